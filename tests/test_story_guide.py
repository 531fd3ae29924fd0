"""The commands that a beginner's guide to IAM prints, pasted into a shell with the real `aws`.

Where the guide is wrong about AWS, AWS is followed: its cross-account example needs the MFA that its own trust policy asks
for, and its example of a key id is too short for the command. Its commands of Access Analyzer have no service here yet."""

import csv
import io
import json
import time

import pyotp
import pytest
from conftest import CommandLine
from support.documents import EC2_TRUST, allow, document
from support.server import ACCOUNT_B, Account, Credentials

DEVELOPMENT = Account(
    "111122223333", "development", Credentials("AKIABTX3GSDSQCNE23PO", "developmentRootSecret/developmentRootSe1")
)
PRODUCTION = ACCOUNT_B
REPORTS = document(
    allow(
        ["s3:GetObject", "s3:ListBucket"],
        ["arn:aws:s3:::my-reports-bucket", "arn:aws:s3:::my-reports-bucket/*"],
        Sid="AllowReadReportsBucket",
    )
)


def test_a_user_in_a_group(aws):
    aws.ok("aws iam create-user --user-name jane.doe")
    aws.ok("""aws iam create-login-profile \\
--user-name jane.doe \\
--password 'TempPassword123!' \\
--password-reset-required""")
    aws.ok("aws iam create-group --group-name Developers")
    aws.ok("aws iam add-user-to-group --group-name Developers --user-name jane.doe")
    aws.ok("""aws iam attach-group-policy \\
--group-name Developers \\
--policy-arn arn:aws:iam::aws:policy/AmazonEC2ReadOnlyAccess""")
    assert (
        aws.ok("aws iam list-groups-for-user --user-name jane.doe --query Groups[].GroupName --output text")
        == "Developers\n"
    )


def test_a_role_for_servers(aws):
    (aws.folder / "trust-policy.json").write_text(json.dumps(json.loads(EC2_TRUST), indent=1))
    aws.ok("""aws iam create-role \\
--role-name EC2-S3-ReadOnly \\
--assume-role-policy-document file://trust-policy.json""")
    aws.ok("""aws iam attach-role-policy \\
--role-name EC2-S3-ReadOnly \\
--policy-arn arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess""")
    aws.ok("""aws iam create-instance-profile \\
--instance-profile-name EC2-S3-ReadOnly-Profile""")
    aws.ok("""aws iam add-role-to-instance-profile \\
--instance-profile-name EC2-S3-ReadOnly-Profile \\
--role-name EC2-S3-ReadOnly""")
    shown = json.loads(aws.ok("aws iam get-instance-profile --instance-profile-name EC2-S3-ReadOnly-Profile"))
    assert shown["InstanceProfile"]["Roles"][0]["RoleName"] == "EC2-S3-ReadOnly"


