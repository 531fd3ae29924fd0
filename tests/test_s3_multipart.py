"""Multipart upload."""

import hashlib
import io

import pytest
from boto3.s3.transfer import TransferConfig
from support.clients import denied, names, refusal
from support.documents import allowing

MIB = 1024 * 1024
PART = b"p" * (5 * MIB)

pytestmark = pytest.mark.usefixtures("bucket")
WHERE = {"Bucket": "photos", "Key": "big"}


def create(s3, **more) -> str:
    return s3.create_multipart_upload(**WHERE, **more)["UploadId"]


def upload(s3, upload_id, number, body=PART) -> dict:
    answer = s3.upload_part(**WHERE, UploadId=upload_id, PartNumber=number, Body=body)
    return {"PartNumber": number, "ETag": answer["ETag"]}


def complete(s3, upload_id, parts):
    return s3.complete_multipart_upload(**WHERE, UploadId=upload_id, MultipartUpload={"Parts": parts})


def test_whole_way(s3):
    upload_id = create(s3, ContentType="image/jpeg", Metadata={"author": "dave"})
    parts = [upload(s3, upload_id, 1), upload(s3, upload_id, 2, b"the end")]
    with refusal("404"):
        s3.head_object(**WHERE)
    answer = complete(s3, upload_id, parts)
    digests = hashlib.md5(PART).digest() + hashlib.md5(b"the end").digest()
    assert answer["ETag"] == f'"{hashlib.md5(digests).hexdigest()}-2"'
    assert (answer["Bucket"], answer["Key"]) == ("photos", "big")
    assert answer["Location"] == f"{s3.meta.endpoint_url}/photos/big"
    got = s3.get_object(**WHERE)
    assert got["Body"].read() == PART + b"the end"
    assert (got["ContentType"], got["Metadata"], got["ETag"]) == ("image/jpeg", {"author": "dave"}, answer["ETag"])
    with refusal("NoSuchUpload"):
        s3.list_parts(**WHERE, UploadId=upload_id)


def test_boto3s_own_transfer(s3):
    big = bytes(range(256)) * (4 * 12 * 1024)
    s3.upload_fileobj(
        io.BytesIO(big),
        "photos",
        "big",
        Config=TransferConfig(multipart_threshold=5 * MIB, multipart_chunksize=5 * MIB),
    )
    target = io.BytesIO()
    s3.download_fileobj(
        "photos", "big", target, Config=TransferConfig(multipart_threshold=5 * MIB, multipart_chunksize=5 * MIB)
    )
    assert target.getvalue() == big
    assert s3.head_object(**WHERE)["ETag"].endswith('-3"')


def test_parts_in_any_order_and_twice(s3):
    upload_id = create(s3)
    last = upload(s3, upload_id, 7, b"last")
    upload(s3, upload_id, 3, b"thrown away")
    first = upload(s3, upload_id, 3)
    complete(s3, upload_id, [first, last])
    assert s3.get_object(**WHERE)["Body"].read() == PART + b"last"


def test_list_parts(s3):
    upload_id = create(s3)
    for number in (1, 2, 3):
        upload(s3, upload_id, number, b"x" * number)
    answer = s3.list_parts(**WHERE, UploadId=upload_id)
    assert [(part["PartNumber"], part["Size"]) for part in answer["Parts"]] == [(1, 1), (2, 2), (3, 3)]
    first = s3.list_parts(**WHERE, UploadId=upload_id, MaxParts=2)
    assert (first["IsTruncated"], first["NextPartNumberMarker"]) == (True, 2)
    rest = s3.list_parts(**WHERE, UploadId=upload_id, PartNumberMarker=2)
    assert names(rest["Parts"], "PartNumber") == [3]


def test_list_uploads(s3):
    ids = {create(s3) for _ in range(2)}
    s3.create_multipart_upload(Bucket="photos", Key="other/x")
    answer = s3.list_multipart_uploads(Bucket="photos")
    assert [upload["Key"] for upload in answer["Uploads"]] == ["big", "big", "other/x"]
    assert {upload["UploadId"] for upload in answer["Uploads"][:2]} == ids
    assert len(s3.list_multipart_uploads(Bucket="photos", Prefix="other/")["Uploads"]) == 1
    by_delimiter = s3.list_multipart_uploads(Bucket="photos", Delimiter="/")
    assert names(by_delimiter["CommonPrefixes"], "Prefix") == ["other/"]


def test_abort(s3):
    upload_id = create(s3)
    upload(s3, upload_id, 1)
    assert s3.abort_multipart_upload(**WHERE, UploadId=upload_id)["ResponseMetadata"]["HTTPStatusCode"] == 204
    assert "Uploads" not in s3.list_multipart_uploads(Bucket="photos")
    with refusal("NoSuchUpload"):
        upload(s3, upload_id, 2)
    s3.delete_bucket(Bucket="photos")


