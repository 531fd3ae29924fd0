//! Checksums that requests declare, of whole objects and of objects made of parts.

use keyward_api::s3::error;
use keyward_objects::Checksum;
use keyward_sigv4::{Checksum as Sum, ChecksumAlgorithm, Checksummer};
use keyward_wire::ApiError;

use crate::errors::{invalid_request, not_implemented};

/// What S3 computes where nobody asks for anything else.
pub(crate) const DEFAULT: ChecksumAlgorithm = ChecksumAlgorithm::Crc64Nvme;

/// The `x-amz-checksum-` headers of a request.
pub(crate) struct Declared<'a> {
    pub(crate) known: [(ChecksumAlgorithm, Option<&'a str>); 5],
    pub(crate) has_unbuilt: bool,
}

impl Declared<'_> {
    /// The one checksum that is declared.
    pub(crate) fn one(&self) -> Result<Option<Sum>, ApiError> {
        if self.has_unbuilt {
            return Err(not_implemented("x-amz-checksum"));
        }
        let mut given = self
            .known
            .iter()
            .filter_map(|(algorithm, value)| Some((*algorithm, (*value)?)));
        let Some((algorithm, value)) = given.next() else {
            return Ok(None);
        };
        if given.next().is_some() {
            let text = "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.";
            return Err(invalid_request(text));
        }
        let header = algorithm.header();
        let parsed = Sum::parse(header, value);
        parsed
            .map(Some)
            .ok_or_else(|| invalid_request(format!("Value for {header} header is invalid.")))
    }

    /// The value that is declared, unread: of objects made of parts it may end in their number.
    pub(crate) fn value(&self) -> Result<Option<(ChecksumAlgorithm, &str)>, ApiError> {
        if self.has_unbuilt {
            return Err(not_implemented("x-amz-checksum"));
        }
        Ok(self
            .known
            .iter()
            .find_map(|(algorithm, value)| Some((*algorithm, (*value)?))))
    }
}

/// An algorithm by S3's name for it.
pub(crate) fn algorithm(name: &str) -> Result<ChecksumAlgorithm, ApiError> {
    let found = ChecksumAlgorithm::ALL
        .into_iter()
        .find(|algorithm| algorithm.name() == name);
    found.ok_or_else(|| not_implemented("x-amz-checksum-algorithm"))
}

/// The error of a checksum that is another.
pub(crate) fn mismatch(algorithm: ChecksumAlgorithm) -> ApiError {
    error::BAD_DIGEST.message(format!(
        "The {} you specified did not match the calculated checksum.",
        algorithm.name()
    ))
}

/// As it is kept.
pub(crate) fn kept(sum: &Sum) -> Checksum {
    Checksum {
        algorithm: sum.algorithm().name().to_owned(),
        value: sum.to_base64(),
        composite: false,
    }
}

/// How checksums are named where they are answered.
pub(crate) fn kind(checksum: &Checksum) -> String {
    if checksum.composite {
        "COMPOSITE"
    } else {
        "FULL_OBJECT"
    }
    .to_owned()
}

/// The algorithm and kind that a multipart upload asks for: `None` where it names no algorithm.
pub(crate) fn of_upload(
    name: Option<&str>,
    kind: Option<&str>,
) -> Result<Option<(ChecksumAlgorithm, bool)>, ApiError> {
    let Some(name) = name else {
        return match kind {
            None => Ok(None),
            Some(_) => Err(invalid_request(
                "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.",
            )),
        };
    };
    let algorithm = algorithm(name)?;
    let wrong = |kind: &str| {
        let name = name.to_ascii_lowercase();
        Err(invalid_request(format!(
            "The {kind} checksum type cannot be used with the {name} checksum algorithm."
        )))
    };
    let is_digest = matches!(
        algorithm,
        ChecksumAlgorithm::Sha1 | ChecksumAlgorithm::Sha256
    );
    match kind {
        None => Ok(Some((algorithm, algorithm != ChecksumAlgorithm::Crc64Nvme))),
        Some("COMPOSITE") if algorithm == ChecksumAlgorithm::Crc64Nvme => wrong("COMPOSITE"),
        Some("COMPOSITE") => Ok(Some((algorithm, true))),
        Some("FULL_OBJECT") if is_digest => wrong("FULL_OBJECT"),
        Some("FULL_OBJECT") => Ok(Some((algorithm, false))),
        Some(_) => Err(invalid_request(
            "Value for x-amz-checksum-type header is invalid.",
        )),
    }
}

