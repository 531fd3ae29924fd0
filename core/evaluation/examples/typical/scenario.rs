//! What is decided: policies and questions, as plain texts.

pub(crate) const ACCOUNT: &str = "111122223333";
pub(crate) const USER: &str = "arn:aws:iam::111122223333:user/staff/alice";

/// The policies of every layer. The bucket policy stands before resources that begin with [`Texts::BUCKET`].
#[derive(Clone, Default)]
pub(crate) struct Texts {
    pub(crate) identity: Vec<String>,
    pub(crate) boundary: Option<String>,
    pub(crate) session: Option<String>,
    pub(crate) bucket: Option<String>,
    /// A document for each level.
    pub(crate) scp: Vec<String>,
}

impl Texts {
    pub(crate) const BUCKET: &str = "arn:aws:s3:::team-data";
}

/// One question, as plain strings.
#[derive(Clone)]
pub(crate) struct Asked {
    pub(crate) action: String,
    pub(crate) resource: String,
    pub(crate) pairs: Vec<(String, String)>,
}

impl Asked {
    pub(crate) fn is_about_bucket(&self) -> bool {
        self.resource.starts_with(Texts::BUCKET)
    }
}

/// An engine that carries the policies of a scenario.
pub(crate) trait Engine {
    /// What it makes of a question beforehand.
    type Ready<'a>
    where
        Self: 'a;

    fn ready<'a>(&'a self, asked: &'a Asked) -> Self::Ready<'a>;

    /// Whether the question is allowed; none if the engine cannot answer it.
    fn allows(&self, asked: &Asked, ready: &Self::Ready<'_>) -> Option<bool>;
}
