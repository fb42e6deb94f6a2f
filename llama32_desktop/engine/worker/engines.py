"""All engines behind one interface: a model's architecture says which of them runs it."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from msgspec.structs import replace as replace_fields

from llama32_desktop.engine.form.calls import grammar_of_calls
from llama32_desktop.engine.form.grammar import grammar_of
from llama32_desktop.engine.form.schema import FormError
from llama32_desktop.engine.gguf.header import DamagedError, GgufError
from llama32_desktop.engine.gguf.tokens import UnusableTokensError, check_tokens
from llama32_desktop.engine.gguf.weights import NoWeightsError, check_weights
from llama32_desktop.engine.measurements import Tuning
from llama32_desktop.engine.protocol import (
    ChatMessage,
    Device,
    ImageCacheSettings,
    LoadedModel,
    ModelSettings,
)
from llama32_desktop.engine.sampling import Thinking
from llama32_desktop.engine.templates import TemplateChoice
from llama32_desktop.engine.tools import NO_TOOLS, Toolset
from llama32_desktop.engine.worker.backend import (
    Backend,
    CancelFlag,
    EngineError,
    Job,
    Joins,
    ProgressCallback,
    PromptPreview,
    PromptSize,
    Vectors,
    nobody,
)
from llama32_desktop.engine.worker.header import file_header
from llama32_desktop.engine.worker.kept_states import Stamp, stamp
from llama32_desktop.engine.worker.llama_cpp.backend import LlamaCppBackend
from llama32_desktop.sentences import Sentence


class Engines:
    """Runs one model at a time, on the engine that knows it; see `worker.backend.Backend`."""

    def __init__(self) -> None:
        self._text = LlamaCppBackend()
        self._vision: Backend | None = None
        self._current: Backend = self._text

    def devices(self) -> tuple[Device, ...]:
        return self._text.devices()

    def load(
        self,
        path: str,
        settings: ModelSettings,
        *,
        cache: ImageCacheSettings | None,
        progress: ProgressCallback,
        cancel: CancelFlag,
    ) -> LoadedModel:
        engine = self._engine_for(path)
        _check_file(path)
        if engine is not self._current:
            self._current.unload()
            self._current = engine
        return engine.load(path, settings, cache=cache, progress=progress, cancel=cancel)

    def _engine_for(self, path: str) -> Backend:
        if _architecture(path) != "mllama":
            return self._text
        if self._vision is None:
            from llama32_desktop.engine.worker.mllama.backend import MllamaBackend

            self._vision = MllamaBackend()
        return self._vision

    def unload(self) -> None:
        self._current.unload()

    def write(self, job: Job, joins: Joins = nobody) -> None:
        ready = self._ready(job)
        if ready is not None:
            alone = joins is nobody
            self._current.write(ready, nobody if alone else lambda: self._ready(joins()))

    def _ready(self, job: Job | None) -> Job | None:
        """A job with the grammar that it asks for; `None` where it failed at once."""
        if job is None:
            return None
        try:
            self._check_pictures(job.messages)
            if job.sampling.grammar:
                return job
            grammar = _grammar(job.sampling.schema, job.tools)
        except Exception as error:
            job.fail(error)
            return None
        return replace(job, sampling=replace_fields(job.sampling, grammar=grammar))

    def prepare(self, messages: Sequence[ChatMessage], thinking: Thinking) -> int:
        return self._current.prepare(messages, thinking)

    def rest(self, cancel: CancelFlag) -> None:
        self._current.rest(cancel)

    def count(
        self,
        messages: Sequence[ChatMessage],
        *,
        tools: Toolset = NO_TOOLS,
        cancel: CancelFlag | None = None,
    ) -> PromptSize:
        self._check_pictures(messages)
        return self._current.count(messages, tools=tools, cancel=cancel)

    def preview(
        self, messages: Sequence[ChatMessage], template: TemplateChoice, own: str
    ) -> PromptPreview:
        return self._current.preview(messages, template, own)

    def embed(self, texts: Sequence[str], *, cancel: CancelFlag, whole: bool = False) -> Vectors:
        return self._current.embed(texts, cancel=cancel, whole=whole)

    def tune(self, path: str, *, progress: ProgressCallback, cancel: CancelFlag) -> Tuning:
        self.unload()
        _check_file(path)
        return self._engine_for(path).tune(path, progress=progress, cancel=cancel)

    def _check_pictures(self, messages: Sequence[ChatMessage]) -> None:
        if self._current is self._text and any(message.images for message in messages):
            raise EngineError(
                "picture",
                Sentence(
                    "The loaded model reads text only, so the picture was not sent; choose a "
                    "vision model, such as Llama 3.2 11B Vision."
                ),
            )


def _check_file(path: str) -> None:
    """Raises `EngineError` where the header says what cannot be, at which llama.cpp may crash, the
    vocabulary is one that ends it, or the weights are not there; what else is wrong, loading
    tells."""
    file = Path(path)
    try:
        header = file_header(file)
        _check_tokens(file, stamp(file))
        check_weights(file, header)
    except UnusableTokensError as error:
        raise EngineError("unsupported", str(error)) from error
    except (DamagedError, NoWeightsError) as error:
        raise EngineError("truncated", str(error)) from error
    except (GgufError, OSError):
        return


@lru_cache(maxsize=8)
def _check_tokens(file: Path, _stamp: Stamp | None) -> None:
    """Once for a file as it is: 260,000 tokens take a tenth of a second."""
    check_tokens(file, file_header(file))


def _architecture(path: str) -> str:
    """The file's architecture; empty where it cannot be read, which loading it tells."""
    with contextlib.suppress(GgufError, OSError):
        return file_header(Path(path)).text("general.architecture")
    return ""


def _grammar(schema: str, tools: Toolset) -> str:
    """What holds an answer; empty where nothing does."""
    try:
        if tools.wanted or (tools and schema):
            return grammar_of_calls(tools, "" if tools.wanted else schema)
        return grammar_of(schema) if schema else ""
    except FormError as error:
        raise EngineError("template", str(error)) from None
