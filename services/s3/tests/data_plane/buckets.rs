use crate::world::{ACCOUNT, OTHER, World, allow, block, grant};

#[tokio::test]
async fn buckets_are_made_listed_found_and_deleted() {
    let world = World::new().await;
    let root = world.root(ACCOUNT).await;
    let made = world.put(&root, "/photos", b"").await.ok();
    assert_eq!(made.header("location"), Some("/photos"));
    // In the first region once more is as good as once.
    world.put(&root, "/photos", b"").await.ok();
    world.put(&root, "/albums", b"").await.ok();
    let list = world.get(&root, "/").await.ok();
    assert_eq!(list.elements("Name"), ["albums", "photos"]);
    let page = world.get(&root, "/?max-buckets=1").await.ok();
    assert_eq!(page.elements("Name"), ["albums"]);
    let next = page.element("ContinuationToken").unwrap();
    let page = world
        .get(&root, &format!("/?max-buckets=1&continuation-token={next}"))
        .await
        .ok();
    assert_eq!(
        (page.elements("Name"), page.element("ContinuationToken")),
        (vec!["photos".to_owned()], None)
    );
    let head = world.send(&root, "HEAD", "/photos", &[], b"").await.ok();
    assert_eq!(head.header("x-amz-bucket-region"), Some("us-east-1"));
    world.get(&root, "/photos?location").await.ok();
    world.put(&root, "/photos/k", b"x").await.ok();
    world
        .delete(&root, "/photos")
        .await
        .refused(409, "BucketNotEmpty");
    world.delete(&root, "/photos/k").await.ok();
    assert_eq!(world.delete(&root, "/photos").await.status, 204);
    world
        .get(&root, "/photos")
        .await
        .refused(404, "NoSuchBucket");
    assert_eq!(
        world.send(&root, "HEAD", "/photos", &[], b"").await.status,
        404
    );
}

#[tokio::test]
async fn names_and_regions_have_rules() {
    let world = World::new().await;
    let (root, other) = (world.root(ACCOUNT).await, world.root(OTHER).await);
    world
        .put(&root, "/Photos", b"")
        .await
        .refused(400, "InvalidBucketName");
    world
        .put(&root, "/192.168.1.1", b"")
        .await
        .refused(400, "InvalidBucketName");
    let there = root.in_region("eu-west-1");
    let configuration = |region: &str| {
        format!(
            "<CreateBucketConfiguration><LocationConstraint>{region}</LocationConstraint></CreateBucketConfiguration>"
        )
    };
    world
        .put(&there, "/photos", b"")
        .await
        .refused(400, "IllegalLocationConstraintException");
    let elsewhere = configuration("eu-west-2");
    world
        .put(&there, "/photos", elsewhere.as_bytes())
        .await
        .refused(400, "IllegalLocationConstraintException");
    let here = configuration("eu-west-1");
    world.put(&there, "/photos", here.as_bytes()).await.ok();
    world
        .put(&there, "/photos", here.as_bytes())
        .await
        .refused(409, "BucketAlreadyOwnedByYou");
    world
        .put(&other, "/photos", b"")
        .await
        .refused(409, "BucketAlreadyExists");
    assert!(
        world
            .get(&there, "/photos?location")
            .await
            .ok()
            .text()
            .contains(">eu-west-1<")
    );
    let acl = world
        .send(
            &root,
            "PUT",
            "/albums",
            &[("x-amz-acl", "public-read")],
            b"",
        )
        .await;
    acl.refused(400, "AccessControlListNotSupported");
    let lock = world
        .send(
            &root,
            "PUT",
            "/albums",
            &[("x-amz-bucket-object-lock-enabled", "true")],
            b"",
        )
        .await;
    lock.refused(501, "NotImplemented");
}

#[tokio::test]
async fn a_bucket_made_again_is_another() {
    let world = World::new().await;
    let root = world.root(ACCOUNT).await;
    world.put(&root, "/photos", b"").await.ok();
    world.delete(&root, "/photos").await.ok();
    world.put(&root, "/photos", b"").await.ok();
    // The new bucket is another one: nothing of the old one's closing is left.
    world.put(&root, "/photos/k", b"x").await.ok();
    world.wait(60);
    world.put(&root, "/photos/k", b"x").await.ok();
}

