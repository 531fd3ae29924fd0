"""Credential report, access advisor, context keys, and what is not available."""

import csv
import io
import re
import stat

import pytest
from conftest import InAccount
from support.clients import names, refusal
from support.documents import EC2_TRUST, allow, allowing, deny, document, trusting
from support.server import ACCOUNT_A, ACCOUNT_B, eventually

HEADER = (
    "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,"
    "mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,"
    "access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,"
    "access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,"
    "cert_1_last_rotated,cert_2_active,cert_2_last_rotated"
)
DATE = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$")


# Credential report


def report(client):
    assert client.generate_credential_report()["State"] == "STARTED"
    answer = client.get_credential_report()
    assert answer["ReportFormat"] == "text/csv"
    text = answer["Content"].decode()
    assert text.splitlines()[0] == HEADER
    return {row["user"]: row for row in csv.DictReader(io.StringIO(text))}


def test_t_14_report(a):
    dave = a.new_user("dave", allowing("iam:ListUsers"))
    a.iam.create_user(UserName="a,b")
    a.iam.create_login_profile(UserName="dave", Password="TempPassword123!")
    second = a.iam.create_access_key(UserName="dave")["AccessKey"]["AccessKeyId"]
    a.iam.update_access_key(UserName="dave", AccessKeyId=second, Status="Inactive")
    a.iam.update_account_password_policy(MaxPasswordAge=90)
    dave.client("iam").list_users()
    rows = report(a.iam)
    assert list(rows) == ["<root_account>", "a,b", "dave"]
    root = rows["<root_account>"]
    assert root["arn"] == a.account.root_arn
    assert [root[f"password_{part}"] for part in ("enabled", "last_used", "last_changed", "next_rotation")] == [
        "not_supported", "no_information", "not_supported", "not_supported"
    ]  # fmt: skip
    assert (root["mfa_active"], root["access_key_1_active"], root["access_key_2_active"]) == ("false", "true", "false")
    row = rows["dave"]
    assert (row["arn"], row["password_enabled"], row["password_last_used"]) == (dave.arn, "true", "no_information")
    for date in ("user_creation_time", "password_last_changed", "password_next_rotation", "access_key_1_last_rotated"):
        assert DATE.match(row[date]), date
    assert (row["access_key_1_active"], row["access_key_2_active"]) == ("true", "false")
    used = (row["access_key_1_last_used_region"], row["access_key_1_last_used_service"])
    assert used == ("us-east-1", "iam")
    assert row["access_key_2_last_used_date"] == "N/A"
    bare = rows["a,b"]
    assert bare["arn"] == a.arn("user/a,b")
    assert set(list(bare.values())[3:]) == {"false", "N/A"}


def test_states(a):
    with refusal("ReportNotPresent"):
        a.iam.get_credential_report()
    assert a.iam.generate_credential_report()["State"] == "STARTED"
    first = a.iam.get_credential_report()
    a.iam.create_user(UserName="dave")
    # A report is the newest there is for four hours.
    assert a.iam.generate_credential_report()["State"] == "COMPLETE"
    assert a.iam.get_credential_report()["Content"] == first["Content"]


def test_reports_are_of_one_account(a, b):
    a.iam.generate_credential_report()
    with refusal("ReportNotPresent"):
        b.iam.get_credential_report()


# Access advisor


def details(client, arn, **parameters):
    job = client.generate_service_last_accessed_details(Arn=arn, **parameters)["JobId"]
    answer = client.get_service_last_accessed_details(JobId=job, MaxItems=1000)
    assert answer["JobStatus"] == "COMPLETED"
    return job, {service["ServiceNamespace"]: service for service in answer["ServicesLastAccessed"]}


