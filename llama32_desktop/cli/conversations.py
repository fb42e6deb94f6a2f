"""The conversations' store, for the commands that read or add some."""

from __future__ import annotations

import sys
from pathlib import Path

from llama32_desktop import paths
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.parser import one_line
from llama32_desktop.conversations.backup import is_restoring
from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.store import Store, open_store


def opened(database: Path) -> Store:
    """Open it; what there is to say goes to stderr.

    Raises:
        CommandError: a backup is about to take its place, or the app's folder cannot be used.
        StoreError: it cannot be opened.
    """
    if is_restoring(database):  # which is the window's to do: it may have this one open
        raise CommandError(
            "A backup is being restored, so the conversations were not touched: start the window "
            "anew, which ends that, and try again."
        )
    # The window may have it open, and be writing an answer into it.
    try:
        store, notice = open_store(database, interrupted=False)
    except StoreError:
        problem = paths.unusable()
        if problem is None:
            raise
        raise CommandError(str(problem)) from None
    if notice:
        print(one_line(notice), file=sys.stderr)
    return store
