//! A change that loses the race runs again from its plan.

mod support;

use std::sync::Arc;

use keyward_store::{Revision, Store as _};
use support::{Keys, ROOT, World};

/// Races: each revokes a caller's right while its changes are queued.
fn races() -> usize {
    let long = std::env::var_os("KEYWARD_LONG").is_some();
    std::env::var("KEYWARD_RACES")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(if long { 100_000 } else { 300 })
}

/// Changes in flight when the right is taken away.
const IN_FLIGHT: usize = 8;

const MAY_TAG: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:TagUser","Resource":"*"}}"#;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pol_11_nothing_commits_after_its_right_was_revoked() {
    let world = Arc::new(World::new().await);
    let root = Keys::of(ROOT);
    let dave = world.user("dave", None).await;
    let (mut committed, mut refused) = (0, 0);
    for race in 0..races() {
        let grant = [
            ("Action", "PutUserPolicy"),
            ("UserName", "dave"),
            ("PolicyName", "p"),
            ("PolicyDocument", MAY_TAG),
        ];
        world.iam(&root, &grant).await;
        let before = world.gate.state().revision;
        let attempts: Vec<_> = (0..IN_FLIGHT)
            .map(|n| {
                let (world, dave, value) = (world.clone(), dave.clone(), format!("{race}-{n}"));
                tokio::spawn(async move {
                    let tag = [
                        ("Action", "TagUser"),
                        ("UserName", "dave"),
                        ("Tags.member.1.Key", "k"),
                        ("Tags.member.1.Value", value.as_str()),
                    ];
                    world.query("iam", Some(&dave), &tag).await.status
                })
            })
            .collect();
        if race % 2 == 0 {
            tokio::task::yield_now().await;
        }
        world
            .iam(
                &root,
                &[
                    ("Action", "DeleteUserPolicy"),
                    ("UserName", "dave"),
                    ("PolicyName", "p"),
                ],
            )
            .await;
        let mut accepted = 0;
        for attempt in attempts {
            match attempt.await.unwrap() {
                200 => accepted += 1,
                403 => refused += 1,
                other => assert_eq!(other, 200),
            }
        }
        committed += accepted;
        let log = world.store.log(Revision(before), 1000).unwrap();
        let revoked = log
            .iter()
            .position(|entry| entry.origin.operation == "iam:DeleteUserPolicy")
            .unwrap();
        let after = log
            .iter()
            .skip(revoked)
            .filter(|entry| entry.origin.operation == "iam:TagUser")
            .count();
        assert_eq!(
            after, 0,
            "race {race}: a change stands after the revocation"
        );
        let in_log = log
            .iter()
            .filter(|entry| entry.origin.operation == "iam:TagUser")
            .count();
        assert_eq!(
            in_log, accepted,
            "race {race}: what was acknowledged is what stands in the log"
        );
    }
    println!("{committed} changes before their revocation, {refused} refused after it");
    assert!(refused > 0, "no change ever lost its race");
}
