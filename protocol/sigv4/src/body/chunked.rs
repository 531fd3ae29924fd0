//! The aws-chunked framing.
//!
//! ```text
//! 10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648 CRLF
//! <65536 bytes> CRLF
//! 0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9 CRLF
//! x-amz-checksum-crc32c:sOO8/Q== CRLF                        only with a trailer
//! x-amz-trailer-signature:63bddb248ad2590c92712055f51b8e78...  CRLF
//! CRLF
//! ```
//!
//! Without chunk signatures a chunk's line is its size alone, and the trailer has no signature.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::digest;
use bytes::{Buf, Bytes};

use super::BodyError;
use super::plan::{Chain, Framing};
use crate::canonical::hex;
use crate::claim::parse_hex;

/// The longest line of a chunk: 16 digits, the signature and its name are 98 bytes.
const MAX_CHUNK_LINE: usize = 128;

/// The longest trailer, all lines together.
const MAX_TRAILER: usize = 1024;

/// Reads aws-chunked bytes; holds no more of them than one line.
pub(super) struct Decoder {
    framing: Box<Framing>,
    state: State,
    line: Vec<u8>,
    /// Payload bytes that chunks may still bring.
    remaining: u64,
    trailers: Vec<(String, String)>,
    trailer_length: usize,
    /// The trailing headers as they are signed.
    canonical_trailers: Vec<u8>,
    trailer_signed: bool,
}

enum State {
    ChunkLine,
    Data {
        remaining: u64,
        signature: Option<[u8; 32]>,
        hash: Option<digest::Context>,
    },
    DataEnd,
    TrailerLine,
    /// The empty line that ends the body.
    LastLine,
    Done,
}

impl Decoder {
    pub(super) fn new(framing: Box<Framing>) -> Self {
        let remaining = framing.decoded_length;
        Self {
            framing,
            state: State::ChunkLine,
            line: Vec::with_capacity(MAX_CHUNK_LINE),
            remaining,
            trailers: Vec::new(),
            trailer_length: 0,
            canonical_trailers: Vec::new(),
            trailer_signed: false,
        }
    }

    /// Reads `input`, appending the payload in it to `payload`.
    pub(super) fn update(
        &mut self,
        mut input: Bytes,
        payload: &mut Vec<Bytes>,
    ) -> Result<(), BodyError> {
        while !input.is_empty() {
            match &mut self.state {
                State::Done => return Err(BodyError::TooLong),
                State::Data {
                    remaining, hash, ..
                } => {
                    let length = usize::try_from(*remaining)
                        .unwrap_or(usize::MAX)
                        .min(input.len());
                    let piece = input.split_to(length);
                    *remaining -= u64::try_from(length).unwrap_or(u64::MAX);
                    let ended = *remaining == 0;
                    if let Some(hash) = hash {
                        hash.update(&piece);
                    }
                    payload.push(piece);
                    if ended {
                        self.end_chunk()?;
                    }
                }
                State::ChunkLine | State::DataEnd | State::TrailerLine | State::LastLine => {
                    if self.take_line(&mut input)? {
                        let line = std::mem::take(&mut self.line);
                        self.read_line(&line)?;
                        self.line = line;
                        self.line.clear();
                    }
                }
            }
        }
        Ok(())
    }

    /// The trailing headers, once all of the body was read.
    pub(super) fn finish(self) -> Result<Vec<(String, String)>, BodyError> {
        match self.state {
            State::Done => Ok(self.trailers),
            _ => Err(BodyError::Incomplete),
        }
    }

    /// Moves bytes into the line up to its line feed; says whether the line is whole.
    fn take_line(&mut self, input: &mut Bytes) -> Result<bool, BodyError> {
        let limit = match self.state {
            State::TrailerLine => MAX_TRAILER,
            _ => MAX_CHUNK_LINE,
        };
        let end = input.iter().position(|byte| *byte == b'\n');
        let length = end.map_or(input.len(), |position| position + 1);
        if self.line.len() + length > limit {
            return Err(BodyError::MalformedChunk);
        }
        self.line
            .extend_from_slice(input.get(..length).unwrap_or_default());
        input.advance(length);
        Ok(end.is_some())
    }

    fn read_line(&mut self, line: &[u8]) -> Result<(), BodyError> {
        let line = line
            .strip_suffix(b"\r\n")
            .filter(|line| !line.contains(&b'\r'))
            .ok_or(BodyError::MalformedChunk)?;
        match self.state {
            State::ChunkLine => self.begin_chunk(line),
            State::TrailerLine => self.read_trailer(line),
            State::DataEnd if line.is_empty() => {
                self.state = State::ChunkLine;
                Ok(())
            }
            State::LastLine if line.is_empty() => {
                self.state = State::Done;
                Ok(())
            }
            State::DataEnd | State::LastLine | State::Data { .. } | State::Done => {
                Err(BodyError::MalformedChunk)
            }
        }
    }

