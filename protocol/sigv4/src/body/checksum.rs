//! The checksums of S3: CRC-32, CRC-32C, CRC-64/NVME, SHA-1, SHA-256.

use std::fmt;

use aws_lc_rs::digest;
use data_encoding::BASE64;

/// An algorithm of the `x-amz-checksum-` headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChecksumAlgorithm {
    /// `x-amz-checksum-crc32`
    Crc32,
    /// `x-amz-checksum-crc32c`
    Crc32c,
    /// `x-amz-checksum-crc64nvme`
    Crc64Nvme,
    /// `x-amz-checksum-sha1`
    Sha1,
    /// `x-amz-checksum-sha256`
    Sha256,
}

impl ChecksumAlgorithm {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Crc32,
        Self::Crc32c,
        Self::Crc64Nvme,
        Self::Sha1,
        Self::Sha256,
    ];

    /// The header that carries it.
    pub const fn header(self) -> &'static str {
        match self {
            Self::Crc32 => "x-amz-checksum-crc32",
            Self::Crc32c => "x-amz-checksum-crc32c",
            Self::Crc64Nvme => "x-amz-checksum-crc64nvme",
            Self::Sha1 => "x-amz-checksum-sha1",
            Self::Sha256 => "x-amz-checksum-sha256",
        }
    }

    /// As S3 names it: `CRC32`, `CRC64NVME`, ...
    pub const fn name(self) -> &'static str {
        match self {
            Self::Crc32 => "CRC32",
            Self::Crc32c => "CRC32C",
            Self::Crc64Nvme => "CRC64NVME",
            Self::Sha1 => "SHA1",
            Self::Sha256 => "SHA256",
        }
    }

    /// The algorithm of a header, by its lower-case name.
    pub fn of_header(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|algorithm| algorithm.header() == name)
    }

    /// The length of its value in bytes.
    pub const fn length(self) -> usize {
        match self {
            Self::Crc32 | Self::Crc32c => 4,
            Self::Crc64Nvme => 8,
            Self::Sha1 => 20,
            Self::Sha256 => 32,
        }
    }
}

/// A checksum's value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Checksum {
    algorithm: ChecksumAlgorithm,
    /// Bytes beyond the algorithm's length are zero.
    bytes: [u8; 32],
}

impl Checksum {
    fn new(algorithm: ChecksumAlgorithm, value: &[u8]) -> Option<Self> {
        (value.len() == algorithm.length()).then_some(())?;
        let mut bytes = [0; 32];
        bytes.get_mut(..value.len())?.copy_from_slice(value);
        Some(Self { algorithm, bytes })
    }

    /// Reads an `x-amz-checksum-` header: base64, as `sOO8/Q==`.
    pub fn parse(header: &str, value: &str) -> Option<Self> {
        let algorithm = ChecksumAlgorithm::of_header(header)?;
        Self::new(algorithm, &BASE64.decode(value.as_bytes()).ok()?)
    }

    /// The algorithm.
    pub fn algorithm(&self) -> ChecksumAlgorithm {
        self.algorithm
    }

    /// The value's bytes, the most significant first.
    pub fn as_bytes(&self) -> &[u8] {
        self.bytes
            .get(..self.algorithm.length())
            .unwrap_or_default()
    }

    /// The value as S3 writes it: base64.
    pub fn to_base64(&self) -> String {
        BASE64.encode(self.as_bytes())
    }
}

impl fmt::Debug for Checksum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}({})", self.algorithm, self.to_base64())
    }
}

/// Computes a checksum of bytes that arrive in pieces.
#[derive(Clone)]
pub struct Checksummer {
    algorithm: ChecksumAlgorithm,
    state: State,
}

#[derive(Clone)]
enum State {
    Crc(&'static [[u64; 256]; 8], u64),
    Digest(digest::Context),
}

impl Checksummer {
    /// Starts with no bytes.
    pub fn new(algorithm: ChecksumAlgorithm) -> Self {
        let state = match algorithm {
            ChecksumAlgorithm::Crc32 => State::Crc(&CRC32, 0xFFFF_FFFF),
            ChecksumAlgorithm::Crc32c => State::Crc(&CRC32C, 0xFFFF_FFFF),
            ChecksumAlgorithm::Crc64Nvme => State::Crc(&CRC64_NVME, u64::MAX),
            ChecksumAlgorithm::Sha1 => {
                State::Digest(digest::Context::new(&digest::SHA1_FOR_LEGACY_USE_ONLY))
            }
            ChecksumAlgorithm::Sha256 => State::Digest(digest::Context::new(&digest::SHA256)),
        };
        Self { algorithm, state }
    }

