use crate::world::{ACCOUNT, Caller, World};

async fn photos() -> (World, Caller) {
    let world = World::new().await;
    let root = world.root(ACCOUNT).await;
    world.put(&root, "/photos", b"").await.ok();
    (world, root)
}

#[tokio::test]
async fn an_object_there_and_back() {
    let (world, root) = photos().await;
    let headers = [
        ("content-type", "text/plain"),
        ("cache-control", "no-cache"),
        ("content-encoding", "aws-chunked,gzip"),
        ("x-amz-meta-author", "dave"),
        ("x-amz-tagging", "team=photos"),
    ];
    let put = world
        .send(&root, "PUT", "/photos/a%20b/%C3%BC", &headers, b"hello")
        .await
        .ok();
    assert_eq!(
        put.header("etag"),
        Some("\"5d41402abc4b2a76b9719d911017c592\"")
    );
    assert!(put.header("x-amz-checksum-crc64nvme").is_some());
    assert_eq!(put.header("x-amz-checksum-type"), Some("FULL_OBJECT"));
    for method in ["GET", "HEAD"] {
        let asked = [("x-amz-checksum-mode", "ENABLED")];
        let got = world
            .send(&root, method, "/photos/a%20b/%C3%BC", &asked, b"")
            .await
            .ok();
        assert_eq!(got.body, if method == "GET" { &b"hello"[..] } else { b"" });
        for (name, value) in [
            ("content-type", "text/plain"),
            ("cache-control", "no-cache"),
            ("content-encoding", "gzip"),
            ("x-amz-meta-author", "dave"),
            ("content-length", "5"),
            ("accept-ranges", "bytes"),
            ("last-modified", "Thu, 01 Jan 2026 00:00:00 GMT"),
            ("etag", "\"5d41402abc4b2a76b9719d911017c592\""),
        ] {
            assert_eq!(got.header(name), Some(value), "{method} {name}");
        }
        assert_eq!(
            got.header("x-amz-checksum-crc64nvme"),
            put.header("x-amz-checksum-crc64nvme")
        );
    }
    world.put(&root, "/photos/plain", b"").await.ok();
    let plain = world.get(&root, "/photos/plain").await.ok();
    assert_eq!(
        (plain.header("content-type"), plain.header("content-length")),
        (Some("binary/octet-stream"), Some("0"))
    );
}

#[tokio::test]
async fn a_large_object_streams_both_ways() {
    let (world, root) = photos().await;
    let large: Vec<u8> = (0..3_000_001_u32)
        .map(|number| (number % 251) as u8)
        .collect();
    world.put(&root, "/photos/large", &large).await.ok();
    assert!(world.get(&root, "/photos/large").await.ok().body == large);
    let part = world
        .send(
            &root,
            "GET",
            "/photos/large",
            &[("range", "bytes=1000000-2000000")],
            b"",
        )
        .await;
    assert_eq!(
        (part.status, part.header("content-range")),
        (206, Some("bytes 1000000-2000000/3000001"))
    );
    assert!(part.body == large[1_000_000..=2_000_000]);
    let beyond = world
        .send(
            &root,
            "GET",
            "/photos/large",
            &[("range", "bytes=3000001-")],
            b"",
        )
        .await;
    beyond.refused(416, "InvalidRange");
}

#[tokio::test]
async fn digests_are_compared_and_nothing_wrong_is_kept() {
    let (world, root) = photos().await;
    let bad = [
        (("content-md5", "XUFAKrxLKna5cZ2REBfFkQ=="), "BadDigest"),
        (("content-md5", "nonsense"), "InvalidDigest"),
        (("x-amz-checksum-crc32", "AAAAAA=="), "BadDigest"),
        (("x-amz-checksum-sha256", "AAAA"), "InvalidRequest"),
        (("x-amz-checksum-xxhash3", "AAAA"), "NotImplemented"),
        (("x-amz-sdk-checksum-algorithm", "CRC32"), "InvalidRequest"),
    ];
    for (header, code) in bad {
        let answer = world
            .send(&root, "PUT", "/photos/k", &[header], b"hello")
            .await;
        assert_eq!(answer.element("Code").as_deref(), Some(code), "{header:?}");
    }
    world
        .get(&root, "/photos/k")
        .await
        .refused(404, "NoSuchKey");
    let good = [
        ("content-md5", "XUFAKrxLKna5cZ2REBfFkg=="),
        ("x-amz-checksum-crc32", "NhCmhg=="),
    ];
    let put = world
        .send(&root, "PUT", "/photos/k", &good, b"hello")
        .await
        .ok();
    assert_eq!(put.header("x-amz-checksum-crc32"), Some("NhCmhg=="));
    assert_eq!(world.objects.count(), Ok(1));
}

