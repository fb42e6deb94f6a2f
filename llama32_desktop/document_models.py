"""A session with the engine as the work on documents wants models.

See `documents.writer` and `documents.collection.embedder`.
"""

from __future__ import annotations

import array
import sys
from collections.abc import Callable, Sequence

from llama32_desktop.documents.chunks import high_estimate
from llama32_desktop.documents.collection.embedder import EmbeddingError
from llama32_desktop.documents.estimate import Speed
from llama32_desktop.documents.judged import DocumentGuard
from llama32_desktop.documents.loops import Unrepeated
from llama32_desktop.documents.writer import WritingCancelledError, WritingError, Written
from llama32_desktop.engine.client.handle import EngineFailedError
from llama32_desktop.engine.client.session import Session
from llama32_desktop.engine.protocol import ChatMessage, LoadedModel
from llama32_desktop.engine.sampling import UNTHINKING, Sampling
from llama32_desktop.models.embedding_prefixes import prefixes_of
from llama32_desktop.models.tuned import Tunings
from llama32_desktop.sentences import Sentence

_TRIAL = "Count the words: " + "the boat lies in the harbour and waits for wind. " * 12
"""About 140 tokens: enough to be timed, and soon read."""


class SharedWriter:
    """The model of an engine that others use too; it may be another one from time to time.

    Args:
        loaded: The model that is loaded now, or `None`.
        title: What a person calls it; the name that its file gives where that is empty.
        may_leave: Whether a person wants documents sent to this model at another address.
        emit: Is told of each piece of an answer as it comes, less what a model repeats.
        guard: Who judges documents before the model reads them, now.

    Attributes:
        left_for: The host that was asked; empty while everything stayed on this machine.
    """

    def __init__(
        self,
        session: Session,
        loaded: Callable[[], LoadedModel | None],
        emit: Callable[[str], None] | None = None,
        title: Callable[[], str] = lambda: "",
        may_leave: Callable[[LoadedModel], bool] = lambda _: False,
        guard: Callable[[], DocumentGuard | None] = lambda: None,
    ) -> None:
        self._session = session
        self._guard = guard
        self._loaded = loaded
        self._title = title
        self._may_leave = may_leave
        self._emit = emit
        self.left_for = ""

    def _model(self) -> LoadedModel:
        model = self._loaded()
        if model is None:
            raise WritingError(
                Sentence(
                    "No model is loaded, so nothing was asked; choose one at the top of the window "
                    "and start again."
                )
            )
        return model

    @property
    def name(self) -> str:
        return self._title() or self._model().name

    @property
    def guard(self) -> DocumentGuard | None:
        """See `documents.judged.Guarded`."""
        return self._guard()

    @property
    def host(self) -> str:
        """Where what it is asked goes; empty where that stays on this machine."""
        model = self._model()
        return "" if model.ref.is_file else model.device

    @property
    def sees(self) -> bool:
        return self._model().sees

    @property
    def context(self) -> int:
        return self._model().context

    @property
    def parameters(self) -> int:
        return self._model().parameters

    def for_work(self, stays: Callable[[], bool] = lambda: False) -> WorkWriter:
        """Its writer for one piece of work that begins now; see there.

        Raises:
            WritingError: no model is loaded.
        """
        guard = self._guard()
        return WorkWriter(
            self._session,
            self._loaded,
            self._emit,
            self._title,
            self._may_leave,
            lambda: guard,
            stays,
        )

    def speed(self) -> Speed | None:
        """As the model was tuned for this machine; `None` before that."""
        tuning = Tunings().of_model(self._model().ref)
        return Speed(tuning.prompt_tps, tuning.decode_tps) if tuning else None

    def count(self, prompt: str) -> int:
        """An estimate that is rather too high: asking the engine would wait behind answers."""
        return high_estimate(prompt)

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
        model = self._model()
        grammar = grammar if model.abilities.grammar else ""  # else it is asked in words
        leaves = not model.ref.is_file and self._may_leave(model)
        if leaves:
            self.left_for = model.device
        parts: list[str] = []
        unrepeated = Unrepeated()
        gone = False

        def take(text: str) -> bool:
            parts.append(text)
            self._show(text if grammar else unrepeated.feed(text))
            return unrepeated.looping

        def restart() -> None:
            nonlocal unrepeated
            parts.clear()
            unrepeated = Unrepeated()

        def ends() -> bool:
            nonlocal gone
            gone = gone or cancelled()
            return gone

        try:
            done = self._session.generate(
                [ChatMessage("user", prompt, (image,) if image else ())],
                Sampling(
                    temperature=0, grammar=grammar, max_tokens=max_tokens, thinking=UNTHINKING
                ),
                take,
                # Where a thought is only closed, what came before it is none of the answer.
                think=lambda _, kind: restart() if kind == "moved" else None,
                restarted=restart,
                cancelled=ends,
                leaves_for=model.ref.text if leaves else "",
            )
        except EngineFailedError as error:
            if gone or error.kind == "cancelled":
                raise WritingCancelledError from error
            raise WritingError(str(error)) from error
        if gone or (done.finish_reason == "cancelled" and not unrepeated.looping):
            raise WritingCancelledError
        self._show(unrepeated.rest())
        if unrepeated.looping:
            return Written(unrepeated.text, "stop", repeated=True)
        return Written("".join(parts), done.finish_reason, done.probabilities)

    def _show(self, text: str) -> None:
        if self._emit is not None and text:
            self._emit(text)


