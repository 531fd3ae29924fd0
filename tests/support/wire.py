"""Requests below the SDK: signed by botocore's signers, sent as they are, so that a test can bend any byte."""

import datetime
import hashlib
import http.client
import socket
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, quote, urlencode

import botocore.auth
import botocore.awsrequest
import botocore.credentials

from .server import Credentials, Server

VERSIONS = {"iam": "2010-05-08", "sts": "2011-06-15"}
FORM = "application/x-www-form-urlencoded; charset=utf-8"
EMPTY_SHA256 = hashlib.sha256(b"").hexdigest()


def encoded(query: list[tuple[str, str]]) -> str:
    return "?" + urlencode(query, quote_via=quote) if query else ""


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def xml(self) -> ElementTree.Element:
        return ElementTree.fromstring(self.body)

    def find(self, name: str) -> str | None:
        """The text of the first element of that name, whatever its namespace."""
        for element in self.xml.iter():
            if element.tag.rpartition("}")[2] == name:
                return element.text or ""
        return None

    @property
    def code(self) -> str | None:
        return self.find("Code")

    @property
    def message(self) -> str | None:
        return self.find("Message")

    def expect(self, status: int, code: str, message: str | None = None) -> "Answer":
        assert (self.status, self.code) == (status, code), (self.status, self.body[:600])
        if message is not None:
            assert self.message == message
        return self


@dataclass
class Request:
    """A request as data. `headers` is a list, so that one may stand twice."""

    method: str
    path: str
    query: list[tuple[str, str]] = field(default_factory=list)
    headers: list[tuple[str, str]] = field(default_factory=list)
    body: bytes = b""

    @property
    def target(self) -> str:
        return self.path + encoded(self.query)

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    def with_header(self, name: str, value: str) -> "Request":
        kept = [(key, old) for key, old in self.headers if key.lower() != name.lower()]
        return Request(self.method, self.path, self.query, [*kept, (name, value)], self.body)

    def without_header(self, name: str) -> "Request":
        kept = [(key, old) for key, old in self.headers if key.lower() != name.lower()]
        return Request(self.method, self.path, self.query, kept, self.body)

    def adding_header(self, name: str, value: str) -> "Request":
        return Request(self.method, self.path, self.query, [*self.headers, (name, value)], self.body)

    def with_body(self, body: bytes) -> "Request":
        request = Request(self.method, self.path, self.query, self.headers, body)
        return request.with_header("Content-Length", str(len(body)))

    def with_query(self, query: list[tuple[str, str]]) -> "Request":
        return Request(self.method, self.path, query, self.headers, self.body)


def clock_shifted(auth_class: type, seconds: float) -> type:
    """A signer whose clock is off by so many seconds."""
    shift = datetime.timedelta(seconds=seconds)

    class Shifted(auth_class):
        def add_auth(self, request):
            real = botocore.auth.get_current_datetime
            botocore.auth.get_current_datetime = lambda *args, **kwargs: real(*args, **kwargs) + shift
            try:
                super().add_auth(request)
            finally:
                botocore.auth.get_current_datetime = real

    return Shifted


def sign(
    server: Server,
    request: Request,
    credentials: Credentials,
    service: str,
    region: str = "us-east-1",
    auth: type = botocore.auth.SigV4Auth,
    shift_seconds: float = 0,
    **options,
) -> Request:
    """The same request with the signature added, in its headers or (for a query signer) in its query."""
    if shift_seconds:
        auth = clock_shifted(auth, shift_seconds)
    headers = {**dict(request.headers), "Host": f"127.0.0.1:{server.port}"}
    aws_request = botocore.awsrequest.AWSRequest(
        method=request.method,
        url=f"http://127.0.0.1:{server.port}{request.path}{encoded(request.query)}",
        headers=headers,
        data=request.body,
    )
    keys = botocore.credentials.Credentials(
        credentials.access_key_id, credentials.secret_access_key, credentials.session_token
    )
    auth(keys, service, region, **options).add_auth(aws_request)
    path_and_query = aws_request.url.partition(f"127.0.0.1:{server.port}")[2]
    path, _, query = path_and_query.partition("?")
    signed = Request(
        request.method, path, parse_qsl(query, keep_blank_values=True), list(aws_request.headers.items()), request.body
    )
    if request.body and signed.header("Content-Length") is None:
        signed = signed.with_header("Content-Length", str(len(request.body)))
    return signed


def call(service: str, action: str, parameters: dict[str, str] | None = None, version: str | None = None) -> Request:
    """A query-protocol call as POST form, unsigned."""
    form = {"Action": action, "Version": version or VERSIONS[service], **(parameters or {})}
    return Request("POST", "/", [], [("Content-Type", FORM)], urlencode(form).encode())


def send(server: Server, request: Request) -> Answer:
    """Sends exactly these headers and this body (`Host` is added if absent)."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    try:
        connection.putrequest(request.method, request.target, skip_host=True, skip_accept_encoding=True)
        if request.header("Host") is None:
            connection.putheader("Host", f"127.0.0.1:{server.port}")
        if request.header("Content-Length") is None and request.method in ("POST", "PUT"):
            connection.putheader("Content-Length", str(len(request.body)))
        for name, value in request.headers:
            connection.putheader(name, value)
        connection.endheaders(request.body or None)
        answer = connection.getresponse()
        return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
    finally:
        connection.close()


def send_bytes(
    port: int, data: bytes, half_close: bool = False, seconds: float = 10, until_closed: bool = False
) -> bytes:
    """Raw bytes in, raw bytes out until the server closes, has answered whole (once, unless `until_closed`), or `seconds` pass."""
    with socket.create_connection(("127.0.0.1", port), timeout=seconds) as connection:
        try:
            connection.sendall(data)
            if half_close:
                connection.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # it may answer and close before it has read everything
        received = b""
        while True:
            try:
                chunk = connection.recv(65536)
            except (ConnectionResetError, TimeoutError):
                return received
            if not chunk:
                return received
            received += chunk
            if not until_closed and _whole(received):
                return received


def _whole(received: bytes) -> bool:
    head, separator, body = received.partition(b"\r\n\r\n")
    if not separator:
        return False
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            return len(body) >= int(value)
    return False


def parse(received: bytes) -> Answer | None:
    """The answer in raw bytes, or None when there is none."""
    head, separator, body = received.partition(b"\r\n\r\n")
    if not separator or not head.startswith(b"HTTP/1."):
        return None
    lines = head.split(b"\r\n")
    headers = {}
    for line in lines[1:]:
        name, _, value = line.partition(b":")
        headers[name.strip().lower().decode("latin-1")] = value.strip().decode("latin-1")
    return Answer(int(lines[0].split(b" ")[1]), headers, body)
