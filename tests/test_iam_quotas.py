"""Quotas of a whole account. The small one always; KEYWARD_LONG=1 fills the big ones too."""

import os

import pytest
from support.clients import refusal
from support.documents import EC2_TRUST, S3_READ

LONG = pytest.mark.skipif(os.environ.get("KEYWARD_LONG") != "1", reason="KEYWARD_LONG=1 fills thousands of entities")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("create", "delete", "quota", "name", "limit"),
    [
        pytest.param("create_group", "delete_group", "GroupsPerAccount", "GroupName", 300, id="groups"),
        pytest.param("create_user", "delete_user", "UsersPerAccount", "UserName", 5000, id="users", marks=LONG),
        pytest.param("create_role", "delete_role", "RolesPerAccount", "RoleName", 1000, id="roles", marks=LONG),
        pytest.param("create_policy", None, "PoliciesPerAccount", "PolicyName", 1500, id="policies", marks=LONG),
        pytest.param(
            "create_instance_profile",
            "delete_instance_profile",
            "InstanceProfilesPerAccount",
            "InstanceProfileName",
            1000,
            id="instance-profiles",
            marks=LONG,
        ),
    ],
)
def test_quota_of_the_account(a, b, create, delete, quota, name, limit):
    needed = {
        "create_role": {"AssumeRolePolicyDocument": EC2_TRUST},
        "create_policy": {"PolicyDocument": S3_READ},
    }.get(create, {})
    make = getattr(a.iam, create)
    for number in range(limit):
        make(**{name: f"n{number}"}, **needed)
    with refusal("LimitExceeded", f"Cannot exceed quota for {quota}: {limit}"):
        make(**{name: "one-more"}, **needed)
    # The other account has its own, and a place given up is free again.
    getattr(b.iam, create)(**{name: "n0"}, **needed)
    if delete:
        getattr(a.iam, delete)(**{name: "n0"})
        make(**{name: "one-more"}, **needed)
