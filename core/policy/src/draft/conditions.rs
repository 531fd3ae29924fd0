//! `Condition`.

use super::{Place, Reader};
use crate::condition::{Condition, ConditionValues};
use crate::document::Text;
use crate::json::SyntaxError;
use crate::json::row::{Entry, Kind, MemberEntry};
use crate::operator::Operator;
use crate::source::Listed;

impl Reader<'_> {
    /// An entry for each operator and key.
    pub(super) fn conditions(&self, place: Option<Place>) -> Result<Box<[Condition]>, SyntaxError> {
        let Some(place) = place else {
            return Ok(Box::default());
        };
        let node = self.at(place);
        let operators = node
            .members()
            .ok_or_else(|| node.error("`Condition` is an object"))?;
        let keys = operators.clone().map(|member| member.value.named_places());
        let mut conditions = Vec::with_capacity(keys.map(Iterator::count).sum());
        for member in operators {
            self.keys(member, &mut conditions)?;
        }
        Ok(conditions.into())
    }

    /// Adds an entry for each key of an operator.
    fn keys(
        &self,
        operator: MemberEntry<'_>,
        conditions: &mut Vec<Condition>,
    ) -> Result<(), SyntaxError> {
        let MemberEntry { name, value: keys } = operator;
        let mut keys = keys
            .members()
            .ok_or_else(|| keys.error("the keys of an operator are an object"))?
            .peekable();
        // An unknown operator without keys says nothing, and IAM lets it stand.
        if keys.peek().is_none() {
            return Ok(());
        }
        let operator = Operator::parse(name.text()).ok_or_else(|| {
            let reason = format!("`{}` is no condition operator", name.text());
            name.error(reason)
        })?;
        let operator_span = name.span();
        for member in keys {
            conditions.push(Condition {
                operator,
                operator_span,
                key: Text::new(self.source, member.name),
                values: self.values(member.value, operator)?,
            });
        }
        Ok(())
    }

    fn values(&self, node: Entry<'_>, operator: Operator) -> Result<ConditionValues, SyntaxError> {
        let count = match self.source.plain_strings(node.place()) {
            Some(strings) => strings.len(),
            None => count_condition_values(node)?,
        };
        Ok(ConditionValues {
            listed: Listed::new(self.source, node.place(), count),
            operator,
            variables: self.variables,
        })
    }
}

/// How many values are listed, of which some are no strings, or have escapes.
fn count_condition_values(node: Entry<'_>) -> Result<usize, SyntaxError> {
    for value in node.one_or_many() {
        if let Kind::Null | Kind::Array | Kind::Object = value.kind() {
            return Err(value.error("a condition value is a string, a number or a boolean"));
        }
    }
    Ok(node.one_or_many().count())
}
