"""`llama32-desktop import`: conversations of this app's exports and of other apps'."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing

from llama32_desktop import paths
from llama32_desktop.cli import conversations
from llama32_desktop.cli.guard import EXIT_FAILED, CommandError
from llama32_desktop.cli.parser import one_line
from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.importing import import_files
from llama32_desktop.conversations.pictures import PictureStore


def run(parsed: argparse.Namespace) -> int:
    """Add the conversations; say on stdout how many, and on stderr what was left out.

    Raises:
        CommandError: with one sentence.
    """
    try:
        with closing(conversations.opened(paths.database_file())) as store:
            report = import_files(store, PictureStore(paths.pictures_folder()), parsed.files)
    except StoreError as error:
        raise CommandError(str(error)) from None
    for sentence in report.sentences:
        print(one_line(sentence), file=sys.stderr)
    if not report.added and not report.known:
        if not report.sentences:
            raise CommandError(
                "No conversations were found there, so nothing was imported: give exports of this "
                "app, ChatGPT, Claude, LM Studio, Jan or Open WebUI."
            )
        return EXIT_FAILED
    known = f"; {report.known} were there already" if report.known else ""
    added = len(report.added)
    print(f"{added} {'conversation' if added == 1 else 'conversations'} imported{known}.")
    return 0
