"""The `aws` command at the end of a pipe: a line of arguments comes in, what it printed and its exit code go out.

It is awscli's own entry point, kept running, since starting an interpreter a command would cost minutes in a long scenario.
A line is `{"arguments": ["iam", "get-user"], "environment": {"AWS_ACCESS_KEY_ID": "…"}}`."""

import contextlib
import functools
import io
import json
import os
import sys

from awscli.clidriver import create_clidriver

CREDENTIALS = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN")


@functools.cache
def driver(environment: tuple[tuple[str, str], ...]):
    """One `aws` for each caller: it reads its environment when it starts, and once."""
    for name in CREDENTIALS:
        os.environ.pop(name, None)
    os.environ.update(environment)
    started = create_clidriver()
    started.session.get_credentials()
    return started


def run(arguments: list[str], environment: dict[str, str]) -> dict:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = driver(tuple(sorted(environment.items()))).main(arguments)
        except SystemExit as end:  # argparse's way of refusing arguments
            code = end.code
    return {"code": code, "out": out.getvalue(), "err": err.getvalue()}


for line in sys.stdin:
    print(json.dumps(run(**json.loads(line))), flush=True)
