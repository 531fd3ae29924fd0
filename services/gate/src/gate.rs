use std::borrow::Cow;
use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use arc_swap::ArcSwap;
use bytes::Bytes;
use http::header::{REFERER, USER_AGENT};
use http::request::Parts;
use http_body_util::BodyExt as _;
use keyward_authorization::{Caller, RequestFacts};
use keyward_identity::{Changes, Quotas, State, due_role_deletions};
use keyward_journal::Journal;
use keyward_session::{KeyRing, RingUnreadable};
use keyward_sigv4::Verifier;
use keyward_store::{Domain, Store, StoreError};
use keyward_wire::{ApiError, ErrorShape, Sensitive};
use tokio::sync::{mpsc, oneshot};
use zeroize::Zeroizing;

use crate::answer::Answer;
use crate::body::BodyStream;
use crate::body_room::BodyRoom;
use crate::environment::{Environment, header_text, second_text, user_agent_text};
use crate::known::KnownCallers;
use crate::opening::{apply_all, collect, feed_journal, load_ring, load_state, read_back_uses};
use crate::password::PasswordQueue;
use crate::published::Published;
use crate::record::CallRecord;
use crate::routing::Routes;
use crate::unstoppable::Unstoppable;
use crate::uses::Uses;
use crate::vault::{MasterKey, Vault, VaultError};
use crate::writer::{self, ServerOrigin, ServerTask, Task};
use crate::wrong_codes::WrongCodes;

/// Signing keys that are kept between requests: one per access key, day, region and service.
const CACHED_SIGNING_KEYS: usize = 10_000;

/// Changes that may wait for the writer; more are asked to come again.
const WAITING_CHANGES: usize = 10_000;

/// Large bodies may take so much memory together; a form has at most ten million bytes.
const BODY_ROOM_BYTES: usize = 256 << 20;

/// The secret that holds the key ring.
pub(crate) const RING_ID: &str = "key-ring";

/// How a gate is set up.
pub struct GateOptions {
    /// Time and randomness.
    pub environment: Environment,
    /// Where state is kept.
    pub store: Arc<dyn Store>,
    /// Where records are kept.
    pub journal: Arc<dyn Journal>,
    /// What secrets are sealed under.
    pub master_key: MasterKey,
    /// How much accounts may hold.
    pub quotas: Quotas,
    /// What is served.
    pub routes: Routes,
    /// Host names below which a first label names a bucket, as `s3.localhost`.
    pub s3_domains: Vec<String>,
    /// Whether presigned SigV2 URLs of S3 are accepted.
    pub allow_presigned_v2: bool,
    /// How long what calls change in IAM takes to become visible, in milliseconds; 0 for at once.
    pub consistency_delay_ms: i64,
}

/// What requests and the writer share.
pub(crate) struct Shared {
    pub(crate) environment: Environment,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) journal: Arc<dyn Journal>,
    pub(crate) vault: Vault,
    pub(crate) known: KnownCallers,
    pub(crate) quotas: Quotas,
    pub(crate) routes: Routes,
    pub(crate) s3_domains: Vec<String>,
    pub(crate) allow_presigned_v2: bool,
    pub(crate) state: Published,
    pub(crate) ring: ArcSwap<KeyRing>,
    pub(crate) verifier: Verifier,
    pub(crate) passwords: PasswordQueue,
    pub(crate) body_room: BodyRoom,
    pub(crate) uses: Uses,
    pub(crate) wrong_codes: WrongCodes,
}

impl Shared {
    /// Opens a secret of the store; `None` if there is none, or none that opens.
    pub(crate) fn secret(&self, id: &str) -> Option<zeroize::Zeroizing<Vec<u8>>> {
        let sealed = self.store.secret(id).ok()??;
        self.vault.open(id, &sealed)
    }

    /// How much a caller's account may hold.
    pub(crate) fn quotas_of(&self, state: &State, caller: &Caller) -> Cow<'_, Quotas> {
        let account = caller.account().and_then(|id| state.account(id));
        self.quotas.in_account(account.map(AsRef::as_ref))
    }

    /// The state that a request sees which comes now.
    pub(crate) fn visible(&self) -> Arc<State> {
        let now_ms = || self.environment.clock.now_ms();
        self.state.visible(now_ms, &self.vault)
    }

    /// Reads what others have committed since the published state.
    pub(crate) fn catch_up(&self) {
        match load_state(self.store.as_ref()) {
            Ok(state) => self.state.replace(state, &self.vault),
            Err(error) => {
                tracing::error!(%error, "the store cannot be read; deciding from the last state")
            }
        }
    }
}

