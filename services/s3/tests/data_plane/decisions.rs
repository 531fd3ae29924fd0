use crate::world::{ACCOUNT, Caller, OTHER, World, allow, block, grant};

const OBJECTS: &str = "arn:aws:s3:::photos/*";

async fn photos() -> (World, Caller) {
    let world = World::new().await;
    let root = world.root(ACCOUNT).await;
    world.put(&root, "/photos", b"").await.ok();
    world.put(&root, "/photos/k", b"seen").await.ok();
    (world, root)
}

/// Every right of S3's but one.
fn all_but(action: &str) -> String {
    let deny = format!(r#"{{"Effect":"Deny","Action":"{action}","Resource":"*"}}"#);
    allow(&["s3:*"], "*", "").replace("\"Statement\":[", &format!("\"Statement\":[{deny},"))
}

#[tokio::test]
async fn s3_2_the_action_follows_the_whole_request() {
    let (world, root) = photos().await;
    let upload = world
        .send(&root, "POST", "/photos/k?uploads", &[], b"")
        .await
        .ok()
        .element("UploadId")
        .unwrap();
    let part = format!("/photos/k?partNumber=1&uploadId={upload}");
    let listed = format!("/photos/k?uploadId={upload}");
    let tagging = "<Tagging><TagSet/></Tagging>";
    let complete = "<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>x</ETag></Part></CompleteMultipartUpload>";
    let object = "arn:aws:s3:::photos/k";
    type Row<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)], &'a str, &'a str);
    let rows: &[Row<'_>] = &[
        ("GET", "/photos/k", &[], "", "GetObject"),
        (
            "GET",
            "/photos/k?versionId=null",
            &[],
            "",
            "GetObjectVersion",
        ),
        ("PUT", "/photos/k", &[], "x", "PutObject"),
        (
            "PUT",
            "/photos/k",
            &[("x-amz-tagging", "a=b")],
            "x",
            "PutObjectTagging",
        ),
        (
            "PUT",
            "/photos/k",
            &[("x-amz-acl", "private")],
            "x",
            "PutObjectAcl",
        ),
        (
            "PUT",
            "/photos/k",
            &[("x-amz-grant-read", "x")],
            "x",
            "PutObjectAcl",
        ),
        (
            "PUT",
            "/photos/k",
            &[("x-amz-object-lock-mode", "GOVERNANCE")],
            "x",
            "PutObjectRetention",
        ),
        (
            "PUT",
            "/photos/k",
            &[("x-amz-object-lock-legal-hold", "ON")],
            "x",
            "PutObjectLegalHold",
        ),
        ("PUT", "/photos/k", &[("if-match", "*")], "x", "GetObject"),
        ("DELETE", "/photos/k", &[], "", "DeleteObject"),
        (
            "DELETE",
            "/photos/k?versionId=null",
            &[],
            "",
            "DeleteObjectVersion",
        ),
        (
            "DELETE",
            "/photos/k",
            &[("x-amz-bypass-governance-retention", "true")],
            "",
            "BypassGovernanceRetention",
        ),
        ("GET", "/photos/k?tagging", &[], "", "GetObjectTagging"),
        (
            "GET",
            "/photos/k?tagging&versionId=null",
            &[],
            "",
            "GetObjectVersionTagging",
        ),
        ("PUT", "/photos/k?tagging", &[], tagging, "PutObjectTagging"),
        (
            "PUT",
            "/photos/k?tagging&versionId=null",
            &[],
            tagging,
            "PutObjectVersionTagging",
        ),
        (
            "DELETE",
            "/photos/k?tagging",
            &[],
            "",
            "DeleteObjectTagging",
        ),
        (
            "DELETE",
            "/photos/k?tagging&versionId=null",
            &[],
            "",
            "DeleteObjectVersionTagging",
        ),
        ("POST", "/photos/k?uploads", &[], "", "PutObject"),
        (
            "POST",
            "/photos/k?uploads",
            &[("x-amz-tagging", "a=b")],
            "",
            "PutObjectTagging",
        ),
        ("PUT", &part, &[], "x", "PutObject"),
        ("POST", &listed, &[], complete, "PutObject"),
        ("DELETE", &listed, &[], "", "AbortMultipartUpload"),
        ("GET", &listed, &[], "", "ListMultipartUploadParts"),
    ];
    for (number, (method, target, headers, body, action)) in rows.iter().enumerate() {
        let name: &'static str = Box::leak(format!("user{number}").into_boxed_str());
        let user = world
            .user(ACCOUNT, name, &all_but(&format!("s3:{action}")))
            .await;
        let answer = world
            .send(&user, method, target, headers, body.as_bytes())
            .await;
        assert_eq!(
            answer.status, 403,
            "{method} {target} {headers:?} without {action}"
        );
        answer.denied(&format!("s3:{action}"), object);
    }
    let head = world.user(ACCOUNT, "head", &all_but("s3:GetObject")).await;
    assert_eq!(
        world
            .send(&head, "HEAD", "/photos/k", &[], b"")
            .await
            .status,
        403
    );
    for (target, action) in [
        ("/photos", "ListBucket"),
        ("/photos?list-type=2", "ListBucket"),
        ("/photos?uploads", "ListBucketMultipartUploads"),
    ] {
        let name: &'static str = Box::leak(format!("lister{}", target.len()).into_boxed_str());
        let user = world
            .user(ACCOUNT, name, &all_but(&format!("s3:{action}")))
            .await;
        world
            .get(&user, target)
            .await
            .denied(&format!("s3:{action}"), "arn:aws:s3:::photos");
    }
    let user = world.user(ACCOUNT, "nolist", "").await;
    let denied = world
        .get(&user, "/")
        .await
        .refused(403, "AccessDenied")
        .element("Message")
        .unwrap();
    assert!(
        denied.contains("s3:ListAllMyBuckets because no identity-based policy"),
        "{denied}"
    );
}

