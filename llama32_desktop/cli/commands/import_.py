"""`llama32-desktop import`: conversations of this app's exports and of other apps'."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from llama32_desktop import paths
from llama32_desktop.cli import conversations
from llama32_desktop.cli.errors import EXIT_FAILED, CommandError
from llama32_desktop.cli.exchange import done
from llama32_desktop.cli.parser import Commands, one_line
from llama32_desktop.conversations.errors import StoreError


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "import",
        help="add conversations of an export",
        description="Add the conversations of exports of this app, ChatGPT, Claude, LM Studio, "
        "Jan, Open WebUI and llama.cpp. Nothing is replaced, and what is there already is left "
        "out.",
    )
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="an export, or a folder of them"
    )
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Add the conversations; say on stdout how many, and on stderr what was left out.

    Raises:
        CommandError: with one sentence.
    """
    from llama32_desktop.ui.exchange.messages import Import, Imported

    try:
        conversations.opened(paths.database_file()).close()  # it is there, and as it is today
        answer = done(
            Import(tuple(str(file.absolute()) for file in parsed.files)),
            "the import is not finished: what was added is kept, and importing again adds the rest",
        )
    except StoreError as error:
        raise CommandError(str(error)) from None
    assert isinstance(answer, Imported)
    report = answer.report
    for sentence in report.sentences:
        print(one_line(sentence), file=sys.stderr)
    if not report.added and not report.known:
        if not report.sentences:
            raise CommandError(
                "No conversations were found there, so nothing was imported: give exports of this "
                "app, ChatGPT, Claude, LM Studio, Jan, Open WebUI or llama.cpp."
            )
        return EXIT_FAILED
    known = f"; {report.known} were there already" if report.known else ""
    added = len(report.added)
    print(f"{added} {'conversation' if added == 1 else 'conversations'} imported{known}.")
    return 0
