"""Customer managed policies, their versions, and what the validator of identity policies answers."""

import json
from urllib.parse import unquote

import pytest
from support.clients import at_most, constraint, missing_parameter, names, pages, refusal
from support.documents import EC2_TRUST, S3_READ, allow, allowing, document, of_size
from support.wire import call, send, sign

NOT_FOUND = "Policy {} was not found."


def version_not_found(arn: str, version: str) -> str:
    return f"Policy {arn} version {version} does not exist or is not attachable."


def test_existing_name(a, iam):
    a.new_policy("Photos", S3_READ)
    with refusal("EntityAlreadyExists", "A policy called Photos already exists. Duplicate names are not allowed."):
        iam.create_policy(PolicyName="Photos", PolicyDocument=S3_READ)
    with refusal("EntityAlreadyExists"):
        iam.create_policy(PolicyName="photos", PolicyDocument=S3_READ)
    with refusal("EntityAlreadyExists"):
        iam.create_policy(PolicyName="Photos", Path="/other/", PolicyDocument=S3_READ)


def test_name_of_128_characters_and_one_more(a, iam):
    a.new_policy("p" * 128, S3_READ)
    with refusal("ValidationError", at_most("policyName", 128)):
        a.new_policy("p" * 129, S3_READ)


def test_document_left_out(a):
    with missing_parameter("PolicyDocument"):
        a.client("iam", validate=False).create_policy(PolicyName="p")


def test_document_too_long_for_the_parameter(a):
    with refusal("ValidationError", at_most("policyDocument", 131072)):
        a.new_policy("p", S3_READ + " " * 131072)


def test_document_outside_the_character_set(a):
    message = "The specified value for policyDocument is invalid. It must contain only printable ASCII characters."
    with refusal("ValidationError", message):
        a.new_policy("p", '{"Version":"2012-10-17","Statement":[{"Sid":"\u0416"}]}')


@pytest.mark.parametrize(
    "operation", ["get_policy", "delete_policy", "list_policy_versions", "list_entities_for_policy"]
)
def test_unknown_policy(a, iam, operation):
    with refusal("NoSuchEntity"):
        getattr(iam, operation)(PolicyArn=a.arn("policy/nothing"))


@pytest.mark.parametrize("operation", ["get_policy", "delete_policy", "list_policy_versions"])
def test_unknown_policy_text(a, iam, operation):
    arn = a.arn("policy/nothing")
    with refusal("NoSuchEntity", NOT_FOUND.format(arn)):
        getattr(iam, operation)(PolicyArn=arn)


def test_policy_of_another_account_is_not_found_or_denied(a, b):
    arn = a.new_policy("p", S3_READ)
    with refusal(("NoSuchEntity", "AccessDenied")):
        b.iam.get_policy(PolicyArn=arn)
    with refusal(("NoSuchEntity", "AccessDenied")):
        b.iam.delete_policy(PolicyArn=arn)
    a.iam.get_policy(PolicyArn=arn)


def test_list_policies_of_the_account(a, iam):
    for name, path in [("c", "/"), ("a", "/app/"), ("b", "/app/x/")]:
        a.new_policy(name, S3_READ, Path=path)
    assert names(iam.list_policies(Scope="Local")["Policies"], "PolicyName") == ["a", "b", "c"]
    assert names(iam.list_policies(Scope="Local", PathPrefix="/app/")["Policies"], "PolicyName") == ["a", "b"]
    assert names(pages(iam, "list_policies", "Policies", size=1, Scope="Local"), "PolicyName") == ["a", "b", "c"]


def test_list_only_attached_and_by_usage(a, iam):
    used, boundary, _ = (a.new_policy(name, S3_READ) for name in ("used", "boundary", "idle"))
    iam.create_user(UserName="dave", PermissionsBoundary=boundary)
    iam.attach_user_policy(UserName="dave", PolicyArn=used)

    def listed(**filters):
        return names(iam.list_policies(Scope="Local", **filters)["Policies"], "PolicyName")

    assert listed(OnlyAttached=True, PolicyUsageFilter="PermissionsPolicy") == ["used"]
    assert listed(OnlyAttached=True, PolicyUsageFilter="PermissionsBoundary") == ["boundary"]
    assert "idle" not in listed(OnlyAttached=True)


