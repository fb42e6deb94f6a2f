"""The settings that were measured to be the quickest here, kept by a model's family."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from llama32_desktop import paths
from llama32_desktop.engine.gguf.header import GgufError
from llama32_desktop.engine.gguf.whole import whole_header
from llama32_desktop.engine.machine import family_key, machine_key
from llama32_desktop.engine.measurements import Tuning
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.settings import load_tuning, save_tuning


def tuning_key(architecture: str, parameters: int) -> str:
    """The name under which a family's measurement on this machine is kept."""
    return f"{machine_key()}|{family_key(architecture, parameters)}"


class Tunings:
    """The measurements so far, read once; for one thread at a time."""

    def __init__(self, file: Callable[[], Path] = paths.tuning_file) -> None:
        self._file = file
        self._known: dict[str, Tuning] | None = None

    def known(self) -> dict[str, Tuning]:
        if self._known is None:
            self._known = load_tuning(self._file())
        return self._known

    def of_model(self, model: ModelRef) -> Tuning | None:
        """The measurement that holds for a model; `None` before there is one."""
        if not self.known() or not model.is_file:
            return None
        path = Path(model.path)
        try:
            stat = path.stat()
            family = _family(path, stat.st_size, stat.st_mtime_ns)
        except (GgufError, OSError):
            return None  # loading it says what is wrong with it
        return self.known().get(tuning_key(*family))

    def keep(self, key: str, tuning: Tuning) -> None:
        """Add a measurement, on the disk too.

        Raises:
            OSError: the file cannot be written.
        """
        self._known = {**self.known(), key: tuning}
        save_tuning(self._file(), self._known)


@lru_cache(maxsize=256)
def _family(path: Path, _size: int, _modified_ns: int) -> tuple[str, int]:
    """A model's architecture and parameters, of all its parts, as those that were measured are
    counted; read again only after its file has changed."""
    header = whole_header(path)
    parameters = sum(tensor.elements for tensor in header.tensors)
    return header.text("general.architecture"), parameters
