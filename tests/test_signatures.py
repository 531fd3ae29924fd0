"""THREATS.md, signature verification: requests signed by botocore, then bent by hand below the SDK.

Each test's name carries the id of the line it is for."""

import hashlib
import random
import re
from urllib.parse import parse_qsl, quote, urlsplit

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import pytest
from support.chunks import SIGNED, SIGNED_TRAILER, TRAILER, UNSIGNED_TRAILER, crc32, declaring, upload
from support.server import Credentials
from support.wire import EMPTY_SHA256, FORM, Request, call, clock_shifted, send, sign

S3_AUTH = botocore.auth.S3SigV4Auth
PRESIGN = botocore.auth.S3SigV4QueryAuth
MISMATCH = (
    "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key "
    "and signing method. Consult the service documentation for details."
)
S3_MISMATCH = (
    "The request signature we calculated does not match the signature you provided. Check your key and signing method."
)
# What a request that cannot be verified may be told, over both protocols.
REFUSALS = {
    "MissingAuthenticationToken", "SignatureDoesNotMatch", "IncompleteSignature", "InvalidClientTokenId", "AccessDenied",
    "InvalidAccessKeyId", "AuthorizationHeaderMalformed", "AuthorizationQueryParametersError", "InvalidArgument", "InvalidRequest",
    "InvalidSignature", "RequestExpired", "RequestTimeTooSkewed", "XAmzContentSHA256Mismatch", "InvalidAlgorithm", "MissingSecurityHeader",
    "InvalidToken", "ExpiredToken", "MalformedQueryString", "InvalidQueryParameter", "AuthFailure", "CredentialRequestInvalid",
}  # fmt: skip


@pytest.fixture
def forged(a, bucket):
    """Nothing that these tests send may have made this user or this object."""
    a.s3.put_object(Bucket="photos", Key="k", Body=b"SECRET BODY")
    yield
    assert a.iam.list_users()["Users"] == []
    assert [bucket["Name"] for bucket in a.s3.list_buckets()["Buckets"]] == ["photos"]
    keys = [item["Key"] for item in a.s3.list_objects_v2(Bucket="photos")["Contents"]]
    assert keys == ["k"]


def refused(server, request, *statuses: int):
    """Refused for its signature, in the service's own error shape, giving nothing away."""
    answer = send(server, request)
    assert answer.status in (statuses or (400, 403)), (answer.status, answer.body[:500])
    assert b"SECRET BODY" not in answer.body
    if request.method != "HEAD":
        assert answer.code in REFUSALS, (answer.status, answer.body[:500])
    return answer


ROUTES = {
    "iam form": lambda: ("iam", call("iam", "CreateUser", {"UserName": "forged"})),
    "iam get": lambda: ("iam", Request("GET", "/", [("Action", "CreateUser"), ("Version", "2010-05-08"), ("UserName", "forged")])),
    "iam list": lambda: ("iam", call("iam", "ListUsers")),
    "sts identity": lambda: ("sts", call("sts", "GetCallerIdentity")),
    "sts assume": lambda: ("sts", call("sts", "AssumeRole", {"RoleArn": "arn:aws:iam::123456789012:role/r", "RoleSessionName": "xx"})),
    "s3 buckets": lambda: ("s3", Request("GET", "/")),
    "s3 list": lambda: ("s3", Request("GET", "/photos", [("list-type", "2")])),
    "s3 get": lambda: ("s3", Request("GET", "/photos/k")),
    "s3 head": lambda: ("s3", Request("HEAD", "/photos/k")),
    "s3 put": lambda: ("s3", Request("PUT", "/photos/forged", body=b"forged")),
    "s3 put empty": lambda: ("s3", Request("PUT", "/photos/forged")),
    "s3 delete": lambda: ("s3", Request("DELETE", "/photos/k")),
    "s3 create": lambda: ("s3", Request("PUT", "/forged")),
    "s3 policy": lambda: ("s3", Request("PUT", "/photos", [("policy", "")], body=b"{}")),
    "s3 batch": lambda: ("s3", Request("POST", "/photos", [("delete", "")], body=b"<Delete><Object><Key>k</Key></Object></Delete>")),
    "s3 upload": lambda: ("s3", Request("POST", "/photos/forged", [("uploads", "")])),
    "s3 tagging": lambda: ("s3", Request("GET", "/photos/k", [("tagging", "")])),
}  # fmt: skip


def unsigned(request):
    return request.without_header("Authorization").without_header("X-Amz-Date").without_header("X-Amz-Content-SHA256")


def wrong_signature(request):
    authorization = request.header("Authorization")
    last = "0" if authorization[-1] != "0" else "1"
    return request.with_header("Authorization", authorization[:-1] + last)


