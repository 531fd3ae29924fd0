"""ListObjects v1 and v2."""

import botocore.auth
import pytest
from support.clients import denied, names, pages, refusal
from support.documents import allow, document
from support.wire import EMPTY_SHA256, Request, send, sign

KEYS = ["2024/a.jpg", "2024/b.jpg", "2025/jan/c.jpg", "2025/jan/d.jpg", "2025/feb/e.jpg", "readme.txt", "zoo"]
IN_ORDER = sorted(KEYS)


@pytest.fixture(autouse=True)
def objects(s3, bucket):
    for key in KEYS:
        s3.put_object(Bucket=bucket, Key=key, Body=key.encode())


@pytest.fixture(params=["list_objects", "list_objects_v2"])
def listing(request, s3):
    return lambda **more: getattr(s3, request.param)(Bucket="photos", **more)


def test_all_in_order_of_bytes(listing):
    answer = listing()
    assert names(answer["Contents"], "Key") == IN_ORDER
    assert answer["IsTruncated"] is False
    first = answer["Contents"][0]
    assert (first["Size"], first["StorageClass"]) == (10, "STANDARD")
    assert first["ETag"].startswith('"') and first["LastModified"].tzinfo is not None


def test_prefix(listing):
    assert names(listing(Prefix="2025/jan/")["Contents"], "Key") == ["2025/jan/c.jpg", "2025/jan/d.jpg"]
    assert "Contents" not in listing(Prefix="none")


def test_delimiter(listing):
    answer = listing(Delimiter="/")
    assert names(answer["CommonPrefixes"], "Prefix") == ["2024/", "2025/"]
    assert names(answer["Contents"], "Key") == ["readme.txt", "zoo"]
    below = listing(Delimiter="/", Prefix="2025/")
    assert names(below["CommonPrefixes"], "Prefix") == ["2025/feb/", "2025/jan/"]
    assert "Contents" not in below


def test_odd_keys_survive_url_encoding(s3, listing):
    odd = ["a b", "a+b", "ü", "a&b<c>", "a%20b"]
    for key in odd:
        s3.put_object(Bucket="photos", Key=f"odd/{key}", Body=b"")
    assert sorted(names(listing(Prefix="odd/")["Contents"], "Key")) == sorted(f"odd/{key}" for key in odd)


class TestPages:
    @pytest.mark.parametrize("operation", ["list_objects", "list_objects_v2"])
    @pytest.mark.parametrize("size", [1, 2, 3, 7])
    def test_by_paginator(self, s3, operation, size):
        paginator = s3.get_paginator(operation)
        found = [
            item["Key"]
            for page in paginator.paginate(Bucket="photos", PaginationConfig={"PageSize": size})
            for item in page["Contents"]
        ]
        assert found == IN_ORDER

    @pytest.mark.parametrize("operation", ["list_objects", "list_objects_v2"])
    def test_common_prefixes_count_and_come_once(self, s3, operation):
        paginator = s3.get_paginator(operation)
        seen = []
        for page in paginator.paginate(Bucket="photos", Delimiter="/", PaginationConfig={"PageSize": 1}):
            entries = names(page.get("CommonPrefixes", []), "Prefix") + names(page.get("Contents", []), "Key")
            assert len(entries) == 1
            seen += entries
        assert seen == ["2024/", "2025/", "readme.txt", "zoo"]

    def test_v2_token(self, s3):
        first = s3.list_objects_v2(Bucket="photos", MaxKeys=3)
        assert (first["IsTruncated"], first["KeyCount"], first["MaxKeys"]) == (True, 3, 3)
        rest = s3.list_objects_v2(Bucket="photos", ContinuationToken=first["NextContinuationToken"])
        assert names(first["Contents"] + rest["Contents"], "Key") == IN_ORDER

    def test_v2_bad_token(self, s3):
        with refusal("InvalidArgument", "The continuation token provided is incorrect"):
            s3.list_objects_v2(Bucket="photos", ContinuationToken="made up")

    def test_v1_marker_and_v2_start_after(self, s3):
        assert names(s3.list_objects(Bucket="photos", Marker="2025/jan/c.jpg")["Contents"], "Key") == IN_ORDER[4:]
        assert (
            names(s3.list_objects_v2(Bucket="photos", StartAfter="2025/jan/c.jpg")["Contents"], "Key") == IN_ORDER[4:]
        )

    def test_none_asked_for(self, listing):
        answer = listing(MaxKeys=0)
        assert answer["IsTruncated"] is False and "Contents" not in answer

    def test_never_more_than_a_thousand(self, listing):
        assert listing(MaxKeys=5000)["MaxKeys"] == 1000

    @pytest.mark.parametrize("keys", [-1, "abc"])
    def test_bad_max_keys(self, a, keys):
        request = Request("GET", "/photos", [("max-keys", str(keys))], [("x-amz-content-sha256", EMPTY_SHA256)])
        send(a.server, sign(a.server, request, a.account.root, "s3", auth=botocore.auth.S3SigV4Auth)).expect(
            400, "InvalidArgument"
        )


def test_owner_only_when_asked(s3):
    assert "Owner" not in s3.list_objects_v2(Bucket="photos")["Contents"][0]
    assert s3.list_objects_v2(Bucket="photos", FetchOwner=True)["Contents"][0]["Owner"]["ID"]
    assert s3.list_objects(Bucket="photos")["Contents"][0]["Owner"]["ID"]


class TestConditionKeys:
    def user(self, a, **condition):
        return a.new_user("dave", document(allow("s3:ListBucket", "arn:aws:s3:::photos", Condition=condition)))

    def test_prefix(self, a):
        dave = self.user(a, StringLike={"s3:prefix": "2025/*"})
        s3 = dave.client("s3")
        assert len(s3.list_objects_v2(Bucket="photos", Prefix="2025/jan/")["Contents"]) == 2
        for refused in ({"Prefix": "2024/"}, {}, {"Prefix": "2025"}):
            with denied(dave.arn, "s3:ListBucket", '"arn:aws:s3:::photos"', "identity-based policy"):
                s3.list_objects_v2(Bucket="photos", **refused)

    def test_delimiter_and_max_keys(self, a):
        dave = self.user(a, StringEquals={"s3:delimiter": "/"}, NumericLessThanEquals={"s3:max-keys": "10"})
        s3 = dave.client("s3")
        s3.list_objects_v2(Bucket="photos", Delimiter="/", MaxKeys=10)
        for refused in ({"Delimiter": "/", "MaxKeys": 11}, {"MaxKeys": 10}, {"Delimiter": "/"}):
            with refusal("AccessDenied"):
                s3.list_objects_v2(Bucket="photos", **refused)

    def test_multipart_uploads_listing_has_its_own_right(self, a):
        dave = self.user(a)
        with denied(dave.arn, "s3:ListBucketMultipartUploads", '"arn:aws:s3:::photos"', "identity-based policy"):
            dave.client("s3").list_multipart_uploads(Bucket="photos")


def test_paginator_of_the_helper_agrees(s3):
    assert names(pages(s3, "list_objects_v2", "Contents", size=2, Bucket="photos"), "Key") == IN_ORDER
