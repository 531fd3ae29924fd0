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
    """A key of a kind: `RSA`, `RSA-1024`, `EC` or `ED25519`."""
    algorithm, _, bits = kind.partition("-")
    options = {"RSA": [f"rsa_keygen_bits:{bits or 2048}"], "EC": ["ec_paramgen_curve:P-256"], "ED25519": []}[algorithm]
    options = [part for option in options for part in ("-pkeyopt", option)]
    run("openssl", "genpkey", "-algorithm", algorithm, *options, "-out", path, folder=folder)


def rewritten_key(certificate: "Certificate", *options: str) -> str:
    """The same key in another form, as `-traditional` or encrypted."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "key.pem").write_text(certificate.key)
        return run("openssl", "pkey", "-in", "key.pem", *options, folder=folder)


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
