//! AWS's words for every refusal: code, status, message, per family of services.
//!
//! Sources: the error pages of IAM, STS and S3, and answers of AWS that its users quoted in public.

use data_encoding::HEXLOWER;

use crate::verify::CLOCK_WINDOW_SECONDS;
use crate::{AuthError, BodyError, ExpiresProblem, Family, MissingParts, Place, Timestamp};

/// A refusal as a client sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The HTTP status.
    pub status: u16,
    /// As `SignatureDoesNotMatch`.
    pub code: &'static str,
    /// AWS's text.
    pub message: String,
    /// Further elements of S3's error document, in order.
    pub details: Vec<(&'static str, String)>,
}

impl Refusal {
    fn new(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
            details: Vec::new(),
        }
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.details.push((name, value.into()));
        self
    }
}

impl AuthError {
    /// The refusal in the words of `family`. `now` is the server's time in seconds since 1970.
    pub fn render(&self, family: Family, now: i64) -> Refusal {
        match family {
            Family::Query => query(self),
            Family::S3 => s3(self, Timestamp::from_unix(now)),
        }
    }
}

fn query(error: &AuthError) -> Refusal {
    let incomplete = |message: String| Refusal::new(400, "IncompleteSignature", message);
    let mismatch = |message: String| Refusal::new(403, "SignatureDoesNotMatch", message);
    let invalid = |message: &str| Refusal::new(400, "InvalidRequest", message);
    match error {
        AuthError::MissingAuthentication | AuthError::SignatureVersion2 => {
            Refusal::new(403, "MissingAuthenticationToken", "Request is missing Authentication Token")
        }
        AuthError::SeveralMechanisms => invalid("Only one auth mechanism allowed."),
        AuthError::UnsupportedAuthorization | AuthError::MalformedHeader => {
            incomplete("Authorization header is malformed.".to_owned())
        }
        AuthError::UnsupportedAlgorithm { algorithm, .. } => {
            incomplete(format!("Unsupported AWS 'algorithm': '{algorithm}'."))
        }
        AuthError::IncompleteHeader { missing, digest } => incomplete(incomplete_header(*missing, digest)),
        AuthError::IncompleteQuery { parameter } => incomplete(format!(
            "AWS query-string parameters must include '{parameter}'. Re-examine the query-string parameters."
        )),
        AuthError::ReservedQueryName { name } => {
            invalid(&format!("The query-string parameter '{name}' is repeated or misspelled."))
        }
        AuthError::MalformedCredential { credential, .. } => incomplete(format!(
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{credential}'"
        )),
        AuthError::WrongTerminator { terminator, .. } => mismatch(format!(
            "Credential should be scoped with a valid terminator: 'aws4_request', not '{terminator}'. "
        )),
        AuthError::WrongScope { region, service, expected_service, .. } => {
            let region = region.iter().map(|_| "Credential should be scoped to a valid region. ".to_owned());
            let service = service
                .iter()
                .map(|_| format!("Credential should be scoped to correct service: '{expected_service}'. "));
            mismatch(region.chain(service).collect())
        }
        AuthError::ScopeDateMismatch { scope_date, timestamp, .. } => mismatch(format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: \
             '{scope_date}' != '{}', from '{timestamp}'.",
            timestamp.date()
        )),
        AuthError::MissingDate => incomplete(incomplete_header(
            MissingParts { date: true, ..MissingParts::default() },
            "",
        )),
        AuthError::MalformedDate { date, .. } => incomplete(format!(
            "Date must be in ISO-8601 'basic format'. Got '{date}'. See http://en.wikipedia.org/wiki/ISO_8601"
        )),
        AuthError::MalformedExpires(problem) => incomplete(expires_text(*problem).to_owned()),
        AuthError::MalformedSignedHeaders { .. } => {
            incomplete("'SignedHeaders' must be lower-case names in ascending order, separated by ';'.".to_owned())
        }
        AuthError::HostNotSigned { .. } => {
            mismatch("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.".to_owned())
        }
        AuthError::HeadersNotSigned { names } => {
            let names: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
            mismatch(format!("{} must be a 'SignedHeader' in the AWS Authorization.", names.join(", ")))
        }
        AuthError::RepeatedHeader { name } => invalid(&format!("The header '{name}' is repeated.")),
        AuthError::MalformedPath | AuthError::MalformedQuery => {
            Refusal::new(400, "MalformedQueryString", "The query string contains a syntax error.")
        }
        AuthError::SignatureExpired { timestamp, now } => mismatch(format!(
            "Signature expired: {timestamp} is now earlier than {} ({now} - 15 min.)",
            now.plus_seconds(-CLOCK_WINDOW_SECONDS)
        )),
        AuthError::SignatureNotYetCurrent { timestamp, now, .. } => mismatch(format!(
            "Signature not yet current: {timestamp} is still later than {} ({now} + 15 min.)",
            now.plus_seconds(CLOCK_WINDOW_SECONDS)
        )),
        AuthError::PresignedExpired { .. } => Refusal::new(400, "RequestExpired", "Request has expired."),
        AuthError::UnknownAccessKey { .. } | AuthError::InvalidToken => {
            Refusal::new(403, "InvalidClientTokenId", "The security token included in the request is invalid.")
        }
        AuthError::ExpiredToken => {
            Refusal::new(403, "ExpiredToken", "The security token included in the request is expired")
        }
        AuthError::SignedHeaderAbsent { .. }
        | AuthError::SignatureDoesNotMatch(_)
        | AuthError::MissingPayloadHash
        | AuthError::MalformedPayloadHash
        | AuthError::PayloadNotAllowed
        | AuthError::Body(_) => mismatch(
            "The request signature we calculated does not match the signature you provided. Check your AWS Secret \
             Access Key and signing method. Consult the service documentation for details."
                .to_owned(),
        ),
        AuthError::MissingDecodedLength => invalid("The Content-Length header is malformed."),
        AuthError::MalformedChecksum { name } => invalid(&format!("Value for {name} header is invalid.")),
    }
}

