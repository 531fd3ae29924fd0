//! From JSON to statements: the grammar, and nothing that depends on the kind of policy.

use std::sync::Arc;

use crate::action::{ActionClause, ActionList};
use crate::condition::Condition;
use crate::document::{Document, Effect, List, Statement, Text, Version};
use crate::json::row::{Entry, Flat, Kind, MemberEntry};
use crate::json::{self, Span, SyntaxError};
use crate::principal::{PrincipalClause, PrincipalEntry, PrincipalKind};
use crate::resource::{ResourceClause, ResourceList};
use crate::source::{Listed, Source};

mod conditions;

/// A document in which an effect may be misspelt and actions may be missing: AWS has words of its own for
/// these faults, at later stages.
pub(crate) struct Draft {
    source: Source,
    pub(crate) version: Option<Version>,
    id: Option<Text>,
    pub(crate) statements: Vec<DraftStatement>,
}

pub(crate) struct DraftStatement {
    pub(crate) sid: Option<Text>,
    /// None if the case is another than AWS's.
    pub(crate) effect: Option<Effect>,
    written_effect: Flat,
    pub(crate) principal: Option<PrincipalClause>,
    pub(crate) action: Option<DraftClause>,
    pub(crate) resource: Option<DraftClause>,
    pub(crate) conditions: Vec<Condition>,
    /// Whether `${…}` is substituted.
    variables: bool,
    span: Span,
}

/// `Action` or `Resource`, or if it is not plain `NotAction` or `NotResource`.
pub(crate) struct DraftClause {
    pub(crate) is_plain: bool,
    values: Listed,
}

impl Draft {
    pub(crate) fn parse(source: &Source) -> Result<Self, SyntaxError> {
        let document = source.root();
        let members = document
            .members()
            .ok_or_else(|| document.error("a policy is an object"))?;
        let [mut version, mut id, mut statement] = [None; 3];
        for member in members {
            *match member.name() {
                "Version" => &mut version,
                "Id" => &mut id,
                "Statement" => &mut statement,
                _ => return Err(unknown(member)),
            } = Some(member.value);
        }
        let version = version.map(read_version).transpose()?;
        let id = id.map(|id| text(source, id)).transpose()?;
        let list = statement.ok_or_else(|| document.error("`Statement` is missing"))?;
        let reader = Reader::new(source, version);
        let mut statements = Vec::with_capacity(list.one_or_many().count());
        for statement in list.one_or_many() {
            statements.push(reader.statement(statement)?);
        }
        if statements.is_empty() {
            return Err(list.error("`Statement` is empty"));
        }
        Ok(Self {
            source: Arc::clone(source),
            version,
            id,
            statements,
        })
    }

    pub(crate) fn finish(self) -> Result<Document, SyntaxError> {
        let statements = self.statements.into_iter();
        let statements = statements.map(|statement| statement.finish(&self.source));
        let statements = statements.collect::<Result<_, _>>()?;
        Ok(Document::new(
            self.source,
            self.version,
            self.id,
            statements,
        ))
    }
}

/// Reads statements of a text.
struct Reader<'s> {
    source: &'s Source,
    /// Whether `${…}` is substituted.
    variables: bool,
}

impl<'s> Reader<'s> {
    fn new(source: &'s Source, version: Option<Version>) -> Self {
        let variables = version == Some(Version::V2012);
        Self { source, variables }
    }

    fn statement(&self, node: Entry<'_>) -> Result<DraftStatement, SyntaxError> {
        let members = StatementMembers::new(node)?;
        let sid = members.sid.map(|sid| text(self.source, sid));
        let (written_effect, effect) = read_effect(node, members.effect)?;
        Ok(DraftStatement {
            sid: sid.transpose()?,
            effect,
            written_effect,
            principal: self.principal_clause(members.principal)?,
            action: self.clause(one_of(members.action, "Action", "NotAction")?)?,
            resource: self.clause(one_of(members.resource, "Resource", "NotResource")?)?,
            conditions: self.conditions(members.condition)?,
            variables: self.variables,
            span: node.span(),
        })
    }

