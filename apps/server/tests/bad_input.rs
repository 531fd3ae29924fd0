//! Bad input for every operation of IAM's, made from the model: each required member left out, each bound passed on
//! both sides, each list of values missed, strings of control, bidirectional and non-Latin characters, names of what is
//! not there. The answer is one of AWS's errors, never a 500, and nothing is changed.

mod support;

use keyward_wire::{Kind, OperationShape, Shape};
use support::parameters::parameters;
use support::{Keys, ROOT, Told, World};

/// Texts longer than this are not sent: the body has its own limit.
const LONGEST: usize = 100_000;

/// Characters that no name has, and that no answer may fail on.
const STRANGE: [&str; 5] = ["\u{1}", "\u{202e}x", "名前", "a b\n", "%00\u{7f}"];

/// Parameters of a call, by name and value.
type Parameters = Vec<(String, String)>;

/// What an answer must say.
#[derive(Debug)]
enum Expected {
    /// ValidationError, with these words in it.
    Refused(String),
    /// Not that this bound is passed.
    WithinBounds(String),
    /// Anything but a 500.
    Anything,
}

/// A call that is wrong in one place.
struct Case {
    what: String,
    parameters: Parameters,
    expected: Expected,
}

/// The cases of an operation.
struct Cases {
    good: Parameters,
    all: Vec<Case>,
}

impl Cases {
    fn of(operation: &OperationShape) -> Vec<Case> {
        let Some(input) = operation.input else {
            return Vec::new();
        };
        let mut cases = Self {
            good: parameters(input),
            all: Vec::new(),
        };
        for member in input.members() {
            if member.required {
                cases.without(member.name);
            }
            cases.member(member.name, member.shape);
        }
        cases.all
    }

    /// The good parameters but for those of one member, which become `new`.
    fn replace(&self, name: &str, new: Parameters) -> Parameters {
        let inside = format!("{name}.");
        let others = self
            .good
            .iter()
            .filter(|(held, _)| held != name && !held.starts_with(&inside));
        others.cloned().chain(new).collect()
    }

    fn push(&mut self, name: &str, what: &str, new: Parameters, expected: Expected) {
        let member = name.split('.').next().unwrap_or(name);
        let parameters = self.replace(member, new);
        self.all.push(Case {
            what: format!("{name}: {what}"),
            parameters,
            expected,
        });
    }

    fn without(&mut self, name: &str) {
        let expected = Expected::Refused("Member must not be null".to_owned());
        self.push(name, "left out", Vec::new(), expected);
    }

    fn member(&mut self, name: &str, shape: &Shape) {
        match &shape.kind {
            Kind::Text(listed) => self.text(name, listed, shape),
            Kind::Integer => self.number(name, shape),
            Kind::List { member, .. } => {
                self.too_many(name, member, shape);
                if let Kind::Text(listed) = &member.kind {
                    self.text(&format!("{name}.member.1"), listed, member);
                }
            }
            _ => {}
        }
    }

    fn one(&mut self, name: &str, what: &str, value: String, expected: Expected) {
        self.push(name, what, vec![(name.to_owned(), value)], expected);
    }

    fn text(&mut self, name: &str, listed: &[&str], shape: &Shape) {
        if !listed.is_empty() {
            let words = "Member must satisfy enum value set".to_owned();
            self.one(
                name,
                "none of the list",
                "wombat".to_owned(),
                Expected::Refused(words),
            );
            return;
        }
        let bound = |bound: Option<i64>| bound.and_then(|bound| usize::try_from(bound).ok());
        if let Some(min) = bound(shape.min).filter(|min| *min > 0) {
            let words = format!("length greater than or equal to {min}");
            self.one(
                name,
                "too short",
                "7".repeat(min - 1),
                Expected::Refused(words.clone()),
            );
            self.one(
                name,
                "shortest",
                "7".repeat(min),
                Expected::WithinBounds(words),
            );
        }
        if let Some(max) = bound(shape.max).filter(|max| *max < LONGEST) {
            let words = format!("length less than or equal to {max}");
            self.one(
                name,
                "too long",
                "7".repeat(max + 1),
                Expected::Refused(words.clone()),
            );
            self.one(
                name,
                "longest",
                "7".repeat(max),
                Expected::WithinBounds(words),
            );
        }
        for strange in STRANGE {
            self.one(
                name,
                "strange characters",
                strange.to_owned(),
                Expected::Anything,
            );
        }
        self.one(
            name,
            "nothing of the name",
            "no-such-thing".to_owned(),
            Expected::Anything,
        );
    }

