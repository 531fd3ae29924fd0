"""Ways round a denial that were found once: each stays closed."""

import pytest
from support.clients import refusal
from support.documents import S3_READ, allow, deny, document
from support.wire import Request, call, send, sign


class TestAliasesOfAnArn:
    """A policy answers to the very ARN it was made with: a Deny names that one."""

    @pytest.fixture
    def guard(self, a):
        return a.new_policy("Guard", S3_READ)

    @pytest.mark.parametrize(("plain", "alias"), [("arn:aws:", "arn:aws-cn:"), ("iam::", "iam:us-east-1:")])
    def test_of_a_policy(self, a, guard, plain, alias):
        eve = a.new_user("eve", document(allow("iam:*"), deny("iam:*", guard)))
        spelled = guard.replace(plain, alias)
        iam = eve.client("iam")
        with refusal(("AccessDenied", "NoSuchEntity", "InvalidInput", "ValidationError")):
            iam.create_policy_version(PolicyArn=spelled, PolicyDocument=S3_READ, SetAsDefault=True)
        with refusal(("NoSuchEntity", "InvalidInput", "ValidationError")):
            iam.attach_user_policy(UserName="eve", PolicyArn=spelled)
        with refusal(("NoSuchEntity", "InvalidInput", "ValidationError")):
            iam.put_user_permissions_boundary(UserName="eve", PermissionsBoundary=spelled)

    def test_of_a_role(self, a):
        dave = a.new_user("dave", document(allow("sts:AssumeRole")))
        role = a.new_role("r", document({"Effect": "Allow", "Principal": {"AWS": dave.arn}, "Action": "sts:AssumeRole"}))
        a.session(dave, role["Arn"])
        for alias in (role["Arn"].replace("arn:aws:", "arn:aws-cn:"), role["Arn"].replace("iam::", "iam:eu-west-1:")):
            with refusal("AccessDenied"):
                a.session(dave, alias)


@pytest.mark.parametrize("name", ["PolicyArns.1.arn", "PolicyArns.entry.1.arn", "PolicyArns.member.x.arn", "PolicyArns.member.1"])
def test_a_list_that_cannot_be_read_is_no_unrestricted_session(a, name):
    dave = a.new_user("dave", document(allow("sts:AssumeRole")))
    role = a.new_role("r", document({"Effect": "Allow", "Principal": {"AWS": dave.arn}, "Action": "sts:AssumeRole"}))
    parameters = {"RoleArn": role["Arn"], "RoleSessionName": "session", name: "arn:aws:iam::aws:policy/ReadOnlyAccess"}
    answer = send(a.server, sign(a.server, call("sts", "AssumeRole", parameters), dave.credentials, "sts"))
    assert answer.status == 400, answer.body[:300]


class TestStraySubResources:
    """What an operation does not know is never passed over in silence."""

    @pytest.fixture
    def photos(self, a):
        a.s3.create_bucket(Bucket="photos")
        a.s3.put_object(Bucket="photos", Key="k", Body=b"x")

    @pytest.mark.parametrize("method", ["PUT", "DELETE", "GET"])
    @pytest.mark.parametrize("path", ["/photos", "/photos/k"])
    @pytest.mark.parametrize(
        "query", ["acl", "versioning", "uploads", "restore", "select", "torrent", "attributes", "retention", "legal-hold"]
    )
    def test_refused(self, a, photos, method, path, query):
        known = {("GET", "/photos", "uploads")}
        if (method, path, query) in known:
            return
        answer = send(a.server, sign(a.server, Request(method, path, query=[(query, "")]), a.account.root, "s3"))
        assert answer.status >= 400, (answer.status, answer.body[:200])
        assert a.s3.get_object(Bucket="photos", Key="k")["Body"].read() == b"x"

    @pytest.mark.parametrize("query", [[("partNumber", "1")], [("uploadId", "abc")]])
    def test_half_a_part_is_no_object(self, a, photos, query):
        request = Request("PUT", "/photos/k", query=query, body=b"forged")
        answer = send(a.server, sign(a.server, request, a.account.root, "s3"))
        assert 400 <= answer.status < 500, (answer.status, answer.body[:200])
        assert a.s3.get_object(Bucket="photos", Key="k")["Body"].read() == b"x"


@pytest.mark.parametrize(
    "condition",
    [
        {"StringLike": {"aws:PrincipalAccount": "anonymous"}},
        {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:root"}},
        {"StringLike": {"aws:userid": "AROA*"}},
        {"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}},
    ],
)
def test_a_condition_that_fits_everybody_narrows_nothing(a, condition):
    a.s3.create_bucket(Bucket="photos")
    statement = {
        "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::photos/*", "Condition": condition,
    }  # fmt: skip
    with refusal("AccessDenied"):
        a.s3.put_bucket_policy(Bucket="photos", Policy=document(statement))