fn incomplete_header(missing: MissingParts, digest: &str) -> String {
    let mut text = String::new();
    for (is_missing, sentence) in [
        (
            missing.credential,
            "Authorization header requires 'Credential' parameter. ",
        ),
        (
            missing.signature,
            "Authorization header requires 'Signature' parameter. ",
        ),
        (
            missing.signed_headers,
            "Authorization header requires 'SignedHeaders' parameter. ",
        ),
        (
            missing.date,
            "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ",
        ),
    ] {
        if is_missing {
            text.push_str(sentence);
        }
    }
    // AWS once echoed the header; now it shows a hash, so that no answer carries a signature.
    text.push_str("(Hashed with SHA-256 and encoded with Base64) Authorization=");
    text.push_str(digest);
    text
}

fn expires_text(problem: ExpiresProblem) -> &'static str {
    match problem {
        ExpiresProblem::NotANumber => "X-Amz-Expires should be a number",
        ExpiresProblem::NotPositive => "X-Amz-Expires must be non-negative",
        ExpiresProblem::TooLong => {
            "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than \
             604800 seconds"
        }
    }
}

fn s3(error: &AuthError, server_time: Timestamp) -> Refusal {
    let malformed = |place: Place, in_header: String, in_query: String| match place {
        Place::Header => Refusal::new(
            400,
            "AuthorizationHeaderMalformed",
            format!("The authorization header is malformed; {in_header}"),
        ),
        Place::Query => Refusal::new(400, "AuthorizationQueryParametersError", in_query),
    };
    let denied = |message: &str| Refusal::new(403, "AccessDenied", message);
    let invalid = |message: &str| Refusal::new(400, "InvalidRequest", message);
    match error {
        AuthError::MissingAuthentication => denied("Access Denied"),
        AuthError::SeveralMechanisms => Refusal::new(
            400,
            "InvalidArgument",
            "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string \
             parameter or the Authorization header should be specified",
        ),
        AuthError::UnsupportedAuthorization => {
            Refusal::new(400, "InvalidArgument", "Unsupported Authorization Type")
        }
        AuthError::UnsupportedAlgorithm {
            place: Place::Query,
            ..
        } => Refusal::new(
            400,
            "AuthorizationQueryParametersError",
            "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256\"",
        ),
        AuthError::UnsupportedAlgorithm { .. } | AuthError::SignatureVersion2 => invalid(
            "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
        ),
        AuthError::IncompleteHeader { missing, .. } => s3_incomplete_header(*missing),
        AuthError::MalformedHeader => malformed(
            Place::Header,
            "a non-key-value pair or a repeated key was found.".to_owned(),
            String::new(),
        ),
        AuthError::IncompleteQuery { .. } => Refusal::new(
            400,
            "AuthorizationQueryParametersError",
            "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, \
             X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.",
        ),
        AuthError::ReservedQueryName { name } => Refusal::new(
            400,
            "AuthorizationQueryParametersError",
            format!("The query parameter \"{name}\" is repeated, misspelled or not signed."),
        ),
        AuthError::MalformedCredential { place, .. } => {
            let text = "the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".";
            malformed(
                *place,
                text.to_owned(),
                format!("Error parsing the X-Amz-Credential parameter; {text}"),
            )
        }
        AuthError::WrongTerminator { terminator, place } => {
            let text = format!(
                "incorrect terminal \"{terminator}\". This endpoint uses \"aws4_request\"."
            );
            malformed(
                *place,
                text.clone(),
                format!("Error parsing the X-Amz-Credential parameter; {text}"),
            )
        }
        AuthError::WrongScope {
            region: Some(region),
            place,
            ..
        } => {
            let text = format!("the region '{region}' is wrong; expecting 'us-east-1'");
            malformed(
                *place,
                text.clone(),
                format!("Error parsing the X-Amz-Credential parameter; {text}"),
            )
            .with("Region", "us-east-1")
        }
        AuthError::WrongScope {
            service,
            expected_service,
            place,
            ..
        } => {
            let service = service.as_deref().unwrap_or_default();
            let text = format!(
                "incorrect service \"{service}\". This endpoint belongs to \"{expected_service}\"."
            );
            malformed(
                *place,
                text.clone(),
                format!("Error parsing the X-Amz-Credential parameter; {text}"),
            )
        }
        AuthError::ScopeDateMismatch {
            scope_date,
            timestamp,
            place,
        } => {
            let text = format!(
                "Invalid credential date \"{scope_date}\". This date is not the same as X-Amz-Date: \"{}\".",
                timestamp.date()
            );
            malformed(*place, text.clone(), text)
        }
        AuthError::MissingDate
        | AuthError::MalformedDate {
            place: Place::Header,
            ..
        } => denied("AWS authentication requires a valid Date or x-amz-date header"),
        AuthError::MalformedDate {
            place: Place::Query,
            ..
        } => Refusal::new(
            400,
            "AuthorizationQueryParametersError",
            "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"",
        ),
        AuthError::MalformedExpires(problem) => Refusal::new(
            400,
            "AuthorizationQueryParametersError",
            expires_text(*problem),
        ),
        AuthError::MalformedSignedHeaders { place } => {
            let text =
                "the SignedHeaders are mal-formed; expecting lower-case names in ascending order.";
            malformed(
                *place,
                text.to_owned(),
                format!("Error parsing the X-Amz-SignedHeaders parameter; {text}"),
            )
        }
        AuthError::HostNotSigned { .. } => {
            denied("There were headers present in the request which were not signed")
                .with("HeadersNotSigned", "host")
        }
        AuthError::HeadersNotSigned { names } => {
            denied("There were headers present in the request which were not signed")
                .with("HeadersNotSigned", names.join(", "))
        }
        AuthError::RepeatedHeader { name } => invalid(&format!("The header '{name}' is repeated.")),
        AuthError::MalformedPath | AuthError::MalformedQuery => {
            Refusal::new(400, "InvalidURI", "Couldn't parse the specified URI.")
        }
        AuthError::MissingPayloadHash => {
            invalid("Missing required header for this request: x-amz-content-sha256")
        }
        AuthError::MalformedPayloadHash => Refusal::new(
            400,
            "InvalidArgument",
            "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, \
             STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.",
        ),
        AuthError::PayloadNotAllowed => invalid(
            "The x-amz-content-sha256 value is not allowed with this authorization mechanism.",
        ),
        AuthError::MissingDecodedLength => Refusal::new(
            411,
            "MissingContentLength",
            "You must provide the Content-Length HTTP header.",
        ),
        AuthError::MalformedChecksum { name } => {
            invalid(&format!("Value for {name} header is invalid."))
        }
        AuthError::SignatureExpired { timestamp, .. }
        | AuthError::SignatureNotYetCurrent {
            timestamp,
            place: Place::Header,
            ..
        } => Refusal::new(
            403,
            "RequestTimeTooSkewed",
            "The difference between the request time and the current time is too large.",
        )
        .with("RequestTime", timestamp.to_string())
        .with("ServerTime", server_time.to_extended())
        .with(
            "MaxAllowedSkewMilliseconds",
            (CLOCK_WINDOW_SECONDS * 1000).to_string(),
        ),
        AuthError::SignatureNotYetCurrent { .. } => denied("Request is not yet valid"),
        AuthError::PresignedExpired {
            expiry,
            expires_seconds,
            ..
        } => denied("Request has expired")
            .with("X-Amz-Expires", expires_seconds.to_string())
            .with("Expires", expiry.to_extended())
            .with("ServerTime", server_time.to_extended()),
        AuthError::UnknownAccessKey { access_key_id } => Refusal::new(
            403,
            "InvalidAccessKeyId",
            "The AWS Access Key Id you provided does not exist in our records.",
        )
        .with("AWSAccessKeyId", access_key_id.clone()),
        AuthError::InvalidToken => Refusal::new(
            400,
            "InvalidToken",
            "The provided token is malformed or otherwise invalid.",
        ),
        AuthError::ExpiredToken => {
            Refusal::new(400, "ExpiredToken", "The provided token has expired.")
        }
        AuthError::SignedHeaderAbsent { .. } => {
            Refusal::new(403, "SignatureDoesNotMatch", S3_MISMATCH)
        }
        AuthError::SignatureDoesNotMatch(mismatch) => {
            let bytes = |text: &str| {
                let hex: Vec<String> = text.bytes().map(|byte| HEXLOWER.encode(&[byte])).collect();
                hex.join(" ")
            };
            let refusal = Refusal::new(403, "SignatureDoesNotMatch", S3_MISMATCH)
                .with("AWSAccessKeyId", mismatch.access_key_id.clone())
                .with("StringToSign", mismatch.string_to_sign.clone())
                .with("SignatureProvided", mismatch.signature_provided.clone())
                .with("StringToSignBytes", bytes(&mismatch.string_to_sign));
            if mismatch.canonical_request.is_empty() {
                return refusal;
            }
            refusal
                .with("CanonicalRequest", mismatch.canonical_request.clone())
                .with("CanonicalRequestBytes", bytes(&mismatch.canonical_request))
        }
        AuthError::Body(error) => s3_body(*error),
    }
}

