"""Requests bent by hand after they were signed, and what they may be answered."""

import re

import botocore.auth

from .wire import send

S3_AUTH = botocore.auth.S3SigV4Auth
PRESIGN = botocore.auth.S3SigV4QueryAuth
MISMATCH = (
    "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key "
    "and signing method. Consult the service documentation for details."
)
S3_MISMATCH = (
    "The request signature we calculated does not match the signature you provided. Check your key and signing method."
)
# What a request that cannot be verified may be told, over both protocols.
REFUSALS = {
    "MissingAuthenticationToken", "SignatureDoesNotMatch", "IncompleteSignature", "InvalidClientTokenId", "AccessDenied",
    "InvalidAccessKeyId", "AuthorizationHeaderMalformed", "AuthorizationQueryParametersError", "InvalidArgument", "InvalidRequest",
    "InvalidSignature", "RequestExpired", "RequestTimeTooSkewed", "XAmzContentSHA256Mismatch", "InvalidAlgorithm", "MissingSecurityHeader",
    "InvalidToken", "ExpiredToken", "MalformedQueryString", "InvalidQueryParameter", "AuthFailure", "CredentialRequestInvalid",
}  # fmt: skip


def refused(server, request, *statuses: int):
    """Refused for its signature, in the service's own error shape, giving nothing away."""
    answer = send(server, request)
    assert answer.status in (statuses or (400, 403)), (answer.status, answer.body[:500])
    assert b"SECRET BODY" not in answer.body
    if request.method != "HEAD":
        assert answer.code in REFUSALS, (answer.status, answer.body[:500])
    return answer


def unsigned(request):
    return request.without_header("Authorization").without_header("X-Amz-Date").without_header("X-Amz-Content-SHA256")


def wrong_signature(request):
    authorization = request.header("Authorization")
    last = "0" if authorization[-1] != "0" else "1"
    return request.with_header("Authorization", authorization[:-1] + last)


def other_signature(request):
    return request.with_header(
        "Authorization", re.sub("Signature=.*", "Signature=" + "0" * 64, request.header("Authorization"))
    )


def cut_signature(request):
    return request.with_header("Authorization", request.header("Authorization")[:-10])


def empty_signature(request):
    return request.with_header("Authorization", re.sub("Signature=.*", "Signature=", request.header("Authorization")))


def no_signature(request):
    return request.with_header("Authorization", re.sub(", Signature=.*", "", request.header("Authorization")))


def key_id_only(request):
    credential = re.search("Credential=([^/]*)", request.header("Authorization"))[1]
    return request.with_header("Authorization", f"AWS4-HMAC-SHA256 Credential={credential}")


def no_date(request):
    return request.without_header("X-Amz-Date")


def other_algorithm(request):
    return request.with_header(
        "Authorization", request.header("Authorization").replace("AWS4-HMAC-SHA256", "AWS4-HMAC-SHA1")
    )


def none_algorithm(request):
    return request.with_header("Authorization", request.header("Authorization").replace("AWS4-HMAC-SHA256", "none"))


def basic(request):
    return request.with_header("Authorization", "Basic cm9vdDpyb290")


FAULTS = [
    unsigned, wrong_signature, other_signature, cut_signature, empty_signature, no_signature, key_id_only, no_date, other_algorithm,
    none_algorithm, basic,
]  # fmt: skip
