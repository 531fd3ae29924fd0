"""Instance profiles: one role at most, and iam:PassRole to put it in."""

import pytest
from support.clients import at_most, denied, names, pages, refusal
from support.documents import EC2_TRUST, allow, document

NOT_FOUND = "Instance Profile {} cannot be found."


@pytest.fixture
def role(iam):
    return iam.create_role(RoleName="r", AssumeRolePolicyDocument=EC2_TRUST, Path="/app/")["Role"]


def test_existing(iam):
    iam.create_instance_profile(InstanceProfileName="p")
    with refusal("EntityAlreadyExists", "Instance Profile p already exists."):
        iam.create_instance_profile(InstanceProfileName="p", Path="/x/")
    with refusal("EntityAlreadyExists"):
        iam.create_instance_profile(InstanceProfileName="P")


def test_name_of_128_characters_and_one_more(iam):
    iam.create_instance_profile(InstanceProfileName="p" * 128)
    with refusal("ValidationError", at_most("instanceProfileName", 128)):
        iam.create_instance_profile(InstanceProfileName="p" * 129)


def test_unknown(iam, role):
    for operation in ("get_instance_profile", "delete_instance_profile"):
        with refusal("NoSuchEntity", NOT_FOUND.format("nothing")):
            getattr(iam, operation)(InstanceProfileName="nothing")
    for operation in ("add_role_to_instance_profile", "remove_role_from_instance_profile"):
        with refusal("NoSuchEntity", NOT_FOUND.format("nothing")):
            getattr(iam, operation)(InstanceProfileName="nothing", RoleName="r")


def test_one_role_at_most(iam, role):
    iam.create_role(RoleName="s", AssumeRolePolicyDocument=EC2_TRUST)
    iam.create_instance_profile(InstanceProfileName="p")
    iam.add_role_to_instance_profile(InstanceProfileName="p", RoleName="r")
    with refusal("LimitExceeded", "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1"):
        iam.add_role_to_instance_profile(InstanceProfileName="p", RoleName="s")


def test_one_role_in_several_profiles(iam, role):
    for name in ("q", "p"):
        iam.create_instance_profile(InstanceProfileName=name)
        iam.add_role_to_instance_profile(InstanceProfileName=name, RoleName="r")
    listed = pages(iam, "list_instance_profiles_for_role", "InstanceProfiles", size=1, RoleName="r")
    assert names(listed, "InstanceProfileName") == ["p", "q"]


def test_unknown_role(iam):
    iam.create_instance_profile(InstanceProfileName="p")
    with refusal("NoSuchEntity", "The role with name nothing cannot be found."):
        iam.add_role_to_instance_profile(InstanceProfileName="p", RoleName="nothing")


def test_removing_a_role_that_is_not_in(iam, role):
    iam.create_instance_profile(InstanceProfileName="p")
    with refusal("NoSuchEntity"):
        iam.remove_role_from_instance_profile(InstanceProfileName="p", RoleName="r")


def test_list(iam):
    for name, path in [("c", "/"), ("a", "/eng/"), ("b", "/eng/web/")]:
        iam.create_instance_profile(InstanceProfileName=name, Path=path)
    assert names(iam.list_instance_profiles()["InstanceProfiles"], "InstanceProfileName") == ["a", "b", "c"]
    by_path = iam.list_instance_profiles(PathPrefix="/eng/")["InstanceProfiles"]
    assert names(by_path, "InstanceProfileName") == ["a", "b"]
    listed = pages(iam, "list_instance_profiles", "InstanceProfiles", size=1)
    assert names(listed, "InstanceProfileName") == ["a", "b", "c"]


def test_delete(iam, role):
    iam.create_instance_profile(InstanceProfileName="p")
    iam.add_role_to_instance_profile(InstanceProfileName="p", RoleName="r")
    with refusal("DeleteConflict", "Cannot delete entity, must remove roles from instance profile first."):
        iam.delete_instance_profile(InstanceProfileName="p")
    iam.remove_role_from_instance_profile(InstanceProfileName="p", RoleName="r")
    iam.delete_instance_profile(InstanceProfileName="p")
    with refusal("NoSuchEntity", NOT_FOUND.format("p")):
        iam.get_instance_profile(InstanceProfileName="p")


class TestPassRole:
    """Adding a role needs iam:PassRole on it, besides iam:AddRoleToInstanceProfile."""

    @pytest.fixture
    def profile(self, a, iam, role):
        iam.create_instance_profile(InstanceProfileName="p")
        return allow("iam:AddRoleToInstanceProfile", a.arn("instance-profile/p"))

    def test_denied_without(self, a, role, profile):
        dave = a.new_user("dave", document(profile))
        with denied(dave.arn, "iam:PassRole", role["Arn"], "identity-based policy"):
            dave.client("iam").add_role_to_instance_profile(InstanceProfileName="p", RoleName="r")

    def test_allowed_with(self, a, role, profile):
        dave = a.new_user("dave", document(profile, allow("iam:PassRole", role["Arn"])))
        dave.client("iam").add_role_to_instance_profile(InstanceProfileName="p", RoleName="r")

    def test_pass_role_alone_is_not_enough(self, a, role, profile):
        dave = a.new_user("dave", document(allow("iam:PassRole", role["Arn"])))
        with denied(dave.arn, "iam:AddRoleToInstanceProfile", "instance profile p", "identity-based policy"):
            dave.client("iam").add_role_to_instance_profile(InstanceProfileName="p", RoleName="r")

    def test_passed_to_service_is_ec2(self, a, role, profile):
        condition = {"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}
        dave = a.new_user("dave", document(profile, allow("iam:PassRole", role["Arn"], Condition=condition)))
        dave.client("iam").add_role_to_instance_profile(InstanceProfileName="p", RoleName="r")
