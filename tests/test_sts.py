"""GetCallerIdentity and AssumeRole within one account."""

import datetime
import re

import pytest
from support.clients import denied, missing_parameter, refusal
from support.documents import S3_READ, allow, allowing, deny, denying, document, trusting
from support.server import Credentials
from support.wire import FORM, Request, call, send, sign

INVALID_TOKEN = "The security token included in the request is invalid."
TOO_LONG = "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
CHAINED = "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining."


class TestCallerIdentity:
    def test_root(self, a, b):
        for account in (a, b):
            who = account.sts.get_caller_identity()
            assert (who["UserId"], who["Account"], who["Arn"]) == (account.id, account.id, account.account.root_arn)

    def test_user(self, a):
        dave = a.new_user("dave", path="/photos/")
        who = dave.client("sts").get_caller_identity()
        assert (who["UserId"], who["Account"], who["Arn"]) == (dave.id, a.id, a.arn("user/photos/dave"))

    def test_needs_no_permission_even_under_explicit_deny(self, a):
        dave = a.new_user("dave", denying("*"))
        assert dave.client("sts").get_caller_identity()["Arn"] == dave.arn

    def test_members_in_awss_order(self, a):
        answer = send(a.server, sign(a.server, call("sts", "GetCallerIdentity"), a.account.root, "sts"))
        assert answer.status == 200
        order = [element.tag.rpartition("}")[2] for element in answer.xml.iter()]
        assert order[1:5] == ["GetCallerIdentityResult", "Arn", "UserId", "Account"]
        assert answer.xml.tag.startswith("{https://sts.amazonaws.com/doc/2011-06-15/}")

    @pytest.mark.parametrize("region", ["us-east-1", "eu-central-1", "ap-southeast-7", "us-gov-west-1"])
    def test_every_region_is_answered(self, a, region):
        assert a.client("sts", region=region).get_caller_identity()["Account"] == a.id


@pytest.fixture
def dave(a):
    return a.new_user("dave")


@pytest.fixture
def role(a, dave):
    """Trusts dave by his ARN, which is enough within one account."""
    return a.new_role("r", trusting(dave.arn), allowing("iam:ListUsers"), Path="/app/")


