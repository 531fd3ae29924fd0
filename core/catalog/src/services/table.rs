//! What is known of one service, as it is kept.

use super::{Action, ConditionKey, ResourceType};
use crate::data::inflate_for_good;
use crate::names::Names;

/// Keys, types and actions of a service.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) keys: Box<[ConditionKey]>,
    pub(super) types: Box<[ResourceType]>,
    pub(super) actions: Box<[Action]>,
    pub(super) action_numbers: Names,
}

/// What is left of a line of the table.
pub(super) type Fields = std::str::Split<'static, char>;

impl Table {
    /// A line that cannot be read is left out, and a test sees to it that none is.
    pub(super) fn read(compressed: &[u8]) -> Self {
        let (mut keys, mut types, mut actions) = (Vec::new(), Vec::new(), Vec::new());
        for line in inflate_for_good(compressed).lines() {
            let Some((kind, line)) = line.split_at_checked(1) else {
                continue;
            };
            match kind {
                "k" => keys.extend(ConditionKey::parse(&mut line.split('\t'))),
                "r" => types.extend(ResourceType::parse(&mut line.split('\t'))),
                _ => actions.extend(Action::parse(line)),
            }
        }
        Self {
            keys: keys.into(),
            types: types.into(),
            action_numbers: Names::new(actions.iter().map(Action::name)),
            actions: actions.into(),
        }
    }
}

/// What stands between separators.
pub(super) fn parts(
    text: &'static str,
    separator: char,
) -> impl Iterator<Item = &'static str> + use<> {
    text.split(separator).filter(|part| !part.is_empty())
}

/// `1,2`: places in the table.
pub(super) fn numbers(text: &'static str) -> impl Iterator<Item = usize> + use<> {
    parts(text, ',').filter_map(|number| number.parse().ok())
}
