//! What is kept stays, what is refused changes nothing, and keys are only keys.

#![expect(clippy::expect_used, reason = "this is a test: it fails by panicking")]

use std::fs;
use std::path::Path;

use keyward_objects::{
    CompletePart, Completion, Condition, Described, Error, Object, Objects, Query, Tag, Upload,
    UploadQuery,
};

const BUCKET: &str = "6f1ed002ab5595859014ebf0951522d9";

fn put(objects: &Objects, bucket: &str, key: &str, bytes: &[u8]) -> Result<Object, Error> {
    put_if(objects, bucket, key, bytes, &Condition::Always)
}

fn put_if(
    objects: &Objects,
    bucket: &str,
    key: &str,
    bytes: &[u8],
    condition: &Condition,
) -> Result<Object, Error> {
    let mut writer = objects.begin();
    writer.push(bytes)?;
    objects.put(bucket, key, Described::at(1), writer.finish()?, condition)
}

fn read(objects: &Objects, bucket: &str, key: &str) -> Option<Vec<u8>> {
    let open = objects.get(bucket, key).expect("the index reads")?;
    Some(open.read_whole().expect("the body reads"))
}

fn delete(objects: &Objects, key: &str) -> bool {
    let outcomes = objects
        .delete(BUCKET, &[(key.to_owned(), Condition::Always)])
        .expect("the index writes");
    outcomes == [Ok(true)]
}

/// The folder of a body.
fn shard(name: &str) -> &str {
    name.get(..2).expect("a body's name")
}

/// Files under a directory, but for the index.
fn body_files(directory: &Path) -> Vec<String> {
    let mut names = Vec::new();
    let mut open = vec![directory.to_owned()];
    while let Some(directory) = open.pop() {
        for entry in fs::read_dir(directory).expect("a directory") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_none() {
                names.push(
                    path.file_name()
                        .expect("a name")
                        .to_string_lossy()
                        .into_owned(),
                );
            }
        }
    }
    names
}

fn each_store(check: impl Fn(&Objects)) {
    check(&Objects::in_memory().expect("memory"));
    let directory = tempfile::tempdir().expect("a directory");
    check(&Objects::open(directory.path()).expect("opens"));
}

#[test]
fn objects_are_put_read_replaced_and_deleted() {
    each_store(|objects| {
        assert_eq!(read(objects, BUCKET, "a"), None);
        let first = put(objects, BUCKET, "a", b"hello").expect("put");
        assert_eq!(
            (first.size, first.etag.as_str()),
            (5, "5d41402abc4b2a76b9719d911017c592")
        );
        put(objects, BUCKET, "empty", b"").expect("put");
        assert_eq!(read(objects, BUCKET, "empty"), Some(Vec::new()));
        put(objects, BUCKET, "a", b"hello again").expect("put");
        assert_eq!(read(objects, BUCKET, "a"), Some(b"hello again".to_vec()));
        assert_eq!(read(objects, "another", "a"), None);
        assert_eq!(objects.count(), Ok(2));
        assert!(delete(objects, "a"));
        assert!(!delete(objects, "a"));
        assert_eq!(read(objects, BUCKET, "a"), None);
    });
}

#[test]
fn ranges_are_read_across_segments() {
    each_store(|objects| {
        let upload = objects
            .create_upload(BUCKET, "k", &Upload::of(Described::at(1)))
            .expect("starts");
        let large = vec![b'x'; 5 * 1024 * 1024];
        let mut parts = Vec::new();
        for (number, bytes) in [(1, large.as_slice()), (2, &[]), (3, b"end")] {
            let mut writer = objects.begin();
            writer.push(bytes).expect("writes");
            let body = writer.finish().expect("finishes");
            let part = objects
                .put_part(BUCKET, "k", &upload, number, (body, Vec::new()), 1)
                .expect("put");
            parts.push(CompletePart {
                number,
                etag: part.etag,
                checksum: None,
            });
        }
        parts.remove(1);
        let done = Completion {
            modified_ms: 2,
            checksums: Vec::new(),
        };
        let object = objects
            .complete_upload(BUCKET, "k", &upload, parts, done, &Condition::Always)
            .expect("completes");
        assert_eq!(object.size, 5 * 1024 * 1024 + 3);
        assert!(object.etag.ends_with("-2"), "{}", object.etag);
        let open = objects.get(BUCKET, "k").expect("reads").expect("is there");
        let mut reader = open.read(5 * 1024 * 1024 - 2..5 * 1024 * 1024 + 2);
        let mut bytes = Vec::new();
        while let Some(piece) = reader.next_piece().expect("reads") {
            bytes.extend_from_slice(&piece);
        }
        assert_eq!(bytes, b"xxen");
        assert!(
            open.read(object.size..object.size + 9)
                .next_piece()
                .expect("reads")
                .is_none()
        );
    });
}

