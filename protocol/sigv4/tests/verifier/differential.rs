//! A second opinion: what the signer of the AWS SDK for Rust signs must pass.

use std::time::{Duration, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SignableBody, SignableRequest, SignatureLocation,
    SigningSettings, UriPathNormalizationMode, sign,
};
use aws_sigv4::sign::v4;
use keyward_sigv4::{Family, ServiceRules};

use crate::signer::encode;
use crate::wire::{ID, NOW, Random, SECRET, Wire, share};

const ALPHABET: [&str; 30] = [
    "a",
    "Z",
    "0",
    "-",
    ".",
    "_",
    "~",
    "/",
    "//",
    " ",
    "+",
    "%",
    "%2F",
    "%41",
    "*",
    "'",
    "(",
    "=",
    "&",
    "?",
    "#",
    "@",
    ":",
    "$",
    "\u{e9}",
    "\u{1234}",
    "\u{1f600}",
    "..",
    "\u{7f}",
    "\n",
];

pub(crate) fn text(random: &mut Random, longest: usize) -> String {
    (0..random.below(longest))
        .map(|_| *random.one_of(&ALPHABET))
        .collect()
}

/// A request as a well-behaved client encodes it, with odd contents.
pub(crate) fn request(random: &mut Random, family: Family) -> Wire {
    let path = match family {
        Family::S3 => format!("/{}", encode(&text(random, 12), "/")),
        // Everything is encoded, or as it comes where it may stand on a request line.
        Family::Query => {
            let raw = [
                "a", "%2F", "%252F", "//", ".", "..", "/", "~", "+", "%20", "%C3%A9", "@", ":",
                "*", "b",
            ];
            let path: String = (0..random.below(10))
                .map(|_| *random.one_of(&raw))
                .collect();
            format!("/{path}")
        }
    };
    let mut pairs = Vec::new();
    for _ in 0..random.below(5) {
        let name = encode(&text(random, 4), "");
        let value = encode(&text(random, 6), "");
        pairs.push(match (random.below(4), name.is_empty()) {
            (_, true) => format!("name={value}"),
            (0, false) => name,
            (1, false) => format!("{name}="),
            _ => format!("{name}={value}"),
        });
    }
    let method = *random.one_of(&["GET", "PUT", "POST", "DELETE", "HEAD"]);
    let mut wire = Wire::new(method, &path, &pairs.join("&"));
    for _ in 0..random.below(5) {
        let name = *random.one_of(&[
            "x-amz-meta-a",
            "x-amz-meta-b",
            "content-type",
            "x-other",
            "range",
            "x-amz-acl",
        ]);
        let value: String = (0..random.below(6))
            .map(|_| *random.one_of(&["a", "b", " ", "  ", ",", ";", "=", "\"", "Z"]))
            .collect();
        wire = wire.header(name, value.trim());
    }
    let length = random.below(200) * random.below(2);
    wire.body(
        (0..length)
            .map(|_| u8::try_from(random.below(256)).unwrap())
            .collect::<Vec<u8>>(),
    )
}

/// Signs `wire` as the SDK for Rust does.
pub(crate) fn sdk_signed(random: &mut Random, wire: Wire, family: Family, service: &str) -> Wire {
    let presigns = random.one_in(3);
    let token = random.one_in(3).then(|| "IQoJb3JpZ2luX2VjE/+==".to_owned());
    let identity = Credentials::new(ID, SECRET, token, None, "test").into();
    let mut settings = SigningSettings::default();
    settings.signature_location = if presigns {
        SignatureLocation::QueryParams
    } else {
        SignatureLocation::Headers
    };
    settings.expires_in = presigns.then(|| Duration::from_secs(60));
    if family == Family::S3 {
        settings.percent_encoding_mode = PercentEncodingMode::Single;
        settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
        settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
    }
    let region = *random.one_of(&["us-east-1", "eu-central-1", "us-gov-west-1"]);
    let params = v4::SigningParams::builder()
        .identity(&identity)
        .region(region)
        .name(service)
        .time(UNIX_EPOCH + Duration::from_secs(NOW.unsigned_abs()))
        .settings(settings)
        .build()
        .unwrap()
        .into();
    let separator = if wire.query.is_empty() { "" } else { "?" };
    let uri = format!(
        "https://examplebucket.s3.amazonaws.com{}{separator}{}",
        wire.path, wire.query
    );
    let headers: Vec<(&str, &str)> = wire
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), str::from_utf8(value).unwrap()))
        .collect();
    let unsigned = family == Family::S3 && (presigns || random.one_in(4));
    let body = if unsigned {
        SignableBody::UnsignedPayload
    } else {
        SignableBody::Bytes(&wire.body)
    };
    let signable = SignableRequest::new(&wire.method, &uri, headers.iter().copied(), body).unwrap();
    let (added, parameters) = sign(signable, &params).unwrap().into_parts().0.into_parts();
    let mut signed = wire.clone();
    for header in added {
        signed = signed.header(header.name(), header.value());
    }
    for (name, value) in parameters {
        signed = signed.with_query(&format!("{name}={}", encode(&value, "")));
    }
    signed
}

#[test]
fn sig_7_sig_10_requests_signed_by_the_sdk_for_rust_pass() {
    let mut random = Random::announced("sdk for rust");
    for _ in 0..share("sdk for rust", 50_000, 4_000) {
        let (family, rules) = match random.one_in(2) {
            true => (Family::S3, ServiceRules::s3()),
            false => (Family::Query, ServiceRules::query("iam")),
        };
        let wire = request(&mut random, family);
        let signed = sdk_signed(&mut random, wire, family, rules.service);
        if let Err(error) = signed.check(&rules) {
            let refusal = error.render(family, NOW);
            panic!("{signed:?}\n{error}\n{:#?}", refusal.details);
        }
    }
}
