//! A whole server without its sockets: requests are signed as clients sign them and go through the gate.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "tests fail by panicking"
)]
#![allow(dead_code, reason = "each test binary uses its part")]

pub(crate) mod characters;
pub(crate) mod furnished;
pub(crate) mod parameters;

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use keyward_gate::{
    Clock, Environment, Gate, GateOptions, MasterKey, Peer, Routes, SystemRandomness,
};
use keyward_identity::Quotas;
use keyward_journal::{Journal, MemoryJournal};
use keyward_server::{AccountConfiguration, Options, Storage, prepare_accounts};
use keyward_store::{MemoryStore, Store};
use zeroize::Zeroizing;

pub(crate) const ACCOUNT: &str = "123456789012";
pub(crate) const OTHER_ACCOUNT: &str = "444455556666";
pub(crate) const ROOT: (&str, &str) = ("AKIAROOTKEYOFACCOUNTA", "root-secret-a");
pub(crate) const OTHER_ROOT: (&str, &str) = ("AKIAROOTKEYOFACCOUNTB", "root-secret-b");

/// A clock that stands where it is put.
#[derive(Debug)]
pub(crate) struct HandClock(AtomicI64);

impl HandClock {
    pub(crate) fn advance(&self, seconds: i64) {
        self.0.fetch_add(seconds * 1000, Ordering::SeqCst);
    }
}

impl Clock for HandClock {
    fn now_ms(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

pub(crate) struct World {
    pub(crate) gate: Gate,
    pub(crate) store: Arc<MemoryStore>,
    pub(crate) journal: Arc<MemoryJournal>,
    pub(crate) clock: Arc<HandClock>,
}

/// Keys to sign with; without a token they are long-term.
#[derive(Clone, Debug)]
pub(crate) struct Keys {
    pub(crate) id: String,
    pub(crate) secret: String,
    pub(crate) token: Option<String>,
}

impl Keys {
    pub(crate) fn of(pair: (&str, &str)) -> Self {
        Self {
            id: pair.0.to_owned(),
            secret: pair.1.to_owned(),
            token: None,
        }
    }
}

/// An answer: status and body.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) status: u16,
    pub(crate) body: String,
}

impl Told {
    /// The text of the first element of this name.
    pub(crate) fn element(&self, name: &str) -> Option<String> {
        let (open, close) = (format!("<{name}>"), format!("</{name}>"));
        let (_, rest) = self.body.split_once(&open)?;
        rest.split_once(&close).map(|(text, _)| text.to_owned())
    }

    pub(crate) fn code(&self) -> String {
        self.element("Code").unwrap_or_default()
    }

    /// The text of an error, without XML's clothes.
    pub(crate) fn message(&self) -> String {
        let text = self.element("Message").unwrap_or_default();
        let clothes = [
            ("&lt;", "<"),
            ("&gt;", ">"),
            ("&quot;", "\""),
            ("&apos;", "'"),
            ("&#39;", "'"),
            ("&amp;", "&"),
        ];
        clothes
            .iter()
            .fold(text, |text, (dressed, bare)| text.replace(dressed, bare))
    }
}

/// Whether authorization let the call through; what the operation then says does not matter.
pub(crate) fn let_through(told: &Told) -> bool {
    let denied = [
        "AccessDenied",
        "MissingAuthenticationToken",
        "InvalidClientTokenId",
        "SignatureDoesNotMatch",
    ];
    let inner = told
        .body
        .contains("<Error><Key>k</Key><Code>AccessDenied</Code>");
    // Answers to HEAD have no body to look into.
    let by_status = told.body.is_empty() && told.status == 403;
    !(denied.contains(&told.code().as_str()) || inner || by_status)
}

fn account(id: &str, root: (&str, &str)) -> AccountConfiguration {
    AccountConfiguration {
        id: id.parse().unwrap(),
        name: format!("account {id}"),
        email: "root@keyward.invalid".to_owned(),
        root_access_key: Some((root.0.parse().unwrap(), Zeroizing::new(root.1.to_owned()))),
    }
}

fn form_request(form: String) -> http::Request<Bytes> {
    http::Request::post("http://127.0.0.1/")
        .header("host", "127.0.0.1")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Bytes::from(form))
        .unwrap()
}

impl World {
    pub(crate) async fn new() -> Self {
        Self::with_delay(0).await
    }

