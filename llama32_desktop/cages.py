"""The cages of work that keeps something of the person's: imports, exports, conversions.

Each is a process of its own, which enters its cage before it reads what strangers made, and writes
down what this system lacks for it.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from llama32_desktop import cage, log, paths
from llama32_desktop.cage.folder import work_folder
from llama32_desktop.cage.places import of_fonts
from llama32_desktop.conversations.importing.memory import MOST_MEMORY
from llama32_desktop.engine.gguf.part_names import all_parts
from llama32_desktop.files import behind_links
from llama32_desktop.processes.child import limit_memory

_BESIDE: Final = 4 * 1024**3
"""Address space of the process itself, its libraries' included."""
_CONVERSION: Final = 8 * 1024**3
"""What a conversion or merging may have. It holds some chunks of a tensor at a time, headers, and
an adapter's matrices."""
_THREAD: Final = 256 * 1024**2
"""Address space beside it for each processor: a thread's stack, and what libraries keep for one."""


def enter_for_import(files: Sequence[Path]) -> None:
    """Leave this process the exports, what lies beside them, and the app's own data; and memory."""
    memory = MOST_MEMORY + _BESIDE
    limit_memory(memory)
    beside = [file.absolute().parent for file in files]
    _enter("an import", reads=[*files, *beside], writes=[paths.data_folder()], memory=memory)


def enter_for_export(target: Path) -> None:
    """Leave this process the app's own data, fonts, the folder of the file that it makes, and the
    processes that set formulas and find the colours of code."""
    folders = [behind_links(target.absolute()).parent, paths.data_folder()]
    _enter("an export", reads=of_fonts(), writes=folders, programs=True)


def enter_for_conversion(checkpoint: Path, out: Path, beside: Iterable[Path] = ()) -> None:
    """Leave this process a checkpoint's files, wherever they are linked to, and the folder of the
    file that it makes; and memory.

    Args:
        beside: Models that are read too, all parts of each.
    """
    memory = _CONVERSION + _THREAD * (os.cpu_count() or 1)
    limit_memory(memory)
    files = [part.resolve() for model in beside for part in all_parts(model) if part.exists()]
    if checkpoint.is_dir():
        for folder in (checkpoint, checkpoint / "original"):  # where the Hub has Meta's layout
            if folder.is_dir():
                files += [folder, *(file.resolve() for file in folder.iterdir())]
    folder = behind_links(out.absolute()).parent
    _enter("a conversion", reads=files, writes=[folder], memory=memory)


def _enter(
    name: str,
    *,
    reads: Iterable[Path],
    writes: Iterable[Path],
    programs: bool = False,
    memory: int = 0,
) -> None:
    missing = cage.enter(
        reads=reads,
        writes=writes,
        work=work_folder(),
        attributes=True,
        programs=programs,
        memory=memory,
    )
    if missing and sys.platform != "darwin":  # where there never is one
        log.note(OSError(errno.ENOSYS, ", ".join(missing)), f"caging {name}")