const S3_MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check your \
                           key and signing method.";

fn s3_incomplete_header(missing: MissingParts) -> Refusal {
    if !missing.credential && !missing.signature && !missing.signed_headers {
        return Refusal::new(
            403,
            "AccessDenied",
            "AWS authentication requires a valid Date or x-amz-date header",
        );
    }
    let field = match missing {
        MissingParts {
            credential: true, ..
        } => "Credential",
        MissingParts {
            signed_headers: true,
            ..
        } => "SignedHeaders",
        _ => "Signature",
    };
    Refusal::new(
        400,
        "AuthorizationHeaderMalformed",
        format!(
            "The authorization header is malformed; the authorization header requires {field}."
        ),
    )
}

fn s3_body(error: BodyError) -> Refusal {
    match error {
        BodyError::Sha256Mismatch { declared, computed } => Refusal::new(
            400,
            "XAmzContentSHA256Mismatch",
            "The provided 'x-amz-content-sha256' header does not match what was computed.",
        )
        .with("ClientComputedContentSHA256", HEXLOWER.encode(&declared))
        .with("S3ComputedContentSHA256", HEXLOWER.encode(&computed)),
        BodyError::Incomplete | BodyError::TooLong => Refusal::new(
            400,
            "IncompleteBody",
            "You did not provide the number of bytes specified by the Content-Length HTTP header",
        ),
        BodyError::MalformedChunk => {
            Refusal::new(400, "InvalidRequest", "The chunked body is malformed.")
        }
        BodyError::SignatureMismatch => Refusal::new(403, "SignatureDoesNotMatch", S3_MISMATCH),
        BodyError::MalformedTrailer => Refusal::new(
            400,
            "MalformedTrailerError",
            "The request contained trailing data that was not well-formed or did not conform to our published schema.",
        ),
        BodyError::MalformedChecksum => Refusal::new(
            400,
            "InvalidRequest",
            "Value for x-amz-checksum trailing header is invalid.",
        ),
        BodyError::ChecksumMismatch { algorithm } => Refusal::new(
            400,
            "BadDigest",
            format!(
                "The {} you specified did not match the calculated checksum.",
                algorithm.name()
            ),
        ),
    }
}
