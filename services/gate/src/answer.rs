use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, SERVER};
use http_body_util::{BodyExt as _, Full};
use keyward_wire::{ApiError, Protocol, ServiceShape, query, rest_xml};

/// The body of an answer: whole, or a stream.
pub type AnswerBody = http_body_util::combinators::UnsyncBoxBody<Bytes, std::io::Error>;

/// An answer ready for HTTP.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Headers in order.
    pub headers: HeaderMap,
    /// The body.
    pub body: AnswerBody,
}

pub(crate) fn whole(bytes: impl Into<Bytes>) -> AnswerBody {
    Full::new(bytes.into())
        .map_err(|never| match never {})
        .boxed_unsync()
}

impl Answer {
    pub(crate) fn xml(status: u16, text: String, request_id: &str) -> Self {
        Self {
            status,
            headers: document_headers("text/xml", request_id),
            body: whole(text),
        }
    }

    /// What is left to say when a call could not be carried to its end.
    pub(crate) fn broken() -> Self {
        let shape = keyward_wire::ErrorShape::receiver("InternalFailure", 500);
        Self::error(
            None,
            &shape.message("The call could not be carried out."),
            "",
            false,
        )
    }

    /// An error that clients of JSON protocols can read.
    pub(crate) fn json_error(
        error: &ApiError,
        content_type: &'static str,
        request_id: &str,
    ) -> Self {
        let body = serde_json::json!({
            "__type": error.shape.code,
            "message": error.message.as_deref().unwrap_or_default(),
        });
        let mut headers = document_headers(content_type, request_id);
        // Where clients of paths and methods look first.
        append(&mut headers, "x-amzn-errortype", error.shape.code);
        Self {
            status: error.shape.status,
            headers,
            body: whole(body.to_string()),
        }
    }

    /// An error in the form of a service, or of no service in particular.
    pub(crate) fn error(
        service: Option<&ServiceShape>,
        error: &ApiError,
        request_id: &str,
        head_only: bool,
    ) -> Self {
        match service.map(|service| service.protocol) {
            Some(Protocol::RestXml) => Self::s3_error(error, request_id, head_only),
            Some(Protocol::Query) | None => Self::xml(
                error.shape.status,
                query::encode_error(service, error, request_id),
                request_id,
            ),
        }
    }

    fn s3_error(error: &ApiError, request_id: &str, head_only: bool) -> Self {
        let host_id = host_id(request_id);
        let bodiless = head_only || error.shape.status == 304;
        let document = if bodiless {
            Vec::new()
        } else {
            rest_xml::encode_error(error, request_id, &host_id)
        };
        let mut headers = s3_headers(request_id);
        if !bodiless {
            headers.insert(CONTENT_TYPE, XML);
        }
        Self {
            status: error.shape.status,
            headers,
            body: whole(document),
        }
    }
}

/// The type of S3's documents.
pub(crate) const XML: HeaderValue = HeaderValue::from_static("application/xml");

/// The headers of every answer that is a document of a query or JSON service.
fn document_headers(content_type: &'static str, request_id: &str) -> HeaderMap {
    const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");
    let mut headers = HeaderMap::with_capacity(4);
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    if let Ok(request_id) = HeaderValue::from_str(request_id) {
        headers.insert(REQUEST_ID, request_id);
    }
    headers
}

/// The headers of every answer of S3's.
pub(crate) fn s3_headers(request_id: &str) -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(16);
    append(&mut headers, "x-amz-request-id", request_id);
    append(&mut headers, "x-amz-id-2", &host_id(request_id));
    headers.insert(SERVER, HeaderValue::from_static("Keyward"));
    headers
}

/// Adds a header, unless its name or value cannot be one.
pub(crate) fn append(headers: &mut HeaderMap, name: &str, value: &str) {
    let name = HeaderName::from_bytes(name.as_bytes());
    let value = HeaderValue::from_bytes(value.as_bytes());
    if let (Ok(name), Ok(value)) = (name, value) {
        headers.append(name, value);
    }
}

/// S3's second id: the request id again, in its shape; it carries nothing more here.
fn host_id(request_id: &str) -> String {
    data_encoding::BASE64.encode(request_id.as_bytes())
}
