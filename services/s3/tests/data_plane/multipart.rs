use crate::world::{ACCOUNT, Caller, World};

const PART: usize = 5 * 1024 * 1024;

async fn photos() -> (World, Caller) {
    let world = World::new().await;
    let root = world.root(ACCOUNT).await;
    world.put(&root, "/photos", b"").await.ok();
    (world, root)
}

fn listing(parts: &[(u32, &str)]) -> String {
    let parts: String = parts
        .iter()
        .map(|(number, etag)| {
            format!("<Part><PartNumber>{number}</PartNumber><ETag>{etag}</ETag></Part>")
        })
        .collect();
    format!("<CompleteMultipartUpload>{parts}</CompleteMultipartUpload>")
}

#[tokio::test]
async fn an_object_of_parts() {
    let (world, root) = photos().await;
    let headers = [
        ("content-type", "image/jpeg"),
        ("x-amz-meta-author", "dave"),
        ("x-amz-tagging", "team=photos"),
    ];
    let upload = world
        .send(&root, "POST", "/photos/big?uploads", &headers, b"")
        .await
        .ok()
        .element("UploadId")
        .unwrap();
    let part = async |number: u32, body: &[u8]| {
        let target = format!("/photos/big?partNumber={number}&uploadId={upload}");
        world
            .put(&root, &target, body)
            .await
            .ok()
            .header("etag")
            .unwrap()
            .to_owned()
    };
    let large = vec![b'p'; PART];
    let (one, two, three) = (
        part(1, &large).await,
        part(2, &large).await,
        part(9, b"end").await,
    );
    world
        .get(&root, "/photos/big")
        .await
        .refused(404, "NoSuchKey");
    let parts = world
        .get(&root, &format!("/photos/big?uploadId={upload}&max-parts=2"))
        .await
        .ok();
    assert_eq!(
        (
            parts.elements("PartNumber"),
            parts.element("NextPartNumberMarker")
        ),
        (vec!["1".to_owned(), "2".to_owned()], Some("2".to_owned()))
    );
    let uploads = world.get(&root, "/photos?uploads&prefix=b").await.ok();
    assert_eq!(uploads.elements("UploadId"), [upload.as_str()]);
    let complete = async |parts: &[(u32, &str)]| {
        world
            .send(
                &root,
                "POST",
                &format!("/photos/big?uploadId={upload}"),
                &[],
                listing(parts).as_bytes(),
            )
            .await
    };
    complete(&[]).await.refused(400, "MalformedXML");
    complete(&[(2, &two), (1, &one)])
        .await
        .refused(400, "InvalidPartOrder");
    complete(&[(1, &two), (3, &one)])
        .await
        .refused(400, "InvalidPart");
    complete(&[(1, "\"0\"")]).await.refused(400, "InvalidPart");
    complete(&[(1, &one), (9, &three), (10, &three)])
        .await
        .refused(400, "InvalidPart");
    let done = complete(&[(1, &one), (2, &two), (9, &three)]).await.ok();
    assert!(done.element("ETag").unwrap().contains("-3"));
    let asked = [("x-amz-checksum-mode", "ENABLED")];
    let got = world
        .send(&root, "GET", "/photos/big", &asked, b"")
        .await
        .ok();
    assert_eq!(got.body.len(), 2 * PART + 3);
    assert_eq!(
        (got.header("content-type"), got.header("x-amz-meta-author")),
        (Some("image/jpeg"), Some("dave"))
    );
    // The checksum of the whole, combined from those of the parts, is that of the same bytes put at once.
    let whole = world.put(&root, "/photos/whole", &got.body).await.ok();
    assert_eq!(
        got.header("x-amz-checksum-crc64nvme"),
        whole.header("x-amz-checksum-crc64nvme")
    );
    let last = world.get(&root, "/photos/big?partNumber=3").await;
    assert_eq!(
        (
            last.status,
            last.header("x-amz-mp-parts-count"),
            last.body.as_slice()
        ),
        (206, Some("3"), &b"end"[..])
    );
    world
        .get(&root, "/photos/big?partNumber=4")
        .await
        .refused(416, "InvalidPartNumber");
    complete(&[(1, &one)]).await.refused(404, "NoSuchUpload");
}