def test_last_accessed(a):
    dave = a.new_user("dave", document(allow("iam:ListUsers"), allow("sqs:SendMessage"), allow("s3:*")))
    dave.client("iam").list_users()
    with refusal("AccessDenied"):
        dave.client("iam").list_roles()
    _, services = details(a.iam, dave.arn)
    assert list(services) == ["iam", "s3", "sqs"]
    iam = services["iam"]
    assert iam["ServiceName"] == "AWS Identity and Access Management"
    assert (iam["LastAuthenticatedEntity"], iam["LastAuthenticatedRegion"]) == (dave.arn, "us-east-1")
    assert iam["TotalAuthenticatedEntities"] == 1
    assert "TrackedActionsLastAccessed" not in iam
    assert services["sqs"]["TotalAuthenticatedEntities"] == 0
    assert "LastAuthenticated" not in services["sqs"]
    _, services = details(a.iam, dave.arn, Granularity="ACTION_LEVEL")
    # Attempts count, whether they were allowed or not.
    assert names(services["iam"]["TrackedActionsLastAccessed"], "ActionName") == ["ListRoles", "ListUsers"]


def test_last_accessed_of_groups_policies_and_roles(a):
    policy = a.new_policy("p", allowing("iam:ListUsers"))
    a.iam.create_group(GroupName="devs")
    a.iam.attach_group_policy(GroupName="devs", PolicyArn=policy)
    users = [a.new_user(name) for name in ("carol", "dave")]
    for user in users:
        a.iam.add_user_to_group(UserName=user.name, GroupName="devs")
        user.client("iam").list_users()
    for arn in (a.arn("group/devs"), policy):
        job, services = details(a.iam, arn)
        assert services["iam"]["TotalAuthenticatedEntities"] == 2
        assert services["iam"]["LastAuthenticatedEntity"] in {user.arn for user in users}
        entities = a.iam.get_service_last_accessed_details_with_entities(JobId=job, ServiceNamespace="iam")
        infos = [found["EntityInfo"] for found in entities["EntityDetailsList"]]
        assert [(info["Name"], info["Type"], info["Id"]) for info in infos] == [
            (user.name, "USER", user.id) for user in users
        ]
        with refusal("InvalidInput"):
            a.iam.get_service_last_accessed_details_with_entities(JobId=job, ServiceNamespace="wombat")
    role = a.new_role("web", EC2_TRUST, allowing("*"))
    _, services = details(a.iam, role["Arn"])
    assert {"iam", "s3", "sts"} <= set(services)


def test_last_accessed_lists_what_the_policies_leave(a):
    everything = {"Resource": "*"}
    dave = a.new_user("dave", allowing("iam:*"))
    dave.client("iam").list_users()
    dave.client("sts").get_caller_identity()

    def listed(*statements):
        a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=document(*statements))
        return details(a.iam, dave.arn)[1]

    a.iam.delete_user_policy(UserName="dave", PolicyName="inline1")
    others = listed({"Effect": "Allow", "NotAction": "iam:*", **everything})
    assert "iam" not in others
    assert {"s3", "sts", "sqs"} <= set(others)
    assert others["sqs"]["ServiceName"] == "Amazon SQS"
    assert list(listed(allow("iam:*"))) == ["iam"]
    assert list(listed(allow(["iam:*", "sqs:*"]), deny("sqs:*"))) == ["iam"]
    assert list(listed(allow(["iam:*", "sqs:SendMessage"]), deny("sqs:Send*"))) == ["iam"]
    assert list(listed(allow("s3:*"), {"Effect": "Deny", "NotAction": "iam:*", **everything})) == []
    # What a denial leaves keeps the service.
    assert list(listed(allow("sqs:*"), deny("sqs:Send*"))) == ["sqs"]
    assert list(listed(allow("sqs:*"), deny("sqs:*", "arn:aws:sqs:*:*:one"))) == ["sqs"]
    assert list(listed(allow("sqs:*"), deny("sqs:*", Condition={"Bool": {"aws:SecureTransport": "false"}}))) == ["sqs"]
    # A policy lists what it lets into by itself.
    policy = a.new_policy("p", allowing("sqs:*"))
    a.iam.attach_user_policy(UserName="dave", PolicyArn=policy)
    assert list(details(a.iam, policy)[1]) == ["sqs"]


