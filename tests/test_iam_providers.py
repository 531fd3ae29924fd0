"""OIDC and SAML providers as objects."""

import pytest
from support import saml
from support.certificates import chain, self_signed
from support.clients import denied, names, refusal
from support.documents import allow, document

GITHUB = "https://token.actions.githubusercontent.com"
THUMBPRINT = "6938fd4d98bab03faadb97b34396831e3780aea1"


# OpenID Connect


@pytest.mark.parametrize(
    "url",
    [
        "example.com", "https://", "https://-a.example", "https://a-.example", "https://a..b", "https://./",
        "https://example.org/a\nb", "https://example.org/*", 'https://example.org/"<>', "https://example.org/?q",
        "https://idp.example.com:8443", "https://a b.com", "https://user@idp.example.com",
    ],
)  # fmt: skip
def test_oidc_urls_that_are_none(a, url):
    with refusal("ValidationError", "Invalid Open ID Connect Provider URL"):
        a.iam.create_open_id_connect_provider(Url=url, ThumbprintList=["a" * 40])


def test_oidc_wants_https(a):
    with refusal("InvalidInput", "Invalid Open ID Connect Provider URL. The URL must begin with https://."):
        a.iam.create_open_id_connect_provider(Url="http://example.org", ThumbprintList=["a" * 40])


def test_oidc(a):
    tags = [{"Key": "team", "Value": "x"}]
    made = a.iam.create_open_id_connect_provider(
        Url=GITHUB, ClientIDList=["sts.amazonaws.com"], ThumbprintList=[THUMBPRINT], Tags=tags
    )
    arn = made["OpenIDConnectProviderArn"]
    assert arn == a.arn("oidc-provider/token.actions.githubusercontent.com")
    assert made["Tags"] == tags
    got = a.iam.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    assert (got["Url"], got["ClientIDList"]) == ("token.actions.githubusercontent.com", ["sts.amazonaws.com"])
    assert (got["ThumbprintList"], got["Tags"]) == ([THUMBPRINT], tags)
    assert a.iam.list_open_id_connect_providers()["OpenIDConnectProviderList"] == [{"Arn": arn}]
    assert a.iam.get_account_summary()["SummaryMap"]["Providers"] == 1
    with refusal("EntityAlreadyExists", f"Provider with url {GITHUB} already exists."):
        a.iam.create_open_id_connect_provider(Url=GITHUB)
    for _ in range(2):
        a.iam.add_client_id_to_open_id_connect_provider(OpenIDConnectProviderArn=arn, ClientID="other")
    for _ in range(2):
        a.iam.remove_client_id_from_open_id_connect_provider(OpenIDConnectProviderArn=arn, ClientID="sts.amazonaws.com")
    a.iam.update_open_id_connect_provider_thumbprint(OpenIDConnectProviderArn=arn, ThumbprintList=["a" * 40, "b" * 40])
    got = a.iam.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    assert (got["ClientIDList"], got["ThumbprintList"]) == (["other"], ["a" * 40, "b" * 40])
    a.iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    with refusal("NoSuchEntity", f"OpenIDConnect Provider not found for arn {arn}"):
        a.iam.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    for operation in ("delete_open_id_connect_provider", "list_open_id_connect_provider_tags"):
        with refusal("NoSuchEntity", f"OpenId connect Provider {arn} cannot be found."):
            getattr(a.iam, operation)(OpenIDConnectProviderArn=arn)


def test_oidc_path_and_slash(a):
    made = a.iam.create_open_id_connect_provider(Url="https://oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE/")
    assert made["OpenIDConnectProviderArn"] == a.arn("oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE")


def test_thumbprints(a):
    iam = a.client("iam", validate=False)
    with refusal("InvalidInput", "Thumbprint list must contain fewer than 5 entries."):
        iam.create_open_id_connect_provider(Url=GITHUB, ThumbprintList=[f"{n}" * 40 for n in range(6)])
    with refusal("InvalidInput", "Thumbprint must be exactly 40 characters."):
        iam.create_open_id_connect_provider(Url=GITHUB, ThumbprintList=["z" * 40])
    with refusal("ValidationError"):
        iam.create_open_id_connect_provider(Url=GITHUB, ThumbprintList=["a" * 39])


def test_a_hundred_client_ids(iam):
    made = iam.create_open_id_connect_provider(Url=GITHUB, ClientIDList=[f"client{n}" for n in range(100)])
    arn = made["OpenIDConnectProviderArn"]
    with refusal("LimitExceeded", "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100"):
        iam.add_client_id_to_open_id_connect_provider(OpenIDConnectProviderArn=arn, ClientID="one-more")


def test_oidc_tags_and_rights(a):
    arn = a.iam.create_open_id_connect_provider(Url=GITHUB)["OpenIDConnectProviderArn"]
    a.iam.tag_open_id_connect_provider(OpenIDConnectProviderArn=arn, Tags=[{"Key": "team", "Value": "x"}])
    assert names(a.iam.list_open_id_connect_provider_tags(OpenIDConnectProviderArn=arn)["Tags"], "Key") == ["team"]
    dave = a.new_user(
        "dave",
        document(allow("iam:GetOpenIDConnectProvider", Condition={"StringEquals": {"aws:ResourceTag/team": "x"}})),
    )
    dave.client("iam").get_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    a.iam.untag_open_id_connect_provider(OpenIDConnectProviderArn=arn, TagKeys=["team"])
    with denied(dave.arn, "iam:GetOpenIDConnectProvider", arn, "identity-based policy"):
        dave.client("iam").get_open_id_connect_provider(OpenIDConnectProviderArn=arn)


# SAML


