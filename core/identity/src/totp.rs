//! Codes of MFA devices: TOTP of RFC 6238 with SHA-1, six digits, steps of 30 seconds.

use subtle::ConstantTimeEq as _;
use totp_rs::{Algorithm, Builder, Totp};

/// Length of a step in milliseconds.
const STEP_MS: i64 = 30_000;

/// Digits of a code.
const DIGITS: u8 = 6;

/// How far a device's clock may be off when it is switched on or brought back into step: an hour.
const RESYNC_STEPS: i64 = 120;

/// How far a code may be from where the device's clock was seen last.
const DRIFT_STEPS: i64 = 1;

/// A device's codes: its seed, and now.
pub(crate) struct Codes {
    /// Absent for a seed that is too short to be one: no code is then right.
    totp: Option<Totp>,
    now_step: i64,
}

/// Why a code is not taken. AWS tells both in the same words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeFault {
    /// It is none of the device's around now.
    Wrong,
    /// It, or a later one, was taken before.
    Spent,
}

/// Where a device's clock was found to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    /// The step of the code, the later of two.
    pub(crate) step: u64,
    /// How many steps ahead of ours.
    pub(crate) drift_steps: i64,
}

impl Codes {
    pub(crate) fn new(seed: &[u8], now_ms: i64) -> Self {
        let builder = Builder::new()
            .with_algorithm(Algorithm::SHA1)
            .with_digits(DIGITS)
            .with_secret(seed);
        Self {
            totp: builder.build().ok(),
            now_step: now_ms.div_euclid(STEP_MS),
        }
    }

    fn is_code(&self, step: i64, code: &str) -> bool {
        let Ok(seconds) = u64::try_from(step.saturating_mul(STEP_MS / 1000)) else {
            return false;
        };
        self.totp.as_ref().is_some_and(|totp| {
            let right = totp.generate(seconds).to_string();
            right.as_bytes().ct_eq(code.as_bytes()).into()
        })
    }

    fn seen(&self, step: i64) -> Option<Seen> {
        Some(Seen {
            step: u64::try_from(step).ok()?,
            drift_steps: step - self.now_step,
        })
    }

    /// Two codes that follow each other, around now; both later than `after`.
    pub(crate) fn consecutive(&self, codes: [&str; 2], after: Option<u64>) -> Option<Seen> {
        let [first, second] = codes;
        let around = self.now_step - RESYNC_STEPS..=self.now_step + RESYNC_STEPS;
        let is_new = |step: i64| {
            u64::try_from(step).is_ok_and(|step| after.is_none_or(|after| step > after))
        };
        let found = around
            .filter(|step| is_new(*step))
            .find(|step| self.is_code(*step, first) && self.is_code(step + 1, second))?;
        self.seen(found + 1)
    }

    /// One code, near where the device's clock was seen last and later than the last that was taken.
    pub(crate) fn single(
        &self,
        code: &str,
        drift_steps: i64,
        after: u64,
    ) -> Result<Seen, CodeFault> {
        let expected = self.now_step + drift_steps;
        let near = expected - DRIFT_STEPS..=expected + DRIFT_STEPS;
        let is_new = |step: i64| u64::try_from(step).is_ok_and(|step| step > after);
        let mut right = near.filter(|step| self.is_code(*step, code)).peekable();
        let fault = match right.peek() {
            Some(_) => CodeFault::Spent,
            None => CodeFault::Wrong,
        };
        let found = right.find(|step| is_new(*step));
        found.and_then(|step| self.seen(step)).ok_or(fault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B: the last six of its eight digits.
    const SEED: &[u8] = b"12345678901234567890";

    #[test]
    fn codes_of_the_rfc() {
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
        ] {
            let codes = Codes::new(SEED, seconds * 1000);
            let seen = codes.single(code, 0, 0).unwrap();
            assert_eq!(seen.drift_steps, 0, "at {seconds}");
        }
    }

    #[test]
    fn a_code_is_good_once_and_near_its_time() {
        let codes = Codes::new(SEED, 1_111_111_109_000);
        let seen = codes.single("081804", 0, 0).unwrap();
        let spent = codes.single("081804", 0, seen.step);
        assert_eq!(spent, Err(CodeFault::Spent));
        for wrong in ["081805", "81804"] {
            assert_eq!(codes.single(wrong, 0, 0), Err(CodeFault::Wrong));
        }
        let later = |seconds: i64| Codes::new(SEED, 1_111_111_109_000 + seconds * 1000);
        assert!(later(30).single("081804", 0, 0).is_ok());
        assert!(later(90).single("081804", 0, 0).is_err());
        // A device that runs three steps behind is met where it is.
        assert!(later(90).single("081804", -3, 0).is_ok());
    }

    #[test]
    fn two_codes_follow_each_other() {
        let codes = Codes::new(SEED, 1_111_111_109_000);
        let seen = codes.consecutive(["081804", "050471"], None).unwrap();
        assert_eq!(seen.drift_steps, 1);
        assert_eq!(codes.consecutive(["050471", "081804"], None), None);
        assert_eq!(codes.consecutive(["081804", "081804"], None), None);
        assert_eq!(
            codes.consecutive(["081804", "050471"], Some(seen.step)),
            None
        );
        let two_hours_later = Codes::new(SEED, 1_111_118_309_000);
        assert_eq!(
            two_hours_later.consecutive(["081804", "050471"], None),
            None
        );
    }
}
