use std::sync::Arc;

use keyward_policy::json::{Node, Value, parse};
use keyward_simulation::Source;

use super::{Call, Inner, Tree, Whole, items};

/// Where everything in a file of JSON stands; `None` if it is not JSON as policies are, or nests deeper than they may.
pub(crate) fn of_json(source: &Source) -> Option<Arc<Whole>> {
    let root = parse(source.text()).ok()?;
    let (tree, _) = tree(&root);
    Some(Arc::new(Whole {
        source: source.clone(),
        documents: vec![tree],
    }))
}

fn tree(node: &Node<'_>) -> (Tree, Call) {
    let call = call(node);
    let inner = match &node.value {
        _ if call != Call::None => Inner::Other,
        Value::Object(members) => {
            let members = members.iter().map(|member| {
                let (value, _) = tree(&member.node);
                (member.name.to_string(), member.name_span.range(), value)
            });
            Inner::Members(members.collect())
        }
        Value::Array(nodes) => {
            let (trees, calls): (Vec<Tree>, Vec<Call>) = nodes.iter().map(tree).unzip();
            items(trees, &calls)
        }
        Value::String(text) => Inner::Text(text.to_string()),
        Value::Null | Value::Bool(_) | Value::Number(_) => Inner::Other,
    };
    let range = node.span.range();
    (Tree { range, inner }, call)
}

fn call(node: &Node<'_>) -> Call {
    match node.as_object() {
        Some([member]) if member.name == "Ref" || member.name.starts_with("Fn::") => {
            Call::of(&member.name, member.node.as_str())
        }
        _ => Call::None,
    }
}

/// The byte of a literal, quotes included, at which a byte of what it reads as is written.
pub(super) fn raw_offset(literal: &str, wanted: usize) -> usize {
    let mut read = 0;
    let mut rest = literal.char_indices().skip(1).peekable();
    while let Some((at, character)) = rest.next() {
        if read >= wanted {
            return at;
        }
        if character != '\\' {
            read += character.len_utf8();
            continue;
        }
        let Some((_, escaped)) = rest.next() else {
            break;
        };
        read += match escaped {
            'u' => {
                let digits: String = rest.by_ref().take(4).map(|(_, digit)| digit).collect();
                utf8_length(&digits)
            }
            _ => 1,
        };
    }
    literal.len()
}

/// How many bytes a code unit takes; the halves of a pair take two each.
fn utf8_length(digits: &str) -> usize {
    match u32::from_str_radix(digits, 16).unwrap_or(0) {
        0..0x80 => 1,
        0x80..0x800 | 0xd800..0xe000 => 2,
        _ => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::raw_offset;

    #[test]
    fn what_is_escaped_is_found() {
        let literal = r#""{\"a\":\n \"\u00e9\ud83d\ude00x\"}""#;
        let text: String = serde_json::from_str(literal).unwrap();
        for (at, character) in text.char_indices() {
            let raw = literal.get(raw_offset(literal, at)..).unwrap();
            let written = match character {
                '"' => "\\\"",
                '\n' => "\\n",
                'é' => "\\u00e9",
                '😀' => "\\ud83d",
                plain => &plain.to_string(),
            };
            assert!(raw.starts_with(written), "{character} in {raw}");
        }
        assert_eq!(raw_offset(literal, text.len()), literal.len() - 1);
    }
}
