//! The lines SIG-1 to SIG-11 of the threat register, as far as they concern verification.

use std::time::{Duration, Instant};

use keyward_sigv4::{
    AuthError, BodyPlan, ExpiresProblem, Presented, PresignedExpiry, SecretKey, ServiceRules,
    Verifier, is_reserved_parameter,
};

use crate::signer::{
    DATE, Signing, presigned, presigned_s3, sha256_hex, signed_query, signed_s3, signed_s3_payload,
};
use crate::wire::{ID, NOW, SECRET, Wire, read};

fn put() -> Wire {
    Wire::new("PUT", "/key", "").body("payload")
}

fn list_users() -> Wire {
    Wire::new("POST", "/", "").body("Action=ListUsers&Version=2010-05-08")
}

const S3: ServiceRules<'static> = ServiceRules::s3();
const IAM: ServiceRules<'static> = ServiceRules::query("iam");

fn error(wire: &Wire, rules: &ServiceRules<'_>) -> AuthError {
    match wire.check(rules) {
        Ok(_) => panic!("must be refused: {wire:?}"),
        Err(error) => error,
    }
}

fn status(wire: &Wire, rules: &ServiceRules<'_>) -> u16 {
    wire.refusal(rules).0
}

#[test]
fn sig_1_no_wrong_cut_or_id_only_signature_passes_in_any_body_mode() {
    for payload in [
        sha256_hex(b"payload").as_str(),
        sha256_hex(b"").as_str(),
        "UNSIGNED-PAYLOAD",
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
        "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
    ] {
        let signed = signed_s3_payload(put().header("x-amz-decoded-content-length", "7"), payload);
        let header = String::from_utf8(signed.get("authorization").unwrap().to_vec()).unwrap();
        let (before, signature) = header.split_once("Signature=").unwrap();
        let with = |signature: &str| {
            signed
                .clone()
                .replace("authorization", format!("{before}Signature={signature}"))
        };
        for wrong in [
            &"0".repeat(64),
            signature.split_at(63).0,
            signature.split_at(1).0,
            &signature.to_uppercase(),
            &format!("{signature}0"),
        ] {
            assert_eq!(status(&with(wrong), &S3), 403, "{payload} {wrong}");
        }
        let without = signed.clone().replace("authorization", "");
        assert!((400..=403).contains(&status(&without, &S3)));
        let id_only = signed
            .clone()
            .replace("authorization", format!("AWS4-HMAC-SHA256 Credential={ID}"));
        assert_eq!(status(&id_only, &S3), 400);
        let mut none = signed.clone();
        none.headers.retain(|(name, _)| name != "authorization");
        assert_eq!(status(&none, &S3), 403);
    }
    assert_eq!(status(&list_users(), &IAM), 403);
    let signed = signed_query(list_users(), "iam");
    signed.check(&IAM).unwrap();
    assert_eq!(
        status(
            &signed.clone().body("Action=DeleteUser&Version=2010-05-08"),
            &IAM
        ),
        403
    );
    for word in ["UNSIGNED-PAYLOAD", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"] {
        // A lie about the payload beside a signature of the payload itself.
        assert_eq!(
            status(&signed.clone().header("x-amz-content-sha256", word), &IAM),
            403
        );
        // The word signed in place of the payload.
        let wire = list_users()
            .header("x-amz-date", DATE)
            .header("x-amz-content-sha256", word);
        let authorization = Signing::of(&wire, "iam").authorization(&wire, word);
        assert_eq!(
            status(&wire.header("authorization", authorization), &IAM),
            403
        );
    }
    assert_eq!(
        status(&presigned_s3(put(), "60").replace("host", "elsewhere"), &S3),
        403
    );
}

#[test]
fn sig_1_chunk_signatures_need_a_signed_head() {
    let wire = put().header("x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD");
    wire.parsed(|request| {
        assert_eq!(
            BodyPlan::anonymous(&request.unwrap()).unwrap_err(),
            AuthError::PayloadNotAllowed
        );
    });
}

