"""The window's model as the work on documents wants one; conversations go first.

Called from a thread that may wait. When the person sends a message while a part is written, the
part is given up and asked for again behind the answer.
"""

from __future__ import annotations

import queue
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QObject, Qt

from llama32_desktop.documents.chunks import estimated_tokens
from llama32_desktop.documents.estimate import Speed
from llama32_desktop.documents.loops import Unrepeated
from llama32_desktop.documents.writer import WritingCancelledError, WritingError, Written
from llama32_desktop.engine.protocol import ChatMessage, Done, Failed, LoadedModel, Sampling
from llama32_desktop.models.tuned import Tunings
from llama32_desktop.ui.engine_worker import EngineWorker

_TICK_S: Final = 0.1

_News = tuple[int, str | Done | Failed]


class EngineWriter(QObject):
    """Takes one request at a time; of several pages that want the model each has its turn.

    Args:
        loaded: The model that is loaded now, or `None`.
        busy: Whether a conversation wants the model.
    """

    def __init__(
        self,
        engine: EngineWorker,
        loaded: Callable[[], LoadedModel | None],
        busy: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._loaded = loaded
        self._busy = busy
        self._news: queue.SimpleQueue[_News] | None = None
        self._turns: deque[object] = deque()
        # In the engine's thread, which must not wait for the window's, nor this for it.
        direct = Qt.ConnectionType.DirectConnection
        engine.tokens.connect(self._take, direct)
        engine.done.connect(self._take, direct)
        engine.failed.connect(self._take, direct)

    def _take(self, request_id: int, news: str | Done | Failed) -> None:
        waiting = self._news
        if waiting is not None:
            waiting.put((request_id, news))

    def _model(self) -> LoadedModel:
        model = self._loaded()
        if model is None:
            raise WritingError(
                "No model is loaded, so nothing was asked; choose one at the top of the window and "
                "start again."
            )
        return model

    @property
    def name(self) -> str:
        return self._model().name

    @property
    def sees(self) -> bool:
        return self._model().vision is not None

    @property
    def context(self) -> int:
        return self._model().context

    @property
    def parameters(self) -> int:
        return self._model().parameters

    def speed(self) -> Speed | None:
        """As the model was tuned for this machine; `None` before that."""
        tuning = Tunings().of_file(self._model().path)
        return Speed(tuning.prompt_tps, tuning.decode_tps) if tuning else None

    def count(self, prompt: str) -> int:
        """An estimate that is rather too high: asking the engine would wait behind answers."""
        return estimated_tokens(prompt) * 5 // 4

    def write(
        self,
        prompt: str,
        *,
        image: str = "",
        grammar: str = "",
        max_tokens: int | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Written:
        """Answer a prompt; see `documents.writer.Writer`."""
        message = ChatMessage("user", prompt, (image,) if image else ())
        sampling = Sampling(temperature=0, grammar=grammar, max_tokens=max_tokens)
        with self._turn(cancelled):
            while True:
                while self._busy():
                    if cancelled():
                        raise WritingCancelledError
                    time.sleep(_TICK_S)
                self._model()
                written = self._ask(message, sampling, cancelled)
                if written is not None:
                    return written

    @contextmanager
    def _turn(self, cancelled: Callable[[], bool]) -> Iterator[None]:
        """Waits for the pages that asked before: a question comes between two parts of a summary.

        Raises:
            WritingCancelledError: `cancelled` said so meanwhile.
        """
        mine = object()
        self._turns.append(mine)
        try:
            while self._turns[0] is not mine:
                if cancelled():
                    raise WritingCancelledError
                time.sleep(_TICK_S)
            yield
        finally:
            self._turns.remove(mine)

    def _ask(
        self, message: ChatMessage, sampling: Sampling, cancelled: Callable[[], bool]
    ) -> Written | None:
        """What was written; `None` where a conversation wanted the model."""
        news: queue.SimpleQueue[_News] = queue.SimpleQueue()
        self._news = news
        try:
            request = self._engine.generate([message], sampling)
            parts: list[str] = []
            unrepeated = Unrepeated()
            gone = gives_way = False
            while True:
                try:
                    number, item = news.get(timeout=_TICK_S)
                except queue.Empty:
                    number, item = 0, ""
                if not (gone or gives_way):
                    gone, gives_way = cancelled(), self._busy()
                    if gone or gives_way:
                        self._engine.cancel(request)
                if number != request:
                    continue
                if isinstance(item, str):
                    parts.append(item)
                    if not sampling.grammar:
                        unrepeated.feed(item)
                        if unrepeated.looping:
                            self._engine.cancel(request)
                elif isinstance(item, Failed):
                    raise WritingError(item.message)
                elif unrepeated.looping and not (gone or gives_way):
                    return Written(unrepeated.text, "stop", repeated=True)
                elif item.finish_reason != "cancelled":
                    return _written("".join(parts), item, unrepeated)
                elif gone:
                    raise WritingCancelledError
                elif gives_way:
                    return None
                else:
                    raise WritingError(
                        "The answer was stopped, so this was not finished; start again."
                    )
        finally:
            self._news = None


def _written(text: str, done: Done, unrepeated: Unrepeated) -> Written:
    """What was written to its end; the last words may have begun to repeat themselves."""
    unrepeated.rest()
    if unrepeated.looping:
        return Written(unrepeated.text, "stop", repeated=True)
    return Written(text, done.finish_reason, done.probabilities)
