"""The policy simulator: the same decisions as live calls, and what they rest on.

Also `aws iam simulate-principal-policy`, from which people learn why."""

import json
import random

import pytest
from botocore.exceptions import ClientError
from support.clients import pages, refusal
from support.documents import EC2_TRUST, allow, allowing, deny, denying, document, trusting

OBJECT = "arn:aws:s3:::photos/cat.jpg"


def custom(client, *policies, actions="s3:GetObject", **parameters):
    actions = [actions] if isinstance(actions, str) else actions
    return client.simulate_custom_policy(PolicyInputList=list(policies), ActionNames=actions, **parameters)[
        "EvaluationResults"
    ]


def decisions(results):
    return {result["EvalActionName"]: result["EvalDecision"] for result in results}


def sources(result):
    return [statement["SourcePolicyId"] for statement in result.get("MatchedStatements", [])]


def test_custom(iam):
    policy = document(allow("s3:Get*", "arn:aws:s3:::photos/*"), deny("s3:GetObjectAcl"))
    results = custom(
        iam, policy, actions=["s3:GetObject", "s3:GetObjectAcl", "s3:PutObject"], ResourceArns=[OBJECT]
    )
    assert decisions(results) == {
        "s3:GetObject": "allowed",
        "s3:GetObjectAcl": "explicitDeny",
        "s3:PutObject": "implicitDeny",
    }
    assert [sources(result) for result in results] == [["PolicyInputList.1"], ["PolicyInputList.1"], []]
    assert results[0]["EvalResourceName"] == OBJECT
    assert results[0]["ResourceSpecificResults"][0]["EvalResourceDecision"] == "allowed"
    assert results[0]["MatchedStatements"][0]["SourcePolicyType"] == "IAM Policy"
    # Without a resource everything is meant, which these statements do not cover.
    (result,) = custom(iam, policy)
    assert (result["EvalDecision"], result["EvalResourceName"]) == ("implicitDeny", "*")
    assert not result.get("ResourceSpecificResults")


