"""The AWS SDK for Rust as a third opinion (KEYWARD_LONG=1): tests/clients/rust tells what it read, boto3 reads the same."""

import json
import os
import subprocess
import urllib.request
from urllib.parse import unquote

import pytest
from support.server import REPOSITORY, bare_environment
from support.speakers import plain

CLIENT = REPOSITORY / "tests" / "clients" / "rust"
TARGET = REPOSITORY / "target" / "clients-rust"
BUILD_SECONDS = 3600

pytestmark = pytest.mark.skipif(os.environ.get("KEYWARD_LONG") != "1", reason="KEYWARD_LONG=1 builds the SDK for Rust")


@pytest.fixture
def told(server, a, tmp_path):
    """What the client tells of its hour with the server."""
    build = [
        "cargo",
        "build",
        "--quiet",
        "--locked",
        "--manifest-path",
        str(CLIENT / "Cargo.toml"),
        "--target-dir",
        TARGET,
    ]
    subprocess.run(build, check=True, timeout=BUILD_SECONDS)
    environment = {"AWS_ENDPOINT_URL": server.url, "AWS_REGION": "us-east-1", **a.account.root.environment()}
    done = subprocess.run(
        [TARGET / "debug" / "keyward-client-rust"],
        env=bare_environment(tmp_path, AWS_EC2_METADATA_DISABLED="true", **environment),
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_sdk_for_rust(a, told):
    read = plain(a.iam.get_user(UserName="dave")["User"])
    assert told["user"] == read
    assert told["refusals"] == {
        "unknown": {"Code": "NoSuchEntity", "Message": "The user with name nobody cannot be found.", "Status": 404},
        "is NoSuchEntityException": True,
        "taken": {"Code": "EntityAlreadyExists", "Message": "User with name DAVE already exists.", "Status": 409},
        "malformed": {"Code": "MalformedPolicyDocument", "Message": "Syntax errors in policy.", "Status": 400},
        "invalid": {
            "Code": "ValidationError",
            "Message": "The specified value for userName is invalid. "
            "It must contain only alphanumeric characters and/or the following: +=,.@_-",
            "Status": 400,
        },
    }
    assert told["waiters"] == {"user": True, "role": True, "policy": True, "instance profile": True, "nobody": False}
    listed = plain(a.iam.list_users()["Users"])
    assert [user | {"Tags": []} for user in listed] == told["pages"]
    policy(a, told["policy"])
    session(a, told["session"])
    objects(a, told["objects"])


def policy(a, told: dict) -> None:
    held = plain(a.iam.get_policy(PolicyArn=told["Arn"])["Policy"])
    for name in ("AttachmentCount", "IsAttachable", "UpdateDate"):
        assert told[name] == held[name], name
    version = a.iam.get_policy_version(PolicyArn=told["Arn"], VersionId="v1")["PolicyVersion"]
    assert json.loads(unquote(told["Document"])) == version["Document"]
    assert told["IsDefaultVersion"] is True


def session(a, told: dict) -> None:
    assert told["AssumedRoleUser"] == f"arn:aws:sts::{a.id}:assumed-role/web/shift"
    assert told["Arn"] == f"arn:aws:sts::{a.id}:assumed-role/web/chain"
    assert told["users"] == 3
    assert (told["denied"]["Code"], told["denied"]["Status"]) == ("AccessDenied", 403)
    assert told["denied"]["Message"].startswith(f"User: {told['Arn']} is not authorized to perform: iam:ListRoles")


def objects(a, told: dict) -> None:
    assert told["Body"] == "meow"
    head = a.s3.head_object(Bucket="photos", Key="a/cat 1.jpg")
    assert (told["ETag"], told["LastModified"]) == (head["ETag"], plain(head["LastModified"]))
    assert told["keys"] == ["a/cat 1.jpg", "big"]
    assert told["big"] == a.s3.head_object(Bucket="photos", Key="big")["ETag"]
    with urllib.request.urlopen(told["presigned"], timeout=30) as answer:
        assert answer.read() == b"meow"
    assert told["missing"] == {"Code": "NoSuchKey", "Message": "The specified key does not exist.", "Status": 404}
