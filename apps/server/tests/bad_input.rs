//! Bad input for every operation of IAM's, made from the model: each required member left out, each bound passed on
//! both sides, each list of values missed, strings of control, bidirectional and non-Latin characters, members inside
//! structures and lists, names of what is not there. The answer is AWS's error with AWS's text, never a 500, and nothing
//! is changed.

mod support;

use std::fmt::Write as _;

use keyward_wire::constraint::lower_first;
use keyward_wire::{Kind, OperationShape, Shape};
use support::characters::{STRANGE, passes, refusal, violation};
use support::furnished::furnish;
use support::parameters::{member_parameters, parameters};
use support::{Keys, ROOT, Told, World};

/// What is told of names of what is not there; `KEYWARD_UPDATE_GOLDEN=1` writes it anew.
const DANGLING: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/golden/dangling-references.txt"
);

/// Texts longer than this are not sent: the body has its own limit.
const LONGEST: usize = 100_000;

/// Parameters of a call, by name and value.
type Parameters = Vec<(String, String)>;

/// What an answer must say.
#[derive(Debug)]
enum Expected {
    /// ValidationError, with this text.
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

/// A place in an input that holds one value.
struct Leaf {
    /// The member of the input that it is in, or is.
    member: &'static str,
    /// As `Tags.member.1.Key`.
    parameter: String,
    /// As `tags.1.member.key`.
    path: String,
    shape: &'static Shape,
    /// Whether what holds it cannot do without.
    required: bool,
}

/// The leaves of a member, those of its first entry where it is a list.
fn leaves(of: Leaf, all: &mut Vec<Leaf>) {
    match &of.shape.kind {
        Kind::List { member, .. } => leaves(
            Leaf {
                parameter: format!("{}.member.1", of.parameter),
                path: format!("{}.1.member", of.path),
                shape: member,
                required: false,
                ..of
            },
            all,
        ),
        Kind::Structure(parts) => {
            for part in *parts {
                let inside = Leaf {
                    member: of.member,
                    parameter: format!("{}.{}", of.parameter, part.name),
                    path: format!("{}.{}", of.path, lower_first(part.name)),
                    shape: part.shape,
                    // Alone it would be left out with what holds it.
                    required: part.required && parts.len() > 1,
                };
                leaves(inside, all);
            }
        }
        _ => all.push(of),
    }
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
            let (name, path) = (member.name, lower_first(member.name));
            if member.required {
                let expected = Expected::Refused(violation(&path, "not be null"));
                cases.push(name, name, "left out", Vec::new(), expected);
            }
            if let Kind::List { member: entry, .. } = &member.shape.kind {
                cases.too_many(name, entry, member.shape);
            }
            let mut all = Vec::new();
            let whole = Leaf {
                member: name,
                parameter: name.to_owned(),
                path,
                shape: member.shape,
                required: false,
            };
            leaves(whole, &mut all);
            let base = match all.is_empty() {
                true => continue,
                false => member_parameters(name, member.shape),
            };
            for leaf in &all {
                cases.leaf(leaf, &base);
            }
        }
        cases.all
    }

    /// A case in which `new` stands in the place of a member's good parameters.
    fn push(&mut self, member: &str, name: &str, what: &str, new: Parameters, expected: Expected) {
        let inside = format!("{member}.");
        let others = self
            .good
            .iter()
            .filter(|(held, _)| held != member && !held.starts_with(&inside));
        self.all.push(Case {
            what: format!("{name}: {what}"),
            parameters: others.cloned().chain(new).collect(),
            expected,
        });
    }

    /// A case in which a leaf has this value and what stands beside it is good.
    fn one(&mut self, leaf: &Leaf, base: &Parameters, what: &str, value: &str, expected: Expected) {
        let beside = base.iter().filter(|(held, _)| *held != leaf.parameter);
        let own = [(leaf.parameter.clone(), value.to_owned())];
        let new = own.into_iter().chain(beside.cloned()).collect();
        self.push(leaf.member, &leaf.parameter, what, new, expected);
    }

    fn leaf(&mut self, leaf: &Leaf, base: &Parameters) {
        if leaf.required {
            let beside = base.iter().filter(|(held, _)| *held != leaf.parameter);
            let expected = Expected::Refused(violation(&leaf.path, "not be null"));
            let beside = beside.cloned().collect();
            self.push(leaf.member, &leaf.parameter, "left out", beside, expected);
        }
        match &leaf.shape.kind {
            Kind::Text(listed) if !listed.is_empty() => {
                let expected = violation(&leaf.path, "satisfy enum value set");
                self.one(
                    leaf,
                    base,
                    "none of the list",
                    "wombat",
                    Expected::Refused(expected),
                );
            }
            Kind::Text(_) => self.text(leaf, base),
            Kind::Integer => self.number(leaf, base),
            _ => {}
        }
    }

    fn text(&mut self, leaf: &Leaf, base: &Parameters) {
        let bound = |bound: Option<i64>| bound.and_then(|bound| usize::try_from(bound).ok());
        let sevens = |length| "7".repeat(length);
        let (min, max) = (bound(leaf.shape.min), bound(leaf.shape.max));
        if let Some(min) = min.filter(|min| *min > 0) {
            let words = format!("have length greater than or equal to {min}");
            let edge = Expected::WithinBounds(words.clone());
            self.bound(leaf, base, "too short", &sevens(min - 1), &words);
            self.one(leaf, base, "shortest", &sevens(min), edge);
        }
        if let Some(max) = max.filter(|max| *max < LONGEST) {
            let words = format!("have length less than or equal to {max}");
            let edge = Expected::WithinBounds(words.clone());
            self.bound(leaf, base, "too long", &sevens(max + 1), &words);
            self.one(leaf, base, "longest", &sevens(max), edge);
        }
        for strange in STRANGE {
            // As long as it must be, so that nothing else is wrong with it.
            let enough = min.unwrap_or(1).div_ceil(strange.chars().count());
            let value = strange.repeat(enough.max(1));
            let fits = max.is_none_or(|max| value.chars().count() <= max);
            let expected = match leaf.shape.pattern {
                Some(pattern) if fits && !passes(pattern, &value) => {
                    Expected::Refused(refusal(&leaf.path, pattern))
                }
                _ => Expected::Anything,
            };
            let what = format!("strange characters {strange:?}");
            self.one(leaf, base, &what, &value, expected);
        }
    }

    /// A value that passes a bound; the text names the bound, beside whatever else is wrong.
    fn bound(&mut self, leaf: &Leaf, base: &Parameters, what: &str, value: &str, words: &str) {
        let expected = Expected::Refused(violation(&leaf.path, words));
        self.one(leaf, base, what, value, expected);
    }

    fn number(&mut self, leaf: &Leaf, base: &Parameters) {
        if let Some(min) = leaf.shape.min {
            let words = format!("have value greater than or equal to {min}");
            let edge = Expected::WithinBounds(words.clone());
            self.bound(leaf, base, "too small", &(min - 1).to_string(), &words);
            self.one(leaf, base, "smallest", &min.to_string(), edge);
        }
        if let Some(max) = leaf.shape.max {
            let words = format!("have value less than or equal to {max}");
            let edge = Expected::WithinBounds(words.clone());
            self.bound(leaf, base, "too large", &(max + 1).to_string(), &words);
            self.one(leaf, base, "largest", &max.to_string(), edge);
        }
        self.one(leaf, base, "no number", "seven", Expected::Anything);
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
        let words = format!("have length less than or equal to {max}");
        let expected = Expected::Refused(violation(&lower_first(name), &words));
        self.push(name, name, "too many", entries, expected);
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

/// Whether an answer says that this is wrong: alone, or as one of several things.
fn says(told: &Told, text: &str) -> bool {
    let message = told.message();
    let several = message.contains(" validation errors detected: ");
    let clause = text.strip_prefix("1 validation error detected: ");
    told.code() == "ValidationError"
        && told.status == 400
        && (message == text || (several && clause.is_some_and(|clause| message.contains(clause))))
}

/// Why an answer is not what it should be.
fn complaint(told: &Told, expected: &Expected) -> Option<&'static str> {
    if told.status >= 500 && told.status != 501 {
        return Some("an answer of the server's own fault");
    }
    match expected {
        Expected::Refused(text) if !says(told, text) => Some("not refused for it"),
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
                    "{} {}: {complaint}: {} {}, not {:?}",
                    operation.name, case.what, told.status, told.body, case.expected
                ));
            }
        }
    }
    assert!(sent > 5000, "{sent} calls");
    assert!(
        complaints.is_empty(),
        "{} of {sent}:\n{}",
        complaints.len(),
        complaints.join("\n")
    );
}

