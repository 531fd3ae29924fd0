"""CreateUser, GetUser, ListUsers, UpdateUser, DeleteUser."""


import pytest
from support.clients import at_most, constraint, missing_parameter, names, pages, refusal
from support.documents import S3_READ, allowing
from support.wire import call, send, sign

NOT_FOUND = "The user with name {} cannot be found."
BAD_NAME = (
    "The specified value for userName is invalid. "
    "It must contain only alphanumeric characters and/or the following: +=,.@_-"
)
BAD_PATH = (
    "The specified value for path is invalid. "
    "It must begin and end with / and contain only alphanumeric characters and/or / characters."
)


def test_path_is_part_of_the_arn_not_of_the_name(a, iam):
    user = iam.create_user(UserName="dave", Path="/engineering/photos/")["User"]
    assert (user["Path"], user["Arn"]) == ("/engineering/photos/", a.arn("user/engineering/photos/dave"))
    with refusal("EntityAlreadyExists", "User with name dave already exists."):
        iam.create_user(UserName="dave", Path="/other/")


def test_every_allowed_character_in_a_name(a, iam):
    name = "Az09_+=,.@-"
    assert iam.create_user(UserName=name)["User"]["Arn"] == a.arn(f"user/{name}")
    assert iam.get_user(UserName=name)["User"]["UserName"] == name


def test_names_are_unique_without_regard_to_case(iam):
    iam.create_user(UserName="Dave")
    with refusal("EntityAlreadyExists"):
        iam.create_user(UserName="dAVE")
    assert names(iam.list_users()["Users"], "UserName") == ["Dave"]


def test_name_of_64_characters_and_one_more(iam):
    iam.create_user(UserName="u" * 64)
    with refusal("ValidationError", at_most("userName", 64)):
        iam.create_user(UserName="u" * 65)


@pytest.mark.parametrize("name", ["a b", "a/b", "a:b", "a*", "dävé", "a\u0000b", "a\u202eb", "a#", "ａ", "a%41"])
def test_characters_that_no_name_may_hold(iam, name):
    with refusal("ValidationError", BAD_NAME):
        iam.create_user(UserName=name)


@pytest.mark.parametrize("path", ["x", "/x", "x/", "//x y/", "/é/", ""])
def test_malformed_paths(a, path):
    iam = a.client("iam", validate=False)
    with refusal("ValidationError"):
        iam.create_user(UserName="dave", Path=path)


def test_malformed_path_is_told_by_iams_own_sentence(iam):
    with refusal("ValidationError", BAD_PATH):
        iam.create_user(UserName="dave", Path="/x")


def test_path_of_512_characters_and_one_more(iam):
    iam.create_user(UserName="dave", Path="/" + "p" * 510 + "/")
    with refusal("ValidationError", at_most("path", 512)):
        iam.create_user(UserName="eve", Path="/" + "p" * 511 + "/")


def test_required_parameter_left_out(a):
    with missing_parameter("UserName"):
        a.client("iam", validate=False).create_user()


@pytest.mark.parametrize("operation", ["get_user", "update_user", "delete_user"])
def test_unknown_user(iam, operation):
    with refusal("NoSuchEntity", NOT_FOUND.format("nobody")):
        getattr(iam, operation)(UserName="nobody")


def test_get_user_without_a_name_is_the_caller(a):
    dave = a.new_user("dave", allowing("iam:GetUser", a.arn("user/photos/dave")), path="/photos/")
    user = dave.client("iam").get_user()["User"]
    assert (user["UserName"], user["UserId"], user["Arn"]) == ("dave", dave.id, dave.arn)


def test_get_user_without_a_name_as_root(a, iam):
    user = iam.get_user()["User"]
    assert (user["UserId"], user["Arn"]) == (a.id, a.account.root_arn)
    assert "CreateDate" in user


def test_recreated_user_has_a_new_id(iam):
    first = iam.create_user(UserName="dave")["User"]["UserId"]
    iam.delete_user(UserName="dave")
    assert iam.create_user(UserName="dave")["User"]["UserId"] != first


def test_request_id_is_answered(iam):
    answer = iam.create_user(UserName="dave")["ResponseMetadata"]
    assert answer["RequestId"]
    assert answer["HTTPHeaders"]["x-amzn-requestid"] == answer["RequestId"]