    /// A world in which changes of IAM's take their time.
    pub(crate) async fn with_delay(delay_ms: i64) -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        let clock = Arc::new(HandClock(AtomicI64::new(
            i64::try_from(since.as_millis()).unwrap(),
        )));
        let journal = Arc::new(MemoryJournal::default());
        let store = Arc::new(MemoryStore::new());
        Self::opened(store, journal.clone(), clock, journal, delay_ms).await
    }

    /// A world on what is there; its records go to `journal`.
    pub(crate) async fn on(
        store: Arc<MemoryStore>,
        journal: Arc<dyn Journal>,
        clock: Arc<HandClock>,
    ) -> Self {
        Self::opened(store, journal, clock, Arc::default(), 0).await
    }

    async fn opened(
        store: Arc<MemoryStore>,
        records: Arc<dyn Journal>,
        clock: Arc<HandClock>,
        journal: Arc<MemoryJournal>,
        delay_ms: i64,
    ) -> Self {
        let environment = Environment {
            clock: clock.clone(),
            randomness: Arc::new(SystemRandomness),
        };
        let mut routes = Routes::default();
        keyward_server::serve_all(&mut routes, &Storage::Ephemeral).unwrap();
        let gate = Gate::open(GateOptions {
            environment: environment.clone(),
            store: store.clone() as Arc<dyn Store>,
            journal: records,
            master_key: MasterKey::new([1; 32]),
            quotas: Quotas::default(),
            routes,
            s3_domains: vec!["s3.localhost".to_owned()],
            allow_presigned_v2: false,
            consistency_delay_ms: delay_ms,
        })
        .unwrap();
        let options = Options {
            listen: ([127, 0, 0, 1], 0).into(),
            storage: Storage::Ephemeral,
            accounts: vec![account(ACCOUNT, ROOT), account(OTHER_ACCOUNT, OTHER_ROOT)],
            account_id: None,
            root_key: None,
            administrator_key: None,
            quotas: Quotas::default(),
            s3_domains: Vec::new(),
            allow_presigned_v2: false,
            consistency_delay_ms: 0,
            environment,
            master_key: None,
        };
        prepare_accounts(&gate, &options).await.unwrap();
        Self {
            gate,
            store,
            journal,
            clock,
        }
    }

    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_millis(u64::try_from(self.clock.now_ms()).unwrap())
    }

    /// Sends a request as it is.
    pub(crate) async fn send(&self, request: http::Request<Bytes>) -> Told {
        let (parts, body) = request.into_parts();
        let peer = Peer::new(IpAddr::V4(Ipv4Addr::LOCALHOST), false);
        let answer = self
            .gate
            .clone()
            .handle(parts, Full::new(body), &peer)
            .await;
        let body = answer.body.collect().await.expect("a body").to_bytes();
        Told {
            status: answer.status,
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    /// Signs a request for a service, if there are keys, and sends it.
    pub(crate) async fn signed(
        &self,
        service: &str,
        keys: Option<&Keys>,
        mut request: http::Request<Bytes>,
    ) -> Told {
        if let Some(keys) = keys {
            self.sign(service, keys, &mut request);
        }
        self.send(request).await
    }

    /// GetCallerIdentity, signed now.
    pub(crate) fn prepared(&self, keys: &Keys) -> http::Request<Bytes> {
        let mut request = form_request("Action=GetCallerIdentity&Version=2011-06-15".to_owned());
        self.sign("sts", keys, &mut request);
        request
    }

    fn sign(&self, service: &str, keys: &Keys, request: &mut http::Request<Bytes>) {
        let identity =
            Credentials::new(&keys.id, &keys.secret, keys.token.clone(), None, "test").into();
        let mut settings = SigningSettings::default();
        if service == "s3" {
            settings.percent_encoding_mode = aws_sigv4::http_request::PercentEncodingMode::Single;
            settings.uri_path_normalization_mode =
                aws_sigv4::http_request::UriPathNormalizationMode::Disabled;
            settings.payload_checksum_kind =
                aws_sigv4::http_request::PayloadChecksumKind::XAmzSha256;
        }
        let parameters = v4::SigningParams::builder()
            .identity(&identity)
            .region("us-east-1")
            .name(service)
            .time(self.now())
            .settings(settings)
            .build()
            .unwrap()
            .into();
        let headers: Vec<(String, String)> = request
            .headers()
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
            .collect();
        let signable = SignableRequest::new(
            request.method().as_str(),
            request.uri().to_string(),
            headers
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str())),
            SignableBody::Bytes(request.body()),
        )
        .unwrap();
        let (instructions, _) = sign(signable, &parameters).unwrap().into_parts();
        instructions.apply_to_request_http1x(request);
    }

    /// A call of a query service.
    pub(crate) async fn query(
        &self,
        service: &str,
        keys: Option<&Keys>,
        parameters: &[(&str, &str)],
    ) -> Told {
        let version = match service {
            "iam" => "2010-05-08",
            "sts" => "2011-06-15",
            _ => "2026-11-22",
        };
        let mut form = format!("Version={version}");
        for (name, value) in parameters {
            form.push_str(&format!(
                "&{name}={}",
                keyward_wire::uri::percent_encode(value)
            ));
        }
        self.signed(service, keys, form_request(form)).await
    }

    /// A call of IAM that must succeed.
    pub(crate) async fn iam(&self, keys: &Keys, parameters: &[(&str, &str)]) -> Told {
        let told = self.query("iam", Some(keys), parameters).await;
        assert_eq!(told.status, 200, "{parameters:?}: {}", told.body);
        told
    }

    /// A user of the first account with a key and an inline policy.
    pub(crate) async fn user(&self, name: &str, policy: Option<&str>) -> Keys {
        let root = Keys::of(ROOT);
        self.iam(&root, &[("Action", "CreateUser"), ("UserName", name)])
            .await;
        if let Some(policy) = policy {
            let put = [
                ("Action", "PutUserPolicy"),
                ("UserName", name),
                ("PolicyName", "p"),
                ("PolicyDocument", policy),
            ];
            self.iam(&root, &put).await;
        }
        let made = self
            .iam(&root, &[("Action", "CreateAccessKey"), ("UserName", name)])
            .await;
        Keys {
            id: made.element("AccessKeyId").unwrap(),
            secret: made.element("SecretAccessKey").unwrap(),
            token: None,
        }
    }

    /// Keys of a session of a role.
    pub(crate) async fn assume(&self, keys: &Keys, role_arn: &str) -> Keys {
        let assume = [
            ("Action", "AssumeRole"),
            ("RoleArn", role_arn),
            ("RoleSessionName", "session"),
        ];
        let told = self.query("sts", Some(keys), &assume).await;
        assert_eq!(told.status, 200, "{}", told.body);
        Keys {
            id: told.element("AccessKeyId").unwrap(),
            secret: told.element("SecretAccessKey").unwrap(),
            token: told.element("SessionToken"),
        }
    }
}
