//! Presigned SigV2 URLs of S3, where the switch allows them (SIG-11).

use aws_lc_rs::hmac;
use data_encoding::BASE64;
use keyward_sigv4::{SecretKey, ServiceRules, SignatureVersion, Verifier};

use crate::signer::{encode, presigned_s3};
use crate::wire::{ID, NOW, SECRET, Wire};

const ALLOWED: ServiceRules<'static> = ServiceRules {
    allow_presigned_v2: true,
    ..ServiceRules::s3()
};

fn signature(string_to_sign: &str) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, SECRET.as_bytes());
    BASE64.encode(hmac::sign(&key, string_to_sign.as_bytes()).as_ref())
}

fn presigned(method: &str, path: &str, query: &str, amz: &str, resource: &str) -> Wire {
    let expires = NOW + 60;
    let signature = signature(&format!("{method}\n\n\n{expires}\n{amz}{resource}"));
    Wire::new(method, path, query).with_query(&format!(
        "AWSAccessKeyId={ID}&Signature={}&Expires={expires}",
        encode(&signature, "")
    ))
}

#[test]
fn sig_11_presigned_v2_passes_only_by_the_switch() {
    let wire = presigned("GET", "/bucket/key", "", "", "/bucket/key");
    assert_eq!(wire.refusal(&ServiceRules::s3()), (400, "InvalidRequest"));
    wire.check(&ALLOWED).unwrap();
    wire.clone().at(NOW + 60).check(&ALLOWED).unwrap();
    assert_eq!(
        wire.clone().at(NOW + 61).refusal(&ALLOWED),
        (403, "AccessDenied")
    );
    let header =
        Wire::new("GET", "/bucket/key", "").header("authorization", format!("AWS {ID}:c2ln"));
    assert_eq!(header.refusal(&ALLOWED), (400, "InvalidRequest"));
    let iam = ServiceRules {
        allow_presigned_v2: true,
        ..ServiceRules::query("iam")
    };
    assert_eq!(wire.refusal(&iam), (403, "MissingAuthenticationToken"));
    wire.parsed(|request| {
        let request = request.unwrap();
        let verifier = Verifier::new(8);
        let verified = verifier
            .verify(&request, Some(&SecretKey::new(SECRET)), &ALLOWED, NOW, None)
            .unwrap();
        assert_eq!(verified.version(), SignatureVersion::V2);
        assert_eq!(verified.access_key_id(), ID);
        assert!(
            verifier
                .verify(&request, None, &ALLOWED, NOW, None)
                .is_err()
        );
    });
}

#[test]
fn sig_11_presigned_v2_signs_all_that_counts() {
    presigned(
        "GET",
        "/bucket/key",
        "versionId=a%2Fb&acl",
        "",
        "/bucket/key?acl&versionId=a/b",
    )
    .check(&ALLOWED)
    .unwrap();
    presigned(
        "PUT",
        "/bucket/key",
        "x-amz-security-token=token",
        "x-amz-acl:private\nx-amz-security-token:token\n",
        "/bucket/key",
    )
    .header("x-amz-acl", "private")
    .check(&ALLOWED)
    .unwrap();
    let in_host = ServiceRules {
        host_bucket: Some("bucket"),
        ..ALLOWED
    };
    presigned("GET", "/key", "", "", "/bucket/key")
        .check(&in_host)
        .unwrap();
    let good = presigned("GET", "/bucket/key", "", "", "/bucket/key");
    for bad in [
        good.clone().with_query("acl"),
        good.clone().with_query("retention"),
        good.clone().with_query("prefix=a"),
        good.clone().with_query("uploads"),
        good.clone().with_query("expires=9999999999"),
        good.clone().with_query("Expires=9999999999"),
        good.clone().with_query("x-amz-acl=public-read"),
        good.clone().with_query("x-amz-security-token=token"),
        good.clone().with_query("X-Amz-Expires=60"),
        good.clone().header("x-amz-copy-source", "/a/b"),
        good.clone().header("content-type", "text/html"),
        Wire {
            method: "DELETE".to_owned(),
            ..good.clone()
        },
        Wire {
            path: "/bucket/other".to_owned(),
            ..good.clone()
        },
        Wire {
            query: good.query.replace("Expires=136", "Expires=236"),
            ..good.clone()
        },
        Wire {
            query: good.query.replace(ID, "AKIAUNKNOWN"),
            ..good.clone()
        },
        presigned_s3(good.clone(), "60"),
    ] {
        assert!(bad.check(&ALLOWED).is_err(), "{bad:?}");
    }
}
