"""An application as it would run on EC2: boto3's default chain, no credentials of its own. Prints what it saw as JSON."""

import json
import os
import sys
import time

import boto3

session = boto3.session.Session()
credentials = session.get_credentials()
seen = {
    "method": credentials.method,
    "environment": sorted(name for name in os.environ if name.startswith("AWS_")),
    "region": session.region_name,
    "who": {k: v for k, v in session.client("sts").get_caller_identity().items() if k != "ResponseMetadata"},
}

s3 = session.client("s3")
s3.put_object(Bucket="photos", Key="from-ec2.jpg", Body=b"taken on the server")
seen["read"] = s3.get_object(Bucket="photos", Key="from-ec2.jpg")["Body"].read().decode()
try:
    s3.delete_object(Bucket="photos", Key="from-ec2.jpg")
except s3.exceptions.ClientError as refused:
    seen["denied"] = refused.response["Error"]["Message"]

if "--rotation" in sys.argv:
    first = seen["first_key"] = boto3.session.Session().get_credentials().get_frozen_credentials().access_key
    end = time.monotonic() + 60
    while time.monotonic() < end:
        # A new session asks the metadata service again, as a newly started process would.
        fresh = boto3.session.Session()
        seen["second_key"] = fresh.get_credentials().get_frozen_credentials().access_key
        if seen["second_key"] != first:
            seen["who_after"] = fresh.client("sts").get_caller_identity()["Arn"]
            break
        time.sleep(0.2)

print(json.dumps(seen))