type Way = (&'static str, fn(Wire) -> Wire);

#[test]
fn sig_2_credentials_come_from_one_place() {
    let places: [Way; 5] = [
        ("header", |wire| signed_s3(wire)),
        ("presigned", |wire| presigned_s3(wire, "60")),
        ("v2 header", |wire| {
            wire.header("authorization", "AWS AKIAIOSFODNN7EXAMPLE:c2ln")
        }),
        ("v2 query", |wire| {
            wire.with_query("AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=c2ln&Expires=9999999999")
        }),
        ("token", |wire| {
            wire.with_query("X-Amz-Security-Token=token")
        }),
    ];
    for (one, first) in &places {
        for (other, second) in &places {
            if one == other && *one != "header" && *one != "v2 header" {
                continue;
            }
            let wire = second(first(Wire::new("GET", "/key", "")));
            match (*one, *other) {
                // In its place, but signed along only if it was there before.
                ("presigned", "token") => assert_eq!(status(&wire, &S3), 403),
                ("token", "presigned") => drop(wire.check(&S3).unwrap()),
                _ => assert_eq!(status(&wire, &S3), 400, "{one} and {other}"),
            }
        }
    }
    let wire = presigned_s3(
        Wire::new("GET", "/key", "").header("x-amz-security-token", "token"),
        "60",
    );
    assert_eq!(error(&wire, &S3), AuthError::SeveralMechanisms);
}

#[test]
fn sig_3_host_and_every_amz_header_are_signed() {
    signed_s3(put().header("x-amz-acl", "private"))
        .check(&S3)
        .unwrap();
    for (name, value) in [
        ("x-amz-copy-source", "/other/key"),
        ("x-amz-acl", "public-read"),
        ("x-amz-tagging", "a=b"),
        ("x-amz-security-token", "token"),
        ("x-amz-meta-a", ""),
        ("x-amz-website-redirect-location", "/"),
    ] {
        for wire in [signed_s3(put()), presigned_s3(put(), "60")] {
            if name == "x-amz-security-token" && wire.query.contains("X-Amz-") {
                continue;
            }
            let names = vec![name.to_owned()];
            let wire = wire.header(name, value);
            assert_eq!(
                error(&wire, &S3),
                AuthError::HeadersNotSigned { names },
                "{wire:?}"
            );
            assert_eq!(status(&wire, &S3), 403);
        }
    }
    // A repeated header is signed with all its values.
    let wire = signed_s3(
        put()
            .header("x-amz-meta-a", "1")
            .header("x-amz-meta-a", "2"),
    );
    wire.check(&S3).unwrap();
    assert_eq!(status(&wire.header("x-amz-meta-a", "3"), &S3), 403);
}

#[test]
fn sig_3_the_list_of_signed_headers_is_well_formed() {
    let with_list = |list: &[&str]| {
        let wire = put()
            .header("x-amz-date", DATE)
            .header("x-amz-content-sha256", sha256_hex(b"payload"));
        let mut signing = Signing::s3(&wire);
        signing.signed = list.iter().map(|name| (*name).to_owned()).collect();
        let authorization = signing.authorization(&wire, &sha256_hex(b"payload"));
        wire.header("authorization", authorization)
    };
    with_list(&["host", "x-amz-content-sha256", "x-amz-date"])
        .check(&S3)
        .unwrap();
    with_list(&["host", "x-amz-date"]).check(&S3).unwrap();
    for list in [
        &["host", "host", "x-amz-date"][..],
        &["", "host", "x-amz-date"],
        &["host", "", "x-amz-date"],
        &["host", "x-amz-date", ""],
        &["Host", "x-amz-date"],
        &["x-amz-date", "host"],
        &["host", "x-amz-date", "x-amz-dat\u{e9}"],
    ] {
        assert_eq!(status(&with_list(list), &S3), 400, "{list:?}");
    }
    assert_eq!(status(&with_list(&["x-amz-date"]), &S3), 403);
    let absent = with_list(&["absent", "host", "x-amz-date"]);
    assert_eq!(
        error(&absent, &S3),
        AuthError::SignedHeaderAbsent {
            name: "absent".to_owned()
        }
    );
    assert_eq!(status(&absent, &S3), 403);
}

#[test]
fn sig_4_a_swapped_body_does_not_pass() {
    let signed = signed_s3(put());
    signed.check(&S3).unwrap();
    for body in ["", "payloaD", "payload ", "payloa"] {
        assert_eq!(
            signed.clone().body(body).refusal(&S3),
            (400, "XAmzContentSHA256Mismatch"),
            "{body}"
        );
    }
    let other_hash = signed
        .clone()
        .replace("x-amz-content-sha256", sha256_hex(b"evil"))
        .body("evil");
    assert_eq!(status(&other_hash, &S3), 403);
    let unsigned = signed
        .replace("x-amz-content-sha256", "UNSIGNED-PAYLOAD")
        .body("evil");
    assert_eq!(status(&unsigned, &S3), 403);
    let presigned =
        presigned_s3(put(), "60").header("x-amz-content-sha256", sha256_hex(b"payload"));
    assert_eq!(status(&presigned, &S3), 403);
}

#[test]
fn sig_4_the_length_is_exact() {
    let wire = signed_s3_payload(put().header("content-length", "7"), "UNSIGNED-PAYLOAD");
    wire.check(&S3).unwrap();
    for body in ["payloa", "payload!"] {
        assert_eq!(
            wire.clone().body(body).refusal(&S3),
            (400, "IncompleteBody")
        );
    }
}

#[test]
fn sig_5_the_clock_window_is_fifteen_minutes_either_way() {
    for (wire, rules) in [
        (signed_s3(put()), S3),
        (signed_query(list_users(), "iam"), IAM),
    ] {
        for (offset, passes) in [
            (0, true),
            (900, true),
            (901, false),
            (-900, true),
            (-901, false),
            (1 << 40, false),
        ] {
            assert_eq!(
                wire.clone().at(NOW + offset).check(&rules).is_ok(),
                passes,
                "{offset}"
            );
        }
    }
    assert_eq!(
        signed_s3(put()).at(NOW + 901).refusal(&S3),
        (403, "RequestTimeTooSkewed")
    );
    assert_eq!(
        signed_query(list_users(), "iam")
            .at(NOW - 901)
            .refusal(&IAM),
        (403, "SignatureDoesNotMatch")
    );
}

#[test]
fn sig_5_the_date_header_in_both_its_forms() {
    for (date, passes) in [
        ("Fri, 24 May 2013 00:00:00 GMT", true),
        (DATE, true),
        ("Fri, 24 May 2013 00:00:00 +0000", false),
        ("2013-05-24T00:00:00Z", false),
        ("", false),
    ] {
        let wire = list_users().header("date", date);
        let authorization = Signing::of(&wire, "iam").authorization(&wire, &sha256_hex(&wire.body));
        let wire = wire.header("authorization", authorization);
        assert_eq!(wire.check(&IAM).is_ok(), passes, "{date}");
    }
    // Only the basic format is one for X-Amz-Date.
    let wire =
        signed_query(list_users(), "iam").replace("x-amz-date", "Fri, 24 May 2013 00:00:00 GMT");
    assert_eq!(status(&wire, &IAM), 400);
}

#[test]
fn sig_5_the_scope_is_that_of_the_day_the_service_and_a_region() {
    let with_scope = |scope: &str| {
        let wire = put()
            .header("x-amz-date", DATE)
            .header("x-amz-content-sha256", sha256_hex(b"payload"));
        let signing = Signing {
            scope: scope.to_owned(),
            ..Signing::s3(&wire)
        };
        let authorization = signing.authorization(&wire, &sha256_hex(b"payload"));
        wire.header("authorization", authorization)
    };
    for region in [
        "us-east-1",
        "us-gov-west-1",
        "eu-isoe-west-1",
        "auto",
        "aws-global",
        "1",
    ] {
        let wire = with_scope(&format!("20130524/{region}/s3/aws4_request"));
        assert!(wire.check(&S3).is_ok(), "{region}");
    }
    for region in [
        "US-EAST-1",
        "-a",
        "a-",
        "us east",
        "us_east_1",
        "us.east",
        "\u{e9}",
        &"a".repeat(64),
    ] {
        let wire = with_scope(&format!("20130524/{region}/s3/aws4_request"));
        assert_eq!(
            wire.refusal(&S3),
            (400, "AuthorizationHeaderMalformed"),
            "{region}"
        );
    }
    for scope in [
        "20130524/us-east-1/iam/aws4_request",
        "20130524/us-east-1/S3/aws4_request",
        "20130523/us-east-1/s3/aws4_request",
        "20130525/us-east-1/s3/aws4_request",
        "20130524/us-east-1/s3/aws3_request",
        "20130524/us-east-1/s3/aws4_request/",
        "20130524/us-east-1/s3",
        "20130524//s3/aws4_request",
        "/us-east-1/s3/aws4_request",
        "20130232/us-east-1/s3/aws4_request",
    ] {
        assert_eq!(status(&with_scope(scope), &S3), 400, "{scope}");
    }
    let wire = signed_query(list_users(), "s3");
    assert_eq!(wire.refusal(&IAM), (403, "SignatureDoesNotMatch"));
}

#[test]
fn sig_6_a_presigned_url_lives_from_a_second_to_a_week() {
    let get = || Wire::new("GET", "/key", "");
    for expires in ["1", "604800"] {
        presigned_s3(get(), expires).check(&S3).unwrap();
    }
    for (expires, problem) in [
        ("0", ExpiresProblem::NotPositive),
        ("-1", ExpiresProblem::NotPositive),
        ("604801", ExpiresProblem::TooLong),
        ("4294967296", ExpiresProblem::TooLong),
        ("99999999999999999999999", ExpiresProblem::TooLong),
        ("NaN", ExpiresProblem::NotANumber),
        ("1e3", ExpiresProblem::NotANumber),
        ("%2B60", ExpiresProblem::NotANumber),
        ("%2060", ExpiresProblem::NotANumber),
    ] {
        let wire = presigned_s3(get(), expires);
        assert_eq!(
            error(&wire, &S3),
            AuthError::MalformedExpires(problem),
            "{expires}"
        );
        assert_eq!(
            wire.refusal(&S3),
            (400, "AuthorizationQueryParametersError")
        );
    }
    assert_eq!(status(&presigned_s3(get(), ""), &S3), 400);
    let day = presigned_s3(get(), "86400");
    for (offset, passes) in [(86_400, true), (86_401, false), (-900, true), (-901, false)] {
        assert_eq!(
            day.clone().at(NOW + offset).check(&S3).is_ok(),
            passes,
            "{offset}"
        );
    }
    assert_eq!(day.at(NOW + 86_401).refusal(&S3), (403, "AccessDenied"));
}

#[test]
fn sig_6_identity_proofs_live_for_the_clock_window() {
    let wire = Wire::new("GET", "/", "Action=GetCallerIdentity&Version=2011-06-15");
    let signing = Signing::of(&wire, "sts");
    let wire = presigned(wire, &signing, "60", &sha256_hex(b""));
    let sts = ServiceRules::query("sts");
    for (offset, passes) in [(60, true), (900, true), (901, false)] {
        assert_eq!(
            wire.clone().at(NOW + offset).check(&sts).is_ok(),
            passes,
            "{offset}"
        );
    }
    let declared = ServiceRules {
        presigned_expiry: PresignedExpiry::Declared,
        ..sts
    };
    assert_eq!(
        wire.at(NOW + 61).refusal(&declared),
        (400, "RequestExpired")
    );
}

#[test]
fn sig_6_a_presigned_url_lacks_no_parameter() {
    let whole = presigned_s3(Wire::new("GET", "/key", ""), "60");
    for missing in [
        "X-Amz-Algorithm",
        "X-Amz-Credential",
        "X-Amz-Date",
        "X-Amz-Expires",
        "X-Amz-SignedHeaders",
        "X-Amz-Signature",
    ] {
        let mut wire = whole.clone();
        let kept: Vec<&str> = whole
            .query
            .split('&')
            .filter(|pair| !pair.starts_with(missing))
            .collect();
        wire.query = kept.join("&");
        assert_eq!(
            wire.refusal(&S3),
            (400, "AuthorizationQueryParametersError"),
            "{missing}"
        );
        assert_eq!(
            wire.refusal(&IAM),
            (400, "IncompleteSignature"),
            "{missing}"
        );
    }
}

#[test]
fn sig_7_reserved_names_are_single_and_in_their_own_case() {
    let whole = presigned_s3(Wire::new("GET", "/key", ""), "60");
    for pair in whole.query.split('&') {
        let (name, value) = pair.split_once('=').unwrap();
        for addition in [
            pair.to_owned(),
            format!("{}={value}", name.to_lowercase()),
            format!("{}={value}", name.to_uppercase()),
            format!("{}={value}", name.replace("Amz", "%41mz")),
            format!("{name}="),
            name.to_owned(),
        ] {
            for query in [
                format!("{}&{addition}", whole.query),
                format!("{addition}&{}", whole.query),
            ] {
                let wire = Wire {
                    query,
                    ..whole.clone()
                };
                assert_eq!(status(&wire, &S3), 400, "{}", wire.query);
            }
        }
    }
    for name in [
        "x-amz-security-token",
        "X-AMZ-SIGNATURE",
        "awsaccesskeyid",
        "signature",
        "x-amz-content-sha256",
    ] {
        let wire = signed_s3(Wire::new("GET", "/key", &format!("{name}=1")));
        assert_eq!(status(&wire, &S3), 400, "{name}");
    }
}

#[test]
fn sig_7_what_is_signed_is_what_is_read() {
    let wire = signed_s3(Wire::new(
        "GET",
        "/",
        "a=1&prefix=a%2Bb&prefix=other&x=%C3%A9",
    ));
    wire.check(&S3).unwrap();
    wire.parsed(|request| {
        let request = request.unwrap();
        let pairs: Vec<(&str, &str)> = request.query().iter().collect();
        assert_eq!(
            pairs,
            [
                ("a", "1"),
                ("prefix", "a+b"),
                ("prefix", "other"),
                ("x", "\u{e9}")
            ]
        );
        assert_eq!(request.query().get("prefix"), Some("a+b"));
    });
    for query in ["a=%", "a=%zz", "a=%FF", "%C3=1"] {
        assert_eq!(status(&Wire::new("GET", "/", query), &S3), 400, "{query}");
    }
}

#[test]
fn sig_9_an_unknown_key_costs_what_a_wrong_signature_costs() {
    let verifier = Verifier::new(64);
    let secret = SecretKey::new(SECRET);
    let good = signed_s3(Wire::new("GET", "/key", ""));
    let header = String::from_utf8(good.get("authorization").unwrap().to_vec()).unwrap();
    let wrong = good.clone().replace(
        "authorization",
        header
            .replace("Signature=", "Signature=0")
            .replace("00", "01"),
    );
    let best = |wire: &Wire, secret: Option<&SecretKey>| {
        wire.parsed(|request| {
            let request = request.unwrap();
            (0..40)
                .map(|_| {
                    let start = Instant::now();
                    for _ in 0..50 {
                        assert!(verifier.verify(&request, secret, &S3, NOW, None).is_err());
                    }
                    start.elapsed()
                })
                .min()
                .unwrap_or(Duration::ZERO)
        })
    };
    let cold = best(&wrong, Some(&secret));
    good.parsed(|request| {
        verifier
            .verify(&request.unwrap(), Some(&secret), &S3, NOW, None)
            .map(|_| ())
    })
    .unwrap();
    let warm = best(&wrong, Some(&secret));
    let unknown = best(&wrong, None);
    println!(
        "50 refusals: unknown key {unknown:?}, wrong signature {cold:?}, with a kept key {warm:?}"
    );
    for known in [cold, warm] {
        // Best of many, and wide: a missing derivation would be a factor of two and more.
        assert!(
            unknown < known * 3 / 2 && known < unknown * 3 / 2,
            "{unknown:?} {known:?}"
        );
    }
}

#[test]
fn sig_9_computed_signatures_are_in_no_text() {
    let good =
        signed_s3(Wire::new("GET", "/key", "").header("x-amz-security-token", "the-session-token"));
    let header = String::from_utf8(good.get("authorization").unwrap().to_vec()).unwrap();
    let signature = header.split_once("Signature=").unwrap().1.to_owned();
    let wrong = good.replace("authorization", header.replace(&signature, &"0".repeat(64)));
    let error = error(&wrong, &S3);
    let texts = format!("{error} {error:?} {:?}", error.render(S3.family, NOW));
    assert!(!texts.contains(&signature), "{texts}");
    let logged = format!("{error} {error:?}");
    assert!(!logged.contains("the-session-token"), "{logged}");
    assert!(!logged.contains(SECRET));
}

#[test]
fn sig_10_s3_paths_are_encoded_once_and_kept_as_they_are() {
    for (path, canonical, decoded) in [
        ("/a%2Fb", "/a/b", "/a/b"),
        ("/a%252Fb", "/a%252Fb", "/a%2Fb"),
        ("/a+b", "/a%2Bb", "/a+b"),
        ("/a%20b", "/a%20b", "/a b"),
        ("//a//b/", "//a//b/", "//a//b/"),
        ("/./a/../b", "/./a/../b", "/./a/../b"),
        ("/%7Ea%2e", "/~a.", "/~a."),
        ("/\u{e9}", "/%C3%A9", "/\u{e9}"),
        ("", "/", "/"),
    ] {
        let wire = Wire::new("GET", path, "")
            .header("x-amz-date", DATE)
            .header("x-amz-content-sha256", sha256_hex(b""));
        let sign = |canonical: &str| {
            let signing = Signing {
                path: canonical.to_owned(),
                ..Signing::s3(&wire)
            };
            let authorization = signing.authorization(&wire, &sha256_hex(b""));
            wire.clone().header("authorization", authorization)
        };
        let signed = sign(canonical);
        assert!(signed.check(&S3).is_ok(), "{path}");
        signed.parsed(|request| assert_eq!(request.unwrap().path(), decoded));
        // No other form is tried: neither encoded twice nor normalised.
        for other in [
            canonical.replace('%', "%25"),
            canonical.replace("//", "/"),
            canonical.replace("/./", "/"),
        ] {
            if other != canonical {
                assert!(sign(&other).check(&S3).is_err(), "{path} {other}");
            }
        }
    }
}

#[test]
fn sig_10_other_paths_are_normalised_and_encoded_twice() {
    for (path, canonical) in [
        ("/a%2Fb", "/a%252Fb"),
        ("/a%252Fb", "/a%25252Fb"),
        ("/a+b", "/a%2Bb"),
        ("//a//./b/../c/", "/a/c/"),
    ] {
        let wire = Wire::new("GET", path, "").header("x-amz-date", DATE);
        let sign = |canonical: &str| {
            let signing = Signing {
                path: canonical.to_owned(),
                ..Signing::of(&wire, "iam")
            };
            let authorization = signing.authorization(&wire, &sha256_hex(b""));
            wire.clone().header("authorization", authorization)
        };
        assert!(sign(canonical).check(&IAM).is_ok(), "{path}");
        assert!(
            sign(&canonical.replace("%25", "%")).check(&IAM).is_err() || !canonical.contains("%25"),
            "{path}"
        );
    }
}

#[test]
fn sig_10_malformed_paths_are_refused() {
    for path in [
        "/%",
        "/%1",
        "/%zz",
        "/a%FFb",
        "/%C3",
        "/%ED%A0%80",
        "a",
        "*",
        "%2Fa%",
    ] {
        for rules in [S3, IAM] {
            assert_eq!(status(&Wire::new("GET", path, ""), &rules), 400, "{path}");
        }
    }
}

#[test]
fn sig_11_other_signature_versions_are_refused() {
    let v2_header =
        Wire::new("GET", "/key", "").header("authorization", format!("AWS {ID}:c2lnbmF0dXJl"));
    let v2_query = Wire::new(
        "GET",
        "/key",
        &format!("AWSAccessKeyId={ID}&Signature=c2ln&Expires=9999999999"),
    );
    let v2_service = Wire::new(
        "GET",
        "/",
        &format!("AWSAccessKeyId={ID}&SignatureVersion=2&Signature=c2ln"),
    );
    for wire in [&v2_header, &v2_query, &v2_service] {
        wire.parsed(|request| assert!(matches!(request.unwrap().presented(), Presented::V2(_))));
        assert_eq!(wire.refusal(&S3), (400, "InvalidRequest"));
        assert_eq!(wire.refusal(&IAM), (403, "MissingAuthenticationToken"));
    }
    for (wire, s3_code) in [
        (
            Wire::new("GET", "/key", "").header(
                "authorization",
                format!("AWS4-ECDSA-P256-SHA256 Credential={ID}/20130524/s3/aws4_request, SignedHeaders=host, Signature=30"),
            ),
            "InvalidRequest",
        ),
        (Wire::new("GET", "/key", "X-Amz-Algorithm=AWS4-ECDSA-P256-SHA256"), "AuthorizationQueryParametersError"),
        (Wire::new("GET", "/key", "").header("authorization", "Bearer token"), "InvalidArgument"),
        (Wire::new("GET", "/key", "").header("authorization", ""), "InvalidArgument"),
    ] {
        assert_eq!(wire.refusal(&S3), (400, s3_code));
        assert_eq!(wire.refusal(&IAM), (400, "IncompleteSignature"));
    }
    for name in [
        "AWSAccessKeyId",
        "Signature",
        "SignatureVersion",
        "X-Amz-Credential",
        "x-amz-signature",
    ] {
        assert!(is_reserved_parameter(name), "{name}: not in a form");
    }
    assert!(!is_reserved_parameter("AccessKeyId"));
}

#[test]
fn repeated_single_headers_and_malformed_authorization_are_refused() {
    let signed = signed_s3(put());
    for name in ["host", "x-amz-date", "x-amz-content-sha256"] {
        let value = signed.get(name).unwrap().to_vec();
        assert_eq!(
            status(&signed.clone().header(name, value), &S3),
            400,
            "{name}"
        );
    }
    let header = String::from_utf8(signed.get("authorization").unwrap().to_vec()).unwrap();
    signed
        .clone()
        .replace("authorization", header.replace(", ", ","))
        .check(&S3)
        .unwrap();
    for malformed in [
        format!("{header}, Signature=0"),
        format!("{header}, Credential={ID}"),
        format!("{header}, Other=1"),
        format!("{header},"),
        format!("{header}, x"),
        header.replace("Credential=", "credential="),
        header.replace("Signature=", "Sig="),
        header.replace(ID, ""),
        header.replace(", ", "; "),
    ] {
        assert_eq!(
            status(&signed.clone().replace("authorization", &malformed), &S3),
            400,
            "{malformed}"
        );
    }
    for payload in [
        "unsigned-payload",
        "",
        "0",
        "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD",
        &"A".repeat(64),
    ] {
        assert_eq!(
            status(&signed_s3_payload(put(), payload), &S3),
            400,
            "{payload}"
        );
    }
    let mut missing = signed_s3(put());
    missing
        .headers
        .retain(|(name, _)| name != "x-amz-content-sha256");
    assert!(status(&missing, &S3) >= 400);
}

#[test]
fn header_checksums_are_checked_where_asked_for() {
    let with =
        |name: &str, value: &str| signed_s3_payload(put().header(name, value), "UNSIGNED-PAYLOAD");
    let (verified, _) = with(
        "x-amz-checksum-sha256",
        "I59Z7VXnN8dxR89VrQwbAwttfudIp0JpUvm4UtWpNeU=",
    )
    .check(&S3)
    .unwrap();
    assert!(verified.checksum().is_some());
    assert_eq!(
        with("x-amz-checksum-crc32", "AAAAAA==").refusal(&S3),
        (400, "BadDigest")
    );
    assert_eq!(
        with("x-amz-checksum-crc32", "AAAA").refusal(&S3),
        (400, "InvalidRequest")
    );
    assert_eq!(
        with("x-amz-checksum-md9", "AAAA").refusal(&S3),
        (400, "InvalidRequest")
    );
    with("x-amz-checksum-type", "FULL_OBJECT")
        .check(&S3)
        .unwrap();
    let wire = with("x-amz-checksum-crc32", "AAAAAA==");
    wire.parsed(|request| {
        let request = request.unwrap();
        read(BodyPlan::anonymous(&request).unwrap(), b"payload", 3).unwrap();
    });
}
