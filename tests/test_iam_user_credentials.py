"""Signing certificates, SSH public keys and service-specific credentials."""

import pytest
from support.certificates import self_signed, ssh_key
from support.clients import denied, names, pages, refusal, unique_id
from support.devices import Device
from support.documents import allow, allowing, document

CODECOMMIT = "codecommit.amazonaws.com"
BEDROCK = "bedrock.amazonaws.com"


@pytest.fixture(autouse=True)
def dave(iam):
    iam.create_user(UserName="dave")


# Signing certificates


def test_signing_certificates(iam):
    body = self_signed().body
    made = iam.upload_signing_certificate(UserName="dave", CertificateBody=body)["Certificate"]
    assert (made["UserName"], made["Status"], made["CertificateBody"]) == ("dave", "Active", body)
    assert 24 <= len(made["CertificateId"]) <= 128
    assert iam.list_signing_certificates(UserName="dave")["Certificates"] == [made]
    iam.update_signing_certificate(UserName="dave", CertificateId=made["CertificateId"], Status="Inactive")
    assert names(iam.list_signing_certificates(UserName="dave")["Certificates"], "Status") == ["Inactive"]
    with refusal("DuplicateCertificate"):
        iam.upload_signing_certificate(UserName="dave", CertificateBody=body)
    iam.delete_signing_certificate(UserName="dave", CertificateId=made["CertificateId"])
    assert iam.list_signing_certificates(UserName="dave")["Certificates"] == []
    text = f"The Certificate with id {made['CertificateId']} cannot be found."
    for operation, more in (("delete_signing_certificate", {}), ("update_signing_certificate", {"Status": "Active"})):
        with refusal("NoSuchEntity", text):
            getattr(iam, operation)(UserName="dave", CertificateId=made["CertificateId"], **more)


def test_two_signing_certificates(iam):
    for number in range(2):
        iam.upload_signing_certificate(UserName="dave", CertificateBody=self_signed(f"n{number}").body)
    with refusal("LimitExceeded", "Cannot exceed quota for CertificatesPerUser: 2"):
        iam.upload_signing_certificate(UserName="dave", CertificateBody=self_signed("third").body)
    assert len(pages(iam, "list_signing_certificates", "Certificates", 1, UserName="dave")) == 2


@pytest.mark.parametrize("fault", ["no", "cut", "key", "two"])
def test_malformed_certificates(iam, fault):
    good = self_signed()
    body = {
        "no": "certificate",
        "cut": good.body[:200] + good.body[264:],
        "key": good.key,
        "two": good.body + self_signed("n0").body,
    }[fault]
    with refusal(
        "MalformedCertificate", "Unable to parse certificate. Please ensure the certificate is in PEM format."
    ):
        iam.upload_signing_certificate(UserName="dave", CertificateBody=body)


def test_signing_certificate_of_root(iam):
    iam.upload_signing_certificate(CertificateBody=self_signed().body)
    assert len(iam.list_signing_certificates()["Certificates"]) == 1
    assert iam.list_signing_certificates(UserName="dave")["Certificates"] == []
    assert iam.get_account_summary()["SummaryMap"]["AccountSigningCertificatesPresent"] == 1


# SSH public keys


def test_ssh_public_keys(iam):
    key = ssh_key()
    made = iam.upload_ssh_public_key(UserName="dave", SSHPublicKeyBody=key.open_ssh)["SSHPublicKey"]
    assert made["Fingerprint"] == key.fingerprint
    assert unique_id("APKA").match(made["SSHPublicKeyId"])
    of_key = {"UserName": "dave", "SSHPublicKeyId": made["SSHPublicKeyId"]}
    got = iam.get_ssh_public_key(**of_key, Encoding="SSH")["SSHPublicKey"]
    assert (got["SSHPublicKeyBody"], got["Fingerprint"]) == (key.open_ssh, key.fingerprint)
    assert iam.get_ssh_public_key(**of_key, Encoding="PEM")["SSHPublicKey"]["SSHPublicKeyBody"] == key.pem
    (listed,) = iam.list_ssh_public_keys(UserName="dave")["SSHPublicKeys"]
    assert set(listed) == {"UserName", "SSHPublicKeyId", "Status", "UploadDate"}
    with refusal("DuplicateSSHPublicKey"):
        iam.upload_ssh_public_key(UserName="dave", SSHPublicKeyBody=key.pem)
    iam.update_ssh_public_key(**of_key, Status="Inactive")
    assert iam.get_ssh_public_key(**of_key, Encoding="SSH")["SSHPublicKey"]["Status"] == "Inactive"
    iam.delete_ssh_public_key(**of_key)
    with refusal("NoSuchEntity", f"The Public Key with id {made['SSHPublicKeyId']} cannot be found."):
        iam.get_ssh_public_key(**of_key, Encoding="SSH")


