//! Pages of lists: `MaxItems`, `Marker`, `IsTruncated`.

use std::cmp::Ordering;

use aws_lc_rs::digest;
use data_encoding::BASE64URL_NOPAD;
use keyward_api::iam;
use keyward_gate::Work;
use keyward_wire::ApiError;

/// Members of a page when the request does not say.
const DEFAULT_ITEMS: usize = 100;

/// The longest marker that IAM takes (`markerType` of its model).
const MAX_MARKER_CHARACTERS: usize = 320;

/// A page and how to ask for the next.
#[derive(Debug)]
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    pub(crate) is_truncated: Option<bool>,
    pub(crate) marker: Option<String>,
}

/// Which page of a list is asked for. A marker is good for the operation that gave it: it is that operation's name with the
/// key of the last item of the page before, or where that is too long, the key's digest.
#[derive(Debug)]
pub(crate) struct Paging {
    operation: &'static str,
    after: Option<Mark>,
    limit: usize,
}

/// Which item was the last one.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Mark {
    Key(String),
    /// Of a key that is too long for a marker: its item is looked for.
    Digest(String),
}

impl Mark {
    fn read(operation: &str, marker: &str) -> Option<Self> {
        let text = String::from_utf8(BASE64URL_NOPAD.decode(marker.as_bytes()).ok()?).ok()?;
        let rest = text.strip_prefix(operation)?;
        match rest.strip_prefix(':') {
            Some(key) => Some(Self::Key(key.to_owned())),
            None => Some(Self::Digest(rest.strip_prefix('#')?.to_owned())),
        }
    }

    fn write(operation: &str, key: &str) -> String {
        let whole = BASE64URL_NOPAD.encode(format!("{operation}:{key}").as_bytes());
        if whole.len() <= MAX_MARKER_CHARACTERS {
            return whole;
        }
        BASE64URL_NOPAD.encode(format!("{operation}#{}", digest(key)).as_bytes())
    }
}

fn digest(key: &str) -> String {
    BASE64URL_NOPAD.encode(digest::digest(&digest::SHA256, key.as_bytes()).as_ref())
}

impl Paging {
    /// Reads what a request says.
    pub(crate) fn of(
        work: &Work<'_>,
        marker: Option<&str>,
        max_items: Option<i64>,
    ) -> Result<Self, ApiError> {
        Self::read(work.operation, marker, max_items)
    }

    fn read(
        operation: &'static str,
        marker: Option<&str>,
        max_items: Option<i64>,
    ) -> Result<Self, ApiError> {
        let limit = max_items.and_then(|max| usize::try_from(max).ok());
        let invalid = || iam::error::VALIDATION_ERROR.message("Invalid Marker.");
        let after = marker.map(|marker| Mark::read(operation, marker).ok_or_else(invalid));
        Ok(Self {
            operation,
            after: after.transpose()?,
            limit: limit.unwrap_or(DEFAULT_ITEMS),
        })
    }

    /// The key after which the items of the page are to be looked for.
    pub(crate) fn after(&self) -> Option<&str> {
        match self.after.as_ref()? {
            Mark::Key(key) => Some(key),
            Mark::Digest(_) => None,
        }
    }

    /// Where the page begins among the items of one kind, where keys are `KIND NAME` and kinds come in the order of their
    /// letters: nowhere if it begins in a later kind, else after a name or at the first.
    pub(crate) fn start_of(&self, kind: &str) -> Option<Option<&str>> {
        let Some(after) = self.after() else {
            return Some(None);
        };
        let (marked, name) = after.split_once(' ').unwrap_or((after, ""));
        match kind.cmp(marked) {
            Ordering::Less => None,
            Ordering::Equal => Some(Some(name)),
            Ordering::Greater => Some(None),
        }
    }

