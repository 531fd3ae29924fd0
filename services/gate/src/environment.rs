use std::cell::RefCell;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use http::HeaderValue;
use keyward_wire::Timestamp;

/// Where time comes from.
pub trait Clock: Send + Sync {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    fn now_ms(&self) -> i64;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now_ms(&self) -> i64 {
        let since = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }
}

/// Where randomness comes from.
pub trait Randomness: Send + Sync {
    /// Fills the bytes uniformly.
    fn fill(&self, bytes: &mut [u8]);

    /// 128 uniform bits.
    fn bits(&self) -> u128 {
        let mut bytes = [0; 16];
        self.fill(&mut bytes);
        u128::from_be_bytes(bytes)
    }

    /// 128 uniform bits for what must be unique and need not be secret, as the id of a request.
    fn public_bits(&self) -> u128 {
        self.bits()
    }
}

/// The operating system's generator.
#[derive(Clone, Copy, Debug)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        // aws-lc's generator, seeded and reseeded by the system's; it fails only where that is broken, and then
        // nothing secret may be made.
        if aws_lc_rs::rand::fill(bytes).is_err() {
            tracing::error!("the system's random generator failed");
            std::process::abort();
        }
    }

    /// Drawn in advance: a call of the generator for every request would cost more than the request's signature.
    fn public_bits(&self) -> u128 {
        POOL.with_borrow_mut(|pool| {
            pool.pop().unwrap_or_else(|| {
                let mut bytes = [0; 16 * POOL_SIZE];
                self.fill(&mut bytes);
                let (drawn, _) = bytes.as_chunks();
                pool.extend(drawn.iter().map(|bits| u128::from_be_bytes(*bits)));
                pool.pop().unwrap_or_else(|| self.bits())
            })
        })
    }
}

/// How many numbers are drawn at once.
const POOL_SIZE: usize = 64;

thread_local! {
    static POOL: RefCell<Vec<u128>> = const { RefCell::new(Vec::new()) };
    static SECOND: RefCell<(i64, Arc<str>)> = RefCell::new((0, Timestamp(0).iso8601().into()));
    static USER_AGENT: RefCell<Arc<str>> = RefCell::new(Arc::from(""));
}

/// What a header says; bytes that are no UTF-8 become U+FFFD.
pub(crate) fn header_text(value: &HeaderValue) -> Arc<str> {
    String::from_utf8_lossy(value.as_bytes()).into()
}

/// The same of a user agent, which mostly is that of the thread's last request.
pub(crate) fn user_agent_text(value: &HeaderValue) -> Arc<str> {
    USER_AGENT.with_borrow_mut(|last| {
        if last.as_bytes() != value.as_bytes() {
            *last = header_text(value);
        }
        last.clone()
    })
}

/// An instant as `2026-01-01T00:00:00Z`: each thread writes a second once, whatever number of calls come in it.
pub(crate) fn second_text(time_ms: i64) -> Arc<str> {
    let now = Timestamp(time_ms);
    SECOND.with_borrow_mut(|(second, text)| {
        if *second != now.seconds() {
            *second = now.seconds();
            *text = now.iso8601().into();
        }
        text.clone()
    })
}

/// What the gate takes from the world.
#[derive(Clone)]
pub struct Environment {
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub randomness: Arc<dyn Randomness>,
}

impl Environment {
    /// The machine's own.
    #[must_use]
    pub fn system() -> Self {
        Self {
            clock: Arc::new(SystemClock),
            randomness: Arc::new(SystemRandomness),
        }
    }

    /// A request id of AWS's form, a version 4 UUID.
    #[must_use]
    pub fn request_id(&self) -> Arc<str> {
        let bits = self.randomness.public_bits();
        let bits = (bits & !(0xf << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
        let mut digits = [0; 32];
        data_encoding::HEXLOWER.encode_mut(&bits.to_be_bytes(), &mut digits);
        let mut id = [b'-'; 36];
        let mut rest = digits.as_slice();
        for place in [0..8, 9..13, 14..18, 19..23, 24..36] {
            if let Some(part) = id.get_mut(place)
                && let Some((digits, after)) = rest.split_at_checked(part.len())
            {
                part.copy_from_slice(digits);
                rest = after;
            }
        }
        str::from_utf8(&id).unwrap_or_default().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fixed(u128);

    impl Randomness for Fixed {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.copy_from_slice(&self.0.to_be_bytes());
        }
    }

    #[test]
    fn the_second_is_that_of_the_instant() {
        for time_ms in [0, 999, 1000, 999, 1_767_225_600_000, -1, 1_767_225_600_999] {
            assert_eq!(*second_text(time_ms), *Timestamp(time_ms).iso8601());
        }
    }

    #[test]
    fn request_ids_are_uuids_of_version_4() {
        for (bits, id) in [
            (0, "00000000-0000-4000-8000-000000000000"),
            (u128::MAX, "ffffffff-ffff-4fff-bfff-ffffffffffff"),
            (
                0x0123_4567_89ab_cdef_0123_4567_89ab_cdef,
                "01234567-89ab-4def-8123-456789abcdef",
            ),
        ] {
            let environment = Environment {
                clock: Arc::new(SystemClock),
                randomness: Arc::new(Fixed(bits)),
            };
            assert_eq!(&*environment.request_id(), id);
        }
    }
}
