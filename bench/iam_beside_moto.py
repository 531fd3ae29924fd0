"""Requests a second of IAM calls, `keyward serve --ephemeral` beside moto's server, in one run with one client.

Usage: python bench/iam_beside_moto.py PATH-OF-KEYWARD PATH-OF-MOTO_SERVER [USERS]; needs botocore. The client sends requests
that were signed beforehand over 64 connections; it tops out near ten thousand a second, so that Keyward's figures are what
the client could ask for and the ratios are lower bounds. moto does not verify signatures and decides nothing."""

import asyncio
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from urllib.parse import urlencode

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

KEYS = ("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
CONNECTIONS = 64
MEASURED_SECONDS = 5


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


def created(port: int, users: int) -> float:
    waiting = [request(port, Action="CreateUser", UserName=f"user{number:05}") for number in range(users)]
    start = time.monotonic()
    asyncio.run(run(port, lambda: waiting.pop() if waiting else None, lambda: False))
    return users / (time.monotonic() - start)


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


def main() -> None:
    keyward, moto, users = sys.argv[1], sys.argv[2], int((sys.argv[3:] or ["2000"])[0])
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder, "keyward.toml")
        config.write_text(
            f'[[account]]\nid = "123456789012"\nroot_access_key_id = "{KEYS[0]}"\nroot_secret_access_key = "{KEYS[1]}"\n'
        )
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        servers = {
            "keyward": (48801, [keyward, "serve", "--ephemeral", "--listen", "127.0.0.1:48801", "--config", str(config)]),
            "moto": (48802, [moto, "-H", "127.0.0.1", "-p", "48802"]),
        }
        rates: dict[str, dict[str, float]] = {}
        for name, (port, command) in servers.items():
            process = subprocess.Popen(command, **quiet)
            try:
                wait_for(port)
                rates[name] = {
                    "CreateUser": created(port, users),
                    "GetUser": measured(port, Action="GetUser", UserName="user00007"),
                    "ListUsers (100)": measured(port, Action="ListUsers", MaxItems="100"),
                    "GetAccountAuthorizationDetails (100)": measured(
                        port, Action="GetAccountAuthorizationDetails", MaxItems="100"
                    ),
                }
            finally:
                process.terminate()
                process.wait()
    print(f"{'call':<38}{'keyward':>10}{'moto':>10}{'ratio':>8}")
    for call, rate in rates["keyward"].items():
        print(f"{call:<38}{rate:>10.0f}{rates['moto'][call]:>10.1f}{rate / rates['moto'][call]:>8.0f}")


if __name__ == "__main__":
    main()
