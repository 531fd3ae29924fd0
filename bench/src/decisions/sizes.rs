//! Scenarios of size: large policies, many statements, many principals in one policy, many principals with policies
//! of their own, and loading.

use std::hint::black_box;
use std::time::Instant;

use keyward_catalog::managed_policies;
use keyward_evaluation::{
    CompiledDocument, CompiledLayers, Policies, Principal, ReadyRequest, ResourcePolicyKind,
    decide_compiled,
};
use keyward_policy::{Document, PolicyKind, validate};

use crate::keyward::Keyward;
use crate::random::Random;
use crate::scenario::{ACCOUNT, Asked, Engine, Texts, USER};
use crate::term::is_translated;
use crate::{compare, cost};

/// The ten largest policies of AWS's, attached to one principal.
pub fn large() {
    let mut policies: Vec<&str> = managed_policies()
        .map(|policy| policy.document_text())
        .collect();
    policies.sort_by_key(|text| std::cmp::Reverse(text.len()));
    let identity: Vec<String> = policies.into_iter().take(10).map(translated).collect();
    let texts = Texts {
        identity,
        ..Texts::default()
    };
    let keyward = Keyward::new(&texts);
    println!(
        "large: {} statements of the ten largest managed policies",
        keyward.statements()
    );
    compare(&texts, &keyward, &questions(&texts));
}

/// The statements that every peer's language can say.
fn translated(text: &str) -> String {
    let document = Document::parse(text).expect("a policy");
    let statements = document
        .statements()
        .iter()
        .filter(|statement| is_translated(statement));
    let statements: Vec<&str> = statements
        .map(|statement| &text[statement.span.range()])
        .collect();
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{}]}}"#,
        statements.join(",")
    )
}

/// Actions and resources that the policies name, their wildcards filled in.
fn questions(texts: &Texts) -> Vec<Asked> {
    let mut random = Random(11);
    let documents: Vec<Document> = texts
        .identity
        .iter()
        .map(|text| Document::parse(text).expect("a policy"))
        .collect();
    let filled = |pattern: &str| pattern.replace('*', "a1");
    let mut asked = Vec::new();
    while asked.len() < 1000 {
        let document = &documents[random.below(documents.len())];
        let statement = &document.statements()[random.below(document.statements().len())];
        let actions: Vec<_> = statement.action.entries().collect();
        let action = filled(actions[random.below(actions.len())].value());
        let resource = match &statement.resource {
            Some(clause) if random.below(4) > 0 => {
                let entries: Vec<_> = clause.entries().collect();
                filled(entries[random.below(entries.len())].value())
            }
            _ => "a1".into(),
        };
        let resource = if resource == "a1" {
            "arn:aws:ec2:eu-west-1:111122223333:instance/i-1".into()
        } else {
            resource
        };
        if action.contains(':') {
            let pairs = [
                ("aws:RequestedRegion", "eu-west-1"),
                ("aws:SourceIp", "203.0.113.7"),
                ("aws:username", "alice"),
                ("aws:userid", "AIDAEXAMPLEALICE00001"),
            ];
            let pairs = pairs
                .map(|(key, value)| (key.to_owned(), value.to_owned()))
                .to_vec();
            asked.push(Asked {
                action,
                resource,
                pairs,
            });
        }
    }
    asked
}

/// Statements in reach of one principal, and what a decision costs.
pub fn growth() {
    for count in [10_usize, 1_000, 100_000] {
        let statement = |at: usize| {
            format!(
                r#"{{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::bucket-{at}/*","Condition":{{"IpAddress":{{"aws:SourceIp":"203.0.113.0/24"}}}}}}"#
            )
        };
        // As many as fit into policies of a hundred statements.
        let documents = (0..count.div_ceil(100)).map(|document| {
            let statements = (0..100.min(count)).map(|at| statement(document * 100 + at));
            format!(
                r#"{{"Version":"2012-10-17","Statement":[{}]}}"#,
                statements.collect::<Vec<_>>().join(",")
            )
        });
        let texts = Texts {
            identity: documents.collect(),
            ..Texts::default()
        };
        let keyward = Keyward::new(&texts);
        let mut random = Random(3);
        let questions: Vec<Asked> = (0..1000)
            .map(|_| Asked {
                action: "s3:GetObject".into(),
                resource: format!(
                    "arn:aws:s3:::bucket-{}/photo.jpg",
                    random.below(count + count / 10)
                ),
                pairs: vec![
                    ("aws:SourceIp".into(), "203.0.113.7".into()),
                    ("aws:username".into(), "alice".into()),
                ],
            })
            .collect();
        println!("growth: {count} statements");
        // Peers go through every statement: a thousand show it.
        if count <= 1_000 {
            compare(&texts, &keyward, &questions);
        } else {
            crate::alone(&keyward, &questions);
        }
    }
}

