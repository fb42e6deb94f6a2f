"""What the model is busy with and for whom, and what waits behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal


@dataclass(frozen=True, slots=True, eq=False)
class Work:
    """Something that asks the model.

    Attributes:
        name: In the window's language, such as “Summarising notes”.
        stop: Ends it; `None` where its own place offers that.
    """

    name: str
    stop: Callable[[], object] | None = None


class Workload(QObject):
    """The works that are under way, in the order in which the model takes them.

    What a person waits for in a conversation goes before work on documents, as in the engine's
    client; works of one kind go in the order in which they began.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._works: list[Work] = []

    @property
    def works(self) -> tuple[Work, ...]:
        """The first is what the model does now."""
        return tuple(self._works)

    @property
    def stop(self) -> Callable[[], object] | None:
        """Ends what the model does now; `None` where nothing is, or its own place offers that."""
        return self._works[0].stop if self._works else None

    def begin(
        self, name: str, stop: Callable[[], object] | None = None, *, first: bool = False
    ) -> Work:
        """Notes a work; returns what `end` takes.

        Args:
            first: It goes before all others.
        """
        work = Work(name, stop)
        self._works.insert(0 if first else len(self._works), work)
        self.changed.emit()
        return work

    def end(self, work: Work | None) -> None:
        """The work is at its end, whichever; `None` and what ended before are none."""
        if work in self._works:
            self._works.remove(work)
            self.changed.emit()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Workload", text)


def busy_text(workload: Workload) -> str:
    """“Busy: Summarising notes”; empty while there is nothing."""
    works = workload.works
    return _tr("Busy: {0}").format(works[0].name) if works else ""


def waiting_text(workload: Workload) -> str:
    """“Waits: Answering a question”; empty while nothing waits."""
    waiting = [work.name for work in workload.works[1:]]
    return _tr("Waits: {0}").format(", ".join(waiting)) if waiting else ""
