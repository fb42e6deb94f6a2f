"""What the queue says about a download: plain values, for a window, a command, a test."""

from __future__ import annotations

from typing import Literal

import msgspec

Phase = Literal[
    "waiting",  # for its turn
    "preparing",  # the source is asked what there is
    "downloading",
    "verifying",
    "converting",  # a checkpoint to a GGUF file
    "paused",
    "failed",  # `error` says why; `retry` goes on with what is there
    "done",  # verified and in its place
]
ErrorKind = Literal[
    "",
    "offline",  # no network, or told not to use it
    "proxy",
    "tls",
    "token",  # 401: it needs a token, or a valid one
    "gated",  # 403: the repository's licence was not accepted on its page
    "missing",  # 404
    "busy",  # 429
    "server",  # 5xx, or an answer that makes no sense
    "cut",  # the connection ended too often
    "changed",  # the file on the server is not the one that was begun
    "corrupt",  # its SHA-256 was wrong again and again
    "disk",  # full, or not writable
    "licence",  # not accepted, or not granted to this person
    "other",
]


class FileState(msgspec.Struct, frozen=True, kw_only=True):
    """One file of a download."""

    name: str
    bytes_done: int
    bytes_total: int
    """0 while it is not known."""


class DownloadState(msgspec.Struct, frozen=True, kw_only=True):
    """A download as it is at this moment."""

    id: int
    key: str
    """What was asked for, as `wanted.parse` takes it: `llama3.2-1b:q4_k_m`,
    `OWNER/REPO:FILE.gguf`, `ollama:llama3.2-vision:11b`."""
    title: str
    phase: Phase
    bytes_done: int = 0
    bytes_total: int = 0
    """Of all files; 0 while it is not known."""
    bytes_per_s: float = 0.0
    """Smoothed over the last seconds."""
    seconds_left: float | None = None
    converted: float = 0.0
    """How much of a conversion is done, from 0 to 1."""
    files: tuple[FileState, ...] = ()
    note: str = ""
    """One sentence on what happens beside the plan, such as a part that is fetched again."""
    error: str = ""
    """One sentence: what happened, what is kept, what to do."""
    error_kind: ErrorKind = ""
    path: str = ""
    """Of the model's file, once it is done."""
    is_adapter: bool = False
    """Whether that is an adapter, which a model is used with."""
