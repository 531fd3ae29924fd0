"""Roles and their trust policies."""

import json

import pytest
from support.clients import at_most, constraint, missing_parameter, names, pages, refusal
from support.documents import EC2_TRUST, LAMBDA_TRUST, S3_READ, document, trusting
from support.wire import call, send, sign

NOT_FOUND = "The role with name {} cannot be found."


def test_defaults(iam):
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=EC2_TRUST)
    role = iam.get_role(RoleName="r")["Role"]
    assert (role["Path"], role["MaxSessionDuration"]) == ("/", 3600)
    assert "Description" not in role
    assert "PermissionsBoundary" not in role


def test_the_trust_policy_is_percent_encoded_on_the_wire(a, iam):
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=EC2_TRUST)
    answer = send(a.server, sign(a.server, call("iam", "GetRole", {"RoleName": "r"}), a.account.root, "iam"))
    text = answer.find("AssumeRolePolicyDocument")
    assert text.startswith("%7B%22Version%22")
    assert " " not in text and "+" not in text and "%20" in text


def test_existing_name_whatever_the_case(iam):
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=EC2_TRUST)
    with refusal("EntityAlreadyExists", "Role with name r already exists."):
        iam.create_role(RoleName="r", AssumeRolePolicyDocument=EC2_TRUST, Path="/p/")
    with refusal("EntityAlreadyExists"):
        iam.create_role(RoleName="R", AssumeRolePolicyDocument=EC2_TRUST)


def test_name_of_64_characters_and_one_more(iam):
    iam.create_role(RoleName="r" * 64, AssumeRolePolicyDocument=EC2_TRUST)
    with refusal("ValidationError", at_most("roleName", 64)):
        iam.create_role(RoleName="r" * 65, AssumeRolePolicyDocument=EC2_TRUST)


def test_required_parameters_left_out(a):
    iam = a.client("iam", validate=False)
    with missing_parameter("AssumeRolePolicyDocument"):
        iam.create_role(RoleName="r")
    with missing_parameter("RoleName"):
        iam.create_role(AssumeRolePolicyDocument=EC2_TRUST)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (3599, "Member must have value greater than or equal to 3600"),
        (43201, "Member must have value less than or equal to 43200"),
    ],
)
def test_session_duration_out_of_range(a, seconds, text):
    with refusal("ValidationError", constraint("maxSessionDuration", text)):
        a.client("iam", validate=False).create_role(
            RoleName="r", AssumeRolePolicyDocument=EC2_TRUST, MaxSessionDuration=seconds
        )


def test_description_of_1000_characters_and_one_more(iam):
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=EC2_TRUST, Description="d" * 1000)
    with refusal("ValidationError", at_most("description", 1000)):
        iam.create_role(RoleName="s", AssumeRolePolicyDocument=EC2_TRUST, Description="d" * 1001)


@pytest.mark.parametrize(
    "operation",
    ["get_role", "delete_role", "update_role", "list_role_policies", "list_attached_role_policies", "list_role_tags",
     "list_instance_profiles_for_role"],
)  # fmt: skip
def test_unknown_role(iam, operation):
    with refusal("NoSuchEntity", NOT_FOUND.format("nothing")):
        getattr(iam, operation)(RoleName="nothing")


def test_list_roles(iam):
    for name, path in [("c", "/"), ("a", "/eng/"), ("b", "/eng/web/")]:
        iam.create_role(RoleName=name, Path=path, AssumeRolePolicyDocument=EC2_TRUST)
    roles = iam.list_roles()["Roles"]
    assert names(roles, "RoleName") == ["a", "b", "c"]
    assert roles[0]["AssumeRolePolicyDocument"] == json.loads(EC2_TRUST)
    assert names(iam.list_roles(PathPrefix="/eng/")["Roles"], "RoleName") == ["a", "b"]
    assert names(pages(iam, "list_roles", "Roles", size=1), "RoleName") == ["a", "b", "c"]


def test_update_role(iam):
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=EC2_TRUST)
    iam.update_role(RoleName="r", Description="new", MaxSessionDuration=43200)
    role = iam.get_role(RoleName="r")["Role"]
    assert (role["Description"], role["MaxSessionDuration"]) == ("new", 43200)


def test_update_role_description(iam):
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=EC2_TRUST)
    answer = iam.update_role_description(RoleName="r", Description="new")
    assert answer["Role"]["Description"] == "new"
    assert iam.get_role(RoleName="r")["Role"]["Description"] == "new"


def test_update_assume_role_policy(iam):
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=EC2_TRUST)
    iam.update_assume_role_policy(RoleName="r", PolicyDocument=LAMBDA_TRUST)
    assert iam.get_role(RoleName="r")["Role"]["AssumeRolePolicyDocument"] == json.loads(LAMBDA_TRUST)
    with refusal("NoSuchEntity", NOT_FOUND.format("nothing")):
        iam.update_assume_role_policy(RoleName="nothing", PolicyDocument=LAMBDA_TRUST)