/// Why a gate could not be opened.
#[derive(Debug)]
pub enum OpenError {
    /// The store cannot be read.
    Store(StoreError),
    /// A secret does not open.
    Vault(VaultError),
    /// The stored key ring is damaged.
    Ring(RingUnreadable),
    /// The journal takes no records.
    Journal(String),
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::Vault(error) => error.fmt(f),
            Self::Ring(error) => error.fmt(f),
            Self::Journal(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for OpenError {}

/// Where a request comes from, as the server saw it.
#[derive(Clone, Debug)]
pub struct Peer {
    /// The address of the socket, or of the client that a trusted proxy names, as `203.0.113.7`.
    address: Arc<str>,
    /// Whether it came over TLS.
    secure: bool,
}

impl Peer {
    /// The other end of a connection, and whether that is TLS: made once for all its requests.
    #[must_use]
    pub fn new(address: IpAddr, secure: bool) -> Self {
        Self {
            // An IPv4 address that came in IPv6 clothes is IPv4.
            address: address.to_canonical().to_string().into(),
            secure,
        }
    }
}

/// Whether a change of the server's own was made.
pub type Submitted = Result<(), ApiError>;

/// The one path of every request.
#[derive(Clone)]
pub struct Gate {
    pub(crate) shared: Arc<Shared>,
    pub(crate) tasks: Arc<mpsc::Sender<Task>>,
}

impl fmt::Debug for Gate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gate")
            .field("revision", &self.shared.state.newest().revision)
            .finish_non_exhaustive()
    }
}

/// AWS's answer to credentials that are good for nothing.
pub(crate) fn invalid_token() -> ApiError {
    let shape = ErrorShape::sender("InvalidClientTokenId", 403);
    shape.message("The security token included in the request is invalid.")
}

impl Gate {
    /// Opens a gate on a store: loads the state and the secrets, starts the writer.
    ///
    /// # Errors
    /// When the store or a secret in it cannot be read.
    pub fn open(options: GateOptions) -> Result<Self, OpenError> {
        let vault = Vault::new(options.master_key);
        vault
            .load(options.store.as_ref())
            .map_err(OpenError::Vault)?;
        let state = load_state(options.store.as_ref()).map_err(OpenError::Store)?;
        let ring = load_ring(options.store.as_ref(), &vault)?;
        let shared = Arc::new(Shared {
            environment: options.environment,
            store: options.store,
            journal: options.journal,
            vault,
            known: KnownCallers::default(),
            quotas: options.quotas,
            routes: options.routes,
            s3_domains: options.s3_domains,
            allow_presigned_v2: options.allow_presigned_v2,
            state: Published::new(state, options.consistency_delay_ms),
            ring: ArcSwap::from_pointee(ring),
            verifier: Verifier::new(CACHED_SIGNING_KEYS),
            passwords: PasswordQueue::default(),
            body_room: BodyRoom::new(BODY_ROOM_BYTES),
            uses: Uses::default(),
            wrong_codes: WrongCodes::default(),
        });
        feed_journal(&shared).map_err(OpenError::Journal)?;
        let (tasks, receiver) = mpsc::channel(WAITING_CHANGES);
        let writer_shared = shared.clone();
        std::thread::spawn(move || writer::run(&writer_shared, receiver));
        read_back_uses(&shared);
        let tasks = Arc::new(tasks);
        Ok(Self { shared, tasks })
    }

    /// The newest state.
    #[must_use]
    pub fn state(&self) -> Arc<State> {
        self.shared.state.newest()
    }

    /// Makes every record durable that was handed over so far; to be called before the process ends.
    ///
    /// # Errors
    /// When the journal takes none.
    pub fn flush_records(&self) -> Result<(), String> {
        self.shared.journal.append_synced(Vec::new())?;
        self.shared.uses.keep(self.shared.journal.as_ref(), true);
        Ok(())
    }

    /// Keeps what is derived from the records so far, so that the next start need not read them all; to be called
    /// every minute or so, where it may block.
    pub fn keep_uses(&self) {
        self.shared.uses.keep(self.shared.journal.as_ref(), false);
    }

    /// The state as it stood at a revision, read from history: what a record was decided on.
    ///
    /// # Errors
    /// When history does not reach back so far.
    pub fn state_at(&self, revision: u64) -> Result<State, StoreError> {
        let store = self.shared.store.as_ref();
        let mut state = State::default();
        for account in self.state().accounts() {
            let mut changes = Vec::new();
            let domain = Domain::Account(account.id());
            let at = keyward_store::At::Revision(keyward_store::Revision(revision));
            let newest = store.history(&domain, at, &mut |_, key, bytes| {
                collect(account.id(), key, bytes, &mut changes);
                Ok(())
            })?;
            apply_all(&mut state, &changes, newest.0);
        }
        state.revision = revision;
        Ok(state)
    }

    /// What is served.
    #[must_use]
    pub fn routes(&self) -> &Routes {
        &self.shared.routes
    }

    /// Changes state as the server itself: accounts from configuration, the key ring.
    ///
    /// # Errors
    /// When the store does not take the change.
    pub async fn submit(
        &self,
        make: impl Fn(&State) -> Changes + Send + Sync + 'static,
    ) -> Submitted {
        self.submit_from(ServerOrigin::Configuration, make).await
    }

