"""POL-1: each change has an action of its own, and nobody adds to own rights without it.

Mallory may do everything but one action. Each way to more rights that begins with that action is refused, and its
refusal names the action; with the action allowed as well, the same call gets past authorization."""

import json

import botocore.exceptions
import pytest
from support import saml
from support.certificates import self_signed, ssh_key
from support.documents import EC2_TRUST, allowing, document, trusting

ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess"
EVERYTHING = allowing("*")
TAG = [{"Key": "team", "Value": "administrators"}]

# The action, the operation (of IAM unless told otherwise), its input. `{…}` is filled from what stands in the account.
WAYS = [
    # Policies: new ones, other versions, and those that deny taken away.
    ("CreatePolicy", "create_policy", {"PolicyName": "more", "PolicyDocument": EVERYTHING}),
    ("CreatePolicyVersion", "create_policy_version", {"PolicyArn": "{own_policy}", "PolicyDocument": EVERYTHING, "SetAsDefault": True}),
    ("SetDefaultPolicyVersion", "set_default_policy_version", {"PolicyArn": "{own_policy}", "VersionId": "v1"}),
    ("DeletePolicyVersion", "delete_policy_version", {"PolicyArn": "{own_policy}", "VersionId": "v2"}),
    ("DeletePolicy", "delete_policy", {"PolicyArn": "{own_policy}"}),
    ("AttachUserPolicy", "attach_user_policy", {"UserName": "mallory", "PolicyArn": ADMINISTRATOR}),
    ("AttachGroupPolicy", "attach_group_policy", {"GroupName": "own", "PolicyArn": ADMINISTRATOR}),
    ("AttachRolePolicy", "attach_role_policy", {"RoleName": "own", "PolicyArn": ADMINISTRATOR}),
    ("DetachUserPolicy", "detach_user_policy", {"UserName": "mallory", "PolicyArn": "{own_policy}"}),
    ("DetachGroupPolicy", "detach_group_policy", {"GroupName": "own", "PolicyArn": "{own_policy}"}),
    ("DetachRolePolicy", "detach_role_policy", {"RoleName": "own", "PolicyArn": "{own_policy}"}),
    ("PutUserPolicy", "put_user_policy", {"UserName": "mallory", "PolicyName": "more", "PolicyDocument": EVERYTHING}),
    ("PutGroupPolicy", "put_group_policy", {"GroupName": "own", "PolicyName": "more", "PolicyDocument": EVERYTHING}),
    ("PutRolePolicy", "put_role_policy", {"RoleName": "own", "PolicyName": "more", "PolicyDocument": EVERYTHING}),
    ("DeleteUserPolicy", "delete_user_policy", {"UserName": "mallory", "PolicyName": "limits"}),
    ("DeleteGroupPolicy", "delete_group_policy", {"GroupName": "own", "PolicyName": "limits"}),
    ("DeleteRolePolicy", "delete_role_policy", {"RoleName": "own", "PolicyName": "limits"}),
    # Boundaries.
    ("PutUserPermissionsBoundary", "put_user_permissions_boundary", {"UserName": "mallory", "PermissionsBoundary": ADMINISTRATOR}),
    ("PutRolePermissionsBoundary", "put_role_permissions_boundary", {"RoleName": "own", "PermissionsBoundary": ADMINISTRATOR}),
    ("DeleteUserPermissionsBoundary", "delete_user_permissions_boundary", {"UserName": "mallory"}),
    ("DeleteRolePermissionsBoundary", "delete_role_permissions_boundary", {"RoleName": "own"}),
    # Groups, names and paths, and tags that policies ask for.
    ("AddUserToGroup", "add_user_to_group", {"GroupName": "administrators", "UserName": "mallory"}),
    ("RemoveUserFromGroup", "remove_user_from_group", {"GroupName": "own", "UserName": "mallory"}),
    ("UpdateGroup", "update_group", {"GroupName": "own", "NewGroupName": "trusted"}),
    ("UpdateUser", "update_user", {"UserName": "mallory", "NewPath": "/trusted/"}),
    ("TagUser", "tag_user", {"UserName": "mallory", "Tags": TAG}),
    ("UntagUser", "untag_user", {"UserName": "mallory", "TagKeys": ["suspended"]}),
    ("TagRole", "tag_role", {"RoleName": "own", "Tags": TAG}),
    ("UntagRole", "untag_role", {"RoleName": "own", "TagKeys": ["suspended"]}),
    # Users and roles that may more, and whom roles trust.
    ("CreateUser", "create_user", {"UserName": "puppet"}),
    ("CreateRole", "create_role", {"RoleName": "puppet", "AssumeRolePolicyDocument": EC2_TRUST}),
    ("CreateServiceLinkedRole", "create_service_linked_role", {"AWSServiceName": "elasticbeanstalk.amazonaws.com"}),
    ("UpdateAssumeRolePolicy", "update_assume_role_policy", {"RoleName": "administrator", "PolicyDocument": "{trusting_mallory}"}),
    ("UpdateRole", "update_role", {"RoleName": "own", "MaxSessionDuration": 43200}),
    ("AddRoleToInstanceProfile", "add_role_to_instance_profile", {"InstanceProfileName": "own", "RoleName": "administrator"}),
    ("PassRole", "add_role_to_instance_profile", {"InstanceProfileName": "own", "RoleName": "administrator"}),
    ("sts:AssumeRole", "sts.assume_role", {"RoleArn": "{administrator}", "RoleSessionName": "mallory"}),
    # Credentials of those who may more.
    ("CreateAccessKey", "create_access_key", {"UserName": "ann"}),
    ("UpdateAccessKey", "update_access_key", {"UserName": "ann", "AccessKeyId": "{key}", "Status": "Active"}),
    ("CreateLoginProfile", "create_login_profile", {"UserName": "bob", "Password": "Str0ng&Password"}),
    ("UpdateLoginProfile", "update_login_profile", {"UserName": "ann", "Password": "Str0ng&Password"}),
    ("UpdateAccountPasswordPolicy", "update_account_password_policy", {"MinimumPasswordLength": 6}),
    ("DeleteAccountPasswordPolicy", "delete_account_password_policy", {}),
    ("UploadSSHPublicKey", "upload_ssh_public_key", {"UserName": "ann", "SSHPublicKeyBody": "{ssh_key}"}),
    ("UploadSigningCertificate", "upload_signing_certificate", {"UserName": "ann", "CertificateBody": "{certificate}"}),
    ("CreateServiceSpecificCredential", "create_service_specific_credential", {"UserName": "ann", "ServiceName": "codecommit.amazonaws.com"}),
    ("CreateVirtualMFADevice", "create_virtual_mfa_device", {"VirtualMFADeviceName": "ann"}),
    ("DeleteVirtualMFADevice", "delete_virtual_mfa_device", {"SerialNumber": "{device}"}),
    ("EnableMFADevice", "enable_mfa_device", {"UserName": "ann", "SerialNumber": "{device}", "AuthenticationCode1": "123456", "AuthenticationCode2": "654321"}),
    ("DeactivateMFADevice", "deactivate_mfa_device", {"UserName": "ann", "SerialNumber": "{device}"}),
    ("ResyncMFADevice", "resync_mfa_device", {"UserName": "ann", "SerialNumber": "{device}", "AuthenticationCode1": "123456", "AuthenticationCode2": "654321"}),
    # Whoever else may come in.
    ("CreateOpenIDConnectProvider", "create_open_id_connect_provider", {"Url": "https://mallory.example.com", "ThumbprintList": ["0" * 40]}),
    ("AddClientIDToOpenIDConnectProvider", "add_client_id_to_open_id_connect_provider", {"OpenIDConnectProviderArn": "{provider}", "ClientID": "mallory"}),
    ("UpdateOpenIDConnectProviderThumbprint", "update_open_id_connect_provider_thumbprint", {"OpenIDConnectProviderArn": "{provider}", "ThumbprintList": ["1" * 40]}),
    ("CreateSAMLProvider", "create_saml_provider", {"Name": "mallory", "SAMLMetadataDocument": "{metadata}"}),
    ("UpdateSAMLProvider", "update_saml_provider", {"SAMLProviderArn": "{saml_provider}", "SAMLMetadataDocument": "{metadata}"}),
    ("s3:PutBucketPolicy", "s3.put_bucket_policy", {"Bucket": "payroll-of-mallorys-account", "Policy": "{bucket_policy}"}),
    ("s3:PutBucketPublicAccessBlock", "s3.delete_public_access_block", {"Bucket": "payroll-of-mallorys-account"}),
]


