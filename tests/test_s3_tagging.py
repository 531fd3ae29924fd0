"""Tags on objects and buckets, and the decisions made by them."""

import pytest
from support.clients import denied, refusal
from support.documents import allow, allowing, document

pytestmark = pytest.mark.usefixtures("bucket")


def tag_set(**pairs: str) -> dict:
    return {"TagSet": [{"Key": key, "Value": value} for key, value in pairs.items()]}


@pytest.fixture
def obj(s3) -> dict:
    s3.put_object(Bucket="photos", Key="k", Body=b"x")
    return {"Bucket": "photos", "Key": "k"}


class TestObject:
    def test_put_get_delete(self, s3, obj):
        assert s3.get_object_tagging(**obj)["TagSet"] == []
        s3.put_object_tagging(**obj, Tagging=tag_set(team="photos", cost="1"))
        assert sorted(t["Key"] for t in s3.get_object_tagging(**obj)["TagSet"]) == ["cost", "team"]
        assert s3.head_object(**obj).get("TagCount", 2) == 2
        s3.put_object_tagging(**obj, Tagging=tag_set(team="films"))
        assert s3.get_object_tagging(**obj)["TagSet"] == tag_set(team="films")["TagSet"]
        assert s3.delete_object_tagging(**obj)["ResponseMetadata"]["HTTPStatusCode"] == 204
        assert s3.get_object_tagging(**obj)["TagSet"] == []

    def test_with_the_put(self, s3):
        s3.put_object(Bucket="photos", Key="k", Body=b"x", Tagging="team=photos&note=a%20b")
        found = {t["Key"]: t["Value"] for t in s3.get_object_tagging(Bucket="photos", Key="k")["TagSet"]}
        assert found == {"team": "photos", "note": "a b"}

    def test_overwriting_the_object_drops_them(self, s3, obj):
        s3.put_object_tagging(**obj, Tagging=tag_set(team="photos"))
        s3.put_object(**obj, Body=b"y")
        assert s3.get_object_tagging(**obj)["TagSet"] == []

    def test_a_copy_carries_them_unless_replaced(self, s3, obj):
        s3.put_object_tagging(**obj, Tagging=tag_set(team="photos"))
        s3.copy_object(Bucket="photos", Key="copy", CopySource="photos/k")
        assert s3.get_object_tagging(Bucket="photos", Key="copy")["TagSet"] == tag_set(team="photos")["TagSet"]
        s3.copy_object(
            Bucket="photos", Key="copy", CopySource="photos/k", TaggingDirective="REPLACE", Tagging="team=films"
        )
        assert s3.get_object_tagging(Bucket="photos", Key="copy")["TagSet"] == tag_set(team="films")["TagSet"]

    def test_ten_at_most(self, s3, obj):
        s3.put_object_tagging(**obj, Tagging=tag_set(**{f"k{n}": "v" for n in range(10)}))
        with refusal(("BadRequest", "InvalidTag"), status=400):
            s3.put_object_tagging(**obj, Tagging=tag_set(**{f"k{n}": "v" for n in range(11)}))

    @pytest.mark.parametrize(
        "tags",
        [[{"Key": "k", "Value": "1"}, {"Key": "k", "Value": "2"}], [{"Key": "k" * 129, "Value": "v"}], [{"Key": "k", "Value": "v" * 257}],
         [{"Key": "a?b", "Value": "v"}], [{"Key": "", "Value": "v"}]],
    )  # fmt: skip
    def test_invalid(self, a, obj, tags):
        with refusal("InvalidTag"):
            a.client("s3", validate=False).put_object_tagging(**obj, Tagging={"TagSet": tags})

    def test_of_a_missing_object(self, s3):
        with refusal("NoSuchKey"):
            s3.get_object_tagging(Bucket="photos", Key="nothing")
        with refusal("NoSuchKey"):
            s3.put_object_tagging(Bucket="photos", Key="nothing", Tagging=tag_set(a="1"))


class TestBucket:
    def test_put_get_delete(self, s3):
        with refusal("NoSuchTagSet", "The TagSet does not exist"):
            s3.get_bucket_tagging(Bucket="photos")
        s3.put_bucket_tagging(Bucket="photos", Tagging=tag_set(team="photos"))
        assert s3.get_bucket_tagging(Bucket="photos")["TagSet"] == tag_set(team="photos")["TagSet"]
        assert s3.delete_bucket_tagging(Bucket="photos")["ResponseMetadata"]["HTTPStatusCode"] == 204
        with refusal("NoSuchTagSet"):
            s3.get_bucket_tagging(Bucket="photos")

    @pytest.mark.parametrize(
        ("operation", "parameters", "action"),
        [("get_bucket_tagging", {}, "GetBucketTagging"), ("put_bucket_tagging", {"Tagging": tag_set(a="1")}, "PutBucketTagging"),
         ("delete_bucket_tagging", {}, "PutBucketTagging")],
    )  # fmt: skip
    def test_s3_2_actions(self, a, operation, parameters, action):
        dave = a.new_user("dave")
        with denied(dave.arn, f"s3:{action}", '"arn:aws:s3:::photos"', "identity-based policy"):
            getattr(dave.client("s3"), operation)(Bucket="photos", **parameters)


class TestDecisions:
    def test_by_tag_of_the_existing_object(self, a, s3, obj):
        condition = {"StringEquals": {"s3:ExistingObjectTag/team": "photos"}}
        dave = a.new_user("dave", document(allow("s3:GetObject", "arn:aws:s3:::photos/*", Condition=condition)))
        with denied(dave.arn, "s3:GetObject", '"arn:aws:s3:::photos/k"', "identity-based policy"):
            dave.client("s3").get_object(**obj)
        s3.put_object_tagging(**obj, Tagging=tag_set(team="photos"))
        dave.client("s3").get_object(**obj)
        s3.put_object_tagging(**obj, Tagging=tag_set(team="films"))
        with refusal("AccessDenied"):
            dave.client("s3").get_object(**obj)

    def test_by_tag_in_the_request(self, a, s3):
        condition = {"StringEquals": {"s3:RequestObjectTag/team": "photos"}}
        dave = a.new_user(
            "dave",
            document(
                allow("s3:PutObject", "arn:aws:s3:::photos/*", Condition=condition),
                allow("s3:PutObjectTagging", "arn:aws:s3:::photos/*"),
            ),
        )
        put = {"Bucket": "photos", "Key": "new", "Body": b"x"}
        dave.client("s3").put_object(**put, Tagging="team=photos")
        for refused in ({}, {"Tagging": "team=films"}):
            with denied(dave.arn, "s3:PutObject", '"arn:aws:s3:::photos/new"', "identity-based policy"):
                dave.client("s3").put_object(**put, **refused)

    def test_who_may_not_retag_cannot_open_a_door(self, a, s3, obj):
        dave = a.new_user("dave", allowing("s3:PutObject", "arn:aws:s3:::photos/*"))
        with denied(dave.arn, "s3:PutObjectTagging", '"arn:aws:s3:::photos/k"', "identity-based policy"):
            dave.client("s3").put_object_tagging(**obj, Tagging=tag_set(team="photos"))