def other_signature(request):
    return request.with_header(
        "Authorization", re.sub("Signature=.*", "Signature=" + "0" * 64, request.header("Authorization"))
    )


def cut_signature(request):
    return request.with_header("Authorization", request.header("Authorization")[:-10])


def empty_signature(request):
    return request.with_header("Authorization", re.sub("Signature=.*", "Signature=", request.header("Authorization")))


def no_signature(request):
    return request.with_header("Authorization", re.sub(", Signature=.*", "", request.header("Authorization")))


def key_id_only(request):
    credential = re.search("Credential=([^/]*)", request.header("Authorization"))[1]
    return request.with_header("Authorization", f"AWS4-HMAC-SHA256 Credential={credential}")


def no_date(request):
    return request.without_header("X-Amz-Date")


def other_algorithm(request):
    return request.with_header(
        "Authorization", request.header("Authorization").replace("AWS4-HMAC-SHA256", "AWS4-HMAC-SHA1")
    )


def none_algorithm(request):
    return request.with_header("Authorization", request.header("Authorization").replace("AWS4-HMAC-SHA256", "none"))


def basic(request):
    return request.with_header("Authorization", "Basic cm9vdDpyb290")


FAULTS = [
    unsigned, wrong_signature, other_signature, cut_signature, empty_signature, no_signature, key_id_only, no_date, other_algorithm,
    none_algorithm, basic,
]  # fmt: skip


def auth_for(service: str) -> type:
    return S3_AUTH if service == "s3" else botocore.auth.SigV4Auth


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
@pytest.mark.parametrize("route", ROUTES)
def test_sig_1_every_route_needs_a_whole_signature(a, forged, route, fault):
    service, request = ROUTES[route]()
    signed = sign(a.server, request, a.account.root, service, auth=auth_for(service))
    refused(a.server, fault(signed))


@pytest.mark.parametrize(
    "mode", ["UNSIGNED-PAYLOAD", SIGNED, SIGNED_TRAILER, UNSIGNED_TRAILER, EMPTY_SHA256, "", "x", "0" * 64]
)
@pytest.mark.parametrize(
    "fault", [unsigned, wrong_signature, cut_signature, key_id_only], ids=lambda fault: fault.__name__
)
def test_sig_1_no_body_mode_is_a_way_around(a, forged, mode, fault):
    headers = [("content-encoding", "aws-chunked"), ("x-amz-decoded-content-length", "6"), ("x-amz-trailer", TRAILER)]
    request = Request(
        "PUT", "/photos/forged", [], headers, b"6\r\nforged\r\n0\r\n" + f"{TRAILER}:{crc32(b'forged')}\r\n\r\n".encode()
    )
    signed = sign(a.server, request, a.account.root, "s3", auth=declaring(mode))
    bent = fault(signed).with_header("x-amz-content-sha256", mode)
    refused(a.server, bent, 400, 403)


@pytest.mark.parametrize("mode", [SIGNED, SIGNED_TRAILER, UNSIGNED_TRAILER, "UNSIGNED-PAYLOAD"])
@pytest.mark.parametrize("service", ["iam", "sts"])
def test_sig_1_s3s_body_modes_are_s3s_alone(a, forged, service, mode):
    """The body of an IAM or STS call is always covered by its signature."""
    action = {"iam": ("CreateUser", {"UserName": "forged"}), "sts": ("GetCallerIdentity", {})}[service]
    request = call(service, *action).with_header("X-Amz-Content-SHA256", mode)
    refused(a.server, sign(a.server, request, a.account.root, service))


def test_sig_1_valid_requests_pass(a, bucket):
    """The counterpart: the same machinery, unbent."""
    root, server = a.account.root, a.server
    assert send(server, sign(server, call("iam", "CreateUser", {"UserName": "made"}), root, "iam")).status == 200
    assert send(server, sign(server, call("sts", "GetCallerIdentity"), root, "sts")).status == 200
    get = Request("GET", "/", [("Action", "GetUser"), ("Version", "2010-05-08"), ("UserName", "made")])
    assert send(server, sign(server, get, root, "iam")).status == 200
    put = Request("PUT", "/photos/made", body=b"made")
    assert send(server, sign(server, put, root, "s3", auth=S3_AUTH)).status == 200
    assert send(server, sign(server, Request("GET", "/photos/made"), root, "s3", auth=S3_AUTH)).body == b"made"


