"""Markers: each is good for the operation that gave it and for no other."""

import pytest
from support.clients import refusal
from support.devices import Device
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


def walked(client, operation, key, size, **parameters):
    """All items of a list, in pages."""
    pages = client.get_paginator(operation).paginate(PaginationConfig={"PageSize": size}, **parameters)
    return [item for page in pages for item in page[key]]


def test_pages_of_lists_below_a_path(a):
    paths = ["/", "/eu/", "/eu/west/", "/europe/", "/us/"]
    wanted = {"/": 15, "/e": 9, "/eu": 9, "/eu/": 6, "/eu/west/": 3, "/eu/x": 0}
    for number in range(15):
        place = {"Path": paths[number % 5]}
        a.iam.create_user(UserName=f"u{number}", **place)
        a.iam.create_group(GroupName=f"g{number}", **place)
        a.iam.create_role(RoleName=f"r{number}", AssumeRolePolicyDocument=EC2_TRUST, **place)
        a.iam.create_policy(PolicyName=f"p{number}", PolicyDocument=allowing("s3:*"), **place)
        a.iam.create_instance_profile(InstanceProfileName=f"i{number}", **place)
    lists = {
        "list_users": ("Users", "UserName", {}),
        "list_groups": ("Groups", "GroupName", {}),
        "list_roles": ("Roles", "RoleName", {}),
        "list_policies": ("Policies", "PolicyName", {"Scope": "Local"}),
        "list_instance_profiles": ("InstanceProfiles", "InstanceProfileName", {}),
    }
    for operation, (key, name, parameters) in lists.items():
        for prefix, count in wanted.items():
            # By the model a path of policies ends with a slash, that of a list too.
            if operation == "list_policies" and not prefix.endswith("/"):
                continue
            found = walked(a.iam, operation, key, 2, PathPrefix=prefix, **parameters)
            assert len(found) == count, (operation, prefix)
            assert all(item["Path"].startswith(prefix) for item in found)
            assert [item[name] for item in found] == sorted(item[name] for item in found)


def test_an_entity_that_moves_is_listed_where_it_is(a):
    a.iam.create_user(UserName="dave", Path="/eu/")
    policy = a.new_policy("p", allowing("s3:*"))
    a.iam.attach_user_policy(UserName="dave", PolicyArn=policy)
    a.iam.update_user(UserName="dave", NewPath="/us/", NewUserName="david")
    assert a.iam.list_users(PathPrefix="/eu/")["Users"] == []
    assert a.iam.list_users(PathPrefix="/us/")["Users"][0]["UserName"] == "david"
    assert a.iam.list_entities_for_policy(PolicyArn=policy, PathPrefix="/eu/")["PolicyUsers"] == []
    assert a.iam.list_entities_for_policy(PolicyArn=policy, PathPrefix="/us/")["PolicyUsers"][0]["UserName"] == "david"


def test_pages_of_policies_of_both_origins(a):
    # One of them has the name of one of AWS's.
    for name in ("AdministratorAccess", "a", "zz"):
        a.iam.create_policy(PolicyName=name, PolicyDocument=allowing("s3:*"))
    whole = [policy["Arn"] for policy in walked(a.iam, "list_policies", "Policies", 1000)]
    assert len(set(whole)) == len(whole) > 1400
    assert [policy["Arn"] for policy in walked(a.iam, "list_policies", "Policies", 7)] == whole
    first = whole.index(a.arn("policy/AdministratorAccess"))
    assert whole[first + 1] == "arn:aws:iam::aws:policy/AdministratorAccess"
    for size in (1, first + 1, first + 2):
        page = a.iam.list_policies(MaxItems=size)
        rest = a.iam.list_policies(MaxItems=3, Marker=page["Marker"])
        assert [policy["Arn"] for policy in rest["Policies"]] == whole[size : size + 3]


