//! Changes to the text of a document that leave the rest of it as it is, and its size.

use crate::json;
use crate::json::row::Entry;

/// Replaces values of the `AWS` members of `Principal` and `NotPrincipal`, and leaves everything else byte for
/// byte. `map` gives the new value, or `None` to keep the old one. A text that is no JSON comes back as it is.
///
/// IAM stores a user's or role's unique id in place of its ARN, so that an entity made anew under the old name
/// is not trusted, and shows the ARN when the policy is read.
///
/// ```
/// use keyward_policy::rewrite_aws_principals;
///
/// let saved = rewrite_aws_principals(
///     r#"{"Statement": [{"Principal": {"AWS": ["arn:aws:iam::111122223333:role/x", "*"]}}]}"#,
///     &mut |arn| arn.ends_with("role/x").then(|| "AROAEXAMPLEAPP0000001".to_owned()),
/// );
/// assert_eq!(saved, r#"{"Statement": [{"Principal": {"AWS": ["AROAEXAMPLEAPP0000001", "*"]}}]}"#);
/// ```
pub fn rewrite_aws_principals(text: &str, map: &mut dyn FnMut(&str) -> Option<String>) -> String {
    let Ok(row) = json::parse_row(text) else {
        return text.to_owned();
    };
    let statements = row.root().member("Statement");
    let statements = statements.into_iter().flat_map(Entry::one_or_many);
    let mut rewritten = String::with_capacity(text.len());
    let mut copied = 0;
    for value in statements.flat_map(aws_principals) {
        let Some(new) = value.as_str().and_then(&mut *map) else {
            continue;
        };
        let range = value.span().range();
        rewritten.push_str(text.get(copied..range.start).unwrap_or_default());
        push_json_string(&mut rewritten, &new);
        copied = range.end;
    }
    rewritten.push_str(text.get(copied..).unwrap_or_default());
    rewritten
}

/// The values of a statement's AWS principals, in the order of the text.
fn aws_principals(statement: Entry<'_>) -> impl Iterator<Item = Entry<'_>> {
    let members = statement.members().into_iter().flatten();
    let clauses = members.filter(|member| matches!(member.name(), "Principal" | "NotPrincipal"));
    clauses
        .filter_map(|clause| clause.value.member("AWS"))
        .flat_map(Entry::one_or_many)
}

/// Writes a text as a JSON string, quotes included.
pub fn push_json_string(json: &mut String, text: &str) {
    json.push('"');
    for character in text.chars() {
        match character {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            control if control < ' ' => json.push_str(&format!("\\u{:04x}", u32::from(control))),
            other => json.push(other),
        }
    }
    json.push('"');
}

/// The size of a document as IAM counts it against its limits: characters, without the white space outside
/// strings.
///
/// ```
/// assert_eq!(keyward_policy::size("{ \"Sid\" :\n\"a b\" }"), 13);
/// ```
#[must_use]
pub fn size(text: &str) -> usize {
    let (mut in_string, mut escaped) = (false, false);
    let mut counts = |character| {
        match character {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            ' ' | '\t' | '\n' | '\r' if !in_string => return false,
            _ => {}
        }
        true
    };
    text.chars().filter(|character| counts(*character)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_aws_principals_change() {
        let text = r#" {"Id":"arn:a", "Statement": [
            {"Principal": {"Service":"arn:a", "AWS": "ar\u006e:a"}, "Action":"arn:a"},
            {"NotPrincipal":{"AWS":["arn:b","arn:a"]},"Condition":{"ArnLike":{"AWS":"arn:a"}}}, {"Principal":"*"}]} "#;
        let expected = r#" {"Id":"arn:a", "Statement": [
            {"Principal": {"Service":"arn:a", "AWS": "A\"1\\\u0001"}, "Action":"arn:a"},
            {"NotPrincipal":{"AWS":["arn:b","A\"1\\\u0001"]},"Condition":{"ArnLike":{"AWS":"arn:a"}}}, {"Principal":"*"}]} "#;
        let mut to_id = |value: &str| (value == "arn:a").then(|| "A\"1\\\u{1}".to_owned());
        assert_eq!(rewrite_aws_principals(text, &mut to_id), expected);
        let mut back = |value: &str| (value == "A\"1\\\u{1}").then(|| "arn:a".to_owned());
        assert_eq!(
            rewrite_aws_principals(expected, &mut back),
            text.replace("\\u006e", "n")
        );
        assert_eq!(rewrite_aws_principals(text, &mut |_| None), text);
        assert_eq!(
            rewrite_aws_principals("{\"Statement\":", &mut to_id),
            "{\"Statement\":"
        );
    }

    #[test]
    fn white_space_in_strings_counts() {
        assert_eq!(size(""), 0);
        assert_eq!(size("{\"a\":\t\"\\\" b\"}\r\n"), 12);
        assert_eq!(size("\"é\""), 3);
    }
}