    /// Takes the next bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        match &mut self.state {
            State::Crc(tables, crc) => *crc = crc_update(tables, *crc, bytes),
            State::Digest(context) => context.update(bytes),
        }
    }

    /// The checksum of all bytes.
    pub fn finish(self) -> Checksum {
        let mut bytes = [0; 32];
        let mut fill = |value: &[u8]| {
            bytes
                .iter_mut()
                .zip(value)
                .for_each(|(byte, source)| *byte = *source)
        };
        match (self.state, self.algorithm) {
            (State::Crc(_, crc), ChecksumAlgorithm::Crc64Nvme) => fill(&(!crc).to_be_bytes()),
            // The CRC-32s live in the low half.
            (State::Crc(_, crc), _) => fill(
                (!crc)
                    .to_be_bytes()
                    .last_chunk::<4>()
                    .map_or(&[][..], |half| half),
            ),
            (State::Digest(context), _) => fill(context.finish().as_ref()),
        }
        Checksum {
            algorithm: self.algorithm,
            bytes,
        }
    }
}

impl fmt::Debug for Checksummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Checksummer")
            .field("algorithm", &self.algorithm)
            .finish_non_exhaustive()
    }
}

/// Reflected polynomials, tabulated for eight bytes at a time.
static CRC32: [[u64; 256]; 8] = tables(0xEDB8_8320);
static CRC32C: [[u64; 256]; 8] = tables(0x82F6_3B78);
static CRC64_NVME: [[u64; 256]; 8] = tables(0x9A6C_9329_AC4B_C9B5);

#[expect(
    clippy::indexing_slicing,
    reason = "runs at compile time: an index out of range would not build"
)]
const fn tables(polynomial: u64) -> [[u64; 256]; 8] {
    let mut tables = [[0; 256]; 8];
    let mut byte = 0;
    while byte < 256 {
        let mut crc = byte as u64;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 1 == 1 {
                crc >> 1 ^ polynomial
            } else {
                crc >> 1
            };
            bit += 1;
        }
        tables[0][byte] = crc;
        byte += 1;
    }
    let mut table = 1;
    while table < 8 {
        let mut byte = 0;
        while byte < 256 {
            let crc = tables[table - 1][byte];
            tables[table][byte] = crc >> 8 ^ tables[0][(crc & 0xFF) as usize];
            byte += 1;
        }
        table += 1;
    }
    tables
}

fn crc_update(tables: &[[u64; 256]; 8], mut crc: u64, bytes: &[u8]) -> u64 {
    let [t0, t1, t2, t3, t4, t5, t6, t7] = tables;
    let at =
        |table: &[u64; 256], byte: u64| table.get((byte & 0xFF) as usize).copied().unwrap_or(0);
    let (blocks, rest) = bytes.as_chunks::<8>();
    for block in blocks {
        let word = crc ^ u64::from_le_bytes(*block);
        crc = at(t7, word)
            ^ at(t6, word >> 8)
            ^ at(t5, word >> 16)
            ^ at(t4, word >> 24)
            ^ at(t3, word >> 32)
            ^ at(t2, word >> 40)
            ^ at(t1, word >> 48)
            ^ at(t0, word >> 56);
    }
    for byte in rest {
        crc = crc >> 8 ^ at(t0, crc ^ u64::from(*byte));
    }
    crc
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_values_of_the_catalogues() {
        for (algorithm, expected) in [
            (ChecksumAlgorithm::Crc32, "cbf43926"),
            (ChecksumAlgorithm::Crc32c, "e3069283"),
            (ChecksumAlgorithm::Crc64Nvme, "ae8b14860a799888"),
            (
                ChecksumAlgorithm::Sha1,
                "f7c3bc1d808e04732adf679965ccc34ca7ae3441",
            ),
            (
                ChecksumAlgorithm::Sha256,
                "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225",
            ),
        ] {
            for cut in 0..=9 {
                let mut checksummer = Checksummer::new(algorithm);
                let (head, tail) = b"123456789".split_at(cut);
                checksummer.update(head);
                checksummer.update(tail);
                let checksum = checksummer.finish();
                assert_eq!(
                    data_encoding::HEXLOWER.encode(checksum.as_bytes()),
                    expected,
                    "{algorithm:?}"
                );
                assert_eq!(
                    Checksum::parse(algorithm.header(), &checksum.to_base64()),
                    Some(checksum)
                );
            }
        }
    }
}