def test_ssh_public_key_in_pem(iam):
    key = ssh_key()
    made = iam.upload_ssh_public_key(UserName="dave", SSHPublicKeyBody=key.pem)["SSHPublicKey"]
    assert (made["Fingerprint"], made["SSHPublicKeyBody"]) == (key.fingerprint, key.pem)
    of_key = {"UserName": "dave", "SSHPublicKeyId": made["SSHPublicKeyId"]}
    assert iam.get_ssh_public_key(**of_key, Encoding="SSH")["SSHPublicKey"]["SSHPublicKeyBody"] == key.open_ssh


def test_bad_ssh_public_keys(iam):
    for body, code in [
        ("hello", "UnrecognizedPublicKeyEncoding"),
        ("ssh-rsa AAAA", "InvalidPublicKey"),
        ("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJbq", "InvalidPublicKey"),
        (ssh_key(1024).open_ssh, "InvalidPublicKey"),
        (ssh_key(1024).pem, "InvalidPublicKey"),
        (ssh_key().pem.replace("PUBLIC", "PRIVATE"), "InvalidPublicKey"),
    ]:
        with refusal(code):
            iam.upload_ssh_public_key(UserName="dave", SSHPublicKeyBody=body)


def test_five_ssh_public_keys(iam):
    for number in range(5):
        iam.upload_ssh_public_key(UserName="dave", SSHPublicKeyBody=ssh_key(2048, number).open_ssh)
    with refusal("LimitExceeded", "Cannot exceed quota for SSHPublicKeysPerUser: 5"):
        iam.upload_ssh_public_key(UserName="dave", SSHPublicKeyBody=ssh_key(2048, 5).open_ssh)


# Service-specific credentials


def test_service_specific_credentials(iam, a):
    made = iam.create_service_specific_credential(UserName="dave", ServiceName=CODECOMMIT)["ServiceSpecificCredential"]
    assert made["ServiceUserName"] == f"dave-at-{a.id}"
    assert len(made["ServicePassword"]) >= 40
    assert unique_id("ACCA").match(made["ServiceSpecificCredentialId"])
    one = {"UserName": "dave", "ServiceSpecificCredentialId": made["ServiceSpecificCredentialId"]}
    again = iam.reset_service_specific_credential(**one)["ServiceSpecificCredential"]
    assert again["ServicePassword"] != made["ServicePassword"]
    assert again["ServiceUserName"] == made["ServiceUserName"]
    iam.update_service_specific_credential(**one, Status="Inactive")
    (listed,) = iam.list_service_specific_credentials(UserName="dave")["ServiceSpecificCredentials"]
    assert listed["Status"] == "Inactive"
    assert "ServicePassword" not in listed
    second = iam.create_service_specific_credential(UserName="dave", ServiceName=CODECOMMIT)["ServiceSpecificCredential"]
    assert second["ServiceUserName"] == f"dave+1-at-{a.id}"
    with refusal("LimitExceeded", "Cannot exceed quota for ServiceSpecificCredentialsPerUser: 2"):
        iam.create_service_specific_credential(UserName="dave", ServiceName=CODECOMMIT)
    iam.delete_service_specific_credential(**one)
    third = iam.create_service_specific_credential(UserName="dave", ServiceName=CODECOMMIT)["ServiceSpecificCredential"]
    assert third["ServiceUserName"] != second["ServiceUserName"]
    with refusal("NoSuchEntity", f"No such credential {one['ServiceSpecificCredentialId']} exists"):
        iam.delete_service_specific_credential(**one)


