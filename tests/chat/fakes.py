"""An engine and a model that do what a test says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from llama32_desktop.chat.needs import Listener
from llama32_desktop.chat.pictures import Pictures
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.engine.adapters import Adapters
from llama32_desktop.engine.client.handle import Priority
from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    ChatMessage,
    Counted,
    Done,
    Failed,
    FailureKind,
    FinishReason,
    Kind,
    LoadedModel,
    ModelSettings,
    Progress,
    Token,
)
from llama32_desktop.engine.sampling import Sampling

TIMINGS = Timings(
    prompt_tokens=9,
    cached_tokens=0,
    completion_tokens=2,
    ttft_s=0.1,
    prompt_s=0.1,
    decode_s=0.1,
    prompt_tps=90.0,
    decode_tps=20.0,
    decode_ms=50.0,
    sampler_ms=0.1,
    python_ms=0.05,
    decode_share=0.99,
)


@dataclass
class FakeRequest:
    """A request; the test says what comes for it."""

    messages: Sequence[ChatMessage]
    listener: Listener
    sampling: Sampling = field(default_factory=Sampling)
    cancelled: bool = False
    hurried: bool = False
    leaves_for: str = ""
    adapters: Adapters | None = None

    def cancel(self) -> None:
        self.cancelled = True

    def answer_now(self) -> None:
        self.hurried = True

    def write(self, text: str, kind: Kind = "text") -> None:
        self.listener(Token(id=1, text=text, kind=kind))

    def read(self, fraction: float) -> None:
        self.listener(Progress(id=1, stage="prompt", fraction=fraction))

    def end(self, reason: FinishReason = "stop") -> None:
        self.listener(Done(id=1, finish_reason=reason, timings=TIMINGS, seed=42))

    def fail(self, kind: FailureKind, message: str = "It broke.") -> None:
        self.listener(Failed(id=1, kind=kind, message=message))


class FakeEngine:
    """Counts a token a word, and keeps every request for an answer."""

    def __init__(self, context: int = 100) -> None:
        self.context = context
        self.answers: list[FakeRequest] = []
        self.counts: list[FakeRequest] = []
        self.counts_at_once = True
        self.own_system = 0
        """Tokens of the template's own system prompt, where a conversation has none."""

    def generate(
        self,
        messages: Sequence[ChatMessage],
        sampling: Sampling,
        *,
        listener: Listener,
        priority: Priority = Priority.PERSON,
        preemption: str = "none",
        keep: str = "",
        leaves_for: str = "",
        adapters: Adapters | None = None,
    ) -> FakeRequest:
        request = FakeRequest(messages, listener, sampling, leaves_for=leaves_for)
        request.adapters = adapters
        self.answers.append(request)
        return self.answers[-1]

    def count(
        self,
        messages: Sequence[ChatMessage],
        *,
        listener: Listener,
        priority: Priority = Priority.PERSON,
    ) -> FakeRequest:
        self.counts.append(FakeRequest(messages, listener))
        if self.counts_at_once:
            self.answer_count()
        return self.counts[-1]

    def answer_count(self) -> None:
        """Say how long the last prompt is."""
        request = self.counts[-1]
        each = [len(message.content.split()) for message in request.messages]
        if request.messages[0].role != "system":
            each[0] += self.own_system
        request.listener(
            Counted(id=1, tokens=sum(each), context=self.context, per_message=tuple(each))
        )


class FakeModel:
    """A model that is loaded when the test says so."""

    ref = ModelRef("/models/fake.gguf")
    """The chosen one."""
    name = "Fake"

    def __init__(self) -> None:
        self.sampling = Sampling(seed=3)
        self.ready = True
        self.waiting: list[tuple[Callable[[], None], Callable[[], None]]] = []

    @property
    def loaded(self) -> LoadedModel | None:
        return LoadedModel(
            ref=self.ref,
            name="fake",
            architecture="llama",
            file_bytes=1,
            parameters=1,
            layers=1,
            gpu_layers=0,
            device="CPU",
            context=100,
            context_trained=8192,
            settings=ModelSettings(),
            load_s=0.0,
        )

    def when_ready(self, then: Callable[[], None], failed: Callable[[], None]) -> None:
        if self.ready:
            then()
        else:
            self.waiting.append((then, failed))


class FakePictures(Pictures):
    def __init__(self, store: PictureStore, sees: bool = True) -> None:
        self._store = store
        self.sight = sees

    @property
    def sees(self) -> bool:
        return self.sight

    @property
    def store(self) -> PictureStore:
        return self._store


class Heard:
    """Notes the news, as their names and what they say."""

    def __init__(self) -> None:
        self.all: list[tuple[Any, ...]] = []

    def named(self, name: str) -> list[tuple[Any, ...]]:
        return [what[1:] for what in self.all if what[0] == name]

    def hear(self, name: str) -> Callable[..., None]:
        return lambda *what: self.all.append((name, *what))
