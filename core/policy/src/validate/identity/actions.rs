//! The form of actions.

use wide::u8x16;

use crate::action::ActionClause;
use crate::blocks::{alphanumeric, between, contains, first_bits, marks};
use crate::draft::Draft;

/// The message about the first bad action, `Action` before `NotAction`.
pub(super) fn action_format(draft: &Draft) -> Option<String> {
    let clauses = || draft.statements.iter().map(|statement| &statement.action);
    let is_usual = |clause: &ActionClause| {
        let values = &clause.list().0;
        values.all_plain(is_usual)
    };
    if clauses().all(is_usual) {
        return None;
    }
    let of = |is_plain| {
        let clauses = clauses().filter(move |it| matches!(it, ActionClause::Action(_)) == is_plain);
        clauses.flat_map(ActionClause::entries)
    };
    let mut actions = of(true).chain(of(false));
    actions.find_map(|action| action_fault(action.value()))
}

/// Whether an action is of the form that nearly all have: a vendor, a colon, and no other colon; or `*`. It is so many of the
/// bytes.
#[inline]
fn is_usual(bytes: &[u8], length: usize) -> bool {
    let begins_so = |start: &[u8; 32]| {
        let colons = marks(start, b':') & first_bits(length);
        let vendor = colons.wrapping_sub(1);
        colons.is_power_of_two() && vendor != 0 && vendor & !bytes_of_vendor(start, vendor) == 0
    };
    let goes_on_so = || {
        let rest = bytes.get(32..length);
        length <= 32 || rest.is_some_and(|rest| !contains(rest, [b':']))
    };
    (bytes.first_chunk().is_some_and(begins_so) && goes_on_so())
        || bytes.get(..length).is_some_and(is_usual_in_other_ways)
}

/// The same of the few that have a longer vendor, stand at the end of the text, or are `*`.
#[inline(never)]
fn is_usual_in_other_ways(action: &[u8]) -> bool {
    let end = action.iter().position(|byte| !is_of_vendor(*byte));
    match end.and_then(|end| action.split_at_checked(end)) {
        Some(([], name)) => name == b"*",
        Some((_, [b':', name @ ..])) => !contains(name, [b':']),
        _ => false,
    }
}

fn action_fault(action: &str) -> Option<String> {
    if action == "*" {
        return None;
    }
    let Some((vendor, name)) = action.split_once(':') else {
        return Some(
            "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.".into(),
        );
    };
    if name.contains(':') {
        return Some("Actions/Condition can contain only one colon.".into());
    }
    let valid = vendor == "*" || !vendor.is_empty() && vendor.bytes().all(is_of_vendor);
    (!valid).then(|| format!("Vendor {vendor} is not valid"))
}

fn is_of_vendor(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-')
}

/// Which of the bytes may stand in a vendor: a bit for each, the first the lowest. Right for those of the vendor itself.
#[inline]
fn bytes_of_vendor(start: &[u8; 32], vendor: u32) -> u32 {
    let ([first, second], _) = start.as_chunks() else {
        return 0;
    };
    let marks = |bytes: &[u8; 16]| {
        let bytes = u8x16::new(*bytes);
        (alphanumeric(bytes) | between(bytes, b'-', b'.')).to_bitmask()
    };
    // Few vendors have more than sixteen.
    match vendor >> 16 {
        0 => marks(first),
        _ => marks(first) | marks(second) << 16,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_usual_has_no_fault(
            action in "(ec2:|cloudformation:|elasticloadbalancing:|a.-9zZ:|\\*:)?[a-zA.:*{@\\[/-]{0,40}",
            after in "[:a\"]{0,40}",
        ) {
            let written = format!("{action}\"{after}");
            let is_usual = is_usual(written.as_bytes(), action.len());
            let is_named = action == "*" || !action.starts_with('*');
            prop_assert_eq!(is_usual, action_fault(&action).is_none() && is_named, "{}", action);
        }
    }
}
