//! Answers to heads that the HTTP library cannot read.
//!
//! The library answers them itself, with a status and nothing else, and closes. Clients of AWS expect a document that
//! says what is wrong, so such an answer is exchanged for one on its way out. It is told from every other by the order
//! of things alone and never by its bytes: what is written while no call is under way and nothing of an earlier answer
//! is left can only be the library's own.
//!
//! By the same order it is known how long a head takes to come, and small answers are written in one piece: the system
//! takes one piece in less time than several.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Buf, Bytes};
use hyper::body::{Body, Frame, SizeHint};
use keyward_gate::{Answer, AnswerBody, UnreadableHead};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep};

/// How a query request begins; a space comes next, or in a head that is not HTTP a line break.
const POST_TO_ROOT: &[u8] = b"POST /";

/// How long a client may take for the head of a request, from the end of the answer before it.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);

/// Answers up to this size are written in one piece.
const SMALL_ANSWER_BYTES: usize = 4096;

/// How many calls of a connection have begun and how many answers have been handed over whole.
#[derive(Debug, Default)]
pub(crate) struct Calls {
    begun: AtomicU64,
    ended: AtomicU64,
}

impl Calls {
    pub(crate) fn begin(&self) {
        self.begun.fetch_add(1, Ordering::Relaxed);
    }
}

/// The body of an answer, which says when it was handed over.
#[derive(Debug)]
pub(crate) struct Counted {
    body: AnswerBody,
    calls: Arc<Calls>,
}

impl Counted {
    pub(crate) fn new(body: AnswerBody, calls: Arc<Calls>) -> Self {
        Self { body, calls }
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.calls.ended.fetch_add(1, Ordering::Relaxed);
    }
}

impl Body for Counted {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// A connection on which the library's own refusals become answers.
pub(crate) struct Heads<S, R> {
    stream: S,
    calls: Arc<Calls>,
    /// How many calls had begun when the last answer was written to its end.
    idle_at: u64,
    /// The first bytes that came since then.
    head: Vec<u8>,
    refuse: R,
    /// What is still to be written of an exchanged answer.
    refusal: Option<Bytes>,
    /// Since when a head is waited for; nothing while none is.
    waits_since: Option<Instant>,
    /// Wakes the connection when a head may be late. It is set once for many heads: most come long before.
    alarm: Option<Pin<Box<Sleep>>>,
    /// Room for the pieces of a small answer.
    small: Vec<u8>,
}

impl<S, R: Fn(UnreadableHead) -> Answer> Heads<S, R> {
    pub(crate) fn new(stream: S, calls: Arc<Calls>, refuse: R) -> Self {
        Self {
            stream,
            calls,
            idle_at: 0,
            head: Vec::with_capacity(POST_TO_ROOT.len() + 1),
            refuse,
            refusal: None,
            waits_since: None,
            alarm: None,
            small: Vec::new(),
        }
    }

    /// Whether no call is under way and nothing of an answer is left to be written.
    fn is_idle(&self) -> bool {
        self.calls.begun.load(Ordering::Relaxed) == self.idle_at
    }

    /// Whether the head that is waited for has not come in its time; if not yet, the task is woken when it is.
    fn poll_late(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let since = *self.waits_since.get_or_insert_with(Instant::now);
        let deadline = since + HEAD_TIMEOUT;
        let alarm = self
            .alarm
            .get_or_insert_with(|| Box::pin(tokio::time::sleep_until(deadline)));
        while alarm.as_mut().poll(context).is_ready() {
            // It may have been set for an earlier head.
            if alarm.deadline() >= deadline {
                return Poll::Ready(());
            }
            alarm.as_mut().reset(deadline);
        }
        Poll::Pending
    }

    /// Keeps the beginning of what came.
    fn note(&mut self, came: &[u8]) {
        let room = POST_TO_ROOT.len() + 1 - self.head.len();
        self.head.extend(came.iter().take(room));
    }

