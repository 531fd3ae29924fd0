use std::sync::Arc;

use keyward_arn::AccessKeyId;
use keyward_authorization::{Caller, Session};
use keyward_identity::{KeyStatus, Owner, PolicyDocument, State};
use keyward_session::{Claims, Who};
use keyward_sigv4::{AuthError, Presented, Request, SecretKey};

use crate::gate::Shared;
use crate::known::{Presents, Source};
use crate::record::RecordedCaller;

/// What a request was signed with, kept so that a newer state can be asked about it again.
#[derive(Debug)]
pub(crate) enum Credentials {
    /// Nothing.
    None,
    /// A long-term key.
    LongTerm(AccessKeyId),
    /// A session's key and what its token says.
    Session(String, Box<Claims>),
}

/// A caller that the verifier has vouched for. Only the gate makes one.
#[derive(Clone, Debug)]
pub struct Authenticated {
    credentials: Arc<Credentials>,
    caller: Arc<RecordedCaller>,
}

impl Authenticated {
    /// Who calls.
    #[must_use]
    pub fn caller(&self) -> &Arc<RecordedCaller> {
        &self.caller
    }

    pub(crate) fn anonymous() -> Self {
        Self {
            credentials: Arc::new(Credentials::None),
            caller: Arc::new(Caller::anonymous().into()),
        }
    }

    /// Whether temporary credentials have ended.
    pub(crate) fn is_expired(&self, now_ms: i64) -> bool {
        matches!(&*self.credentials, Credentials::Session(_, claims) if claims.is_expired(now_ms))
    }

    /// The same credentials on a newer state; `None` when they are good for nothing there.
    pub(crate) fn on(&self, state: &State) -> Option<Self> {
        let caller = match &*self.credentials {
            Credentials::None => return Some(self.clone()),
            Credentials::LongTerm(id) => long_term_caller(state, id),
            Credentials::Session(id, claims) => session_caller(state, id, claims),
        };
        Some(Self {
            credentials: self.credentials.clone(),
            caller: Arc::new(caller?.into()),
        })
    }
}

/// Credentials that were presented, with the secret to verify them. The secret is absent for keys that nobody has,
/// that are inactive, or that came with a token which is not theirs: the verifier spends the same time on them.
pub(crate) struct Candidate {
    pub(crate) secret: Option<Arc<SecretKey>>,
    pub(crate) authenticated: Option<Authenticated>,
}

/// Looks up who a request claims to be. What it says is believed only once its signature has been verified.
pub(crate) fn candidate(
    request: &Request<'_>,
    state: &Arc<State>,
    shared: &Shared,
    now_ms: i64,
) -> Result<Candidate, AuthError> {
    let (id, token) = match request.presented() {
        Presented::Anonymous => {
            return Ok(Candidate {
                secret: None,
                authenticated: Some(Authenticated::anonymous()),
            });
        }
        Presented::V4(claim) => (claim.access_key_id(), claim.session_token()),
        Presented::V2(claim) => (claim.access_key_id(), claim.session_token()),
    };
    let presents = Presents {
        access_key_id: id,
        token,
    };
    let ring = shared.ring.load();
    let source = Source { state, ring: &ring };
    let Some((authenticated, secret)) = shared.known.get(source, presents) else {
        return look_up(presents, source, shared, now_ms);
    };
    if authenticated.is_expired(now_ms) {
        return Err(AuthError::ExpiredToken);
    }
    Ok(Candidate {
        secret: Some(secret),
        authenticated: Some(authenticated),
    })
}

