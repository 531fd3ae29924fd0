"""One ephemeral server a session, put back to its initial state before each test; clients and users by factory."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from support import clients, speakers
from support.server import ACCOUNT_A, ACCOUNT_B, Account, Credentials, Server, bare_environment, configuration


@pytest.fixture(scope="session")
def ephemeral(tmp_path_factory):
    """The session's server: in memory, accounts A and B, each with a root key."""
    folder = tmp_path_factory.mktemp("ephemeral")
    config = folder / "keyward.toml"
    config.write_text(configuration(ACCOUNT_A, ACCOUNT_B))
    server = Server(folder, ["--ephemeral", "--config", str(config)]).start()
    yield server
    server.stop()


@pytest.fixture
def server(ephemeral):
    """The session's server in its initial state."""
    assert ephemeral.process.poll() is None, f"the server has ended:\n{ephemeral.stderr}"
    ephemeral.reset()
    return ephemeral


@pytest.fixture
def durable(tmp_path):
    """Starts servers with a data directory of their own: `durable()`, or `durable(folder)` to open one again."""
    started: list[Server] = []

    def start(data: Path | None = None, *arguments: str, accounts=(ACCOUNT_A,), wait: bool = True) -> Server:
        data = data or tmp_path / "data"
        home = tmp_path / f"server{len(started)}"
        home.mkdir()
        if accounts:
            config = home / "keyward.toml"
            config.write_text(configuration(*accounts))
            arguments = ("--config", str(config), *arguments)
        server = Server(home, ["--data", str(data), *arguments])
        started.append(server)
        if wait:
            server.start()
        return server

    yield start
    for server in started:
        if server.process is not None and server.process.poll() is None:
            server.stop()


@dataclass
class User:
    name: str
    arn: str
    id: str
    credentials: Credentials
    server: Server

    def client(self, service: str, **options):
        return clients.client(self.server.url, service, self.credentials, **options)


class InAccount:
    """What a test does in one account: clients of its root, users, roles."""

    def __init__(self, server: Server, account: Account):
        self.server = server
        self.account = account
        self.id = account.id

    def arn(self, resource: str) -> str:
        return self.account.arn(resource)

    def client(self, service: str, credentials: Credentials | None = None, **options):
        return clients.client(self.server.url, service, credentials or self.account.root, **options)

    @property
    def iam(self):
        return self.client("iam")

    @property
    def sts(self):
        return self.client("sts")

    @property
    def s3(self):
        return self.client("s3")

    def new_user(self, name: str, *policies: str, path: str = "/", **parameters) -> User:
        """A user with a key and, for each document, an inline policy `inline1`, `inline2`, ..."""
        created = self.iam.create_user(UserName=name, Path=path, **parameters)["User"]
        for number, policy in enumerate(policies, 1):
            self.iam.put_user_policy(UserName=name, PolicyName=f"inline{number}", PolicyDocument=policy)
        key = self.iam.create_access_key(UserName=name)["AccessKey"]
        return User(name, created["Arn"], created["UserId"], Credentials.of(key), self.server)

    def new_role(self, name: str, trust: str, *policies: str, **parameters) -> dict:
        role = self.iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust, **parameters)["Role"]
        for number, policy in enumerate(policies, 1):
            self.iam.put_role_policy(RoleName=name, PolicyName=f"inline{number}", PolicyDocument=policy)
        return role

    def new_policy(self, name: str, document: str, **parameters) -> str:
        return self.iam.create_policy(PolicyName=name, PolicyDocument=document, **parameters)["Policy"]["Arn"]

    def session(self, caller: User, role_arn: str, session_name: str = "session", **parameters) -> User:
        """The session of `role_arn` that `caller` gets."""
        answer = caller.client("sts").assume_role(RoleArn=role_arn, RoleSessionName=session_name, **parameters)
        who = answer["AssumedRoleUser"]
        return User(session_name, who["Arn"], who["AssumedRoleId"], Credentials.of(answer["Credentials"]), self.server)


