use std::sync::{Arc, LazyLock};

use data_encoding::HEXLOWER;
use keyward_arn::AccountId;
use keyward_catalog::ManagedPolicy;
use keyward_evaluation::{
    CompiledDocument, CompiledLayers, Decision, Layer, Outcome, Policies as Together, PolicyNames,
    PolicySet, PolicySets, ReadyRequest, ResourcePolicyKind, StatementPlace, decide_compiled,
};
use keyward_identity::{Account, Policies, PolicyDocument, State};

use crate::caller::{Caller, Identity};
use crate::check::{Check, CheckRecord, Guard};
use crate::context::{Keys, RequestFacts};
use crate::public::grants_public_access;

/// A policy that applies, found in the state or the catalogue.
struct Found<'a> {
    document: &'a CompiledDocument,
    origin: Origin,
    arn: Option<&'a str>,
    name: &'a str,
}

/// What an account grants to each of its users whose password policy lets users change their passwords. ChangePassword
/// takes no user name, so that it needs no resource to be about nobody but the caller.
/// Source: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html>
static CHANGE_OWN_PASSWORD: LazyLock<PolicyDocument> = LazyLock::new(|| {
    PolicyDocument::stored(
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["iam:ChangePassword","iam:GetAccountPasswordPolicy"],"Resource":"*"}}"#,
    )
});

/// What names a policy's text in records.
enum Origin {
    /// The hash of a stored text.
    Stored(u128),
    /// A policy of AWS's, in the version of the catalogue.
    Catalogue(&'static ManagedPolicy),
}

impl Origin {
    fn name(&self) -> String {
        match self {
            Self::Stored(hash) => HEXLOWER.encode(&hash.to_be_bytes()),
            Self::Catalogue(policy) => format!("{}:{}", policy.arn(), policy.default_version_id()),
        }
    }
}

/// A stored policy that does not parse: its owner is denied.
struct Unreadable;

/// Every policy that applies to a caller and a check.
#[derive(Default)]
struct Gathered<'a> {
    identity: Vec<Found<'a>>,
    boundary: Option<Found<'a>>,
    session: Option<Vec<Found<'a>>>,
    resource: Option<(Found<'a>, ResourcePolicyKind)>,
}

/// An answer, and what names the texts of all policies that were consulted for it: the hash of a stored one, ARN and
/// version of one of AWS's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The answer.
    pub decision: Decision,
    /// In the order in which the layers are gathered.
    pub policies: Vec<String>,
}

/// Decides a check whose `keys` are whole.
///
/// Anything unclear denies: a caller that is gone, a policy that cannot be read.
#[must_use]
pub fn decide(state: &State, caller: &Caller, check: &Check, keys: &Keys<'_>) -> Decided {
    let denied = |layer| Decision {
        outcome: Outcome::ImplicitDeny { layer, level: None },
    };
    let Ok(gathered) = gather(state, caller, &check.guard) else {
        return Decided {
            decision: denied(Layer::Identity),
            policies: Vec::new(),
        };
    };
    let request = ReadyRequest::from_parts(
        &caller.principal,
        &check.action,
        &check.resource,
        check.resource_account.as_ref().map(AccountId::as_str),
        keys.iter(),
    );
    let mut decision = gathered.decide(&request);
    if decision.is_allowed() && is_blocked_as_public(state, caller, &check.guard) {
        decision = denied(Layer::Resource);
    }
    Decided {
        decision,
        policies: gathered.names(),
    }
}

/// Decides a recorded check of a call against a state, which should be that of its revision.
#[must_use]
pub fn decide_again(
    state: &State,
    caller: &Caller,
    facts: &RequestFacts,
    record: &CheckRecord,
) -> Decision {
    let check = Check {
        action: record.action.clone(),
        resource: record.resource.clone(),
        resource_account: record.resource_account,
        guard: record.guard.clone(),
        as_service: record.as_service.clone(),
        context: record.keys.clone(),
        shown_resource: None,
        says_why: false,
    };
    let actor = check.actor(caller);
    let keys = Keys::of(state, &actor, facts, &check);
    decide(state, &actor, &check, &keys).decision
}