    fn number(&mut self, name: &str, shape: &Shape) {
        if let Some(min) = shape.min {
            let words = format!("value greater than or equal to {min}");
            self.one(
                name,
                "too small",
                (min - 1).to_string(),
                Expected::Refused(words.clone()),
            );
            self.one(
                name,
                "smallest",
                min.to_string(),
                Expected::WithinBounds(words),
            );
        }
        if let Some(max) = shape.max {
            let words = format!("value less than or equal to {max}");
            self.one(
                name,
                "too large",
                (max + 1).to_string(),
                Expected::Refused(words.clone()),
            );
            self.one(
                name,
                "largest",
                max.to_string(),
                Expected::WithinBounds(words),
            );
        }
        self.one(name, "no number", "seven".to_owned(), Expected::Anything);
    }

    fn too_many(&mut self, name: &str, member: &Shape, shape: &Shape) {
        let Some(max) = shape.max.filter(|max| *max < 1000) else {
            return;
        };
        let entry = |place: i64| match &member.kind {
            Kind::Structure(parts) => parts
                .iter()
                .map(|part| {
                    (
                        format!("{name}.member.{place}.{}", part.name),
                        format!("k{place}"),
                    )
                })
                .collect(),
            _ => vec![(format!("{name}.member.{place}"), "7".repeat(40))],
        };
        let entries = (1..=max + 1).flat_map(entry).collect();
        let words = format!("length less than or equal to {max}");
        self.push(name, "too many", entries, Expected::Refused(words));
    }
}

async fn call(world: &World, root: &Keys, operation: &str, parameters: &Parameters) -> Told {
    let mut all = vec![("Action", operation)];
    all.extend(
        parameters
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str())),
    );
    world.query("iam", Some(root), &all).await
}

/// Why an answer is not what it should be.
fn complaint(told: &Told, expected: &Expected) -> Option<&'static str> {
    if told.status >= 500 && told.status != 501 {
        return Some("an answer of the server's own fault");
    }
    match expected {
        Expected::Refused(words)
            if told.code() != "ValidationError" || !told.body.contains(words.as_str()) =>
        {
            Some("not refused for it")
        }
        Expected::WithinBounds(words) if told.body.contains(words.as_str()) => {
            Some("refused at the edge")
        }
        _ => None,
    }
}

#[tokio::test]
async fn bad_input_is_refused_and_changes_nothing() {
    let root = Keys::of(ROOT);
    let first = World::new().await;
    let served: Vec<_> = first.gate.routes().served().collect();
    let (mut sent, mut complaints) = (0, Vec::new());
    for (service, operation) in served {
        if service.name != "iam" {
            continue;
        }
        let world = World::new().await;
        for case in Cases::of(operation) {
            let before = world.gate.state().revision;
            let told = call(&world, &root, operation.name, &case.parameters).await;
            sent += 1;
            let changed = told.status >= 400 && world.gate.state().revision != before;
            let complaint =
                complaint(&told, &case.expected).or(changed.then_some("state was changed"));
            if let Some(complaint) = complaint {
                complaints.push(format!(
                    "{} {}: {complaint}: {} {}",
                    operation.name, case.what, told.status, told.body
                ));
            }
        }
    }
    assert!(sent > 2000, "{sent} calls");
    assert!(
        complaints.is_empty(),
        "{} of {sent}:\n{}",
        complaints.len(),
        complaints.join("\n")
    );
}
