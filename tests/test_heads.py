"""Heads that are not HTTP, or too large: answered as AWS answers, and what follows them is never read."""

import socket

import pytest
from support.wire import call, parse, send_bytes, sign

NOT_HTTP = {
    "no HTTP at all": b"hello\r\n\r\n",
    "no version": b"{method} /\r\n\r\n",
    "a header without colon": b"{method} / HTTP/1.1\r\nHost: x\r\nnonsense\r\n\r\n",
    "two lengths": b"{method} / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
    "a length that is none": b"{method} / HTTP/1.1\r\nHost: x\r\nContent-Length: minus\r\n\r\n",
    "a space before the colon": b"{method} / HTTP/1.1\r\nHost : x\r\n\r\n",
}
TOO_LARGE = {
    "200 headers": b"{method} / HTTP/1.1\r\nHost: x\r\n" + b"".join(b"X-%d: y\r\n" % n for n in range(200)) + b"\r\n",
    "a header of 1 MB": b"{method} / HTTP/1.1\r\nHost: x\r\nX: " + b"y" * 1_000_000 + b"\r\n\r\n",
}


def with_method(head: bytes, method: bytes) -> bytes:
    return head.replace(b"{method}", method)


@pytest.mark.parametrize("name", NOT_HTTP)
def test_a_head_that_is_not_http(a, name):
    answer = parse(send_bytes(a.server.port, with_method(NOT_HTTP[name], b"GET"), half_close=True))
    assert (answer.status, answer.code) == (400, "BadRequest")
    assert b"An error occurred when parsing the HTTP request." in answer.body


@pytest.mark.parametrize("name", TOO_LARGE)
def test_a_head_that_is_too_large(a, name):
    answer = parse(send_bytes(a.server.port, with_method(TOO_LARGE[name], b"GET"), half_close=True))
    assert (answer.status, answer.code) == (400, "RequestHeaderSectionTooLarge")


@pytest.mark.parametrize("name", sorted((NOT_HTTP | TOO_LARGE).keys() - {"no HTTP at all"}))
def test_where_query_requests_go(a, name):
    head = (NOT_HTTP | TOO_LARGE)[name]
    answer = parse(send_bytes(a.server.port, with_method(head, b"POST"), half_close=True))
    assert (answer.status, answer.code) == (400, "MalformedHttpRequestException")
    assert b"<ErrorResponse" in answer.body


def good(a) -> bytes:
    signed = sign(a.server, call("sts", "GetCallerIdentity"), a.account.root, "sts")
    head = "POST / HTTP/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in signed.headers)
    if "content-length" not in head.lower():
        head += f"Content-Length: {len(signed.body)}\r\n"
    return head.encode() + b"\r\n" + signed.body


def test_a_bad_head_after_good_ones_on_one_connection(a):
    requests = good(a) * 3 + b"GET / HTTP/1.1\r\nnonsense\r\n\r\n" + good(a)
    received = send_bytes(a.server.port, requests, half_close=True, until_closed=True)
    assert received.count(b"<GetCallerIdentityResult>") == 3
    assert received.count(b"HTTP/1.1 ") == 4
    assert received.count(b"HTTP/1.1 400 ") == 1


def test_an_object_that_looks_like_a_refusal_is_an_object(a):
    refusal = b"HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
    body = refusal * 50_000
    a.s3.create_bucket(Bucket="heads")
    a.s3.put_object(Bucket="heads", Key="o", Body=body)
    for _ in range(3):
        assert a.s3.get_object(Bucket="heads", Key="o")["Body"].read() == body


def test_a_bad_head_is_answered_while_the_client_still_sends(a):
    with socket.create_connection(("127.0.0.1", a.server.port), timeout=10) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nnonsense\r\n\r\n")
        assert connection.recv(100).startswith(b"HTTP/1.1 400 ")