#[tokio::test]
async fn uploads_have_their_rules() {
    let (world, root) = photos().await;
    let start = async |headers: &[(&str, &str)]| {
        world
            .send(&root, "POST", "/photos/k?uploads", headers, b"")
            .await
    };
    let upload = start(&[]).await.ok().element("UploadId").unwrap();
    for number in [0, 10_001] {
        world
            .put(
                &root,
                &format!("/photos/k?partNumber={number}&uploadId={upload}"),
                b"x",
            )
            .await
            .refused(400, "InvalidArgument");
    }
    world
        .put(
            &root,
            &format!("/photos/other?partNumber=1&uploadId={upload}"),
            b"x",
        )
        .await
        .refused(404, "NoSuchUpload");
    world
        .put(&root, "/photos/k?partNumber=1&uploadId=nothing", b"x")
        .await
        .refused(404, "NoSuchUpload");
    let part = async |number: u32, upload: &str, headers: &[(&str, &str)]| {
        let target = format!("/photos/k?partNumber={number}&uploadId={upload}");
        world.send(&root, "PUT", &target, headers, b"hello").await
    };
    let one = part(1, &upload, &[])
        .await
        .ok()
        .header("etag")
        .unwrap()
        .to_owned();
    part(2, &upload, &[]).await.ok();
    let target = format!("/photos/k?uploadId={upload}");
    let small = world
        .send(
            &root,
            "POST",
            &target,
            &[],
            listing(&[(1, &one), (2, &one)]).as_bytes(),
        )
        .await;
    small.refused(400, "EntityTooSmall");
    assert_eq!(world.delete(&root, &target).await.status, 204);
    world
        .delete(&root, &target)
        .await
        .refused(404, "NoSuchUpload");

    start(&[
        ("x-amz-checksum-algorithm", "CRC64NVME"),
        ("x-amz-checksum-type", "COMPOSITE"),
    ])
    .await
    .refused(400, "InvalidRequest");
    let started = start(&[("x-amz-checksum-algorithm", "CRC32")]).await.ok();
    assert_eq!(started.header("x-amz-checksum-type"), Some("COMPOSITE"));
    let upload = started.element("UploadId").unwrap();
    let wrong = part(
        1,
        &upload,
        &[("x-amz-checksum-sha1", "qvTGHdzF6KLavt4PO0gs2a6pQ00=")],
    )
    .await;
    wrong.refused(400, "InvalidRequest");
    let sent = part(1, &upload, &[("x-amz-checksum-crc32", "NhCmhg==")])
        .await
        .ok();
    assert_eq!(sent.header("x-amz-checksum-crc32"), Some("NhCmhg=="));
    let target = format!("/photos/k?uploadId={upload}");
    let without = world
        .send(
            &root,
            "POST",
            &target,
            &[],
            listing(&[(1, &one)]).as_bytes(),
        )
        .await;
    without.refused(400, "InvalidRequest");
    let with =
        listing(&[(1, &one)]).replace("</Part>", "<ChecksumCRC32>NhCmhg==</ChecksumCRC32></Part>");
    let done = world
        .send(&root, "POST", &target, &[], with.as_bytes())
        .await
        .ok();
    assert!(done.element("ChecksumCRC32").unwrap().ends_with("-1"));
    assert_eq!(done.element("ChecksumType").as_deref(), Some("COMPOSITE"));
}

#[tokio::test]
async fn parts_are_copied_by_range() {
    let (world, root) = photos().await;
    let source: Vec<u8> = (0..PART + 10).map(|number| (number % 251) as u8).collect();
    world.put(&root, "/photos/source", &source).await.ok();
    let upload = world
        .send(&root, "POST", "/photos/k?uploads", &[], b"")
        .await
        .ok()
        .element("UploadId")
        .unwrap();
    let copy = async |number: u32, range: &str| {
        let headers = [
            ("x-amz-copy-source", "photos/source"),
            ("x-amz-copy-source-range", range),
        ];
        world
            .send(
                &root,
                "PUT",
                &format!("/photos/k?partNumber={number}&uploadId={upload}"),
                &headers,
                b"",
            )
            .await
    };
    let one = copy(1, &format!("bytes=0-{}", PART - 1))
        .await
        .ok()
        .element("ETag")
        .unwrap();
    let two = copy(2, &format!("bytes={PART}-{}", PART + 9))
        .await
        .ok()
        .element("ETag")
        .unwrap();
    copy(3, &format!("bytes=0-{}", PART + 10))
        .await
        .refused(400, "InvalidArgument");
    let target = format!("/photos/k?uploadId={upload}");
    world
        .send(
            &root,
            "POST",
            &target,
            &[],
            listing(&[(1, &one), (2, &two)]).as_bytes(),
        )
        .await
        .ok();
    assert!(world.get(&root, "/photos/k").await.ok().body == source);
}