#[test]
fn an_object_deleted_while_it_is_read_reads_to_its_end() {
    each_store(|objects| {
        put(objects, BUCKET, "a", b"still here").expect("put");
        let open = objects.get(BUCKET, "a").expect("reads").expect("is there");
        assert!(delete(objects, "a"));
        assert_eq!(open.read_whole().expect("reads"), b"still here");
    });
    let directory = tempfile::tempdir().expect("a directory");
    let objects = Objects::open(directory.path()).expect("opens");
    put(&objects, BUCKET, "a", b"still here").expect("put");
    let open = objects.get(BUCKET, "a").expect("reads").expect("is there");
    let reader = open.read(0..4);
    assert!(delete(&objects, "a"));
    drop(open);
    assert_eq!(body_files(directory.path()).len(), 1, "its reader holds it");
    drop(reader);
    assert!(body_files(directory.path()).is_empty());
}

#[test]
fn conditions_on_writes() {
    each_store(|objects| {
        let etag = |text: &str| Condition::Etag(text.to_owned());
        assert_eq!(
            put_if(objects, BUCKET, "a", b"x", &etag("*")),
            Err(Error::NoSuchKey)
        );
        let first = put_if(objects, BUCKET, "a", b"x", &Condition::Absent).expect("put");
        assert_eq!(
            put_if(objects, BUCKET, "a", b"y", &Condition::Absent),
            Err(Error::ConditionFailed)
        );
        assert_eq!(
            put_if(objects, BUCKET, "a", b"y", &etag("0")),
            Err(Error::ConditionFailed)
        );
        put_if(objects, BUCKET, "a", b"y", &etag(&first.etag)).expect("put");
        assert_eq!(read(objects, BUCKET, "a"), Some(b"y".to_vec()));
        let outcomes = objects.delete(
            BUCKET,
            &[
                ("a".to_owned(), etag("0")),
                ("b".to_owned(), Condition::Always),
            ],
        );
        assert_eq!(outcomes, Ok(vec![Err(Error::ConditionFailed), Ok(false)]));
    });
}

#[test]
fn listings_roll_up_and_go_on() {
    each_store(|objects| {
        for key in [
            "asdf",
            "boo/bar",
            "boo/baz/xyzzy",
            "cquux/bla",
            "cquux/thud",
            "é/1",
            "é/2",
            "ÿ",
        ] {
            put(objects, BUCKET, key, b"").expect("put");
        }
        put(objects, "bucket-after", "zzz", b"").expect("put");
        let all = |prefix: &str, delimiter: &str, limit: usize| {
            let (mut found, mut after) = (Vec::new(), String::new());
            loop {
                let query = Query {
                    prefix,
                    delimiter,
                    after: &after,
                    limit,
                };
                let part = objects.list(BUCKET, &query).expect("lists");
                assert!(part.objects.len() + part.prefixes.len() <= limit);
                found.extend(part.objects.into_iter().map(|(key, _)| key));
                found.extend(
                    part.prefixes
                        .into_iter()
                        .map(|prefix| format!("({prefix})")),
                );
                match part.next {
                    Some(next) => after = next,
                    None => break,
                }
            }
            found.sort();
            found.join(" ")
        };
        for limit in [1, 2, 3, 1000] {
            assert_eq!(all("", "/", limit), "(boo/) (cquux/) (é/) asdf ÿ");
            assert_eq!(all("boo/", "/", limit), "(boo/baz/) boo/bar");
            assert_eq!(all("boo", "", limit), "boo/bar boo/baz/xyzzy");
            assert_eq!(all("c", "u", limit), "(cqu)");
            assert_eq!(all("nothing", "/", limit), "");
        }
        let after_key = Query {
            after: "boo/bar",
            limit: 9,
            ..Query::default()
        };
        let listing = objects.list(BUCKET, &after_key).expect("lists");
        assert_eq!(
            listing.objects.first().map(|(key, _)| key.as_str()),
            Some("boo/baz/xyzzy")
        );
        assert_eq!(
            objects
                .list(BUCKET, &Query::default())
                .map(|listing| listing.next),
            Ok(None)
        );
    });
}