def metadata(certificate: str | None = None) -> str:
    """A provider's metadata, its certificate replaced by a text of the test's."""
    text = saml.metadata()
    body = "".join(self_signed("idp").body.splitlines()[1:-1])
    return text.replace(body, certificate) if certificate else text


def test_saml(a):
    document = metadata()
    made = a.iam.create_saml_provider(Name="idp", SAMLMetadataDocument=document, Tags=[{"Key": "team", "Value": "x"}])
    arn = made["SAMLProviderArn"]
    assert arn == a.arn("saml-provider/idp")
    got = a.iam.get_saml_provider(SAMLProviderArn=arn)
    assert (got["SAMLMetadataDocument"], got["Tags"]) == (document, [{"Key": "team", "Value": "x"}])
    assert got["ValidUntil"].year - got["CreateDate"].year in (99, 100)
    assert len(got["SAMLProviderUUID"]) >= 22
    (listed,) = a.iam.list_saml_providers()["SAMLProviderList"]
    assert listed == {"Arn": arn, "ValidUntil": got["ValidUntil"], "CreateDate": got["CreateDate"]}
    with refusal("EntityAlreadyExists"):
        a.iam.create_saml_provider(Name="IDP", SAMLMetadataDocument=document)
    newer = metadata().replace("/sso", "/login")
    assert a.iam.update_saml_provider(SAMLProviderArn=arn, SAMLMetadataDocument=newer)["SAMLProviderArn"] == arn
    assert a.iam.get_saml_provider(SAMLProviderArn=arn)["SAMLMetadataDocument"] == newer
    a.iam.untag_saml_provider(SAMLProviderArn=arn, TagKeys=["team"])
    a.iam.tag_saml_provider(SAMLProviderArn=arn, Tags=[{"Key": "stage", "Value": "1"}])
    assert names(a.iam.list_saml_provider_tags(SAMLProviderArn=arn)["Tags"], "Key") == ["stage"]
    a.iam.delete_saml_provider(SAMLProviderArn=arn)
    for operation in ("get_saml_provider", "delete_saml_provider", "list_saml_provider_tags"):
        with refusal("NoSuchEntity"):
            getattr(a.iam, operation)(SAMLProviderArn=arn)


@pytest.mark.parametrize(
    "bad",
    [
        "x" * 1000,
        "<a>" + "x" * 1000,
        metadata(certificate="AAAA"),
        metadata().replace("entityID", "entityId"),
        metadata().replace("SingleSignOnService", "Nothing"),
        metadata().replace("<?xml version=\"1.0\"?>", '<!DOCTYPE a [<!ENTITY b "c">]>'),
        metadata().replace("IDPSSODescriptor", "SPSSODescriptor"),
    ],
)  # fmt: skip
def test_bad_metadata(iam, bad):
    with refusal("InvalidInput", "Could not parse metadata"):
        iam.create_saml_provider(Name="idp", SAMLMetadataDocument=bad)


@pytest.mark.parametrize(
    ("until", "told"),
    [
        ("2090-01-01T00:00:00", "2090-01-01T00:00:00+00:00"),
        ("2090-01-01T02:00:00+02:00", "2090-01-01T00:00:00+00:00"),
        ("9999-12-31T23:59:59Z", "9999-12-29T23:59:59+00:00"),
    ],
)
def test_ends_of_metadata(iam, until, told):
    made = iam.create_saml_provider(
        Name="idp", SAMLMetadataDocument=metadata().replace("entityID", f'validUntil="{until}" entityID')
    )
    assert iam.get_saml_provider(SAMLProviderArn=made["SAMLProviderArn"])["ValidUntil"].isoformat() == told


def test_metadata_with_an_end(iam):
    ending = metadata().replace("entityID", 'validUntil="2090-01-01T00:00:00Z" entityID')
    arn = iam.create_saml_provider(Name="idp", SAMLMetadataDocument=ending)["SAMLProviderArn"]
    assert iam.get_saml_provider(SAMLProviderArn=arn)["ValidUntil"].year == 2090
    with refusal("InvalidInput", "The metadata has expired."):
        iam.update_saml_provider(SAMLProviderArn=arn, SAMLMetadataDocument=ending.replace("2090", "2020"))


def test_private_keys(iam):
    key = chain().root.key
    with refusal("InvalidInput"):
        iam.create_saml_provider(Name="idp", SAMLMetadataDocument=metadata(), AssertionEncryptionMode="Required")
    with refusal("InvalidInput"):
        iam.create_saml_provider(Name="idp", SAMLMetadataDocument=metadata(), AddPrivateKey="no key")
    made = iam.create_saml_provider(
        Name="idp", SAMLMetadataDocument=metadata(), AssertionEncryptionMode="Required", AddPrivateKey=key
    )
    arn = made["SAMLProviderArn"]
    got = iam.get_saml_provider(SAMLProviderArn=arn)
    assert got["AssertionEncryptionMode"] == "Required"
    (first,) = got["PrivateKeyList"]
    assert "PRIVATE" not in repr(got)
    with refusal("InvalidInput"):
        iam.update_saml_provider(SAMLProviderArn=arn, RemovePrivateKey=first["KeyId"])
    iam.update_saml_provider(SAMLProviderArn=arn, AddPrivateKey=key)
    with refusal("LimitExceeded"):
        iam.update_saml_provider(SAMLProviderArn=arn, AddPrivateKey=key)
    iam.update_saml_provider(SAMLProviderArn=arn, RemovePrivateKey=first["KeyId"], AssertionEncryptionMode="Allowed")
    got = iam.get_saml_provider(SAMLProviderArn=arn)
    assert (got["AssertionEncryptionMode"], len(got["PrivateKeyList"])) == ("Allowed", 1)