/// Whom the state and the ring say that this is from, if anybody; that is known from then on.
fn look_up(
    presents: Presents<'_>,
    source: Source<'_>,
    shared: &Shared,
    now_ms: i64,
) -> Result<Candidate, AuthError> {
    let (id, state) = (presents.access_key_id, source.state);
    let (authenticated, secret) = match presents.token {
        None => {
            let authenticated = long_term(state, id);
            let secret = authenticated
                .as_ref()
                .and_then(|_| shared.vault.secret_key(id));
            (authenticated, secret)
        }
        Some(token) => {
            let opened = source.ring.open(id, token);
            let (claims, secret) = opened.map_err(|_| AuthError::InvalidToken)?;
            if claims.is_expired(now_ms) {
                return Err(AuthError::ExpiredToken);
            }
            let authenticated = session(state, id, claims);
            let secret = Arc::new(SecretKey::new(secret.as_bytes()));
            let secret = authenticated.is_some().then_some(secret);
            (authenticated, secret)
        }
    };
    if let (Some(authenticated), Some(secret)) = (&authenticated, &secret) {
        let (authenticated, secret) = (authenticated.clone(), secret.clone());
        shared.known.keep(source, presents, authenticated, secret);
    }
    Ok(Candidate {
        secret,
        authenticated,
    })
}

fn long_term(state: &State, id: &str) -> Option<Authenticated> {
    let key_id = id.parse::<AccessKeyId>().ok()?;
    Some(Authenticated {
        caller: Arc::new(long_term_caller(state, &key_id)?.into()),
        credentials: Arc::new(Credentials::LongTerm(key_id)),
    })
}

fn session(state: &State, id: &str, claims: Claims) -> Option<Authenticated> {
    Some(Authenticated {
        caller: Arc::new(session_caller(state, id, &claims)?.into()),
        credentials: Arc::new(Credentials::Session(id.to_owned(), Box::new(claims))),
    })
}

fn long_term_caller(state: &State, id: &AccessKeyId) -> Option<Caller> {
    let found = state
        .access_key(id)
        .filter(|found| found.status == KeyStatus::Active)?;
    let account = state.account(found.account)?;
    match found.owner {
        Owner::Root => Some(Caller::root(found.account, id.as_str())),
        Owner::User(user) => Some(Caller::user(
            found.account,
            account.users.by_id(user)?,
            id.as_str(),
        )),
    }
}

/// The caller of a session, if what it is a session of is still there and has not been cut off since.
fn session_caller(state: &State, id: &str, claims: &Claims) -> Option<Caller> {
    let session = Session {
        issued_ms: claims.issued_ms,
        expires_ms: claims.expires_ms,
        mfa_ms: claims.mfa_ms,
        policies: claims.policies.as_ref().map(|policies| {
            policies
                .iter()
                .map(|text| PolicyDocument::stored(text))
                .collect()
        }),
        tags: claims
            .tags
            .iter()
            .map(|tag| keyward_identity::Tag {
                key: tag.key.clone(),
                value: tag.value.clone(),
            })
            .collect(),
        policy_arns: claims
            .policy_arns
            .iter()
            .map(|arn| arn.as_str().into())
            .collect(),
        transitive_tag_keys: claims
            .tags
            .iter()
            .filter(|tag| tag.transitive)
            .map(|tag| tag.key.clone())
            .collect(),
        source_identity: claims.source_identity.clone(),
    };
    let cut = |valid_after_ms: Option<i64>| {
        valid_after_ms.is_some_and(|valid_after| claims.issued_ms < valid_after)
    };
    match &claims.who {
        Who::Role {
            account: account_id,
            role,
            session_name,
        } => {
            let account = state.account(*account_id)?;
            let role = account.roles.by_id(*role)?;
            if cut(account.record.sessions_valid_after_ms) || cut(role.sessions_valid_after_ms) {
                return None;
            }
            Some(Caller::role(*account_id, role, session_name, id, session))
        }
        Who::User {
            account: account_id,
            user,
        } => {
            let account = state.account(*account_id)?;
            let user = account.users.by_id(*user)?;
            if cut(account.record.sessions_valid_after_ms) {
                return None;
            }
            Some(Caller::user(*account_id, user, id).with(session))
        }
        Who::Root { account } => {
            let record = &state.account(*account)?.record;
            let caller = Caller::root(*account, id).with(session);
            (!cut(record.sessions_valid_after_ms)).then_some(caller)
        }
    }
}