#[tokio::test]
async fn policies_and_blocks_and_tags() {
    let world = World::new().await;
    let root = world.root(ACCOUNT).await;
    world.put(&root, "/photos", b"").await.ok();
    assert_eq!(
        world
            .get(&root, "/photos?publicAccessBlock")
            .await
            .ok()
            .text()
            .matches(">true<")
            .count(),
        4
    );
    world
        .get(&root, "/photos?policy")
        .await
        .refused(404, "NoSuchBucketPolicy");
    let public = grant("\"*\"", &["s3:GetObject"], "arn:aws:s3:::photos/*");
    let refused = world
        .put(&root, "/photos?policy", public.as_bytes())
        .await
        .refused(403, "AccessDenied");
    let message = refused.element("Message").unwrap();
    assert!(
        message.ends_with("because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access."),
        "{message}"
    );
    world
        .put(&root, "/photos?policy", b"nonsense")
        .await
        .refused(400, "MalformedPolicy");
    world
        .put(
            &root,
            "/photos?publicAccessBlock",
            block(false, false).as_bytes(),
        )
        .await
        .ok();
    world
        .put(&root, "/photos?policy", public.as_bytes())
        .await
        .ok();
    assert!(
        world
            .get(&root, "/photos?policyStatus")
            .await
            .ok()
            .text()
            .contains(">true<")
    );
    assert_eq!(world.get(&root, "/photos?policy").await.ok().text(), public);
    assert_eq!(
        world
            .delete(&root, "/photos?publicAccessBlock")
            .await
            .status,
        204
    );
    world
        .get(&root, "/photos?publicAccessBlock")
        .await
        .refused(404, "NoSuchPublicAccessBlockConfiguration");
    world
        .get(&root, "/photos?tagging")
        .await
        .refused(404, "NoSuchTagSet");
    let tags =
        b"<Tagging><TagSet><Tag><Key>team</Key><Value>photos</Value></Tag></TagSet></Tagging>";
    world.put(&root, "/photos?tagging", tags).await.ok();
    assert_eq!(
        world
            .get(&root, "/photos?tagging")
            .await
            .ok()
            .element("Key")
            .as_deref(),
        Some("team")
    );
    assert_eq!(world.delete(&root, "/photos?tagging").await.status, 204);
}

#[tokio::test]
async fn s3_6_policies_and_blocks_have_actions_of_their_own() {
    let world = World::new().await;
    let root = world.root(ACCOUNT).await;
    world.put(&root, "/photos", b"").await.ok();
    let writer = world
        .user(
            ACCOUNT,
            "writer",
            &allow(
                &[
                    "s3:PutObject*",
                    "s3:GetObject*",
                    "s3:DeleteObject*",
                    "s3:ListBucket",
                ],
                "*",
                "",
            ),
        )
        .await;
    let policy = grant("\"*\"", &["s3:*"], "arn:aws:s3:::photos/*");
    for (method, sub, action) in [
        ("PUT", "policy", "PutBucketPolicy"),
        ("GET", "policy", "GetBucketPolicy"),
        ("DELETE", "policy", "DeleteBucketPolicy"),
        ("GET", "policyStatus", "GetBucketPolicyStatus"),
        ("PUT", "publicAccessBlock", "PutBucketPublicAccessBlock"),
        ("GET", "publicAccessBlock", "GetBucketPublicAccessBlock"),
        ("DELETE", "publicAccessBlock", "PutBucketPublicAccessBlock"),
        ("PUT", "tagging", "PutBucketTagging"),
        ("DELETE", "tagging", "PutBucketTagging"),
    ] {
        let body = match (method, sub) {
            ("PUT", "policy") => policy.clone(),
            ("PUT", "publicAccessBlock") => block(false, false),
            ("PUT", "tagging") => "<Tagging><TagSet/></Tagging>".to_owned(),
            _ => String::new(),
        };
        let answer = world
            .send(
                &writer,
                method,
                &format!("/photos?{sub}"),
                &[],
                body.as_bytes(),
            )
            .await;
        answer.denied(&format!("s3:{action}"), "arn:aws:s3:::photos");
    }
    world
        .delete(&writer, "/photos")
        .await
        .denied("s3:DeleteBucket", "arn:aws:s3:::photos");
}