def test_positions(iam):
    pretty = json.dumps(
        {
            "Version": "2012-10-17",
            "Statement": [
                {"Effect": "Allow", "Action": "sqs:*", "Resource": "*"},
                {"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
            ],
        },
        indent=2,
    )
    (result,) = custom(iam, pretty, actions="sqs:SendMessage")
    assert result["MatchedStatements"][0]["StartPosition"] == {"Line": 3, "Column": 17}
    assert result["MatchedStatements"][0]["EndPosition"] == {"Line": 8, "Column": 6}
    (result,) = custom(iam, pretty)
    assert result["MatchedStatements"][0]["StartPosition"] == {"Line": 8, "Column": 6}


def test_missing_context(iam):
    policy = document(
        allow("s3:GetObject", Condition={"StringEquals": {"aws:PrincipalOrgID": "o-1"}}),
        allow("sqs:*", Condition={"StringEquals": {"aws:SourceVpc": "v"}}),
    )
    (result,) = custom(iam, policy)
    # Only of statements that could concern the action.
    assert result["MissingContextValues"] == ["aws:PrincipalOrgID"]
    (result,) = custom(iam, policy, ResourceArns=[OBJECT])
    assert result["ResourceSpecificResults"][0]["MissingContextValues"] == ["aws:PrincipalOrgID"]
    assert not result.get("MissingContextValues")
    entry = {"ContextKeyName": "aws:PrincipalOrgID", "ContextKeyValues": ["o-1"], "ContextKeyType": "string"}
    (result,) = custom(iam, policy, ContextEntries=[entry])
    assert result["EvalDecision"] == "allowed"
    assert not result.get("MissingContextValues")
    with refusal("InvalidInput"):
        custom(iam, policy, ContextEntries=[entry | {"ContextKeyValues": ["o-1", "o-2"]}])
    listed = document(allow("s3:GetObject", Condition={"ForAllValues:StringEquals": {"aws:TagKeys": ["a", "b"]}, "Null": {"aws:TagKeys": "false"}}))
    for values, expected in ((["a", "b"], "allowed"), (["a", "c"], "implicitDeny")):
        entry = {"ContextKeyName": "aws:TagKeys", "ContextKeyValues": values, "ContextKeyType": "stringList"}
        (result,) = custom(iam, listed, ContextEntries=[entry])
        assert result["EvalDecision"] == expected


def test_several_resources(iam):
    policy = document(allow("s3:GetObject", OBJECT), deny("s3:GetObject", "arn:aws:s3:::photos/secret"))
    resources = [OBJECT, "arn:aws:s3:::photos/dog.jpg", "arn:aws:s3:::photos/secret"]
    (result,) = custom(iam, policy, ResourceArns=resources)
    found = {one["EvalResourceName"]: one["EvalResourceDecision"] for one in result["ResourceSpecificResults"]}
    assert found == dict(zip(resources, ["allowed", "implicitDeny", "explicitDeny"], strict=True))
    assert (result["EvalDecision"], result["EvalResourceName"]) == ("explicitDeny", resources[2])


def test_boundary(iam):
    for boundary, expected in ((allowing("s3:*"), "allowed"), (allowing("sqs:*"), "implicitDeny"), (denying("s3:*"), "explicitDeny")):
        (result,) = custom(iam, allowing("s3:*"), PermissionsBoundaryPolicyInputList=[boundary])
        assert result["EvalDecision"] == expected
        allowed = result["PermissionsBoundaryDecisionDetail"]["AllowedByPermissionsBoundary"]
        assert allowed is (expected == "allowed")


def test_resource_policy(a):
    def bucket(principal):
        return json.dumps(
            {
                "Version": "2012-10-17",
                "Statement": [{"Effect": "Allow", "Principal": {"AWS": principal}, "Action": "s3:*", "Resource": f"{OBJECT}"}],
            }
        )

    dave = a.new_user("dave")
    caller = {"CallerArn": dave.arn, "ResourceArns": [OBJECT]}
    (result,) = custom(a.iam, denying("sqs:*"), ResourcePolicy=bucket(dave.arn), **caller)
    assert result["EvalDecision"] == "allowed"
    assert sources(result) == ["ResourcePolicy"]
    # In another account both sides must allow.
    owner = {"ResourceOwner": "arn:aws:iam::444455556666:root"}
    (result,) = custom(a.iam, denying("sqs:*"), ResourcePolicy=bucket(dave.arn), **caller, **owner)
    assert result["EvalDecision"] == "implicitDeny"
    assert result["EvalDecisionDetails"] == {"IAM Policy": "implicitDeny", "Resource Policy": "allowed"}
    (result,) = custom(a.iam, allowing("s3:*"), ResourcePolicy=bucket(dave.arn), **caller, **owner)
    assert result["EvalDecision"] == "allowed"
    with refusal("InvalidInput"):
        custom(a.iam, allowing("s3:*"), ResourcePolicy=bucket(dave.arn), ResourceArns=[OBJECT])


@pytest.mark.parametrize(
    "parameters",
    [
        {"PolicyInputList": ["no policy"]},
        {"PolicyInputList": [allowing("s3:*").replace('"Action"', '"Principal": "*", "Action"')]},
        {"ActionNames": ["s3:Get*"]},
        {"ActionNames": ["GetObject"]},
        {"PermissionsBoundaryPolicyInputList": [allowing("s3:*")] * 2},
        {"ResourceOwner": "arn:aws:iam::123456789012:user/dave"},
        {"CallerArn": "arn:aws:iam::123456789012:role/web"},
        {"ResourceHandlingOption": "EC2-VPC-EBS"},
        {"ResourceHandlingOption": "EC2-Moon"},
    ],
)
def test_bad_input(a, parameters):
    good = {"PolicyInputList": [allowing("s3:*")], "ActionNames": ["s3:GetObject"]}
    with refusal(("InvalidInput", "ValidationError")):
        a.client("iam", validate=False).simulate_custom_policy(**(good | parameters))


def test_principal(a):
    arn = a.new_policy("managed", allowing("s3:GetObject"))
    dave = a.new_user("dave", allowing("sqs:*"))
    a.iam.attach_user_policy(UserName="dave", PolicyArn=arn)
    a.iam.create_group(GroupName="devs")
    a.iam.put_group_policy(GroupName="devs", PolicyName="own", PolicyDocument=allowing("sns:*"))
    a.iam.add_user_to_group(UserName="dave", GroupName="devs")
    actions = ["s3:GetObject", "sqs:SendMessage", "sns:Publish", "iam:ListUsers"]

    def simulated(source, **more):
        answer = a.iam.simulate_principal_policy(PolicySourceArn=source, ActionNames=actions, **more)
        return [(result["EvalDecision"], sources(result)) for result in answer["EvaluationResults"]]

    assert simulated(dave.arn) == [
        ("allowed", ["managed"]),
        ("allowed", ["user_dave_inline1"]),
        ("allowed", ["group_devs_own"]),
        ("implicitDeny", []),
    ]
    assert [decision for decision, _ in simulated(a.arn("group/devs"))] == [
        "implicitDeny", "implicitDeny", "allowed", "implicitDeny"
    ]  # fmt: skip
    assert simulated(dave.arn, PolicyInputList=[denying("s3:*")])[0] == ("explicitDeny", ["PolicyInputList.1"])
    role = a.new_role("web", EC2_TRUST, allowing("s3:*"))
    assert simulated(role["Arn"])[0] == ("allowed", ["role_web_inline1"])
    # A boundary that somebody has takes part, until another is put in its place.
    a.iam.put_user_permissions_boundary(UserName="dave", PermissionsBoundary=arn)
    assert [decision for decision, _ in simulated(dave.arn)] == ["allowed", *["implicitDeny"] * 3]
    other = simulated(dave.arn, PermissionsBoundaryPolicyInputList=[allowing("sqs:*")])
    assert [decision for decision, _ in other] == ["implicitDeny", "allowed", "implicitDeny", "implicitDeny"]
    with refusal("NoSuchEntity"):
        simulated(a.arn("user/nobody"))
    with refusal("InvalidInput"):
        simulated(a.account.root_arn)


INSTANCE = ["instance/i-1", "image/ami-1", "security-group/sg-1", "network-interface/eni-1"]
SCENARIOS = {
    "EC2-VPC-InstanceStore": INSTANCE,
    "EC2-VPC-InstanceStore-Subnet": [*INSTANCE, "subnet/subnet-1"],
    "EC2-VPC-EBS": [*INSTANCE, "volume/vol-1"],
    "EC2-VPC-EBS-Subnet": [*INSTANCE, "subnet/subnet-1", "volume/vol-1"],
}


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_scenarios_of_ec2_want_their_resources(iam, scenario):
    resources = [f"arn:aws:ec2:us-east-1:123456789012:{resource}" for resource in SCENARIOS[scenario]]
    asked = {"actions": "ec2:RunInstances", "ResourceHandlingOption": scenario}
    (result,) = custom(iam, allowing("ec2:*"), ResourceArns=resources, **asked)
    assert result["EvalDecision"] == "allowed"
    assert [part["EvalResourceName"] for part in result["ResourceSpecificResults"]] == resources
    for missing in range(len(resources)):
        with refusal("InvalidInput"):
            custom(iam, allowing("ec2:*"), ResourceArns=resources[:missing] + resources[missing + 1 :], **asked)


def test_trust_policies_take_part(a):
    dave = a.new_user("dave", allowing("sts:AssumeRole"))
    a.iam.create_user(UserName="carol")
    external = {"StringEquals": {"sts:ExternalId": "42"}}
    trusting_dave = a.new_role("r", trusting(dave.arn, Condition=external))["Arn"]
    trusting_carol = a.new_role("s", trusting(a.arn("user/carol")))["Arn"]
    trusting_all = a.new_role("t", trusting(a.id))["Arn"]

    def simulated(source, *entries, resources=(trusting_dave, trusting_carol, trusting_all)):
        entries = [{"ContextKeyName": k, "ContextKeyValues": [v], "ContextKeyType": "string"} for k, v in entries]
        (result,) = a.iam.simulate_principal_policy(
            PolicySourceArn=source, ActionNames=["sts:AssumeRole"], ResourceArns=list(resources), ContextEntries=entries
        )["EvaluationResults"]
        return result["ResourceSpecificResults"]

    first, second, third = simulated(dave.arn)
    decided = [part["EvalResourceDecision"] for part in (first, second, third)]
    assert decided == ["implicitDeny", "implicitDeny", "allowed"]
    assert first["MissingContextValues"] == ["sts:ExternalId"]
    first, *_ = simulated(dave.arn, ("sts:ExternalId", "42"))
    assert first["EvalResourceDecision"] == "allowed"
    # A trust policy that names its caller is enough within an account, one that names the account is not.
    carol = [part["EvalResourceDecision"] for part in simulated(a.arn("user/carol"))]
    assert carol == ["implicitDeny", "allowed", "implicitDeny"]
    (own,) = simulated(a.arn("user/carol"), resources=[trusting_carol])
    assert [(found["SourcePolicyId"], found["SourcePolicyType"]) for found in own["MatchedStatements"]] == [
        ("role_s_trust", "Resource Policy")
    ]


TYPED = {
    "ip": ("203.0.113.7", "2001:db8::1", "not-an-ip"),
    "numeric": ("10", "-1.5", "abc"),
    "boolean": ("true", "FALSE", "maybe"),
    "date": ("2026-11-22T16:00:00Z", "1795363200", "x"),
    "binary": ("QmluYXJ5", "Qmlu", "!"),
}


@pytest.mark.parametrize("kind", TYPED)
def test_values_of_context_entries_have_their_type(iam, kind):
    def entry(values, kind=kind):
        return [{"ContextKeyName": "a:value", "ContextKeyValues": values, "ContextKeyType": kind}]

    one, other, bad = TYPED[kind]
    for good in (one, other):
        custom(iam, allowing("s3:*"), ContextEntries=entry([good]))
    custom(iam, allowing("s3:*"), ContextEntries=entry([one, other], f"{kind}List"))
    custom(iam, allowing("s3:*"), ContextEntries=entry([bad], "string"))
    for entries in (entry([bad]), entry([one, bad], f"{kind}List")):
        with refusal("InvalidInput"):
            custom(iam, allowing("s3:*"), ContextEntries=entries)


def test_resources_are_arns(iam):
    for good in ("*", "arn:aws:s3:::photos/*", "arn:aws:ec2:*:*:instance/*"):
        assert custom(iam, allowing("*"), ResourceArns=[good])[0]["EvalDecision"] == "allowed"
    for bad in ("foo", "photos/*", "arn:aws:s3"):
        with refusal("InvalidInput"):
            custom(iam, allowing("*"), ResourceArns=["*", bad])


def test_every_key_that_would_help_is_missing(a):
    both = {"StringEquals": {"s3:prefix": "x", "aws:SourceVpc": "b"}}
    own = allow("s3:*", "arn:aws:s3:::photos/${aws:PrincipalTag/team}/*", Condition={"Bool": {"aws:ViaAWSService": "true"}})

    def missing(*statements, **told):
        entries = [{"ContextKeyName": k, "ContextKeyValues": [v], "ContextKeyType": "string"} for k, v in told.items()]
        asked = {"actions": "s3:GetObject", "ResourceArns": ["arn:aws:s3:::photos/red/cat"]}
        (result,) = custom(a.iam, document(*statements), ContextEntries=entries, **asked)
        return result["ResourceSpecificResults"][0].get("MissingContextValues", [])

    assert missing(allow("s3:*", Condition=both)) == ["s3:prefix", "aws:SourceVpc"]
    assert missing(allow("s3:*", Condition=both), **{"s3:prefix": "x"}) == ["aws:SourceVpc"]
    # Where a value that was told stands against a statement, no other key would help.
    assert missing(allow("s3:*", Condition=both), **{"s3:prefix": "y"}) == []
    assert missing(own) == ["aws:PrincipalTag/team", "aws:ViaAWSService"]
    assert missing(own, **{"aws:PrincipalTag/team": "blue"}) == []


def test_tags_of_what_is_asked_about(a):
    """Of IAM's own resources, as a live call on them has them; what the request says goes before."""
    tags = {"Tags": [{"Key": "team", "Value": "red"}]}
    a.iam.create_user(UserName="dave", **tags)
    a.new_role("web", EC2_TRUST, **tags)
    a.new_policy("p", allowing("s3:*"), **tags)
    a.iam.create_instance_profile(InstanceProfileName="web", **tags)
    a.iam.create_virtual_mfa_device(VirtualMFADeviceName="phone", **tags)
    policy = document(allow("iam:*", Condition={"StringEquals": {"aws:ResourceTag/team": "red"}}))
    identities = document(allow("iam:*", Condition={"StringEquals": {"iam:ResourceTag/team": "red"}}))
    resources = [a.arn(name) for name in ("user/dave", "role/web", "policy/p", "instance-profile/web", "mfa/phone")]
    asked = {"actions": "iam:TagUser", "ResourceArns": [*resources, a.arn("user/nobody")]}

    def decided(policy, **more):
        (result,) = custom(a.iam, policy, **asked, **more)
        return [part["EvalResourceDecision"] == "allowed" for part in result["ResourceSpecificResults"]]

    assert decided(policy) == [True] * 5 + [False]
    assert decided(identities) == [True, True, False, False, False, False]
    blue = [{"ContextKeyName": "aws:ResourceTag/team", "ContextKeyValues": ["blue"], "ContextKeyType": "string"}]
    assert decided(policy, ContextEntries=blue) == [False] * 6


def test_callers_bring_what_the_server_derives_for_them(a):
    a.iam.create_user(UserName="dave", Tags=[{"Key": "team", "Value": "red"}])
    a.new_role("web", EC2_TRUST, Tags=[{"Key": "team", "Value": "red"}])
    conditions = {
        "user": {
            "aws:PrincipalArn": a.arn("user/dave"), "aws:PrincipalType": "User", "aws:username": "dave",
            "aws:PrincipalAccount": a.id, "aws:PrincipalIsAWSService": "false", "aws:PrincipalTag/team": "red",
            "aws:ResourceAccount": a.id,
        },
        "role": {
            "aws:PrincipalArn": a.arn("role/web"), "aws:PrincipalType": "AssumedRole", "aws:PrincipalAccount": a.id,
            "aws:PrincipalIsAWSService": "false", "aws:PrincipalTag/team": "red",
        },
    }  # fmt: skip
    for kind, keys in conditions.items():
        source = a.arn("user/dave" if kind == "user" else "role/web")
        for key, value in keys.items():
            policy = document(allow("s3:*", Condition={"StringEquals": {key: value}}))
            (result,) = a.iam.simulate_principal_policy(
                PolicySourceArn=source, PolicyInputList=[policy], ActionNames=["s3:GetObject"]
            )["EvaluationResults"]
            assert result["EvalDecision"] == "allowed", (kind, key)
    # Of a user who does not exist nothing is known.
    (result,) = custom(a.iam, document(allow("s3:*", Condition={"StringEquals": {"aws:username": "x"}})))
    assert result["MissingContextValues"] == ["aws:username"]


def test_a_live_assume_role_and_a_simulated_one_never_differ(a):
    rng = random.Random(20261123)
    dave = a.new_user("dave")
    a.new_role("r", trusting(dave.arn))
    role = a.arn("role/r")
    compared = set()
    for _ in range(40):
        own = [rng.choice([allow, deny])("sts:AssumeRole", rng.choice(["*", role, a.arn("role/other")]))]
        trust = trusting(
            rng.choice([dave.arn, a.id, a.id]),
            effect=rng.choice(["Allow", "Allow", "Deny"]),
            **rng.choice([{}, {"Condition": {"StringEquals": {"aws:PrincipalType": rng.choice(["User", "Account"])}}}]),
        )
        a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=document(*own))
        a.iam.update_assume_role_policy(RoleName="r", PolicyDocument=trust)
        (result,) = a.iam.simulate_principal_policy(
            PolicySourceArn=dave.arn, ActionNames=["sts:AssumeRole"], ResourceArns=[role]
        )["EvaluationResults"]
        try:
            dave.client("sts").assume_role(RoleArn=role, RoleSessionName="session")
            live = True
        except ClientError:
            live = False
        assert (result["EvalDecision"] == "allowed") == live, (own, trust)
        compared.add(result["EvalDecision"])
    assert compared == {"allowed", "implicitDeny", "explicitDeny"}


