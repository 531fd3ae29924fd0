"""Server certificates: the key must be theirs, and the chain must lead somewhere."""

import re

import pytest
from support.certificates import chain, rewritten_key, self_signed
from support.clients import denied, names, pages, refusal, unique_id
from support.documents import allow, document


def upload(client, name="web", certificate=None, **parameters):
    certificate = certificate or self_signed()
    parameters = {"CertificateBody": certificate.body, "PrivateKey": certificate.key} | parameters
    return client.upload_server_certificate(ServerCertificateName=name, **parameters)


def test_upload_get_list_delete(a):
    answer = upload(a.iam, Path="/cdn/", Tags=[{"Key": "team", "Value": "x"}])
    made = answer["ServerCertificateMetadata"]
    assert answer["Tags"] == [{"Key": "team", "Value": "x"}]
    assert made["Arn"] == a.arn("server-certificate/cdn/web")
    assert unique_id("ASCA").match(made["ServerCertificateId"])
    assert (made["Expiration"] - made["UploadDate"]).days in (29, 30)
    got = a.iam.get_server_certificate(ServerCertificateName="web")["ServerCertificate"]
    assert got["ServerCertificateMetadata"] == made
    assert got["CertificateBody"] == self_signed().body
    assert "PRIVATE" not in repr(got)
    upload(a.iam, "other")
    listed = a.iam.list_server_certificates()["ServerCertificateMetadataList"]
    assert names(listed, "ServerCertificateName") == ["other", "web"]
    assert pages(a.iam, "list_server_certificates", "ServerCertificateMetadataList", 1) == listed
    under = a.iam.list_server_certificates(PathPrefix="/cdn/")["ServerCertificateMetadataList"]
    assert names(under, "ServerCertificateName") == ["web"]
    assert a.iam.get_account_summary()["SummaryMap"]["ServerCertificates"] == 2
    a.iam.delete_server_certificate(ServerCertificateName="web")
    for operation in ("get_server_certificate", "delete_server_certificate", "list_server_certificate_tags"):
        with refusal("NoSuchEntity", "The Server Certificate with name web cannot be found."):
            getattr(a.iam, operation)(ServerCertificateName="web")


def test_names_are_unique_ignoring_case(iam):
    upload(iam)
    for name in ("web", "WEB"):
        with refusal("EntityAlreadyExists", f"The Server Certificate with name {name} already exists."):
            upload(iam, name)


def test_rename_and_move(a):
    made = upload(a.iam)["ServerCertificateMetadata"]
    upload(a.iam, "other")
    with refusal("EntityAlreadyExists"):
        a.iam.update_server_certificate(ServerCertificateName="web", NewServerCertificateName="other")
    a.iam.update_server_certificate(ServerCertificateName="web", NewServerCertificateName="shop", NewPath="/cdn/")
    moved = a.iam.get_server_certificate(ServerCertificateName="shop")["ServerCertificate"]["ServerCertificateMetadata"]
    assert moved["Arn"] == a.arn("server-certificate/cdn/shop")
    assert moved["ServerCertificateId"] == made["ServerCertificateId"]
    with refusal("NoSuchEntity"):
        a.iam.get_server_certificate(ServerCertificateName="web")


def test_chain(iam):
    made = chain()
    whole = made.intermediate.body + made.root.body
    upload(iam, "whole", made.server, CertificateChain=whole)
    assert iam.get_server_certificate(ServerCertificateName="whole")["ServerCertificate"]["CertificateChain"] == whole
    upload(iam, "short", made.server, CertificateChain=made.intermediate.body)
    for place, wrong in [
        (0, made.root.body + made.intermediate.body),
        (0, self_signed("other").body),
        (1, made.intermediate.body + self_signed("other").body),
    ]:
        with refusal("MalformedCertificate") as caught:
            upload(iam, "broken", made.server, CertificateChain=wrong)
        assert caught.value.response["Error"]["Message"].endswith(f"invalid certificate is: {place}")
    with refusal("MalformedCertificate"):
        upload(iam, "broken", made.server, CertificateChain="no chain")


def test_rsa(iam):
    upload(iam, "rsa", chain().root)


def test_key_of_another(iam):
    with refusal("KeyPairMismatch", "Private key does not match the public key certificate."):
        upload(iam, PrivateKey=self_signed("other").key)
    with refusal("MalformedCertificate"):
        upload(iam, PrivateKey="no key")
    with refusal("MalformedCertificate"):
        upload(iam, CertificateBody="no certificate")


