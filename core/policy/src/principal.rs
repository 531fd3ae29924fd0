//! `Principal` and `NotPrincipal`.

use crate::document::{List, Text};
use crate::json::Span;

/// Which callers a statement is about.
#[derive(Clone, Debug)]
pub enum PrincipalClause {
    /// Those listed.
    Principal(List<PrincipalEntry>),
    /// All but those listed.
    NotPrincipal(List<PrincipalEntry>),
}

impl PrincipalClause {
    /// The values, whichever element they stand in.
    #[must_use]
    pub fn entries(&self) -> &[PrincipalEntry] {
        match self {
            Self::Principal(list) | Self::NotPrincipal(list) => list.entries(),
        }
    }
}

/// One principal of a policy.
#[derive(Clone, Debug)]
pub struct PrincipalEntry {
    pub(crate) kind: PrincipalKind,
    pub(crate) text: Text,
    pub(crate) form: PrincipalForm,
}

/// The member of `Principal` that an entry stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PrincipalKind {
    /// `AWS`
    Aws,
    /// `Service`
    Service,
    /// `Federated`
    Federated,
    /// `CanonicalUser`
    CanonicalUser,
}

/// What a principal entry means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrincipalForm {
    /// `*` under AWS.
    Everyone,
    /// An account, written as its id or as the ARN of its root.
    Account(Box<str>),
    /// Exactly what is written: an ARN, a unique id, a service, a provider, a canonical user.
    Exact,
}

impl PrincipalEntry {
    pub(crate) fn new(kind: PrincipalKind, text: Text) -> Self {
        let form = match kind {
            PrincipalKind::Aws if &*text.value == "*" => PrincipalForm::Everyone,
            PrincipalKind::Aws => match account(&text.value) {
                Some(account) => PrincipalForm::Account(account.into()),
                None => PrincipalForm::Exact,
            },
            PrincipalKind::Service | PrincipalKind::Federated | PrincipalKind::CanonicalUser => {
                PrincipalForm::Exact
            }
        };
        Self { kind, text, form }
    }

    /// The member of `Principal` that it stands in.
    #[must_use]
    pub fn kind(&self) -> PrincipalKind {
        self.kind
    }

    /// The value as it is written.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.text.value
    }

    /// What it means.
    #[must_use]
    pub fn form(&self) -> &PrincipalForm {
        &self.form
    }

    /// Where it stands.
    #[must_use]
    pub fn span(&self) -> Span {
        self.text.span
    }
}

/// The account of `111122223333` or `arn:aws:iam::111122223333:root`.
fn account(text: &str) -> Option<&str> {
    let id = match text.strip_prefix("arn:") {
        None => text,
        Some(rest) => {
            let (partition, rest) = rest.split_once(':')?;
            let id = rest.strip_prefix("iam::")?.strip_suffix(":root")?;
            (!partition.is_empty()).then_some(id)?
        }
    };
    (id.len() == 12 && id.bytes().all(|byte| byte.is_ascii_digit())).then_some(id)
}
