"""The model of a command that reads documents, and who judges these before it does."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from llama32_desktop.cli.guarding import guard_of
from llama32_desktop.cli.options.guarding import holds
from llama32_desktop.documents.judged import DocumentGuard
from llama32_desktop.engine.client.client import EngineClient
from llama32_desktop.engine.client.pool import CHAT, EnginePool, start_client
from llama32_desktop.engine.client.session import Session

JUDGED = "each document before the model reads it"
"""What `options.guarding` says of it."""


@contextmanager
def guarded_session(
    parsed: argparse.Namespace, start: Callable[[int], EngineClient] = start_client
) -> Iterator[tuple[Session, DocumentGuard | None]]:
    """A session with an engine of the command's own, and the guard that was asked for.

    Raises:
        ModelNotFoundError, CommandError: see `guarding.guard_of`.
    """
    with EnginePool(start=start) as engines:
        yield Session(engines.take(CHAT)), document_guard(parsed, engines)


def document_guard(parsed: argparse.Namespace, engines: EnginePool) -> DocumentGuard | None:
    """The guard that was asked for.

    Raises:
        ModelNotFoundError, CommandError: see `guarding.guard_of`.
    """
    judge = guard_of(parsed, engines)
    return DocumentGuard(judge, holds(parsed)) if judge is not None else None
