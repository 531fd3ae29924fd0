//! What a request's body still holds when its answer is known already.
//!
//! A refusal is often known before the body has been read. A client that is still sending would find the connection
//! closed instead of the answer, so a bounded rest is read and dropped first.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::BodyExt as _;
use hyper::body::{Body, Frame, Incoming, SizeHint};

/// The longest rest that is read; of longer ones the connection is closed.
const MAX_REST_BYTES: usize = 16 << 20;

/// How long a client may take to send it.
const REST_TIMEOUT: Duration = Duration::from_secs(5);

/// A body that can be taken back from whoever reads it.
#[derive(Clone, Debug)]
pub(crate) struct Lent(Arc<Mutex<Read>>);

#[derive(Debug)]
struct Read {
    body: Incoming,
    /// Whether its end was seen: a body in chunks does not know it beforehand.
    ended: bool,
}

impl Lent {
    pub(crate) fn new(body: Incoming) -> Self {
        Self(Arc::new(Mutex::new(Read { body, ended: false })))
    }

    /// Reads and drops what has not been read.
    pub(crate) async fn drop_rest(&self) {
        let mut body = self.clone();
        let _ = tokio::time::timeout(REST_TIMEOUT, async {
            let mut rest = 0;
            while let Some(Ok(frame)) = body.frame().await {
                rest += frame.data_ref().map_or(0, Bytes::len);
                if rest > MAX_REST_BYTES {
                    break;
                }
            }
        })
        .await;
    }
}

impl Body for Lent {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let mut read = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let polled = Pin::new(&mut read.body).poll_frame(context);
        read.ended |= matches!(polled, Poll::Ready(None));
        polled
    }

    fn is_end_stream(&self) -> bool {
        let read = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        read.ended || read.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .body
            .size_hint()
    }
}