class TestOnePlace:
    def presigned(self, a):
        return sign(a.server, Request("GET", "/photos/k"), a.account.root, "s3", auth=PRESIGN, expires=60)

    def header(self, a):
        return sign(a.server, Request("GET", "/photos/k"), a.account.root, "s3", auth=S3_AUTH)

    def test_sig_2_header_and_query(self, a, forged):
        both = self.header(a).with_query(self.presigned(a).query)
        refused(a.server, both, 400, 403)

    @pytest.mark.parametrize("first_is_valid", [True, False])
    def test_sig_2_two_authorization_headers(self, a, forged, first_is_valid):
        signed = self.header(a)
        valid, other = signed.header("Authorization"), other_signature(signed).header("Authorization")
        order = (valid, other) if first_is_valid else (other, valid)
        twice = signed.without_header("Authorization")
        for value in order:
            twice = twice.adding_header("Authorization", value)
        refused(a.server, twice, 400, 403)

    def test_sig_2_the_same_header_twice(self, a, forged):
        signed = self.header(a)
        refused(a.server, signed.adding_header("Authorization", signed.header("Authorization")), 400, 403)

    def test_sig_2_two_dates_or_tokens(self, a, forged):
        signed = self.header(a)
        for name, value in (("X-Amz-Date", signed.header("X-Amz-Date")), ("X-Amz-Content-SHA256", EMPTY_SHA256)):
            refused(a.server, signed.adding_header(name, value), 400, 403)


class TestSignedHeaders:
    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("x-amz-copy-source", "/photos/k"), ("x-amz-acl", "public-read"), ("x-amz-tagging", "a=b"), ("x-amz-security-token", "x"),
            ("x-amz-meta-author", "eve"), ("x-amz-storage-class", "GLACIER"), ("x-amz-website-redirect-location", "/evil"),
            ("X-AMZ-GRANT-READ", "everyone"), ("x-amz-bypass-governance-retention", "true"),
        ],
    )  # fmt: skip
    def test_sig_3_added_after_signing(self, a, forged, name, value):
        signed = sign(a.server, Request("PUT", "/photos/forged", body=b"forged"), a.account.root, "s3", auth=S3_AUTH)
        refused(a.server, signed.adding_header(name, value), 400, 403)

    @pytest.mark.parametrize("name", ["x-amz-security-token", "x-amz-target", "x-amz-source-account"])
    def test_sig_3_added_after_signing_iam(self, a, forged, name):
        signed = sign(a.server, call("iam", "CreateUser", {"UserName": "forged"}), a.account.root, "iam")
        refused(a.server, signed.adding_header(name, "x"), 400, 403)

    def test_sig_3_added_to_a_presigned_url(self, a, forged):
        signed = sign(a.server, Request("PUT", "/photos/forged"), a.account.root, "s3", auth=PRESIGN, expires=60)
        refused(a.server, signed.with_header("x-amz-copy-source", "/photos/k"), 400, 403)

    def test_sig_3_listed_but_absent(self, a, forged):
        request = Request("GET", "/photos/k", [], [("x-amz-meta-a", "1")])
        signed = sign(a.server, request, a.account.root, "s3", auth=S3_AUTH)
        refused(a.server, signed.without_header("x-amz-meta-a"))

    def test_sig_3_changed_value(self, a, forged):
        request = Request("PUT", "/photos/forged", [], [("x-amz-meta-a", "1")], b"forged")
        signed = sign(a.server, request, a.account.root, "s3", auth=S3_AUTH)
        refused(a.server, signed.with_header("x-amz-meta-a", "2"))

    @pytest.mark.parametrize("service", ["iam", "s3"])
    def test_sig_3_host_not_signed(self, a, forged, service):
        class Hostless(auth_for(service)):
            def headers_to_sign(self, request):
                headers = super().headers_to_sign(request)
                del headers["host"]
                return headers

        request = Request("GET", "/photos/k") if service == "s3" else call("iam", "ListUsers")
        refused(a.server, sign(a.server, request, a.account.root, service, auth=Hostless))

    def test_sig_3_another_host(self, a, forged):
        signed = sign(a.server, Request("GET", "/photos/k"), a.account.root, "s3", auth=S3_AUTH)
        refused(a.server, signed.with_header("Host", "127.0.0.1:1"))

    @pytest.mark.parametrize(
        "names", ["", ";", "host;", ";host", "host;host", "host;;x-amz-date", "HOST;X-Amz-Date", "x-amz-date;host"]
    )
    def test_sig_3_odd_lists(self, a, forged, names):
        signed = sign(a.server, Request("GET", "/photos/k"), a.account.root, "s3", auth=S3_AUTH)
        authorization = re.sub("SignedHeaders=[^,]*", f"SignedHeaders={names}", signed.header("Authorization"))
        refused(a.server, signed.with_header("Authorization", authorization))

    @pytest.mark.parametrize("service", ["iam", "s3"])
    def test_sig_3_content_type_is_covered_when_sent(self, a, forged, service):
        if service == "iam":
            request = call("iam", "CreateUser", {"UserName": "forged"})
        else:
            request = Request("PUT", "/photos/forged", [], [("Content-Type", "text/plain")], b"forged")
        signed = sign(a.server, request, a.account.root, service, auth=auth_for(service))
        assert "content-type" in signed.header("Authorization")
        refused(a.server, signed.with_header("Content-Type", "text/html"))


