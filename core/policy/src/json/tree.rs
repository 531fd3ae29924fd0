//! From a row to a tree.

use std::borrow::Cow;

use super::row::{Entry, Kind};
use super::{Member, Node, Value};

impl Entry<'_> {
    /// The same as a tree, with pieces of the text that it was read from.
    pub(super) fn to_node(self, text: &str) -> Node<'_> {
        let piece = || text.get(self.span().range()).unwrap_or_default();
        let value = match self.kind() {
            Kind::Null => Value::Null,
            Kind::False => Value::Bool(false),
            Kind::True => Value::Bool(true),
            Kind::Number => Value::Number(piece()),
            Kind::String => Value::String(self.to_cow(text)),
            Kind::Array => {
                let elements = self.elements();
                Value::Array(elements.map(|element| element.to_node(text)).collect())
            }
            Kind::Object => {
                let members = self.members().into_iter().flatten();
                let members = members.map(|member| Member {
                    name: member.name.to_cow(text),
                    name_span: member.name.span(),
                    node: member.value.to_node(text),
                });
                Value::Object(members.collect())
            }
        };
        let span = self.span();
        Node { value, span }
    }

    /// What a string says.
    fn to_cow(self, text: &str) -> Cow<'_, str> {
        if self.flat().has_escapes() {
            return Cow::Owned(self.text().to_owned());
        }
        Cow::Borrowed(text.get(self.flat().inside()).unwrap_or_default())
    }
}
