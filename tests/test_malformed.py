"""Requests that are wrong in every way below the SDK: each gets AWS's error shape, none a 500, and the server stays as it was.

KEYWARD_MALFORMED sets how many (default 5,000), KEYWARD_SEED repeats a run; the seed is printed."""

import os
import random
import select
import socket
from collections import Counter
from contextlib import ExitStack, suppress
from urllib.parse import quote, urlencode

import botocore.auth
import pytest
from support.chunks import declaring
from support.server import eventually
from support.wire import FORM, Answer, Request, call, parse, send, send_bytes, sign

COUNT = int(os.environ.get("KEYWARD_MALFORMED", "5000"))
S3_AUTH = botocore.auth.S3SigV4Auth

# What HTTP itself refuses may be answered before there is a request to name an error for.
BELOW_HTTP = {"cut body", "random bytes", "huge header", "broken request line", "broken header"}


class Generator:
    def __init__(self, seed: int, server, root):
        self.rng, self.server, self.root = random.Random(seed), server, root
        self.kinds = [
            (name[5:].replace("_", " "), getattr(self, name)) for name in sorted(dir(self)) if name.startswith("make_")
        ]

    def next(self) -> tuple[str, Request | bytes]:
        kind, make = self.rng.choice(self.kinds)
        return kind, make()

    # helpers

    def text(self, most: int, alphabet: str = "abcXYZ019 .:/*?[]{}\"'\\<>&%;=é名\u0000\u202e") -> str:
        return "".join(self.rng.choice(alphabet) for _ in range(self.rng.randrange(most)))

    def signed(self, request: Request, service="iam", **more) -> Request:
        return sign(self.server, request, self.root, service, **more)

    def form(self, body: bytes, content_type: str = FORM, service="iam") -> Request:
        return self.signed(
            Request("POST", "/", [], [("Content-Type", content_type)] if content_type else [], body), service
        )

    def s3(self, method: str, path: str, query=(), body=b"", headers=()) -> Request:
        return self.signed(Request(method, path, list(query), list(headers), body), "s3", auth=S3_AUTH)

    # query protocol

    def make_unknown_action(self):
        return self.signed(call(self.rng.choice(["iam", "sts"]), self.text(40) or "X"), self.rng.choice(["iam", "sts"]))

    def make_unknown_version(self):
        return self.signed(
            call("iam", "ListUsers", version=self.rng.choice(["0", "2010-05-09", "latest", self.text(300) or "x"]))
        )

    def make_no_action(self):
        return self.form(
            self.rng.choice(
                [
                    b"",
                    b"&&&",
                    b"=",
                    b"Version=2010-05-08",
                    b"Action",
                    b"Action=",
                    b"action=ListUsers&Version=2010-05-08",
                ]
            )
        )

    def make_missing_parameter(self):
        action = self.rng.choice(
            ["CreateUser", "CreateRole", "PutUserPolicy", "TagUser", "AttachRolePolicy", "UpdateAccessKey"]
        )
        return self.signed(call("iam", action))

    def make_bad_value(self):
        name = self.rng.choice(["UserName", "Path", "PermissionsBoundary"])
        parameters = {"UserName": "x", name: self.text(30) + "\u0000/"}
        return self.signed(call("iam", "CreateUser", parameters))

    def make_too_long(self):
        return self.signed(call("iam", "CreateUser", {"UserName": "x" * self.rng.choice([65, 129, 10_000, 200_000])}))

    def make_bad_number(self):
        value = self.rng.choice(["abc", "", "1e3", "99999999999999999999", "-", "0x10", "NaN", "1,000", "1 2"])
        return self.signed(call("iam", "ListUsers", {"MaxItems": value}))

    def make_bad_boolean(self):
        return self.signed(
            call(
                "iam",
                "CreateLoginProfile",
                {"UserName": "nobody", "Password": "x", "PasswordResetRequired": self.text(9)},
            )
        )

    def make_deep_list(self):
        depth = self.rng.randrange(1, 400)
        name = "Tags" + ".member.1.Key" * depth
        return self.signed(call("iam", "TagUser", {name: "v"}))

    def make_odd_list(self):
        index = self.rng.choice(["0", "-1", "999999999", "18446744073709551616", "x", "", "1.", "01", "1.2.3", "١"])
        return self.signed(
            call(
                "iam",
                "TagUser",
                {f"Tags.member.{index}.Key": "k", "Tags.member..Value": "v", "Tags": "x", "Tags.member": "y"},
            )
        )

    def make_duplicate_list(self):
        pairs = [("Action", "TagUser"), ("Version", "2010-05-08")]
        pairs += [
            (f"Tags.member.{self.rng.randrange(1, 4)}.{self.rng.choice(['Key', 'Value'])}", "x")
        ] * self.rng.randrange(1, 2000)
        self.rng.shuffle(pairs)
        return self.form(urlencode(pairs).encode())

    def make_sparse_list(self):
        parameters = {"UserName": "nobody"} | {
            f"Tags.member.{self.rng.randrange(1, 2**31)}.Key": "k" for _ in range(20)
        }
        return self.signed(call("iam", "TagUser", parameters))

    def make_invalid_utf_8(self):
        junk = bytes(self.rng.randrange(128, 256) for _ in range(self.rng.randrange(1, 40)))
        spelled = junk if self.rng.random() < 0.5 else quote(junk).encode()
        return self.form(b"Action=CreateUser&Version=2010-05-08&UserName=" + spelled)

    def make_broken_escapes(self):
        return self.form(
            b"Action=GetUser&Version=2010-05-08&UserName="
            + self.rng.choice([b"%", b"%4", b"%zz", b"%%%", b"%u0041", b"%00"])
        )

    def make_wrong_content_type(self):
        content_type = self.rng.choice(
            [
                "",
                "application/json",
                "text/xml",
                "multipart/form-data",
                "application/x-amz-json-1.1",
                "x",
                "a/b;" + "c" * 900,
            ]
        )
        body = self.rng.choice(
            [b"{}", b"<a/>", b"[" * 500, b"Action=CreateUser&Version=2010-05-08", self.text(200).encode()]
        )
        return self.form(body, content_type)

    def make_wrong_method(self):
        method = self.rng.choice(["PATCH", "TRACE", "OPTIONS", "DELETE", "BREW", "PROPFIND"])
        return self.signed(Request(method, "/", [("Action", "CreateUser"), ("Version", "2010-05-08")]))

    def make_bad_policy(self):
        documents = [
            "{", "[" * 5000, '{"a":' * 500, "null", '"x"', "\ufeff{}", '{"Version":"2012-10-17","Statement":[' + "{}," * 3000 + "{}]}",
            '{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringLike":{"a":"' + "*a" * 2000 + '"}}}}x',
            '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"\\ud800:x","Resource":"*"}}', self.text(300) or "x",
        ]  # fmt: skip
        return self.signed(
            call("iam", "CreatePolicy", {"PolicyName": "p", "PolicyDocument": self.rng.choice(documents)})
        )

    def make_bad_assume_role(self):
        parameters = {"RoleArn": self.text(60), "RoleSessionName": self.text(80), "DurationSeconds": self.text(5)}
        return self.signed(call("sts", "AssumeRole", parameters), "sts")

    # signatures

    def make_bent_authorization(self):
        request = self.signed(call("iam", "CreateUser", {"UserName": "bent"}))
        value = list(request.header("Authorization"))
        # White space between the parts may be any; everything else counts.
        for position in self.rng.sample([n for n, c in enumerate(value) if c != " "], self.rng.randrange(1, 6)):
            value[position] = self.rng.choice([c for c in "aA0=,;/ \t%" if c.lower() != value[position].lower()])
        return request.with_header("Authorization", "".join(value).strip() or "x")

    def make_swapped_body(self):
        request = self.signed(call("iam", "ListUsers"))
        return request.with_body(bytes(self.rng.randrange(256) for _ in range(self.rng.randrange(1, 400))))

    def make_presigned_junk(self):
        names = [
            "X-Amz-Algorithm",
            "X-Amz-Credential",
            "X-Amz-Date",
            "X-Amz-Expires",
            "X-Amz-SignedHeaders",
            "X-Amz-Signature",
        ]
        return Request(
            "GET", "/malformed/k", [(name, self.text(60)) for name in self.rng.sample(names, self.rng.randrange(1, 7))]
        )

    # S3

    def make_bad_xml(self):
        body = self.rng.choice([
            b"", b"<", b"<a>" * 5000, b"<Delete></Tagging>", b'<!DOCTYPE a [<!ENTITY x "y">]><Delete>&x;</Delete>', b"\xff\xfe<\x00a\x00",
            b"<Delete><Object><Key>" + b"k" * 3000 + b"</Key></Object></Delete", b"{}", b"<?xml version='9.9' encoding='x'?>", self.text(200).encode(),
        ])  # fmt: skip
        method, query = self.rng.choice(
            [("POST", "delete"), ("PUT", "tagging"), ("PUT", "publicAccessBlock"), ("PUT", "policy")]
        )
        return self.s3(method, "/malformed", [(query, "")], body)

    def make_bad_complete(self):
        return self.s3("POST", "/malformed/k", [("uploadId", self.text(60) or "x")], self.text(80).encode())

    def make_bad_s3_query(self):
        name = self.rng.choice(["max-keys", "partNumber", "continuation-token", "encoding-type", "max-uploads"])
        query = [("list-type", "2"), (name, self.rng.choice(["-1", "abc", "1e9", "99999999999999"]))]
        if name in ("partNumber", "max-uploads"):
            query = [("uploads", ""), ("max-uploads", "abc")]
        if name == "continuation-token":
            query = [("list-type", "2"), (name, self.text(40) or "x")]
        if name == "encoding-type":
            query = [("list-type", "2"), (name, "rot13")]
        return self.s3("GET", "/malformed", query)

    def make_bad_bucket_or_key(self):
        path = self.rng.choice(
            ["/UPPER", "/a", "/" + "b" * 64, "/a..b", "/malformed/" + "k" * 1025, "/malformed/%FF%FE"]
        )
        return self.s3("PUT", path, body=b"")

    def make_bad_s3_header(self):
        name, value = self.rng.choice([
            ("Content-MD5", "x"), ("x-amz-copy-source", "x"), ("x-amz-copy-source", "%"), ("x-amz-tagging", "a=b&a=c"), ("x-amz-copy-source", "/malformed"),
            ("x-amz-copy-source-range", "x"), ("x-amz-checksum-sha256", "x"), ("x-amz-metadata-directive", "X"),
        ])  # fmt: skip
        headers = [(name, value)]
        if name in ("x-amz-copy-source-range", "x-amz-metadata-directive"):
            headers.append(("x-amz-copy-source", "/malformed/nothing"))
        return self.s3("PUT", "/malformed/k", headers=headers)

    def make_bad_chunks(self):
        mode = self.rng.choice(
            [
                "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
                "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
                "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
            ]
        )
        body = self.rng.choice([
            b"", b"0\r\n", b"zz\r\nx\r\n0\r\n\r\n", b"ffffffffffffffff\r\nx", b"-1\r\n", b"5\r\nab", b"1;chunk-signature=\r\nx\r\n0\r\n\r\n", b"\r\n" * 400,
            b"5;" + b"x" * 20000 + b"\r\nhello\r\n0\r\n\r\n",
        ])  # fmt: skip
        length = self.rng.choice(["5", "0", "-1", "abc", "18446744073709551616", ""])
        request = Request(
            "PUT",
            "/malformed/k",
            [],
            [("content-encoding", "aws-chunked"), ("x-amz-decoded-content-length", length)],
            body + b"!",
        )
        return sign(self.server, request, self.root, "s3", auth=declaring(mode))

    # HTTP

    def make_huge_header(self):
        return self.signed(call("iam", "CreateUser")).adding_header(
            "X-Padding", "x" * self.rng.choice([8_000, 40_000, 100_000, 900_000])
        )

    def make_many_headers(self):
        request = self.signed(call("iam", "CreateUser"))
        for number in range(self.rng.randrange(20, 60)):
            request = request.adding_header(f"X-Extra-{number}", "x")
        return request

    def make_long_query(self):
        query = [
            ("Action", "CreateUser"),
            ("Version", "2010-05-08"),
            *[(f"p{n}", "v") for n in range(self.rng.randrange(200, 700))],
        ]
        return self.signed(Request("GET", "/", query))

    def make_cut_body(self):
        request = self.signed(call("iam", "CreateUser", {"UserName": "cut"}))
        return self.raw(request, request.body[: self.rng.randrange(len(request.body))])

    def make_broken_request_line(self):
        line = self.rng.choice(
            [
                b"GET",
                b"GET  / HTTP/1.1",
                b"GET / HTTP/9.9",
                b" / ",
                b"GET /\x00 HTTP/1.1",
                b"G\xffT / HTTP/1.1",
                b"GET / HTTP/1.1 x",
            ]
        )
        return line + b"\r\nHost: x\r\nContent-Length: 0\r\n\r\n"

    def make_broken_header(self):
        header = self.rng.choice([
            b"Host", b": x", b"A b: c", b"X: \x00", b"Content-Length: -1", b"Content-Length: 1\r\nContent-Length: 2", b"Content-Length: abc",
            b"Transfer-Encoding: chunked\r\nContent-Length: 4", b"Transfer-Encoding: gzip", b"Transfer-Encoding: xchunked", b"X: a\r\n b: c",
        ])  # fmt: skip
        return b"POST / HTTP/1.1\r\nHost: x\r\n" + header + b"\r\n\r\n0\r\n\r\n"

    def make_random_bytes(self):
        return bytes(self.rng.randrange(256) for _ in range(self.rng.randrange(1, 500))) + b"\r\n\r\n"

    def raw(self, request: Request, body: bytes) -> bytes:
        head = f"{request.method} {request.target} HTTP/1.1\r\n"
        headers = dict(request.headers) | {"Content-Length": str(len(request.body))}
        return (
            head.encode()
            + b"".join(f"{name}: {value}\r\n".encode() for name, value in headers.items())
            + b"\r\n"
            + body
        )


