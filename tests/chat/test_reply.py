"""One gathering of what the model writes, with an engine that does what the test says."""

from __future__ import annotations

import pytest

from llama32_desktop.chat.reply import Reply
from llama32_desktop.engine.protocol import Failed, FailureKind, FinishReason, Progress
from llama32_desktop.engine.sampling import Sampling
from tests.chat.fakes import FakeEngine


class Asked:
    """A reply, and what was told of it."""

    def __init__(self) -> None:
        engine = FakeEngine()
        self.pieces: list[str] = []
        self.read: list[Progress] = []
        self.ended: list[Reply] = []
        self.reply = Reply(
            engine,
            [],
            Sampling(),
            self.ended.append,
            on_text=self.pieces.append,
            on_reading=self.read.append,
        )
        (self.request,) = engine.answers


def test_pieces_are_told_as_they_come_and_joined() -> None:
    asked = Asked()
    for piece in ("one ", "", "two"):
        asked.request.write(piece)
    assert asked.pieces == asked.reply.pieces == ["one ", "", "two"]
    assert asked.reply.text == "one two" and asked.ended == []
    asked.request.end()
    assert asked.ended == [asked.reply] and not asked.reply.cancelled


def test_only_what_is_read_for_it_is_told() -> None:
    asked = Asked()
    asked.request.read(0.5)
    asked.request.listener(Progress(id=1, stage="load", fraction=0.9))
    assert [progress.fraction for progress in asked.read] == [0.5]


@pytest.mark.parametrize("reason", ["stop", "length", "cancelled"])
def test_an_end_says_whether_it_was_wished(reason: FinishReason) -> None:
    asked = Asked()
    asked.request.end(reason)
    assert asked.reply.cancelled == (reason == "cancelled")


@pytest.mark.parametrize("kind", ["cancelled", "crashed"])
def test_a_failure_is_an_end_with_what_was_written(kind: FailureKind) -> None:
    asked = Asked()
    asked.request.write("half")
    asked.request.fail(kind)
    (reply,) = asked.ended
    assert isinstance(reply.closing, Failed) and reply.text == "half"
    assert reply.cancelled == (kind == "cancelled")


def test_cancelling_leaves_the_end_to_the_engine() -> None:
    asked = Asked()
    asked.reply.cancel()
    assert asked.request.cancelled and asked.ended == []