def test_scope_must_be_of_its_set(a):
    with refusal("ValidationError", constraint("scope", "Member must satisfy enum value set")):
        a.client("iam", validate=False).list_policies(Scope="Elsewhere")


class TestVersions:
    @pytest.fixture
    def arn(self, a):
        return a.new_policy("p", S3_READ)

    def test_new_version_is_not_the_default_unless_asked(self, iam, arn):
        two = iam.create_policy_version(PolicyArn=arn, PolicyDocument=allowing("s3:PutObject"))["PolicyVersion"]
        assert (two["VersionId"], two["IsDefaultVersion"]) == ("v2", False)
        three = iam.create_policy_version(PolicyArn=arn, PolicyDocument=S3_READ, SetAsDefault=True)["PolicyVersion"]
        assert (three["VersionId"], three["IsDefaultVersion"]) == ("v3", True)
        assert iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"] == "v3"

    def test_get_version_decodes_the_document_as_stored(self, a, iam, arn):
        spaced = json.dumps(json.loads(S3_READ), indent=4)
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=spaced)
        version = iam.get_policy_version(PolicyArn=arn, VersionId="v2")["PolicyVersion"]
        assert version["Document"] == json.loads(S3_READ)
        assert version["IsDefaultVersion"] is False
        assert version["CreateDate"].microsecond == 0

        request = call("iam", "GetPolicyVersion", {"PolicyArn": arn, "VersionId": "v2"})
        answer = send(a.server, sign(a.server, request, a.account.root, "iam"))
        assert unquote(answer.find("Document")) == spaced

    def test_list_versions(self, iam, arn):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=S3_READ)
        versions = iam.list_policy_versions(PolicyArn=arn)["Versions"]
        assert {v["VersionId"]: v["IsDefaultVersion"] for v in versions} == {"v1": True, "v2": False}
        assert len(pages(iam, "list_policy_versions", "Versions", size=1, PolicyArn=arn)) == 2

    def test_five_versions_at_most(self, iam, arn):
        for _ in range(4):
            iam.create_policy_version(PolicyArn=arn, PolicyDocument=S3_READ)
        message = (
            "A managed policy can have up to 5 versions. "
            "Before you create a new version, you must delete an existing version."
        )
        with refusal("LimitExceeded", message):
            iam.create_policy_version(PolicyArn=arn, PolicyDocument=S3_READ)

    def test_numbers_are_never_reused(self, iam, arn):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=S3_READ)
        iam.delete_policy_version(PolicyArn=arn, VersionId="v2")
        three = iam.create_policy_version(PolicyArn=arn, PolicyDocument=S3_READ)["PolicyVersion"]
        assert three["VersionId"] == "v3"

    def test_set_default_takes_effect_at_once(self, a, iam, arn):
        dave = a.new_user("dave")
        iam.attach_user_policy(UserName="dave", PolicyArn=arn)
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=allowing("iam:ListUsers"))
        with refusal("AccessDenied"):
            dave.client("iam").list_users()
        iam.set_default_policy_version(PolicyArn=arn, VersionId="v2")
        dave.client("iam").list_users()
        iam.set_default_policy_version(PolicyArn=arn, VersionId="v1")
        with refusal("AccessDenied"):
            dave.client("iam").list_users()

    def test_default_version_cannot_be_deleted(self, iam, arn):
        with refusal("DeleteConflict", "Cannot delete the default version of a policy."):
            iam.delete_policy_version(PolicyArn=arn, VersionId="v1")

    @pytest.mark.parametrize("operation", ["get_policy_version", "delete_policy_version", "set_default_policy_version"])
    def test_unknown_version(self, iam, arn, operation):
        with refusal("NoSuchEntity", version_not_found(arn, "v9")):
            getattr(iam, operation)(PolicyArn=arn, VersionId="v9")

    @pytest.mark.parametrize("version", ["1", "v0", "vx"])
    def test_malformed_version(self, iam, arn, version):
        with refusal("ValidationError"):
            iam.get_policy_version(PolicyArn=arn, VersionId=version)


