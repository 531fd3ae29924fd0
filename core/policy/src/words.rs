//! Bytes looked for many at a time: most of a policy is strings.

use wide::u8x32;

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

const LOW_BITS: u64 = 0x0101_0101_0101_0101;
const HIGH_BITS: u64 = LOW_BITS << 7;

/// Sets the high bit of each byte that is this one, up to the first such byte; what it says of those after it may be
/// wrong.
#[inline]
fn mark(word: u64, byte: u8) -> u64 {
    let word = word ^ (LOW_BITS * u64::from(byte));
    word.wrapping_sub(LOW_BITS) & !word & HIGH_BITS
}

/// Sets the high bit of each byte that is this one, and of no other.
#[inline]
fn mark_exactly(word: u64, byte: u8) -> u64 {
    let word = word ^ (LOW_BITS * u64::from(byte));
    !((word & !HIGH_BITS).wrapping_add(!HIGH_BITS) | word) & HIGH_BITS
}

/// The places of these bytes, in their order.
pub(crate) fn places<const N: usize>(bytes: &[u8], wanted: [u8; N]) -> impl Iterator<Item = usize> {
    let marks = move |word: [u8; 8]| {
        let word = u64::from_le_bytes(word);
        let marks = wanted.iter();
        marks.fold(0, |marks, byte| marks | mark_exactly(word, *byte))
    };
    let (mut rest, mut next, mut marked) = (bytes, 0, 0_u64);
    std::iter::from_fn(move || {
        while marked == 0 {
            let (word, after) = match rest.split_first_chunk::<8>() {
                Some((word, after)) => (*word, after),
                None if rest.is_empty() => return None,
                None => (padded(rest), &[][..]),
            };
            (marked, rest, next) = (marks(word), after, next + 8);
        }
        let place = next - 8 + marked.trailing_zeros() as usize / 8;
        marked &= marked - 1;
        Some(place)
    })
}

/// Fewer than eight bytes, and zeros behind them.
fn padded(bytes: &[u8]) -> [u8; 8] {
    let mut word = [0; 8];
    for (to, from) in word.iter_mut().zip(bytes) {
        *to = *from;
    }
    word
}

/// Sets the high bit of each byte that is one of these or one between them, all of them ASCII, and of no other.
#[inline]
fn mark_range(word: u64, first: u8, last: u8) -> u64 {
    let seven_bits = word & !HIGH_BITS;
    let from_first = seven_bits + LOW_BITS * u64::from(0x80 - first);
    let after_last = seven_bits + LOW_BITS * u64::from(0x7F - last);
    from_first & !after_last & !word & HIGH_BITS
}

/// Whether all bytes are ASCII letters and digits.
pub(crate) fn are_alphanumeric(bytes: &[u8]) -> bool {
    let in_word = |word: &[u8; 8]| {
        let word = u64::from_le_bytes(*word);
        // This bit tells small letters from capital ones, and makes letters of nothing else.
        let letters = mark_range(word | (LOW_BITS * 0x20), b'a', b'z');
        letters | mark_range(word, b'0', b'9') == HIGH_BITS
    };
    match bytes.last_chunk() {
        // The last eight may be looked at twice.
        Some(last) => bytes.as_chunks().0.iter().all(in_word) && in_word(last),
        None => bytes.iter().all(u8::is_ascii_alphanumeric),
    }
}

/// Whether one of the bytes is among these.
#[inline]
pub(crate) fn contains<const N: usize>(bytes: &[u8], wanted: [u8; N]) -> bool {
    let in_word = |word: &[u8; 8]| {
        let word = u64::from_le_bytes(*word);
        let marks = wanted
            .iter()
            .fold(0, |marks, byte| marks | mark(word, *byte));
        marks != 0
    };
    match bytes.last_chunk() {
        // The last eight may be looked at twice.
        Some(last) => bytes.as_chunks().0.iter().any(in_word) || in_word(last),
        None => bytes.iter().any(|byte| wanted.contains(byte)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{are_alphanumeric, contains, places};

    proptest! {
        #[test]
        fn letters_and_digits_are_told(text in "[a-cA-C0-3]{0,20}", byte: u8, at in 0..20_usize) {
            let mut bytes = text.into_bytes();
            prop_assert!(are_alphanumeric(&bytes));
            if let Some(one) = bytes.get_mut(at) {
                *one = byte;
                prop_assert_eq!(are_alphanumeric(&bytes), byte.is_ascii_alphanumeric());
            }
        }

        #[test]
        fn words_hold_what_their_bytes_are(text in "[a:)*\u{80}é\u{7f}]{0,30}") {
            let bytes = text.as_bytes();
            prop_assert_eq!(contains(bytes, [b':']), text.contains(':'));
            prop_assert_eq!(contains(bytes, [b'*', b'?']), text.contains(['*', '?']));
            let found: Vec<usize> = places(bytes, [b'*', b':']).collect();
            let expected = text.match_indices(['*', ':']).map(|(place, _)| place);
            prop_assert_eq!(found, expected.collect::<Vec<_>>());
        }
    }
}
