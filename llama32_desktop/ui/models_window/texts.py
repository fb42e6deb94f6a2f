"""What Models says of downloads and figures, as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.engine.needs import RAM_RESERVE
from llama32_desktop.ui.kit.numbers import decimal_text, number_text, size_text
from llama32_desktop.ui.kit.sentences import localised

if TYPE_CHECKING:
    from llama32_desktop.models.fit import Verdict

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
            return _tr("Converting it for this app; this takes some minutes…")
        case "paused":
            return _joined(_tr("Paused"), there)
        case "failed":
            return _joined(_tr("Stopped"), there if state.bytes_done else "")
    return _joined(_tr("Done"), size_text(state.bytes_total) if state.bytes_total else "")


def figures(verdict: Verdict) -> list[tuple[str, str]]:
    """Every figure behind a verdict with its name, in the order in which they add up."""
    lines = [
        (_tr("Weights"), size_text(verdict.weights)),
        (
            _tr("KV cache, {0} tokens in {1}").format(
                number_text(verdict.context),
                verdict.kv_type
                if verdict.v_type == verdict.kv_type
                else f"{verdict.kv_type} + {verdict.v_type}",
            ),
            size_text(verdict.kv_cache),
        ),
        (_tr("Compute buffers"), size_text(verdict.compute)),
    ]
    if verdict.picture or verdict.vision:
        lines.append((_tr("A picture in the conversation"), size_text(verdict.picture)))
        lines.append((_tr("Work space of the vision part"), size_text(verdict.vision)))
    lines.append((_tr("Engine"), size_text(verdict.engine)))
    lines.append((_tr("Total"), size_text(verdict.needed)))
    if verdict.device:
        lines.append((_tr("On the GPU"), _of_free(verdict.gpu_needed, verdict.gpu_free)))
        lines.append(
            (
                _tr("Layers on the GPU"),
                _tr("{0} of {1}").format(verdict.gpu_layers, verdict.layers),
            )
        )
    if verdict.cpu_experts:
        lines.append(
            (
                _tr("Experts on the processor"),
                _tr("of {0} layers").format(number_text(verdict.cpu_experts)),
            )
        )
    lines.append((_tr("In memory"), _of_free(verdict.ram_needed, verdict.ram_free)))
    lines.append((_tr("Reserved for other programs"), size_text(RAM_RESERVE)))
    if verdict.disk_needed:
        lines.append((_tr("On the disk"), _of_free(verdict.disk_needed, verdict.disk_free)))
    speed = verdict.tokens_per_s
    if speed:
        told = decimal_text(speed, 1 if speed < 10 else 0)
        lines.append((_tr("Speed in a short conversation"), _tr("{0} tokens/s").format(told)))
    return lines


def sentence(verdict: Verdict) -> str:
    """The verdict, and the disk's where that is too small."""
    if verdict.disk_enough:
        return localised(verdict.sentence)
    lacking = _tr("The disk has {0} free, and the download needs {1}: free up space first.").format(
        size_text(verdict.disk_free), size_text(verdict.disk_needed)
    )
    return f"{localised(verdict.sentence)} {lacking}"


def _of_free(needed: int, free: int) -> str:
    return _tr("{0}, {1} free").format(size_text(needed), size_text(free))


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def of_catalogue(text: str) -> str:
    """A sentence of the shipped catalogue in the window's language; another one as it is."""
    return QCoreApplication.translate("Catalogue", text) if text else ""


def of_licence(text: str) -> str:
    """A sentence of a licence's summary in the window's language."""
    return QCoreApplication.translate("Licence", text)
