"""THREATS.md, signature verification: requests signed by botocore, then bent by hand below the SDK.

Each test's name carries the id of the line it is for."""

import re
from urllib.parse import parse_qsl, urlsplit

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import pytest
from support.chunks import SIGNED, SIGNED_TRAILER, TRAILER, UNSIGNED_TRAILER, crc32, declaring
from support.forgery import (
    FAULTS,
    MISMATCH,
    PRESIGN,
    S3_AUTH,
    cut_signature,
    key_id_only,
    other_signature,
    refused,
    unsigned,
    wrong_signature,
)
from support.server import Credentials
from support.wire import EMPTY_SHA256, Request, call, clock_shifted, send, sign

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