class TestAssumeRole:
    def test_answer(self, a, dave, role):
        before = datetime.datetime.now(datetime.UTC)
        answer = dave.client("sts").assume_role(RoleArn=role["Arn"], RoleSessionName="work")
        who, credentials = answer["AssumedRoleUser"], answer["Credentials"]
        assert who["AssumedRoleId"] == f"{role['RoleId']}:work"
        assert who["Arn"] == f"arn:aws:sts::{a.id}:assumed-role/r/work"
        assert re.fullmatch(r"ASIA[A-Z2-7]{16}", credentials["AccessKeyId"])
        assert re.fullmatch(r"[A-Za-z0-9/+]{40}", credentials["SecretAccessKey"])
        assert 0 < len(credentials["SessionToken"]) <= 4096
        lifetime = credentials["Expiration"] - before
        assert datetime.timedelta(minutes=59) < lifetime < datetime.timedelta(minutes=61)
        assert "PackedPolicySize" not in answer

    def test_session_has_the_roles_rights_and_none_of_the_callers(self, a, role, dave):
        a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=allowing("iam:ListRoles"))
        session = a.session(dave, role["Arn"], "work")
        who = session.client("sts").get_caller_identity()
        assert (who["Arn"], who["UserId"]) == (session.arn, session.id)
        session.client("iam").list_users()
        with denied(session.arn, "iam:ListRoles", a.arn("role/"), "identity-based policy"):
            session.client("iam").list_roles()
        dave.client("iam").list_roles()

    def test_rights_of_the_role_are_read_live(self, a, role, dave):
        session = a.session(dave, role["Arn"])
        a.iam.delete_role_policy(RoleName="r", PolicyName="inline1")
        with refusal("AccessDenied"):
            session.client("iam").list_users()
        a.iam.put_role_policy(RoleName="r", PolicyName="q", PolicyDocument=allowing("iam:ListUsers"))
        session.client("iam").list_users()

    def test_editing_the_trust_policy_leaves_sessions_alone(self, a, role, dave):
        session = a.session(dave, role["Arn"])
        a.iam.update_assume_role_policy(RoleName="r", PolicyDocument=trusting({"Service": "ec2.amazonaws.com"}))
        session.client("iam").list_users()
        with denied(dave.arn, "sts:AssumeRole", role["Arn"]):
            a.session(dave, role["Arn"])

    def test_account_in_the_trust_needs_the_callers_own_right_too(self, a, dave):
        role = a.new_role("trusts-account", trusting(a.account.root_arn))
        with denied(dave.arn, "sts:AssumeRole", role["Arn"]):
            a.session(dave, role["Arn"])
        a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=allowing("sts:AssumeRole", role["Arn"]))
        a.session(dave, role["Arn"])

    def test_everybody_in_the_trust(self, a, dave):
        a.session(dave, a.new_role("open", trusting("*"))["Arn"])

    def test_own_right_without_trust(self, a, dave):
        role = a.new_role("closed", trusting({"Service": "ec2.amazonaws.com"}))
        a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=allowing("sts:*"))
        with denied(dave.arn, "sts:AssumeRole", role["Arn"]):
            a.session(dave, role["Arn"])

    def test_explicit_deny_of_the_caller_wins(self, a, role, dave):
        a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=denying("sts:AssumeRole"))
        with denied(dave.arn, "sts:AssumeRole", role["Arn"]):
            a.session(dave, role["Arn"])

    def test_deny_in_the_trust(self, a, dave):
        statement = {"Principal": {"AWS": dave.arn}, "Action": "sts:AssumeRole"}
        role = a.new_role("r", document({"Effect": "Allow", **statement}, {"Effect": "Deny", **statement}))
        with denied(dave.arn, "sts:AssumeRole", role["Arn"]):
            a.session(dave, role["Arn"])

    def test_absent_role_is_no_different_from_a_closed_one(self, a, dave):
        arn = a.arn("role/nothing")
        with denied(dave.arn, "sts:AssumeRole", arn):
            a.session(dave, arn)

    def test_role_arns_regard_case_and_path(self, a, role, dave):
        for arn in (a.arn("role/app/R"), a.arn("role/r"), a.arn("role/APP/r")):
            with denied(dave.arn, "sts:AssumeRole", arn):
                a.session(dave, arn)

    def test_root_cannot(self, a, role):
        with refusal("AccessDenied", "Roles may not be assumed by root accounts."):
            a.sts.assume_role(RoleArn=role["Arn"], RoleSessionName="work")

    def test_several_sessions_at_once(self, a, role, dave):
        sessions = [a.session(dave, role["Arn"], f"s{number}x") for number in range(5)]
        assert len({session.credentials.access_key_id for session in sessions}) == 5
        for session in sessions:
            assert session.client("sts").get_caller_identity()["Arn"] == session.arn


