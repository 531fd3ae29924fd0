//! What two states of an account answer differently.

use std::collections::{BTreeMap, BTreeSet};

use keyward_evaluation::ResourcePolicyKind;
use keyward_simulation::{
    AccountDetails, Caller, Change, Comparison, Policy, PolicyLayers, Source, Unusable,
};
use serde_json::Value;

use super::{Changed, trusted_callers, with_session};

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
        let roles = self.roles_of_other_trust();
        changes.extend(roles.iter().flat_map(|role| self.of_trust(&caller, role)));
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
        self.add_of_trusts(&mut all);
        all
    }

    /// Adds what each caller whom a role's trust policies speak of may newly do, or no longer, to become it.
    fn add_of_trusts(&self, all: &mut Vec<Changed>) {
        let mut found: BTreeMap<String, (Caller, Vec<Change>)> = BTreeMap::new();
        for role in self.roles_of_other_trust() {
            for caller in trusted_callers(self.trusts(role).into_iter().flatten()) {
                let caller = self.known(caller);
                let changes = self.of_trust(&caller, role);
                let name = caller.principal.arn_text().into_owned();
                let (_, held) = found.entry(name).or_insert_with(|| (caller, Vec::new()));
                held.extend(changes);
            }
        }
        for changed in &mut *all {
            if let Some((_, changes)) = found.remove(&changed.caller) {
                changed.changes.extend(changes);
            }
        }
        let others = found.into_values();
        all.extend(others.map(|(caller, changes)| Changed::of(&caller, changes)));
    }

    /// A caller as either account knows it, with its tags.
    fn known(&self, caller: Caller) -> Caller {
        let name = caller.principal.arn_text();
        let known = self.new.caller(&name).or_else(|_| self.old.caller(&name));
        known.map_or_else(|_| caller.clone(), |(known, _)| known)
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

    /// What a caller may newly do, or no longer, to become a role.
    fn of_trust(&self, caller: &Caller, role: &str) -> Vec<Change> {
        let accounts = [&self.old, &self.new];
        let [old, new] = accounts.map(|account| self.becoming(account, caller, role));
        self.comparison
            .differences_in_becoming(role, &old, &new, caller)
    }

    /// The policies of a call by which a caller becomes a role.
    fn becoming(&self, account: &AccountDetails, caller: &Caller, role: &str) -> PolicyLayers {
        let own = account.caller(&caller.principal.arn_text());
        let own = own.map(|(_, layers)| layers);
        let trust = account.trust_of(role).unwrap_or(&self.no_role).clone();
        let layers = PolicyLayers {
            resource: Some((trust, ResourcePolicyKind::Trust)),
            ..own.unwrap_or_else(|_| PolicyLayers {
                identity: self.everything.clone(),
                ..PolicyLayers::default()
            })
        };
        with_session(&layers, caller, &self.everything)
    }
}
