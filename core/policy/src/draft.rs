//! From JSON to statements: the grammar, and nothing that depends on the kind of policy.

use crate::action::{ActionClause, ActionList};
use crate::condition::{Condition, ConditionValue};
use crate::document::{Document, Effect, List, Statement, Text, Version};
use crate::json::row::{Elements, Entry, Kind, MemberEntry, Row, Written};
use crate::json::{Node, Span, SyntaxError};
use crate::operator::Operator;
use crate::principal::{PrincipalClause, PrincipalEntry, PrincipalKind};
use crate::resource::{ResourceClause, ResourceList};
use crate::source::{Listed, Source, Strings};

/// A document in which an effect may be misspelt and actions may be missing: AWS has words of its own for
/// these faults, at later stages.
pub(crate) struct Draft<'r, 't> {
    row: &'r Row<'t>,
    pub(crate) version: Option<Version>,
    id: Option<Text>,
    /// Whether `${…}` is substituted.
    variables: bool,
    pub(crate) statements: Vec<DraftStatement>,
    /// The actions and resources of all statements.
    strings: Vec<Written>,
}

pub(crate) struct DraftStatement {
    pub(crate) sid: Option<Written>,
    pub(crate) effect: DraftEffect,
    pub(crate) principal: Option<PrincipalClause>,
    pub(crate) action: Option<DraftClause>,
    pub(crate) resource: Option<DraftClause>,
    pub(crate) conditions: Vec<Condition>,
    span: Span,
}

/// `Allow` or `Deny` in any case.
pub(crate) struct DraftEffect {
    /// None if the case is another than AWS's.
    pub(crate) exact: Option<Effect>,
    span: Span,
}

/// `Action` or `Resource`, or if it is not plain `NotAction` or `NotResource`.
pub(crate) struct DraftClause {
    pub(crate) is_plain: bool,
    listed: Listed,
}

impl<'r, 't> Draft<'r, 't> {
    pub(crate) fn parse(row: &'r Row<'t>) -> Result<Self, SyntaxError> {
        let document = row.root();
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
        let id = id.map(string).transpose()?;
        let statement = statement.ok_or_else(|| document.error("`Statement` is missing"))?;
        let mut draft = Self {
            row,
            version,
            id: id.map(|id| owned(row, id)),
            variables: version == Some(Version::V2012),
            statements: Vec::with_capacity(statement.one_or_many().count()),
            strings: Vec::with_capacity(row.count_strings()),
        };
        for statement in statement.one_or_many() {
            let statement = draft.statement(statement)?;
            draft.statements.push(statement);
        }
        if draft.statements.is_empty() {
            return Err(statement.error("`Statement` is empty"));
        }
        Ok(draft)
    }

    pub(crate) fn finish(self) -> Result<Document, SyntaxError> {
        let source = Source::new(self.row, self.strings);
        let mut finished = Vec::with_capacity(self.statements.len());
        for statement in self.statements {
            finished.push(statement.finish(&source, self.row, self.variables)?);
        }
        Ok(Document::new(
            source,
            self.version,
            self.id,
            finished.into(),
        ))
    }

    /// What a string says.
    pub(crate) fn str(&self, written: Written) -> &'r str {
        self.row.str(written.piece)
    }

    /// The values of a clause.
    pub(crate) fn values(&self, clause: &DraftClause) -> impl Iterator<Item = &'r str> {
        let strings = clause.listed.of(&self.strings).iter();
        strings.map(|written| self.row.str(written.piece))
    }

    fn statement(&mut self, node: Entry<'r, 't>) -> Result<DraftStatement, SyntaxError> {
        let members = StatementMembers::new(node)?;
        let StatementMembers {
            sid,
            effect,
            action,
            resource,
            condition,
            ..
        } = members;
        Ok(DraftStatement {
            sid: sid.map(string).transpose()?,
            effect: read_effect(node, effect)?,
            principal: principal_clause(&members)?,
            action: self.clause(one_of(action, "Action", "NotAction")?)?,
            resource: self.clause(one_of(resource, "Resource", "NotResource")?)?,
            conditions: conditions(condition, self.variables)?,
            span: node.span(),
        })
    }

    /// A string or an array of strings. `null` in an array is passed over, as IAM does; an empty list counts as
    /// none.
    fn clause(
        &mut self,
        found: Option<(Entry<'r, 't>, bool)>,
    ) -> Result<Option<DraftClause>, SyntaxError> {
        let Some((node, is_plain)) = found else {
            return Ok(None);
        };
        let first = self.strings.len();
        let is_array = node.kind() == Kind::Array;
        for value in node.one_or_many() {
            if is_array && value.kind() == Kind::Null {
                continue;
            }
            self.strings.push(string(value)?);
        }
        let count = self.strings.len() - first;
        // A row has no more values than its text has bytes.
        let listed = Listed {
            first: first as u32,
            count: count as u32,
            span: node.span(),
        };
        Ok((count > 0).then_some(DraftClause { is_plain, listed }))
    }
}

