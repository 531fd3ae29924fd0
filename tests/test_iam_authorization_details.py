"""GetAccountAuthorizationDetails and the lists of who uses and who grants what."""

import json

import pytest
from support.clients import names, pages, refusal
from support.documents import EC2_TRUST, S3_READ, allow, allowing, denying, document

READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"
LISTS = ("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies")


@pytest.fixture
def photo_company(a):
    """A bit of everything."""
    a.iam.create_group(GroupName="devs", Path="/staff/")
    a.iam.put_group_policy(GroupName="devs", PolicyName="inline", PolicyDocument=S3_READ)
    own = a.new_policy("own", S3_READ, Description="photos", Tags=[{"Key": "team", "Value": "x"}])
    a.iam.create_policy_version(PolicyArn=own, PolicyDocument=allowing("s3:*"), SetAsDefault=True)
    a.iam.create_user(UserName="dave", Path="/staff/", Tags=[{"Key": "team", "Value": "x"}], PermissionsBoundary=own)
    a.iam.put_user_policy(UserName="dave", PolicyName="inline", PolicyDocument=S3_READ)
    a.iam.attach_user_policy(UserName="dave", PolicyArn=READ_ONLY)
    a.iam.add_user_to_group(UserName="dave", GroupName="devs")
    a.new_role("web", EC2_TRUST, S3_READ, Description="of the shop")
    a.iam.attach_role_policy(RoleName="web", PolicyArn=own)
    a.iam.create_instance_profile(InstanceProfileName="web")
    a.iam.add_role_to_instance_profile(InstanceProfileName="web", RoleName="web")
    return own


def test_whole(a, photo_company):
    answer = a.iam.get_account_authorization_details()
    assert answer["IsTruncated"] is False
    (user,) = [user for user in answer["UserDetailList"] if user["UserName"] == "dave"]
    assert user["Arn"] == a.arn("user/staff/dave")
    assert user["GroupList"] == ["devs"]
    assert user["UserPolicyList"] == [{"PolicyName": "inline", "PolicyDocument": json.loads(S3_READ)}]
    assert user["AttachedManagedPolicies"] == [{"PolicyName": "ReadOnlyAccess", "PolicyArn": READ_ONLY}]
    assert user["PermissionsBoundary"]["PermissionsBoundaryArn"] == photo_company
    assert user["Tags"] == [{"Key": "team", "Value": "x"}]
    (group,) = answer["GroupDetailList"]
    assert (group["GroupName"], group["Path"]) == ("devs", "/staff/")
    assert names(group["GroupPolicyList"], "PolicyName") == ["inline"]
    (role,) = answer["RoleDetailList"]
    assert role["AssumeRolePolicyDocument"] == json.loads(EC2_TRUST)
    assert names(role["InstanceProfileList"], "InstanceProfileName") == ["web"]
    assert names(role["InstanceProfileList"][0]["Roles"], "RoleName") == ["web"]
    assert names(role["AttachedManagedPolicies"], "PolicyName") == ["own"]
    assert role["RoleLastUsed"] == {}
    own, aws = answer["Policies"]
    assert (own["PolicyName"], own["AttachmentCount"], own["PermissionsBoundaryUsageCount"]) == ("own", 1, 1)
    assert own["Description"] == "photos"
    assert [(version["VersionId"], version["IsDefaultVersion"]) for version in own["PolicyVersionList"]] == [
        ("v2", True),
        ("v1", False),
    ]
    assert own["PolicyVersionList"][1]["Document"] == json.loads(S3_READ)
    # Of AWS's policies those that are in use.
    assert aws["Arn"] == READ_ONLY
    assert aws["PolicyVersionList"][0]["Document"]["Statement"]


@pytest.mark.parametrize(
    ("wanted", "full"),
    [
        ("User", "UserDetailList"),
        ("Group", "GroupDetailList"),
        ("Role", "RoleDetailList"),
        ("LocalManagedPolicy", "Policies"),
        ("AWSManagedPolicy", "Policies"),
    ],
)
def test_filter(a, photo_company, wanted, full):
    answer = a.iam.get_account_authorization_details(Filter=[wanted])
    assert [name for name in LISTS if answer[name]] == [full]
    if full == "Policies":
        assert names(answer["Policies"], "PolicyName") == [{"L": "own", "A": "ReadOnlyAccess"}[wanted[0]]]


def test_several_filters(a, photo_company):
    answer = a.iam.get_account_authorization_details(Filter=["User", "Role"])
    assert [name for name in LISTS if answer[name]] == ["UserDetailList", "RoleDetailList"]


@pytest.mark.parametrize("size", [1, 2, 3])
def test_pages_hold_everything_once(a, photo_company, size):
    whole = a.iam.get_account_authorization_details()
    for name in LISTS:
        assert pages(a.iam, "get_account_authorization_details", name, size) == whole[name]
    first = a.iam.get_account_authorization_details(MaxItems=size)
    assert sum(len(first[name]) for name in LISTS) == size


