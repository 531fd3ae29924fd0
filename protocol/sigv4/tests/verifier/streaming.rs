//! Chunked bodies (SIG-4).

use aws_credential_types::Credentials;
use aws_sigv4::sign::v4;
use bytes::Bytes;
use keyward_sigv4::{BodyVerifier, Checksum, ChecksumAlgorithm, Checksummer, ServiceRules};

use crate::signer::{DATE, Signing, sha256_hex, signed_s3_payload};
use crate::wire::{ID, NOW, Random, SECRET, Wire, share};

const S3: ServiceRules<'static> = ServiceRules::s3();

fn checksum(algorithm: ChecksumAlgorithm, payload: &[u8]) -> Checksum {
    let mut checksummer = Checksummer::new(algorithm);
    checksummer.update(payload);
    checksummer.finish()
}

/// A chunked upload, kept in parts so that tests can spoil it.
#[derive(Clone)]
struct Upload {
    head: Wire,
    chunks: Vec<Vec<u8>>,
    /// The lines after the last chunk's line.
    trailer: Vec<String>,
}

impl Upload {
    fn wire(&self) -> Wire {
        let mut body = self.chunks.concat();
        for line in &self.trailer {
            body.extend_from_slice(line.as_bytes());
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"\r\n");
        self.head.clone().body(body)
    }

    fn status(&self) -> u16 {
        self.wire().refusal(&S3).0
    }
}

fn unsigned(payload: &[u8], sizes: &[usize], algorithm: Option<ChecksumAlgorithm>) -> Upload {
    upload(
        "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        payload,
        sizes,
        algorithm,
    )
}

/// Signs every chunk with the signer of the AWS SDK for Rust.
fn upload(
    word: &str,
    payload: &[u8],
    sizes: &[usize],
    algorithm: Option<ChecksumAlgorithm>,
) -> Upload {
    let mut head = Wire::new("PUT", "/key", "")
        .header("content-encoding", "aws-chunked")
        .header("x-amz-decoded-content-length", payload.len().to_string());
    if let Some(algorithm) = algorithm {
        head = head.header("x-amz-trailer", algorithm.header());
    }
    let head = signed_s3_payload(head, word);
    let header = String::from_utf8(head.get("authorization").unwrap().to_vec()).unwrap();
    let mut running = header.split_once("Signature=").unwrap().1.to_owned();
    let identity = Credentials::new(ID, SECRET, None, None, "test").into();
    let params = v4::SigningParams::builder()
        .identity(&identity)
        .region("us-east-1")
        .name("s3")
        .time(std::time::UNIX_EPOCH + std::time::Duration::from_secs(NOW.unsigned_abs()))
        .settings(())
        .build()
        .unwrap();
    let signs = word != "STREAMING-UNSIGNED-PAYLOAD-TRAILER";
    let mut chunks = Vec::new();
    let mut rest = payload;
    for size in sizes.iter().copied().chain([usize::MAX, 0]) {
        let (data, after) = rest.split_at(size.min(rest.len()));
        rest = after;
        if data.is_empty() && size != 0 {
            continue;
        }
        let mut chunk = format!("{:x}", data.len());
        if signs {
            running = v4::sign_chunk(&Bytes::copy_from_slice(data), &running, &params)
                .unwrap()
                .into_parts()
                .1;
            chunk.push_str(&format!(";chunk-signature={running}"));
        }
        let mut chunk = chunk.into_bytes();
        chunk.extend_from_slice(b"\r\n");
        chunk.extend_from_slice(data);
        if !data.is_empty() {
            chunk.extend_from_slice(b"\r\n");
        }
        chunks.push(chunk);
    }
    let mut trailer = Vec::new();
    if let Some(algorithm) = algorithm {
        trailer.push(format!(
            "{}:{}",
            algorithm.header(),
            checksum(algorithm, payload).to_base64()
        ));
    }
    if word.ends_with("SHA256-PAYLOAD-TRAILER") {
        let text: String = trailer.iter().map(|line| format!("{line}\n")).collect();
        let hash = sha256_hex(text.as_bytes());
        let signing = Signing::s3(&head);
        let signature = signing.string(&format!(
            "AWS4-HMAC-SHA256-TRAILER\n{DATE}\n{}\n{running}\n{hash}",
            signing.scope
        ));
        trailer.push(format!("x-amz-trailer-signature:{signature}"));
    }
    Upload {
        head,
        chunks,
        trailer,
    }
}

