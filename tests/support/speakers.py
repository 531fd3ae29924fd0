"""The same call through boto3, the `aws` command and the SDK for JavaScript, with answers in one form.

In it a date is text as AWS writes it (`2026-01-01T00:00:00Z`), bytes are base64, and what tells of the transport is left out."""

import base64
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import botocore.session
from botocore import xform_name
from botocore.exceptions import ClientError
from botocore.model import OperationModel

from . import clients
from .server import REPOSITORY, Credentials, bare_environment

JAVASCRIPT_PACKAGES = Path(os.environ.get("KEYWARD_JAVASCRIPT", REPOSITORY / "target" / "javascript")) / "node_modules"
PROGRAMS = REPOSITORY / "tests" / "programs"
# The command is kept running, since to start it for each line costs minutes; in the long form it is.
STARTED_ANEW = os.environ.get("KEYWARD_LONG") == "1"
MODELS = botocore.session.Session()
# In the command's own words, `An error occurred (CODE) when calling the OPERATION operation: MESSAGE`.
CLI_ERROR = re.compile(r"^An error occurred \((\S+)\) when calling the (\w+) operation: (.*)$", re.DOTALL)


@dataclass(frozen=True)
class Call:
    """One call of an operation, as its model has it."""

    service: str
    operation: str
    input: dict[str, Any]

    @property
    def model(self) -> OperationModel:
        return MODELS.get_service_model(self.service).operation_model(self.operation)

    def error_name(self, code: str) -> str:
        """What the SDK for JavaScript calls the error of that code: its shape, or the code where the model has none."""
        shapes = MODELS.get_service_model(self.service).error_shapes
        return next((shape.name for shape in shapes if shape.error_code == code), code)


@dataclass(frozen=True)
class Refused:
    """An error; `status` and `name` only from clients that tell them."""

    code: str
    message: str
    status: int | None = None
    name: str | None = None


class Program:
    """A process that answers a line of JSON with a line of JSON."""

    def __init__(self, arguments: list[str], environment: dict[str, str]):
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            arguments, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, text=True
        )

    def ask(self, request: dict) -> dict:
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            self.errors.seek(0)
            raise AssertionError(f"{self.process.args} has ended:\n{self.errors.read().decode(errors='replace')}")
        return json.loads(answer)

    def stop(self) -> None:
        self.process.stdin.close()
        self.process.wait(30)
        self.process.stdout.close()
        self.errors.close()


class Boto3:
    def call(self, url: str, credentials: Credentials, call: Call) -> dict | Refused:
        client = clients.client(url, call.service, credentials)
        try:
            answer = getattr(client, xform_name(call.operation))(**call.input)
        except ClientError as refused:
            error, transport = refused.response["Error"], refused.response["ResponseMetadata"]
            return Refused(error["Code"], error.get("Message", "Unknown"), transport["HTTPStatusCode"])
        return plain({name: value for name, value in answer.items() if name != "ResponseMetadata"})

    def stop(self) -> None:
        pass


def rewritten(value: Any, rewrite: Callable[[Any], Any]) -> Any:
    """A value in which each part that `rewrite` answers otherwise stands as it answered, from the outside in."""
    done = rewrite(value)
    if done is not value:
        return done
    match value:
        case dict():
            return {name: rewritten(held, rewrite) for name, held in value.items()}
        case list():
            return [rewritten(held, rewrite) for held in value]
    return value


def plain(answer: Any) -> Any:
    """boto3's answer in the one form."""

    def as_text(value: Any) -> Any:
        match value:
            case datetime.datetime():
                return value.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            case bytes():
                return base64.b64encode(value).decode()
        return value

    return rewritten(answer, as_text)