impl<'a> Gathered<'a> {
    /// What names every policy, in the order of the layers.
    fn names(&self) -> Vec<String> {
        let session = self.session.iter().flatten();
        let resource = self.resource.iter().map(|(found, _)| found);
        let all = self
            .identity
            .iter()
            .chain(&self.boundary)
            .chain(session)
            .chain(resource);
        all.map(|found| found.origin.name()).collect()
    }

    fn decide(&self, request: &ReadyRequest<'_>) -> Decision {
        let together = |found: &[Found<'a>]| found.iter().map(|found| found.document).collect();
        let identity: Vec<_> = together(&self.identity);
        let session: Option<Vec<_>> = self.session.as_deref().map(together);
        let set = many(&identity);
        let layers = CompiledLayers {
            identity: match &set {
                Some(set) => Together::Set(set),
                None => Together::Each(&identity),
            },
            boundary: self.boundary.as_ref().map(|found| found.document),
            session: session.as_deref().map(Together::Each),
            resource: self
                .resource
                .as_ref()
                .map(|(found, kind)| (found.document, *kind)),
            ..CompiledLayers::default()
        };
        let verdict = decide_compiled(&layers, request);
        verdict.decision(&layers, |place| {
            self.policy_names(place).unwrap_or_default()
        })
    }

    fn policy_names(&self, place: StatementPlace) -> Option<PolicyNames<'a>> {
        let found = match place.layer {
            Layer::Identity => self.identity.get(place.policy_index),
            Layer::Session => self.session.as_ref()?.get(place.policy_index),
            Layer::Boundary => self.boundary.as_ref(),
            Layer::Resource | Layer::Trust => self.resource.as_ref().map(|(found, _)| found),
            Layer::Scp | Layer::Rcp | Layer::Endpoint => None,
        }?;
        Some(PolicyNames {
            arn: found.arn,
            name: found.name,
        })
    }
}

/// So many policies of one caller are looked at each by itself.
const EACH_BY_ITSELF: usize = 8;

/// Sets of policies that are kept between decisions may hold so many statements.
const KEPT_STATEMENTS: usize = 400_000;

/// The set of many policies, with one index over all of them.
fn many(documents: &[&CompiledDocument]) -> Option<Arc<PolicySet>> {
    static SETS: LazyLock<PolicySets> = LazyLock::new(|| PolicySets::new(KEPT_STATEMENTS));
    (documents.len() > EACH_BY_ITSELF).then(|| SETS.get(documents))
}

fn gather<'a>(
    state: &'a State,
    caller: &'a Caller,
    guard: &Guard,
) -> Result<Gathered<'a>, Unreadable> {
    let mut gathered = Gathered::default();
    match caller.identity {
        Identity::User(..) => {
            let (account, user) = caller.find_user(state).ok_or(Unreadable)?;
            add_policies(&mut gathered.identity, account, &user.policies)?;
            for id in &user.groups {
                // A group that cannot be found may have held a Deny.
                let group = account.groups.by_id(*id).ok_or(Unreadable)?;
                add_policies(&mut gathered.identity, account, &group.policies)?;
            }
            let own_policy = account.record.settings.password_policy.as_ref();
            if own_policy.is_some_and(|policy| policy.allow_users_to_change) {
                gathered.identity.push(stored(
                    &CHANGE_OWN_PASSWORD,
                    None,
                    "AllowUsersToChangePassword",
                )?);
            }
            gathered.boundary = user
                .boundary
                .as_ref()
                .map(|arn| managed(account, arn))
                .transpose()?;
        }
        Identity::Role(..) => {
            let (account, role) = caller.find_role(state).ok_or(Unreadable)?;
            add_policies(&mut gathered.identity, account, &role.policies)?;
            gathered.boundary = role
                .boundary
                .as_ref()
                .map(|arn| managed(account, arn))
                .transpose()?;
        }
        Identity::Root(_) | Identity::Service | Identity::Anonymous => {}
    }
    gathered.session = session_policies(state, caller)?;
    gathered.resource = resource_policy(state, guard)?;
    Ok(gathered)
}

