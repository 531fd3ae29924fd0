"""Quotas of a whole account. The small one always; KEYWARD_LONG=1 fills the big ones too."""

import os
import re

import pytest
from support import saml, wire
from support.certificates import self_signed, ssh_key
from support.clients import refusal
from support.devices import Device
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


# Limits of one account, by Keyward's own operations.


def own(account, action, **parameters):
    """A call of Keyward's own, as the query protocol has it: its status, and its body."""
    request = wire.call("keyward", action, parameters, version="2026-11-22")
    answer = wire.send(account.server, wire.sign(account.server, request, account.account.root, "keyward"))
    return answer.status, answer.body.decode()


# What AWS raises for an account, and how far (spec/entities.md#quotas).
RAISED = {
    "groups": (300, 500),
    "roles": (1000, 10_000),
    "policies": (1500, 10_000),
    "instance_profiles": (1000, 10_000),
    "policies_per_user": (10, 20),
    "policies_per_role": (10, 25),
    "server_certificates": (20, 1000),
    "oidc_providers": (100, 700),
    "trust_policy_size": (2048, 8192),
    "buckets": (10_000, 1_000_000),
}


def listed(account):
    status, body = own(account, "ListAccountQuotas")
    assert status == 200, body
    entry = r"<QuotaName>(\w+)</QuotaName><Value>(\d+)</Value><ServerValue>(\d+)</ServerValue><MaximumValue>(\d+)<"
    return {name: tuple(map(int, numbers)) for name, *numbers in re.findall(entry, body)}


def test_every_limit_can_be_changed_up_to_what_aws_allows(a):
    quotas = listed(a)
    assert len(quotas) == 29
    for name, (value, server, most) in quotas.items():
        assert value == server
        assert (value, most) == RAISED.get(name, (value, value)), name
        for allowed in (0, most):
            status, body = own(a, "PutAccountQuota", QuotaName=name, Value=str(allowed))
            assert status == 200, body
            assert listed(a)[name] == (allowed, server, most)
        if most == 1_000_000:
            continue
        status, body = own(a, "PutAccountQuota", QuotaName=name, Value=str(most + 1))
        assert status == 400 and "<Code>InvalidInput</Code>" in body
        assert f"The quota {name} can be at most {most}." in body
        assert listed(a)[name] == (most, server, most)
        assert own(a, "DeleteAccountQuota", QuotaName=name)[0] == 200
    assert listed(a) == {**quotas, "buckets": (1_000_000, 10_000, 1_000_000)}


def limited(account, name, value):
    status, body = own(account, "PutAccountQuota", QuotaName=name, Value=str(value))
    assert status == 200, body


def fill(a):
    """A user, a group, a role and a policy to run into limits with."""
    a.iam.create_user(UserName="dave")
    a.iam.create_group(GroupName="devs")
    a.new_role("web", EC2_TRUST)
    return a.new_policy("p", S3_READ)


# Each limit with the call that runs into it when it is 0 and the text that AWS answers.
CALLS = {
    "users": ("UsersPerAccount", lambda a, arn: a.iam.create_user(UserName="x")),
    "groups": ("GroupsPerAccount", lambda a, arn: a.iam.create_group(GroupName="x")),
    "roles": ("RolesPerAccount", lambda a, arn: a.new_role("x", EC2_TRUST)),
    "policies": ("PoliciesPerAccount", lambda a, arn: a.new_policy("x", S3_READ)),
    "instance_profiles": (
        "InstanceProfilesPerAccount", lambda a, arn: a.iam.create_instance_profile(InstanceProfileName="x")
    ),
    "policies_per_user": ("PoliciesPerUser", lambda a, arn: a.iam.attach_user_policy(UserName="dave", PolicyArn=arn)),
    "policies_per_role": ("PoliciesPerRole", lambda a, arn: a.iam.attach_role_policy(RoleName="web", PolicyArn=arn)),
    "policies_per_group": (
        "PoliciesPerGroup", lambda a, arn: a.iam.attach_group_policy(GroupName="devs", PolicyArn=arn)
    ),
    "policies_in_use": (
        "PolicyVersionsInUse", lambda a, arn: a.iam.attach_group_policy(GroupName="devs", PolicyArn=arn)
    ),
    "groups_per_user": ("GroupsPerUser", lambda a, arn: a.iam.add_user_to_group(UserName="dave", GroupName="devs")),
    "access_keys_per_user": ("AccessKeysPerUser", lambda a, arn: a.iam.create_access_key(UserName="dave")),
    "signing_certificates_per_user": (
        "CertificatesPerUser",
        lambda a, arn: a.iam.upload_signing_certificate(UserName="dave", CertificateBody=self_signed().body),
    ),
    "ssh_public_keys_per_user": (
        "SSHPublicKeysPerUser",
        lambda a, arn: a.iam.upload_ssh_public_key(UserName="dave", SSHPublicKeyBody=ssh_key().open_ssh),
    ),
    "service_credentials_per_service": (
        "ServiceSpecificCredentialsPerUser",
        lambda a, arn: a.iam.create_service_specific_credential(
            UserName="dave", ServiceName="codecommit.amazonaws.com"
        ),
    ),
    "server_certificates": (
        "ServerCertificatesPerAccount",
        lambda a, arn: a.iam.upload_server_certificate(
            ServerCertificateName="x", CertificateBody=self_signed().body, PrivateKey=self_signed().key
        ),
    ),
    "oidc_providers": (
        "OpenIdConnectProvidersPerAccount",
        lambda a, arn: a.iam.create_open_id_connect_provider(Url="https://idp.example.com"),
    ),
    "client_ids_per_oidc_provider": (
        "ClientIdsPerOpenIdConnectProvider",
        lambda a, arn: a.iam.create_open_id_connect_provider(Url="https://idp.example.com", ClientIDList=["x"]),
    ),
    "saml_providers": ("SAMLProvidersPerAccount", lambda a, arn: provider(a, saml.metadata())),
    "keys_per_saml_provider": ("KeysPerSAMLProvider", lambda a, arn: provider(a, saml.metadata())),
    "identity_providers_per_saml_provider": (
        "IdentityProvidersPerSAMLProvider", lambda a, arn: provider(a, saml.metadata())
    ),
    "policy_size": ("PolicySize", lambda a, arn: a.new_policy("x", S3_READ)),
    "trust_policy_size": ("ACLSizePerRole", lambda a, arn: a.new_role("x", EC2_TRUST)),
}  # fmt: skip