#[tokio::test]
async fn s3_3_a_copy_reads_there_and_writes_here() {
    let (world, root) = photos().await;
    let upload = world
        .send(&root, "POST", "/photos/big?uploads", &[], b"")
        .await
        .ok()
        .element("UploadId")
        .unwrap();
    let part = format!("/photos/big?partNumber=1&uploadId={upload}");
    let source = [("x-amz-copy-source", "photos/k")];
    let reader = world
        .user(ACCOUNT, "reader", &allow(&["s3:GetObject"], OBJECTS, ""))
        .await;
    let writer = world
        .user(ACCOUNT, "writer", &allow(&["s3:PutObject"], OBJECTS, ""))
        .await;
    for target in ["/photos/copy", part.as_str()] {
        let key = if target == "/photos/copy" {
            "copy"
        } else {
            "big"
        };
        world
            .send(&writer, "PUT", target, &source, b"")
            .await
            .denied("s3:GetObject", "arn:aws:s3:::photos/k");
        let denied = world.send(&reader, "PUT", target, &source, b"").await;
        denied.denied("s3:PutObject", &format!("arn:aws:s3:::photos/{key}"));
    }
    let both = world
        .user(
            ACCOUNT,
            "both",
            &allow(&["s3:GetObject", "s3:PutObject"], OBJECTS, ""),
        )
        .await;
    world
        .send(&both, "PUT", "/photos/copy", &source, b"")
        .await
        .ok();
    world.send(&both, "PUT", &part, &source, b"").await.ok();
    // Tags go along only for who may read and write them.
    let tags = b"<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>";
    world.put(&root, "/photos/k?tagging", tags).await.ok();
    let denied = world.send(&both, "PUT", "/photos/copy", &source, b"").await;
    denied.denied("s3:GetObjectTagging", "arn:aws:s3:::photos/k");
    let replacing = [source[0], ("x-amz-tagging-directive", "REPLACE")];
    world
        .send(&both, "PUT", "/photos/copy", &replacing, b"")
        .await
        .ok();
    // The conditions of a policy see the source.
    let condition = r#"{"StringLike":{"s3:x-amz-copy-source":"photos/public/*"}}"#;
    let narrow = allow(&["s3:PutObject"], OBJECTS, condition).replace(
        "\"Statement\":[",
        r#""Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"},"#,
    );
    let narrow = world.user(ACCOUNT, "narrow", &narrow).await;
    let denied = world
        .send(&narrow, "PUT", "/photos/copy", &replacing, b"")
        .await;
    denied.denied("s3:PutObject", "arn:aws:s3:::photos/copy");
    world.put(&root, "/photos/public/k", b"x").await.ok();
    world
        .send(
            &narrow,
            "PUT",
            "/photos/copy",
            &[("x-amz-copy-source", "/photos/public/k")],
            b"",
        )
        .await
        .ok();
}