class TestDelete:
    @pytest.fixture
    def arn(self, a):
        return a.new_policy("p", S3_READ)

    ATTACHED = "Cannot delete a policy attached to entities."

    def test_attached_to_a_user(self, iam, arn):
        iam.create_user(UserName="dave")
        iam.attach_user_policy(UserName="dave", PolicyArn=arn)
        with refusal("DeleteConflict", self.ATTACHED):
            iam.delete_policy(PolicyArn=arn)
        iam.detach_user_policy(UserName="dave", PolicyArn=arn)
        iam.delete_policy(PolicyArn=arn)

    def test_used_as_a_boundary(self, iam, arn):
        iam.create_user(UserName="dave", PermissionsBoundary=arn)
        with refusal("DeleteConflict", self.ATTACHED):
            iam.delete_policy(PolicyArn=arn)
        iam.delete_user_permissions_boundary(UserName="dave")
        iam.delete_policy(PolicyArn=arn)

    def test_more_than_one_version(self, iam, arn):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=S3_READ)
        message = (
            "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. "
            "The default version is deleted with the policy."
        )
        with refusal("DeleteConflict", message):
            iam.delete_policy(PolicyArn=arn)
        iam.delete_policy_version(PolicyArn=arn, VersionId="v2")
        iam.delete_policy(PolicyArn=arn)
        with refusal("NoSuchEntity", NOT_FOUND.format(arn)):
            iam.get_policy(PolicyArn=arn)

    def test_recreated_policy_has_a_new_id(self, iam, arn):
        first = iam.get_policy(PolicyArn=arn)["Policy"]["PolicyId"]
        iam.delete_policy(PolicyArn=arn)
        assert iam.create_policy(PolicyName="p", PolicyDocument=S3_READ)["Policy"]["PolicyId"] != first


class TestSize:
    def test_6144_characters_and_one_more(self, a):
        a.new_policy("fits", of_size(6144))
        with refusal("LimitExceeded", "Cannot exceed quota for PolicySize: 6144"):
            a.new_policy("too-big", of_size(6145))

    def test_white_space_does_not_count(self, a):
        a.new_policy("fits", json.dumps(json.loads(of_size(6144)), indent=8))


BASE = {"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::b"}


def changed(**changes) -> str:
    """The base statement of spec/validation-messages.md with members set, or, by None, left out."""
    return document({name: value for name, value in {**BASE, **changes}.items() if value is not None})


SYNTAX = "Syntax errors in policy."
LEGACY = "The policy failed legacy parsing"
ACTIONS = "Policy statement must contain actions."
RESOURCES = "Policy statement must contain resources."
VENDOR_NEEDED = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
ONE_COLON = "Actions/Condition can contain only one colon."
VERSION = "Policy document must be version 2012-10-17 or greater."
IAM_PATHS = (
    'IAM resource path must either be "*" or start with user/, federated-user/, role/, group/, instance-profile/, mfa/, '
    "server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, access-report/."
)

