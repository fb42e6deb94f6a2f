"""Reads values of another app's export; one of the wrong kind raises nothing."""

from __future__ import annotations

import base64
import binascii
import math
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice
from typing import Any, Final

from llama32_desktop.conversations.model import Attachment, Author, TextAttachment
from llama32_desktop.conversations.whole import (
    WholeConversation,
    WholeMessage,
    picture_attachment,
)
from llama32_desktop.engine.parts import Step
from llama32_desktop.sentences import Sentence

_DATA_URI: Final = re.compile(r"data:(image/[a-z0-9.+-]{1,40});base64,", re.IGNORECASE)
_LATEST: Final = 4_102_444_800.0  # the year 2100, in seconds
THOUGHTS: Final = Sentence("thoughts of the model")
TOOLS: Final = Sentence("steps of tools")
UNREADABLE: Final = Sentence("messages that cannot be read")
NO_FILES: Final = Sentence("files that are not in the file")
NO_PICTURES: Final = Sentence("pictures that are not in the file")
OTHER_PARTS: Final = Sentence("parts that are neither text nor pictures")
UNREADABLE_CONVERSATIONS: Final = Sentence("conversations that cannot be read")
UNREADABLE_PICTURES: Final = Sentence("pictures that cannot be read")
_LOOKED_AT: Final = 1000
_BETWEEN: Final = "\n\n"
_MOST_SHARED: Final = 200_000
"""Steps that go to several answers each: one after the other they would fill a disk."""
MOST_PICTURE_BYTES: Final = 64 * 1024 * 1024


@dataclass(slots=True)
class Found:
    """The conversations that a reader found, and what it left out."""

    conversations: list[WholeConversation] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    left_out: dict[str, int] = field(default_factory=dict)
    """What was not taken over, and how often."""
    replaced: int = 0
    """Characters that could not be read."""
    damaged: bool = False
    """Whether something of the file may be missing."""

    def leave_out(self, what: str, count: int = 1) -> None:
        if count:
            self.left_out[what] = self.left_out.get(what, 0) + count

    def merge(self, other: Found) -> None:
        """Takes all over that another reading found."""
        self.conversations += other.conversations
        self.files.update(other.files)
        self.count(other)

    def count(self, other: Found) -> None:
        """Takes over what another reading left out, and not what it found."""
        for what, count in other.left_out.items():
            self.leave_out(what, count)
        self.replaced += other.replaced
        self.damaged |= other.damaged

    def add_picture(self, data: bytes, name: str) -> Attachment | None:
        """Takes a picture in; `None` where it cannot be read."""
        picture = picture_attachment(data, name)
        if picture is None:
            self.leave_out(UNREADABLE_PICTURES)
            return None
        self.files[picture.sha256] = data
        return picture

    def add_data_uri(self, address: str, name: str) -> Attachment | None:
        """Takes a picture in that stands in the file itself; others are never fetched."""
        match = _DATA_URI.match(address)
        if match is None or len(address) > 2 * MOST_PICTURE_BYTES:
            self.leave_out(NO_PICTURES)
            return None
        try:
            data = base64.b64decode(address[match.end() :], validate=False)
        except (binascii.Error, ValueError):
            self.leave_out(UNREADABLE_PICTURES)
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


def seconds(value: Any, default: float = 0.0) -> float:
    """A moment in seconds since the epoch; exports have it in s, ms, µs or ns, or as ISO 8601."""
    if isinstance(value, str):
        try:
            return max(0.0, datetime.fromisoformat(value).timestamp())
        except (ValueError, OverflowError, OSError):
            return default
    if isinstance(value, bool) or not isinstance(value, int | float):
        return default
    try:
        moment = float(value)
    except OverflowError:
        return default
    if not math.isfinite(moment) or moment < 0:
        return default
    while moment > _LATEST:
        moment /= 1000
    return moment


def role_of(value: Any) -> Author | None:
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
    role: Author | None
    """`None`: it is left out, and its children belong to its parent; its steps go on to them."""
    content: str = ""
    created_at: float = 0.0
    pictures: tuple[Attachment, ...] = ()
    texts: tuple[TextAttachment, ...] = ()
    steps: tuple[Step, ...] = ()
    children: tuple[str, ...] = ()
    """As far as the export lists them: they hold the tree together where a node is lost."""


