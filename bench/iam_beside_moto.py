"""Requests a second of IAM calls, Keyward in memory and with every change on disk, beside moto's server, in one run with
one client.

Usage: python bench/iam_beside_moto.py PATH-OF-KEYWARD PATH-OF-MOTO_SERVER [USERS [ROLES]]; needs botocore. The client sends
requests that were signed beforehand over 64 connections; it tops out near ten thousand a second, so that Keyward's figures
are what the client could ask for and the ratios are lower bounds. moto verifies no signature, decides nothing and keeps
nothing."""

import sys
import tempfile
from pathlib import Path

from iam_client import all_asked, configuration, measured, roles, running, users

# A call beside moto's, and how many times moto's rate it should reach.
GOALS = {
    "CreateUser": 20,
    "CreateUser, on disk": 5,
    "GetUser": 50,
    "ListUsers (100)": 50,
    "GetAccountAuthorizationDetails (100)": 50,
}


def rates(port: int, command: list[str], user_count: int, role_count: int) -> dict[str, float]:
    with running(port, command):
        created = all_asked(port, users(range(user_count)))
        all_asked(port, roles(range(role_count)))
        return {
            "CreateUser": created,
            "GetUser": measured(port, Action="GetUser", UserName="user000007"),
            "ListUsers (100)": measured(port, Action="ListUsers", MaxItems="100"),
            "GetAccountAuthorizationDetails (100)": measured(
                port, Action="GetAccountAuthorizationDetails", MaxItems="100"
            ),
        }


def main() -> None:
    keyward, moto = sys.argv[1:3]
    user_count, role_count = (int(count) for count in [*sys.argv[3:], *["5000", "1000"][len(sys.argv) - 3 :]])
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        serve = [keyward, "serve", "--config", str(configuration(folder))]
        ours = rates(48801, [*serve, "--listen", "127.0.0.1:48801", "--ephemeral"], user_count, role_count)
        durable = [*serve, "--listen", "127.0.0.1:48803", "--data", str(folder / "data")]
        with running(48803, durable):
            ours["CreateUser, on disk"] = all_asked(48803, users(range(user_count)))
        theirs = rates(48802, [moto, "-H", "127.0.0.1", "-p", "48802"], user_count, role_count)
    theirs["CreateUser, on disk"] = theirs["CreateUser"]
    print(f"{user_count} users, {role_count} roles")
    print(f"{'call':<38}{'keyward':>10}{'moto':>10}{'ratio':>8}{'goal':>6}")
    for call, goal in GOALS.items():
        print(f"{call:<38}{ours[call]:>10.0f}{theirs[call]:>10.1f}{ours[call] / theirs[call]:>8.0f}{goal:>6}")


if __name__ == "__main__":
    main()
