"""What a run of a job came to: done, doubtful, failed, with the path of each file."""

from __future__ import annotations

import time
from pathlib import Path

import msgspec

from llama32_desktop.documents.jobs.job import State
from llama32_desktop.documents.jobs.store import Item, JobStore
from llama32_desktop.json_text.halves import encoded


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One file of a report."""

    file: str
    """Its path when it was read."""
    state: State
    problem: str = ""
    filed: str = ""
    """Where it, or its copy, was put; empty where it was not, or that was taken back."""
    link: str = ""
    """An address of it as it lies now."""


class Report(msgspec.Struct, frozen=True, kw_only=True):
    run: int
    at: str
    """When it ended: 2026-11-29 21:30:00."""
    files: tuple[Line, ...]

    def of(self, state: State) -> tuple[Line, ...]:
        """The files with that state."""
        return tuple(line for line in self.files if line.state == state)

    def json(self) -> bytes:
        """For other programs."""
        return encoded(self, indent=1)


def report(store: JobStore, run: int | None = None) -> Report:
    """The report of a run; of the last one where none is named."""
    run = store.run if run is None else run
    items = list(store.items(run))
    filed = {move.item: move.target for move in store.moves("done")}
    ended = max((item.done_at for item in items), default=0.0)
    return Report(
        run=run,
        at=time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(ended)) if items else "",
        files=tuple(_line(item, filed.get(item.id, "")) for item in items),
    )


def _line(item: Item, filed: str) -> Line:
    path = Path(filed or item.path)
    return Line(
        file=item.path,
        state=item.state,
        problem=item.problem,
        filed=filed,
        link=path.as_uri() if path.is_absolute() else "",
    )
