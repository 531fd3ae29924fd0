//! A policy as the checks look at it.

use keyward_policy::json::{Node, Parsed, Value};
use keyward_policy::{
    ActionClause, ActionList, ActionPattern, Condition, Document, Effect, Malformed, PolicyKind,
    Position, PrincipalClause, ResourceClause, ResourceList, ResourcePattern, Span, Statement,
    Version, validate_parsed,
};

use crate::check::Check;
use crate::finding::{Finding, Location, value_of_name};

/// What a policy is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Attached to users, groups and roles, a boundary, or passed with a session.
    Identity,
    /// Attached to a resource, of whatever service.
    Resource,
    /// Attached to an S3 bucket.
    Bucket,
    /// Says who may assume a role.
    Trust,
    /// A service control policy.
    ServiceControl,
    /// A resource control policy.
    ResourceControl,
    /// Attached to a VPC endpoint.
    Endpoint,
}

impl Kind {
    /// The policy type by which ValidatePolicy is asked.
    #[must_use]
    pub fn policy_type(self) -> &'static str {
        match self {
            Self::Identity => "IDENTITY_POLICY",
            Self::Resource | Self::Bucket | Self::Trust | Self::Endpoint => "RESOURCE_POLICY",
            Self::ServiceControl => "SERVICE_CONTROL_POLICY",
            Self::ResourceControl => "RESOURCE_CONTROL_POLICY",
        }
    }

    /// As what AWS stores it, if the document alone says whether it does: what other services store is theirs to say, and a
    /// bucket's policy depends on the bucket.
    fn stored_as(self) -> Option<PolicyKind<'static>> {
        match self {
            Self::Identity => Some(PolicyKind::InlineIdentity),
            Self::Trust => Some(PolicyKind::Trust),
            Self::ServiceControl => Some(PolicyKind::Scp),
            Self::ResourceControl => Some(PolicyKind::Rcp),
            Self::Endpoint => Some(PolicyKind::Endpoint),
            Self::Resource | Self::Bucket => None,
        }
    }

    /// Whether its statements say who they are about.
    pub(crate) fn names_principals(self) -> bool {
        !matches!(self, Self::Identity | Self::ServiceControl)
    }
}

/// What a document most likely is for, by what it says: a trust policy if its statements have principals, no resources, and only
/// actions of STS; a resource policy if they have principals; else one of an identity.
pub(crate) fn guess(root: &Node<'_>) -> Kind {
    let statements = statements_of(root);
    let has = |name: &str| statements.iter().any(|node| node.member(name).is_some());
    if !has("Principal") && !has("NotPrincipal") {
        return Kind::Identity;
    }
    let mut actions = statements
        .iter()
        .filter_map(|node| node.member("Action"))
        .flat_map(Node::one_or_many)
        .filter_map(Node::as_str)
        .peekable();
    let of_sts = |action: &str| {
        action
            .get(..4)
            .is_some_and(|head| head.eq_ignore_ascii_case("sts:"))
    };
    if actions.peek().is_some() && actions.all(of_sts) && !has("Resource") {
        Kind::Trust
    } else {
        Kind::Resource
    }
}

/// The statements of a document; the document itself if it is a bare statement.
pub(crate) fn statements_of<'n, 't>(root: &'n Node<'t>) -> &'n [Node<'t>] {
    match root.member("Statement") {
        Some(node) => node.one_or_many(),
        None if is_bare_statement(root) => std::slice::from_ref(root),
        None => &[],
    }
}

/// Whether the outermost object is what should stand in `Statement`.
pub(crate) fn is_bare_statement(root: &Node<'_>) -> bool {
    root.member("Statement").is_none() && root.member("Effect").is_some()
}

/// A policy and the statements of it that can be read.
pub(crate) struct Policy<'a> {
    pub(crate) kind: Kind,
    pub(crate) text: &'a str,
    pub(crate) root: &'a Node<'a>,
    pub(crate) version: Option<Version>,
    read: Read,
}

