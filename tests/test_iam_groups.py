"""Groups and membership."""

import pytest
from support.clients import at_most, names, pages, refusal
from support.documents import S3_READ, allowing

NO_GROUP = "The group with name {} cannot be found."
NO_USER = "The user with name {} cannot be found."


def test_get_group_is_paged(iam):
    iam.create_group(GroupName="g")
    people = [f"user{number}" for number in range(5)]
    for person in people:
        iam.create_user(UserName=person)
        iam.add_user_to_group(GroupName="g", UserName=person)
    first = iam.get_group(GroupName="g", MaxItems=2)
    assert first["IsTruncated"] is True and len(first["Users"]) <= 2
    assert names(pages(iam, "get_group", "Users", size=2, GroupName="g"), "UserName") == people


def test_existing_name_whatever_the_case(iam):
    iam.create_group(GroupName="Developers")
    with refusal("EntityAlreadyExists", "Group with name Developers already exists."):
        iam.create_group(GroupName="Developers", Path="/elsewhere/")
    with refusal("EntityAlreadyExists"):
        iam.create_group(GroupName="developers")


def test_name_of_128_characters_and_one_more(iam):
    iam.create_group(GroupName="g" * 128)
    with refusal("ValidationError", at_most("groupName", 128)):
        iam.create_group(GroupName="g" * 129)


def test_characters_that_no_name_may_hold(iam):
    message = (
        "The specified value for groupName is invalid. "
        "It must contain only alphanumeric characters and/or the following: +=,.@_-"
    )
    with refusal("ValidationError", message):
        iam.create_group(GroupName="a b")


@pytest.mark.parametrize("operation", ["get_group", "update_group", "delete_group", "list_group_policies"])
def test_unknown_group(iam, operation):
    with refusal("NoSuchEntity", NO_GROUP.format("nothing")):
        getattr(iam, operation)(GroupName="nothing")


def test_list_groups(iam):
    for name, path in [("c", "/"), ("a", "/eng/"), ("b", "/eng/web/")]:
        iam.create_group(GroupName=name, Path=path)
    assert names(iam.list_groups()["Groups"], "GroupName") == ["a", "b", "c"]
    assert names(iam.list_groups(PathPrefix="/eng/")["Groups"], "GroupName") == ["a", "b"]
    assert names(pages(iam, "list_groups", "Groups", size=1), "GroupName") == ["a", "b", "c"]
    with refusal("ValidationError", "Invalid Marker."):
        iam.list_groups(Marker="made-up")


def test_update_group(a, iam):
    created = iam.create_group(GroupName="Developers")["Group"]
    iam.create_user(UserName="dave")
    iam.add_user_to_group(GroupName="Developers", UserName="dave")
    iam.put_group_policy(GroupName="Developers", PolicyName="p", PolicyDocument=S3_READ)
    iam.update_group(GroupName="Developers", NewGroupName="Builders", NewPath="/b/")
    answer = iam.get_group(GroupName="Builders")
    assert answer["Group"]["GroupId"] == created["GroupId"]
    assert answer["Group"]["Arn"] == a.arn("group/b/Builders")
    assert names(answer["Users"], "UserName") == ["dave"]
    assert iam.list_group_policies(GroupName="Builders")["PolicyNames"] == ["p"]
    with refusal("NoSuchEntity", NO_GROUP.format("Developers")):
        iam.get_group(GroupName="Developers")


def test_update_group_to_a_taken_name(iam):
    iam.create_group(GroupName="a")
    iam.create_group(GroupName="b")
    with refusal("EntityAlreadyExists", "Group with name b already exists."):
        iam.update_group(GroupName="a", NewGroupName="b")