def test_api_keys(iam, a):
    made = iam.create_service_specific_credential(UserName="dave", ServiceName=BEDROCK, CredentialAgeDays=30)
    made = made["ServiceSpecificCredential"]
    assert made["ServiceCredentialSecret"].startswith("ABSK")
    assert made["ServiceCredentialAlias"].endswith(f"-at-{a.id}")
    assert (made["ExpirationDate"] - made["CreateDate"]).days == 30
    assert "ServicePassword" not in made
    with refusal("InvalidInput"):
        iam.create_service_specific_credential(UserName="dave", ServiceName=CODECOMMIT, CredentialAgeDays=30)


def test_credentials_of_everybody(iam):
    iam.create_user(UserName="carol")
    for user, service in (("dave", CODECOMMIT), ("carol", CODECOMMIT), ("carol", BEDROCK)):
        iam.create_service_specific_credential(UserName=user, ServiceName=service)
    every = iam.list_service_specific_credentials(AllUsers=True)["ServiceSpecificCredentials"]
    assert sorted(names(every, "UserName")) == ["carol", "carol", "dave"]
    of_one = iam.list_service_specific_credentials(AllUsers=True, ServiceName=BEDROCK)["ServiceSpecificCredentials"]
    assert names(of_one, "UserName") == ["carol"]
    assert len(pages(iam, "list_service_specific_credentials", "ServiceSpecificCredentials", AllUsers=True)) == 3 if iam.can_paginate(
        "list_service_specific_credentials"
    ) else True


def test_unknown_service(iam):
    with refusal("NotSupportedService", "No such service s3 is supported for Service Specific Credentials"):
        iam.create_service_specific_credential(UserName="dave", ServiceName="s3")


def test_condition_keys_of_service_credentials(a):
    policy = document(
        allow(
            "iam:CreateServiceSpecificCredential",
            Condition={
                "StringEquals": {"iam:ServiceSpecificCredentialServiceName": BEDROCK},
                "NumericLessThanEquals": {"iam:ServiceSpecificCredentialAgeDays": "30"},
            },
        )
    )
    carol = a.new_user("carol", policy)
    iam = carol.client("iam")
    iam.create_service_specific_credential(UserName="carol", ServiceName=BEDROCK, CredentialAgeDays=30)
    for parameters in (
        {"ServiceName": BEDROCK, "CredentialAgeDays": 31},
        {"ServiceName": BEDROCK},
        {"ServiceName": CODECOMMIT},
    ):
        with denied(carol.arn, "iam:CreateServiceSpecificCredential", "user carol", "identity-based policy"):
            iam.create_service_specific_credential(UserName="carol", **parameters)


# All of them


def test_unknown_user(iam):
    nobody = {"UserName": "nobody"}
    calls = [
        lambda: iam.upload_signing_certificate(CertificateBody=self_signed().body, **nobody),
        lambda: iam.list_signing_certificates(**nobody),
        lambda: iam.upload_ssh_public_key(SSHPublicKeyBody=ssh_key().open_ssh, **nobody),
        lambda: iam.list_ssh_public_keys(**nobody),
        lambda: iam.create_service_specific_credential(ServiceName=CODECOMMIT, **nobody),
        lambda: iam.list_service_specific_credentials(**nobody),
    ]
    for call in calls:
        with refusal("NoSuchEntity", "The user with name nobody cannot be found."):
            call()


