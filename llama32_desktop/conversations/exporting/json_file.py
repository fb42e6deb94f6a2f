"""The app's own JSON: everything of the conversations, so that an import gives them back.

The format is described in docs/EXPORT.md; a change of it is another `VERSION`.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from typing import Final, Literal

import msgspec

from llama32_desktop.conversations.whole import WholeConversation
from llama32_desktop.json_text.halves import encoded

FORMAT: Final = "llama32-desktop"
VERSION: Final = 2


class ExportFile(msgspec.Struct, frozen=True, kw_only=True):
    """The whole file."""

    format: Literal["llama32-desktop"] = FORMAT
    version: int = VERSION
    exported_at: float = 0.0
    conversations: tuple[WholeConversation, ...]
    files: dict[str, str] = {}
    """Pictures by their SHA-256, in base64."""


def encode(
    conversations: Sequence[WholeConversation], files: Mapping[str, bytes], exported_at: float
) -> bytes:
    """The file's content."""
    content = ExportFile(
        exported_at=exported_at,
        conversations=tuple(conversations),
        files={key: base64.b64encode(data).decode() for key, data in sorted(files.items())},
    )
    return encoded(content, indent=1)
