"""`keyward run`: the command is the user's own, with its signals and its exit code, and its role ends in good order."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from support.documents import EC2_TRUST, allow, document
from support.server import BINARY, bare_environment, eventually

PASS = {"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}


@pytest.fixture
def role(a):
    role = a.new_role("AppRole", EC2_TRUST)
    a.iam.create_instance_profile(InstanceProfileName="App")
    a.iam.add_role_to_instance_profile(InstanceProfileName="App", RoleName="AppRole")
    return role


@pytest.fixture
def start(a, role, tmp_path):
    """Starts `keyward run`; whatever is left of it is ended afterwards."""
    operator = a.new_user("operator", document(allow("iam:PassRole", role["Arn"], Condition=PASS)))
    started: list[subprocess.Popen] = []

    def start(*command: str, options: tuple[str, ...] = (), **environment: str) -> subprocess.Popen:
        caller = operator.credentials.environment()
        environment = {**caller, "KEYWARD_ENDPOINT_URL": a.server.url, **environment}
        process = subprocess.Popen(
            [str(BINARY), "run", "--instance-profile", "App", *options, "--", *command],
            env=bare_environment(tmp_path, **environment),
            cwd=tmp_path,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    start.operator, start.folder = operator, tmp_path
    yield start
    for process in started:
        if process.poll() is None:
            process.kill()
            process.communicate()


def finish(process: subprocess.Popen) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


def test_a_command_killed_by_a_signal(start):
    assert finish(start("sh", "-c", "kill -9 $$"))[0] == 128 + 9


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP", "SIGUSR1"])
def test_signals_reach_the_command(start, name):
    script = f"trap 'echo caught; exit 3' {name[3:]}; touch ready; while :; do sleep 0.1; done"
    process = start("sh", "-c", script)
    eventually((start.folder / "ready").exists, "the command runs")
    process.send_signal(getattr(signal, name))
    assert finish(process)[:2] == (3, "caught\n")


def test_a_command_that_is_not_there(start):
    code, _, err = finish(start("no-such-command"))
    assert code == 127 and "no-such-command" in err
    (start.folder / "plain").write_text("no program")
    assert finish(start(str(start.folder / "plain")))[0] == 126


def test_a_profile_of_the_operator(a, start, tmp_path):
    """Keys, endpoint and region from a named profile; keys in the environment do not matter then."""
    shared = tmp_path / "shared"
    shared.write_text(
        f"[ops]\naws_access_key_id = {start.operator.credentials.access_key_id}\n"
        f"aws_secret_access_key = {start.operator.credentials.secret_access_key}\nregion = eu-west-1\n"
    )
    show = "import os; print(os.environ['AWS_REGION'])"
    process = start(
        sys.executable, "-c", show, options=("--profile", "ops"),
        AWS_SHARED_CREDENTIALS_FILE=str(shared), AWS_ACCESS_KEY_ID="AKIAAAAAAAAAAAAAAAAA",
    )  # fmt: skip
    assert finish(process)[:2] == (0, "eu-west-1\n")
    code, out, err = finish(start("echo", "ran", options=("--profile", "nobody")))
    assert code != 0 and not out and "no profile `nobody`" in err


def test_no_server(start):
    process = start("echo", "ran", options=("--endpoint-url", "http://127.0.0.1:1"))
    code, out, err = finish(process)
    assert code != 0 and not out and err.startswith("keyward: http://127.0.0.1:1/ cannot be reached")


def test_the_secret_settings_of_a_server_do_not_reach_the_command(start):
    process = start(sys.executable, "-c", "import json, os; print(json.dumps(dict(os.environ)))", KEYWARD_MASTER_KEY="ab")
    seen = json.loads(finish(process)[1])
    assert not [name for name in seen if name.startswith("KEYWARD_")]
    assert seen["AWS_CONFIG_FILE"] == seen["AWS_SHARED_CREDENTIALS_FILE"] == os.devnull


def test_a_refusal_leaves_the_credentials_that_are_held(a, start):
    """The trust is taken away while the command runs: it keeps its role until the credentials end, and stderr says so."""
    program = Path(start.folder / "program.py")
    program.write_text(
        "import boto3, os, pathlib, time\n"
        "first = boto3.Session().get_credentials().access_key\n"
        "pathlib.Path('ready').touch()\n"
        "end = time.monotonic() + 60\n"
        "while not os.path.exists('go') and time.monotonic() < end: time.sleep(0.05)\n"
        "print(boto3.client('sts').get_caller_identity()['Arn'])\n"
    )
    process = start(sys.executable, str(program), options=("--refresh-seconds", "1"))
    eventually((start.folder / "ready").exists, "the command has credentials")
    a.iam.update_assume_role_policy(
        RoleName="AppRole", PolicyDocument=EC2_TRUST.replace("ec2.amazonaws.com", "lambda.amazonaws.com")
    )
    said = process.stderr.readline()
    assert "not renewed" in said and "sts:AssumeRole" in said and "those held end at" in said
    (start.folder / "go").touch()
    code, out, _ = finish(process)
    assert code == 0 and ":assumed-role/AppRole/i-" in out
