"""Open WebUI's export: a list of chats whose `history.messages` is a tree."""

from __future__ import annotations

from typing import Any

from llama32_desktop.conversations.importing.parts import (
    Found,
    Node,
    items,
    mapping,
    role_of,
    seconds,
    text,
    title_of,
    tree,
)
from llama32_desktop.conversations.model import Attachment
from llama32_desktop.conversations.whole import WholeConversation


def is_mine(content: Any) -> bool:
    listed = items(content) or [content]
    return any("history" in _chat(mapping(raw)) for raw in listed[:10])


def _chat(raw: dict[str, Any]) -> dict[str, Any]:
    return mapping(raw.get("chat")) or raw


def read(content: Any) -> Found:
    """Read the list of chats, or a single one."""
    found = Found()
    for raw in map(mapping, items(content) or [content]):
        chat = _chat(raw)
        history = mapping(chat.get("history"))
        created = seconds(raw.get("created_at"), seconds(chat.get("timestamp")))
        nodes = [
            _node(key, mapping(message), created, found)
            for key, message in mapping(history.get("messages")).items()
        ]
        messages, active = tree(nodes, text(history.get("currentId")))
        if messages:
            found.conversations.append(
                WholeConversation(
                    title=title_of(raw.get("title") or chat.get("title"), messages),
                    system_prompt=text(mapping(chat.get("params")).get("system")),
                    created_at=created,
                    updated_at=seconds(raw.get("updated_at"), created),
                    pinned=raw.get("pinned") is True,
                    archived=raw.get("archived") is True,
                    active=active,
                    messages=messages,
                )
            )
    return found


def _node(key: str, message: dict[str, Any], created: float, found: Found) -> Node:
    pictures: list[Attachment] = []
    for file in map(mapping, items(message.get("files"))):
        if file.get("type") == "image":
            picture = found.add_data_uri(text(file.get("url")), text(file.get("name")) or "Picture")
            if picture is not None:
                pictures.append(picture)
        else:
            found.leave_out("files that are not in the file")
    return Node(
        id=key,
        parent=text(message.get("parentId")) or None,
        role=role_of(message.get("role")),
        content=text(message.get("content")),
        created_at=seconds(message.get("timestamp"), created),
        pictures=tuple(pictures),
    )