class TestParameters:
    @pytest.mark.parametrize("seconds", [900, 3600])
    def test_duration(self, a, role, dave, seconds):
        answer = dave.client("sts").assume_role(RoleArn=role["Arn"], RoleSessionName="work", DurationSeconds=seconds)
        left = answer["Credentials"]["Expiration"] - datetime.datetime.now(datetime.UTC)
        assert abs(left.total_seconds() - seconds) < 60

    def test_beyond_the_roles_maximum(self, a, role, dave):
        with refusal("ValidationError", TOO_LONG):
            a.session(dave, role["Arn"], DurationSeconds=3601)
        a.iam.update_role(RoleName="r", MaxSessionDuration=7200)
        a.session(dave, role["Arn"], DurationSeconds=7200)

    @pytest.mark.parametrize(
        ("seconds", "limit"), [(899, "greater than or equal to 900"), (43201, "less than or equal to 43200")]
    )
    def test_duration_out_of_range(self, a, role, dave, seconds, limit):
        text = f"1 validation error detected: Value '{seconds}' at 'durationSeconds' failed to satisfy constraint: Member must have value {limit}"
        with refusal("ValidationError", text):
            dave.client("sts", validate=False).assume_role(
                RoleArn=role["Arn"], RoleSessionName="work", DurationSeconds=seconds
            )

    def test_session_name_pattern_echoes_the_value(self, a, role, dave):
        text = (
            "1 validation error detected: Value 'Session1:2' at 'roleSessionName' failed to satisfy constraint: "
            r"Member must satisfy regular expression pattern: [\w+=,.@-]*"
        )
        with refusal("ValidationError", text):
            a.session(dave, role["Arn"], "Session1:2")

    @pytest.mark.parametrize("name", ["x", "x" * 65])
    def test_session_name_length(self, a, role, dave, name):
        with refusal(
            "ValidationError", re.compile("at 'roleSessionName' failed to satisfy constraint: Member must have length")
        ):
            dave.client("sts", validate=False).assume_role(RoleArn=role["Arn"], RoleSessionName=name)

    def test_not_an_arn(self, a, dave):
        with refusal("ValidationError", "this-is-not-an-arn-at-all is invalid"):
            a.session(dave, "this-is-not-an-arn-at-all")

    def test_left_out(self, a, dave, role):
        sts = dave.client("sts", validate=False)
        with missing_parameter("RoleArn"):
            sts.assume_role(RoleSessionName="work")
        with missing_parameter("RoleSessionName"):
            sts.assume_role(RoleArn=role["Arn"])

    def test_session_name_condition(self, a, dave):
        condition = {"StringEquals": {"sts:RoleSessionName": "${aws:username}"}}
        role = a.new_role("r", trusting(dave.arn, Condition=condition))
        a.session(dave, role["Arn"], "dave")
        with denied(dave.arn, "sts:AssumeRole", role["Arn"]):
            a.session(dave, role["Arn"], "eve")


class TestExternalId:
    @pytest.fixture
    def role(self, a, dave):
        return a.new_role("r", trusting(dave.arn, Condition={"StringEquals": {"sts:ExternalId": "s3cret"}}))

    def test_right(self, a, dave, role):
        a.session(dave, role["Arn"], ExternalId="s3cret")

    @pytest.mark.parametrize(
        "given", [{}, {"ExternalId": "wrong"}, {"ExternalId": "S3CRET"}, {"ExternalId": "s3cret,s3cret"}]
    )
    def test_wrong_or_missing(self, a, dave, role, given):
        with denied(dave.arn, "sts:AssumeRole", role["Arn"]):
            a.session(dave, role["Arn"], **given)

    def test_repeated_the_first_counts(self, a, dave, role):
        """Not a list, and not the last: a second value adds nothing."""
        form = f"Action=AssumeRole&Version=2011-06-15&RoleArn={role['Arn']}&RoleSessionName=work&ExternalId=wrong&ExternalId=s3cret"
        request = Request("POST", "/", [], [("Content-Type", FORM)], form.encode())
        answer = send(a.server, sign(a.server, request, dave.credentials, "sts"))
        assert answer.status in (400, 403), answer.body


class TestChaining:
    @pytest.fixture
    def chain(self, a, dave):
        first = a.new_role("first", trusting(dave.arn), MaxSessionDuration=43200)
        second = a.new_role("second", trusting(first["Arn"]), allowing("iam:ListUsers"), MaxSessionDuration=43200)
        return a.session(dave, first["Arn"], DurationSeconds=43200), second

    def test_role_to_role(self, a, chain):
        session, second = chain
        chained = a.session(session, second["Arn"], "chained")
        chained.client("iam").list_users()

    def test_one_hour_at_most(self, a, chain):
        session, second = chain
        a.session(session, second["Arn"], DurationSeconds=3600)
        with refusal("ValidationError", CHAINED):
            a.session(session, second["Arn"], DurationSeconds=3601)

    def test_denial_names_the_session(self, a, chain):
        session, _ = chain
        closed = a.new_role("closed", trusting({"Service": "ec2.amazonaws.com"}))
        with denied(session.arn, "sts:AssumeRole", closed["Arn"]):
            a.session(session, closed["Arn"])

    def test_a_role_assumes_itself_only_if_its_trust_names_it(self, a, dave):
        role = a.new_role("self", trusting(dave.arn), allowing("sts:AssumeRole"))
        session = a.session(dave, role["Arn"])
        with denied(session.arn, "sts:AssumeRole", role["Arn"]):
            a.session(session, role["Arn"])
        a.iam.update_assume_role_policy(RoleName="self", PolicyDocument=trusting([dave.arn, role["Arn"]]))
        a.session(session, role["Arn"])


