"""T-16: the root user has no key unless one is configured, gets MFA and a password from whoever owns the files, and is
the way back in."""

import base64
import json
import os
import stat
import subprocess
import time

import pyotp
import pytest
from support import clients
from support.clients import names, refusal
from support.documents import EC2_TRUST, allowing, document
from support.server import ACCOUNT_A, BINARY, Credentials
from test_first_start import credentials

PASSWORD = "Root-Canary-Password-7"
SEED = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def stopped(durable, data):
    """A data directory that was used; account A has a root key."""
    server = durable(data)
    assert server.stop() == 0
    return server


def admin(data, tmp_path, *arguments, text=""):
    command = [str(BINARY), "admin", *arguments, "--data", str(data)]
    home = {"HOME": str(tmp_path), "PATH": os.environ["PATH"]}
    return subprocess.run(command, input=text, capture_output=True, text=True, env=home, timeout=60)


def add_device(data, tmp_path, codes, *arguments):
    """Runs `admin root-mfa` and answers with what `codes` makes of the generator that it is given."""
    command = [str(BINARY), "admin", "root-mfa", "--data", str(data), *arguments]
    home = {"HOME": str(tmp_path), "PATH": os.environ["PATH"]}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, env=home, text=True, **pipes) as process:
        said = process.stderr.readline()
        path = data / "root-mfa.otpauth"
        assert str(path) in said, said
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        totp = pyotp.TOTP(path.read_text().strip().split("secret=")[1])
        out, err = process.communicate("\n".join(codes(totp)) + "\n", timeout=60)
    assert not path.exists()
    assert totp.secret not in out + err
    return process.returncode, totp, err


def two(totp, start):
    return [totp.at(start), totp.at(start + 30)]


def root(server, service):
    return clients.client(server.url, service, ACCOUNT_A.root)


def test_t_16_root_has_nothing_at_first(durable, data):
    server = durable(data, accounts=())
    iam = clients.client(server.url, "iam", credentials(data))
    summary = iam.get_account_summary()["SummaryMap"]
    assert [summary[f"Account{what}"] for what in ("AccessKeysPresent", "MFAEnabled", "PasswordPresent")] == [0, 0, 0]


def test_t_16_mfa_for_root(stopped, data, tmp_path):
    start = int(time.time()) - 60
    code, totp, _ = add_device(data, tmp_path, lambda totp: two(totp, start))
    assert code == 0
    stopped.start()
    iam = root(stopped, "iam")
    serial = f"arn:aws:iam::{ACCOUNT_A.id}:mfa/root-account-mfa-device"
    assert names(iam.list_mfa_devices()["MFADevices"], "SerialNumber") == [serial]
    (listed,) = iam.list_virtual_mfa_devices(AssignmentStatus="Assigned")["VirtualMFADevices"]
    assert (listed["SerialNumber"], listed["User"]["Arn"]) == (serial, ACCOUNT_A.root_arn)
    assert iam.get_account_summary()["SummaryMap"]["AccountMFAEnabled"] == 1
    iam.generate_credential_report()
    assert b"<root_account>" in iam.get_credential_report()["Content"]
    row = iam.get_credential_report()["Content"].decode().splitlines()[1].split(",")
    assert row[7] == "true"

    sts = root(stopped, "sts")
    now = totp.at(start + 60)
    session = sts.get_session_token(SerialNumber=serial, TokenCode=now)["Credentials"]
    clients.client(stopped.url, "iam", Credentials.of(session)).list_users()
    with refusal("AccessDenied"):
        sts.get_session_token(SerialNumber=serial, TokenCode=now)


def test_t_16_wrong_codes_keep_nothing(stopped, data, tmp_path):
    far = int(time.time()) - 3 * 3600
    code, _, err = add_device(data, tmp_path, lambda totp: two(totp, far))
    assert code != 0
    assert "Authentication code for device is not valid." in err
    stopped.start()
    assert root(stopped, "iam").list_mfa_devices()["MFADevices"] == []
    assert root(stopped, "iam").list_virtual_mfa_devices()["VirtualMFADevices"] == []


def test_t_16_a_lost_telephone(stopped, data, tmp_path):
    start = int(time.time()) - 60
    for name in ("one", "other"):
        assert add_device(data, tmp_path, lambda totp: two(totp, start), "--name", name)[0] == 0
    done = admin(data, tmp_path, "root-mfa", "--remove")
    assert done.returncode == 0, done.stderr
    assert "mfa/one" in done.stderr and "mfa/other" in done.stderr
    stopped.start()
    assert root(stopped, "iam").list_virtual_mfa_devices()["VirtualMFADevices"] == []


