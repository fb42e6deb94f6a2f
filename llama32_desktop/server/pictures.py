"""Pictures that come with a request: data in, files for the engine out, gone with the request."""

from __future__ import annotations

import asyncio
import base64
import binascii
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop.cage.folder import temporary_folder
from llama32_desktop.engine.pictures import EXTENSIONS, PictureError, inspect_bytes
from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.sentences import Sentence, grouped
from llama32_desktop.server.refusals import Refusal

MOST: Final = 100
"""Pictures of one request: each is a file while it is answered."""
_DATA: Final = "data:"


def picture_of(text: str) -> str:
    """The base64 of a picture's address, which has to be one of data.

    Raises:
        Refusal: it leads somewhere: nothing is fetched for a program.
    """
    if text[: len(_DATA)].casefold() != _DATA:
        raise Refusal(
            400,
            "invalid_image",
            Sentence(
                "A picture is named by an address, and this server fetches none, so nothing was "
                "asked; send the picture itself, as a data URL with base64."
            ),
        )
    head, comma, data = text.partition(",")
    if not comma or not head.casefold().endswith(";base64"):
        raise _broken("is no data URL with base64")
    return data


@asynccontextmanager
async def in_files(messages: Sequence[ChatMessage]) -> AsyncIterator[tuple[ChatMessage, ...]]:
    """The messages with files in the place of base64, for as long as the block lasts.

    Raises:
        Refusal: what should be a picture is none, or there are too many.
    """
    count = sum(len(message.images) for message in messages)
    if not count:
        yield tuple(messages)
        return
    if count > MOST:
        raise Refusal(
            413,
            "request_too_large",
            Sentence(
                "The request has {0} pictures and this server takes {1}, so nothing was asked; "
                "send fewer at once.",
                grouped(count),
                grouped(MOST),
            ),
            field="messages",
        )
    with temporary_folder() as folder:
        yield await asyncio.to_thread(_written, messages, folder)


def _written(messages: Sequence[ChatMessage], folder: Path) -> tuple[ChatMessage, ...]:
    written: list[ChatMessage] = []
    number = 0
    for message in messages:
        files: list[str] = []
        for data in message.images:
            number += 1
            files.append(str(_file(data, folder / f"picture-{number}")))
        written.append(msgspec.structs.replace(message, images=tuple(files)))
    return tuple(written)


def _file(data: str, path: Path) -> Path:
    try:
        # Ollama's clients may send a data URL where base64 alone is meant.
        content = base64.b64decode(data.rpartition(",")[2], validate=True)
    except (binascii.Error, ValueError):
        raise _broken("is no base64") from None
    try:
        info = inspect_bytes(content)
    except PictureError as error:
        raise Refusal(400, "invalid_image", str(error)) from None
    path = path.with_suffix(EXTENSIONS.get(info.media_type, ""))
    path.write_bytes(content)
    return path


def _broken(what: str) -> Refusal:
    return Refusal(
        400,
        "invalid_image",
        Sentence("A picture {0}, so nothing was asked; send it once more.", what),
    )
