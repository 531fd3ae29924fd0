//! After random changes every index of an account says what going through its entities says.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

use std::collections::BTreeSet;
use std::sync::Arc;

use keyward_arn::{AccountId, GroupId, InstanceProfileId, PolicyId, RoleId, UserId};
use keyward_identity::{
    Account, Change, Entity, Group, InstanceProfile, Key, KeyStatus, Listing, ManagedPolicy,
    MfaDevice, NewAccount, OtherCredentials, Owner, Policies, PolicyDocument, PolicyUsage,
    PolicyVersion, Role, ServiceSpecificCredential, State, Stored, Table, User, name_key,
};

const PATHS: [&str; 7] = ["/", "/a/", "/a/b/", "/ab/", "/a/b/c/", "/b/", "/é/"];
const PREFIXES: [&str; 10] = [
    "/", "/a", "/a/", "/a/b", "/ab/", "/a/b/c/", "/b/", "/c", "/a/bc", "/é",
];
const SERVICES: [&str; 2] = ["cassandra.amazonaws.com", "codecommit.amazonaws.com"];
const AWS_POLICY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";
const ENTITIES: u64 = 24;
const CHANGES: u64 = 4_000;

/// Numbers that look random and are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn one<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.below(all.len() as u64)).unwrap()]
    }

    fn some<T: Clone>(&mut self, all: &[T]) -> Vec<T> {
        let picked = all.iter().filter(|_| self.below(3) == 0);
        picked.cloned().collect()
    }
}

/// A name that no other entity of its kind has: the number of an entity, in one of its spellings.
fn name(random: &mut Random, number: u64) -> String {
    format!(
        "{}{number}-{}",
        random.one(&["n", "N", "x"]),
        "y".repeat(random.below(2) as usize)
    )
}

fn account_id() -> AccountId {
    "123456789012".parse().unwrap()
}

fn policy(random: &mut Random, number: u64) -> ManagedPolicy {
    let version = |number| PolicyVersion {
        number,
        document: PolicyDocument::stored("{}"),
        created_ms: 0,
    };
    ManagedPolicy {
        id: PolicyId::from_random(number.into()),
        // As with AWS neither ever changes.
        name: format!("p{number}"),
        path: PATHS[number as usize % 6].to_owned(),
        description: None,
        created_ms: 0,
        updated_ms: 0,
        default_version: 1,
        next_version: 6,
        versions: (1..=1 + random.below(5) as u32).map(version).collect(),
        tags: Vec::new(),
    }
}

fn policies(random: &mut Random) -> (Policies, Option<Arc<str>>) {
    let mut fixed = Random(0);
    let own = (0..6).map(|number| policy(&mut fixed, number).arn(account_id()).into());
    let arns: Vec<Arc<str>> = own.chain([AWS_POLICY.into()]).collect();
    let boundary = random.some(&arns).pop();
    (
        Policies {
            inline: Vec::new(),
            attached: random.some(&arns),
        },
        boundary,
    )
}

fn user(random: &mut Random, number: u64) -> User {
    let (policies, boundary) = policies(random);
    let groups: Vec<GroupId> = (0..4).map(GroupId::from_random).collect();
    let credential = |place: u64| ServiceSpecificCredential {
        id: format!("ACCA{}", place * ENTITIES + number),
        service_name: SERVICES[place as usize % 2].to_owned(),
        service_user_name: format!("{number}-{place}"),
        status: KeyStatus::Active,
        created_ms: 0,
        expires_ms: None,
    };
    let credentials: Vec<_> = (0..4).map(credential).collect();
    User {
        id: UserId::from_random(number.into()),
        name: name(random, number),
        path: random.one(&PATHS).to_owned(),
        created_ms: 0,
        tags: Vec::new(),
        boundary,
        policies,
        groups: random.some(&groups),
        access_keys: Vec::new(),
        login_profile: None,
        credentials: OtherCredentials {
            service_specific: random.some(&credentials),
            ..OtherCredentials::default()
        },
    }
}

fn role(random: &mut Random, number: u64) -> Role {
    let (policies, boundary) = policies(random);
    Role {
        id: RoleId::from_random(number.into()),
        name: name(random, number),
        path: random.one(&PATHS).to_owned(),
        created_ms: 0,
        description: None,
        max_session_duration_seconds: 3600,
        trust_policy: PolicyDocument::stored("{}"),
        tags: Vec::new(),
        boundary,
        policies,
        sessions_valid_after_ms: None,
    }
}

