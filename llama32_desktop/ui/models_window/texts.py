"""What Models says of downloads, as plain text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.ui.kit.numbers import size_text

_MINUTE: Final = 60
_HOUR: Final = 3600


def _tr(text: str) -> str:
    return QCoreApplication.translate("Library", text)


def time_left(seconds: float) -> str:
    """How long it still takes, as exactly as that can be known."""
    if seconds < _MINUTE:
        return _tr("{0} s left").format(max(1, round(seconds)))
    if seconds < _HOUR:
        return _tr("{0} min left").format(round(seconds / _MINUTE))
    hours, rest = divmod(round(seconds / _MINUTE), 60)
    return _tr("{0} h {1} min left").format(hours, rest)


def amount(done: int, total: int) -> str:
    """How much is there of what there will be; `total` 0: it is not known."""
    if not total:
        return size_text(done) if done else ""
    return _tr("{0} of {1}").format(size_text(done), size_text(total))


def progress(state: DownloadState) -> str:
    """A download's state on one line; a failure's sentence stands elsewhere."""
    there = amount(state.bytes_done, state.bytes_total)
    match state.phase:
        case "waiting":
            return _joined(_tr("Waiting for its turn"), there if state.bytes_done else "")
        case "preparing":
            return _tr("Asking what there is…")
        case "downloading":
            speed = f"{size_text(round(state.bytes_per_s))}/s" if state.bytes_per_s else ""
            left = "" if state.seconds_left is None else time_left(state.seconds_left)
            return _joined(there, speed, left)
        case "verifying":
            return _tr("Checking that every byte is right…")
        case "converting":
            if state.converted:
                return _tr("Converting it for this app: {0} %").format(int(state.converted * 100))
            return _tr("Converting it for this app; this takes some minutes…")
        case "paused":
            return _joined(_tr("Paused"), there)
        case "failed":
            return _joined(_tr("Stopped"), there if state.bytes_done else "")
    return _joined(_tr("Done"), size_text(state.bytes_total) if state.bytes_total else "")


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def of_catalogue(text: str) -> str:
    """A sentence of the shipped catalogue in the window's language; another one as it is."""
    return QCoreApplication.translate("Catalogue", text) if text else ""


def of_licence(text: str) -> str:
    """A sentence of a licence's summary in the window's language."""
    return QCoreApplication.translate("Licence", text)
