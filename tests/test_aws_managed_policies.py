"""AWS's own managed policies: there from the start, attachable, not changeable."""

import pytest
from support.clients import names, pages, refusal
from support.documents import S3_READ

ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess"


def test_the_catalogue_is_there(iam):
    listed = pages(iam, "list_policies", "Policies", size=1000, Scope="AWS")
    assert len(listed) >= 1400
    arns = set(names(listed, "Arn"))
    assert len(arns) == len(listed)
    assert all(arn.startswith("arn:aws:iam::aws:policy/") for arn in arns)
    # Named in the texts this project grew from, one of each path.
    assert arns >= {
        ADMINISTRATOR,
        "arn:aws:iam::aws:policy/PowerUserAccess",
        "arn:aws:iam::aws:policy/ReadOnlyAccess",
        "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess",
        "arn:aws:iam::aws:policy/AmazonEC2ReadOnlyAccess",
        "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess",
        "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
    }


def test_by_path(iam):
    listed = pages(iam, "list_policies", "Policies", Scope="AWS", PathPrefix="/job-function/")
    assert listed and all(policy["Path"] == "/job-function/" for policy in listed)


def test_default_scope_is_all(a, iam):
    own = a.new_policy("own", S3_READ)
    arns = names(pages(iam, "list_policies", "Policies", size=1000), "Arn")
    assert own in arns and ADMINISTRATOR in arns


def test_only_attached_ones(iam):
    iam.create_user(UserName="dave")
    iam.attach_user_policy(UserName="dave", PolicyArn=ADMINISTRATOR)
    listed = iam.list_policies(Scope="AWS", OnlyAttached=True)["Policies"]
    assert [(policy["PolicyName"], policy["AttachmentCount"]) for policy in listed] == [("AdministratorAccess", 1)]


def test_administrator_access(iam):
    policy = iam.get_policy(PolicyArn=ADMINISTRATOR)["Policy"]
    assert (policy["PolicyName"], policy["Path"], policy["IsAttachable"]) == ("AdministratorAccess", "/", True)
    assert policy["PolicyId"].startswith("ANPA")
    document = iam.get_policy_version(PolicyArn=ADMINISTRATOR, VersionId=policy["DefaultVersionId"])["PolicyVersion"][
        "Document"
    ]
    assert document == {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}


def test_s3_read_only_is_todays_version(iam):
    arn = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"
    default = iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"]
    assert default == "v3"
    statement = iam.get_policy_version(PolicyArn=arn, VersionId=default)["PolicyVersion"]["Document"]["Statement"][0]
    assert set(statement["Action"]) >= {
        "s3:Get*",
        "s3:List*",
        "s3:Describe*",
        "s3-object-lambda:Get*",
        "s3-object-lambda:List*",
    }


def test_catalogue_is_the_same_for_every_account(a, b):
    one, other = (account.iam.get_policy(PolicyArn=ADMINISTRATOR)["Policy"] for account in (a, b))
    assert one["PolicyId"] == other["PolicyId"]


def test_attachments_are_counted_per_account(a, b):
    a.iam.create_user(UserName="dave")
    a.iam.attach_user_policy(UserName="dave", PolicyArn=ADMINISTRATOR)
    assert a.iam.get_policy(PolicyArn=ADMINISTRATOR)["Policy"]["AttachmentCount"] == 1
    assert b.iam.get_policy(PolicyArn=ADMINISTRATOR)["Policy"]["AttachmentCount"] == 0
    assert b.iam.list_entities_for_policy(PolicyArn=ADMINISTRATOR)["PolicyUsers"] == []


@pytest.mark.parametrize(
    ("operation", "parameters"),
    [
        ("create_policy_version", {"PolicyDocument": S3_READ}),
        ("delete_policy_version", {"VersionId": "v1"}),
        ("set_default_policy_version", {"VersionId": "v1"}),
        ("delete_policy", {}),
    ],
)
def test_they_cannot_be_changed(iam, operation, parameters):
    """UnmodifiableEntity or AccessDenied: sources name both."""
    with refusal(("UnmodifiableEntity", "AccessDenied")):
        getattr(iam, operation)(PolicyArn=ADMINISTRATOR, **parameters)
    assert iam.get_policy(PolicyArn=ADMINISTRATOR)["Policy"]["DefaultVersionId"] == "v1"


def test_they_grant(a):
    dave = a.new_user("dave")
    with refusal("AccessDenied"):
        dave.client("iam").list_users()
    a.iam.attach_user_policy(UserName="dave", PolicyArn=ADMINISTRATOR)
    dave.client("iam").list_users()
    dave.client("s3").create_bucket(Bucket="photos")
    a.iam.detach_user_policy(UserName="dave", PolicyArn=ADMINISTRATOR)
    a.iam.attach_user_policy(UserName="dave", PolicyArn="arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess")
    dave.client("s3").list_objects_v2(Bucket="photos")
    with refusal("AccessDenied"):
        dave.client("s3").put_object(Bucket="photos", Key="k", Body=b"x")