fn group(random: &mut Random, number: u64) -> Group {
    Group {
        id: GroupId::from_random(number.into()),
        name: name(random, number),
        path: random.one(&PATHS).to_owned(),
        created_ms: 0,
        policies: policies(random).0,
    }
}

fn profile(random: &mut Random, number: u64) -> InstanceProfile {
    let roles: Vec<RoleId> = (0..3).map(RoleId::from_random).collect();
    InstanceProfile {
        id: InstanceProfileId::from_random(number.into()),
        name: name(random, number),
        path: random.one(&PATHS).to_owned(),
        created_ms: 0,
        role: random.some(&roles).pop(),
        tags: Vec::new(),
    }
}

fn device(random: &mut Random, number: u64) -> MfaDevice {
    let is_virtual = !number.is_multiple_of(3);
    let serial = if is_virtual {
        format!("arn:aws:iam::123456789012:mfa/D{number}")
    } else {
        format!("GAHT{number}")
    };
    MfaDevice {
        serial_number: serial.into(),
        name: String::new(),
        created_ms: 0,
        seed_id: String::new(),
        owner: (random.below(2) == 0).then_some(Owner::Root),
        last_step: None,
        tags: Vec::new(),
    }
}

fn change(random: &mut Random) -> Change {
    let number = random.below(ENTITIES);
    let stored = match random.below(6) {
        0 => Stored::User(user(random, number).into()),
        1 => Stored::Role(role(random, number).into()),
        2 => Stored::Group(group(random, number % 6).into()),
        3 => Stored::Policy(policy(random, number % 8).into()),
        4 => Stored::InstanceProfile(profile(random, number).into()),
        _ => Stored::MfaDevice(device(random, number).into()),
    };
    let key: Key = stored.key();
    let value = (random.below(4) > 0).then_some(stored);
    Change {
        account: account_id(),
        key,
        value,
    }
}

fn names<T: Entity>(entities: impl IntoIterator<Item = Arc<T>>) -> Vec<Arc<str>> {
    entities
        .into_iter()
        .map(|entity| name_key(entity.name()))
        .collect()
}

/// The names of those that pass a filter, as a walk through a table finds them.
fn walked<T: Entity>(
    table: &Table<T>,
    prefix: &str,
    after: Option<&str>,
    fits: impl Fn(&T) -> bool,
) -> Vec<Arc<str>> {
    let fitting = table
        .iter()
        .filter(|entity| entity.path().starts_with(prefix) && fits(entity));
    let found = names(fitting.cloned());
    found
        .into_iter()
        .filter(|name| after.is_none_or(|after| **name > *after))
        .collect()
}

fn listed(listing: &Listing, prefix: &str, after: Option<&str>) -> Vec<Arc<str>> {
    listing.below(prefix, after).cloned().collect()
}

fn check_tables(account: &Account, prefix: &str, after: Option<&str>) {
    macro_rules! same {
        ($($table:ident)*) => {
            $(assert_eq!(names(account.$table.below(prefix, after).cloned()), walked(&account.$table, prefix, after, |_| true));)*
        };
    }
    same!(users groups roles policies instance_profiles);
}

fn check_uses(account: &Account, prefix: &str, after: Option<&str>) {
    let mut fixed = Random(0);
    let own = (0..8).map(|number| policy(&mut fixed, number).arn(account_id()));
    for arn in own.chain([AWS_POLICY.to_owned()]) {
        let used = account.policy_use(&arn);
        let has = |policies: &Policies| policies.attached.iter().any(|held| **held == *arn);
        let is = |boundary: &Option<Arc<str>>| boundary.as_deref() == Some(&*arn);
        let pairs = [
            (
                &used.users,
                walked(&account.users, prefix, after, |user| has(&user.policies)),
            ),
            (
                &used.groups,
                walked(&account.groups, prefix, after, |group| has(&group.policies)),
            ),
            (
                &used.roles,
                walked(&account.roles, prefix, after, |role| has(&role.policies)),
            ),
            (
                &used.bounded_users,
                walked(&account.users, prefix, after, |user| is(&user.boundary)),
            ),
            (
                &used.bounded_roles,
                walked(&account.roles, prefix, after, |role| is(&role.boundary)),
            ),
        ];
        for (listing, walked) in pairs {
            assert_eq!(listed(listing, prefix, after), walked, "{arn}");
        }
        assert_eq!(
            account.is_policy_used(&arn),
            used.attachment_count() + used.boundary_count() > 0
        );
    }
    let is_used = |count: fn(&keyward_identity::PolicyUse) -> usize| {
        walked(&account.policies, prefix, after, |held| {
            count(account.policy_use(&held.arn(account.id()))) > 0
        })
    };
    let of = |usage| names(account.policies_below(usage, prefix, after).cloned());
    assert_eq!(
        of(PolicyUsage::Attached),
        is_used(keyward_identity::PolicyUse::attachment_count)
    );
    assert_eq!(
        of(PolicyUsage::Bounding),
        is_used(keyward_identity::PolicyUse::boundary_count)
    );
    assert_eq!(
        of(PolicyUsage::Any),
        walked(&account.policies, prefix, after, |_| true)
    );
}

