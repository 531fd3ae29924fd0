//! Choices from the bytes of a fuzzer: the same bytes make the same choices, and a changed byte changes few of them. It
//! has the form of the differential test's random numbers, whose generators take it.

pub(crate) struct Random {
    bytes: std::vec::IntoIter<u8>,
}

impl Random {
    pub(crate) fn new(bytes: &[u8]) -> Self {
        Self {
            bytes: bytes.to_vec().into_iter(),
        }
    }

    /// Whether there are bytes left; without them every choice is the first.
    pub(crate) fn has_more(&self) -> bool {
        self.bytes.len() > 0
    }

    pub(crate) fn next(&mut self) -> u64 {
        u64::from(self.bytes.next().unwrap_or_default())
    }

    /// Below `bound`.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        let mut number = self.next();
        if bound > 256 {
            number = number << 8 | self.next();
        }
        (number % bound.max(1) as u64) as usize
    }

    /// `part` times of `whole`.
    pub(crate) fn chance(&mut self, part: usize, whole: usize) -> bool {
        self.below(whole) < part
    }

    pub(crate) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}