#[tokio::test]
async fn s3_4_batch_delete_checks_each_key() {
    let (world, root) = photos().await;
    for key in ["mine/1", "mine/2", "theirs/1"] {
        world.put(&root, &format!("/photos/{key}"), b"x").await.ok();
    }
    let dave = world
        .user(
            ACCOUNT,
            "dave",
            &allow(&["s3:DeleteObject"], "arn:aws:s3:::photos/mine/*", ""),
        )
        .await;
    let batch = |keys: &[&str], quiet: bool| {
        let keys: String = keys
            .iter()
            .map(|key| format!("<Object><Key>{key}</Key></Object>"))
            .collect();
        format!("<Delete>{keys}<Quiet>{quiet}</Quiet></Delete>")
    };
    let body = batch(&["mine/1", "theirs/1", "mine/2", "theirs/nothing"], false);
    let answer = world.delete_objects(&dave, body.as_ref()).await.ok();
    let deleted: Vec<String> = answer.elements("Deleted");
    assert_eq!(deleted, ["<Key>mine/1</Key>", "<Key>mine/2</Key>"]);
    let errors = answer.elements("Error");
    assert_eq!(errors.len(), 2);
    assert!(
        errors
            .iter()
            .all(|error| error.contains("theirs/") && error.contains("<Code>AccessDenied</Code>"))
    );
    world.get(&root, "/photos/theirs/1").await.ok();
    world
        .get(&root, "/photos/mine/1")
        .await
        .refused(404, "NoSuchKey");
    let quiet = batch(&["theirs/1"], true);
    let answer = world.delete_objects(&root, quiet.as_ref()).await.ok();
    assert!(!answer.text().contains("theirs"));
    let versions = "<Delete><Object><Key>k</Key><VersionId>abc</VersionId></Object></Delete>";
    let answer = world.delete_objects(&root, versions.as_ref()).await.ok();
    assert!(answer.text().contains("<Code>NoSuchVersion</Code>"));
    let many: Vec<String> = (0..1001).map(|number| number.to_string()).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    for bad in [batch(&many, false), batch(&[], false), "<Delete".to_owned()] {
        world
            .delete_objects(&root, bad.as_ref())
            .await
            .refused(400, "MalformedXML");
    }
}

