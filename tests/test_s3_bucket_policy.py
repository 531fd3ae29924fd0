"""Bucket policies, the public access block, and anonymous callers."""

import json

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from support.clients import denied, refusal
from support.documents import allow, allowing, deny, document

pytestmark = pytest.mark.usefixtures("bucket")
OBJECTS = "arn:aws:s3:::photos/*"


def resource_policy(action, principal, resource=OBJECTS, effect="Allow", **more) -> str:
    return document({"Effect": effect, "Principal": principal, "Action": action, "Resource": resource, **more})


PUBLIC = resource_policy("s3:GetObject", "*")
UNBLOCKED = dict.fromkeys(("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"), False)


def unblock(s3, **but: bool):
    s3.put_public_access_block(Bucket="photos", PublicAccessBlockConfiguration={**UNBLOCKED, **but})


class TestPolicy:
    def test_put_get_delete(self, a, s3):
        policy = resource_policy("s3:GetObject", {"AWS": a.account.root_arn})
        with refusal("NoSuchBucketPolicy", "The bucket policy does not exist"):
            s3.get_bucket_policy(Bucket="photos")
        assert s3.put_bucket_policy(Bucket="photos", Policy=policy)["ResponseMetadata"]["HTTPStatusCode"] == 204
        assert json.loads(s3.get_bucket_policy(Bucket="photos")["Policy"]) == json.loads(policy)
        assert s3.delete_bucket_policy(Bucket="photos")["ResponseMetadata"]["HTTPStatusCode"] == 204
        with refusal("NoSuchBucketPolicy"):
            s3.get_bucket_policy(Bucket="photos")
        s3.delete_bucket_policy(Bucket="photos")

    @pytest.mark.parametrize(
        "policy",
        [
            "not json",
            "[]",
            "{}",
            document(allow("s3:GetObject", OBJECTS)),
            resource_policy("s3:GetObject", "*", "arn:aws:s3:::films/*"),
            resource_policy("s3:GetObject", {"AWS": "arn:aws:iam::123456789012:user/nobody"}),
            resource_policy("s3:GetObject", {"AWS": "arn:aws:iam::123456789012:group/g"}),
            resource_policy("iam:GetUser", "*"),
            resource_policy("s3:GetObject", {"Foo": "x"}),
            resource_policy("s3:GetObject", "*", Condition={"StringEqual": {"a": "b"}}),
            document({"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject"}),
        ],
    )
    def test_malformed(self, s3, policy):
        unblock(s3)
        with refusal("MalformedPolicy"):
            s3.put_bucket_policy(Bucket="photos", Policy=policy)
        with refusal("NoSuchBucketPolicy"):
            s3.get_bucket_policy(Bucket="photos")

    @pytest.mark.parametrize(
        ("policy", "message"),
        [
            ("not json", "Policies must be valid JSON and the first byte must be '{'"),
            (document(allow("s3:GetObject", OBJECTS)), "Missing required field Principal"),
            (
                resource_policy("s3:GetObject", {"AWS": "arn:aws:iam::123456789012:user/nobody"}),
                "Invalid principal in policy",
            ),
            (resource_policy("s3:GetObject", "*", "arn:aws:s3:::films/*"), "Policy has invalid resource"),
        ],
    )
    def test_malformed_texts(self, s3, policy, message):
        unblock(s3)
        with refusal("MalformedPolicy", message):
            s3.put_bucket_policy(Bucket="photos", Policy=policy)

    def test_status(self, a, s3):
        with refusal("NoSuchBucketPolicy"):
            s3.get_bucket_policy_status(Bucket="photos")
        s3.put_bucket_policy(Bucket="photos", Policy=resource_policy("s3:GetObject", {"AWS": a.account.root_arn}))
        assert s3.get_bucket_policy_status(Bucket="photos")["PolicyStatus"]["IsPublic"] is False
        unblock(s3)
        s3.put_bucket_policy(Bucket="photos", Policy=PUBLIC)
        assert s3.get_bucket_policy_status(Bucket="photos")["PolicyStatus"]["IsPublic"] is True

    def test_size(self, s3):
        big = resource_policy(
            "s3:GetObject",
            {"AWS": "arn:aws:iam::123456789012:root"},
            [f"{OBJECTS[:-1]}{'x' * 200}{n}" for n in range(120)],
        )
        assert len(big) > 20480
        with refusal(("PolicyTooLarge", "MalformedPolicy", "EntityTooLarge"), status=400):
            s3.put_bucket_policy(Bucket="photos", Policy=big)