class TestList:
    @pytest.fixture
    def users(self, iam):
        for name, path in [("carol", "/"), ("alice", "/eng/"), ("bob", "/eng/web/"), ("eve", "/ops/"), ("dave", "/")]:
            iam.create_user(UserName=name, Path=path)

    def test_all_in_order_of_name(self, iam, users):
        answer = iam.list_users()
        assert names(answer["Users"], "UserName") == ["alice", "bob", "carol", "dave", "eve"]
        assert answer["IsTruncated"] is False
        assert "Marker" not in answer

    @pytest.mark.parametrize(
        ("prefix", "found"),
        [
            ("/", ["alice", "bob", "carol", "dave", "eve"]),
            ("/eng", ["alice", "bob"]),
            ("/eng/", ["alice", "bob"]),
            ("/eng/web/", ["bob"]),
            ("/none/", []),
        ],
    )
    def test_by_path_prefix(self, iam, users, prefix, found):
        assert names(iam.list_users(PathPrefix=prefix)["Users"], "UserName") == found

    def test_by_paginator(self, iam, users):
        assert names(pages(iam, "list_users", "Users", size=2), "UserName") == ["alice", "bob", "carol", "dave", "eve"]

    def test_by_marker(self, iam, users):
        seen, marker, calls = [], {}, 0
        while True:
            answer = iam.list_users(MaxItems=2, **marker)
            calls += 1
            assert len(answer["Users"]) <= 2
            seen += names(answer["Users"], "UserName")
            if not answer["IsTruncated"]:
                assert "Marker" not in answer
                break
            marker = {"Marker": answer["Marker"]}
        assert seen == ["alice", "bob", "carol", "dave", "eve"]
        assert calls >= 3

    def test_a_page_that_holds_exactly_all_is_not_truncated(self, iam, users):
        assert iam.list_users(MaxItems=5)["IsTruncated"] is False

    def test_paging_survives_changes_between_pages(self, iam, users):
        first = iam.list_users(MaxItems=2)
        iam.delete_user(UserName="bob")
        iam.create_user(UserName="aaron")
        rest = iam.list_users(Marker=first["Marker"])
        assert names(rest["Users"], "UserName") == ["carol", "dave", "eve"]

    def test_marker_that_nobody_gave(self, iam, users):
        with refusal("ValidationError", "Invalid Marker."):
            iam.list_users(Marker="made-up")

    def test_marker_of_another_account_shows_nothing_of_it(self, a, b, users):
        marker = a.iam.list_users(MaxItems=2)["Marker"]
        b.iam.create_user(UserName="zoe")
        try:
            found = names(b.iam.list_users(Marker=marker)["Users"], "UserName")
        except b.iam.exceptions.ClientError as refused:
            assert refused.response["Error"]["Code"] == "ValidationError"
        else:
            assert set(found) <= {"zoe"}

    @pytest.mark.parametrize(
        ("items", "text"),
        [
            (0, "Member must have value greater than or equal to 1"),
            (-1, "Member must have value greater than or equal to 1"),
            (1001, "Member must have value less than or equal to 1000"),
        ],
    )
    def test_max_items_out_of_range(self, a, items, text):
        with refusal("ValidationError", constraint("maxItems", text)):
            a.client("iam", validate=False).list_users(MaxItems=items)

    @pytest.mark.parametrize("items", ["abc", "1.5", "99999999999", ""])
    def test_max_items_that_is_no_number(self, a, items):
        request = sign(a.server, call("iam", "ListUsers", {"MaxItems": items}), a.account.root, "iam")
        send(a.server, request).expect(400, "MalformedInput")

    @pytest.mark.parametrize("items", ["+2", "02"])
    def test_numbers_written_otherwise(self, a, users, items):
        request = sign(a.server, call("iam", "ListUsers", {"MaxItems": items}), a.account.root, "iam")
        answer = send(a.server, request)
        assert (answer.status, answer.find("IsTruncated")) == (200, "true")


class TestUpdate:
    def test_rename_keeps_id_keys_groups_and_policies(self, a, iam):
        dave = a.new_user("dave", allowing("iam:GetUser"))
        iam.create_group(GroupName="Developers")
        iam.add_user_to_group(GroupName="Developers", UserName="dave")
        iam.update_user(UserName="dave", NewUserName="david", NewPath="/moved/")

        user = iam.get_user(UserName="david")["User"]
        assert (user["UserId"], user["Arn"]) == (dave.id, a.arn("user/moved/david"))
        assert dave.client("sts").get_caller_identity()["Arn"] == a.arn("user/moved/david")
        assert dave.client("iam").get_user()["User"]["UserName"] == "david"
        assert names(iam.get_group(GroupName="Developers")["Users"], "UserName") == ["david"]
        assert iam.list_user_policies(UserName="david")["PolicyNames"] == ["inline1"]
        with refusal("NoSuchEntity", NOT_FOUND.format("dave")):
            iam.get_user(UserName="dave")

    def test_old_name_is_free_again(self, iam):
        iam.create_user(UserName="dave")
        iam.update_user(UserName="dave", NewUserName="david")
        iam.create_user(UserName="dave")

    def test_path_alone(self, a, iam):
        iam.create_user(UserName="dave")
        iam.update_user(UserName="dave", NewPath="/p/")
        assert iam.get_user(UserName="dave")["User"]["Arn"] == a.arn("user/p/dave")

    def test_to_a_taken_name(self, iam):
        iam.create_user(UserName="dave")
        iam.create_user(UserName="eve")
        with refusal("EntityAlreadyExists", "User with name eve already exists."):
            iam.update_user(UserName="dave", NewUserName="eve")

    def test_case_of_the_own_name(self, iam):
        iam.create_user(UserName="dave")
        iam.update_user(UserName="dave", NewUserName="Dave")
        assert names(iam.list_users()["Users"], "UserName") == ["Dave"]

    def test_to_a_name_too_long(self, iam):
        iam.create_user(UserName="dave")
        with refusal("ValidationError", at_most("newUserName", 64)):
            iam.update_user(UserName="dave", NewUserName="u" * 65)


