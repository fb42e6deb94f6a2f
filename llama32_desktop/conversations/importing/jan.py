"""Jan's threads: `thread.json` beside `messages.jsonl`, one message a line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from llama32_desktop.conversations.importing.parts import (
    Found,
    Node,
    chain,
    items,
    mapping,
    role_of,
    seconds,
    text,
    title_of,
)
from llama32_desktop.conversations.model import Attachment
from llama32_desktop.conversations.whole import WholeConversation


def is_message(content: Any) -> bool:
    return mapping(content).get("object") == "thread.message"


def read(messages: Iterable[Any], thread: Any = None) -> Found:
    """Read one thread; without its `thread.json` the first message is its title."""
    found = Found()
    about = mapping(thread)
    nodes = [_node(mapping(message), found) for message in messages]
    nodes.sort(key=lambda node: node.created_at)
    kept, active = chain(nodes)
    if not kept:
        return found
    created = seconds(about.get("created"), kept[0].created_at)
    assistants = items(about.get("assistants"))
    found.conversations.append(
        WholeConversation(
            title=title_of(about.get("title"), kept),
            system_prompt=text(mapping(assistants[0]).get("instructions")) if assistants else "",
            created_at=created,
            updated_at=seconds(about.get("updated"), kept[-1].created_at),
            active=active,
            messages=kept,
        )
    )
    return found


def _node(message: dict[str, Any], found: Found) -> Node:
    parts: list[str] = []
    pictures: list[Attachment] = []
    for part in map(mapping, items(message.get("content"))):
        if part.get("type") == "text":
            parts.append(text(mapping(part.get("text")).get("value")))
        elif part.get("type") == "image_url":
            address = text(mapping(part.get("image_url")).get("url"))
            picture = found.add_data_uri(address, "Picture")
            if picture is not None:
                pictures.append(picture)
        elif part:
            found.leave_out("parts that are neither text nor pictures")
    created = seconds(message.get("created_at"))
    return Node(
        "", None, role_of(message.get("role")), "\n\n".join(parts), created, tuple(pictures)
    )
