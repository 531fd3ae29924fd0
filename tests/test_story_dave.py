"""Two stories told with the real `aws` and boto3.

T-01: Dave may upload through his group, is taken out of it, and is denied at his next call.
T-02: the same application on a server, under PhotoAppRole, with credentials from the metadata service."""

import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from conftest import run_command
from support.clients import refusal, sentence
from support.documents import EC2_TRUST, allow, allowing, document
from support.server import BINARY, Credentials, eventually

PHOTOS = document(allow(["s3:PutObject", "s3:GetObject"], "arn:aws:s3:::photos/*"))
PROGRAMS = Path(__file__).parent / "programs"


class TestDaveUploads:
    """T-01"""

    @pytest.fixture
    def dave(self, aws):
        """The administrator's part: user with password and keys, group, policy on the group, bucket."""
        aws.ok("aws iam create-user --user-name dave")
        aws.ok(
            "aws iam create-login-profile \\\n--user-name dave \\\n--password 'TempPassword123!' \\\n--password-reset-required"
        )
        key = json.loads(aws.ok("aws iam create-access-key --user-name dave"))["AccessKey"]
        aws.ok("aws iam create-group --group-name Developers")
        aws.ok("aws iam add-user-to-group --group-name Developers --user-name dave")
        (aws.folder / "photos.json").write_text(PHOTOS)
        aws.ok(
            "aws iam put-group-policy --group-name Developers --policy-name PhotoUpload --policy-document file://photos.json"
        )
        aws.ok("aws s3 mb s3://photos")
        aws.profile("dave", Credentials.of(key))
        (aws.folder / "pic.jpg").write_bytes(b"\xff\xd8\xff a picture")
        return key

    def test_allowed_then_removed_then_denied_at_once(self, a, aws, dave):
        who = json.loads(aws.ok("aws sts get-caller-identity", profile="dave"))
        assert who["Arn"] == "arn:aws:iam::123456789012:user/dave"

        assert "upload: ./pic.jpg to s3://photos/pic.jpg" in aws.ok("aws s3 cp pic.jpg s3://photos/", profile="dave")
        aws.ok("aws s3 cp s3://photos/pic.jpg back.jpg", profile="dave")
        assert (aws.folder / "back.jpg").read_bytes() == (aws.folder / "pic.jpg").read_bytes()

        aws.ok("aws iam remove-user-from-group --group-name Developers --user-name dave")
        refused = aws.run("aws s3 cp pic.jpg s3://photos/", profile="dave")
        assert refused.code == 1
        text = sentence(who["Arn"], "s3:PutObject", '"arn:aws:s3:::photos/pic.jpg"', "identity-based policy")
        assert f"An error occurred (AccessDenied) when calling the PutObject operation: {text}" in refused.err

        dave_s3 = a.client("s3", Credentials.of(dave))
        with refusal("AccessDenied", text):
            dave_s3.put_object(Bucket="photos", Key="pic.jpg", Body=b"again")

    def test_what_the_policy_does_not_name_is_denied_all_along(self, aws, dave):
        aws.ok("aws s3 cp pic.jpg s3://photos/", profile="dave")
        for command, operation, action, resource in (
            ("aws s3 rm s3://photos/pic.jpg", "DeleteObject", "s3:DeleteObject", '"arn:aws:s3:::photos/pic.jpg"'),
            ("aws s3 ls s3://photos/", "ListObjectsV2", "s3:ListBucket", '"arn:aws:s3:::photos"'),
            ("aws iam list-users", "ListUsers", "iam:ListUsers", "arn:aws:iam::123456789012:user/"),
            (
                "aws iam create-user --user-name eve",
                "CreateUser",
                "iam:CreateUser",
                "arn:aws:iam::123456789012:user/eve",
            ),
        ):
            refused = aws.run(command, profile="dave")
            assert refused.code != 0
            text = sentence("arn:aws:iam::123456789012:user/dave", action, resource, "identity-based policy")
            assert f"when calling the {operation} operation: {text}" in refused.out + refused.err

    def test_a_big_file_goes_in_parts(self, aws, dave):
        (aws.folder / "big.bin").write_bytes(os.urandom(1024 * 1024) * 20)
        aws.ok("aws s3 cp big.bin s3://photos/", profile="dave")
        aws.ok("aws s3 cp s3://photos/big.bin back.bin", profile="dave")
        assert (aws.folder / "back.bin").read_bytes() == (aws.folder / "big.bin").read_bytes()


