"""LM Studio's conversations: one `NAME.conversation.json` each.

A message has versions, of which one is selected; a version is one step or several, and their
content is a list of blocks. A step whose style is “thinking” holds what the model thought.
"""

from __future__ import annotations

from typing import Any, Final

from llama32_desktop.conversations.importing.parts import (
    NO_FILES,
    THOUGHTS,
    TOOLS,
    UNREADABLE,
    Found,
    Node,
    Said,
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
from llama32_desktop.conversations.whole import WholeConversation
from llama32_desktop.engine.parts import Step, Thought

_SYSTEM_PROMPT: Final = "llm.prediction.systemPrompt"


def is_mine(content: Any) -> bool:
    messages = items(mapping(content).get("messages"))
    return any("versions" in mapping(message) for message in messages)


def read(content: Any) -> Found:
    """Read one conversation; every version of a message becomes a branch."""
    found = Found()
    raw = mapping(content)
    created = seconds(raw.get("createdAt"))
    nodes: list[Node] = []
    system = [_system_prompt(raw)]
    parent: str | None = None
    for i, message in enumerate(map(mapping, items(raw.get("messages")))):
        versions = [mapping(version) for version in items(message.get("versions"))]
        if not versions:
            found.leave_out(UNREADABLE)
            continue
        chosen = message.get("currentlySelected")
        chosen = chosen if isinstance(chosen, int) and 0 <= chosen < len(versions) else 0
        for j, version in enumerate(versions):
            said, role = _content(version, found), role_of(version.get("role"))
            if version.get("role") == "system" and j == chosen:
                system.append(said.text)
            answer = answer_of(said.text) if role == "assistant" else Answer(said.text)
            nodes.append(
                Node(
                    id=f"{i}.{j}",
                    parent=parent,
                    role=role,
                    content=answer.text,
                    created_at=created,
                    steps=(*answer.steps, *said.steps),
                )
            )
        parent = f"{i}.{chosen}"
    messages, active = tree(nodes, parent, found)
    if messages:
        found.conversations.append(
            WholeConversation(
                title=title_of(raw.get("name"), messages),
                system_prompt=joined(system),
                created_at=created,
                updated_at=seconds(raw.get("assistantLastMessagedAt")),
                pinned=raw.get("pinned") is True,
                active=active,
                messages=messages,
            )
        )
    return found


def _system_prompt(raw: dict[str, Any]) -> str:
    """The one of this conversation; an older version kept it in a field of its own."""
    fields = items(mapping(raw.get("perChatPredictionConfig")).get("fields"))
    own = (f.get("value") for f in map(mapping, fields) if f.get("key") == _SYSTEM_PROMPT)
    return next(filter(None, map(text, own)), "") or text(raw.get("systemPrompt"))


def _content(version: dict[str, Any], found: Found) -> Answer:
    """What a version says, and its steps."""
    parts = Said(text(version.get("content")))
    steps: list[Step] = []
    for block in items(version.get("content")):
        _take(mapping(block), parts, steps, found)
    for step in map(mapping, items(version.get("steps"))):
        blocks = [mapping(block) for block in items(step.get("content"))]
        if mapping(step.get("style")).get("type") == "thinking":
            thought = joined(text(block.get("text")) for block in blocks)
            found.leave_out(THOUGHTS, int(not thought))
            steps += [Thought(text=thought, at=parts.length)] if thought else []
        elif step.get("type") == "contentBlock":
            for block in blocks:
                _take(block, parts, steps, found)
        elif "tool" in text(step.get("type")).lower():
            found.leave_out(TOOLS)
    return Answer(parts.text, tuple(steps))


def _take(block: dict[str, Any], parts: Said, steps: list[Step], found: Found) -> None:
    kind, at = text(block.get("type")), parts.length
    if kind == "text":
        parts.add(text(block.get("text")))
    elif kind == "file":
        found.leave_out(NO_FILES)
    elif "tool" in kind.lower():
        steps += kept(
            found, result_of(block, at) if "result" in kind.lower() else call_of(block, at)
        )
