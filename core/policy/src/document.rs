//! The typed document.

use std::fmt;
use std::sync::Arc;

use crate::draft::Draft;
use crate::json::{self, Span, SyntaxError};
use crate::operator::Operator;
use crate::pattern::{Case, Pattern, Syntax};
use crate::value::{self, AddressRange, Instant};

/// A policy document: what it says, where each element stands, and its text as it was given.
///
/// Cloning shares it.
#[derive(Clone)]
pub struct Document(Arc<Parts>);

struct Parts {
    text: Box<str>,
    version: Option<Version>,
    id: Option<Text>,
    statements: Box<[Statement]>,
}

impl Document {
    /// Parses a document by the grammar that all kinds of policy share. It asks for less than
    /// [`validate`](crate::validate): whatever some AWS service stores is read.
    ///
    /// # Errors
    /// If the text is not strict JSON, an element is unknown, missing, twice there or of the wrong type, both
    /// of a pair as `Action` and `NotAction` are there, or an operator is unknown.
    pub fn parse(text: &str) -> Result<Self, SyntaxError> {
        Draft::parse(&json::parse(text)?)?.finish(text)
    }

    pub(crate) fn new(
        text: &str,
        version: Option<Version>,
        id: Option<Text>,
        statements: Vec<Statement>,
    ) -> Self {
        Self(Arc::new(Parts {
            text: text.into(),
            version,
            id,
            statements: statements.into(),
        }))
    }

    /// The text as it was given.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// The `Version` element; a document without one counts as 2008-10-17.
    #[must_use]
    pub fn version(&self) -> Option<Version> {
        self.0.version
    }

    /// The `Id` element.
    #[must_use]
    pub fn id(&self) -> Option<&Text> {
        self.0.id.as_ref()
    }

    /// The statements in their order; at least one.
    #[must_use]
    pub fn statements(&self) -> &[Statement] {
        &self.0.statements
    }

    /// Every entry of every `Principal` and `NotPrincipal`, in the order of the text; a bare `"*"` counts as
    /// one of kind [`PrincipalKind::Aws`].
    pub fn principals(&self) -> impl Iterator<Item = &PrincipalEntry> {
        let clauses = self
            .statements()
            .iter()
            .filter_map(|statement| statement.principal.as_ref());
        clauses.flat_map(|clause| clause.entries())
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("Document")
            .field(&self.text())
            .finish()
    }
}

/// Documents are equal if their texts are.
impl PartialEq for Document {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
    }
}

impl Eq for Document {}

/// A version of the policy language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// `2008-10-17`: without policy variables.
    V2008,
    /// `2012-10-17`
    V2012,
}

/// A string of the document, unescaped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The string.
    pub value: Box<str>,
    /// Where it stands, quotes included.
    pub span: Span,
}

/// The elements that a statement may have, in the order in which AWS's documentation has them.
pub const STATEMENT_ELEMENTS: [&str; 9] = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];

/// A statement.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Statement {
    /// `Sid`
    pub sid: Option<Text>,
    /// `Effect`
    pub effect: Effect,
    /// `Principal` or `NotPrincipal`; absent in policies of identities.
    pub principal: Option<PrincipalClause>,
    /// `Action` or `NotAction`
    pub action: ActionClause,
    /// `Resource` or `NotResource`; absent where the policy's own resource is meant.
    pub resource: Option<ResourceClause>,
    /// `Condition`, an entry for each operator and key; all must hold.
    pub conditions: Box<[Condition]>,
    /// Where the statement stands.
    pub span: Span,
}

/// What a statement does to the requests that it matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Permits them.
    Allow,
    /// Refuses them, whatever permits them.
    Deny,
}

/// A list of values, at least one, and where the whole of it stands.
#[derive(Clone, Debug)]
pub struct List<T> {
    pub(crate) entries: Box<[T]>,
    pub(crate) span: Span,
}

impl<T> List<T> {
    /// The values.
    #[must_use]
    pub fn entries(&self) -> &[T] {
        &self.entries
    }

    /// Where the list stands.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }
}

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

/// Which actions a statement is about.
#[derive(Clone, Debug)]
pub enum ActionClause {
    /// Those listed.
    Action(List<ActionPattern>),
    /// All but those listed.
    NotAction(List<ActionPattern>),
}

impl ActionClause {
    /// Whether the statement is about an action, given as service and name; case does not matter.
    #[must_use]
    pub fn covers(&self, service: &str, name: &str) -> bool {
        let mut entries = self.entries().iter();
        let listed = entries.any(|action| action.matches(service, name));
        listed == matches!(self, Self::Action(_))
    }

