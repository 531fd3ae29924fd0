//! A third opinion: what botocore signs must pass. `KEYWARD_PYTHON` names an interpreter that can import botocore.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use data_encoding::BASE64;
use keyward_sigv4::{Family, Presented, ServiceRules};
use serde_json::{Value, json};

use crate::differential::{request, text};
use crate::signer::encode;
use crate::wire::{Random, Wire, share};

/// The signers of `botocore_signer.py`, and who answers.
const SIGNERS: [(&str, Family); 5] = [
    ("v4", Family::Query),
    ("v4-query", Family::Query),
    ("s3v4", Family::S3),
    ("s3v4-query", Family::S3),
    ("s3-query", Family::S3),
];

fn case(random: &mut Random) -> (Value, Wire, &'static str, Family) {
    let (signer, family) = *random.one_of(&SIGNERS);
    let mut wire = request(random, family);
    // This signer joins repeated headers without a comma in the query that it writes.
    let v2 = signer == "s3-query";
    if v2 {
        wire.headers.truncate(1);
        wire.query = (*random.one_of(&["", "acl", "versionId=a%2Fb", "partNumber=1&uploadId=%2B"]))
            .to_owned();
        // Where the wire's path and the signed one are the same text.
        wire.path = format!("/{}", encode(&text(random, 12), "/"));
    }
    if signer.ends_with("-query") {
        // These move a body into the query.
        wire.body.clear();
    }
    // RFC 3986 leaves a trailing slash in place of trailing dots; botocore does not.
    while family == Family::Query && wire.path.ends_with('.') {
        wire.path.push('a');
    }
    let separator = if wire.query.is_empty() { "" } else { "?" };
    let case = json!({
        "signer": signer,
        "method": wire.method,
        "url": format!("https://bucket.example.com{}{separator}{}", wire.path, wire.query),
        "headers": wire.headers.iter().skip(1)
            .map(|(name, value)| json!([name, String::from_utf8_lossy(value)])).collect::<Vec<Value>>(),
        "body": BASE64.encode(&wire.body),
        "sign_payload": random.one_in(2),
        "service": if family == Family::S3 { "s3" } else { "iam" },
        "region": random.one_of(&["us-east-1", "eu-central-1"]),
        "token": random.one_in(3).then_some("IQoJb3JpZ2luX2VjE/+=="),
        "expires": 1 + random.below(604_800),
    });
    (case, wire, signer, family)
}

fn signed(answer: &Value, unsigned: &Wire) -> Wire {
    let target = answer["target"].as_str().unwrap();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut wire = Wire::new(&unsigned.method, path, query).body(&unsigned.body);
    wire.headers.clear();
    for header in answer["headers"].as_array().unwrap() {
        wire = wire.header(header[0].as_str().unwrap(), header[1].as_str().unwrap());
    }
    let now = wire.parsed(|request| match request.unwrap().presented() {
        Presented::V4(claim) => claim.timestamp().as_unix(),
        _ => 0,
    });
    wire.at(now)
}

#[test]
fn sig_7_sig_10_sig_11_requests_signed_by_botocore_pass() {
    let Some(python) = std::env::var_os("KEYWARD_PYTHON") else {
        assert!(
            std::env::var_os("CI").is_none(),
            "KEYWARD_PYTHON must name a Python with botocore"
        );
        println!("\n*** NOT RUN: set KEYWARD_PYTHON to a Python that can import botocore ***\n");
        return;
    };
    let mut random = Random::announced("botocore");
    let cases: Vec<_> = (0..share("botocore", 50_000, 3_000))
        .map(|_| case(&mut random))
        .collect();
    let mut child = Command::new(python)
        .arg(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/botocore_signer.py"
        ))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let lines: Vec<String> = cases.iter().map(|(case, ..)| case.to_string()).collect();
    let writer =
        std::thread::spawn(move || lines.iter().try_for_each(|line| writeln!(input, "{line}")));
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for (case, unsigned, signer, family) in &cases {
        let answer: Value = serde_json::from_str(&answers.next().unwrap().unwrap()).unwrap();
        let wire = signed(&answer, unsigned);
        let rules = match family {
            Family::S3 => ServiceRules {
                allow_presigned_v2: true,
                ..ServiceRules::s3()
            },
            Family::Query => ServiceRules::query("iam"),
        };
        if let Err(error) = wire.check(&rules) {
            panic!(
                "{signer}: {error}\n{case}\n{wire:?}\n{:#?}",
                error.render(*family, wire.now).details
            );
        }
    }
    writer.join().unwrap().unwrap();
    assert!(child.wait().unwrap().success());
}
