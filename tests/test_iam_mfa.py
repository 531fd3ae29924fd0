"""MFA devices with a real generator of codes, and what a code is good for."""

import struct
import zlib

import pytest
from support.clients import denied, names, pages, refusal
from support.devices import Device
from support.documents import allow, allowing, document, trusting

INVALID = "Authentication code for device is not valid."


def create(a, name="phone", **parameters):
    return a.iam.create_virtual_mfa_device(VirtualMFADeviceName=name, **parameters)["VirtualMFADevice"]


@pytest.fixture
def dave(a):
    return a.new_user("dave", allowing("sts:AssumeRole"))


@pytest.fixture
def phone(a, dave):
    device = Device(create(a))
    a.iam.enable_mfa_device(UserName="dave", SerialNumber=device.serial, **device.two())
    return device


def test_create(a):
    made = create(a, Path="/phones/", Tags=[{"Key": "team", "Value": "x"}])
    assert made["SerialNumber"] == a.arn("mfa/phones/phone")
    assert made["Tags"] == [{"Key": "team", "Value": "x"}]
    assert len(made["Base32StringSeed"]) == 64
    assert len(made["QRCodePNG"]) > 100
    width, height, dark = picture(made["QRCodePNG"])
    assert width == height > 100
    assert dark
    for name in ("phone", "PHONE"):
        with refusal("EntityAlreadyExists", "MFADevice entity at the same path and name already exists."):
            create(a, name, Path="/phones/")
    create(a, Path="/tablets/")


