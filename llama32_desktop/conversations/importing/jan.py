"""Jan's threads: `thread.json` beside `messages.jsonl`, one message a line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from llama32_desktop.conversations.importing.parts import (
    OTHER_PARTS,
    THOUGHTS,
    Found,
    Node,
    chain,
    items,
    joined,
    mapping,
    role_of,
    seconds,
    text,
)
from llama32_desktop.conversations.importing.steps import call_of, kept, result_of
from llama32_desktop.conversations.importing.thoughts import Answer, answer_of
from llama32_desktop.conversations.importing.titles import title_of
from llama32_desktop.conversations.model import Attachment
from llama32_desktop.conversations.whole import WholeConversation
from llama32_desktop.engine.parts import Step, Thought, ToolResult


def is_mine(content: Any) -> bool:
    return any(mapping(each).get("object") == "thread.message" for each in items(content)[:10])


def read(messages: Iterable[Any], thread: Any = None) -> Found:
    """Read one thread; without its `thread.json` the first message is its title."""
    found = Found()
    about = mapping(thread)
    raw = [mapping(message) for message in messages]
    nodes = sorted((_node(message, found) for message in raw), key=lambda node: node.created_at)
    turns, active = chain(nodes, found)
    if not turns:
        return found
    created = seconds(about.get("created"), turns[0].created_at)
    assistants = [mapping(each) for each in items(about.get("assistants"))[:1]]
    found.conversations.append(
        WholeConversation(
            title=title_of(
                about.get("title") or mapping(about.get("metadata")).get("title"), turns
            ),
            system_prompt=joined(
                [text(each.get("instructions")) for each in assistants]
                + [_said(message) for message in raw if message.get("role") == "system"]
            ),
            created_at=created,
            updated_at=seconds(about.get("updated")),
            active=active,
            messages=turns,
        )
    )
    return found


def _said(message: dict[str, Any]) -> str:
    parts = map(mapping, items(message.get("content")))
    said = (part for part in parts if part.get("type") != "reasoning")
    return joined(text(mapping(part.get("text")).get("value")) for part in said)


def _node(message: dict[str, Any], found: Found) -> Node:
    pictures: list[Attachment] = []
    steps: list[Step] = []
    for part in map(mapping, items(message.get("content"))):
        kind = text(part.get("type"))
        if kind == "image_url":
            address = text(mapping(part.get("image_url")).get("url"))
            picture = found.add_data_uri(address, "Picture")
            if picture is not None:
                pictures.append(picture)
        elif kind == "reasoning":
            value = part.get("text")
            thought = text(mapping(value).get("value")) or text(value)
            found.leave_out(THOUGHTS, int(not thought))
            steps += [Thought(text=thought)] if thought else []
        elif kind == "tool_call":
            steps += kept(found, call_of(part))
            if "output" in part:
                steps += kept(found, result_of(part))
        elif kind == "tool_result":
            steps += kept(found, result_of(part))
        elif part and kind != "text":
            found.leave_out(OTHER_PARTS)
    role = role_of(message.get("role"))
    said = _said(message)
    if message.get("role") == "tool" and said:
        steps.append(ToolResult(text=said))
    answer = answer_of(said) if role == "assistant" else Answer(said)
    return Node(
        id="",
        parent=None,
        role=role,
        content=answer.text,
        created_at=seconds(message.get("created_at")),
        pictures=tuple(pictures),
        steps=(*steps, *answer.steps),
    )
