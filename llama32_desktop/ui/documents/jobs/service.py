"""Runs the standing jobs from the start of the app, whether anybody looks at them or not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from llama32_desktop import paths
from llama32_desktop.documents.writer import Writer
from llama32_desktop.ui.kit.background import Background

if TYPE_CHECKING:
    from llama32_desktop.documents.jobs.standing import News, Standing

START_MS: Final = 10_000
"""After the start of the app, which they do not slow down."""


class JobsService(QObject):
    """Nothing is imported and no thread begun before there is a job.

    Args:
        writer: The window's model, or `None` where none is loaded; asked in the jobs' thread.

    Attributes:
        news: The last news of each job, by its id, with what the run came to that ended last.
    """

    told = Signal(object)
    """`News` of a job, the id of one that is gone, or a sentence."""

    def __init__(self, writer: Callable[[], Writer | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.news: dict[str, News] = {}
        self._writer = writer
        self._standing: Standing | None = None
        self._background = Background(self)
        self._closed = False
        self._told = _Mouth(self)
        self._told.heard.connect(self._on_told)

    def begin(self) -> None:
        """Goes on with the jobs that there are, some time after the start."""
        QTimer.singleShot(START_MS, self, self.begin_now)

    def begin_now(self) -> None:
        """Goes on with them where there are any."""

        def there_are() -> bool:
            if not any(paths.jobs_folder().glob("*.sqlite3")):
                return False
            import llama32_desktop.documents.jobs.standing  # noqa: F401 - beside the window

            return True

        self._background.run_task(there_are, lambda found: self.standing() if found else None)

    def standing(self) -> Standing:
        """The jobs, which run from now on."""
        from llama32_desktop.documents.jobs.standing import Standing

        if self._standing is None:
            self._standing = Standing(
                paths.jobs_folder(), paths.collections_folder(), self._told.say, self._writer
            )
            if not self._closed:
                self._standing.start()
        return self._standing

    def _on_told(self, told: object) -> None:
        from llama32_desktop.documents.jobs.standing import News
        from llama32_desktop.sentences import Sentence

        if isinstance(told, News):
            before = self.news.get(told.job.id)
            if told.told is None and before is not None:  # it is under way
                told = replace(told, told=before.told)
            self.news[told.job.id] = told
        elif not isinstance(told, Sentence):
            self.news.pop(str(told), None)
        self.told.emit(told)

    def close(self) -> None:
        """Ends them; what is under way is begun again the next time."""
        self._closed = True
        if self._standing is not None:
            self._standing.close()
        self._background.close()


class _Mouth(QObject):
    """Brings what is told in the jobs' thread to the window's."""

    heard = Signal(object)

    def say(self, told: object) -> None:
        self.heard.emit(told)
