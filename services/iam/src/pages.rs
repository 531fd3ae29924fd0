//! Pages of lists: `MaxItems`, `Marker`, `IsTruncated`.

use data_encoding::BASE64URL_NOPAD;
use keyward_api::iam;
use keyward_wire::ApiError;

/// Members of a page when the request does not say.
const DEFAULT_ITEMS: usize = 100;

/// A page and how to ask for the next.
#[derive(Debug)]
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    pub(crate) is_truncated: Option<bool>,
    pub(crate) marker: Option<String>,
}

/// The key that a marker stands for: the page begins after it.
pub(crate) fn after(marker: Option<&str>) -> Result<Option<String>, ApiError> {
    let Some(marker) = marker else {
        return Ok(None);
    };
    let invalid = || iam::error::VALIDATION_ERROR.message("Invalid Marker.");
    let bytes = BASE64URL_NOPAD
        .decode(marker.as_bytes())
        .map_err(|_| invalid())?;
    String::from_utf8(bytes).map(Some).map_err(|_| invalid())
}

/// The first page of items that come in the order of their keys, all after the marker's.
pub(crate) fn page<T>(
    items: impl Iterator<Item = T>,
    max_items: Option<i64>,
    key: impl Fn(&T) -> String,
) -> Page<T> {
    let limit = max_items
        .and_then(|max| usize::try_from(max).ok())
        .unwrap_or(DEFAULT_ITEMS);
    let mut items: Vec<T> = items.take(limit + 1).collect();
    let is_truncated = items.len() > limit;
    items.truncate(limit);
    let last = items.last().filter(|_| is_truncated);
    let marker = last.map(|last| BASE64URL_NOPAD.encode(key(last).as_bytes()));
    Page {
        items,
        is_truncated: Some(is_truncated),
        marker,
    }
}

/// The page after a marker of items in the order of their keys, found by walking them.
pub(crate) fn page_after<T>(
    items: impl Iterator<Item = T>,
    marker: Option<&str>,
    max_items: Option<i64>,
    key: impl Fn(&T) -> String,
) -> Result<Page<T>, ApiError> {
    let after = after(marker)?;
    let rest = items.filter(|item| after.as_ref().is_none_or(|after| key(item) > *after));
    Ok(page(rest, max_items, &key))
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
            let page = page_after(names.iter(), marker.as_deref(), Some(2), |name| {
                (**name).to_owned()
            })
            .unwrap();
            seen.extend(page.items);
            assert_eq!(page.marker.is_some(), page.is_truncated == Some(true));
            marker = page.marker;
            if marker.is_none() {
                break;
            }
        }
        assert_eq!(seen, names.iter().collect::<Vec<&&str>>());
        assert!(after(Some("not a marker!")).is_err());
    }
}