const WORDS: [(&str, bool); 3] = [
    ("STREAMING-AWS4-HMAC-SHA256-PAYLOAD", false),
    ("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER", true),
    ("STREAMING-UNSIGNED-PAYLOAD-TRAILER", true),
];

#[test]
fn sig_4_uploads_pass_however_they_are_cut() {
    let mut random = Random::announced("sig_4_uploads_pass_however_they_are_cut");
    for _ in 0..share("uploads", 5_000, 200) {
        let length = random.below(40_000) * random.below(2);
        let payload: Vec<u8> = (0..length)
            .map(|_| u8::try_from(random.below(256)).unwrap())
            .collect();
        let sizes: Vec<usize> = (0..random.below(5))
            .map(|_| 1 + random.below(20_000))
            .collect();
        let (word, with_trailer) = *random.one_of(&WORDS);
        let algorithm = *random.one_of(&ChecksumAlgorithm::ALL);
        let upload = upload(
            word,
            &payload,
            &sizes,
            (with_trailer && !random.one_in(4)).then_some(algorithm),
        );
        let (verified, decoded) = upload
            .wire()
            .check_in_pieces(&S3, 1 + random.below(70_000))
            .unwrap();
        assert_eq!(decoded, payload);
        assert_eq!(verified.length(), u64::try_from(length).unwrap());
        if let Some((name, value)) = verified.trailers().first() {
            assert_eq!(verified.checksum(), Checksum::parse(name, value));
        }
    }
}

#[test]
fn sig_4_dropped_repeated_and_reordered_chunks_do_not_pass() {
    let payload: Vec<u8> = (0..30_000_u32)
        .map(|number| u8::try_from(number % 251).unwrap())
        .collect();
    for (word, with_trailer) in WORDS {
        let good = upload(
            word,
            &payload,
            &[10_000, 10_000],
            with_trailer.then_some(ChecksumAlgorithm::Crc32c),
        );
        good.wire().check(&S3).unwrap();
        let spoil = |change: &dyn Fn(&mut Upload)| {
            let mut upload = good.clone();
            change(&mut upload);
            upload.status()
        };
        for (name, status) in [
            (
                "first dropped",
                spoil(&|upload| drop(upload.chunks.remove(0))),
            ),
            (
                "last dropped",
                spoil(&|upload| drop(upload.chunks.remove(2))),
            ),
            (
                "end dropped",
                spoil(&|upload| drop(upload.chunks.remove(3))),
            ),
            ("reordered", spoil(&|upload| upload.chunks.swap(0, 1))),
            (
                "repeated",
                spoil(&|upload| upload.chunks.insert(1, upload.chunks[0].clone())),
            ),
            (
                "byte changed",
                spoil(&|upload| *upload.chunks[1].get_mut(200).unwrap() ^= 1),
            ),
            (
                "empty chunk within",
                spoil(&|upload| upload.chunks.insert(1, upload.chunks[3].clone())),
            ),
            (
                "bytes after the end",
                spoil(&|upload| upload.trailer.extend([String::new(), "more".to_owned()])),
            ),
        ] {
            assert!(status == 403 || status == 400, "{word} {name} {status}");
        }
        // Cut anywhere, it is not whole.
        let whole = good.wire();
        for length in (0..whole.body.len())
            .step_by(97)
            .chain(whole.body.len() - 40..whole.body.len())
        {
            let cut = whole.clone().body(&whole.body[..length]);
            assert_eq!(cut.refusal(&S3).0, 400, "{word} {length}");
        }
    }
}

