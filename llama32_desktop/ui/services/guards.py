"""The guard that the settings name, for turns that begin now."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Qt, Signal, Slot

from llama32_desktop.chat.guard_line import GuardLine
from llama32_desktop.chat.needs import Findings
from llama32_desktop.documents.judged import DocumentGuard
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.guards.guard import Guard
from llama32_desktop.guards.judge import Judge
from llama32_desktop.guards.judgement import Judged, all_clear
from llama32_desktop.guards.prompt_guard.judging import PromptGuard
from llama32_desktop.guards.wanted import WantedGuard, wanted_guard
from llama32_desktop.models.describe import InstalledModel
from llama32_desktop.own_choices import OwnGuard
from llama32_desktop.ui.services.settings import SettingsKeeper


class Guards(QObject):
    """Has one guard judge in a thread of its own; its engine is loaded when something is judged."""

    _posted = Signal(object)

    def __init__(
        self, engines: EnginePool, settings: SettingsKeeper, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engines = engines
        self._settings = settings
        self._line: GuardLine | None = None
        self._wanted: WantedGuard | None = None
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def watch(self, own: OwnGuard | None = None) -> GuardLine | None:
        """The guard as it is wanted now; `None` where none is.

        Args:
            own: What a conversation has of its own.
        """
        value = self._settings.value
        wanted = wanted_guard(value, own)
        if wanted != self._wanted:
            self.close()
            self._wanted = wanted
            if wanted is not None:
                judge = wanted.judge(value, self._engines)
                self._line = GuardLine(judge, holds=wanted.holds, post=self._posted.emit)
        return self._line

    def for_documents(self) -> DocumentGuard | None:
        """Who judges what Documents shows to a model, as the settings have it now; it judges in
        the thread that asks, which may be any."""
        value = self._settings.value
        wanted = wanted_guard(value)
        if wanted is None:
            return None
        return DocumentGuard(wanted.judge(value, self._engines), wanted.holds)

    def measure(
        self, model: InstalledModel, text: str, then: Callable[[float, Findings], None]
    ) -> None:
        """Have a guard judge a document, and say how many seconds that took beside loading."""
        ref = model.ref
        guard: Judge = (
            PromptGuard(Path(model.path), model.name, self._engines)
            if model.classifies
            else Guard(self._engines, ref, ref.name, self._settings.value.loading_of(ref))
        )
        of: Judged = "document" if model.classifies else "message"
        line = GuardLine(guard, holds=False, post=self._posted.emit)
        seconds = 0.0

        def work(guard: Judge, cancelled: Callable[[], bool]) -> Findings:
            nonlocal seconds
            loaded = guard.judge_text(of, ".", cancelled=cancelled)
            if not all_clear(loaded):
                return loaded
            began = monotonic()
            found = guard.judge_text("document", text, cancelled=cancelled)
            seconds = monotonic() - began
            return found

        line.ask(work, lambda found: then(seconds, found))
        line.close()

    def close(self) -> None:
        """Judge nothing more: another guard takes its place, or the window closes."""
        if self._line is not None:
            self._line.close()
            self._line = None
        self._wanted = None

    @Slot(object)
    def _run(self, call: Callable[[], None]) -> None:
        call()
