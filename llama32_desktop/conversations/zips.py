"""The exceptions that reading a zip of unknown origin can raise."""

from __future__ import annotations

import lzma
import zipfile
import zlib
from typing import Final

UNREADABLE: Final[tuple[type[Exception], ...]] = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    KeyError,
    ValueError,
    RuntimeError,  # encrypted, or a compression that is not known
)
"""Damaged, cut off, encrypted, or of an unknown kind; a disk's `OSError` is another thing."""