/// The members of a statement; of pairs the plain one first.
#[derive(Default)]
struct StatementMembers<'r, 't> {
    sid: Option<Entry<'r, 't>>,
    effect: Option<Entry<'r, 't>>,
    principal: Pair<'r, 't>,
    action: Pair<'r, 't>,
    resource: Pair<'r, 't>,
    condition: Option<Entry<'r, 't>>,
}

/// A member and its opposite, as `Action` and `NotAction`.
type Pair<'r, 't> = [Option<Entry<'r, 't>>; 2];

impl<'r, 't> StatementMembers<'r, 't> {
    fn new(statement: Entry<'r, 't>) -> Result<Self, SyntaxError> {
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
    fn finish(
        self,
        source: &Source,
        row: &Row<'_>,
        variables: bool,
    ) -> Result<Statement, SyntaxError> {
        let miscased = || {
            let reason = "`Effect` is `Allow` or `Deny`, in this case";
            SyntaxError::new(reason, self.effect.span.start)
        };
        let missing = || SyntaxError::new("the statement has no actions", self.span.start);
        Ok(Statement {
            effect: self.effect.exact.ok_or_else(miscased)?,
            sid: self.sid.map(|sid| owned(row, sid)),
            principal: self.principal,
            action: self.action.ok_or_else(missing)?.into_actions(source),
            resource: self
                .resource
                .map(|clause| clause.into_resources(source, variables)),
            conditions: self.conditions.into(),
            span: self.span,
        })
    }
}

impl DraftClause {
    fn into_actions(self, source: &Source) -> ActionClause {
        let list = ActionList(Strings::new(source, self.listed));
        if self.is_plain {
            ActionClause::Action(list)
        } else {
            ActionClause::NotAction(list)
        }
    }