# name: (document, message). The validator's stages in order, then its tables and vectors.
OFFENCES = {
    "not json": ("not json", SYNTAX),
    "an array": ("[]", SYNTAX),
    "cut": (S3_READ[:-1], SYNTAX),
    "trailing bytes": (S3_READ + "x", SYNTAX),
    "bare statement": (json.dumps(BASE), SYNTAX),
    "unknown member": (document(BASE, Extra=1), SYNTAX),
    "wrong case member": ('{"Version":"2012-10-17","statement":[]}', SYNTAX),
    "member twice": ('{"Version":"2012-10-17","Version":"2012-10-17","Statement":' + json.dumps(BASE) + "}", SYNTAX),
    "member twice, escaped": ('{"Version":"2012-10-17","Statement":{"Effect":"Allow","\\u0045ffect":"Deny",'
                              '"Action":"s3:GetObject","Resource":"*"}}', SYNTAX),
    "bad version": (document(BASE, version="2012-10-18"), SYNTAX),
    "id of wrong type": (document(BASE, Id=[]), SYNTAX),
    "sid of wrong type": (changed(Sid={}), SYNTAX),
    "no statement": ('{"Version":"2012-10-17"}', SYNTAX),
    "empty statement list": (document(), SYNTAX),
    "statement null": ('{"Version":"2012-10-17","Statement":null}', SYNTAX),
    "statement text": ('{"Version":"2012-10-17","Statement":"x"}', SYNTAX),
    "action and notaction": (changed(NotAction="s3:GetObject"), SYNTAX),
    "resource and notresource": (changed(NotResource="*"), SYNTAX),
    "no effect": (changed(Effect=None), SYNTAX),
    "effect invalid": (changed(Effect="invalid"), SYNTAX),
    "effect not text": (changed(Effect=1), SYNTAX),
    "action not text": (changed(Action=1), SYNTAX),
    "resource not text": (changed(Resource=["adfdf", {}]), SYNTAX),
    "condition list": (changed(Condition=[]), SYNTAX),
    "condition text": (changed(Condition="a"), SYNTAX),
    "operator text": (changed(Condition={"a": "b"}), SYNTAX),
    "date operator text": (changed(Condition={"DateGreaterThan": "b"}), SYNTAX),
    "unknown operator": (changed(Condition={"x": {"a": "1"}}), SYNTAX),
    "double colon quantifier": (changed(Condition={"ForAnyValue::StringEquals": {"a": "b"}}), SYNTAX),
    "version 2008": (document(BASE, version="2008-10-17"), VERSION),
    "version absent": (document(BASE, version=None), VERSION),
    "effect in small letters": (changed(Effect="allow"), LEGACY),
    "date invalid": (changed(Condition={"DateLessThan": {"a": "sdfdsf"}}), LEGACY),
    "date cut": (changed(Condition={"DateLessThan": {"a": "234-13"}}), LEGACY),
    "date offset": (changed(Condition={"DateLessThan": {"a": "2016-12-13t2:00:00.593194+1"}}), LEGACY),
    "date too late": (changed(Condition={"DateLessThan": {"a": "9223372036854775808"}}), LEGACY),
    "short arn": (changed(Resource="arn:aws:s3::example_bucket"), LEGACY),
    "empty service": (changed(Resource="arn:aws::fdsasf"), LEGACY),
    "sid twice": (document({**BASE, "Sid": "A"}, {**BASE, "Sid": "A"}),
                  "Statement IDs (SID) in a single policy must be unique."),
    "sid characters": (changed(Sid="a b"),
                       "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*"),
    "no action": (changed(Action=None), ACTIONS),
    "empty actions": (changed(Action=[]), ACTIONS),
    "resource without colon": (changed(Resource="adfdf"), 'Resource adfdf must be in ARN format or "*".'),
    "resource empty text": (changed(Resource=""), 'Resource  must be in ARN format or "*".'),
    "partition, many parts": (changed(Resource="a:b:c:d:e:f:g:h"), 'Partition "b" is not valid for resource "arn:b:c:d:e:f:g:h".'),
    "partition, no arn": (changed(Resource="aws:s3:::example_bucket"),
                          'Partition "s3" is not valid for resource "arn:s3:::example_bucket:*".'),
    "partition, two parts": (changed(Resource="a:bsdf"), 'Partition "bsdf" is not valid for resource "arn:bsdf:*:*:*:*".'),
    "no vendor": (changed(Resource="arn:aws"), "Resource vendor must be fully qualified and cannot contain regexes."),
    "iam region": (changed(Resource="arn:aws:iam:us-east-1:123456789012:user/x"),
                   "IAM resource arn:aws:iam:us-east-1:123456789012:user/x cannot contain region information."),
    "s3 region": (changed(Resource="arn:aws:s3:us-east-1::b"), "Resource arn:aws:s3:us-east-1::b can not contain region information."),
    "iam path": (changed(Resource="arn:aws:iam::123456789012:thing/x"), IAM_PATHS),
    "action without vendor": (changed(Action="GetObject"), VENDOR_NEEDED),
    "action empty text": (changed(Action=""), VENDOR_NEEDED),
    "action two colons": (changed(Action="s3:List:Bucket"), ONE_COLON),
    "vendor with space": (changed(Action="a a:ListBucket"), "Vendor a a is not valid"),
    "vendor empty": (changed(Action=":Get"), "Vendor  is not valid"),
    "vendor wildcard": (changed(Action="s*:Get*"), "Vendor s* is not valid"),
    "no resource": (changed(Resource=None), RESOURCES),
    "empty resources": (changed(Resource=[]), RESOURCES),
    "principal": (changed(Principal="*"), "Policy document should not specify a principal."),
    "notprincipal": (changed(NotPrincipal={"AWS": "*"}), "Policy document should not specify a principal."),
    # The first failing stage wins.
    "syntax before version": (document({**BASE, "Effect": "no"}, version="2008-10-17"), SYNTAX),
    "version before legacy": (document({**BASE, "Effect": "allow"}, version="2008-10-17"), VERSION),
    "actions before resource format": (changed(Action=None, Resource="x"), ACTIONS),
    "resource format before action format": (changed(Action="x", Resource="y"), 'Resource y must be in ARN format or "*".'),
    "action format before resources": (changed(Action="x", Resource=None), VENDOR_NEEDED),
}  # fmt: skip

