"""What every reader of another app's export needs: values of the wrong kind never raise."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from llama32_desktop.conversations.model import Attachment
from llama32_desktop.conversations.whole import (
    WholeConversation,
    WholeMessage,
    picture_attachment,
)
from llama32_desktop.engine.protocol import Role

_DATA_URI: Final = re.compile(r"data:(image/[a-z0-9.+-]{1,40});base64,", re.IGNORECASE)
_LATEST: Final = 4_102_444_800.0  # the year 2100, in seconds
MOST_PICTURE_BYTES: Final = 64 * 1024 * 1024


@dataclass(slots=True)
class Found:
    """What a reader found."""

    conversations: list[WholeConversation] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    left_out: dict[str, int] = field(default_factory=dict)
    """What was not taken over, and how often."""

    def leave_out(self, what: str) -> None:
        self.left_out[what] = self.left_out.get(what, 0) + 1

    def add_picture(self, data: bytes, name: str) -> Attachment | None:
        """Takes a picture in; `None` where it cannot be read."""
        picture = picture_attachment(data, name)
        if picture is None:
            self.leave_out("pictures that cannot be read")
            return None
        self.files[picture.sha256] = data
        return picture

    def add_data_uri(self, address: str, name: str) -> Attachment | None:
        """Takes a picture in that stands in the file itself; others are never fetched."""
        match = _DATA_URI.match(address)
        if match is None or len(address) > 2 * MOST_PICTURE_BYTES:
            self.leave_out("pictures that are not in the file")
            return None
        try:
            data = base64.b64decode(address[match.end() :], validate=False)
        except (binascii.Error, ValueError):
            self.leave_out("pictures that cannot be read")
            return None
        return self.add_picture(data, name)


def mapping(value: Any) -> dict[str, Any]:
    """The value if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def items(value: Any) -> list[Any]:
    """The value if it is an array, else an empty one."""
    return value if isinstance(value, list) else []


def text(value: Any) -> str:
    """The value if it is a string, else an empty one."""
    return value if isinstance(value, str) else ""


def title_of(title: Any, messages: Sequence[WholeMessage]) -> str:
    """The title if there is one, else the first words of the first message."""
    found = text(title).strip()
    return found or (" ".join(messages[0].content.split())[:60] if messages else "")


def seconds(value: Any, default: float = 0.0) -> float:
    """A moment in seconds since the epoch; exports have it in seconds, ms, µs or ns."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value or value < 0:
        return default
    try:
        moment = float(value)
    except OverflowError:
        return default
    while moment > _LATEST:
        moment /= 1000
    return moment


def role_of(value: Any) -> Role | None:
    """“user” or “assistant”; other roles are not shown by this app."""
    name = text(value).lower()
    if name in ("user", "human"):
        return "user"
    return "assistant" if name in ("assistant", "model", "bot") else None


@dataclass(slots=True)
class Node:
    """A message of a tree, under the id that its export gives it."""

    id: str
    parent: str | None
    role: Role | None
    """`None`: it is left out, and its children belong to its parent."""
    content: str = ""
    created_at: float = 0.0
    pictures: tuple[Attachment, ...] = ()


def tree(nodes: list[Node], active: str | None) -> tuple[tuple[WholeMessage, ...], int | None]:
    """The messages in an order in which parents come first, and the shown branch's last one.

    Links to nowhere and circles are cut; a message without content is left out.
    """
    by_id = {node.id: node for node in nodes}
    children: dict[str | None, list[Node]] = {}
    for node in nodes:
        parent = node.parent if node.parent in by_id and node.parent != node.id else None
        children.setdefault(parent, []).append(node)
    number: dict[str, int | None] = {}
    messages: list[WholeMessage] = []
    for node in _walk(children):
        kept = node.role is not None and bool(node.content.strip() or node.pictures)
        if kept and node.role is not None:
            messages.append(
                WholeMessage(
                    id=len(messages) + 1,
                    parent=number.get(node.parent) if node.parent else None,
                    role=node.role,
                    content=node.content,
                    created_at=node.created_at,
                    pictures=node.pictures,
                )
            )
            number[node.id] = len(messages)
        else:
            number[node.id] = number.get(node.parent) if node.parent else None
    return tuple(messages), number.get(active) if active else None


def _walk(children: dict[str | None, list[Node]]) -> Iterator[Node]:
    waiting = list(reversed(children.get(None, [])))
    seen: set[str] = set()
    while waiting:
        node = waiting.pop()
        if node.id in seen:
            continue
        seen.add(node.id)
        yield node
        waiting += reversed(children.get(node.id, []))


def chain(nodes: list[Node]) -> tuple[tuple[WholeMessage, ...], int | None]:
    """Messages one after the other."""
    linked = [
        Node(str(i), str(i - 1) if i else None, n.role, n.content, n.created_at, n.pictures)
        for i, n in enumerate(nodes)
    ]
    messages, _ = tree(linked, None)
    return messages, messages[-1].id if messages else None
