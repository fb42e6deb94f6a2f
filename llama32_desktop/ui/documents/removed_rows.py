"""Files that were taken out of the table one by one, and come back by an undo."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from llama32_desktop.ui.documents.extract_model import ExtractModel, Row
from llama32_desktop.ui.documents.extract_queue import ExtractQueue


class RemovedRows:
    """The last one that was taken out comes back first, to where it stood."""

    def __init__(self, model: ExtractModel, queue: ExtractQueue) -> None:
        self._model = model
        self._queue = queue
        self._taken: list[tuple[int, Row]] = []

    @property
    def rows(self) -> list[Row]:
        """Those that can come back."""
        return [row for _, row in self._taken]

    def take(self, row: Row) -> None:
        """Takes a row out; its file is read no further."""
        self._taken.append((self._model.take(row), row))
        self._queue.pass_over(row)

    def bring_back(self) -> Row | None:
        """Puts the last one back, which is read on if it was not read yet."""
        if not self._taken:
            return None
        place, row = self._taken.pop()
        self._model.put(place, row)
        self._queue.go_on()
        return row

    def forget(self, paths: Collection[Path]) -> None:
        """These files are in the table again, in another way."""
        self._taken = [(place, row) for place, row in self._taken if row.path not in paths]
