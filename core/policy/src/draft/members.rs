//! The members of a statement.

use std::num::NonZero;

use super::unknown;
use crate::json::SyntaxError;
use crate::json::row::{Entry, Kind};

/// The place of a member's value; the first place is the document's.
pub(super) type Place = NonZero<u32>;

/// A member and its opposite, as `Action` and `NotAction`.
pub(super) type Pair = [Option<Place>; 2];

/// The members of a statement; of pairs the plain one first.
#[derive(Default)]
pub(super) struct StatementMembers {
    pub(super) sid: Option<Place>,
    pub(super) effect: Option<Place>,
    pub(super) principal: Pair,
    pub(super) action: Pair,
    pub(super) resource: Pair,
    pub(super) condition: Option<Place>,
}

impl StatementMembers {
    pub(super) fn new(statement: Entry<'_>) -> Result<Self, SyntaxError> {
        if !statement.is(Kind::Object) {
            return Err(statement.error("a statement is an object"));
        }
        let mut found = Self::default();
        for (name, place) in statement.named_places() {
            let [principal, not_principal] = &mut found.principal;
            let [action, not_action] = &mut found.action;
            let [resource, not_resource] = &mut found.resource;
            *match name {
                b"Sid" => &mut found.sid,
                b"Effect" => &mut found.effect,
                b"Principal" => principal,
                b"NotPrincipal" => not_principal,
                b"Action" => action,
                b"NotAction" => not_action,
                b"Resource" => resource,
                b"NotResource" => not_resource,
                b"Condition" => &mut found.condition,
                _ => return Err(unknown_at(statement, place)),
            } = Place::new(place);
        }
        Ok(found)
    }
}

/// The error about a member of an object with its value at a place.
#[cold]
fn unknown_at(object: Entry<'_>, place: u32) -> SyntaxError {
    let mut members = object.members().into_iter().flatten();
    let member = members.find(|member| member.value.place() == place);
    member.map_or_else(|| object.error("a member is unknown"), unknown)
}