def test_t_15_delete_user_waits_for_each_credential(a):
    """Each blocker in turn, in the order in which AWS's words come; then the user goes (C-29)."""
    iam = a.iam
    key = iam.create_access_key(UserName="dave")["AccessKey"]["AccessKeyId"]
    iam.create_login_profile(UserName="dave", Password="TempPassword123!")
    device = Device(iam.create_virtual_mfa_device(VirtualMFADeviceName="dave")["VirtualMFADevice"])
    iam.enable_mfa_device(UserName="dave", SerialNumber=device.serial, **device.two())
    certificate = iam.upload_signing_certificate(UserName="dave", CertificateBody=self_signed().body)["Certificate"]
    ssh = iam.upload_ssh_public_key(UserName="dave", SSHPublicKeyBody=ssh_key().open_ssh)["SSHPublicKey"]
    service = iam.create_service_specific_credential(UserName="dave", ServiceName=CODECOMMIT)["ServiceSpecificCredential"]
    iam.create_group(GroupName="devs")
    iam.add_user_to_group(UserName="dave", GroupName="devs")
    policy = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    iam.attach_user_policy(UserName="dave", PolicyArn=policy)
    iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=allowing("s3:*"))
    steps = [
        ("delete access keys", lambda: iam.delete_access_key(UserName="dave", AccessKeyId=key)),
        ("delete login profile", lambda: iam.delete_login_profile(UserName="dave")),
        ("delete MFA device", lambda: iam.deactivate_mfa_device(UserName="dave", SerialNumber=device.serial)),
        (
            "delete signing certificates",
            lambda: iam.delete_signing_certificate(UserName="dave", CertificateId=certificate["CertificateId"]),
        ),
        (
            "delete SSH public keys",
            lambda: iam.delete_ssh_public_key(UserName="dave", SSHPublicKeyId=ssh["SSHPublicKeyId"]),
        ),
        (
            "remove referenced objects",
            lambda: iam.delete_service_specific_credential(
                UserName="dave", ServiceSpecificCredentialId=service["ServiceSpecificCredentialId"]
            ),
        ),
        ("remove users from group", lambda: iam.remove_user_from_group(UserName="dave", GroupName="devs")),
        ("detach all policies", lambda: iam.detach_user_policy(UserName="dave", PolicyArn=policy)),
        ("delete policies", lambda: iam.delete_user_policy(UserName="dave", PolicyName="p")),
    ]
    for what, remove in steps:
        with refusal("DeleteConflict", f"Cannot delete entity, must {what} first."):
            iam.delete_user(UserName="dave")
        remove()
    iam.delete_user(UserName="dave")


def test_all_users_or_one(a):
    with refusal("InvalidInput"):
        a.iam.list_service_specific_credentials(AllUsers=True, UserName="dave")


def test_an_ssh_key_is_one_line(a):
    body = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB comment\nssh-rsa AAAA second"
    with refusal(("InvalidPublicKey", "UnrecognizedPublicKeyEncoding")):
        a.iam.upload_ssh_public_key(UserName="dave", SSHPublicKeyBody=body)


def test_names_at_a_service_are_each_somebodys_own(a):
    """A user may be called as the second credential of another, and users are renamed."""

    def made(user):
        answer = a.iam.create_service_specific_credential(UserName=user, ServiceName=CODECOMMIT)
        return answer["ServiceSpecificCredential"]["ServiceUserName"]

    for name in ("eve", "eve+1"):
        a.iam.create_user(UserName=name)
    names = [made("eve"), made("eve"), made("eve+1"), made("eve+1")]
    assert names[:2] == [f"eve-at-{a.id}", f"eve+1-at-{a.id}"]
    a.iam.update_user(UserName="eve", NewUserName="bob")
    a.iam.create_user(UserName="eve")
    names += [made("eve"), made("eve")]
    assert len(set(names)) == len(names), names
    # What is deleted is free again.
    for credential in a.iam.list_service_specific_credentials(UserName="bob")["ServiceSpecificCredentials"]:
        a.iam.delete_service_specific_credential(
            UserName="bob", ServiceSpecificCredentialId=credential["ServiceSpecificCredentialId"]
        )
    a.iam.update_user(UserName="bob", NewUserName="carol")
    a.iam.create_user(UserName="bob")
    assert made("bob") == f"bob-at-{a.id}"
