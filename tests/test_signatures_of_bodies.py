"""THREATS.md, signature verification: bodies that are not what was signed.

Each test's name carries the id of the line it is for."""

import hashlib

import pytest
from support.chunks import SIGNED, SIGNED_TRAILER, TRAILER, UNSIGNED_TRAILER, crc32, upload
from support.forgery import MISMATCH, S3_AUTH, S3_MISMATCH, refused
from support.wire import Request, call, send, sign


class TestBody:
    def test_sig_4_body_swapped_iam(self, a, forged):
        signed = sign(a.server, call("iam", "ListUsers"), a.account.root, "iam")
        body = call("iam", "CreateUser", {"UserName": "forged"}).body
        refused(a.server, signed.with_body(body)).expect(403, "SignatureDoesNotMatch", MISMATCH)

    def test_sig_4_body_moved_into_the_query(self, a, forged):
        signed = sign(a.server, call("iam", "ListUsers"), a.account.root, "iam")
        refused(a.server, signed.with_query([("Action", "CreateUser"), ("UserName", "forged")]))

    def test_sig_4_body_swapped_s3(self, a, forged):
        signed = sign(a.server, Request("PUT", "/photos/forged", body=b"honest"), a.account.root, "s3", auth=S3_AUTH)
        refused(a.server, signed.with_body(b"forged")).expect(400, "XAmzContentSHA256Mismatch")

    def test_sig_4_body_swapped_and_hash_with_it(self, a, forged):
        signed = sign(a.server, Request("PUT", "/photos/forged", body=b"honest"), a.account.root, "s3", auth=S3_AUTH)
        swapped = signed.with_body(b"forged").with_header("X-Amz-Content-SHA256", hashlib.sha256(b"forged").hexdigest())
        refused(a.server, swapped).expect(403, "SignatureDoesNotMatch", S3_MISMATCH)

    def test_sig_4_signed_as_one_mode_sent_as_another(self, a, forged):
        signed = sign(a.server, Request("PUT", "/photos/forged", body=b"honest"), a.account.root, "s3", auth=S3_AUTH)
        for mode in ("UNSIGNED-PAYLOAD", UNSIGNED_TRAILER, SIGNED):
            refused(a.server, signed.with_body(b"forged").with_header("X-Amz-Content-SHA256", mode), 400, 403)

    @pytest.mark.parametrize("mode", [SIGNED, SIGNED_TRAILER, UNSIGNED_TRAILER])
    @pytest.mark.parametrize(
        "pieces", [[b"a" * 65536, b"b" * 65536, b"tail"], [b"only"], []], ids=["three", "one", "none"]
    )
    def test_sig_4_streams_as_meant(self, a, bucket, mode, pieces):
        answer = send(a.server, upload(a.server, a.account.root, "/photos/streamed", mode, pieces).request())
        assert answer.status == 200, answer.body
        got = a.s3.get_object(Bucket="photos", Key="streamed")
        assert got["Body"].read() == b"".join(pieces)
        assert got.get("ContentEncoding", "") in ("", None)

    BENDS = {
        "dropped": lambda u: u.chunks.pop(1),
        "reordered": lambda u: u.chunks.__setitem__(slice(0, 2), u.chunks[1::-1]),
        "repeated": lambda u: u.chunks.insert(1, u.chunks[1]),
        "last cut": lambda u: u.chunks.pop(),
        "byte changed": lambda u: setattr(u.chunks[0], "data", b"X" + u.chunks[0].data[1:]),
        "signature changed": lambda u: setattr(u.chunks[1], "signature", "0" * 64),
        "signature missing": lambda u: setattr(u.chunks[1], "signature", None),
        "extra chunk": lambda u: u.chunks.insert(2, type(u.chunks[0])(b"extra", u.chunks[0].signature)),
    }  # fmt: skip

    @pytest.mark.parametrize("bend", BENDS)
    @pytest.mark.parametrize("mode", [SIGNED, SIGNED_TRAILER])
    def test_sig_4_chunks_bent(self, a, forged, mode, bend):
        bent = upload(a.server, a.account.root, "/photos/forged", mode, [b"a" * 8192, b"b" * 8192, b"tail"])
        self.BENDS[bend](bent)
        answer = send(a.server, bent.request())
        assert answer.status in (400, 403), (answer.status, answer.body)

    @pytest.mark.parametrize("mode", [SIGNED, SIGNED_TRAILER, UNSIGNED_TRAILER])
    @pytest.mark.parametrize("length", [0, 1, 16387, 16389])
    def test_sig_4_decoded_length_is_exact(self, a, forged, mode, length):
        bent = upload(
            a.server, a.account.root, "/photos/forged", mode, [b"a" * 8192, b"b" * 8192, b"tail"], length=length
        )
        assert send(a.server, bent.request()).status in (400, 403)

    @pytest.mark.parametrize("mode", [SIGNED_TRAILER, UNSIGNED_TRAILER])
    def test_sig_4_wrong_checksum_in_the_trailer(self, a, forged, mode):
        bent = upload(a.server, a.account.root, "/photos/forged", mode, [b"honest"], checksum=crc32(b"other"))
        send(a.server, bent.request()).expect(400, "BadDigest")

    def test_sig_4_trailer_changed_or_missing(self, a, forged):
        for bend in (
            lambda u: u.trailer.__setitem__(0, (TRAILER, crc32(b"other"))),
            lambda u: u.trailer.__setitem__(1, ("x-amz-trailer-signature", "0" * 64)),
            lambda u: u.trailer.pop(),
            lambda u: u.trailer.clear(),
        ):
            bent = upload(a.server, a.account.root, "/photos/forged", SIGNED_TRAILER, [b"honest"])
            bend(bent)
            assert send(a.server, bent.request()).status in (400, 403)

    def test_sig_4_overwriting_with_a_bad_stream_keeps_the_old(self, a, forged):
        bent = upload(a.server, a.account.root, "/photos/k", SIGNED, [b"a" * 8192, b"b" * 8192])
        bent.chunks[1].signature = "0" * 64
        assert send(a.server, bent.request()).status in (400, 403)
        assert a.s3.get_object(Bucket="photos", Key="k")["Body"].read() == b"SECRET BODY"
