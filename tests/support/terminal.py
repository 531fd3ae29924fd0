"""A pseudo-terminal to run commands in, and what is seen there."""

import fcntl
import os
import pty
import re
import struct
import termios
import unicodedata
from dataclasses import dataclass
from pathlib import Path

STYLE = re.compile(r"\x1b\[[0-9;]*m")


@dataclass(frozen=True)
class Shown:
    code: int
    text: str

    @property
    def lines(self) -> list[str]:
        """What is read, without colours."""
        return STYLE.sub("", self.text).split("\n")

    @property
    def has_colour(self) -> bool:
        return STYLE.search(self.text) is not None


def run(command: list[str], columns: int, folder: Path, environment: dict[str, str]) -> Shown:
    """Runs a command whose three streams are a terminal of so many columns."""
    child, terminal = pty.fork()
    if child == 0:
        try:
            os.chdir(folder)
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
            os.execve(command[0], command, {"TERM": "xterm-256color", **environment})
        finally:
            os._exit(127)
    output = b""
    while True:
        try:
            chunk = os.read(terminal, 1 << 16)
        except OSError:  # The other end is closed.
            break
        if not chunk:
            break
        output += chunk
    os.close(terminal)
    _, status = os.waitpid(child, 0)
    return Shown(os.waitstatus_to_exitcode(status), output.decode().replace("\r\n", "\n"))


def width(line: str) -> int:
    """The columns that a line takes."""
    def of(character: str) -> int:
        if unicodedata.category(character) in ("Mn", "Me"):
            return 0
        return 2 if unicodedata.east_asian_width(character) in "WF" else 1

    return sum(map(of, line))


def obeyed(line: str) -> list[str]:
    """Characters of a line that a terminal obeys or nobody sees."""
    return [hex(ord(character)) for character in line if unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp")]
