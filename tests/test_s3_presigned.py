"""Presigned URLs as boto3 makes them, used by whoever holds them."""

import urllib.error
import urllib.request
from urllib.parse import parse_qs, urlsplit

import pytest
from support.clients import refusal
from support.documents import allow, allowing, document, trusting

pytestmark = pytest.mark.usefixtures("bucket")


def presign(client, operation, key="k", seconds=60, **parameters) -> str:
    return client.generate_presigned_url(
        operation, Params={"Bucket": "photos", "Key": key, **parameters}, ExpiresIn=seconds
    )


def fetch(url, method="GET", data=None, headers=None) -> tuple[int, bytes]:
    request = urllib.request.Request(url, data=data, method=method, headers=headers or {})
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.read()


@pytest.fixture
def v4(a):
    return a.client("s3", signature_version="s3v4")


def test_get(s3, v4):
    s3.put_object(Bucket="photos", Key="k", Body=b"seen")
    url = presign(v4, "get_object")
    assert parse_qs(urlsplit(url).query)["X-Amz-Algorithm"] == ["AWS4-HMAC-SHA256"]
    assert fetch(url) == (200, b"seen")
    assert fetch(url) == (200, b"seen")


def test_put(s3, v4):
    assert fetch(presign(v4, "put_object"), "PUT", b"sent")[0] == 200
    assert s3.get_object(Bucket="photos", Key="k")["Body"].read() == b"sent"


def test_head_and_delete(s3, v4):
    s3.put_object(Bucket="photos", Key="k", Body=b"x")
    assert fetch(presign(v4, "head_object"), "HEAD")[0] == 200
    assert fetch(presign(v4, "delete_object"), "DELETE")[0] == 204
    assert fetch(presign(v4, "get_object"))[0] == 404


def test_response_headers_by_query(s3, v4):
    s3.put_object(Bucket="photos", Key="k", Body=b"x")
    url = presign(
        v4, "get_object", ResponseContentType="image/jpeg", ResponseContentDisposition='attachment; filename="a b.jpg"'
    )
    with urllib.request.urlopen(url, timeout=30) as answer:
        assert answer.headers["Content-Type"] == "image/jpeg"
        assert answer.headers["Content-Disposition"] == 'attachment; filename="a b.jpg"'


@pytest.mark.parametrize("key", ["a b/ü+%41", "a//b", "~x", "a&b=c"])
def test_odd_keys(s3, v4, key):
    s3.put_object(Bucket="photos", Key=key, Body=b"seen")
    assert fetch(presign(v4, "get_object", key)) == (200, b"seen")


def test_for_another_method_key_or_query(s3, v4):
    s3.put_object(Bucket="photos", Key="k", Body=b"x")
    url = presign(v4, "get_object")
    for status, body in (
        fetch(url, "DELETE"),
        fetch(url, "PUT", b"y"),
        fetch(url.replace("/photos/k?", "/photos/other?")),
        fetch(url + "&versionId=1"),
        fetch(url + "&tagging"),
        fetch(url.replace("X-Amz-Expires=60", "X-Amz-Expires=6000")),
    ):
        assert status in (400, 403), body
        assert (
            b"SignatureDoesNotMatch" in body or b"AuthorizationQueryParametersError" in body or b"AccessDenied" in body
        )


def test_rights_are_those_of_the_signer_at_the_time_of_use(a, s3):
    s3.put_object(Bucket="photos", Key="k", Body=b"x")
    dave = a.new_user("dave", allowing("s3:GetObject", "arn:aws:s3:::photos/*"))
    url = presign(dave.client("s3", signature_version="s3v4"), "get_object")
    assert fetch(url)[0] == 200
    a.iam.delete_user_policy(UserName="dave", PolicyName="inline1")
    status, body = fetch(url)
    assert status == 403 and b"<Code>AccessDenied</Code>" in body
    assert b"because no identity-based policy allows the s3:GetObject action" in body


def test_ends_with_the_key(a, s3):
    s3.put_object(Bucket="photos", Key="k", Body=b"x")
    dave = a.new_user("dave", allowing("s3:GetObject", "arn:aws:s3:::photos/*"))
    url = presign(dave.client("s3", signature_version="s3v4"), "get_object")
    a.iam.update_access_key(UserName="dave", AccessKeyId=dave.credentials.access_key_id, Status="Inactive")
    status, body = fetch(url)
    assert status == 403 and b"InvalidAccessKeyId" in body


def test_by_a_session(a, s3):
    s3.put_object(Bucket="photos", Key="k", Body=b"seen")
    dave = a.new_user("dave")
    role = a.new_role("r", trusting(dave.arn), allowing("s3:GetObject", "arn:aws:s3:::photos/*"))
    session = a.session(dave, role["Arn"])
    url = presign(session.client("s3", signature_version="s3v4"), "get_object")
    assert "X-Amz-Security-Token" in url
    assert fetch(url) == (200, b"seen")


def test_auth_type_condition(a, s3):
    """s3:authType tells a presigned call from a signed one."""
    s3.put_object(Bucket="photos", Key="k", Body=b"x")
    condition = {"StringEquals": {"s3:authType": "REST-HEADER"}}
    dave = a.new_user("dave", document(allow("s3:GetObject", "arn:aws:s3:::photos/*", Condition=condition)))
    client = dave.client("s3", signature_version="s3v4")
    client.get_object(Bucket="photos", Key="k")
    assert fetch(presign(client, "get_object"))[0] == 403


def test_sig_11_boto3s_older_presigning_is_refused(a, s3):
    """Without signature_version boto3 presigns with SigV2, which is off; the server's log names the switch."""
    s3.put_object(Bucket="photos", Key="k", Body=b"x")
    url = presign(a.client("s3", signature_version="s3"), "get_object")
    assert "AWSAccessKeyId" in url
    status, body = fetch(url)
    assert status in (400, 403), body
    assert b"<Code>" in body and b"AWS4-HMAC-SHA256" in body


def test_unsigned_upload_of_a_signed_head_is_not_a_get(s3, v4):
    s3.put_object(Bucket="photos", Key="k", Body=b"x")
    assert fetch(presign(v4, "head_object"))[0] == 403


def test_wrong_bucket(v4):
    with refusal("NoSuchBucket"):
        v4.get_object(Bucket="films", Key="k")
