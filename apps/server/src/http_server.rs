use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Body as _, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use hyper_util::server::graceful::GracefulShutdown;
use keyward_gate::{Answer, AnswerBody, Peer};
use tokio::net::TcpListener;

use crate::configuration::{Options, Storage};
use crate::first_start::prepare_accounts;
use crate::heads::{Calls, Counted, Heads};
use crate::system::{StartError, System};
use crate::unread::Lent;

/// The largest head of a request: AWS's limit of 8 KB for S3 metadata and addresses fits many times.
const MAX_HEAD_BYTES: usize = 64 * 1024;

/// How often the server looks after its keys and its history.
const HOUSEKEEPING: Duration = Duration::from_secs(3600);

/// How often it keeps what is derived from records, which is what a start after a crash has to read again.
const KEEPING: Duration = Duration::from_secs(60);

/// How often what calls have asked for to be done later is carried out.
const DUE: Duration = Duration::from_millis(250);

/// How long requests under way may take once the server is told to stop.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(10);

/// Answers HTTP from a gate.
#[derive(Clone, Debug)]
pub struct Server {
    system: Arc<ArcSwap<System>>,
    options: Arc<Options>,
}

impl Server {
    /// A server of an opened system.
    #[must_use]
    pub fn new(system: System, options: Options) -> Self {
        Self {
            system: Arc::new(ArcSwap::from_pointee(system)),
            options: Arc::new(options),
        }
    }

    /// Answers every connection of the listener until `stop` is over, then those under way.
    pub async fn run(&self, listener: TcpListener, stop: impl Future<Output = ()>) {
        let house = tokio::spawn(self.clone().keep_house());
        let graceful = GracefulShutdown::new();
        let mut stop = std::pin::pin!(stop);
        loop {
            let accepted = tokio::select! {
                accepted = listener.accept() => accepted,
                () = &mut stop => break,
            };
            let (stream, address) = match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Too many open files, most likely: the next attempt waits for others to close theirs.
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            };
            let _ = stream.set_nodelay(true);
            let calls = Arc::new(Calls::default());
            let peer = Peer::new(address.ip(), false);
            let (refusing, refused) = (self.clone(), peer.clone());
            let refuse = move |head| {
                let system = refusing.system.load();
                system.gate.refuse_head(head, refused.clone())
            };
            let stream = Heads::new(stream, calls.clone(), refuse);
            let connection = Arc::new((self.clone(), peer));
            let service = service_fn(move |request| {
                let (connection, calls) = (connection.clone(), calls.clone());
                calls.begin();
                async move {
                    let (server, peer) = connection.as_ref();
                    let answer = server.answer(request, peer).await;
                    Ok::<_, std::convert::Infallible>(answer.map(|body| Counted::new(body, calls)))
                }
            });
            // HTTP/1.1 alone: no AWS client speaks HTTP/2 to IAM, STS or S3 without TLS.
            let connection = http1::Builder::new()
                .max_buf_size(MAX_HEAD_BYTES)
                // Else the connection is read from during every call, to see whether the client has gone, with a new
                // buffer for it each time. A call goes on in either case.
                .half_close(true)
                .serve_connection(TokioIo::new(stream), service);
            let watched = graceful.watch(connection);
            tokio::spawn(async move {
                if let Err(error) = watched.await {
                    tracing::debug!(%error, "a connection ended early");
                }
            });
        }
        let _ = tokio::time::timeout(SHUTDOWN_TIMEOUT, graceful.shutdown()).await;
        house.abort();
        if let Err(reason) = self.system.load().gate.flush_records() {
            tracing::error!(reason, "the last records could not be kept");
        }
    }

    /// Carries out what is due; looks every hour whether the keys that seal sessions are due, and drops history that is too old; keeps every
    /// minute what is derived from records.
    async fn keep_house(self) {
        let mut hourly = tokio::time::interval(HOUSEKEEPING);
        let mut minutely = tokio::time::interval(KEEPING);
        let mut often = tokio::time::interval(DUE);
        often.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                _ = hourly.tick() => {}
                _ = often.tick() => {
                    // What is not carried out now is due the next time, too.
                    if let Err(error) = self.system.load_full().gate.carry_out_due().await {
                        tracing::warn!(%error, "what is due could not be carried out");
                    }
                    continue;
                }
                _ = minutely.tick() => {
                    let gate = self.system.load().gate.clone();
                    // It is kept again a minute later.
                    let _ = tokio::task::spawn_blocking(move || gate.keep_uses()).await;
                    continue;
                }
            }
            let system = self.system.load_full();
            system.prune();
            if let Err(error) = system.gate.rotate_keys().await {
                tracing::error!(%error, "the keys that seal sessions could not be renewed");
            }
        }
    }

    async fn answer(&self, request: Request<Incoming>, peer: &Peer) -> Response<AnswerBody> {
        if let Some(path) = request.uri().path().strip_prefix("/_keyward/") {
            return match (request.method(), path) {
                (&Method::GET | &Method::HEAD, "health") => plain(StatusCode::OK, "ok\n"),
                (&Method::POST, "reset") if matches!(self.options.storage, Storage::Ephemeral) => {
                    self.reset().await
                }
                _ => plain(StatusCode::NOT_FOUND, "not found\n"),
            };
        }
        let (parts, body) = request.into_parts();
        // A client that waits for `100 Continue` sends nothing after a refusal.
        let waits = parts.headers.contains_key(http::header::EXPECT);
        let body = Lent::new(body);
        let gate = self.system.load().gate.clone();
        let answer = gate.handle(parts, body.clone(), peer).await;
        let mut is_read = body.is_end_stream();
        if !is_read && !waits {
            body.drop_rest().await;
            is_read = body.is_end_stream();
        }
        let mut response = response(answer);
        if !is_read {
            // The connection will be closed: a client that is told does not send its next request into it.
            let close = http::HeaderValue::from_static("close");
            response
                .headers_mut()
                .insert(http::header::CONNECTION, close);
        }
        response
    }

    /// Returns to the initial state: a new system of the same options takes the old one's place.
    async fn reset(&self) -> Response<AnswerBody> {
        match self.fresh().await {
            Ok(system) => {
                self.system.store(Arc::new(system));
                plain(StatusCode::OK, "reset\n")
            }
            Err(error) => plain(StatusCode::INTERNAL_SERVER_ERROR, &format!("{error}\n")),
        }
    }

    async fn fresh(&self) -> Result<System, StartError> {
        let system = System::open(&self.options)?;
        prepare_accounts(&system.gate, &self.options).await?;
        Ok(system)
    }
}

fn plain(status: StatusCode, text: &str) -> Response<AnswerBody> {
    let body = Full::new(Bytes::copy_from_slice(text.as_bytes()))
        .map_err(|never| match never {})
        .boxed_unsync();
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response
}

fn response(answer: Answer) -> Response<AnswerBody> {
    let mut response = Response::new(answer.body);
    *response.status_mut() =
        StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    *response.headers_mut() = answer.headers;
    response
}
