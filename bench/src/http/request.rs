//! Requests as bytes, signed beforehand.

use std::net::SocketAddr;
use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SignableBody, SignableRequest, SigningSettings,
    UriPathNormalizationMode, sign,
};
use aws_sigv4::sign::v4;

use crate::Failure;

const AGENT: &str = "aws-cli/1.45.11 md/Botocore#1.43.11 ua/2.1 os/linux lang/python#3.11.7";

/// Who signs.
#[derive(Clone, Debug)]
pub(crate) struct Keys {
    pub(crate) id: String,
    pub(crate) secret: String,
}

/// A form of IAM or STS.
pub(crate) fn form(
    address: SocketAddr,
    service: &str,
    keys: &Keys,
    form: &str,
) -> Result<Vec<u8>, Failure> {
    let content_type = "application/x-www-form-urlencoded; charset=utf-8";
    let settings = SigningSettings::default();
    let target = Target {
        address,
        service,
        method: "POST",
        path: "/",
        content_type,
    };
    target.signed(keys, settings, form.as_bytes())
}

/// An object of S3, its body part of the signature.
pub(crate) fn object(
    address: SocketAddr,
    keys: &Keys,
    method: &str,
    path: &str,
    body: &[u8],
) -> Result<Vec<u8>, Failure> {
    let mut settings = SigningSettings::default();
    settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
    settings.percent_encoding_mode = PercentEncodingMode::Single;
    settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
    let target = Target {
        address,
        service: "s3",
        method,
        path,
        content_type: "application/octet-stream",
    };
    target.signed(keys, settings, body)
}

struct Target<'a> {
    address: SocketAddr,
    service: &'a str,
    method: &'a str,
    path: &'a str,
    content_type: &'a str,
}

impl Target<'_> {
    fn signed(
        &self,
        keys: &Keys,
        settings: SigningSettings,
        body: &[u8],
    ) -> Result<Vec<u8>, Failure> {
        let identity =
            Credentials::new(keys.id.as_str(), keys.secret.as_str(), None, None, "bench").into();
        let parameters = v4::SigningParams::builder()
            .identity(&identity)
            .region("us-east-1")
            .name(self.service)
            .time(SystemTime::now())
            .settings(settings)
            .build()?
            .into();
        let host = self.address.to_string();
        let headers = [
            ("host", host.as_str()),
            ("content-type", self.content_type),
            ("user-agent", AGENT),
        ];
        let url = format!("http://{host}{}", self.path);
        let signable = SignableRequest::new(
            self.method,
            url,
            headers.into_iter(),
            SignableBody::Bytes(body),
        )?;
        let (instructions, _) = sign(signable, &parameters)?.into_parts();
        let mut head = format!("{} {} HTTP/1.1\r\n", self.method, self.path);
        for (name, value) in headers.into_iter().chain(instructions.headers()) {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!("content-length: {}\r\n\r\n", body.len()));
        Ok([head.as_bytes(), body].concat())
    }
}