ACCEPTED = {
    "base": changed(),
    "statement object": json.dumps({"Version": "2012-10-17", "Statement": BASE}),
    "with id": document(BASE, Id="my policy"),
    "action with spaces": changed(Action="iam: asdf "),
    "unknown service": changed(Action="nothing:Nothing"),
    "all": changed(Action="*", Resource="*"),
    "star colon star": changed(Action="*:*"),
    "incomplete arn": changed(Resource="arn:aws:fdsasf"),
    "null resource": changed(Resource=["arn:aws:s3:::b", None]),
    "empty condition": changed(Condition={}),
    "unknown operator, empty": changed(Condition={"x": {}}),
    "date operator, empty": changed(Condition={"DateGreaterThan": {}}),
    "date operator, no value": changed(Condition={"DateGreaterThan": {"a": []}}),
    "date of hours": changed(Condition={"DateGreaterThan": {"a": "01T"}}),
    "date with offset": changed(Condition={"DateGreaterThan": {"a": "2016-12-13t2:00:00.593194+23"}}),
    "date far back": changed(Condition={"DateGreaterThan": {"a": "-292275054"}}),
    "empty sid twice": document({**BASE, "Sid": ""}, {**BASE, "Sid": ""}),
    "number and boolean": changed(Condition={"NumericLessThan": {"a": 10}, "Bool": {"b": True}}),
    "other partition": changed(Resource="arn:aws-cn:s3:::b"),
    "s3 access point": changed(Resource="arn:aws:s3:us-east-1:123456789012:accesspoint/x"),
    "notaction notresource": changed(Action=None, NotAction="iam:*", Resource=None, NotResource="arn:aws:s3:::b"),
}


