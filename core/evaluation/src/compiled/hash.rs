//! One hash for names that ignore the case of ASCII letters.

const MULTIPLIER: u64 = 0x517c_c1b7_2722_0a95;
const FINISHER: u64 = 0x9e37_79b9_7f4a_7c15;
/// Sets the bit in which ASCII letters of different case differ, in eight bytes at once.
const FOLD: u64 = 0x2020_2020_2020_2020;

/// Equal for texts that differ in case only. It also takes some other characters for the same, so whoever looks
/// something up by it compares the texts as well.
pub(crate) fn folded(text: &str) -> u64 {
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    let mut hash = (text.len() as u64).wrapping_mul(FINISHER);
    for word in words {
        hash = mix(hash, u64::from_le_bytes(*word) | FOLD);
    }
    let last = rest
        .iter()
        .fold(0, |last, byte| last << 8 | u64::from(byte | 0x20));
    hash = mix(hash, last).wrapping_mul(FINISHER);
    hash ^ hash >> 32
}

fn mix(hash: u64, word: u64) -> u64 {
    (hash.rotate_left(5) ^ word).wrapping_mul(MULTIPLIER)
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn case_is_all_that_is_overlooked() {
        assert_eq!(folded("aws:SourceIp"), folded("AWS:sourceip"));
        assert_eq!(folded("aws:PrincipalTag/A"), folded("aws:principaltag/a"));
        for (left, right) in [("a", "b"), ("", " "), ("aws:userid", "aws:useride")] {
            assert_ne!(folded(left), folded(right), "{left} {right}");
        }
    }
}
