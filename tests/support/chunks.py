"""S3's streaming bodies, chunk by chunk: signed, signed with a signed trailer, unsigned with a trailer."""

import base64
import hashlib
import hmac
import zlib
from dataclasses import dataclass

import botocore.auth

from .server import Credentials, Server
from .wire import EMPTY_SHA256, Request, sign

SIGNED = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
SIGNED_TRAILER = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
UNSIGNED_TRAILER = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
TRAILER = "x-amz-checksum-crc32"


def declaring(payload_hash: str) -> type:
    """S3's signer with this text as x-amz-content-sha256."""

    class Declaring(botocore.auth.S3SigV4Auth):
        def payload(self, request):
            return payload_hash

    return Declaring


def crc32(data: bytes) -> str:
    return base64.b64encode(zlib.crc32(data).to_bytes(4, "big")).decode()


@dataclass
class Chunk:
    data: bytes
    signature: str | None

    def encode(self) -> bytes:
        extension = f";chunk-signature={self.signature}" if self.signature else ""
        return f"{len(self.data):x}{extension}\r\n".encode() + self.data + b"\r\n"


@dataclass
class Upload:
    """A signed head and its chunks, the last of them empty; a test bends them before `request()` joins them."""

    head: Request
    chunks: list[Chunk]
    trailer: list[tuple[str, str]]

    def request(self) -> Request:
        body = b"".join(chunk.encode() for chunk in self.chunks[:-1])
        if self.chunks[-1].data:
            body += self.chunks[-1].encode()
        else:
            body += self.chunks[-1].encode()[:-2]
        body += b"".join(f"{name}:{value}\r\n".encode() for name, value in self.trailer)
        return self.head.with_body(body + b"\r\n")


def upload(
    server: Server,
    credentials: Credentials,
    path: str,
    mode: str,
    pieces: list[bytes],
    checksum: str | None = None,
    length: int | None = None,
) -> Upload:
    content = b"".join(pieces)
    headers = [
        ("content-encoding", "aws-chunked"),
        ("x-amz-decoded-content-length", str(len(content) if length is None else length)),
    ]
    if mode != SIGNED:
        headers.append(("x-amz-trailer", TRAILER))
    head = sign(server, Request("PUT", path, [], headers), credentials, "s3", auth=declaring(mode))
    if mode == UNSIGNED_TRAILER:
        chunks = [Chunk(piece, None) for piece in [*pieces, b""]]
        return Upload(head, chunks, [(TRAILER, checksum or crc32(content))])

    date = head.header("X-Amz-Date")
    scope = f"{date[:8]}/us-east-1/s3/aws4_request"
    key = b"AWS4" + credentials.secret_access_key.encode()
    for part in scope.split("/"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()

    def signature(kind: str, previous: str, *hashes: str) -> str:
        text = "\n".join([f"AWS4-HMAC-SHA256-{kind}", date, scope, previous, *hashes])
        return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()

    previous = head.header("Authorization").rpartition("Signature=")[2]
    chunks = []
    for piece in [*pieces, b""]:
        previous = signature("PAYLOAD", previous, EMPTY_SHA256, hashlib.sha256(piece).hexdigest())
        chunks.append(Chunk(piece, previous))
    trailer = []
    if mode == SIGNED_TRAILER:
        value = checksum or crc32(content)
        line = hashlib.sha256(f"{TRAILER}:{value}\n".encode()).hexdigest()
        trailer = [(TRAILER, value), ("x-amz-trailer-signature", signature("TRAILER", previous, line))]
    return Upload(head, chunks, trailer)
