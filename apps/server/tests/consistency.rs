//! `--consistency-delay`: what calls change in IAM is seen by decisions and reads after the delay, and not before.

mod support;

use bytes::Bytes;
use support::{Keys, ROOT, Told, World};

const DELAY_SECONDS: i64 = 10;

async fn world() -> World {
    World::with_delay(DELAY_SECONDS * 1000).await
}

async fn as_root(world: &World, parameters: &[(&str, &str)]) -> Told {
    world.query("iam", Some(&Keys::of(ROOT)), parameters).await
}

async fn list_users(world: &World, keys: &Keys) -> String {
    let told = world
        .query("iam", Some(keys), &[("Action", "ListUsers")])
        .await;
    told.code()
}

/// Runs `check` just before the delay has passed, and on the second: `before` and then `after` is expected.
async fn turns(world: &World, before: &str, after: &str, check: impl AsyncFn(&World) -> String) {
    assert_eq!(check(world).await, before, "at once");
    world.clock.advance(DELAY_SECONDS - 1);
    assert_eq!(check(world).await, before, "a second before");
    world.clock.advance(1);
    assert_eq!(check(world).await, after, "after the delay");
}

const POLICY: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:*","Resource":"*"}}"#;

fn put_policy() -> [(&'static str, &'static str); 4] {
    [
        ("Action", "PutUserPolicy"),
        ("UserName", "dave"),
        ("PolicyName", "q"),
        ("PolicyDocument", POLICY),
    ]
}

#[tokio::test]
async fn reads_see_a_change_after_the_delay_and_changes_at_once() {
    let world = world().await;
    let create = [("Action", "CreateUser"), ("UserName", "dave")];
    assert_eq!(as_root(&world, &create).await.status, 200);
    // A name is taken once, and what was made can be worked on.
    assert_eq!(as_root(&world, &create).await.code(), "EntityAlreadyExists");
    let tag = [
        ("Action", "TagUser"),
        ("UserName", "dave"),
        ("Tags.member.1.Key", "k"),
        ("Tags.member.1.Value", "v"),
    ];
    assert_eq!(as_root(&world, &tag).await.status, 200);
    let get = [("Action", "GetUser"), ("UserName", "dave")];
    turns(&world, "NoSuchEntity", "", async |world| {
        as_root(world, &get).await.code()
    })
    .await;
    assert!(as_root(&world, &get).await.body.contains("<Key>k</Key>"));
    let delete = [("Action", "DeleteUser"), ("UserName", "dave")];
    assert_eq!(as_root(&world, &delete).await.status, 200);
    turns(&world, "", "NoSuchEntity", async |world| {
        as_root(world, &get).await.code()
    })
    .await;
}

#[tokio::test]
async fn keys_and_grants_take_their_time_to_come_and_to_go() {
    let world = world().await;
    let dave = world.user("dave", Some(POLICY)).await;
    turns(&world, "InvalidClientTokenId", "", async |world| {
        list_users(world, &dave).await
    })
    .await;

    let remove = [
        ("Action", "DeleteUserPolicy"),
        ("UserName", "dave"),
        ("PolicyName", "p"),
    ];
    assert_eq!(as_root(&world, &remove).await.status, 200);
    let change = async |world: &World| {
        let create = [("Action", "CreateGroup"), ("GroupName", "g")];
        let made = world.query("iam", Some(&dave), &create).await;
        if made.status == 200 {
            let delete = [("Action", "DeleteGroup"), ("GroupName", "g")];
            world.query("iam", Some(&dave), &delete).await;
        }
        made.code()
    };
    // Until it is seen that the right is gone, changes are made by it as well as reads.
    assert_eq!(list_users(&world, &dave).await, "");
    turns(&world, "", "AccessDenied", change).await;
    assert_eq!(list_users(&world, &dave).await, "AccessDenied");

    assert_eq!(as_root(&world, &put_policy()).await.status, 200);
    turns(&world, "AccessDenied", "", async |world| {
        list_users(world, &dave).await
    })
    .await;

    let delete = [
        ("Action", "DeleteAccessKey"),
        ("UserName", "dave"),
        ("AccessKeyId", dave.id.as_str()),
    ];
    assert_eq!(as_root(&world, &delete).await.status, 200);
    turns(&world, "", "InvalidClientTokenId", async |world| {
        list_users(world, &dave).await
    })
    .await;
}

#[tokio::test]
async fn changes_become_visible_in_their_order() {
    let world = world().await;
    for name in ["a", "b", "c"] {
        as_root(&world, &[("Action", "CreateUser"), ("UserName", name)]).await;
        world.clock.advance(4);
    }
    // Twelve seconds after the first, eight after the second.
    for visible in [1, 2, 3] {
        let told = as_root(&world, &[("Action", "ListUsers")]).await;
        assert_eq!(told.body.matches("<UserName>").count(), visible);
        world.clock.advance(4);
    }
}

#[tokio::test]
async fn buckets_are_seen_at_once() {
    let world = world().await;
    let put = |path: &str| {
        let mut request = http::Request::put(format!("http://127.0.0.1{path}"));
        if let Some(headers) = request.headers_mut() {
            headers.insert("host", http::HeaderValue::from_static("127.0.0.1"));
        }
        request.body(Bytes::new()).unwrap_or_default()
    };
    as_root(&world, &[("Action", "CreateUser"), ("UserName", "dave")]).await;
    for path in ["/photos", "/photos/k"] {
        let told = world.signed("s3", Some(&Keys::of(ROOT)), put(path)).await;
        assert_eq!(told.status, 200, "{path}: {}", told.body);
    }
    let get = [("Action", "GetUser"), ("UserName", "dave")];
    assert_eq!(as_root(&world, &get).await.code(), "NoSuchEntity");
}

#[tokio::test]
async fn a_deletion_that_is_carried_out_later_is_seen_in_order() {
    let world = world().await;
    let create = [
        ("Action", "CreateServiceLinkedRole"),
        ("AWSServiceName", "elasticbeanstalk.amazonaws.com"),
    ];
    assert_eq!(as_root(&world, &create).await.status, 200);
    world.clock.advance(DELAY_SECONDS);
    let role = ("RoleName", "AWSServiceRoleForElasticBeanstalk");
    let delete = [("Action", "DeleteServiceLinkedRole"), role];
    let task = as_root(&world, &delete).await;
    let task = task.element("DeletionTaskId").unwrap();
    let status = async || {
        let action = "GetServiceLinkedRoleDeletionStatus";
        let told = as_root(&world, &[("Action", action), ("DeletionTaskId", &*task)]).await;
        told.element("Status").unwrap_or_else(|| told.code())
    };
    let role = async || as_root(&world, &[("Action", "GetRole"), role]).await.code();
    world.clock.advance(1);
    world.gate.carry_out_due().await.unwrap();
    assert_eq!(
        (status().await.as_str(), role().await.as_str()),
        ("NoSuchEntity", "")
    );
    // First it is seen that the deletion was asked for, and a second later that it was done.
    world.clock.advance(DELAY_SECONDS - 1);
    assert_eq!(
        (status().await.as_str(), role().await.as_str()),
        ("IN_PROGRESS", "")
    );
    world.clock.advance(1);
    assert_eq!(
        (status().await.as_str(), role().await.as_str()),
        ("SUCCEEDED", "NoSuchEntity")
    );
}
