//! The values that condition operators compare: numbers, dates, addresses, bytes.

use std::cmp::Ordering;
use std::net::{IpAddr, Ipv4Addr};

/// A decimal number, compared by value: `1.50` equals `+1.5`, `007` equals `7`. No exponents.
#[derive(Clone, Copy, Debug)]
pub struct Number<'a> {
    negative: bool,
    /// Without leading zeros.
    integer: &'a str,
    /// Without trailing zeros.
    fraction: &'a str,
}

impl<'a> Number<'a> {
    /// Reads a number.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (integer, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if integer.is_empty() && fraction.is_empty()
            || !all_digits(integer)
            || !all_digits(fraction)
        {
            return None;
        }
        let (integer, fraction) = (
            integer.trim_start_matches('0'),
            fraction.trim_end_matches('0'),
        );
        let zero = integer.is_empty() && fraction.is_empty();
        Some(Self {
            negative: negative && !zero,
            integer,
            fraction,
        })
    }
}

/// A number that keeps its digits.
#[derive(Clone, Debug)]
pub struct OwnedNumber {
    negative: bool,
    integer: Box<str>,
    fraction: Box<str>,
}

impl OwnedNumber {
    /// Reads a number as [`Number::parse`] does.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let number = Number::parse(text)?;
        Some(Self {
            negative: number.negative,
            integer: number.integer.into(),
            fraction: number.fraction.into(),
        })
    }

    /// The number, to be compared.
    #[must_use]
    pub fn as_number(&self) -> Number<'_> {
        Number {
            negative: self.negative,
            integer: &self.integer,
            fraction: &self.fraction,
        }
    }
}

impl Ord for Number<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let magnitude = |left: &Self, right: &Self| {
            let whole = left
                .integer
                .len()
                .cmp(&right.integer.len())
                .then(left.integer.cmp(right.integer));
            whole.then(left.fraction.cmp(right.fraction))
        };
        match (self.negative, other.negative) {
            (false, false) => magnitude(self, other),
            (true, true) => magnitude(other, self),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

impl PartialOrd for Number<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Number<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Number<'_> {}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A point in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant {
    /// Since 1970-01-01T00:00:00Z.
    seconds: i64,
    nanoseconds: u32,
}

impl Instant {
    /// Whole seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn epoch_seconds(self) -> i64 {
        self.seconds
    }

    /// Reads a date as IAM does: ISO 8601 if the text has a `T` or a `-`, else epoch seconds. A missing
    /// time is midnight, a missing offset UTC.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if !text.contains(['t', 'T', '-']) {
            let seconds = integer(text, 0, i64::MAX)?;
            return Some(Self {
                seconds,
                nanoseconds: 0,
            });
        }
        let (date, time) = text.split_once(['t', 'T']).unwrap_or((text, ""));
        let (seconds, nanoseconds) = time_of_day(time)?;
        Some(Self {
            seconds: days(date)? * 86_400 + seconds,
            nanoseconds,
        })
    }
}

/// Reads digits in a range.
fn integer(text: &str, least: i64, greatest: i64) -> Option<i64> {
    if text.is_empty() || !all_digits(text) {
        return None;
    }
    text.parse()
        .ok()
        .filter(|number| (least..=greatest).contains(number))
}

