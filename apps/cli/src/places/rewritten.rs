//! JSON that was made of YAML, so that what is said of the one can be shown in the other.

use std::ops::Range;

use keyward_simulation::{Passage, Source};

use super::{Inner, Tree, of_json, of_yaml};

/// The documents of a YAML file, written as JSON one after another, as a source whose places are those of the file. A file that
/// nests too deep for its places to be known is shown as JSON.
pub(crate) fn rewritten(file: &Source, documents: &[String]) -> Source {
    let text = documents.join("\n");
    match passages(file, documents) {
        Some(passages) => Source::rewritten(file, text, passages),
        None => Source::new(format!("{} (as JSON)", file.name()), text),
    }
}

fn passages(file: &Source, documents: &[String]) -> Option<Vec<Passage>> {
    let whole = of_yaml(file)?;
    let mut passages = Vec::new();
    let mut base = 0;
    for (json, yaml) in documents.iter().zip(&whole.documents) {
        let json_whole = of_json(&Source::new("", json.as_str()))?;
        push(json_whole.documents.first()?, yaml, base, &mut passages);
        base += json.len() + 1;
    }
    Some(passages)
}

/// What the trees have in common, the outer before the inner.
fn push(json: &Tree, yaml: &Tree, base: usize, passages: &mut Vec<Passage>) {
    let at = |range: &Range<usize>| base + range.start..base + range.end;
    passages.push(Passage {
        text: at(&json.range),
        original: yaml.range.clone(),
        opening: yaml.opening(),
    });
    match (&json.inner, &yaml.inner) {
        (Inner::Members(members), Inner::Members(_)) => {
            for (name, range, inner) in members {
                if let Some((own_name, own)) = yaml.member(name) {
                    passages.push(Passage {
                        text: at(range),
                        original: own_name.clone(),
                        opening: own_name.clone(),
                    });
                    push(inner, own, base, passages);
                }
            }
        }
        (Inner::Items(items), Inner::Items(own)) => {
            for (item, own) in items.iter().zip(own) {
                push(item, own, base, passages);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is shown of the YAML for each place of `meant` in the JSON.
    fn shown(yaml: &str, documents: &[&str], meant: &str) -> Vec<String> {
        let documents: Vec<String> = documents.iter().map(ToString::to_string).collect();
        let source = rewritten(&Source::new("t.yaml", yaml), &documents);
        let found = source.text().match_indices(meant);
        let places = found.map(|(at, _)| source.place(at..at + meant.len()));
        places
            .map(|place| yaml.get(place.range()).unwrap().to_owned())
            .collect()
    }

    #[test]
    fn what_both_have_is_shown_in_the_original() {
        let yaml = "Café: [写真, b]\nd:\n  e: 1\n---\n'b': x\n";
        let documents = [r#"{"Café": ["写真", "b"], "d": {"e": 1}}"#, r#"{"b": "x"}"#];
        for (meant, original) in [
            ("\"写真\"", vec!["写真"]),
            ("\"b\"", vec!["b", "'b'"]),
            ("\"d\"", vec!["d"]),
            ("{\"e\": 1}", vec!["e: 1"]),
            ("\"x\"", vec!["x"]),
        ] {
            assert_eq!(shown(yaml, &documents, meant), original, "{meant}");
        }
    }

    #[test]
    fn what_only_one_has_is_shown_by_what_is_around_it() {
        let yaml = "a: &x {b: 1}\nc: *x\n";
        let documents = [r#"{"a": {"b": 1}, "c": {"b": 1}}"#];
        assert_eq!(shown(yaml, &documents, "\"b\": 1"), ["&x {b: 1}", "*x"]);
    }

    #[test]
    fn what_is_missing_is_shown_where_the_value_begins() {
        let yaml = "a:\n  - b: 1\n    c: 2\n";
        let documents = ["{\"a\": [{\"b\": 1, \"c\": 2\n}]}"];
        let end = documents[0].find("}]").unwrap();
        let source = rewritten(&Source::new("t.yaml", yaml), &documents.map(str::to_owned));
        assert_eq!(source.place(end..end).to_string(), "t.yaml:2:5");
    }
}
