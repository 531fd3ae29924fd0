"""Objects: put, get, head, delete, copy, ranges, batch delete."""

import base64
import hashlib
import io

import botocore.auth
import pytest
from support.clients import denied, names, refusal
from support.documents import allow, allowing, document
from support.wire import EMPTY_SHA256, Request, send, sign


def put(s3, key="k", body=b"hello", **more):
    return s3.put_object(Bucket="photos", Key=key, Body=body, **more)


def body(s3, key="k", **more) -> bytes:
    return s3.get_object(Bucket="photos", Key=key, **more)["Body"].read()


pytestmark = pytest.mark.usefixtures("bucket")


class TestPutGet:
    def test_round_trip(self, s3):
        etag = put(s3, body=b"hello", ContentType="text/plain", Metadata={"author": "dave"})["ETag"]
        assert etag == f'"{hashlib.md5(b"hello").hexdigest()}"'
        answer = s3.get_object(Bucket="photos", Key="k")
        assert answer["Body"].read() == b"hello"
        assert (answer["ContentLength"], answer["ContentType"], answer["ETag"]) == (5, "text/plain", etag)
        assert answer["Metadata"] == {"author": "dave"}
        assert answer["LastModified"].tzinfo is not None
        assert answer["AcceptRanges"] == "bytes"

    def test_head_is_get_without_the_body(self, s3):
        put(
            s3,
            ContentType="text/plain",
            Metadata={"author": "dave"},
            CacheControl="no-cache",
            ContentDisposition="inline",
        )
        head, get = s3.head_object(Bucket="photos", Key="k"), s3.get_object(Bucket="photos", Key="k")
        for member in (
            "ContentLength",
            "ContentType",
            "ETag",
            "Metadata",
            "LastModified",
            "CacheControl",
            "ContentDisposition",
        ):
            assert head[member] == get[member]

    def test_default_content_type(self, s3):
        put(s3)
        assert s3.head_object(Bucket="photos", Key="k")["ContentType"] == "binary/octet-stream"

    def test_empty(self, s3):
        put(s3, body=b"")
        assert body(s3) == b""
        assert s3.head_object(Bucket="photos", Key="k")["ContentLength"] == 0

    def test_overwrite(self, s3):
        put(s3, body=b"one", Metadata={"a": "1"})
        put(s3, body=b"two")
        answer = s3.get_object(Bucket="photos", Key="k")
        assert (answer["Body"].read(), answer["Metadata"]) == (b"two", {})

    def test_eight_mebibytes(self, s3):
        big = bytes(range(256)) * 32768
        put(s3, body=io.BytesIO(big))
        assert hashlib.sha256(body(s3)).digest() == hashlib.sha256(big).digest()

    @pytest.mark.parametrize(
        "key",
        ["a/b/c", "with space", "plus+plus", "percent%41", "ünïcode/名前", "a//b", "/lead", "trail/", "~!*'();:@&=$,[]", "a?b#c", "%2F", "..a", "a..b", "x" * 1024],
    )  # fmt: skip
    def test_keys(self, s3, key):
        put(s3, key, b"seen")
        assert body(s3, key) == b"seen"
        assert names(s3.list_objects_v2(Bucket="photos")["Contents"], "Key") == [key]
        s3.delete_object(Bucket="photos", Key=key)
        assert s3.list_objects_v2(Bucket="photos")["KeyCount"] == 0

    def test_key_too_long(self, s3):
        with refusal("KeyTooLongError"):
            put(s3, "x" * 1025)

    def test_missing(self, s3):
        with refusal("NoSuchKey", "The specified key does not exist."):
            s3.get_object(Bucket="photos", Key="nothing")
        with refusal("404"):
            s3.head_object(Bucket="photos", Key="nothing")

    def test_wrong_content_md5(self, s3):
        with refusal("BadDigest"):
            put(s3, ContentMD5=base64.b64encode(hashlib.md5(b"other").digest()).decode())
        with refusal("InvalidDigest"):
            put(s3, ContentMD5="not a digest")
        with refusal("404"):
            s3.head_object(Bucket="photos", Key="k")

    @pytest.mark.parametrize("algorithm", ["CRC32", "SHA256", "SHA1"])
    def test_checksum(self, s3, algorithm):
        put(s3, ChecksumAlgorithm=algorithm)
        answer = s3.get_object(Bucket="photos", Key="k", ChecksumMode="ENABLED")
        assert answer["Body"].read() == b"hello"

    def test_wrong_checksum(self, s3):
        with refusal("BadDigest"):
            put(s3, ChecksumSHA256=base64.b64encode(hashlib.sha256(b"other").digest()).decode())