    /// Changes state for whoever owns the server's files, with a record of it: `operation` as `SetRootPassword`, and
    /// members that say who and what, never a secret.
    ///
    /// # Errors
    /// When the store does not take the change.
    pub async fn submit_for_owner(
        &self,
        operation: &str,
        members: serde_json::Value,
        make: impl Fn(&State) -> Changes + Send + Sync + 'static,
    ) -> Submitted {
        let request_id = self.shared.environment.request_id();
        let facts = self.facts(Peer::new(std::net::Ipv4Addr::LOCALHOST.into(), false));
        let record = CallRecord {
            service: "keyward".into(),
            operation: operation.to_owned().into(),
            read_only: false,
            caller: Some(Arc::new(Caller::service("keyward").into())),
            user_agent: Some("keyward admin".into()),
            request: serde_json::value::to_raw_value(&members).ok(),
            ..CallRecord::new(request_id, &facts)
        };
        let origin = ServerOrigin::Owner(Box::new(record));
        self.submit_from(origin, make).await
    }

    /// Carries out what calls have asked for to be done later and is due: deletions of service-linked roles. To be called
    /// a few times a second.
    ///
    /// # Errors
    /// When the store does not take the change.
    pub async fn carry_out_due(&self) -> Submitted {
        let now_ms = self.shared.environment.clock.now_ms();
        if due_role_deletions(&self.state(), now_ms).is_empty() {
            return Ok(());
        }
        let origin = ServerOrigin::EarlierCall("iam:DeleteServiceLinkedRole");
        self.submit_from(origin, move |state| due_role_deletions(state, now_ms))
            .await
    }

    async fn submit_from(
        &self,
        origin: ServerOrigin,
        make: impl Fn(&State) -> Changes + Send + Sync + 'static,
    ) -> Submitted {
        let (reply, answer) = oneshot::channel();
        let closed =
            || ErrorShape::receiver("ServiceUnavailable", 503).message("The server is closing.");
        let make = Arc::new(make);
        let task = ServerTask {
            make,
            origin,
            reply,
        };
        self.tasks
            .send(Task::Server(Box::new(task)))
            .await
            .map_err(|_| closed())?;
        answer.await.map_err(|_| closed())?
    }

    /// The hash of a password as it is kept, for passwords that come by no request; it takes a while.
    #[must_use]
    pub fn hash_password(&self, password: &str) -> Option<Zeroizing<String>> {
        let mut salt = [0; 16];
        self.shared.environment.randomness.fill(&mut salt);
        let password = Sensitive::new(password.to_owned());
        crate::password::hash(&password, &salt).map(Zeroizing::new)
    }

    /// Brings the keys that seal sessions up to date; to be called at start and every hour or so. Only the writer
    /// of an account touches the ring, so a new key is stored before anything is sealed with it.
    ///
    /// # Errors
    /// When the store does not take the change.
    pub async fn rotate_keys(&self) -> Submitted {
        let mut ring = self.shared.ring.load().as_ref().clone();
        let mut random = zeroize::Zeroizing::new([0; 64]);
        self.shared
            .environment
            .randomness
            .fill(random.as_mut_slice());
        if !ring.rotate(self.shared.environment.clock.now_ms(), &random) {
            return Ok(());
        }
        let plain = keyward_identity::Secret(ring.to_bytes());
        let change = keyward_identity::SecretChange {
            id: RING_ID.to_owned(),
            value: Some(plain),
        };
        self.submit(move |_| Changes {
            secrets: vec![change.clone()],
            ..Changes::default()
        })
        .await?;
        self.shared.ring.store(Arc::new(ring));
        Ok(())
    }

    /// Answers a request. What waits for the answer is small: it is moved about by whoever asks.
    pub fn handle<B>(
        self,
        parts: Parts,
        body: B,
        peer: &Peer,
    ) -> impl Future<Output = Answer> + Send + use<B>
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let stream: BodyStream = body.map_err(Into::into).boxed_unsync();
        let facts = RequestFacts {
            user_agent: parts.headers.get(USER_AGENT).map(user_agent_text),
            referer: parts.headers.get(REFERER).map(header_text),
            ..self.facts(peer.clone())
        };
        Unstoppable::new(async move { crate::path::answer(&self, &parts, stream, facts).await })
    }

    /// What is known of a request before it is read.
    pub(crate) fn facts(&self, peer: Peer) -> RequestFacts {
        let time_ms = self.shared.environment.clock.now_ms();
        RequestFacts {
            time_ms,
            time_text: second_text(time_ms),
            source_ip: peer.address,
            secure_transport: peer.secure,
            user_agent: None,
            referer: None,
            region: "us-east-1".into(),
            signature: None,
        }
    }
}
