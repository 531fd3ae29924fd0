use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http_body::Body as _;
use http_body_util::BodyExt as _;
use keyward_sigv4::{BodyError, BodyPlan, BodyVerified, BodyVerifier};

use crate::body_room::{Crowded, Held};

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
    /// There are too many large ones at this time.
    Crowded,
}

impl From<Crowded> for ReadBody {
    fn from(Crowded: Crowded) -> Self {
        Self::Crowded
    }
}

/// The next bytes of the wire; `None` at the end.
async fn next_piece(stream: &mut BodyStream) -> Result<Option<Bytes>, ReadBody> {
    loop {
        // What has come already needs no clock.
        let at_hand = poll_fn(|context| Poll::Ready(Pin::new(&mut *stream).poll_frame(context)));
        let frame = match at_hand.await {
            Poll::Ready(frame) => frame,
            Poll::Pending => Box::pin(tokio::time::timeout(FRAME_TIMEOUT, stream.frame()))
                .await
                .map_err(|_| ReadBody::Cut)?,
        };
        match frame {
            None => return Ok(None),
            Some(Err(_)) => return Err(ReadBody::Cut),
            Some(Ok(frame)) => {
                if let Ok(data) = frame.into_data() {
                    return Ok(Some(data));
                }
            }
        }
    }
}

/// The whole body of a request, if it has at most `limit` bytes and is what `plan` says: for plans under which the
/// payload is what stands on the wire. Most such bodies come in one piece, which is not copied.
///
/// # Errors
/// As [`BodyReader::next`] and [`BodyReader::finish`], when it is larger, and when there is no room.
pub(crate) async fn read_form(
    mut stream: BodyStream,
    plan: BodyPlan,
    limit: usize,
    room: &mut Held,
) -> Result<(Bytes, BodyVerified), ReadBody> {
    let (mut first, mut several) = (Bytes::new(), BytesMut::new());
    while !stream.is_end_stream()
        && let Some(piece) = next_piece(&mut stream).await?
    {
        let length = first.len().max(several.len()) + piece.len();
        if length > limit {
            return Err(ReadBody::TooLarge);
        }
        room.grow(length)?;
        if first.is_empty() {
            first = piece;
            continue;
        }
        if several.is_empty() {
            several.extend_from_slice(&first);
        }
        several.extend_from_slice(&piece);
    }
    let whole = if several.is_empty() {
        first
    } else {
        several.freeze()
    };
    let verified = plan.check(&whole).map_err(ReadBody::Refused)?;
    Ok((whole, verified))
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
            match next_piece(&mut self.stream).await? {
                None => self.ended = true,
                Some(data) => {
                    let mut payload = Vec::new();
                    self.verifier
                        .update(data, &mut payload)
                        .map_err(ReadBody::Refused)?;
                    self.ready.extend(payload);
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
    /// As [`BodyReader::next`] and [`BodyReader::finish`], when it is larger, and when there is no room.
    pub(crate) async fn read_whole(
        mut self,
        limit: usize,
        room: &mut Held,
    ) -> Result<(Vec<u8>, BodyVerified), ReadBody> {
        let mut whole = Vec::new();
        while let Some(piece) = self.next().await? {
            let length = whole.len() + piece.len();
            if length > limit {
                return Err(ReadBody::TooLarge);
            }
            room.grow(length)?;
            whole.extend_from_slice(&piece);
        }
        let verified = self.finish()?;
        Ok((whole, verified))
    }
}
