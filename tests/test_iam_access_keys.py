"""Access keys: the pair itself, its status, its last use, and whose it is when nobody is named."""

import base64
import datetime
import re

import pytest
from support.clients import constraint, names, pages, refusal
from support.documents import allowing
from support.server import Credentials

INVALID_TOKEN = "The security token included in the request is invalid."


def no_key(key: str) -> str:
    return f"The Access Key with id {key} cannot be found."


@pytest.fixture
def dave(iam):
    return iam.create_user(UserName="dave")["User"]


def test_create_answers_the_pair_once(iam, dave):
    key = iam.create_access_key(UserName="dave")["AccessKey"]
    assert set(key) == {"UserName", "AccessKeyId", "Status", "SecretAccessKey", "CreateDate"}
    assert re.fullmatch(r"AKIA[A-Z2-7]{16}", key["AccessKeyId"])
    assert re.fullmatch(r"[A-Za-z0-9/+]{40}", key["SecretAccessKey"])
    assert (key["UserName"], key["Status"]) == ("dave", "Active")
    listed = iam.list_access_keys(UserName="dave")["AccessKeyMetadata"]
    assert listed == [{name: value for name, value in key.items() if name != "SecretAccessKey"}]


def test_the_pair_signs(a, dave):
    key = a.iam.create_access_key(UserName="dave")["AccessKey"]
    who = a.client("sts", Credentials.of(key)).get_caller_identity()
    assert (who["Arn"], who["UserId"], who["Account"]) == (dave["Arn"], dave["UserId"], a.id)


def test_the_key_id_carries_its_account(a, b):
    for account in (a, b):
        account.iam.create_user(UserName="u")
        key = account.iam.create_access_key(UserName="u")["AccessKey"]["AccessKeyId"]
        number = int.from_bytes(base64.b32decode(key[4:])[:6], "big")
        assert f"{(number & 0x7FFFFFFFFF80) >> 7:012}" == account.id


def test_two_at_most(iam, dave):
    first = iam.create_access_key(UserName="dave")["AccessKey"]["AccessKeyId"]
    second = iam.create_access_key(UserName="dave")["AccessKey"]["AccessKeyId"]
    assert first != second
    with refusal("LimitExceeded", "Cannot exceed quota for AccessKeysPerUser: 2"):
        iam.create_access_key(UserName="dave")
    iam.update_access_key(UserName="dave", AccessKeyId=first, Status="Inactive")
    with refusal("LimitExceeded", "Cannot exceed quota for AccessKeysPerUser: 2"):
        iam.create_access_key(UserName="dave")
    iam.delete_access_key(UserName="dave", AccessKeyId=first)
    iam.create_access_key(UserName="dave")


def test_list_is_paged(iam, dave):
    made = {iam.create_access_key(UserName="dave")["AccessKey"]["AccessKeyId"] for _ in range(2)}
    assert iam.list_access_keys(UserName="dave", MaxItems=1)["IsTruncated"] is True
    listed = pages(iam, "list_access_keys", "AccessKeyMetadata", size=1, UserName="dave")
    assert set(names(listed, "AccessKeyId")) == made


@pytest.mark.parametrize("operation", ["create_access_key", "list_access_keys"])
def test_unknown_user(iam, operation):
    with refusal("NoSuchEntity", "The user with name nobody cannot be found."):
        getattr(iam, operation)(UserName="nobody")


def test_unknown_key(iam, dave):
    key = "AKIAAAAAAAAAAAAAAAAA"
    with refusal("NoSuchEntity", no_key(key)):
        iam.update_access_key(UserName="dave", AccessKeyId=key, Status="Inactive")
    with refusal("NoSuchEntity", no_key(key)):
        iam.delete_access_key(UserName="dave", AccessKeyId=key)


def test_a_key_of_another_user_is_not_found(iam, dave):
    iam.create_user(UserName="eve")
    key = iam.create_access_key(UserName="eve")["AccessKey"]["AccessKeyId"]
    with refusal("NoSuchEntity", no_key(key)):
        iam.delete_access_key(UserName="dave", AccessKeyId=key)
    assert len(iam.list_access_keys(UserName="eve")["AccessKeyMetadata"]) == 1


