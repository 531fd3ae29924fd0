//! Bytes looked for in blocks of sixteen or thirty-two: most of a policy is strings.

use wide::{u8x16, u8x32};

/// Which of the bytes are this one: a bit for each, the first the lowest.
#[inline]
pub(crate) fn marks(bytes: &[u8; 32], byte: u8) -> u32 {
    let same = u8x32::new(*bytes).simd_eq(u8x32::splat(byte));
    same.to_bitmask()
}

/// The bits of so many bytes, or of all.
#[inline]
pub(crate) fn first_bits(count: usize) -> u32 {
    let others = u32::try_from(count).ok();
    let others = others.and_then(|count| u32::MAX.checked_shl(count));
    !others.unwrap_or_default()
}

/// The places of these bytes, in their order.
pub(crate) fn places<const N: usize>(bytes: &[u8], wanted: [u8; N]) -> impl Iterator<Item = usize> {
    let (mut rest, mut next, mut marked) = (bytes, 0, 0);
    std::iter::from_fn(move || {
        while marked == 0 {
            let (block, after) = match rest.split_first_chunk::<16>() {
                Some((block, after)) => (*block, after),
                None if rest.is_empty() => return None,
                None => (padded(rest), &[][..]),
            };
            (marked, rest, next) = (marks_of_any(block, wanted), after, next + 16);
        }
        let place = next - 16 + marked.trailing_zeros() as usize;
        marked &= marked - 1;
        Some(place)
    })
}

/// Which of sixteen bytes are one of these: a bit for each, the first the lowest.
#[inline]
fn marks_of_any<const N: usize>(bytes: [u8; 16], wanted: [u8; N]) -> u32 {
    let bytes = u8x16::new(bytes);
    let same = wanted.map(|byte| bytes.simd_eq(u8x16::splat(byte)));
    let any = same
        .into_iter()
        .fold(u8x16::splat(0), |any, same| any | same);
    any.to_bitmask()
}

/// Fewer than sixteen bytes, and zeros behind them.
fn padded(bytes: &[u8]) -> [u8; 16] {
    let mut block = [0; 16];
    for (to, from) in block.iter_mut().zip(bytes) {
        *to = *from;
    }
    block
}

/// Sets all bits of each byte that is one of these or one between them.
#[inline]
pub(crate) fn between(bytes: u8x16, first: u8, last: u8) -> u8x16 {
    let from_first = bytes - u8x16::splat(first);
    from_first.simd_eq(from_first.min(u8x16::splat(last - first)))
}

/// Sets all bits of each byte that is an ASCII letter or digit.
#[inline]
pub(crate) fn alphanumeric(bytes: u8x16) -> u8x16 {
    // This bit tells small letters from capital ones, and makes letters of nothing else.
    let letters = between(bytes | u8x16::splat(0x20), b'a', b'z');
    letters | between(bytes, b'0', b'9')
}

/// Whether all bytes are ASCII letters and digits.
pub(crate) fn are_alphanumeric(bytes: &[u8]) -> bool {
    match bytes.last_chunk() {
        // The last sixteen may be looked at twice.
        Some(last) => {
            let mut blocks = bytes.as_chunks().0.iter();
            let are = |block: &[u8; 16]| alphanumeric(u8x16::new(*block)).all();
            blocks.all(are) && are(last)
        }
        None => bytes.iter().all(u8::is_ascii_alphanumeric),
    }
}

/// Whether one of the bytes is among these.
#[inline]
pub(crate) fn contains<const N: usize>(bytes: &[u8], wanted: [u8; N]) -> bool {
    match bytes.last_chunk() {
        // The last sixteen may be looked at twice.
        Some(last) => {
            let mut blocks = bytes.as_chunks().0.iter();
            let is_in = |block: &[u8; 16]| marks_of_any(*block, wanted) != 0;
            blocks.any(is_in) || is_in(last)
        }
        None => bytes.iter().any(|byte| wanted.contains(byte)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{are_alphanumeric, contains, places};

    proptest! {
        #[test]
        fn letters_and_digits_are_told(text in "[a-cA-C0-3]{0,40}", byte: u8, at in 0..40_usize) {
            let mut bytes = text.into_bytes();
            prop_assert!(are_alphanumeric(&bytes));
            if let Some(one) = bytes.get_mut(at) {
                *one = byte;
                prop_assert_eq!(are_alphanumeric(&bytes), byte.is_ascii_alphanumeric());
            }
        }

        #[test]
        fn blocks_hold_what_their_bytes_are(text in "[a:)*\u{80}é\u{7f}]{0,50}") {
            let bytes = text.as_bytes();
            prop_assert_eq!(contains(bytes, [b':']), text.contains(':'));
            prop_assert_eq!(contains(bytes, [b'*', b'?']), text.contains(['*', '?']));
            let found: Vec<usize> = places(bytes, [b'*', b':']).collect();
            let expected = text.match_indices(['*', ':']).map(|(place, _)| place);
            prop_assert_eq!(found, expected.collect::<Vec<_>>());
        }
    }
}