#[tokio::test]
async fn digests_of_documents_are_compared() {
    let (world, root) = photos().await;
    let document = b"<Delete><Object><Key>k</Key></Object></Delete>";
    let bad = [
        (("content-md5", "XUFAKrxLKna5cZ2REBfFkQ=="), "BadDigest"),
        (("content-md5", "nonsense"), "InvalidDigest"),
        (("x-amz-checksum-crc32", "AAAAAA=="), "BadDigest"),
        (("x-amz-checksum-sha256", "AAAA"), "InvalidRequest"),
    ];
    world.put(&root, "/photos/k", b"hello").await.ok();
    for (header, code) in bad {
        let answer = world
            .send(&root, "POST", "/photos?delete", &[header], document)
            .await;
        assert_eq!(answer.element("Code").as_deref(), Some(code), "{header:?}");
    }
    world
        .send(&root, "POST", "/photos?delete", &[], document)
        .await
        .refused(400, "InvalidRequest");
    world.get(&root, "/photos/k").await.ok();
    let good = [
        ("content-md5", "5DKh5iefM5MSKvRILIuFwQ=="),
        ("x-amz-checksum-crc32", "A8uZRQ=="),
    ];
    world
        .send(&root, "POST", "/photos?delete", &good, document)
        .await
        .ok();
    world
        .get(&root, "/photos/k")
        .await
        .refused(404, "NoSuchKey");
}

#[tokio::test]
async fn what_is_not_built_is_refused() {
    let (world, root) = photos().await;
    for ((name, value), code) in [
        (
            ("x-amz-acl", "public-read"),
            "AccessControlListNotSupported",
        ),
        (
            ("x-amz-grant-read", "uri=all"),
            "AccessControlListNotSupported",
        ),
        (("x-amz-storage-class", "GLACIER"), "NotImplemented"),
        (("x-amz-storage-class", "BOGUS"), "InvalidStorageClass"),
        (
            ("x-amz-server-side-encryption", "aws:kms"),
            "NotImplemented",
        ),
        (
            ("x-amz-server-side-encryption-customer-algorithm", "AES256"),
            "NotImplemented",
        ),
        (("x-amz-website-redirect-location", "/x"), "NotImplemented"),
        (("x-amz-object-lock-mode", "GOVERNANCE"), "InvalidRequest"),
        (("x-amz-object-lock-legal-hold", "ON"), "InvalidRequest"),
        (("x-amz-write-offset-bytes", "0"), "NotImplemented"),
        (("if-none-match", "\"x\""), "NotImplemented"),
    ] {
        let answer = world
            .send(&root, "PUT", "/photos/k", &[(name, value)], b"x")
            .await;
        assert_eq!(
            answer.element("Code").as_deref(),
            Some(code),
            "{name}: {}",
            answer.text()
        );
    }
    assert_eq!(world.objects.count(), Ok(0));
    for fine in [
        ("x-amz-acl", "private"),
        ("x-amz-acl", "bucket-owner-full-control"),
        ("x-amz-storage-class", "STANDARD"),
    ] {
        world
            .send(&root, "PUT", "/photos/k", &[fine], b"x")
            .await
            .ok();
    }
    world
        .get(&root, "/photos/k?versionId=abc")
        .await
        .refused(400, "InvalidArgument");
    world.get(&root, "/photos/k?versionId=null").await.ok();
    world
        .put(&root, &format!("/photos/{}", "k".repeat(1025)), b"x")
        .await
        .refused(400, "KeyTooLongError");
    let large = "v".repeat(2048);
    let answer = world
        .send(&root, "PUT", "/photos/k", &[("x-amz-meta-a", &large)], b"x")
        .await;
    answer.refused(400, "MetadataTooLarge");
}

