//! The form of actions.

use super::plain_first;
use crate::draft::Draft;
use crate::words::contains;

/// The message about the first bad action, `Action` before `NotAction`.
pub(super) fn action_format(draft: &Draft) -> Option<String> {
    let mut vendor = Vendor::default();
    let mut clauses = draft.statements.iter().filter_map(|it| it.action.as_ref());
    if clauses.all(|clause| clause.all_plain(|bytes, length| vendor.is_usual(bytes, length))) {
        return None;
    }
    let clauses = plain_first(draft, |statement| statement.action.as_ref());
    let mut actions = clauses.flat_map(|clause| clause.values());
    actions.find_map(action_fault)
}

/// So many bytes of an action are looked at at one stroke; few vendors have more.
const HEAD_BYTES: usize = 16;

/// The vendor of the action before, which most actions share.
#[derive(Default)]
struct Vendor {
    /// The vendor and the colon behind it; its first byte is the lowest.
    text: u128,
    /// All bits of as many bytes.
    mask: u128,
    length: usize,
}

impl Vendor {
    /// Whether an action is of the form that nearly all have: a vendor, a colon, and no other colon. It is so many of the
    /// bytes.
    #[inline]
    fn is_usual(&mut self, bytes: &[u8], length: usize) -> bool {
        let is_same = |head: &[u8; HEAD_BYTES]| {
            self.length > 0 && u128::from_le_bytes(*head) & self.mask == self.text
        };
        let is_same = bytes.first_chunk().is_some_and(is_same);
        let name = if is_same {
            bytes.get(self.length..length)
        } else {
            self.is_new(bytes, length)
        };
        name.is_some_and(|name| !contains(name, [b':']))
    }

    /// Reads a vendor, remembers it, and gives the name behind it, if it is a vendor.
    #[inline(never)]
    fn is_new<'a>(&mut self, bytes: &'a [u8], length: usize) -> Option<&'a [u8]> {
        let action = bytes.get(..length)?;
        if action == b"*" {
            return Some(&[]);
        }
        let end = action.iter().position(|byte| !is_of_vendor(*byte))?;
        let ([_, ..], [b':', name @ ..]) = action.split_at_checked(end)? else {
            return None;
        };
        *self = Self::default();
        if let Some(head) = bytes.first_chunk::<HEAD_BYTES>()
            && let Some(length) = Some(end + 1).filter(|length| *length <= HEAD_BYTES)
        {
            self.mask = u128::MAX >> (8 * (HEAD_BYTES - length));
            self.text = u128::from_le_bytes(*head) & self.mask;
            self.length = length;
        }
        Some(name)
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_usual_has_no_fault(
            actions in prop::collection::vec("(ec2:|cloudformation:|\\*:)?[a-zA.:*-]{0,20}", 1..6),
            after in "[:a\"]{0,20}",
        ) {
            let mut vendor = Vendor::default();
            for action in actions {
                let written = format!("{action}\"{after}");
                let is_usual = vendor.is_usual(written.as_bytes(), action.len());
                let is_named = action == "*" || !action.starts_with('*');
                prop_assert_eq!(is_usual, action_fault(&action).is_none() && is_named, "{}", action);
            }
        }
    }
}