/// A name, by member, of something that is not there though everything else is.
fn dangling(member: &str) -> Option<&'static str> {
    Some(match member {
        "UserName" | "GroupName" | "RoleName" | "InstanceProfileName" | "ServerCertificateName" => {
            "nothing"
        }
        "PolicyArn" | "PermissionsBoundary" => "arn:aws:iam::123456789012:policy/nothing",
        "PolicySourceArn" | "Arn" => "arn:aws:iam::123456789012:user/nothing",
        "OpenIDConnectProviderArn" => "arn:aws:iam::123456789012:oidc-provider/nothing.example.com",
        "SAMLProviderArn" => "arn:aws:iam::123456789012:saml-provider/nothing",
        "SerialNumber" => "arn:aws:iam::123456789012:mfa/nothing",
        "AccessKeyId" | "CertificateId" | "SSHPublicKeyId" | "ServiceSpecificCredentialId" => {
            "NOTHING0NOTHING0NOTHING0"
        }
        "VersionId" => "v9",
        "PolicyName" => "nothing",
        "JobId" => "00000000-0000-0000-0000-000000000000",
        "DeletionTaskId" => "task/aws-service-role/nothing.amazonaws.com/Nothing/0",
        _ => return None,
    })
}

/// Operations that make what they name.
fn makes(operation: &str, member: &str) -> bool {
    let made = match operation {
        "CreateUser" => "UserName",
        "CreateGroup" => "GroupName",
        "CreateRole" => "RoleName",
        "CreateInstanceProfile" => "InstanceProfileName",
        "CreatePolicy" | "PutUserPolicy" | "PutGroupPolicy" | "PutRolePolicy" => "PolicyName",
        "UploadServerCertificate" => "ServerCertificateName",
        _ => return false,
    };
    made == member
}

