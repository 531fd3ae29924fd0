//! The query protocol: form parameters in, XML out (IAM, STS).

use std::collections::BTreeMap;

use crate::error::{ApiError, Fault};
use crate::schema::{Kind, Member, OperationShape, ServiceShape, Shape};
use crate::uri::{self, Pair};
use crate::value::{DecodeError, Value};
use crate::xml::{self, InstantStyle, XmlWriter};

/// How many parameters a request may have; the longest lists of IAM need a few hundred.
pub const MAX_PARAMETERS: usize = 10_000;

/// How deep parameters may nest; IAM's deepest needs six names.
const MAX_DEPTH: usize = 16;

/// So many parameters are looked through one by one.
const FEW: usize = 16;

/// The namespace of errors that no service can be named for.
const FAULT_NAMESPACE: &str = "http://webservices.amazon.com/AWSFault/2005-15-09";

/// The parameters of a request, decoded, in the order they came.
#[derive(Debug, Default)]
pub struct Parameters<'a>(Vec<Pair<'a>>);

impl<'a> Parameters<'a> {
    /// Reads a form or a query string.
    ///
    /// # Errors
    /// On a broken escape, bytes that are no UTF-8, or too many parameters.
    pub fn parse(form: &'a [u8]) -> Result<Self, DecodeError> {
        let text = std::str::from_utf8(form).map_err(|_| DecodeError::Encoding)?;
        if text.bytes().filter(|byte| *byte == b'&').count() >= MAX_PARAMETERS {
            return Err(DecodeError::Malformed { empty: false });
        }
        uri::parse_pairs(text, true).map(Self)
    }

    /// The first parameter called `name`: repeated, the first wins (spec/requests.md#query-requests).
    #[must_use]
    pub fn first(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_ref())
    }

    /// The names of all parameters, in the order they came.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_ref())
    }

    /// The input of an operation. Parameters that its shape does not have are ignored.
    ///
    /// # Errors
    /// Where a number, truth value or instant does not parse.
    pub fn decode(&self, shape: &Shape) -> Result<Value, DecodeError> {
        if let Kind::Structure(members) = &shape.kind
            && self.are_few_and_flat()
        {
            return read_members(members, |member| {
                let value = self.first(member.wire_name)?;
                Some(read(member.shape, &Node::leaf(value)))
            });
        }
        let mut root = Node::default();
        for (key, value) in &self.0 {
            root.insert(key, value);
        }
        read(shape, &root)
    }

    /// Whether the parameters draw no tree, and are so few that looking through them is quicker than an order.
    fn are_few_and_flat(&self) -> bool {
        self.0.len() <= FEW && self.names().all(|name| !name.contains('.'))
    }
}

/// Parameters as the tree that their dotted names draw.
#[derive(Default)]
struct Node<'a> {
    value: Option<&'a str>,
    children: BTreeMap<&'a str, Node<'a>>,
}

impl<'a> Node<'a> {
    fn leaf(value: &'a str) -> Self {
        Self {
            value: Some(value),
            children: BTreeMap::new(),
        }
    }

    fn insert(&mut self, key: &'a str, value: &'a str) {
        let mut node = self;
        if key.split('.').count() > MAX_DEPTH {
            return;
        }
        for name in key.split('.') {
            node = node.children.entry(name).or_default();
        }
        node.value.get_or_insert(value);
    }

    /// The children whose names are numbers, in numeric order.
    fn listed(&self) -> Vec<&Self> {
        let mut numbered: Vec<(u32, &Self)> = self
            .children
            .iter()
            .filter_map(|(name, node)| name.parse().ok().map(|number| (number, node)))
            .collect();
        numbered.sort_by_key(|(number, _)| *number);
        numbered.into_iter().map(|(_, node)| node).collect()
    }
}

/// A structure whose members `find` knows.
fn read_members(
    members: &[Member],
    find: impl Fn(&Member) -> Option<Result<Value, DecodeError>>,
) -> Result<Value, DecodeError> {
    let mut values = Vec::with_capacity(members.len());
    for member in members {
        values.push(find(member).transpose()?);
    }
    Ok(Value::Structure(values))
}

fn read(shape: &Shape, node: &Node<'_>) -> Result<Value, DecodeError> {
    Ok(match &shape.kind {
        Kind::Structure(members) => {
            return read_members(members, |member| {
                let child = node.children.get(member.wire_name)?;
                Some(read(member.shape, child))
            });
        }
        Kind::List {
            member,
            member_name,
            flattened,
        } => {
            let list = if *flattened {
                Some(node)
            } else {
                node.children.get(member_name)
            };
            let listed = list.map(Node::listed).unwrap_or_default();
            // Only `Name=` is an empty list; other names below it would be passed over in silence.
            if listed.is_empty()
                && (!node.children.is_empty() || node.value.is_some_and(|text| !text.is_empty()))
            {
                return Err(DecodeError::Malformed { empty: false });
            }
            Value::List(
                listed
                    .into_iter()
                    .map(|child| read(member, child))
                    .collect::<Result<_, _>>()?,
            )
        }
        Kind::Map {
            value,
            key_name,
            value_name,
            flattened,
            ..
        } => {
            let entries = if *flattened {
                Some(node)
            } else {
                node.children.get("entry")
            };
            let mut map = Vec::new();
            for entry in entries.map(Node::listed).unwrap_or_default() {
                let key = entry
                    .children
                    .get(key_name)
                    .and_then(|key| key.value)
                    .unwrap_or_default();
                if let Some(inner) = entry.children.get(value_name) {
                    map.push((key.to_owned(), read(value, inner)?));
                }
            }
            Value::Map(map)
        }
        kind => {
            let text = node.value.unwrap_or_default();
            xml::scalar(kind, text).ok_or(DecodeError::Malformed {
                empty: text.is_empty(),
            })?
        }
    })
}

