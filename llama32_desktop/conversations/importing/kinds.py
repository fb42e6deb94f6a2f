"""Finds out which app a file was exported by, and reads it."""

from __future__ import annotations

from typing import Any

from llama32_desktop.conversations.importing import (
    chatgpt,
    claude,
    jan,
    llama_web,
    lm_studio,
    open_webui,
    own,
)
from llama32_desktop.conversations.importing.page import without_page
from llama32_desktop.conversations.importing.parts import UNREADABLE, Found
from llama32_desktop.json_text.decoding import Decoded, NotJsonError, decoded
from llama32_desktop.sentences import Sentence


class UnreadableError(Exception):
    """One sentence for a person."""


class UnknownError(UnreadableError):
    """It is sound, and no export of conversations."""


class NotReadError(UnreadableError):
    """Nothing of the file can be read."""


def damaged(name: str) -> str:
    return Sentence(
        "“{0}” is damaged or no export of conversations, so nothing was imported from it; export "
        "it again.",
        name,
    )


def read_data(name: str, data: bytes, thread: bytes, file_of: chatgpt.FileOf) -> Found:
    """Reads the conversations of a file.

    Args:
        thread: The `thread.json` beside Jan's messages; empty where there is none.
        file_of: Gives the pictures beside ChatGPT's conversations.

    Raises:
        UnreadableError: nothing that can be read; the text is one sentence.
    """
    try:
        if name.endswith(".jsonl"):
            return _read_lines(name, data, thread)
    except NotJsonError as error:
        raise NotReadError(damaged(name)) from error
    try:
        content = decoded(without_page(data))
        found = _read_content(name, content.value, file_of)
    except NotJsonError as error:
        raise NotReadError(damaged(name)) from error
    except UnknownError as error:
        if content.damaged:
            raise NotReadError(damaged(name)) from error
        raise
    except own.NewerExportError as error:
        raise NotReadError(
            Sentence(
                "“{0}” was written by a newer version of this app, so nothing was imported from "
                "it; install the newer version.",
                name,
            )
        ) from error
    if content.damaged and not found.conversations:
        raise NotReadError(damaged(name))
    found.replaced += content.replaced
    found.damaged |= content.damaged
    return found


def _read_content(name: str, content: Any, file_of: chatgpt.FileOf) -> Found:
    if own.is_mine(content):
        return own.read(content)
    if chatgpt.is_mine(content):
        return chatgpt.read(content, file_of)
    if claude.is_mine(content):
        return claude.read(content)
    if lm_studio.is_mine(content):
        return lm_studio.read(content)
    if jan.is_mine(content):
        return jan.read(content)
    if llama_web.is_mine(content):
        return llama_web.read(content)
    if open_webui.is_mine(content):  # the last, as others are like it
        return open_webui.read(content)
    raise UnknownError(unknown(name))


def unknown(name: str) -> str:
    return Sentence(
        "“{0}” holds no conversations that this app knows, so nothing was imported from it; "
        "exports of this app, ChatGPT, Claude, LM Studio, Jan, Open WebUI and llama.cpp can be.",
        name,
    )


def _read_lines(name: str, data: bytes, thread: bytes) -> Found:
    """The messages of Jan or of llama.cpp's web page; one that is torn leaves the others.

    Raises:
        NotJsonError: no line is JSON.
        UnknownError: no line is a message.
    """
    lines = [line for line in data.splitlines() if line.strip()]
    read = [content for content in map(_decoded, lines) if content is not None]
    if lines and not read:
        raise NotJsonError
    if any(llama_web.is_line(content.value) for content in read):
        found = llama_web.read(llama_web.of_lines(content.value for content in read))
    else:
        about = _decoded(thread)
        found = jan.read((content.value for content in read), about.value if about else None)
    if not found.conversations and not found.left_out:
        raise UnknownError(unknown(name))
    found.leave_out(UNREADABLE, len(lines) - len(read) + sum(each.damaged for each in read))
    found.replaced += sum(content.replaced for content in read)
    return found


def _decoded(data: bytes) -> Decoded | None:
    try:
        return decoded(data)
    except NotJsonError:
        return None
