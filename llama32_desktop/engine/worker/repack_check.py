"""A process that computes with weights repacked for this processor; its end costs nobody anything.

Compilers build some of ggml's code for repacked weights so that it ends its process, as GCC 12
does with AMX's (ggml-org/llama.cpp, pull request 26954).
"""

from __future__ import annotations

import sys
from typing import Final

from llama32_desktop.engine.worker.ggml.repacked import (
    ROWS,
    TYPES,
    multiplies_right,
    repacking_memories,
)
from llama32_desktop.engine.worker.ggml.schedule import Backends
from llama32_desktop.processes import lifeline
from llama32_desktop.processes.fault_lines import print_faults_only

SWITCH: Final = "--repack-check"
"""The argument that makes the frozen application this process."""


def main() -> int:
    """0 where every type of weights gives the right numbers in every kind of memory, else 1."""
    lifeline.follow()
    print_faults_only()
    backends = Backends()
    backends.use_threads(2)  # each thread prepares itself
    right = all(
        multiplies_right(backends, memory, kind, rows)
        for memory in repacking_memories(backends)
        for kind in TYPES
        for rows in ROWS
    )
    return 0 if right else 1


if __name__ == "__main__":
    sys.exit(main())
