"""Markers: each is good for the operation that gave it and for no other."""

import pytest
from support.clients import refusal
from support.documents import EC2_TRUST, allowing

LISTS = {
    "list_users": {},
    "list_groups": {},
    "list_roles": {},
    "list_instance_profiles": {},
    "list_policies": {"Scope": "Local"},
    "list_virtual_mfa_devices": {},
    "list_groups_for_user": {"UserName": "n0"},
    "list_access_keys": {"UserName": "n0"},
    "list_user_policies": {"UserName": "n0"},
    "list_attached_user_policies": {"UserName": "n0"},
    "list_user_tags": {"UserName": "n0"},
    "list_instance_profiles_for_role": {"RoleName": "n0"},
    "list_policy_versions": {"PolicyArn": "arn:aws:iam::123456789012:policy/n0"},
    "get_group": {"GroupName": "n0"},
    "get_account_authorization_details": {},
}


@pytest.fixture
def furnished(a):
    """Two of everything, so that a page of one has a marker."""
    iam = a.iam
    for name in ("n0", "n1"):
        iam.create_user(UserName=name, Tags=[{"Key": "k0", "Value": ""}, {"Key": "k1", "Value": ""}])
        iam.create_group(GroupName=name)
        iam.create_role(RoleName=name, AssumeRolePolicyDocument=EC2_TRUST)
        iam.create_instance_profile(InstanceProfileName=name)
        iam.add_role_to_instance_profile(InstanceProfileName=name, RoleName="n0")
        iam.create_virtual_mfa_device(VirtualMFADeviceName=name)
        arn = iam.create_policy(PolicyName=name, PolicyDocument=allowing("s3:*"))["Policy"]["Arn"]
        iam.put_user_policy(UserName="n0", PolicyName=name, PolicyDocument=allowing("s3:*"))
        iam.attach_user_policy(UserName="n0", PolicyArn=arn)
        iam.add_user_to_group(UserName="n0", GroupName=name)
        iam.create_access_key(UserName="n0")
    iam.add_user_to_group(UserName="n1", GroupName="n0")
    iam.create_policy_version(PolicyArn=a.arn("policy/n0"), PolicyDocument=allowing("s3:*"))
    return a


def test_a_marker_is_good_for_the_list_that_gave_it(furnished):
    iam = furnished.iam
    markers = {name: getattr(iam, name)(MaxItems=1, **asked)["Marker"] for name, asked in LISTS.items()}
    for giver, marker in markers.items():
        for taker, asked in LISTS.items():
            if giver == taker:
                getattr(iam, taker)(Marker=marker, **asked)
                continue
            with refusal("ValidationError", "Invalid Marker."):
                getattr(iam, taker)(Marker=marker, **asked)