def test_tags_and_abac(a):
    upload(a.iam, Tags=[{"Key": "team", "Value": "x"}])
    upload(a.iam, "other")
    a.iam.tag_server_certificate(ServerCertificateName="web", Tags=[{"Key": "stage", "Value": "1"}])
    assert names(a.iam.list_server_certificate_tags(ServerCertificateName="web")["Tags"], "Key") == ["stage", "team"]
    a.iam.untag_server_certificate(ServerCertificateName="web", TagKeys=["stage"])
    policy = document(
        allow("iam:GetServerCertificate", Condition={"StringEquals": {"aws:ResourceTag/team": "x"}}),
        allow("iam:UploadServerCertificate", a.arn("server-certificate/mine/*")),
    )
    dave = a.new_user("dave", policy)
    dave.client("iam").get_server_certificate(ServerCertificateName="web")
    arn = a.arn("server-certificate/other")
    with denied(dave.arn, "iam:GetServerCertificate", arn, "identity-based policy"):
        dave.client("iam").get_server_certificate(ServerCertificateName="other")
    upload(dave.client("iam"), "mine", Path="/mine/")
    # A tag at making needs its own right.
    with denied(dave.arn, "iam:TagServerCertificate", a.arn("server-certificate/mine/two"), "identity-based policy"):
        upload(dave.client("iam"), "two", Path="/mine/", Tags=[{"Key": "k", "Value": "v"}])


def test_twenty(iam):
    for number in range(20):
        upload(iam, f"n{number}")
    with refusal("LimitExceeded", "Cannot exceed quota for ServerCertificatesPerAccount: 20"):
        upload(iam, "one-more")


@pytest.mark.parametrize("member", ["CertificateBody", "PrivateKey", "CertificateChain"])
def test_sizes(a, member):
    longest = 2_097_152 if member == "CertificateChain" else 16_384
    with refusal("ValidationError"):
        upload(a.client("iam", validate=False), **{member: "x" * (longest + 1)})


@pytest.mark.parametrize("kind", ["RSA-1024", "RSA", "RSA-4096", "EC"])
@pytest.mark.parametrize("form", [(), ("-traditional",)], ids=["pkcs8", "traditional"])
def test_kinds_of_keys(iam, kind, form):
    certificate = self_signed("keys.example.com", kind)
    key = rewritten_key(certificate, *form) if form else certificate.key
    upload(iam, certificate=certificate, PrivateKey=key)


def test_keys_that_are_none(iam):
    """Too short, of a kind that AWS takes no certificates of, or behind a password."""
    ours = self_signed("keys.example.com", "RSA")
    encrypted = rewritten_key(ours, "-aes256", "-passout", "pass:secret")
    old = rewritten_key(ours, "-traditional", "-aes256", "-passout", "pass:secret")
    for certificate, key in (
        (self_signed("keys.example.com", "ED25519"), self_signed("keys.example.com", "ED25519").key),
        (self_signed("keys.example.com", "RSA-512"), self_signed("keys.example.com", "RSA-512").key),
        (ours, encrypted),
        (ours, old),
    ):
        with refusal(
            "MalformedCertificate", "Unable to parse key; the body is null or the key is not in PEM format.", status=400
        ):
            upload(iam, certificate=certificate, PrivateKey=key)


def test_a_short_key_of_another_certificate(iam):
    other = self_signed("other.example.com", "RSA-1024").key
    with refusal("KeyPairMismatch"):
        upload(iam, certificate=self_signed("keys.example.com", "RSA-1024"), PrivateKey=other)


def test_a_chain_that_is_larger_than_a_change_may_be(a):
    """Within the model's bound, and yet more than one change keeps."""
    made = chain()
    rest = made.root.body * (1_300_000 // len(made.root.body))
    before = a.iam.list_server_certificates()["ServerCertificateMetadataList"]
    with refusal("LimitExceeded", "Cannot exceed quota for CertificateChainSize: 900000", status=409):
        upload(a.iam, certificate=made.server, CertificateChain=made.intermediate.body + rest)
    assert a.iam.list_server_certificates()["ServerCertificateMetadataList"] == before


def test_a_chain_of_more_certificates_than_any_has(a):
    """Each of them is verified while other changes wait, so that there is an end to them."""
    made = chain()
    for roots, refused in ((19, False), (20, True)):
        long = made.intermediate.body + made.root.body * roots
        if refused:
            with refusal("MalformedCertificate", re.compile("The index within the chain of the invalid certificate is: 20$")):
                upload(a.iam, certificate=made.server, CertificateChain=long)
        else:
            upload(a.iam, certificate=made.server, CertificateChain=long)
