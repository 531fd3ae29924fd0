"""GetSessionToken: sessions of users and of root, with and without MFA, and what they may not do."""

import time

import pytest
from support.clients import refusal
from support.devices import Device
from support.documents import allow, allowing, deny, document
from support.server import Credentials

BARRED = "The security token included in the request is invalid."


def enabled_phone(a, user_name):
    """A virtual device of a user's, whose next code has not been used."""
    made = a.iam.create_virtual_mfa_device(VirtualMFADeviceName=f"{user_name}-phone")["VirtualMFADevice"]
    phone = Device(made, ahead=-30)
    a.iam.enable_mfa_device(UserName=user_name, SerialNumber=phone.serial, **phone.two())
    return phone


def failing(text):
    return refusal("AccessDenied", text, status=403)


def token(user, **parameters):
    return user.client("sts").get_session_token(**parameters)["Credentials"]


def seconds(credentials):
    return round(credentials["Expiration"].timestamp() - time.time())


def client(a, credentials, service):
    return a.client(service, Credentials.of(credentials))


@pytest.fixture
def dave(a):
    return a.new_user("dave", allowing("*"))


def test_a_session_of_a_user_is_the_user(a, dave):
    session = token(dave)
    assert session["AccessKeyId"].startswith("ASIA")
    who = client(a, session, "sts").get_caller_identity()
    assert (who["Arn"], who["UserId"], who["Account"]) == (dave.arn, dave.id, a.id)
    client(a, session, "s3").list_buckets()
    # Policies are the user's as they are now.
    a.iam.delete_user_policy(UserName="dave", PolicyName="inline1")
    with refusal("AccessDenied"):
        client(a, session, "s3").list_buckets()


@pytest.mark.parametrize(("asked", "lasts"), [(None, 43_200), (900, 900), (129_600, 129_600)])
def test_durations(dave, asked, lasts):
    parameters = {} if asked is None else {"DurationSeconds": asked}
    assert abs(seconds(token(dave, **parameters)) - lasts) <= 2


@pytest.mark.parametrize("asked", [0, 899, 129_601])
def test_durations_out_of_range(a, dave, asked):
    with refusal("ValidationError"):
        a.client("sts", dave.credentials, validate=False).get_session_token(DurationSeconds=asked)


def test_no_permission_is_needed_and_none_can_be_taken_away(a):
    nobody = a.new_user("nobody")
    barred = a.new_user("barred", document(deny("*")))
    for user in (nobody, barred):
        who = client(a, token(user), "sts").get_caller_identity()
        assert who["Arn"] == user.arn


def test_iam_needs_mfa(a, dave):
    iam = client(a, token(dave), "iam")
    for call in (iam.list_users, iam.get_user):
        with refusal("InvalidClientTokenId", BARRED, status=403):
            call()
    phone = enabled_phone(a, "dave")
    client(a, token(dave, **phone.proof()), "iam").list_users()


def test_sts_is_assume_role_and_get_caller_identity(a, dave):
    phone = enabled_phone(a, "dave")
    role = a.new_role("r", document({"Effect": "Allow", "Principal": {"AWS": dave.arn}, "Action": "sts:AssumeRole"}))
    for session in (token(dave), token(dave, **phone.proof())):
        sts = client(a, session, "sts")
        sts.get_caller_identity()
        sts.assume_role(RoleArn=role["Arn"], RoleSessionName="work")
        with failing("Cannot call GetSessionToken with session credentials"):
            sts.get_session_token()
        with refusal("InvalidClientTokenId", BARRED, status=403):
            sts.get_access_key_info(AccessKeyId=session["AccessKeyId"])


def test_sessions_of_roles_get_none(a, dave):
    role = a.new_role(
        "r",
        document({"Effect": "Allow", "Principal": {"AWS": dave.arn}, "Action": "sts:AssumeRole"}),
        allowing("*"),
    )
    with failing("Cannot call GetSessionToken with session credentials"):
        a.session(dave, role["Arn"]).client("sts").get_session_token()


def test_conditions_on_mfa(a):
    """A key is there for every session and says whether there was a code; for long-term keys it is missing."""
    present = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
    young = {"NumericLessThan": {"aws:MultiFactorAuthAge": "300"}}
    absent = {"Bool": {"aws:MultiFactorAuthPresent": "false"}}
    dave = a.new_user(
        "dave",
        document(
            allow("s3:CreateBucket", Condition=present),
            allow("s3:DeleteBucket", Condition=young),
            allow("s3:ListAllMyBuckets", Condition=absent),
        ),
    )
    phone = enabled_phone(a, "dave")
    plain, proved = token(dave), token(dave, **phone.proof())
    client(a, proved, "s3").create_bucket(Bucket="made-with-mfa")
    client(a, proved, "s3").delete_bucket(Bucket="made-with-mfa")
    with refusal("AccessDenied"):
        client(a, proved, "s3").list_buckets()
    client(a, plain, "s3").list_buckets()
    with refusal("AccessDenied"):
        client(a, plain, "s3").create_bucket(Bucket="made-without")
    for call in (lambda s3: s3.create_bucket(Bucket="made-without"), lambda s3: s3.list_buckets()):
        with refusal("AccessDenied"):
            call(dave.client("s3"))


def test_codes(a, dave):
    phone = enabled_phone(a, "dave")
    proof = phone.proof()
    token(dave, **proof)
    with failing("MultiFactorAuthentication failed with invalid MFA one time pass code. "):
        token(dave, **proof)
    with failing("MultiFactorAuthentication failed with invalid MFA one time pass code. "):
        token(dave, SerialNumber=phone.serial, TokenCode="000000")
    for half in ({"SerialNumber": phone.serial}, {"TokenCode": "123456"}):
        with failing("MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code."):
            token(dave, **half)
    carol = a.new_user("carol")
    with failing(
        "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid "
        "and associated with this user."
    ):
        token(carol, **phone.proof())


def test_a_code_that_was_taken_is_no_guess(a, dave):
    phone = enabled_phone(a, "dave")
    proof = phone.proof()
    token(dave, **proof)
    for _ in range(12):
        with failing("MultiFactorAuthentication failed with invalid MFA one time pass code. "):
            token(dave, **proof)
    phone.time = max(phone.time, int(time.time()))
    token(dave, **phone.proof())
    for _ in range(10):
        with refusal("AccessDenied"):
            token(dave, SerialNumber=phone.serial, TokenCode="000000")
    with refusal("AccessDenied"):
        token(dave, **phone.proof())


def test_root(a):
    session = a.sts.get_session_token(DurationSeconds=43_200)["Credentials"]
    # The most that root gets, whatever it asks for.
    assert abs(seconds(session) - 3600) <= 2
    assert client(a, session, "sts").get_caller_identity()["Arn"] == a.account.root_arn
    client(a, session, "s3").list_buckets()
    with refusal("InvalidClientTokenId", BARRED, status=403):
        client(a, session, "iam").list_users()
    with failing("Roles may not be assumed by root accounts."):
        client(a, session, "sts").assume_role(RoleArn=a.arn("role/any"), RoleSessionName="session")


def test_it_ends_with_its_user(a, dave):
    session = token(dave)
    key = dave.credentials.access_key_id
    a.iam.delete_access_key(UserName="dave", AccessKeyId=key)
    client(a, session, "s3").list_buckets()
    a.iam.delete_user_policy(UserName="dave", PolicyName="inline1")
    a.iam.delete_user(UserName="dave")
    with refusal("InvalidAccessKeyId"):
        client(a, session, "s3").list_buckets()
