"""Lint of a thousand policy files, `keyward lint` beside parliament, in one run.

Usage: python3 bench/lint_beside_parliament.py PATH-OF-KEYWARD [FILES]

parliament, pinned, is installed into target/parliament. The files are AWS's managed policies as core/catalog holds them, one to a
file, indented. Both tools get the same directory, in turn, seven times; the fastest of each counts, and the least processor time, which
other work on the machine disturbs least. A second set is of small policies of two statements, as people write them, where starting up
weighs more. What each finds is counted, since they do not look for the same."""

import json
import random
import resource
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
RUNS = 7


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


def readable(folder: Path) -> None:
    """Takes away what parliament stops at: its table knows fewer types of condition keys than AWS has by now."""
    tried = (
        "import pathlib, parliament, sys\n"
        "for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):\n"
        "    try: parliament.analyze_policy_string(path.read_text(), str(path))\n"
        "    except Exception as error: print(path.name); print(path.name, error, file=sys.stderr)\n"
    )
    python = parliament().parent / "python"
    done = subprocess.run([python, "-c", tried, folder], capture_output=True, text=True, check=True)
    for name in done.stdout.split():
        (folder / name).unlink()
        print(f"left out, as parliament stops at it: {name}")


def processor_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def seconds(command: list) -> tuple[float, float, str]:
    """Time on the clock, time of processors, and what was written: into a file, so that nobody's reading is timed along."""
    with tempfile.TemporaryFile("w+") as output:
        begin, used = time.perf_counter(), processor_seconds()
        done = subprocess.run(command, stdout=output, stderr=subprocess.PIPE, text=True, stdin=subprocess.DEVNULL)
        spent, used = time.perf_counter() - begin, processor_seconds() - used
        output.seek(0)
        written = output.read()
    # Both leave with 1 if they found something.
    assert done.returncode in (0, 1) and written, done.stderr
    return spent, used, written


def compare(title: str, policies: list, keyward: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, document in policies:
            (Path(folder) / f"{name}.json").write_text(json.dumps(document, indent=2))
        readable(Path(folder))
        files = list(Path(folder).iterdir())
        size = sum(path.stat().st_size for path in files)
        commands = {
            "parliament": [parliament(), "--directory", folder, "--json"],
            "keyward": [keyward, "lint", folder, "--kind", "identity"],
            "keyward, JSON": [keyward, "lint", folder, "--kind", "identity", "--output", "json"],
        }
        best, least, texts = dict.fromkeys(commands, float("inf")), dict.fromkeys(commands, float("inf")), {}
        for _ in range(RUNS):
            for name, command in commands.items():
                spent, used, texts[name] = seconds(command)
                best[name], least[name] = min(best[name], spent), min(least[name], used)
    own = Counter(finding["issueCode"] for policy in json.loads(texts["keyward, JSON"])["policies"] for finding in policy["findings"])
    peer = Counter(json.loads(line)["issue"] for line in texts["parliament"].splitlines())
    print(f"{title}: {len(files)} files, {size / 1e6:.1f} MB")
    for name, spent in best.items():
        ratio, used = best["parliament"] / spent, least["parliament"] / least[name]
        print(f"  {name:14} {spent * 1000:8.0f} ms {ratio:6.1f} times  processor {least[name] * 1000:6.0f} ms {used:6.1f} times")
    print(f"  parliament finds {sum(peer.values())}: {dict(peer.most_common(5))}")
    print(f"  keyward finds {sum(own.values())}: {dict(own.most_common(5))}")


def main() -> None:
    keyward = Path(sys.argv[1]).resolve()
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    compare("managed policies of AWS", list(managed_policies())[:count], keyward)
    compare("small policies", list(small_policies(count)), keyward)


if __name__ == "__main__":
    main()
