"""The conversations' store, for the commands that read or add some."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

from llama32_desktop import paths
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.parser import one_line
from llama32_desktop.conversations.backup import is_restoring
from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.exporting.saying import date
from llama32_desktop.conversations.store import Store, open_store


def opened(database: Path, *, interrupted: bool = False) -> Store:
    """Open it; what there is to say goes to stderr.

    Args:
        interrupted: As of `open_store`; the window may have it open, and be writing an answer.

    Raises:
        CommandError: a backup is about to take its place, or the app's folder cannot be used.
        StoreError: it cannot be opened.
    """
    if is_restoring(database):  # which is the window's to do: it may have this one open
        raise CommandError(
            "A backup is being restored, so the conversations were not touched: start the window "
            "anew, which ends that, and try again."
        )
    try:
        store, notice = open_store(database, interrupted=interrupted)
    except StoreError:
        problem = paths.unusable()
        if problem is None:
            raise
        raise CommandError(str(problem)) from None
    if notice:
        print(one_line(notice), file=sys.stderr)
    return store


def expect(database: Path, outcome: str) -> None:
    """See to it that there are conversations.

    Args:
        outcome: What became of the command where there are none, as “nothing was exported”.

    Raises:
        CommandError: there are none yet, or the app's folder cannot be used.
    """
    if not database.is_file():
        if problem := paths.unusable():
            raise CommandError(str(problem))
        raise CommandError(
            f"There are no conversations yet, so {outcome}: have one in the window first."
        )


def print_all() -> int:
    """Print all conversations, the latest first: number, day and time, title.

    Raises:
        CommandError: there are none, or they cannot be read; one sentence.
    """
    database = paths.database_file()
    expect(database, "there is nothing to list")
    try:
        with closing(opened(database)) as store:
            print_list(store)
    except StoreError as error:
        raise CommandError(str(error)) from None
    return 0


def print_list(store: Store) -> None:
    """Print the conversations of a store, as `print_all`."""
    for conversation in store.conversations():
        title = one_line(conversation.title) or "Untitled"
        print(f"{conversation.id}\t{date(conversation.updated_at)}\t{title}")
