//! Callers with long-term keys, looked up once for each state.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use foldhash::fast::RandomState;
use keyward_identity::State;
use keyward_sigv4::SecretKey;

use crate::authenticate::Authenticated;

/// A map whose keys the server itself has made, so that none can be chosen to collide: its hash is the quickest.
pub(crate) type FastMap<K, V> = HashMap<K, V, RandomState>;

/// How many callers are kept; the next one finds the place empty again.
const MAX_CALLERS: usize = 10_000;

/// Who the keys of verified requests belong to, and their secrets.
///
/// *Invariant*: what is kept was read from the very state that it is asked for, so that nothing outlives a change: with
/// the state that comes after it, all is forgotten. Keys that nobody has are not kept, so strangers fill nothing.
#[derive(Default)]
pub(crate) struct KnownCallers(RwLock<Known>);

#[derive(Default)]
struct Known {
    state: Option<Arc<State>>,
    callers: FastMap<String, KnownCaller>,
}

/// Whose a key is, and its secret.
#[derive(Clone)]
pub(crate) struct KnownCaller {
    pub(crate) authenticated: Authenticated,
    pub(crate) secret: Arc<SecretKey>,
}

impl Known {
    fn is_of(&self, state: &Arc<State>) -> bool {
        self.state
            .as_ref()
            .is_some_and(|held| Arc::ptr_eq(held, state))
    }
}

impl KnownCallers {
    /// Whose a key is in a state, if that is known.
    pub(crate) fn get(&self, state: &Arc<State>, access_key_id: &str) -> Option<KnownCaller> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let known = Some(known).filter(|known| known.is_of(state))?;
        known.callers.get(access_key_id).cloned()
    }

    /// Keeps whose a key is in a state.
    pub(crate) fn keep(&self, state: &Arc<State>, access_key_id: &str, caller: KnownCaller) {
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if !known.is_of(state) || known.callers.len() >= MAX_CALLERS {
            known.callers.clear();
            known.state = Some(state.clone());
        }
        known.callers.insert(access_key_id.to_owned(), caller);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_known_of_one_state_is_not_known_of_the_next() {
        let known = KnownCallers::default();
        let [first, second] = [1, 2].map(|_| Arc::new(State::default()));
        let caller = KnownCaller {
            authenticated: Authenticated::anonymous(),
            secret: Arc::new(SecretKey::new("secret")),
        };
        known.keep(&first, "AKIAIOSFODNN7EXAMPLE", caller.clone());
        assert!(known.get(&first, "AKIAIOSFODNN7EXAMPLE").is_some());
        assert!(known.get(&first, "AKIAI44QH8DHBEXAMPLE").is_none());
        assert!(known.get(&second, "AKIAIOSFODNN7EXAMPLE").is_none());
        known.keep(&second, "AKIAI44QH8DHBEXAMPLE", caller);
        assert!(known.get(&second, "AKIAIOSFODNN7EXAMPLE").is_none());
        assert!(known.get(&first, "AKIAIOSFODNN7EXAMPLE").is_none());
    }

    #[test]
    fn no_more_callers_are_kept_than_there_is_room_for() {
        let (known, state) = (KnownCallers::default(), Arc::new(State::default()));
        for number in 0..=MAX_CALLERS {
            let caller = KnownCaller {
                authenticated: Authenticated::anonymous(),
                secret: Arc::new(SecretKey::new("secret")),
            };
            known.keep(&state, &number.to_string(), caller);
        }
        let held = known.0.read().unwrap().callers.len();
        assert_eq!(held, 1);
    }
}
