"""What every engine with llama.cpp's vocabulary does alike: holds one model, and counts for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Generic, Protocol, TypeVar

from llama32_desktop.engine.adapters import Adapters
from llama32_desktop.engine.protocol import ChatMessage, Device
from llama32_desktop.engine.sampling import Sampling, Thinking
from llama32_desktop.engine.templates import MOST_PREVIEW, TemplateChoice
from llama32_desktop.engine.tools import NO_TOOLS, Toolset
from llama32_desktop.engine.worker.backend import (
    Answer,
    CancelFlag,
    Emit,
    EngineError,
    Job,
    Joins,
    Outcome,
    PromptPreview,
    PromptSize,
    StageCallback,
    nobody,
)
from llama32_desktop.engine.worker.chat_template import ChatTemplate, ChatTemplateError
from llama32_desktop.engine.worker.generation import AbortedError
from llama32_desktop.engine.worker.ggml.devices import devices as ggml_devices
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.engine.worker.prefix_cache import common_prefix
from llama32_desktop.engine.worker.template.choice import Traits, choose
from llama32_desktop.engine.worker.template.marks import RenderedPrompt
from llama32_desktop.engine.worker.thoughts.learning import NO_CHOICE
from llama32_desktop.sentences import Sentence


class LoadedParts(Protocol):
    """A model in memory, and all that was made from it."""

    @property
    def vocabulary(self) -> Vocabulary: ...

    @property
    def context_size(self) -> int: ...

    @property
    def traits(self) -> Traits:
        """What of its file tells its template."""
        ...

    def render(
        self,
        messages: Sequence[ChatMessage],
        *,
        with_ends: bool = False,
        thinking: Thinking = NO_CHOICE,
        tools: Toolset = NO_TOOLS,
    ) -> RenderedPrompt:
        """The messages as the model's template has them.

        Raises:
            EngineError: it cannot be rendered, or the model does not take them.
        """
        ...

    def prepare(self, beginning: list[int]) -> int:
        """Evaluate the beginning of a prompt, where that costs nothing that is in the context.

        Returns:
            How many tokens were evaluated.

        Raises:
            AbortedError: the flag of its load was set; what was evaluated stays.
        """
        ...

    @property
    def is_as_loaded(self) -> bool:
        """Whether it has the adapters that it was loaded with, and no conversation's own."""
        ...

    def close(self) -> None: ...


_QUESTIONS: Final = ("A", "1")
"""No tokenisation has these two begin alike."""
L = TypeVar("L", bound=LoadedParts)


class OneModel(Generic[L]):
    """Holds at most one model; see `worker.backend.Backend`."""

    def __init__(self) -> None:
        self._loaded: L | None = None

    def devices(self) -> tuple[Device, ...]:
        return ggml_devices()

    def unload(self) -> None:
        if self._loaded is not None:
            self._loaded.close()
            self._loaded = None

    def rest(self, cancel: CancelFlag) -> None:
        """Nothing can wait."""

    def write(self, job: Job, joins: Joins = nobody) -> None:
        """See `worker.backend.Backend`."""
        raise NotImplementedError

    def generate(
        self,
        messages: Sequence[ChatMessage],
        sampling: Sampling,
        *,
        emit: Emit,
        progress: StageCallback,
        cancel: CancelFlag,
        keep: str = "",
        raw: bool = False,
        tools: Toolset = NO_TOOLS,
        likeliest: int | None = None,
        adapters: Adapters | None = None,
    ) -> Answer:
        """One answer, for who waits for it; raises what prevents it."""
        outcome = Outcome()
        self.write(
            Job(
                messages=messages,
                sampling=sampling,
                emit=emit,
                progress=progress,
                cancel=cancel,
                end=outcome.end,
                fail=outcome.fail,
                keep=keep,
                raw=raw,
                tools=tools,
                likeliest=likeliest,
                adapters=adapters,
            )
        )
        return outcome.answer()

    def prepare(self, messages: Sequence[ChatMessage], thinking: Thinking) -> int:
        loaded = self._require()
        if not loaded.is_as_loaded:  # what a conversation with its own has in the context stays
            return 0
        try:
            return loaded.prepare(self._beginning(messages, thinking))
        except AbortedError:
            raise EngineError(
                "cancelled", Sentence("Reading ahead was ended; nothing was lost.")
            ) from None

    def _beginning(self, messages: Sequence[ChatMessage], thinking: Thinking) -> list[int]:
        """The tokens that prompts begin with, whatever the question behind these messages is."""
        loaded = self._require()
        one, other = (
            loaded.vocabulary.encode(
                loaded.render([*messages, ChatMessage("user", text)], thinking=thinking)
            )[0]
            for text in _QUESTIONS
        )
        return one[: common_prefix(one, other)]

    def count(
        self,
        messages: Sequence[ChatMessage],
        *,
        tools: Toolset = NO_TOOLS,
        cancel: CancelFlag | None = None,
    ) -> PromptSize:
        loaded = self._require()
        encode = loaded.vocabulary.encode
        try:
            prompt, _ = encode(loaded.render(messages, tools=tools), cancel)
            _, ends = encode(loaded.render(messages, with_ends=True, tools=tools), cancel)
        except AbortedError:
            raise EngineError(
                "cancelled", Sentence("Counting was ended; nothing was lost.")
            ) from None
        sizes = tuple(end - start for start, end in zip([0, *ends], ends, strict=False))
        return PromptSize(len(prompt), loaded.context_size, sizes)

    def preview(
        self, messages: Sequence[ChatMessage], template: TemplateChoice, own: str
    ) -> PromptPreview:
        loaded = self._require()
        chosen = choose(loaded.traits, template, own)
        vocabulary = loaded.vocabulary
        try:
            rendered = ChatTemplate(
                chosen.source,
                model_name=loaded.traits.file,
                bos=vocabulary.bos,
                eos=vocabulary.eos,
            ).render(messages, special_text=None)
        except ChatTemplateError as error:
            raise EngineError(
                "template",
                Sentence(
                    "This chat template fails ({0}), so there is no prompt to show: change it, or "
                    "choose another one.",
                    error.detail,
                ),
            ) from None
        text = "".join(piece.text for piece in rendered.pieces)
        begun = vocabulary.begin_of(text)
        return PromptPreview(chosen.name, chosen.source, (begun + text)[:MOST_PREVIEW])

    def _require(self) -> L:
        if self._loaded is None:
            raise EngineError(
                "internal",
                Sentence("No model is loaded, so nothing was sent; choose a model first."),
            )
        return self._loaded
