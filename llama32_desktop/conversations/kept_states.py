"""The files in which the engine keeps what it read of conversations, over restarts.

They are made empty here, for this person alone, and filled by the engine's process
(`engine/worker/kept_states.py`), which makes none: what was removed stays removed. Any of them may
go at any time: the conversation is read again.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path

from llama32_desktop import paths
from llama32_desktop.files import patiently


def file_for(conversation_id: int) -> str:
    """A conversation's file, made where it is missing; empty where none can be made."""
    file = _file(conversation_id)
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_WRONLY, 0o600))
    except OSError:
        return ""
    return str(file)


def forget(conversation_ids: Iterable[int]) -> None:
    """Remove the files of conversations."""
    for number in conversation_ids:
        with suppress(OSError):
            patiently(partial(_file(number).unlink, missing_ok=True))


def _file(conversation_id: int) -> Path:
    return paths.kept_states_folder() / f"{conversation_id}.state"
