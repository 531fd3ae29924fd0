"""The AWS CLI's reference prints an answer for most operations: what it shows, Keyward's answer to the like call has too.

The examples come with the command (awscli/examples/iam); the like calls are those of the scenarios."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import awscli
import pytest
from botocore import xform_name
from support.scenario import Scenario, play
from support.speakers import MODELS, Boto3, Refused

EXAMPLES = Path(awscli.__file__).parent / "examples" / "iam"
OUTPUT = re.compile(r"Output::\n\n((?:(?: {4}.*)?\n)+)")
# Whose members are data, and not the operation's.
FREE = {"AssumeRolePolicyDocument", "Document", "PolicyDocument", "SummaryMap"}

DIFFERENT = {
    "GenerateOrganizationsAccessReport": "there is no organization",
    "GetMFADevice": "the example's device is a FIDO key, which only the console can register",
    "ListPolicies": "NextToken is the command's own",
}


def members(value: Any, path: str = "") -> Iterator[str]:
    """`.User`, `.User.Tags`, `.User.Tags[].Key`: every member that an answer has."""
    match value:
        case dict():
            for name, held in value.items():
                yield f"{path}.{name}"
                if name not in FREE:
                    yield from members(held, f"{path}.{name}")
        case list():
            for held in value:
                yield from members(held, f"{path}[]")


def documented() -> Iterator[tuple[str, set[str]]]:
    """Operations and what their examples show. Some examples are no JSON: they are cut, or slips of the pen."""
    for operation in MODELS.get_service_model("iam").operation_names:
        page = EXAMPLES / f"{xform_name(operation, '-')}.rst"
        if not page.exists() or operation in DIFFERENT:
            continue
        shown = set()
        for output in OUTPUT.findall(page.read_text()):
            try:
                shown |= set(members(json.loads(output)))
            except json.JSONDecodeError:
                continue
        if shown:
            yield operation, shown


DOCUMENTED = dict(documented())


class Listener(Boto3):
    """boto3, remembering which members each operation has answered."""

    def __init__(self):
        self.heard = defaultdict(set)

    def call(self, url, credentials, call):
        came = super().call(url, credentials, call)
        if not isinstance(came, Refused):
            self.heard[call.operation].update(members(came))
        return came


@pytest.fixture(scope="module")
def heard(ephemeral):
    listener = Listener()
    for scenario in Scenario.all():
        ephemeral.reset()
        play(scenario, listener, ephemeral.url)
    return listener.heard


# Of GetAccountAuthorizationDetails: pages are cut in the paginators' tests, roles are used in the scenario of roles, and a
# list of two policies is printed as one structure, by a slip.
ELSEWHERE = {
    "GetAccountAuthorizationDetails": {
        ".Marker",
        ".RoleDetailList[].RoleLastUsed.LastUsedDate",
        ".RoleDetailList[].RoleLastUsed.Region",
        ".GroupDetailList[].AttachedManagedPolicies.PolicyArn",
        ".GroupDetailList[].AttachedManagedPolicies.PolicyName",
    }
}


@pytest.mark.parametrize("operation", DOCUMENTED)
def test_every_documented_member(heard, operation):
    assert DOCUMENTED[operation] - heard[operation] - ELSEWHERE.get(operation, set()) == set()


def test_most_operations_that_answer_are_documented():
    assert len(DOCUMENTED) > 60