fn check_members(account: &Account, after: Option<&str>) {
    for group in account.groups.iter().map(|group| group.id) {
        let walked = walked(&account.users, "/", after, |user| {
            user.groups.contains(&group)
        });
        assert_eq!(names(account.members(group, after).cloned()), walked);
        assert_eq!(
            account.has_members(group),
            account.members(group, None).next().is_some()
        );
    }
    for role in (0..3).map(RoleId::from_random) {
        let walked = walked(&account.instance_profiles, "/", after, |held| {
            held.role == Some(role)
        });
        assert_eq!(names(account.profiles_of(role, after).cloned()), walked);
    }
}

fn check_devices(account: &Account, after: Option<&str>) {
    for assigned in [true, false] {
        let fits = |device: &MfaDevice| device.is_virtual() && device.owner.is_some() == assigned;
        let found = names(account.virtual_mfa_devices(assigned, after).cloned());
        assert_eq!(found, walked(&account.mfa_devices, "/", after, fits));
    }
    let in_use = account
        .mfa_devices
        .iter()
        .filter(|device| device.owner.is_some());
    assert_eq!(account.mfa_devices_in_use, in_use.count());
    let users = account.users.iter().map(|user| &user.policies);
    let groups = account.groups.iter().map(|group| &group.policies);
    let roles = account.roles.iter().map(|role| &role.policies);
    let attached: BTreeSet<&Arc<str>> = users
        .chain(groups)
        .chain(roles)
        .flat_map(|policies| &policies.attached)
        .collect();
    assert_eq!(account.used_policies.attached_count(), attached.len());
}

fn check_credentials(account: &Account, after: Option<&str>) {
    for service in [None, Some(SERVICES[0]), Some(SERVICES[1])] {
        let all = account.users.iter().flat_map(|user| {
            let held = user.credentials.service_specific.iter();
            held.map(|held| (held.id.as_str(), &*held.service_name, user.id))
        });
        let walked: BTreeSet<(&str, String)> = all
            .filter(|(_, held, _)| service.is_none_or(|service| service == *held))
            .filter(|(id, ..)| after.is_none_or(|after| *id > after))
            .map(|(id, _, owner)| (id, owner.to_string()))
            .collect();
        let found = account.service_credentials.after(service, after);
        let found: Vec<_> = found.map(|(id, owner)| (id, owner.to_string())).collect();
        assert_eq!(found, walked.into_iter().collect::<Vec<_>>());
    }
}

#[test]
fn every_index_says_what_a_walk_says() {
    let mut random = Random(7);
    let mut state = State::default();
    let new = NewAccount {
        id: account_id(),
        name: "alpha",
        email: "root@example.com",
        root_access_key: None,
    };
    for change in new.changes(&State::default(), 0).entities {
        state.apply(&change, 0);
    }
    for revision in 1..=CHANGES {
        let held = state.clone();
        state.apply(&change(&mut random), revision);
        // Every so often a change did not happen: what was copied must not have moved with it.
        if random.below(10) == 0 {
            state = held;
        }
        if !revision.is_multiple_of(10) {
            continue;
        }
        let account = state.account(account_id()).unwrap();
        let after = random.one(&[None, Some("n1"), Some("n3-"), Some("x"), Some("ACCA3")]);
        let prefix = random.one(&PREFIXES);
        check_tables(account, prefix, after);
        check_uses(account, prefix, after);
        check_members(account, after);
        check_devices(account, after);
        check_credentials(account, after);
    }
}
