//! Examples that AWS published, with their signatures.
//!
//! S3: "Examples: Signature Calculations" and the pages on presigned and chunked requests of the S3 API reference.
//! Others: AWS's signature test suite (<https://github.com/awslabs/aws-c-auth/tree/main/tests/aws-signing-test-suite>)
//! and the IAM example of "Create a signed AWS API request".

use keyward_sigv4::ServiceRules;

use crate::signer::sha256_hex;
use crate::wire::Wire;

const S3_CREDENTIAL: &str =
    "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request";

fn s3(
    method: &str,
    path: &str,
    query: &str,
    headers: &[(&str, &str)],
    body: &str,
    signature: &str,
) -> Wire {
    let mut wire = Wire::new(method, path, query).body(body);
    for (name, value) in headers {
        wire = wire.header(name, value);
    }
    wire = wire
        .header("x-amz-content-sha256", sha256_hex(body.as_bytes()))
        .header("x-amz-date", "20130524T000000Z");
    let mut names: Vec<&str> = wire.headers.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    let authorization = format!(
        "{S3_CREDENTIAL},SignedHeaders={},Signature={signature}",
        names.join(";")
    );
    wire.header("authorization", authorization)
}

#[test]
fn s3_header_examples() {
    for wire in [
        s3(
            "GET",
            "/test.txt",
            "",
            &[("range", "bytes=0-9")],
            "",
            "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
        ),
        s3(
            "PUT",
            "/test$file.text",
            "",
            &[
                ("date", "Fri, 24 May 2013 00:00:00 GMT"),
                ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
            ],
            "Welcome to Amazon S3.",
            "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
        ),
        s3(
            "GET",
            "/",
            "lifecycle",
            &[],
            "",
            "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
        ),
        s3(
            "GET",
            "/",
            "max-keys=2&prefix=J",
            &[],
            "",
            "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
        ),
    ] {
        let verified = wire.check(&ServiceRules::s3());
        assert!(verified.is_ok(), "{wire:?}: {verified:?}");
    }
}

#[test]
fn s3_presigned_example() {
    let wire = Wire::new(
        "GET",
        "/test.txt",
        "X-Amz-Algorithm=AWS4-HMAC-SHA256\
         &X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request\
         &X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host\
         &X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
    );
    wire.check(&ServiceRules::s3()).unwrap();
}

/// The chunked examples: 66560 letters `a` in chunks of 64 KiB, 1 KiB and nothing.
fn chunked(
    payload: &str,
    headers: &[(&str, &str)],
    seed: &str,
    chunks: [&str; 3],
    trailer: &str,
) -> Wire {
    let mut wire =
        Wire::new("PUT", "/examplebucket/chunkObject.txt", "").replace("host", "s3.amazonaws.com");
    for (name, value) in headers {
        wire = wire.header(name, value);
    }
    wire = wire
        .header("x-amz-content-sha256", payload)
        .header("x-amz-date", "20130524T000000Z")
        .header("x-amz-decoded-content-length", "66560")
        .header("x-amz-storage-class", "REDUCED_REDUNDANCY");
    let mut names: Vec<&str> = wire.headers.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    let authorization = format!(
        "{S3_CREDENTIAL},SignedHeaders={},Signature={seed}",
        names.join(";")
    );
    let mut body = String::new();
    for (size, signature) in [65536, 1024, 0].into_iter().zip(chunks) {
        body.push_str(&format!("{size:x};chunk-signature={signature}\r\n"));
        body.push_str(&"a".repeat(size));
        body.push_str(if size > 0 { "\r\n" } else { trailer });
    }
    wire.header("authorization", authorization).body(body)
}

fn chunked_examples() -> [Wire; 2] {
    [
        chunked(
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
            &[
                ("content-encoding", "aws-chunked"),
                ("content-length", "66824"),
            ],
            "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
            [
                "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
                "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
                "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
            ],
            "\r\n",
        ),
        chunked(
            "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
            &[
                ("content-encoding", "aws-chunked"),
                ("x-amz-trailer", "x-amz-checksum-crc32c"),
            ],
            "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e",
            [
                "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
                "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
                "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
            ],
            "x-amz-checksum-crc32c:sOO8/Q==\r\n\
             x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n",
        ),
    ]
}

#[test]
fn s3_chunked_examples() {
    for wire in chunked_examples() {
        for piece in [1, 7, 1000, 65536, 1 << 20] {
            let (verified, payload) = wire.check_in_pieces(&ServiceRules::s3(), piece).unwrap();
            assert_eq!(verified.length(), 66560);
            assert_eq!(payload, vec![b'a'; 66560]);
        }
    }
    let [_, with_trailer] = chunked_examples();
    let (verified, _) = with_trailer.check(&ServiceRules::s3()).unwrap();
    assert_eq!(
        verified.trailers(),
        [("x-amz-checksum-crc32c".to_owned(), "sOO8/Q==".to_owned())]
    );
    assert_eq!(
        verified
            .checksum()
            .map(|checksum| checksum.to_base64())
            .as_deref(),
        Some("sOO8/Q==")
    );
}

#[test]
fn signature_test_suite() {
    for (method, target, headers, body, signature) in [
        (
            "GET",
            "/",
            vec![],
            "",
            "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
        ),
        (
            "GET",
            "/./",
            vec![],
            "",
            "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
        ),
        (
            "GET",
            "/example1/example2/../..",
            vec![],
            "",
            "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
        ),
        (
            "GET",
            "/?Param2=value2&Param1=value1",
            vec![],
            "",
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
        ),
        (
            "GET",
            "/",
            vec![("my-header1", "value1"), ("my-header2", " \"a   b   c\" ")],
            "",
            "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
        ),
        (
            "GET",
            "/",
            vec![
                ("my-header1", "value2"),
                ("my-header1", "value2"),
                ("my-header1", "value1"),
            ],
            "",
            "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
        ),
        // The path of the suite stands unencoded on the request line.
        (
            "GET",
            "/\u{1234}",
            vec![],
            "",
            "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85",
        ),
        (
            "POST",
            "/",
            vec![
                ("content-type", "application/x-www-form-urlencoded"),
                ("content-length", "13"),
                (
                    "x-amz-content-sha256",
                    "9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e",
                ),
            ],
            "Param1=value1",
            "d3875051da38690788ef43de4db0d8f280229d82040bfac253562e56c3f20e0b",
        ),
    ] {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut wire = Wire::new(method, path, query)
            .replace("host", "example.amazonaws.com")
            .body(body);
        for (name, value) in headers {
            wire = wire.header(name, value);
        }
        // 2015-08-30T12:36:00Z
        wire = wire
            .header("x-amz-date", "20150830T123600Z")
            .at(1_440_938_160);
        let mut names: Vec<&str> = wire.headers.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        let names = names.join(";");
        let wire = wire.header(
            "authorization",
            format!(
                "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, \
                 SignedHeaders={names}, Signature={signature}"
            ),
        );
        let verified = wire.check(&ServiceRules::query("service"));
        assert!(verified.is_ok(), "{wire:?}: {verified:?}");
    }
}

#[test]
fn iam_example() {
    let wire = Wire::new("GET", "/", "Action=ListUsers&Version=2010-05-08")
        .replace("host", "iam.amazonaws.com")
        .header(
            "content-type",
            "application/x-www-form-urlencoded; charset=utf-8",
        )
        .header("x-amz-date", "20150830T123600Z")
        .header(
            "authorization",
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, \
             SignedHeaders=content-type;host;x-amz-date, \
             Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
        )
        .at(1_440_938_160);
    wire.check(&ServiceRules::query("iam")).unwrap();
}