/// The answer of an operation.
#[must_use]
pub fn encode(
    service: &ServiceShape,
    operation: &OperationShape,
    output: &Value,
    request_id: &str,
) -> String {
    let mut writer = XmlWriter::new(InstantStyle::Seconds);
    let response = [operation.name, "Response"].concat();
    writer.open_in(&response, service.xml_namespace);
    if let (Some(wrapper), Some(shape)) = (operation.result_wrapper, operation.output) {
        writer.open(wrapper);
        writer.members(shape, output);
        writer.close(wrapper);
    }
    writer.open("ResponseMetadata");
    writer.element("RequestId", request_id);
    writer.close("ResponseMetadata");
    writer.close(&response);
    writer.finish()
}

/// An error, in the service's namespace or, where none could be named, in AWS's for faults.
#[must_use]
pub fn encode_error(service: Option<&ServiceShape>, error: &ApiError, request_id: &str) -> String {
    let mut writer = XmlWriter::new(InstantStyle::Seconds);
    writer.open_in(
        "ErrorResponse",
        service.map_or(FAULT_NAMESPACE, |service| service.xml_namespace),
    );
    writer.open("Error");
    writer.element(
        "Type",
        if error.shape.fault == Fault::Sender {
            "Sender"
        } else {
            "Receiver"
        },
    );
    writer.element("Code", error.shape.code);
    if let Some(message) = &error.message {
        writer.element("Message", message);
    }
    for (name, value) in &error.details {
        writer.element(name, value);
    }
    writer.close("Error");
    writer.element("RequestId", request_id);
    writer.close("ErrorResponse");
    writer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Location, Member};

    const fn shape(name: &'static str, kind: Kind) -> Shape {
        Shape {
            name,
            kind,
            min: None,
            max: None,
            pattern: None,
            sensitive: false,
        }
    }

    const fn member(name: &'static str, shape: &'static Shape) -> Member {
        Member {
            name,
            wire_name: name,
            shape,
            required: false,
            location: Location::Body,
            flattened: false,
            xml_attribute: false,
        }
    }

    static TEXT: Shape = shape("text", Kind::Text(&[]));
    static NUMBER: Shape = shape("number", Kind::Integer);
    static TAG: Shape = shape(
        "Tag",
        Kind::Structure(&[
            const { member("Key", &TEXT) },
            const { member("Value", &TEXT) },
        ]),
    );
    static TAGS: Shape = shape(
        "Tags",
        Kind::List {
            member: &TAG,
            member_name: "member",
            flattened: false,
        },
    );
    static REQUEST: Shape = shape(
        "Request",
        Kind::Structure(&[
            const { member("UserName", &TEXT) },
            const { member("MaxItems", &NUMBER) },
            const { member("Tags", &TAGS) },
        ]),
    );

    fn text(text: &str) -> Option<Value> {
        Some(Value::Text(text.to_owned()))
    }

    #[test]
    fn lists_come_in_numeric_order() {
        let form = b"Action=X&UserName=d+e&UserName=f&Tags.member.10.Key=b&Tags.member.2.Key=a&Tags.member.2.Value=%26&Zzz=1";
        let value = Parameters::parse(form).unwrap().decode(&REQUEST).unwrap();
        let tags = vec![
            Value::Structure(vec![text("a"), text("&")]),
            Value::Structure(vec![text("b"), None]),
        ];
        assert_eq!(
            value,
            Value::Structure(vec![text("d e"), None, Some(Value::List(tags))])
        );
    }

    #[test]
    fn empty_lists_and_bad_numbers() {
        let decode = |form: &str| Parameters::parse(form.as_bytes()).unwrap().decode(&REQUEST);
        assert_eq!(
            decode("Tags="),
            Ok(Value::Structure(vec![
                None,
                None,
                Some(Value::List(Vec::new()))
            ]))
        );
        assert_eq!(
            decode("MaxItems="),
            Err(DecodeError::Malformed { empty: true })
        );
        assert_eq!(
            decode("MaxItems=9999999999"),
            Err(DecodeError::Malformed { empty: false })
        );
        assert_eq!(
            decode("MaxItems=%2B0900"),
            Ok(Value::Structure(vec![
                None,
                Some(Value::Integer(900)),
                None
            ]))
        );
    }

    #[test]
    fn depth_is_bounded() {
        let deep = "a.".repeat(5000) + "b=1";
        assert_eq!(
            Parameters::parse(deep.as_bytes()).unwrap().decode(&REQUEST),
            Ok(Value::Structure(vec![None, None, None]))
        );
    }
}