    fn begin_chunk(&mut self, line: &[u8]) -> Result<(), BodyError> {
        let line = str::from_utf8(line).map_err(|_| BodyError::MalformedChunk)?;
        let (size, extension) = match line.split_once(';') {
            Some((size, extension)) => (size, Some(extension)),
            None => (line, None),
        };
        // `from_str_radix` alone would take a sign.
        let size = Some(size)
            .filter(|size| size.bytes().all(|byte| byte.is_ascii_hexdigit()))
            .and_then(|size| u64::from_str_radix(size, 16).ok())
            .ok_or(BodyError::MalformedChunk)?;
        let signature = match (&self.framing.chain, extension) {
            (None, None) => None,
            (Some(_), Some(extension)) => Some(
                extension
                    .strip_prefix("chunk-signature=")
                    .and_then(|signature| parse_hex(signature.as_bytes()))
                    .ok_or(BodyError::MalformedChunk)?,
            ),
            (None, Some(_)) => return Err(BodyError::MalformedChunk),
            (Some(_), None) => return Err(BodyError::SignatureMismatch),
        };
        self.remaining = self.remaining.checked_sub(size).ok_or(BodyError::TooLong)?;
        let hash = self
            .framing
            .chain
            .is_some()
            .then(|| digest::Context::new(&digest::SHA256));
        self.state = State::Data {
            remaining: size,
            signature,
            hash,
        };
        if size > 0 {
            return Ok(());
        }
        self.end_chunk()?;
        self.state = match (self.remaining, self.framing.has_trailer) {
            (0, true) => State::TrailerLine,
            (0, false) => State::LastLine,
            _ => return Err(BodyError::Incomplete),
        };
        Ok(())
    }

    fn end_chunk(&mut self) -> Result<(), BodyError> {
        let State::Data {
            signature, hash, ..
        } = std::mem::replace(&mut self.state, State::DataEnd)
        else {
            return Err(BodyError::MalformedChunk);
        };
        let (Some(chain), Some(hash)) = (&mut self.framing.chain, hash) else {
            return Ok(());
        };
        // The first hash is that of no headers: AWS left room for some.
        let lines = [
            hex(digest::digest(&digest::SHA256, b"").as_ref()),
            hex(hash.finish().as_ref()),
        ];
        chain.check("AWS4-HMAC-SHA256-PAYLOAD", &lines, signature)
    }

    fn read_trailer(&mut self, line: &[u8]) -> Result<(), BodyError> {
        self.trailer_length += line.len();
        if self.trailer_length > MAX_TRAILER {
            return Err(BodyError::MalformedTrailer);
        }
        if line.is_empty() {
            let unsigned = self.framing.chain.is_some() && !self.trailer_signed;
            if unsigned {
                return Err(BodyError::SignatureMismatch);
            }
            if self.trailers.len() != self.framing.trailers.len() {
                return Err(BodyError::MalformedTrailer);
            }
            self.state = State::Done;
            return Ok(());
        }
        let line = str::from_utf8(line).map_err(|_| BodyError::MalformedTrailer)?;
        let (name, value) = line.split_once(':').ok_or(BodyError::MalformedTrailer)?;
        let (name, value) = (name.to_ascii_lowercase(), value.trim_matches([' ', '\t']));
        if self.trailer_signed {
            return Err(BodyError::MalformedTrailer);
        }
        if let Some(chain) = &mut self.framing.chain
            && name == "x-amz-trailer-signature"
        {
            self.trailer_signed = true;
            let hash = hex(digest::digest(&digest::SHA256, &self.canonical_trailers).as_ref());
            return chain.check(
                "AWS4-HMAC-SHA256-TRAILER",
                &[hash],
                parse_hex(value.as_bytes()),
            );
        }
        let repeated = self.trailers.iter().any(|(other, _)| *other == name);
        if repeated || !self.framing.trailers.contains(&name) {
            return Err(BodyError::MalformedTrailer);
        }
        for part in [name.as_str(), ":", value, "\n"] {
            self.canonical_trailers.extend_from_slice(part.as_bytes());
        }
        self.trailers.push((name, value.to_owned()));
        Ok(())
    }
}

impl Chain {
    /// Compares the next signature of the chain, and moves on to it.
    fn check(
        &mut self,
        algorithm: &str,
        lines: &[[u8; 64]],
        signature: Option<[u8; 32]>,
    ) -> Result<(), BodyError> {
        let mut string_to_sign = Vec::with_capacity(320);
        string_to_sign.extend_from_slice(algorithm.as_bytes());
        string_to_sign.push(b'\n');
        string_to_sign.extend_from_slice(self.context.as_bytes());
        string_to_sign.extend_from_slice(&self.previous);
        for line in lines {
            string_to_sign.push(b'\n');
            string_to_sign.extend_from_slice(line);
        }
        let expected = self.key.sign(&string_to_sign);
        self.previous = hex(&expected);
        let equal = verify_slices_are_equal(&signature.unwrap_or_default(), &expected).is_ok()
            && signature.is_some();
        equal.then_some(()).ok_or(BodyError::SignatureMismatch)
    }
}