class TestAcrossAccounts:
    """A developer looks at production, for which production's role wants MFA."""

    ASSUME = """aws sts assume-role \\
--role-arn arn:aws:iam::444455556666:role/ProdReadOnly \\
--role-session-name debug-session"""

    @pytest.fixture
    def aws(self, durable, tmp_path):
        server = durable(accounts=(DEVELOPMENT, PRODUCTION))
        line = CommandLine(server, tmp_path / "home")
        line.profile("development", DEVELOPMENT.root)
        line.profile("production", PRODUCTION.root)
        return line

    @pytest.fixture
    def developer(self, aws):
        """Her keys, and a telephone that shows codes; the role in production that trusts her account."""
        trust = {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
                    "Action": "sts:AssumeRole",
                    "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}},
                }
            ],
        }
        (aws.folder / "trust-policy.json").write_text(json.dumps(trust))
        create = "aws iam create-role --role-name ProdReadOnly --assume-role-policy-document file://trust-policy.json"
        aws.ok(create, profile="production")
        aws.ok("aws iam create-user --user-name jane.doe", profile="development")
        assume = document(allow("sts:AssumeRole", "arn:aws:iam::444455556666:role/ProdReadOnly"))
        (aws.folder / "assume.json").write_text(assume)
        put = (
            "aws iam put-user-policy --user-name jane.doe --policy-name production --policy-document file://assume.json"
        )
        aws.ok(put, profile="development")
        key = json.loads(aws.ok("aws iam create-access-key --user-name jane.doe", profile="development"))["AccessKey"]
        aws.profile("jane", Credentials.of(key))
        return self.phone(aws)

    def phone(self, aws) -> pyotp.TOTP:
        aws.ok(
            "aws iam create-virtual-mfa-device --virtual-mfa-device-name jane --outfile seed"
            " --bootstrap-method Base32StringSeed",
            profile="development",
        )
        shown = pyotp.TOTP((aws.folder / "seed").read_text())
        now = int(time.time())
        # The two codes before this one, so that this one has not been used.
        aws.ok(
            "aws iam enable-mfa-device --user-name jane.doe --serial-number arn:aws:iam::111122223333:mfa/jane"
            f" --authentication-code-1 {shown.at(now - 60)} --authentication-code-2 {shown.at(now - 30)}",
            profile="development",
        )
        return shown

    def test_as_printed_the_condition_is_not_met(self, aws, developer):
        refused = aws.run(self.ASSUME, profile="jane")
        assert refused.code != 0
        assert (
            "An error occurred (AccessDenied) when calling the AssumeRole operation: User:"
            " arn:aws:iam::111122223333:user/jane.doe is not authorized to perform: sts:AssumeRole on resource:"
            " arn:aws:iam::444455556666:role/ProdReadOnly"
        ) in refused.err

    def test_with_the_device(self, aws, developer):
        with_code = f"{self.ASSUME} --serial-number arn:aws:iam::111122223333:mfa/jane --token-code {developer.now()}"
        session = json.loads(aws.ok(with_code, profile="jane"))
        assert session["AssumedRoleUser"]["Arn"] == "arn:aws:sts::444455556666:assumed-role/ProdReadOnly/debug-session"
        aws.profile("debug", Credentials.of(session["Credentials"]))
        assert json.loads(aws.ok("aws sts get-caller-identity", profile="debug"))["Account"] == PRODUCTION.id
        wrong = with_code.replace(developer.now(), "000000")
        refused = aws.run(wrong, profile="jane")
        assert "(AccessDenied)" in refused.err and "MultiFactorAuthentication failed" in refused.err


def test_managed_policies(aws):
    listed = json.loads(aws.ok("aws iam list-policies --scope AWS --max-items 20"))
    assert len(listed["Policies"]) == 20
    assert listed["NextToken"]
    # v1 is history today; a catalogue may keep it or not.
    done = aws.run("""aws iam get-policy-version \\
--policy-arn arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess \\
--version-id v1""")
    assert done.code == 0 or "(NoSuchEntity)" in done.err


class TestRoot:
    def test_keys_are_listed_and_deleted(self, a, aws):
        listed = json.loads(aws.ok("aws iam list-access-keys"))["AccessKeyMetadata"]
        assert [key["AccessKeyId"] for key in listed] == [a.account.root.access_key_id]
        aws.ok(f"aws iam delete-access-key --access-key-id {a.account.root.access_key_id}")
        refused = aws.run("aws sts get-caller-identity")
        assert refused.code != 0 and "InvalidClientTokenId" in refused.err

    def test_the_printed_key_id_is_too_short_for_the_command(self, aws):
        refused = aws.run("aws iam delete-access-key --access-key-id AKIAEXAMPLE")
        assert refused.code != 0
        assert "Invalid length for parameter AccessKeyId, value: 11, valid min length: 16" in refused.err


