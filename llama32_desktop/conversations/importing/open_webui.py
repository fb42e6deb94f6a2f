"""Open WebUI's export: a list of chats whose `history.messages` is a tree.

The oldest versions had a plain list of messages, as many other programs write it.
"""

from __future__ import annotations

from typing import Any

import msgspec

from llama32_desktop.conversations.importing.parts import (
    NO_FILES,
    THOUGHTS,
    TOOLS,
    UNREADABLE,
    Found,
    Node,
    Said,
    any_is,
    chain,
    conversations_of,
    items,
    joined,
    mapping,
    role_of,
    seconds,
    text,
    tree,
)
from llama32_desktop.conversations.importing.steps import call_of, kept, result_of, written
from llama32_desktop.conversations.importing.thoughts import Answer, answer_of
from llama32_desktop.conversations.importing.titles import title_of
from llama32_desktop.conversations.model import Attachment
from llama32_desktop.conversations.whole import WholeConversation
from llama32_desktop.engine.parts import Step, Thought


def _chat(raw: dict[str, Any]) -> dict[str, Any]:
    return mapping(raw.get("chat")) or raw


def _tree_of(chat: dict[str, Any]) -> dict[str, Any]:
    return mapping(mapping(chat.get("history")).get("messages"))


def _is_one(raw: dict[str, Any]) -> bool:
    chat = _chat(raw)
    plain = (mapping(message) for message in items(chat.get("messages")))
    return "history" in chat or any("role" in m and "content" in m for m in plain)


def is_mine(content: Any) -> bool:
    return any_is(content, _is_one)


def read(content: Any) -> Found:
    """Read the list of chats, or a single one."""
    found = Found()
    for raw in conversations_of(content, _is_one, found):
        chat = _chat(raw)
        history = mapping(chat.get("history"))
        created = seconds(raw.get("created_at"), seconds(chat.get("timestamp")))
        branches, plain = _tree_of(chat), items(chat.get("messages"))
        if branches:
            nodes = [_node(key, each, created, found) for key, each in branches.items()]
            leaf = text(history.get("currentId")) or text(history.get("current_id"))
            messages, active = tree(nodes, leaf, found)
        else:
            messages, active = chain([_node("", each, created, found) for each in plain], found)
        if messages:
            found.conversations.append(
                WholeConversation(
                    title=title_of(raw.get("title") or chat.get("title"), messages),
                    system_prompt=_system_prompt(chat, [*branches.values()] or plain),
                    created_at=created,
                    updated_at=seconds(raw.get("updated_at")),
                    pinned=raw.get("pinned") is True,
                    archived=raw.get("archived") is True,
                    active=active,
                    messages=messages,
                )
            )
    return found


def _system_prompt(chat: dict[str, Any], messages: list[Any]) -> str:
    said = [text(mapping(chat.get("params")).get("system")), text(chat.get("system"))]
    for message in map(mapping, messages):
        if message.get("role") == "system":
            said.append(_said(message))
    return joined(dict.fromkeys(said))


def _said(message: dict[str, Any]) -> str:
    """The text, which is a list of parts where the program spoke to an interface of OpenAI's."""
    content = message.get("content")
    parts = (text(part.get("text")) for part in map(mapping, items(content)))
    return text(content) or joined(parts)


def _node(key: str, raw: Any, created: float, found: Found) -> Node:
    message = mapping(raw)
    role = role_of(message.get("role"))
    steps: list[Step] = []
    if message.get("role") == "tool":
        steps += kept(found, result_of({**message, "id": ""}))
    elif role is None and message.get("role") != "system":
        found.leave_out(UNREADABLE)
    said = Answer(_said(message))
    if role == "assistant":
        thought = text(message.get("reasoning_content"))
        steps += [Thought(text=thought)] if thought.strip() else []
        said = _answered(message, said.text, found)
        calls = (
            call_of(mapping(call), len(said.text)) for call in items(message.get("tool_calls"))
        )
        steps += [*said.steps, *kept(found, *calls)]
    return Node(
        id=key,
        parent=text(message.get("parentId")) or None,
        role=role,
        content=said.text,
        created_at=seconds(message.get("timestamp"), created),
        pictures=tuple(_pictures(message, found)),
        steps=tuple(steps),
        children=tuple(filter(None, map(text, items(message.get("childrenIds"))))),
    )


def _answered(message: dict[str, Any], content: str, found: Found) -> Answer:
    """The answer; newer versions keep what the model did for it, in its order, beside the text."""
    said = answer_of(content)
    output = [mapping(item) for item in items(message.get("output"))]
    if not output or said.steps:
        return said
    texts = Said()
    steps: list[Step] = []
    for item in output:
        kind, at = item.get("type"), texts.length
        if kind == "message":
            texts.add(written(item.get("content")))
        elif kind == "reasoning":
            thought = written(item.get("summary")) or written(item.get("content"))
            found.leave_out(THOUGHTS, int(not thought))
            steps += [Thought(text=thought, at=at)] if thought else []
        elif kind == "function_call":
            steps += kept(found, call_of(item, at))
        elif kind == "function_call_output":
            steps += kept(found, result_of({**item, "id": ""}, at))
        else:
            found.leave_out(TOOLS)
    whole = said.text or texts.text
    placed = (msgspec.structs.replace(step, at=min(step.at, len(whole))) for step in steps)
    return Answer(whole, tuple(placed))


def _pictures(message: dict[str, Any], found: Found) -> list[Attachment]:
    pictures: list[Attachment] = []
    addresses: list[tuple[str, str]] = []
    for file in map(mapping, items(message.get("files"))):
        if file.get("type") == "image":
            addresses.append((text(file.get("url")), text(file.get("name"))))
        else:
            found.leave_out(NO_FILES)
    for part in map(mapping, items(message.get("content"))):
        if part.get("type") == "image_url":
            addresses.append((text(mapping(part.get("image_url")).get("url")), ""))
    for address, name in addresses:
        picture = found.add_data_uri(address, name or "Picture")
        if picture is not None:
            pictures.append(picture)
    return pictures