def test_jobs(a, b):
    dave = a.new_user("dave", document(allow("iam:ListUsers"), allow("s3:*")))
    job, services = details(a.iam, dave.arn)
    first = a.iam.get_service_last_accessed_details(JobId=job, MaxItems=1)
    assert first["IsTruncated"] is True
    second = a.iam.get_service_last_accessed_details(JobId=job, MaxItems=1, Marker=first["Marker"])
    assert [*first["ServicesLastAccessed"], *second["ServicesLastAccessed"]] == list(services.values())
    with refusal("NoSuchEntity"):
        b.iam.get_service_last_accessed_details(JobId=job)
    with refusal("NoSuchEntity"):
        a.iam.get_service_last_accessed_details(JobId="0" * 36)
    for arn in (a.arn("user/nobody"), a.arn("policy/none"), "arn:aws:iam::444455556666:user/dave"):
        with refusal("NoSuchEntity"):
            a.iam.generate_service_last_accessed_details(Arn=arn)


# Context keys


def keys(client, *policies):
    return client.get_context_keys_for_custom_policy(PolicyInputList=list(policies))["ContextKeyNames"]


def test_context_keys(iam):
    policy = document(
        allow(
            "s3:*",
            "arn:aws:s3:::photos/${aws:username}/${aws:PrincipalTag/team, 'none'}/${*}",
            Condition={
                "StringEquals": {"aws:PrincipalOrgID": "o-1", "AWS:USERNAME": "${s3:prefix}"},
                "ArnLike": {"aws:SourceArn": "arn:aws:sns:*:${aws:PrincipalAccount}:*"},
            },
        )
    )
    assert keys(iam, policy) == [
        "aws:username",
        "aws:PrincipalTag/team",
        "aws:PrincipalOrgID",
        "s3:prefix",
        "aws:SourceArn",
        "aws:PrincipalAccount",
    ]
    assert keys(iam, policy, allowing("s3:*")) == keys(iam, policy)
    assert keys(iam, policy.replace("2012", "2008")) == ["aws:PrincipalOrgID", "AWS:USERNAME", "aws:SourceArn"]
    with refusal("InvalidInput"):
        keys(iam, "no policy")


def test_as_many_context_keys_as_fit(iam):
    """Half a megabyte of keys: what is quadratic here would take minutes."""
    wanted = [f"{number:x}" for number in range(0x10000, 0x10000 + 56_000)]
    policies = []
    for first in range(0, len(wanted), 7_000):
        resource = "".join(f"${{{key}}}" for key in wanted[first : first + 7_000])
        policies.append(document(allow("s3:GetObject", f"arn:aws:s3:::b/{resource}")))
    assert keys(iam, *policies) == wanted


def test_context_keys_of_somebody(a):
    def asking(key):
        return document(allow("s3:*", Condition={"StringEquals": {key: "x"}}))

    dave = a.new_user("dave", asking("aws:own"))
    a.iam.create_group(GroupName="devs")
    a.iam.put_group_policy(GroupName="devs", PolicyName="p", PolicyDocument=asking("aws:group"))
    a.iam.add_user_to_group(UserName="dave", GroupName="devs")
    a.iam.attach_user_policy(UserName="dave", PolicyArn=a.new_policy("p", asking("aws:managed")))
    found = a.iam.get_context_keys_for_principal_policy(PolicySourceArn=dave.arn, PolicyInputList=[asking("aws:added")])
    assert found["ContextKeyNames"] == ["aws:own", "aws:managed", "aws:group", "aws:added"]
    found = a.iam.get_context_keys_for_principal_policy(PolicySourceArn=a.arn("group/devs"))
    assert found["ContextKeyNames"] == ["aws:group"]
    with refusal("NoSuchEntity"):
        a.iam.get_context_keys_for_principal_policy(PolicySourceArn=a.arn("user/nobody"))


# What AWS opens to its partners alone


