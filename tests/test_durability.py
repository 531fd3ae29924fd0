"""Acknowledged means durable: SIGKILL in the middle of concurrent writes, again and again.

KEYWARD_KILLS sets how often (default 8). After each restart every acknowledged write is there and none is half."""

import hashlib
import os
import random
import threading
from dataclasses import dataclass, field

import pytest
from botocore.exceptions import BotoCoreError, ClientError
from support import clients
from support.clients import pages, refusal
from support.documents import allowing, trusting
from support.server import ACCOUNT_A, Credentials, eventually

KILLS = int(os.environ.get("KEYWARD_KILLS", "8"))
GONE = (BotoCoreError, OSError)


def tags_of(name: str) -> list[dict]:
    """A user is written with all of these in one transaction, so it never has some of them."""
    return [{"Key": f"k{number}", "Value": f"{name}-{number}"} for number in range(5)]


def body_of(key: str, version: int, rng_seed: int = 0) -> bytes:
    """The bytes that belong to a key and version: whole or not is seen from themselves."""
    seed = hashlib.sha256(f"{key} {version} {rng_seed}".encode()).digest()
    return seed * (1 + int.from_bytes(seed[:2], "big") % 4096)


@dataclass
class Record:
    """What was acknowledged. One writer owns each entry, so the last acknowledgement is the state."""

    users: dict[str, bool] = field(default_factory=dict)  # name -> exists
    policies: dict[str, int] = field(default_factory=dict)  # user -> version of its inline policy
    objects: dict[str, int] = field(default_factory=dict)  # key -> version; -1 deleted
    attempts: dict[str, int] = field(default_factory=dict)  # key or user -> highest version sent
    acknowledged: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def done(self):
        with self.lock:
            self.acknowledged += 1


class Writer(threading.Thread):
    def __init__(self, server, record: Record, number: int, round_number: int):
        super().__init__(daemon=True)
        self.url, self.record, self.id = server.url, record, f"w{number}"
        self.round = round_number
        self.rng = random.Random(f"{number} {round_number}")
        self.problem: BaseException | None = None
        self.iam = clients.client(self.url, "iam", ACCOUNT_A.root)
        self.s3 = clients.client(self.url, "s3", ACCOUNT_A.root)

    def run(self):
        step = 0
        try:
            while True:
                step += 1
                self.rng.choice([self.user, self.policy, self.put, self.put, self.delete])(step)
                self.record.done()
        except GONE:
            pass  # the server was killed
        except ClientError as refused:
            if refused.response["ResponseMetadata"]["HTTPStatusCode"] < 500:
                self.problem = refused

    def user(self, step):
        name = f"{self.id}-{self.round}-{step}"
        self.record.users.setdefault(name, False)
        self.iam.create_user(UserName=name, Tags=tags_of(name))
        self.record.users[name] = True

    def policy(self, step):
        owner = f"owner-{self.id}"
        version = self.record.attempts.get(owner, 0) + 1
        self.record.attempts[owner] = version
        self.iam.put_user_policy(
            UserName=owner, PolicyName="p", PolicyDocument=allowing("s3:GetObject", f"arn:aws:s3:::v{version}")
        )
        self.record.policies[owner] = version

    def put(self, step):
        key = f"{self.id}/{self.rng.randrange(6)}"
        version = self.record.attempts.get(key, 0) + 1
        self.record.attempts[key] = version
        self.s3.put_object(Bucket="photos", Key=key, Body=body_of(key, version), Metadata={"version": str(version)})
        self.record.objects[key] = version

    def delete(self, step):
        key = f"{self.id}/gone-{step}-{self.round}"
        self.record.attempts[key] = 1
        self.s3.put_object(Bucket="photos", Key=key, Body=body_of(key, 1), Metadata={"version": "1"})
        self.record.objects[key] = 1
        self.record.attempts[key] = -1
        self.s3.delete_object(Bucket="photos", Key=key)
        self.record.objects[key] = -1


def verify(server, record: Record, names: set[str], deep: bool) -> None:
    """`names`: users to look into, the rest is only counted unless `deep`."""
    iam, s3 = clients.client(server.url, "iam", ACCOUNT_A.root), clients.client(server.url, "s3", ACCOUNT_A.root)
    present = {user["UserName"] for user in pages(iam, "list_users", "Users", size=1000)}
    lost = {name for name, exists in record.users.items() if exists} - present
    assert not lost, f"acknowledged users are gone: {sorted(lost)[:10]}"
    for name in present & (set(record.users) if deep else names):
        assert iam.list_user_tags(UserName=name)["Tags"] == tags_of(name), f"half a user: {name}"

    for owner, version in record.policies.items():
        resource = iam.get_user_policy(UserName=owner, PolicyName="p")["PolicyDocument"]["Statement"][0]["Resource"]
        found = int(resource.rpartition("v")[2])
        assert version <= found <= record.attempts[owner], f"{owner}: acknowledged {version}, found {found}"

    listed = {item["Key"]: item for item in pages(s3, "list_objects_v2", "Contents", Bucket="photos")}
    for key, version in record.objects.items():
        if version == -1:
            assert key not in listed, f"an acknowledged delete came back: {key}"
            continue
        if key not in listed:
            assert record.attempts[key] == -1, f"an acknowledged object is gone: {key}"
    for key, item in listed.items():
        answer = s3.get_object(Bucket="photos", Key=key)
        found, body = int(answer["Metadata"]["version"]), answer["Body"].read()
        assert body == body_of(key, found), f"half an object: {key}"
        assert item["Size"] == len(body) and answer["ETag"] == f'"{hashlib.md5(body).hexdigest()}"'
        acknowledged = record.objects.get(key, 0)
        assert found >= acknowledged, f"{key}: acknowledged {acknowledged}, found {found}"


