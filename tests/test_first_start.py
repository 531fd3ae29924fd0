"""The first minutes: a data directory, a profile to use, a second start, and what damage is told like."""

import configparser
import json
import os
import re
import shutil
import signal
import stat

import pytest
from conftest import run_command
from support import clients
from support.server import ACCOUNT_A, Credentials, Server, alive


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


def profile(data) -> configparser.SectionProxy:
    parser = configparser.ConfigParser()
    parser.read(data / "credentials")
    return parser["keyward"]


def credentials(data) -> Credentials:
    section = profile(data)
    return Credentials(section["aws_access_key_id"], section["aws_secret_access_key"])


def caller(server, data) -> dict:
    return clients.client(server.url, "sts", credentials(data)).get_caller_identity()


class TestFirstStart:
    def test_profile_is_there_and_nobody_elses_to_read(self, durable, data):
        server = durable(data, accounts=())
        file = data / "credentials"
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        section = profile(data)
        assert re.fullmatch(r"AKIA[A-Z2-7]{16}", section["aws_access_key_id"])
        assert re.fullmatch(r"[A-Za-z0-9/+]{40}", section["aws_secret_access_key"])
        assert section["endpoint_url"] == server.url
        assert section["region"]

    def test_every_file_is_the_owners_alone(self, durable, data):
        durable(data, accounts=())
        for path in (data, *data.rglob("*")):
            assert not path.stat().st_mode & 0o077, path

    def test_the_cli_uses_it(self, durable, data, tmp_path):
        durable(data, accounts=())
        home = tmp_path / "home"
        home.mkdir()
        file = str(data / "credentials")
        done = run_command(
            ["aws", "sts", "get-caller-identity", "--profile", "keyward"],
            home,
            home,
            AWS_SHARED_CREDENTIALS_FILE=file,
            AWS_CONFIG_FILE=file,
        )
        assert done.code == 0, done.err
        who = json.loads(done.out)
        assert re.fullmatch(r"\d{12}", who["Account"])
        assert who["Arn"] == f"arn:aws:iam::{who['Account']}:user/administrator"
        assert who["UserId"].startswith("AIDA")

    def test_the_administrator_is_one(self, durable, data):
        server = durable(data, accounts=())
        iam = clients.client(server.url, "iam", credentials(data))
        attached = iam.list_attached_user_policies(UserName="administrator")["AttachedPolicies"]
        assert [policy["PolicyName"] for policy in attached] == ["AdministratorAccess"]
        iam.create_user(UserName="dave")
        clients.client(server.url, "s3", credentials(data)).create_bucket(Bucket="photos")

    def test_the_secret_is_not_on_the_screen(self, durable, data):
        """Not a terminal here: output goes to a file."""
        server = durable(data, accounts=())
        secret = profile(data)["aws_secret_access_key"]
        assert secret not in server.stderr
        assert secret not in (server.folder / "stdout.1").read_text()

    def test_con_9_no_two_installations_share_anything(self, durable, tmp_path):
        one, other = tmp_path / "one", tmp_path / "other"
        accounts = []
        for folder in (one, other):
            accounts.append(caller(durable(folder, accounts=()), folder)["Account"])
        assert accounts[0] != accounts[1]
        assert credentials(one) != credentials(other)

    def test_account_id_can_be_chosen(self, durable, data):
        server = durable(data, "--account-id", "111122223333", accounts=())
        assert caller(server, data)["Account"] == "111122223333"

    @pytest.mark.parametrize("account", ["1", "abcdefghijkl", "1111222233334"])
    def test_account_id_that_is_none(self, durable, data, account):
        said = durable(data, "--account-id", account, accounts=(), wait=False).refuses_to_start()
        assert "account" in said

    def test_root_key_from_the_environment(self, durable, data):
        server = durable(data, accounts=(), wait=False)
        server.environment = {
            "KEYWARD_ROOT_ACCESS_KEY_ID": ACCOUNT_A.root.access_key_id,
            "KEYWARD_ROOT_SECRET_ACCESS_KEY": ACCOUNT_A.root.secret_access_key,
        }
        server.start()
        who = clients.client(server.url, "sts", ACCOUNT_A.root).get_caller_identity()
        assert who["Arn"] == f"arn:aws:iam::{who['Account']}:root"

    def test_half_a_root_key_is_refused(self, durable, data):
        server = durable(data, accounts=(), wait=False)
        server.environment = {"KEYWARD_ROOT_ACCESS_KEY_ID": ACCOUNT_A.root.access_key_id}
        assert "KEYWARD_ROOT_SECRET_ACCESS_KEY" in server.refuses_to_start()

    def test_ephemeral_account(self, tmp_path):
        server = Server(tmp_path / "ephemeral", ["--ephemeral"])
        server.environment = {
            "KEYWARD_ROOT_ACCESS_KEY_ID": ACCOUNT_A.root.access_key_id,
            "KEYWARD_ROOT_SECRET_ACCESS_KEY": ACCOUNT_A.root.secret_access_key,
        }
        server.start()
        try:
            assert clients.client(server.url, "sts", ACCOUNT_A.root).get_caller_identity()["Account"] == "123456789012"
        finally:
            server.stop()

    def test_secrets_do_not_stand_in_the_store_in_clear(self, durable, data):
        """STO-4: keys and passwords as canaries in every file but the profile."""
        server = durable(data, accounts=())
        iam = clients.client(server.url, "iam", credentials(data))
        iam.create_user(UserName="dave")
        secret = iam.create_access_key(UserName="dave")["AccessKey"]["SecretAccessKey"]
        iam.create_login_profile(UserName="dave", Password="Canary-Password-123!")
        server.stop()
        canaries = [secret.encode(), b"Canary-Password-123!", credentials(data).secret_access_key.encode()]
        for path in data.rglob("*"):
            if path.is_file() and path.name != "credentials":
                content = path.read_bytes()
                assert not [canary for canary in canaries if canary in content], path