@pytest.fixture
def stage(a):
    """An account in which there is something to be gained; what the ways' inputs are filled with."""
    iam = a.iam
    own_policy = iam.create_policy(PolicyName="own", PolicyDocument=EVERYTHING)["Policy"]["Arn"]
    iam.create_policy_version(PolicyArn=own_policy, PolicyDocument=allowing("s3:Get*"), SetAsDefault=True)
    for group in ("own", "administrators"):
        iam.create_group(GroupName=group)
    for user in ("ann", "bob"):
        iam.create_user(UserName=user)
    iam.create_login_profile(UserName="ann", Password="Str0ng&Password1")
    key = iam.create_access_key(UserName="ann")["AccessKey"]["AccessKeyId"]
    for role in ("own", "administrator"):
        iam.create_role(RoleName=role, AssumeRolePolicyDocument=trusting(a.account.arn("root")))
    iam.create_instance_profile(InstanceProfileName="own")
    iam.update_account_password_policy(MinimumPasswordLength=14)
    a.s3.create_bucket(Bucket="payroll-of-mallorys-account")
    mallory = a.new_user("mallory")
    return mallory, {
        "own_policy": own_policy,
        "key": key,
        "trusting_mallory": trusting(mallory.arn),
        "administrator": a.account.arn("role/administrator"),
        "device": iam.create_virtual_mfa_device(VirtualMFADeviceName="device")["VirtualMFADevice"]["SerialNumber"],
        "provider": iam.create_open_id_connect_provider(Url="https://id.example.com", ThumbprintList=["0" * 40])[
            "OpenIDConnectProviderArn"
        ],
        "metadata": saml.metadata(),
        "saml_provider": iam.create_saml_provider(Name="corporate", SAMLMetadataDocument=saml.metadata())["SAMLProviderArn"],
        "ssh_key": ssh_key().open_ssh,
        "certificate": self_signed().body,
        "bucket_policy": json.dumps(
            {
                "Version": "2012-10-17",
                "Statement": {
                    "Effect": "Allow",
                    "Principal": {"AWS": mallory.arn},
                    "Action": "s3:*",
                    "Resource": "arn:aws:s3:::payroll-of-mallorys-account/*",
                },
            }
        ),
    }