    /// The bytes that take the place of a refusal of the library's.
    fn exchanged(&self, theirs: &[u8], context: &mut Context<'_>) -> Bytes {
        let head = UnreadableHead {
            posts_to_root: match self.head.split_last() {
                Some((next, begin)) => begin == POST_TO_ROOT && next.is_ascii_whitespace(),
                None => false,
            },
            too_large: !theirs.starts_with(b"HTTP/1.1 400 "),
        };
        written(&mut (self.refuse)(head), context)
    }
}

/// A whole answer as the last one of a connection.
fn written(answer: &mut Answer, context: &mut Context<'_>) -> Bytes {
    let mut body = Vec::new();
    while let Poll::Ready(Some(Ok(frame))) = Pin::new(&mut answer.body).poll_frame(context) {
        body.extend(frame.into_data().unwrap_or_default());
    }
    let mut bytes = format!(
        "HTTP/1.1 {} Bad Request\r\nconnection: close\r\ncontent-length: {}\r\n",
        answer.status,
        body.len()
    )
    .into_bytes();
    for (name, value) in &answer.headers {
        bytes.extend_from_slice(name.as_str().as_bytes());
        bytes.extend_from_slice(b": ");
        bytes.extend_from_slice(value.as_bytes());
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(b"\r\n");
    bytes.append(&mut body);
    bytes.into()
}

impl<S: AsyncWrite + Unpin, R: Fn(UnreadableHead) -> Answer + Unpin> Heads<S, R> {
    /// Writes what takes the place of `theirs`.
    fn poll_refusal(&mut self, theirs: &[u8], context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut left = match self.refusal.take() {
            Some(left) => left,
            None => self.exchanged(theirs, context),
        };
        while left.has_remaining() {
            match Pin::new(&mut self.stream).poll_write(context, &left) {
                Poll::Ready(Ok(0)) => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                Poll::Ready(Ok(count)) => left.advance(count),
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => {
                    self.refusal = Some(left);
                    return Poll::Pending;
                }
            }
        }
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncRead + Unpin, R: Fn(UnreadableHead) -> Answer + Unpin> AsyncRead for Heads<S, R> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let polled = Pin::new(&mut self.stream).poll_read(context, buffer);
        if !self.is_idle() {
            return polled;
        }
        if let Some(came) = buffer.filled().get(before..) {
            self.note(came);
        }
        if polled.is_pending() && self.poll_late(context).is_ready() {
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        polled
    }
}

impl<S: AsyncWrite + Unpin, R: Fn(UnreadableHead) -> Answer + Unpin> AsyncWrite for Heads<S, R> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.is_idle() {
            ready!(self.poll_refusal(bytes, context))?;
            return Poll::Ready(Ok(bytes.len()));
        }
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if self.is_idle() {
            let first = parts.first().map_or(&[][..], |part| part);
            ready!(self.poll_refusal(first, context))?;
            return Poll::Ready(Ok(parts.iter().map(|part| part.len()).sum()));
        }
        let this = self.get_mut();
        let stream = Pin::new(&mut this.stream);
        if parts.iter().map(|part| part.len()).sum::<usize>() > SMALL_ANSWER_BYTES {
            return stream.poll_write_vectored(context, parts);
        }
        this.small.clear();
        for part in parts {
            this.small.extend_from_slice(part);
        }
        stream.poll_write(context, &this.small)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let flushed = Pin::new(&mut self.stream).poll_flush(context);
        let begun = self.calls.begun.load(Ordering::Relaxed);
        if self.idle_at != begun && self.calls.ended.load(Ordering::Relaxed) == begun {
            self.idle_at = begun;
            self.head.clear();
            self.waits_since = None;
            // The library may have read all there was before, and not read again until something wakes it.
            if self.poll_late(context).is_ready() {
                return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
            }
        }
        flushed
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream};

    use super::*;

    fn connection() -> (
        DuplexStream,
        Arc<Calls>,
        Heads<DuplexStream, impl Fn(UnreadableHead) -> Answer>,
    ) {
        let (client, stream) = tokio::io::duplex(1024);
        let calls = Arc::new(Calls::default());
        let refuse = |_| -> Answer { panic!("nothing is written while no call is under way") };
        let heads = Heads::new(stream, calls.clone(), refuse);
        (client, calls, heads)
    }

    async fn read(heads: &mut (impl AsyncRead + Unpin)) -> io::Result<usize> {
        heads.read(&mut [0; 64]).await
    }

    #[tokio::test(start_paused = true)]
    async fn dos_2_a_head_that_comes_in_drops_is_waited_for_no_longer_than_one_that_does_not_come()
    {
        let (mut client, _, mut heads) = connection();
        let started = Instant::now();
        let drops = tokio::spawn(async move {
            while client.write_all(b"P").await.is_ok() {
                tokio::time::sleep(Duration::from_secs(7)).await;
            }
        });
        let late = loop {
            if let Err(error) = read(&mut heads).await {
                break error;
            }
        };
        assert_eq!(late.kind(), io::ErrorKind::TimedOut);
        let waited = started.elapsed();
        assert!(waited >= HEAD_TIMEOUT && waited < HEAD_TIMEOUT + Duration::from_secs(1));
        drops.abort();
    }

    #[tokio::test(start_paused = true)]
    async fn every_head_has_its_own_time_and_a_call_under_way_has_none() {
        let (mut client, calls, mut heads) = connection();
        let second = Duration::from_secs(1);
        for _ in 0..3 {
            let wait = tokio::time::timeout(20 * second, read(&mut heads)).await;
            assert!(wait.is_err(), "a head has thirty seconds");
            client.write_all(b"POST / HTTP/1.1\r\n\r\n").await.unwrap();
            assert_eq!(read(&mut heads).await.unwrap(), 19);
            calls.begin();
            let body = tokio::time::timeout(100 * second, read(&mut heads)).await;
            assert!(body.is_err(), "a body is not a head");
            calls.ended.fetch_add(1, Ordering::Relaxed);
            heads.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
            heads.flush().await.unwrap();
        }
        let started = Instant::now();
        let late = read(&mut heads).await.unwrap_err();
        assert_eq!(late.kind(), io::ErrorKind::TimedOut);
        assert_eq!(started.elapsed().as_secs(), HEAD_TIMEOUT.as_secs());
    }

    /// The head is there before the connection is first polled, and its answer is complete before another read.
    #[tokio::test(start_paused = true)]
    async fn dos_2_a_connection_that_asks_once_and_no_more_is_closed() {
        for request in [
            "GET / HTTP/1.1\r\nhost: a\r\n\r\n",
            "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\n\r\nx",
        ] {
            let (mut client, calls, heads) = connection();
            client.write_all(request.as_bytes()).await.unwrap();
            let service = hyper::service::service_fn(move |_| {
                calls.begin();
                let body = Counted::new(AnswerBody::default(), calls.clone());
                async move { Ok::<_, std::convert::Infallible>(hyper::Response::new(body)) }
            });
            let connection = hyper::server::conn::http1::Builder::new()
                .serve_connection(hyper_util::rt::TokioIo::new(heads), service);
            let started = Instant::now();
            let served = tokio::spawn(connection);
            let mut answer = Vec::new();
            let closed = tokio::time::timeout(10 * HEAD_TIMEOUT, client.read_to_end(&mut answer));
            closed.await.expect("the connection is closed").unwrap();
            assert!(answer.starts_with(b"HTTP/1.1 200"));
            assert_eq!(started.elapsed().as_secs(), HEAD_TIMEOUT.as_secs());
            let _ = served.await.unwrap();
        }
    }

    #[tokio::test]
    async fn pieces_come_out_whole_whatever_their_size() {
        for size in [
            1,
            SMALL_ANSWER_BYTES - 1,
            SMALL_ANSWER_BYTES,
            3 * SMALL_ANSWER_BYTES,
        ] {
            let (mut client, calls, mut heads) = connection();
            calls.begin();
            let (one, other) = (vec![b'1'; size], vec![b'2'; 3]);
            let expected = [one.clone(), other.clone()].concat();
            let written = tokio::spawn(async move {
                let mut left = Buf::chain(&one[..], &other[..]);
                while left.has_remaining() {
                    heads.write_buf(&mut left).await.unwrap();
                }
            });
            let mut got = vec![0; expected.len()];
            client.read_exact(&mut got).await.unwrap();
            written.await.unwrap();
            assert!(got == expected, "{size}");
        }
    }
}
