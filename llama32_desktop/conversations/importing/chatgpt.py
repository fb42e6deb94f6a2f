"""ChatGPT's data export: `conversations.json`, a list of conversations with a `mapping` of nodes.

Each node has an id, a parent and a message whose content is a list of parts; a part that is an
object points to a picture, which lies beside the file in the export. Its name and the names of
other files stand in the message; newer exports keep all of them as `ID.dat`. A message that is
meant for a tool has the tool's name as its recipient.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from llama32_desktop.conversations.importing.citations import shown
from llama32_desktop.conversations.importing.parts import (
    NO_PICTURES,
    OTHER_PARTS,
    THOUGHTS,
    TOOLS,
    UNREADABLE,
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
from llama32_desktop.conversations.importing.titles import title_of
from llama32_desktop.conversations.model import Attachment, TextAttachment
from llama32_desktop.conversations.whole import WholeConversation
from llama32_desktop.engine.parts import Step, Thought, ToolCall, ToolResult
from llama32_desktop.json_text.decoding import NotJsonError, decoded
from llama32_desktop.sentences import Sentence

FileOf = Callable[[str], tuple[str, bytes] | None]
"""Gives the name and content of the file whose name begins so."""
Names = Mapping[str, dict[str, Any]]
"""What a message says of its files, by their ids."""
OTHER_FILES: Final = Sentence("files that are neither pictures nor plain texts")
PLAIN: Final = (".txt", ".md", ".csv", ".tsv", ".json", ".xml", ".html", ".log", ".py", ".tex")
MOST_TEXT_BYTES: Final = 4 * 1024 * 1024


def _is_one(raw: dict[str, Any]) -> bool:
    return isinstance(raw.get("mapping"), dict)


def is_mine(content: Any) -> bool:
    return any_is(content, _is_one)


def read(content: Any, file_of: FileOf = lambda _: None) -> Found:
    """Read the conversations of a list, or a single one."""
    found = Found()
    for raw in conversations_of(content, _is_one, found):
        created = seconds(raw.get("create_time"))
        nodes = [
            _node(key, node, created, found, file_of)
            for key, node in mapping(raw.get("mapping")).items()
        ]
        messages, active = tree(nodes, text(raw.get("current_node")), found)
        if messages:
            found.conversations.append(
                WholeConversation(
                    title=title_of(raw.get("title"), messages),
                    system_prompt=_instructions(raw),
                    created_at=created,
                    updated_at=seconds(raw.get("update_time")),
                    archived=raw.get("is_archived") is True,
                    active=active,
                    messages=messages,
                )
            )
    return found


def _instructions(raw: dict[str, Any]) -> str:
    """What the person had told ChatGPT about themselves and its answers, for this conversation."""
    said: list[str] = []
    for node in mapping(raw.get("mapping")).values():
        message = mapping(mapping(node).get("message"))
        about = mapping(mapping(message.get("metadata")).get("user_context_message_data"))
        said += [text(about.get("about_user_message")), text(about.get("about_model_message"))]
        if mapping(message.get("author")).get("role") == "system":
            said += map(text, items(mapping(message.get("content")).get("parts")))
    return joined(dict.fromkeys(part.strip() for part in said))


def _node(key: str, raw: Any, created: float, found: Found, file_of: FileOf) -> Node:
    node = mapping(raw)
    message = mapping(node.get("message"))
    metadata = mapping(message.get("metadata"))
    hidden = metadata.get("is_visually_hidden_from_conversation") is True
    role = None if hidden else role_of(mapping(message.get("author")).get("role"))
    content = mapping(message.get("content"))
    names = {
        text(file.get("id")): file for file in map(mapping, items(metadata.get("attachments")))
    }
    said, pictures = _parts(content, found, file_of, names)
    texts = [] if role is None else _texts(content, found, file_of, names)
    steps: list[Step] = []
    if message and not content:
        found.leave_out(UNREADABLE)
    elif role is None and not hidden and mapping(message.get("author")).get("role") == "tool":
        found.leave_out(Sentence("pictures that tools made"), len(pictures))
        steps += _result(message, content, said)
    elif role == "assistant":
        said, steps = _answer(message, content, joined(said), found)
    elif not (role is None or said or pictures or texts or _is_text(content)):
        found.leave_out(TOOLS)
    return Node(
        id=key,
        parent=text(node.get("parent")) or None,
        role=role,
        content=joined(said),
        created_at=seconds(message.get("create_time"), created),
        pictures=() if role is None else tuple(pictures),
        texts=tuple(texts),
        steps=tuple(steps),
        children=tuple(filter(None, map(text, items(node.get("children"))))),
    )


def _is_text(content: dict[str, Any]) -> bool:
    return content.get("content_type") in ("text", "multimodal_text")


def _parts(
    content: dict[str, Any], found: Found, file_of: FileOf, names: Names
) -> tuple[list[str], list[Attachment]]:
    said: list[str] = []
    pictures: list[Attachment] = []
    for part in items(content.get("parts")) if _is_text(content) else []:
        if isinstance(part, str):
            said.append(part)
        elif mapping(part).get("content_type") == "audio_transcription":
            said.append(text(part.get("text")))
        elif (picture := _picture(mapping(part), found, file_of, names)) is not None:
            pictures.append(picture)
    return said, pictures


def _texts(
    content: dict[str, Any], found: Found, file_of: FileOf, names: Names
) -> list[TextAttachment]:
    """The files of a message that are plain texts; others but its pictures are counted."""
    pictures = {_pointed_at(mapping(part)) for part in items(content.get("parts"))}
    texts: list[TextAttachment] = []
    for own, about in names.items():
        name = text(about.get("name")) or own
        kind = text(about.get("mime_type")) or text(about.get("mimeType"))
        if own in pictures or kind.startswith("image/"):
            continue
        file = file_of(own) if own and _is_plain(name, kind) else None
        said = None if file is None else _plain(file[1])
        if said is None:
            found.leave_out(OTHER_FILES)
        elif said.strip():
            texts.append(TextAttachment(name=name, text=said))
    return texts


def _is_plain(name: str, kind: str) -> bool:
    return kind.startswith("text/") or name.lower().endswith(PLAIN)


def _plain(data: bytes) -> str | None:
    """A text; `None` where it is none, or a very long one."""
    if len(data) > MOST_TEXT_BYTES or b"\0" in data:
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _result(message: dict[str, Any], content: dict[str, Any], said: list[str]) -> list[Step]:
    """What a tool gave back, where there is a text of it."""
    result = joined([text(content.get("text")), text(content.get("result")), *said])
    name = text(mapping(message.get("author")).get("name"))
    return [ToolResult(text=result, name=name)] if result else []


def _answer(
    message: dict[str, Any], content: dict[str, Any], said: str, found: Found
) -> tuple[list[str], list[Step]]:
    """What an assistant's message says to the person; or what it thought, or asked of a tool."""
    kind, recipient = text(content.get("content_type")), text(message.get("recipient"))
    if recipient == "canmore.create_textdoc":
        return [_written(text(content.get("text")) or said, found)], []
    if recipient not in ("", "all"):
        return [], [ToolCall(name=recipient, arguments=text(content.get("text")) or said)]
    if kind == "reasoning_recap":  # it says how long the thoughts took
        return [], []
    if kind == "thoughts":
        thoughts = [
            joined([text(thought.get("summary")), text(thought.get("content"))])
            for thought in map(mapping, items(content.get("thoughts")))
        ]
        found.leave_out(THOUGHTS, int(not any(thoughts)))
        return [], [Thought(text=thought) for thought in thoughts if thought]
    if kind == "code":
        language = text(content.get("language")).replace("unknown", "")
        code = text(content.get("text")) or joined(map(text, items(content.get("parts"))))
        return [f"```{language}\n{code}\n```"] if code.strip() else [], []
    if not _is_text(content):
        found.leave_out(TOOLS)
    return [shown(said, mapping(message.get("metadata")).get("content_references"))], []


def _written(call: str, found: Found) -> str:
    """The document that was begun on a canvas: it is what the person asked for."""
    try:
        document = mapping(decoded(call.encode("utf-8", "replace")).value)
    except NotJsonError:
        document = {}
    body = text(document.get("content"))
    if not body:
        found.leave_out(TOOLS)
    kind, _, language = text(document.get("type")).partition("/")
    return f"```{language}\n{body}\n```" if kind == "code" and body else body


def _pointed_at(part: dict[str, Any]) -> str:
    return text(part.get("asset_pointer")).rpartition("/")[2]


def _picture(
    part: dict[str, Any], found: Found, file_of: FileOf, names: Names
) -> Attachment | None:
    if part.get("content_type") != "image_asset_pointer":
        found.leave_out(OTHER_PARTS)
        return None
    own = _pointed_at(part)
    file = file_of(own) if own else None
    if file is None:
        found.leave_out(NO_PICTURES)
        return None
    return found.add_picture(
        file[1], text(mapping(names.get(own)).get("name")) or file[0].removesuffix(".dat")
    )
