"""A client of IAM that signs beforehand and keeps 64 connections busy, and the servers that it asks."""

import asyncio
import subprocess
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

KEYS = ("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
CONNECTIONS = 64
MEASURED_SECONDS = 5
TRUST = (
    '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},'
    '"Action":"sts:AssumeRole"}}'
)


def request(port: int, **parameters: str) -> bytes:
    body = urlencode({"Version": "2010-05-08", **parameters}).encode()
    signed = AWSRequest("POST", f"http://127.0.0.1:{port}/", data=body)
    signed.headers["Content-Type"] = "application/x-www-form-urlencoded"
    SigV4Auth(Credentials(*KEYS), "iam", "us-east-1").add_auth(signed)
    headers = {**dict(signed.headers.items()), "Host": f"127.0.0.1:{port}", "Content-Length": str(len(body))}
    lines = [f"{name}: {value}" for name, value in headers.items()]
    return ("POST / HTTP/1.1\r\n" + "\r\n".join(lines) + "\r\n\r\n").encode() + body


async def ask(reader, writer, data: bytes) -> None:
    writer.write(data)
    head = await reader.readuntil(b"\r\n\r\n")
    assert head.split(b" ", 2)[1] == b"200", (head, await reader.read(600))
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            await reader.readexactly(int(line.split(b":")[1]))
    if b"connection: close" in head.lower():
        raise ConnectionError("the server closes its connections")


async def run(port: int, next_request, until) -> int:
    done = 0

    async def one() -> None:
        nonlocal done
        reader, writer = None, None
        while (data := next_request()) is not None and not until():
            if writer is None:
                reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1 << 24)
            try:
                await ask(reader, writer, data)
            except ConnectionError:
                writer.close()
                writer = None
            done += 1

    await asyncio.gather(*(one() for _ in range(CONNECTIONS)))
    return done


def measured(port: int, **parameters: str) -> float:
    data = request(port, **parameters)
    start = time.monotonic()
    done = asyncio.run(run(port, lambda: data, lambda: time.monotonic() - start > MEASURED_SECONDS))
    return done / (time.monotonic() - start)


def all_asked(port: int, calls: list[dict[str, str]]) -> float:
    """Every call once, signed beforehand; calls a second."""
    waiting = [request(port, **call) for call in calls]
    start = time.monotonic()
    asyncio.run(run(port, lambda: waiting.pop() if waiting else None, lambda: False))
    return len(calls) / (time.monotonic() - start)


def users(numbers) -> list[dict[str, str]]:
    return [{"Action": "CreateUser", "UserName": f"user{number:06}"} for number in numbers]


def roles(numbers) -> list[dict[str, str]]:
    make = {"Action": "CreateRole", "AssumeRolePolicyDocument": TRUST}
    return [{**make, "RoleName": f"role{number:06}"} for number in numbers]


def wait_for(port: int) -> None:
    for _ in range(200):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/_keyward/health", timeout=1)
            return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.1)
    raise SystemExit(f"nothing listens on {port}")


def configuration(folder: Path, quotas: str = "") -> Path:
    config = folder / "keyward.toml"
    account = f'id = "123456789012"\nroot_access_key_id = "{KEYS[0]}"\nroot_secret_access_key = "{KEYS[1]}"\n'
    config.write_text(f"[[account]]\n{account}\n{quotas}")
    return config


@contextmanager
def running(port: int, command: list[str]):
    """The process of a server, for as long as it is asked."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(port)
        yield process
    finally:
        process.terminate()
        process.wait()