def deliver(server, request) -> Answer | None:
    if isinstance(request, bytes):
        return parse(send_bytes(server.port, request, half_close=True))
    try:
        return send(server, request)
    except (ConnectionError, OSError):
        return None  # closed on us: allowed only below HTTP


def fault(kind: str, answer: Answer | None) -> str | None:
    """What is wrong with an answer, if anything."""
    if answer is None:
        return None if kind in BELOW_HTTP else "no answer"
    if answer.status >= 500 and answer.status != 501:
        return f"status {answer.status}"
    if answer.status < 400:
        return None if kind in BELOW_HTTP and answer.status < 300 else f"accepted with {answer.status}"
    try:
        if answer.code:
            return None
    except Exception as not_xml:
        return f"no XML: {not_xml}"
    return "no Code"


def cost_of(server, root, count: int) -> int:
    """Processor ticks for so many identical calls."""
    before = server.cpu_ticks()
    for _ in range(count):
        answer = send(server, sign(server, call("sts", "GetCallerIdentity"), root, "sts"))
        assert answer.status == 200, answer.body
    return server.cpu_ticks() - before


@pytest.mark.slow
def test_malformed_requests_get_awss_error_shape(a, ephemeral):
    seed = int(os.environ.get("KEYWARD_SEED", random.SystemRandom().randrange(2**32)))
    print(f"KEYWARD_SEED={seed} KEYWARD_MALFORMED={COUNT}")
    server, root = a.server, a.account.root
    a.s3.create_bucket(Bucket="malformed")
    cost_of(server, root, 200)  # warm
    cost_before, files_before, memory_before = cost_of(server, root, 300), server.open_files(), server.resident_kib()

    generator, faults, kinds = Generator(seed, server, root), [], Counter()
    for number in range(COUNT):
        kind, request = generator.next()
        kinds[kind] += 1
        answer = deliver(server, request)
        wrong = fault(kind, answer)
        if wrong:
            faults.append((number, kind, wrong, repr(request)[:300], answer and answer.body[:200]))
        assert server.process.poll() is None, f"the server ended at request {number} ({kind}):\n{server.stderr[-3000:]}"

    print(dict(kinds))
    by_kind = Counter((kind, wrong) for _, kind, wrong, _, _ in faults)
    assert not faults, f"seed {seed}: {len(faults)} of {COUNT}\n{by_kind}\n" + "\n".join(map(str, faults[:20]))
    assert "panicked" not in ephemeral.stderr

    assert cost_of(server, root, 300) <= 2 * cost_before + 20
    assert server.open_files() <= files_before + 16
    assert server.resident_kib() <= memory_before + 128 * 1024
    assert [bucket["Name"] for bucket in a.s3.list_buckets()["Buckets"]] == ["malformed"]
    assert a.iam.list_users()["Users"] == []
    assert "Contents" not in a.s3.list_objects_v2(Bucket="malformed")