class CommandLine:
    """`aws`, every parameter as the option of its own that a person would type."""

    # Options that the command calls otherwise than the model does.
    RENAMED = {
        "AuthenticationCode1": "authentication-code-1",
        "AuthenticationCode2": "authentication-code-2",
    }
    # The command's own paging takes the names of these: they can only come as JSON.
    PAGING = ("Marker", "MaxItems")

    def __init__(self, home: Path):
        self.home = home
        tools = Path(sys.executable).parent
        self.command = str(tools / "aws")
        self.environment = bare_environment(
            home,
            PATH=f"{tools}{os.pathsep}{os.environ['PATH']}",
            AWS_MAX_ATTEMPTS="1",
            AWS_DEFAULT_REGION=clients.REGION,
            AWS_PAGER="",
        )
        self.program = Program([sys.executable, str(PROGRAMS / "aws_lines.py")], self.environment)

    def call(self, url: str, credentials: Credentials, call: Call) -> dict | Refused:
        bootstrap = self.home / "bootstrap"
        extra = []
        if call.operation == "CreateVirtualMFADevice":
            extra = ["--bootstrap-method", "Base32StringSeed", "--outfile", str(bootstrap)]
        done = self.run(url, credentials, [*self.arguments(call), *extra])
        if done["code"] != 0:
            return self.refused(call, done["err"])
        answer = json.loads(done["out"]) if done["out"].strip() else {}
        if extra:
            answer["VirtualMFADevice"]["Base32StringSeed"] = base64.b64encode(bootstrap.read_bytes()).decode()
        return answer

    def run(self, url: str, credentials: Credentials, arguments: list[str]) -> dict:
        arguments = ["--endpoint-url", url, *arguments]
        if STARTED_ANEW:
            return self.start(arguments, credentials)
        return self.program.ask({"arguments": arguments, "environment": credentials.environment()})

    def start(self, arguments: list[str], credentials: Credentials) -> dict:
        environment = self.environment | credentials.environment()
        done = subprocess.run([self.command, *arguments], env=environment, capture_output=True, text=True, timeout=120)
        return {"code": done.returncode, "out": done.stdout, "err": done.stderr}

    def arguments(self, call: Call) -> list[str]:
        paging = {name: call.input[name] for name in self.PAGING if name in call.input}
        arguments = [call.service, xform_name(call.operation, "-"), "--output", "json", "--no-paginate"]
        if paging:
            arguments += ["--cli-input-json", json.dumps(paging)]
        for name, value in call.input.items():
            if name not in paging:
                arguments += self.option(name, value)
        return arguments

    def option(self, name: str, value: Any) -> list[str]:
        option = self.RENAMED.get(name) or xform_name(name, "-")
        match value:
            case bool():
                return [f"--{option}" if value else f"--no-{option}"]
            case [] | dict() | [dict(), *_]:
                return [f"--{option}", json.dumps(value)]
            case list():
                return [f"--{option}", *map(str, value)]
        return [f"--{option}", str(value)]

    def refused(self, call: Call, told: str) -> Refused:
        found = CLI_ERROR.match(told.strip())
        assert found, told
        assert found[2] == call.operation
        return Refused(found[1], found[3])

    def stop(self) -> None:
        self.program.stop()


class JavaScript:
    """The SDK for JavaScript v3 (tests/clients/javascript)."""

    def __init__(self, home: Path, **environment: str):
        if not JAVASCRIPT_PACKAGES.exists():
            raise FileNotFoundError(f"{JAVASCRIPT_PACKAGES}: ./test installs the SDK for JavaScript there")
        self.program = Program(
            ["node", "--no-warnings", str(REPOSITORY / "tests" / "clients" / "javascript" / "client.js")],
            bare_environment(home, NODE_PATH=str(JAVASCRIPT_PACKAGES), AWS_EC2_METADATA_DISABLED="true", **environment),
        )

    def call(self, url: str, credentials: Credentials, call: Call) -> dict | Refused:
        return self.do("call", call, url, credentials)

    def do(
        self, verb: str, call: Call, url: str | None = None, credentials: Credentials | None = None, **more: Any
    ) -> Any:
        request = {"do": verb, "service": call.service, "operation": call.operation, "input": with_bytes(call.input)}
        if url:
            request["endpoint"] = url
        if credentials:
            request["credentials"] = {
                "accessKeyId": credentials.access_key_id,
                "secretAccessKey": credentials.secret_access_key,
                "sessionToken": credentials.session_token,
            }
        answer = self.program.ask(request | more)
        if "error" in answer:
            error = answer["error"]
            return Refused(error.get("code") or error["name"], error["message"], error.get("status"), error["name"])
        return without_marks(answer["output"])

    def stop(self) -> None:
        self.program.stop()


def with_bytes(parameters: Any) -> Any:
    """Parameters as tests/clients/javascript takes them."""

    def marked(value: Any) -> Any:
        return {"$bytes": base64.b64encode(value).decode()} if isinstance(value, bytes) else value

    return rewritten(parameters, marked)


def without_marks(answer: Any) -> Any:
    """What tests/clients/javascript tells, in the one form."""

    def unmarked(value: Any) -> Any:
        match value:
            case {"$date": str(text)}:
                return re.sub(r"\.000Z$", "Z", text)
            case {"$bytes": str(text)}:
                return text
        return value

    return rewritten(answer, unmarked)


def decoded(answer: Any) -> Any:
    """With policies as structures: JavaScript's client leaves them the percent-encoded JSON that they are on the wire."""

    def document(value: Any) -> Any:
        return json.loads(unquote(value)) if isinstance(value, str) and value.startswith("%7B") else value

    return rewritten(answer, document)