#[test]
fn tags_are_replaced() {
    each_store(|objects| {
        let first = put(objects, BUCKET, "a", b"x").expect("put");
        let tags = vec![Tag {
            key: "k".to_owned(),
            value: "v".to_owned(),
        }];
        let set = |key, seen| objects.set_tags(BUCKET, key, seen, tags.clone());
        let second = put(objects, BUCKET, "a", b"x").expect("put");
        assert_eq!(set("a", &first), Err(Error::ConditionFailed));
        assert_eq!(set("a", &second), Ok(()));
        assert_eq!(set("a", &second), Err(Error::ConditionFailed));
        assert_eq!(set("b", &second), Err(Error::NoSuchKey));
        assert_eq!(
            objects
                .head(BUCKET, "a")
                .expect("reads")
                .expect("is there")
                .described
                .tags,
            tags
        );
    });
}

#[test]
fn uploads_are_validated_listed_and_aborted() {
    each_store(|objects| {
        let start = |key: &str, at| {
            objects
                .create_upload(BUCKET, key, &Upload::of(Described::at(at)))
                .expect("starts")
        };
        let (first, second) = (start("a/1", 1), start("a/1", 2));
        let other = start("b", 3);
        let query = UploadQuery {
            limit: 1,
            ..UploadQuery::default()
        };
        let listing = objects.list_uploads(BUCKET, &query).expect("lists");
        assert_eq!(listing.uploads.first().map(|entry| &entry.id), Some(&first));
        let (after, after_upload) = listing.next.expect("more");
        let query = UploadQuery {
            after: &after,
            after_upload: &after_upload,
            limit: 9,
            ..query
        };
        let ids: Vec<String> = objects
            .list_uploads(BUCKET, &query)
            .expect("lists")
            .uploads
            .into_iter()
            .map(|entry| entry.id)
            .collect();
        assert_eq!(ids, [second.clone(), other.clone()]);
        let query = UploadQuery {
            delimiter: "/",
            limit: 9,
            ..UploadQuery::default()
        };
        assert_eq!(
            objects
                .list_uploads(BUCKET, &query)
                .expect("lists")
                .prefixes,
            ["a/"]
        );

        let part = |number, bytes: &[u8]| {
            let mut writer = objects.begin();
            writer.push(bytes).expect("writes");
            let body = writer.finish().expect("finishes");
            objects.put_part(BUCKET, "b", &other, number, (body, Vec::new()), 1)
        };
        let (one, two) = (part(1, b"one").expect("put"), part(2, b"two").expect("put"));
        assert_eq!(part(2, b"two").expect("put").etag, two.etag);
        let complete = |parts: &[(u16, &str)]| {
            let parts = parts.iter();
            let parts = parts.map(|(number, etag)| CompletePart {
                number: *number,
                etag: (*etag).to_owned(),
                checksum: None,
            });
            objects.complete_upload(
                BUCKET,
                "b",
                &other,
                parts.collect(),
                Completion::default(),
                &Condition::Always,
            )
        };
        assert_eq!(
            complete(&[(2, &two.etag), (1, &one.etag)]),
            Err(Error::InvalidPartOrder)
        );
        assert_eq!(complete(&[(1, &two.etag)]), Err(Error::InvalidPart(1)));
        assert_eq!(complete(&[(3, &two.etag)]), Err(Error::InvalidPart(3)));
        assert!(matches!(
            complete(&[(1, &one.etag), (2, &two.etag)]),
            Err(Error::PartTooSmall { number: 1, .. })
        ));
        let list = objects
            .list_parts(BUCKET, "b", &other, 0, 1)
            .expect("lists");
        assert_eq!((list.parts.len(), list.is_truncated), (1, true));
        assert_eq!(complete(&[(2, &two.etag)]).map(|object| object.size), Ok(3));
        assert_eq!(read(objects, BUCKET, "b"), Some(b"two".to_vec()));
        assert_eq!(complete(&[(2, &two.etag)]), Err(Error::NoSuchUpload));

        assert_eq!(objects.abort_upload(BUCKET, "a/1", &first), Ok(()));
        assert_eq!(
            objects.abort_upload(BUCKET, "a/1", &first),
            Err(Error::NoSuchUpload)
        );
        assert_eq!(
            objects.abort_upload("another", "a/1", &second),
            Err(Error::NoSuchUpload)
        );
    });
}

