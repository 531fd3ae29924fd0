"""The SDK for JavaScript v3 where it goes its own ways: S3's streams, parts and presigned URLs, STS, finding credentials.

What it reads of IAM's operations is in the scenarios, its paginators and waiters in test_iam_paginators and test_iam_waiters."""

import base64
import hashlib
import http.client
import os
from urllib.parse import urlsplit

import pytest
from support.documents import allow, allowing, document, trusting
from support.server import Credentials
from support.speakers import Call, JavaScript, Refused

PICTURE = bytes(range(256)) * 40
MIB = 1024 * 1024


@pytest.fixture
def js(server, a, javascript):
    """`js("s3", "GetObject", …)` as the account's root, or as whoever is given."""

    def call(service: str, operation: str, credentials: Credentials | None = None, verb: str = "call", **parameters):
        caller = credentials or a.account.root
        return javascript.do(verb, Call(service, operation, parameters), server.url, caller)

    return call


def answered(came):
    assert not isinstance(came, Refused), came
    return came


class TestObjects:
    pytestmark = pytest.mark.usefixtures("bucket")

    def test_put_get_head_delete(self, s3, js):
        put = answered(
            js("s3", "PutObject", Bucket="photos", Key="a/cat 1.jpg", Body=PICTURE, ContentType="image/jpeg",
               Metadata={"by": "dave"})
        )  # fmt: skip
        got = answered(js("s3", "GetObject", Bucket="photos", Key="a/cat 1.jpg"))
        read = s3.get_object(Bucket="photos", Key="a/cat 1.jpg")
        assert base64.b64decode(got["Body"]) == read["Body"].read() == PICTURE
        assert got["ETag"] == put["ETag"] == read["ETag"] == f'"{hashlib.md5(PICTURE).hexdigest()}"'
        for name in ("ContentLength", "ContentType", "Metadata", "AcceptRanges"):
            assert got[name] == read[name], name
        assert got["LastModified"] == read["LastModified"].strftime("%Y-%m-%dT%H:%M:%SZ")
        part = answered(js("s3", "GetObject", Bucket="photos", Key="a/cat 1.jpg", Range="bytes=10-19"))
        assert (base64.b64decode(part["Body"]), part["ContentRange"]) == (PICTURE[10:20], f"bytes 10-19/{len(PICTURE)}")
        head = answered(js("s3", "HeadObject", Bucket="photos", Key="a/cat 1.jpg"))
        assert (head["ContentLength"], head["ETag"]) == (len(PICTURE), put["ETag"])
        answered(js("s3", "DeleteObject", Bucket="photos", Key="a/cat 1.jpg"))
        assert "Contents" not in s3.list_objects_v2(Bucket="photos")

    def test_written_by_one_read_by_the_other(self, s3, js):
        s3.put_object(Bucket="photos", Key="dog", Body=PICTURE)
        assert base64.b64decode(answered(js("s3", "GetObject", Bucket="photos", Key="dog"))["Body"]) == PICTURE
        answered(js("s3", "CopyObject", Bucket="photos", Key="copy", CopySource="photos/dog"))
        assert s3.get_object(Bucket="photos", Key="copy")["Body"].read() == PICTURE

    def test_lists(self, s3, js):
        for key in ("a/1", "a/2", "b", "c&d"):
            answered(js("s3", "PutObject", Bucket="photos", Key=key, Body=b"x"))
        listed = answered(js("s3", "ListObjectsV2", Bucket="photos", Delimiter="/"))
        assert [prefix["Prefix"] for prefix in listed["CommonPrefixes"]] == ["a/"]
        assert [held["Key"] for held in listed["Contents"]] == ["b", "c&d"]
        first = answered(js("s3", "ListObjectsV2", Bucket="photos", MaxKeys=3))
        assert first["IsTruncated"] is True
        more = answered(js("s3", "ListObjectsV2", Bucket="photos", ContinuationToken=first["NextContinuationToken"]))
        assert [held["Key"] for held in [*first["Contents"], *more["Contents"]]] == ["a/1", "a/2", "b", "c&d"]
        gone = answered(
            js("s3", "DeleteObjects", Bucket="photos", Delete={"Objects": [{"Key": "a/1"}, {"Key": "none"}]})
        )
        assert [deleted["Key"] for deleted in gone["Deleted"]] == ["a/1", "none"]
        buckets = answered(js("s3", "ListBuckets"))["Buckets"]
        assert [bucket["Name"] for bucket in buckets] == [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]]

    @pytest.mark.parametrize("size", [0, 1000, 65536, MIB + 1])
    def test_streams(self, s3, js, size):
        body = os.urandom(size)
        put = answered(js("s3", "PutObject", verb="stream", Bucket="photos", Key="stream", Body=body))
        assert put["ETag"] == f'"{hashlib.md5(body).hexdigest()}"'
        assert s3.get_object(Bucket="photos", Key="stream")["Body"].read() == body

    @pytest.mark.parametrize("algorithm", ["CRC32", "CRC32C", "SHA1", "SHA256"])
    @pytest.mark.parametrize("verb", ["call", "stream"])
    def test_checksums(self, s3, js, algorithm, verb):
        put = answered(
            js("s3", "PutObject", verb=verb, Bucket="photos", Key="sum", Body=PICTURE, ChecksumAlgorithm=algorithm)
        )
        name = f"Checksum{algorithm}"
        got = answered(js("s3", "GetObject", Bucket="photos", Key="sum", ChecksumMode="ENABLED"))
        read = s3.head_object(Bucket="photos", Key="sum", ChecksumMode="ENABLED")
        assert put[name] == got[name] == read[name]
        assert base64.b64decode(got["Body"]) == PICTURE

    def test_streams_of_unknown_length(self, s3, js):
        """A stream that fits one part is put at once, a longer one goes in parts of five mebibytes."""
        for size in (0, 1000, 12 * MIB):
            body = os.urandom(1000) * (size // 1000)
            made = answered(js("s3", "PutObject", verb="upload", Bucket="photos", Key=f"of {size}", Body=body))
            held = s3.get_object(Bucket="photos", Key=f"of {size}")
            assert held["Body"].read() == body
            assert made["ETag"] == held["ETag"]
        assert made["ETag"].endswith('-3"')

    def test_multipart_by_hand(self, s3, js):
        where = {"Bucket": "photos", "Key": "big"}
        upload = answered(js("s3", "CreateMultipartUpload", **where))["UploadId"]
        parts = []
        for number, body in enumerate((b"a" * 5 * MIB, b"b"), 1):
            sent = answered(js("s3", "UploadPart", **where, UploadId=upload, PartNumber=number, Body=body))
            parts.append({"PartNumber": number, "ETag": sent["ETag"]})
        listed = answered(js("s3", "ListParts", **where, UploadId=upload))["Parts"]
        assert [(part["PartNumber"], part["ETag"]) for part in listed] == [
            (part["PartNumber"], part["ETag"]) for part in parts
        ]
        answered(js("s3", "CompleteMultipartUpload", **where, UploadId=upload, MultipartUpload={"Parts": parts}))
        assert s3.head_object(**where)["ContentLength"] == 5 * MIB + 1

    def test_presigned(self, s3, server, js, javascript, a):
        def url(operation, **parameters):
            call = Call("s3", operation, {"Bucket": "photos", "Key": "cat", **parameters})
            return answered(javascript.do("presign", call, server.url, a.account.root, seconds=60))

        assert fetch("PUT", url("PutObject"), b"meow")[0] == 200
        assert s3.get_object(Bucket="photos", Key="cat")["Body"].read() == b"meow"
        assert fetch("GET", url("GetObject")) == (200, b"meow")
        assert fetch("GET", url("GetObject").replace("/cat?", "/dog?"))[0] == 403

    def test_refusals(self, a, js):
        came = js("s3", "GetObject", Bucket="photos", Key="none")
        assert (came.code, came.name, came.status) == ("NoSuchKey", "NoSuchKey", 404)
        assert came.message == "The specified key does not exist."
        came = js("s3", "HeadObject", Bucket="photos", Key="none")
        assert (came.name, came.status) == ("NotFound", 404)
        dave = a.new_user("dave", allowing("s3:GetObject", "arn:aws:s3:::photos/mine/*"))
        came = js("s3", "PutObject", dave.credentials, Bucket="photos", Key="mine/x", Body=b"x")
        assert (came.code, came.status) == ("AccessDenied", 403)
        assert came.message == (
            f'User: {dave.arn} is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::photos/mine/x"'
            " because no identity-based policy allows the s3:PutObject action"
        )


def fetch(method: str, url: str, body: bytes | None = None) -> tuple[int, bytes]:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)
    try:
        connection.request(method, f"{parts.path}?{parts.query}", body=body)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


