//! REST-XML: HTTP bindings with XML documents (S3).

use crate::error::ApiError;
use crate::schema::{Kind, Location, Member, OperationShape, ServiceShape, Shape};
use crate::timestamp::TimestampFormat;
use crate::value::{DecodeError, Value};
use crate::xml::{self, InstantStyle, XmlWriter};

/// What a request's head says, decoded.
#[derive(Clone, Copy, Debug)]
pub struct Head<'a> {
    /// Labels of the path, as `("Bucket", "photos")`.
    pub labels: &'a [(&'static str, String)],
    /// Query parameters in order.
    pub query: &'a [(String, String)],
    /// Headers in order: lower-cased name, value.
    pub headers: &'a [(String, String)],
}

/// An answer ready for HTTP.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Encoded {
    /// The status.
    pub status: u16,
    /// Headers in the shape's order.
    pub headers: Vec<(String, String)>,
    /// The document, or empty.
    pub body: Vec<u8>,
}

/// The input of an operation, without members that travel in the body.
///
/// # Errors
/// [`DecodeError::Argument`] where a header or parameter does not parse.
pub fn decode_head(shape: &Shape, head: Head<'_>) -> Result<Value, DecodeError> {
    let members = shape
        .members()
        .iter()
        .map(|member| read_bound(member, head));
    Ok(Value::Structure(members.collect::<Result<_, _>>()?))
}

/// Adds to `value` the members that travel in the body.
///
/// # Errors
/// [`DecodeError::MalformedXml`] where the document is not what the operation takes.
pub fn decode_body(
    operation: &OperationShape,
    value: &mut Value,
    body: &[u8],
) -> Result<(), DecodeError> {
    let (Some(shape), Value::Structure(values)) = (operation.input, value) else {
        return Ok(());
    };
    for (member, place) in shape.members().iter().zip(values.iter_mut()) {
        let is_payload = operation.input_payload == Some(member.name);
        let in_body =
            member.location == Location::Body && (is_payload || operation.input_payload.is_none());
        if !in_body {
            continue;
        }
        *place = match member.shape.kind {
            Kind::Blob if is_payload => Some(Value::Blob(body.to_vec())),
            Kind::Text(_) if is_payload => Some(Value::Text(
                std::str::from_utf8(body)
                    .map_err(|_| DecodeError::MalformedXml)?
                    .to_owned(),
            )),
            _ if body.is_empty() && member.required => return Err(DecodeError::MalformedXml),
            _ if body.is_empty() => None,
            _ => {
                let root = xml::parse(body)?;
                if is_payload && root.name != member.wire_name {
                    return Err(DecodeError::MalformedXml);
                }
                Some(xml::read(member.shape, &root)?)
            }
        };
    }
    Ok(())
}

fn read_bound(member: &Member, head: Head<'_>) -> Result<Option<Value>, DecodeError> {
    let text = match member.location {
        Location::Uri => head
            .labels
            .iter()
            .find(|(name, _)| *name == member.wire_name)
            .map(|(_, value)| value),
        Location::Query => head
            .query
            .iter()
            .find(|(name, _)| name == member.wire_name)
            .map(|(_, value)| value),
        Location::Header => {
            let named = |name: &str| name.eq_ignore_ascii_case(member.wire_name);
            head.headers
                .iter()
                .find(|(name, _)| named(name))
                .map(|(_, value)| value)
        }
        Location::Headers => return Ok(prefixed(member, head)),
        Location::Body | Location::StatusCode => return Ok(None),
    };
    let Some(text) = text else { return Ok(None) };
    if let Kind::List { member: inner, .. } = member.shape.kind {
        let items = text
            .split(',')
            .filter_map(|item| xml::scalar(&inner.kind, item.trim()));
        return Ok(Some(Value::List(items.collect())));
    }
    let value = xml::scalar(&member.shape.kind, text);
    value
        .map(Some)
        .ok_or_else(|| DecodeError::Argument(member.wire_name, text.clone()))
}

