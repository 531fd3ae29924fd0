"""Answers that AWS's records and examples show to the member, and its models do not.

The examples meant are those of the AWS CLI's reference (awscli/examples/iam)."""

import pytest
from support.documents import EC2_TRUST, allowing


def test_root_has_neither_name_nor_path(iam):
    assert not {"UserName", "Path"} & iam.get_user()["User"].keys()


def test_details_tell_empty_lists(a):
    a.iam.create_user(UserName="dave")
    a.iam.create_group(GroupName="devs")
    a.new_role("web", EC2_TRUST)
    details = a.iam.get_account_authorization_details(Filter=["User", "Group", "Role"])
    for listing, lists in (
        ("UserDetailList", ("GroupList", "AttachedManagedPolicies", "Tags")),
        ("GroupDetailList", ("GroupPolicyList", "AttachedManagedPolicies")),
        ("RoleDetailList", ("InstanceProfileList", "RolePolicyList", "AttachedManagedPolicies", "Tags")),
    ):
        (held,) = details[listing]
        assert [held.get(name) for name in lists] == [[]] * len(lists)


def test_simulation_tells_empty_lists(iam):
    simulated = iam.simulate_custom_policy(PolicyInputList=[allowing("s3:GetObject")], ActionNames=["s3:PutObject"])
    (result,) = simulated["EvaluationResults"]
    assert (result.get("MatchedStatements"), result.get("MissingContextValues")) == ([], [])


def test_a_role_within_a_profile(a):
    a.new_role("web", EC2_TRUST)
    a.iam.create_instance_profile(InstanceProfileName="web")
    a.iam.add_role_to_instance_profile(InstanceProfileName="web", RoleName="web")
    (role,) = a.iam.get_instance_profile(InstanceProfileName="web")["InstanceProfile"]["Roles"]
    assert set(role) == {"Path", "RoleName", "RoleId", "Arn", "CreateDate", "AssumeRolePolicyDocument"}


def test_a_new_role_tells_what_identifies_it(iam):
    role = iam.create_role(RoleName="web", AssumeRolePolicyDocument=EC2_TRUST, MaxSessionDuration=7200)["Role"]
    assert set(role) == {"Path", "RoleName", "RoleId", "Arn", "CreateDate", "AssumeRolePolicyDocument"}


def test_no_report_is_told_without_a_message(iam):
    with pytest.raises(iam.exceptions.CredentialReportNotPresentException) as caught:
        iam.get_credential_report()
    assert "Message" not in caught.value.response["Error"]