class TestDelete:
    """What must go first, each alone, in the words of spec/entities.md#what-must-go-first."""

    MUST = "Cannot delete entity, must {} first."

    @pytest.fixture
    def dave(self, iam):
        iam.create_user(UserName="dave")

    def blocked(self, iam, what):
        with refusal("DeleteConflict", self.MUST.format(what)):
            iam.delete_user(UserName="dave")

    def test_login_profile(self, iam, dave):
        iam.create_login_profile(UserName="dave", Password="TempPassword123!")
        self.blocked(iam, "delete login profile")
        iam.delete_login_profile(UserName="dave")
        iam.delete_user(UserName="dave")

    @pytest.mark.parametrize("status", ["Active", "Inactive"])
    def test_access_key(self, iam, dave, status):
        key = iam.create_access_key(UserName="dave")["AccessKey"]["AccessKeyId"]
        iam.update_access_key(UserName="dave", AccessKeyId=key, Status=status)
        self.blocked(iam, "delete access keys")
        iam.delete_access_key(UserName="dave", AccessKeyId=key)
        iam.delete_user(UserName="dave")

    def test_inline_policy(self, iam, dave):
        iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=S3_READ)
        self.blocked(iam, "delete policies")
        iam.delete_user_policy(UserName="dave", PolicyName="p")
        iam.delete_user(UserName="dave")

    def test_attached_policy(self, a, iam, dave):
        arn = a.new_policy("p", S3_READ)
        iam.attach_user_policy(UserName="dave", PolicyArn=arn)
        self.blocked(iam, "detach all policies")
        iam.detach_user_policy(UserName="dave", PolicyArn=arn)
        iam.delete_user(UserName="dave")

    def test_group_membership(self, iam, dave):
        iam.create_group(GroupName="Developers")
        iam.add_user_to_group(GroupName="Developers", UserName="dave")
        self.blocked(iam, "remove users from group")
        iam.remove_user_from_group(GroupName="Developers", UserName="dave")
        iam.delete_user(UserName="dave")

    def test_boundary_and_tags_go_with_the_user(self, a, iam):
        boundary = a.new_policy("boundary", S3_READ)
        iam.create_user(UserName="dave", PermissionsBoundary=boundary, Tags=[{"Key": "team", "Value": "photos"}])
        iam.delete_user(UserName="dave")
        iam.delete_policy(PolicyArn=boundary)

    def test_all_in_turn(self, a, iam, dave):
        """Each is enough to block; when the last has gone the user can."""
        arn = a.new_policy("p", S3_READ)
        iam.create_group(GroupName="g")
        iam.create_login_profile(UserName="dave", Password="TempPassword123!")
        key = iam.create_access_key(UserName="dave")["AccessKey"]["AccessKeyId"]
        iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=S3_READ)
        iam.attach_user_policy(UserName="dave", PolicyArn=arn)
        iam.add_user_to_group(GroupName="g", UserName="dave")
        for remove in (
            lambda: iam.delete_access_key(UserName="dave", AccessKeyId=key),
            lambda: iam.remove_user_from_group(GroupName="g", UserName="dave"),
            lambda: iam.delete_user_policy(UserName="dave", PolicyName="p"),
            lambda: iam.detach_user_policy(UserName="dave", PolicyArn=arn),
            lambda: iam.delete_login_profile(UserName="dave"),
        ):
            with refusal("DeleteConflict"):
                iam.delete_user(UserName="dave")
            remove()
        iam.delete_user(UserName="dave")

    def test_deleted_is_gone(self, iam, dave):
        iam.delete_user(UserName="dave")
        assert iam.list_users()["Users"] == []
        with refusal("NoSuchEntity", NOT_FOUND.format("dave")):
            iam.delete_user(UserName="dave")


def test_accounts_do_not_see_each_other(a, b):
    a.iam.create_user(UserName="dave")
    with refusal("NoSuchEntity", NOT_FOUND.format("dave")):
        b.iam.get_user(UserName="dave")
    other = b.iam.create_user(UserName="dave")["User"]
    assert other["Arn"] == b.arn("user/dave")
    assert len(a.iam.list_users()["Users"]) == 1
