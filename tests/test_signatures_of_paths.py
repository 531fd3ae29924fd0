"""THREATS.md, signature verification: paths and queries in every spelling.

Each test's name carries the id of the line it is for."""

import random
from urllib.parse import quote

import pytest
from support.forgery import S3_AUTH, refused, wrong_signature
from support.wire import Request, send, sign


class TestPaths:
    ODD = [
        "a b",
        "a%2Fb",
        "a%252Fb",
        "a+b",
        "a//b",
        "a/./b",
        "a/../b",
        "~a",
        "a=b&c=d",
        "ü",
        "名",
        "a%",
        "%41",
        "a\tb",
        "a;b",
        "a,b",
        "(a)'!*",
    ]

    @pytest.mark.parametrize("key", ODD)
    def test_sig_10_the_path_is_encoded_once_for_s3(self, a, bucket, key):
        path = "/photos/" + quote(key, safe="/~")
        put = Request("PUT", path, body=key.encode())
        answer = send(a.server, sign(a.server, put, a.account.root, "s3", auth=S3_AUTH))
        if answer.status != 200:
            # Dot segments may be refused rather than stored; they must not be read as another key.
            assert "/./" in key or "/../" in key
            return
        got = send(a.server, sign(a.server, Request("GET", path), a.account.root, "s3", auth=S3_AUTH))
        assert (got.status, got.body) == (200, key.encode())
        keys = [item["Key"] for item in a.s3.list_objects_v2(Bucket="photos")["Contents"]]
        assert keys == [key]

    def test_sig_10_no_fallback_form(self, a, forged):
        """Signed as one spelling, sent as another that decodes to the same."""
        signed = sign(a.server, Request("GET", "/photos/k"), a.account.root, "s3", auth=S3_AUTH)
        for path in ("/photos//k", "//photos/k", "/photos/./k", "/photos/x/../k", "/photos/k/"):
            refused(a.server, Request("GET", path, [], signed.headers), 400, 403)

    def test_sig_10_not_utf_8(self, a, bucket):
        request = Request("GET", "/photos/%FF%FE")
        answer = send(a.server, sign(a.server, request, a.account.root, "s3", auth=S3_AUTH))
        assert answer.status in (400, 403, 404), answer.body

    def test_sig_10_random_requests_by_botocore_pass_and_mutations_do_not(self, a, bucket):
        seed = random.SystemRandom().randrange(2**32)
        print(f"seed {seed}")
        rng = random.Random(seed)
        alphabet = "aZ09-_.~ %+/=&;:,@!$'()*\"<>[]{}|^`üß名\u0001"
        a.s3.put_object(Bucket="photos", Key="k", Body=b"x")
        for _ in range(150):
            prefix = "".join(rng.choice(alphabet.replace("\u0001", "")) for _ in range(rng.randrange(12)))
            value = "".join(rng.choice("ab  cd,;\"'é") for _ in range(rng.randrange(1, 10))).strip() or "x"
            headers = [("x-amz-meta-v", quote(value, safe=" ,;\"'"))] if rng.random() < 0.5 else []
            request = Request(
                "GET",
                "/photos",
                [("list-type", "2"), ("prefix", prefix), ("delimiter", rng.choice(["", "/", "a b"]))],
                headers,
            )
            signed = sign(a.server, request, a.account.root, "s3", auth=S3_AUTH)
            answer = send(a.server, signed)
            assert answer.status == 200, (request, answer.body)
            mutated = rng.choice(
                [
                    lambda s: s.with_query([*s.query, ("max-keys", "1")]),
                    lambda s: s.with_query([(n, v + "x" if n == "prefix" else v) for n, v in s.query]),
                    lambda s: Request("POST", s.path, s.query, s.headers, s.body),
                    lambda s: Request(s.method, s.path + "x", s.query, s.headers, s.body),
                    lambda s: s.with_header("X-Amz-Date", s.header("X-Amz-Date")[:-2] + "0Z" if s.header("X-Amz-Date")[-2] != "0" else s.header("X-Amz-Date")[:-2] + "1Z"),
                    wrong_signature,
                ]
            )(signed)  # fmt: skip
            assert send(a.server, mutated).status in (400, 403), mutated
