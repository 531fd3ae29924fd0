//! An object's bytes on their way out.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use http_body_util::{BodyExt as _, Empty};
use keyward_gate::AnswerBody;
use keyward_objects::Reader;
use tokio::task::JoinHandle;

/// A body that is read piece by piece as it is sent. Between pieces no thread is held: a slow client costs memory for
/// one piece.
struct Download {
    step: Step,
    /// Bytes that are still to be handed on.
    left: u64,
}

type Piece = (Box<Reader>, keyward_objects::Result<Option<Bytes>>);

enum Step {
    Idle(Box<Reader>),
    Reading(JoinHandle<Piece>),
    Ended,
}

/// The body of an answer.
pub(crate) fn answer_body(reader: Reader) -> AnswerBody {
    if reader.left() == 0 {
        return empty();
    }
    Download {
        left: reader.left(),
        step: Step::Idle(Box::new(reader)),
    }
    .boxed_unsync()
}

/// No body.
pub(crate) fn empty() -> AnswerBody {
    Empty::new().map_err(|never| match never {}).boxed_unsync()
}

impl Body for Download {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        loop {
            match std::mem::replace(&mut self.step, Step::Ended) {
                Step::Ended => return Poll::Ready(None),
                Step::Idle(mut reader) => {
                    self.step = Step::Reading(tokio::task::spawn_blocking(move || {
                        let piece = reader.next_piece();
                        (reader, piece)
                    }));
                }
                Step::Reading(mut reading) => {
                    let Poll::Ready(read) = Pin::new(&mut reading).poll(context) else {
                        self.step = Step::Reading(reading);
                        return Poll::Pending;
                    };
                    let (reader, piece) = read.map_err(io::Error::other)?;
                    return Poll::Ready(match piece {
                        Ok(Some(bytes)) => {
                            let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
                            self.left = self.left.saturating_sub(length);
                            self.step = if self.left == 0 {
                                Step::Ended
                            } else {
                                Step::Idle(reader)
                            };
                            Some(Ok(Frame::data(bytes)))
                        }
                        Ok(None) => None,
                        Err(error) => {
                            tracing::error!(%error, "an object could not be read to its end");
                            Some(Err(io::Error::other(error)))
                        }
                    });
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