class TestCredentials:
    """How a program that names no credentials gets them."""

    @pytest.fixture
    def role(self, a):
        """A role that dave may take on and that may list users."""
        dave = a.new_user("dave", allowing("sts:AssumeRole"))
        role = a.new_role("web", trusting(dave.arn), document(allow("iam:ListUsers")))
        return dave, role

    @pytest.fixture
    def program(self, tmp_path):
        """Starts a Node process of its own with these variables."""
        started = []

        def start(**environment):
            started.append(JavaScript(tmp_path, **environment))
            return started[-1]

        yield start
        for speaker in started:
            speaker.stop()

    WHO = Call("sts", "GetCallerIdentity", {})

    def test_a_session(self, a, js, role):
        dave, made = role
        parameters = {"RoleArn": made["Arn"], "RoleSessionName": "shift", "DurationSeconds": 900}
        session = answered(js("sts", "AssumeRole", dave.credentials, **parameters))
        assert session["AssumedRoleUser"]["Arn"] == f"arn:aws:sts::{a.id}:assumed-role/web/shift"
        credentials = Credentials.of(session["Credentials"])
        assert answered(js("iam", "ListUsers", credentials))["Users"][0]["UserName"] == "dave"
        came = js("iam", "ListRoles", credentials)
        assert (came.code, came.status) == ("AccessDenied", 403)
        assert answered(js("sts", "GetCallerIdentity", credentials))["UserId"] == f"{made['RoleId']}:shift"

    def test_from_the_environment(self, server, program, role):
        dave, _ = role
        environment = dave.credentials.environment()
        speaker = program(AWS_ENDPOINT_URL=server.url, AWS_REGION="us-east-1", **environment)
        assert answered(speaker.do("call", self.WHO))["Arn"] == dave.arn

    def test_from_a_profile(self, server, program, role, tmp_path):
        dave, _ = role
        self.write(tmp_path, dave, f"[default]\nendpoint_url = {server.url}\nregion = us-east-1\n")
        assert answered(program().do("call", self.WHO))["Arn"] == dave.arn

    def test_from_a_profile_that_takes_on_a_role(self, a, server, program, role, tmp_path):
        dave, made = role
        settings = f"endpoint_url = {server.url}\nregion = us-east-1\n"
        self.write(
            tmp_path,
            dave,
            f"[default]\n{settings}\n[profile web]\nrole_arn = {made['Arn']}\nsource_profile = default\n"
            f"role_session_name = chain\n{settings}",
        )
        speaker = program(AWS_PROFILE="web", AWS_ENDPOINT_URL=server.url)
        assert answered(speaker.do("call", self.WHO))["Arn"] == f"arn:aws:sts::{a.id}:assumed-role/web/chain"
        assert answered(speaker.do("call", Call("iam", "ListUsers", {})))["Users"]

    def write(self, home, user, config: str) -> None:
        folder = home / ".aws"
        folder.mkdir()
        (folder / "config").write_text(config)
        keys = "\n".join(f"{name.lower()} = {value}" for name, value in user.credentials.environment().items())
        (folder / "credentials").write_text(f"[default]\n{keys}\n")

    def test_none_to_be_found(self, server, program):
        came = program(AWS_ENDPOINT_URL=server.url).do("call", self.WHO)
        assert isinstance(came, Refused) and came.name == "CredentialsProviderError"

    def test_wrong_ones(self, a, js):
        wrong = Credentials(a.account.root.access_key_id, "wrong")
        came = js("iam", "ListUsers", wrong)
        assert (came.code, came.status) == ("SignatureDoesNotMatch", 403)
        came = js("sts", "GetCallerIdentity", Credentials("AKIAIOSFODNN7EXAMPLE", "wrong"))
        assert (came.code, came.status) == ("InvalidClientTokenId", 403)