    /// The first page of items that come in the order of their keys, all after [`Paging::after`].
    pub(crate) fn page<T>(
        &self,
        mut items: impl Iterator<Item = T>,
        key: impl Fn(&T) -> String,
    ) -> Page<T> {
        if let Some(Mark::Digest(marked)) = &self.after {
            items.find(|item| digest(&key(item)) == *marked);
        }
        let mut items: Vec<T> = items.take(self.limit + 1).collect();
        let is_truncated = items.len() > self.limit;
        items.truncate(self.limit);
        let last = items.last().filter(|_| is_truncated);
        let marker = last.map(|last| Mark::write(self.operation, &key(last)));
        Page {
            items,
            is_truncated: Some(is_truncated),
            marker,
        }
    }

    /// The page after the marker of items in the order of their keys, found by walking them.
    pub(crate) fn page_after<T>(
        &self,
        items: impl Iterator<Item = T>,
        key: impl Fn(&T) -> String,
    ) -> Page<T> {
        let is_after = |item: &T| self.after().is_none_or(|after| key(item).as_str() > after);
        self.page(items.filter(is_after), &key)
    }
}

/// Two runs of items that are in the order of their keys, as one; of two with the same key only the left.
pub(crate) fn merged<T, K: Ord>(
    left: impl Iterator<Item = T>,
    right: impl Iterator<Item = T>,
    key: impl Fn(&T) -> K,
) -> impl Iterator<Item = T> {
    let (mut left, mut right) = (left.peekable(), right.peekable());
    std::iter::from_fn(move || {
        let order = match (left.peek(), right.peek()) {
            (Some(left), Some(right)) => key(left).cmp(&key(right)),
            (Some(_), None) => Ordering::Less,
            (None, _) => Ordering::Greater,
        };
        let from_right = order.is_ge().then(|| right.next()).flatten();
        if order.is_gt() {
            from_right
        } else {
            left.next()
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_walk_the_whole_list() {
        let names = ["a", "b", "c", "d", "e"];
        let mut seen: Vec<&&str> = Vec::new();
        let mut marker: Option<String> = None;
        loop {
            let paging = Paging::read("ListUsers", marker.as_deref(), Some(2)).unwrap();
            let page = paging.page_after(names.iter(), |name| (**name).to_owned());
            seen.extend(page.items);
            assert_eq!(page.marker.is_some(), page.is_truncated == Some(true));
            marker = page.marker;
            let Some(marker) = &marker else { break };
            assert!(Paging::read("ListRoles", Some(marker), None).is_err());
        }
        assert_eq!(seen, names.iter().collect::<Vec<&&str>>());
        assert!(Paging::read("ListUsers", Some("not a marker!"), None).is_err());
    }

    #[test]
    fn markers_of_long_keys_are_markers_too() {
        let names: Vec<String> = (0..5)
            .map(|number| format!("{number}{}", "日".repeat(300)))
            .collect();
        let mut seen: Vec<&String> = Vec::new();
        let mut marker: Option<String> = None;
        for _ in 0..5 {
            let paging = Paging::read("ListUserTags", marker.as_deref(), Some(1)).unwrap();
            let page = paging.page_after(names.iter(), |name| (*name).clone());
            seen.extend(page.items);
            marker = page.marker;
            let length = marker.as_ref().map_or(0, String::len);
            assert!(length <= MAX_MARKER_CHARACTERS);
        }
        assert_eq!(marker, None);
        assert_eq!(seen, names.iter().collect::<Vec<_>>());
    }

    #[test]
    fn a_page_begins_in_the_kind_of_its_marker() {
        let paging = Paging {
            operation: "ListEntitiesForPolicy",
            after: Some(Mark::Key("role b".to_owned())),
            limit: 1,
        };
        assert_eq!(paging.start_of("group"), None);
        assert_eq!(paging.start_of("role"), Some(Some("b")));
        assert_eq!(paging.start_of("user"), Some(None));
    }

    #[test]
    fn merged_runs_stay_in_order_and_have_no_item_twice() {
        let all = merged([1, 3, 4].into_iter(), [2, 3, 5, 6].into_iter(), |number| {
            *number
        });
        assert_eq!(all.collect::<Vec<i32>>(), [1, 2, 3, 4, 5, 6]);
    }
}