class TestBody:
    def test_sig_4_body_swapped_iam(self, a, forged):
        signed = sign(a.server, call("iam", "ListUsers"), a.account.root, "iam")
        body = call("iam", "CreateUser", {"UserName": "forged"}).body
        refused(a.server, signed.with_body(body)).expect(403, "SignatureDoesNotMatch", MISMATCH)

    def test_sig_4_body_moved_into_the_query(self, a, forged):
        signed = sign(a.server, call("iam", "ListUsers"), a.account.root, "iam")
        refused(a.server, signed.with_query([("Action", "CreateUser"), ("UserName", "forged")]))

    def test_sig_4_body_swapped_s3(self, a, forged):
        signed = sign(a.server, Request("PUT", "/photos/forged", body=b"honest"), a.account.root, "s3", auth=S3_AUTH)
        refused(a.server, signed.with_body(b"forged")).expect(400, "XAmzContentSHA256Mismatch")

    def test_sig_4_body_swapped_and_hash_with_it(self, a, forged):
        signed = sign(a.server, Request("PUT", "/photos/forged", body=b"honest"), a.account.root, "s3", auth=S3_AUTH)
        swapped = signed.with_body(b"forged").with_header("X-Amz-Content-SHA256", hashlib.sha256(b"forged").hexdigest())
        refused(a.server, swapped).expect(403, "SignatureDoesNotMatch", S3_MISMATCH)

    def test_sig_4_signed_as_one_mode_sent_as_another(self, a, forged):
        signed = sign(a.server, Request("PUT", "/photos/forged", body=b"honest"), a.account.root, "s3", auth=S3_AUTH)
        for mode in ("UNSIGNED-PAYLOAD", UNSIGNED_TRAILER, SIGNED):
            refused(a.server, signed.with_body(b"forged").with_header("X-Amz-Content-SHA256", mode), 400, 403)

    @pytest.mark.parametrize("mode", [SIGNED, SIGNED_TRAILER, UNSIGNED_TRAILER])
    @pytest.mark.parametrize(
        "pieces", [[b"a" * 65536, b"b" * 65536, b"tail"], [b"only"], []], ids=["three", "one", "none"]
    )
    def test_sig_4_streams_as_meant(self, a, bucket, mode, pieces):
        answer = send(a.server, upload(a.server, a.account.root, "/photos/streamed", mode, pieces).request())
        assert answer.status == 200, answer.body
        got = a.s3.get_object(Bucket="photos", Key="streamed")
        assert got["Body"].read() == b"".join(pieces)
        assert got.get("ContentEncoding", "") in ("", None)

    BENDS = {
        "dropped": lambda u: u.chunks.pop(1),
        "reordered": lambda u: u.chunks.__setitem__(slice(0, 2), u.chunks[1::-1]),
        "repeated": lambda u: u.chunks.insert(1, u.chunks[1]),
        "last cut": lambda u: u.chunks.pop(),
        "byte changed": lambda u: setattr(u.chunks[0], "data", b"X" + u.chunks[0].data[1:]),
        "signature changed": lambda u: setattr(u.chunks[1], "signature", "0" * 64),
        "signature missing": lambda u: setattr(u.chunks[1], "signature", None),
        "extra chunk": lambda u: u.chunks.insert(2, type(u.chunks[0])(b"extra", u.chunks[0].signature)),
    }  # fmt: skip

    @pytest.mark.parametrize("bend", BENDS)
    @pytest.mark.parametrize("mode", [SIGNED, SIGNED_TRAILER])
    def test_sig_4_chunks_bent(self, a, forged, mode, bend):
        bent = upload(a.server, a.account.root, "/photos/forged", mode, [b"a" * 8192, b"b" * 8192, b"tail"])
        self.BENDS[bend](bent)
        answer = send(a.server, bent.request())
        assert answer.status in (400, 403), (answer.status, answer.body)

    @pytest.mark.parametrize("mode", [SIGNED, SIGNED_TRAILER, UNSIGNED_TRAILER])
    @pytest.mark.parametrize("length", [0, 1, 16387, 16389])
    def test_sig_4_decoded_length_is_exact(self, a, forged, mode, length):
        bent = upload(
            a.server, a.account.root, "/photos/forged", mode, [b"a" * 8192, b"b" * 8192, b"tail"], length=length
        )
        assert send(a.server, bent.request()).status in (400, 403)

    @pytest.mark.parametrize("mode", [SIGNED_TRAILER, UNSIGNED_TRAILER])
    def test_sig_4_wrong_checksum_in_the_trailer(self, a, forged, mode):
        bent = upload(a.server, a.account.root, "/photos/forged", mode, [b"honest"], checksum=crc32(b"other"))
        send(a.server, bent.request()).expect(400, "BadDigest")

    def test_sig_4_trailer_changed_or_missing(self, a, forged):
        for bend in (
            lambda u: u.trailer.__setitem__(0, (TRAILER, crc32(b"other"))),
            lambda u: u.trailer.__setitem__(1, ("x-amz-trailer-signature", "0" * 64)),
            lambda u: u.trailer.pop(),
            lambda u: u.trailer.clear(),
        ):
            bent = upload(a.server, a.account.root, "/photos/forged", SIGNED_TRAILER, [b"honest"])
            bend(bent)
            assert send(a.server, bent.request()).status in (400, 403)

    def test_sig_4_overwriting_with_a_bad_stream_keeps_the_old(self, a, forged):
        bent = upload(a.server, a.account.root, "/photos/k", SIGNED, [b"a" * 8192, b"b" * 8192])
        bent.chunks[1].signature = "0" * 64
        assert send(a.server, bent.request()).status in (400, 403)
        assert a.s3.get_object(Bucket="photos", Key="k")["Body"].read() == b"SECRET BODY"


