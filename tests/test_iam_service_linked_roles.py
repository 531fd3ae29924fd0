"""Roles that are linked to a service: made and deleted for it, changed by nobody else."""

import re

import pytest
from support.clients import denied, names, refusal
from support.documents import EC2_TRUST, S3_READ, allow, document

SERVICE = "elasticbeanstalk.amazonaws.com"
NAME = "AWSServiceRoleForElasticBeanstalk"
PROTECTED = (
    f"Cannot perform the operation on the protected role '{NAME}' - this role is only modifiable by AWS"
)


@pytest.fixture
def role(iam):
    return iam.create_service_linked_role(AWSServiceName=SERVICE, Description="for the shop")["Role"]


def test_create(a, role):
    assert role["Arn"] == a.arn(f"role/aws-service-role/{SERVICE}/{NAME}")
    assert role["AssumeRolePolicyDocument"]["Statement"][0]["Principal"] == {"Service": [SERVICE]}
    assert a.iam.get_role(RoleName=NAME)["Role"]["Description"] == "for the shop"
    attached = a.iam.list_attached_role_policies(RoleName=NAME)["AttachedPolicies"]
    assert names(attached, "PolicyArn") == ["arn:aws:iam::aws:policy/aws-service-role/AWSElasticBeanstalkServiceRolePolicy"]
    taken = f"Service role name {NAME} has been taken in this account, please try a different suffix."
    with refusal("InvalidInput", taken):
        a.iam.create_service_linked_role(AWSServiceName=SERVICE)


def test_suffix(a):
    for suffix in ("one", "two"):
        made = a.iam.create_service_linked_role(AWSServiceName="autoscaling.amazonaws.com", CustomSuffix=suffix)["Role"]
        assert made["RoleName"] == f"AWSServiceRoleForAutoScaling_{suffix}"
    with refusal("InvalidInput", f"Custom suffix is not allowed for {SERVICE}"):
        a.iam.create_service_linked_role(AWSServiceName=SERVICE, CustomSuffix="one")
    with refusal("InvalidInput"):
        a.iam.create_service_linked_role(AWSServiceName="nothing.amazonaws.com")


def test_nobody_changes_it(a, role):
    read_only = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    a.iam.create_instance_profile(InstanceProfileName="web")
    changes = [
        lambda: a.iam.delete_role(RoleName=NAME),
        lambda: a.iam.update_role(RoleName=NAME, MaxSessionDuration=7200),
        lambda: a.iam.update_assume_role_policy(RoleName=NAME, PolicyDocument=EC2_TRUST),
        lambda: a.iam.attach_role_policy(RoleName=NAME, PolicyArn=read_only),
        lambda: a.iam.detach_role_policy(RoleName=NAME, PolicyArn=read_only),
        lambda: a.iam.put_role_policy(RoleName=NAME, PolicyName="p", PolicyDocument=S3_READ),
        lambda: a.iam.delete_role_policy(RoleName=NAME, PolicyName="p"),
        lambda: a.iam.put_role_permissions_boundary(RoleName=NAME, PermissionsBoundary=read_only),
        lambda: a.iam.delete_role_permissions_boundary(RoleName=NAME),
        lambda: a.iam.add_role_to_instance_profile(InstanceProfileName="web", RoleName=NAME),
    ]
    for change in changes:
        with refusal("UnmodifiableEntity", PROTECTED):
            change()
    # Its description alone is the account's.
    a.iam.update_role(RoleName=NAME, Description="of the shop")
    assert a.iam.update_role_description(RoleName=NAME, Description="again")["Role"]["Description"] == "again"


def test_delete(a, role):
    task = a.iam.delete_service_linked_role(RoleName=NAME)["DeletionTaskId"]
    assert re.fullmatch(rf"task/aws-service-role/{SERVICE}/{NAME}/[0-9a-f-]{{36}}", task)
    assert a.iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"] == "SUCCEEDED"
    with refusal("NoSuchEntity"):
        a.iam.get_role(RoleName=NAME)
    with refusal("NoSuchEntity"):
        a.iam.delete_service_linked_role(RoleName=NAME)
    with refusal("NoSuchEntity"):
        a.iam.get_service_linked_role_deletion_status(DeletionTaskId=task[:-1] + "g")
    a.iam.create_service_linked_role(AWSServiceName=SERVICE)


def test_others_are_not_deleted_so(a):
    a.new_role("mine", EC2_TRUST)
    with refusal("InvalidInput"):
        a.iam.delete_service_linked_role(RoleName="mine")
    a.iam.get_role(RoleName="mine")


def test_the_paths_are_reserved(a):
    for path in ("/aws-service-role/", f"/aws-service-role/{SERVICE}/", "/aws-reserved/x/"):
        with refusal("InvalidInput"):
            a.new_role("mine", EC2_TRUST, Path=path)


def test_rights(a):
    dave = a.new_user(
        "dave",
        document(
            allow(
                "iam:CreateServiceLinkedRole",
                a.arn("role/aws-service-role/*"),
                Condition={"StringEquals": {"iam:AWSServiceName": SERVICE}},
            ),
            allow(["iam:DeleteServiceLinkedRole", "iam:GetServiceLinkedRoleDeletionStatus"], a.arn(f"role/aws-service-role/{SERVICE}/*")),
        ),
    )
    iam = dave.client("iam")
    iam.create_service_linked_role(AWSServiceName=SERVICE)
    arn = a.arn("role/aws-service-role/rds.amazonaws.com/AWSServiceRoleForRDS")
    with denied(dave.arn, "iam:CreateServiceLinkedRole", arn, "identity-based policy"):
        iam.create_service_linked_role(AWSServiceName="rds.amazonaws.com")
    task = iam.delete_service_linked_role(RoleName=NAME)["DeletionTaskId"]
    assert iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"] == "SUCCEEDED"


# What an account in no organization is told, and tokens for services outside.


@pytest.mark.parametrize(
    "operation",
    [
        "list_organizations_features",
        "enable_organizations_root_credentials_management",
        "disable_organizations_root_credentials_management",
        "enable_organizations_root_sessions",
        "disable_organizations_root_sessions",
    ],
)
def test_outside_an_organization(iam, operation):
    with refusal("OrganizationNotFoundException", status=400):
        getattr(iam, operation)()


def test_outbound_federation(iam):
    with refusal("FeatureDisabled"):
        iam.get_outbound_web_identity_federation_info()
    with refusal("FeatureDisabled"):
        iam.disable_outbound_web_identity_federation()
    issuer = iam.enable_outbound_web_identity_federation()["IssuerIdentifier"]
    assert issuer.startswith("https://")
    with refusal("FeatureEnabled"):
        iam.enable_outbound_web_identity_federation()
    told = iam.get_outbound_web_identity_federation_info()
    assert (told["IssuerIdentifier"], told["JwtVendingEnabled"]) == (issuer, True)
    iam.disable_outbound_web_identity_federation()
    # The issuer stays the account's own.
    assert iam.enable_outbound_web_identity_federation()["IssuerIdentifier"] == issuer


def test_a_name_that_no_call_takes_is_not_made(a):
    with refusal("ValidationError"):
        a.iam.create_service_linked_role(AWSServiceName="autoscaling.amazonaws.com", CustomSuffix="x" * 64)


def test_policies_of_service_linked_roles_are_theirs_alone(a):
    arn = "arn:aws:iam::aws:policy/aws-service-role/AutoScalingServiceRolePolicy"
    a.new_user("dave")
    with refusal("PolicyNotAttachable", "Cannot attach a Service Role Policy to a Customer Role."):
        a.iam.attach_user_policy(UserName="dave", PolicyArn=arn)
