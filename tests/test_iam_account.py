"""Account-wide settings: alias, summary, password policy and what it does to passwords, token preference."""

import pytest
from support import clients
from support.clients import denied, refusal
from support.documents import allowing
from support.server import ACCOUNT_A

GOOD = "TempPassword123!"
OWN_PASSWORD = allowing("iam:ChangePassword", "*")

SUMMARY_KEYS = {
    "Users", "UsersQuota", "Groups", "GroupsQuota", "ServerCertificates", "ServerCertificatesQuota",
    "UserPolicySizeQuota", "GroupPolicySizeQuota", "GroupsPerUserQuota", "SigningCertificatesPerUserQuota",
    "AccessKeysPerUserQuota", "MFADevices", "MFADevicesInUse", "AccountMFAEnabled", "AccountAccessKeysPresent",
    "AccountPasswordPresent", "AccountSigningCertificatesPresent", "AttachedPoliciesPerGroupQuota",
    "AttachedPoliciesPerRoleQuota", "AttachedPoliciesPerUserQuota", "Policies", "PoliciesQuota", "PolicySizeQuota",
    "PolicyVersionsInUse", "PolicyVersionsInUseQuota", "VersionsPerPolicyQuota", "GlobalEndpointTokenVersion",
    "AssumeRolePolicySizeQuota", "InstanceProfiles", "InstanceProfilesQuota", "Providers", "RolePolicySizeQuota",
    "Roles", "RolesQuota",
}  # fmt: skip


# Aliases


def test_alias(a):
    assert a.iam.list_account_aliases()["AccountAliases"] == []
    a.iam.create_account_alias(AccountAlias="acme-dev")
    answer = a.iam.list_account_aliases()
    assert (answer["AccountAliases"], answer["IsTruncated"]) == (["acme-dev"], False)
    with refusal("EntityAlreadyExists", "The account alias acme-dev already exists."):
        a.iam.create_account_alias(AccountAlias="acme-dev")
    # An account has one: another takes its place and frees it.
    a.iam.create_account_alias(AccountAlias="acme")
    assert a.iam.list_account_aliases()["AccountAliases"] == ["acme"]
    a.iam.create_account_alias(AccountAlias="acme-dev")
    a.iam.delete_account_alias(AccountAlias="acme-dev")
    assert a.iam.list_account_aliases()["AccountAliases"] == []
    with refusal("NoSuchEntity"):
        a.iam.delete_account_alias(AccountAlias="acme-dev")


def test_alias_is_unique_among_accounts(a, b):
    a.iam.create_account_alias(AccountAlias="acme")
    with refusal("EntityAlreadyExists", "The account alias acme already exists."):
        b.iam.create_account_alias(AccountAlias="acme")
    with refusal("NoSuchEntity"):
        b.iam.delete_account_alias(AccountAlias="acme")
    assert a.iam.list_account_aliases()["AccountAliases"] == ["acme"]
    a.iam.delete_account_alias(AccountAlias="acme")
    b.iam.create_account_alias(AccountAlias="acme")


AT_ALIAS = "Value at 'accountAlias' failed to satisfy constraint: Member must "
PATTERN = AT_ALIAS + "satisfy regular expression pattern: ^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"
SHORT = AT_ALIAS + "have length greater than or equal to 3"
LONG = AT_ALIAS + "have length less than or equal to 63"


@pytest.mark.parametrize(
    ("alias", "faults"),
    [
        *((alias, [SHORT, PATTERN]) for alias in ("ab", "a-", "-a", "--", "a")),
        *((alias, [PATTERN]) for alias in ("a--b", "-acme", "acme-", "ac--me", "Acme", "a.b", "---")),
        ("x" * 64, [LONG, PATTERN]),
    ],
)
@pytest.mark.parametrize("operation", ["create_account_alias", "delete_account_alias"])
def test_alias_form(a, operation, alias, faults):
    many = "error" if len(faults) == 1 else "errors"
    with refusal("ValidationError", f"{len(faults)} validation {many} detected: " + "; ".join(faults)):
        getattr(a.client("iam", validate=False), operation)(AccountAlias=alias)


@pytest.mark.parametrize("alias", ["abc", "a-b", "1-2-3", "x" * 63])
def test_alias_at_the_edges(a, alias):
    a.iam.create_account_alias(AccountAlias=alias)
    assert a.iam.list_account_aliases()["AccountAliases"] == [alias]


def test_alias_is_no_account_id(iam):
    with refusal("InvalidInput"):
        iam.create_account_alias(AccountAlias="111122223333")


def test_settings_survive_a_restart(durable):
    server = durable()
    client = in_account_a(server)
    client.create_account_alias(AccountAlias="acme")
    client.update_account_password_policy(MinimumPasswordLength=20)
    server.stop()
    client = in_account_a(durable())
    assert client.list_account_aliases()["AccountAliases"] == ["acme"]
    assert client.get_account_password_policy()["PasswordPolicy"]["MinimumPasswordLength"] == 20
    with refusal("EntityAlreadyExists"):
        client.create_account_alias(AccountAlias="acme")


