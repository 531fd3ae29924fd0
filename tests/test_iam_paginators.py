"""Every paginator of IAM's, from botocore's own table: page by page, piece by piece, the result is the whole.

With boto3, with the `aws` command (`--page-size`, `--max-items`, `--starting-token`) and with the SDK for JavaScript."""

import json

import pytest
from botocore import xform_name
from conftest import InAccount
from support import saml
from support.certificates import self_signed, ssh_key
from support.devices import Device
from support.documents import EC2_TRUST, S3_READ, allow, allowing, document
from support.server import ACCOUNT_A, Server, configuration
from support.speakers import MODELS, Call, Refused, decoded, plain

PAGINATORS = MODELS.get_component("data_loader").load_service_model("iam", "paginators-1")["pagination"]
THREE = range(3)
TAGS = [{"Key": f"key{number}", "Value": "x"} for number in THREE]
ACTIONS = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]
ISSUER = "idp.example.com"


@pytest.fixture(scope="module")
def crowd(tmp_path_factory):
    """An account, on a server of its own, in which everything that is listed is there more than once."""
    folder = tmp_path_factory.mktemp("crowd")
    config = folder / "keyward.toml"
    config.write_text(configuration(ACCOUNT_A))
    server = Server(folder, ["--ephemeral", "--config", str(config)]).start()
    account = InAccount(server, ACCOUNT_A)
    fill(account)
    yield account
    server.stop()


def fill(a: InAccount) -> None:
    iam = a.iam
    iam.create_account_alias(AccountAlias="acme")
    policies = [a.new_policy(f"policy{number}", S3_READ, Tags=TAGS) for number in THREE]
    for _ in range(2):
        iam.create_policy_version(PolicyArn=policies[0], PolicyDocument=S3_READ)
    for number in THREE:
        iam.create_user(UserName=f"user{number}", Tags=TAGS)
        iam.create_group(GroupName=f"group{number}")
        iam.create_role(RoleName=f"role{number}", AssumeRolePolicyDocument=EC2_TRUST, Tags=TAGS)
        iam.create_instance_profile(InstanceProfileName=f"profile{number}", Tags=TAGS)
        iam.add_role_to_instance_profile(InstanceProfileName=f"profile{number}", RoleName="role0")
        iam.attach_user_policy(UserName=f"user{number}", PolicyArn=policies[0])
        iam.attach_group_policy(GroupName=f"group{number}", PolicyArn=policies[0])
        iam.attach_role_policy(RoleName=f"role{number}", PolicyArn=policies[0])
    for number in THREE:
        iam.add_user_to_group(GroupName="group0", UserName=f"user{number}")
        iam.add_user_to_group(GroupName=f"group{number}", UserName="user0")
        iam.attach_user_policy(UserName="user0", PolicyArn=policies[number])
        iam.attach_group_policy(GroupName="group0", PolicyArn=policies[number])
        iam.attach_role_policy(RoleName="role0", PolicyArn=policies[number])
        inline = {"PolicyName": f"inline{number}", "PolicyDocument": allowing(ACTIONS[number])}
        iam.put_user_policy(UserName="user0", **inline)
        iam.put_group_policy(GroupName="group0", **inline)
        iam.put_role_policy(RoleName="role0", **inline)
        certificate = self_signed(f"paged{number}")
        iam.upload_server_certificate(
            ServerCertificateName=f"web{number}",
            CertificateBody=certificate.body,
            PrivateKey=certificate.key,
            Tags=TAGS,
        )
        iam.upload_ssh_public_key(UserName="user0", SSHPublicKeyBody=ssh_key(2048, number).open_ssh)
        enable_phone(iam, f"phone{number}")
    for number in range(2):
        iam.create_access_key(UserName="user0")
        iam.upload_signing_certificate(UserName="user0", CertificateBody=self_signed(f"paged{number}").body)
    iam.create_open_id_connect_provider(Url=f"https://{ISSUER}", Tags=TAGS)
    iam.create_saml_provider(Name="idp", SAMLMetadataDocument=saml.metadata(), Tags=TAGS)


def enable_phone(iam, name: str) -> None:
    phone = Device(iam.create_virtual_mfa_device(VirtualMFADeviceName=name, Tags=TAGS)["VirtualMFADevice"])
    iam.enable_mfa_device(UserName="user0", SerialNumber=phone.serial, **phone.two())


