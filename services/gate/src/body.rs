use std::time::Duration;

use bytes::Bytes;
use http_body_util::BodyExt as _;
use keyward_sigv4::{BodyError, BodyPlan, BodyVerified, BodyVerifier};

/// How long a client may pause within a body.
const FRAME_TIMEOUT: Duration = Duration::from_secs(60);

/// A request's body as it arrives.
pub type BodyStream =
    http_body_util::combinators::UnsyncBoxBody<Bytes, Box<dyn std::error::Error + Send + Sync>>;

/// Why a body could not be read.
#[derive(Debug)]
pub enum ReadBody {
    /// It is larger than the operation takes.
    TooLarge,
    /// The connection ended before it did.
    Cut,
    /// It is not what its request declared.
    Refused(BodyError),
}

/// A body that is checked as it is read. What it yields may take effect only after [`BodyReader::finish`].
pub struct BodyReader {
    stream: BodyStream,
    verifier: BodyVerifier,
    ready: std::collections::VecDeque<Bytes>,
    ended: bool,
}

impl std::fmt::Debug for BodyReader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BodyReader")
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

impl BodyReader {
    pub(crate) fn new(stream: BodyStream, plan: BodyPlan) -> Self {
        Self {
            stream,
            verifier: BodyVerifier::new(plan),
            ready: std::collections::VecDeque::new(),
            ended: false,
        }
    }

    /// The next piece of the payload; `None` at its end.
    ///
    /// # Errors
    /// When the connection breaks or the body can no longer be the declared one.
    pub async fn next(&mut self) -> Result<Option<Bytes>, ReadBody> {
        loop {
            if let Some(piece) = self.ready.pop_front() {
                return Ok(Some(piece));
            }
            if self.ended {
                return Ok(None);
            }
            let Ok(frame) = tokio::time::timeout(FRAME_TIMEOUT, self.stream.frame()).await else {
                return Err(ReadBody::Cut);
            };
            match frame {
                None => self.ended = true,
                Some(Err(_)) => return Err(ReadBody::Cut),
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        let mut payload = Vec::new();
                        self.verifier
                            .update(data, &mut payload)
                            .map_err(ReadBody::Refused)?;
                        self.ready.extend(payload);
                    }
                }
            }
        }
    }

    /// The proof that the whole body was what its request declared.
    ///
    /// # Errors
    /// When it was not.
    pub fn finish(self) -> Result<BodyVerified, ReadBody> {
        self.verifier.finish().map_err(ReadBody::Refused)
    }

    /// The whole payload, if it has at most `limit` bytes.
    ///
    /// # Errors
    /// As [`BodyReader::next`] and [`BodyReader::finish`], and when it is larger.
    pub async fn read_whole(mut self, limit: usize) -> Result<(Vec<u8>, BodyVerified), ReadBody> {
        let mut whole = Vec::new();
        while let Some(piece) = self.next().await? {
            if whole.len() + piece.len() > limit {
                return Err(ReadBody::TooLarge);
            }
            whole.extend_from_slice(&piece);
        }
        let verified = self.finish()?;
        Ok((whole, verified))
    }
}