    fn into_resources(self, source: &Source, variables: bool) -> ResourceClause {
        let strings = Strings::new(source, self.listed);
        let list = ResourceList { strings, variables };
        if self.is_plain {
            ResourceClause::Resource(list)
        } else {
            ResourceClause::NotResource(list)
        }
    }
}

impl Statement {
    /// Reads a statement by itself, so that others beside it may be wrong. `version` is that of its document.
    ///
    /// # Errors
    /// What [`Document::parse`] would say of it.
    pub fn read(node: &Node<'_>, version: Option<Version>) -> Result<Self, SyntaxError> {
        let row = Row::of_node(node);
        let variables = version == Some(Version::V2012);
        let mut draft = Draft {
            row: &row,
            version,
            id: None,
            variables,
            statements: Vec::new(),
            strings: Vec::new(),
        };
        let statement = draft.statement(row.root())?;
        let source = Source::new(&row, draft.strings);
        statement.finish(&source, &row, variables)
    }
}

fn unknown(member: MemberEntry<'_, '_>) -> SyntaxError {
    let name = member.name();
    member
        .name
        .error(format!("`{name}` is no element of a policy here"))
}

fn string(node: Entry<'_, '_>) -> Result<Written, SyntaxError> {
    node.as_written()
        .ok_or_else(|| node.error("a string is expected"))
}

fn owned(row: &Row<'_>, written: Written) -> Text {
    Text {
        value: row.str(written.piece).into(),
        span: written.span,
    }
}

fn read_version(node: Entry<'_, '_>) -> Result<Version, SyntaxError> {
    match node.as_str() {
        Some("2012-10-17") => Ok(Version::V2012),
        Some("2008-10-17") => Ok(Version::V2008),
        _ => Err(node.error("`Version` is \"2012-10-17\" or \"2008-10-17\"")),
    }
}

fn read_effect(
    statement: Entry<'_, '_>,
    node: Option<Entry<'_, '_>>,
) -> Result<DraftEffect, SyntaxError> {
    let node = node.ok_or_else(|| statement.error("`Effect` is missing"))?;
    let span = string(node)?.span;
    let exact = match node.text() {
        "Allow" => Some(Effect::Allow),
        "Deny" => Some(Effect::Deny),
        other if other.eq_ignore_ascii_case("Allow") || other.eq_ignore_ascii_case("Deny") => None,
        _ => return Err(node.error("`Effect` is `Allow` or `Deny`")),
    };
    Ok(DraftEffect { exact, span })
}

/// A member whose opposite is not there, and whether it is the plain one.
fn one_of<'r, 't>(
    pair: Pair<'r, 't>,
    name: &str,
    opposite: &str,
) -> Result<Option<(Entry<'r, 't>, bool)>, SyntaxError> {
    match pair {
        [None, None] => Ok(None),
        [Some(node), None] => Ok(Some((node, true))),
        [None, Some(node)] => Ok(Some((node, false))),
        [Some(_), Some(node)] => Err(node.error(format!(
            "`{name}` and `{opposite}` do not stand in one statement"
        ))),
    }
}

fn principal_clause(
    members: &StatementMembers<'_, '_>,
) -> Result<Option<PrincipalClause>, SyntaxError> {
    let Some((node, is_plain)) = one_of(members.principal, "Principal", "NotPrincipal")? else {
        return Ok(None);
    };
    let mut entries = Vec::new();
    let mut add = |kind, value: Entry<'_, '_>| {
        let text = owned(value.row(), string(value)?);
        entries.push(PrincipalEntry::new(kind, text));
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

pub(crate) fn principal_kind(name: &str) -> Option<PrincipalKind> {
    match name {
        "AWS" => Some(PrincipalKind::Aws),
        "Service" => Some(PrincipalKind::Service),
        "Federated" => Some(PrincipalKind::Federated),
        "CanonicalUser" => Some(PrincipalKind::CanonicalUser),
        _ => None,
    }
}

fn conditions(node: Option<Entry<'_, '_>>, variables: bool) -> Result<Vec<Condition>, SyntaxError> {
    let Some(node) = node else {
        return Ok(Vec::new());
    };
    let operators = node
        .members()
        .ok_or_else(|| node.error("`Condition` is an object"))?;
    let keys = operators
        .clone()
        .map(|member| member.value.member_count())
        .sum();
    let mut conditions = Vec::with_capacity(keys);
    for operator_member in operators {
        let keys = operator_member.value;
        let mut keys = keys
            .members()
            .ok_or_else(|| keys.error("the keys of an operator are an object"))?
            .peekable();
        // An unknown operator without keys says nothing, and IAM lets it stand.
        if keys.peek().is_none() {
            continue;
        }
        let name = operator_member.name;
        let operator = Operator::parse(name.text()).ok_or_else(|| {
            let reason = format!("`{}` is no condition operator", name.text());
            name.error(reason)
        })?;
        for member in keys {
            conditions.push(Condition {
                operator,
                operator_span: name.span(),
                key: owned(node.row(), member.name.written()),
                values: values(member.value.one_or_many(), operator, variables)?,
            });
        }
    }
    Ok(conditions)
}

fn values(
    values: Elements<'_, '_>,
    operator: Operator,
    variables: bool,
) -> Result<Box<[ConditionValue]>, SyntaxError> {
    values
        .map(|value| match value.kind() {
            Kind::Null | Kind::Array | Kind::Object => {
                Err(value.error("a condition value is a string, a number or a boolean"))
            }
            Kind::String | Kind::Number | Kind::True | Kind::False => {
                let text = owned(value.row(), value.written());
                Ok(ConditionValue::new(text, operator, variables))
            }
        })
        .collect()
}