def provider(a, metadata):
    a.iam.create_saml_provider(Name="idp", SAMLMetadataDocument=metadata)


@pytest.mark.parametrize("name", CALLS)
def test_each_limit_is_kept(a, name):
    arn = fill(a)
    limited(a, name, 0)
    text, call = CALLS[name]
    with refusal("LimitExceeded", f"Cannot exceed quota for {text}: 0"):
        call(a, arn)
    assert own(a, "DeleteAccountQuota", QuotaName=name)[0] == 200
    call(a, arn)


def test_limits_with_sentences_of_their_own(a):
    arn = fill(a)
    limited(a, "versions_per_policy", 1)
    with refusal("LimitExceeded", "A managed policy can have up to 1 versions. Before you create a new version, you "
                 "must delete an existing version."):
        a.iam.create_policy_version(PolicyArn=arn, PolicyDocument=S3_READ)
    limited(a, "tags", 0)
    with refusal("LimitExceeded"):
        a.iam.tag_user(UserName="dave", Tags=[{"Key": "k", "Value": "v"}])
    puts = {
        "user": lambda: a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=S3_READ),
        "group": lambda: a.iam.put_group_policy(GroupName="devs", PolicyName="p", PolicyDocument=S3_READ),
        "role": lambda: a.iam.put_role_policy(RoleName="web", PolicyName="p", PolicyDocument=S3_READ),
    }
    holders = {"user": "dave", "group": "devs", "role": "web"}
    for kind, put in puts.items():
        limited(a, f"{kind}_policies_size", 1)
        with refusal("LimitExceeded", f"Maximum policy size of 1 bytes exceeded for {kind} {holders[kind]}"):
            put()
    limited(a, "mfa_devices_per_user", 0)
    device = Device(a.iam.create_virtual_mfa_device(VirtualMFADeviceName="m")["VirtualMFADevice"])
    with refusal("LimitExceeded", "Cannot exceed quota for MFADevicesPerUser: 0"):
        a.iam.enable_mfa_device(UserName="dave", SerialNumber=device.serial, **device.two())


def test_keys_and_providers_of_saml_metadata(a):
    provider(a, saml.metadata(keys=10))
    arn = a.arn("saml-provider/idp")
    with refusal("LimitExceeded", "Cannot exceed quota for KeysPerSAMLProvider: 10"):
        a.iam.update_saml_provider(SAMLProviderArn=arn, SAMLMetadataDocument=saml.metadata(keys=11))
    with refusal("LimitExceeded", "Cannot exceed quota for KeysPerSAMLProvider: 10"):
        a.iam.create_saml_provider(Name="other", SAMLMetadataDocument=saml.metadata(keys=2, providers=6))
    a.iam.update_saml_provider(SAMLProviderArn=arn, SAMLMetadataDocument=saml.metadata(providers=10))
    limited(a, "keys_per_saml_provider", 10)
    with refusal("LimitExceeded", "Cannot exceed quota for IdentityProvidersPerSAMLProvider: 10"):
        a.iam.update_saml_provider(SAMLProviderArn=arn, SAMLMetadataDocument=saml.metadata(providers=11))
