//! Deletions of service-linked roles: asked for, carried out by the server some time later, and told of for a week.

use std::sync::Arc;

use keyward_arn::Arn;
use serde::{Deserialize, Serialize};

use crate::change::{Change, Changes, Key, Stored};
use crate::commands::Commands;
use crate::entity::Role;
use crate::holdings::Account;
use crate::refusal::{Refusal, RefusalCode};
use crate::service_linked_role::uuid;
use crate::state::State;
use crate::table::Entity;

/// How long a deletion waits until it is under way, in milliseconds. At AWS it takes seconds.
const WAITING_MS: i64 = 500;

/// After how long it is carried out, in milliseconds.
const CARRIED_OUT_MS: i64 = 1000;

/// How long its outcome can be asked for, in milliseconds: a week.
const KEPT_MS: i64 = 7 * 24 * 60 * 60 * 1000;

/// Old outcomes that one deletion clears away at most.
const CLEARED_AT_ONCE: usize = 50;

/// Deletions that are carried out in one change at most.
const CARRIED_OUT_AT_ONCE: usize = 40;

/// How a deletion ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeletionOutcome {
    /// The role is gone.
    Succeeded,
    /// The role is still used, by what has these ARNs.
    InUse(Vec<String>),
}

/// How far a deletion is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeletionStatus<'a> {
    /// `NOT_STARTED`
    NotStarted,
    /// `IN_PROGRESS`
    InProgress,
    /// `SUCCEEDED`, or `FAILED` with what still uses the role.
    Ended(&'a DeletionOutcome),
}

/// A deletion of a service-linked role: what its task id tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleDeletion {
    /// `task/aws-service-role/SERVICE/ROLE/UUID`.
    pub task_id: Arc<str>,
    /// The role that it deletes.
    pub role_arn: String,
    /// When it was asked for, in milliseconds since 1970.
    pub requested_ms: i64,
    /// How it ended; absent until then. Last, as it joined the stored form last.
    pub outcome: Option<DeletionOutcome>,
}

impl Entity for RoleDeletion {
    type Id = Arc<str>;

    fn id(&self) -> Arc<str> {
        self.task_id.clone()
    }

    fn name(&self) -> &str {
        &self.task_id
    }
}

impl RoleDeletion {
    /// How far it is at a time, in milliseconds since 1970.
    #[must_use]
    pub fn status(&self, now_ms: i64) -> DeletionStatus<'_> {
        match &self.outcome {
            Some(outcome) => DeletionStatus::Ended(outcome),
            None if now_ms - self.requested_ms < WAITING_MS => DeletionStatus::NotStarted,
            None => DeletionStatus::InProgress,
        }
    }

    fn role<'a>(&self, account: &'a Account) -> Option<&'a Arc<Role>> {
        let (_, _, name) = Arn::parse(&self.role_arn).ok()?.type_path_name()?;
        let role = account.roles.get(name);
        role.filter(|role| role.arn(account.id()) == self.role_arn)
    }
}

impl Account {
    /// The deletion of this task id.
    ///
    /// # Errors
    /// `NoSuchEntity`.
    pub fn role_deletion(&self, task_id: &str) -> Result<&Arc<RoleDeletion>, Refusal> {
        self.role_deletions.get(task_id).ok_or_else(|| {
            let text = format!("Deletion task {task_id} cannot be found.");
            Refusal::new(RefusalCode::NoSuchEntity, text)
        })
    }
}

impl Commands<'_> {
    /// Asks for the deletion of a service's own role; if it has been asked for already and is not yet carried out, that
    /// deletion is the answer, as at AWS.
    ///
    /// # Errors
    /// No such role, or it is not linked to a service.
    pub fn delete_service_linked_role(&mut self, name: &str) -> Result<Arc<RoleDeletion>, Refusal> {
        let role = self.account.role(name)?;
        if !role.is_service_linked() {
            let text = format!("The role with name {name} is not a service-linked role.");
            return Err(Refusal::new(RefusalCode::InvalidInput, text));
        }
        let role_arn = role.arn(self.account.id());
        if let Some(earlier) = self.account.pending_deletion(&role_arn) {
            return Ok(earlier.clone());
        }
        let path = Arn::parse(&role_arn).map_or("", |arn| arn.resource);
        let path = path.strip_prefix("role/").unwrap_or(path);
        let uuid = uuid((self.random)());
        let deletion = Arc::new(RoleDeletion {
            task_id: format!("task/{path}/{uuid}").into(),
            role_arn: role_arn.clone(),
            requested_ms: self.now_ms,
            outcome: None,
        });
        let old = self.account.deletions_until(self.now_ms - KEPT_MS);
        for task_id in old.take(CLEARED_AT_ONCE) {
            self.delete(Key::RoleDeletion(task_id.clone()));
        }
        self.put(Stored::RoleDeletion(deletion.clone()));
        Ok(deletion)
    }
}