class TestDateAndScope:
    @pytest.mark.parametrize("shift", [-890, -600, 600, 890])
    def test_sig_5_within_fifteen_minutes(self, a, bucket, shift):
        assert (
            send(
                a.server, sign(a.server, call("sts", "GetCallerIdentity"), a.account.root, "sts", shift_seconds=shift)
            ).status
            == 200
        )
        s3_list = sign(a.server, Request("GET", "/photos"), a.account.root, "s3", auth=S3_AUTH, shift_seconds=shift)
        assert send(a.server, s3_list).status == 200

    def test_sig_5_too_old(self, a, forged):
        for shift in (-910, -3600, -90000):
            signed = sign(
                a.server, call("iam", "CreateUser", {"UserName": "forged"}), a.account.root, "iam", shift_seconds=shift
            )
            answer = refused(a.server, signed, 403)
            assert answer.code == "SignatureDoesNotMatch"
            assert re.fullmatch(
                r"Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 15 min\.\)",
                answer.message,
            )

    def test_sig_5_too_new(self, a, forged):
        for shift in (910, 3600, 90000):
            signed = sign(
                a.server, call("iam", "CreateUser", {"UserName": "forged"}), a.account.root, "iam", shift_seconds=shift
            )
            answer = refused(a.server, signed, 403)
            assert answer.code == "SignatureDoesNotMatch"
            assert re.fullmatch(
                r"Signature not yet current: \d{8}T\d{6}Z is still later than \d{8}T\d{6}Z \(\d{8}T\d{6}Z \+ 15 min\.\)",
                answer.message,
            )

    @pytest.mark.parametrize("shift", [-910, 910])
    def test_sig_5_s3s_words(self, a, forged, shift):
        signed = sign(a.server, Request("GET", "/photos/k"), a.account.root, "s3", auth=S3_AUTH, shift_seconds=shift)
        send(a.server, signed).expect(403, "RequestTimeTooSkewed")

    @pytest.mark.parametrize("service", ["sts", "s3", "ec2", "", "IAM", "iam2"])
    def test_sig_5_scope_of_another_service(self, a, forged, service):
        """The scope's service is the one that answers, so an IAM action signed for another never runs."""
        signed = sign(a.server, call("iam", "CreateUser", {"UserName": "forged"}), a.account.root, service)
        assert send(a.server, signed).status // 100 == 4

    @pytest.mark.parametrize("service", ["iam", "sts", "s3express"])
    def test_sig_5_an_object_under_another_services_scope(self, a, forged, service):
        answer = send(a.server, sign(a.server, Request("GET", "/photos/k"), a.account.root, service, auth=S3_AUTH))
        assert answer.status // 100 == 4 and b"SECRET BODY" not in answer.body

    @pytest.mark.parametrize(
        "region", ["", "us east 1", "*", "us-east-1%2f", "US-EAST-1", "../etc", "r" * 300, "räksmörgås"]
    )
    def test_sig_5_malformed_region(self, a, forged, region):
        signed = sign(a.server, call("iam", "CreateUser", {"UserName": "forged"}), a.account.root, "iam", region=region)
        if not region.isascii():
            pytest.skip("not a header value")
        refused(a.server, signed)

    @pytest.mark.parametrize("part", ["date", "end", "short", "long"])
    def test_sig_5_malformed_scope(self, a, forged, part):
        class Odd(botocore.auth.SigV4Auth):
            def credential_scope(self, request):
                date, region, service, end = super().credential_scope(request).split("/")
                return {
                    "date": f"20200101/{region}/{service}/{end}",
                    "end": f"{date}/{region}/{service}/aws4_other",
                    "short": f"{date}/{region}/{service}",
                    "long": f"{date}/{region}/{service}/{end}/more",
                }[part]

            def scope(self, request):
                return f"{self.credentials.access_key}/{self.credential_scope(request)}"

        refused(
            a.server, sign(a.server, call("iam", "CreateUser", {"UserName": "forged"}), a.account.root, "iam", auth=Odd)
        )

    @pytest.mark.parametrize(
        "date",
        ["", "now", "20260101", "2026-01-01T00:00:00Z", "99999999T999999Z", "20261301T000000Z", "20260101T000000"],
    )
    def test_sig_5_malformed_date(self, a, forged, date):
        signed = sign(a.server, Request("GET", "/photos/k"), a.account.root, "s3", auth=S3_AUTH)
        refused(a.server, signed.with_header("X-Amz-Date", date))