def test_status_must_be_of_its_set(a, dave):
    key = a.iam.create_access_key(UserName="dave")["AccessKey"]["AccessKeyId"]
    with refusal("ValidationError", constraint("status", "Member must satisfy enum value set")):
        a.client("iam", validate=False).update_access_key(UserName="dave", AccessKeyId=key, Status="Sleeping")


def test_an_inactive_key_stops_at_once_and_comes_back(a, iam):
    dave = a.new_user("dave")
    key = dave.credentials.access_key_id
    dave.client("sts").get_caller_identity()
    iam.update_access_key(UserName="dave", AccessKeyId=key, Status="Inactive")
    assert iam.list_access_keys(UserName="dave")["AccessKeyMetadata"][0]["Status"] == "Inactive"
    with refusal("InvalidClientTokenId", INVALID_TOKEN):
        dave.client("sts").get_caller_identity()
    iam.update_access_key(UserName="dave", AccessKeyId=key, Status="Active")
    dave.client("sts").get_caller_identity()


def test_a_deleted_key_stops_at_once(a, iam):
    dave = a.new_user("dave")
    iam.delete_access_key(UserName="dave", AccessKeyId=dave.credentials.access_key_id)
    with refusal("InvalidClientTokenId", INVALID_TOKEN):
        dave.client("sts").get_caller_identity()
    with refusal("InvalidAccessKeyId"):
        dave.client("s3").list_buckets()


class TestOwnKeys:
    """Without UserName the caller is meant."""

    @pytest.fixture
    def self_service(self, a):
        return a.new_user("dave", allowing("iam:*AccessKey*", a.arn("user/${aws:username}")))

    def test_rotation_by_the_user(self, a, self_service):
        old = self_service.client("iam")
        new = old.create_access_key()["AccessKey"]
        assert new["UserName"] == "dave"
        rotated = a.client("iam", Credentials.of(new))
        assert len(rotated.list_access_keys()["AccessKeyMetadata"]) == 2
        rotated.delete_access_key(AccessKeyId=self_service.credentials.access_key_id)
        assert names(rotated.list_access_keys()["AccessKeyMetadata"], "AccessKeyId") == [new["AccessKeyId"]]
        with refusal("InvalidClientTokenId"):
            old.list_access_keys()

    def test_a_user_can_switch_its_own_key_off(self, self_service):
        iam = self_service.client("iam")
        iam.update_access_key(AccessKeyId=self_service.credentials.access_key_id, Status="Inactive")
        with refusal("InvalidClientTokenId"):
            iam.list_access_keys()

    def test_another_users_keys_are_denied(self, a, self_service):
        a.iam.create_user(UserName="eve")
        with refusal("AccessDenied"):
            self_service.client("iam").create_access_key(UserName="eve")


class TestLastUsed:
    def test_never_used(self, iam, dave):
        key = iam.create_access_key(UserName="dave")["AccessKey"]["AccessKeyId"]
        answer = iam.get_access_key_last_used(AccessKeyId=key)
        assert answer["UserName"] == "dave"
        assert answer["AccessKeyLastUsed"] == {"ServiceName": "N/A", "Region": "N/A"}

    def test_used(self, a, iam):
        dave = a.new_user("dave")
        dave.client("sts", region="eu-west-1").get_caller_identity()
        last = iam.get_access_key_last_used(AccessKeyId=dave.credentials.access_key_id)["AccessKeyLastUsed"]
        assert (last["ServiceName"], last["Region"]) == ("sts", "eu-west-1")
        assert abs(datetime.datetime.now(datetime.UTC) - last["LastUsedDate"]) < datetime.timedelta(minutes=5)

    def test_unknown_key(self, iam):
        with refusal(("NoSuchEntity", "AccessDenied")):
            iam.get_access_key_last_used(AccessKeyId="AKIAAAAAAAAAAAAAAAAA")

    def test_key_of_another_account(self, a, b):
        dave = a.new_user("dave")
        with refusal(("NoSuchEntity", "AccessDenied")):
            b.iam.get_access_key_last_used(AccessKeyId=dave.credentials.access_key_id)
