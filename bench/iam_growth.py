"""What one change and one read cost the server in an account of 10 to 100,000 users and policies, as processor time for each request.

Usage: python bench/iam_growth.py PATH-OF-KEYWARD [LARGEST]; needs botocore. Prints a table and writes the chart
bench/iam_growth.svg. Processor time is of the whole process, so that the records of the calls are in it; what else the
machine does disturbs it little."""

import os
import sys
import tempfile
from pathlib import Path

from drawing import Drawing
from iam_client import all_asked, configuration, running

PORT = 48804
REQUESTS = 2000
POLICY = "arn:aws:iam::123456789012:policy/policy000000"
ANY_STATEMENT = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}}'
# Lists are asked for pages of ten.
CALLS = {
    "GetUser": {"Action": "GetUser", "UserName": "user000007"},
    "TagUser": {
        "Action": "TagUser", "UserName": "user000007", "Tags.member.1.Key": "k", "Tags.member.1.Value": "v",
    },
    "ListUsers": {"Action": "ListUsers", "MaxItems": "10"},
    "ListUsers below a path": {"Action": "ListUsers", "MaxItems": "10", "PathPrefix": "/team7"},
    "ListPolicies": {"Action": "ListPolicies", "MaxItems": "10"},
    "ListPolicies, only attached": {
        "Action": "ListPolicies", "MaxItems": "10", "Scope": "Local", "OnlyAttached": "true",
    },
    "ListEntitiesForPolicy": {"Action": "ListEntitiesForPolicy", "MaxItems": "10", "PolicyArn": POLICY},
    "service credentials of all": {
        "Action": "ListServiceSpecificCredentials", "MaxItems": "10", "AllUsers": "true",
    },
    "GetAccountSummary": {"Action": "GetAccountSummary"},
}  # fmt: skip
COLOURS = ["#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e", "#8c564b", "#e377c2", "#17becf", "#7f7f7f"]


def furnished(numbers) -> list[list[dict[str, str]]]:
    """What makes the account grow: users in paths, each with a shared policy, a policy of its own and a credential."""
    named = [(f"user{number:06}", f"policy{number:06}", f"/team{number % 100}/") for number in numbers]
    service = {"Action": "CreateServiceSpecificCredential", "ServiceName": "codecommit.amazonaws.com"}
    return [
        [{"Action": "CreateUser", "UserName": user, "Path": path} for user, _, path in named],
        [{"Action": "CreatePolicy", "PolicyName": policy, "PolicyDocument": ANY_STATEMENT} for _, policy, _ in named],
        [{"Action": "AttachUserPolicy", "UserName": user, "PolicyArn": POLICY} for user, _, _ in named],
        [{**service, "UserName": user} for user, _, _ in named],
    ]


def processor_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def cost_us(pid: int, call: dict[str, str]) -> float:
    """Microseconds of the server's for each request; the least of three runs."""
    costs = []
    for _ in range(3):
        before = processor_seconds(pid)
        all_asked(PORT, [call] * REQUESTS)
        costs.append((processor_seconds(pid) - before) / REQUESTS * 1e6)
    return min(costs)


def chart(sizes: list[int], costs: dict[str, list[float]]) -> Drawing:
    """Lines over a logarithmic axis of sizes."""
    width, height, left, right, bottom = 680, 360, 60, 470, 320
    top_cost = max(max(line) for line in costs.values()) * 1.15

    def at(place: int, cost: float) -> tuple[float, float]:
        return left + place * (right - left) / max(len(sizes) - 1, 1), bottom - cost / top_cost * (bottom - 20)

    drawing = Drawing(width, height)
    drawing.text(10, 14, "processor time for each request, µs")
    for place, size in enumerate(sizes):
        drawing.text(at(place, 0)[0], bottom + 18, f"{size:,}", "middle")
    drawing.text(left, height - 6, "users, and policies, in the account")
    for cost in (0, top_cost / 2, top_cost):
        y = at(0, cost)[1]
        drawing.level(y, left, right)
        drawing.text(left - 6, y, f"{cost:.0f}", "end")
    labels: list[float] = []
    for (name, line), colour in sorted(zip(costs.items(), COLOURS, strict=True), key=lambda drawn: drawn[0][1][-1]):
        drawing.path([at(place, cost) for place, cost in enumerate(line)], colour)
        x, y = at(len(sizes) - 1, line[-1])
        # One above the other, also where lines end together.
        labels.append(min([y, *(below - 15 for below in labels)]))
        drawing.text(x + 8, labels[-1], name, colour=colour)
    return drawing


def main() -> None:
    largest = int((sys.argv[2:] or ["100000"])[0])
    sizes = [size for size in (10, 100, 1_000, 10_000, 100_000) if size <= largest]
    costs: dict[str, list[float]] = {name: [] for name in CALLS}
    with tempfile.TemporaryDirectory() as made:
        config = configuration(Path(made), f"[quotas]\nusers = {2 * largest}\npolicies = {2 * largest}\n")
        listen = f"127.0.0.1:{PORT}"
        with running(PORT, [sys.argv[1], "serve", "--ephemeral", "--listen", listen, "--config", str(config)]) as server:
            held = 0
            for size in sizes:
                for calls in furnished(range(held, size)):
                    all_asked(PORT, calls)
                held = size
                for name, call in CALLS.items():
                    costs[name].append(cost_us(server.pid, call))
    print(f"{'call':<28}" + "".join(f"{size:>10,}" for size in sizes))
    for name, line in costs.items():
        print(f"{name:<28}" + "".join(f"{cost:>10.0f}" for cost in line))
    chart(sizes, costs).write("iam_growth.svg")


if __name__ == "__main__":
    main()
