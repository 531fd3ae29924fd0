"""Tags on users, roles, policies and instance profiles, and the decisions made by them.

Owner calls TagUser, UntagUser, ListUserTags and TagRole, UntagRole, ListRoleTags."""

import pytest
from support.clients import at_most, denied, names, pages, refusal
from support.documents import EC2_TRUST, allow, document


def tags(**pairs: str) -> list[dict]:
    return [{"Key": key, "Value": value} for key, value in pairs.items()]


class Owner:
    def __init__(self, iam, kind: str):
        self.iam, self.kind, self.key = iam, kind, f"{kind.capitalize()}Name"

    def create(self, name="owner", **more):
        if self.kind == "role":
            more["AssumeRolePolicyDocument"] = EC2_TRUST
        return getattr(self.iam, f"create_{self.kind}")(**{self.key: name}, **more)[self.kind.capitalize()]

    def get(self, name="owner"):
        return getattr(self.iam, f"get_{self.kind}")(**{self.key: name})[self.kind.capitalize()]

    def tag(self, tags, name="owner"):
        return getattr(self.iam, f"tag_{self.kind}")(**{self.key: name}, Tags=tags)

    def untag(self, keys, name="owner"):
        return getattr(self.iam, f"untag_{self.kind}")(**{self.key: name}, TagKeys=keys)

    def list(self, name="owner", **more):
        return getattr(self.iam, f"list_{self.kind}_tags")(**{self.key: name}, **more)


@pytest.fixture(params=["user", "role"])
def owner(request, iam):
    return Owner(iam, request.param)


def test_tags_at_creation(owner):
    created = owner.create(Tags=tags(team="photos", cost="42"))
    assert sorted(created["Tags"], key=lambda tag: tag["Key"]) == tags(cost="42", team="photos")
    assert owner.list()["Tags"] == tags(cost="42", team="photos")
    assert owner.get()["Tags"] == tags(cost="42", team="photos")


def test_tag_list_untag(owner):
    owner.create()
    assert owner.list()["Tags"] == []
    owner.tag(tags(b="2", a="1"))
    assert owner.list() | {"ResponseMetadata": None} == {
        "Tags": tags(a="1", b="2"), "IsTruncated": False, "ResponseMetadata": None,
    }  # fmt: skip
    owner.untag(["a", "not-there"])
    assert owner.list()["Tags"] == tags(b="2")


def test_tagging_again_replaces_the_value(owner):
    owner.create(Tags=tags(team="photos"))
    owner.tag(tags(team="films"))
    assert owner.list()["Tags"] == tags(team="films")


def test_keys_ignore_case_and_the_last_spelling_stays(owner):
    owner.create(Tags=tags(Team="photos"))
    owner.tag(tags(team="films"))
    listed = owner.list()["Tags"]
    assert [(tag["Key"].lower(), tag["Value"]) for tag in listed] == [("team", "films")]


def test_duplicate_keys(owner):
    message = "Duplicate tag keys found. Please note that Tag keys are case insensitive."
    with refusal("InvalidInput", message):
        owner.create(Tags=[{"Key": "team", "Value": "a"}, {"Key": "TEAM", "Value": "b"}])
    owner.create()
    with refusal("InvalidInput", message):
        owner.tag([{"Key": "team", "Value": "a"}, {"Key": "team", "Value": "b"}])


def test_fifty_at_most(owner):
    owner.create(Tags=[{"Key": f"k{number:02}", "Value": "v"} for number in range(50)])
    with refusal("LimitExceeded", "The number of tags has reached the maximum limit."):
        owner.tag(tags(one="more"))
    owner.tag(tags(k00="changed"))
    assert len(pages(owner.iam, f"list_{owner.kind}_tags", "Tags", size=20, **{owner.key: "owner"})) == 50
    assert owner.list(MaxItems=20)["IsTruncated"] is True


def test_lengths(owner):
    owner.create(Tags=[{"Key": "k" * 128, "Value": "v" * 256}])
    with refusal("ValidationError", at_most("tags.1.member.key", 128)):
        owner.tag([{"Key": "k" * 129, "Value": "v"}])
    with refusal("ValidationError", at_most("tags.1.member.value", 256)):
        owner.tag([{"Key": "k", "Value": "v" * 257}])


def test_empty_value_and_letters_of_any_script(owner):
    owner.create(Tags=[{"Key": "größe", "Value": ""}, {"Key": "名前 _.:/=+-@", "Value": "値"}])
    assert {tag["Key"]: tag["Value"] for tag in owner.list()["Tags"]} == {"größe": "", "名前 _.:/=+-@": "値"}


@pytest.mark.parametrize("key", ["a*b", "a?b", "a<b", "a{b"])
def test_characters_that_no_key_may_hold(owner, key):
    owner.create()
    with refusal(("ValidationError", "InvalidInput")):
        owner.tag([{"Key": key, "Value": "v"}])


@pytest.mark.parametrize("key", ["aws:x", "AWS:x"])
def test_prefix_aws_is_reserved(owner, key):
    owner.create()
    with refusal(("ValidationError", "InvalidInput")):
        owner.tag([{"Key": key, "Value": "v"}])
    assert owner.list()["Tags"] == []


def test_unknown_owner(owner):
    message = f"The {owner.kind} with name nobody cannot be found."
    for act in (
        lambda: owner.tag(tags(a="1"), name="nobody"),
        lambda: owner.untag(["a"], name="nobody"),
        lambda: owner.list(name="nobody"),
    ):
        with refusal("NoSuchEntity", message):
            act()


