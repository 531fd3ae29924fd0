"""`keyward admin verify`: everything that is kept is read and checked, and damage is named with its remedy."""

import re

import pytest
from conftest import run_command
from support import clients
from support.server import ACCOUNT_A, BINARY

BODY = bytes(range(256)) * 1000


@pytest.fixture
def data(durable, tmp_path):
    """A data directory with users, records and an object, its server stopped."""
    server = durable()
    iam = clients.client(server.url, "iam", ACCOUNT_A.root)
    for number in range(5):
        iam.create_user(UserName=f"user{number}")
    iam.generate_credential_report()
    s3 = clients.client(server.url, "s3", ACCOUNT_A.root)
    s3.create_bucket(Bucket="photos")
    s3.put_object(Bucket="photos", Key="a", Body=BODY)
    server.stop()
    return tmp_path / "data"


@pytest.fixture
def verify(data, tmp_path):
    return lambda: run_command([str(BINARY), "admin", "verify", "--data", str(data)], tmp_path, tmp_path)


def change(path, places: list[int]) -> None:
    content = bytearray(path.read_bytes())
    for place in places:
        content[place] ^= 1
    path.write_bytes(content)


def every(path, text: bytes) -> list[int]:
    """Where a text stands; pages that are no longer in use hold it too."""
    return [found.start() for found in re.finditer(re.escape(text), path.read_bytes())]


def test_a_whole_directory(verify):
    done = verify()
    assert done.code == 0, done.err
    lines = [line.split() for line in done.out.splitlines()]
    assert [line[:2] for line in lines] == [[room, "whole,"] for room in ("state", "journal", "objects", "reports")]
    assert [line[2] for line in lines[2:]] == ["1", "1"] and lines[1][3] == "1"


def test_sto_5_damage_in_each_room(data, verify):
    body = next(path for path in (data / "objects" / "bodies").rglob("*") if path.is_file())
    line = next((data / "journal").glob("*.jsonl"))
    report = data / "reports" / ACCOUNT_A.id / "credential-report"
    for path, places, words in (
        (body, [100_000], ("body", "restore it from a backup")),
        (line, every(line, b"CreateUser"), ("journal is damaged", line.name)),
        (report, [100], (f"the report `{report}` is damaged", "backup")),
        (data / "state.redb", every(data / "state.redb", b"user3"), ("damaged", "backup")),
    ):
        change(path, places)
        done = verify()
        assert done.code == 1 and all(word in done.err for word in words), (path, done.err)
        assert "whole" not in done.out
        change(path, places)
    assert verify().code == 0


def test_sto_5_what_is_gone_altogether(data, verify, durable):
    """A room that is missing, or an index that is empty, is never taken for one that held nothing."""
    moved = data.parent / "moved"
    for path, words in (
        (data / "objects", ("objects` is missing", "restore it from a backup")),
        (data / "objects" / "objects.redb", ("objects.redb` is missing or empty", "restore it from a backup")),
    ):
        path.rename(moved)
        done = verify()
        assert done.code == 1 and all(word in done.err for word in words), (path, done.err)
        if not path.exists():
            moved.rename(path)
    index = data / "objects" / "objects.redb"
    whole = index.read_bytes()
    for left, words in ((0, "missing or empty"), (100, "restore it from a backup")):
        index.write_bytes(whole[:left])
        done = verify()
        assert done.code == 1 and words in done.err, done.err
    index.write_bytes(whole)
    assert verify().code == 0
    (data / "journal").rename(moved)
    durable(data).stop()
    done = verify()
    assert done.code == 1 and "lines from 1 on were kept" in done.err, done.err


def test_what_is_no_data_directory(verify, data):
    (data / "state.redb").unlink()
    done = verify()
    assert done.code == 1 and "is no data directory" in done.err


def test_a_directory_in_use(durable, verify, data):
    durable(data)
    done = verify()
    assert done.code == 1 and "another process" in done.err
