"""Buckets."""

import botocore.auth
import botocore.awsrequest
import botocore.credentials
import pytest
from support.clients import names, refusal
from support.documents import allow, allowing, document
from support.wire import EMPTY_SHA256, Request, send, sign


def test_create_list_head_location_delete(a, s3):
    answer = s3.create_bucket(Bucket="photos")
    assert answer["Location"] == "/photos"
    listed = s3.list_buckets()
    assert names(listed["Buckets"], "Name") == ["photos"]
    assert listed["Buckets"][0]["CreationDate"].tzinfo is not None
    assert listed["Owner"]["ID"]
    assert s3.head_bucket(Bucket="photos")["ResponseMetadata"]["HTTPHeaders"]["x-amz-bucket-region"] == "us-east-1"
    assert s3.get_bucket_location(Bucket="photos")["LocationConstraint"] is None
    assert s3.delete_bucket(Bucket="photos")["ResponseMetadata"]["HTTPStatusCode"] == 204
    assert s3.list_buckets()["Buckets"] == []


def test_location_elsewhere(a):
    s3 = a.client("s3", region="eu-west-1")
    s3.create_bucket(Bucket="photos", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    assert s3.get_bucket_location(Bucket="photos")["LocationConstraint"] == "eu-west-1"
    assert s3.head_bucket(Bucket="photos")["ResponseMetadata"]["HTTPHeaders"]["x-amz-bucket-region"] == "eu-west-1"


def test_list_in_order_of_name(s3):
    for name in ("ccc", "aaa", "bbb"):
        s3.create_bucket(Bucket=name)
    assert names(s3.list_buckets()["Buckets"], "Name") == ["aaa", "bbb", "ccc"]


@pytest.mark.parametrize(
    "name",
    [
        "Photos",
        "ph",
        "p" * 64,
        "photos_1",
        ".photos",
        "photos.",
        "pho..tos",
        "-photos",
        "192.168.5.4",
        "xn--photos",
        "_keyward",
    ],
)
def test_names_that_no_bucket_may_have(a, name):
    request = Request("PUT", f"/{name}", [], [("x-amz-content-sha256", EMPTY_SHA256)])
    answer = send(a.server, sign(a.server, request, a.account.root, "s3", auth=botocore.auth.S3SigV4Auth))
    assert answer.status // 100 == 4, answer.body
    if name != "_keyward":
        assert answer.code == "InvalidBucketName"
    assert a.s3.list_buckets()["Buckets"] == []


@pytest.mark.parametrize("name", ["abc", "p" * 63, "my.photos-1", "123"])
def test_names_that_a_bucket_may_have(s3, name):
    s3.create_bucket(Bucket=name)
    s3.head_bucket(Bucket=name)


def test_taken_by_another_account(a, b):
    """Names are unique over accounts."""
    a.s3.create_bucket(Bucket="photos")
    with refusal("BucketAlreadyExists"):
        b.s3.create_bucket(Bucket="photos")
    assert b.s3.list_buckets()["Buckets"] == []


def test_owned_by_you_elsewhere_than_us_east_1(a):
    s3 = a.client("s3", region="eu-west-1")
    create = {"Bucket": "photos", "CreateBucketConfiguration": {"LocationConstraint": "eu-west-1"}}
    s3.create_bucket(**create)
    with refusal("BucketAlreadyOwnedByYou"):
        s3.create_bucket(**create)


def test_missing(s3):
    with refusal("NoSuchBucket", "The specified bucket does not exist"):
        s3.list_objects_v2(Bucket="photos")
    with refusal("NoSuchBucket"):
        s3.put_object(Bucket="photos", Key="k", Body=b"x")
    with refusal("NoSuchBucket"):
        s3.delete_bucket(Bucket="photos")
    with refusal("404"):
        s3.head_bucket(Bucket="photos")


def test_not_empty(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"x")
    with refusal("BucketNotEmpty", "The bucket you tried to delete is not empty"):
        s3.delete_bucket(Bucket=bucket)
    s3.delete_object(Bucket=bucket, Key="k")
    s3.delete_bucket(Bucket=bucket)


def test_new_buckets_block_public_access(s3, bucket):
    block = s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"]
    assert set(block.values()) == {True} and len(block) == 4


def test_recreated_bucket_inherits_no_policy(s3, bucket):
    """STO-2."""
    policy = document(
        {**allow("s3:GetObject", "arn:aws:s3:::photos/*"), "Principal": {"AWS": "arn:aws:iam::444455556666:root"}}
    )
    s3.put_bucket_policy(Bucket=bucket, Policy=policy)
    s3.delete_bucket(Bucket=bucket)
    s3.create_bucket(Bucket=bucket)
    with refusal("NoSuchBucketPolicy"):
        s3.get_bucket_policy(Bucket=bucket)


@pytest.mark.parametrize("host", ["photos.s3.amazonaws.com", "photos.s3.us-east-1.amazonaws.com", "photos.localhost"])
def test_virtual_host(a, s3, bucket, host):
    """The bucket in the host, on the same port. `Host` is signed as it is sent."""
    s3.put_object(Bucket=bucket, Key="k", Body=b"seen")
    name = f"{host}:{a.server.port}" if host.endswith("localhost") else host
    aws_request = botocore.awsrequest.AWSRequest("GET", f"http://{name}/k", headers={"Host": name})
    keys = botocore.credentials.Credentials(a.account.root.access_key_id, a.account.root.secret_access_key)
    botocore.auth.S3SigV4Auth(keys, "s3", "us-east-1").add_auth(aws_request)
    answer = send(a.server, Request("GET", "/k", [], list(aws_request.headers.items())))
    assert (answer.status, answer.body) == (200, b"seen")


def test_unknown_host_means_path_style(a, s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"seen")
    aws_request = botocore.awsrequest.AWSRequest(
        "GET", "http://keyward:4488/photos/k", headers={"Host": "keyward:4488"}
    )
    keys = botocore.credentials.Credentials(a.account.root.access_key_id, a.account.root.secret_access_key)
    botocore.auth.S3SigV4Auth(keys, "s3", "us-east-1").add_auth(aws_request)
    answer = send(a.server, Request("GET", "/photos/k", [], list(aws_request.headers.items())))
    assert (answer.status, answer.body) == (200, b"seen")


def test_head_without_the_right_is_403(a, bucket):
    dave = a.new_user("dave")
    with refusal("403"):
        dave.client("s3").head_bucket(Bucket=bucket)
    lister = a.new_user("lister", allowing("s3:ListBucket", "arn:aws:s3:::photos"))
    lister.client("s3").head_bucket(Bucket=bucket)