def test_pages_under_a_filter(a, photo_company):
    a.iam.create_user(UserName="carol")
    assert names(pages(a.iam, "get_account_authorization_details", "UserDetailList", 1, Filter=["User"]), "UserName") == [
        "carol",
        "dave",
    ]
    assert pages(a.iam, "get_account_authorization_details", "RoleDetailList", 1, Filter=["Role"])


def test_refusals(a, photo_company):
    iam = a.client("iam", validate=False)
    with refusal("ValidationError"):
        iam.get_account_authorization_details(Filter=["Wombat"])
    with refusal("ValidationError", "Invalid Marker."):
        iam.get_account_authorization_details(Marker="not a marker!")


def test_two_analysers_read_it(a, aws, photo_company):
    """cloudsplaining and parliament, as installed."""
    a.iam.put_user_policy(UserName="dave", PolicyName="wide", PolicyDocument=allowing("s3:*"))
    aws.ok("aws iam get-account-authorization-details > details.json")
    aws.ok("cloudsplaining scan --input-file details.json --output . --skip-open-report")
    results = json.loads((aws.folder / "iam-results-details.json").read_text())
    assert any(found["PolicyName"] == "wide" for found in results["inline_policies"].values())
    aws.ok("parliament --auth-details-file details.json; test $? -le 1")
    told = aws.run("parliament --auth-details-file details.json")
    assert "Traceback" not in told.err


# Who grants what


def granted(client, arn, *services):
    answer = client.list_policies_granting_service_access(Arn=arn, ServiceNamespaces=list(services))
    assert answer["IsTruncated"] is False
    return {
        entry["ServiceNamespace"]: names(entry.get("Policies", []), "PolicyName")
        for entry in answer["PoliciesGrantingServiceAccess"]
    }


def test_policies_granting_service_access(a, photo_company):
    assert granted(a.iam, a.arn("user/staff/dave"), "s3", "sqs", "nosuch") == {
        "s3": ["inline", "ReadOnlyAccess", "inline"],
        "sqs": ["ReadOnlyAccess"],
        "nosuch": [],
    }
    assert granted(a.iam, a.arn("group/staff/devs"), "s3", "sqs") == {"s3": ["inline"], "sqs": []}
    assert granted(a.iam, a.arn("role/web"), "s3") == {"s3": ["inline1", "own"]}
    (entry,) = a.iam.list_policies_granting_service_access(Arn=a.arn("user/staff/dave"), ServiceNamespaces=["s3"])[
        "PoliciesGrantingServiceAccess"
    ]
    assert entry["Policies"][0] == {
        "PolicyName": "inline",
        "PolicyType": "INLINE",
        "EntityType": "USER",
        "EntityName": "dave",
    }
    assert entry["Policies"][1] == {"PolicyName": "ReadOnlyAccess", "PolicyType": "MANAGED", "PolicyArn": READ_ONLY}
    assert entry["Policies"][2]["EntityType"] == "GROUP"


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        (denying("s3:*"), []),
        (allowing("*"), ["p"]),
        (allowing("S3:get*"), ["p"]),
        (document({"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"}), []),
        (document({"Effect": "Allow", "NotAction": "s3:Get*", "Resource": "*"}), ["p"]),
        (document({"Effect": "Allow", "NotAction": "sqs:*", "Resource": "*"}), ["p"]),
        (document(allow("sqs:*"), {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}), []),
    ],
)
def test_what_grants_a_service(a, policy, expected):
    a.iam.create_user(UserName="dave")
    a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=policy)
    assert granted(a.iam, a.arn("user/dave"), "s3") == {"s3": expected}


def test_granting_of_nobody(a):
    for arn in (a.arn("user/nobody"), a.arn("policy/p"), "arn:aws:iam::444455556666:user/dave"):
        with refusal("NoSuchEntity"):
            a.iam.list_policies_granting_service_access(Arn=arn, ServiceNamespaces=["s3"])


def test_granting_is_authorised_on_the_entity(a):
    dave = a.new_user("dave", allowing("iam:ListPoliciesGrantingServiceAccess", a.arn("user/dave")))
    dave.client("iam").list_policies_granting_service_access(Arn=dave.arn, ServiceNamespaces=["s3"])
    with refusal("AccessDenied"):
        dave.client("iam").list_policies_granting_service_access(Arn=a.arn("user/carol"), ServiceNamespaces=["s3"])
    with refusal("AccessDenied"):
        dave.client("iam").get_account_authorization_details()


@pytest.mark.parametrize("marker", ["YWxpY2U", "OXg", "LQ"])
def test_a_marker_of_another_call_is_none(a, marker):
    with refusal("ValidationError", "Invalid Marker."):
        a.iam.get_account_authorization_details(Marker=marker)