def test_t_16_a_password_for_root(stopped, data, tmp_path):
    for weak in ("short", "alllowercase", ""):
        done = admin(data, tmp_path, "root-password", text=weak + "\n")
        assert done.returncode != 0 and "Password" in done.stderr, done.stderr
    assert admin(data, tmp_path, "root-password", text=PASSWORD + "\n").returncode == 0
    for path in data.rglob("*"):
        assert not path.is_file() or PASSWORD.encode() not in path.read_bytes(), path
    stopped.start()
    assert root(stopped, "iam").get_account_summary()["SummaryMap"]["AccountPasswordPresent"] == 1
    stopped.stop()
    assert admin(data, tmp_path, "root-password", "--remove").returncode == 0
    stopped.start()
    assert root(stopped, "iam").get_account_summary()["SummaryMap"]["AccountPasswordPresent"] == 0


@pytest.mark.parametrize("command", ["root-mfa", "root-password", "reset"])
def test_t_16_not_beside_a_server_and_not_without_the_files(durable, data, tmp_path, command):
    assert "is no data directory" in admin(tmp_path / "elsewhere", tmp_path, command).stderr
    server = durable(data)
    done = admin(data, tmp_path, command, text=PASSWORD + "\n")
    assert done.returncode != 0
    assert str(data) in done.stderr
    assert server.healthy()


def test_t_16_other_accounts_roots_are_others(stopped, data, tmp_path):
    done = admin(data, tmp_path, "root-password", "--account-id", "999900001111", text=PASSWORD + "\n")
    assert done.returncode != 0
    assert "no such account" in done.stderr


def test_t_16_lock_out_and_the_way_back(durable, data, tmp_path):
    server = durable(data, accounts=())
    iam = clients.client(server.url, "iam", credentials(data))
    policy = "arn:aws:iam::aws:policy/AdministratorAccess"
    iam.detach_user_policy(UserName="administrator", PolicyArn=policy)
    with refusal("AccessDenied"):
        iam.attach_user_policy(UserName="administrator", PolicyArn=policy)
    assert server.stop() == 0
    done = admin(data, tmp_path, "reset")
    assert done.returncode == 0, done.stderr
    server.start()
    clients.client(server.url, "iam", credentials(data)).list_users()


def test_t_16_what_root_alone_may_do(a):
    """A bucket policy that denies everybody is taken away by root and nobody else; root assumes no role."""
    admin = a.new_user("my-admin", allowing("*"))
    a.s3.create_bucket(Bucket="photos")
    everybody = {"Effect": "Deny", "Principal": "*", "Action": "s3:*"}
    resources = ["arn:aws:s3:::photos", "arn:aws:s3:::photos/*"]
    admin.client("s3").put_bucket_policy(Bucket="photos", Policy=document({**everybody, "Resource": resources}))
    for refused in (admin.client("s3").delete_bucket_policy, a.s3.list_objects_v2):
        with refusal("AccessDenied"):
            refused(Bucket="photos")
    a.s3.delete_bucket_policy(Bucket="photos")
    role = a.new_role("r", EC2_TRUST)
    with refusal("AccessDenied", "Roles may not be assumed by root accounts."):
        a.sts.assume_role(RoleArn=role["Arn"], RoleSessionName="session")