/// The deletions of service-linked roles that are due at a time (milliseconds since 1970), carried out. Only what lets a
/// service's role go to instances is known here to use one; what services keep is not.
#[must_use]
pub fn due_role_deletions(state: &State, now_ms: i64) -> Changes {
    let mut changes = Changes::default();
    let due = state.deletions_due(now_ms - CARRIED_OUT_MS);
    for (account, deletion) in due.take(CARRIED_OUT_AT_ONCE) {
        let role = deletion.role(account);
        let profiles = role.map(|role| account.profiles_of(role.id, None));
        let profiles = profiles.into_iter().flatten();
        let users: Vec<String> = profiles.map(|profile| profile.arn(account.id())).collect();
        let mut put = |key: Key, value: Option<Stored>| {
            let account = account.id();
            changes.entities.push(Change {
                account,
                key,
                value,
            });
        };
        let outcome = if users.is_empty() {
            if let Some(role) = role {
                put(Key::Role(role.id), None);
            }
            DeletionOutcome::Succeeded
        } else {
            DeletionOutcome::InUse(users)
        };
        let ended = Stored::RoleDeletion(Arc::new(RoleDeletion {
            outcome: Some(outcome),
            ..deletion.as_ref().clone()
        }));
        put(ended.key(), Some(ended));
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::NewAccount;
    use crate::entity::InstanceProfile;
    use crate::quota::Quotas;
    use keyward_arn::{AccountId, InstanceProfileId};

    const NAME: &str = "AWSServiceRoleForElasticBeanstalk";

    fn account_id() -> AccountId {
        "123456789012".parse().unwrap()
    }

    fn applied(state: &mut State, changes: &Changes) {
        for change in &changes.entities {
            state.apply(change, state.revision + 1);
        }
    }

    /// Runs a command and applies what it changes.
    fn run<T>(state: &mut State, now_ms: i64, command: impl FnOnce(&mut Commands<'_>) -> T) -> T {
        let (mut changes, mut number) = (Changes::default(), 7);
        let done = command(&mut Commands {
            state,
            account: &state.account(account_id()).unwrap().clone(),
            quotas: &Quotas::default(),
            now_ms,
            random: &mut || {
                number += 1;
                number + now_ms.unsigned_abs() as u128
            },
            changes: &mut changes,
        });
        applied(state, &changes);
        done
    }

    fn with_role() -> State {
        let mut state = State::default();
        let new = NewAccount {
            id: account_id(),
            name: "alpha",
            email: "root@example.com",
            root_access_key: None,
        };
        let changes = new.changes(&state, 0);
        applied(&mut state, &changes);
        run(&mut state, 0, |commands| {
            commands.create_service_linked_role("elasticbeanstalk.amazonaws.com", None, None)
        })
        .unwrap();
        state
    }

    fn delete(state: &mut State, now_ms: i64) -> Arc<str> {
        let deletion = run(state, now_ms, |commands| {
            commands.delete_service_linked_role(NAME)
        });
        deletion.unwrap().task_id.clone()
    }

    fn account(state: &State) -> &Account {
        state.account(account_id()).unwrap()
    }

    #[test]
    fn a_deletion_takes_its_time() {
        let mut state = with_role();
        let task = delete(&mut state, 10_000);
        let status = |state: &State, now_ms| {
            let deletion = account(state).role_deletion(&task).unwrap().clone();
            format!("{:?}", deletion.status(now_ms))
        };
        assert_eq!(status(&state, 10_100), "NotStarted");
        assert_eq!(status(&state, 10_600), "InProgress");
        assert_eq!(delete(&mut state, 10_700), task);
        assert!(due_role_deletions(&state, 10_900).is_empty());
        let changes = due_role_deletions(&state, 11_000);
        applied(&mut state, &changes);
        assert_eq!(status(&state, 11_001), "Ended(Succeeded)");
        assert!(account(&state).roles.is_empty());
        assert!(due_role_deletions(&state, 99_000).is_empty());
    }

    #[test]
    fn a_role_that_is_used_stays() {
        let mut state = with_role();
        let profile = InstanceProfile {
            id: InstanceProfileId::from_random(9),
            name: "web".to_owned(),
            path: "/".to_owned(),
            created_ms: 0,
            role: account(&state).roles.get(NAME).map(|role| role.id),
            tags: Vec::new(),
        };
        // No call puts such a role there.
        let stored = Stored::InstanceProfile(profile.into());
        let put = Change {
            account: account_id(),
            key: stored.key(),
            value: Some(stored),
        };
        state.apply(&put, 9);
        let task = delete(&mut state, 0);
        let changes = due_role_deletions(&state, 1000);
        applied(&mut state, &changes);
        let deletion = account(&state).role_deletion(&task).unwrap();
        let users = vec!["arn:aws:iam::123456789012:instance-profile/web".to_owned()];
        assert_eq!(deletion.outcome, Some(DeletionOutcome::InUse(users)));
        assert_eq!(account(&state).roles.len(), 1);
        // It can be asked for again, which is another task.
        assert_ne!(delete(&mut state, 2000), task);
    }

    #[test]
    fn outcomes_are_told_for_a_week() {
        let mut state = with_role();
        let task = delete(&mut state, 0);
        let changes = due_role_deletions(&state, 1000);
        applied(&mut state, &changes);
        for now_ms in [KEPT_MS - 1, KEPT_MS + 1] {
            run(&mut state, now_ms, |commands| {
                commands.create_service_linked_role("elasticbeanstalk.amazonaws.com", None, None)
            })
            .unwrap();
            delete(&mut state, now_ms);
            let is_told = account(&state).role_deletion(&task).is_ok();
            assert_eq!(is_told, now_ms < KEPT_MS);
            let changes = due_role_deletions(&state, now_ms + 1000);
            applied(&mut state, &changes);
        }
    }
}