/// The checksum of an object made of parts, from the parts' checksums and lengths.
pub(crate) fn of_parts(
    algorithm: ChecksumAlgorithm,
    composite: bool,
    parts: &[(Sum, u64)],
) -> Option<Checksum> {
    let name = algorithm.name().to_owned();
    if composite {
        let mut whole = Checksummer::new(algorithm);
        parts
            .iter()
            .for_each(|(sum, _)| whole.update(sum.as_bytes()));
        let value = format!("{}-{}", whole.finish().to_base64(), parts.len());
        return Some(Checksum {
            algorithm: name,
            value,
            composite: true,
        });
    }
    let (polynomial, bits) = match algorithm {
        ChecksumAlgorithm::Crc32 => (0xEDB8_8320, 32),
        ChecksumAlgorithm::Crc32c => (0x82F6_3B78, 32),
        ChecksumAlgorithm::Crc64Nvme => (0x9A6C_9329_AC4B_C9B5, 64),
        ChecksumAlgorithm::Sha1 | ChecksumAlgorithm::Sha256 => return None,
    };
    let number = |sum: &Sum| {
        sum.as_bytes()
            .iter()
            .fold(0, |value, byte| value << 8 | u64::from(*byte))
    };
    let combined = parts.iter().fold(0, |crc, (sum, length)| {
        shifted(crc, *length, polynomial, bits) ^ number(sum)
    });
    let bytes = combined.to_be_bytes();
    let tail = bytes.get(bytes.len() - usize::from(bits / 8)..)?;
    Some(Checksum {
        algorithm: name,
        value: data_encoding::BASE64.encode(tail),
        composite: false,
    })
}

/// A CRC after as many zero bytes: multiplication by x^(8·length) modulo the polynomial, by repeated squaring.
/// Numbers are reflected: the highest bit is the polynomial's 1.
fn shifted(crc: u64, length: u64, polynomial: u64, bits: u8) -> u64 {
    let one = 1_u64 << (bits - 1);
    let times = |left: u64, mut right: u64| {
        let (mut product, mut bit) = (0, one);
        while bit != 0 {
            if left & bit != 0 {
                product ^= right;
            }
            right = if right & 1 == 1 {
                right >> 1 ^ polynomial
            } else {
                right >> 1
            };
            bit >>= 1;
        }
        product
    };
    // x^8, then its square, and so on.
    let mut power = one >> 8;
    let (mut left, mut result) = (length, crc);
    while left != 0 {
        if left & 1 == 1 {
            result = times(power, result);
        }
        power = times(power, power);
        left >>= 1;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(algorithm: ChecksumAlgorithm, bytes: &[u8]) -> Sum {
        let mut summer = Checksummer::new(algorithm);
        summer.update(bytes);
        summer.finish()
    }

    #[test]
    fn combined_checksums_are_those_of_the_whole() {
        let whole: Vec<u8> = (0..100_000_u32)
            .map(|number| ((number * 31) >> 3).to_le_bytes()[0])
            .collect();
        for algorithm in [
            ChecksumAlgorithm::Crc32,
            ChecksumAlgorithm::Crc32c,
            ChecksumAlgorithm::Crc64Nvme,
        ] {
            for cuts in [[0, 0], [1, 2], [40_000, 40_001], [65_536, 100_000]] {
                let parts = [
                    &whole[..cuts[0]],
                    &whole[cuts[0]..cuts[1]],
                    &whole[cuts[1]..],
                ];
                let parts: Vec<_> = parts
                    .map(|part| (sum(algorithm, part), part.len() as u64))
                    .to_vec();
                let combined = of_parts(algorithm, false, &parts).unwrap();
                assert_eq!(
                    combined.value,
                    sum(algorithm, &whole).to_base64(),
                    "{algorithm:?} {cuts:?}"
                );
            }
        }
    }

    #[test]
    fn composite_checksums_name_their_parts() {
        let algorithm = ChecksumAlgorithm::Sha256;
        let parts = [(sum(algorithm, b"a"), 1), (sum(algorithm, b"b"), 1)];
        let joined = [parts[0].0.as_bytes(), parts[1].0.as_bytes()].concat();
        let expected = format!("{}-2", sum(algorithm, &joined).to_base64());
        assert_eq!(of_parts(algorithm, true, &parts).unwrap().value, expected);
        assert!(of_parts(algorithm, false, &parts).is_none());
    }

    #[test]
    fn kinds_of_uploads() {
        let of = |name, kind| of_upload(name, kind).map_err(|error| error.code());
        assert_eq!(of(None, None), Ok(None));
        assert_eq!(
            of(Some("CRC64NVME"), None),
            Ok(Some((ChecksumAlgorithm::Crc64Nvme, false)))
        );
        assert_eq!(
            of(Some("CRC32"), None),
            Ok(Some((ChecksumAlgorithm::Crc32, true)))
        );
        assert_eq!(
            of(Some("CRC32"), Some("FULL_OBJECT")),
            Ok(Some((ChecksumAlgorithm::Crc32, false)))
        );
        assert_eq!(
            of(Some("SHA256"), Some("FULL_OBJECT")),
            Err("InvalidRequest")
        );
        assert_eq!(
            of(Some("CRC64NVME"), Some("COMPOSITE")),
            Err("InvalidRequest")
        );
        assert_eq!(of(Some("XXHASH3"), None), Err("NotImplemented"));
    }
}
