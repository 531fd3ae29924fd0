"""Roles that are linked to a service: made and deleted for it, changed by nobody else."""

import re

import pytest
from support import clients
from support.clients import denied, names, refusal
from support.documents import EC2_TRUST, S3_READ, allow, document
from support.server import ACCOUNT_A, eventually

SERVICE = "elasticbeanstalk.amazonaws.com"
NAME = "AWSServiceRoleForElasticBeanstalk"
PROTECTED = (
    f"Cannot perform the operation on the protected role '{NAME}' - this role is only modifiable by AWS"
)


def seen(iam, task):
    """The states that a deletion goes through from now on, each once."""
    states = []

    def is_over():
        status = iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"]
        if status not in states:
            states.append(status)
        return status in ("SUCCEEDED", "FAILED")

    eventually(is_over, f"the deletion ends: {states}")
    return states


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
    assert seen(a.iam, task) == ["NOT_STARTED", "IN_PROGRESS", "SUCCEEDED"]
    with refusal("NoSuchEntity"):
        a.iam.get_role(RoleName=NAME)
    with refusal("NoSuchEntity"):
        a.iam.delete_service_linked_role(RoleName=NAME)
    with refusal("NoSuchEntity"):
        a.iam.get_service_linked_role_deletion_status(DeletionTaskId=task[:-1] + "g")
    a.iam.create_service_linked_role(AWSServiceName=SERVICE)


def test_delete_asked_for_twice(a, role):
    first = a.iam.delete_service_linked_role(RoleName=NAME)["DeletionTaskId"]
    # Until it is carried out the role is there, and another call is told of the same task.
    a.iam.get_role(RoleName=NAME)
    assert a.iam.delete_service_linked_role(RoleName=NAME)["DeletionTaskId"] == first
    assert seen(a.iam, first)[-1] == "SUCCEEDED"
    a.iam.create_service_linked_role(AWSServiceName=SERVICE)
    assert a.iam.delete_service_linked_role(RoleName=NAME)["DeletionTaskId"] != first


def test_deletions_outlive_a_restart(durable):
    server = durable()
    iam = clients.client(server.url, "iam", ACCOUNT_A.root)
    iam.create_service_linked_role(AWSServiceName=SERVICE)
    done = iam.delete_service_linked_role(RoleName=NAME)["DeletionTaskId"]
    assert seen(iam, done)[-1] == "SUCCEEDED"
    iam.create_service_linked_role(AWSServiceName=SERVICE)
    begun = iam.delete_service_linked_role(RoleName=NAME)["DeletionTaskId"]
    server.kill()
    server.start()
    iam = clients.client(server.url, "iam", ACCOUNT_A.root)
    assert iam.get_service_linked_role_deletion_status(DeletionTaskId=done)["Status"] == "SUCCEEDED"
    assert seen(iam, begun)[-1] == "SUCCEEDED"
    with refusal("NoSuchEntity"):
        iam.get_role(RoleName=NAME)


@pytest.mark.parametrize(
    ("service", "name"),
    [
        ("clientvpn.amazonaws.com", "ClientVPN"),
        ("custom-resource.application-autoscaling.amazonaws.com", "ApplicationAutoScaling_CustomResource"),
        ("ram.amazonaws.com", "ResourceAccessManager"),
        ("vpc-lattice.amazonaws.com", "VpcLattice"),
    ],
)
def test_services_of_all_kinds(a, service, name):
    role = a.iam.create_service_linked_role(AWSServiceName=service)["Role"]
    assert role["RoleName"] == f"AWSServiceRoleFor{name}"
    (policy,) = a.iam.list_attached_role_policies(RoleName=role["RoleName"])["AttachedPolicies"]
    assert policy["PolicyArn"].startswith("arn:aws:iam::aws:policy/aws-service-role/")


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
    assert seen(iam, task)[-1] == "SUCCEEDED"


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
