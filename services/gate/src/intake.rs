//! What a request's head and parameters say, before anything is decided: which family, operation, input, address.

use http::request::Parts;
use keyward_sigv4::{Family, Request, RequestHead, is_reserved_parameter};
use keyward_wire::constraint::{self, Echo};
use keyward_wire::query::Parameters;
use keyward_wire::{ApiError, DecodeError, ErrorShape, OperationShape, ServiceShape, Value};

use crate::refusals::malformed;
use crate::routing::{Route, ServiceRoutes};

/// The family of a request whose head cannot be read: S3 unless it goes where query requests go.
pub(crate) fn guess_family(head: &RequestHead<'_>) -> Family {
    let authorization = head
        .header_values("authorization")
        .next()
        .unwrap_or_default();
    let names = |service: &[u8]| {
        authorization
            .windows(service.len())
            .any(|window| window == service)
    };
    if names(b"/s3/") {
        return Family::S3;
    }
    if names(b"/iam/") || names(b"/sts/") || looks_like_query(head) {
        Family::Query
    } else {
        Family::S3
    }
}

/// Whether a request is of one of the protocols that name their operation in a header: all of them carry JSON.
pub(crate) fn names_target(head: &RequestHead<'_>) -> bool {
    head.header_values("x-amz-target").next().is_some()
}

/// Whether the clients of a service, by its signing name, read XML although its requests are no forms. All other services
/// of paths and methods carry JSON.
pub(crate) fn speaks_xml(name: &str) -> bool {
    let is_s3s = name == "s3" || name.starts_with("s3express") || name.starts_with("s3-");
    is_s3s || matches!(name, "cloudfront" | "route53")
}

pub(crate) fn looks_like_query(head: &RequestHead<'_>) -> bool {
    let form = head
        .header_values("content-type")
        .next()
        .is_some_and(|value| value.starts_with(b"application/x-www-form-urlencoded"));
    let names_action = head
        .query
        .split('&')
        .any(|part| part.starts_with("Action="));
    matches!(head.path, "" | "/") && ((head.method == "POST" && form) || names_action)
}

/// The parameters of a query request: its form, or for GET its query string without the signature's own.
pub(crate) fn read_parameters<'a>(
    request: &Request<'a>,
    body: &'a [u8],
) -> Result<Parameters<'a>, DecodeError> {
    if request.head().method == "GET" {
        return Parameters::parse(request.head().query.as_bytes());
    }
    let parameters = Parameters::parse(body)?;
    if parameters.names().any(is_reserved_parameter) {
        return Err(DecodeError::Malformed { empty: false });
    }
    Ok(parameters)
}

pub(crate) fn find_operation<'a>(
    service: &'a ServiceRoutes,
    parameters: &Parameters<'_>,
) -> Result<&'a Route, ApiError> {
    let Some(action) = parameters.first("Action") else {
        return Err(ErrorShape::sender("MissingAction", 400)
            .message("The request must contain the parameter Action."));
    };
    let version = parameters
        .first("Version")
        .unwrap_or("NO_VERSION_SPECIFIED");
    let found = service
        .operation(action)
        .filter(|_| version == service.shape.version);
    let message = || format!("Could not find operation {action} for version {version}");
    found.ok_or_else(|| ErrorShape::sender("InvalidAction", 400).message(message()))
}

pub(crate) fn decode_query(
    service: &ServiceShape,
    operation: &OperationShape,
    parameters: &Parameters<'_>,
) -> Result<Value, ApiError> {
    let Some(shape) = operation.input else {
        return Ok(Value::Structure(Vec::new()));
    };
    let input = parameters
        .decode(shape)
        .map_err(|error| malformed(&error))?;
    let violations = constraint::check(shape, &input);
    if violations.is_empty() {
        return Ok(input);
    }
    let echo = if service.name == "iam" {
        Echo::Never
    } else {
        Echo::Values
    };
    Err(ErrorShape::sender("ValidationError", 400).message(constraint::message(&violations, echo)))
}

/// All headers as text; bytes that are no UTF-8 are refused.
pub(crate) fn text_headers(parts: &Parts) -> Result<Vec<(String, String)>, ApiError> {
    let headers = parts.headers.iter().map(|(name, value)| {
        let text = std::str::from_utf8(value.as_bytes()).map_err(|_| {
            let shape = ErrorShape::sender("InvalidArgument", 400);
            shape
                .message("Header values must be UTF-8.")
                .with("ArgumentName", name.as_str())
        })?;
        Ok((name.as_str().to_owned(), text.to_owned()))
    });
    headers.collect()
}

/// The bucket and the key that a request names: by its host below one of our domains, else by its path.
pub(crate) fn address(
    domains: &[String],
    parts: &Parts,
    path: &str,
) -> (Option<String>, Option<String>) {
    let host = parts
        .headers
        .get(http::header::HOST)
        .and_then(|host| host.to_str().ok())
        .unwrap_or_default();
    let host = host
        .rsplit_once(':')
        .map_or(host, |(name, _)| name)
        .to_ascii_lowercase();
    // A domain by itself names no bucket, though it may end in another domain, as `s3.localhost` does.
    let is_domain = domains.contains(&host);
    let in_host = domains
        .iter()
        .filter(|_| !is_domain)
        .find_map(|domain| host.strip_suffix(domain.as_str())?.strip_suffix('.'));
    let rest = path.strip_prefix('/').unwrap_or(path);
    let named = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    match in_host {
        Some(bucket) => (named(bucket), named(rest)),
        None => match rest.split_once('/') {
            Some((bucket, key)) => (named(bucket), named(key)),
            None => (named(rest), None),
        },
    }
}
