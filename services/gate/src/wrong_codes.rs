use std::collections::HashMap;
use std::sync::Mutex;

/// Wrong codes of a device after which none is looked at for a while: six digits are soon guessed otherwise.
const MAX_WRONG: u32 = 10;

/// How long wrong codes count, in milliseconds.
const WINDOW_MS: i64 = 5 * 60 * 1000;

/// Wrong codes of MFA devices, by serial number. Not state: what a restart forgets is ten guesses.
#[derive(Debug, Default)]
pub struct WrongCodes(Mutex<HashMap<String, Wrong>>);

#[derive(Clone, Copy, Debug)]
struct Wrong {
    count: u32,
    since_ms: i64,
}

impl WrongCodes {
    /// Whether so many codes of a device were wrong that none is looked at now.
    pub fn are_too_many(&self, serial_number: &str, now_ms: i64) -> bool {
        let Ok(held) = self.0.lock() else { return true };
        held.get(serial_number)
            .is_some_and(|wrong| wrong.count >= MAX_WRONG && now_ms - wrong.since_ms < WINDOW_MS)
    }

    /// Counts one more.
    pub fn note(&self, serial_number: &str, now_ms: i64) {
        let Ok(mut held) = self.0.lock() else { return };
        held.retain(|_, wrong| now_ms - wrong.since_ms < WINDOW_MS);
        let fresh = Wrong {
            count: 0,
            since_ms: now_ms,
        };
        held.entry(serial_number.to_owned()).or_insert(fresh).count += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_wrong_codes_close_a_device_for_five_minutes() {
        let codes = WrongCodes::default();
        for guess in 0..10 {
            assert!(!codes.are_too_many("d", 1000), "guess {guess}");
            codes.note("d", 1000);
        }
        assert!(codes.are_too_many("d", 1000));
        assert!(!codes.are_too_many("e", 1000));
        assert!(!codes.are_too_many("d", 1000 + WINDOW_MS));
    }
}
