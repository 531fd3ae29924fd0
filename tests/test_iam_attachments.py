"""Attaching managed policies to users, groups and roles: one set of rules, three owners."""

import pytest
from support.clients import names, pages, refusal
from support.documents import EC2_TRUST, S3_READ

NOT_ATTACHABLE = "Policy {} does not exist or is not attachable."
READ_ONLY = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"


class Owner:
    """The attachment calls of one kind of owner."""

    def __init__(self, iam, kind: str):
        self.iam, self.kind = iam, kind
        self.key = f"{kind.capitalize()}Name"
        parameters = {self.key: "owner"}
        if kind == "role":
            parameters["AssumeRolePolicyDocument"] = EC2_TRUST
        getattr(iam, f"create_{kind}")(**parameters)

    def attach(self, arn, name="owner"):
        return getattr(self.iam, f"attach_{self.kind}_policy")(**{self.key: name}, PolicyArn=arn)

    def detach(self, arn, name="owner"):
        return getattr(self.iam, f"detach_{self.kind}_policy")(**{self.key: name}, PolicyArn=arn)

    def list(self, name="owner", **more):
        return getattr(self.iam, f"list_attached_{self.kind}_policies")(**{self.key: name}, **more)


@pytest.fixture(params=["user", "group", "role"])
def owner(request, iam):
    return Owner(iam, request.param)


def test_attach_list_detach(a, owner):
    arn = a.new_policy("Photos", S3_READ)
    owner.attach(arn)
    assert owner.list()["AttachedPolicies"] == [{"PolicyName": "Photos", "PolicyArn": arn}]
    owner.detach(arn)
    assert owner.list()["AttachedPolicies"] == []


def test_attaching_twice_is_attaching_once(a, iam, owner):
    arn = a.new_policy("Photos", S3_READ)
    owner.attach(arn)
    owner.attach(arn)
    assert len(owner.list()["AttachedPolicies"]) == 1
    assert iam.get_policy(PolicyArn=arn)["Policy"]["AttachmentCount"] == 1


def test_detaching_what_is_not_attached(a, owner):
    arn = a.new_policy("Photos", S3_READ)
    with refusal("NoSuchEntity", f"Policy {arn} was not found."):
        owner.detach(arn)


def test_unknown_policy(a, owner):
    for arn in (a.arn("policy/nothing"), "arn:aws:iam::aws:policy/NothingOfThatName"):
        with refusal("NoSuchEntity", NOT_ATTACHABLE.format(arn)):
            owner.attach(arn)


def test_policy_of_another_account(a, b, owner):
    arn = b.new_policy("theirs", S3_READ)
    with refusal(("NoSuchEntity", "AccessDenied", "ValidationError", "InvalidInput")):
        owner.attach(arn)
    assert owner.list()["AttachedPolicies"] == []


def test_malformed_arn(owner):
    with refusal("ValidationError", "Invalid ARN:  Could not be parsed!"):
        owner.attach("this-is-not-an-arn-at-all")


def test_unknown_owner(a, owner):
    arn = a.new_policy("Photos", S3_READ)
    message = f"The {owner.kind} with name nobody cannot be found."
    for act in (owner.attach, owner.detach):
        with refusal("NoSuchEntity", message):
            act(arn, name="nobody")
    with refusal("NoSuchEntity", message):
        owner.list(name="nobody")


def test_aws_managed_policy(iam, owner):
    owner.attach(READ_ONLY)
    assert owner.list()["AttachedPolicies"] == [{"PolicyName": "AmazonS3ReadOnlyAccess", "PolicyArn": READ_ONLY}]
    assert iam.get_policy(PolicyArn=READ_ONLY)["Policy"]["AttachmentCount"] == 1


def test_ten_at_most(a, owner):
    arns = [a.new_policy(f"p{number:02}", S3_READ) for number in range(11)]
    for arn in arns[:10]:
        owner.attach(arn)
    with refusal("LimitExceeded", f"Cannot exceed quota for PoliciesPer{owner.kind.capitalize()}: 10"):
        owner.attach(arns[10])
    owner.attach(arns[0])
    owner.detach(arns[0])
    owner.attach(arns[10])


def test_list_is_paged_and_by_path(a, owner):
    for name, path in [("c", "/"), ("a", "/app/"), ("b", "/app/x/")]:
        owner.attach(a.new_policy(name, S3_READ, Path=path))
    assert names(owner.list()["AttachedPolicies"], "PolicyName") == ["a", "b", "c"]
    assert names(owner.list(PathPrefix="/app/")["AttachedPolicies"], "PolicyName") == ["a", "b"]
    first = owner.list(MaxItems=2)
    assert first["IsTruncated"] is True and first["Marker"]
    listed = pages(
        owner.iam, f"list_attached_{owner.kind}_policies", "AttachedPolicies", size=1, **{owner.key: "owner"}
    )
    assert names(listed, "PolicyName") == ["a", "b", "c"]


def test_a_renamed_owner_keeps_its_policies(a, iam):
    arn = a.new_policy("Photos", S3_READ)
    user = Owner(iam, "user")
    user.attach(arn)
    iam.update_user(UserName="owner", NewUserName="other")
    assert len(user.list(name="other")["AttachedPolicies"]) == 1
