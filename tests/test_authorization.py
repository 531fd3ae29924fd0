"""Who may do what, and the sentence that says no (spec/access-denied.md)."""

import pytest
from support.clients import denied, refusal, sentence
from support.documents import EC2_TRUST, S3_READ, allow, allowing, deny, denying, document, trusting
from support.server import Credentials
from support.wire import call, send, sign

INVALID_TOKEN = "The security token included in the request is invalid."
NO_IDENTITY = "identity-based policy"
ARN = "arn:aws:iam::123456789012:"
POLICY = f"{ARN}policy/p"

# (operation, parameters, action, resource as IAM prints it). The entities need not exist: denial comes first.
CALLS = [
    ("create_user", {"UserName": "x", "Path": "/p/"}, "CreateUser", f"{ARN}user/p/x"),
    ("create_group", {"GroupName": "x", "Path": "/p/"}, "CreateGroup", f"{ARN}group/p/x"),
    ("create_role", {"RoleName": "x", "Path": "/p/", "AssumeRolePolicyDocument": EC2_TRUST}, "CreateRole", f"{ARN}role/p/x"),
    ("create_instance_profile", {"InstanceProfileName": "x"}, "CreateInstanceProfile", f"{ARN}instance-profile/x"),
    ("create_policy", {"PolicyName": "x", "PolicyDocument": S3_READ}, "CreatePolicy", "policy x"),
    ("get_user", {"UserName": "x"}, "GetUser", "user x"),
    ("update_user", {"UserName": "x", "NewUserName": "y"}, "UpdateUser", "user x"),
    ("delete_user", {"UserName": "x"}, "DeleteUser", "user x"),
    ("create_access_key", {"UserName": "x"}, "CreateAccessKey", "user x"),
    ("list_access_keys", {"UserName": "x"}, "ListAccessKeys", "user x"),
    ("update_access_key", {"UserName": "x", "AccessKeyId": "AKIAAAAAAAAAAAAAAAAA", "Status": "Active"}, "UpdateAccessKey", "user x"),
    ("delete_access_key", {"UserName": "x", "AccessKeyId": "AKIAAAAAAAAAAAAAAAAA"}, "DeleteAccessKey", "user x"),
    ("create_login_profile", {"UserName": "x", "Password": "TempPassword123!"}, "CreateLoginProfile", "user x"),
    ("get_login_profile", {"UserName": "x"}, "GetLoginProfile", "user x"),
    ("update_login_profile", {"UserName": "x"}, "UpdateLoginProfile", "user x"),
    ("delete_login_profile", {"UserName": "x"}, "DeleteLoginProfile", "user x"),
    ("put_user_policy", {"UserName": "x", "PolicyName": "p", "PolicyDocument": S3_READ}, "PutUserPolicy", "user x"),
    ("get_user_policy", {"UserName": "x", "PolicyName": "p"}, "GetUserPolicy", "user x"),
    ("delete_user_policy", {"UserName": "x", "PolicyName": "p"}, "DeleteUserPolicy", "user x"),
    ("list_user_policies", {"UserName": "x"}, "ListUserPolicies", "user x"),
    ("attach_user_policy", {"UserName": "x", "PolicyArn": POLICY}, "AttachUserPolicy", "user x"),
    ("detach_user_policy", {"UserName": "x", "PolicyArn": POLICY}, "DetachUserPolicy", "user x"),
    ("list_attached_user_policies", {"UserName": "x"}, "ListAttachedUserPolicies", "user x"),
    ("list_groups_for_user", {"UserName": "x"}, "ListGroupsForUser", "user x"),
    ("tag_user", {"UserName": "x", "Tags": [{"Key": "k", "Value": "v"}]}, "TagUser", "user x"),
    ("untag_user", {"UserName": "x", "TagKeys": ["k"]}, "UntagUser", "user x"),
    ("list_user_tags", {"UserName": "x"}, "ListUserTags", "user x"),
    ("get_group", {"GroupName": "x"}, "GetGroup", "group x"),
    ("update_group", {"GroupName": "x", "NewGroupName": "y"}, "UpdateGroup", "group x"),
    ("delete_group", {"GroupName": "x"}, "DeleteGroup", "group x"),
    ("add_user_to_group", {"GroupName": "x", "UserName": "y"}, "AddUserToGroup", "group x"),
    ("remove_user_from_group", {"GroupName": "x", "UserName": "y"}, "RemoveUserFromGroup", "group x"),
    ("put_group_policy", {"GroupName": "x", "PolicyName": "p", "PolicyDocument": S3_READ}, "PutGroupPolicy", "group x"),
    ("attach_group_policy", {"GroupName": "x", "PolicyArn": POLICY}, "AttachGroupPolicy", "group x"),
    ("list_attached_group_policies", {"GroupName": "x"}, "ListAttachedGroupPolicies", "group x"),
    ("get_role", {"RoleName": "x"}, "GetRole", "role x"),
    ("update_role", {"RoleName": "x"}, "UpdateRole", "role x"),
    ("delete_role", {"RoleName": "x"}, "DeleteRole", "role x"),
    ("update_assume_role_policy", {"RoleName": "x", "PolicyDocument": EC2_TRUST}, "UpdateAssumeRolePolicy", "role x"),
    ("put_role_policy", {"RoleName": "x", "PolicyName": "p", "PolicyDocument": S3_READ}, "PutRolePolicy", "role x"),
    ("get_role_policy", {"RoleName": "x", "PolicyName": "p"}, "GetRolePolicy", "role x"),
    ("attach_role_policy", {"RoleName": "x", "PolicyArn": POLICY}, "AttachRolePolicy", "role x"),
    ("detach_role_policy", {"RoleName": "x", "PolicyArn": POLICY}, "DetachRolePolicy", "role x"),
    ("list_instance_profiles_for_role", {"RoleName": "x"}, "ListInstanceProfilesForRole", "role x"),
    ("tag_role", {"RoleName": "x", "Tags": [{"Key": "k", "Value": "v"}]}, "TagRole", "role x"),
    ("put_role_permissions_boundary", {"RoleName": "x", "PermissionsBoundary": POLICY}, "PutRolePermissionsBoundary", f"{ARN}role/x"),
    ("get_instance_profile", {"InstanceProfileName": "x"}, "GetInstanceProfile", "instance profile x"),
    ("delete_instance_profile", {"InstanceProfileName": "x"}, "DeleteInstanceProfile", "instance profile x"),
    ("get_policy", {"PolicyArn": POLICY}, "GetPolicy", f"policy {POLICY}"),
    ("create_policy_version", {"PolicyArn": POLICY, "PolicyDocument": S3_READ}, "CreatePolicyVersion", f"policy {POLICY}"),
    ("get_policy_version", {"PolicyArn": POLICY, "VersionId": "v1"}, "GetPolicyVersion", f"policy {POLICY}"),
    ("delete_policy_version", {"PolicyArn": POLICY, "VersionId": "v1"}, "DeletePolicyVersion", f"policy {POLICY}"),
    ("set_default_policy_version", {"PolicyArn": POLICY, "VersionId": "v1"}, "SetDefaultPolicyVersion", f"policy {POLICY}"),
    ("delete_policy", {"PolicyArn": POLICY}, "DeletePolicy", f"policy {POLICY}"),
    ("list_entities_for_policy", {"PolicyArn": POLICY}, "ListEntitiesForPolicy", f"policy {POLICY}"),
    ("list_users", {}, "ListUsers", f"{ARN}user/"),
    ("list_roles", {}, "ListRoles", f"{ARN}role/"),
    ("list_groups", {}, "ListGroups", f"{ARN}group/"),
    ("list_instance_profiles", {}, "ListInstanceProfiles", f"{ARN}instance-profile/"),
    ("list_policies", {}, "ListPolicies", "policy path /"),
]  # fmt: skip
BY_ACTION = [pytest.param(*row, id=row[2]) for row in CALLS]