def picture(png):
    """Width, height, and whether it has dark pixels; every checksum is looked at."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    rest, data, size = png[8:], b"", (0, 0)
    while rest:
        length, kind = struct.unpack(">I4s", rest[:8])
        body = rest[8 : 8 + length]
        assert struct.unpack(">I", rest[8 + length : 12 + length])[0] == zlib.crc32(kind + body)
        if kind == b"IHDR":
            size = struct.unpack(">II", body[:8])
        if kind == b"IDAT":
            data += body
        rest = rest[12 + length :]
    return *size, 0 in zlib.decompress(data)


def test_enable(a, dave):
    device = Device(create(a))
    two = device.two()
    with refusal("InvalidAuthenticationCode", INVALID):
        a.iam.enable_mfa_device(
            UserName="dave",
            SerialNumber=device.serial,
            AuthenticationCode1=two["AuthenticationCode2"],
            AuthenticationCode2=two["AuthenticationCode1"],
        )
    with refusal("InvalidAuthenticationCode", INVALID):
        a.iam.enable_mfa_device(
            UserName="dave",
            SerialNumber=device.serial,
            AuthenticationCode1=two["AuthenticationCode1"],
            AuthenticationCode2=two["AuthenticationCode1"],
        )
    assert a.iam.list_mfa_devices(UserName="dave")["MFADevices"] == []
    a.iam.enable_mfa_device(UserName="dave", SerialNumber=device.serial, **two)
    (listed,) = a.iam.list_mfa_devices(UserName="dave")["MFADevices"]
    assert (listed["UserName"], listed["SerialNumber"]) == ("dave", device.serial)
    got = a.iam.get_mfa_device(SerialNumber=device.serial, UserName="dave")
    assert (got["UserName"], got["EnableDate"]) == ("dave", listed["EnableDate"])
    with refusal("EntityAlreadyExists"):
        a.iam.enable_mfa_device(UserName="dave", SerialNumber=device.serial, **device.two())
    summary = a.iam.get_account_summary()["SummaryMap"]
    assert (summary["MFADevices"], summary["MFADevicesInUse"]) == (1, 1)


def test_codes_far_from_now(a, dave):
    device = Device(create(a))
    device.time -= 3 * 3600
    with refusal("InvalidAuthenticationCode", INVALID):
        a.iam.enable_mfa_device(UserName="dave", SerialNumber=device.serial, **device.two())


def test_unknown(a, dave):
    absent = a.arn("mfa/absent")
    missing = f"VirtualMFADevice with serial number {absent} doesn't exist."
    codes = {"AuthenticationCode1": "123456", "AuthenticationCode2": "654321"}
    with refusal("NoSuchEntity", missing):
        a.iam.enable_mfa_device(UserName="dave", SerialNumber=absent, **codes)
    with refusal("NoSuchEntity", missing):
        a.iam.delete_virtual_mfa_device(SerialNumber=absent)
    with refusal("NoSuchEntity", missing):
        a.iam.list_mfa_device_tags(SerialNumber=absent)
    for operation in ("deactivate_mfa_device", "get_mfa_device"):
        with refusal("NoSuchEntity"):
            getattr(a.iam, operation)(UserName="dave", SerialNumber=absent)
    with refusal("NoSuchEntity", "The user with name nobody cannot be found."):
        a.iam.enable_mfa_device(UserName="nobody", SerialNumber=absent, **codes)


@pytest.mark.parametrize("code", ["12345", "1234567", "12345a"])
def test_form_of_codes(a, dave, code):
    with refusal("ValidationError"):
        a.client("iam", validate=False).enable_mfa_device(
            UserName="dave", SerialNumber=a.arn("mfa/phone"), AuthenticationCode1=code, AuthenticationCode2="123456"
        )


def test_deactivate_and_delete(a, dave, phone):
    with refusal("DeleteConflict", "MFA VirtualDevice in use. Must deactivate first."):
        a.iam.delete_virtual_mfa_device(SerialNumber=phone.serial)
    a.iam.create_user(UserName="carol")
    with refusal("NoSuchEntity"):
        a.iam.deactivate_mfa_device(UserName="carol", SerialNumber=phone.serial)
    a.iam.deactivate_mfa_device(UserName="dave", SerialNumber=phone.serial)
    assert a.iam.list_mfa_devices(UserName="dave")["MFADevices"] == []
    # Its seed is still good, for anyone.
    a.iam.enable_mfa_device(UserName="carol", SerialNumber=phone.serial, **phone.two())
    a.iam.deactivate_mfa_device(UserName="carol", SerialNumber=phone.serial)
    a.iam.delete_virtual_mfa_device(SerialNumber=phone.serial)
    assert a.iam.list_virtual_mfa_devices()["VirtualMFADevices"] == []


def test_delete_user_waits_for_its_devices(a, phone):
    key = a.iam.list_access_keys(UserName="dave")["AccessKeyMetadata"][0]["AccessKeyId"]
    a.iam.delete_access_key(UserName="dave", AccessKeyId=key)
    with refusal("DeleteConflict", "Cannot delete entity, must delete MFA device first."):
        a.iam.delete_user(UserName="dave")


def test_eight_devices(a, dave):
    for number in range(8):
        device = Device(create(a, f"phone{number}"))
        a.iam.enable_mfa_device(UserName="dave", SerialNumber=device.serial, **device.two())
    ninth = Device(create(a, "ninth"))
    with refusal("LimitExceeded", "Cannot exceed quota for MFADevicesPerUser: 8"):
        a.iam.enable_mfa_device(UserName="dave", SerialNumber=ninth.serial, **ninth.two())
    assert len(pages(a.iam, "list_mfa_devices", "MFADevices", 3, UserName="dave")) == 8


def test_lists(a, phone):
    create(a, "unused")
    every = a.iam.list_virtual_mfa_devices()["VirtualMFADevices"]
    assert names(every, "SerialNumber") == [phone.serial, a.arn("mfa/unused")]
    assert every[0]["User"]["UserName"] == "dave"
    assert every[0]["EnableDate"]
    assert "User" not in every[1]
    for status, expected in (("Assigned", [phone.serial]), ("Unassigned", [a.arn("mfa/unused")])):
        found = a.iam.list_virtual_mfa_devices(AssignmentStatus=status)["VirtualMFADevices"]
        assert names(found, "SerialNumber") == expected
    assert pages(a.iam, "list_virtual_mfa_devices", "VirtualMFADevices", 1) == every
    assert all("Base32StringSeed" not in device and "QRCodePNG" not in device for device in every)


def test_tags(a):
    serial = create(a, Tags=[{"Key": "b", "Value": "1"}])["SerialNumber"]
    a.iam.tag_mfa_device(SerialNumber=serial, Tags=[{"Key": "a", "Value": "2"}, {"Key": "b", "Value": "3"}])
    assert a.iam.list_mfa_device_tags(SerialNumber=serial)["Tags"] == [
        {"Key": "a", "Value": "2"},
        {"Key": "b", "Value": "3"},
    ]
    a.iam.untag_mfa_device(SerialNumber=serial, TagKeys=["b"])
    assert names(a.iam.list_mfa_device_tags(SerialNumber=serial)["Tags"], "Key") == ["a"]


def test_resync(a, dave, phone):
    lost = Device({"SerialNumber": phone.serial, "Base32StringSeed": phone.seed.encode()})
    lost.time += 1800
    a.iam.resync_mfa_device(UserName="dave", SerialNumber=phone.serial, **lost.two())
    # Codes from before are of the past now.
    with refusal("InvalidAuthenticationCode", INVALID):
        a.iam.resync_mfa_device(UserName="dave", SerialNumber=phone.serial, **phone.two())
    role = a.new_role("prod", mfa_trust(dave.arn))
    assert assume(dave, role, lost)


# What a code is good for


def mfa_trust(arn):
    return trusting(arn, Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}})


def assume(user, role, device, code=None):
    return user.client("sts").assume_role(
        RoleArn=role["Arn"], RoleSessionName="work", SerialNumber=device.serial, TokenCode=code or device.code()
    )


def refused_code(text):
    return refusal("AccessDenied", f"MultiFactorAuthentication failed{text}")


WRONG = " with invalid MFA one time pass code. "


def test_a_role_that_wants_mfa(a, dave, phone):
    role = a.new_role("prod", mfa_trust(dave.arn), allowing("iam:ListUsers"))
    with refusal("AccessDenied"):
        dave.client("sts").assume_role(RoleArn=role["Arn"], RoleSessionName="work")
    with refused_code(WRONG):
        assume(dave, role, phone, "000000" if phone.totp.at(phone.time) != "000000" else "000001")
    session = a.session(dave, role["Arn"], SerialNumber=phone.serial, TokenCode=phone.code())
    assert session.client("iam").list_users()["Users"]


def test_a_code_is_good_once(a, dave, phone):
    role = a.new_role("prod", mfa_trust(dave.arn))
    code = phone.code()
    assume(dave, role, phone, code)
    with refused_code(WRONG):
        assume(dave, role, phone, code)
    assume(dave, role, phone)


def test_the_session_knows_of_the_mfa(a, dave, phone):
    policy = document(
        allow("iam:ListUsers", Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}}),
        allow("iam:ListRoles", Condition={"NumericLessThan": {"aws:MultiFactorAuthAge": "60"}}),
        allow("iam:ListGroups", Condition={"NumericGreaterThan": {"aws:MultiFactorAuthAge": "3600"}}),
    )
    role = a.new_role("prod", trusting(dave.arn), policy)
    session = a.session(dave, role["Arn"], SerialNumber=phone.serial, TokenCode=phone.code())
    session.client("iam").list_users()
    session.client("iam").list_roles()
    with refusal("AccessDenied"):
        session.client("iam").list_groups()
    without = a.session(dave, role["Arn"])
    with denied(without.arn, "iam:ListUsers", a.arn("user/"), "identity-based policy"):
        without.client("iam").list_users()


def test_only_ones_own_devices_count(a, dave, phone):
    carol = a.new_user("carol", allowing("sts:AssumeRole"))
    role = a.new_role("prod", mfa_trust([dave.arn, carol.arn]))
    with refused_code(
        ", unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user."
    ):
        assume(carol, role, phone)
    with refused_code(", must provide both MFA serial number and one time pass code."):
        dave.client("sts").assume_role(RoleArn=role["Arn"], RoleSessionName="work", SerialNumber=phone.serial)
    # In another account's role they count too.
    a.iam.deactivate_mfa_device(UserName="dave", SerialNumber=phone.serial)
    with refusal("AccessDenied"):
        assume(dave, role, phone)


def test_guessing_ends_after_ten(a, dave, phone):
    role = a.new_role("prod", mfa_trust(dave.arn))
    right = {phone.totp.at(phone.time + 30 * step) for step in range(-3, 4)}
    wrong = [f"{number:06}" for number in range(20) if f"{number:06}" not in right][:10]
    for code in wrong:
        with refused_code(WRONG):
            assume(dave, role, phone, code)
    with refused_code(WRONG):
        assume(dave, role, phone)


def test_mfa_across_accounts(a, b, dave, phone):
    role = b.new_role("prod", mfa_trust(dave.arn), allowing("iam:ListUsers"))
    with refusal("AccessDenied"):
        dave.client("sts").assume_role(RoleArn=role["Arn"], RoleSessionName="work")
    session = b.session(dave, role["Arn"], SerialNumber=phone.serial, TokenCode=phone.code())
    assert "Users" in session.client("iam").list_users()


def test_survives_a_restart(durable):
    from conftest import InAccount
    from support.server import ACCOUNT_A

    server = durable()
    a = InAccount(server, ACCOUNT_A)
    dave = a.new_user("dave", allowing("sts:AssumeRole"))
    role = a.new_role("prod", mfa_trust(dave.arn))
    phone = Device(create(a))
    a.iam.enable_mfa_device(UserName="dave", SerialNumber=phone.serial, **phone.two())
    used = phone.code()
    assume(dave, role, phone, used)
    server.stop()
    dave.server = durable()
    with refused_code(WRONG):
        assume(dave, role, phone, used)
    assume(dave, role, phone)


def test_self_service(a):
    """The permissions that AWS documents for users who manage their own devices."""
    policy = document(
        allow(["iam:CreateVirtualMFADevice", "iam:DeleteVirtualMFADevice"], a.arn("mfa/*")),
        allow(["iam:EnableMFADevice", "iam:ListMFADevices", "iam:ResyncMFADevice"], a.arn("user/${aws:username}")),
    )
    carol = a.new_user("carol", policy)
    iam = carol.client("iam")
    device = Device(iam.create_virtual_mfa_device(VirtualMFADeviceName="carol")["VirtualMFADevice"])
    iam.enable_mfa_device(UserName="carol", SerialNumber=device.serial, **device.two())
    assert iam.list_mfa_devices()["MFADevices"]
    a.iam.create_user(UserName="dave")
    with denied(carol.arn, "iam:EnableMFADevice", "user dave", "identity-based policy"):
        iam.enable_mfa_device(UserName="dave", SerialNumber=device.serial, **device.two())
    with refusal("AccessDenied"):
        iam.deactivate_mfa_device(UserName="carol", SerialNumber=device.serial)


def test_sto_3_a_spent_code_stays_spent_when_the_device_is_switched_off_and_on(a, dave, phone):
    """No code at or before the last that was taken is good again, neither to enable nor to assume."""
    a.iam.deactivate_mfa_device(UserName="dave", SerialNumber=phone.serial)
    phone.time -= 60
    with refusal("InvalidAuthenticationCode", INVALID):
        a.iam.enable_mfa_device(UserName="dave", SerialNumber=phone.serial, **phone.two())
    a.iam.enable_mfa_device(UserName="dave", SerialNumber=phone.serial, **phone.two())


def test_a_serial_number_that_no_call_takes_is_not_made(a):
    with refusal("ValidationError"):
        create(a, "a" * 200, Path="/" + "p" * 300 + "/")
    assert a.iam.list_virtual_mfa_devices()["VirtualMFADevices"] == []


def test_a_device_of_an_old_name_inherits_no_lock(a, dave, phone):
    role = a.new_role("app", trusting({"AWS": a.id}))
    sts = dave.client("sts")

    def assume(device, code):
        return sts.assume_role(RoleArn=role["Arn"], RoleSessionName="s1", SerialNumber=device.serial, TokenCode=code)

    for _ in range(11):
        with refusal("AccessDenied"):
            assume(phone, "000000")
    a.iam.deactivate_mfa_device(UserName="dave", SerialNumber=phone.serial)
    a.iam.delete_virtual_mfa_device(SerialNumber=phone.serial)
    fresh = Device(create(a))
    a.iam.enable_mfa_device(UserName="dave", SerialNumber=fresh.serial, **fresh.two())
    assert assume(fresh, fresh.code())["Credentials"]