def test_pages(a):
    dave = a.new_user("dave", allowing("s3:*"))
    actions = [f"s3:Get{number}" for number in range(7)]
    asked = {"PolicySourceArn": dave.arn, "ActionNames": actions}
    whole = a.iam.simulate_principal_policy(**asked)["EvaluationResults"]
    assert [result["EvalActionName"] for result in whole] == actions
    assert pages(a.iam, "simulate_principal_policy", "EvaluationResults", 3, **asked) == whole


def test_rights(a):
    dave = a.new_user("dave", document(allow("iam:SimulatePrincipalPolicy", a.arn("user/dave"))))
    dave.client("iam").simulate_principal_policy(PolicySourceArn=dave.arn, ActionNames=["s3:GetObject"])
    with refusal("AccessDenied"):
        dave.client("iam").simulate_principal_policy(PolicySourceArn=a.arn("user/carol"), ActionNames=["s3:GetObject"])
    with refusal("AccessDenied"):
        custom(dave.client("iam"), allowing("s3:*"))


def test_a_live_decision_and_a_simulated_one_never_differ(a):
    """Random policies of a user, its group, a role and their boundaries, with random tags; every call made, by the user and
    in a session of the role, and simulated. Nothing but the policies is told to the simulator."""
    rng = random.Random(20261122)
    dave = a.new_user("dave")
    carol = a.new_user("carol")
    a.new_role("web", trusting(carol.arn))
    a.iam.create_group(GroupName="devs")
    a.iam.add_user_to_group(UserName="dave", GroupName="devs")
    boundary = a.new_policy("boundary", allowing("iam:*"))
    of_users = {"iam:GetUser": "get_user", "iam:ListAccessKeys": "list_access_keys", "iam:ListUserTags": "list_user_tags"}
    of_roles = {
        "iam:GetRole": "get_role", "iam:ListRolePolicies": "list_role_policies", "iam:ListRoleTags": "list_role_tags",
    }  # fmt: skip
    targets = [
        *((a.arn(f"user/{name}"), {"UserName": name}, of_users) for name in ("dave", "carol")),
        (a.arn("role/web"), {"RoleName": "web"}, of_roles),
    ]
    tagged = [(a.iam.tag_user, {"UserName": name}) for name in ("dave", "carol")] + [(a.iam.tag_role, {"RoleName": "web"})]

    def statement():
        made = {
            "Effect": rng.choice(["Allow", "Allow", "Deny"]),
            rng.choice(["Action", "Action", "NotAction"]): rng.choice(
                ["iam:*", "iam:Get*", "iam:List*", *of_users, *of_roles, "s3:*"]
            ),
            rng.choice(["Resource", "Resource", "NotResource"]): rng.choice(
                ["*", a.arn("user/*"), a.arn("role/*"), a.arn("user/carol"), a.arn("user/${aws:username}")]
            ),
        }
        if rng.random() < 0.5:
            tag = rng.choice(["aws:ResourceTag/team", "iam:ResourceTag/team", "aws:PrincipalTag/team"])
            made["Condition"] = rng.choice(
                [
                    {"StringEquals": {"aws:username": "dave"}},
                    {"StringEquals": {"aws:PrincipalArn": a.arn("role/web")}},
                    {"StringEquals": {tag: "x"}},
                    {"StringNotEquals": {tag: "x"}},
                    {"StringEquals": {"aws:ResourceTag/team": "${aws:PrincipalTag/team}"}},
                    {"Null": {tag: "true"}},
                    {"Bool": {"aws:MultiFactorAuthPresent": "true"}},
                ]
            )
        return made

    def drawn():
        return document(*(statement() for _ in range(rng.randint(1, 3))))

    compared = []
    for turn in range(20):
        a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=drawn())
        a.iam.put_group_policy(GroupName="devs", PolicyName="p", PolicyDocument=drawn())
        a.iam.put_role_policy(RoleName="web", PolicyName="p", PolicyDocument=drawn())
        for tag, name in tagged:
            tag(**name, Tags=[{"Key": rng.choice(["team", "other"]), "Value": rng.choice("xy")}])
        if turn % 3 == 0:
            a.iam.put_user_permissions_boundary(UserName="dave", PermissionsBoundary=boundary)
            a.iam.put_role_permissions_boundary(RoleName="web", PermissionsBoundary=boundary)
        elif turn % 3 == 1:
            a.iam.delete_user_permissions_boundary(UserName="dave")
            a.iam.delete_role_permissions_boundary(RoleName="web")
        session = a.session(carol, a.arn("role/web")).client("iam")
        for source, client in ((dave.arn, dave.client("iam")), (a.arn("role/web"), session)):
            for target, name, calls in targets:
                answer = a.iam.simulate_principal_policy(
                    PolicySourceArn=source, ActionNames=list(calls), ResourceArns=[target]
                )
                for result in answer["EvaluationResults"]:
                    try:
                        getattr(client, calls[result["EvalActionName"]])(**name)
                        live = "allowed"
                    except ClientError as error:
                        told = error.response["Error"]["Message"]
                        live = "explicitDeny" if "explicit deny" in told else "implicitDeny"
                    assert result["EvalDecision"] == live, (turn, source, target, result)
                    compared.append(live)
    assert len(compared) == 360
    assert set(compared) == {"allowed", "implicitDeny", "explicitDeny"}
