//! Sessions end when they should: by time, and with what they are sessions of.

mod support;

use support::{ACCOUNT, Keys, ROOT, Told, World};

const ALL: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;

async fn world_with_role() -> (World, Keys, String) {
    let world = World::new().await;
    let dave = world.user("dave", None).await;
    make_role(&world).await;
    (world, dave, format!("arn:aws:iam::{ACCOUNT}:role/r"))
}

async fn make_role(world: &World) {
    let root = Keys::of(ROOT);
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
    let put = [
        ("Action", "PutRolePolicy"),
        ("RoleName", "r"),
        ("PolicyName", "p"),
        ("PolicyDocument", ALL),
    ];
    world.iam(&root, &put).await;
}

async fn who(world: &World, keys: &Keys) -> Told {
    world
        .query("sts", Some(keys), &[("Action", "GetCallerIdentity")])
        .await
}

#[tokio::test]
async fn sts_5_a_session_ends_on_its_second() {
    let (world, dave, role) = world_with_role().await;
    let session = world.assume(&dave, &role).await;
    world.clock.advance(3599);
    assert_eq!(who(&world, &session).await.status, 200);
    world.clock.advance(1);
    let ended = who(&world, &session).await;
    assert_eq!(
        (ended.status, ended.code().as_str()),
        (403, "ExpiredToken"),
        "{}",
        ended.body
    );
    assert_eq!(
        ended.element("Message").unwrap(),
        "The security token included in the request is expired"
    );
}

#[tokio::test]
async fn sts_6_a_deleted_role_ends_its_sessions_and_a_namesake_revives_none() {
    let (world, dave, role) = world_with_role().await;
    let session = world.assume(&dave, &role).await;
    let root = Keys::of(ROOT);
    world
        .iam(
            &root,
            &[
                ("Action", "DeleteRolePolicy"),
                ("RoleName", "r"),
                ("PolicyName", "p"),
            ],
        )
        .await;
    world
        .iam(&root, &[("Action", "DeleteRole"), ("RoleName", "r")])
        .await;
    assert_eq!(who(&world, &session).await.code(), "InvalidClientTokenId");
    make_role(&world).await;
    assert_eq!(who(&world, &session).await.code(), "InvalidClientTokenId");
}

#[tokio::test]
async fn sig_5_the_clock_window_is_fifteen_minutes_on_either_side() {
    // A request is signed at one time and arrives at another: the clock moves in between.
    for (shift, status) in [(0, 200), (900, 200), (901, 403), (-900, 200), (-901, 403)] {
        let world = World::new().await;
        let root = Keys::of(ROOT);
        let told = world.delayed(&root, shift).await;
        assert_eq!(told.status, status, "{shift}: {}", told.body);
    }
}

impl World {
    /// GetCallerIdentity that arrives `seconds` after it was signed.
    async fn delayed(&self, keys: &Keys, seconds: i64) -> Told {
        self.clock.advance(-seconds);
        let request = self.prepared(keys);
        self.clock.advance(seconds);
        self.send(request).await
    }
}