class TestRanges:
    @pytest.mark.parametrize(
        ("spec", "expected", "content_range"),
        [
            ("bytes=0-4", b"01234", "bytes 0-4/10"),
            ("bytes=5-", b"56789", "bytes 5-9/10"),
            ("bytes=-3", b"789", "bytes 7-9/10"),
            ("bytes=8-100", b"89", "bytes 8-9/10"),
            ("bytes=-100", b"0123456789", "bytes 0-9/10"),
        ],
    )
    def test_part(self, s3, spec, expected, content_range):
        put(s3, body=b"0123456789")
        answer = s3.get_object(Bucket="photos", Key="k", Range=spec)
        assert answer["ResponseMetadata"]["HTTPStatusCode"] == 206
        assert (answer["Body"].read(), answer["ContentRange"], answer["ContentLength"]) == (
            expected,
            content_range,
            len(expected),
        )

    @pytest.mark.parametrize("spec", ["bytes=10-", "bytes=11-12", "bytes=-0"])
    def test_beyond(self, s3, spec):
        put(s3, body=b"0123456789")
        with refusal("InvalidRange", "The requested range is not satisfiable"):
            s3.get_object(Bucket="photos", Key="k", Range=spec)

    @pytest.mark.parametrize("spec", ["bytes=5-2", "lines=1-2", "bytes=a-b", "bytes="])
    def test_unreadable_is_ignored(self, s3, spec):
        put(s3, body=b"0123456789")
        assert body(s3, Range=spec) == b"0123456789"


class TestConditional:
    def test_if_match(self, s3):
        etag = put(s3)["ETag"]
        assert body(s3, IfMatch=etag) == b"hello"
        with refusal("PreconditionFailed"):
            s3.get_object(Bucket="photos", Key="k", IfMatch='"other"')

    def test_if_none_match(self, s3):
        etag = put(s3)["ETag"]
        with refusal("304", status=304):
            s3.get_object(Bucket="photos", Key="k", IfNoneMatch=etag)

    def test_if_modified_since(self, s3):
        put(s3)
        when = s3.head_object(Bucket="photos", Key="k")["LastModified"]
        with refusal("304", status=304):
            s3.get_object(Bucket="photos", Key="k", IfModifiedSince=when)

    def test_create_only(self, s3):
        try:
            put(s3, IfNoneMatch="*")
        except s3.exceptions.ClientError as refused:
            assert refused.response["Error"]["Code"] == "NotImplemented", "refused or honoured, never ignored"
            pytest.skip("conditional writes are refused")
        with refusal("PreconditionFailed"):
            put(s3, body=b"other", IfNoneMatch="*")
        assert body(s3) == b"hello"