class TestPresigned:
    def url(self, a, expires=60, shift=0, method="GET", path="/photos/k", auth=PRESIGN):
        return sign(
            a.server, Request(method, path), a.account.root, "s3", auth=auth, shift_seconds=shift, expires=expires
        )

    @pytest.mark.parametrize("expires", [1, 60, 604800])
    def test_sig_6_valid(self, a, forged, expires):
        request = self.url(a, expires if expires > 1 else 30)
        assert send(a.server, request).body == b"SECRET BODY"

    def test_sig_6_older_than_the_header_window_but_not_expired(self, a, forged):
        assert send(a.server, self.url(a, 3600, shift=-3000)).status == 200

    def test_sig_6_expired(self, a, forged):
        for expires, shift in ((60, -62), (1, -10), (604800, -604810)):
            answer = send(a.server, self.url(a, expires, shift))
            answer.expect(403, "AccessDenied", "Request has expired")

    def test_sig_6_not_yet_valid(self, a, forged):
        refused(a.server, self.url(a, 60, shift=960), 403)

    @pytest.mark.parametrize(
        "expires",
        [
            0,
            -1,
            604801,
            2**32,
            2**32 + 60,
            2**64,
            "NaN",
            "",
            "60.5",
            "6e1",
            "0x3c",
            " 60",
            "60 ",
            "+60",
            "Infinity",
            "60s",
        ],
    )
    def test_sig_6_expiry_out_of_range_or_unreadable(self, a, forged, expires):
        answer = refused(a.server, self.url(a, expires))
        assert answer.code in (
            "AuthorizationQueryParametersError",
            "AccessDenied",
            "InvalidRequest",
            "SignatureDoesNotMatch",
        )

    @pytest.mark.parametrize(
        "name",
        [
            "X-Amz-Algorithm",
            "X-Amz-Credential",
            "X-Amz-Date",
            "X-Amz-Expires",
            "X-Amz-SignedHeaders",
            "X-Amz-Signature",
        ],
    )
    def test_sig_6_a_parameter_left_out(self, a, forged, name):
        request = self.url(a)
        refused(a.server, request.with_query([pair for pair in request.query if pair[0] != name]))

    def test_sig_6_expiry_lengthened(self, a, forged):
        request = self.url(a, 60, shift=-120)
        longer = [(name, "6000" if name == "X-Amz-Expires" else value) for name, value in request.query]
        refused(a.server, request.with_query(longer), 403)

    @pytest.mark.parametrize(
        "name",
        [
            "X-Amz-Algorithm",
            "X-Amz-Credential",
            "X-Amz-Date",
            "X-Amz-Expires",
            "X-Amz-SignedHeaders",
            "X-Amz-Signature",
        ],
    )
    @pytest.mark.parametrize("variant", ["same", "lower", "upper", "last differs", "first differs"])
    def test_sig_7_duplicate_reserved_names(self, a, forged, name, variant):
        request = self.url(a)
        value = dict(request.query)[name]
        extra = {
            "same": (name, value),
            "lower": (name.lower(), value),
            "upper": (name.upper(), value),
            "last differs": (name, "x"),
            "first differs": (name, "x"),
        }[variant]
        query = [extra, *request.query] if variant == "first differs" else [*request.query, extra]
        refused(a.server, request.with_query(query), 400, 403)

    def test_sig_7_ordinary_parameters_twice(self, a, forged):
        """One parsed copy for signing and reading: whatever the answer is, it is not the unsigned one's effect."""
        signed = sign(a.server, Request("GET", "/photos", [("prefix", "none")]), a.account.root, "s3", auth=S3_AUTH)
        answer = send(a.server, signed.with_query([("prefix", "none"), ("prefix", "k")]))
        assert answer.status in (400, 403)

    def test_sig_7_form_fields_in_query_and_body(self, a, forged):
        """An Action in the query must not turn a signed body into another call, nor the other way round."""
        request = Request(
            "POST",
            "/",
            [("Action", "CreateUser"), ("UserName", "forged")],
            [("Content-Type", FORM)],
            call("iam", "ListUsers").body,
        )
        a.iam.create_user(UserName="lister")
        lister = Credentials.of(a.iam.create_access_key(UserName="lister")["AccessKey"])
        a.iam.put_user_policy(
            UserName="lister",
            PolicyName="p",
            PolicyDocument='{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:ListUsers","Resource":"*"}]}',
        )
        send(a.server, sign(a.server, request, lister, "iam"))
        names = [user["UserName"] for user in a.iam.list_users()["Users"]]
        assert names == ["lister"]
        a.iam.delete_user_policy(UserName="lister", PolicyName="p")
        a.iam.delete_access_key(UserName="lister", AccessKeyId=lister.access_key_id)
        a.iam.delete_user(UserName="lister")


