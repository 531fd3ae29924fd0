//! Valid requests, spoiled: none may pass.

use keyward_sigv4::{Family, ServiceRules};

use crate::differential::{request, sdk_signed};
use crate::wire::{Random, Wire, share};

/// Method, path, query, headers.
type Meaning = (
    String,
    String,
    Vec<(String, String)>,
    Vec<(String, Vec<String>)>,
);

/// What a request says, as far as it is signed; `None` if it cannot be read.
fn meaning(wire: &Wire, family: Family) -> Option<Meaning> {
    wire.parsed(|request| {
        let request = request.ok()?;
        let mut query: Vec<(String, String)> = request
            .query()
            .iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        query.sort();
        let mut headers: Vec<(String, Vec<String>)> = Vec::new();
        for (name, value) in &wire.headers {
            let value = String::from_utf8_lossy(value);
            let value = value.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
            let value = match name.as_str() {
                "authorization" => value.replace(", ", ","),
                _ => value,
            };
            match headers.iter_mut().find(|(other, _)| other == name) {
                Some((_, values)) => values.push(value),
                None => headers.push((name.clone(), vec![value])),
            }
        }
        // A header repeated is its values with commas between.
        let mut headers: Vec<(String, Vec<String>)> = headers
            .into_iter()
            .map(|(name, values)| (name, vec![values.join(",")]))
            .collect();
        headers.sort();
        let path = match family {
            Family::S3 => request.path().to_owned(),
            Family::Query => {
                let mut kept: Vec<&str> = Vec::new();
                for segment in wire.path.split('/') {
                    match segment {
                        "" | "." => {}
                        ".." => drop(kept.pop()),
                        other => kept.push(other),
                    }
                }
                let last = wire.path.rsplit('/').next();
                let is_directory = matches!(last, Some("" | "." | ".."));
                format!("{} {}", kept.join("/"), is_directory && !kept.is_empty())
            }
        };
        Some((wire.method.clone(), path, query, headers))
    })
}

fn flip(random: &mut Random, text: &mut String) {
    let mut bytes = std::mem::take(text).into_bytes();
    if bytes.is_empty() {
        bytes.push(b'x');
    } else {
        let index = random.below(bytes.len());
        match random.below(4) {
            0 => drop(bytes.remove(index)),
            1 => bytes.insert(index, *random.one_of(b"aA0%/&=+.")),
            2 => bytes[index] ^= 0x20,
            _ => bytes[index] ^= 1 << random.below(7),
        }
    }
    *text = String::from_utf8_lossy(&bytes).into_owned();
}

fn mutate(random: &mut Random, wire: &mut Wire) {
    match random.below(9) {
        0 => flip(random, &mut wire.path),
        1 | 2 => flip(random, &mut wire.query),
        3 => {
            wire.method =
                (*random.one_of(&["GET", "PUT", "POST", "DELETE", "HEAD", "get"])).to_owned()
        }
        4 | 5 => {
            let index = random.below(wire.headers.len());
            let (_, value) = &mut wire.headers[index];
            let mut text = String::from_utf8_lossy(value).into_owned();
            flip(random, &mut text);
            *value = text.into_bytes();
        }
        6 => {
            let index = random.below(wire.headers.len());
            drop(wire.headers.remove(index));
        }
        7 => {
            let name = *random.one_of(&[
                "x-amz-meta-a",
                "x-amz-tagging",
                "x-amz-copy-source",
                "authorization",
                "host",
            ]);
            *wire = wire.clone().header(name, "value");
        }
        _ => {
            let index = random.below(wire.body.len() + 1);
            wire.body.insert(index, 7);
        }
    }
}

#[test]
fn no_mutated_request_passes() {
    let mut random = Random::announced("mutations");
    let mut tried = 0;
    for _ in 0..share("mutations", 500_000, 20_000) {
        let (family, rules) = match random.one_in(2) {
            true => (Family::S3, ServiceRules::s3()),
            false => (Family::Query, ServiceRules::query("iam")),
        };
        let wire = request(&mut random, family);
        let good = sdk_signed(&mut random, wire, family, rules.service);
        let mut bad = good.clone();
        mutate(&mut random, &mut bad);
        let body_counts = family == Family::Query
            || good
                .get("x-amz-content-sha256")
                .is_some_and(|value| value != b"UNSIGNED-PAYLOAD");
        let same_body = good.body == bad.body || !body_counts;
        // Repeated or unsigned headers are told apart by the signature, which speaks of the signed ones alone.
        if same_body && meaning(&good, family) == meaning(&bad, family) {
            continue;
        }
        tried += 1;
        assert!(
            bad.check(&rules).is_err(),
            "passed\nof {good:?}\nas {bad:?}"
        );
    }
    println!("mutations: {tried} differed in meaning");
}