class TestValidator:
    @pytest.mark.parametrize("offence", OFFENCES)
    def test_refused_managed(self, iam, offence):
        text, message = OFFENCES[offence]
        with refusal("MalformedPolicyDocument", message):
            iam.create_policy(PolicyName="p", PolicyDocument=text)

    def test_nothing_is_left_of_a_refused_policy(self, iam):
        with refusal("MalformedPolicyDocument"):
            iam.create_policy(PolicyName="p", PolicyDocument="{}")
        assert iam.list_policies(Scope="Local")["Policies"] == []

    @pytest.mark.parametrize("accepted", ACCEPTED)
    def test_accepted_and_given_back(self, iam, accepted):
        text = ACCEPTED[accepted]
        arn = iam.create_policy(PolicyName="p", PolicyDocument=text)["Policy"]["Arn"]
        assert iam.get_policy_version(PolicyArn=arn, VersionId="v1")["PolicyVersion"]["Document"] == json.loads(text)

    def test_new_version_is_validated_alike(self, a, iam):
        arn = a.new_policy("p", S3_READ)
        with refusal("MalformedPolicyDocument", SYNTAX):
            iam.create_policy_version(PolicyArn=arn, PolicyDocument="{}")

    def test_existence_is_checked_before_the_document(self, a, iam):
        with refusal("NoSuchEntity"):
            iam.create_policy_version(PolicyArn=a.arn("policy/nothing"), PolicyDocument="not json")

    def test_depth(self, iam):
        deep = '{"Version":"2012-10-17","Statement":' + "[" * 2000 + "]" * 2000 + "}"
        with refusal("MalformedPolicyDocument", SYNTAX):
            iam.create_policy(PolicyName="p", PolicyDocument=deep)


def test_entities_for_policy(a, iam):
    arn = a.new_policy("p", S3_READ)
    user = iam.create_user(UserName="dave", Path="/people/")["User"]
    group = iam.create_group(GroupName="g")["Group"]
    role = iam.create_role(RoleName="r", AssumeRolePolicyDocument=EC2_TRUST)["Role"]
    bounded = iam.create_user(UserName="eve", PermissionsBoundary=arn)["User"]
    iam.attach_user_policy(UserName="dave", PolicyArn=arn)
    iam.attach_group_policy(GroupName="g", PolicyArn=arn)
    iam.attach_role_policy(RoleName="r", PolicyArn=arn)

    answer = iam.list_entities_for_policy(PolicyArn=arn)
    assert answer["PolicyGroups"] == [{"GroupName": "g", "GroupId": group["GroupId"]}]
    assert answer["PolicyRoles"] == [{"RoleName": "r", "RoleId": role["RoleId"]}]
    assert {"UserName": "dave", "UserId": user["UserId"]} in answer["PolicyUsers"]

    only = iam.list_entities_for_policy(PolicyArn=arn, EntityFilter="Role")
    assert (only["PolicyGroups"], only["PolicyUsers"], len(only["PolicyRoles"])) == ([], [], 1)
    by_path = iam.list_entities_for_policy(PolicyArn=arn, PathPrefix="/people/")
    assert names(by_path["PolicyUsers"], "UserName") == ["dave"] and by_path["PolicyRoles"] == []
    boundary = iam.list_entities_for_policy(PolicyArn=arn, PolicyUsageFilter="PermissionsBoundary")
    assert boundary["PolicyUsers"] == [{"UserName": "eve", "UserId": bounded["UserId"]}]

    counts = iam.get_policy(PolicyArn=arn)["Policy"]
    assert (counts["AttachmentCount"], counts["PermissionsBoundaryUsageCount"]) == (3, 1)


def test_bare_statement_of_the_first_story_is_refused(iam):
    """The photo policy as a text prints it, without Version and Statement."""
    bare = '{ "Effect": "Allow", "Action": ["s3:PutObject", "s3:GetObject"], "Resource": "arn:aws:s3:::photos/*" }'
    with refusal("MalformedPolicyDocument", SYNTAX):
        iam.create_policy(PolicyName="p", PolicyDocument=bare)
    iam.create_policy(
        PolicyName="p", PolicyDocument=document(allow(["s3:PutObject", "s3:GetObject"], "arn:aws:s3:::photos/*"))
    )