def tree(
    nodes: list[Node], active: str | None, found: Found
) -> tuple[tuple[WholeMessage, ...], int | None]:
    """The messages in an order in which parents come first, and the shown branch's last one.

    Links to nowhere and circles are cut; a message without content is left out, and one that only
    its neighbours know of is counted. The steps of what is left out go to the answers that follow
    it, and make one of their own where none does.
    """
    nodes = _with_lost(nodes, found)
    by_id = {node.id: node for node in nodes}
    children: dict[str | None, list[Node]] = {}
    for node in nodes:
        parent = node.parent if node.parent in by_id and node.parent != node.id else None
        children.setdefault(parent, []).append(node)
    number: dict[str | None, int | None] = {}
    waiting: dict[str | None, list[Step]] = {}
    messages: list[WholeMessage] = []
    shared = 0

    def taken(node: Node) -> list[Step]:
        """The steps that wait for a message; those beside it get them as well."""
        nonlocal shared
        if len(children.get(node.parent, ())) < 2:
            return waiting.pop(node.parent, [])
        steps = waiting.get(node.parent, [])
        shared += len(steps)
        if shared > _MOST_SHARED:
            found.leave_out(TOOLS, len(steps))
            return []
        return list(steps)

    def add(node: Node, role: Author, parent: int | None, steps: Iterable[Step]) -> None:
        messages.append(
            WholeMessage(
                id=len(messages) + 1,
                parent=parent,
                role=role,
                content=node.content,
                created_at=node.created_at,
                pictures=node.pictures,
                texts=node.texts,
                steps=tuple(steps),
            )
        )
        number[node.id] = len(messages)
        waiting.pop(node.id, None)

    for node in _walk(children):
        before = by_id.get(node.parent or "")
        steps = taken(node)
        kept = node.role is not None and bool(node.content.strip() or node.pictures or node.texts)
        if kept and node.role == "user" and steps and before is not None:
            add(_bare(before), "assistant", number.get(before.id), steps)
            steps = []
        if kept and node.role is not None:
            add(node, node.role, number.get(node.parent), (*steps, *node.steps))
            continue
        number[node.id] = number.get(node.parent)
        steps += node.steps
        if steps and node.id not in children:
            add(_bare(node), "assistant", number[node.id], steps)
        else:
            waiting[node.id] = steps
    return tuple(messages), number.get(active) if active else None


def _bare(node: Node) -> Node:
    return replace(node, content="", pictures=(), texts=())


def _with_lost(nodes: list[Node], found: Found) -> list[Node]:
    """The nodes, and those between them that are not there."""
    there = {node.id for node in nodes}
    listed = {child: node.id for node in nodes for child in node.children}
    lost = [Node(child, parent, None) for child, parent in listed.items() if child not in there]
    found.leave_out(UNREADABLE, len(lost))
    return [
        node
        if node.parent in there or node.id not in listed
        else replace(node, parent=listed[node.id])
        for node in nodes
    ] + lost


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


def chain(nodes: list[Node], found: Found) -> tuple[tuple[WholeMessage, ...], int | None]:
    """Messages one after the other."""
    linked = [
        replace(node, id=str(i), parent=str(i - 1) if i else None, children=())
        for i, node in enumerate(nodes)
    ]
    messages, _ = tree(linked, None, found)
    return messages, messages[-1].id if messages else None


class Said:
    """A text whose parts come one after the other, and its length so far: exports have hundreds of
    thousands of them."""

    def __init__(self, first: str = "") -> None:
        self._parts: list[str] = []
        self.length = 0
        self.add(first)

    def add(self, part: str) -> None:
        """Takes a part; an empty one goes."""
        if part.strip():
            self.length += len(part) + (len(_BETWEEN) if self._parts else 0)
            self._parts.append(part)

    @property
    def text(self) -> str:
        return joined(self._parts)


def joined(parts: Iterable[str]) -> str:
    """The parts of a message as one text; empty ones go."""
    return _BETWEEN.join(part for part in parts if part.strip())


def listed(content: Any, is_one: Callable[[dict[str, Any]], bool]) -> Iterator[Any]:
    """What may be conversations: one alone, or those of a list, of lists in it, or of an object."""
    if isinstance(content, dict):
        if is_one(content):
            yield content
            return
        content = next((value for value in content.values() if isinstance(value, list)), [])
    for one in items(content):
        if isinstance(one, list):
            yield from one
        else:
            yield one


def any_is(content: Any, is_one: Callable[[dict[str, Any]], bool]) -> bool:
    """Whether one of the first objects is a conversation of the kind that is looked for."""
    return any(is_one(mapping(one)) for one in islice(listed(content, is_one), _LOOKED_AT))


def conversations_of(
    content: Any, is_one: Callable[[dict[str, Any]], bool], found: Found
) -> Iterator[dict[str, Any]]:
    """The conversations of a kind; what else stands between them is counted."""
    for one in listed(content, is_one):
        if is_one(mapping(one)):
            yield one
        else:
            found.leave_out(UNREADABLE_CONVERSATIONS)
