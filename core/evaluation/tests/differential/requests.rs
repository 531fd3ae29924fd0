//! Requests that meet those policies.

use keyward_evaluation::{Context, ContextValue, FederationIssuer, Principal, Request};

use keyward_policy::Family;

use crate::random::Random;
use crate::words::{self, ACCOUNT, OTHER_ACCOUNT};

/// One question.
pub(crate) struct Asked {
    pub(crate) principal: Principal,
    pub(crate) action: &'static str,
    pub(crate) resource: &'static str,
    pub(crate) resource_account: Option<&'static str>,
    pub(crate) context: Context,
    pub(crate) principal_account_is_management: bool,
    pub(crate) resource_account_is_management: bool,
}

impl Asked {
    pub(crate) fn new(random: &mut Random) -> Self {
        let accounts = [Some(ACCOUNT), Some(ACCOUNT), Some(OTHER_ACCOUNT), None];
        // What most policies are about is asked for most.
        let common = if random.chance(1, 2) {
            3
        } else {
            words::ASKED_ACTIONS.len()
        };
        Self {
            principal: principal(random),
            action: words::ASKED_ACTIONS[random.below(common)],
            resource: random.pick(&words::ASKED_RESOURCES),
            resource_account: random.pick(&accounts),
            context: context(random),
            principal_account_is_management: random.chance(1, 16),
            resource_account_is_management: random.chance(1, 16),
        }
    }

    pub(crate) fn request(&self) -> Request<'_> {
        Request {
            principal: &self.principal,
            action: self.action,
            resource: self.resource,
            resource_account: self.resource_account,
            context: &self.context,
            principal_account_is_management: self.principal_account_is_management,
            resource_account_is_management: self.resource_account_is_management,
        }
    }
}

fn principal(random: &mut Random) -> Principal {
    let account = || ACCOUNT.to_owned();
    match random.below(12) {
        0..=2 => Principal::User {
            account: account(),
            arn: "arn:aws:iam::111122223333:user/alice".into(),
            id: "AIDAEXAMPLEALICE00001".into(),
        },
        at @ 3..=6 => Principal::RoleSession {
            account: account(),
            session_arn: "arn:aws:sts::111122223333:assumed-role/app/s1".into(),
            role_arn: "arn:aws:iam::111122223333:role/svc/app".into(),
            role_id: if at == 3 {
                String::new()
            } else {
                "AROAEXAMPLEAPP0000001".into()
            },
            session_user_id: "AROAEXAMPLEAPP0000001:s1".into(),
            service_linked: at == 4,
        },
        at @ (7 | 8) => Principal::FederatedUser {
            account: account(),
            arn: "arn:aws:sts::111122223333:federated-user/bob".into(),
            issuer: if at == 7 {
                FederationIssuer::Root
            } else {
                FederationIssuer::User {
                    arn: "arn:aws:iam::111122223333:user/alice".into(),
                    id: "AIDAEXAMPLEALICE00001".into(),
                }
            },
        },
        9 if random.chance(1, 2) => Principal::Root { account: account() },
        9 => Principal::AssumedRoot {
            account: account(),
            arn: "arn:aws:sts::111122223333:assumed-root".into(),
        },
        10 if random.chance(1, 2) => Principal::Service {
            name: "ec2.amazonaws.com".into(),
        },
        10 => Principal::Federated {
            provider: "accounts.google.com".into(),
        },
        _ => Principal::Anonymous,
    }
}

fn context(random: &mut Random) -> Context {
    let mut context = Context::with_capacity(12);
    if random.chance(1, 16) {
        return context;
    }
    for (key, family) in words::KEYS {
        if random.chance(3, 5) {
            let held = if random.chance(1, 12) {
                random.pick(&words::FAMILIES)
            } else {
                family
            };
            context.insert(key, value(random, held));
        }
    }
    // More keys than any policy asks for.
    if random.chance(1, 16) {
        context.extend((0..40).map(|at| (format!("k{at}"), "a")));
    }
    context
}

fn value(random: &mut Random, family: Family) -> ContextValue {
    let held = words::held(family);
    if random.chance(3, 4) {
        return random.pick(held).into();
    }
    let count = random.below(4);
    ContextValue::Multi((0..count).map(|_| random.pick(held).to_owned()).collect())
}