class WorkWriter(SharedWriter):
    """A model for one piece of work, which leaves this machine for no other than it began with.

    Whoever chooses another model while it goes on chose that for other things. A model of this
    machine may take its place.

    Args:
        stays: Whether it may not leave any more; asked again before each prompt.
    """

    def __init__(
        self,
        session: Session,
        loaded: Callable[[], LoadedModel | None],
        emit: Callable[[str], None] | None,
        title: Callable[[], str],
        may_leave: Callable[[LoadedModel], bool],
        guard: Callable[[], DocumentGuard | None],
        stays: Callable[[], bool],
    ) -> None:
        super().__init__(session, loaded, emit, title, may_leave, guard)
        self._stays = stays
        begun = super()._model()
        self._begun = (begun.ref, begun.device)

    def _model(self) -> LoadedModel:
        model = super()._model()
        if model.ref.is_file:
            return model
        if (model.ref, model.device) != self._begun:
            raise WritingError(
                Sentence(
                    "This work was begun with another model, so nothing of it was sent to “{0}” at "
                    "{1}: begin it again, or choose a model of this machine.",
                    model.name,
                    model.device,
                )
            )
        if self._stays():
            raise WritingError(
                Sentence(
                    "This collection never leaves this machine, so nothing more of it was sent to "
                    "{0}: choose a model of this machine and ask again.",
                    model.device,
                )
            )
        return model


class SessionWriter(SharedWriter):
    """A model that a session of one's own has loaded: asked for what another would estimate.

    Args:
        may_leave: Whether a person named this model at another address for this work.
        guard: Who judges documents before it reads them.
    """

    def __init__(
        self,
        session: Session,
        model: LoadedModel,
        emit: Callable[[str], None] | None = None,
        *,
        may_leave: bool = False,
        guard: DocumentGuard | None = None,
    ) -> None:
        super().__init__(
            session, lambda: model, emit, may_leave=lambda _: may_leave, guard=lambda: guard
        )

    def count(self, prompt: str) -> int:
        """Tokens of a prompt as the model's template renders it, where the model counts."""
        if not self._model().abilities.counts:
            return super().count(prompt)
        try:
            return self._session.count([ChatMessage("user", prompt)]).tokens
        except EngineFailedError as error:
            raise WritingError(str(error)) from error

    def speed(self) -> Speed | None:
        """How quick the model is: as it was tuned for this machine, or by a short trial.

        Raises:
            WritingError: the engine failed.
        """
        known = super().speed()
        if known is not None or self.host:
            return known  # nobody is asked elsewhere for a trial
        try:
            timings = self._session.generate(
                [ChatMessage("user", _TRIAL)],
                Sampling(temperature=0, max_tokens=8, thinking=UNTHINKING),
                lambda _: None,
            ).timings
        except EngineFailedError as error:
            raise WritingError(str(error)) from error
        if timings.prompt_tps <= 0 or timings.decode_tps <= 0:
            return None
        return Speed(timings.prompt_tps, timings.decode_tps)


class SessionEmbedder:
    """An embedding model that a session has loaded."""

    def __init__(self, session: Session, model: LoadedModel) -> None:
        self._session = session
        self.name = f"{model.name}/{model.parameters}"
        self._question, self._passage = prefixes_of(model.name)

    def embed(self, texts: Sequence[str], *, query: bool) -> list[list[float]]:
        """A vector for each text; see `documents.collection.embedder.Embedder`."""
        mark = self._question if query else self._passage
        try:
            data = self._session.embed([mark + text for text in texts])
        except EngineFailedError as error:
            raise EmbeddingError(str(error)) from error
        return [_numbers(vector) for vector in data]


def _numbers(data: bytes) -> list[float]:
    numbers = array.array("f", data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tolist()
