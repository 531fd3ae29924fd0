//! From JSON to statements: the grammar, and nothing that depends on the kind of policy.

use crate::action::{ActionClause, ActionPattern};
use crate::condition::{Condition, ConditionValue};
use crate::document::{Document, Effect, List, STATEMENT_ELEMENTS, Statement, Text, Version};
use crate::json::{Member, Node, Span, SyntaxError, Value};
use crate::operator::Operator;
use crate::principal::{PrincipalClause, PrincipalEntry, PrincipalKind};
use crate::resource::{ResourceClause, ResourcePattern};

/// A document in which an effect may be misspelt and actions may be missing: AWS has words of its own for
/// these faults, at later stages.
pub(crate) struct Draft {
    pub(crate) version: Option<Version>,
    pub(crate) id: Option<Text>,
    pub(crate) statements: Vec<DraftStatement>,
}

pub(crate) struct DraftStatement {
    pub(crate) sid: Option<Text>,
    /// `Allow` or `Deny` in any case.
    pub(crate) effect: Text,
    pub(crate) principal: Option<PrincipalClause>,
    pub(crate) action: Option<ActionClause>,
    pub(crate) resource: Option<ResourceClause>,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) span: Span,
}

impl Draft {
    pub(crate) fn parse(document: &Node<'_>) -> Result<Self, SyntaxError> {
        let members = document
            .as_object()
            .ok_or_else(|| document.error("a policy is an object"))?;
        for member in members {
            if !matches!(&*member.name, "Version" | "Id" | "Statement") {
                return Err(unknown(member));
            }
        }
        let version = document.member("Version").map(version).transpose()?;
        let id = document.member("Id").map(text).transpose()?;
        let statement = document
            .member("Statement")
            .ok_or_else(|| document.error("`Statement` is missing"))?;
        let variables = version == Some(Version::V2012);
        let statements = statement.one_or_many();
        if statements.is_empty() {
            return Err(statement.error("`Statement` is empty"));
        }
        let statements = statements
            .iter()
            .map(|node| DraftStatement::parse(node, variables));
        Ok(Self {
            version,
            id,
            statements: statements.collect::<Result<_, _>>()?,
        })
    }

    pub(crate) fn finish(self, text: &str) -> Result<Document, SyntaxError> {
        let statements = self.statements.into_iter().map(DraftStatement::finish);
        Ok(Document::new(
            text,
            self.version,
            self.id,
            statements.collect::<Result<_, _>>()?,
        ))
    }
}

impl DraftStatement {
    fn parse(node: &Node<'_>, variables: bool) -> Result<Self, SyntaxError> {
        let members = node
            .as_object()
            .ok_or_else(|| node.error("a statement is an object"))?;
        for member in members {
            if !STATEMENT_ELEMENTS.contains(&&*member.name) {
                return Err(unknown(member));
            }
        }
        Ok(Self {
            sid: node.member("Sid").map(text).transpose()?,
            effect: effect(node)?,
            principal: principal_clause(node)?,
            action: action_clause(node)?,
            resource: resource_clause(node, variables)?,
            conditions: conditions(node, variables)?,
            span: node.span,
        })
    }

    fn finish(self) -> Result<Statement, SyntaxError> {
        let effect = match &*self.effect.value {
            "Allow" => Effect::Allow,
            "Deny" => Effect::Deny,
            _ => {
                return Err(SyntaxError::new(
                    "`Effect` is `Allow` or `Deny`, in this case",
                    self.effect.span.start,
                ));
            }
        };
        let missing = || SyntaxError::new("the statement has no actions", self.span.start);
        Ok(Statement {
            sid: self.sid,
            effect,
            principal: self.principal,
            action: self.action.ok_or_else(missing)?,
            resource: self.resource,
            conditions: self.conditions.into(),
            span: self.span,
        })
    }
}

impl Statement {
    /// Reads a statement by itself, so that others beside it may be wrong. `version` is that of its document.
    ///
    /// # Errors
    /// What [`Document::parse`] would say of it.
    pub fn read(node: &Node<'_>, version: Option<Version>) -> Result<Self, SyntaxError> {
        DraftStatement::parse(node, version == Some(Version::V2012))?.finish()
    }
}

fn unknown(member: &Member<'_>) -> SyntaxError {
    SyntaxError::new(
        format!("`{}` is no element of a policy here", member.name),
        member.name_span.start,
    )
}

fn text(node: &Node<'_>) -> Result<Text, SyntaxError> {
    let value = node
        .as_str()
        .ok_or_else(|| node.error("a string is expected"))?;
    Ok(Text {
        value: value.into(),
        span: node.span,
    })
}

fn version(node: &Node<'_>) -> Result<Version, SyntaxError> {
    match node.as_str() {
        Some("2012-10-17") => Ok(Version::V2012),
        Some("2008-10-17") => Ok(Version::V2008),
        _ => Err(node.error("`Version` is \"2012-10-17\" or \"2008-10-17\"")),
    }
}

