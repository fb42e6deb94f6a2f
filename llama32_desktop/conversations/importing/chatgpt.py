"""ChatGPT's data export: `conversations.json`, a list of conversations with a `mapping` of nodes.

Each node has an id, a parent and a message whose content is a list of parts; a part that is an
object points to a picture, which lies beside the file in the export's zip.
"""

from __future__ import annotations

from collections.abc import Callable
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

FileOf = Callable[[str], tuple[str, bytes] | None]
"""Gives the name and content of the file whose name begins so."""


def is_mine(content: Any) -> bool:
    listed = items(content)
    return bool(listed) and isinstance(mapping(listed[0]).get("mapping"), dict)


def read(content: Any, file_of: FileOf = lambda _: None) -> Found:
    """Read the list of conversations."""
    found = Found()
    for raw in map(mapping, items(content)):
        created = seconds(raw.get("create_time"))
        nodes: list[Node] = []
        for key, node in mapping(raw.get("mapping")).items():
            nodes.append(_node(key, mapping(node), created, found, file_of))
        messages, active = tree(nodes, text(raw.get("current_node")))
        if messages:
            found.conversations.append(
                WholeConversation(
                    title=title_of(raw.get("title"), messages),
                    created_at=created,
                    updated_at=seconds(raw.get("update_time"), created),
                    archived=raw.get("is_archived") is True,
                    active=active,
                    messages=messages,
                )
            )
    return found


def _node(key: str, node: dict[str, Any], created: float, found: Found, file_of: FileOf) -> Node:
    message = mapping(node.get("message"))
    content = mapping(message.get("content"))
    role = role_of(mapping(message.get("author")).get("role"))
    hidden = mapping(message.get("metadata")).get("is_visually_hidden_from_conversation") is True
    kind = text(content.get("content_type"))
    parts: list[str] = []
    pictures: list[Attachment] = []
    if kind in ("text", "multimodal_text"):
        for part in items(content.get("parts")):
            if isinstance(part, str):
                parts.append(part)
            elif mapping(part).get("content_type") == "audio_transcription":
                parts.append(text(part.get("text")))
            elif (picture := _picture(mapping(part), found, file_of)) is not None:
                pictures.append(picture)
    elif kind == "code":
        parts.append(f"```{text(content.get('language'))}\n{text(content.get('text'))}\n```")
    elif message and role is not None and not hidden:
        found.leave_out("steps of tools")
        role = None
    if role is None and pictures:
        found.leave_out("pictures that tools made")
    return Node(
        id=key,
        parent=text(node.get("parent")) or None,
        role=None if hidden else role,
        content="\n\n".join(part for part in parts if part.strip()),
        created_at=seconds(message.get("create_time"), created),
        pictures=tuple(pictures),
    )


def _picture(part: dict[str, Any], found: Found, file_of: FileOf) -> Attachment | None:
    if part.get("content_type") != "image_asset_pointer":
        found.leave_out("parts that are neither text nor pictures")
        return None
    name = text(part.get("asset_pointer")).rpartition("/")[2]
    file = file_of(name) if name else None
    if file is None:
        found.leave_out("pictures that are not in the file")
        return None
    return found.add_picture(file[1], file[0])
