"""Asks the rows of a table in the background, for the window."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QObject, Signal

from llama32_desktop import paths
from llama32_desktop.chat.rows.answers import Answer, KeptAnswers
from llama32_desktop.chat.rows.batch import AskedModel, BatchCancelledError, answers, set_up
from llama32_desktop.chat.rows.guard import RowGuard
from llama32_desktop.chat.rows.prompts import read_rows
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.summary.store import PartStore
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.engine.client.session import Session
from llama32_desktop.engine.protocol import LoadedModel
from llama32_desktop.guards.wanted import wanted_guard
from llama32_desktop.models.draft_models import with_draft_model
from llama32_desktop.models.last_use import note_use
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.models.tuned import Tunings
from llama32_desktop.presets import Preset
from llama32_desktop.settings import Settings, tuned
from llama32_desktop.ui.kit.background import Background

ROWS: Final = "rows"
"""The engine that answers rows, beside the one that answers a person."""
_NICENESS: Final = 5
"""It stands back behind an answer that somebody waits for."""


@dataclass(frozen=True)
class Wanted:
    """What is asked, of whom, and where the answers go."""

    table: Path
    preset: Preset
    models: Sequence[InstalledModel]
    out: Path


@dataclass(frozen=True)
class Result:
    """What came of it.

    Attributes:
        where: The table of answers; `None` where there is none.
        again: Answers that were there from an earlier run.
        left_out: Sentences on rows that were not asked.
    """

    where: Path | None
    answers: int
    failed: int
    again: int
    left_out: tuple[str, ...]
    stopped: bool


class RowsRun(QObject):
    """One run at a time.

    Args:
        engines: Lends an engine for each model, one after the other.
        settings: How models are loaded, and what they are sampled with.
    """

    answered = Signal(object, int)
    """An `Answer`, and how many there will be."""

    def __init__(self, engines: EnginePool, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._engines, self._settings = engines, settings
        self._background = Background(self)
        self._stopped = threading.Event()

    @property
    def idle(self) -> bool:
        return self._background.idle

    def begin(
        self,
        wanted: Wanted,
        then: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Asks; `then` gets what came of it, or `failed` why nothing did."""
        self._stopped = stopped = threading.Event()
        self._background.run_task(lambda: self._work(wanted, stopped), then, failed)

    def stop(self) -> None:
        """Ends it; what is answered is kept."""
        self._stopped.set()

    def close(self) -> None:
        self._stopped.set()
        self._background.close(wait=False)

    def _work(self, wanted: Wanted, stopped: threading.Event) -> Result:
        preset = wanted.preset
        rows, left_out = read_rows(
            wanted.table, message=preset.message, system=preset.system_prompt
        )
        models = [self._asked(model, preset) for model in wanted.models]
        texts = (preset.message, preset.system_prompt)
        set_ups = {model.name: set_up(model, *texts) for model in models}
        found: list[Answer] = []
        again = 0
        with (
            PartStore(paths.row_answers_file()) as store,
            DocumentReader(niceness=_NICENESS) as reader,
        ):
            kept = KeptAnswers(store)
            try:
                for answer, was_kept in answers(
                    rows, models, kept, reader, cancelled=stopped.is_set
                ):
                    found.append(answer)
                    again += was_kept
                    self.answered.emit(answer, len(rows) * len(models))
            except BatchCancelledError:
                pass
            finally:
                where = kept.write(wanted.out, rows, found, set_ups) if found else None
        failed = sum(answer.state == "failed" for answer in found)
        return Result(where, len(found), failed, again, left_out, stopped.is_set())

    def _asked(self, model: InstalledModel, preset: Preset) -> AskedModel:
        ref = model.ref
        settings = tuned(self._settings.loading_of(ref), Tunings().of_model(ref))
        if (own := preset.own.adapters_of(ref)) is not None:
            settings = msgspec.structs.replace(settings, adapters=own)
        extra = self._settings.extra_models
        sampling = preset.sampling or self._settings.sampling_of(ref, model.sampling)

        def load() -> AbstractContextManager[tuple[Session, LoadedModel]]:
            note_use(ref)
            drafted = with_draft_model(settings, ref, extra)
            return self._engines.lend(ROWS, ref, drafted, niceness=_NICENESS)

        wanted = wanted_guard(self._settings, preset.own.guard)
        if wanted is None:
            return AskedModel(ref, model.name, settings, sampling, load)
        guard = RowGuard(wanted.judge(self._settings, self._engines), wanted.holds)
        judged_as = astuple(wanted)
        return AskedModel(ref, model.name, settings, sampling, load, guard, judged_as)
