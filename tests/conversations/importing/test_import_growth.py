"""An import takes memory by the length of its file, however its messages hang together."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable

import pytest

from llama32_desktop.conversations.importing import claude, lm_studio, open_webui
from llama32_desktop.conversations.importing.parts import Found, Node, Said, joined, tree
from llama32_desktop.engine.parts import Step, Thought, ToolCall

STEP = ToolCall(name="look", arguments="{}")
LONG = 3_000


def test_a_text_is_as_long_as_its_parts_joined() -> None:
    parts = ["a", "", "  ", "b\n", "cd"]
    said = Said(" ")
    for count, part in enumerate(parts, 1):
        said.add(part)
        assert (said.text, said.length) == (joined(parts[:count]), len(joined(parts[:count])))
    assert said.text == "a\n\nb\n\n\ncd"


class Part(str):
    """Counts how often a part is looked at."""

    looked = 0

    def strip(self, chars: str | None = None, /) -> str:
        Part.looked += 1
        return super().strip(chars)


def _claude() -> object:
    block = {"type": "text", "text": Part("oats")}
    call = {"type": "tool_use", "name": "look", "input": {}}
    return [{"chat_messages": [{"sender": "assistant", "content": [block, call] * LONG}]}]


def _lm_studio() -> object:
    block = {"type": "text", "text": Part("oats")}
    return {"messages": [{"versions": [{"role": "assistant", "content": [block] * LONG}]}]}


def _open_webui() -> object:
    said = {"type": "message", "content": Part("oats")}
    call = {"type": "function_call", "name": "look", "arguments": "{}"}
    message = {"id": "a", "role": "assistant", "content": "", "output": [said, call] * LONG}
    history = {"messages": {"a": message}, "currentId": "a"}
    return [{"id": "c", "title": "t", "chat": {"history": history}}]


@pytest.mark.parametrize(
    ("read", "make"),
    [(claude.read, _claude), (lm_studio.read, _lm_studio), (open_webui.read, _open_webui)],
)
def test_a_part_is_not_looked_at_again_for_each_that_follows(
    read: Callable[[object], Found], make: Callable[[], object]
) -> None:
    content = make()
    Part.looked = 0
    (conversation,) = read(content).conversations
    assert conversation.messages[-1].content.count("oats") == LONG
    assert Part.looked < 10 * LONG


def _chain(steps: tuple[Step, ...]) -> list[Node]:
    """Messages that are left out, each with steps, and an answer at their end."""
    nodes = [
        Node(str(n), str(n - 1) if n else None, None, steps=steps, children=(str(n + 1),))
        for n in range(LONG)
    ]
    return [*nodes, Node(str(LONG), str(LONG - 1), "assistant", "Oats.")]


def test_steps_that_wait_are_kept_once() -> None:
    nodes = _chain((STEP,))
    tracemalloc.start()
    try:
        messages, _ = tree(nodes, None, Found())
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()
    assert [(message.content, len(message.steps)) for message in messages] == [("Oats.", LONG)]


def test_answers_beside_each_other_have_the_same_steps_until_they_are_too_many() -> None:
    thought = Thought(text="hm")
    nodes = [Node("a", None, None, steps=(thought,))]
    nodes += [Node(name, "a", "assistant", name) for name in "bc"]
    assert [message.steps for message in tree(nodes, None, Found())[0]] == [(thought,), (thought,)]
    many = [Node(f"x{n}", str(LONG - 1), "assistant", "Rye.") for n in range(LONG)]
    found = Found()
    messages, _ = tree([*_chain((STEP,)), *many], None, found)
    assert len(messages) == LONG + 1, "no answer is lost"
    assert sum(len(message.steps) for message in messages) <= 200_000
    assert sum(found.left_out.values()) > 0, "and what they lack is said"