def in_account_a(server):
    return clients.client(server.url, "iam", ACCOUNT_A.root)


# Summary


def test_summary_has_every_key_of_aws(iam):
    assert set(iam.get_account_summary()["SummaryMap"]) == SUMMARY_KEYS


def test_summary_counts(a):
    before = a.iam.get_account_summary()["SummaryMap"]
    assert (before["AccountAccessKeysPresent"], before["GlobalEndpointTokenVersion"]) == (1, 1)
    a.iam.create_user(UserName="dave")
    a.iam.create_group(GroupName="devs")
    arn = a.new_policy("p", allowing("s3:GetObject", "*"))
    a.iam.create_policy_version(PolicyArn=arn, PolicyDocument=allowing("s3:*", "*"))
    a.iam.create_instance_profile(InstanceProfileName="web")
    after = a.iam.get_account_summary()["SummaryMap"]
    grown = {key: after[key] - before[key] for key in after if after[key] != before[key]}
    assert grown == {"Users": 1, "Groups": 1, "Policies": 1, "InstanceProfiles": 1}
    # By AWS's words: managed policies that are attached to somebody, each counted once.
    for policy in (arn, "arn:aws:iam::aws:policy/ReadOnlyAccess"):
        a.iam.attach_group_policy(GroupName="devs", PolicyArn=policy)
        a.iam.attach_user_policy(UserName="dave", PolicyArn=policy)
    assert a.iam.get_account_summary()["SummaryMap"]["PolicyVersionsInUse"] == 2


def test_token_preference(iam):
    iam.set_security_token_service_preferences(GlobalEndpointTokenVersion="v2Token")
    assert iam.get_account_summary()["SummaryMap"]["GlobalEndpointTokenVersion"] == 2
    iam.set_security_token_service_preferences(GlobalEndpointTokenVersion="v1Token")
    assert iam.get_account_summary()["SummaryMap"]["GlobalEndpointTokenVersion"] == 1
    with refusal("ValidationError"):
        iam.set_security_token_service_preferences(GlobalEndpointTokenVersion="v3Token")


# Password policy


def test_no_password_policy(a):
    text = f"The Password Policy with domain name {a.id} cannot be found."
    with refusal("NoSuchEntity", text):
        a.iam.get_account_password_policy()
    with refusal("NoSuchEntity", text):
        a.iam.delete_account_password_policy()


def test_password_policy_defaults(iam):
    iam.update_account_password_policy()
    assert iam.get_account_password_policy()["PasswordPolicy"] == {
        "MinimumPasswordLength": 6,
        "RequireSymbols": False,
        "RequireNumbers": False,
        "RequireUppercaseCharacters": False,
        "RequireLowercaseCharacters": False,
        "AllowUsersToChangePassword": False,
        "ExpirePasswords": False,
    }


def test_password_policy_whole(iam):
    policy = {
        "MinimumPasswordLength": 14,
        "RequireSymbols": True,
        "RequireNumbers": True,
        "RequireUppercaseCharacters": True,
        "RequireLowercaseCharacters": True,
        "AllowUsersToChangePassword": True,
        "MaxPasswordAge": 90,
        "PasswordReusePrevention": 24,
        "HardExpiry": True,
    }
    iam.update_account_password_policy(**policy)
    assert iam.get_account_password_policy()["PasswordPolicy"] == policy | {"ExpirePasswords": True}
    # What a later call leaves out goes back to its default.
    iam.update_account_password_policy(MinimumPasswordLength=8)
    assert "MaxPasswordAge" not in iam.get_account_password_policy()["PasswordPolicy"]
    iam.delete_account_password_policy()
    with refusal("NoSuchEntity"):
        iam.get_account_password_policy()


@pytest.mark.parametrize(
    "policy",
    [
        {"MinimumPasswordLength": 5},
        {"MinimumPasswordLength": 129},
        {"MaxPasswordAge": 0},
        {"MaxPasswordAge": 1096},
        {"PasswordReusePrevention": 0},
        {"PasswordReusePrevention": 25},
    ],
)
def test_password_policy_limits(a, policy):
    with refusal("ValidationError"):
        a.client("iam", validate=False).update_account_password_policy(**policy)
    with refusal("NoSuchEntity"):
        a.iam.get_account_password_policy()


