"""The typed messages between the window and the process that exports and imports.

The process takes one request and gives one answer. Whoever does not want it any more closes its
input: then it stops where it is, and what it had written goes.
"""

from __future__ import annotations

import msgspec

from llama32_desktop.conversations.exporting import AnyFormat
from llama32_desktop.conversations.importing import ImportReport
from llama32_desktop.conversations.training import Split, TrainingReport
from llama32_desktop.processes.framing import Reader


class Export(msgspec.Struct, frozen=True, tag=True):
    """Write conversations to a file; answered by `Exported`, `Stopped` or `Refused`."""

    conversations: tuple[int, ...] | None
    """Their ids; `None` for all."""
    target: str
    format: AnyFormat
    language: str
    """The window's, as `ui.translating` names it."""
    font: str
    """Of a PDF, as `QFont.toString` gives it."""


class Training(msgspec.Struct, frozen=True, tag=True):
    """Write what can be learned from conversations to a folder or a zip; answered by `Trained`,
    `Stopped` or `Refused`."""

    conversations: tuple[int, ...] | None
    """Their ids; `None` for all."""
    target: str
    split: Split


class Import(msgspec.Struct, frozen=True, tag=True):
    """Add the conversations of files; answered by `Imported` or `Refused`."""

    files: tuple[str, ...]


class Exported(msgspec.Struct, frozen=True, tag=True):
    count: int


class Trained(msgspec.Struct, frozen=True, tag=True):
    report: TrainingReport


class Imported(msgspec.Struct, frozen=True, tag=True):
    report: ImportReport


class Stopped(msgspec.Struct, frozen=True, tag=True):
    """Its input was closed; nothing has changed."""


class Refused(msgspec.Struct, frozen=True, tag=True):
    """It cannot be done; one sentence for a person."""

    message: str


class Broken(msgspec.Struct, frozen=True, tag=True):
    """It met an error of this app's own; where in its code, for the log."""

    fault: tuple[str, ...]


Request = Export | Training | Import
Done = Exported | Trained | Imported
"""How a job ends that was done."""
Answer = Done | Stopped | Refused | Broken

read_request = Reader[Request](Request)
read_answer = Reader[Answer](Answer)
