"""A summary of earlier turns is what a model says, without what it thinks."""

from __future__ import annotations

from llama32_desktop.chat.prompt import Entry
from llama32_desktop.chat.summary import Summariser
from llama32_desktop.engine.protocol import ChatMessage
from tests.chat.fakes import FakeEngine

TURN = (Entry(ChatMessage("user", "We meet on Monday."), (1,)), 5)


class Summary:
    """A summary of one turn that is being written."""

    def __init__(self) -> None:
        engine = FakeEngine()
        self.written: list[str] = []
        self.failed: list[str] = []
        summariser = Summariser(engine, lambda piece, pieces: None)
        summariser.start([TURN], "", 400, self.written.append, self.failed.append)
        (self.request,) = engine.answers


def test_a_summary_is_asked_for_without_thoughts_and_keeps_none() -> None:
    summary = Summary()
    assert summary.request.sampling.thinking.mode == "off"
    for text, kind in (("I look ", "thought"), ("at it.", "thought"), ("They meet ", "text")):
        summary.request.write(text, kind)  # type: ignore[arg-type]
    summary.request.write("on which day?", "thought")
    summary.request.write("on Monday.")
    summary.request.end()
    assert (summary.written, summary.failed) == (["They meet on Monday."], [])


def test_what_turns_out_to_be_a_thought_is_no_summary() -> None:
    summary = Summary()
    summary.request.write("I look at it.")
    summary.request.write("", "moved")
    summary.request.write("They meet on Monday.")
    summary.request.end()
    assert summary.written == ["They meet on Monday."]
    only = Summary()
    only.request.write("I look at it.", "thought")
    only.request.end()
    assert only.written == [] and "wrote no summary" in only.failed[0]
