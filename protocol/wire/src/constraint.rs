//! Whether a value keeps the constraints of its shape, said in AWS's words.
//!
//! Source of the wording: spec/requests.md#parameters (recorded from IAM and STS).

use std::collections::HashMap;
use std::fmt::Write as _;
use std::ops::RangeInclusive;
use std::sync::{LazyLock, RwLock};

use regex::Regex;

use crate::schema::{Kind, Shape};
use crate::value::Value;

/// A constraint that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Where, as `tags.1.member.key`.
    pub path: String,
    /// What was sent there, where it is text or a number.
    pub value: Option<String>,
    /// Which constraint.
    pub constraint: Constraint,
}

/// A constraint of a shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Constraint {
    /// `Member must not be null`
    NotNull,
    /// `Member must have length …`
    Length(Bound),
    /// `Member must have value …`
    Range(Bound),
    /// `Member must satisfy regular expression pattern: …`
    Pattern(&'static str),
    /// `Member must satisfy enum value set`
    Enumeration(&'static [&'static str]),
}

/// A bound and its side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// Nothing below.
    AtLeast(i64),
    /// Nothing above.
    AtMost(i64),
}

impl Bound {
    fn text(self) -> String {
        match self {
            Self::AtLeast(bound) => format!("greater than or equal to {bound}"),
            Self::AtMost(bound) => format!("less than or equal to {bound}"),
        }
    }
}

/// Whether a service repeats the offending value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Echo {
    /// IAM: never.
    Never,
    /// STS: for patterns, numbers and lengths.
    Values,
}

/// Every constraint of `shape` that `value` breaks, in the shape's order.
#[must_use]
pub fn check(shape: &Shape, value: &Value) -> Vec<Violation> {
    let mut violations = Vec::new();
    check_at(shape, value, &mut String::new(), &mut violations);
    violations
}

/// `2 validation errors detected: Value at 'userName' failed to satisfy constraint: …; …`.
#[must_use]
pub fn message(violations: &[Violation], echo: Echo) -> String {
    if let (Echo::Never, [only]) = (echo, violations)
        && let Some(text) = iam_pattern_message(only)
    {
        return text;
    }
    let plural = if violations.len() == 1 { "" } else { "s" };
    let mut text = format!("{} validation error{plural} detected: ", violations.len());
    for (index, violation) in violations.iter().enumerate() {
        if index > 0 {
            text.push_str("; ");
        }
        text.push_str(&clause(violation, echo));
    }
    text
}

/// IAM words some patterns by hand (spec/requests.md#parameters).
fn iam_pattern_message(violation: &Violation) -> Option<String> {
    let Constraint::Pattern(pattern) = violation.constraint else {
        return None;
    };
    let rule = match pattern {
        r"[\w+=,.@-]+" => {
            "It must contain only alphanumeric characters and/or the following: +=,.@_-"
        }
        r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)" | r"((/[A-Za-z0-9\.,\+@=_-]+)*)/" => {
            "It must begin and end with / and contain only alphanumeric characters and/or / characters."
        }
        r"[\u0009\u000A\u000D\u0020-\u00FF]+" => "It must contain only printable ASCII characters.",
        _ => return None,
    };
    Some(format!(
        "The specified value for {} is invalid. {rule}",
        violation.path
    ))
}

fn clause(violation: &Violation, echo: Echo) -> String {
    let value = match (echo, &violation.constraint, &violation.value) {
        (Echo::Never, _, _) | (_, Constraint::NotNull, _) | (_, _, None) => String::new(),
        (Echo::Values, _, Some(value)) => format!("'{value}' "),
    };
    let constraint = match &violation.constraint {
        Constraint::NotNull => "Member must not be null".to_owned(),
        Constraint::Length(bound) => format!("Member must have length {}", bound.text()),
        Constraint::Range(bound) => format!("Member must have value {}", bound.text()),
        Constraint::Pattern(pattern) => {
            format!("Member must satisfy regular expression pattern: {pattern}")
        }
        Constraint::Enumeration(values) => match echo {
            Echo::Never => "Member must satisfy enum value set".to_owned(),
            Echo::Values => format!(
                "Member must satisfy enum value set: [{}]",
                values.join(", ")
            ),
        },
    };
    format!(
        "Value {value}at '{}' failed to satisfy constraint: {constraint}",
        violation.path
    )
}