def test_a_slow_body_holds_up_nobody(a):
    """One caller that never finishes; the others are answered."""
    signed = sign(a.server, call("iam", "CreateUser", {"UserName": "slow"}), a.account.root, "iam")
    head = f"POST / HTTP/1.1\r\nContent-Length: {len(signed.body)}\r\n" + "".join(
        f"{name}: {value}\r\n" for name, value in signed.headers if name.lower() != "content-length"
    )
    idle = [socket.create_connection(("127.0.0.1", a.server.port), timeout=10) for _ in range(50)]
    try:
        for connection in idle:
            connection.sendall(head.encode() + b"\r\n" + signed.body[:5])
        for _ in range(20):
            assert a.sts.get_caller_identity()["Account"] == a.id
    finally:
        for connection in idle:
            connection.close()
    assert a.iam.list_users()["Users"] == []


def test_a_body_that_claims_to_be_enormous(a):
    """Refused on its head, or at the limit: never read into memory."""
    head = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999999999\r\n\r\n"
    before = a.server.resident_kib()
    answer = parse(send_bytes(a.server.port, head + b"Action=x&" * 1000, half_close=True))
    assert answer is None or answer.status in (400, 403, 411, 413)
    assert a.server.resident_kib() < before + 64 * 1024


def test_posts_over_ten_million_bytes(a):
    request = call("iam", "CreateUser", {"UserName": "x" * 10_000_001})
    try:
        answer = send(a.server, sign(a.server, request, a.account.root, "iam"))
    except (ConnectionError, OSError):
        return  # it may stop reading
    assert answer.status == 413