#[test]
fn sig_4_trailers_are_declared_signed_and_true() {
    let payload = b"payload";
    let algorithm = ChecksumAlgorithm::Crc32;
    for (word, signs) in [WORDS[1], WORDS[2]].map(|(word, _)| (word, word != WORDS[2].0)) {
        let good = upload(word, payload, &[], Some(algorithm));
        good.wire().check(&S3).unwrap();
        let with = |trailer: &[&str]| Upload {
            trailer: trailer.iter().map(|line| (*line).to_owned()).collect(),
            ..good.clone()
        };
        let other = format!(
            "{}:{}",
            algorithm.header(),
            checksum(algorithm, b"other").to_base64()
        );
        for trailer in [
            &[][..],
            &[other.as_str()],
            &["x-amz-checksum-crc32:"],
            &["x-amz-checksum-crc32:****"],
            &["x-amz-checksum-sha1:2jmj7l5rSw0yVb/vlWAYkK/YBwk="],
            &[&good.trailer[0], &good.trailer[0]],
            &[&good.trailer[0], "x-amz-meta-a:b"],
            &["no colon"],
            &[&"a".repeat(2000)],
        ] {
            let mut trailer: Vec<&str> = trailer.to_vec();
            if signs {
                trailer.push(&good.trailer[1]);
            }
            assert!(
                (400..=403).contains(&with(&trailer).status()),
                "{word} {trailer:?}"
            );
        }
        if signs {
            let zero = format!("x-amz-trailer-signature:{}", "0".repeat(64));
            assert_eq!(with(&[&good.trailer[0]]).status(), 403);
            assert_eq!(with(&[&good.trailer[0], &zero]).status(), 403);
            assert_eq!(
                with(&[&good.trailer[0], &good.trailer[1], &good.trailer[0]]).status(),
                400
            );
        }
    }
    let undeclared = signed_s3_payload(
        Wire::new("PUT", "/key", "")
            .header("x-amz-decoded-content-length", "0")
            .header("x-amz-trailer", "x-evil"),
        "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
    );
    assert_eq!(undeclared.refusal(&S3), (400, "InvalidRequest"));
}

#[test]
fn sig_4_the_decoded_length_is_needed_and_exact() {
    for word in WORDS.map(|(word, _)| word) {
        let none = signed_s3_payload(Wire::new("PUT", "/key", ""), word);
        assert_eq!(none.refusal(&S3), (411, "MissingContentLength"));
        for length in ["-1", "1e3", "", "99999999999999999999999"] {
            let wire = Wire::new("PUT", "/key", "").header("x-amz-decoded-content-length", length);
            assert_eq!(
                signed_s3_payload(wire, word).refusal(&S3).0,
                411,
                "{length}"
            );
        }
    }
    for length in ["6", "8", "0", "18446744073709551615"] {
        let head = Wire::new("PUT", "/key", "").header("x-amz-decoded-content-length", length);
        let head = signed_s3_payload(head, "STREAMING-UNSIGNED-PAYLOAD-TRAILER");
        let upload = Upload {
            head,
            ..unsigned(b"payload", &[], None)
        };
        assert_eq!(
            upload.wire().refusal(&S3),
            (400, "IncompleteBody"),
            "{length}"
        );
    }
}

#[test]
fn sig_4_malformed_framing_is_refused_and_never_held() {
    let head = signed_s3_payload(
        Wire::new("PUT", "/key", "").header("x-amz-decoded-content-length", "7"),
        "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
    );
    for body in [
        "7\npayload\r\n0\r\n\r\n",
        "+7\r\npayload\r\n0\r\n\r\n",
        "0x7\r\npayload\r\n0\r\n\r\n",
        " 7\r\npayload\r\n0\r\n\r\n",
        "\r\npayload\r\n0\r\n\r\n",
        "7;chunk-signature=00\r\npayload\r\n0\r\n\r\n",
        "7\r\npayload0\r\n\r\n",
        "7\r\npayload\r\n\r\n0\r\n\r\n",
        "7\r\npayload\r\n0\r\n\r\n\r\n",
        "ffffffffffffffff7\r\npayload\r\n0\r\n\r\n",
        "7\r\r\npayload\r\n0\r\n\r\n",
        &"0".repeat(10_000),
    ] {
        assert_eq!(head.clone().body(body).refusal(&S3).0, 400, "{body:?}");
    }
    // A verifier that failed hands on nothing more.
    head.clone().parsed(|request| {
        let request = request.unwrap();
        let plan = keyward_sigv4::BodyPlan::anonymous(&request).unwrap();
        let mut verifier = BodyVerifier::new(plan);
        let mut payload = Vec::new();
        assert!(
            verifier
                .update(Bytes::from_static(b"7\r\npayloadX"), &mut payload)
                .is_ok()
        );
        payload.clear();
        assert!(
            verifier
                .update(Bytes::from_static(b"Y\r\n"), &mut payload)
                .is_err()
        );
        assert!(
            verifier
                .update(Bytes::from_static(b"\r\n0\r\n\r\n"), &mut payload)
                .is_err()
        );
        assert!(payload.is_empty());
        assert!(verifier.finish().is_err());
    });
}
