"""MFA devices that show real codes. No test waits: a device whose clock is ahead is as good as one half a minute later."""

import time

import pyotp

STEP_SECONDS = 30


class Device:
    """A telephone: every code it shows is of the step after the last.

    `answer` is that of CreateVirtualMFADevice, `ahead` by how many seconds its clock is ahead."""

    def __init__(self, answer: dict, ahead: int = 0):
        self.serial = answer["SerialNumber"]
        self.seed = answer["Base32StringSeed"].decode()
        self.totp = pyotp.TOTP(self.seed)
        self.time = int(time.time()) + ahead

    def code(self) -> str:
        code = self.totp.at(self.time)
        self.time += STEP_SECONDS
        return code

    def two(self) -> dict[str, str]:
        """What EnableMFADevice and ResyncMFADevice want."""
        return {"AuthenticationCode1": self.code(), "AuthenticationCode2": self.code()}

    def proof(self) -> dict[str, str]:
        """What AssumeRole and GetSessionToken want."""
        return {"SerialNumber": self.serial, "TokenCode": self.code()}