class TestSessionEnds:
    def test_with_the_role_and_recreation_revives_nothing(self, a, dave, role):
        session = a.session(dave, role["Arn"])
        a.iam.delete_role_policy(RoleName="r", PolicyName="inline1")
        a.iam.delete_role(RoleName="r")
        with refusal("InvalidClientTokenId", INVALID_TOKEN):
            session.client("sts").get_caller_identity()
        a.new_role("r", trusting(dave.arn), allowing("iam:ListUsers"), Path="/app/")
        with refusal("InvalidClientTokenId", INVALID_TOKEN):
            session.client("iam").list_users()

    @pytest.mark.parametrize("service", ["iam", "s3"])
    def test_in_every_service(self, a, dave, role, service):
        session = a.session(dave, role["Arn"])
        a.iam.delete_role_policy(RoleName="r", PolicyName="inline1")
        a.iam.delete_role(RoleName="r")
        if service == "iam":
            with refusal("InvalidClientTokenId"):
                session.client("iam").list_users()
        else:
            with refusal(("InvalidAccessKeyId", "InvalidToken"), status=None):
                session.client("s3").list_buckets()

    def test_renaming_the_caller_does_not_end_it(self, a, dave, role):
        session = a.session(dave, role["Arn"])
        a.iam.update_user(UserName="dave", NewUserName="david")
        session.client("iam").list_users()


