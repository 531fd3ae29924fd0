"""Two accounts of one server. T-06: a bucket across accounts; AssumeRole across accounts."""

import json

import pytest
from support.clients import denied, refusal
from support.documents import allow, allowing, document, trusting

OBJECTS = "arn:aws:s3:::reports/*"


class TestBucket:
    """T-06: the bucket is A's, the caller is B's. Both sides must say yes, and a deny on the bucket ends it."""

    @pytest.fixture
    def eve(self, a, b):
        a.s3.create_bucket(Bucket="reports")
        a.s3.put_object(Bucket="reports", Key="k", Body=b"figures")
        return b.new_user("eve")

    def identity_side(self, b):
        b.iam.put_user_policy(UserName="eve", PolicyName="p", PolicyDocument=allowing("s3:GetObject", OBJECTS))

    def bucket_side(self, a, principal, effect="Allow"):
        policy = document(
            {"Effect": effect, "Principal": {"AWS": principal}, "Action": "s3:GetObject", "Resource": OBJECTS}
        )
        a.s3.put_bucket_policy(Bucket="reports", Policy=policy)

    def get(self, user) -> bytes:
        return user.client("s3").get_object(Bucket="reports", Key="k")["Body"].read()

    def test_neither_side(self, eve):
        with refusal("AccessDenied", "Access Denied"):
            self.get(eve)

    def test_identity_side_only(self, b, eve):
        self.identity_side(b)
        with refusal("AccessDenied", "Access Denied"):
            self.get(eve)

    @pytest.mark.parametrize("principal", ["user", "account"])
    def test_bucket_side_only(self, a, b, eve, principal):
        self.bucket_side(a, eve.arn if principal == "user" else b.account.root_arn)
        with refusal("AccessDenied", "Access Denied"):
            self.get(eve)

    @pytest.mark.parametrize("principal", ["user", "account"])
    def test_both_sides(self, a, b, eve, principal):
        self.identity_side(b)
        self.bucket_side(a, eve.arn if principal == "user" else b.account.root_arn)
        assert self.get(eve) == b"figures"

    def test_a_deny_on_the_bucket_ends_it(self, a, b, eve):
        self.identity_side(b)
        self.bucket_side(a, eve.arn)
        assert self.get(eve) == b"figures"
        self.bucket_side(a, eve.arn, "Deny")
        with refusal("AccessDenied", "Access Denied"):
            self.get(eve)

    def test_a_deny_on_the_identity_ends_it(self, a, b, eve):
        self.bucket_side(a, eve.arn)
        b.iam.put_user_policy(
            UserName="eve",
            PolicyName="p",
            PolicyDocument=document(allow("*"), {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}),
        )
        with refusal("AccessDenied"):
            self.get(eve)

    def test_another_user_of_the_same_account(self, a, b, eve):
        self.bucket_side(a, eve.arn)
        mallory = b.new_user("mallory", allowing("s3:*"))
        with refusal("AccessDenied"):
            self.get(mallory)

    def test_a_namesake_in_the_buckets_account(self, a, b, eve):
        self.identity_side(b)
        self.bucket_side(a, eve.arn)
        namesake = a.new_user("eve")
        with refusal("AccessDenied"):
            self.get(namesake)

    def test_root_of_the_other_account_is_a_stranger_too(self, b, eve):
        with refusal("AccessDenied", "Access Denied"):
            b.s3.get_object(Bucket="reports", Key="k")

    def test_a_foreign_writer_does_not_own_the_object(self, a, b, eve):
        """New buckets: owner enforced. What eve puts is A's."""
        b.iam.put_user_policy(UserName="eve", PolicyName="p", PolicyDocument=allowing("s3:PutObject", OBJECTS))
        policy = document(
            {"Effect": "Allow", "Principal": {"AWS": eve.arn}, "Action": "s3:PutObject", "Resource": OBJECTS}
        )
        a.s3.put_bucket_policy(Bucket="reports", Policy=policy)
        eve.client("s3").put_object(Bucket="reports", Key="new", Body=b"from b")
        assert a.s3.get_object(Bucket="reports", Key="new")["Body"].read() == b"from b"
        with refusal("AccessDenied"):
            eve.client("s3").get_object(Bucket="reports", Key="new")