    /// The values, whichever element they stand in.
    #[must_use]
    pub fn entries(&self) -> &[ActionPattern] {
        match self {
            Self::Action(list) | Self::NotAction(list) => list.entries(),
        }
    }
}

/// `service:Name` with wildcards in the name, or `*`.
#[derive(Clone, Debug)]
pub struct ActionPattern {
    text: Text,
    form: ActionForm,
}

#[derive(Clone, Debug)]
enum ActionForm {
    /// `*` or `*:*`
    All,
    /// A service before the colon, `*` for any, and after it a name: this one, or those that a pattern covers.
    Named { colon: usize, name: Option<Pattern> },
    /// Matches nothing, as a text without a colon.
    Nothing,
}

impl ActionPattern {
    pub(crate) fn new(text: Text) -> Self {
        let named = |service: &str, name: &str| {
            let syntax = Syntax {
                wildcards: true,
                variables: false,
            };
            let is_wild = name.contains(['*', '?']);
            ActionForm::Named {
                colon: service.len(),
                name: is_wild.then(|| Pattern::parse(name, syntax)),
            }
        };
        let form = match text.value.split_once(':') {
            _ if &*text.value == "*" || &*text.value == "*:*" => ActionForm::All,
            None => ActionForm::Nothing,
            Some(("*", name)) => named("*", name),
            // Wildcards stand in the name only; AWS refuses them elsewhere.
            Some((service, _)) if service.is_empty() || service.contains(['*', '?']) => {
                ActionForm::Nothing
            }
            Some((service, name)) => named(service, name),
        };
        Self { text, form }
    }

    /// The value as it is written.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.text.value
    }

    /// Where it stands.
    #[must_use]
    pub fn span(&self) -> Span {
        self.text.span
    }

    /// Whether it covers an action, given as service and name; case does not matter.
    #[must_use]
    pub fn matches(&self, service: &str, name: &str) -> bool {
        self.concerns(service)
            && match &self.form {
                ActionForm::All => true,
                ActionForm::Nothing => false,
                ActionForm::Named {
                    name: Some(pattern),
                    ..
                } => pattern.covers(name, Case::Insensitive),
                ActionForm::Named { colon, name: None } => {
                    let own = self.text.value.get(colon + 1..).unwrap_or_default();
                    own.eq_ignore_ascii_case(name)
                }
            }
    }
}

/// Which resources a statement is about.
#[derive(Clone, Debug)]
pub enum ResourceClause {
    /// Those listed.
    Resource(List<ResourcePattern>),
    /// All but those listed.
    NotResource(List<ResourcePattern>),
}

impl ResourceClause {
    /// The values, whichever element they stand in.
    #[must_use]
    pub fn entries(&self) -> &[ResourcePattern] {
        match self {
            Self::Resource(list) | Self::NotResource(list) => list.entries(),
        }
    }
}

/// An ARN with wildcards and variables, or `*`.
#[derive(Clone, Debug)]
pub struct ResourcePattern {
    text: Text,
    pattern: Pattern,
    completed: Option<Pattern>,
}

impl ResourcePattern {
    pub(crate) fn new(text: Text, variables: bool) -> Self {
        let colons = text
            .value
            .bytes()
            .filter(|byte| *byte == b':')
            .take(5)
            .count();
        let completed = (&*text.value != "*" && colons < 5).then(|| {
            let missing = ":*".repeat(5 - colons);
            Pattern::parse_resource(&format!("{}{missing}", text.value), variables)
        });
        Self {
            pattern: Pattern::parse_resource(&text.value, variables),
            text,
            completed,
        }
    }

    /// The value as it is written.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.text.value
    }

    /// Where it stands.
    #[must_use]
    pub fn span(&self) -> Span {
        self.text.span
    }

    /// The value as a pattern over whole ARNs.
    #[must_use]
    pub fn pattern(&self) -> &Pattern {
        &self.pattern
    }

    /// For a value of fewer than six parts: the same with `*` for the missing ones.
    #[must_use]
    pub fn completed(&self) -> Option<&Pattern> {
        self.completed.as_ref()
    }
}

impl ActionPattern {
    /// Whether it can cover an action of this service.
    #[must_use]
    pub fn concerns(&self, service: &str) -> bool {
        match &self.form {
            ActionForm::All => true,
            ActionForm::Nothing => false,
            ActionForm::Named { colon, .. } => {
                let own = self.text.value.get(..*colon).unwrap_or_default();
                own == "*" || own.eq_ignore_ascii_case(service)
            }
        }
    }

