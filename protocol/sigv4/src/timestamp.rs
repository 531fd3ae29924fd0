//! Instants as AWS signs them: seconds since 1970, written `20130524T000000Z`.

use std::fmt;

/// A point in time, in whole seconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

/// Seconds in a day.
const DAY_SECONDS: i64 = 86_400;

impl Timestamp {
    /// The instant `seconds` after 1970-01-01T00:00:00Z.
    pub const fn from_unix(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub const fn as_unix(self) -> i64 {
        self.0
    }

    /// Later by `seconds` (earlier when negative).
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds))
    }

    /// Reads ISO 8601 basic format, as `20130524T000000Z`, and nothing else.
    pub fn parse_basic(text: &[u8]) -> Option<Self> {
        let (date, rest) = text.split_at_checked(8)?;
        let [b'T', h1, h2, m1, m2, s1, s2, b'Z'] = rest else {
            return None;
        };
        let day = days_of_basic_date(date)?;
        time_of_day(
            day,
            number(&[*h1, *h2])?,
            number(&[*m1, *m2])?,
            number(&[*s1, *s2])?,
        )
    }

    /// Reads an HTTP date in its one current form, as `Fri, 24 May 2013 00:00:00 GMT`.
    pub fn parse_http(text: &[u8]) -> Option<Self> {
        let rest = text
            .split_at_checked(5)
            .filter(|(day, _)| day.ends_with(b", "))?
            .1;
        let (day_of_month, rest) = rest.split_at_checked(2)?;
        let (month, rest) = rest.strip_prefix(b" ")?.split_at_checked(3)?;
        let (year, rest) = rest.strip_prefix(b" ")?.split_at_checked(4)?;
        let [
            b' ',
            h1,
            h2,
            b':',
            m1,
            m2,
            b':',
            s1,
            s2,
            b' ',
            b'G',
            b'M',
            b'T',
        ] = rest
        else {
            return None;
        };
        let month = MONTHS.iter().position(|name| name.as_bytes() == month)?;
        let day = days_of_date(
            number(year)?,
            i64::try_from(month).ok()? + 1,
            number(day_of_month)?,
        )?;
        time_of_day(
            day,
            number(&[*h1, *h2])?,
            number(&[*m1, *m2])?,
            number(&[*s1, *s2])?,
        )
    }

    /// The basic format, as `20130524T000000Z`, for years of four digits.
    pub(crate) fn to_bytes(self) -> [u8; 16] {
        let (year, month, day, hour, minute, second) = self.civil();
        let digit = |number: i64, unit: i64| b'0' + u8::try_from(number / unit % 10).unwrap_or(0);
        let two = |number| [digit(number, 10), digit(number, 1)];
        let [[y1, y2], [y3, y4]] = [two(year / 100), two(year % 100)];
        let [[mo1, mo2], [d1, d2], [h1, h2], [m1, m2], [s1, s2]] =
            [month, day, hour, minute, second].map(two);
        [
            y1, y2, y3, y4, mo1, mo2, d1, d2, b'T', h1, h2, m1, m2, s1, s2, b'Z',
        ]
    }

    /// The date alone, as `20130524`.
    pub fn date(self) -> String {
        let (year, month, day, ..) = self.civil();
        format!("{year:04}{month:02}{day:02}")
    }

    /// The extended format, as `2013-05-24T00:00:00Z`.
    pub fn to_extended(self) -> String {
        let (year, month, day, hour, minute, second) = self.civil();
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }

    fn civil(self) -> (i64, i64, i64, i64, i64, i64) {
        let seconds = self.0.rem_euclid(DAY_SECONDS);
        let (year, month, day) = civil_of_days(self.0.div_euclid(DAY_SECONDS));
        (
            year,
            month,
            day,
            seconds / 3600,
            seconds / 60 % 60,
            seconds % 60,
        )
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day, hour, minute, second) = self.civil();
        write!(
            f,
            "{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z"
        )
    }
}

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

fn number(digits: &[u8]) -> Option<i64> {
    digits.iter().try_fold(0_i64, |value, digit| {
        digit
            .is_ascii_digit()
            .then(|| value * 10 + i64::from(digit - b'0'))
    })
}

fn time_of_day(day: i64, hour: i64, minute: i64, second: i64) -> Option<Timestamp> {
    (hour < 24 && minute < 60 && second < 60)
        .then(|| Timestamp(day * DAY_SECONDS + hour * 3600 + minute * 60 + second))
}

/// The day number of a scope date, as `20130524`.
pub(crate) fn days_of_basic_date(text: &[u8]) -> Option<i64> {
    let (year, rest) = text.split_at_checked(4)?;
    let (month, day) = rest.split_at_checked(2)?;
    (day.len() == 2).then_some(())?;
    days_of_date(number(year)?, number(month)?, number(day)?)
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar; `None` for a date that does not exist.
fn days_of_date(year: i64, month: i64, day: i64) -> Option<i64> {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days_in_month = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => return None,
    };
    if day < 1 || day > days_in_month {
        return None;
    }
    // Years start in March, so that the leap day is the last of its year.
    let shifted_year = if month <= 2 { year - 1 } else { year };
    let era = shifted_year.div_euclid(400);
    let year_of_era = shifted_year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    Some(era * 146_097 + day_of_era - 719_468)
}

fn civil_of_days(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = (shifted_month + 2) % 12 + 1;
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_of_the_documented_example() {
        let expected = Some(Timestamp::from_unix(1_369_353_600));
        assert_eq!(Timestamp::parse_basic(b"20130524T000000Z"), expected);
        assert_eq!(
            Timestamp::parse_http(b"Fri, 24 May 2013 00:00:00 GMT"),
            expected
        );
        assert_eq!(
            Timestamp::from_unix(1_369_353_600).to_string(),
            "20130524T000000Z"
        );
    }

    #[test]
    fn every_second_day_round_trips() {
        for day in (-800_000..800_000).step_by(2) {
            let (year, month, day_of_month) = civil_of_days(day);
            assert_eq!(days_of_date(year, month, day_of_month), Some(day));
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "20130524",
            "20130229T000000Z",
            "20130524T240000Z",
            "20130524T006000Z",
            "20130524T000060Z",
            "20130524t000000Z",
            "2013-05-24T00:00:00Z",
            "+0130524T000000Z",
            "20130524T000000Z ",
            "20131324T000000Z",
            "20130500T000000Z",
            "２０130524T000000Z",
        ] {
            assert_eq!(Timestamp::parse_basic(text.as_bytes()), None, "{text}");
        }
        for text in [
            "Fri, 24 May 2013 00:00:00 UTC",
            "24 May 2013 00:00:00 GMT",
            "Fri, 31 Feb 2013 00:00:00 GMT",
        ] {
            assert_eq!(Timestamp::parse_http(text.as_bytes()), None, "{text}");
        }
    }
}