/// What was read of a text.
enum Read {
    /// All of it, and AWS would store it.
    Whole(Document),
    /// The statements that can be read by themselves, and what AWS would say of the whole.
    Parts(Vec<Statement>, Option<Malformed>),
}

impl Read {
    /// Most texts are well written, and their statements read once.
    fn new(kind: Kind, parsed: &Parsed) -> Self {
        let parts = || Statement::read_each(parsed).into_iter().flatten().collect();
        let Some(stored_as) = kind.stored_as() else {
            let whole = Document::of(parsed).map(Self::Whole);
            return whole.unwrap_or_else(|_| Self::Parts(parts(), None));
        };
        match validate_parsed(stored_as, parsed) {
            Ok(document) => Self::Whole(document),
            Err(refusal) => Self::Parts(parts(), Some(refusal)),
        }
    }
}

impl<'a> Policy<'a> {
    pub(crate) fn new(kind: Kind, parsed: &'a Parsed, root: &'a Node<'a>) -> Self {
        let version = match root.member("Version").and_then(Node::as_str) {
            Some("2012-10-17") => Some(Version::V2012),
            Some("2008-10-17") => Some(Version::V2008),
            _ => None,
        };
        Self {
            kind,
            text: parsed.text(),
            root,
            version,
            read: Read::new(kind, parsed),
        }
    }

    /// The statements that can be read.
    pub(crate) fn statements(&self) -> &[Statement] {
        match &self.read {
            Read::Whole(document) => document.statements(),
            Read::Parts(statements, _) => statements,
        }
    }

    /// What AWS answers if it is to be stored as what it is for, if it refuses.
    pub(crate) fn refusal(&self) -> Option<&Malformed> {
        match &self.read {
            Read::Whole(_) => None,
            Read::Parts(_, refusal) => refusal.as_ref(),
        }
    }

    /// The statements that allow.
    pub(crate) fn allows(&self) -> impl Iterator<Item = &Statement> {
        let statements = self.statements().iter();
        statements.filter(|statement| statement.effect == Effect::Allow)
    }

    /// The statements that deny.
    pub(crate) fn denies(&self) -> impl Iterator<Item = &Statement> {
        let statements = self.statements().iter();
        statements.filter(|statement| statement.effect == Effect::Deny)
    }
}

/// Collects what is found.
pub(crate) struct Findings<'a> {
    text: &'a str,
    root: Option<&'a Node<'a>>,
    pub(crate) list: Vec<Finding>,
}

impl<'a> Findings<'a> {
    pub(crate) fn new(text: &'a str, root: Option<&'a Node<'a>>) -> Self {
        Self {
            text,
            root,
            list: Vec::new(),
        }
    }

    /// Where the values of a condition stand: one value, or the list of them.
    pub(crate) fn value_span(&self, condition: &Condition) -> Span {
        let root = self.root;
        root.and_then(|root| value_of_name(root, condition.key.span))
            .unwrap_or(condition.key.span)
    }

    /// The size of the text in bytes: at least as many as characters.
    pub(crate) fn bytes(&self) -> usize {
        self.text.len()
    }

    /// The size of the text in characters.
    pub(crate) fn size(&self) -> usize {
        self.text.chars().count()
    }

    /// The same without white space, as IAM counts.
    pub(crate) fn compact_size(&self) -> usize {
        keyward_policy::size(self.text)
    }

    fn finding(&self, check: &'static Check, details: String, spans: &[Span]) -> Finding {
        let location = |span: &Span| Location::new(self.text, self.root, *span);
        Finding::new(check, details, spans.iter().map(location).collect())
    }

    pub(crate) fn add(&mut self, check: &'static Check, details: impl Into<String>, span: Span) {
        self.add_at(check, details, &[span]);
    }

    pub(crate) fn add_at(
        &mut self,
        check: &'static Check,
        details: impl Into<String>,
        spans: &[Span],
    ) {
        self.list.push(self.finding(check, details.into(), spans));
    }

    /// With a way out of its own.
    pub(crate) fn add_with(
        &mut self,
        check: &'static Check,
        details: impl Into<String>,
        way_out: impl Into<String>,
        spans: &[Span],
    ) {
        let finding = self.finding(check, details.into(), spans);
        self.list.push(finding.with_way_out(way_out));
    }
}

