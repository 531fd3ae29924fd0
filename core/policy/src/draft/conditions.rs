//! `Condition`.

use super::Reader;
use crate::condition::{Condition, ConditionValues};
use crate::document::Text;
use crate::json::SyntaxError;
use crate::json::row::{Entry, Kind};
use crate::operator::Operator;
use crate::source::Listed;

impl Reader<'_> {
    /// An entry for each operator and key.
    pub(super) fn conditions(
        &self,
        node: Option<Entry<'_>>,
    ) -> Result<Vec<Condition>, SyntaxError> {
        let Some(node) = node else {
            return Ok(Vec::new());
        };
        let operators = node
            .members()
            .ok_or_else(|| node.error("`Condition` is an object"))?;
        let keys = operators
            .clone()
            .map(|member| member.value.member_count())
            .sum();
        let mut conditions = Vec::with_capacity(keys);
        for operator_member in operators {
            let keys = operator_member.value;
            let mut keys = keys
                .members()
                .ok_or_else(|| keys.error("the keys of an operator are an object"))?
                .peekable();
            // An unknown operator without keys says nothing, and IAM lets it stand.
            if keys.peek().is_none() {
                continue;
            }
            let name = operator_member.name;
            let operator = Operator::parse(name.text()).ok_or_else(|| {
                let reason = format!("`{}` is no condition operator", name.text());
                name.error(reason)
            })?;
            for member in keys {
                conditions.push(Condition {
                    operator,
                    operator_span: name.span(),
                    key: Text::new(self.source, member.name),
                    values: self.values(member.value, operator)?,
                });
            }
        }
        Ok(conditions)
    }

    fn values(&self, node: Entry<'_>, operator: Operator) -> Result<ConditionValues, SyntaxError> {
        let mut count = 0;
        for value in node.one_or_many() {
            if let Kind::Null | Kind::Array | Kind::Object = value.kind() {
                return Err(value.error("a condition value is a string, a number or a boolean"));
            }
            count += 1;
        }
        Ok(ConditionValues {
            listed: Listed::new(self.source, node, count),
            operator,
            variables: self.variables,
        })
    }
}