#[tokio::test]
async fn s3_7_whether_a_key_exists_is_told_only_to_who_may_list() {
    let (world, root) = photos().await;
    let (nobody, stranger) = (
        world.nobody(),
        world.user(OTHER, "eve", &allow(&["s3:*"], "*", "")).await,
    );
    let conditions = [
        ("if-modified-since", "Thu, 01 Jan 2026 00:00:00 GMT"),
        ("if-none-match", "*"),
        ("if-match", "\"x\""),
        ("if-unmodified-since", "Wed, 31 Dec 2025 00:00:00 GMT"),
        ("range", "bytes=99-"),
    ];
    for caller in [&nobody, &stranger] {
        for key in ["k", "nothing"] {
            for method in ["GET", "HEAD"] {
                for condition in &conditions {
                    let answer = world
                        .send(
                            caller,
                            method,
                            &format!("/photos/{key}"),
                            &[*condition],
                            b"",
                        )
                        .await;
                    assert_eq!(answer.status, 403, "{method} {key} {condition:?}");
                    for leak in ["etag", "last-modified", "content-range", "content-length"] {
                        assert_eq!(answer.header(leak), None, "{method} {key} {condition:?}");
                    }
                    assert!(
                        method == "HEAD"
                            || answer.element("Message").as_deref() == Some("Access Denied")
                    );
                }
            }
            world
                .delete(caller, &format!("/photos/{key}"))
                .await
                .refused(403, "AccessDenied");
            world
                .get(caller, &format!("/photos/{key}?tagging"))
                .await
                .refused(403, "AccessDenied");
        }
        world
            .get(caller, "/photos")
            .await
            .refused(403, "AccessDenied");
        world
            .get(caller, "/photos?uploads")
            .await
            .refused(403, "AccessDenied");
        world
            .put(caller, "/photos/new", b"x")
            .await
            .refused(403, "AccessDenied");
    }
    world.get(&nobody, "/").await.refused(403, "AccessDenied");
    // With the right to read and not to list, a missing key is denied for the want of the second.
    world
        .put(
            &root,
            "/photos?publicAccessBlock",
            block(false, false).as_bytes(),
        )
        .await
        .ok();
    world
        .put(
            &root,
            "/photos?policy",
            grant("\"*\"", &["s3:GetObject"], OBJECTS).as_bytes(),
        )
        .await
        .ok();
    world.get(&nobody, "/photos/k").await.ok();
    world
        .get(&nobody, "/photos/nothing")
        .await
        .refused(403, "AccessDenied");
    let dave = world.user(ACCOUNT, "dave", "").await;
    world
        .get(&dave, "/photos/nothing")
        .await
        .denied("s3:ListBucket", "arn:aws:s3:::photos");
    let lister = world
        .user(ACCOUNT, "lister", &allow(&["s3:ListBucket"], "*", ""))
        .await;
    world
        .get(&lister, "/photos/nothing")
        .await
        .refused(404, "NoSuchKey");
    // Headers are chosen by who signs.
    world
        .get(&nobody, "/photos/k?response-content-type=text%2Fhtml")
        .await
        .refused(400, "InvalidRequest");
}

#[tokio::test]
async fn condition_keys_of_listings() {
    let (world, _) = photos().await;
    let condition = r#"{"StringEquals":{"s3:prefix":"a/","s3:delimiter":"/"},"NumericLessThanEquals":{"s3:max-keys":"10"}}"#;
    let dave = world
        .user(
            ACCOUNT,
            "dave",
            &allow(&["s3:ListBucket"], "arn:aws:s3:::photos", condition),
        )
        .await;
    for version in ["", "&list-type=2"] {
        world
            .get(
                &dave,
                &format!("/photos?delimiter=%2F&max-keys=10&prefix=a%2F{version}"),
            )
            .await
            .ok();
        for other in [
            "delimiter=%2F&max-keys=11&prefix=a%2F",
            "delimiter=%2F&prefix=a%2F",
            "max-keys=10&prefix=a%2F",
            "delimiter=%2F&max-keys=1",
        ] {
            world
                .get(&dave, &format!("/photos?{other}{version}"))
                .await
                .refused(403, "AccessDenied");
        }
    }
}