    /// Whether it covers every action of this service.
    #[must_use]
    pub fn covers_service(&self, service: &str) -> bool {
        let name = self.text.value.split_once(':').map_or("", |(_, name)| name);
        let all_names = !name.is_empty() && name.bytes().all(|byte| byte == b'*');
        self.concerns(service) && (matches!(self.form, ActionForm::All) || all_names)
    }
}

/// One operator on one key.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Condition {
    /// The operator.
    pub operator: Operator,
    /// Where the operator stands.
    pub operator_span: Span,
    /// The condition key as it is written; names ignore case.
    pub key: Text,
    /// The values; possibly none.
    pub values: Box<[ConditionValue]>,
}

/// A value of a condition: numbers and booleans as their text.
#[derive(Clone, Debug)]
pub struct ConditionValue {
    text: Text,
    operand: Operand,
}

/// A condition value as its operator reads it; `None` where the text cannot be read.
#[derive(Clone, Debug)]
pub enum Operand {
    /// For string operators, and `Bool`.
    Text(Pattern),
    /// For numeric operators: compared as text of digits.
    Number,
    /// For date operators.
    Date(Option<Instant>),
    /// For `BinaryEquals`.
    Binary(Option<Box<[u8]>>),
    /// For IP address operators.
    Address(Option<AddressRange>),
    /// For ARN operators.
    Arn(Option<ArnPattern>),
    /// For `Null`: whether the key must be absent.
    Absent(Option<bool>),
}

impl ConditionValue {
    pub(crate) fn new(text: Text, operator: Operator, variables: bool) -> Self {
        let operand = Operand::new(&text.value, operator, variables);
        Self { text, operand }
    }

    /// The value as it is written, without the quotes of a string.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.text.value
    }

    /// Where it stands.
    #[must_use]
    pub fn span(&self) -> Span {
        self.text.span
    }

    /// The value as its operator reads it.
    #[must_use]
    pub fn operand(&self) -> &Operand {
        &self.operand
    }
}

impl Operand {
    fn new(text: &str, operator: Operator, variables: bool) -> Self {
        use crate::operator::{Comparison, Family};

        let Operator::Compare { comparison, .. } = operator else {
            return Self::Absent(boolean(text));
        };
        match comparison.family() {
            Family::String => {
                let wildcards = matches!(
                    comparison,
                    Comparison::StringLike | Comparison::StringNotLike
                );
                Self::Text(Pattern::parse(
                    text,
                    Syntax {
                        wildcards,
                        variables,
                    },
                ))
            }
            Family::Bool => Self::Text(Pattern::parse(
                text,
                Syntax {
                    wildcards: false,
                    variables,
                },
            )),
            Family::Numeric => Self::Number,
            Family::Date => Self::Date(Instant::parse(text)),
            Family::Binary => Self::Binary(value::base64(text).map(Into::into)),
            Family::IpAddress => Self::Address(AddressRange::parse(text)),
            Family::Arn => Self::Arn(ArnPattern::parse(text, variables)),
        }
    }
}

fn boolean(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

/// A pattern for each of the six parts of an ARN.
#[derive(Clone, Debug)]
pub struct ArnPattern {
    parts: [Pattern; 6],
}

impl ArnPattern {
    /// Splits at the first five colons that do not stand in a variable; `None` if there are fewer.
    #[must_use]
    pub fn parse(text: &str, variables: bool) -> Option<Self> {
        let syntax = Syntax {
            wildcards: true,
            variables,
        };
        let mut parts = Vec::with_capacity(6);
        let mut rest = text;
        while parts.len() < 5 {
            let end = colon_outside_variables(rest, variables)?;
            let (part, after) = rest.split_at_checked(end)?;
            parts.push(Pattern::parse(part, syntax));
            rest = after.strip_prefix(':')?;
        }
        parts.push(Pattern::parse(rest, syntax));
        Some(Self {
            parts: parts.try_into().ok()?,
        })
    }

    /// The six patterns.
    #[must_use]
    pub fn parts(&self) -> &[Pattern; 6] {
        &self.parts
    }
}

fn colon_outside_variables(text: &str, variables: bool) -> Option<usize> {
    let mut from = 0;
    loop {
        let rest = text.get(from..)?;
        let colon = rest.find(':')?;
        match rest.find("${").filter(|start| variables && *start < colon) {
            None => return Some(from + colon),
            Some(start) => match rest.get(start..)?.find('}') {
                None => return Some(from + colon),
                Some(length) => from += start + length,
            },
        }
    }
}
