//! HTTP on loopback, in the form of IMDSv2.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, HOST, SERVER};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::Full;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};

use crate::document;
use crate::instance::{Instance, RoleCredentials};
use crate::token::{TOKEN_SECONDS, TokenKey};

const TTL: HeaderName = HeaderName::from_static("x-aws-ec2-metadata-token-ttl-seconds");
const TOKEN: HeaderName = HeaderName::from_static("x-aws-ec2-metadata-token");

/// Where tokens are given out.
const TOKEN_PATH: &str = "/latest/api/token";

/// How long a client may take for the head of a request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);

/// The largest head of a request.
const MAX_HEAD_BYTES: usize = 16 * 1024;

/// Packets may take one hop: they do not pass a router, nor a bridge to containers.
const HOP_LIMIT: u32 = 1;

/// Who has the role at the moment.
type Role = Arc<dyn Fn() -> Option<Arc<RoleCredentials>> + Send + Sync>;

/// A metadata service of one instance.
#[derive(Clone)]
pub struct Endpoint {
    instance: Arc<Instance>,
    role: Role,
    key: Arc<TokenKey>,
    /// What the `Host` header may say.
    hosts: Arc<[String]>,
}

impl std::fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Endpoint")
            .field("instance", &self.instance)
            .field("hosts", &self.hosts)
            .finish_non_exhaustive()
    }
}

type Answer = Response<Full<Bytes>>;

impl Endpoint {
    /// A service that is reached at `address` and asks `role` for the role's credentials each time.
    #[must_use]
    pub fn new(
        address: SocketAddr,
        instance: Instance,
        key: TokenKey,
        role: impl Fn() -> Option<Arc<RoleCredentials>> + Send + Sync + 'static,
    ) -> Self {
        let hosts = [address.to_string(), format!("localhost:{}", address.port())];
        Self {
            instance: Arc::new(instance),
            role: Arc::new(role),
            key: Arc::new(key),
            hosts: hosts.into(),
        }
    }

    /// Answers every connection of the listener, for as long as it is polled.
    pub async fn run(self, listener: TcpListener) {
        // The platform may not have it; the Host header is checked all the same.
        let _ = listener.set_ttl(HOP_LIMIT);
        loop {
            match listener.accept().await {
                Ok((stream, _)) => drop(tokio::spawn(self.clone().serve(stream))),
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            }
        }
    }

    async fn serve(self, stream: TcpStream) {
        let _ = stream.set_ttl(HOP_LIMIT);
        let _ = stream.set_nodelay(true);
        let service = service_fn(move |request: Request<hyper::body::Incoming>| {
            let answer = self.answer(&request, Instant::now());
            async move { Ok::<_, Infallible>(answer) }
        });
        let served = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_TIMEOUT)
            .max_buf_size(MAX_HEAD_BYTES)
            .title_case_headers(true)
            .serve_connection(TokioIo::new(stream), service)
            .await;
        if let Err(error) = served {
            tracing::debug!(%error, "a connection ended early");
        }
    }

    /// Answers a request that came at `now`.
    pub fn answer<B>(&self, request: &Request<B>, now: Instant) -> Answer {
        if is_forwarded(request.headers()) {
            return page(StatusCode::FORBIDDEN);
        }
        match self.is_our_host(request) {
            Some(true) => {}
            Some(false) => return page(StatusCode::FORBIDDEN),
            None => return page(StatusCode::BAD_REQUEST),
        }
        if request.uri().path() == TOKEN_PATH {
            return match *request.method() {
                Method::PUT => self.give_token(request.headers(), now),
                _ => not_allowed("OPTIONS, PUT"),
            };
        }
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            return not_allowed("GET, HEAD");
        }
        let token = single(request.headers(), &TOKEN);
        let Some(left) = token.and_then(|token| self.key.seconds_left(token, now)) else {
            return page(StatusCode::UNAUTHORIZED);
        };
        match self.find(request.uri().path()) {
            Some(text) => plain(text, left),
            None => page(StatusCode::NOT_FOUND),
        }
    }

    /// Whether a request says that it means this service; nothing if it does not say one thing. A name that somebody
    /// else points at this address (DNS rebinding) is not ours.
    fn is_our_host<B>(&self, request: &Request<B>) -> Option<bool> {
        let host = single(request.headers(), &HOST)?;
        let is_ours = |said: &str| {
            self.hosts
                .iter()
                .any(|host| host.eq_ignore_ascii_case(said))
        };
        let authority = request.uri().authority();
        Some(is_ours(host) && authority.is_none_or(|authority| is_ours(authority.as_str())))
    }

    fn give_token(&self, headers: &HeaderMap, now: Instant) -> Answer {
        let wanted =
            single(headers, &TTL).filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
        let wanted = wanted.and_then(|text| text.parse().ok());
        let Some(seconds) = wanted.filter(|seconds| TOKEN_SECONDS.contains(seconds)) else {
            return page(StatusCode::BAD_REQUEST);
        };
        match self.key.mint(seconds, now) {
            Ok(token) => plain(token, seconds),
            Err(_) => page(StatusCode::INTERNAL_SERVER_ERROR),
        }
    }

    fn find(&self, path: &str) -> Option<String> {
        let path = path.strip_prefix('/')?;
        if path.is_empty() {
            return Some("latest".to_owned());
        }
        let below = path.strip_prefix("latest")?;
        let below = if below.is_empty() {
            below
        } else {
            below.strip_prefix('/')?
        };
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        let role = (self.role)()
            .filter(|role| i128::from(role.expiration.0) > now.as_millis().cast_signed());
        document::find(&self.instance, role.as_deref(), below)
    }
}

/// The value of a header that is there once.
fn single<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}

/// Whether a proxy has passed the request on.
fn is_forwarded(headers: &HeaderMap) -> bool {
    let names = headers.keys().map(HeaderName::as_str);
    let mut forwarding = names.filter(|name| {
        name.starts_with("x-forwarded") || ["forwarded", "via", "x-real-ip"].contains(name)
    });
    forwarding.next().is_some()
}

fn plain(text: String, seconds_left: u64) -> Answer {
    let mut answer = Response::new(Full::new(Bytes::from(text)));
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    headers.insert(SERVER, HeaderValue::from_static("EC2ws"));
    headers.insert(TTL, HeaderValue::from(seconds_left));
    answer
}

fn not_allowed(methods: &'static str) -> Answer {
    let mut answer = page(StatusCode::METHOD_NOT_ALLOWED);
    answer
        .headers_mut()
        .insert(ALLOW, HeaderValue::from_static(methods));
    answer
}

/// A refusal, as EC2 words it.
fn page(status: StatusCode) -> Answer {
    let title = format!(
        "{} - {}",
        status.as_u16(),
        status.canonical_reason().unwrap_or_default()
    );
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n\
         <!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\"\n\
         \t\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n\
         <html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"en\" lang=\"en\">\n \
         <head>\n  <title>{title}</title>\n </head>\n <body>\n  <h1>{title}</h1>\n </body>\n</html>\n"
    );
    let mut answer = Response::new(Full::new(Bytes::from(text)));
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
    headers.insert(SERVER, HeaderValue::from_static("EC2ws"));
    answer
}