@pytest.mark.parametrize(
    ("policy", "bad", "text", "good"),
    [
        ({"MinimumPasswordLength": 9}, "x" * 8, "Password should have a minimum length of 9", "x" * 9),
        ({"RequireSymbols": True}, "abc.DEF7", "Password should have at least one symbol", "abcdef!"),
        ({"RequireNumbers": True}, "abcdef", "Password should have at least one number", "abcde1"),
        ({"RequireUppercaseCharacters": True}, "abcdef", "Password should have at least one uppercase letter", "abcdeF"),
        ({"RequireLowercaseCharacters": True}, "ABCDEF", "Password should have at least one lowercase letter", "ABCDEf"),
    ],
)
def test_password_policy_is_enforced(iam, policy, bad, text, good):
    iam.update_account_password_policy(**policy)
    iam.create_user(UserName="dave")
    with refusal("PasswordPolicyViolation", text):
        iam.create_login_profile(UserName="dave", Password=bad)
    iam.create_login_profile(UserName="dave", Password=good)
    with refusal("PasswordPolicyViolation", text):
        iam.update_login_profile(UserName="dave", Password=bad)
    iam.update_account_password_policy()
    iam.update_login_profile(UserName="dave", Password="abcdef")


# Changing one's own password


@pytest.fixture
def dave(a):
    user = a.new_user("dave", OWN_PASSWORD)
    a.iam.create_login_profile(UserName="dave", Password=GOOD, PasswordResetRequired=True)
    return user


def test_change_password(a, dave):
    iam = dave.client("iam")
    iam.change_password(OldPassword=GOOD, NewPassword="AnotherPassword456!")
    assert a.iam.get_login_profile(UserName="dave")["LoginProfile"]["PasswordResetRequired"] is False
    with refusal("AccessDenied", "The old password was incorrect."):
        iam.change_password(OldPassword=GOOD, NewPassword="YetAnother789!")
    iam.change_password(OldPassword="AnotherPassword456!", NewPassword="YetAnother789!")


def test_change_password_follows_the_policy(a, dave):
    with refusal("PasswordPolicyViolation", "Password should have a minimum length of 8"):
        dave.client("iam").change_password(OldPassword=GOOD, NewPassword="short")
    a.iam.update_account_password_policy(MinimumPasswordLength=20)
    with refusal("PasswordPolicyViolation", "Password should have a minimum length of 20"):
        dave.client("iam").change_password(OldPassword=GOOD, NewPassword="AnotherPassword456!")


def test_change_password_is_for_users(a, dave):
    with refusal("InvalidUserType", "Only IAM Users can change their own password", 400):
        a.iam.change_password(OldPassword=GOOD, NewPassword="AnotherPassword456!")


def test_change_password_without_one(a):
    carol = a.new_user("carol", OWN_PASSWORD)
    with refusal("NoSuchEntity", "Login Profile for User carol cannot be found."):
        carol.client("iam").change_password(OldPassword=GOOD, NewPassword="AnotherPassword456!")


def test_change_password_needs_a_right_or_the_policy(a):
    carol = a.new_user("carol")
    a.iam.create_login_profile(UserName="carol", Password=GOOD)
    iam = carol.client("iam")
    with denied(carol.arn, "iam:ChangePassword", carol.arn, "identity-based policy"):
        iam.change_password(OldPassword=GOOD, NewPassword="AnotherPassword456!")
    a.iam.update_account_password_policy(AllowUsersToChangePassword=True)
    iam.change_password(OldPassword=GOOD, NewPassword="AnotherPassword456!")
    assert iam.get_account_password_policy()["PasswordPolicy"]["AllowUsersToChangePassword"] is True
    with refusal("AccessDenied"):
        iam.update_account_password_policy()
    # An explicit deny still wins, and the grant ends with the setting.
    a.iam.put_user_policy(UserName="carol", PolicyName="no", PolicyDocument=OWN_PASSWORD.replace("Allow", "Deny"))
    with refusal("AccessDenied"):
        iam.change_password(OldPassword="AnotherPassword456!", NewPassword=GOOD)
    a.iam.delete_user_policy(UserName="carol", PolicyName="no")
    a.iam.update_account_password_policy()
    with refusal("AccessDenied"):
        iam.change_password(OldPassword="AnotherPassword456!", NewPassword=GOOD)


def test_password_reuse(a, dave):
    a.iam.update_account_password_policy(PasswordReusePrevention=2)
    iam = dave.client("iam")
    first, second, third = GOOD, "AnotherPassword456!", "YetAnother789!"
    with refusal("PasswordPolicyViolation"):
        iam.change_password(OldPassword=first, NewPassword=first)
    iam.change_password(OldPassword=first, NewPassword=second)
    with refusal("PasswordPolicyViolation"):
        iam.change_password(OldPassword=second, NewPassword=first)
    with refusal("PasswordPolicyViolation"):
        a.iam.update_login_profile(UserName="dave", Password=first)
    iam.change_password(OldPassword=second, NewPassword=third)
    # The last two are the third and the second: the first may come back.
    iam.change_password(OldPassword=third, NewPassword=first)
    a.iam.delete_account_password_policy()
    iam.change_password(OldPassword=first, NewPassword=first)


def test_password_is_no_own_name(a):
    a.iam.create_user(UserName="Dave.Miller1")
    with refusal("PasswordPolicyViolation", "Password should not be identical to your account name or email address"):
        a.iam.create_login_profile(UserName="Dave.Miller1", Password="Dave.Miller1")