@pytest.fixture
def dave(a):
    return a.new_user("dave", path="/photos/")


class TestImplicitDeny:
    @pytest.mark.parametrize(("operation", "parameters", "action", "resource"), BY_ACTION)
    def test_sentence(self, dave, operation, parameters, action, resource):
        with denied(dave.arn, f"iam:{action}", resource, NO_IDENTITY):
            getattr(dave.client("iam"), operation)(**parameters)

    @pytest.mark.parametrize(
        ("operation", "action"),
        [("get_user", "GetUser"), ("list_access_keys", "ListAccessKeys"), ("create_access_key", "CreateAccessKey")],
    )
    def test_without_a_name_the_callers_whole_arn_is_printed(self, dave, operation, action):
        with denied(dave.arn, f"iam:{action}", dave.arn, NO_IDENTITY):
            getattr(dave.client("iam"), operation)()

    def test_the_same_for_what_exists(self, a, dave):
        a.iam.create_user(UserName="x", Path="/somewhere/")
        with denied(dave.arn, "iam:GetUser", "user x", NO_IDENTITY):
            dave.client("iam").get_user(UserName="x")

    def test_a_session_is_named_by_its_session_arn(self, a, dave):
        role = a.new_role("r", trusting(dave.arn), Path="/app/")
        session = a.session(dave, role["Arn"], "work")
        assert session.arn == f"arn:aws:sts::{a.id}:assumed-role/r/work"
        with denied(session.arn, "iam:CreateUser", a.arn("user/x"), NO_IDENTITY):
            session.client("iam").create_user(UserName="x")

    def test_on_the_wire(self, a, dave):
        answer = send(a.server, sign(a.server, call("iam", "ListUsers"), dave.credentials, "iam"))
        answer.expect(403, "AccessDenied", sentence(dave.arn, "iam:ListUsers", a.arn("user/"), NO_IDENTITY))
        namespace = "{https://iam.amazonaws.com/doc/2010-05-08/}"
        assert answer.xml.tag == f"{namespace}ErrorResponse"
        assert answer.find("Type") == "Sender"
        assert answer.find("RequestId") == answer.headers["x-amzn-requestid"]