class TestUnion:
    """Within one account either side may allow; a deny on either side ends it."""

    @pytest.fixture
    def dave(self, a, s3):
        s3.put_object(Bucket="photos", Key="k", Body=b"x")
        return a.new_user("dave")

    def get(self, user):
        return user.client("s3").get_object(Bucket="photos", Key="k")

    def test_neither(self, dave):
        with denied(dave.arn, "s3:GetObject", '"arn:aws:s3:::photos/k"', "identity-based policy"):
            self.get(dave)

    def test_identity_side_alone(self, a, dave):
        a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=allowing("s3:GetObject", OBJECTS))
        self.get(dave)

    def test_bucket_side_alone(self, s3, dave):
        s3.put_bucket_policy(Bucket="photos", Policy=resource_policy("s3:GetObject", {"AWS": dave.arn}))
        self.get(dave)

    def test_account_in_the_bucket_policy_only_delegates(self, a, s3, dave):
        s3.put_bucket_policy(Bucket="photos", Policy=resource_policy("s3:GetObject", {"AWS": a.account.root_arn}))
        with refusal("AccessDenied"):
            self.get(dave)

    def test_full_rights_end_at_the_buckets_deny(self, a, s3, dave):
        a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=allowing("s3:*"))
        self.get(dave)
        s3.put_bucket_policy(Bucket="photos", Policy=resource_policy("s3:*", {"AWS": dave.arn}, effect="Deny"))
        with denied(
            dave.arn, "s3:GetObject", '"arn:aws:s3:::photos/k"', "with an explicit deny in a resource-based policy"
        ):
            self.get(dave)

    def test_identity_deny_beats_the_buckets_allow(self, a, s3, dave):
        s3.put_bucket_policy(Bucket="photos", Policy=resource_policy("s3:GetObject", {"AWS": dave.arn}))
        a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=document(deny("s3:GetObject")))
        with denied(
            dave.arn, "s3:GetObject", '"arn:aws:s3:::photos/k"', "with an explicit deny in an identity-based policy"
        ):
            self.get(dave)

    def test_a_grant_to_the_user_passes_an_implicit_deny_of_the_boundary(self, a, s3, dave):
        """C-03: the boundary limits identity-based grants, not the grant to the user's own ARN."""
        s3.put_bucket_policy(Bucket="photos", Policy=resource_policy("s3:GetObject", {"AWS": dave.arn}))
        boundary = a.new_policy("b", allowing("iam:*"))
        a.iam.put_user_permissions_boundary(UserName="dave", PermissionsBoundary=boundary)
        self.get(dave)

    def test_root_of_the_owner_may_always_mend_the_policy(self, s3):
        everyone = resource_policy("s3:*", "*", ["arn:aws:s3:::photos", OBJECTS], effect="Deny")
        s3.put_bucket_policy(Bucket="photos", Policy=everyone)
        with refusal("AccessDenied"):
            s3.list_objects_v2(Bucket="photos")
        s3.get_bucket_policy(Bucket="photos")
        s3.delete_bucket_policy(Bucket="photos")
        s3.list_objects_v2(Bucket="photos")

    def test_deleting_the_user_leaves_nothing_to_a_namesake(self, a, s3, dave):
        s3.put_bucket_policy(Bucket="photos", Policy=resource_policy("s3:GetObject", {"AWS": dave.arn}))
        a.iam.delete_access_key(UserName="dave", AccessKeyId=dave.credentials.access_key_id)
        a.iam.delete_user(UserName="dave")
        again = a.new_user("dave")
        with refusal("AccessDenied"):
            self.get(again)
        principal = json.loads(s3.get_bucket_policy(Bucket="photos")["Policy"])["Statement"][0]["Principal"]
        assert principal == {"AWS": dave.id}


@pytest.fixture
def anonymous(a):
    return boto3.session.Session().client(
        "s3",
        region_name="us-east-1",
        endpoint_url=a.server.url,
        config=Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}),
    )


