//! Instants in AWS's three spellings.

use jiff::tz::TimeZone;

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

/// How an instant is spelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// `2026-01-01T00:00:00Z`.
    Iso8601,
    /// `Thu, 01 Jan 2026 00:00:00 GMT`.
    HttpDate,
    /// `1767225600`.
    EpochSeconds,
}

fn push_two_digits(text: &mut String, number: u16) {
    for digit in [number / 10 % 10, number % 10] {
        text.push(char::from(b'0' + u8::try_from(digit).unwrap_or_default()));
    }
}

impl Timestamp {
    /// An instant of whole seconds since 1970.
    #[must_use]
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(1000))
    }

    /// Whole seconds since 1970.
    #[must_use]
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }

    fn civil(self) -> jiff::civil::DateTime {
        let instant =
            jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        TimeZone::UTC.to_datetime(instant)
    }

    /// `2026-01-01T00:00:00Z`, to the second, as IAM and STS print it.
    #[must_use]
    pub fn iso8601(self) -> String {
        let at = self.civil();
        let year = u16::try_from(at.year()).unwrap_or_default();
        // By hand, since every request writes it: formatting costs ten times as much.
        let mut text = String::with_capacity(20);
        push_two_digits(&mut text, year / 100);
        push_two_digits(&mut text, year % 100);
        let parts = [
            ('-', at.month()),
            ('-', at.day()),
            ('T', at.hour()),
            (':', at.minute()),
            (':', at.second()),
        ];
        for (before, number) in parts {
            text.push(before);
            push_two_digits(&mut text, number.unsigned_abs().into());
        }
        text.push('Z');
        text
    }

    /// `2026-01-01T00:00:00.000Z`, to the millisecond, as S3 prints it in documents.
    #[must_use]
    pub fn iso8601_milliseconds(self) -> String {
        let seconds = self.iso8601();
        let milliseconds = self.0.rem_euclid(1000);
        format!("{}.{milliseconds:03}Z", seconds.trim_end_matches('Z'))
    }

    /// `Thu, 01 Jan 2026 00:00:00 GMT`, as headers have it.
    #[must_use]
    pub fn http_date(self) -> String {
        let at = self.civil();
        let weekday = match at.weekday() {
            jiff::civil::Weekday::Monday => "Mon",
            jiff::civil::Weekday::Tuesday => "Tue",
            jiff::civil::Weekday::Wednesday => "Wed",
            jiff::civil::Weekday::Thursday => "Thu",
            jiff::civil::Weekday::Friday => "Fri",
            jiff::civil::Weekday::Saturday => "Sat",
            jiff::civil::Weekday::Sunday => "Sun",
        };
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ];
        let month = usize::try_from(at.month())
            .ok()
            .and_then(|month| months.get(month - 1))
            .copied()
            .unwrap_or("Jan");
        format!(
            "{weekday}, {:02} {month} {:04} {:02}:{:02}:{:02} GMT",
            at.day(),
            at.year(),
            at.hour(),
            at.minute(),
            at.second()
        )
    }

    /// Reads any of AWS's spellings.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Ok(seconds) = text.parse::<i64>() {
            return Some(Self::from_seconds(seconds));
        }
        if let Ok(instant) = text.parse::<jiff::Timestamp>() {
            return Some(Self(instant.as_millisecond()));
        }
        let zoned = jiff::fmt::rfc2822::parse(text).ok()?;
        Some(Self(zoned.timestamp().as_millisecond()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_spellings_round_trip() {
        let instant = Timestamp::from_seconds(1_767_225_600);
        assert_eq!(instant.iso8601(), "2026-01-01T00:00:00Z");
        assert_eq!(instant.iso8601_milliseconds(), "2026-01-01T00:00:00.000Z");
        assert_eq!(instant.http_date(), "Thu, 01 Jan 2026 00:00:00 GMT");
        for text in [
            "2026-01-01T00:00:00Z",
            "Thu, 01 Jan 2026 00:00:00 GMT",
            "1767225600",
        ] {
            assert_eq!(Timestamp::parse(text), Some(instant), "{text}");
        }
        assert_eq!(Timestamp::parse("yesterday"), None);
    }
}
