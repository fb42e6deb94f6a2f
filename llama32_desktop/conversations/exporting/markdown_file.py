"""A conversation's shown branch as Markdown."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import datetime

from llama32_desktop.conversations.texts import with_texts
from llama32_desktop.conversations.whole import WholeConversation, WholeMessage

NAMES = {"user": "You", "assistant": "Answer", "system": "Summary of the earlier turns"}


def markdown_of(whole: WholeConversation, files: Mapping[str, bytes]) -> str:
    """The text; pictures are in it as data, so that the file is whole by itself."""
    title = " ".join(whole.title.split()) or "Untitled"
    parts = [f"# {title}", f"*{date(whole.created_at)}*"]
    if whole.system_prompt.strip():
        parts += ["## System prompt", whole.system_prompt.strip()]
    for message in whole.branch():
        parts.append(f"## {name_of(message)}")
        for picture in message.pictures:
            parts.append(_picture(picture.name, picture.media_type, files.get(picture.sha256)))
        parts.append(with_texts(message.content.strip(), message.texts))
        if message.error:
            parts.append(f"> {message.error}")
    return "\n\n".join(parts) + "\n"


def name_of(message: WholeMessage) -> str:
    """Who speaks: the person, or the model by its name."""
    if message.role == "assistant" and message.answer and message.answer.model_name:
        return " ".join(message.answer.model_name.split())
    return NAMES[message.role]


def date(seconds: float) -> str:
    """A moment in local time, to the minute."""
    try:
        return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M")
    except (OverflowError, OSError, ValueError):
        return "unknown date"


def _picture(name: str, media_type: str, data: bytes | None) -> str:
    shown = name.replace("[", "(").replace("]", ")").replace("\n", " ")
    if data is None:
        return f"[Picture: {shown}]"
    return f"![{shown}](data:{media_type};base64,{base64.b64encode(data).decode()})"