#[test]
fn a_closed_bucket_takes_nothing() {
    each_store(|objects| {
        put(objects, BUCKET, "a", b"x").expect("put");
        assert_eq!(objects.close_bucket_if_empty(BUCKET), Ok(false));
        put(objects, BUCKET, "b", b"x").expect("put");
        delete(objects, "a");
        delete(objects, "b");
        let upload = objects
            .create_upload(BUCKET, "u", &Upload::of(Described::at(1)))
            .expect("starts");
        assert_eq!(objects.close_bucket_if_empty(BUCKET), Ok(true));
        assert_eq!(put(objects, BUCKET, "a", b"x"), Err(Error::BucketClosed));
        assert_eq!(
            objects.create_upload(BUCKET, "a", &Upload::of(Described::at(1))),
            Err(Error::BucketClosed)
        );
        put(objects, "another", "a", b"x").expect("put");
        objects.reopen_bucket(BUCKET);
        put(objects, BUCKET, "a", b"x").expect("put");
        objects
            .retain_buckets(|id| id == "another")
            .expect("purges");
        assert_eq!(
            (objects.count(), objects.upload(BUCKET, "u", &upload)),
            (Ok(1), Ok(None))
        );
    });
}

#[test]
fn everything_is_there_after_opening_again_and_nothing_else() {
    let directory = tempfile::tempdir().expect("a directory");
    let unfinished = {
        let objects = Objects::open(directory.path()).expect("opens");
        put(&objects, BUCKET, "kept", b"kept").expect("put");
        put(&objects, BUCKET, "replaced", b"old").expect("put");
        put(&objects, BUCKET, "replaced", b"new").expect("put");
        let mut writer = objects.begin();
        writer.push(b"half").expect("writes");
        // As a crash would: nothing is dropped.
        std::mem::forget(writer.finish().expect("finishes"));
        let mut writer = objects.begin();
        writer.push(b"half").expect("writes");
        std::mem::forget(writer);
        body_files(directory.path()).len()
    };
    assert_eq!(unfinished, 4);
    fs::write(
        directory.path().join("incoming").join("notes"),
        "not a body",
    )
    .expect("writes");
    // A body whose row committed, but which had not moved yet.
    let named: Vec<String> = body_files(&directory.path().join("bodies"));
    for name in &named {
        let from = directory.path().join("bodies").join(shard(name)).join(name);
        fs::rename(from, directory.path().join("incoming").join(name)).expect("moves");
    }
    let objects = Objects::open(directory.path()).expect("opens again");
    assert_eq!(read(&objects, BUCKET, "kept"), Some(b"kept".to_vec()));
    assert_eq!(read(&objects, BUCKET, "replaced"), Some(b"new".to_vec()));
    let mut files = body_files(directory.path());
    files.retain(|name| name != "notes");
    assert_eq!(files.len(), 2);
}

/// Not a test of its own: what [`what_was_acknowledged_survives_a_kill`] runs and kills.
#[test]
fn child_that_puts_until_it_is_killed() {
    let Some(directory) = std::env::var_os("KEYWARD_TEST_OBJECTS") else {
        return;
    };
    let objects = Objects::open(Path::new(&directory)).expect("opens");
    let from = objects.count().expect("counts");
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let objects = &objects;
            scope.spawn(move || {
                for number in from.. {
                    let key = format!("{thread}/{number}");
                    put(objects, BUCKET, &key, key.repeat(1000).as_bytes()).expect("put");
                    put(objects, BUCKET, "again", key.as_bytes()).expect("put");
                    println!("acknowledged {key}");
                }
            });
        }
    });
}

