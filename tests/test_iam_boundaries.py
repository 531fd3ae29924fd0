"""Permissions boundaries: setting them, and what they leave of a principal's rights."""

import pytest
from support.clients import denied, refusal
from support.documents import EC2_TRUST, S3_READ, allow, allowing, denying, document, trusting


class Owner:
    def __init__(self, iam, kind: str):
        self.iam, self.kind, self.key = iam, kind, f"{kind.capitalize()}Name"

    def create(self, name="owner", **more):
        if self.kind == "role":
            more["AssumeRolePolicyDocument"] = EC2_TRUST
        return getattr(self.iam, f"create_{self.kind}")(**{self.key: name}, **more)[self.kind.capitalize()]

    def get(self):
        return getattr(self.iam, f"get_{self.kind}")(**{self.key: "owner"})[self.kind.capitalize()]

    def put(self, arn, name="owner"):
        getattr(self.iam, f"put_{self.kind}_permissions_boundary")(**{self.key: name}, PermissionsBoundary=arn)

    def delete(self, name="owner"):
        getattr(self.iam, f"delete_{self.kind}_permissions_boundary")(**{self.key: name})


@pytest.fixture(params=["user", "role"])
def owner(request, iam):
    return Owner(iam, request.param)


def boundary_of(arn: str) -> dict:
    return {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": arn}


def test_at_creation(a, owner):
    arn = a.new_policy("boundary", S3_READ)
    assert owner.create(PermissionsBoundary=arn)["PermissionsBoundary"] == boundary_of(arn)
    assert owner.get()["PermissionsBoundary"] == boundary_of(arn)


def test_put_replace_delete(a, iam, owner):
    first, second = a.new_policy("first", S3_READ), a.new_policy("second", S3_READ)
    owner.create()
    owner.put(first)
    assert owner.get()["PermissionsBoundary"] == boundary_of(first)
    owner.put(second)
    assert owner.get()["PermissionsBoundary"] == boundary_of(second)
    assert iam.get_policy(PolicyArn=first)["Policy"]["PermissionsBoundaryUsageCount"] == 0
    usage = iam.get_policy(PolicyArn=second)["Policy"]
    assert (usage["PermissionsBoundaryUsageCount"], usage["AttachmentCount"]) == (1, 0)
    owner.delete()
    assert "PermissionsBoundary" not in owner.get()


def test_aws_managed_policy(owner):
    arn = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"
    owner.create(PermissionsBoundary=arn)
    assert owner.get()["PermissionsBoundary"] == boundary_of(arn)


def test_unknown_policy(a, owner):
    message = f"Policy {a.arn('policy/nothing')} does not exist or is not attachable."
    with refusal("NoSuchEntity", message):
        owner.create(PermissionsBoundary=a.arn("policy/nothing"))
    owner.create()
    with refusal("NoSuchEntity", message):
        owner.put(a.arn("policy/nothing"))


def test_malformed_arn(owner):
    owner.create()
    text = "Value (not-an-arn-but-twenty-long) for parameter PermissionsBoundary is invalid."
    with refusal(("ValidationError", "InvalidInput"), text):
        owner.put("not-an-arn-but-twenty-long")


def test_unknown_owner(a, owner):
    message = f"The {owner.kind} with name nobody cannot be found."
    with refusal("NoSuchEntity", message):
        owner.put(a.new_policy("boundary", S3_READ), name="nobody")
    with refusal("NoSuchEntity", message):
        owner.delete(name="nobody")


class TestDecisions:
    def test_a_boundary_grants_nothing(self, a):
        boundary = a.new_policy("boundary", allowing("*"))
        dave = a.new_user("dave", PermissionsBoundary=boundary)
        with denied(dave.arn, "iam:ListUsers", a.arn("user/"), "identity-based policy"):
            dave.client("iam").list_users()

    def test_both_must_allow(self, a):
        boundary = a.new_policy("boundary", allowing("iam:ListUsers"))
        dave = a.new_user("dave", allowing("iam:*"), PermissionsBoundary=boundary)
        dave.client("iam").list_users()
        with denied(dave.arn, "iam:ListRoles", a.arn("role/"), "permissions boundary"):
            dave.client("iam").list_roles()

    def test_explicit_deny_names_the_boundary_and_its_policy(self, a):
        boundary = a.new_policy(
            "boundary", document(allow("*"), {"Effect": "Deny", "Action": "iam:ListUsers", "Resource": "*"})
        )
        dave = a.new_user("dave", allowing("iam:*"), PermissionsBoundary=boundary)
        ending = f"with an explicit deny in a permissions boundary: {boundary}"
        with denied(dave.arn, "iam:ListUsers", a.arn("user/"), ending):
            dave.client("iam").list_users()

    def test_put_and_delete_take_effect_at_once(self, a):
        boundary = a.new_policy("boundary", S3_READ)
        dave = a.new_user("dave", allowing("iam:ListUsers"))
        dave.client("iam").list_users()
        a.iam.put_user_permissions_boundary(UserName="dave", PermissionsBoundary=boundary)
        with refusal("AccessDenied"):
            dave.client("iam").list_users()
        a.iam.delete_user_permissions_boundary(UserName="dave")
        dave.client("iam").list_users()

    def test_a_role_is_bounded_too(self, a):
        boundary = a.new_policy("boundary", allowing("iam:ListUsers"))
        dave = a.new_user("dave")
        role = a.new_role("r", trusting(dave.arn), allowing("iam:*"), PermissionsBoundary=boundary)
        session = a.session(dave, role["Arn"])
        session.client("iam").list_users()
        with denied(session.arn, "iam:ListRoles", a.arn("role/"), "permissions boundary"):
            session.client("iam").list_roles()

    def test_delegation_by_condition(self, a):
        """An administrator who may create users only inside a boundary."""
        boundary = a.new_policy("boundary", S3_READ)
        condition = {"StringEquals": {"iam:PermissionsBoundary": boundary}}
        admin = a.new_user("admin", document(allow("iam:CreateUser", Condition=condition)))
        admin.client("iam").create_user(UserName="inside", PermissionsBoundary=boundary)
        with denied(admin.arn, "iam:CreateUser", a.arn("user/outside"), "identity-based policy"):
            admin.client("iam").create_user(UserName="outside")

    def test_a_deny_only_boundary_allows_nothing(self, a):
        boundary = a.new_policy("boundary", denying("s3:*"))
        dave = a.new_user("dave", allowing("iam:ListUsers"), PermissionsBoundary=boundary)
        with refusal("AccessDenied"):
            dave.client("iam").list_users()


SERVICE_ROLE_POLICY = "arn:aws:iam::aws:policy/aws-service-role/AutoScalingServiceRolePolicy"


def test_a_policy_of_service_roles_is_no_boundary(a):
    """PutUserPermissionsBoundary and PutRolePermissionsBoundary model PolicyNotAttachable."""
    a.iam.create_user(UserName="dave")
    a.new_role("app", EC2_TRUST)
    with refusal("PolicyNotAttachable"):
        a.iam.put_user_permissions_boundary(UserName="dave", PermissionsBoundary=SERVICE_ROLE_POLICY)
    with refusal("PolicyNotAttachable"):
        a.iam.put_role_permissions_boundary(RoleName="app", PermissionsBoundary=SERVICE_ROLE_POLICY)
