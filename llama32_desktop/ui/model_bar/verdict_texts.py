"""A verdict and the figures behind it, as plain text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from llama32_desktop.engine.needs import RAM_RESERVE
from llama32_desktop.models.crossing import NETWORKS
from llama32_desktop.models.fit import Share, Verdict
from llama32_desktop.ui.kit.numbers import decimal_text, number_text, size_text
from llama32_desktop.ui.kit.sentences import localised


def _tr(text: str) -> str:
    return QCoreApplication.translate("Library", text)


def figures(verdict: Verdict) -> list[tuple[str, str]]:
    """Every figure behind a verdict with its name, in the order in which they add up."""
    lines = [(_tr("Weights"), size_text(verdict.weights))]
    if verdict.context:
        both: str = verdict.kv_type
        if verdict.v_type != verdict.kv_type:
            both = f"{verdict.kv_type} + {verdict.v_type}"
        name = _tr("KV cache, {0} tokens in {1}").format(number_text(verdict.context), both)
        lines.append((name, size_text(verdict.kv_cache)))
    lines.append((_tr("Compute buffers"), size_text(verdict.compute)))
    if verdict.picture or verdict.vision:
        lines.append((_tr("A picture in the conversation"), size_text(verdict.picture)))
        lines.append((_tr("Work space of the vision part"), size_text(verdict.vision)))
    if verdict.draft:
        lines.append((_tr("Draft model"), size_text(verdict.draft)))
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
    if verdict.share is not None:
        lines += _elsewhere(verdict.share)
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
    if speed and verdict.share is None:
        told = decimal_text(speed, 1 if speed < 10 else 0)
        lines.append((_tr("Speed in a short conversation"), _tr("{0} tokens/s").format(told)))
    return lines


def _elsewhere(share: Share) -> list[tuple[str, str]]:
    """What another machine has, and what goes between both."""
    crosses = share.crosses
    lines = [
        (_tr("On “{0}”").format(share.machine), _of_free(share.needed, share.free)),
        (
            _tr("Over the network for each token"),
            _tr("{0} there, {1} back").format(size_text(crosses.there), size_text(crosses.back)),
        ),
    ]
    for gigabits, speed in zip(NETWORKS, share.speeds, strict=True):
        if speed is not None:
            told = decimal_text(speed, 1 if speed < 10 else 0)
            name = _tr("Speed over {0} Gbit/s").format(number_text(gigabits))
            lines.append((name, _tr("{0} tokens/s").format(told)))
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
