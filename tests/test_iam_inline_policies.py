"""Inline policies of users, groups and roles: one set of rules, three owners.

Each kind of owner has Put-, Get-, Delete- and List-: GetUserPolicy, GetGroupPolicy, GetRolePolicy and so on."""

import json

import pytest
from support.clients import at_most, pages, refusal
from support.documents import EC2_TRUST, S3_READ, allowing, document, of_size


class Owner:
    """The inline policy calls of one kind of owner."""

    def __init__(self, iam, kind: str, limit: int):
        self.iam, self.kind, self.limit = iam, kind, limit
        self.key = f"{kind.capitalize()}Name"

    def create(self, name="owner"):
        parameters = {self.key: name}
        if self.kind == "role":
            parameters["AssumeRolePolicyDocument"] = EC2_TRUST
        getattr(self.iam, f"create_{self.kind}")(**parameters)

    def put(self, policy, text, name="owner"):
        return getattr(self.iam, f"put_{self.kind}_policy")(**{self.key: name}, PolicyName=policy, PolicyDocument=text)

    def get(self, policy, name="owner"):
        return getattr(self.iam, f"get_{self.kind}_policy")(**{self.key: name}, PolicyName=policy)

    def delete(self, policy, name="owner"):
        return getattr(self.iam, f"delete_{self.kind}_policy")(**{self.key: name}, PolicyName=policy)

    def list(self, name="owner", **more):
        return getattr(self.iam, f"list_{self.kind}_policies")(**{self.key: name}, **more)


@pytest.fixture(params=[("user", 2048), ("group", 5120), ("role", 10240)], ids=lambda param: param[0])
def owner(request, iam):
    owner = Owner(iam, *request.param)
    owner.create()
    return owner


def test_put_get_list_delete(owner):
    owner.put("p", S3_READ)
    answer = owner.get("p")
    assert (answer[owner.key], answer["PolicyName"], answer["PolicyDocument"]) == ("owner", "p", json.loads(S3_READ))
    assert owner.list()["PolicyNames"] == ["p"]
    owner.delete("p")
    assert owner.list()["PolicyNames"] == []


def test_put_replaces(owner):
    owner.put("p", S3_READ)
    owner.put("p", allowing("s3:PutObject"))
    assert owner.get("p")["PolicyDocument"]["Statement"][0]["Action"] == "s3:PutObject"
    assert owner.list()["PolicyNames"] == ["p"]


def test_list_is_paged(owner):
    for name in "cab":
        owner.put(name, S3_READ)
    assert owner.list()["PolicyNames"] == ["a", "b", "c"]
    first = owner.list(MaxItems=1)
    assert (first["PolicyNames"], first["IsTruncated"]) == (["a"], True)
    listed = pages(owner.iam, f"list_{owner.kind}_policies", "PolicyNames", size=1, **{owner.key: "owner"})
    assert listed == ["a", "b", "c"]


def test_unknown_policy(owner):
    message = f"The {owner.kind} policy with name p cannot be found."
    with refusal("NoSuchEntity", message):
        owner.get("p")
    with refusal("NoSuchEntity", message):
        owner.delete("p")


def test_unknown_owner(owner):
    message = f"The {owner.kind} with name nobody cannot be found."
    for act in (
        lambda: owner.put("p", S3_READ, name="nobody"),
        lambda: owner.get("p", name="nobody"),
        lambda: owner.delete("p", name="nobody"),
        lambda: owner.list(name="nobody"),
    ):
        with refusal("NoSuchEntity", message):
            act()


def test_existence_is_checked_before_the_document(owner):
    with refusal("NoSuchEntity", f"The {owner.kind} with name nobody cannot be found."):
        owner.put("p", "not json", name="nobody")


def test_sum_of_sizes(owner):
    """The limit is on the sum over all inline policies; a policy of the same name is replaced first."""
    half = owner.limit // 2
    message = f"Maximum policy size of {owner.limit} bytes exceeded for {owner.kind} owner"
    owner.put("one", of_size(half))
    owner.put("two", of_size(half))
    with refusal("LimitExceeded", message):
        owner.put("three", S3_READ)
    with refusal("LimitExceeded", message):
        owner.put("two", of_size(half + 1))
    owner.put("two", of_size(half - 1))
    owner.delete("one")
    owner.put("three", S3_READ)


def test_white_space_does_not_count(owner):
    owner.put("p", json.dumps(json.loads(of_size(owner.limit)), indent=8))


@pytest.mark.parametrize("version", [None, "2008-10-17", "2012-10-17"])
def test_every_version_is_accepted(owner, version):
    text = document(json.loads(S3_READ)["Statement"][0], version=version)
    owner.put("p", text)
    assert owner.get("p")["PolicyDocument"] == json.loads(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("not json", "Syntax errors in policy."),
        ('{"Version":"2012-10-17","Statement":[]}', "Syntax errors in policy."),
        (allowing("GetObject"), "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."),
        (allowing("s3:GetObject", "photos"), 'Resource photos must be in ARN format or "*".'),
        (EC2_TRUST, "Policy document should not specify a principal."),
    ],
)
def test_malformed(owner, text, message):
    with refusal("MalformedPolicyDocument", message):
        owner.put("p", text)
    assert owner.list()["PolicyNames"] == []


def test_name_of_128_characters_and_one_more(owner):
    owner.put("p" * 128, S3_READ)
    with refusal("ValidationError", at_most("policyName", 128)):
        owner.put("p" * 129, S3_READ)