@pytest.mark.parametrize(
    ("operation", "parameters"),
    [
        ("list_delegation_requests", {}),
        ("get_delegation_request", {"DelegationRequestId": "d" * 20}),
        ("accept_delegation_request", {"DelegationRequestId": "d" * 20}),
        ("associate_delegation_request", {"DelegationRequestId": "d" * 20}),
        ("reject_delegation_request", {"DelegationRequestId": "d" * 20}),
        ("send_delegation_token", {"DelegationRequestId": "d" * 20}),
        ("update_delegation_request", {"DelegationRequestId": "d" * 20}),
        ("get_human_readable_summary", {"EntityArn": "arn:aws:iam::123456789012:delegation-request/d"}),
        (
            "create_delegation_request",
            {
                "Description": "d",
                "Permissions": {},
                "RequestorWorkflowId": "w",
                "NotificationChannel": "n",
                "SessionDuration": 3600,
            },
        ),
    ],
)
def test_delegation_requests(a, operation, parameters):
    # The models of two have no error but that there is no such request.
    modelled = "NoSuchEntity" if operation in ("get_delegation_request", "accept_delegation_request") else "InvalidInput"
    with refusal((modelled, "ValidationError")) as caught:
        getattr(a.client("iam", validate=False), operation)(**parameters)
    assert operation == "create_delegation_request" or caught.value.response["Error"]["Code"] == modelled
    dave = a.new_user("dave")
    with refusal(("AccessDenied", "ValidationError")):
        getattr(dave.client("iam", validate=False), operation)(**parameters)


# Over a restart


@pytest.mark.parametrize("ending", ["kill", "stop"])
def test_what_was_last_used_outlives_a_restart(durable, ending):
    server = durable()
    a = InAccount(server, ACCOUNT_A)
    dave = a.new_user("dave", allowing("*"))
    role = a.new_role("r", trusting(dave.arn), allowing("*"))
    dave.client("iam").list_users()
    session = a.session(dave, role["Arn"])
    session.client("iam").list_roles()
    # Issuing credentials waits until all records before it are durable.
    a.session(dave, role["Arn"])

    def told(account):
        key = account.iam.get_access_key_last_used(AccessKeyId=dave.credentials.access_key_id)
        used = account.iam.get_role(RoleName="r")["Role"]["RoleLastUsed"]
        of_dave = details(account.iam, dave.arn, Granularity="ACTION_LEVEL")[1]["iam"]
        of_role = details(account.iam, role["Arn"])[1]["iam"]
        rows = report(account.iam)
        return key["AccessKeyLastUsed"], used, of_dave, of_role, rows["dave"]

    before = told(a)
    getattr(server, ending)()
    again = InAccount(durable(), ACCOUNT_A)
    eventually(lambda: again.iam.generate_credential_report()["State"] == "COMPLETE", "the journal to be read")
    again.iam.get_credential_report()
    key, used, of_dave, of_role, _ = before
    assert again.iam.get_access_key_last_used(AccessKeyId=dave.credentials.access_key_id)["AccessKeyLastUsed"] == key
    assert again.iam.get_role(RoleName="r")["Role"]["RoleLastUsed"] == used
    assert details(again.iam, dave.arn, Granularity="ACTION_LEVEL")[1]["iam"] == of_dave
    assert details(again.iam, role["Arn"])[1]["iam"] == of_role
    text = again.iam.get_credential_report()["Content"].decode()
    assert {row["user"]: row for row in csv.DictReader(io.StringIO(text))}["dave"] == before[-1]


def entities_to_ask_about(a):
    """A user, a group, a role and a policy, each with something to tell of."""
    policy = a.new_policy("p", allowing("iam:*"))
    a.iam.create_group(GroupName="devs")
    a.iam.attach_group_policy(GroupName="devs", PolicyArn=policy)
    dave = a.new_user("dave", allowing(["iam:*", "sts:*"]))
    a.iam.add_user_to_group(UserName="dave", GroupName="devs")
    role = a.new_role("r", trusting(dave.arn), allowing("*"))
    dave.client("iam").list_users()
    a.session(dave, role["Arn"]).client("iam").list_roles()
    a.iam.attach_role_policy(RoleName="r", PolicyArn=policy)
    return [dave.arn, a.arn("group/devs"), role["Arn"], policy]


def told_of(client, job):
    """Everything that a job says, in both forms and in pages."""
    whole = client.get_service_last_accessed_details(JobId=job, MaxItems=1000)
    entities = client.get_service_last_accessed_details_with_entities(JobId=job, ServiceNamespace="iam")
    first = client.get_service_last_accessed_details(JobId=job, MaxItems=1)
    for answer in (whole, entities, first):
        del answer["ResponseMetadata"]
    return whole, entities, first


