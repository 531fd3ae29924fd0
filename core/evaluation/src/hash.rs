//! Hashes for names that ignore the case of ASCII letters.

const MULTIPLIER: u64 = 0x517c_c1b7_2722_0a95;
const FINISHER: u64 = 0x9e37_79b9_7f4a_7c15;
/// Sets the bit in which ASCII letters of different case differ, in eight bytes at once.
const FOLD: u64 = 0x2020_2020_2020_2020;

/// Equal for texts that differ in case only. It also takes some other characters for the same, so whoever looks
/// something up by it compares the texts as well.
#[inline]
pub(crate) fn folded(text: &str) -> u64 {
    Beginnings::default().hash(text.as_bytes())
}

/// The hashes of longer and longer beginnings of one text, each byte of which is read once. Each is what [`folded`] says
/// of that beginning.
#[derive(Default)]
pub(crate) struct Beginnings {
    /// How many words of eight bytes are mixed already, and into what.
    words: usize,
    mixed: u64,
}

impl Beginnings {
    /// Of a beginning that is no shorter than those before it.
    #[inline]
    pub(crate) fn hash(&mut self, beginning: &[u8]) -> u64 {
        let last = match beginning.last_chunk::<8>() {
            Some(last) => {
                let (words, _) = beginning.as_chunks::<8>();
                for word in words.get(self.words..).unwrap_or_default() {
                    self.mixed = mix(self.mixed, *word);
                }
                self.words = words.len();
                *last
            }
            None => padded(beginning),
        };
        let length = (beginning.len() as u64).wrapping_mul(FINISHER);
        let hash = mix(self.mixed ^ length, last).wrapping_mul(FINISHER);
        hash ^ hash >> 32
    }
}

/// Equal for texts that differ in case only, as [`folded`], and cheaper: of the length and the last letters.
pub(crate) fn tag(text: &str) -> u32 {
    let bytes = text.as_bytes();
    let last = match bytes.last_chunk::<8>() {
        Some(last) => *last,
        None => padded(bytes),
    };
    let word = u64::from_le_bytes(last) | FOLD;
    let mixed = (word ^ bytes.len() as u64).wrapping_mul(FINISHER);
    (mixed >> 32) as u32
}

/// The first eight bytes, zeros where there are fewer.
fn padded(bytes: &[u8]) -> [u8; 8] {
    let mut word = [0; 8];
    for (to, from) in word.iter_mut().zip(bytes) {
        *to = *from;
    }
    word
}

fn mix(hash: u64, word: [u8; 8]) -> u64 {
    let word = u64::from_le_bytes(word) | FOLD;
    (hash.rotate_left(5) ^ word).wrapping_mul(MULTIPLIER)
}

#[cfg(test)]
mod tests {
    use super::{folded, tag};

    #[test]
    fn case_is_all_that_is_overlooked() {
        assert_eq!(folded("aws:SourceIp"), folded("AWS:sourceip"));
        assert_eq!(folded("aws:PrincipalTag/A"), folded("aws:principaltag/a"));
        assert_eq!(tag("aws:SourceIp"), tag("AWS:sourceip"));
        assert_eq!(tag("Key"), tag("kEY"));
        assert_ne!(tag("aws:PrincipalArn"), tag("aws:SourceArn"));
        for (left, right) in [("a", "b"), ("", " "), ("aws:userid", "aws:useride")] {
            assert_ne!(folded(left), folded(right), "{left} {right}");
        }
    }
}