def parameters(a: InAccount) -> dict[str, dict]:
    """What each operation is asked about; the others take no parameter."""
    user, group, role = {"UserName": "user0"}, {"GroupName": "group0"}, {"RoleName": "role0"}
    policy = {"PolicyArn": a.arn("policy/policy0")}
    return {
        "GetGroup": group,
        "ListAccessKeys": user,
        "ListAttachedGroupPolicies": group,
        "ListAttachedRolePolicies": role,
        "ListAttachedUserPolicies": user,
        "ListEntitiesForPolicy": policy,
        "ListGroupPolicies": group,
        "ListGroupsForUser": user,
        "ListInstanceProfileTags": {"InstanceProfileName": "profile0"},
        "ListInstanceProfilesForRole": role,
        "ListMFADeviceTags": {"SerialNumber": a.arn("mfa/phone0")},
        "ListMFADevices": user,
        "ListOpenIDConnectProviderTags": {"OpenIDConnectProviderArn": a.arn(f"oidc-provider/{ISSUER}")},
        "ListPolicies": {"Scope": "Local"},
        "ListPolicyTags": policy,
        "ListPolicyVersions": policy,
        "ListRolePolicies": role,
        "ListRoleTags": role,
        "ListSAMLProviderTags": {"SAMLProviderArn": a.arn("saml-provider/idp")},
        "ListSSHPublicKeys": user,
        "ListServerCertificateTags": {"ServerCertificateName": "web0"},
        "ListSigningCertificates": user,
        "ListUserPolicies": user,
        "ListUserTags": user,
        "SimulateCustomPolicy": {"PolicyInputList": [document(allow("s3:*"))], "ActionNames": ACTIONS},
        "SimulatePrincipalPolicy": {"PolicySourceArn": a.arn("user/user0"), "ActionNames": ACTIONS},
    }


# An account has one alias; of these a user has two at most.
FEWER = {"ListAccountAliases": 1, "ListAccessKeys": 2, "ListSigningCertificates": 2}


def results(operation: str) -> list[str]:
    found = PAGINATORS[operation]["result_key"]
    return found if isinstance(found, list) else [found]


class Listing:
    """One operation's listing, whole and in pieces."""

    def __init__(self, a: InAccount, operation: str):
        self.a = a
        self.operation = operation
        self.call = Call("iam", operation, parameters(a).get(operation, {}))
        self.results = results(operation)

    def only(self, answer: dict) -> dict:
        """The lists alone: flags and markers are of pages."""
        return {name: answer.get(name) or [] for name in self.results}

    def whole(self, speaker) -> dict:
        answer = speaker.call(self.a.server.url, self.a.account.root, self.call)
        assert not isinstance(answer, Refused), answer
        assert answer["IsTruncated"] is False
        return self.only(answer)

    def joined(self, pages: list[dict]) -> dict:
        """The lists of all pages, none of which holds more than one item."""
        assert all(sum(len(page.get(name) or []) for name in self.results) <= 1 for page in pages)
        return {name: [item for page in pages for item in page.get(name) or []] for name in self.results}


@pytest.fixture(params=PAGINATORS)
def listing(request, crowd):
    return Listing(crowd, request.param)


def test_boto3(listing, boto3):
    whole = listing.whole(boto3)
    assert sum(len(items) for items in whole.values()) >= FEWER.get(listing.operation, 3)
    paginator = listing.a.iam.get_paginator(xform_name(listing.operation))
    pages = plain(list(paginator.paginate(**listing.call.input, PaginationConfig={"PageSize": 1})))
    assert listing.joined(pages) == whole
    assert [page["IsTruncated"] for page in pages] == [True] * (len(pages) - 1) + [False]


def test_command(listing, boto3, command):
    def run(*more: str) -> dict:
        options = [part for name, value in listing.call.input.items() for part in command.option(name, value)]
        arguments = ["iam", xform_name(listing.operation, "-"), "--output", "json", *options, "--page-size", "1", *more]
        done = command.run(listing.a.server.url, listing.a.account.root, arguments)
        assert (done["code"], done["err"]) == (0, ""), done
        return json.loads(done["out"])

    whole = listing.whole(command)
    assert whole == listing.whole(boto3)
    assert listing.only(run()) == whole
    pieces = [run("--max-items", "2")]
    while "NextToken" in pieces[-1]:
        pieces.append(run("--max-items", "2", "--starting-token", pieces[-1]["NextToken"]))
    first = listing.results[0]
    assert [len(piece[first]) for piece in pieces[:-1]] == [2] * (len(pieces) - 1)
    assert {name: [item for piece in pieces for item in piece.get(name) or []] for name in listing.results} == whole


def test_javascript(listing, boto3, javascript):
    pages = javascript.do("paginate", listing.call, listing.a.server.url, listing.a.account.root, pageSize=1)
    assert not isinstance(pages, Refused), pages
    assert listing.joined(pages) == listing.whole(javascript)
    assert decoded(listing.whole(javascript)) == listing.whole(boto3)