/// Days since 1970-01-01 of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Days that a month does not have run on into
/// the next, as IAM only asks for 1 to 31.
fn days(date: &str) -> Option<i64> {
    let (negative, date) = match date.strip_prefix('-') {
        Some(date) => (true, date),
        None => (false, date),
    };
    let mut parts = date.split('-');
    let year = if negative {
        -integer(parts.next()?, 0, 292_275_054)?
    } else {
        integer(parts.next()?, 0, 292_278_993)?
    };
    let month = parts
        .next()
        .map_or(Some(1), |month| integer(month, 1, 12))?;
    let day = parts.next().map_or(Some(1), |day| integer(day, 1, 31))?;
    if parts.next().is_some() {
        return None;
    }
    // Years that begin in March keep the leap day last; eras are 400 years.
    let (shifted_year, shifted_month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let era = shifted_year.div_euclid(400);
    let year_of_era = shifted_year.rem_euclid(400);
    let day_of_year = (153 * shifted_month + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    Some(era * 146_097 + day_of_era - 719_468)
}

/// Seconds and nanoseconds of `hh[:mm[:ss[.fraction]]]` with an offset, in UTC.
fn time_of_day(time: &str) -> Option<(i64, u32)> {
    let (clock, offset_seconds) = split_offset(time)?;
    if clock.is_empty() {
        return Some((-offset_seconds, 0));
    }
    let mut parts = clock.split(':');
    let hours = integer(parts.next()?, 0, 23)?;
    let minutes = parts
        .next()
        .map_or(Some(0), |minutes| integer(minutes, 0, 59))?;
    let (seconds, fraction) = match parts.next() {
        None => (0, None),
        Some(text) => match text.split_once('.') {
            None => (integer(text, 0, 59)?, None),
            Some((seconds, fraction)) => (integer(seconds, 0, 59)?, Some(fraction)),
        },
    };
    if parts.next().is_some() {
        return None;
    }
    let nanoseconds = fraction.map_or(Some(0), nanoseconds)?;
    Some((
        hours * 3600 + minutes * 60 + seconds - offset_seconds,
        nanoseconds,
    ))
}

fn nanoseconds(fraction: &str) -> Option<u32> {
    let number = u32::try_from(integer(fraction, 0, 999_999_999)?).ok()?;
    let missing_digits = 9_u32.checked_sub(u32::try_from(fraction.len()).ok()?)?;
    number.checked_mul(10_u32.checked_pow(missing_digits)?)
}

fn split_offset(time: &str) -> Option<(&str, i64)> {
    if let Some(clock) = time.strip_suffix(['z', 'Z']) {
        return Some((clock, 0));
    }
    let Some(at) = time.find(['+', '-']) else {
        return Some((time, 0));
    };
    let (clock, offset) = time.split_at_checked(at)?;
    let (sign, offset) = match offset.strip_prefix('-') {
        Some(offset) => (-1, offset),
        None => (1, offset.strip_prefix('+')?),
    };
    let (hours, minutes) = offset.split_once(':').unwrap_or((offset, "00"));
    if hours.len() != 2 || minutes.len() != 2 {
        return None;
    }
    Some((
        clock,
        sign * (integer(hours, 0, 23)? * 3600 + integer(minutes, 0, 59)? * 60),
    ))
}

/// A range of addresses: one address, or all with the same first bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AddressRange {
    address: IpAddr,
    prefix_bits: u8,
}

impl AddressRange {
    /// Reads an address or a CIDR. Bits below the prefix do not matter.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (address, prefix) = match text.split_once('/') {
            None => (text, None),
            Some((address, prefix)) => (address, Some(integer(prefix, 0, 128)?)),
        };
        let written: IpAddr = address.parse().ok()?;
        let address = written.to_canonical();
        let width = if address.is_ipv4() { 32 } else { 128 };
        // An IPv4-mapped range counts its prefix from the front of the IPv6 address.
        let mapped_bits = if written.is_ipv6() && address.is_ipv4() {
            96
        } else {
            0
        };
        let prefix_bits = match prefix {
            None => width,
            Some(prefix) => u8::try_from(prefix - mapped_bits)
                .ok()
                .filter(|bits| *bits <= width)?,
        };
        Some(Self {
            address,
            prefix_bits,
        })
    }

    /// Reads an address as a request carries it: IPv4-mapped IPv6 becomes IPv4.
    #[must_use]
    pub fn parse_address(text: &str) -> Option<IpAddr> {
        if let Some(address) = dotted(text) {
            return Some(address.into());
        }
        let address = text.parse::<IpAddr>().ok()?;
        Some(address.to_canonical())
    }

    /// Whether an address lies in the range; families never meet.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        let bits = u32::from(self.prefix_bits);
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(range), IpAddr::V4(address)) => {
                let differing = u32::from(range) ^ u32::from(address);
                differing.checked_shr(32 - bits).unwrap_or(0) == 0
            }
            (IpAddr::V6(range), IpAddr::V6(address)) => {
                let differing = u128::from(range) ^ u128::from(address);
                differing.checked_shr(128 - bits).unwrap_or(0) == 0
            }
            _ => false,
        }
    }
}

/// Four numbers up to 255 without leading zeros, as [`Ipv4Addr`] reads them, which takes much longer.
fn dotted(text: &str) -> Option<Ipv4Addr> {
    let mut parts = text.as_bytes().split(|byte| *byte == b'.');
    let mut octets = [0; 4];
    for octet in &mut octets {
        let part = parts.next()?;
        if part.is_empty() || part.len() > 3 || part.len() > 1 && part.first() == Some(&b'0') {
            return None;
        }
        let mut number = 0;
        for byte in part {
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                return None;
            }
            number = number * 10 + u16::from(digit);
        }
        *octet = u8::try_from(number).ok()?;
    }
    parts.next().is_none().then(|| octets.into())
}