/// Principals in one resource policy, all in one statement and in a statement each.
pub fn principals() {
    let principal = Principal::User {
        account: ACCOUNT.into(),
        arn: USER.into(),
        id: "AIDAEXAMPLEALICE00001".into(),
    };
    for count in [10, 10_000] {
        let name = |at: usize| format!(r#""arn:aws:iam::111122223333:user/u{at}""#);
        let mut names: Vec<String> = (1..count).map(name).collect();
        names.insert(count / 2, format!("{USER:?}"));
        let statement = |names: &str| {
            format!(
                r#"{{"Effect":"Allow","Principal":{{"AWS":[{names}]}},"Action":"s3:GetObject","Resource":"arn:aws:s3:::team-data/*"}}"#
            )
        };
        let together = statement(&names.join(","));
        let apart: Vec<String> = names.iter().map(|name| statement(name)).collect();
        for (form, statements) in [
            ("one statement", together),
            ("a statement each", apart.join(",")),
        ] {
            let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
            let document = crate::keyward::compile(&text);
            let layers = CompiledLayers {
                resource: Some((&document, ResourcePolicyKind::Generic)),
                ..CompiledLayers::default()
            };
            let keys = [("aws:SourceIp", "203.0.113.7")];
            let photo = "arn:aws:s3:::team-data/photo.jpg";
            let request =
                ReadyRequest::from_parts(&principal, "s3:GetObject", photo, Some(ACCOUNT), keys);
            let cost = cost(&[&request], |request| {
                Some(decide_compiled(&layers, request).is_allowed())
            });
            println!("principals: {count} in {form}: {cost:.0} ns");
        }
    }
}

/// Principals with a policy of their own beside three of five hundred shared ones, asked at random.
pub fn many() {
    const PRINCIPALS: usize = 100_000;
    let policies: Vec<_> = managed_policies().take(500).collect();
    let shared: Vec<CompiledDocument> = policies
        .iter()
        .map(|policy| policy.compiled().clone())
        .collect();
    let principal = Principal::User {
        account: ACCOUNT.into(),
        arn: USER.into(),
        id: "AIDAEXAMPLEALICE00001".into(),
    };
    let mut random = Random(5);
    let chosen: Vec<[usize; 3]> = (0..PRINCIPALS)
        .map(|_| [(); 3].map(|()| random.below(shared.len())))
        .collect();
    let attached: Vec<Box<[&CompiledDocument]>> = chosen
        .iter()
        .map(|places| places.iter().map(|place| &shared[*place]).collect())
        .collect();
    // Counted, since the allocator has room left from parsing.
    let lists = attached.iter().map(|documents| size_of_val(&**documents));
    let beyond_shared = (size_of_val(&*attached) + lists.sum::<usize>()) / PRINCIPALS;
    let before = resident_bytes();
    let own: Vec<CompiledDocument> = (0..PRINCIPALS)
        .map(|at| crate::keyward::compile(&own_policy(at)))
        .collect();
    let own_bytes = resident_bytes().saturating_sub(before) / PRINCIPALS;
    let sequence: Vec<usize> = (0..20_000).map(|_| random.below(PRINCIPALS)).collect();
    let cost = cost(&sequence, |at| {
        let attached = &attached[*at];
        let documents = [attached[0], attached[1], attached[2], &own[*at]];
        let layers = CompiledLayers {
            identity: Policies::Each(&documents),
            ..CompiledLayers::default()
        };
        let keys = [("aws:SourceIp", "203.0.113.7")];
        let home = "arn:aws:s3:::home/user-7/a";
        let request =
            ReadyRequest::from_parts(&principal, "s3:GetObject", home, Some(ACCOUNT), keys);
        Some(decide_compiled(&layers, &request).is_allowed())
    });
    let asked = resident_bytes().saturating_sub(before) / PRINCIPALS;
    println!("many: {PRINCIPALS} principals: {cost:.0} ns a decision from strings");
    println!(
        "  {beyond_shared} bytes each beyond documents, {own_bytes} for a document of its own, {asked} once 20,000 were asked"
    );
    drop((attached, own));
    let texts = |at: usize| {
        let managed = chosen[at]
            .iter()
            .map(|place| policies[*place].document_text().to_owned());
        Texts {
            identity: managed.chain([own_policy(at)]).collect(),
            ..Texts::default()
        }
    };
    many_beside(
        "iam-rs",
        5_000,
        cost,
        &texts,
        crate::iam_rs_peer::IamRs::new,
    );
    many_beside("cedar-policy", 500, cost, &texts, crate::cedar::Cedar::new);
    many_beside("regorus", 100, cost, &texts, crate::rego::Rego::new);
}

fn own_policy(at: usize) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::home/user-{at}/*"}}}}"#
    )
}

/// A peer that carries the first so many of the principals, each with copies of its own, as it shares none; those whose
/// policies it cannot express are left out.
fn many_beside<E: Engine>(
    name: &str,
    principals: usize,
    own_cost: f64,
    texts: &dyn Fn(usize) -> Texts,
    make: impl Fn(&Texts) -> Result<E, String>,
) {
    let engines: Vec<E> = (0..principals)
        .filter_map(|at| make(&texts(at)).ok())
        .collect();
    if engines.is_empty() {
        println!("  {name}: cannot express them");
        return;
    }
    let asked = Asked {
        action: "s3:GetObject".to_owned(),
        resource: "arn:aws:s3:::home/user-7/a".to_owned(),
        pairs: vec![("aws:SourceIp".to_owned(), "203.0.113.7".to_owned())],
    };
    let mut random = Random(6);
    let sequence: Vec<usize> = (0..engines.len())
        .map(|_| random.below(engines.len()))
        .collect();
    let peer_cost = cost(&sequence, |at| {
        let engine = &engines[*at];
        engine.allows(&asked, &engine.ready(&asked))
    });
    println!(
        "  {name}: {} of {principals} principals, {:.0} times ({peer_cost:.0} ns)",
        engines.len(),
        peer_cost / own_cost
    );
}

fn resident_bytes() -> usize {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = statm
        .split(' ')
        .nth(1)
        .and_then(|pages| pages.parse::<usize>().ok());
    pages.unwrap_or_default() * 4096
}

/// All managed policies of AWS's: parsed, checked, compiled and indexed, beside what iam-rs takes to parse them.
pub fn loading() {
    let texts: Vec<&str> = managed_policies()
        .map(|policy| policy.document_text())
        .collect();
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    println!("loading: {} managed policies, {bytes} bytes", texts.len());
    let principal = Principal::User {
        account: ACCOUNT.into(),
        arn: USER.into(),
        id: "AIDAEXAMPLEALICE00001".into(),
    };
    let keys: [(&str, &str); 0] = [];
    let object = "arn:aws:s3:::b/k";
    let request = ReadyRequest::from_parts(&principal, "s3:GetObject", object, None, keys);
    type Load<'l> = &'l dyn Fn(&str) -> bool;
    let loads: [(&str, Load<'_>); 6] = [
        ("iam-rs, parse", &|text| {
            black_box(crate::iam_rs_peer::parse(text)).is_ok()
        }),
        ("parse", &|text| black_box(Document::parse(text)).is_ok()),
        ("parse, check: ready for deciding", &|text| {
            black_box(ready(text)).is_some()
        }),
        ("the same and a first decision by each", &|text| {
            ready(text).is_some_and(|document| decide(&document, &request))
        }),
        ("parse, check, compile all statements", &|text| {
            compile(text).is_some()
        }),
        ("the same and a first decision by each", &|text| {
            compile(text).is_some_and(|document| decide(&document, &request))
        }),
    ];
    // In turn, so that other work on the machine disturbs all alike; the best run of each counts.
    let mut best = loads.map(|_| f64::INFINITY);
    for _ in 0..LOADS {
        for (best, (_, load)) in best.iter_mut().zip(loads) {
            let start = Instant::now();
            let loaded = texts.iter().filter(|text| load(text)).count();
            *best = best.min(start.elapsed().as_secs_f64());
            // All but what the checks of one or the other refuse.
            assert!(loaded + 5 > texts.len());
        }
    }
    for ((name, _), seconds) in loads.iter().zip(best) {
        println!(
            "  {name}: {:.1} ms, {:.0} MB/s; iam-rs parses in {:.2} times that",
            seconds * 1e3,
            bytes as f64 / seconds / 1e6,
            best[0] / seconds
        );
    }
}

/// So many times everything is loaded.
const LOADS: usize = 20;

/// A document that can be decided by: what is missing, the first decision makes.
fn ready(text: &str) -> Option<CompiledDocument> {
    let document = validate(PolicyKind::InlineIdentity, text).ok()?;
    Some(CompiledDocument::new(document))
}

/// The same with all of its statements compiled.
fn compile(text: &str) -> Option<CompiledDocument> {
    let document = ready(text)?;
    document.compile();
    Some(black_box(document))
}

/// A document's index is made when it is first asked.
fn decide(document: &CompiledDocument, request: &ReadyRequest<'_>) -> bool {
    let layers = CompiledLayers {
        identity: Policies::Each(&[document]),
        ..CompiledLayers::default()
    };
    black_box(decide_compiled(&layers, request));
    true
}
