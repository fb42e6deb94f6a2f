"""The export of llama.cpp's own web page: conversations, each with the messages of its tree.

Newer ones are lines of JSON: a header, and each message behind it; several are a zip of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from llama32_desktop.conversations.importing.parts import (
    NO_FILES,
    Found,
    Node,
    any_is,
    conversations_of,
    items,
    joined,
    mapping,
    role_of,
    seconds,
    text,
    tree,
)
from llama32_desktop.conversations.importing.steps import call_of, kept, result_of
from llama32_desktop.conversations.importing.thoughts import Answer, answer_of
from llama32_desktop.conversations.importing.titles import title_of
from llama32_desktop.conversations.model import Attachment
from llama32_desktop.conversations.whole import WholeConversation
from llama32_desktop.engine.parts import Step, Thought
from llama32_desktop.json_text.decoding import NotJsonError, decoded


def _is_one(raw: dict[str, Any]) -> bool:
    return bool(mapping(raw.get("conv"))) and isinstance(raw.get("messages"), list)


def is_mine(content: Any) -> bool:
    return any_is(content, _is_one)


def is_line(content: Any) -> bool:
    """Whether it is a line of such an export."""
    line = mapping(content)
    return (line.get("type") == "session" and "harness" in line) or (
        line.get("type") == "message" and isinstance(line.get("message"), dict)
    )


def of_lines(lines: Iterable[Any]) -> list[dict[str, Any]]:
    """What `read` takes; messages whose header was lost are a conversation too."""
    conversations: list[dict[str, Any]] = []
    for line in map(mapping, lines):
        if line.get("type") == "session":
            conversations.append({"conv": line, "messages": []})
        elif isinstance(line.get("message"), dict):
            if not conversations:
                conversations.append({"conv": {"name": ""}, "messages": []})
            conversations[-1]["messages"].append(line["message"])
    return conversations


def read(content: Any) -> Found:
    """Read a list of conversations, or a single one."""
    found = Found()
    for raw in conversations_of(content, _is_one, found):
        about, said = mapping(raw["conv"]), [mapping(each) for each in raw["messages"]]
        nodes = [_node(message, found) for message in said]
        messages, active = tree(nodes, _id(about.get("currNode")), found)
        if messages:
            found.conversations.append(
                WholeConversation(
                    title=title_of(about.get("name"), messages),
                    system_prompt=joined(
                        text(each.get("content")) for each in said if each.get("role") == "system"
                    ),
                    created_at=messages[0].created_at,
                    updated_at=seconds(about.get("lastModified")),
                    pinned=about.get("pinned") is True,
                    active=active,
                    messages=messages,
                )
            )
    return found


def _id(value: Any) -> str | None:
    """Older versions counted messages, newer ones name them."""
    number = isinstance(value, int) and not isinstance(value, bool)
    return str(value) if number else text(value) or None


def _node(message: dict[str, Any], found: Found) -> Node:
    role = role_of(message.get("role"))
    thought = text(message.get("thinking")) or text(message.get("reasoningContent"))
    steps: list[Step] = [Thought(text=thought)] if thought.strip() else []
    said = text(message.get("content"))
    if message.get("role") == "tool":
        steps += kept(found, result_of({**message, "id": ""}))
    pictures, texts = _beside(message, found)
    children = (_id(child) for child in items(message.get("children")))
    answer = answer_of(said) if role == "assistant" else Answer(joined([said, *texts]))
    calls = (call_of(call, len(answer.text)) for call in _calls(message))
    return Node(
        id=_id(message.get("id")) or "",
        parent=_id(message.get("parent")),
        role=role,
        content=answer.text,
        created_at=seconds(message.get("timestamp")),
        pictures=tuple(pictures),
        steps=(*steps, *answer.steps, *kept(found, *calls)),
        children=tuple(child for child in children if child),
    )


def _calls(message: dict[str, Any]) -> list[dict[str, Any]]:
    """Calls of tools; in exports of one file they are a text in JSON."""
    calls = message.get("toolCalls")
    if isinstance(calls, str) and calls:
        try:
            calls = decoded(calls.encode("utf-8", "replace")).value
        except NotJsonError:
            calls = [{}]  # it is counted
    return [mapping(call) for call in items(calls)]


def _beside(message: dict[str, Any], found: Found) -> tuple[list[Attachment], list[str]]:
    """Pictures, and the texts of files, of a message."""
    pictures: list[Attachment] = []
    texts: list[str] = []
    for extra in map(mapping, items(message.get("extra"))):
        if address := text(extra.get("base64Url")):
            picture = found.add_data_uri(address, text(extra.get("name")) or "Picture")
            pictures += [picture] if picture else []
        elif content := text(extra.get("content")):
            texts.append(joined([text(extra.get("name")), content]))
        else:
            found.leave_out(NO_FILES)
    return pictures, texts
