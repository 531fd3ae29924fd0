"""Certificates and keys, made by the real openssl and ssh-keygen."""

import functools
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path


def run(*arguments: str, folder: Path) -> str:
    return subprocess.run(arguments, cwd=folder, check=True, capture_output=True, text=True).stdout


@dataclass(frozen=True)
class Certificate:
    body: str
    key: str


@dataclass(frozen=True)
class Chain:
    """A root, an intermediate that it signed, and a server's certificate that the intermediate signed."""

    root: Certificate
    intermediate: Certificate
    server: Certificate


def new_key(kind: str, path: str, folder: Path) -> None:
    option = "rsa_keygen_bits:2048" if kind == "RSA" else "ec_paramgen_curve:P-256"
    run("openssl", "genpkey", "-algorithm", kind, "-pkeyopt", option, "-out", path, folder=folder)


@functools.cache
def self_signed(name: str = "example.com", kind: str = "EC", days: int = 30) -> Certificate:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        new_key(kind, "key.pem", folder)
        run("openssl", "req", "-x509", "-new", "-key", "key.pem", "-subj", f"/CN={name}", "-days", str(days),
            "-out", "cert.pem", folder=folder)  # fmt: skip
        return Certificate((folder / "cert.pem").read_text(), (folder / "key.pem").read_text())


@functools.cache
def chain() -> Chain:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "ca.cnf").write_text("basicConstraints=CA:TRUE\n")
        for name, kind in (("root", "RSA"), ("intermediate", "EC"), ("server", "EC")):
            new_key(kind, f"{name}.key", folder)
        run("openssl", "req", "-x509", "-new", "-key", "root.key", "-subj", "/CN=root", "-days", "30", "-out", "root.pem",
            folder=folder)  # fmt: skip
        for name, signer in (("intermediate", "root"), ("server", "intermediate")):
            run("openssl", "req", "-new", "-key", f"{name}.key", "-subj", f"/CN={name}", "-out", f"{name}.csr", folder=folder)
            run("openssl", "x509", "-req", "-in", f"{name}.csr", "-CA", f"{signer}.pem", "-CAkey", f"{signer}.key",
                "-CAcreateserial", "-days", "30", "-extfile", "ca.cnf", "-out", f"{name}.pem", folder=folder)  # fmt: skip
        read = lambda name: Certificate((folder / f"{name}.pem").read_text(), (folder / f"{name}.key").read_text())  # noqa: E731
        return Chain(read("root"), read("intermediate"), read("server"))


@dataclass(frozen=True)
class SshKey:
    open_ssh: str
    pem: str
    fingerprint: str


@functools.cache
def ssh_key(bits: int = 2048, number: int = 0) -> SshKey:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        run("openssl", "genpkey", "-algorithm", "RSA", "-pkeyopt", f"rsa_keygen_bits:{bits}", "-out", "key", folder=folder)
        pem = run("openssl", "pkey", "-in", "key", "-pubout", folder=folder)
        (folder / "key.pub").write_text(pem)
        open_ssh = run("ssh-keygen", "-i", "-m", "PKCS8", "-f", "key.pub", folder=folder).strip()
        (folder / "ssh.pub").write_text(open_ssh + "\n")
        told = run("ssh-keygen", "-l", "-E", "md5", "-f", "ssh.pub", folder=folder)
        return SshKey(open_ssh, pem, told.split()[1].removeprefix("MD5:"))