def test_unknown_upload(s3):
    for act in (
        lambda: upload(s3, "nothing", 1),
        lambda: s3.list_parts(**WHERE, UploadId="nothing"),
        lambda: s3.abort_multipart_upload(**WHERE, UploadId="nothing"),
        lambda: complete(s3, "nothing", [{"PartNumber": 1, "ETag": '"x"'}]),
    ):
        with refusal("NoSuchUpload"):
            act()


def test_an_upload_belongs_to_its_key(s3):
    upload_id = create(s3)
    with refusal("NoSuchUpload"):
        s3.upload_part(Bucket="photos", Key="other", UploadId=upload_id, PartNumber=1, Body=b"x")


def test_completing_wrongly(s3):
    upload_id = create(s3)
    one, two = upload(s3, upload_id, 1), upload(s3, upload_id, 2, b"end")
    with refusal("InvalidPart"):
        complete(s3, upload_id, [{"PartNumber": 1, "ETag": '"' + "0" * 32 + '"'}])
    with refusal("InvalidPart"):
        complete(s3, upload_id, [one, {"PartNumber": 3, "ETag": two["ETag"]}])
    with refusal("InvalidPartOrder"):
        complete(s3, upload_id, [two, one])
    with refusal("MalformedXML"):
        complete(s3, upload_id, [])
    complete(s3, upload_id, [one, two])


def test_all_but_the_last_part_have_five_mebibytes(s3):
    upload_id = create(s3)
    parts = [upload(s3, upload_id, 1, b"small"), upload(s3, upload_id, 2, b"end")]
    with refusal("EntityTooSmall"):
        complete(s3, upload_id, parts)


@pytest.mark.parametrize("number", [0, 10001])
def test_part_numbers(s3, number):
    with refusal("InvalidArgument"):
        upload(s3, create(s3), number, b"x")


class TestPartCopy:
    def test_whole_and_range(self, s3):
        s3.put_object(Bucket="photos", Key="source", Body=PART + b"tail")
        upload_id = create(s3)
        one = s3.upload_part_copy(
            **WHERE,
            UploadId=upload_id,
            PartNumber=1,
            CopySource="photos/source",
            CopySourceRange=f"bytes=0-{len(PART) - 1}",
        )["CopyPartResult"]
        two = s3.upload_part_copy(
            **WHERE,
            UploadId=upload_id,
            PartNumber=2,
            CopySource="photos/source",
            CopySourceRange=f"bytes={len(PART)}-{len(PART) + 3}",
        )["CopyPartResult"]
        complete(s3, upload_id, [{"PartNumber": 1, "ETag": one["ETag"]}, {"PartNumber": 2, "ETag": two["ETag"]}])
        assert s3.get_object(**WHERE)["Body"].read() == PART + b"tail"

    @pytest.mark.parametrize(
        ("allowed", "action", "resource"),
        [("s3:PutObject", "s3:GetObject", "photos/source"), ("s3:GetObject", "s3:PutObject", "photos/big")],
    )
    def test_s3_3_each_denied_side(self, a, s3, allowed, action, resource):
        s3.put_object(Bucket="photos", Key="source", Body=b"x")
        upload_id = create(s3)
        dave = a.new_user("dave", allowing(allowed, "arn:aws:s3:::photos/*"))
        with denied(dave.arn, action, f'"arn:aws:s3:::{resource}"', "identity-based policy"):
            dave.client("s3").upload_part_copy(**WHERE, UploadId=upload_id, PartNumber=1, CopySource="photos/source")


@pytest.mark.parametrize(
    ("operation", "parameters", "action"),
    [
        ("create_multipart_upload", {}, "PutObject"),
        ("upload_part", {"PartNumber": 1, "Body": b"x"}, "PutObject"),
        ("complete_multipart_upload", {"MultipartUpload": {"Parts": [{"PartNumber": 1, "ETag": '"x"'}]}}, "PutObject"),
        ("abort_multipart_upload", {}, "AbortMultipartUpload"),
        ("list_parts", {}, "ListMultipartUploadParts"),
    ],
)
def test_s3_2_actions(a, s3, operation, parameters, action):
    if operation != "create_multipart_upload":
        parameters = {**parameters, "UploadId": create(s3)}
    dave = a.new_user("dave")
    with denied(dave.arn, f"s3:{action}", '"arn:aws:s3:::photos/big"', "identity-based policy"):
        getattr(dave.client("s3"), operation)(**WHERE, **parameters)
