"""The process that exports and imports, for the commands: it is caged, and has its own memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from llama32_desktop.cli.errors import CommandError

if TYPE_CHECKING:
    from llama32_desktop.ui.exchange.messages import Done, Request


def done(request: Request, otherwise: str) -> Done:
    """Wait until it is done.

    Args:
        otherwise: What it means where the process has ended by itself, and what to do then.

    Raises:
        CommandError: the process has ended.
        StoreError: it cannot be done; one sentence.
    """
    from llama32_desktop.ui.exchange.job import Job, ProcessEndedError

    try:
        return Job(request).run()
    except ProcessEndedError as error:
        raise CommandError(
            f"The part of the app that exports and imports has stopped ({error}), so {otherwise}."
        ) from None