def test_an_administrator_for_daily_work(aws):
    aws.ok("aws iam create-user --user-name my-admin")
    aws.ok("aws iam create-group --group-name Admins")
    aws.ok("""aws iam attach-group-policy \\
--group-name Admins \\
--policy-arn arn:aws:iam::aws:policy/AdministratorAccess""")
    aws.ok("aws iam add-user-to-group --group-name Admins --user-name my-admin")
    aws.ok("""aws iam create-login-profile \\
--user-name my-admin \\
--password 'ChangeMe!2026' \\
--password-reset-required""")
    key = json.loads(aws.ok("aws iam create-access-key --user-name my-admin"))["AccessKey"]
    aws.profile("admin", Credentials.of(key))
    aws.ok("aws iam list-users", profile="admin")


def test_rotating_a_key(aws):
    aws.ok("aws iam create-user --user-name jane.doe")
    old = json.loads(aws.ok("aws iam create-access-key --user-name jane.doe"))["AccessKey"]
    aws.profile("jane", Credentials.of(old))
    aws.ok("aws sts get-caller-identity", profile="jane")
    new = json.loads(aws.ok("aws iam create-access-key --user-name jane.doe"))["AccessKey"]
    aws.ok(f"aws configure set aws_access_key_id {new['AccessKeyId']}", profile="jane")
    aws.ok(f"aws configure set aws_secret_access_key {new['SecretAccessKey']}", profile="jane")
    aws.ok(f"""aws iam delete-access-key \\
--user-name jane.doe \\
--access-key-id {old["AccessKeyId"]}""")
    who = json.loads(aws.ok("aws sts get-caller-identity", profile="jane"))
    assert who["Arn"].endswith("user/jane.doe")


def test_t_14_a_rotation_seen_in_the_report(a, aws):
    """Two keys, the old one switched off before it goes: the credential report shows both and when each was used."""
    jane = a.new_user("jane.doe")
    aws.profile("jane", jane.credentials)
    aws.ok("aws sts get-caller-identity", profile="jane")
    aws.ok("aws iam create-access-key --user-name jane.doe")
    old = jane.credentials.access_key_id
    aws.ok(f"aws iam update-access-key --user-name jane.doe --access-key-id {old} --status Inactive")
    assert "(InvalidClientTokenId)" in aws.run("aws sts get-caller-identity", profile="jane").err
    aws.ok("aws iam generate-credential-report")
    text = aws.ok("aws iam get-credential-report --query Content --output text | base64 -d")
    (row,) = [row for row in csv.DictReader(io.StringIO(text)) if row["user"] == "jane.doe"]
    keys = [
        {name.removeprefix(f"access_key_{number}_"): row[name] for name in row if f"key_{number}" in name}
        for number in (1, 2)
    ]
    off, on = sorted(keys, key=lambda key: key["active"])
    assert (off["active"], off["last_used_service"], off["last_used_region"]) == ("false", "sts", "us-east-1")
    assert (on["active"], on["last_used_date"], on["last_used_service"]) == ("true", "N/A", "N/A")