class TestDecisions:
    def test_creating_with_tags_needs_the_tag_action_too(self, a):
        dave = a.new_user("dave", document(allow(["iam:CreateRole", "iam:CreateUser"])))
        iam = dave.client("iam")
        iam.create_role(RoleName="plain", AssumeRolePolicyDocument=EC2_TRUST)
        with refusal("AccessDenied"):
            iam.create_role(RoleName="tagged", AssumeRolePolicyDocument=EC2_TRUST, Tags=tags(a="1"))
        with refusal("AccessDenied"):
            iam.create_user(UserName="tagged", Tags=tags(a="1"))
        assert "tagged" not in names(a.iam.list_roles()["Roles"], "RoleName")

    def test_by_tag_of_the_resource(self, a):
        condition = {"StringEquals": {"aws:ResourceTag/team": "photos"}}
        dave = a.new_user("dave", document(allow("iam:GetUser", Condition=condition)))
        a.iam.create_user(UserName="ours", Tags=tags(team="photos"))
        a.iam.create_user(UserName="theirs", Tags=tags(team="films"))
        dave.client("iam").get_user(UserName="ours")
        with denied(dave.arn, "iam:GetUser", "user theirs", "identity-based policy"):
            dave.client("iam").get_user(UserName="theirs")
        a.iam.tag_user(UserName="theirs", Tags=tags(team="photos"))
        dave.client("iam").get_user(UserName="theirs")

    def test_by_tag_of_the_caller(self, a):
        policy = document(allow("iam:GetUser", a.arn("user/${aws:PrincipalTag/team}/*")))
        dave = a.new_user("dave", policy, Tags=tags(team="photos"))
        a.iam.create_user(UserName="ours", Path="/photos/")
        a.iam.create_user(UserName="theirs", Path="/films/")
        dave.client("iam").get_user(UserName="ours")
        with refusal("AccessDenied"):
            dave.client("iam").get_user(UserName="theirs")

    @pytest.mark.parametrize("name", ["*", "?ictim", "${aws:userid}"])
    def test_a_pattern_is_no_tag_value(self, a, name):
        """Wildcards and variables are not among a tag's characters, and an unresolved variable matches nothing."""
        policy = document(allow("iam:GetUser", a.arn("user/${aws:PrincipalTag/team}")))
        a.iam.create_user(UserName="victim")
        dave = a.new_user("dave", policy)
        with refusal(("ValidationError", "InvalidInput")):
            a.iam.tag_user(UserName="dave", Tags=tags(team=name))
        with refusal("AccessDenied"):
            dave.client("iam").get_user(UserName="victim")

    def test_by_tags_in_the_request(self, a):
        only = {
            "StringEquals": {"aws:RequestTag/team": "photos"},
            "ForAllValues:StringEquals": {"aws:TagKeys": ["team"]},
        }
        dave = a.new_user("dave", document(allow("iam:TagUser", Condition=only)))
        a.iam.create_user(UserName="eve")
        dave.client("iam").tag_user(UserName="eve", Tags=tags(team="photos"))
        for refused in (tags(team="films"), tags(team="photos", cost="1")):
            with denied(dave.arn, "iam:TagUser", "user eve", "identity-based policy"):
                dave.client("iam").tag_user(UserName="eve", Tags=refused)


def test_tags_of_policies(a):
    """Their keys do not ignore case."""
    arn = a.new_policy("p", document(allow("s3:GetObject")), Tags=tags(team="x"))
    a.iam.tag_policy(PolicyArn=arn, Tags=tags(Team="y", stage="1"))
    assert a.iam.list_policy_tags(PolicyArn=arn)["Tags"] == [*tags(Team="y"), *tags(stage="1"), *tags(team="x")]
    assert a.iam.get_policy(PolicyArn=arn)["Policy"]["Tags"] == a.iam.list_policy_tags(PolicyArn=arn)["Tags"]
    a.iam.untag_policy(PolicyArn=arn, TagKeys=["team", "nothing"])
    assert names(a.iam.list_policy_tags(PolicyArn=arn)["Tags"], "Key") == ["Team", "stage"]
    assert len(pages(a.iam, "list_policy_tags", "Tags", size=1, PolicyArn=arn)) == 2
    dave = a.new_user("dave", document(allow("iam:GetPolicy", Condition={"StringEquals": {"aws:ResourceTag/Team": "y"}})))
    dave.client("iam").get_policy(PolicyArn=arn)
    a.iam.untag_policy(PolicyArn=arn, TagKeys=["Team"])
    with denied(dave.arn, "iam:GetPolicy", f"policy {arn}", "identity-based policy"):
        dave.client("iam").get_policy(PolicyArn=arn)


def test_tags_of_instance_profiles(a):
    a.iam.create_instance_profile(InstanceProfileName="web", Tags=tags(team="x"))
    a.iam.tag_instance_profile(InstanceProfileName="web", Tags=tags(Team="y"))
    assert a.iam.list_instance_profile_tags(InstanceProfileName="web")["Tags"] == [*tags(Team="y"), *tags(team="x")]
    a.iam.untag_instance_profile(InstanceProfileName="web", TagKeys=["team"])
    assert a.iam.get_instance_profile(InstanceProfileName="web")["InstanceProfile"]["Tags"] == tags(Team="y")
    with refusal("NoSuchEntity"):
        a.iam.tag_instance_profile(InstanceProfileName="none", Tags=tags(team="x"))
