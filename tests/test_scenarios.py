"""Every scenario of tests/scenarios, told by boto3, by the `aws` command and by the SDK for JavaScript: one answer."""

import pytest
from support.scenario import Known, Scenario, play
from support.speakers import MODELS

SCENARIOS = Scenario.all()


@pytest.fixture(params=["boto3", "command", "javascript"])
def speaker(request):
    return request.getfixturevalue(request.param)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
def test_scenario(server, speaker, scenario):
    play(scenario, speaker, server.url)


def test_no_operation_is_left_out():
    told = {step.operation for scenario in SCENARIOS for step in scenario.steps if step.service == "iam"}
    assert set(MODELS.get_service_model("iam").operation_names) - told == set()


@pytest.mark.parametrize(
    ("expected", "came"),
    [
        ({"User": {"Path": "/"}}, {"User": {"Path": "/x/"}}),
        ({"User": {"Path": "/"}}, {"User": {"Path": "/", "Arn": "a"}}),
        ({"User": {"Path": "/", "Arn": "a"}}, {"User": {"Path": "/"}}),
        ({"Users": []}, {}),
        ({"Users": [{"...": None}]}, {"Users": [{}, {}]}),
        ({"IsTruncated": False}, {"IsTruncated": "false"}),
        ({"Count": 1}, {"Count": True}),
        ("<AIDA>", "AROA23456723456723456"),
        ("<now>", "2013-01-01T00:00:00Z"),
        ("<date>", "2013-01-01T00:00:00.5Z"),
        ("by <text>.", "by ."),
        ("a.b", "aXb"),
    ],
)
def test_what_differs_is_noticed(expected, came):
    with pytest.raises(AssertionError):
        Known().agree(expected, came, "here")


def test_what_is_remembered_must_come_again():
    known = Known()
    known.agree("arn of <AIDA as dave>", "arn of AIDA23456723456723456", "here")
    known.agree({"UserId": "<dave>"}, {"UserId": "AIDA23456723456723456"}, "here")
    with pytest.raises(AssertionError):
        known.agree({"UserId": "<dave>"}, {"UserId": "AIDA23456723456723457"}, "here")