class TestDelete:
    def test_once_and_twice(self, s3):
        put(s3)
        assert s3.delete_object(Bucket="photos", Key="k")["ResponseMetadata"]["HTTPStatusCode"] == 204
        assert s3.delete_object(Bucket="photos", Key="k")["ResponseMetadata"]["HTTPStatusCode"] == 204

    def test_batch(self, s3):
        for key in ("a", "b", "c"):
            put(s3, key)
        answer = s3.delete_objects(
            Bucket="photos", Delete={"Objects": [{"Key": "a"}, {"Key": "b"}, {"Key": "nothing"}]}
        )
        assert sorted(names(answer["Deleted"], "Key")) == ["a", "b", "nothing"]
        assert "Errors" not in answer
        assert names(s3.list_objects_v2(Bucket="photos")["Contents"], "Key") == ["c"]

    def test_batch_quietly(self, s3):
        put(s3, "a")
        answer = s3.delete_objects(Bucket="photos", Delete={"Objects": [{"Key": "a"}], "Quiet": True})
        assert "Deleted" not in answer and "Errors" not in answer

    def test_s3_4_batch_delete_checks_each_key(self, a, s3):
        for key in ("mine/1", "mine/2", "theirs/1"):
            put(s3, key)
        dave = a.new_user("dave", allowing("s3:DeleteObject", "arn:aws:s3:::photos/mine/*"))
        objects = [{"Key": key} for key in ("mine/1", "theirs/1", "mine/2", "theirs/2")]
        answer = dave.client("s3").delete_objects(Bucket="photos", Delete={"Objects": objects})
        assert sorted(names(answer["Deleted"], "Key")) == ["mine/1", "mine/2"]
        assert {error["Key"]: error["Code"] for error in answer["Errors"]} == {
            "theirs/1": "AccessDenied",
            "theirs/2": "AccessDenied",
        }
        assert names(s3.list_objects_v2(Bucket="photos")["Contents"], "Key") == ["theirs/1"]

    def test_batch_of_more_than_a_thousand(self, a):
        with refusal("MalformedXML"):
            a.s3.delete_objects(Bucket="photos", Delete={"Objects": [{"Key": f"k{number}"} for number in range(1001)]})


class TestCopy:
    def copy(self, s3, source="photos/k", target="copy", **more):
        return s3.copy_object(Bucket="photos", Key=target, CopySource=source, **more)

    def test_copies_body_and_metadata(self, s3):
        put(s3, ContentType="text/plain", Metadata={"author": "dave"})
        answer = self.copy(s3)["CopyObjectResult"]
        assert answer["ETag"] == f'"{hashlib.md5(b"hello").hexdigest()}"'
        assert answer["LastModified"]
        head = s3.head_object(Bucket="photos", Key="copy")
        assert (head["ContentType"], head["Metadata"]) == ("text/plain", {"author": "dave"})
        assert body(s3, "copy") == b"hello"

    def test_replaces_metadata_when_asked(self, s3):
        put(s3, Metadata={"author": "dave"})
        self.copy(s3, MetadataDirective="REPLACE", Metadata={"author": "eve"})
        assert s3.head_object(Bucket="photos", Key="copy")["Metadata"] == {"author": "eve"}

    def test_onto_itself_needs_a_change(self, s3):
        put(s3)
        with refusal("InvalidRequest", status=400):
            self.copy(s3, target="k")
        self.copy(s3, target="k", MetadataDirective="REPLACE", Metadata={"a": "1"})

    def test_missing_source(self, s3):
        with refusal("NoSuchKey"):
            self.copy(s3, source="photos/nothing")
        with refusal("NoSuchBucket"):
            self.copy(s3, source="films/k")

    def test_source_with_odd_characters(self, s3):
        put(s3, "a b/ü+%41")
        s3.copy_object(Bucket="photos", Key="copy", CopySource={"Bucket": "photos", "Key": "a b/ü+%41"})
        assert body(s3, "copy") == b"hello"

    @pytest.mark.parametrize(
        ("allowed", "action", "resource"),
        [("s3:PutObject", "s3:GetObject", "photos/k"), ("s3:GetObject", "s3:PutObject", "photos/copy")],
    )
    def test_s3_3_each_denied_side(self, a, s3, allowed, action, resource):
        put(s3)
        dave = a.new_user("dave", allowing(allowed, "arn:aws:s3:::photos/*"))
        with denied(dave.arn, action, f'"arn:aws:s3:::{resource}"', "identity-based policy"):
            self.copy(dave.client("s3"))
        with refusal("404"):
            s3.head_object(Bucket="photos", Key="copy")

    def test_s3_3_both_sides(self, a, s3):
        put(s3)
        dave = a.new_user(
            "dave",
            document(allow("s3:GetObject", "arn:aws:s3:::photos/k"), allow("s3:PutObject", "arn:aws:s3:::photos/copy")),
        )
        self.copy(dave.client("s3"))