class TestSecrets:
    def test_sig_9_unknown_key_and_wrong_secret_are_told_apart_only_by_code(self, a):
        """AWS tells them apart; neither answer carries anything computed from the real secret."""
        unknown = sign(a.server, call("iam", "ListUsers"), Credentials("AKIAAAAAAAAAAAAAAAAA", "x" * 40), "iam")
        wrong = sign(a.server, call("iam", "ListUsers"), Credentials(a.account.root.access_key_id, "x" * 40), "iam")
        send(a.server, unknown).expect(403, "InvalidClientTokenId")
        answer = send(a.server, wrong).expect(403, "SignatureDoesNotMatch", MISMATCH)
        right = sign(a.server, call("iam", "ListUsers"), a.account.root, "iam").header("Authorization")[-64:]
        assert right.encode() not in answer.body

    def test_sig_9_no_secret_and_no_computed_signature_in_the_log(self, a, ephemeral):
        wrong = sign(a.server, call("iam", "ListUsers"), a.account.root, "iam")
        right = wrong.header("Authorization")[-64:]
        send(a.server, other_signature(wrong))
        for secret in (a.account.root.secret_access_key, right):
            assert secret not in ephemeral.stderr
            assert secret not in (ephemeral.folder / "stdout.1").read_text(errors="replace")


