"""Scenarios: calls and the answers that AWS gives them, as data. tests/scenarios/README.md says how one is written."""

import base64
import datetime
import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyotp
import yaml

from . import saml
from .certificates import chain, self_signed, ssh_key
from .server import ACCOUNT_A, Credentials
from .speakers import MODELS, Call, Refused, decoded

FOLDER = Path(__file__).parents[1] / "scenarios"
RESERVED = {"as", "answer", "refused"}
NAMED = re.compile(r"<([^<>]+)>")
REFUSAL = re.compile(r"(\w+) (\d{3}): (.*)", re.DOTALL)
OTHERS = "..."

# What an expected text may hold in place of a value that cannot be known beforehand.
PATTERNS = {
    "now": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ",
    "date": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ",
    "text": r"[^\0]+",
    "number": r"\d+",
    "uuid": r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
    "base64": r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?",
}
UNIQUE_ID = re.compile(r"A[A-Z]{3}")
NOW = datetime.timedelta(minutes=5)


class Loader(yaml.SafeLoader):
    """YAML in which `2012-10-17` is a text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@dataclass(frozen=True)
class Step:
    service: str
    operation: str
    input: dict[str, Any]
    caller: dict[str, str] | None
    answer: dict[str, Any] | None
    refused: str | None

    @classmethod
    def read(cls, step: dict[str, Any]) -> "Step":
        (called,) = step.keys() - RESERVED
        service, _, operation = called.rpartition(".")
        assert not ("answer" in step and "refused" in step), step
        refused = step.get("refused")
        answer = None if refused else step.get("answer", {})
        return cls(service or "iam", operation, step[called] or {}, step.get("as"), answer, refused)


@dataclass(frozen=True)
class Scenario:
    name: str
    steps: list[Step]

    @classmethod
    def read(cls, path: Path) -> "Scenario":
        return cls(path.stem, [Step.read(step) for step in yaml.load(path.read_text(), Loader)])

    @classmethod
    def all(cls) -> list["Scenario"]:
        return [cls.read(path) for path in sorted(FOLDER.glob("*.yaml"))]


class Known:
    """The names that a scenario may use: those given, and those that answers brought."""

    GIVEN: dict[str, Callable[[], str]] = {
        "account": lambda: ACCOUNT_A.id,
        "certificate": lambda: self_signed().body,
        "certificate key": lambda: self_signed().key,
        "other certificate": lambda: self_signed("other.example.com").body,
        "chained certificate": lambda: chain().server.body,
        "chained key": lambda: chain().server.key,
        "chain": lambda: chain().intermediate.body,
        "ssh key": lambda: ssh_key().open_ssh,
        "ssh fingerprint": lambda: ssh_key().fingerprint,
        "saml metadata": saml.metadata,
        "rsa key": lambda: chain().root.key,
    }

    def __init__(self):
        self.remembered: dict[str, str] = {}
        # Of one moment, so that two codes in a row are of neighbouring half minutes.
        self.time = int(time.time())

    def get(self, name: str) -> str | None:
        if name in self.remembered:
            return self.remembered[name]
        if found := re.fullmatch(r"code (\d)", name):
            return self.code(int(found[1]))
        return self.GIVEN[name]() if name in self.GIVEN else None

    def code(self, number: int) -> str:
        """What the device of `<seed>` shows so many half minutes after the scenario began."""
        seed = base64.b64decode(self.remembered["seed"]).decode()
        return pyotp.TOTP(seed).at(self.time + 30 * number)

    def fill(self, value: Any) -> Any:
        """A parameter with its names replaced by what they stand for."""
        match value:
            case dict():
                return {name: self.fill(held) for name, held in value.items()}
            case list():
                return [self.fill(held) for held in value]
            case str():
                return NAMED.sub(lambda found: self.of(found[1]), value)
        return value

    def of(self, name: str) -> str:
        value = self.get(name)
        assert value is not None, f"<{name}> is not known here"
        return value

    def agree(self, expected: Any, came: Any, where: str) -> None:
        """Fails unless what came is what was expected; remembers what is to be remembered."""
        match expected:
            case "<any>":
                pass
            case dict():
                self.agree_members(expected, decoded(came), where)
            case list():
                assert isinstance(came, list), f"{where}: {came!r} is no list"
                assert len(came) == len(expected), f"{where}: {came!r}"
                for number, (wanted, held) in enumerate(zip(expected, came, strict=True)):
                    self.agree(wanted, held, f"{where}[{number}]")
            case str():
                self.agree_text(expected, came, where)
            case _:
                assert came == expected and type(came) is type(expected), f"{where}: {came!r}, not {expected!r}"

    def agree_members(self, expected: dict, came: Any, where: str) -> None:
        assert isinstance(came, dict), f"{where}: {came!r} is no structure"
        wanted = {name: value for name, value in expected.items() if name != OTHERS}
        missing = wanted.keys() - came.keys()
        assert not missing, f"{where}: without {sorted(missing)}: {came!r}"
        assert OTHERS in expected or came.keys() == wanted.keys(), (
            f"{where}: also {sorted(came.keys() - wanted.keys())}"
        )
        for name, value in wanted.items():
            self.agree(value, came[name], f"{where}.{name}")

    def agree_text(self, expected: str, came: Any, where: str) -> None:
        assert isinstance(came, str), f"{where}: {came!r} is no text"
        pattern, bound = self.pattern(expected)
        found = re.fullmatch(pattern, came)
        assert found, f"{where}: {came!r}, not {expected!r}"
        if expected.startswith("<now"):
            told = datetime.datetime.fromisoformat(came)
            assert abs(datetime.datetime.now(datetime.UTC) - told) < NOW, f"{where}: {came}"
        for group, name in bound.items():
            self.remembered[name] = found[group]

    def pattern(self, expected: str) -> tuple[str, dict[str, str]]:
        """The regular expression of an expected text, and what its groups are to be remembered as."""
        parts, bound, end = [], {}, 0
        for found in NAMED.finditer(expected):
            parts.append(re.escape(expected[end : found.start()]))
            kind, _, name = found[1].partition(" as ")
            held = PATTERNS.get(kind) or (rf"{kind}[A-Z2-7]{{16,17}}" if UNIQUE_ID.fullmatch(kind) else None)
            if name:
                group = f"remembered{len(bound)}"
                bound[group] = name
                held = f"(?P<{group}>{held})"
            parts.append(held or re.escape(self.of(kind)))
            end = found.end()
        return "".join([*parts, re.escape(expected[end:])]), bound


def as_text(call_input: dict[str, Any], step: Step) -> dict[str, Any]:
    """Policies stand in a scenario as structures; the operation takes their JSON."""
    shape = MODELS.get_service_model(step.service).operation_model(step.operation).input_shape
    members = shape.members if shape else {}
    assert call_input.keys() <= members.keys(), f"{step.operation} has no {call_input.keys() - members.keys()}"

    def text(value: Any) -> Any:
        return json.dumps(value) if isinstance(value, dict) else value

    def of_shape(value: Any, shape) -> Any:
        if shape.type_name == "string":
            return text(value)
        if shape.type_name == "list" and shape.member.type_name == "string":
            return [text(item) for item in value]
        return value

    return {name: of_shape(value, members[name]) for name, value in call_input.items()}


def play(scenario: Scenario, speaker, url: str) -> None:
    """Every step in turn, in the words of one client."""
    known = Known()
    for number, step in enumerate(scenario.steps, 1):
        where = f"{scenario.name}, step {number}, {step.operation}"
        call = Call(step.service, step.operation, as_text(known.fill(step.input), step))
        caller = Credentials(**known.fill(step.caller)) if step.caller else ACCOUNT_A.root
        came = speaker.call(url, caller, call)
        if step.refused is None:
            assert not isinstance(came, Refused), f"{where}: {came}"
            known.agree(step.answer, came, where)
        else:
            agree_refusal(known, step.refused, came, call, where)


def agree_refusal(known: Known, expected: str, came: Any, call: Call, where: str) -> None:
    assert isinstance(came, Refused), f"{where}: {came!r}, not {expected!r}"
    code, status, message = REFUSAL.fullmatch(expected).groups()
    assert came.code == code, f"{where}: {came}"
    known.agree_text(message, came.message, where)
    assert came.status in (int(status), None), f"{where}: {came}"
    assert came.name in (call.error_name(code), None), f"{where}: {came}"
