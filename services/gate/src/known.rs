//! Callers, looked up once for each state: whose a long-term key is, what a session's token says.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use aws_lc_rs::constant_time::verify_slices_are_equal;
use foldhash::fast::RandomState;
use keyward_identity::State;
use keyward_session::KeyRing;
use keyward_sigv4::SecretKey;

use crate::authenticate::Authenticated;

/// A map whose keys the server itself has made, so that none can be chosen to collide: its hash is the quickest.
pub(crate) type FastMap<K, V> = HashMap<K, V, RandomState>;

/// How many callers are kept; the next one finds the place empty again.
const MAX_CALLERS: usize = 10_000;

/// Who the keys of requests belong to, and their secrets.
///
/// *Invariant*: what is kept was read from the very state and opened with the very ring that it is asked for, so that
/// nothing outlives a change: with the state or the ring that comes after, all is forgotten. A session is known by its
/// whole token. Keys that nobody has and tokens that do not open are not kept, so strangers fill nothing. That a session
/// has not ended is for whoever asks to see.
#[derive(Default)]
pub(crate) struct KnownCallers(RwLock<Known>);

#[derive(Default)]
struct Known {
    source: Option<(Arc<State>, Arc<KeyRing>)>,
    callers: FastMap<String, KnownCaller>,
}

/// What callers are looked up in.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    pub(crate) state: &'a Arc<State>,
    pub(crate) ring: &'a Arc<KeyRing>,
}

/// What a request presents beside its signature.
#[derive(Clone, Copy)]
pub(crate) struct Presents<'a> {
    pub(crate) access_key_id: &'a str,
    /// The token of a session.
    pub(crate) token: Option<&'a str>,
}

/// Whose a key is, and its secret.
struct KnownCaller {
    authenticated: Authenticated,
    secret: Arc<SecretKey>,
    /// The token of a session.
    token: Option<Arc<str>>,
}

impl KnownCaller {
    fn presents(&self, token: Option<&str>) -> bool {
        match (&self.token, token) {
            (None, None) => true,
            (Some(held), Some(token)) => {
                verify_slices_are_equal(held.as_bytes(), token.as_bytes()).is_ok()
            }
            _ => false,
        }
    }
}

impl Known {
    fn is_of(&self, source: Source<'_>) -> bool {
        self.source.as_ref().is_some_and(|(state, ring)| {
            Arc::ptr_eq(state, source.state) && Arc::ptr_eq(ring, source.ring)
        })
    }
}

impl KnownCallers {
    /// Who presents this and the secret of the key, if that is known.
    pub(crate) fn get(
        &self,
        source: Source<'_>,
        presents: Presents<'_>,
    ) -> Option<(Authenticated, Arc<SecretKey>)> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let known = Some(known).filter(|known| known.is_of(source))?;
        let caller = known.callers.get(presents.access_key_id)?;
        let caller = Some(caller).filter(|caller| caller.presents(presents.token))?;
        Some((caller.authenticated.clone(), caller.secret.clone()))
    }

    /// Keeps who presents this, and the secret of the key.
    pub(crate) fn keep(
        &self,
        source: Source<'_>,
        presents: Presents<'_>,
        authenticated: Authenticated,
        secret: Arc<SecretKey>,
    ) {
        let caller = KnownCaller {
            authenticated,
            secret,
            token: presents.token.map(Arc::from),
        };
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if !known.is_of(source) || known.callers.len() >= MAX_CALLERS {
            known.callers.clear();
            known.source = Some((source.state.clone(), source.ring.clone()));
        }
        known
            .callers
            .insert(presents.access_key_id.to_owned(), caller);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keep(known: &KnownCallers, source: Source<'_>, presents: Presents<'_>) {
        let secret = Arc::new(SecretKey::new("secret"));
        known.keep(source, presents, Authenticated::anonymous(), secret);
    }

    fn key(access_key_id: &str) -> Presents<'_> {
        Presents {
            access_key_id,
            token: None,
        }
    }

    #[test]
    fn what_was_known_of_one_state_is_not_known_of_the_next() {
        let known = KnownCallers::default();
        let [state, next_state] = [Arc::default(), Arc::default()];
        let [ring, next_ring] = [Arc::default(), Arc::default()];
        let first = Source {
            state: &state,
            ring: &ring,
        };
        let newer_state = Source {
            state: &next_state,
            ..first
        };
        let newer_ring = Source {
            ring: &next_ring,
            ..first
        };
        for second in [newer_state, newer_ring] {
            let [held, other] = ["AKIAIOSFODNN7EXAMPLE", "AKIAI44QH8DHBEXAMPLE"].map(key);
            keep(&known, first, held);
            assert!(known.get(first, held).is_some());
            assert!(known.get(first, other).is_none());
            assert!(known.get(second, held).is_none());
            keep(&known, second, other);
            assert!(known.get(second, held).is_none());
            assert!(known.get(first, held).is_none());
        }
    }

    #[test]
    fn a_session_is_known_by_its_whole_token() {
        let (known, state, ring) = (KnownCallers::default(), Arc::default(), Arc::default());
        let source = Source {
            state: &state,
            ring: &ring,
        };
        let with = |token| Presents {
            access_key_id: "ASIAIOSFODNN7EXAMPLE",
            token,
        };
        keep(&known, source, with(Some("token")));
        assert!(known.get(source, with(Some("token"))).is_some());
        for token in [None, Some(""), Some("toke"), Some("tokem"), Some("tokens")] {
            assert!(known.get(source, with(token)).is_none(), "{token:?}");
        }
        keep(&known, source, with(None));
        assert!(known.get(source, with(Some("token"))).is_none());
    }

    #[test]
    fn no_more_callers_are_kept_than_there_is_room_for() {
        let (known, state, ring) = (KnownCallers::default(), Arc::default(), Arc::default());
        let source = Source {
            state: &state,
            ring: &ring,
        };
        for number in 0..=MAX_CALLERS {
            keep(&known, source, key(&number.to_string()));
        }
        let held = known.0.read().unwrap().callers.len();
        assert_eq!(held, 1);
    }
}
