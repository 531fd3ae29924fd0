"""boto3 clients as an application would make them, and the assertions on what they are refused."""

import functools
import re
import threading
from contextlib import contextmanager

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from .server import Credentials

REGION = "us-east-1"

# AWS's status for each error code (spec/requests.md#error-codes).
STATUS = {
    "NoSuchEntity": 404,
    "EntityAlreadyExists": 409,
    "DeleteConflict": 409,
    "LimitExceeded": 409,
    "InvalidInput": 400,
    "MalformedPolicyDocument": 400,
    "UnmodifiableEntity": 400,
    "PolicyNotAttachable": 400,
    "PasswordPolicyViolation": 400,
    "InvalidUserType": 400,
    "InvalidAuthenticationCode": 403,
    "InvalidCertificate": 400,
    "MalformedCertificate": 400,
    "DuplicateCertificate": 409,
    "KeyPairMismatch": 400,
    "InvalidPublicKey": 400,
    "UnrecognizedPublicKeyEncoding": 400,
    "DuplicateSSHPublicKey": 400,
    "NotSupportedService": 404,
    "EntityTemporarilyUnmodifiable": 409,
    "FeatureEnabled": 409,
    "FeatureDisabled": 404,
    "ReportNotPresent": 410,
    "ReportInProgress": 404,
    "ReportExpired": 410,
    "ValidationError": 400,
    "MissingParameter": 400,
    "MalformedInput": 400,
    "InvalidAction": 400,
    "InvalidParameterValue": 400,
    "PackedPolicyTooLarge": 400,
    "AccessDenied": 403,
    "MissingAuthenticationToken": 403,
    "InvalidClientTokenId": 403,
    "SignatureDoesNotMatch": 403,
    "ExpiredToken": 403,
    # S3's own
    "InvalidAccessKeyId": 403,
    "InvalidToken": 400,
    "RequestTimeTooSkewed": 403,
    "NoSuchBucket": 404,
    "NoSuchKey": 404,
    "NoSuchUpload": 404,
    "NoSuchBucketPolicy": 404,
    "NoSuchTagSet": 404,
    "NoSuchPublicAccessBlockConfiguration": 404,
    "BucketAlreadyExists": 409,
    "BucketAlreadyOwnedByYou": 409,
    "BucketNotEmpty": 409,
    "InvalidBucketName": 400,
    "InvalidRange": 416,
    "InvalidPart": 400,
    "InvalidRequest": 400,
    "InvalidPartOrder": 400,
    "EntityTooSmall": 400,
    "BadDigest": 400,
    "InvalidDigest": 400,
    "InvalidTag": 400,
    "InvalidArgument": 400,
    "MalformedXML": 400,
    "MalformedPolicy": 400,
    "PreconditionFailed": 412,
    "KeyTooLongError": 400,
    "404": 404,
    "403": 403,
    "412": 412,
}


# One session reads the service models once; with one each, a worker held hundreds of copies.
SESSION = boto3.session.Session()
MAKING = threading.Lock()


@functools.lru_cache(maxsize=256)
def client(url: str, service: str, credentials: Credentials | None, region: str = REGION, validate: bool = True, **s3):
    """A client that never retries (a test wants the first answer). `validate=False` lets it send what botocore would refuse."""
    with MAKING:
        return SESSION.client(
            service,
            region_name=region,
            endpoint_url=url,
            aws_access_key_id=credentials.access_key_id if credentials else None,
            aws_secret_access_key=credentials.secret_access_key if credentials else None,
            aws_session_token=credentials.session_token if credentials else None,
            config=Config(
                retries={"total_max_attempts": 1},
                connect_timeout=5,
                read_timeout=30,
                parameter_validation=validate,
                s3={"addressing_style": "path"},
                **s3,
            ),
        )


@contextmanager
def refusal(code: str | tuple[str, ...], message: str | re.Pattern | None = None, status: int | None = None):
    """The block's call is refused with this code, AWS's status for it and, if given, exactly this message.

    Several codes: sources disagree, any of them will do."""
    with pytest.raises(ClientError) as caught:
        yield caught
    error = caught.value.response["Error"]
    got_status = caught.value.response["ResponseMetadata"]["HTTPStatusCode"]
    codes = (code,) if isinstance(code, str) else code
    assert error["Code"] in codes, error
    if isinstance(message, re.Pattern):
        assert message.search(error["Message"]), error
    elif message is not None:
        assert error["Message"] == message
    assert got_status == (status or STATUS[error["Code"]]), error


def denied(arn: str, action: str, resource: str | None = None, reason: str | None = None):
    """AccessDenied with the sentence of spec/access-denied.md.

    `reason` is a layer that has no allow (`identity-based policy`), or a whole ending that starts with `with `;
    None is the sentence without a reason."""
    return refusal("AccessDenied", sentence(arn, action, resource, reason))


def sentence(arn: str, action: str, resource: str | None, reason: str | None) -> str:
    text = f"User: {arn} is not authorized to perform: {action}"
    if resource is not None:
        text += f" on resource: {resource}"
    if reason is None:
        return text
    if reason.startswith("with "):
        return f"{text} {reason}"
    return f"{text} because no {reason} allows the {action} action"


def missing_parameter(parameter: str):
    return refusal(("ValidationError", "MissingParameter"), absent(parameter))


def pages(client, operation: str, member: str, size: int | None = None, **parameters) -> list:
    """Every item of a listing, by botocore's own paginator."""
    paging = {"PageSize": size} if size else {}
    paginator = client.get_paginator(operation)
    return [item for page in paginator.paginate(PaginationConfig=paging, **parameters) for item in page.get(member, [])]


def names(items: list[dict], member: str) -> list[str]:
    return [item[member] for item in items]


def unique_id(prefix: str) -> re.Pattern:
    """AWS's unique ids: a prefix for the kind and 17 characters of base32."""
    return re.compile(rf"^{prefix}[A-Z2-7]{{17}}$")


def constraint(member: str, text: str) -> str:
    """IAM's words for a parameter that breaks its model's constraint (spec/requests.md#parameters): no value echoed."""
    return f"1 validation error detected: Value at '{member}' failed to satisfy constraint: {text}"


def at_most(member: str, length: int) -> str:
    return constraint(member, f"Member must have length less than or equal to {length}")


def absent(parameter: str) -> re.Pattern:
    """A required parameter left out. Sources disagree on code and text; both of theirs are taken."""
    member = re.escape(parameter[0].lower() + parameter[1:])
    return re.compile(
        rf"^(1 validation error detected: Value at '{member}' failed to satisfy constraint: Member must not be null"
        rf"|The request must contain the parameter {re.escape(parameter)}\.?)$"
    )
