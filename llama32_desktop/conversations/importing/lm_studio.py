"""LM Studio's conversations: one `NAME.conversation.json` each.

A message has versions, of which one is selected; a version is one step or several, and their
content is a list of blocks.
"""

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
from llama32_desktop.conversations.whole import WholeConversation


def is_mine(content: Any) -> bool:
    messages = items(mapping(content).get("messages"))
    return any("versions" in mapping(message) for message in messages)


def read(content: Any) -> Found:
    """Read one conversation; every version of a message becomes a branch."""
    found = Found()
    raw = mapping(content)
    created = seconds(raw.get("createdAt"))
    nodes: list[Node] = []
    parent: str | None = None
    for i, message in enumerate(map(mapping, items(raw.get("messages")))):
        versions = [mapping(version) for version in items(message.get("versions"))]
        chosen = message.get("currentlySelected")
        chosen = chosen if isinstance(chosen, int) and 0 <= chosen < len(versions) else 0
        for j, version in enumerate(versions):
            nodes.append(
                Node(
                    id=f"{i}.{j}",
                    parent=parent,
                    role=role_of(version.get("role")),
                    content=_content(version, found),
                    created_at=created,
                )
            )
        if versions:
            parent = f"{i}.{chosen}"
    messages, active = tree(nodes, parent)
    if messages:
        found.conversations.append(
            WholeConversation(
                title=title_of(raw.get("name"), messages),
                system_prompt=text(raw.get("systemPrompt")),
                created_at=created,
                updated_at=seconds(raw.get("assistantLastMessagedAt"), created),
                pinned=raw.get("pinned") is True,
                active=active,
                messages=messages,
            )
        )
    return found


def _content(version: dict[str, Any], found: Found) -> str:
    blocks = items(version.get("content"))
    for step in map(mapping, items(version.get("steps"))):
        if step.get("type") == "contentBlock":
            blocks = blocks + items(step.get("content"))
    parts: list[str] = []
    for block in map(mapping, blocks):
        if block.get("type") == "text":
            parts.append(text(block.get("text")))
        elif block.get("type") == "file":
            found.leave_out("files that are not in the file")
    return "\n\n".join(part for part in parts if part.strip())
