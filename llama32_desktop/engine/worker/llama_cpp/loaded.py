"""A text model in memory, and all that was made from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Final, NamedTuple

import llama_cpp
from msgspec.structs import replace as replace_fields

from llama32_desktop.engine.adapters import Adapters, active, others_than
from llama32_desktop.engine.gguf.part_names import all_parts
from llama32_desktop.engine.protocol import (
    ChatMessage,
    ImageCacheSettings,
    LoadedModel,
    ModelSettings,
)
from llama32_desktop.engine.sampling import Thinking
from llama32_desktop.engine.thought_marks import Effect
from llama32_desktop.engine.tools import NO_TOOLS, Toolset
from llama32_desktop.engine.worker.backend import CancelFlag, EngineError
from llama32_desktop.engine.worker.chat_template import ChatTemplate
from llama32_desktop.engine.worker.free_cores import FreeCores
from llama32_desktop.engine.worker.kept_states import Stamp, stamp
from llama32_desktop.engine.worker.llama_cpp.adapters import LoadedAdapters, check
from llama32_desktop.engine.worker.llama_cpp.context import Context, State
from llama32_desktop.engine.worker.llama_cpp.draft_loading import Drafting
from llama32_desktop.engine.worker.llama_cpp.embedding import EmbeddingContext
from llama32_desktop.engine.worker.llama_cpp.kept_contexts import KeptContexts
from llama32_desktop.engine.worker.llama_cpp.known_rows import KnownRows
from llama32_desktop.engine.worker.llama_cpp.same_rows import trial_of
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.engine.worker.template.choice import ChosenTemplate, Traits
from llama32_desktop.engine.worker.template.marks import RenderedPrompt
from llama32_desktop.engine.worker.thoughts.course import answering
from llama32_desktop.engine.worker.thoughts.learning import NO_CHOICE, Format


class Source(NamedTuple):
    """What a model was loaded from, and how it was asked for."""

    path: str
    files: tuple[Stamp | None, ...]
    settings: ModelSettings
    cache: ImageCacheSettings | None

    @classmethod
    def of(cls, path: str, settings: ModelSettings, cache: ImageCacheSettings | None) -> Source:
        """The same for files as they are now."""
        return cls(path, tuple(stamp(part) for part in all_parts(Path(path))), settings, cache)


_AHEAD_AT_ONCE: Final = 64
"""Tokens: every key that a person presses may interrupt what is read ahead."""


@dataclass
class Loaded:
    """A model and all that was made from it."""

    source: Source
    model: llama_cpp.llama_model_p
    adapters: LoadedAdapters
    context: Context
    vocabulary: Vocabulary
    traits: Traits
    chosen: ChosenTemplate
    template: ChatTemplate | None
    template_error: EngineError | None
    settings: ModelSettings
    cores: FreeCores | None
    """Asked where the processor computes any layer."""
    rows: KnownRows
    drafting: Drafting
    cancel: CancelFlag
    """Of its load; contexts look at it."""
    of_load: Adapters = ()
    """The adapters that it was loaded with; a conversation may have others for its answers."""
    embedding: EmbeddingContext | None = None
    """Made when vectors are first asked for; adapters do not change them."""
    report: LoadedModel | None = None
    kept: KeptContexts[State] = field(init=False)

    def __post_init__(self) -> None:
        self._keep()

    def _keep(self) -> None:
        """Keep on the disk what this context holds of conversations."""
        self.kept = KeptContexts(
            all_parts(Path(self.source.path)),
            self.settings,
            self.source.cache,
            self.context,
            self.vocabulary,
            self.adapters.identity,
        )

    @property
    def context_size(self) -> int:
        return self.context.size

    @property
    def thoughts(self) -> Format | None:
        return self.template.thoughts if self.template is not None else None

    @cached_property
    def turn_marks(self) -> Mapping[str, Effect]:
        """See `ChatTemplate.turn_marks`."""
        return self.template.turn_marks(self.vocabulary.has_special) if self.template else {}

    def render(
        self,
        messages: Sequence[ChatMessage],
        *,
        with_ends: bool = False,
        thinking: Thinking = NO_CHOICE,
        tools: Toolset = NO_TOOLS,
    ) -> RenderedPrompt:
        if self.template is None:
            assert self.template_error is not None
            raise self.template_error
        rendered = self.template.render(
            messages,
            special_text=self.vocabulary.special_text,
            is_known_answer=self.vocabulary.knows_answer,
            with_ends=with_ends,
            thinking=thinking,
            tools=tools,
        )
        return answering(rendered, self.thoughts)

    def differs_in_adapters(self, asked: Source) -> bool:
        """Whether `asked` is this very model, with other adapters or other strengths."""
        if asked.settings.adapters == self.source.settings.adapters:
            return False
        same = replace_fields(asked.settings, adapters=self.source.settings.adapters)
        return asked._replace(settings=same) == self.source

    def put_on(self, asked: Source, cancel: CancelFlag) -> LoadedModel:
        """Have the adapters of `asked`, which differs in nothing else; the weights and the
        vocabulary stay.

        All that was computed with those before goes with its context. States on the disk are kept
        under what they depend on, and serve again when these adapters come back.

        Raises:
            EngineError: one is not for this model, or there is no room for the context; the model
                is only good for `close` then.
        """
        assert self.report is not None
        self.source, adapters = asked, asked.settings.adapters
        self.settings = replace_fields(self.settings, adapters=adapters)
        self.context.close()
        self.adapters.close()
        self.rows = known_rows(self.source, self.settings)
        self.adapters, self.context = open_context(
            self.model, self.source.path, self.settings, cancel, self.cores, self.rows
        )
        self.context.drafter.chances = self.drafting.chances
        self._keep()
        settings = replace_fields(self.report.settings, adapters=adapters)
        self.report = replace_fields(self.report, settings=settings)
        return self.report

    @property
    def is_as_loaded(self) -> bool:
        """See `LoadedParts.is_as_loaded`."""
        return active(self.of_load) == active(self.source.settings.adapters)

    def asked_with(self, adapters: Adapters | None) -> Source | None:
        """This model with a conversation's adapters, for `put_on`; `None` where it has them.

        Args:
            adapters: `None` for those of the load.

        Raises:
            EngineError: one cannot be read, or is not for this model.
        """
        wanted = others_than(self.source.settings.adapters, adapters, self.of_load)
        if wanted is None:
            return None
        for adapter in wanted:
            check(adapter, self.source.path, loading=False)
        return self.source._replace(settings=replace_fields(self.source.settings, adapters=wanted))

    def prepare(self, beginning: list[int]) -> int:
        """See `LoadedParts.prepare`."""
        context = self.context
        if self.cores is not None:
            self.cores.begin()
        if not context.may_begin(beginning):
            return 0
        kept = context.prepare(beginning, repeatable=False)
        context.evaluate(beginning, lambda _: None, at_once=_AHEAD_AT_ONCE)
        return len(beginning) - kept

    def rest(self, cancel: CancelFlag) -> None:
        """Do what can wait; a set flag ends it."""
        self.kept.keep(cancel)
        if self.embedding is None:  # what makes vectors writes nothing, or seldom
            self.vocabulary.know_pieces(cancel)
        self.context.same_rows = self.rows.find(cancel)
        if self.drafting.model is not None:
            self.drafting.model.read(self.context.cache.tokens, cancel)

    def close(self) -> None:
        if self.embedding is not None:
            self.embedding.close()
        self.drafting.close()
        self.context.close()
        self.adapters.close()
        llama_cpp.llama_model_free(self.model)


def known_rows(source: Source, settings: ModelSettings) -> KnownRows:
    """How many rows of a model as it is loaded are the same alone and together."""
    # Products of adapters are not among those that are tried.
    wanted = settings.drafts != "off" and not settings.adapters
    trial = trial_of(source.path, settings) if wanted else None
    return KnownRows(trial, source.cache.trials if source.cache else "")


def open_context(
    model: llama_cpp.llama_model_p,
    path: str,
    settings: ModelSettings,
    cancel: CancelFlag,
    cores: FreeCores | None,
    rows: KnownRows,
) -> tuple[LoadedAdapters, Context]:
    """A context that computes with the settings' adapters.

    Raises:
        EngineError: there is no room for it, or an adapter is not for this model; nothing is left.
    """
    adapters = LoadedAdapters(model, path, settings.adapters)
    try:
        context = Context(model, settings, cancel, cores, same_rows=rows.rows)
    except EngineError:
        adapters.close()
        raise
    try:
        adapters.apply(context.handle)
    except EngineError:
        context.close()
        adapters.close()
        raise
    return adapters, context