/// `UserName` as `userName`: AWS lowers the first letter, nothing else.
#[must_use]
pub fn lower_first(name: &str) -> String {
    let mut lowered = name.to_owned();
    if let Some(first) = lowered.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    lowered
}

fn check_at(shape: &Shape, value: &Value, path: &mut String, violations: &mut Vec<Violation>) {
    match (&shape.kind, value) {
        (Kind::Structure(members), Value::Structure(values)) => {
            for (place, member) in members.iter().enumerate() {
                let value = values.get(place).and_then(Option::as_ref);
                if value.is_none() && !member.required {
                    continue;
                }
                let length = path.len();
                if !path.is_empty() {
                    path.push('.');
                }
                let at = path.len();
                path.push_str(member.name);
                if let Some(first) = path.get_mut(at..=at) {
                    first.make_ascii_lowercase();
                }
                match value {
                    Some(value) => check_at(member.shape, value, path, violations),
                    None => violations.push(Violation {
                        path: path.clone(),
                        value: None,
                        constraint: Constraint::NotNull,
                    }),
                }
                path.truncate(length);
            }
        }
        (Kind::List { member, .. }, Value::List(values)) => {
            check_length(shape, values.len(), None, path, violations);
            for (place, value) in values.iter().enumerate() {
                let length = path.len();
                let _ = write!(path, ".{}.member", place + 1);
                check_at(member, value, path, violations);
                path.truncate(length);
            }
        }
        (Kind::Map { value: inner, .. }, Value::Map(entries)) => {
            check_length(shape, entries.len(), None, path, violations);
            for (key, value) in entries {
                let length = path.len();
                let _ = write!(path, ".{key}");
                check_at(inner, value, path, violations);
                path.truncate(length);
            }
        }
        (Kind::Text(allowed), Value::Text(text)) => {
            check_text(shape, allowed, text, path, violations)
        }
        (Kind::Blob, Value::Blob(bytes)) => {
            check_length(shape, bytes.len(), None, path, violations)
        }
        (_, Value::Integer(number)) => check_range(shape, *number, path, violations),
        _ => {}
    }
}

fn check_text(
    shape: &Shape,
    allowed: &'static [&'static str],
    text: &str,
    path: &str,
    violations: &mut Vec<Violation>,
) {
    // A length in bytes below every bound spares the counting of characters.
    let length = if shape.min.is_none() && shape.max.is_none() {
        0
    } else {
        text.chars().count()
    };
    check_length(shape, length, Some(text), path, violations);
    let violated = |constraint| Violation {
        path: path.to_owned(),
        value: Some(text.to_owned()),
        constraint,
    };
    if let Some(pattern) = shape.pattern
        && !matches_pattern(pattern, text)
    {
        violations.push(violated(Constraint::Pattern(pattern)));
    }
    if !allowed.is_empty() && !allowed.contains(&text) {
        violations.push(violated(Constraint::Enumeration(allowed)));
    }
}

fn bounds(shape: &Shape, measure: i64) -> Option<Bound> {
    match (shape.min, shape.max) {
        (Some(min), _) if measure < min => Some(Bound::AtLeast(min)),
        (_, Some(max)) if measure > max => Some(Bound::AtMost(max)),
        _ => None,
    }
}

fn check_length(
    shape: &Shape,
    length: usize,
    text: Option<&str>,
    path: &str,
    violations: &mut Vec<Violation>,
) {
    if let Some(bound) = bounds(shape, i64::try_from(length).unwrap_or(i64::MAX)) {
        violations.push(Violation {
            path: path.to_owned(),
            value: text.map(str::to_owned),
            constraint: Constraint::Length(bound),
        });
    }
}