#[tokio::test]
async fn s3_6_the_block_overrides_every_grant() {
    let world = World::new().await;
    let (root, nobody) = (world.root(ACCOUNT).await, world.nobody());
    let stranger = world
        .user(OTHER, "stranger", &allow(&["s3:*"], "*", ""))
        .await;
    world.put(&root, "/photos", b"").await.ok();
    world.put(&root, "/photos/k", b"seen").await.ok();
    world
        .put(
            &root,
            "/photos?publicAccessBlock",
            block(false, false).as_bytes(),
        )
        .await
        .ok();
    let public = grant("\"*\"", &["s3:GetObject"], "arn:aws:s3:::photos/*");
    world
        .put(&root, "/photos?policy", public.as_bytes())
        .await
        .ok();
    assert_eq!(world.get(&nobody, "/photos/k").await.ok().body, b"seen");
    world.get(&stranger, "/photos/k").await.ok();
    world
        .put(
            &root,
            "/photos?publicAccessBlock",
            block(false, true).as_bytes(),
        )
        .await
        .ok();
    world
        .get(&nobody, "/photos/k")
        .await
        .refused(403, "AccessDenied");
    world
        .get(&stranger, "/photos/k")
        .await
        .refused(403, "AccessDenied");
    world.get(&root, "/photos/k").await.ok();
}

#[tokio::test]
async fn the_owners_root_may_always_mend_the_policy() {
    let world = World::new().await;
    let root = world.root(ACCOUNT).await;
    let admin = world
        .user(ACCOUNT, "admin", &allow(&["s3:*"], "*", ""))
        .await;
    world.put(&root, "/photos", b"").await.ok();
    let shut = grant("\"*\"", &["s3:*"], "arn:aws:s3:::photos").replace("Allow", "Deny");
    world
        .put(&root, "/photos?policy", shut.as_bytes())
        .await
        .ok();
    world
        .delete(&admin, "/photos?policy")
        .await
        .refused(403, "AccessDenied");
    world
        .get(&root, "/photos")
        .await
        .refused(403, "AccessDenied");
    world.get(&root, "/photos?policy").await.ok();
    world
        .put(&root, "/photos?policy", shut.as_bytes())
        .await
        .ok();
    world.delete(&root, "/photos?policy").await.ok();
    world.get(&admin, "/photos").await.ok();
}

#[tokio::test]
async fn others_never_handle_a_bucket_policy() {
    let world = World::new().await;
    let root = world.root(ACCOUNT).await;
    let stranger = world
        .user(OTHER, "stranger", &allow(&["s3:*"], "*", ""))
        .await;
    world.put(&root, "/photos", b"").await.ok();
    let grants = grant(
        &format!(r#"{{"AWS":"arn:aws:iam::{OTHER}:root"}}"#),
        &["s3:*"],
        "arn:aws:s3:::photos",
    );
    world
        .put(&root, "/photos?policy", grants.as_bytes())
        .await
        .ok();
    world.get(&stranger, "/photos").await.ok();
    world
        .get(&stranger, "/photos?policy")
        .await
        .refused(405, "MethodNotAllowed");
    world
        .delete(&stranger, "/photos?policy")
        .await
        .refused(405, "MethodNotAllowed");
    let expected = |account| [("x-amz-expected-bucket-owner", account)];
    world
        .send(&stranger, "GET", "/photos", &expected(OTHER), b"")
        .await
        .refused(403, "AccessDenied");
    world
        .send(&stranger, "GET", "/photos", &expected(ACCOUNT), b"")
        .await
        .ok();
}
