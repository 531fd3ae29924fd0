"""The verbs that people read, each in a terminal of 80 and of 200 columns, with colour and without."""

import json

import pytest
from support import terminal
from support.server import BINARY

LONG = "arn:aws:s3:::" + "photos-of-a-very-long-summer/" * 8
# Sets the title of a window, turns the direction of writing, hides itself, takes two columns.
HOSTILE = "\x1b]0;title\x07\x9b31m\u202eabc\u2066\u200b\ufeff写真の写真の写真👍"


def statement(effect: str, action, resource, **more) -> dict:
    return {"Effect": effect, "Action": action, "Resource": resource, **more}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("policies")
    condition = {"StringEquals": {"aws:PrincipalTag/team": HOSTILE}}
    policies = {
        "wide.json": [statement("Allow", ["s3:GetObject", "s3:PutObject"], [LONG + "*"]), statement("Allow", "s3:*", "*", Condition=condition)],
        "denying.json": [statement("Deny", "s3:*", [LONG + "*", "arn:aws:s3:::" + HOSTILE]), statement("Deny", "*", "*")],
        "faulty.json": [statement("Allow", ["s3:GetObjekt" + HOSTILE, "iam:PassRole"], [HOSTILE, LONG, "*"], Condition=condition)],
    }
    for name, statements in policies.items():
        document = {"Version": "2012-10-17", "Statement": statements}
        (folder / name).write_text(json.dumps(document, ensure_ascii=False, indent=1 if name == "wide.json" else None))
    (folder / f"{HOSTILE.replace('/', '')}.json").write_text('{"Version": "2012-10-17", "Statement": [}')
    document = {"Version": "2012-10-17", "Statement": policies["wide.json"]}
    users = [
        {"UserId": f"AIDA{number}", "UserName": name, "Arn": f"arn:aws:iam::111122223333:user/{name}",
         "UserPolicyList": [{"PolicyName": "wide-" + HOSTILE, "PolicyDocument": document}]}
        for number, name in enumerate(("alice", "写真" * 30))
    ]
    (folder / "account.json").write_text(json.dumps({"UserDetailList": users}, ensure_ascii=False))
    cases = [{"name": HOSTILE * 3, "why": "word " * 60, "request": {"principal": "arn:aws:iam::111122223333:user/alice", "action": "s3:GetObject",
              "resource": LONG}, "layers": {"identity": ["wide.json", "denying.json"]}, "expect": "allowed"}]
    (folder / "cases.json").write_text(json.dumps(cases))
    return folder


QUESTION = ["s3:GetObject", LONG + "cat.jpg", "--policy", "wide.json"]
VERBS = {
    "simulate": ["simulate", *QUESTION, "--policy", "denying.json"],
    "explain a Deny": ["explain", *QUESTION, "--policy", "denying.json", "--scp", "denying.json,wide.json"],
    "explain an Allow": ["explain", *QUESTION],
    "explain a miss": ["explain", "s3:GetObject", "arn:aws:s3:::" + HOSTILE.replace("\x00", ""), "--policy", "wide.json"],
    "lint": ["lint", "faulty.json", "wide.json", "denying.json", "--fail-on", "never"],
    "lint of what cannot be read": ["lint", "."],
    "test": ["test", "cases.json"],
    "diff": ["diff", "wide.json", "denying.json"],
    "diff of accounts": ["diff", "account.json", "account.json"],
    "who-can": ["who-can", "s3:GetObject", LONG + "cat.jpg", "--account-details", "account.json"],
    "can": ["can", "alice", "--account-details", "account.json"],
    "an input that cannot be used": ["simulate", "s3:GetObject", "*", "--policy", f"{HOSTILE.replace('/', '')}.json"],
}
HELPS = ["simulate", "explain", "lint", "test", "diff", "who-can", "can"]


@pytest.mark.parametrize("columns", [80, 200])
@pytest.mark.parametrize("verb", [*VERBS, *HELPS])
def test_lines_fit_and_hold_nothing_that_a_terminal_obeys(verb, columns, folder):
    arguments = VERBS.get(verb, [verb, "--help"])
    colourful = terminal.run([str(BINARY), *arguments], columns, folder, {})
    plain = terminal.run([str(BINARY), *arguments], columns, folder, {"NO_COLOR": "1"})
    assert colourful.code in (0, 1, 2)
    assert len(plain.lines) > 1
    for line in plain.lines:
        assert terminal.width(line) <= columns, line
        assert terminal.obeyed(line) == [], line
    assert not plain.has_colour
    assert colourful.lines == plain.lines
    assert colourful.code == plain.code


@pytest.mark.parametrize("verb", ["explain a Deny", "lint", "can", "diff"])
def test_colour_is_for_terminals_that_take_it(verb, folder):
    command = [str(BINARY), *VERBS[verb]]
    assert terminal.run(command, 80, folder, {}).has_colour
    assert not terminal.run(command, 80, folder, {"TERM": "dumb"}).has_colour
    assert not terminal.run(command, 80, folder, {"NO_COLOR": "1"}).has_colour


def test_what_is_underlined_stays_in_view(folder):
    """The statement is one line of some hundred columns, and what is meant stands far to the right."""
    shown = terminal.run([str(BINARY), "lint", "faulty.json"], 80, folder, {"NO_COLOR": "1"})
    at = next(number for number, line in enumerate(shown.lines) if "INVALID_ACTION" in line)
    below = shown.lines[at:]
    under = next(number for number, line in enumerate(below) if "^" in line)
    start, end = below[under].index("^"), below[under].rindex("^")
    assert "s3:GetObjekt" in below[under - 1][start : end + 1]