class TestPaths:
    ODD = [
        "a b",
        "a%2Fb",
        "a%252Fb",
        "a+b",
        "a//b",
        "a/./b",
        "a/../b",
        "~a",
        "a=b&c=d",
        "ü",
        "名",
        "a%",
        "%41",
        "a\tb",
        "a;b",
        "a,b",
        "(a)'!*",
    ]

    @pytest.mark.parametrize("key", ODD)
    def test_sig_10_the_path_is_encoded_once_for_s3(self, a, bucket, key):
        path = "/photos/" + quote(key, safe="/~")
        put = Request("PUT", path, body=key.encode())
        answer = send(a.server, sign(a.server, put, a.account.root, "s3", auth=S3_AUTH))
        if answer.status != 200:
            # Dot segments may be refused rather than stored; they must not be read as another key.
            assert "/./" in key or "/../" in key
            return
        got = send(a.server, sign(a.server, Request("GET", path), a.account.root, "s3", auth=S3_AUTH))
        assert (got.status, got.body) == (200, key.encode())
        keys = [item["Key"] for item in a.s3.list_objects_v2(Bucket="photos")["Contents"]]
        assert keys == [key]

    def test_sig_10_no_fallback_form(self, a, forged):
        """Signed as one spelling, sent as another that decodes to the same."""
        signed = sign(a.server, Request("GET", "/photos/k"), a.account.root, "s3", auth=S3_AUTH)
        for path in ("/photos//k", "//photos/k", "/photos/./k", "/photos/x/../k", "/photos/k/"):
            refused(a.server, Request("GET", path, [], signed.headers), 400, 403)

    def test_sig_10_not_utf_8(self, a, bucket):
        request = Request("GET", "/photos/%FF%FE")
        answer = send(a.server, sign(a.server, request, a.account.root, "s3", auth=S3_AUTH))
        assert answer.status in (400, 403, 404), answer.body

    def test_sig_10_random_requests_by_botocore_pass_and_mutations_do_not(self, a, bucket):
        seed = random.SystemRandom().randrange(2**32)
        print(f"seed {seed}")
        rng = random.Random(seed)
        alphabet = "aZ09-_.~ %+/=&;:,@!$'()*\"<>[]{}|^`üß名\u0001"
        a.s3.put_object(Bucket="photos", Key="k", Body=b"x")
        for _ in range(150):
            prefix = "".join(rng.choice(alphabet.replace("\u0001", "")) for _ in range(rng.randrange(12)))
            value = "".join(rng.choice("ab  cd,;\"'é") for _ in range(rng.randrange(1, 10))).strip() or "x"
            headers = [("x-amz-meta-v", quote(value, safe=" ,;\"'"))] if rng.random() < 0.5 else []
            request = Request(
                "GET",
                "/photos",
                [("list-type", "2"), ("prefix", prefix), ("delimiter", rng.choice(["", "/", "a b"]))],
                headers,
            )
            signed = sign(a.server, request, a.account.root, "s3", auth=S3_AUTH)
            answer = send(a.server, signed)
            assert answer.status == 200, (request, answer.body)
            mutated = rng.choice(
                [
                    lambda s: s.with_query([*s.query, ("max-keys", "1")]),
                    lambda s: s.with_query([(n, v + "x" if n == "prefix" else v) for n, v in s.query]),
                    lambda s: Request("POST", s.path, s.query, s.headers, s.body),
                    lambda s: Request(s.method, s.path + "x", s.query, s.headers, s.body),
                    lambda s: s.with_header("X-Amz-Date", s.header("X-Amz-Date")[:-2] + "0Z" if s.header("X-Amz-Date")[-2] != "0" else s.header("X-Amz-Date")[:-2] + "1Z"),
                    wrong_signature,
                ]
            )(signed)  # fmt: skip
            assert send(a.server, mutated).status in (400, 403), mutated


class TestOlderSignatures:
    def test_sig_11_version_2_header(self, a, forged):
        request = Request(
            "GET",
            "/photos/k",
            [],
            [
                ("Authorization", f"AWS {a.account.root.access_key_id}:frJIUN8DYpKDtOLCwo//yllqDzg="),
                ("Date", "Sun, 01 Jan 2026 00:00:00 GMT"),
            ],
        )
        answer = refused(a.server, request)
        assert "AWS4-HMAC-SHA256" in answer.message

    def test_sig_11_version_2_query(self, a, forged):
        query = [
            ("AWSAccessKeyId", a.account.root.access_key_id),
            ("Signature", "frJIUN8DYpKDtOLCwo//yllqDzg="),
            ("Expires", "4102444800"),
        ]
        answer = refused(a.server, Request("GET", "/photos/k", query))
        assert "AWS4-HMAC-SHA256" in answer.message

    def test_sig_11_version_2_query_rightly_signed(self, a, forged):
        keys = botocore.credentials.Credentials(a.account.root.access_key_id, a.account.root.secret_access_key)
        aws_request = botocore.awsrequest.AWSRequest("GET", f"{a.server.url}/photos/k")
        botocore.auth.HmacV1QueryAuth(keys, expires=60).add_auth(aws_request)
        refused(a.server, Request("GET", "/photos/k", parse_qsl(urlsplit(aws_request.url).query)))

    def test_sig_11_version_2_form(self, a, forged):
        parameters = {
            "UserName": "forged", "AWSAccessKeyId": a.account.root.access_key_id, "SignatureVersion": "2", "SignatureMethod": "HmacSHA256",
            "Timestamp": "2026-01-01T00:00:00Z", "Signature": "x",
        }  # fmt: skip
        refused(a.server, call("iam", "CreateUser", parameters))

    def test_sig_11_version_4a(self, a, forged):
        signed = sign(a.server, call("iam", "CreateUser", {"UserName": "forged"}), a.account.root, "iam")
        authorization = (
            signed.header("Authorization")
            .replace("AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256")
            .replace("/us-east-1", "")
        )
        refused(a.server, signed.with_header("Authorization", authorization).with_header("X-Amz-Region-Set", "*"))


def test_clock_shifting_is_undone(a):
    """The helper's own safety: a shifted signer leaves botocore's clock as it was."""
    before = botocore.auth.get_current_datetime
    sign(a.server, call("iam", "ListUsers"), a.account.root, "iam", auth=clock_shifted(botocore.auth.SigV4Auth, 5))
    assert botocore.auth.get_current_datetime is before
