"""The JSON files of a checkpoint, and its other files that are read whole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from llama32_desktop.cage import ordinary
from llama32_desktop.json_text.memory import memory_of
from llama32_desktop.models.convert.errors import ConvertError, damaged
from llama32_desktop.sentences import Sentence

CONFIG: Final = "config.json"
MAX_JSON_BYTES: Final = 64_000_000
MAX_JSON_MEMORY: Final = 512 * 1024**2
"""Bytes that a file may take once it is decoded. Gemma 3's tokenizer.json, one of the largest,
takes 200 MB, and empty lists could take twenty times their length."""


def read_whole(path: Path, most: int = MAX_JSON_BYTES) -> bytes:
    """A file's bytes, where there are no more than `most`.

    Raises:
        ConvertError: there are more.
        OSError: it cannot be read, or is a pipe or a device.
    """
    with ordinary.opened(path) as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise _too_large(path)
    return data


def read_json(path: Path) -> Any:
    """A JSON file's content.

    Raises:
        ConvertError: it cannot be read, is no JSON, or takes more than any checkpoint's.
    """
    try:
        data = read_whole(path)
        if memory_of(data) > MAX_JSON_MEMORY:
            raise _too_large(path)
        return json.loads(data)
    except OSError as error:
        raise ConvertError(
            Sentence(
                "{0} cannot be read ({1}), so the checkpoint cannot be converted: check that you "
                "may read it.",
                path.name,
                error.strerror,
            )
        ) from None
    except (ValueError, RecursionError):
        raise damaged(path.name, Sentence("it is no JSON")) from None


def _too_large(path: Path) -> ConvertError:
    return ConvertError(
        Sentence(
            "{0} is larger than any checkpoint's, so it was not read: take the model's official "
            "checkpoint.",
            path.name,
        )
    )