    /// A string or an array of strings. `null` in an array is passed over, as IAM does; an empty list counts as
    /// none.
    fn clause(&self, found: Option<(Entry<'_>, bool)>) -> Result<Option<DraftClause>, SyntaxError> {
        let Some((node, is_plain)) = found else {
            return Ok(None);
        };
        let count = match node.count_strings() {
            Some(count) => count,
            None => count_strings_and_nulls(node)?,
        };
        let values = Listed::new(self.source, node, count);
        Ok((count > 0).then_some(DraftClause { is_plain, values }))
    }

    fn principal_clause(&self, pair: Pair<'_>) -> Result<Option<PrincipalClause>, SyntaxError> {
        let Some((node, is_plain)) = one_of(pair, "Principal", "NotPrincipal")? else {
            return Ok(None);
        };
        let mut entries = Vec::new();
        let mut add = |kind, value: Entry<'_>| {
            entries.push(PrincipalEntry::new(kind, text(self.source, value)?));
            Ok(())
        };
        if node.as_str() == Some("*") {
            add(PrincipalKind::Aws, node)?;
        } else {
            let members = node
                .members()
                .ok_or_else(|| node.error("a principal is \"*\" or an object"))?;
            for member in members {
                let kind = principal_kind(member.name()).ok_or_else(|| unknown(member))?;
                for value in member.value.one_or_many() {
                    add(kind, value)?;
                }
            }
        }
        if entries.is_empty() {
            return Err(node.error("no principal is listed"));
        }
        let list = List {
            entries: entries.into(),
            span: node.span(),
        };
        Ok(Some(if is_plain {
            PrincipalClause::Principal(list)
        } else {
            PrincipalClause::NotPrincipal(list)
        }))
    }
}

/// The members of a statement; of pairs the plain one first.
#[derive(Default)]
struct StatementMembers<'r> {
    sid: Option<Entry<'r>>,
    effect: Option<Entry<'r>>,
    principal: Pair<'r>,
    action: Pair<'r>,
    resource: Pair<'r>,
    condition: Option<Entry<'r>>,
}

/// A member and its opposite, as `Action` and `NotAction`.
type Pair<'r> = [Option<Entry<'r>>; 2];

impl<'r> StatementMembers<'r> {
    fn new(statement: Entry<'r>) -> Result<Self, SyntaxError> {
        let members = statement
            .members()
            .ok_or_else(|| statement.error("a statement is an object"))?;
        let mut found = Self::default();
        for member in members {
            let [principal, not_principal] = &mut found.principal;
            let [action, not_action] = &mut found.action;
            let [resource, not_resource] = &mut found.resource;
            *match member.name().as_bytes() {
                b"Sid" => &mut found.sid,
                b"Effect" => &mut found.effect,
                b"Principal" => principal,
                b"NotPrincipal" => not_principal,
                b"Action" => action,
                b"NotAction" => not_action,
                b"Resource" => resource,
                b"NotResource" => not_resource,
                b"Condition" => &mut found.condition,
                _ => return Err(unknown(member)),
            } = Some(member.value);
        }
        Ok(found)
    }
}

impl DraftStatement {
    fn finish(self, source: &Source) -> Result<Statement, SyntaxError> {
        let miscased = || {
            let reason = "`Effect` is `Allow` or `Deny`, in this case";
            SyntaxError::new(reason, source.span(self.written_effect).start)
        };
        let missing = || SyntaxError::new("the statement has no actions", self.span.start);
        let into_resources = |clause: DraftClause| clause.into_resources(self.variables);
        Ok(Statement {
            effect: self.effect.ok_or_else(miscased)?,
            sid: self.sid,
            principal: self.principal,
            action: self.action.ok_or_else(missing)?.into_actions(),
            resource: self.resource.map(into_resources),
            conditions: self.conditions.into(),
            span: self.span,
        })
    }
}

impl DraftClause {
    /// What each value says.
    pub(crate) fn values(&self) -> impl Iterator<Item = &str> + Clone {
        self.values.values().map(|written| written.text)
    }

    /// See [`Listed::all_plain`].
    #[inline]
    pub(crate) fn all_plain(&self, is_so: impl FnMut(&[u8], usize) -> bool) -> bool {
        self.values.all_plain(is_so)
    }

    fn into_actions(self) -> ActionClause {
        let list = ActionList(self.values);
        if self.is_plain {
            ActionClause::Action(list)
        } else {
            ActionClause::NotAction(list)
        }
    }