class TestMembership:
    @pytest.fixture
    def pair(self, iam):
        iam.create_group(GroupName="Developers")
        iam.create_user(UserName="dave")

    def test_adding_twice_is_adding_once(self, iam, pair):
        iam.add_user_to_group(GroupName="Developers", UserName="dave")
        iam.add_user_to_group(GroupName="Developers", UserName="dave")
        assert names(iam.get_group(GroupName="Developers")["Users"], "UserName") == ["dave"]
        assert names(iam.list_groups_for_user(UserName="dave")["Groups"], "GroupName") == ["Developers"]

    def test_removing(self, iam, pair):
        iam.add_user_to_group(GroupName="Developers", UserName="dave")
        iam.remove_user_from_group(GroupName="Developers", UserName="dave")
        assert iam.get_group(GroupName="Developers")["Users"] == []
        assert iam.list_groups_for_user(UserName="dave")["Groups"] == []

    @pytest.mark.parametrize("operation", ["add_user_to_group", "remove_user_from_group"])
    def test_unknown_group_or_user(self, iam, pair, operation):
        with refusal("NoSuchEntity", NO_GROUP.format("nothing")):
            getattr(iam, operation)(GroupName="nothing", UserName="dave")
        with refusal("NoSuchEntity", NO_USER.format("nobody")):
            getattr(iam, operation)(GroupName="Developers", UserName="nobody")

    def test_a_user_belongs_to_ten_groups_at_most(self, iam):
        iam.create_user(UserName="dave")
        for number in range(11):
            iam.create_group(GroupName=f"g{number}")
        for number in range(10):
            iam.add_user_to_group(GroupName=f"g{number}", UserName="dave")
        with refusal("LimitExceeded", "Cannot exceed quota for GroupsPerUser: 10"):
            iam.add_user_to_group(GroupName="g10", UserName="dave")
        iam.add_user_to_group(GroupName="g9", UserName="dave")
        iam.remove_user_from_group(GroupName="g0", UserName="dave")
        iam.add_user_to_group(GroupName="g10", UserName="dave")
        listed = pages(iam, "list_groups_for_user", "Groups", size=3, UserName="dave")
        assert sorted(names(listed, "GroupName")) == sorted(f"g{number}" for number in range(1, 11))

    def test_groups_of_an_unknown_user(self, iam):
        with refusal("NoSuchEntity", NO_USER.format("nobody")):
            iam.list_groups_for_user(UserName="nobody")

    def test_rights_come_and_go_with_membership(self, a, iam):
        dave = a.new_user("dave")
        iam.create_group(GroupName="Readers")
        iam.put_group_policy(GroupName="Readers", PolicyName="p", PolicyDocument=allowing("iam:ListUsers"))
        with refusal("AccessDenied"):
            dave.client("iam").list_users()
        iam.add_user_to_group(GroupName="Readers", UserName="dave")
        dave.client("iam").list_users()
        iam.remove_user_from_group(GroupName="Readers", UserName="dave")
        with refusal("AccessDenied"):
            dave.client("iam").list_users()


class TestDelete:
    MUST = "Cannot delete entity, must {} first."

    @pytest.fixture
    def group(self, iam):
        iam.create_group(GroupName="g")

    def blocked(self, iam, what):
        with refusal("DeleteConflict", self.MUST.format(what)):
            iam.delete_group(GroupName="g")

    def test_members(self, iam, group):
        iam.create_user(UserName="dave")
        iam.add_user_to_group(GroupName="g", UserName="dave")
        self.blocked(iam, "remove users from group")
        iam.remove_user_from_group(GroupName="g", UserName="dave")
        iam.delete_group(GroupName="g")

    def test_inline_policy(self, iam, group):
        iam.put_group_policy(GroupName="g", PolicyName="p", PolicyDocument=S3_READ)
        self.blocked(iam, "delete policies")
        iam.delete_group_policy(GroupName="g", PolicyName="p")
        iam.delete_group(GroupName="g")

    def test_attached_policy(self, a, iam, group):
        arn = a.new_policy("p", S3_READ)
        iam.attach_group_policy(GroupName="g", PolicyArn=arn)
        self.blocked(iam, "detach all policies")
        iam.detach_group_policy(GroupName="g", PolicyArn=arn)
        iam.delete_group(GroupName="g")

    def test_recreated_group_inherits_nothing(self, iam, group):
        first = iam.get_group(GroupName="g")["Group"]["GroupId"]
        iam.delete_group(GroupName="g")
        assert iam.create_group(GroupName="g")["Group"]["GroupId"] != first
        assert iam.get_group(GroupName="g")["Users"] == []
