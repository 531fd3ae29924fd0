"""Login profiles."""

import pytest
from support.clients import refusal

PASSWORD = "TempPassword123!"
NONE = "Login Profile for User dave cannot be found."


@pytest.fixture(autouse=True)
def dave(iam):
    iam.create_user(UserName="dave")


def test_reset_is_not_required_unless_said(iam):
    iam.create_login_profile(UserName="dave", Password=PASSWORD)
    assert iam.get_login_profile(UserName="dave")["LoginProfile"]["PasswordResetRequired"] is False


def test_unknown_user(iam):
    message = "The user with name nobody cannot be found."
    with refusal("NoSuchEntity", message):
        iam.create_login_profile(UserName="nobody", Password=PASSWORD)
    for operation in ("get_login_profile", "delete_login_profile"):
        with refusal("NoSuchEntity"):
            getattr(iam, operation)(UserName="nobody")


@pytest.mark.parametrize("operation", ["get_login_profile", "update_login_profile", "delete_login_profile"])
def test_none(iam, operation):
    with refusal("NoSuchEntity", NONE):
        getattr(iam, operation)(UserName="dave")


def test_update(iam):
    iam.create_login_profile(UserName="dave", Password=PASSWORD, PasswordResetRequired=True)
    iam.update_login_profile(UserName="dave", Password="AnotherPassword456!")
    assert iam.get_login_profile(UserName="dave")["LoginProfile"]["PasswordResetRequired"] is True
    iam.update_login_profile(UserName="dave", PasswordResetRequired=False)
    assert iam.get_login_profile(UserName="dave")["LoginProfile"]["PasswordResetRequired"] is False


@pytest.mark.parametrize("password", ["short1!", "alllowercase", "12345678"])
def test_default_password_policy(iam, password):
    """Eight characters, three of the four classes."""
    with refusal("PasswordPolicyViolation"):
        iam.create_login_profile(UserName="dave", Password=password)
    with refusal("NoSuchEntity"):
        iam.get_login_profile(UserName="dave")


def test_updated_password_is_held_to_the_policy_too(iam):
    iam.create_login_profile(UserName="dave", Password=PASSWORD)
    with refusal("PasswordPolicyViolation"):
        iam.update_login_profile(UserName="dave", Password="short")


def test_password_is_in_no_answer(iam):
    answer = iam.create_login_profile(UserName="dave", Password=PASSWORD)
    assert PASSWORD not in repr(answer)
