"""Claude's data export: `conversations.json`, a list of conversations with `chat_messages`.

A message's content is a list of blocks (text, thinking, tool_use, tool_result …); files come as the
text that was taken from them.
"""

from __future__ import annotations

from typing import Any, Final

from llama32_desktop.conversations.importing.parts import (
    NO_FILES,
    OTHER_PARTS,
    THOUGHTS,
    UNREADABLE,
    Found,
    Node,
    Said,
    any_is,
    chain,
    conversations_of,
    items,
    mapping,
    role_of,
    seconds,
    text,
    tree,
)
from llama32_desktop.conversations.importing.steps import call_of, kept, result_of
from llama32_desktop.conversations.importing.titles import title_of
from llama32_desktop.conversations.model import Attachment, TextAttachment
from llama32_desktop.conversations.whole import WholeConversation
from llama32_desktop.engine.parts import Step, Thought

_ROOT: Final = "00000000-0000-4000-8000-000000000000"
"""The parent of a conversation's first message."""


def _is_one(raw: dict[str, Any]) -> bool:
    return isinstance(raw.get("chat_messages"), list)


def is_mine(content: Any) -> bool:
    return any_is(content, _is_one)


def read(content: Any) -> Found:
    """Read the conversations of a list, or a single one."""
    found = Found()
    for raw in conversations_of(content, _is_one, found):
        created = seconds(raw.get("created_at"))
        nodes = [_node(message, created, found) for message in items(raw.get("chat_messages"))]
        linked = any(node.parent for node in nodes) and all(node.id for node in nodes)
        leaf = text(raw.get("current_leaf_message_uuid")) or (nodes[-1].id if nodes else "")
        messages, active = tree(nodes, leaf, found) if linked else chain(nodes, found)
        if messages:
            found.conversations.append(
                WholeConversation(
                    title=title_of(raw.get("name"), messages),
                    created_at=created,
                    updated_at=seconds(raw.get("updated_at")),
                    pinned=raw.get("is_starred") is True,
                    active=active,
                    messages=messages,
                )
            )
    return found


def _node(raw: Any, created: float, found: Found) -> Node:
    message = mapping(raw)
    parts = Said()
    pictures: list[Attachment] = []
    steps: list[Step] = []
    blocks = items(message.get("content"))
    for block in map(mapping, blocks):
        kind = text(block.get("type"))
        if kind in ("text", "voice_note"):
            parts.add(text(block.get("text")))
        elif kind == "thinking" and text(block.get("thinking")).strip():
            steps.append(Thought(text=text(block.get("thinking")), at=parts.length))
        elif kind in ("thinking", "redacted_thinking"):
            found.leave_out(THOUGHTS)
        elif kind == "tool_use":
            steps += kept(found, call_of(block, parts.length))
        elif kind == "tool_result":
            steps += kept(found, result_of(block, parts.length))
        elif kind == "image":
            source = mapping(block.get("source"))
            address = f"data:{text(source.get('media_type'))};base64,{text(source.get('data'))}"
            if (picture := found.add_data_uri(address, "Picture")) is not None:
                pictures.append(picture)
        elif kind != "token_budget":  # which says nothing to anybody
            found.leave_out(OTHER_PARTS)
    role = role_of(message.get("sender") or message.get("role"))
    if role is None:
        found.leave_out(UNREADABLE)
    parent = text(message.get("parent_message_uuid"))
    return Node(
        id=text(message.get("uuid")),
        parent=parent if parent and parent != _ROOT else None,
        role=role,
        content=parts.text if blocks else text(message.get("text")),
        created_at=seconds(message.get("created_at"), created),
        pictures=tuple(pictures),
        texts=tuple(_texts(message, found)),
        steps=tuple(steps),
    )


def _texts(message: dict[str, Any], found: Found) -> list[TextAttachment]:
    texts: list[TextAttachment] = []
    for file in map(mapping, items(message.get("attachments"))):
        name, content = text(file.get("file_name")), text(file.get("extracted_content"))
        if content:
            texts.append(TextAttachment(name=name or "Text", text=content))
        else:
            found.leave_out(NO_FILES)
    found.leave_out(NO_FILES, len(items(message.get("files"))))
    return texts
