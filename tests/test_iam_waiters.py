"""Every waiter of IAM's, by the real `aws iam wait` and by the SDK for JavaScript: what is there, what comes, what does not."""

import json
from concurrent.futures import ThreadPoolExecutor

import pytest
from botocore import xform_name
from support.documents import EC2_TRUST, S3_READ, allowing
from support.server import eventually
from support.speakers import MODELS, Call, Refused

WAITERS = MODELS.create_client("iam", region_name="us-east-1").waiter_names


@pytest.fixture
def waiting(a):
    """For each waiter: how what it waits for is made, and the parameter that names it."""
    policy = a.arn("policy/photos")
    return {
        "user_exists": (lambda: a.iam.create_user(UserName="dave"), {"UserName": "dave"}),
        "role_exists": (lambda: a.new_role("web", EC2_TRUST), {"RoleName": "web"}),
        "policy_exists": (lambda: a.new_policy("photos", S3_READ), {"PolicyArn": policy}),
        "instance_profile_exists": (
            lambda: a.iam.create_instance_profile(InstanceProfileName="web"),
            {"InstanceProfileName": "web"},
        ),
    }


@pytest.fixture
def wait(aws, waiting):
    """`aws iam wait WAITER`, asking `attempts` times without a pause or as often as the command does by itself."""

    def run(waiter: str, attempts: int | None = None, profile: str = "default"):
        (option, value), *_ = waiting[waiter][1].items()
        command = f"aws iam wait {waiter.replace('_', '-')} --{xform_name(option, '-')} {value}"
        hurry = {} if attempts is None else {"AWS_DATA_PATH": str(hasty(aws.home, attempts))}
        return aws.run(command, profile, **hurry)

    return run


def capitals(waiter: str) -> str:
    return "".join(part.capitalize() for part in waiter.split("_"))


def hasty(folder, attempts: int):
    """botocore's table of waiters with so many attempts and no pause between them, in the way botocore lets it be amended."""
    model = folder / "data" / "iam" / "2010-05-08"
    model.mkdir(parents=True, exist_ok=True)
    amended = {"waiters": {capitals(waiter): {"delay": 0, "maxAttempts": attempts} for waiter in WAITERS}}
    (model / "waiters-2.sdk-extras.json").write_text(json.dumps({"version": 1.0, "merge": amended}))
    return folder / "data"


def test_none_is_left_out(waiting):
    assert set(waiting) == set(WAITERS)


@pytest.mark.parametrize("waiter", WAITERS)
class TestWaiter:
    def test_what_is_there(self, waiting, wait, waiter):
        waiting[waiter][0]()
        done = wait(waiter)
        assert (done.code, done.out, done.err) == (0, "", "")

    def test_what_is_not(self, wait, waiter):
        done = wait(waiter, attempts=3)
        assert (done.code, done.out) == (255, "")
        assert f"Waiter {capitals(waiter)} failed: Max attempts exceeded" in done.err

    def test_what_comes_meanwhile(self, a, aws, waiting, wait, waiter):
        watcher = a.new_user("watcher", allowing("iam:Get*"))
        aws.profile("watcher", watcher.credentials)

        def asked():
            used = a.iam.get_access_key_last_used(AccessKeyId=watcher.credentials.access_key_id)
            return "LastUsedDate" in used["AccessKeyLastUsed"]

        with ThreadPoolExecutor(1) as pool:
            done = pool.submit(wait, waiter, profile="watcher")
            eventually(asked, "the command asks")
            assert not done.done()
            waiting[waiter][0]()
            assert done.result().code == 0

    def test_whoever_may_not_ask_does_not_wait(self, a, aws, wait, waiter):
        aws.profile("other", a.new_user("other", allowing("s3:GetObject")).credentials)
        done = wait(waiter, profile="other")
        assert done.code == 255
        assert "An error occurred (AccessDenied)" in done.err

    def test_in_javascript(self, server, a, javascript, waiting, waiter):
        make, parameters = waiting[waiter]

        def until():
            call = Call("iam", "", parameters)
            return javascript.do("wait", call, server.url, a.account.root, waiter=f"waitUntil{capitals(waiter)}")

        came = until()
        assert isinstance(came, Refused) and came.name == "TimeoutError"
        make()
        assert until() == {"state": "SUCCESS"}