@pytest.mark.parametrize("ending", ["kill", "stop"])
def test_jobs_and_reports_outlive_a_restart(durable, ending):
    server = durable(None, accounts=(ACCOUNT_A, ACCOUNT_B))
    a, b = InAccount(server, ACCOUNT_A), InAccount(server, ACCOUNT_B)
    jobs = {}
    for arn in entities_to_ask_about(a):
        for granularity in ("SERVICE_LEVEL", "ACTION_LEVEL"):
            job, services = details(a.iam, arn, Granularity=granularity)
            assert services["iam"]["TotalAuthenticatedEntities"] >= 1, arn
            tracked = services["iam"].get("TrackedActionsLastAccessed", [])
            assert bool(tracked) == (granularity == "ACTION_LEVEL")
            jobs[job] = told_of(a.iam, job)
    organization = a.iam.generate_organizations_access_report(EntityPath="o-a1b2c3d4e5/r-1a2b")["JobId"]
    report(a.iam)
    content = a.iam.get_credential_report()
    # What comes later is in none of them.
    a.iam.create_user(UserName="later")
    a.iam.delete_role_policy(RoleName="r", PolicyName="inline1")

    getattr(server, ending)()
    server = durable(None, accounts=(ACCOUNT_A, ACCOUNT_B))
    a, b = InAccount(server, ACCOUNT_A), InAccount(server, ACCOUNT_B)
    for job, told in jobs.items():
        assert told_of(a.iam, job) == told
    again = a.iam.get_credential_report()
    assert (again["Content"], again["GeneratedTime"]) == (content["Content"], content["GeneratedTime"])
    assert a.iam.generate_credential_report()["State"] == "COMPLETE"
    assert a.iam.get_organizations_access_report(JobId=organization)["JobStatus"] == "FAILED"
    with refusal("ReportNotPresent"):
        b.iam.get_credential_report()
    for job in jobs:
        with refusal("NoSuchEntity", f"Job with id {job} cannot be found."):
            b.iam.get_service_last_accessed_details(JobId=job)


def test_a_job_is_of_one_kind(a):
    organization = a.iam.generate_organizations_access_report(EntityPath="o-a1b2c3d4e5/r-1a2b")["JobId"]
    access = a.iam.generate_service_last_accessed_details(Arn=a.new_user("dave").arn)["JobId"]
    for job, ask in ((organization, "get_service_last_accessed_details"), (access, "get_organizations_access_report")):
        with refusal("NoSuchEntity", f"Job with id {job} cannot be found."):
            getattr(a.iam, ask)(JobId=job)
    for odd in ("../" * 12, "." * 36, "/" * 36):
        with refusal("NoSuchEntity"):
            a.client("iam", validate=False).get_service_last_accessed_details(JobId=odd)


def test_the_report_of_an_organization_that_is_none(a):
    job = a.iam.generate_organizations_access_report(EntityPath="o-a1b2c3d4e5/r-1a2b")["JobId"]
    answer = a.iam.get_organizations_access_report(JobId=job)
    assert (answer["JobStatus"], answer["JobCompletionDate"]) == ("FAILED", answer["JobCreationDate"])
    assert answer["ErrorDetails"] == {
        "Code": "OrganizationNotFoundException",
        "Message": "The request was rejected because your account is not a member of an organization.",
    }
    assert answer["AccessDetails"] == []
    with refusal("NoSuchEntity"):
        a.iam.get_organizations_access_report(JobId="0" * 36)


def test_what_damage_leaves_of_a_job(durable, tmp_path):
    server = durable()
    a = InAccount(server, ACCOUNT_A)
    job, _ = details(a.iam, a.new_user("dave", allowing("iam:*")).arn)
    server.stop()
    path = tmp_path / "data" / "reports" / ACCOUNT_A.id / f"job-{job}"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    a = InAccount(durable(), ACCOUNT_A)
    with refusal("NoSuchEntity"):
        a.iam.get_service_last_accessed_details(JobId=job)
    details(a.iam, a.arn("user/dave"))
