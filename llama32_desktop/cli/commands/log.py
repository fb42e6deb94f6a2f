"""`llama32-desktop log`: what the app did and what went wrong, and where that is written."""

from __future__ import annotations

import argparse
import sys

from llama32_desktop import log
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.options.types import whole
from llama32_desktop.cli.parser import Commands

_LINES = 40


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "log",
        help="show what the app did and what went wrong",
        description="Show the last lines of the app's log: versions, models loaded, failures. It "
        "has no text of conversations, documents or tokens in it.",
    )
    parser.add_argument(
        "--lines",
        type=whole(1),
        default=_LINES,
        metavar="N",
        help="how many (default: %(default)s)",
    )
    parser.add_argument("--path", action="store_true", help="print where the file is, and no more")
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Print the log's last lines, oldest first."""
    if parsed.path:
        print(log.log_file())
        return 0
    try:
        lines = log.last_lines(parsed.lines)
    except OSError as error:
        raise CommandError(
            f"The log at {log.log_file()} could not be read ({error.strerror}), so it is not "
            "shown; check the folder and its permissions."
        ) from error
    for line in lines:
        print(line)
    if not lines:
        print("Nothing was written so far.", file=sys.stderr)
    return 0
