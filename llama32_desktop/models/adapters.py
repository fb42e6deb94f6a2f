"""Adapters that are installed, and which models they are for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import msgspec

from llama32_desktop.engine.gguf.adapter import check_fits, is_adapter, targets_of, whole_header
from llama32_desktop.engine.gguf.header import GgufError, GgufHeader, read_header
from llama32_desktop.models.describe import InstalledModel, shown_name
from llama32_desktop.models.file_names import FileNames


class InstalledAdapter(msgspec.Struct, frozen=True, kw_only=True):
    """A GGUF file with a LoRA adapter that this app applies."""

    id: str
    name: str
    path: str
    bytes: int
    architecture: str
    base: str = ""
    """The model that it says it was trained for; empty where it says none."""
    rank: int
    """The highest of its matrices'."""


def installed_adapters(
    extra: Sequence[str] = (), names: FileNames | None = None
) -> list[InstalledAdapter]:
    """The adapters in the models folder, by name; what cannot be applied is left out."""
    adapters = []
    for path in (names or FileNames(extra)).listed:
        try:
            adapters.append(describe_adapter(path))
        except (GgufError, OSError):
            continue
    return adapters


def describe_adapter(path: Path) -> InstalledAdapter:
    """What a file's header says.

    Raises:
        GgufError: it is no adapter that this app applies, in one sentence.
        OSError: it cannot be read.
    """
    header, stat = read_header(path), path.stat()
    rank = max(target.rank for target in targets_of(path.name, header))
    return InstalledAdapter(
        id=path.stem,
        name=shown_name(path, header),
        path=str(path),
        bytes=stat.st_size,
        architecture=header.text("general.architecture"),
        base=_base(header),
        rank=rank,
    )


def misfit(adapter: InstalledAdapter, model: InstalledModel) -> str:
    """Why an adapter cannot be applied to a model, in one sentence; empty where it can be."""
    try:
        file, of_model = Path(adapter.path), Path(model.path)
        stats = (file.stat(), of_model.stat())
        return _misfit(file, of_model, tuple((s.st_size, s.st_mtime_ns) for s in stats))
    except OSError as error:
        return str(error)


@lru_cache(maxsize=512)
def _misfit(adapter: Path, model: Path, stamps: tuple[tuple[int, int], ...]) -> str:
    """Looked at again only after one of the files has changed."""
    try:
        check_fits(adapter.name, read_header(adapter), model.name, whole_header(model))
    except GgufError as error:
        return str(error)
    return ""


def is_of(adapter: InstalledAdapter, model: InstalledModel) -> bool:
    """Whether the model that an adapter says it was trained for may be this one.

    Models of one shape have many names, and files say more in theirs than adapters do; so it is
    only a hint, which a person is shown.
    """
    said = _letters(adapter.base)
    return not said or any(said in _letters(name) for name in (model.name, Path(model.path).stem))


def is_adapter_file(path: Path) -> bool:
    """Whether a file is a GGUF adapter of any kind; not where it cannot be read."""
    try:
        return is_adapter(read_header(path))
    except (GgufError, OSError):
        return False


def _base(header: GgufHeader) -> str:
    url = header.text("general.base_model.0.repo_url").rstrip("/").rpartition("/")[2]
    name = header.text("general.base_model.0.name") or url
    return "".join(c if c.isprintable() else " " for c in name)[:120].strip()


def _letters(name: str) -> str:
    return re.sub(r"[\W_]+", "", name.lower())