#[tokio::test]
async fn conditions_on_reads_and_writes() {
    let (world, root) = photos().await;
    let etag = world
        .put(&root, "/photos/k", b"one")
        .await
        .ok()
        .header("etag")
        .unwrap()
        .to_owned();
    let ask = async |name: &str, value: &str| {
        world
            .send(&root, "GET", "/photos/k", &[(name, value)], b"")
            .await
    };
    let not_modified = ask("if-none-match", &etag).await;
    assert_eq!(
        (not_modified.status, not_modified.header("etag")),
        (304, Some(etag.as_str()))
    );
    assert!(not_modified.body.is_empty());
    assert_eq!(
        ask("if-modified-since", "Thu, 01 Jan 2026 00:00:00 GMT")
            .await
            .status,
        304
    );
    ask("if-match", "\"other\"")
        .await
        .refused(412, "PreconditionFailed");
    ask("if-unmodified-since", "Wed, 31 Dec 2025 00:00:00 GMT")
        .await
        .refused(412, "PreconditionFailed");
    ask("if-match", &etag).await.ok();
    let write = async |name: &str, value: &str| {
        world
            .send(&root, "PUT", "/photos/k", &[(name, value)], b"two")
            .await
    };
    write("if-none-match", "*")
        .await
        .refused(412, "PreconditionFailed");
    write("if-match", "\"other\"")
        .await
        .refused(412, "PreconditionFailed");
    write("if-match", &etag).await.ok();
    let missing = world
        .send(&root, "PUT", "/photos/new", &[("if-match", "*")], b"x")
        .await;
    missing.refused(404, "NoSuchKey");
    world
        .send(&root, "PUT", "/photos/new", &[("if-none-match", "*")], b"x")
        .await
        .ok();
    let stale = world
        .send(&root, "DELETE", "/photos/k", &[("if-match", &etag)], b"")
        .await;
    stale.refused(412, "PreconditionFailed");
}

#[tokio::test]
async fn headers_of_the_callers_choice() {
    let (world, root) = photos().await;
    world.put(&root, "/photos/k", b"x").await.ok();
    let got = world.get(&root, "/photos/k?response-content-type=image%2Fjpeg&response-expires=Thu%2C%2001%20Jan%202026%2000%3A00%3A00%20GMT").await.ok();
    assert_eq!(got.header("content-type"), Some("image/jpeg"));
    assert_eq!(got.header("expires"), Some("Thu, 01 Jan 2026 00:00:00 GMT"));
    let split = world
        .get(&root, "/photos/k?response-content-type=a%0D%0Ab")
        .await;
    split.refused(400, "InvalidArgument");
}

#[tokio::test]
async fn copies_carry_what_they_are_told_to() {
    let (world, root) = photos().await;
    let headers = [
        ("content-type", "text/plain"),
        ("x-amz-meta-author", "dave"),
        ("x-amz-tagging", "team=photos"),
    ];
    world
        .send(&root, "PUT", "/photos/k", &headers, b"hello")
        .await
        .ok();
    let copy = async |target: &str, more: &[(&str, &str)]| {
        let mut headers = vec![("x-amz-copy-source", "/photos/k")];
        headers.extend_from_slice(more);
        world.send(&root, "PUT", target, &headers, b"").await
    };
    let copied = copy("/photos/copy", &[]).await.ok();
    assert_eq!(
        copied.element("ETag").unwrap().replace("&quot;", "\""),
        "\"5d41402abc4b2a76b9719d911017c592\""
    );
    let head = world.get(&root, "/photos/copy").await.ok();
    assert_eq!(
        (
            head.header("content-type"),
            head.header("x-amz-meta-author")
        ),
        (Some("text/plain"), Some("dave"))
    );
    assert_eq!(
        world
            .get(&root, "/photos/copy?tagging")
            .await
            .ok()
            .element("Value")
            .as_deref(),
        Some("photos")
    );
    copy(
        "/photos/copy",
        &[
            ("x-amz-metadata-directive", "REPLACE"),
            ("x-amz-tagging-directive", "REPLACE"),
            ("x-amz-meta-author", "eve"),
        ],
    )
    .await
    .ok();
    let head = world.get(&root, "/photos/copy").await.ok();
    assert_eq!(head.header("x-amz-meta-author"), Some("eve"));
    assert_eq!(
        world
            .get(&root, "/photos/copy?tagging")
            .await
            .ok()
            .element("Value"),
        None
    );
    copy("/photos/k", &[]).await.refused(400, "InvalidRequest");
    copy("/photos/k", &[("x-amz-metadata-directive", "REPLACE")])
        .await
        .ok();
    copy("/photos/copy", &[("x-amz-copy-source-if-match", "\"x\"")])
        .await
        .refused(412, "PreconditionFailed");
    let from = async |source: &str| {
        world
            .send(
                &root,
                "PUT",
                "/photos/c",
                &[("x-amz-copy-source", source)],
                b"",
            )
            .await
    };
    from("photos/nothing").await.refused(404, "NoSuchKey");
    from("films/k").await.refused(404, "NoSuchBucket");
    from("photos/../films/k").await.refused(404, "NoSuchKey");
}