fn effect(statement: &Node<'_>) -> Result<Text, SyntaxError> {
    let node = statement
        .member("Effect")
        .ok_or_else(|| statement.error("`Effect` is missing"))?;
    let effect = text(node)?;
    if effect.value.eq_ignore_ascii_case("Allow") || effect.value.eq_ignore_ascii_case("Deny") {
        Ok(effect)
    } else {
        Err(node.error("`Effect` is `Allow` or `Deny`"))
    }
}

/// A member whose opposite is not there.
fn one_of<'a, 't>(
    statement: &'a Node<'t>,
    name: &str,
    opposite: &str,
) -> Result<Option<(&'a Node<'t>, bool)>, SyntaxError> {
    match (statement.member(name), statement.member(opposite)) {
        (None, None) => Ok(None),
        (Some(node), None) => Ok(Some((node, true))),
        (None, Some(node)) => Ok(Some((node, false))),
        (Some(_), Some(node)) => Err(node.error(format!(
            "`{name}` and `{opposite}` do not stand in one statement"
        ))),
    }
}

fn principal_clause(statement: &Node<'_>) -> Result<Option<PrincipalClause>, SyntaxError> {
    let Some((node, plain)) = one_of(statement, "Principal", "NotPrincipal")? else {
        return Ok(None);
    };
    let mut entries = Vec::new();
    match &node.value {
        Value::String(value) if value == "*" => {
            entries.push(PrincipalEntry::new(PrincipalKind::Aws, text(node)?));
        }
        Value::Object(members) => {
            for member in members {
                let kind = principal_kind(&member.name).ok_or_else(|| unknown(member))?;
                for value in member.node.one_or_many() {
                    entries.push(PrincipalEntry::new(kind, text(value)?));
                }
            }
        }
        _ => return Err(node.error("a principal is \"*\" or an object")),
    }
    if entries.is_empty() {
        return Err(node.error("no principal is listed"));
    }
    let list = List {
        entries: entries.into(),
        span: node.span,
    };
    Ok(Some(if plain {
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

fn action_clause(statement: &Node<'_>) -> Result<Option<ActionClause>, SyntaxError> {
    let Some((node, plain)) = one_of(statement, "Action", "NotAction")? else {
        return Ok(None);
    };
    let Some(list) = list(node, ActionPattern::new)? else {
        return Ok(None);
    };
    Ok(Some(if plain {
        ActionClause::Action(list)
    } else {
        ActionClause::NotAction(list)
    }))
}

fn resource_clause(
    statement: &Node<'_>,
    variables: bool,
) -> Result<Option<ResourceClause>, SyntaxError> {
    let Some((node, plain)) = one_of(statement, "Resource", "NotResource")? else {
        return Ok(None);
    };
    let Some(list) = list(node, |text| ResourcePattern::new(text, variables))? else {
        return Ok(None);
    };
    Ok(Some(if plain {
        ResourceClause::Resource(list)
    } else {
        ResourceClause::NotResource(list)
    }))
}

/// A string or an array of strings. `null` in an array is passed over, as IAM does; an empty list counts as
/// none.
fn list<T>(node: &Node<'_>, entry: impl Fn(Text) -> T) -> Result<Option<List<T>>, SyntaxError> {
    let mut entries = Vec::with_capacity(node.one_or_many().len());
    for value in node.one_or_many() {
        if matches!((&value.value, &node.value), (Value::Null, Value::Array(_))) {
            continue;
        }
        entries.push(entry(text(value)?));
    }
    Ok((!entries.is_empty()).then(|| List {
        entries: entries.into(),
        span: node.span,
    }))
}

fn conditions(statement: &Node<'_>, variables: bool) -> Result<Vec<Condition>, SyntaxError> {
    let mut conditions = Vec::new();
    let Some(node) = statement.member("Condition") else {
        return Ok(conditions);
    };
    let operators = node
        .as_object()
        .ok_or_else(|| node.error("`Condition` is an object"))?;
    for operator_member in operators {
        let keys = &operator_member.node;
        let keys = keys
            .as_object()
            .ok_or_else(|| keys.error("the keys of an operator are an object"))?;
        // An unknown operator without keys says nothing, and IAM lets it stand.
        if keys.is_empty() {
            continue;
        }
        let operator = Operator::parse(&operator_member.name).ok_or_else(|| {
            let reason = format!("`{}` is no condition operator", operator_member.name);
            SyntaxError::new(reason, operator_member.name_span.start)
        })?;
        for member in keys {
            let values = member
                .node
                .one_or_many()
                .iter()
                .map(|value| Ok(ConditionValue::new(scalar(value)?, operator, variables)));
            conditions.push(Condition {
                operator,
                operator_span: operator_member.name_span,
                key: Text {
                    value: (&*member.name).into(),
                    span: member.name_span,
                },
                values: values.collect::<Result<_, _>>()?,
            });
        }
    }
    Ok(conditions)
}

fn scalar(node: &Node<'_>) -> Result<Text, SyntaxError> {
    let value: Box<str> = match &node.value {
        Value::String(text) => (&**text).into(),
        Value::Number(text) => (*text).into(),
        Value::Bool(true) => "true".into(),
        Value::Bool(false) => "false".into(),
        Value::Null | Value::Array(_) | Value::Object(_) => {
            return Err(node.error("a condition value is a string, a number or a boolean"));
        }
    };
    Ok(Text {
        value,
        span: node.span,
    })
}
