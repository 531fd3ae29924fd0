"""Every scenario of tests/scenarios, told by boto3, by the `aws` command and by the SDK for JavaScript: one answer."""

import pytest
from support.scenario import Scenario, play
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