class TestExplicitDeny:
    """The policy's ARN follows for managed policies, nothing for inline ones."""

    def test_inline(self, a, dave):
        a.iam.put_user_policy(
            UserName="dave", PolicyName="p", PolicyDocument=document(allow("*"), deny("iam:ListUsers"))
        )
        with denied(dave.arn, "iam:ListUsers", a.arn("user/"), "with an explicit deny in an identity-based policy"):
            dave.client("iam").list_users()

    def test_managed(self, a, dave):
        arn = a.new_policy("DenyX", document(allow("*"), deny("iam:ListUsers")), Path="/guard/")
        a.iam.attach_user_policy(UserName="dave", PolicyArn=arn)
        with denied(
            dave.arn, "iam:ListUsers", a.arn("user/"), f"with an explicit deny in an identity-based policy: {arn}"
        ):
            dave.client("iam").list_users()

    def test_managed_on_a_group(self, a, dave):
        arn = a.new_policy("DenyX", denying("iam:*"))
        a.iam.create_group(GroupName="g")
        a.iam.add_user_to_group(GroupName="g", UserName="dave")
        a.iam.attach_group_policy(GroupName="g", PolicyArn=arn)
        with denied(dave.arn, "iam:GetUser", dave.arn, f"with an explicit deny in an identity-based policy: {arn}"):
            dave.client("iam").get_user()

    def test_aws_managed(self, a, dave):
        arn = "arn:aws:iam::aws:policy/AWSDenyAll"
        a.iam.attach_user_policy(UserName="dave", PolicyArn=arn)
        with denied(
            dave.arn, "iam:ListUsers", a.arn("user/"), f"with an explicit deny in an identity-based policy: {arn}"
        ):
            dave.client("iam").list_users()

    def test_deny_wins_wherever_the_allow_is(self, a, dave):
        a.iam.attach_user_policy(UserName="dave", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess")
        dave.client("iam").list_users()
        a.iam.create_group(GroupName="g")
        a.iam.put_group_policy(GroupName="g", PolicyName="p", PolicyDocument=denying("iam:ListUsers"))
        a.iam.add_user_to_group(GroupName="g", UserName="dave")
        with denied(dave.arn, "iam:ListUsers", a.arn("user/"), "with an explicit deny in an identity-based policy"):
            dave.client("iam").list_users()
        dave.client("iam").list_roles()


class TestBoundary:
    def test_implicit(self, a, dave):
        a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=allowing("iam:*"))
        a.iam.put_user_permissions_boundary(UserName="dave", PermissionsBoundary=a.new_policy("b", S3_READ))
        with denied(dave.arn, "iam:AttachRolePolicy", "role x", "permissions boundary"):
            dave.client("iam").attach_role_policy(RoleName="x", PolicyArn=POLICY)

    def test_explicit(self, a, dave):
        boundary = a.new_policy("b", document(allow("*"), deny("iam:*")))
        a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=allowing("iam:*"))
        a.iam.put_user_permissions_boundary(UserName="dave", PermissionsBoundary=boundary)
        with denied(dave.arn, "iam:GetRole", "role x", f"with an explicit deny in a permissions boundary: {boundary}"):
            dave.client("iam").get_role(RoleName="x")


