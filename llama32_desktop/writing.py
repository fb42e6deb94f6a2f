"""A session with the engine as the work on documents wants a model: see `documents.writer`."""

from __future__ import annotations

import threading
from collections.abc import Callable

from llama32_desktop.documents.writer import WritingCancelledError, WritingError, Written
from llama32_desktop.engine.protocol import ChatMessage, LoadedModel, Sampling
from llama32_desktop.session import EngineFailedError, Session

_POLL_S = 0.1


class SessionWriter:
    """A model that a session has loaded."""

    def __init__(self, session: Session, model: LoadedModel) -> None:
        self._session = session
        self._model = model

    @property
    def name(self) -> str:
        return self._model.name

    @property
    def sees(self) -> bool:
        return self._model.vision is not None

    @property
    def context(self) -> int:
        return self._model.context

    def count(self, prompt: str) -> int:
        """Tokens of a prompt as the model's template renders it."""
        try:
            return self._session.count([ChatMessage("user", prompt)]).tokens
        except EngineFailedError as error:
            raise WritingError(str(error)) from error

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
        parts: list[str] = []
        ended = threading.Event()

        def watch() -> None:
            while not ended.wait(_POLL_S):
                if cancelled():
                    self._session.cancel()
                    return

        watcher = threading.Thread(target=watch, name="cancel", daemon=True)
        watcher.start()
        try:
            done = self._session.generate(
                [ChatMessage("user", prompt, (image,) if image else ())],
                Sampling(temperature=0, grammar=grammar, max_tokens=max_tokens),
                parts.append,
            )
        except EngineFailedError as error:
            if error.kind == "cancelled":
                raise WritingCancelledError from error
            raise WritingError(str(error)) from error
        finally:
            ended.set()
            watcher.join()
        if done.finish_reason == "cancelled":
            raise WritingCancelledError
        return Written("".join(parts), done.finish_reason, done.probabilities)