SPELLINGS = [
    "../secret", "../../etc/passwd", "a/../../secret", "./secret", "..", ".", "a/..", "a/./b", "%2e%2e/secret", "..%2fsecret",
    "%2e%2e%2fsecret", "..\\secret", "a\\..\\b", "....//secret", "/../secret", "//../secret", "..;/secret", "%00", "a%00b",
    "..%00/secret", "%252e%252e%252fsecret", "%c0%ae%c0%ae/secret", "con", "nul", "aux.txt", "C:/secret", "~/secret", "~root",
    "a" + "/.." * 20 + "/secret", "photos/../secrets/s", "../secrets/s", "..%2Fsecrets%2Fs",
]  # fmt: skip


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_s3_1_keys_never_become_paths(a, s3, spelling):
    """The path is sent as spelt, below the SDK. Another bucket's object is out of reach and nothing of the host's is read."""
    s3.create_bucket(Bucket="secrets")
    s3.put_object(Bucket="secrets", Key="s", Body=b"TOP SECRET")
    dave = a.new_user("dave", allowing("s3:*", ["arn:aws:s3:::photos", "arn:aws:s3:::photos/*"]))
    request = Request("GET", f"/photos/{spelling}", [], [("x-amz-content-sha256", EMPTY_SHA256)])
    answer = send(a.server, sign(a.server, request, dave.credentials, "s3", auth=botocore.auth.S3SigV4Auth))
    assert answer.status in (400, 403, 404), (answer.status, answer.body[:200])
    assert b"SECRET" not in answer.body and b"root:" not in answer.body


@pytest.mark.parametrize("source", ["photos/../secrets/s", "../secrets/s", "photos/%2e%2e/secrets/s", "secrets/s"])
def test_s3_1_copy_sources_never_become_paths(a, s3, source):
    s3.create_bucket(Bucket="secrets")
    s3.put_object(Bucket="secrets", Key="s", Body=b"TOP SECRET")
    dave = a.new_user("dave", allowing("s3:*", ["arn:aws:s3:::photos", "arn:aws:s3:::photos/*"]))
    with refusal(("AccessDenied", "NoSuchKey", "InvalidArgument", "NoSuchBucket", "InvalidRequest"), status=None):
        dave.client("s3").copy_object(Bucket="photos", Key="got", CopySource=source)


class TestAbsence:
    """Whether a key exists is told only to who may list the bucket."""

    def test_without_list_bucket_a_missing_key_is_denied(self, a):
        dave = a.new_user("dave", allowing("s3:GetObject", "arn:aws:s3:::photos/*"))
        with denied(dave.arn, "s3:ListBucket", '"arn:aws:s3:::photos"', "identity-based policy"):
            dave.client("s3").get_object(Bucket="photos", Key="nothing")
        with refusal("403"):
            dave.client("s3").head_object(Bucket="photos", Key="nothing")

    def test_with_list_bucket_it_is_not_found(self, a):
        dave = a.new_user(
            "dave", allowing(["s3:GetObject", "s3:ListBucket"], ["arn:aws:s3:::photos/*", "arn:aws:s3:::photos"])
        )
        with refusal("NoSuchKey"):
            dave.client("s3").get_object(Bucket="photos", Key="nothing")


@pytest.mark.parametrize(
    ("operation", "action"),
    [("get_object", "GetObject"), ("delete_object", "DeleteObject"), ("get_object_tagging", "GetObjectTagging"),
     ("delete_object_tagging", "DeleteObjectTagging")],
)  # fmt: skip
def test_s3_2_the_action_follows_the_whole_request(a, s3, operation, action):
    put(s3)
    everything_else = document(allow("s3:*"), {"Effect": "Deny", "Action": f"s3:{action}", "Resource": "*"})
    dave = a.new_user("dave", everything_else)
    with denied(
        dave.arn, f"s3:{action}", '"arn:aws:s3:::photos/k"', "with an explicit deny in an identity-based policy"
    ):
        getattr(dave.client("s3"), operation)(Bucket="photos", Key="k")


def test_s3_2_put_with_tags_needs_the_tagging_right(a, s3):
    dave = a.new_user("dave", allowing("s3:PutObject", "arn:aws:s3:::photos/*"))
    dave.client("s3").put_object(Bucket="photos", Key="k", Body=b"x")
    with denied(dave.arn, "s3:PutObjectTagging", '"arn:aws:s3:::photos/k2"', "identity-based policy"):
        dave.client("s3").put_object(Bucket="photos", Key="k2", Body=b"x", Tagging="team=photos")
