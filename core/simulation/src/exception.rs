//! How statements that deny a call would have to change so that they let it through and deny everything else as before.

use keyward_evaluation::{Context, StatementPlace, literal_resource};
use keyward_policy::{ActionClause, Document, ResourceClause, Statement, Version};
use serde_json::{Map, Value, json};

use crate::question::Asked;

/// Elements of one statement, as JSON.
type Elements = Map<String, Value>;

/// A change of a statement that denies a call, after which it lets that call through.
#[derive(Clone, Debug)]
pub struct Exception {
    /// The statement.
    pub place: StatementPlace,
    /// What stands in its place, each as JSON: together they deny what the statement did, without the call and what is
    /// `spared` beside it. None of them if nothing is left: the statement goes.
    pub statements: Vec<String>,
    /// What else it no longer denies, because the language cannot say less.
    pub spared: Spared,
}

/// What a changed statement no longer denies beside the call itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spared {
    /// Whom: the key and the value by which the caller is told from others; `None` for everybody.
    pub caller: Option<CallerKey>,
    /// Whether other actions of the statement are spared, on the resources that are.
    pub other_actions: bool,
    /// Whether other resources of the statement are spared, for the actions that are.
    pub other_resources: bool,
}

/// A condition key and the value by which a caller is told from others: `aws:PrincipalArn` and its ARN.
pub type CallerKey = (&'static str, String);

/// Keys by which a caller is told from others, with the operator that says so; the first that a call carries counts.
const CALLER_KEYS: [(&str, &str); 3] = [
    ("aws:PrincipalArn", "ArnNotEquals"),
    ("aws:PrincipalServiceName", "StringNotEquals"),
    ("aws:PrincipalType", "StringNotEquals"),
];

/// What is left of one element once the call is taken out of it.
enum Rest {
    /// The element was about nothing else.
    Nothing,
    /// The same statement with this element instead.
    Other(Elements),
    /// The language cannot say it.
    Unsayable,
}

impl Exception {
    /// That the statement goes, where no change of it is known.
    pub(crate) fn without_statement(self) -> Self {
        Self {
            statements: Vec::new(),
            spared: Spared {
                caller: None,
                other_actions: true,
                other_resources: true,
            },
            ..self
        }
    }
}

/// The change of a statement; `None` if it cannot be read. `knows_not_action` says whether policies of its kind may have
/// `NotAction`.
///
/// What a statement denies is callers × actions × resources. Without one point of it, that is: other callers, and for
/// this caller too the other actions, and the other resources. Each part is a statement if the language can say it.
pub(crate) fn exception(
    place: StatementPlace,
    document: &Document,
    statement: &Statement,
    asked: &Asked,
    knows_not_action: bool,
) -> Option<Exception> {
    let text = document.text().get(statement.span.range())?;
    let written: Elements = serde_json::from_str(text).ok()?;
    let has_variables = document.version() == Some(Version::V2012);
    let context = asked.whole_context();
    let callers = without_caller(&written, &context, &asked.caller.principal.arn_text());
    let actions = without_action(&written, statement, &asked.action, knows_not_action);
    let resources = without_resource(&written, statement, &asked.resource, has_variables);
    let spared = Spared {
        caller: callers.as_ref().map(|(_, caller)| caller.clone()),
        other_actions: matches!(actions, Rest::Unsayable),
        other_resources: matches!(resources, Rest::Unsayable),
    };
    let callers = callers.map_or(Rest::Unsayable, |(rest, _)| rest);
    let parts = [
        (callers, ""),
        (actions, "OtherActions"),
        (resources, "OtherResources"),
    ];
    let mut statements = Vec::new();
    for (part, suffix) in parts {
        if let Rest::Other(elements) = part {
            // Names of statements must differ.
            let suffix = if statements.is_empty() { "" } else { suffix };
            statements.push(Value::from(renamed(elements, suffix)).to_string());
        }
    }
    Some(Exception {
        place,
        statements,
        spared,
    })
}

fn renamed(mut elements: Elements, suffix: &str) -> Elements {
    if let Some(Value::String(sid)) = elements.get_mut("Sid")
        && !sid.is_empty()
    {
        sid.push_str(suffix);
    }
    elements
}

/// The statement with a member in place of another, where that stood.
fn with_member(written: &Elements, old: &str, new: &str, values: Vec<Value>) -> Elements {
    let value = match <[Value; 1]>::try_from(values) {
        Ok([single]) => single,
        Err(several) => Value::from(several),
    };
    let members = written.iter().map(|(name, held)| {
        if name == old {
            (new.to_owned(), value.clone())
        } else {
            (name.clone(), held.clone())
        }
    });
    members.collect()
}

/// One text or several.
fn listed(value: Option<&Value>) -> Vec<Value> {
    match value {
        Some(Value::Array(values)) => values.clone(),
        Some(single) => vec![single.clone()],
        None => Vec::new(),
    }
}

/// The statement for everybody else, and the key by which the caller is told; `None` if there is none.
fn without_caller(written: &Elements, context: &Context, arn: &str) -> Option<(Rest, CallerKey)> {
    let (key, operator, value) = CALLER_KEYS
        .into_iter()
        .find_map(|(key, operator)| Some((key, operator, context.single(key)?)))?;
    let spared = (key, value.to_owned());
    if let Some(Value::Object(members)) = written.get("Principal")
        && let Some(named) = members.get("AWS")
        && members.len() == 1
    {
        let is_caller = |name: &Value| name == arn || name == value;
        let named = listed(Some(named));
        let mut others = named.clone();
        others.retain(|name| !is_caller(name));
        if others.is_empty() {
            return Some((Rest::Nothing, spared));
        }
        // Whoever is named by account as well stays denied: a condition spares the caller in any case.
        let by_name_alone = others.iter().all(|name| {
            let name = name.as_str().unwrap_or("*");
            name.contains(":user/") || name.contains(":role/")
        });
        if others.len() < named.len() && by_name_alone {
            let others = json!({"AWS": others});
            let rest = with_member(written, "Principal", "Principal", vec![others]);
            return Some((Rest::Other(rest), spared));
        }
    }
    let mut changed = written.clone();
    let conditions = changed
        .entry("Condition")
        .or_insert_with(|| Value::Object(Map::new()));
    exclude(conditions.as_object_mut()?, key, operator, value);
    Some((Rest::Other(changed), spared))
}

/// Adds a value to those that a key must not have: to a list that is there, or as a condition of its own.
fn exclude(conditions: &mut Elements, key: &str, operator: &str, value: &str) {
    let family = operator.trim_end_matches("NotEquals");
    for (held, keys) in conditions.iter_mut() {
        let negates = ["NotEquals", "NotLike"].iter().any(|end| {
            let whole = format!("{family}{end}");
            held.eq_ignore_ascii_case(&whole) || held.eq_ignore_ascii_case(&(whole + "IfExists"))
        });
        let keys = keys.as_object_mut().filter(|_| negates);
        let held = keys.and_then(|keys| {
            let mut keys = keys.iter_mut();
            keys.find(|(held, _)| held.eq_ignore_ascii_case(key))
        });
        if let Some((_, values)) = held {
            let mut several = listed(Some(values));
            several.push(value.into());
            *values = several.into();
            return;
        }
    }
    let keys = conditions
        .entry(operator)
        .or_insert_with(|| Value::Object(Map::new()));
    if let Some(keys) = keys.as_object_mut() {
        keys.insert(key.to_owned(), value.into());
    }
}

/// The statement about every other action.
fn without_action(
    written: &Elements,
    statement: &Statement,
    action: &str,
    knows_not_action: bool,
) -> Rest {
    let Some((service, name)) = action.split_once(':') else {
        return Rest::Unsayable;
    };
    match &statement.action {
        ActionClause::Action(list) => {
            let (covering, others): (Vec<_>, Vec<_>) = list
                .entries()
                .partition(|entry| entry.matches(service, name));
            if covering
                .iter()
                .all(|entry| entry.value().eq_ignore_ascii_case(action))
            {
                let others = others.iter().map(|entry| Value::from(entry.value()));
                return rest(written, "Action", others.collect());
            }
            let all = covering.iter().any(|entry| entry.value() == "*");
            if all && knows_not_action {
                let elements = with_member(written, "Action", "NotAction", vec![action.into()]);
                return Rest::Other(elements);
            }
            Rest::Unsayable
        }
        ActionClause::NotAction(list) => {
            let entries = list.entries().map(|entry| entry.value());
            let excluded = entries.chain([action]).map(Value::from).collect();
            Rest::Other(with_member(written, "NotAction", "NotAction", excluded))
        }
    }
}

fn rest(written: &Elements, member: &str, others: Vec<Value>) -> Rest {
    if others.is_empty() {
        Rest::Nothing
    } else {
        Rest::Other(with_member(written, member, member, others))
    }
}

/// The statement about every other resource.
fn without_resource(
    written: &Elements,
    statement: &Statement,
    resource: &str,
    has_variables: bool,
) -> Rest {
    let is_plain = |text: &str| !text.contains(['*', '?', '$']);
    let sayable = resource != "*" && (has_variables || is_plain(resource));
    let excluding = |entries: Vec<&str>| -> Vec<Value> {
        let literal = literal_resource(resource);
        let excluded = entries.into_iter().chain([&*literal]);
        excluded.map(Value::from).collect()
    };
    match &statement.resource {
        // It stands on the one resource that it is about.
        None => Rest::Nothing,
        Some(ResourceClause::Resource(list)) => {
            let mut entries = list.entries().map(|entry| entry.value());
            let patterns = list.entries().filter(|entry| !is_plain(entry.value()));
            if patterns.count() == 0 && is_plain(resource) {
                let others = entries.filter(|entry| *entry != resource);
                return rest(written, "Resource", others.map(Value::from).collect());
            }
            if sayable && entries.any(|entry| entry == "*") {
                let excluded = excluding(Vec::new());
                return Rest::Other(with_member(written, "Resource", "NotResource", excluded));
            }
            Rest::Unsayable
        }
        Some(ResourceClause::NotResource(list)) if sayable => {
            let entries = list.entries().map(|entry| entry.value());
            let excluded = excluding(entries.collect());
            Rest::Other(with_member(written, "NotResource", "NotResource", excluded))
        }
        Some(ResourceClause::NotResource(_)) => Rest::Unsayable,
    }
}
