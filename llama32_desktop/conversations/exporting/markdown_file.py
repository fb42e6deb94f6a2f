"""A conversation's shown branch as Markdown."""

from __future__ import annotations

import base64
from collections.abc import Mapping

from llama32_desktop.conversations.exporting.labels import Labels
from llama32_desktop.conversations.exporting.saying import (
    date,
    name_of,
    shown_parts,
    step_of,
    title_of,
    warnings_of,
)
from llama32_desktop.conversations.whole import WholeConversation
from llama32_desktop.engine.parts import Step, Text
from llama32_desktop.engine.pictures import PictureError, inspect_bytes
from llama32_desktop.fence import fenced


def markdown_of(
    whole: WholeConversation, files: Mapping[str, bytes], labels: Labels | None = None
) -> str:
    """The text; pictures are in it as data, so that the file is whole by itself."""
    labels = labels or Labels()
    parts = [f"# {title_of(whole, labels)}", f"*{date(whole.created_at, labels)}*"]
    if whole.system_prompt.strip():
        parts += [f"## {labels.system_prompt}", whole.system_prompt.strip()]
    for message in whole.branch():
        parts.append(f"## {name_of(message, labels)}")
        parts += [f"> {line}" for line in warnings_of(message, labels)]
        for picture in message.pictures:
            data = files.get(picture.sha256)
            parts.append(_picture(picture.name, data, labels))
        said = [fenced(text.name, text.text) for text in message.texts]
        for part in shown_parts(message):
            said.append(part.text.strip() if isinstance(part, Text) else _step(part, labels))
        parts.append("\n\n".join(said))
        if message.error:
            parts.append(f"> {labels.say(message.error)}")
    return "\n\n".join(parts) + "\n"


def _step(step: Step, labels: Labels) -> str:
    """What the answer is made of, and not the answer: a quotation."""
    said = step_of(step, labels)
    lines = [f"**{said.name}**", "", *said.text.strip().split("\n")]
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _picture(name: str, data: bytes | None, labels: Labels) -> str:
    shown = name.replace("[", "(").replace("]", ")").replace("\n", " ")
    try:
        media_type = inspect_bytes(data).media_type if data is not None else ""
    except PictureError:
        media_type = ""
    if data is None or not media_type:
        return f"[{labels.picture}: {shown}]"
    return f"![{shown}](data:{media_type};base64,{base64.b64encode(data).decode()})"