class TestSecondStart:
    def test_everything_is_kept(self, durable, data):
        server = durable(data, accounts=())
        before = caller(server, data)
        pair = credentials(data)
        iam = clients.client(server.url, "iam", pair)
        user = iam.create_user(UserName="dave", Path="/photos/", Tags=[{"Key": "team", "Value": "photos"}])["User"]
        s3 = clients.client(server.url, "s3", pair)
        s3.create_bucket(Bucket="photos")
        s3.put_object(Bucket="photos", Key="k", Body=b"kept")
        assert server.stop() == 0

        server.start()
        assert credentials(data) == pair
        assert {k: v for k, v in caller(server, data).items() if k != "ResponseMetadata"} == {
            k: v for k, v in before.items() if k != "ResponseMetadata"
        }
        assert clients.client(server.url, "iam", pair).get_user(UserName="dave")["User"] == user
        assert clients.client(server.url, "s3", pair).get_object(Bucket="photos", Key="k")["Body"].read() == b"kept"

    def test_a_deleted_administrator_is_not_made_again(self, durable, data):
        server = durable(data)
        iam = clients.client(server.url, "iam", ACCOUNT_A.root)
        for user in iam.list_users()["Users"]:
            name = user["UserName"]
            for key in iam.list_access_keys(UserName=name)["AccessKeyMetadata"]:
                iam.delete_access_key(UserName=name, AccessKeyId=key["AccessKeyId"])
            for policy in iam.list_attached_user_policies(UserName=name)["AttachedPolicies"]:
                iam.detach_user_policy(UserName=name, PolicyArn=policy["PolicyArn"])
            iam.delete_user(UserName=name)
        server.stop()
        server.start()
        assert clients.client(server.url, "iam", ACCOUNT_A.root).list_users()["Users"] == []

    def test_reset_is_for_ephemeral_servers_only(self, durable, data):
        server = durable(data)
        clients.client(server.url, "iam", ACCOUNT_A.root).create_user(UserName="dave")
        status, _ = server.request("POST", "/_keyward/reset")
        assert status // 100 == 4
        clients.client(server.url, "iam", ACCOUNT_A.root).get_user(UserName="dave")

    def test_two_servers_on_one_directory(self, durable, data):
        first = durable(data)
        said = durable(data, wait=False).refuses_to_start()
        assert str(data) in said
        assert alive(first.process.pid) and first.healthy()


class TestConsistencyDelay:
    def test_waiters_wait(self, durable, data):
        server = durable(data, "--consistency-delay", "4s")
        iam = clients.client(server.url, "iam", ACCOUNT_A.root)
        iam.create_user(UserName="dave")
        with clients.refusal("NoSuchEntity"):
            iam.get_user(UserName="dave")
        iam.get_waiter("user_exists").wait(UserName="dave", WaiterConfig={"Delay": 1, "MaxAttempts": 30})
        iam.get_user(UserName="dave")


