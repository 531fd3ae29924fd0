//! Strings that no name is made of, which patterns of the model let them pass, and what AWS says of those that do not.
//!
//! The judgement is made here by hand, character by character, so that it is a second opinion on the server's.

/// Control, bidirectional and non-Latin characters, and some that mean something elsewhere.
pub(crate) const STRANGE: [&str; 9] = [
    "\u{1}",
    "\u{0}",
    "\u{202e}x",
    "\u{feff}x",
    "名前",
    "مستخدم",
    "e\u{301}",
    "a b\n",
    "%00\u{7f}",
];

/// Whether a pattern of IAM's model lets one of these strings pass.
pub(crate) fn passes(pattern: &str, text: &str) -> bool {
    let word = |held: char| held.is_ascii_alphanumeric() || held == '_';
    let among = |more: &'static str| move |held: char| word(held) || more.contains(held);
    let all = |is: &dyn Fn(char) -> bool| text.chars().all(is);
    let latin_1 = |held: char| matches!(held, '\t' | '\n' | '\r' | ' '..='\u{ff}');
    let printable = |held: char| matches!(held, ' '..='~' | '\u{a1}'..='\u{ff}');
    let tag = |held: char| {
        let is_mark = matches!(held, '\u{300}'..='\u{36f}' | '\u{202a}'..='\u{202e}' | '\u{feff}');
        !is_mark && (held.is_alphanumeric() || held == ' ' || "_.:/=+-@".contains(held))
    };
    match pattern {
        r"[\w+=,.@-]+" | r"[\w+=,.@-]*" => all(&among("+=,.@-")),
        r"[\w]+" => all(&word),
        r"[\w-]+" | r"[\w-]*" => all(&among("-")),
        r"[\w._-]+" => all(&among(".-")),
        r"[\w+=/:,.@-]+" => all(&among("+=/:,.@-")),
        r"[:\w]+" => all(&among(":")),
        r"[\u0009\u000A\u000D\u0020-\u00FF]+" => all(&latin_1),
        r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"
        | r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+" => {
            all(&|held| printable(held) || matches!(held, '\t' | '\n' | '\r'))
        }
        r"[\u0020-\u00FF]+" => all(&|held| matches!(held, ' '..='\u{ff}')),
        r"[ -~]+" => all(&|held| matches!(held, ' '..='~')),
        r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+" | r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*" => all(&tag),
        // The others want a form that none of these has.
        _ => false,
    }
}

/// What AWS says of a member, as `tags.1.member.key`, that a pattern does not let pass.
pub(crate) fn refusal(path: &str, pattern: &str) -> String {
    let rule = match pattern {
        r"[\w+=,.@-]+" => {
            "It must contain only alphanumeric characters and/or the following: +=,.@_-"
        }
        r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)" | r"((/[A-Za-z0-9\.,\+@=_-]+)*)/" => {
            "It must begin and end with / and contain only alphanumeric characters and/or / characters."
        }
        r"[\u0009\u000A\u000D\u0020-\u00FF]+" => "It must contain only printable ASCII characters.",
        _ => {
            return violation(
                path,
                &format!("satisfy regular expression pattern: {pattern}"),
            );
        }
    };
    format!("The specified value for {path} is invalid. {rule}")
}

/// What AWS says of a member that breaks one constraint.
pub(crate) fn violation(path: &str, constraint: &str) -> String {
    format!(
        "1 validation error detected: Value at '{path}' failed to satisfy constraint: Member must {constraint}"
    )
}
