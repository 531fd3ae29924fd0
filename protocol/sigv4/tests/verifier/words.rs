//! AWS's words, to the letter.

use keyward_sigv4::{AuthError, Family, ServiceRules, Timestamp};

use crate::signer::{Signing, presigned_s3, sha256_hex, signed_query, signed_s3};
use crate::wire::{ID, NOW, Wire};

#[track_caller]
fn check(wire: &Wire, rules: &ServiceRules<'_>, status: u16, code: &str, message: &str) {
    let refusal = wire
        .check(rules)
        .expect_err("must be refused")
        .render(rules.family, wire.now);
    assert_eq!(
        (refusal.status, refusal.code, refusal.message.as_str()),
        (status, code, message)
    );
}

#[test]
fn words_of_query_services() {
    let sts = ServiceRules::query("sts");
    let call = || Wire::new("POST", "/", "").body("Action=GetCallerIdentity&Version=2011-06-15");
    check(
        &call(),
        &sts,
        403,
        "MissingAuthenticationToken",
        "Request is missing Authentication Token",
    );
    let signed = signed_query(call(), "sts");
    check(
        &signed.clone().at(NOW + 1500),
        &sts,
        403,
        "SignatureDoesNotMatch",
        "Signature expired: 20130524T000000Z is now earlier than 20130524T001000Z (20130524T002500Z - 15 min.)",
    );
    check(
        &signed.clone().at(NOW - 1500),
        &sts,
        403,
        "SignatureDoesNotMatch",
        "Signature not yet current: 20130524T000000Z is still later than 20130523T235000Z (20130523T233500Z + 15 min.)",
    );
    check(
        &signed.clone().body("Action=GetSessionToken"),
        &sts,
        403,
        "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access \
         Key and signing method. Consult the service documentation for details.",
    );
    check(
        &signed_query(call(), "iam"),
        &sts,
        403,
        "SignatureDoesNotMatch",
        "Credential should be scoped to correct service: 'sts'. ",
    );
    let wire = call().header("x-amz-date", "20130524T000000Z");
    let scoped = |scope: &str| {
        let signing = Signing {
            scope: scope.to_owned(),
            ..Signing::of(&wire, "sts")
        };
        let authorization = signing.authorization(&wire, &sha256_hex(&wire.body));
        wire.clone().header("authorization", authorization)
    };
    check(
        &scoped("20130524/US_EAST/iam/aws4_request"),
        &sts,
        403,
        "SignatureDoesNotMatch",
        "Credential should be scoped to a valid region. Credential should be scoped to correct service: 'sts'. ",
    );
    check(
        &scoped("20130525/us-east-1/sts/aws4_request"),
        &sts,
        403,
        "SignatureDoesNotMatch",
        "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20130525' != \
         '20130524', from '20130524T000000Z'.",
    );
    check(
        &call().header("authorization", "AWS4-HMAC-SHA256"),
        &sts,
        400,
        "IncompleteSignature",
        "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. \
         Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a \
         'X-Amz-Date' or a 'Date' header. (Hashed with SHA-256 and encoded with Base64) \
         Authorization=YI2YWea8FSxnksZL2ETHbs5elHm9HQufxTLK0W0ffV0=",
    );
    let header = String::from_utf8(signed.get("authorization").unwrap().to_vec()).unwrap();
    check(
        &signed
            .clone()
            .replace("authorization", header.replace(ID, "AKIAUNKNOWN")),
        &sts,
        403,
        "InvalidClientTokenId",
        "The security token included in the request is invalid.",
    );
    let refusal = AuthError::ExpiredToken.render(Family::Query, NOW);
    assert_eq!((refusal.status, refusal.code), (403, "ExpiredToken"));
    assert_eq!(
        refusal.message,
        "The security token included in the request is expired"
    );
}

#[test]
fn words_of_s3() {
    let s3 = ServiceRules::s3();
    let get = || Wire::new("GET", "/key", "");
    check(
        &signed_s3(get()).at(NOW + 901),
        &s3,
        403,
        "RequestTimeTooSkewed",
        "The difference between the request time and the current time is too large.",
    );
    let expired = presigned_s3(get(), "60").at(NOW + 61);
    check(&expired, &s3, 403, "AccessDenied", "Request has expired");
    let refusal = expired
        .check(&s3)
        .unwrap_err()
        .render(Family::S3, expired.now);
    assert_eq!(
        refusal.details,
        [
            ("X-Amz-Expires", "60".to_owned()),
            ("Expires", "2013-05-24T00:01:00Z".to_owned()),
            ("ServerTime", "2013-05-24T00:01:01Z".to_owned()),
        ]
    );
    check(
        &signed_s3(get())
            .header("x-amz-acl", "public-read")
            .header("x-amz-tagging", "a=b"),
        &s3,
        403,
        "AccessDenied",
        "There were headers present in the request which were not signed",
    );
    check(
        &get().header("authorization", format!("AWS {ID}:c2ln")),
        &s3,
        400,
        "InvalidRequest",
        "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
    );
    let signed = signed_s3(get());
    let header = String::from_utf8(signed.get("authorization").unwrap().to_vec()).unwrap();
    check(
        &signed
            .clone()
            .replace("authorization", header.replace(ID, "AKIAUNKNOWN")),
        &s3,
        403,
        "InvalidAccessKeyId",
        "The AWS Access Key Id you provided does not exist in our records.",
    );
    let wrong = signed.replace("authorization", header.replace("Signature=", "Signature=0"));
    check(
        &wrong,
        &s3,
        403,
        "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your key and signing \
         method.",
    );
    let refusal = wrong.check(&s3).unwrap_err().render(Family::S3, NOW);
    let detail = |name| {
        refusal
            .details
            .iter()
            .find(|(other, _)| *other == name)
            .map(|(_, value)| value.as_str())
    };
    assert_eq!(detail("AWSAccessKeyId"), Some(ID));
    assert!(
        detail("CanonicalRequest")
            .is_some_and(|text| text.starts_with("GET\n/key\n\nhost:examplebucket"))
    );
    assert!(detail("StringToSign").is_some_and(|text| {
        text.starts_with("AWS4-HMAC-SHA256\n20130524T000000Z\n20130524/us-east-1/s3/aws4_request\n")
    }));
    assert!(detail("StringToSignBytes").is_some_and(|text| text.starts_with("41 57 53 34")));
}

#[test]
fn every_refusal_has_words_in_both_families() {
    let timestamp = Timestamp::from_unix(NOW);
    for error in [
        AuthError::MissingAuthentication,
        AuthError::MissingDate,
        AuthError::MalformedPath,
        AuthError::InvalidToken,
        AuthError::PayloadNotAllowed,
        AuthError::MissingDecodedLength,
        AuthError::RepeatedHeader { name: "host" },
        AuthError::SignatureExpired {
            timestamp,
            now: timestamp,
        },
    ] {
        for family in [Family::Query, Family::S3] {
            let refusal = error.render(family, NOW);
            assert!(
                (400..=411).contains(&refusal.status) && !refusal.message.is_empty(),
                "{error:?}"
            );
        }
        assert!(!error.to_string().is_empty());
    }
}
