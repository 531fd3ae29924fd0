//! One hash for names that ignore the case of ASCII letters.

const MULTIPLIER: u64 = 0x517c_c1b7_2722_0a95;
const FINISHER: u64 = 0x9e37_79b9_7f4a_7c15;
/// Sets the bit in which ASCII letters of different case differ, in eight bytes at once.
const FOLD: u64 = 0x2020_2020_2020_2020;

/// Equal for texts that differ in case only. It also takes some other characters for the same, so whoever looks
/// something up by it compares the texts as well.
pub(crate) fn folded(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let mut hash = (bytes.len() as u64).wrapping_mul(FINISHER);
    match bytes.last_chunk::<8>() {
        Some(last) => {
            let (words, _) = bytes.as_chunks::<8>();
            for word in words {
                hash = mix(hash, *word);
            }
            hash = mix(hash, *last);
        }
        None => {
            let mut word = [0; 8];
            for (to, from) in word.iter_mut().zip(bytes) {
                *to = *from;
            }
            hash = mix(hash, word);
        }
    }
    hash = hash.wrapping_mul(FINISHER);
    hash ^ hash >> 32
}

fn mix(hash: u64, word: [u8; 8]) -> u64 {
    let word = u64::from_le_bytes(word) | FOLD;
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
