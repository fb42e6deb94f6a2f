"""Whether weights can be repacked for this processor, tried in a process of its own first."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import cache
from typing import Final

from llama32_desktop.engine.worker.repack_check import SWITCH
from llama32_desktop.processes.child import command_for
from llama32_desktop.processes.output import output_of

_PATIENCE_S: Final = 30.0
_log: Final = logging.getLogger("llama32_desktop.engine")


@cache
def repacking_works(command: Sequence[str] = ()) -> bool:
    """Whether it gives the right numbers and ends no process; a trial takes half a second, once.

    Args:
        command: Starts the process that tries it; the usual one when left out.
    """
    tried = command or command_for(SWITCH, "llama32_desktop.engine.worker.repack_check")
    try:
        code = output_of(tried, patience_s=_PATIENCE_S).returncode
    except (OSError, TimeoutError):
        code = -1
    if code:
        _log.error("the trial of repacked weights ended with code %s; they are not used", code)
    return code == 0