/// The opening bracket of a node: where something is missing in it.
pub(crate) fn opening(node: &Node<'_>) -> Span {
    match &node.value {
        Value::Object(_) | Value::Array(_) => opening_of(node.span),
        _ => node.span,
    }
}

/// The first character of a span.
pub(crate) fn opening_of(span: Span) -> Span {
    Span {
        start: span.start,
        end: span.start.offset + 1,
    }
}

/// A span without extent.
pub(crate) fn point(position: Position) -> Span {
    Span {
        start: position,
        end: position.offset,
    }
}

/// Whether a condition is on one of these keys.
pub(crate) fn is_on(condition: &Condition, keys: &[&str]) -> bool {
    let mut keys = keys.iter();
    keys.any(|key| condition.key.value.eq_ignore_ascii_case(key))
}

/// The first condition of a statement on a key.
pub(crate) fn condition_on<'a>(statement: &'a Statement, key: &str) -> Option<&'a Condition> {
    let mut conditions = statement.conditions.iter();
    conditions.find(|condition| is_on(condition, &[key]))
}

/// The values of `Action`; none if it is `NotAction`.
pub(crate) fn listed_actions(
    statement: &Statement,
) -> impl Iterator<Item = ActionPattern<'_>> + Clone {
    let list = match &statement.action {
        ActionClause::Action(list) => Some(list),
        ActionClause::NotAction(_) => None,
    };
    list.into_iter().flat_map(ActionList::entries)
}

/// The values of `Resource`; none if it is `NotResource`, or absent.
pub(crate) fn listed_resources(
    statement: &Statement,
) -> impl Iterator<Item = ResourcePattern<'_>> + Clone {
    let list = match &statement.resource {
        Some(ResourceClause::Resource(list)) => Some(list),
        Some(ResourceClause::NotResource(_)) | None => None,
    };
    list.into_iter().flat_map(ResourceList::entries)
}

/// Where the actions of a statement stand.
pub(crate) fn action_span(statement: &Statement) -> Span {
    match &statement.action {
        ActionClause::Action(list) | ActionClause::NotAction(list) => list.span(),
    }
}

/// Where the resources of a statement stand.
pub(crate) fn resource_span(statement: &Statement) -> Option<Span> {
    Some(match statement.resource.as_ref()? {
        ResourceClause::Resource(list) | ResourceClause::NotResource(list) => list.span(),
    })
}

/// Where the principals of a statement stand.
pub(crate) fn principal_span(statement: &Statement) -> Option<Span> {
    Some(match statement.principal.as_ref()? {
        PrincipalClause::Principal(list) | PrincipalClause::NotPrincipal(list) => list.span(),
    })
}

/// Whether a text has a wildcard outside of variables.
pub(crate) fn has_wildcard(text: &str) -> bool {
    let is_wild = |text: &str| text.bytes().any(|byte| matches!(byte, b'*' | b'?'));
    is_wild(text) && is_wild(&without_variables(text))
}

/// Whether a text has a variable in it.
pub(crate) fn has_variable(text: &str) -> bool {
    // Most texts have not even the sign that begins one.
    text.bytes().any(|byte| byte == b'$') && text.contains("${")
}

/// What stands before and after the colon of an action.
pub(crate) fn parts_of_action(value: &str) -> Option<(&str, &str)> {
    // Prefixes are too short for anything cleverer.
    let colon = value.bytes().position(|byte| byte == b':')?;
    Some((value.get(..colon)?, value.get(colon + 1..)?))
}

/// The text with what is not known in place of each variable.
pub(crate) fn without_variables(text: &str) -> std::borrow::Cow<'_, str> {
    if !has_variable(text) {
        return text.into();
    }
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        plain.push_str(before);
        plain.push(crate::OPAQUE);
        rest = after.split_once('}').map_or("", |(_, tail)| tail);
    }
    plain.push_str(rest);
    plain.into()
}