class TestAllowed:
    """The policy's resource is the evaluated ARN, not the printed one."""

    def test_by_arn_with_path(self, a, dave):
        a.iam.create_user(UserName="x", Path="/eng/")
        a.iam.put_user_policy(
            UserName="dave", PolicyName="p", PolicyDocument=allowing("iam:GetUser", a.arn("user/eng/*"))
        )
        dave.client("iam").get_user(UserName="x")
        with denied(dave.arn, "iam:GetUser", "user nobody", NO_IDENTITY):
            dave.client("iam").get_user(UserName="nobody")

    def test_with_the_right_absence_is_told(self, a, dave):
        a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=allowing("iam:GetUser"))
        with refusal("NoSuchEntity", "The user with name nobody cannot be found."):
            dave.client("iam").get_user(UserName="nobody")

    def test_actions_ignore_case_resources_do_not(self, a, dave):
        a.iam.create_user(UserName="x")
        a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=allowing("IAM:getuser", a.arn("user/x")))
        dave.client("iam").get_user(UserName="x")
        a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=allowing("iam:GetUser", a.arn("user/X")))
        with refusal("AccessDenied"):
            dave.client("iam").get_user(UserName="x")

    def test_own_user_by_variable(self, a, dave):
        a.iam.put_user_policy(
            UserName="dave",
            PolicyName="p",
            PolicyDocument=allowing("iam:GetUser", a.arn("user/photos/${aws:username}")),
        )
        dave.client("iam").get_user()

    def test_variables_are_literal_in_the_older_version(self, a, dave):
        old = document(allow("iam:GetUser", a.arn("user/photos/${aws:username}")), version="2008-10-17")
        a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=old)
        with refusal("AccessDenied"):
            dave.client("iam").get_user()

    def test_region_condition(self, a, dave):
        condition = {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}
        a.iam.put_user_policy(
            UserName="dave", PolicyName="p", PolicyDocument=document(allow("s3:ListAllMyBuckets", Condition=condition))
        )
        dave.client("s3", region="eu-west-1").list_buckets()
        with refusal("AccessDenied"):
            dave.client("s3").list_buckets()

    def test_source_address_is_the_sockets(self, a, dave):
        condition = {"IpAddress": {"aws:SourceIp": "127.0.0.0/8"}}
        a.iam.put_user_policy(
            UserName="dave", PolicyName="p", PolicyDocument=document(allow("iam:ListUsers", Condition=condition))
        )
        dave.client("iam").list_users()

    def test_nobody_edits_own_rights_unless_allowed(self, a, dave):
        a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=allowing("iam:List*"))
        iam = dave.client("iam")
        for act in (
            lambda: iam.put_user_policy(UserName="dave", PolicyName="q", PolicyDocument=allowing("*")),
            lambda: iam.attach_user_policy(UserName="dave", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess"),
            lambda: iam.create_policy(PolicyName="q", PolicyDocument=allowing("*")),
            lambda: iam.add_user_to_group(GroupName="Admins", UserName="dave"),
            lambda: iam.delete_user_policy(UserName="dave", PolicyName="p"),
            lambda: iam.delete_user_permissions_boundary(UserName="dave"),
            lambda: iam.tag_user(UserName="dave", Tags=[{"Key": "k", "Value": "v"}]),
        ):
            with refusal("AccessDenied"):
                act()


class TestForeignHeaders:
    """POL-7: what the server derives cannot be set by a header."""

    @pytest.mark.parametrize(
        "header",
        [
            "X-Forwarded-For",
            "X-Real-IP",
            "Forwarded",
            "X-Amz-Source-Ip",
            "aws-SourceIp",
            "X-Forwarded-Host",
            "X-Amz-Principal-Arn",
        ],
    )
    def test_sig_8_spoofed_forward_headers(self, a, dave, header):
        condition = {"IpAddress": {"aws:SourceIp": "203.0.113.7/32"}}
        a.iam.put_user_policy(
            UserName="dave", PolicyName="p", PolicyDocument=document(allow("iam:ListUsers", Condition=condition))
        )
        value = "for=203.0.113.7" if header == "Forwarded" else "203.0.113.7"
        request = call("iam", "ListUsers").adding_header(header, value)
        send(a.server, sign(a.server, request, dave.credentials, "iam")).expect(403, "AccessDenied")


class TestEndOfCredentials:
    def test_deleted_user(self, a):
        dave = a.new_user("dave")
        a.iam.delete_access_key(UserName="dave", AccessKeyId=dave.credentials.access_key_id)
        a.iam.delete_user(UserName="dave")
        with refusal("InvalidClientTokenId", INVALID_TOKEN):
            dave.client("sts").get_caller_identity()
        a.iam.create_user(UserName="dave")
        with refusal("InvalidClientTokenId", INVALID_TOKEN):
            dave.client("sts").get_caller_identity()

    def test_unknown_key(self, a):
        nobody = Credentials("AKIAAAAAAAAAAAAAAAAA", "x" * 40)
        with refusal("InvalidClientTokenId", INVALID_TOKEN):
            a.client("sts", nobody).get_caller_identity()
        with refusal("InvalidAccessKeyId"):
            a.client("s3", nobody).list_buckets()

    def test_wrong_secret(self, a, dave):
        with refusal("SignatureDoesNotMatch"):
            a.client("sts", Credentials(dave.credentials.access_key_id, "x" * 40)).get_caller_identity()
        with refusal("SignatureDoesNotMatch"):
            a.client("s3", Credentials(dave.credentials.access_key_id, "x" * 40)).list_buckets()

    def test_rights_of_a_recreated_user_start_from_nothing(self, a):
        dave = a.new_user("dave", allowing("iam:ListUsers"))
        a.iam.delete_access_key(UserName="dave", AccessKeyId=dave.credentials.access_key_id)
        a.iam.delete_user_policy(UserName="dave", PolicyName="inline1")
        a.iam.delete_user(UserName="dave")
        again = a.new_user("dave")
        with refusal("AccessDenied"):
            again.client("iam").list_users()

    def test_a_trusting_role_does_not_know_the_recreated_user(self, a):
        """STO-2: the trust is to the unique id."""
        dave = a.new_user("dave")
        role = a.new_role("r", trusting(dave.arn))
        a.session(dave, role["Arn"])
        a.iam.delete_access_key(UserName="dave", AccessKeyId=dave.credentials.access_key_id)
        a.iam.delete_user(UserName="dave")
        again = a.new_user("dave")
        with denied(again.arn, "sts:AssumeRole", role["Arn"]):
            a.session(again, role["Arn"])


class TestS3Sentence:
    """S3 puts the resource into double quotes."""

    def test_object(self, a, dave, bucket):
        with denied(dave.arn, "s3:PutObject", '"arn:aws:s3:::photos/pic.jpg"', NO_IDENTITY):
            dave.client("s3").put_object(Bucket="photos", Key="pic.jpg", Body=b"x")
        with denied(dave.arn, "s3:GetObject", '"arn:aws:s3:::photos/pic.jpg"', NO_IDENTITY):
            dave.client("s3").get_object(Bucket="photos", Key="pic.jpg")

    def test_bucket(self, a, dave, bucket):
        with denied(dave.arn, "s3:ListBucket", '"arn:aws:s3:::photos"', NO_IDENTITY):
            dave.client("s3").list_objects_v2(Bucket="photos")
        with denied(dave.arn, "s3:CreateBucket", '"arn:aws:s3:::films"', NO_IDENTITY):
            dave.client("s3").create_bucket(Bucket="films")

    def test_all_buckets_have_no_resource(self, dave):
        with denied(dave.arn, "s3:ListAllMyBuckets", None, NO_IDENTITY):
            dave.client("s3").list_buckets()

    def test_bucket_policy_denies(self, a, s3, dave, bucket):
        a.iam.put_user_policy(UserName="dave", PolicyName="p", PolicyDocument=allowing("s3:*"))
        policy = document({**deny("s3:GetObject", "arn:aws:s3:::photos/*"), "Principal": {"AWS": dave.arn}})
        s3.put_bucket_policy(Bucket="photos", Policy=policy)
        with denied(
            dave.arn, "s3:GetObject", '"arn:aws:s3:::photos/k"', "with an explicit deny in a resource-based policy"
        ):
            dave.client("s3").get_object(Bucket="photos", Key="k")

    def test_foreign_caller_hears_only_access_denied(self, b, bucket):
        eve = b.new_user("eve", allowing("s3:*"))
        with refusal("AccessDenied", "Access Denied"):
            eve.client("s3").get_object(Bucket="photos", Key="k")


class TestUnknown:
    def test_action(self, a):
        request = call("iam", "LaunchRocket")
        answer = send(a.server, sign(a.server, request, a.account.root, "iam"))
        answer.expect(400, "InvalidAction", "Could not find operation LaunchRocket for version 2010-05-08")
        assert answer.xml.tag == "{http://webservices.amazon.com/AWSFault/2005-15-09}ErrorResponse"

    def test_version(self, a):
        request = call("iam", "ListUsers", version="2009-01-01")
        answer = send(a.server, sign(a.server, request, a.account.root, "iam"))
        answer.expect(400, "InvalidAction", "Could not find operation ListUsers for version 2009-01-01")

    @pytest.mark.parametrize("action", ["LaunchRocket", "ListUsers"])
    def test_unsigned_is_refused_first(self, a, action):
        send(a.server, call("iam", action)).expect(
            403, "MissingAuthenticationToken", "Request is missing Authentication Token"
        )
