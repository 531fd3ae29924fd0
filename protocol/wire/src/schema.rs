//! The form of the tables that `protocol/api` is generated into.

use crate::error::ErrorShape;
use crate::timestamp::TimestampFormat;

/// A protocol of AWS's, as service models name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// Form parameters in, XML out (IAM, STS).
    Query,
    /// HTTP bindings with XML documents (S3).
    RestXml,
}

/// A service: its protocol and everything it can be asked.
#[derive(Debug)]
pub struct ServiceShape {
    /// The name in a signature's scope, which is also the prefix of its actions, as `iam`.
    pub name: &'static str,
    /// As `2010-05-08`.
    pub version: &'static str,
    /// How it speaks.
    pub protocol: Protocol,
    /// The namespace of its XML, as `https://iam.amazonaws.com/doc/2010-05-08/`.
    pub xml_namespace: &'static str,
    /// Its operations, ordered by name.
    pub operations: &'static [&'static OperationShape],
}

/// One operation.
#[derive(Debug)]
pub struct OperationShape {
    /// As `CreateUser`.
    pub name: &'static str,
    /// `GET`, `POST`, …
    pub method: &'static str,
    /// As `/{Bucket}/{Key+}?tagging`; `/` for protocols without HTTP bindings.
    pub uri: &'static str,
    /// The status of a successful answer where the protocol lets the model choose; 200 elsewhere.
    pub status: u16,
    /// What it takes; `None` where the model gives only the operation's route.
    pub input: Option<&'static Shape>,
    /// What it answers.
    pub output: Option<&'static Shape>,
    /// The element around the members of an answer, as `CreateUserResult`.
    pub result_wrapper: Option<&'static str>,
    /// The errors that the model names for it.
    pub errors: &'static [&'static ErrorShape],
    /// The input member that is the whole body, if one is.
    pub input_payload: Option<&'static str>,
    /// The output member that is the whole body, if one is.
    pub output_payload: Option<&'static str>,
    /// Whether the request's body is a stream of bytes that is not part of the input's value.
    pub streams_input: bool,
    /// Whether the answer's body is a stream of bytes that is not part of the output's value.
    pub streams_output: bool,
}

/// A shape: a type with its constraints.
#[derive(Debug)]
pub struct Shape {
    /// AWS's name for it.
    pub name: &'static str,
    /// What it is made of.
    pub kind: Kind,
    /// Least length (text, list, map, blob) or value (numbers).
    pub min: Option<i64>,
    /// Greatest length or value.
    pub max: Option<i64>,
    /// A Java regular expression that the whole text must match, as the model spells it.
    pub pattern: Option<&'static str>,
    /// Never to be logged or recorded.
    pub sensitive: bool,
}

/// What a shape is made of.
#[derive(Debug)]
pub enum Kind {
    /// Text; with a non-empty list, one of these.
    Text(&'static [&'static str]),
    /// A signed 32-bit number.
    Integer,
    /// A signed 64-bit number.
    Long,
    /// A floating point number.
    Double,
    /// `true` or `false`.
    Boolean,
    /// An instant, in the format given or the protocol's own.
    Timestamp(Option<TimestampFormat>),
    /// Bytes.
    Blob,
    /// A list.
    List {
        /// What it lists.
        member: &'static Shape,
        /// The element around each member, `member` unless the model says otherwise.
        member_name: &'static str,
        /// Whether members stand directly where the list would.
        flattened: bool,
    },
    /// A map from text.
    Map {
        /// Its keys.
        key: &'static Shape,
        /// Its values.
        value: &'static Shape,
        /// The element around each key.
        key_name: &'static str,
        /// The element around each value.
        value_name: &'static str,
        /// Whether entries stand directly where the map would.
        flattened: bool,
    },
    /// Members in the model's order.
    Structure(&'static [Member]),
}

/// A member of a structure.
#[derive(Debug)]
pub struct Member {
    /// AWS's name for it, as `UserName`.
    pub name: &'static str,
    /// Its name on the wire: element, query parameter or header.
    pub wire_name: &'static str,
    /// Its type.
    pub shape: &'static Shape,
    /// Whether a request must have it.
    pub required: bool,
    /// Where it travels.
    pub location: Location,
    /// Whether this member's list or map is flattened.
    pub flattened: bool,
    /// The attribute form `xsi:type`, for the one shape of S3 that has it.
    pub xml_attribute: bool,
}

/// Where a member travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the body, as its protocol writes bodies.
    Body,
    /// As a header.
    Header,
    /// As all headers with this prefix.
    Headers,
    /// As a query parameter.
    Query,
    /// As a label of the path.
    Uri,
    /// As the status of the answer.
    StatusCode,
}

impl Shape {
    /// The members of a structure; none for anything else.
    #[must_use]
    pub fn members(&self) -> &'static [Member] {
        match self.kind {
            Kind::Structure(members) => members,
            _ => &[],
        }
    }
}
