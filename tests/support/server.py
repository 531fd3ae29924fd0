"""Starts and ends the server under test. Processes are ended by their own pid, never by name."""

import http.client
import os
import re
import signal
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("KEYWARD_BIN", REPOSITORY / "target" / "debug" / "keyward"))
LISTENING = re.compile(r"^keyward: listening on (http://127\.0\.0\.1:(\d+))/?\s*$", re.MULTILINE)
START_SECONDS = 60


@dataclass(frozen=True)
class Credentials:
    access_key_id: str
    secret_access_key: str
    session_token: str | None = None

    @classmethod
    def of(cls, answer: dict) -> "Credentials":
        """From the `AccessKey` or `Credentials` member of an answer."""
        return cls(answer["AccessKeyId"], answer["SecretAccessKey"], answer.get("SessionToken"))

    def environment(self) -> dict[str, str]:
        variables = {
            "AWS_ACCESS_KEY_ID": self.access_key_id,
            "AWS_SECRET_ACCESS_KEY": self.secret_access_key,
        }
        if self.session_token:
            variables["AWS_SESSION_TOKEN"] = self.session_token
        return variables


@dataclass(frozen=True)
class Account:
    id: str
    name: str
    root: Credentials

    @property
    def root_arn(self) -> str:
        return f"arn:aws:iam::{self.id}:root"

    def arn(self, resource: str) -> str:
        """`arn("user/dave")` is `arn:aws:iam::ID:user/dave`."""
        return f"arn:aws:iam::{self.id}:{resource}"


# The key ids carry their account's id, as AWS's do.
ACCOUNT_A = Account(
    "123456789012", "alpha", Credentials("AKIABZPUZDIKABZG633U", "alphaRootSecret/alphaRootSecret/alphaRo1")
)
ACCOUNT_B = Account(
    "444455556666", "beta", Credentials("AKIAGO645SY5ABZG633U", "betaRootSecret+/betaRootSecret+/betaRoo2")
)


def configuration(*accounts: Account) -> str:
    return "\n".join(
        f"[[account]]\n"
        f'id = "{account.id}"\n'
        f'name = "{account.name}"\n'
        f'email = "{account.name}@example.com"\n'
        f'root_access_key_id = "{account.root.access_key_id}"\n'
        f'root_secret_access_key = "{account.root.secret_access_key}"\n'
        for account in accounts
    )


def bare_environment(home: Path, **more: str) -> dict[str, str]:
    """Nothing of the caller's AWS or Keyward settings leaks into a child."""
    return {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8", **more}


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def eventually(check, what: str, seconds: float = 30, pause: float = 0.02):
    """Polls until `check()` is truthy and returns that; fails after `seconds`."""
    end = time.monotonic() + seconds
    while True:
        result = check()
        if result:
            return result
        if time.monotonic() > end:
            raise AssertionError(f"did not happen within {seconds} s: {what}")
        time.sleep(pause)


@dataclass
class Server:
    """One `keyward serve` process. Its output goes to files, so that it never blocks and can be read afterwards."""

    folder: Path
    arguments: list[str]
    environment: dict[str, str] = field(default_factory=dict)
    process: subprocess.Popen | None = None
    url: str = ""
    port: int = 0
    starts: int = 0

    @property
    def stderr_path(self) -> Path:
        return self.folder / f"stderr.{self.starts}"

    @property
    def stderr(self) -> str:
        return self.stderr_path.read_text(errors="replace")

    def spawn(self) -> subprocess.Popen:
        """Starts the process without waiting for it to be ready."""
        if not BINARY.exists():
            raise FileNotFoundError(f"no server binary at {BINARY}: build it, or name it in KEYWARD_BIN")
        self.folder.mkdir(parents=True, exist_ok=True)
        self.starts += 1
        listen = [] if "--listen" in self.arguments else ["--listen", "127.0.0.1:0"]
        with open(self.stderr_path, "wb") as stderr, open(self.folder / f"stdout.{self.starts}", "wb") as stdout:
            self.process = subprocess.Popen(
                [str(BINARY), "serve", *listen, *self.arguments],
                env=bare_environment(self.folder, **self.environment),
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=stdout,
                stderr=stderr,
            )
        return self.process

    def start(self) -> "Server":
        process = self.spawn()

        def listening():
            if process.poll() is not None:
                raise AssertionError(f"the server ended with {process.returncode} before it listened:\n{self.stderr}")
            return LISTENING.search(self.stderr)

        found = eventually(listening, "the server says where it listens", START_SECONDS)
        self.url, self.port = found[1], int(found[2])
        eventually(self.healthy, "the server is healthy", START_SECONDS)
        return self

    def healthy(self) -> bool:
        try:
            return self.request("GET", "/_keyward/health")[0] == 200
        except OSError:
            return False

    def reset(self) -> None:
        status, body = self.request("POST", "/_keyward/reset")
        assert status // 100 == 2, (status, body)

    def request(
        self, method: str, path: str, body: bytes | None = None, headers: dict | None = None
    ) -> tuple[int, bytes]:
        """A plain request, unsigned unless `headers` sign it."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body=body, headers=headers or {})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def resident_kib(self) -> int:
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1])

    def cpu_ticks(self) -> int:
        """Processor time used so far, in the kernel's ticks: what a request costs, whatever else the machine does."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])

    def open_files(self) -> int:
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def refuses_to_start(self) -> str:
        """Starts it, waits for it to end with an error, and returns what it said."""
        process = self.spawn()
        try:
            code = process.wait(START_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"it started:\n{self.stderr}") from None
        assert code not in (0, 101) and code > 0, f"ended with {code}:\n{self.stderr}"
        assert "panicked" not in self.stderr
        return self.stderr

    def kill(self) -> None:
        """SIGKILL: no chance to tidy up."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(30)

    def stop(self) -> int:
        """SIGTERM; kills only if that is not answered."""
        if self.process is None:
            return 0
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.kill()
                raise AssertionError(f"the server did not end on SIGTERM:\n{self.stderr}") from None
        return self.process.returncode
