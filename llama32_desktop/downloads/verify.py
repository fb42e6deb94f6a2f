"""Whether a file is the one that its source promised."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

from llama32_desktop.downloads.remote import Remote
from llama32_desktop.downloads.stop import Stop

_BLOCK: Final = 2**22


def is_right(
    path: Path, remote: Remote, *, stop: Stop, progress: Callable[[int], None] = lambda done: None
) -> bool:
    """Compare length and hash: SHA-256, or git's SHA-1 where the Hub keeps a small file in git.

    Args:
        progress: Called with the bytes that were read.

    Raises:
        OSError: the file cannot be read.
        StoppedError: it was asked to stop.
    """
    if path.stat().st_size != remote.bytes:
        return False
    if remote.sha256:
        digest, wanted = hashlib.sha256(), remote.sha256
    elif remote.git_sha1:
        digest, wanted = hashlib.sha1(usedforsecurity=False), remote.git_sha1
        digest.update(b"blob %d\0" % remote.bytes)
    else:
        return False
    done = 0
    with path.open("rb", buffering=0) as stream:
        while block := stream.read(_BLOCK):
            stop.check()
            digest.update(block)
            done += len(block)
            progress(done)
    return digest.hexdigest() == wanted