@pytest.mark.slow
def test_sto_5_acknowledged_writes_survive_kill_9(durable, tmp_path):
    seed = random.SystemRandom().randrange(2**32)
    print(f"seed {seed}, {KILLS} kills")
    rng = random.Random(seed)
    data = tmp_path / "data"
    server = durable(data)
    iam, s3 = clients.client(server.url, "iam", ACCOUNT_A.root), clients.client(server.url, "s3", ACCOUNT_A.root)
    s3.create_bucket(Bucket="photos")
    for number in range(6):
        iam.create_user(UserName=f"owner-w{number}", Tags=tags_of(f"owner-w{number}"))

    record = Record()
    for number in range(6):
        record.users[f"owner-w{number}"] = True
    for round_number in range(KILLS):
        known = set(record.users)
        target = record.acknowledged + rng.randrange(20, 200)
        writers = [Writer(server, record, number, round_number) for number in range(6)]
        for writer in writers:
            writer.start()
        eventually(
            lambda: record.acknowledged >= target or any(w.problem for w in writers),
            f"{target} acknowledged writes",
            120,
            pause=0.001,
        )
        server.kill()
        for writer in writers:
            writer.join(30)
            assert writer.problem is None, writer.problem
        server.start()
        verify(server, record, set(record.users) - known, deep=round_number == KILLS - 1)
    print(f"{record.acknowledged} acknowledged writes, {KILLS} kills")
    assert server.stop() == 0


def test_a_credential_deleted_before_the_kill_stays_deleted(durable, tmp_path):
    """STO-7 in small: what was revoked and acknowledged is not revived by a crash."""
    server = durable(tmp_path / "data")
    iam = clients.client(server.url, "iam", ACCOUNT_A.root)
    iam.create_user(UserName="dave")
    key = iam.create_access_key(UserName="dave")["AccessKey"]
    iam.delete_access_key(UserName="dave", AccessKeyId=key["AccessKeyId"])
    server.kill()
    server.start()
    with refusal("InvalidClientTokenId"):
        clients.client(server.url, "sts", Credentials.of(key)).get_caller_identity()


def test_multipart_upload_goes_on_after_a_kill(durable, tmp_path):
    server = durable(tmp_path / "data")
    s3 = clients.client(server.url, "s3", ACCOUNT_A.root)
    s3.create_bucket(Bucket="photos")
    where = {"Bucket": "photos", "Key": "big"}
    upload = s3.create_multipart_upload(**where)["UploadId"]
    part = b"p" * (5 * 1024 * 1024)
    one = s3.upload_part(**where, UploadId=upload, PartNumber=1, Body=part)["ETag"]
    server.kill()
    server.start()
    s3 = clients.client(server.url, "s3", ACCOUNT_A.root)
    two = s3.upload_part(**where, UploadId=upload, PartNumber=2, Body=b"end")["ETag"]
    parts = [{"PartNumber": 1, "ETag": one}, {"PartNumber": 2, "ETag": two}]
    s3.complete_multipart_upload(**where, UploadId=upload, MultipartUpload={"Parts": parts})
    assert s3.get_object(**where)["Body"].read() == part + b"end"


def test_sessions_outlive_a_restart(durable, tmp_path):
    """They are sealed under keys that are kept."""
    server = durable(tmp_path / "data")
    iam = clients.client(server.url, "iam", ACCOUNT_A.root)
    user = iam.create_user(UserName="dave")["User"]
    key = Credentials.of(iam.create_access_key(UserName="dave")["AccessKey"])
    role = iam.create_role(RoleName="r", AssumeRolePolicyDocument=trusting(user["Arn"]))["Role"]
    session = clients.client(server.url, "sts", key).assume_role(RoleArn=role["Arn"], RoleSessionName="work")
    server.kill()
    server.start()
    who = clients.client(server.url, "sts", Credentials.of(session["Credentials"])).get_caller_identity()
    assert who["Arn"] == session["AssumedRoleUser"]["Arn"]