#[tokio::test]
async fn condition_keys_of_tags() {
    let (world, root) = photos().await;
    let existing = r#"{"StringEquals":{"s3:ExistingObjectTag/team":"photos"}}"#;
    let reader = world
        .user(
            ACCOUNT,
            "reader",
            &allow(&["s3:GetObject"], OBJECTS, existing),
        )
        .await;
    let tags = |team: &str| {
        format!(
            "<Tagging><TagSet><Tag><Key>team</Key><Value>{team}</Value></Tag></TagSet></Tagging>"
        )
    };
    world
        .get(&reader, "/photos/k")
        .await
        .refused(403, "AccessDenied");
    world
        .put(&root, "/photos/k?tagging", tags("photos").as_bytes())
        .await
        .ok();
    world.get(&reader, "/photos/k").await.ok();
    world
        .put(&root, "/photos/k?tagging", tags("films").as_bytes())
        .await
        .ok();
    world
        .get(&reader, "/photos/k")
        .await
        .refused(403, "AccessDenied");

    let requested = r#"{"StringEquals":{"s3:RequestObjectTag/team":"photos"},"ForAllValues:StringEquals":{"s3:RequestObjectTagKeys":["team"]}}"#;
    let writer = allow(&["s3:PutObject", "s3:PutObjectTagging"], OBJECTS, requested);
    let writer = world.user(ACCOUNT, "writer", &writer).await;
    world
        .send(
            &writer,
            "PUT",
            "/photos/new",
            &[("x-amz-tagging", "team=photos")],
            b"x",
        )
        .await
        .ok();
    for other in ["team=films", "team=photos&more=1", ""] {
        world
            .send(
                &writer,
                "PUT",
                "/photos/new",
                &[("x-amz-tagging", other)],
                b"x",
            )
            .await
            .refused(403, "AccessDenied");
    }
    world
        .put(&writer, "/photos/k?tagging", tags("photos").as_bytes())
        .await
        .ok();
    world
        .put(&writer, "/photos/k?tagging", tags("films").as_bytes())
        .await
        .refused(403, "AccessDenied");
}

#[tokio::test]
async fn the_count_of_tags_is_told_to_who_may_read_them() {
    let (world, root) = photos().await;
    let reader = allow(&["s3:GetObject"], OBJECTS, "");
    let reader = world.user(ACCOUNT, "reader", &reader).await;
    let count = "x-amz-tagging-count";
    let untagged = world.get(&root, "/photos/k").await.ok();
    assert_eq!(untagged.header(count), None);
    let tagging = "<Tagging><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tagging>";
    world
        .put(&root, "/photos/k?tagging", tagging.as_bytes())
        .await
        .ok();
    for (caller, told) in [(&root, Some("1")), (&reader, None)] {
        let got = world.get(caller, "/photos/k").await.ok();
        assert_eq!(got.header(count), told);
        let head = world.send(caller, "HEAD", "/photos/k", &[], b"").await.ok();
        assert_eq!(head.header(count), told);
    }
}

#[tokio::test]
async fn condition_keys_of_the_signature() {
    let (world, root) = photos().await;
    for (name, condition, status) in [
        (
            "header",
            r#"{"StringEquals":{"s3:authType":"REST-HEADER","s3:signatureversion":"AWS4-HMAC-SHA256"}}"#,
            200,
        ),
        (
            "query",
            r#"{"StringEquals":{"s3:authType":"REST-QUERY-STRING"}}"#,
            403,
        ),
        (
            "young",
            r#"{"NumericLessThan":{"s3:signatureAge":"1000"}}"#,
            200,
        ),
        (
            "whole",
            r#"{"StringNotEquals":{"s3:x-amz-content-sha256":["UNSIGNED-PAYLOAD",""]},"Null":{"s3:x-amz-content-sha256":"false"}}"#,
            200,
        ),
        (
            "unsigned",
            r#"{"StringEquals":{"s3:x-amz-content-sha256":"UNSIGNED-PAYLOAD"}}"#,
            403,
        ),
        (
            "ours",
            r#"{"StringEquals":{"s3:ResourceAccount":"111122223333"}}"#,
            200,
        ),
        (
            "theirs",
            r#"{"StringEquals":{"s3:ResourceAccount":"444455556666"}}"#,
            403,
        ),
        (
            "old",
            r#"{"NumericGreaterThan":{"s3:signatureAge":"1000"}}"#,
            403,
        ),
    ] {
        let user = world
            .user(ACCOUNT, name, &allow(&["s3:GetObject"], OBJECTS, condition))
            .await;
        assert_eq!(world.get(&user, "/photos/k").await.status, status, "{name}");
    }
    world
        .put(&root, "/photos?tagging", b"")
        .await
        .refused(400, "MalformedXML");
}