fn check_range(shape: &Shape, number: i64, path: &str, violations: &mut Vec<Violation>) {
    if let Some(bound) = bounds(shape, number) {
        violations.push(Violation {
            path: path.to_owned(),
            value: Some(number.to_string()),
            constraint: Constraint::Range(bound),
        });
    }
}

/// Compiled patterns, by the model's spelling. Bounded by the number of patterns in the models.
static PATTERNS: LazyLock<RwLock<HashMap<&'static str, Option<Regex>>>> =
    LazyLock::new(RwLock::default);

/// AWS's account alias forbids two hyphens in a row by look-ahead, which linear-time engines do not have: the expression
/// that stands for it leaves the length open.
const ALIAS: &str = r"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$";

/// What is as long as that expression demands, in bytes.
const ALIAS_LENGTH: RangeInclusive<usize> = 3..=63;

/// Whether the whole of `text` matches the Java expression `pattern`. A pattern that cannot be translated admits
/// nothing; a test of `protocol/api` compiles every pattern of the models.
#[must_use]
pub fn matches_pattern(pattern: &'static str, text: &str) -> bool {
    if let Some(letters) = Letters::of(pattern) {
        return letters.are_all_of(text);
    }
    if pattern == ALIAS && !ALIAS_LENGTH.contains(&text.len()) {
        return false;
    }
    let answer = |regex: &Option<Regex>| regex.as_ref().is_some_and(|regex| regex.is_match(text));
    if let Ok(patterns) = PATTERNS.read()
        && let Some(regex) = patterns.get(pattern)
    {
        return answer(regex);
    }
    let regex = compile_pattern(pattern);
    let matched = answer(&regex);
    if let Ok(mut patterns) = PATTERNS.write() {
        patterns.insert(pattern, regex);
    }
    matched
}

/// A pattern that only names the ASCII letters a text may have, as `[\w+=,.@-]+`: most of IAM's and STS's are such, and
/// need no engine.
struct Letters {
    /// A bit for each letter.
    set: u128,
    may_be_empty: bool,
}

impl Letters {
    fn of(pattern: &str) -> Option<Self> {
        let (class, may_be_empty) = match pattern.strip_prefix('[')? {
            rest if rest.ends_with("]*") => (rest.strip_suffix("]*")?, true),
            rest => (rest.strip_suffix("]+")?, false),
        };
        let mut set = 0;
        let mut letters = class.bytes().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                b'\\' => match letters.next()? {
                    b'w' => set |= WORD,
                    b'd' => set |= DIGITS,
                    escaped if escaped.is_ascii_punctuation() => set |= 1 << escaped,
                    _ => return None,
                },
                // Negations, intersections, classes within classes, ranges: for the engine.
                b'^' | b'&' | b'[' | b']' => return None,
                b'-' if letters.peek().is_some() => return None,
                letter if letter.is_ascii_graphic() => set |= 1 << letter,
                _ => return None,
            }
        }
        Some(Self { set, may_be_empty })
    }

    fn are_all_of(&self, text: &str) -> bool {
        let is_one = |byte: u8| byte.is_ascii() && self.set >> byte & 1 == 1;
        (self.may_be_empty || !text.is_empty()) && text.bytes().all(is_one)
    }
}

/// The bits of the letters from one to another, both included.
const fn bits(first: u8, last: u8) -> u128 {
    (u128::MAX >> (127 - last)) & (u128::MAX << first)
}

const DIGITS: u128 = bits(b'0', b'9');
const WORD: u128 = DIGITS | bits(b'A', b'Z') | bits(b'a', b'z') | bits(b'_', b'_');