#[test]
fn what_was_acknowledged_survives_a_kill() {
    use std::io::{BufRead as _, BufReader};
    use std::process::{Command, Stdio};
    let directory = tempfile::tempdir().expect("a directory");
    let mut acknowledged = Vec::new();
    for round in 1..=5 {
        let mut child = Command::new(std::env::current_exe().expect("this test"))
            .args([
                "--exact",
                "child_that_puts_until_it_is_killed",
                "--nocapture",
            ])
            .env("KEYWARD_TEST_OBJECTS", directory.path())
            .stdout(Stdio::piped())
            .spawn()
            .expect("starts");
        let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let mut seen = 0;
        for line in lines {
            let line = line.expect("text");
            if let Some((_, key)) = line.split_once("acknowledged ") {
                acknowledged.push(key.to_owned());
                seen += 1;
            }
            if seen == 7 * round {
                child.kill().expect("kills");
            }
        }
        child.wait().expect("ends");
        let objects = Objects::open(directory.path()).expect("opens after a kill");
        for key in &acknowledged {
            assert_eq!(
                read(&objects, BUCKET, key),
                Some(key.repeat(1000).into_bytes()),
                "{key}"
            );
        }
        let rows = objects.count().expect("counts");
        assert_eq!(
            body_files(directory.path()).len() as u64,
            rows,
            "no body is left over or lost"
        );
    }
}

#[test]
fn a_missing_body_is_an_error_that_says_so() {
    let directory = tempfile::tempdir().expect("a directory");
    let objects = Objects::open(directory.path()).expect("opens");
    put(&objects, BUCKET, "a", b"bytes").expect("put");
    let name = body_files(directory.path()).remove(0);
    fs::remove_file(
        directory
            .path()
            .join("bodies")
            .join(shard(&name))
            .join(&name),
    )
    .expect("removes");
    let open = objects
        .get(BUCKET, "a")
        .expect("the index reads")
        .expect("is there");
    assert!(matches!(open.read_whole(), Err(Error::Damaged(text)) if text.contains(&name)));
}

/// Bytes of which no two blocks are alike.
fn various(length: usize) -> Vec<u8> {
    (0..length)
        .map(|place| u8::try_from((place / 251 + place) % 256).expect("a byte"))
        .collect()
}

#[test]
fn ranges_are_read_across_blocks() {
    each_store(|objects| {
        let bytes = various(400_000);
        put(objects, BUCKET, "a", &bytes).expect("put");
        let open = objects.get(BUCKET, "a").expect("reads").expect("is there");
        for from in [0, 1, 65_535, 65_536, 65_537, 262_143, 399_999, 400_000] {
            for length in [0, 1, 65_535, 65_536, 65_537, 300_000, 400_000] {
                let mut reader = open.read(from..from + length);
                let mut read = Vec::new();
                while let Some(piece) = reader.next_piece().expect("reads") {
                    read.extend_from_slice(&piece);
                }
                let place = |at: u64| usize::try_from(at.min(400_000)).expect("a place");
                assert_eq!(
                    read,
                    bytes[place(from)..place(from + length)],
                    "{from} {length}"
                );
            }
        }
    });
}

#[test]
fn sto_5_a_changed_body_is_never_read_as_if_it_were_whole() {
    let directory = tempfile::tempdir().expect("a directory");
    let objects = Objects::open(directory.path()).expect("opens");
    put(&objects, BUCKET, "a", &various(200_000)).expect("put");
    let name = body_files(directory.path()).remove(0);
    let path = directory
        .path()
        .join("bodies")
        .join(shard(&name))
        .join(&name);
    let whole = fs::read(&path).expect("reads");
    let open = objects.get(BUCKET, "a").expect("reads").expect("is there");
    let is_found = |changed: &[u8], what: &str| {
        fs::write(&path, changed).expect("writes");
        let read = open.read_whole();
        assert!(matches!(read, Err(Error::Damaged(_))), "{what}");
        let verified = objects.verify();
        assert!(matches!(verified, Err(Error::Damaged(_))), "{what}");
    };
    for place in (0..whole.len()).step_by(4999) {
        let mut changed = whole.clone();
        changed[place] ^= 1;
        is_found(&changed, &format!("byte {place} changed"));
        is_found(&whole[..place], &format!("cut to {place}"));
    }
    // Two blocks of 65,536 bytes with their checksums of 8 in each other's place.
    let (first, rest) = whole.split_at(65_544);
    let (second, rest) = rest.split_at(65_544);
    is_found(&[second, first, rest].concat(), "blocks exchanged");
    fs::write(&path, &whole).expect("writes");
    assert_eq!(open.read_whole().expect("reads"), various(200_000));
    assert_eq!(objects.verify(), Ok(()));
}