#[tokio::test]
async fn names_of_what_is_not_there_are_told_in_awss_words() {
    let root = Keys::of(ROOT);
    let first = World::new().await;
    let served: Vec<_> = first.gate.routes().served().collect();
    let mut text = String::from("# operation member status code message\n");
    for (service, operation) in served {
        let Some(input) = operation.input.filter(|_| service.name == "iam") else {
            continue;
        };
        for member in input.members() {
            let Some(nothing) = dangling(member.name) else {
                continue;
            };
            if makes(operation.name, member.name) {
                continue;
            }
            let furnished = furnish().await;
            let mut all: Parameters = parameters(input)
                .into_iter()
                .filter(|(name, _)| name != member.name)
                .collect();
            furnished.name_what_is_there(&mut all);
            all.push((member.name.to_owned(), nothing.to_owned()));
            let before = furnished.world.gate.state().revision;
            let told = call(&furnished.world, &root, operation.name, &all).await;
            assert!(told.status < 500, "{}: {}", operation.name, told.body);
            if told.status >= 400 {
                let after = furnished.world.gate.state().revision;
                assert_eq!(after, before, "{} {}", operation.name, member.name);
            }
            let _ = writeln!(
                text,
                "{} {} {} {} {}",
                operation.name,
                member.name,
                told.status,
                told.code(),
                told.message()
            );
        }
    }
    if std::env::var_os("KEYWARD_UPDATE_GOLDEN").is_some() {
        std::fs::write(DANGLING, &text).expect("the golden file is written");
        return;
    }
    let golden = std::fs::read_to_string(DANGLING).expect("the golden file is there");
    for (line, (now, then)) in text.lines().zip(golden.lines()).enumerate() {
        assert_eq!(now, then, "line {} of {DANGLING}", line + 1);
    }
    assert_eq!(text.lines().count(), golden.lines().count());
}
