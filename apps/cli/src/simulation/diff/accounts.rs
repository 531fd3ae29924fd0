//! What two states of an account answer differently.

use std::collections::BTreeSet;

use keyward_evaluation::ResourcePolicyKind;
use keyward_simulation::{
    AccountDetails, Caller, Change, Comparison, Policy, PolicyLayers, Source, Unusable,
    mentioned_callers,
};
use serde_json::Value;

use super::{Changed, with_session};

/// Whether a text is the output of `aws iam get-account-authorization-details`.
pub(super) fn is_account(source: &Source) -> bool {
    let is = |value: Value| {
        value
            .get("UserDetailList")
            .or(value.get("RoleDetailList"))
            .is_some()
    };
    serde_json::from_str(source.text()).is_ok_and(is)
}

/// The changes of everybody of either account and of whoever may assume its roles, or of one of them; who is missing in one of
/// the accounts has no policies there.
pub(super) fn changed(
    old: &Source,
    new: &Source,
    principal: Option<&str>,
    comparison: Comparison<'_>,
) -> Result<Vec<Changed>, Unusable> {
    let mut both = Both {
        old: AccountDetails::read(old)?,
        new: AccountDetails::read(new)?,
        comparison,
        everything: vec![Policy::everything()?],
        no_role: Policy::of_no_role()?,
    };
    match principal {
        Some(name) => both.of_one(name),
        None => Ok(both.of_all()),
    }
}

struct Both<'k> {
    old: AccountDetails,
    new: AccountDetails,
    comparison: Comparison<'k>,
    /// The policies of whoever is not of the account: what they say is not known.
    everything: Vec<Policy>,
    /// The trust policy of a role where it is missing.
    no_role: Policy,
}

impl Both<'_> {
    fn of_one(&mut self, name: &str) -> Result<Vec<Changed>, Unusable> {
        let (before, now) = (self.old.caller(name), self.new.caller(name));
        let known = now.clone().or(before.clone());
        // Somebody of elsewhere may assume roles.
        let caller = match known {
            Ok((caller, _)) => caller,
            Err(error) => Caller::parse(name).map_err(|_| error)?,
        };
        let layers = |found: Result<(Caller, PolicyLayers), Unusable>| {
            found.map(|(_, layers)| layers).unwrap_or_default()
        };
        let mut changes = self
            .comparison
            .differences(&layers(before), &layers(now), &caller);
        changes.extend(self.of_trusts(&caller));
        Ok(vec![Changed::of(&caller, changes)])
    }

    fn of_all(&mut self) -> Vec<Changed> {
        let mut all = Vec::new();
        for (arn, caller, now) in self.new.callers() {
            let before = self.old.layers_of(arn).unwrap_or_default();
            let changes = self.comparison.differences(&before, &now, caller);
            all.push(Changed::of(caller, changes));
        }
        for (arn, caller, before) in self.old.callers() {
            if self.new.layers_of(arn).is_none() {
                let none = PolicyLayers::default();
                let changes = self.comparison.differences(&before, &none, caller);
                all.push(Changed::of(caller, changes));
            }
        }
        for caller in self.trusted() {
            let changes = self.of_trusts(&caller);
            let name = caller.principal.arn_text();
            match all.iter_mut().find(|changed| changed.caller == name) {
                Some(changed) => changed.changes.extend(changes),
                None => all.push(Changed::of(&caller, changes)),
            }
        }
        all
    }

    /// Whoever the trust policies name that are not the same in both.
    fn trusted(&self) -> Vec<Caller> {
        let roles = self.roles_of_other_trust();
        let trusts = roles.iter().flat_map(|role| self.trusts(role));
        mentioned_callers(trusts.flatten())
    }

    fn roles_of_other_trust(&self) -> BTreeSet<&str> {
        let all = self.old.trusts().chain(self.new.trusts());
        let roles = all.map(|(role, _)| role);
        roles
            .filter(|role| {
                let [old, new] = self
                    .trusts(role)
                    .map(|trust| trust.map(|trust| trust.document().text()));
                old != new
            })
            .collect()
    }

    fn trusts(&self, role: &str) -> [Option<&Policy>; 2] {
        [self.old.trust_of(role), self.new.trust_of(role)]
    }

    /// What a caller may newly do, or no longer, to become one of the roles.
    fn of_trusts(&self, caller: &Caller) -> Vec<Change> {
        let mut changes = Vec::new();
        for role in self.roles_of_other_trust() {
            let [old, new] =
                [&self.old, &self.new].map(|account| self.becoming(account, caller, role));
            let found = self.comparison.differences_on(role, &old, &new, caller);
            changes.extend(found.into_iter().filter(is_of_sts));
        }
        changes
    }

    /// The policies of a call by which a caller becomes a role.
    fn becoming(&self, account: &AccountDetails, caller: &Caller, role: &str) -> PolicyLayers {
        let own = account.layers_of(&caller.principal.arn_text());
        let trust = account.trust_of(role).unwrap_or(&self.no_role).clone();
        let layers = PolicyLayers {
            resource: Some((trust, ResourcePolicyKind::Trust)),
            ..own.unwrap_or_else(|| PolicyLayers {
                identity: self.everything.clone(),
                ..PolicyLayers::default()
            })
        };
        with_session(&layers, caller, &self.everything)
    }
}

/// Calls of other services are not decided by trust policies.
fn is_of_sts(change: &Change) -> bool {
    change.asked.action.starts_with("sts:")
}
