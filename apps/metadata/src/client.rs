//! Keyward's operations for workloads, called over the query protocol.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, USER_AGENT};
use http::{Method, Request, Uri};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper_util::client::legacy::Client as HttpClient;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use keyward_wire::Timestamp;
use keyward_wire::xml::{self, Element};
use zeroize::Zeroizing;

use crate::instance::RoleCredentials;

/// The service that requests are signed for.
const SERVICE: &str = "keyward";

const VERSION: &str = "2026-11-22";

/// How long a server may take to answer.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The largest answer that is read.
const MAX_ANSWER_BYTES: usize = 1 << 20;

const FORM: &str = "application/x-www-form-urlencoded; charset=utf-8";

/// What requests are signed with.
#[derive(Clone)]
pub struct CallerCredentials {
    /// As `AKIA…`.
    pub access_key_id: String,
    /// The secret.
    pub secret_access_key: Zeroizing<String>,
    /// The token of temporary credentials.
    pub session_token: Option<Zeroizing<String>>,
}

impl fmt::Debug for CallerCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallerCredentials")
            .field("access_key_id", &self.access_key_id)
            .finish_non_exhaustive()
    }
}

/// Why no credentials were issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IssueError {
    /// The server refuses: the code and the sentence of its answer.
    Refused {
        /// As `AccessDenied`.
        code: String,
        /// As `User: … is not authorized to perform: iam:PassRole …`.
        message: String,
    },
    /// The server cannot be reached or does not work.
    Unavailable(String),
}