def attempt(mallory, operation: str, given: dict, stage: dict) -> str | None:
    """The code and message of a refusal, if it is one of authorization."""
    service, _, name = operation.rpartition(".")
    filled = {
        member: stage[value[1:-1]] if isinstance(value, str) and value[1:-1] in stage else value
        for member, value in given.items()
    }
    try:
        getattr(mallory.client(service or "iam"), name)(**filled)
    except botocore.exceptions.ClientError as error:
        if error.response["Error"]["Code"] == "AccessDenied":
            return error.response["Error"]["Message"]
    return None


@pytest.mark.parametrize(("action", "operation", "given"), WAYS, ids=[way[0] for way in WAYS])
def test_pol_1_nobody_adds_to_own_rights(a, stage, action, operation, given):
    mallory, things = stage
    action = action if ":" in action else f"iam:{action}"
    all_but = document({"Effect": "Allow", "NotAction": action, "Resource": "*"})
    a.iam.put_user_policy(UserName="mallory", PolicyName="limits", PolicyDocument=all_but)
    refusal = attempt(mallory, operation, given, things)
    assert refusal is not None, "it was not refused"
    assert f"is not authorized to perform: {action} " in refusal

    a.iam.put_user_policy(UserName="mallory", PolicyName="limits", PolicyDocument=EVERYTHING)
    assert attempt(mallory, operation, given, things) is None


def test_pol_1_there_are_ways_enough():
    assert len({way[0] for way in WAYS}) >= 40
