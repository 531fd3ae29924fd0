"""`keyward run`: the command is the user's own, with its signals and its exit code, and its role ends in good order."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from support.clients import sentence
from support.documents import EC2_TRUST, allow, allowing, document, trusting
from support.server import BINARY, Credentials, bare_environment, eventually
from support.wire import Answer, call, send, sign

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


def start_waiting(start, *until: str) -> subprocess.Popen:
    """A command that has credentials, waits for the file `go`, does what `until` says, and tells who it is."""
    program = Path(start.folder / "program.py")
    lines = (
        "import boto3, os, pathlib, time",
        "first = boto3.Session().get_credentials().access_key",
        "pathlib.Path('ready').touch()",
        "end = time.monotonic() + 60",
        "while not os.path.exists('go') and time.monotonic() < end: time.sleep(0.05)",
        *until,
        "print(boto3.client('sts').get_caller_identity()['Arn'])",
    )
    program.write_text("\n".join(lines) + "\n")
    process = start(sys.executable, str(program), options=("--refresh-seconds", "1"))
    eventually((start.folder / "ready").exists, "the command has credentials")
    return process


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
    process = start_waiting(start)
    a.iam.update_assume_role_policy(
        RoleName="AppRole", PolicyDocument=EC2_TRUST.replace("ec2.amazonaws.com", "lambda.amazonaws.com")
    )
    said = process.stderr.readline()
    assert "not renewed" in said and "sts:AssumeRole" in said and "those held end at" in said
    (start.folder / "go").touch()
    code, out, _ = finish(process)
    assert code == 0 and ":assumed-role/AppRole/i-" in out


def test_the_handle_renews_after_the_operator_lost_the_right(a, start):
    """As at a launch, the right to pass the role is asked for once; then the role's trust alone counts."""
    process = start_waiting(
        start, "while boto3.Session().get_credentials().access_key == first and time.monotonic() < end: time.sleep(0.2)"
    )
    a.iam.delete_user_policy(UserName="operator", PolicyName="inline1")
    (start.folder / "go").touch()
    code, out, err = finish(process)
    assert code == 0 and ":assumed-role/AppRole/i-" in out, err
    assert "not renewed" not in err


class TestHandles:
    """What renews credentials, over the wire."""

    INSTANCE = "i-0123456789abcdef0"

    @pytest.fixture
    def ask(self, a, role):
        def ask(credentials: Credentials, operation: str, **parameters: str) -> Answer:
            request = call("keyward", operation, {"InstanceProfileName": "App", **parameters}, "2026-11-22")
            return send(a.server, sign(a.server, request, credentials, "keyward"))

        return ask

    @pytest.fixture
    def issue(self, a, ask):
        def issue(instance: str = self.INSTANCE) -> tuple[Credentials, str]:
            answer = ask(a.account.root, "IssueWorkloadCredentials", InstanceId=instance)
            assert answer.status == 200, answer
            members = {name: answer.find(name) for name in ("AccessKeyId", "SecretAccessKey", "SessionToken")}
            return Credentials.of(members), answer.find("Handle")

        return issue

    def test_with_its_credentials_it_renews(self, ask, issue):
        credentials, handle = issue()
        answer = ask(credentials, "RenewWorkloadCredentials", Handle=handle, DurationSeconds="900")
        assert answer.status == 200, answer
        assert answer.find("AccessKeyId") != credentials.access_key_id
        assert answer.find("RoleName") == "AppRole" and answer.find("Handle") not in (None, handle)

    def test_imd_3_neither_renews_alone(self, a, ask, issue):
        """The workload sees its credentials; it must not go on with them once `run` has ended."""
        credentials, handle = issue()
        other, of_other = issue("i-0123456789abcdef1")
        for wrong in ("", "x", of_other, handle[:-2], credentials.session_token):
            answer = ask(credentials, "RenewWorkloadCredentials", Handle=wrong)
            answer.expect(403, "InvalidHandle", "The handle is not that of this workload.")
        ask(other, "RenewWorkloadCredentials", Handle=handle).expect(403, "InvalidHandle")
        ask(a.account.root, "RenewWorkloadCredentials", Handle=handle).expect(403, "AccessDenied")
        stolen = Credentials(f"workload/{self.INSTANCE}", "x" * 40, handle)
        assert ask(stolen, "RenewWorkloadCredentials", Handle=handle).status in (400, 403)

    def test_a_session_that_is_cut_renews_nothing(self, a, role, ask, issue):
        """The same role, the same session name, but session policies: a renewal would shed them."""
        _, handle = issue()
        trust = json.loads(EC2_TRUST)
        trust["Statement"] = [*trust["Statement"], *json.loads(trusting({"AWS": a.id}))["Statement"]]
        a.iam.update_assume_role_policy(RoleName="AppRole", PolicyDocument=json.dumps(trust))
        operator = a.new_user("assumer", allowing("sts:AssumeRole"))
        for cut in ({"Policy": allowing("s3:*")}, {}):
            session = a.session(operator, role["Arn"], self.INSTANCE, **cut)
            answer = ask(session.credentials, "RenewWorkloadCredentials", Handle=handle)
            answer.expect(403, "InvalidHandle", "The handle is not that of this workload.")

    def test_a_role_that_left_the_profile_or_its_trust_refuses(self, a, role, ask, issue):
        credentials, handle = issue()
        a.iam.remove_role_from_instance_profile(InstanceProfileName="App", RoleName="AppRole")
        ask(credentials, "RenewWorkloadCredentials", Handle=handle).expect(404, "NoSuchEntity")
        a.new_role("Other", EC2_TRUST)
        a.iam.add_role_to_instance_profile(InstanceProfileName="App", RoleName="Other")
        answer = ask(credentials, "RenewWorkloadCredentials", Handle=handle)
        answer.expect(404, "NoSuchEntity", "Instance Profile App has another role.")
        a.iam.update_assume_role_policy(
            RoleName="AppRole", PolicyDocument=EC2_TRUST.replace("ec2.amazonaws.com", "lambda.amazonaws.com")
        )
        answer = ask(credentials, "RenewWorkloadCredentials", Handle=handle)
        expected = sentence("ec2.amazonaws.com", "sts:AssumeRole", role["Arn"], "role trust policy")
        answer.expect(403, "AccessDenied", expected)