/// The bytes that base64 stands for; padding may be left out.
#[must_use]
pub fn base64(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches('=');
    if text.len() - digits.len() > 2 || digits.len() % 4 == 1 {
        return None;
    }
    let mut bytes = Vec::with_capacity(digits.len() * 3 / 4);
    let (mut buffer, mut bits) = (0_u32, 0_u32);
    for digit in digits.bytes() {
        let six = match digit {
            b'A'..=b'Z' => digit - b'A',
            b'a'..=b'z' => digit - b'a' + 26,
            b'0'..=b'9' => digit - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        buffer = (buffer << 6 | u32::from(six)) & 0xFFFF;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((buffer >> bits & 0xFF) as u8);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_compare_by_value() {
        let order = |left, right| {
            Number::parse(left)
                .unwrap()
                .cmp(&Number::parse(right).unwrap())
        };
        assert_eq!(order("10", "9"), Ordering::Greater);
        assert_eq!(order("1.50", "+1.5"), Ordering::Equal);
        assert_eq!(order("007", "7.0"), Ordering::Equal);
        assert_eq!(order("-0", "0"), Ordering::Equal);
        assert_eq!(order("-2", "-10"), Ordering::Greater);
        assert_eq!(order("-1", "0.5"), Ordering::Less);
        assert_eq!(order("0.25", "0.3"), Ordering::Less);
        assert_eq!(
            order("9007199254740993", "9007199254740992"),
            Ordering::Greater
        );
        for text in ["", ".", "-", "1e3", "0x1", " 1", "1,5", "NaN", "١"] {
            assert!(Number::parse(text).is_none(), "{text}");
        }
        let kept = OwnedNumber::parse("-007.50").unwrap();
        assert_eq!(kept.as_number(), Number::parse("-7.5").unwrap());
    }

    #[test]
    fn dates_are_read_as_iam_reads_them() {
        let seconds = |text| Instant::parse(text).map(|instant| instant.seconds);
        assert_eq!(seconds("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(seconds("2000-02-29T12:00:00Z"), Some(951_825_600));
        assert_eq!(seconds("2024-01-01"), Some(1_704_067_200));
        assert_eq!(seconds("2024"), Some(2024));
        assert_eq!(seconds("2024-01-01T02:00:00+02:00"), Some(1_704_067_200));
        assert_eq!(seconds("2023-12-31T22:00:00-02:00"), Some(1_704_067_200));
        assert_eq!(seconds("1969-12-31T23:59:59Z"), Some(-1));
        for text in [
            "01T",
            "2016-12-13t2:00:00.593194+23",
            "-292275054",
            "9223372036854775807",
            "2024-01-01T00Z",
        ] {
            assert!(Instant::parse(text).is_some(), "{text}");
        }
        for text in [
            "sdfdsf",
            "234-13",
            "2016-12-13t2:00:00.593194+1",
            "9223372036854775808",
            "",
            "-",
            "T",
            "2024-1-1-1",
            "2024-01-32",
            "2024-01-01T24:00",
            "2024-01-01T00:00:00.1234567890Z",
            "292278994-01-01",
            "2024-01-01T1:2:3:4",
        ] {
            assert!(Instant::parse(text).is_none(), "{text}");
        }
        assert!(
            Instant::parse("2024-01-01T00:00:00.5Z") > Instant::parse("2024-01-01T00:00:00.25Z")
        );
    }

    #[test]
    fn ranges_hold_addresses_of_their_family() {
        let holds = |range, address| {
            AddressRange::parse(range)
                .unwrap()
                .contains(AddressRange::parse_address(address).unwrap())
        };
        assert!(holds("203.0.113.0/24", "203.0.113.7"));
        assert!(holds("203.0.113.99/24", "203.0.113.7"));
        assert!(!holds("203.0.113.0/24", "203.0.114.7"));
        assert!(holds("203.0.113.7", "203.0.113.7"));
        assert!(!holds("203.0.113.7", "203.0.113.8"));
        assert!(holds("0.0.0.0/0", "255.255.255.255"));
        assert!(!holds("0.0.0.0/0", "::1"));
        assert!(holds("::/0", "2001:db8::1"));
        assert!(holds("2001:DB8::/32", "2001:db8::1"));
        assert!(!holds("2001:db8::1", "2001:db8::2"));
        assert!(holds("203.0.113.0/24", "::ffff:203.0.113.7"));
        assert!(holds("::ffff:203.0.113.0/120", "203.0.113.7"));
        for text in [
            "",
            "1.2.3",
            "1.2.3.4/33",
            "1.2.3.4/",
            "1.2.3.4/-1",
            "01.2.3.4",
            "::/129",
            "1.2.3.*",
            "::ffff:1.2.3.4/95",
        ] {
            assert!(AddressRange::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn base64_is_decoded() {
        assert_eq!(
            base64("QmluYXJ5VmFsdWVJbkJhc2U2NA=="),
            Some(b"BinaryValueInBase64".to_vec())
        );
        assert_eq!(base64("AP8"), Some(vec![0, 255]));
        assert_eq!(base64(""), Some(vec![]));
        for text in ["A", "====", "A*==", "AAAAA"] {
            assert!(base64(text).is_none(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn addresses_are_read_as_the_library_reads_them(text in "[0-9.:a]{0,9}|([0-9]{1,3}\\.){3}[0-9]{1,3}") {
            let read: Option<IpAddr> = text.parse().ok();
            let read = read.map(|address| address.to_canonical());
            prop_assert_eq!(AddressRange::parse_address(&text), read);
        }
        #[test]
        fn no_text_is_too_strange(text in ".*", dates in "[0-9tTzZ:.+-]{0,30}", addresses in "[0-9a-f:./]{0,40}") {
            let _ = (Number::parse(&text), Instant::parse(&text), AddressRange::parse(&text), base64(&text));
            let _ = (Instant::parse(&dates), Number::parse(&dates), AddressRange::parse(&addresses));
        }
    }
}