@pytest.fixture
def a(server) -> InAccount:
    """Account 123456789012, as its root."""
    return InAccount(server, ACCOUNT_A)


@pytest.fixture
def b(server) -> InAccount:
    """Account 444455556666, as its root."""
    return InAccount(server, ACCOUNT_B)


@pytest.fixture
def iam(a):
    return a.iam


@pytest.fixture
def sts(a):
    return a.sts


@pytest.fixture
def s3(a):
    return a.s3


@pytest.fixture
def bucket(s3) -> str:
    s3.create_bucket(Bucket="photos")
    return "photos"


@dataclass
class Finished:
    code: int
    out: str
    err: str


class CommandLine:
    """The real `aws`, in a home of its own with one profile per caller. Lines are run by bash, as a reader would paste them."""

    def __init__(self, server: Server, home: Path):
        self.server = server
        self.home = home
        self.folder = home / "work"
        self.folder.mkdir(parents=True)
        (home / ".aws").mkdir()
        self.config = home / ".aws" / "config"
        self.credentials = home / ".aws" / "credentials"

    def profile(self, name: str, credentials: Credentials) -> None:
        section = "default" if name == "default" else f"profile {name}"
        with self.config.open("a") as config:
            config.write(f"[{section}]\nregion = us-east-1\nendpoint_url = {self.server.url}\n\n")
        with self.credentials.open("a") as file:
            file.write(f"[{name}]\n")
            for key, value in credentials.environment().items():
                file.write(f"{key.lower()} = {value}\n")
            file.write("\n")

    def run(self, command: str, profile: str = "default", **environment: str) -> Finished:
        return run_command(
            ["bash", "-c", command],
            self.home,
            self.folder,
            AWS_PROFILE=profile,
            AWS_CONFIG_FILE=str(self.config),
            AWS_SHARED_CREDENTIALS_FILE=str(self.credentials),
            **environment,
        )

    def ok(self, command: str, profile: str = "default", **environment: str) -> str:
        done = self.run(command, profile, **environment)
        assert done.code == 0, f"{command}\n{done.out}{done.err}"
        return done.out


def run_command(arguments: list[str], home: Path, folder: Path, **environment: str) -> Finished:
    """Runs a program with the tests' own `aws` and `python` first on PATH and no AWS settings but those given."""
    tools = os.path.dirname(sys.executable)
    done = subprocess.run(
        arguments,
        env=bare_environment(
            home,
            **{
                "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
                "AWS_MAX_ATTEMPTS": "1",
                "AWS_PAGER": "",
                "AWS_EC2_METADATA_DISABLED": "true",
                **environment,
            },
        ),
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        stdin=subprocess.DEVNULL,
    )
    return Finished(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def aws(server, tmp_path) -> CommandLine:
    """The CLI, its default profile being account A's root."""
    line = CommandLine(server, tmp_path / "home")
    line.profile("default", ACCOUNT_A.root)
    return line


@pytest.fixture(scope="session")
def boto3():
    return speakers.Boto3()


@pytest.fixture(scope="session")
def command(tmp_path_factory):
    """The `aws` command, kept running: `aws` starts it anew for every line."""
    speaker = speakers.CommandLine(tmp_path_factory.mktemp("command"))
    yield speaker
    speaker.stop()


@pytest.fixture(scope="session")
def javascript(tmp_path_factory):
    """The SDK for JavaScript v3, one process of Node's."""
    speaker = speakers.JavaScript(tmp_path_factory.mktemp("javascript"))
    yield speaker
    speaker.stop()


@pytest.fixture
def forged(a, bucket):
    """Nothing that these tests send may have made this user or this object."""
    a.s3.put_object(Bucket="photos", Key="k", Body=b"SECRET BODY")
    yield
    assert a.iam.list_users()["Users"] == []
    assert [bucket["Name"] for bucket in a.s3.list_buckets()["Buckets"]] == ["photos"]
    keys = [item["Key"] for item in a.s3.list_objects_v2(Bucket="photos")["Contents"]]
    assert keys == ["k"]