fn prefixed(member: &Member, head: Head<'_>) -> Option<Value> {
    let entries: Vec<(String, Value)> = head
        .headers
        .iter()
        .filter_map(|(name, value)| {
            let rest = name.strip_prefix(member.wire_name)?;
            Some((rest.to_owned(), Value::Text(value.clone())))
        })
        .collect();
    (!entries.is_empty()).then_some(Value::Map(entries))
}

/// The answer of an operation. A streamed payload is not part of it.
#[must_use]
pub fn encode(service: &ServiceShape, operation: &OperationShape, output: &Value) -> Encoded {
    let mut encoded = Encoded {
        status: operation.status,
        ..Encoded::default()
    };
    let (Some(shape), Value::Structure(values)) = (operation.output, output) else {
        return encoded;
    };
    for (member, value) in shape.members().iter().zip(values) {
        if let Some(value) = value {
            bind(member, value, &mut encoded);
        }
    }
    encoded.body = match operation.output_payload {
        Some(payload) => payload_body(service, shape, values, payload),
        None => document(service, operation, shape, output),
    };
    encoded
}

fn payload_body(
    service: &ServiceShape,
    shape: &Shape,
    values: &[Option<Value>],
    payload: &str,
) -> Vec<u8> {
    let found = shape
        .members()
        .iter()
        .zip(values)
        .find(|(member, _)| member.name == payload);
    match found {
        Some((_, Some(Value::Text(text)))) => text.clone().into_bytes(),
        Some((_, Some(Value::Blob(bytes)))) => bytes.clone(),
        Some((member, Some(value))) => {
            let mut writer = XmlWriter::with_declaration(InstantStyle::Milliseconds);
            writer.open_in(member.wire_name, service.xml_namespace);
            writer.members(member.shape, value);
            writer.close(member.wire_name);
            writer.finish().into_bytes()
        }
        _ => Vec::new(),
    }
}

fn document(
    service: &ServiceShape,
    operation: &OperationShape,
    shape: &Shape,
    output: &Value,
) -> Vec<u8> {
    let Some(root) = operation.result_wrapper else {
        return Vec::new();
    };
    let mut writer = XmlWriter::with_declaration(InstantStyle::Milliseconds);
    writer.open_in(root, service.xml_namespace);
    match (shape.members(), output) {
        // GetBucketLocation: the root element holds the one member's text.
        ([only], Value::Structure(values)) if only.wire_name == root => {
            if let Some(Some(Value::Text(text))) = values.first() {
                writer.escaped(text);
            }
        }
        _ => writer.members(shape, output),
    }
    writer.close(root);
    writer.finish().into_bytes()
}

fn bind(member: &Member, value: &Value, encoded: &mut Encoded) {
    match (member.location, value) {
        (Location::Header, value) => {
            if let Some(text) = header_text(member.shape, value) {
                encoded.headers.push((member.wire_name.to_owned(), text));
            }
        }
        (Location::Headers, Value::Map(entries)) => {
            for (name, value) in entries {
                if let Some(text) = header_text(member.shape, value) {
                    encoded
                        .headers
                        .push((format!("{}{name}", member.wire_name), text));
                }
            }
        }
        (Location::StatusCode, Value::Integer(status)) => {
            encoded.status = u16::try_from(*status).unwrap_or(encoded.status);
        }
        _ => {}
    }
}

fn header_text(shape: &Shape, value: &Value) -> Option<String> {
    Some(match value {
        Value::Text(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Boolean(truth) => truth.to_string(),
        Value::Timestamp(instant) => match shape.kind {
            Kind::Timestamp(Some(TimestampFormat::Iso8601)) => instant.iso8601(),
            _ => instant.http_date(),
        },
        _ => return None,
    })
}

/// An error document of S3's form.
#[must_use]
pub fn encode_error(error: &ApiError, request_id: &str, host_id: &str) -> Vec<u8> {
    let mut writer = XmlWriter::with_declaration(InstantStyle::Milliseconds);
    writer.open("Error");
    writer.element("Code", error.shape.code);
    if let Some(message) = &error.message {
        writer.element("Message", message);
    }
    for (name, value) in &error.details {
        writer.element(name, value);
    }
    writer.element("RequestId", request_id);
    writer.element("HostId", host_id);
    writer.close("Error");
    writer.finish().into_bytes()
}