class TestDelete:
    MUST = "Cannot delete entity, must {} first."

    @pytest.fixture
    def role(self, iam):
        iam.create_role(RoleName="r", AssumeRolePolicyDocument=EC2_TRUST)

    def blocked(self, iam, what):
        with refusal("DeleteConflict", self.MUST.format(what)):
            iam.delete_role(RoleName="r")

    def test_instance_profile(self, iam, role):
        iam.create_instance_profile(InstanceProfileName="p")
        iam.add_role_to_instance_profile(InstanceProfileName="p", RoleName="r")
        self.blocked(iam, "remove roles from instance profile")
        iam.remove_role_from_instance_profile(InstanceProfileName="p", RoleName="r")
        iam.delete_role(RoleName="r")

    def test_inline_policy(self, iam, role):
        iam.put_role_policy(RoleName="r", PolicyName="p", PolicyDocument=S3_READ)
        self.blocked(iam, "delete policies")
        iam.delete_role_policy(RoleName="r", PolicyName="p")
        iam.delete_role(RoleName="r")

    def test_attached_policy(self, a, iam, role):
        arn = a.new_policy("p", S3_READ)
        iam.attach_role_policy(RoleName="r", PolicyArn=arn)
        self.blocked(iam, "detach all policies")
        iam.detach_role_policy(RoleName="r", PolicyArn=arn)
        iam.delete_role(RoleName="r")

    def test_recreated_role_has_a_new_id(self, iam, role):
        first = iam.get_role(RoleName="r")["Role"]["RoleId"]
        iam.delete_role(RoleName="r")
        with refusal("NoSuchEntity", NOT_FOUND.format("r")):
            iam.get_role(RoleName="r")
        assert iam.create_role(RoleName="r", AssumeRolePolicyDocument=EC2_TRUST)["Role"]["RoleId"] != first


