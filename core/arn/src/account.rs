use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An AWS account: exactly twelve decimal digits, as `123456789012`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId([u8; 12]);

/// Text that is not twelve decimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidAccountId;

impl fmt::Display for InvalidAccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an account id has exactly twelve decimal digits")
    }
}

impl std::error::Error for InvalidAccountId {}

impl AccountId {
    /// The twelve digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Invariant: only ASCII digits are ever stored, so this is always valid UTF-8.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The account whose number is `number` modulo 10^12, with leading zeros.
    #[must_use]
    pub fn from_number(number: u64) -> Self {
        let mut digits = [b'0'; 12];
        let mut rest = number % 1_000_000_000_000;
        for digit in digits.iter_mut().rev() {
            *digit = b'0' + u8::try_from(rest % 10).unwrap_or(0);
            rest /= 10;
        }
        Self(digits)
    }

    /// The digits read as a number.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.0
            .iter()
            .fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'))
    }

    /// `arn:aws:iam::123456789012:root`, the account's root user and, as a principal, the account itself.
    #[must_use]
    pub fn root_arn(&self) -> String {
        format!("arn:aws:iam::{self}:root")
    }
}

impl FromStr for AccountId {
    type Err = InvalidAccountId;

    fn from_str(text: &str) -> Result<Self, InvalidAccountId> {
        let digits: [u8; 12] = text.as_bytes().try_into().map_err(|_| InvalidAccountId)?;
        if digits.iter().all(u8::is_ascii_digit) {
            Ok(Self(digits))
        } else {
            Err(InvalidAccountId)
        }
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for AccountId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AccountId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_digits_and_nothing_else() {
        assert_eq!("000000000001".parse::<AccountId>().unwrap().number(), 1);
        for bad in [
            "",
            "123",
            "12345678901a",
            "1234567890123",
            "１２３４５６７８９０１２",
        ] {
            assert!(bad.parse::<AccountId>().is_err(), "{bad}");
        }
    }

    #[test]
    fn numbers_round_trip() {
        assert_eq!(
            AccountId::from_number(123_456_789_012).number(),
            123_456_789_012
        );
        assert_eq!(AccountId::from_number(7).as_str(), "000000000007");
    }
}
