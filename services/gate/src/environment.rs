use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

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
    pub fn request_id(&self) -> String {
        let bits =
            (self.randomness.bits() & !(0xf << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
        let digits = format!("{bits:032x}");
        let part = |from, to| digits.get(from..to).unwrap_or_default();
        format!(
            "{}-{}-{}-{}-{}",
            part(0, 8),
            part(8, 12),
            part(12, 16),
            part(16, 20),
            part(20, 32)
        )
    }
}