def test_hardware_devices(stopped, data, tmp_path):
    def register(serial, seed=SEED):
        return admin(data, tmp_path, "hardware-mfa", "--serial-number", serial, text=seed + "\n")

    assert register("GAHT12345678").returncode == 0
    for serial, seed in (
        ("GAHT12345678", SEED), ("short", SEED), ("has spaces", SEED), (ACCOUNT_A.arn("mfa/x"), SEED),
        ("GAHT87654321", "no base 32!"), ("GAHT87654321", "GEZDGNBV"),
    ):  # fmt: skip
        assert register(serial, seed).returncode != 0, (serial, seed)
    stopped.start()
    iam = root(stopped, "iam")
    iam.create_user(UserName="dave")
    totp = pyotp.TOTP(SEED)
    assert base64.b32decode(SEED) == b"12345678901234567890"
    start = int(time.time()) - 60
    first, second = two(totp, start)
    codes = {"AuthenticationCode1": first, "AuthenticationCode2": second}
    with refusal("NoSuchEntity"):
        iam.enable_mfa_device(UserName="dave", SerialNumber="GAHT00000000", **codes)
    iam.enable_mfa_device(UserName="dave", SerialNumber="GAHT12345678", **codes)
    assert names(iam.list_mfa_devices(UserName="dave")["MFADevices"], "SerialNumber") == ["GAHT12345678"]
    assert iam.list_virtual_mfa_devices()["VirtualMFADevices"] == []
    key = iam.create_access_key(UserName="dave")["AccessKey"]
    sts = clients.client(stopped.url, "sts", Credentials.of(key))
    sts.get_session_token(SerialNumber="GAHT12345678", TokenCode=totp.at(start + 60))
    iam.deactivate_mfa_device(UserName="dave", SerialNumber="GAHT12345678")
    # It can be switched on again, also for somebody else, with codes that were not seen.
    iam.create_user(UserName="carol")
    with refusal("InvalidAuthenticationCode"):
        iam.enable_mfa_device(UserName="carol", SerialNumber="GAHT12345678", **codes)


# What these commands leave behind, and what they say when they cannot run.


def records(data):
    """What the journal holds of those who own the files, oldest first."""
    found = []
    for path in sorted((data / "journal").glob("*.jsonl")):
        shared, offset = {}, 0
        for text in path.read_bytes().splitlines(keepends=True):
            line = json.loads(text)
            shared[offset] = line.get("shared", {})
            # What a record has in common with others stands in the line at this offset.
            found.append(shared[line.get("shared_at", offset)] | line["record"])
            offset += len(text)
    return [record for record in found if record.get("user_agent") == "keyward admin"]


def test_commands_on_root_leave_records(stopped, data, tmp_path):
    start = int(time.time()) - 60
    _, totp, _ = add_device(data, tmp_path, lambda totp: two(totp, start))
    runs = [
        ("root-mfa", "--remove"),
        ("root-password",),
        ("root-password", "--remove"),
        ("hardware-mfa", "--serial-number", "GAHT12345678"),
        ("reset",),
    ]
    for command in runs:
        text = {"root-password": PASSWORD, "hardware-mfa": SEED}.get(command[0], "")
        done = admin(data, tmp_path, *command, text=text + "\n")
        assert done.returncode == 0, done.stderr
    left = records(data)
    assert [record["operation"] for record in left][:6] == [
        "EnableRootMFADevice", "DeactivateRootMFADevice", "DeleteRootMFADevice", "SetRootPassword",
        "DeleteRootPassword", "RegisterHardwareMFADevice",
    ]  # fmt: skip
    assert {record["operation"] for record in left[6:]} == {"ResetAdministrator"}
    for record in left:
        assert (record["service"], record["read_only"]) == ("keyward", False)
        assert record["request"]["localUser"] == f"uid {os.getuid()}"
        assert record["request"]["accountId"] == ACCOUNT_A.id
    revisions = [record["revision"] for record in left]
    assert revisions == sorted(set(revisions))
    serial = f"arn:aws:iam::{ACCOUNT_A.id}:mfa/root-account-mfa-device"
    assert left[1]["request"]["serialNumber"] == left[2]["request"]["serialNumber"] == serial
    written = "".join(path.read_text() for path in (data / "journal").glob("*.jsonl"))
    for secret in (totp.secret, PASSWORD, SEED):
        assert secret not in written
    # The chain of records goes on over them.
    assert admin(data, tmp_path, "verify").returncode == 0
    stopped.start()
    root(stopped, "iam").list_users()


def test_a_command_that_changes_nothing_leaves_none(stopped, data, tmp_path):
    assert admin(data, tmp_path, "root-password", text="short\n").returncode != 0
    far = int(time.time()) - 3 * 3600
    assert add_device(data, tmp_path, lambda totp: two(totp, far))[0] != 0
    assert records(data) == []


@pytest.mark.parametrize("command", ["root-mfa", "root-password", "reset"])
def test_beside_a_running_server(durable, data, tmp_path, command):
    durable(data)
    done = admin(data, tmp_path, command, text=PASSWORD + "\n")
    assert done.returncode != 0
    assert f"a server has `{data}` open: stop it, run this command, and start it again" in done.stderr
    assert records(data) == []
