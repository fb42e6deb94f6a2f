"""The verdict on a model for which this machine alone has too little memory."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from llama32_desktop.models.fit import Verdict
from llama32_desktop.models.hardware import Hardware


def with_help(judge: Callable[[Hardware], Verdict], hardware: Hardware) -> Verdict:
    """What a model comes to here; where it does not fit, with the paired machine that it does fit
    with, the quickest of several.

    Args:
        judge: The verdict on the model, of a machine and the other one that it has.
    """
    alone = judge(hardware)
    if alone.where != "no":
        return alone
    helped = [judge(msgspec.structs.replace(hardware, other=each)) for each in hardware.others]
    fitting = [each for each in helped if each.where == "machines"]
    if not fitting:
        return alone
    best = max(fitting, key=lambda each: each.tokens_per_s or 0.0)
    return msgspec.structs.replace(best, helped=True)
