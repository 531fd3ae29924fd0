//! How names and values of a model are written in Rust.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::Failure;

pub(super) fn required_members(shape: &Value) -> BTreeSet<&str> {
    shape["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

pub(super) fn error_code(name: &str, shape: &Value) -> String {
    shape["error"]["code"].as_str().unwrap_or(name).to_owned()
}

pub(super) fn timestamp_format(format: &Value) -> Result<&'static str, Failure> {
    Ok(match format.as_str() {
        None => "None",
        Some("iso8601") => "Some(TimestampFormat::Iso8601)",
        Some("rfc822") => "Some(TimestampFormat::HttpDate)",
        Some("unixTimestamp") => "Some(TimestampFormat::EpochSeconds)",
        Some(other) => return Err(format!("no timestamp format {other}").into()),
    })
}

pub(super) fn optional_text(text: Option<&str>) -> String {
    text.map_or("None".to_owned(), |text| format!("Some(\"{text}\")"))
}

pub(super) fn optional_number(number: &Value) -> String {
    number
        .as_i64()
        .map_or("None".to_owned(), |number| format!("Some({number})"))
}

/// `policyDocumentType` as `PolicyDocumentType`.
pub(super) fn type_name(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + letters.as_str()
    })
}

/// `MFADevices` as `mfa_devices`, `ETag` as `e_tag`, `CreateOpenIDConnectProvider` as `create_open_id_connect_provider`.
pub(super) fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut text = String::new();
    for (place, letter) in letters.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|place| letters.get(place));
        let after = letters.get(place + 1);
        let begins_word = letter.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || before.is_ascii_digit()
                    || (before.is_uppercase() && after.is_some_and(|after| after.is_lowercase()))
            });
        if begins_word {
            text.push('_');
        }
        text.extend(letter.to_lowercase());
    }
    text.replace(['-', '.', ':'], "_")
}

pub(super) fn field_name(member: &str) -> String {
    match snake(member).as_str() {
        keyword @ ("type" | "match" | "ref" | "use" | "in" | "where") => format!("r#{keyword}"),
        other => other.to_owned(),
    }
}

pub(super) fn screaming(name: &str) -> String {
    snake(name).to_uppercase()
}

/// The name of a shape's table. Shapes that differ only in case (`Tag`, `tag`) keep apart by their first letter.
pub(super) fn static_name(shape: &str) -> String {
    let lower = if shape.starts_with(|letter: char| letter.is_lowercase()) {
        "LOWER_"
    } else {
        ""
    };
    format!("SHAPE_{lower}{}", screaming(shape))
}