class TestAssumeRole:
    """The role is A's, the caller B's: trust and the caller's own right, always both. The denial has no reason."""

    @pytest.fixture
    def eve(self, b):
        return b.new_user("eve")

    def right(self, b, arn):
        b.iam.put_user_policy(UserName="eve", PolicyName="p", PolicyDocument=allowing("sts:AssumeRole", arn))

    @pytest.mark.parametrize("trusted", ["user", "account", "everybody"])
    def test_trust_only(self, a, b, eve, trusted):
        principal = {"user": eve.arn, "account": b.account.root_arn, "everybody": "*"}[trusted]
        role = a.new_role("ProdReadOnly", trusting(principal))
        with denied(eve.arn, "sts:AssumeRole", role["Arn"]):
            a.session(eve, role["Arn"])

    def test_own_right_only(self, a, b, eve):
        role = a.new_role("ProdReadOnly", trusting(a.account.root_arn))
        self.right(b, role["Arn"])
        with denied(eve.arn, "sts:AssumeRole", role["Arn"]):
            a.session(eve, role["Arn"])

    @pytest.mark.parametrize("trusted", ["user", "account", "account id", "everybody", "unique id"])
    def test_both(self, a, b, eve, trusted):
        principal = {
            "user": eve.arn,
            "account": b.account.root_arn,
            "account id": b.id,
            "everybody": "*",
            "unique id": eve.id,
        }[trusted]
        role = a.new_role("ProdReadOnly", trusting(principal), allowing("iam:ListUsers"))
        self.right(b, role["Arn"])
        session = a.session(eve, role["Arn"], "debug-session")
        assert session.arn == f"arn:aws:sts::{a.id}:assumed-role/ProdReadOnly/debug-session"
        assert session.client("sts").get_caller_identity()["Account"] == a.id
        names = [user["UserName"] for user in session.client("iam").list_users()["Users"]]
        assert "eve" not in names

    def test_an_absent_role(self, b, eve, a):
        arn = a.arn("role/nothing")
        self.right(b, arn)
        with denied(eve.arn, "sts:AssumeRole", arn):
            a.session(eve, arn)

    def test_sts_3_same_role_name_in_two_accounts(self, a, b, eve):
        ours = b.new_role("ProdReadOnly", trusting(eve.arn))
        theirs = a.new_role("ProdReadOnly", trusting(a.account.root_arn))
        session = b.session(eve, ours["Arn"])
        assert session.arn.startswith(f"arn:aws:sts::{b.id}:")
        self.right(b, theirs["Arn"])
        with denied(eve.arn, "sts:AssumeRole", theirs["Arn"]):
            a.session(eve, theirs["Arn"])

    def test_trusting_an_account_that_is_not_here(self, a, eve):
        role = a.new_role("ProdReadOnly", trusting("arn:aws:iam::111122223333:root"))
        with denied(eve.arn, "sts:AssumeRole", role["Arn"]):
            a.session(eve, role["Arn"])

    def test_sto_2_a_recreated_caller_is_not_trusted(self, a, b, eve):
        """The trust goes with the user's unique id."""
        role = a.new_role("ProdReadOnly", trusting(eve.arn), allowing("iam:ListRoles"))
        self.right(b, role["Arn"])
        a.session(eve, role["Arn"])
        b.iam.delete_access_key(UserName="eve", AccessKeyId=eve.credentials.access_key_id)
        b.iam.delete_user_policy(UserName="eve", PolicyName="p")
        b.iam.delete_user(UserName="eve")
        again = b.new_user("eve", allowing("sts:AssumeRole"))
        with denied(again.arn, "sts:AssumeRole", role["Arn"]):
            a.session(again, role["Arn"])
        shown = a.iam.get_role(RoleName="ProdReadOnly")["Role"]["AssumeRolePolicyDocument"]
        assert shown["Statement"][0]["Principal"] == {"AWS": eve.id}

    def test_the_roles_bucket_from_the_other_account(self, a, b, eve):
        """Inside the role, eve is A's: one side is enough."""
        a.s3.create_bucket(Bucket="reports")
        a.s3.put_object(Bucket="reports", Key="k", Body=b"figures")
        role = a.new_role("ProdReadOnly", trusting(b.account.root_arn), allowing("s3:GetObject", OBJECTS))
        self.right(b, role["Arn"])
        session = a.session(eve, role["Arn"])
        assert session.client("s3").get_object(Bucket="reports", Key="k")["Body"].read() == b"figures"

    def test_by_the_cli(self, a, b, eve, aws):
        role = a.new_role("ProdReadOnly", trusting(b.account.root_arn))
        aws.profile("eve", eve.credentials)
        command = f"aws sts assume-role \\\n--role-arn {role['Arn']} \\\n--role-session-name debug-session"
        refused = aws.run(command, profile="eve")
        text = f"User: {eve.arn} is not authorized to perform: sts:AssumeRole on resource: {role['Arn']}"
        assert refused.code != 0
        assert f"An error occurred (AccessDenied) when calling the AssumeRole operation: {text}\n" in refused.err
        self.right(b, role["Arn"])
        assert json.loads(aws.ok(command, profile="eve"))["AssumedRoleUser"]["Arn"].endswith(
            "ProdReadOnly/debug-session"
        )

    def test_mfa_in_the_trust(self, a, b, eve):
        """As printed, the guide's call carries no MFA and is denied."""
        role = a.new_role(
            "ProdReadOnly", trusting(b.account.root_arn, Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}})
        )
        self.right(b, role["Arn"])
        with denied(eve.arn, "sts:AssumeRole", role["Arn"]):
            a.session(eve, role["Arn"])


def test_whom_nobody_can_be_is_not_trusted(a):
    """A policy that shows the id of a deleted user is not stored again, and accounts of other partitions are none here.

    https://repost.aws/knowledge-center/iam-resource-policy-format"""
    ann = a.new_user("ann")
    a.new_role("app", trusting(ann.arn))
    for key in a.iam.list_access_keys(UserName="ann")["AccessKeyMetadata"]:
        a.iam.delete_access_key(UserName="ann", AccessKeyId=key["AccessKeyId"])
    a.iam.delete_user(UserName="ann")
    shown = a.iam.get_role(RoleName="app")["Role"]["AssumeRolePolicyDocument"]
    assert shown["Statement"][0]["Principal"] == {"AWS": ann.id}
    for principal in (ann.id, "AIDAAAAAAAAAAAAAAAAAA", f"arn:aws-cn:iam::{a.id}:root"):
        with refusal("MalformedPolicyDocument", f'Invalid principal in policy: "AWS":"{principal}"'):
            a.iam.update_assume_role_policy(RoleName="app", PolicyDocument=trusting(principal))
    a.iam.update_assume_role_policy(RoleName="app", PolicyDocument=trusting(a.new_user("bob").id))