PASS = {"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}


class TestDaveOnTheServer:
    """T-02"""

    @pytest.fixture
    def role(self, a, bucket):
        role = a.new_role("PhotoAppRole", EC2_TRUST, PHOTOS)
        a.iam.create_instance_profile(InstanceProfileName="PhotoApp")
        a.iam.add_role_to_instance_profile(InstanceProfileName="PhotoApp", RoleName="PhotoAppRole")
        return role

    @pytest.fixture
    def operator(self, a, role):
        """Whoever starts the workload: may pass this role to EC2, and see the profile."""
        policy = document(
            allow("iam:PassRole", role["Arn"], Condition=PASS),
            allow("iam:GetInstanceProfile", a.arn("instance-profile/PhotoApp")),
        )
        return a.new_user("operator", policy)

    @pytest.fixture
    def run(self, a, operator, tmp_path):
        """`keyward run` with the operator's keys and a home holding a profile that must not leak into the workload."""
        home = tmp_path / "operator"
        (home / ".aws").mkdir(parents=True)
        (home / ".aws" / "credentials").write_text(
            "[default]\naws_access_key_id = AKIAAAAAAAAAAAAAAAAA\naws_secret_access_key = must-not-be-used\n"
        )
        folder = tmp_path / "workload"
        folder.mkdir()

        def run(*command: str, caller=operator, profile="PhotoApp", options: tuple[str, ...] = (), **environment):
            return run_command(
                [
                    str(BINARY),
                    "run",
                    "--endpoint-url",
                    a.server.url,
                    "--instance-profile",
                    profile,
                    *options,
                    "--",
                    *command,
                ],
                home,
                folder,
                **{
                    **caller.credentials.environment(),
                    "AWS_EC2_METADATA_DISABLED": "",
                    "AWS_DEFAULT_REGION": "us-east-1",
                    "TMPDIR": str(folder),
                    **environment,
                },
            )

        run.home, run.folder = home, folder
        return run

    @pytest.fixture
    def app(self, run):
        def app(*arguments, **more) -> dict:
            done = run(sys.executable, str(PROGRAMS / "photo_app.py"), *arguments, **more)
            assert done.code == 0, done.out + done.err
            return json.loads(done.out.splitlines()[-1])

        return app

    def test_the_default_chain_finds_the_role(self, a, app, role):
        seen = app()
        assert seen["method"] == "iam-role"
        assert seen["who"]["Arn"].startswith(f"arn:aws:sts::{a.id}:assumed-role/PhotoAppRole/i-")
        assert seen["who"]["UserId"].startswith(f"{role['RoleId']}:i-")
        assert seen["read"] == "taken on the server"
        assert seen["denied"] == sentence(
            seen["who"]["Arn"], "s3:DeleteObject", '"arn:aws:s3:::photos/from-ec2.jpg"', "identity-based policy"
        )

    def test_no_credentials_in_the_environment(self, app):
        seen = app(AWS_PROFILE="default", AWS_SESSION_TOKEN="", AWS_ROLE_ARN="arn:aws:iam::123456789012:role/x")
        forbidden = {
            "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN", "AWS_PROFILE", "AWS_DEFAULT_PROFILE",
            "AWS_ROLE_ARN", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_FULL_URI", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
        }  # fmt: skip
        assert not forbidden & set(seen["environment"])
        assert "AWS_ENDPOINT_URL" in seen["environment"]
        assert seen["region"] == "us-east-1"

    def test_nothing_is_written_to_disk(self, run, app):
        def files():
            return {
                str(path): path.read_bytes()
                for base in (run.home, run.folder)
                for path in base.rglob("*")
                if path.is_file()
            }

        before = files()
        app()
        assert files() == before

    def test_the_cli_finds_it_too(self, a, run):
        done = run("aws", "sts", "get-caller-identity")
        assert done.code == 0, done.err
        assert json.loads(done.out)["Arn"].startswith(f"arn:aws:sts::{a.id}:assumed-role/PhotoAppRole/i-")

    def test_the_commands_exit_code_and_output_are_its_own(self, run):
        done = run("sh", "-c", "echo out; echo err >&2; exit 7")
        assert (done.code, done.out) == (7, "out\n")
        assert "err\n" in done.err

    def test_credentials_rotate(self, app, run):
        help_text = run_command([str(BINARY), "run", "--help"], run.home, run.folder).out
        short = next(
            (name for name in ("--refresh-seconds", "--refresh", "--renew-seconds") if name in help_text), None
        )
        if short is None:
            pytest.skip("this build offers no short refresh")
        seen = app("--rotation", options=(short, "2"))
        assert seen["second_key"] != seen["first_key"]
        assert seen["who_after"] == seen["who"]["Arn"]

    def test_rights_are_read_live(self, a, app, run):
        a.iam.delete_role_policy(RoleName="PhotoAppRole", PolicyName="inline1")
        done = run(sys.executable, str(PROGRAMS / "photo_app.py"))
        assert done.code != 0 and "AccessDenied" in done.err

    @pytest.fixture
    def probe(self, run) -> dict:
        done = run(sys.executable, str(PROGRAMS / "metadata_probe.py"))
        assert done.code == 0, done.err
        return json.loads(done.out)

    def test_imd_1_a_token_by_put_is_needed(self, probe):
        assert probe["token"]["status"] == 200
        assert probe["token"]["headers"]["x-aws-ec2-metadata-token-ttl-seconds"] == "60"
        assert probe["no token"]["status"] == 401
        assert probe["made up token"]["status"] == 401
        assert probe["token by get"]["status"] in (401, 403, 404, 405)

    def test_imd_2_forwarded_and_rebound_requests_are_refused(self, probe):
        assert probe["forwarded put"]["status"] == 403
        assert probe["foreign host"]["status"] in (400, 403, 421)
        assert probe["foreign host get"]["status"] in (400, 403, 421)

    def test_imd_3_lifetime_of_a_token_and_own_role_only(self, probe):
        for ttl in ("1", "21600"):
            assert probe[f"ttl {ttl}"]["status"] == 200
        for name in ("ttl 0", "ttl -1", "ttl 21601", "ttl abc", "no ttl"):
            assert probe[name]["status"] == 400, name
        assert probe["other role"]["status"] == 404

    def test_imd_3_a_token_of_another_instance(self, run):
        """Two workloads at once: the token of one is worth nothing at the other."""
        inner = (
            "import http.client, os, sys\n"
            "from urllib.parse import urlsplit\n"
            "outer, token = sys.argv[1:]\n"
            "endpoint = urlsplit(os.environ['AWS_EC2_METADATA_SERVICE_ENDPOINT'])\n"
            "assert endpoint.geturl() != outer, 'the same endpoint'\n"
            "connection = http.client.HTTPConnection(endpoint.hostname, endpoint.port, timeout=10)\n"
            "connection.request('GET', '/latest/meta-data/iam/info', headers={'X-aws-ec2-metadata-token': token})\n"
            "print(connection.getresponse().status)\n"
        )
        probe = json.loads(run(sys.executable, str(PROGRAMS / "metadata_probe.py")).out)
        done = run(sys.executable, "-c", inner, probe["endpoint"], probe["token"]["body"])
        assert done.out.strip() == "401", done.err

    def test_documents_of_the_metadata_service(self, a, probe, role):
        assert probe["role"]["body"].strip() == "PhotoAppRole"
        credentials = json.loads(probe["credentials"]["body"])
        assert credentials["Code"] == "Success" and credentials["Type"] == "AWS-HMAC"
        assert set(credentials) >= {"AccessKeyId", "SecretAccessKey", "Token", "Expiration", "LastUpdated"}
        info = json.loads(probe["info"]["body"])
        assert info["Code"] == "Success"
        assert info["InstanceProfileArn"] == a.arn("instance-profile/PhotoApp")
        assert info["InstanceProfileId"].startswith("AIPA")
        assert probe["region"]["body"] == "us-east-1"
        assert probe["zone"]["body"].startswith("us-east-1")
        identity = json.loads(probe["identity"]["body"])
        assert (identity["accountId"], identity["region"]) == (a.id, "us-east-1")
        assert identity["instanceId"] == probe["instance"]["body"]
        assert probe["nothing"]["status"] == 404

    def test_a_caller_who_may_not_pass_the_role(self, a, run, role):
        nobody = a.new_user("nobody", allowing("iam:GetInstanceProfile"))
        done = run("echo", "ran", caller=nobody)
        assert done.code != 0 and "ran" not in done.out
        assert sentence(nobody.arn, "iam:PassRole", role["Arn"], "identity-based policy") in done.err

    def test_a_caller_who_may_pass_it_to_another_service_only(self, a, run, role):
        condition = {"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}
        other = a.new_user(
            "other", document(allow("iam:PassRole", role["Arn"], Condition=condition), allow("iam:GetInstanceProfile"))
        )
        done = run("echo", "ran", caller=other)
        assert done.code != 0 and "ran" not in done.out and "iam:PassRole" in done.err

    def test_a_role_that_does_not_trust_ec2(self, a, run):
        a.iam.update_assume_role_policy(
            RoleName="PhotoAppRole", PolicyDocument=EC2_TRUST.replace("ec2.amazonaws.com", "lambda.amazonaws.com")
        )
        done = run("echo", "ran")
        assert done.code != 0 and "ran" not in done.out

    def test_an_empty_or_unknown_profile(self, a, run):
        a.iam.remove_role_from_instance_profile(InstanceProfileName="PhotoApp", RoleName="PhotoAppRole")
        for profile in ("PhotoApp", "Nothing"):
            done = run("echo", "ran", profile=profile)
            assert done.code != 0 and "ran" not in done.out

    def test_sessions_end_with_the_role(self, a, run, tmp_path):
        """The workload waits for a sign, then calls again with the credentials it holds."""
        program = (
            "import boto3, os, pathlib, time\n"
            "sts = boto3.client('sts')\n"
            "sts.get_caller_identity()\n"
            "pathlib.Path('ready').touch()\n"
            "end = time.monotonic() + 60\n"
            "while not os.path.exists('go') and time.monotonic() < end: time.sleep(0.05)\n"
            "try:\n"
            "    sts.get_caller_identity()\n"
            "except sts.exceptions.ClientError as refused:\n"
            "    print(refused.response['Error']['Code'])\n"
        )
        with ThreadPoolExecutor(1) as pool:
            running = pool.submit(run, sys.executable, "-c", program)
            eventually((run.folder / "ready").exists, "the workload has its first credentials")
            a.iam.remove_role_from_instance_profile(InstanceProfileName="PhotoApp", RoleName="PhotoAppRole")
            a.iam.delete_role_policy(RoleName="PhotoAppRole", PolicyName="inline1")
            a.iam.delete_role(RoleName="PhotoAppRole")
            (run.folder / "go").touch()
            assert running.result(90).out.strip() == "InvalidClientTokenId"