impl fmt::Display for IssueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { code, message } if message.is_empty() => f.write_str(code),
            Self::Refused { message, .. } => f.write_str(message),
            Self::Unavailable(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for IssueError {}

/// Calls a Keyward server.
#[derive(Clone, Debug)]
pub struct Client {
    endpoint: Uri,
    region: String,
    http: HttpClient<HttpConnector, Full<Bytes>>,
}

impl Client {
    /// A client of the server at `endpoint_url`, as `http://127.0.0.1:4488`.
    ///
    /// # Errors
    /// When that is no HTTP URL.
    pub fn new(endpoint_url: &str, region: &str) -> Result<Self, IssueError> {
        let unusable =
            |why: &str| IssueError::Unavailable(format!("the endpoint URL `{endpoint_url}` {why}"));
        let endpoint: Uri = endpoint_url.parse().map_err(|_| unusable("is no URL"))?;
        match endpoint.scheme_str() {
            Some("http") => {}
            Some("https") => {
                return Err(unusable(
                    "needs TLS, which `keyward run` does not speak yet",
                ));
            }
            _ => return Err(unusable("is no HTTP URL")),
        }
        let mut connector = HttpConnector::new();
        connector.set_connect_timeout(Some(Duration::from_secs(10)));
        Ok(Self {
            endpoint,
            region: region.to_owned(),
            http: HttpClient::builder(TokioExecutor::new()).build(connector),
        })
    }

    /// Asks for a session of the role in an instance profile.
    ///
    /// # Errors
    /// When the server refuses or cannot be reached.
    pub async fn issue(
        &self,
        caller: &CallerCredentials,
        instance_profile: &str,
        instance_id: &str,
        duration_seconds: Option<u32>,
    ) -> Result<RoleCredentials, IssueError> {
        let own = format!("&InstanceId={}", encode(instance_id));
        let form = form(
            "IssueWorkloadCredentials",
            instance_profile,
            &own,
            duration_seconds,
        );
        self.ask("IssueWorkloadCredentials", caller, form).await
    }

    /// Asks for a further session of a role whose session is held, with its handle.
    ///
    /// # Errors
    /// When the server refuses or cannot be reached.
    pub async fn renew(
        &self,
        held: &RoleCredentials,
        instance_profile: &str,
        duration_seconds: Option<u32>,
    ) -> Result<RoleCredentials, IssueError> {
        let own = format!("&Handle={}", encode(&held.handle));
        let form = form(
            "RenewWorkloadCredentials",
            instance_profile,
            &own,
            duration_seconds,
        );
        let instance = CallerCredentials {
            access_key_id: held.access_key_id.clone(),
            secret_access_key: held.secret_access_key.clone(),
            session_token: Some(held.session_token.clone()),
        };
        self.ask("RenewWorkloadCredentials", &instance, form).await
    }

    async fn ask(
        &self,
        operation: &str,
        caller: &CallerCredentials,
        form: String,
    ) -> Result<RoleCredentials, IssueError> {
        let now = SystemTime::now();
        let request = self.signed(caller, form, now)?;
        let answer = tokio::time::timeout(TIMEOUT, self.send(request));
        let (succeeded, body) = answer
            .await
            .map_err(|_| IssueError::Unavailable(format!("{} does not answer", self.endpoint)))??;
        let issued_ms = now
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default()
            .as_millis();
        let issued = Timestamp(i64::try_from(issued_ms).unwrap_or_default());
        if succeeded {
            return read_credentials(operation, &body, issued).ok_or_else(|| {
                IssueError::Unavailable(format!("{} is no Keyward server", self.endpoint))
            });
        }
        Err(read_refusal(&body).unwrap_or_else(|| {
            IssueError::Unavailable(format!("{} is no Keyward server", self.endpoint))
        }))
    }

    fn signed(
        &self,
        caller: &CallerCredentials,
        form: String,
        now: SystemTime,
    ) -> Result<Request<Full<Bytes>>, IssueError> {
        let failed = |error: &dyn fmt::Display| IssueError::Unavailable(error.to_string());
        let token = caller.session_token.as_ref().map(|token| token.to_string());
        let identity = Credentials::new(
            caller.access_key_id.as_str(),
            caller.secret_access_key.as_str(),
            token,
            None,
            "keyward",
        )
        .into();
        let parameters = v4::SigningParams::builder()
            .identity(&identity)
            .region(&self.region)
            .name(SERVICE)
            .time(now)
            .settings(SigningSettings::default())
            .build()
            .map_err(|error| failed(&error))?
            .into();
        let uri = self.endpoint.to_string();
        let headers = [(CONTENT_TYPE.as_str(), FORM)];
        let signable = SignableRequest::new(
            "POST",
            uri.as_str(),
            headers.into_iter(),
            SignableBody::Bytes(form.as_bytes()),
        );
        let signable = signable.map_err(|error| failed(&error))?;
        let signed = sign(signable, &parameters).map_err(|error| failed(&error))?;
        let (instructions, _) = signed.into_parts();
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(self.endpoint.clone())
            .header(CONTENT_TYPE, FORM)
            .header(
                USER_AGENT,
                concat!("keyward-run/", env!("CARGO_PKG_VERSION")),
            )
            .body(Full::new(Bytes::from(form)))
            .map_err(|error| failed(&error))?;
        instructions.apply_to_request_http1x(&mut request);
        Ok(request)
    }

    /// Whether it succeeded, and the body of the answer.
    async fn send(&self, request: Request<Full<Bytes>>) -> Result<(bool, Bytes), IssueError> {
        let unreachable = |error: &dyn fmt::Display| {
            IssueError::Unavailable(format!("{} cannot be reached: {error}", self.endpoint))
        };
        let answer = self.http.request(request).await;
        let answer = answer.map_err(|error| {
            let cause = std::error::Error::source(&error).map(ToString::to_string);
            unreachable(&cause.unwrap_or_else(|| error.to_string()))
        })?;
        let succeeded = answer.status().is_success();
        let body = Limited::new(answer.into_body(), MAX_ANSWER_BYTES);
        let body = body.collect().await.map_err(|error| unreachable(&error))?;
        Ok((succeeded, body.to_bytes()))
    }
}

/// What both operations are asked with.
fn form(
    operation: &str,
    instance_profile: &str,
    own: &str,
    duration_seconds: Option<u32>,
) -> String {
    let duration = duration_seconds.map(|seconds| format!("&DurationSeconds={seconds}"));
    format!(
        "Action={operation}&Version={VERSION}&InstanceProfileName={}{own}{}",
        encode(instance_profile),
        duration.unwrap_or_default(),
    )
}

/// A form's value: all but unreserved characters as percent escapes.
fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match char::from(byte) {
            kept if kept.is_ascii_alphanumeric() || "-._~".contains(kept) => encoded.push(kept),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

fn read_credentials(operation: &str, body: &[u8], issued: Timestamp) -> Option<RoleCredentials> {
    let answer = xml::parse(body).ok()?;
    let result = answer.child(&format!("{operation}Result"))?;
    let credentials = result.child("Credentials")?;
    let text = |parent: &Element, name: &str| Some(parent.child(name)?.text.clone());
    Some(RoleCredentials {
        handle: text(result, "Handle")?.into(),
        role_name: text(result, "RoleName")?,
        instance_profile_arn: text(result, "InstanceProfileArn")?,
        instance_profile_id: text(result, "InstanceProfileId")?,
        account_id: text(result, "Account")?,
        access_key_id: text(credentials, "AccessKeyId")?,
        secret_access_key: text(credentials, "SecretAccessKey")?.into(),
        session_token: text(credentials, "SessionToken")?.into(),
        issued,
        expiration: Timestamp::parse(&text(credentials, "Expiration")?)?,
    })
}

fn read_refusal(body: &[u8]) -> Option<IssueError> {
    let answer = xml::parse(body).ok()?;
    let error = answer.child("Error")?;
    let code = error.child("Code")?.text.clone();
    let message = error
        .child("Message")
        .map(|message| message.text.clone())
        .unwrap_or_default();
    let is_ours = error
        .child("Type")
        .is_none_or(|fault| fault.text != "Receiver");
    Some(match is_ours {
        true => IssueError::Refused { code, message },
        false => IssueError::Unavailable(message),
    })
}
