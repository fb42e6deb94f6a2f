"""The files in which the engine keeps what it read of conversations, over restarts.

They are made empty here, for this person alone, and filled by the engine's process
(`engine/worker/kept_states.py`), which makes none: what was removed stays removed. Any of them may
go at any time: the conversation is read again.

Windows removes no file that is being written. One that has to go and could not has a mark beside
it, and is neither used nor filled any more until it is gone.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path

from llama32_desktop import paths
from llama32_desktop.engine.cache_room import STATE, TO_GO
from llama32_desktop.files import patiently


def file_for(conversation_id: int) -> str:
    """A conversation's file, made where it is missing; empty where none can be made."""
    file = _file(conversation_id)
    if _mark(file).exists() and not _removed(file):
        return ""
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_WRONLY, 0o600))
    except OSError:
        return ""
    return str(file)


def forget(conversation_ids: Iterable[int]) -> None:
    """Remove the files of conversations."""
    for number in conversation_ids:
        _removed(_file(number))


def tidy(conversation_ids: Iterable[int]) -> None:
    """Remove all files but those of these conversations, and what could not be removed before."""
    stay = {_file(number) for number in conversation_ids}
    with suppress(OSError):
        for file in list(paths.kept_states_folder().glob(f"*{STATE}")):
            if file not in stay or _mark(file).exists():
                _removed(file)


def _removed(file: Path) -> bool:
    """Remove a file; where that fails, mark it as one that has to go."""
    try:
        patiently(partial(file.unlink, missing_ok=True))
    except OSError:
        with suppress(OSError):
            _mark(file).touch(0o600)
        return False
    with suppress(OSError):
        _mark(file).unlink(missing_ok=True)
    return True


def _mark(file: Path) -> Path:
    return file.with_suffix(TO_GO)


def _file(conversation_id: int) -> Path:
    return paths.kept_states_folder() / f"{conversation_id}{STATE}"