/// The session policies: one union, whatever form each was passed in.
fn session_policies<'a>(
    state: &'a State,
    caller: &'a Caller,
) -> Result<Option<Vec<Found<'a>>>, Unreadable> {
    let Some(session) = &caller.session else {
        return Ok(None);
    };
    let Some(policies) = &session.policies else {
        return Ok(None);
    };
    let account = caller
        .account()
        .and_then(|id| state.account(id))
        .ok_or(Unreadable)?;
    let own = policies
        .iter()
        .map(|document| stored(document, None, "session-policy"));
    let passed = session.policy_arns.iter().map(|arn| managed(account, arn));
    own.chain(passed).collect::<Result<_, _>>().map(Some)
}

fn resource_policy<'a>(
    state: &'a State,
    guard: &Guard,
) -> Result<Option<(Found<'a>, ResourcePolicyKind)>, Unreadable> {
    match guard {
        Guard::None => Ok(None),
        Guard::Trust(account, role) => {
            let role = state
                .account(*account)
                .and_then(|account| account.roles.by_id(*role))
                .ok_or(Unreadable)?;
            Ok(Some((
                stored(&role.trust_policy, None, &role.name)?,
                ResourcePolicyKind::Trust,
            )))
        }
        Guard::Bucket(name) => {
            let policy = state
                .bucket(name)
                .and_then(|(_, bucket)| Some((bucket.policy.as_ref()?, bucket)));
            let found = policy
                .map(|(policy, bucket)| stored(policy, None, &bucket.name))
                .transpose()?;
            Ok(found.map(|found| (found, ResourcePolicyKind::Generic)))
        }
    }
}

fn stored<'a>(
    document: &'a PolicyDocument,
    arn: Option<&'a str>,
    name: &'a str,
) -> Result<Found<'a>, Unreadable> {
    let compiled = document.compiled().ok_or(Unreadable)?;
    Ok(Found {
        document: compiled,
        origin: Origin::Stored(document.hash()),
        arn,
        name,
    })
}

fn add_policies<'a>(
    found: &mut Vec<Found<'a>>,
    account: &'a Account,
    policies: &'a Policies,
) -> Result<(), Unreadable> {
    found.reserve_exact(policies.inline.len() + policies.attached.len());
    for policy in &policies.inline {
        found.push(stored(&policy.document, None, &policy.name)?);
    }
    for arn in &policies.attached {
        found.push(managed(account, arn)?);
    }
    Ok(())
}

/// A managed policy in force, of the account's own or of AWS's.
fn managed<'a>(account: &'a Account, arn: &'a Arc<str>) -> Result<Found<'a>, Unreadable> {
    if let Some(policy) = account.policy_by_arn(arn) {
        return stored(
            policy.document().ok_or(Unreadable)?,
            Some(arn),
            &policy.name,
        );
    }
    let policy = keyward_catalog::managed_policy(arn).ok_or(Unreadable)?;
    Ok(Found {
        document: policy.compiled(),
        origin: Origin::Catalogue(policy),
        arn: Some(arn),
        name: policy.name(),
    })
}

/// Whether the bucket's public access block keeps this caller out whatever the policy says: with
/// `RestrictPublicBuckets`, a public policy lets in nobody from outside the account but service principals.
fn is_blocked_as_public(state: &State, caller: &Caller, guard: &Guard) -> bool {
    let Guard::Bucket(name) = guard else {
        return false;
    };
    let Some((owner, bucket)) = state.bucket(name) else {
        return false;
    };
    let restricted = bucket
        .public_access_block
        .is_some_and(|block| block.restrict_public_buckets);
    let outsider = caller.account() != Some(owner.id()) && caller.identity != Identity::Service;
    let public = || {
        bucket
            .policy
            .as_ref()
            .and_then(PolicyDocument::parsed)
            .is_some_and(grants_public_access)
    };
    restricted && outsider && public()
}