def begun(server, request: Request) -> socket.socket:
    """A connection on which all of a request was sent but the last byte, or as much as the server took."""
    head = [f"{request.method} {request.target} HTTP/1.1", *(f"{name}: {value}" for name, value in request.headers)]
    connection = socket.create_connection(("127.0.0.1", server.port), timeout=10)
    with suppress(OSError):
        connection.sendall("\r\n".join([*head, "", ""]).encode() + request.body[:-1])
    return connection


def test_dos_1_large_bodies_share_their_room(a):
    """256 MiB for all together, beside 64 KiB of each: a signature shows only when its body is there."""
    request = call("iam", "CreateUser", {"UserName": "x" * 9_900_000})
    signed = sign(a.server, request, a.account.root, "iam")
    with ExitStack() as held:
        crowd = [held.enter_context(begun(a.server, signed)) for _ in range(30)]
        answered = eventually(lambda: select.select(crowd, [], [], 0)[0], "a refusal")
        assert len(answered) <= 5
        for connection in answered:
            parse(connection.recv(65536)).expect(503, "ServiceUnavailable")
        small = call("iam", "ListUsers")
        assert send(a.server, sign(a.server, small, a.account.root, "iam")).status == 200
    # The room is free again when the connections are gone.
    large = lambda: send(a.server, sign(a.server, request, a.account.root, "iam"))  # noqa: E731
    eventually(lambda: large().status == 400, "an answer to what the body says")