    fn into_resources(self, variables: bool) -> ResourceClause {
        let list = ResourceList {
            values: self.values,
            variables,
        };
        if self.is_plain {
            ResourceClause::Resource(list)
        } else {
            ResourceClause::NotResource(list)
        }
    }
}

impl Statement {
    /// Reads each statement of a text by itself, so that others beside it, and what stands around them, may be wrong; a text
    /// that has an `Effect` and no `Statement` is one by itself. Variables are substituted as the text's own `Version` says.
    ///
    /// # Errors
    /// If the text is not strict JSON. Of a statement, what [`Document::parse`] would say of it.
    pub fn read_each(text: &str) -> Result<Vec<Result<Self, SyntaxError>>, SyntaxError> {
        let source = Arc::new(json::parse_row(text)?);
        let root = source.root();
        let version = root.member("Version");
        let version = version.and_then(|version| read_version(version).ok());
        let reader = Reader::new(&source, version);
        let read = |statement| reader.statement(statement)?.finish(&source);
        let is_bare = root.member("Effect").is_some().then_some(root);
        Ok(match (root.member("Statement"), is_bare) {
            (Some(list), _) => list.one_or_many().map(read).collect(),
            (None, Some(statement)) => vec![read(statement)],
            (None, None) => Vec::new(),
        })
    }
}

const NO_STRING: &str = "a string is expected";

fn unknown(member: MemberEntry<'_>) -> SyntaxError {
    let name = member.name();
    member
        .name
        .error(format!("`{name}` is no element of a policy here"))
}

/// How many strings are listed, among which `null` may stand.
#[cold]
fn count_strings_and_nulls(node: Entry<'_>) -> Result<usize, SyntaxError> {
    let is_array = node.is(Kind::Array);
    let mut count = 0;
    for value in node.one_or_many() {
        match value.kind() {
            Kind::String => count += 1,
            Kind::Null if is_array => {}
            _ => return Err(value.error(NO_STRING)),
        }
    }
    Ok(count)
}

fn text(source: &Source, node: Entry<'_>) -> Result<Text, SyntaxError> {
    if node.is(Kind::String) {
        Ok(Text::new(source, node))
    } else {
        Err(node.error(NO_STRING))
    }
}

fn read_version(node: Entry<'_>) -> Result<Version, SyntaxError> {
    match node.as_str() {
        Some("2012-10-17") => Ok(Version::V2012),
        Some("2008-10-17") => Ok(Version::V2008),
        _ => Err(node.error("`Version` is \"2012-10-17\" or \"2008-10-17\"")),
    }
}

/// What is written, and what it says if its case is AWS's.
fn read_effect(
    statement: Entry<'_>,
    node: Option<Entry<'_>>,
) -> Result<(Flat, Option<Effect>), SyntaxError> {
    let node = node.ok_or_else(|| statement.error("`Effect` is missing"))?;
    let effect = match node.as_str().ok_or_else(|| node.error(NO_STRING))? {
        "Allow" => Some(Effect::Allow),
        "Deny" => Some(Effect::Deny),
        other if other.eq_ignore_ascii_case("Allow") || other.eq_ignore_ascii_case("Deny") => None,
        _ => return Err(node.error("`Effect` is `Allow` or `Deny`")),
    };
    Ok((node.flat(), effect))
}

/// A member whose opposite is not there, and whether it is the plain one.
fn one_of<'r>(
    pair: Pair<'r>,
    name: &str,
    opposite: &str,
) -> Result<Option<(Entry<'r>, bool)>, SyntaxError> {
    match pair {
        [None, None] => Ok(None),
        [Some(node), None] => Ok(Some((node, true))),
        [None, Some(node)] => Ok(Some((node, false))),
        [Some(_), Some(node)] => Err(node.error(format!(
            "`{name}` and `{opposite}` do not stand in one statement"
        ))),
    }
}

pub(crate) fn principal_kind(name: &str) -> Option<PrincipalKind> {
    match name {
        "AWS" => Some(PrincipalKind::Aws),
        "Service" => Some(PrincipalKind::Service),
        "Federated" => Some(PrincipalKind::Federated),
        "CanonicalUser" => Some(PrincipalKind::CanonicalUser),
        _ => None,
    }
}