class TestAnonymous:
    @pytest.fixture(autouse=True)
    def obj(self, s3, bucket):
        s3.put_object(Bucket="photos", Key="k", Body=b"public")

    def test_nothing_without_a_policy(self, anonymous):
        for act in (
            lambda: anonymous.get_object(Bucket="photos", Key="k"),
            lambda: anonymous.get_object(Bucket="photos", Key="nothing"),
            lambda: anonymous.list_objects_v2(Bucket="photos"),
            lambda: anonymous.put_object(Bucket="photos", Key="new", Body=b"x"),
            lambda: anonymous.list_buckets(),
        ):
            with refusal("AccessDenied", "Access Denied"):
                act()

    def test_public_policy(self, s3, anonymous):
        unblock(s3)
        s3.put_bucket_policy(Bucket="photos", Policy=PUBLIC)
        assert anonymous.get_object(Bucket="photos", Key="k")["Body"].read() == b"public"
        with refusal("AccessDenied"):
            anonymous.put_object(Bucket="photos", Key="k", Body=b"mine")
        with refusal("AccessDenied"):
            anonymous.list_objects_v2(Bucket="photos")

    def test_s3_7_conditional_head_and_list_leak_nothing(self, s3, anonymous):
        when = s3.head_object(Bucket="photos", Key="k")["LastModified"]
        etag = s3.head_object(Bucket="photos", Key="k")["ETag"]
        for condition in (
            {"IfModifiedSince": when},
            {"IfNoneMatch": etag},
            {"IfMatch": '"x"'},
            {"IfUnmodifiedSince": when},
            {"Range": "bytes=99-"},
        ):
            for key in ("k", "nothing"):
                with refusal("AccessDenied"):
                    anonymous.get_object(Bucket="photos", Key=key, **condition)
                with refusal("403") as caught:
                    anonymous.head_object(Bucket="photos", Key=key, **condition)
                leaked = {"etag", "last-modified", "content-range"} & set(
                    caught.value.response["ResponseMetadata"]["HTTPHeaders"]
                )
                assert not leaked

    def test_absent_bucket_and_key_look_alike_where_nothing_is_public(self, anonymous):
        with refusal("AccessDenied"):
            anonymous.get_object(Bucket="photos", Key="nothing")

    def test_principal_star_in_a_condition_on_the_caller(self, s3, anonymous):
        unblock(s3)
        signed_only = resource_policy(
            "s3:GetObject", "*", Condition={"StringLike": {"aws:PrincipalArn": "arn:aws:iam::*"}}
        )
        s3.put_bucket_policy(Bucket="photos", Policy=signed_only)
        with refusal("AccessDenied"):
            anonymous.get_object(Bucket="photos", Key="k")


class TestPublicAccessBlock:
    def test_put_get_delete(self, s3):
        unblock(s3, BlockPublicPolicy=True)
        assert s3.get_public_access_block(Bucket="photos")["PublicAccessBlockConfiguration"] == {
            **UNBLOCKED,
            "BlockPublicPolicy": True,
        }
        s3.delete_public_access_block(Bucket="photos")
        with refusal("NoSuchPublicAccessBlockConfiguration", "The public access block configuration was not found"):
            s3.get_public_access_block(Bucket="photos")

    def test_s3_6_a_public_policy_cannot_be_put(self, s3):
        unblock(s3, BlockPublicPolicy=True)
        with refusal("AccessDenied"):
            s3.put_bucket_policy(Bucket="photos", Policy=PUBLIC)
        with refusal("NoSuchBucketPolicy"):
            s3.get_bucket_policy(Bucket="photos")

    def test_s3_6_the_block_overrides_a_public_grant(self, a, b, s3, anonymous):
        s3.put_object(Bucket="photos", Key="k", Body=b"x")
        unblock(s3)
        s3.put_bucket_policy(Bucket="photos", Policy=PUBLIC)
        eve = b.new_user("eve", allowing("s3:*"))
        anonymous.get_object(Bucket="photos", Key="k")
        eve.client("s3").get_object(Bucket="photos", Key="k")
        unblock(s3, RestrictPublicBuckets=True)
        with refusal("AccessDenied"):
            anonymous.get_object(Bucket="photos", Key="k")
        with refusal("AccessDenied"):
            eve.client("s3").get_object(Bucket="photos", Key="k")
        dave = a.new_user("dave")
        dave.client("s3").get_object(Bucket="photos", Key="k")

    @pytest.mark.parametrize(
        ("operation", "parameters", "action"),
        [
            ("put_bucket_policy", {"Policy": PUBLIC}, "PutBucketPolicy"),
            ("get_bucket_policy", {}, "GetBucketPolicy"),
            ("delete_bucket_policy", {}, "DeleteBucketPolicy"),
            ("get_bucket_policy_status", {}, "GetBucketPolicyStatus"),
            ("put_public_access_block", {"PublicAccessBlockConfiguration": UNBLOCKED}, "PutBucketPublicAccessBlock"),
            ("get_public_access_block", {}, "GetBucketPublicAccessBlock"),
            ("delete_public_access_block", {}, "PutBucketPublicAccessBlock"),
        ],
    )
    def test_s3_6_an_object_writer_cannot(self, a, operation, parameters, action):
        dave = a.new_user("dave", allowing(["s3:PutObject*", "s3:GetObject*", "s3:ListBucket"]))
        with denied(dave.arn, f"s3:{action}", '"arn:aws:s3:::photos"', "identity-based policy"):
            getattr(dave.client("s3"), operation)(Bucket="photos", **parameters)