def test_pages_of_what_a_policy_is_used_by(a):
    policy = a.new_policy("p", allowing("s3:*"))
    for number in range(3):
        a.iam.create_group(GroupName=f"g{number}")
        a.iam.attach_group_policy(GroupName=f"g{number}", PolicyArn=policy)
        a.iam.create_role(RoleName=f"r{number}", AssumeRolePolicyDocument=EC2_TRUST, PermissionsBoundary=policy)
        a.iam.create_user(UserName=f"u{number}", PermissionsBoundary=policy)
        a.iam.attach_user_policy(UserName=f"u{number}", PolicyArn=policy)
    a.iam.attach_role_policy(RoleName="r1", PolicyArn=policy)

    def used(**parameters):
        pages = a.iam.get_paginator("list_entities_for_policy").paginate(
            PolicyArn=policy, PaginationConfig={"PageSize": 2}, **parameters
        )
        kinds = [("PolicyGroups", "GroupName"), ("PolicyRoles", "RoleName"), ("PolicyUsers", "UserName")]
        return [item[name] for page in pages for key, name in kinds for item in page[key]]

    assert used() == ["g0", "g1", "g2", "r0", "r1", "r2", "u0", "u1", "u2"]
    assert used(PolicyUsageFilter="PermissionsPolicy") == ["g0", "g1", "g2", "r1", "u0", "u1", "u2"]
    assert used(PolicyUsageFilter="PermissionsBoundary") == ["r0", "r1", "r2", "u0", "u1", "u2"]
    assert used(EntityFilter="Role") == ["r0", "r1", "r2"]
    assert a.iam.list_policies(Scope="Local", OnlyAttached=True)["Policies"][0]["AttachmentCount"] == 7
    for number in range(3):
        a.iam.detach_user_policy(UserName=f"u{number}", PolicyArn=policy)
        a.iam.detach_group_policy(GroupName=f"g{number}", PolicyArn=policy)
    a.iam.detach_role_policy(RoleName="r1", PolicyArn=policy)
    assert a.iam.list_policies(Scope="Local", OnlyAttached=True)["Policies"] == []
    bounding = a.iam.list_policies(Scope="Local", PolicyUsageFilter="PermissionsBoundary")["Policies"]
    assert bounding[0]["PermissionsBoundaryUsageCount"] == 6


def test_pages_of_everybodys_service_credentials(a):
    services = ["codecommit.amazonaws.com", "cassandra.amazonaws.com"]
    for number in range(4):
        a.iam.create_user(UserName=f"u{number}")
        for service in services:
            a.iam.create_service_specific_credential(UserName=f"u{number}", ServiceName=service)

    def listed(**parameters):
        found, marker = [], {}
        while True:
            page = a.iam.list_service_specific_credentials(AllUsers=True, MaxItems=3, **parameters, **marker)
            found += page["ServiceSpecificCredentials"]
            if not page["IsTruncated"]:
                return found
            marker = {"Marker": page["Marker"]}

    ids = [held["ServiceSpecificCredentialId"] for held in listed()]
    assert len(ids) == 8 and ids == sorted(ids)
    of_one = listed(ServiceName=services[0])
    assert len(of_one) == 4 and {held["ServiceName"] for held in of_one} == {services[0]}
    a.iam.delete_service_specific_credential(
        UserName=of_one[0]["UserName"], ServiceSpecificCredentialId=of_one[0]["ServiceSpecificCredentialId"]
    )
    assert listed(ServiceName=services[0]) == of_one[1:]


def test_pages_of_virtual_devices_by_status(a):
    assigned = [a.new_user(f"u{number}") for number in range(3)]
    for user in assigned:
        made = a.iam.create_virtual_mfa_device(VirtualMFADeviceName=f"m{user.name}")["VirtualMFADevice"]
        device = Device(made)
        a.iam.enable_mfa_device(UserName=user.name, SerialNumber=device.serial, **device.two())
    for number in range(3):
        a.iam.create_virtual_mfa_device(VirtualMFADeviceName=f"free{number}")

    def listed(status):
        found = walked(a.iam, "list_virtual_mfa_devices", "VirtualMFADevices", 2, AssignmentStatus=status)
        return [item["SerialNumber"].rpartition("/")[2] for item in found]

    assert listed("Assigned") == ["mu0", "mu1", "mu2"]
    assert listed("Unassigned") == ["free0", "free1", "free2"]
    assert listed("Any") == ["free0", "free1", "free2", "mu0", "mu1", "mu2"]
    summary = a.iam.get_account_summary()["SummaryMap"]
    assert (summary["MFADevices"], summary["MFADevicesInUse"]) == (6, 3)