class TestEnd:
    @pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
    def test_in_the_instant_that_the_port_is_told(self, tmp_path, name):
        for number in range(10):
            server = Server(tmp_path / str(number), ["--ephemeral"])
            process = server.spawn()
            # No sleep between two looks.
            while "listening on" not in server.stderr and process.poll() is None:
                pass
            process.send_signal(signal.Signals[name])
            assert process.wait(20) == 0, server.stderr


class TestRefusals:
    def test_listening_beyond_loopback_needs_the_switch(self, durable, data):
        said = durable(data, "--listen", "0.0.0.0:0", wait=False).refuses_to_start()
        assert "--insecure-listen-beyond-loopback" in said

    @pytest.mark.parametrize("delay", ["31", "31s", "30001ms", "-1", "soon", ""])
    def test_a_delay_that_is_none(self, durable, data, delay):
        said = durable(data, f"--consistency-delay={delay}", wait=False).refuses_to_start()
        assert "0 to 30 seconds" in said

    def test_a_port_that_is_taken(self, durable, data, tmp_path):
        first = durable(data)
        said = durable(tmp_path / "other", "--listen", f"127.0.0.1:{first.port}", wait=False).refuses_to_start()
        assert str(first.port) in said

    @pytest.mark.parametrize(
        "text",
        ["[[account]", '[[account]]\nid = "12"\n', '[[account]]\nid = 5\n', "[unknown]\nkey = 1\n",
         '[[account]]\nid = "123456789012"\nname = "a"\n[[account]]\nid = "123456789012"\nname = "b"\n'],
    )  # fmt: skip
    def test_a_configuration_that_is_wrong(self, durable, data, tmp_path, text):
        config = tmp_path / "wrong.toml"
        config.write_text(text)
        said = durable(data, "--config", str(config), accounts=(), wait=False).refuses_to_start()
        assert "wrong.toml" in said

    def test_an_option_that_does_not_exist(self, durable, data):
        said = durable(data, "--no-such-option", accounts=(), wait=False).refuses_to_start()
        assert "--no-such-option" in said


class TestDamage:
    """Detected, told with file and remedy, never more rights."""

    @pytest.fixture
    def filled(self, durable, data):
        server = durable(data)
        iam = clients.client(server.url, "iam", ACCOUNT_A.root)
        for number in range(50):
            iam.create_user(UserName=f"user{number}", Tags=[{"Key": "k", "Value": "v" * 200}])
        assert server.stop() == 0
        return server

    def store(self, data):
        """The store is the largest file that is not an object's body."""
        files = [path for path in data.rglob("*") if path.is_file() and path.name != "credentials"]
        return max(files, key=lambda path: path.stat().st_size)

    def told(self, server, file):
        said = server.refuses_to_start()
        assert file.name in said
        assert re.search(r"restore|backup|remedy|repair", said, re.IGNORECASE), said

    def test_truncated(self, filled, data):
        file = self.store(data)
        os.truncate(file, file.stat().st_size // 2)
        self.told(filled, file)

    def test_empty(self, filled, data):
        file = self.store(data)
        os.truncate(file, 0)
        # An emptied store must not pass for a first start: that would be a new account under the old one's name.
        self.told(filled, file)

    def test_first_page_overwritten(self, filled, data):
        file = self.store(data)
        with file.open("r+b") as store:
            store.write(os.urandom(4096))
        self.told(filled, file)

    def test_another_file_in_its_place(self, filled, data):
        file = self.store(data)
        file.write_bytes(b"this is not a store\n" * 1000)
        self.told(filled, file)

    def test_any_file_gone_is_never_more_rights(self, filled, durable, data, tmp_path):
        """Each file removed in turn from a copy: it refuses, or it starts and knows no stranger."""
        files = [path.relative_to(data) for path in data.rglob("*") if path.is_file() and path.name != "credentials"]
        assert files
        stranger = Credentials("AKIAAAAAAAAAAAAAAAAA", "x" * 40)
        for number, name in enumerate(files):
            copy = tmp_path / f"copy{number}"
            shutil.copytree(data, copy)
            (copy / name).unlink()
            server = durable(copy, wait=False)
            try:
                server.start()
            except AssertionError:
                assert server.process.returncode not in (0, None)
                assert "panicked" not in server.stderr
                continue
            with clients.refusal("InvalidClientTokenId"):
                clients.client(server.url, "sts", stranger).get_caller_identity()
            server.stop()
