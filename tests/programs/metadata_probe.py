"""Asks the metadata service below the SDK and prints each answer's status, headers and body as JSON."""

import http.client
import json
import os
from urllib.parse import urlsplit

endpoint = urlsplit(os.environ["AWS_EC2_METADATA_SERVICE_ENDPOINT"])
TTL = "X-aws-ec2-metadata-token-ttl-seconds"
TOKEN = "X-aws-ec2-metadata-token"


def ask(method, path, **headers):
    connection = http.client.HTTPConnection(endpoint.hostname, endpoint.port, timeout=10)
    try:
        connection.request(method, path, headers=headers)
        answer = connection.getresponse()
        return {
            "status": answer.status,
            "headers": {name.lower(): value for name, value in answer.getheaders()},
            "body": answer.read().decode(),
        }
    finally:
        connection.close()


token = ask("PUT", "/latest/api/token", **{TTL: "60"})
held = {TOKEN: token["body"]}
role = ask("GET", "/latest/meta-data/iam/security-credentials/", **held)
answers = {
    "endpoint": endpoint.geturl(),
    "token": token,
    "role": role,
    "credentials": ask("GET", f"/latest/meta-data/iam/security-credentials/{role['body'].strip()}", **held),
    "other role": ask("GET", "/latest/meta-data/iam/security-credentials/AnotherRole", **held),
    "info": ask("GET", "/latest/meta-data/iam/info", **held),
    "region": ask("GET", "/latest/meta-data/placement/region", **held),
    "zone": ask("GET", "/latest/meta-data/placement/availability-zone", **held),
    "instance": ask("GET", "/latest/meta-data/instance-id", **held),
    "identity": ask("GET", "/latest/dynamic/instance-identity/document", **held),
    "nothing": ask("GET", "/latest/meta-data/nothing", **held),
    "no token": ask("GET", "/latest/meta-data/iam/info"),
    "made up token": ask("GET", "/latest/meta-data/iam/info", **{TOKEN: "made-up"}),
    "forwarded put": ask("PUT", "/latest/api/token", **{TTL: "60", "X-Forwarded-For": "203.0.113.7"}),
    "foreign host": ask("PUT", "/latest/api/token", **{TTL: "60", "Host": "rebound.example.com"}),
    "foreign host get": ask("GET", "/latest/meta-data/iam/info", **{**held, "Host": "rebound.example.com"}),
    **{
        f"ttl {ttl}": ask("PUT", "/latest/api/token", **{TTL: ttl}) for ttl in ("0", "-1", "21601", "abc", "1", "21600")
    },
    "no ttl": ask("PUT", "/latest/api/token"),
    "token by get": ask("GET", "/latest/api/token", **{TTL: "60"}),
}
print(json.dumps(answers))