class TestPolicies:
    """What the guide says of its policies, asked by simulation and by real calls."""

    @pytest.fixture
    def jane(self, a, aws):
        jane = a.new_user("jane.doe")
        aws.profile("jane", jane.credentials)
        for bucket in ("my-reports-bucket", "my-bucket", "secret-bucket"):
            a.s3.create_bucket(Bucket=bucket)
            a.s3.put_object(Bucket=bucket, Key="report.pdf", Body=b"figures")
        return jane

    def put(self, a, name: str, policy: str) -> None:
        a.iam.put_user_policy(UserName="jane.doe", PolicyName=name, PolicyDocument=policy)

    def reads(self, aws, bucket: str) -> bool:
        return aws.run(f"aws s3 cp s3://{bucket}/report.pdf -", profile="jane").code == 0

    def simulated(self, aws, bucket: str) -> str:
        command = f"""aws iam simulate-principal-policy \\
--policy-source-arn arn:aws:iam::123456789012:user/jane.doe \\
--action-names s3:GetObject \\
--resource-arns arn:aws:s3:::{bucket}/report.pdf"""
        return json.loads(aws.ok(command))["EvaluationResults"][0]["EvalDecision"]

    def test_reading_one_bucket(self, a, aws, jane):
        self.put(a, "reports", REPORTS)
        assert self.reads(aws, "my-reports-bucket") and not self.reads(aws, "my-bucket")
        assert "report.pdf" in aws.ok("aws s3 ls s3://my-reports-bucket", profile="jane")
        assert (self.simulated(aws, "my-reports-bucket"), self.simulated(aws, "my-bucket")) == (
            "allowed",
            "implicitDeny",
        )

    def test_objects_are_not_their_bucket(self, a, aws, jane):
        self.put(a, "bucket", document(allow("s3:GetObject", "arn:aws:s3:::my-bucket")))
        assert not self.reads(aws, "my-bucket")
        assert self.simulated(aws, "my-bucket") == "implicitDeny"

    def test_a_denial_wins(self, a, aws, jane):
        a.iam.create_group(GroupName="Developers")
        a.iam.add_user_to_group(GroupName="Developers", UserName="jane.doe")
        everything = document(allow("s3:GetObject"))
        a.iam.put_group_policy(GroupName="Developers", PolicyName="reading", PolicyDocument=everything)
        self.put(a, "no-secrets", document(allow("s3:GetObject", "arn:aws:s3:::secret-bucket/*") | {"Effect": "Deny"}))
        assert self.reads(aws, "my-bucket") and not self.reads(aws, "secret-bucket")
        assert (self.simulated(aws, "my-bucket"), self.simulated(aws, "secret-bucket")) == ("allowed", "explicitDeny")

    def test_nothing_said_is_denied(self, aws, jane):
        assert not self.reads(aws, "my-bucket")
        assert self.simulated(aws, "my-bucket") == "implicitDeny"

    def test_mfa_and_an_address(self, a, aws, jane):
        """A long-term key from here has neither."""
        conditions = {"Bool": {"aws:MultiFactorAuthPresent": "true"}, "IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}
        reports = allow("s3:GetObject", "arn:aws:s3:::my-reports-bucket/*", Sid="AllowReadReportsWithMFA")
        self.put(a, "reports", document(reports | {"Condition": conditions}))
        refused = aws.run("aws s3 cp s3://my-reports-bucket/report.pdf .", profile="jane")
        assert refused.code != 0 and "Forbidden" in refused.err


def test_deleting_a_user_who_holds_something(a, aws):
    """The guide's clean-up, and what it leaves out: the login profile."""
    jane = a.new_user("jane.doe", REPORTS)
    a.iam.create_login_profile(UserName="jane.doe", Password="TempPassword123!")
    a.iam.create_group(GroupName="Developers")
    a.iam.add_user_to_group(GroupName="Developers", UserName="jane.doe")
    assert "(DeleteConflict)" in aws.run("aws iam delete-user --user-name jane.doe").err
    read = lambda command: json.loads(aws.ok(f"aws iam {command} --user-name jane.doe"))  # noqa: E731
    assert read("list-access-keys")["AccessKeyMetadata"][0]["AccessKeyId"] == jane.credentials.access_key_id
    assert read("list-mfa-devices")["MFADevices"] == []
    assert read("list-user-policies")["PolicyNames"] == ["inline1"]
    assert read("list-groups-for-user")["Groups"][0]["GroupName"] == "Developers"
    aws.ok(f"aws iam delete-access-key --user-name jane.doe --access-key-id {jane.credentials.access_key_id}")
    aws.ok("aws iam delete-user-policy --user-name jane.doe --policy-name inline1")
    aws.ok("aws iam remove-user-from-group --group-name Developers --user-name jane.doe")
    refused = aws.run("aws iam delete-user --user-name jane.doe")
    assert "Cannot delete entity, must delete login profile first." in refused.err
    aws.ok("aws iam delete-login-profile --user-name jane.doe && aws iam delete-user --user-name jane.doe")
