//! Documents as text again.

use std::fmt::{self, Write as _};

use crate::action::ActionClause;
use crate::condition::Condition;
use crate::document::{Document, Effect, Statement, Version};
use crate::principal::{PrincipalClause, PrincipalEntry, PrincipalKind};
use crate::resource::ResourceClause;
use crate::rewrite::push_json_string;

/// The document as JSON without white space: members in the order that AWS's documentation has them, lists of one
/// value as that value, numbers and booleans of conditions as strings. What it parses to says the same.
///
/// ```
/// use keyward_policy::Document;
///
/// let text = r#"{ "Statement": [{"Resource": ["*"], "Action": "s3:Get*", "Effect": "Allow"}] }"#;
/// let printed = r#"{"Statement":[{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}]}"#;
/// assert_eq!(Document::parse(text)?.to_string(), printed);
/// # Ok::<(), keyward_policy::SyntaxError>(())
/// ```
impl fmt::Display for Document {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut json = String::with_capacity(self.text().len());
        document(&mut json, self);
        formatter.write_str(&json)
    }
}

/// An object or array that is being written.
struct Series<'j> {
    json: &'j mut String,
    closing: char,
    is_empty: bool,
}

impl<'j> Series<'j> {
    fn open(json: &'j mut String, opening: char, closing: char) -> Self {
        json.push(opening);
        Self {
            json,
            closing,
            is_empty: true,
        }
    }

    /// Room for the next value.
    fn next(&mut self) -> &mut String {
        if !std::mem::take(&mut self.is_empty) {
            self.json.push(',');
        }
        self.json
    }

    /// Room for the value of the next member.
    fn member(&mut self, name: &str) -> &mut String {
        let json = self.next();
        push_json_string(json, name);
        json.push(':');
        json
    }

    fn close(self) {
        self.json.push(self.closing);
    }
}

fn document(json: &mut String, document: &Document) {
    let mut members = Series::open(json, '{', '}');
    if let Some(version) = document.version() {
        let version = match version {
            Version::V2008 => "2008-10-17",
            Version::V2012 => "2012-10-17",
        };
        push_json_string(members.member("Version"), version);
    }
    if let Some(id) = document.id() {
        push_json_string(members.member("Id"), &id.value);
    }
    let mut statements = Series::open(members.member("Statement"), '[', ']');
    for held in document.statements() {
        statement(statements.next(), held, document.text());
    }
    statements.close();
    members.close();
}

fn statement(json: &mut String, statement: &Statement, text: &str) {
    let mut members = Series::open(json, '{', '}');
    if let Some(sid) = &statement.sid {
        push_json_string(members.member("Sid"), &sid.value);
    }
    let effect = match statement.effect {
        Effect::Allow => "Allow",
        Effect::Deny => "Deny",
    };
    push_json_string(members.member("Effect"), effect);
    match &statement.principal {
        Some(PrincipalClause::Principal(list)) => {
            principals(members.member("Principal"), list.entries());
        }
        Some(PrincipalClause::NotPrincipal(list)) => {
            principals(members.member("NotPrincipal"), list.entries());
        }
        None => {}
    }
    let actions = statement.action.entries();
    let name = match &statement.action {
        ActionClause::Action(_) => "Action",
        ActionClause::NotAction(_) => "NotAction",
    };
    strings(members.member(name), actions.map(|action| action.value()));
    if let Some(clause) = &statement.resource {
        let name = match clause {
            ResourceClause::Resource(_) => "Resource",
            ResourceClause::NotResource(_) => "NotResource",
        };
        let resources = clause.entries();
        strings(
            members.member(name),
            resources.map(|resource| resource.value()),
        );
    }
    if !statement.conditions.is_empty() {
        conditions(members.member("Condition"), &statement.conditions, text);
    }
    members.close();
}

fn principals(json: &mut String, entries: &[PrincipalEntry]) {
    let mut members = Series::open(json, '{', '}');
    for (kind, name) in [
        (PrincipalKind::Aws, "AWS"),
        (PrincipalKind::Service, "Service"),
        (PrincipalKind::Federated, "Federated"),
        (PrincipalKind::CanonicalUser, "CanonicalUser"),
    ] {
        let of_kind = entries.iter().filter(|entry| entry.kind() == kind);
        let values: Vec<&str> = of_kind.map(PrincipalEntry::value).collect();
        if !values.is_empty() {
            strings(members.member(name), values.into_iter());
        }
    }
    members.close();
}

/// Keys of one operator as it stands in the text, and as it is spelt there: in another spelling it may stand twice.
fn conditions(json: &mut String, conditions: &[Condition], text: &str) {
    let mut operators = Series::open(json, '{', '}');
    for group in conditions.chunk_by(|one, next| one.operator_span == next.operator_span) {
        let spelt = group.first().map(|first| first.operator_span.range());
        let spelt = spelt.and_then(|range| text.get(range)).unwrap_or_default();
        let json = operators.next();
        // Writing to a string does not fail.
        let _ = write!(json, "{spelt}:");
        let mut keys = Series::open(json, '{', '}');
        for condition in group {
            let values = condition.values.iter();
            strings(
                keys.member(&condition.key.value),
                values.map(|value| value.value()),
            );
        }
        keys.close();
    }
    operators.close();
}

/// One string, or an array of any other number of them.
fn strings<'s>(json: &mut String, mut values: impl ExactSizeIterator<Item = &'s str>) {
    if values.len() == 1
        && let Some(value) = values.next()
    {
        push_json_string(json, value);
        return;
    }
    let mut array = Series::open(json, '[', ']');
    for value in values {
        push_json_string(array.next(), value);
    }
    array.close();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_comes_back() {
        let text = r#"{"Id": "i\"\u0001", "Version": "2012-10-17", "Statement": {
            "Condition": {"stringequals": {"aws:a": ["b", 1, true], "aws:B": []}, "StringEquals": {"aws:a": "é"}},
            "NotResource": ["arn:aws:s3:::a/*", "*"], "NotAction": ["iam:*"], "Sid": "", "Effect": "Deny",
            "NotPrincipal": {"Service": "s", "AWS": ["111122223333", "*"]}}}"#;
        let Ok(document) = Document::parse(text) else {
            panic!("{:?}", Document::parse(text));
        };
        let printed = document.to_string();
        assert_eq!(
            printed,
            r#"{"Version":"2012-10-17","Id":"i\"\u0001","Statement":[{"Sid":"","Effect":"Deny","NotPrincipal":{"AWS":["111122223333","*"],"Service":"s"},"NotAction":"iam:*","NotResource":["arn:aws:s3:::a/*","*"],"Condition":{"stringequals":{"aws:a":["b","1","true"],"aws:B":[]},"StringEquals":{"aws:a":"é"}}}]}"#
        );
        assert_eq!(Document::parse(&printed).unwrap().to_string(), printed);
    }
}
