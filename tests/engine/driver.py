"""Drives a supervisor from a test as the command line does: one request at a time."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    Cancel,
    ChatMessage,
    Count,
    Counted,
    Done,
    Event,
    Failed,
    Generate,
    Load,
    Loaded,
    ModelSettings,
    Progress,
    Request,
    Token,
)
from llama32_desktop.engine.sampling import Sampling

PATIENCE = 240.0
CONTEXT = 1536


@dataclass
class Reply:
    """All that came for one request."""

    text: str = ""
    thought: str = ""
    pieces: int = 0
    progress: list[float] = field(default_factory=list)
    closing: Event | None = None

    @property
    def done(self) -> Done:
        assert isinstance(self.closing, Done), self.closing
        return self.closing

    @property
    def failed(self) -> Failed:
        assert isinstance(self.closing, Failed), self.closing
        return self.closing


class Driver:
    def __init__(self, supervisor: Supervisor) -> None:
        self.supervisor = supervisor

    def run(
        self,
        request: Request,
        *,
        cancel_after_pieces: int | None = None,
        cancel_at_progress: bool = False,
    ) -> Reply:
        self.supervisor.submit(request)
        reply = Reply()
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            event = self.supervisor.next_event(1.0)
            if event is None or event.id != request.id:
                continue
            if isinstance(event, Token) and event.kind != "text":
                reply.thought += event.text
            elif isinstance(event, Token):
                reply.text += event.text
                reply.pieces += 1
                if reply.pieces == cancel_after_pieces:
                    self.supervisor.submit(Cancel(id=request.id))
            elif isinstance(event, Progress):
                reply.progress.append(event.fraction)
                if cancel_at_progress and len(reply.progress) == 1:
                    self.supervisor.submit(Cancel(id=request.id))
            else:
                reply.closing = event
                return reply
        raise AssertionError(f"no answer to {request}")

    def load(self, path: str, **settings: object) -> Reply:
        return self.run(
            Load(
                id=self.supervisor.next_id(),
                model=ModelRef(path),
                settings=ModelSettings(**settings),  # type: ignore[arg-type]
            )
        )

    def loaded(self, path: str, **settings: object) -> Loaded:
        closing = self.load(path, **settings).closing
        assert isinstance(closing, Loaded), closing
        return closing

    def generate(self, *messages: ChatMessage, **sampling: object) -> Reply:
        return self.run(
            Generate(
                id=self.supervisor.next_id(),
                messages=messages,
                sampling=Sampling(**sampling),  # type: ignore[arg-type]
            )
        )

    def count(self, *messages: ChatMessage) -> Counted:
        closing = self.run(Count(id=self.supervisor.next_id(), messages=messages)).closing
        assert isinstance(closing, Counted), closing
        return closing


def user(text: str) -> ChatMessage:
    return ChatMessage("user", text)


def assistant(text: str) -> ChatMessage:
    return ChatMessage("assistant", text)


def varied_text(words: int, salt: str = "") -> str:
    """Text of many different words, so that it has at least as many tokens."""
    names = ("river", "stone", "lantern", "garden", "winter", "letter", "harbour", "copper")
    return " ".join(f"{names[i % len(names)]}{salt} {i}" for i in range(words // 2))
