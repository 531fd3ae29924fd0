"""Lint of a thousand policy files, `keyward lint` beside parliament, in one run.

Usage: python3 bench/lint_beside_parliament.py PATH-OF-KEYWARD [FILES]

parliament, pinned, is installed into target/parliament. The files are AWS's managed policies as core/catalog holds them, one to a file,
indented. Both tools get the same directory, in turn, three times; the fastest of each counts. A second set is of small policies of two
statements, as people write them, where starting up weighs more. Both write JSON; what each finds is counted, since they do not look for
the same."""

import json
import random
import subprocess
import sys
import tempfile
import time
import venv
import zlib
from collections import Counter
from pathlib import Path

PARLIAMENT = "1.6.4"
ROOT = Path(__file__).parent.parent
RUNS = 3


def parliament() -> Path:
    folder = ROOT / "target/parliament"
    program = folder / "bin/parliament"
    if not program.exists():
        venv.create(folder, with_pip=True)
        subprocess.run([folder / "bin/pip", "install", "--quiet", f"parliament=={PARLIAMENT}"], check=True)
    return program


def inflate(data: bytes) -> bytes:
    return zlib.decompress(data, wbits=-15)


def managed_policies():
    """Name and document of each; core/catalog/data/README.md describes the form."""
    data = ROOT / "core/catalog/data"
    lengths, *lines = inflate((data / "index.deflate").read_bytes()).decode().splitlines()
    compressed, blocks, at = (data / "documents.deflate").read_bytes(), [], 0
    for length in map(int, lengths.split()):
        blocks.append(inflate(compressed[at : at + length]))
        at += length
    offsets = [0] * len(blocks)
    for line in lines:
        _, name, _, _, _, block, length = line.split("\t")
        block, length = int(block), int(length)
        yield name, json.loads(blocks[block][offsets[block] : offsets[block] + length])
        offsets[block] += length


def small_policies(count: int):
    """Policies of two statements, a tenth of them with a misspelt action."""
    draw = random.Random(7)
    actions = ["s3:GetObject", "s3:PutObject", "dynamodb:GetItem", "sqs:SendMessage", "ec2:DescribeInstances", "kms:Decrypt",
               "logs:PutLogEvents", "lambda:InvokeFunction", "iam:GetRole", "secretsmanager:GetSecretValue"]
    for number in range(count):
        statements = []
        for _ in range(2):
            chosen = draw.sample(actions, draw.randint(1, 3))
            if draw.random() < 0.05:
                chosen.append("s3:GetObjekt")
            statements.append({"Effect": draw.choice(["Allow", "Allow", "Deny"]), "Action": chosen,
                               "Resource": draw.choice(["*", f"arn:aws:s3:::bucket-{number}/*"])})
        yield f"small-{number}", {"Version": "2012-10-17", "Statement": statements}


def timed(command: list, least_lines: int) -> tuple[float, str]:
    best, text = float("inf"), ""
    for _ in range(RUNS):
        begin = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True)
        best = min(best, time.perf_counter() - begin)
        # Both leave with 1 if they found something.
        assert done.returncode in (0, 1), done.stderr
        text = done.stdout
    assert len(text.splitlines()) >= least_lines
    return best, text


def compare(title: str, policies: list, keyward: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, document in policies:
            (Path(folder) / f"{name}.json").write_text(json.dumps(document, indent=2))
        size = sum(path.stat().st_size for path in Path(folder).iterdir())
        peer, peer_text = timed([parliament(), "--directory", folder, "--json"], 1)
        own, own_text = timed([keyward, "lint", folder, "--kind", "identity", "--output", "json"], 1)
        shown, _ = timed([keyward, "lint", folder, "--kind", "identity"], 1)
    own_findings = Counter(finding["issueCode"] for policy in json.loads(own_text)["policies"] for finding in policy["findings"])
    peer_findings = Counter(json.loads(line)["issue"] for line in peer_text.splitlines())
    print(f"{title}: {len(policies)} files, {size / 1e6:.1f} MB")
    print(f"  parliament {PARLIAMENT}  {peer:8.2f} s  {sum(peer_findings.values()):6} findings")
    print(f"  keyward, JSON     {own:8.3f} s  {sum(own_findings.values()):6} findings  {peer / own:6.0f} times")
    print(f"  keyward, text     {shown:8.3f} s  {'':6}           {peer / shown:6.0f} times")
    print(f"    parliament: {dict(peer_findings.most_common(6))}")
    print(f"    keyward: {dict(own_findings.most_common(6))}")


def main() -> None:
    keyward = Path(sys.argv[1]).resolve()
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    compare("managed policies of AWS", list(managed_policies())[:count], keyward)
    compare("small policies", list(small_policies(count)), keyward)


main()
