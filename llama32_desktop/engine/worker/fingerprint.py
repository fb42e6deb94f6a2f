"""Tells model files apart without reading them whole."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Final

_SAMPLES: Final = 64
_SAMPLE_BYTES: Final = 4096
_START: Final = 1 << 20


def fingerprint(paths: list[Path]) -> str:
    """Of a model's files: by size, the first megabyte, and samples of the weights.

    Raises:
        OSError: one cannot be read.
    """
    digest = hashlib.sha256()
    for path in paths:
        with path.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            digest.update(size.to_bytes(8, "little"))
            digest.update(stream.read(_START))
            for number in range(_SAMPLES):
                stream.seek(size * (number + 1) // (_SAMPLES + 1))
                digest.update(stream.read(_SAMPLE_BYTES))
    return digest.hexdigest()[:32]
