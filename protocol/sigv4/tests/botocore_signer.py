"""Signs requests with botocore: one JSON object a line in, one out.

In:  {"signer": "v4" | "s3v4" | "v4-query" | "s3v4-query" | "s3-query", "method", "url", "headers": [[name, value]],
      "body": base64, "sign_payload", "service", "region", "token": text or null, "expires": seconds}
Out: {"target": path and query as sent, "headers": [[name, value]]}
"""

import base64
import json
import sys
from urllib.parse import urlsplit

from botocore.auth import (
    HmacV1QueryAuth,
    S3SigV4Auth,
    S3SigV4QueryAuth,
    SigV4Auth,
    SigV4QueryAuth,
)
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

ACCESS_KEY_ID = "AKIAIOSFODNN7EXAMPLE"
SECRET_ACCESS_KEY = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"


def sign(case):
    request = AWSRequest(
        method=case["method"], url=case["url"], data=base64.b64decode(case["body"])
    )
    for name, value in case["headers"]:
        request.headers.add_header(name, value)
    if case["signer"].startswith("s3v4"):
        request.context["payload_signing_enabled"] = case["sign_payload"]
    credentials = Credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY, case["token"])
    scope = (credentials, case["service"], case["region"])
    signer = {
        "v4": lambda: SigV4Auth(*scope),
        "s3v4": lambda: S3SigV4Auth(*scope),
        "v4-query": lambda: SigV4QueryAuth(*scope, expires=case["expires"]),
        "s3v4-query": lambda: S3SigV4QueryAuth(*scope, expires=case["expires"]),
        "s3-query": lambda: HmacV1QueryAuth(credentials, expires=case["expires"]),
    }[case["signer"]]()
    signer.add_auth(request)
    url = urlsplit(request.url)
    headers = [[name.lower(), value] for name, value in request.headers.items()]
    if case["signer"] == "s3-query":
        # What this signer moved into the query does not travel as a header too.
        headers = [[n, v] for n, v in headers if n != "date" and not n.startswith("x-amz-") and n != "content-type"]
    if not any(name == "host" for name, _ in headers):
        headers.append(["host", url.netloc])
    target = url.path + ("?" + url.query if url.query else "")
    return {"target": target, "headers": headers}


for line in sys.stdin:
    print(json.dumps(sign(json.loads(line))), flush=True)
