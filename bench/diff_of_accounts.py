"""`keyward diff` of two states of an account of 500 users, and how long it may take.

Usage: python3 bench/diff_of_accounts.py PATH-OF-KEYWARD

Each user has four statements of its own, three of twenty groups of six statements each, and a managed policy; three groups have
ReadOnlyAccess. In the first pair a statement is added to one group, one is taken from another, and one of a user's turns into a
Deny. In the second every group denies all but two services outside a region: nearly every call of everybody is touched. The fastest
of three runs counts; the program fails if one takes longer than its limit, which is some ten times what an idle core needs."""

import copy
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SERVICES = ["s3", "dynamodb", "sqs", "sns", "ec2", "kms", "logs", "lambda", "iam", "secretsmanager", "ssm", "rds"]
USERS, GROUPS, RUNS = 500, 20, 3
LIMITS = {"three statements changed": 1.0, "everybody's calls touched": 120.0}


def policy(draw: random.Random, statements: int, name: str) -> dict:
    def statement(number: int) -> dict:
        service = draw.choice(SERVICES)
        resource = f"arn:aws:s3:::bucket-{name}-{number}/*" if service == "s3" else f"arn:aws:{service}:*:*:thing-{name}-{number}/*"
        actions = [f"{service}:Get*", f"{service}:List*", f"{service}:Describe*"][: draw.randint(1, 3)]
        made = {"Effect": "Allow", "Action": actions, "Resource": resource}
        if draw.random() < 0.3:
            made["Condition"] = {"StringEquals": {"aws:PrincipalTag/team": draw.choice("abc")}}
        return made

    return {"Version": "2012-10-17", "Statement": [statement(number) for number in range(statements)]}


def attached(name: str) -> list:
    return [{"PolicyName": name, "PolicyArn": f"arn:aws:iam::aws:policy/{name}"}]


def account() -> dict:
    draw = random.Random(3)
    groups = [
        {
            "GroupName": f"group{number}",
            "GroupPolicyList": [{"PolicyName": f"of-group{number}", "PolicyDocument": policy(draw, 6, f"g{number}")}],
            "AttachedManagedPolicies": attached("ReadOnlyAccess") if number < 3 else [],
        }
        for number in range(GROUPS)
    ]
    users = [
        {
            "UserId": f"AIDA{number:016}",
            "Arn": f"arn:aws:iam::111122223333:user/user{number}",
            "UserPolicyList": [{"PolicyName": "own", "PolicyDocument": policy(draw, 4, f"u{number}")}],
            "GroupList": [f"group{group}" for group in draw.sample(range(GROUPS), 3)],
            "AttachedManagedPolicies": attached("AmazonS3ReadOnlyAccess"),
        }
        for number in range(USERS)
    ]
    return {"UserDetailList": users, "GroupDetailList": groups}


def statements(holder: dict, kind: str) -> list:
    return holder[kind][0]["PolicyDocument"]["Statement"]


def few_changes(account: dict) -> dict:
    changed = copy.deepcopy(account)
    groups, users = changed["GroupDetailList"], changed["UserDetailList"]
    statements(groups[4], "GroupPolicyList").append({"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::shared/*"})
    statements(groups[7], "GroupPolicyList").pop(0)
    statements(users[3], "UserPolicyList")[0]["Effect"] = "Deny"
    return changed


def everything_changed(account: dict) -> dict:
    changed = copy.deepcopy(account)
    condition = {"StringNotEquals": {"aws:RequestedRegion": "eu-west-1"}}
    deny = {"Effect": "Deny", "NotAction": ["iam:*", "s3:*"], "Resource": "*", "Condition": condition}
    for group in changed["GroupDetailList"]:
        statements(group, "GroupPolicyList").append(deny)
    return changed


def main(keyward: str) -> None:
    old = account()
    with tempfile.TemporaryDirectory() as folder:
        before, after = Path(folder) / "old.json", Path(folder) / "new.json"
        before.write_text(json.dumps(old, indent=1))
        for (title, limit), change in zip(LIMITS.items(), (few_changes, everything_changed), strict=True):
            after.write_text(json.dumps(change(old), indent=1))
            best = float("inf")
            for _ in range(RUNS):
                begin = time.perf_counter()
                done = subprocess.run([keyward, "diff", before, after], capture_output=True, text=True)
                best = min(best, time.perf_counter() - begin)
                assert done.returncode == 1 and not done.stderr, done.stderr
            print(f"{title}: {best:.2f} s, {done.stdout.splitlines()[-1]}")
            assert best < limit, f"more than {limit} s"


if __name__ == "__main__":
    main(sys.argv[1])