/// A Java expression as Rust's: anchored at both ends, `\w`, `\d` and `\s` over ASCII, `\uXXXX` respelled.
#[must_use]
pub fn compile_pattern(pattern: &str) -> Option<Regex> {
    let pattern = match pattern {
        ALIAS => "[a-z0-9]+(-[a-z0-9]+)*",
        other => other,
    };
    let mut translated = String::from(r"\A(?:");
    let mut letters = pattern.chars().peekable();
    let mut in_class = false;
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next()? {
                'u' => {
                    let digits: String = letters.by_ref().take(4).collect();
                    let _ = write!(translated, r"\x{{{digits}}}");
                }
                'w' if in_class => translated.push_str("0-9A-Za-z_"),
                'w' => translated.push_str("[0-9A-Za-z_]"),
                'd' if in_class => translated.push_str("0-9"),
                'd' => translated.push_str("[0-9]"),
                's' if in_class => translated.push_str(r" \t\n\x0B\f\r"),
                's' => translated.push_str(r"[ \t\n\x0B\f\r]"),
                other => {
                    translated.push('\\');
                    translated.push(other);
                }
            },
            '[' if in_class => translated.push_str(r"\["),
            '[' => {
                in_class = true;
                translated.push('[');
            }
            ']' => {
                in_class = false;
                translated.push(']');
            }
            // Java reads these as themselves inside a class; Rust has set operations.
            '&' | '~' if in_class => {
                translated.push('\\');
                translated.push(letter);
            }
            other => translated.push(other),
        }
    }
    translated.push_str(r")\z");
    Regex::new(&translated).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Location, Member};

    static NAME: Shape = Shape {
        name: "userNameType",
        kind: Kind::Text(&[]),
        min: Some(1),
        max: Some(64),
        pattern: Some(r"[\w+=,.@-]+"),
        sensitive: false,
    };
    static DURATION: Shape = Shape {
        name: "duration",
        kind: Kind::Integer,
        min: Some(900),
        max: Some(43200),
        pattern: None,
        sensitive: false,
    };
    static REQUEST: Shape = Shape {
        name: "Request",
        kind: Kind::Structure(&[
            Member {
                name: "UserName",
                wire_name: "UserName",
                shape: &NAME,
                required: true,
                location: Location::Body,
                flattened: false,
                xml_attribute: false,
            },
            Member {
                name: "DurationSeconds",
                wire_name: "DurationSeconds",
                shape: &DURATION,
                required: false,
                location: Location::Body,
                flattened: false,
                xml_attribute: false,
            },
        ]),
        min: None,
        max: None,
        pattern: None,
        sensitive: false,
    };

    fn check_request(name: Option<&str>, duration: Option<i64>, echo: Echo) -> String {
        let value = Value::Structure(vec![
            name.map(|name| Value::Text(name.to_owned())),
            duration.map(Value::Integer),
        ]);
        message(&check(&REQUEST, &value), echo)
    }

    #[test]
    fn iam_wording_has_no_values() {
        assert_eq!(
            check_request(Some(&"x".repeat(65)), None, Echo::Never),
            "1 validation error detected: Value at 'userName' failed to satisfy constraint: Member must have length \
             less than or equal to 64"
        );
        assert_eq!(
            check_request(None, Some(1), Echo::Never),
            "2 validation errors detected: Value at 'userName' failed to satisfy constraint: Member must not be null; \
             Value at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal \
             to 900"
        );
    }

    #[test]
    fn sts_wording_echoes_values() {
        assert_eq!(
            check_request(Some("a:b"), None, Echo::Values),
            "1 validation error detected: Value 'a:b' at 'userName' failed to satisfy constraint: Member must satisfy \
             regular expression pattern: [\\w+=,.@-]+"
        );
    }

    #[test]
    fn java_expressions() {
        assert!(matches_pattern(
            r"[\u0009\u000A\u000D\u0020-\u00FF]+",
            "a\tÿ"
        ));
        assert!(!matches_pattern(r"[\u0009\u000A\u000D\u0020-\u00FF]+", "€"));
        assert!(
            !matches_pattern(r"[\w]+", "é"),
            "\\w is ASCII in AWS's expressions"
        );
    }

    #[test]
    fn account_aliases() {
        let (longest, longer) = ("a".repeat(63), "a".repeat(64));
        for alias in ["a-b-c", "abc", "a1b", "1-2", &longest] {
            assert!(matches_pattern(ALIAS, alias), "{alias}");
        }
        for alias in [
            "ab", "a-", "-a", "a--b", "-ab", "ab-", "a", "", "Abc", "a_b", &longer,
        ] {
            assert!(!matches_pattern(ALIAS, alias), "{alias}");
        }
    }
}
