"""THREATS.md, signature verification: dates, scopes and presigned URLs.

Each test's name carries the id of the line it is for."""

import re

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import pytest
from support.forgery import PRESIGN, S3_AUTH, refused
from support.server import Credentials
from support.wire import FORM, Request, call, send, sign


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