class TestTokens:
    """The token belongs to its key, is whole, and is needed."""

    @pytest.fixture
    def session(self, a, dave, role):
        return a.session(dave, role["Arn"])

    def who(self, a, key, secret, token):
        return a.client("sts", Credentials(key, secret, token)).get_caller_identity()

    def test_missing(self, a, session):
        with refusal("InvalidClientTokenId", INVALID_TOKEN):
            self.who(a, session.credentials.access_key_id, session.credentials.secret_access_key, None)

    def test_of_another_session(self, a, dave, role, session):
        other = a.session(dave, role["Arn"], "other")
        with refusal("InvalidClientTokenId", INVALID_TOKEN):
            self.who(
                a,
                session.credentials.access_key_id,
                session.credentials.secret_access_key,
                other.credentials.session_token,
            )

    def test_with_a_long_term_key(self, a, dave, session):
        with refusal("InvalidClientTokenId", INVALID_TOKEN):
            self.who(
                a, dave.credentials.access_key_id, dave.credentials.secret_access_key, session.credentials.session_token
            )

    def test_changed_anywhere(self, a, session):
        """STS-4: each of many positions, another character of the same alphabet."""
        key, secret, token = (
            session.credentials.access_key_id, session.credentials.secret_access_key, session.credentials.session_token,
        )  # fmt: skip
        for position in range(0, len(token), max(1, len(token) // 60)):
            changed = "A" if token[position] != "A" else "B"
            with refusal("InvalidClientTokenId", INVALID_TOKEN):
                self.who(a, key, secret, token[:position] + changed + token[position + 1 :])

    @pytest.mark.parametrize("cut", [1, 10, 100])
    def test_cut(self, a, session, cut):
        with refusal("InvalidClientTokenId"):
            self.who(
                a,
                session.credentials.access_key_id,
                session.credentials.secret_access_key,
                session.credentials.session_token[:-cut],
            )

    def test_made_up(self, a, session):
        with refusal("InvalidClientTokenId"):
            self.who(a, session.credentials.access_key_id, session.credentials.secret_access_key, "made up")

    def test_wrong_secret(self, a, session):
        with refusal("SignatureDoesNotMatch"):
            self.who(a, session.credentials.access_key_id, "x" * 40, session.credentials.session_token)


class TestSessionPolicy:
    """Enforced, or refused with a modelled error: never ignored."""

    def assume(self, a, dave, role, **parameters):
        try:
            return a.session(dave, role["Arn"], **parameters)
        except dave.client("sts").exceptions.ClientError as refused:
            error = refused.response["Error"]
            assert error["Code"] not in ("InternalFailure", "AccessDenied"), error
            pytest.skip(f"refused: {error}")

    def test_policy_narrows(self, a, dave, role):
        session = self.assume(a, dave, role, Policy=allowing("iam:ListRoles"))
        with denied(session.arn, "iam:ListUsers", a.arn("user/"), "session policy"):
            session.client("iam").list_users()

    def test_policy_grants_nothing(self, a, dave, role):
        session = self.assume(a, dave, role, Policy=allowing("*"))
        session.client("iam").list_users()
        with refusal("AccessDenied"):
            session.client("iam").list_roles()

    def test_deny_in_the_session_policy(self, a, dave, role):
        session = self.assume(a, dave, role, Policy=document(allow("*"), deny("iam:ListUsers")))
        with denied(session.arn, "iam:ListUsers", a.arn("user/"), "with an explicit deny in a session policy"):
            session.client("iam").list_users()

    def test_policy_arns_narrow(self, a, dave, role):
        session = self.assume(a, dave, role, PolicyArns=[{"arn": a.new_policy("only-read", S3_READ)}])
        with refusal("AccessDenied"):
            session.client("iam").list_users()

    def test_tags_become_principal_tags(self, a, dave):
        condition = {"StringEquals": {"aws:PrincipalTag/team": "photos"}}
        role = a.new_role(
            "r",
            trusting(dave.arn, ["sts:AssumeRole", "sts:TagSession"]),
            document(allow("iam:ListUsers", Condition=condition)),
        )
        with refusal("AccessDenied"):
            a.session(dave, role["Arn"]).client("iam").list_users()
        session = self.assume(a, dave, role, Tags=[{"Key": "team", "Value": "photos"}])
        session.client("iam").list_users()

    def test_tags_need_tag_session(self, a, dave, role):
        try:
            a.session(dave, role["Arn"], Tags=[{"Key": "team", "Value": "photos"}])
        except dave.client("sts").exceptions.ClientError as refused:
            error = refused.response["Error"]
            assert error["Code"] != "InternalFailure"
            if error["Code"] == "AccessDenied":
                assert (
                    error["Message"]
                    == f"User: {dave.arn} is not authorized to perform: sts:TagSession on resource: {role['Arn']}"
                )
        else:
            pytest.fail("tags were taken without sts:TagSession")

    @pytest.mark.parametrize(
        "parameters",
        [
            {"SerialNumber": "arn:aws:iam::123456789012:mfa/dave", "TokenCode": "123456"},
            {"SourceIdentity": "dave"},
            {"Policy": "not json"},
            {"Policy": '{"Version":"2012-10-17"}'},
            {"PolicyArns": [{"arn": "arn:aws:iam::123456789012:policy/nothing"}]},
        ],
    )
    def test_what_cannot_be_honoured_is_refused(self, a, dave, role, parameters):
        with refusal(
            (
                "AccessDenied",
                "ValidationError",
                "InvalidParameterValue",
                "MalformedPolicyDocument",
                "NoSuchEntity",
                "InvalidInput",
            )
        ):
            a.session(dave, role["Arn"], **parameters)


def test_mfa_condition_fails_without_mfa(a, dave):
    """Long-term keys carry no aws:MultiFactorAuthPresent, so the trusting statement does not match."""
    role = a.new_role("r", trusting(a.account.root_arn, Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}}))
    a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=allowing("sts:AssumeRole"))
    with denied(dave.arn, "sts:AssumeRole", role["Arn"]):
        a.session(dave, role["Arn"])
