//! What travels, independent of its protocol.

use zeroize::Zeroize;

use crate::timestamp::Timestamp;

/// A value of some shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A floating point number.
    Double(f64),
    /// A truth value.
    Boolean(bool),
    /// An instant.
    Timestamp(Timestamp),
    /// Bytes.
    Blob(Vec<u8>),
    /// A list.
    List(Vec<Value>),
    /// A map, in the order it came.
    Map(Vec<(String, Value)>),
    /// A structure: one place per member of its shape, in the shape's order.
    Structure(Vec<Option<Value>>),
}

/// Input that does not have the form of its shape at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// A number, truth value or instant that does not parse. AWS gives `MalformedInput` without a message, but for
    /// the empty text (spec/requests.md#parameters).
    Malformed {
        /// Whether the text was empty.
        empty: bool,
    },
    /// An XML document that is none, or not one of the expected form.
    MalformedXml,
    /// A header or query parameter that does not parse: its name, the text that came.
    Argument(&'static str, String),
    /// Bytes that are no UTF-8 where text is needed, or a broken percent escape.
    Encoding,
}

/// Types made from the value of their shape.
pub trait Decode: Sized {
    /// Takes the value apart. A member that is absent or of another kind becomes its type's default; required
    /// members are the business of [`crate::constraint::check`].
    fn decode(value: Value) -> Self;
}

/// Types that become the value of their shape.
pub trait Encode {
    /// The value.
    fn encode(self) -> Value;
}

impl Decode for () {
    fn decode(_: Value) {}
}

impl Encode for () {
    fn encode(self) -> Value {
        Value::Structure(Vec::new())
    }
}

macro_rules! scalar {
    ($type:ty, $variant:ident, $default:expr) => {
        impl Decode for $type {
            fn decode(value: Value) -> Self {
                match value {
                    Value::$variant(inner) => inner,
                    _ => $default,
                }
            }
        }
        impl Encode for $type {
            fn encode(self) -> Value {
                Value::$variant(self)
            }
        }
    };
}

scalar!(String, Text, String::new());
scalar!(i64, Integer, 0);
scalar!(f64, Double, 0.0);
scalar!(bool, Boolean, false);
scalar!(Timestamp, Timestamp, Timestamp(0));

/// Bytes, told apart from a list of numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blob(pub Vec<u8>);

impl Decode for Blob {
    fn decode(value: Value) -> Self {
        match value {
            Value::Blob(bytes) => Self(bytes),
            _ => Self::default(),
        }
    }
}

impl Encode for Blob {
    fn encode(self) -> Value {
        Value::Blob(self.0)
    }
}

/// Text that the model marks sensitive: it cannot be printed, and is wiped when dropped.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Sensitive(String);

impl Sensitive {
    /// Marks `text` as sensitive.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// The text itself; whoever calls this answers for where it goes.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Sensitive {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("(sensitive)")
    }
}

impl Drop for Sensitive {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Decode for Sensitive {
    fn decode(value: Value) -> Self {
        Self(String::decode(value))
    }
}

impl Encode for Sensitive {
    fn encode(mut self) -> Value {
        Value::Text(std::mem::take(&mut self.0))
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(value: Value) -> Self {
        match value {
            Value::List(members) => members.into_iter().map(T::decode).collect(),
            _ => Self::new(),
        }
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(self) -> Value {
        Value::List(self.into_iter().map(T::encode).collect())
    }
}

impl<T: Decode> Decode for Vec<(String, T)> {
    fn decode(value: Value) -> Self {
        match value {
            Value::Map(entries) => entries
                .into_iter()
                .map(|(key, value)| (key, T::decode(value)))
                .collect(),
            _ => Self::new(),
        }
    }
}

impl<T: Encode> Encode for Vec<(String, T)> {
    fn encode(self) -> Value {
        Value::Map(
            self.into_iter()
                .map(|(key, value)| (key, value.encode()))
                .collect(),
        )
    }
}

/// The places of a structure, taken one after the other in the shape's order by generated code.
#[derive(Debug)]
pub struct Members(std::vec::IntoIter<Option<Value>>);

impl Members {
    /// The members of a structure; of anything else, none.
    #[must_use]
    pub fn of(value: Value) -> Self {
        match value {
            Value::Structure(members) => Self(members.into_iter()),
            _ => Self(Vec::new().into_iter()),
        }
    }

    /// The next member, absent or of its type.
    pub fn optional<T: Decode>(&mut self) -> Option<T> {
        self.0.next().flatten().map(T::decode)
    }

    /// The next member, or its type's default where it is absent.
    pub fn required<T: Decode + Default>(&mut self) -> T {
        self.optional().unwrap_or_default()
    }
}

/// A list or map member that is left out when it is empty.
#[must_use]
pub fn unless_empty<T>(members: Vec<T>) -> Option<Value>
where
    Vec<T>: Encode,
{
    if members.is_empty() {
        None
    } else {
        Some(members.encode())
    }
}
