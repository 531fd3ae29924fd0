"""Policy documents the tests write."""

import json
from typing import Any


def document(*statements: dict, version: str | None = "2012-10-17", **members: Any) -> str:
    body: dict[str, Any] = {"Version": version} if version else {}
    return json.dumps({**body, **members, "Statement": list(statements)})


def allow(action, resource="*", **members) -> dict:
    return {"Effect": "Allow", "Action": action, "Resource": resource, **members}


def deny(action, resource="*", **members) -> dict:
    return {"Effect": "Deny", "Action": action, "Resource": resource, **members}


def allowing(action, resource="*") -> str:
    return document(allow(action, resource))


def denying(action, resource="*") -> str:
    return document(deny(action, resource))


def trusting(principal, action="sts:AssumeRole", effect="Allow", **members) -> str:
    """A trust policy; `principal` is an ARN, a list of ARNs or a whole Principal object."""
    if not isinstance(principal, dict):
        principal = {"AWS": principal}
    return document({"Effect": effect, "Principal": principal, "Action": action, **members})


EC2_TRUST = trusting({"Service": "ec2.amazonaws.com"})
LAMBDA_TRUST = trusting({"Service": "lambda.amazonaws.com"})
S3_READ = allowing("s3:GetObject", "arn:aws:s3:::photos/*")


def of_size(characters: int) -> str:
    """A valid identity policy of exactly so many characters that count: none outside its strings is white space."""
    empty = json.loads(allowing("s3:GetObject", "arn:aws:s3:::"))
    bare = len(json.dumps(empty, separators=(",", ":")))
    empty["Statement"][0]["Resource"] += "x" * (characters - bare)
    text = json.dumps(empty, separators=(",", ":"))
    assert len(text) == characters
    return text