#[tokio::test]
async fn listings_come_in_pages() {
    let (world, root) = photos().await;
    for key in ["2024/a", "2025/b%20c", "2025/d", "zoo"] {
        world.put(&root, &format!("/photos/{key}"), b"x").await.ok();
    }
    let all = world
        .get(&root, "/photos?list-type=2&encoding-type=url")
        .await
        .ok();
    assert_eq!(
        all.elements("Key"),
        ["2024/a", "2025/b%20c", "2025/d", "zoo"]
    );
    assert_eq!(all.element("KeyCount").as_deref(), Some("4"));
    assert!(all.element("Owner").is_none());
    let first = world
        .get(&root, "/photos?list-type=2&delimiter=%2F&max-keys=1")
        .await
        .ok();
    assert!(
        first
            .text()
            .contains("<CommonPrefixes><Prefix>2024/</Prefix></CommonPrefixes>"),
        "{}",
        first.text()
    );
    let token = first.element("NextContinuationToken").unwrap();
    let rest = world
        .get(
            &root,
            &format!("/photos?list-type=2&delimiter=%2F&continuation-token={token}"),
        )
        .await
        .ok();
    assert!(
        rest.text().contains("<Prefix>2025/</Prefix>") && !rest.text().contains("2024"),
        "{}",
        rest.text()
    );
    assert_eq!(rest.elements("Key"), ["zoo"]);
    let v1 = world
        .get(&root, "/photos?delimiter=%2F&max-keys=2&prefix=")
        .await
        .ok();
    assert_eq!(v1.element("NextMarker").as_deref(), Some("2025/"));
    assert!(
        world
            .get(&root, "/photos")
            .await
            .ok()
            .element("Owner")
            .is_some()
    );
    assert_eq!(
        world
            .get(&root, "/photos?max-keys=5000")
            .await
            .ok()
            .element("MaxKeys")
            .as_deref(),
        Some("1000")
    );
    for bad in [
        "max-keys=-1",
        "max-keys=abc",
        "encoding-type=base64",
        "list-type=2&continuation-token=made-up",
    ] {
        world
            .get(&root, &format!("/photos?{bad}"))
            .await
            .refused(400, "InvalidArgument");
    }
}

#[tokio::test]
async fn s3_1_hostile_keys_are_only_keys() {
    let (world, root) = photos().await;
    world.put(&root, "/secrets", b"").await.ok();
    world.put(&root, "/secrets/s", b"TOP SECRET").await.ok();
    for key in [
        "..",
        ".",
        "../secrets/s",
        "a/../../secrets/s",
        "%252e%252e%252fsecrets%252fs",
        "~/secrets/s",
        "..%252Fsecrets%252Fs",
        "%00",
        "a%00b",
        "%252e",
        "..%5Cs",
    ] {
        let target = format!("/photos/{key}");
        let missing = world.get(&root, &target).await;
        assert!(
            matches!(missing.status, 400 | 404),
            "{key}: {}",
            missing.text()
        );
        assert!(!missing.text().contains("SECRET"));
    }
}

#[tokio::test]
async fn bodies_in_chunks_end_in_a_checksum() {
    let (world, root) = photos().await;
    let send = async |checksum: &str| {
        let body = format!("5\r\nhello\r\n0\r\nx-amz-checksum-crc32:{checksum}\r\n\r\n");
        let headers = [
            ("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"),
            ("x-amz-decoded-content-length", "5"),
            ("x-amz-trailer", "x-amz-checksum-crc32"),
            ("x-amz-sdk-checksum-algorithm", "CRC32"),
            ("content-encoding", "aws-chunked"),
        ];
        world
            .send(&root, "PUT", "/photos/k", &headers, body.as_bytes())
            .await
    };
    send("AAAAAA==").await.refused(400, "BadDigest");
    assert_eq!(world.objects.count(), Ok(0));
    let put = send("NhCmhg==").await.ok();
    assert_eq!(put.header("x-amz-checksum-crc32"), Some("NhCmhg=="));
    let got = world.get(&root, "/photos/k").await.ok();
    assert_eq!(
        (got.body.as_slice(), got.header("content-encoding")),
        (&b"hello"[..], None)
    );
}