#[test]
fn many_writers_at_once() {
    let directory = tempfile::tempdir().expect("a directory");
    let objects = Objects::open(directory.path()).expect("opens");
    std::thread::scope(|scope| {
        for thread in 0..8 {
            let objects = &objects;
            scope.spawn(move || {
                for number in 0..20 {
                    let key = format!("{thread}/{number}");
                    put(objects, BUCKET, &key, key.as_bytes()).expect("put");
                    put(objects, BUCKET, "contended", key.as_bytes()).expect("put");
                    read(objects, BUCKET, "contended").expect("is there");
                }
            });
        }
    });
    assert_eq!(objects.count(), Ok(161));
    assert_eq!(body_files(directory.path()).len(), 161);
}

#[test]
fn s3_1_hostile_keys_are_only_keys() {
    let directory = tempfile::tempdir().expect("a directory");
    let inside = directory.path().join("data");
    let objects = Objects::open(&inside).expect("opens");
    let mut keys: Vec<String> = [
        ".",
        "..",
        "/",
        "//",
        "///",
        "./",
        "../",
        "../..",
        "../../../../etc/passwd",
        "..\\..\\windows",
        "a/../b",
        "a/./b",
        "a//b",
        "/etc/passwd",
        "\\\\host\\share",
        "C:\\boot.ini",
        "%2e%2e%2f",
        "%2f",
        "%252f",
        "%00",
        "\0",
        "a\0b",
        "a\0",
        "\n",
        "\r\n",
        "\t",
        " ",
        " a",
        "a ",
        "~",
        "~root",
        "$HOME",
        "$(id)",
        "`id`",
        "|id",
        ";id",
        "a;b",
        "a&b=c",
        "?versionId=1",
        "#",
        "*",
        "<x>",
        "\"",
        "'",
        "objects.redb",
        "../objects.redb",
        "incoming/x",
        "bodies/00",
        "\u{202e}gpj",
        "\u{feff}",
        "e\u{301}",
        "é",
        "\u{10ffff}",
        "COM1",
        ".git/config",
        "AUX",
        "-rf",
        "--",
        "con.txt",
    ]
    .map(str::to_owned)
    .to_vec();
    keys.push("k".repeat(1024));
    keys.push("../".repeat(341));
    assert!(keys.len() >= 50);
    for bucket in [BUCKET, "other-bucket"] {
        for key in &keys {
            put(&objects, bucket, key, format!("{bucket} {key}").as_bytes()).expect("put");
        }
    }
    for bucket in [BUCKET, "other-bucket"] {
        for key in &keys {
            assert_eq!(
                read(&objects, bucket, key),
                Some(format!("{bucket} {key}").into_bytes()),
                "{key:?}"
            );
        }
    }
    let listing = objects
        .list(
            BUCKET,
            &Query {
                limit: 1000,
                ..Query::default()
            },
        )
        .expect("lists");
    let mut sorted = keys.clone();
    sorted.sort();
    assert_eq!(
        listing
            .objects
            .into_iter()
            .map(|(key, _)| key)
            .collect::<Vec<_>>(),
        sorted
    );
    for name in body_files(&inside) {
        assert!(
            name.len() == 32 && name.bytes().all(|byte| byte.is_ascii_hexdigit()),
            "{name}"
        );
    }
    let beside: Vec<_> = fs::read_dir(directory.path())
        .expect("a directory")
        .collect();
    assert_eq!(beside.len(), 1);
}
