//! Records are whole: each decides to itself at its revision; secrets are in none.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "tests fail by panicking and say their seed"
)]

mod support;

use keyward_authorization::decide_again;
use keyward_gate::CallRecord;
use support::{ACCOUNT, Keys, ROOT, World};

/// Random changes before the records are decided again.
const CHANGES: u64 = 1000;

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

fn seed() -> u64 {
    let given = std::env::var("KEYWARD_SEED")
        .ok()
        .and_then(|text| text.parse().ok());
    let seed: u64 = given.unwrap_or_else(|| {
        let since = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap();
        since.subsec_nanos().into()
    });
    println!("KEYWARD_SEED={seed}");
    seed | 1
}

const POLICIES: [&str; 4] = [
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:*","Resource":"*"}}"#,
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["iam:Get*","iam:List*","iam:CreateGroup"],"Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"127.0.0.0/8"},"Bool":{"aws:SecureTransport":"false"},"StringEquals":{"aws:RequestedRegion":"us-east-1"},"StringNotEqualsIfExists":{"aws:PrincipalTag/k":"v"},"DateGreaterThan":{"aws:CurrentTime":"2020-01-01T00:00:00Z"}}}}"#,
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"iam:DeleteUser","Resource":"*"}]}"#,
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:*User*","Resource":"arn:aws:iam::*:user/${aws:username}*"}}"#,
];

#[tokio::test]
async fn every_record_decides_to_itself_at_its_revision() {
    let world = World::new().await;
    let mut dice = Dice(seed());
    let root = Keys::of(ROOT);
    let mut actors = vec![root.clone()];
    for name in ["ann", "bob", "cid"] {
        actors.push(world.user(name, Some(POLICIES[0])).await);
    }
    let names = ["ann", "bob", "cid", "ann2", "bob2"];
    let groups = ["g1", "g2"];
    for _ in 0..CHANGES {
        let actor = &actors[dice.roll(actors.len() as u64) as usize].clone();
        let name = names[dice.roll(5) as usize];
        let group = groups[dice.roll(2) as usize];
        let policy = POLICIES[dice.roll(4) as usize];
        let call: Vec<(&str, &str)> = match dice.roll(9) {
            0 => vec![("Action", "CreateUser"), ("UserName", name)],
            1 => vec![("Action", "DeleteUser"), ("UserName", name)],
            2 => vec![
                ("Action", "PutUserPolicy"),
                ("UserName", name),
                ("PolicyName", "p"),
                ("PolicyDocument", policy),
            ],
            3 => vec![("Action", "CreateGroup"), ("GroupName", group)],
            4 => vec![
                ("Action", "AddUserToGroup"),
                ("GroupName", group),
                ("UserName", name),
            ],
            5 => vec![
                ("Action", "RemoveUserFromGroup"),
                ("GroupName", group),
                ("UserName", name),
            ],
            6 => vec![
                ("Action", "PutGroupPolicy"),
                ("GroupName", group),
                ("PolicyName", "p"),
                ("PolicyDocument", policy),
            ],
            7 => vec![("Action", "GetUser"), ("UserName", name)],
            _ => vec![
                ("Action", "TagUser"),
                ("UserName", name),
                ("Tags.member.1.Key", "k"),
                ("Tags.member.1.Value", "v"),
            ],
        };
        world.query("iam", Some(actor), &call).await;
    }
    let mut decided = 0;
    let (mut allowed, mut denied) = (0, 0);
    for line in world.journal.lines() {
        let record: CallRecord =
            serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
        let Some(caller) = &record.caller else {
            continue;
        };
        if record.checks.is_empty() {
            continue;
        }
        let state = world.gate.state_at(record.revision).unwrap();
        for check in &record.checks {
            let again = decide_again(&state, caller, &record.facts(), check);
            assert_eq!(
                again, check.decision,
                "at revision {}: {line}",
                record.revision
            );
            decided += 1;
            if again.is_allowed() {
                allowed += 1
            } else {
                denied += 1
            }
        }
    }
    println!("{decided} decisions again: {allowed} allowed, {denied} denied");
    assert!(
        decided >= CHANGES && allowed > 100 && denied > 100,
        "{decided} {allowed} {denied}"
    );
}

#[tokio::test]
async fn log_2_no_secret_is_in_any_record() {
    let world = World::new().await;
    let root = Keys::of(ROOT);
    let user = world.user("dave", Some(POLICIES[0])).await;
    let password = "Canary!Passw0rd-in-no-log";
    let create = [
        ("Action", "CreateLoginProfile"),
        ("UserName", "dave"),
        ("Password", password),
    ];
    world.iam(&root, &create).await;
    let trust = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::{ACCOUNT}:user/dave"}},"Action":"sts:AssumeRole"}}}}"#
    );
    world
        .iam(
            &root,
            &[
                ("Action", "CreateRole"),
                ("RoleName", "r"),
                ("AssumeRolePolicyDocument", &trust),
            ],
        )
        .await;
    let session = world
        .assume(&user, &format!("arn:aws:iam::{ACCOUNT}:role/r"))
        .await;
    let lines = world.journal.lines();
    assert!(
        lines.iter().any(|line| line.contains("CreateLoginProfile"))
            && lines.iter().any(|line| line.contains("AssumeRole"))
    );
    for secret in [
        user.secret.as_str(),
        password,
        &session.secret,
        session.token.as_deref().unwrap(),
        ROOT.1,
    ] {
        let found = lines.iter().find(|line| line.contains(secret));
        assert!(found.is_none(), "a secret stands in {found:?}");
    }
}
