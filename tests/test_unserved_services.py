"""Services that are not here, each asked in its own protocol: their clients can read the answer."""

import json

import pytest
from botocore import UNSIGNED
from botocore.exceptions import ClientError
from support import wire
from support.server import Credentials


@pytest.mark.parametrize(
    ("service", "operation", "parameters"),
    [
        pytest.param("dynamodb", "list_tables", {}, id="json 1.0"),
        pytest.param("kms", "list_keys", {}, id="json 1.1"),
        pytest.param("sqs", "list_queues", {}, id="json with a target"),
        pytest.param("lambda", "list_functions", {}, id="rest-json"),
        pytest.param("apigateway", "create_rest_api", {"name": "x"}, id="rest-json with a body"),
        pytest.param("eks", "describe_cluster", {"name": "x"}, id="rest-json with a name in the path"),
        pytest.param("accessanalyzer", "list_analyzers", {}, id="rest-json of a neighbour"),
    ],
)
def test_json(a, service, operation, parameters):
    with pytest.raises(ClientError) as caught:
        getattr(a.client(service), operation)(**parameters)
    answer = caught.value.response
    assert answer["Error"]["Code"] == "NotImplemented"
    assert "is not served here." in answer["Error"]["Message"]
    metadata = answer["ResponseMetadata"]
    assert metadata["HTTPStatusCode"] == 501
    assert metadata["HTTPHeaders"]["x-amzn-errortype"] == "NotImplemented"
    assert metadata["HTTPHeaders"]["content-type"].startswith("application/")
    assert "json" in metadata["HTTPHeaders"]["content-type"]
    assert metadata["RequestId"]


@pytest.mark.parametrize(
    ("service", "operation", "parameters"),
    [
        pytest.param("sns", "list_topics", {}, id="query"),
        pytest.param("ec2", "describe_instances", {}, id="query of EC2"),
        pytest.param("cloudformation", "list_stacks", {}, id="query with a version"),
        pytest.param("elasticache", "create_user", {"UserId": "x", "UserName": "x", "Engine": "redis", "AccessString": "x"},
                     id="an operation that IAM has too"),
    ],
)  # fmt: skip
def test_query(a, service, operation, parameters):
    with pytest.raises(ClientError) as caught:
        getattr(a.client(service), operation)(**parameters)
    answer = caught.value.response
    assert answer["Error"]["Code"] == "NotImplemented"
    assert answer["Error"]["Message"] == f"The service {service} is not served here."
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 501
    assert a.iam.list_users()["Users"] == []


@pytest.mark.parametrize("service", ["ec2", "sns", "IAM", "s3"])
def test_an_operation_of_iam_under_another_services_scope(a, service):
    request = wire.call("iam", "CreateUser", {"UserName": "forged"})
    answer = wire.send(a.server, wire.sign(a.server, request, a.account.root, service))
    assert answer.status // 100 == 4
    if service != "s3":
        answer.expect(403, "SignatureDoesNotMatch", "Credential should be scoped to correct service: 'iam'. ")
    assert a.iam.list_users()["Users"] == []


def test_unsigned_json(a):
    client = a.client("cognito-idp", signature_version=UNSIGNED)
    with pytest.raises(ClientError) as caught:
        client.sign_up(ClientId="x", Username="x", Password="x")
    assert caught.value.response["Error"]["Code"] == "NotImplemented"


@pytest.mark.parametrize(("service", "operation"), [("route53", "list_hosted_zones"), ("cloudfront", "list_distributions")])
def test_xml(a, service, operation):
    with pytest.raises(ClientError) as caught:
        getattr(a.client(service), operation)()
    assert caught.value.response["ResponseMetadata"]["HTTPHeaders"]["content-type"] == "application/xml"


def test_the_form_of_the_body(a):
    request = wire.Request(
        "POST", "/", [], [("X-Amz-Target", "TrentService.ListKeys"), ("Content-Type", "application/x-amz-json-1.1")], b"{}"
    )
    answer = wire.send(a.server, wire.sign(a.server, request, a.account.root, "kms"))
    assert answer.headers["content-type"] == "application/x-amz-json-1.1"
    body = json.loads(answer.body)
    assert body == {"__type": "NotImplemented", "message": "The service kms is not served here."}
    # A signature that is good for nothing is told no more.
    other = wire.sign(a.server, request, Credentials("AKIAIOSFODNN7NOBODY1", "x" * 40), "kms")
    assert json.loads(wire.send(a.server, other).body) == body
