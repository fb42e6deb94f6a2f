"""The JSON files of a checkpoint."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from llama32_desktop.models.convert.errors import ConvertError, damaged
from llama32_desktop.sentences import Sentence

CONFIG: Final = "config.json"
MAX_JSON_BYTES: Final = 64_000_000


def read_json(path: Path) -> Any:
    """A JSON file's content.

    Raises:
        ConvertError: it cannot be read or is no JSON.
    """
    try:
        if path.stat().st_size > MAX_JSON_BYTES:
            raise ConvertError(
                Sentence(
                    "{0} is larger than any checkpoint's, so it was not read: take the model's "
                    "official checkpoint.",
                    path.name,
                )
            )
        return json.loads(path.read_bytes())
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