def statement(**changes) -> str:
    """The EC2 trust statement with some members set, or, by None, left out."""
    members = {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole", **changes}
    return document({name: value for name, value in members.items() if value is not None})


# Offences and texts of spec/validation-messages.md#trust-policies.
OFFENCES = {
    "not json": ("not json", "This policy contains invalid Json"),
    "cut json": (EC2_TRUST[:-3], "This policy contains invalid Json"),
    "misspelled member": (statement(Principals={"AWS": "*"}), "This policy contains invalid Json"),
    "version": (document(json.loads(EC2_TRUST)["Statement"][0], version="2012-10-18"),
                "The policy must contain a valid version string"),
    "no statement": ('{"Version":"2012-10-17"}', "Could not parse the policy: Statement is empty!"),
    "empty statement": (document(), "Could not parse the policy: Statement is empty!"),
    "effect missing": (statement(Effect=None), "Missing required field Effect"),
    "effect invalid": (statement(Effect="Maybe"), "Invalid effect: Maybe"),
    "principal missing": (statement(Principal=None), "Missing required field Principal"),
    "principal empty": (statement(Principal={}), "Missing required field Principal cannot be empty!"),
    "principal a string": (statement(Principal="arn:aws:iam::123456789012:root"), "Principal must be a JSON object."),
    "allow with notprincipal": (statement(Principal=None, NotPrincipal={"AWS": "*"}), "Allow with NotPrincipal is not allowed."),
    "deny with notprincipal": (statement(Effect="Deny", Principal=None, NotPrincipal={"AWS": "*"}),
                               "AssumeRole policy must not contain NotPrincipal field."),
    "action missing": (statement(Action=None), "Missing required field Action"),
    "foreign action": (statement(Action="s3:GetObject"), "AssumeRole policy may only specify STS AssumeRole actions."),
    "any action": (statement(Action="*"), "AssumeRole policy may only specify STS AssumeRole actions."),
    "resource": (statement(Resource="*"), "Has prohibited field Resource"),
    "notresource": (statement(NotResource="*"), "AssumeRole policy must not contain resources."),
    "unknown operator": (statement(Condition={"StringEqual": {"aws:username": "x"}}), "Syntax error in policy."),
    "condition shape": (statement(Condition=["x"]), "Syntax error in policy."),
    "unknown role": (trusting("arn:aws:iam::123456789012:role/x"),
                     'Invalid principal in policy: "AWS":"arn:aws:iam::123456789012:role/x"'),
    "unknown user": (trusting("arn:aws:iam::123456789012:user/x"),
                     'Invalid principal in policy: "AWS":"arn:aws:iam::123456789012:user/x"'),
    "group": (trusting("arn:aws:iam::123456789012:group/g"),
              'Invalid principal in policy: "AWS":"arn:aws:iam::123456789012:group/g"'),
    "partial wildcard": (trusting("arn:aws:iam::123456789012:user/*"),
                         'Invalid principal in policy: "AWS":"arn:aws:iam::123456789012:user/*"'),
    "policy": (trusting("arn:aws:iam::aws:policy/AdministratorAccess"),
               'Invalid principal in policy: "AWS":"arn:aws:iam::aws:policy/AdministratorAccess"'),
    # AWS knows the names of its services; Keyward refuses what cannot be one (docs/unsure.md).
    "unknown service": (trusting({"Service": "foo.example.com"}), 'Invalid principal in policy: "SERVICE":"foo.example.com"'),
    "unknown principal member": (trusting({"Foo": "x"}), 'Invalid principal in policy: "Foo"'),
    "federated": (trusting({"Federated": "not a provider"}, "sts:AssumeRoleWithSAML"),
                  "Federated principals must be valid domain names or SAML metadata ARNs"),
    "cognito": (trusting({"Federated": "cognito-identity.amazonaws.com"}, "sts:AssumeRoleWithWebIdentity"),
                "A condition block must be present for the Cognito provider"),
}  # fmt: skip


class TestTrustPolicy:
    @pytest.mark.parametrize("offence", OFFENCES)
    @pytest.mark.parametrize("operation", ["create", "update"])
    def test_offences(self, iam, operation, offence):
        text, message = OFFENCES[offence]
        if operation == "create":
            with refusal("MalformedPolicyDocument", message):
                iam.create_role(RoleName="r", AssumeRolePolicyDocument=text)
            with refusal("NoSuchEntity"):
                iam.get_role(RoleName="r")
        else:
            iam.create_role(RoleName="r", AssumeRolePolicyDocument=EC2_TRUST)
            with refusal("MalformedPolicyDocument", message):
                iam.update_assume_role_policy(RoleName="r", PolicyDocument=text)
            assert iam.get_role(RoleName="r")["Role"]["AssumeRolePolicyDocument"] == json.loads(EC2_TRUST)

    def test_duplicate_sid(self, iam):
        one = {**json.loads(EC2_TRUST)["Statement"][0], "Sid": "A"}
        with refusal("MalformedPolicyDocument", "The Statement Ids in the policy are not unique"):
            iam.create_role(RoleName="r", AssumeRolePolicyDocument=document(one, one))

    def test_star_as_bare_principal(self, iam):
        with refusal("MalformedPolicyDocument"):
            iam.create_role(RoleName="r", AssumeRolePolicyDocument=statement(Principal="*"))

    def test_star_as_aws_principal_is_accepted(self, iam):
        iam.create_role(RoleName="r", AssumeRolePolicyDocument=trusting("*"))

    @pytest.mark.parametrize(
        "action", ["sts:*", "sts:Assume*", ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]]
    )
    def test_actions_accepted(self, iam, action):
        iam.create_role(RoleName="r", AssumeRolePolicyDocument=statement(Action=action))

    def test_existence_is_checked_before_the_document(self, iam):
        with refusal("NoSuchEntity", NOT_FOUND.format("nothing")):
            iam.update_assume_role_policy(RoleName="nothing", PolicyDocument="not json")

    def test_size(self, iam):
        def sized(characters):
            bare = trusting({"Service": "ec2.amazonaws.com"}, Sid="").replace(" ", "")
            return bare.replace('"Sid":""', '"Sid":"' + "x" * (characters - len(bare)) + '"')

        iam.create_role(RoleName="r", AssumeRolePolicyDocument=sized(2048))
        with refusal("LimitExceeded", "Cannot exceed quota for ACLSizePerRole: 2048"):
            iam.create_role(RoleName="s", AssumeRolePolicyDocument=sized(2049))

    def test_white_space_does_not_count(self, iam):
        iam.create_role(RoleName="r", AssumeRolePolicyDocument=EC2_TRUST + " \n\t" * 2000)

    def test_principal_of_a_deleted_user_shows_its_id(self, a, iam):
        """The ARN is kept as the unique id, so a recreated name does not restore the link."""
        user = iam.create_user(UserName="dave")["User"]
        iam.create_role(RoleName="r", AssumeRolePolicyDocument=trusting(user["Arn"]))

        def principal():
            return iam.get_role(RoleName="r")["Role"]["AssumeRolePolicyDocument"]["Statement"][0]["Principal"]["AWS"]

        assert principal() == user["Arn"]
        iam.update_user(UserName="dave", NewUserName="david")
        assert principal() == a.arn("user/david")
        iam.delete_user(UserName="david")
        assert principal() == user["UserId"]
        iam.create_user(UserName="david")
        assert principal() == user["UserId"]
