"""The headers of GGUF files as a load needs them: read once, and the few numbers for placing."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from llama32_desktop.engine.gguf import header as gguf
from llama32_desktop.engine.gguf.header import GgufError, GgufHeader
from llama32_desktop.engine.gguf.purpose import embeds
from llama32_desktop.engine.gguf.whole import whole_header
from llama32_desktop.engine.needs import ModelNumbers, context_trained, numbers_of
from llama32_desktop.engine.worker.kept_states import Stamp, stamp


@dataclass(frozen=True, slots=True)
class Header:
    """What placing a model in memory needs to know."""

    architecture: str
    context_trained: int
    numbers: ModelNumbers
    writes: bool = True
    """Whether it writes texts, and does not only make vectors of them."""


def file_header(path: Path) -> GgufHeader:
    """A file's header, which a load asks for several times; read again after it has changed.

    Raises:
        GgufError, OSError: as `gguf.header.read_header`.
    """
    return _read(path, stamp(path))


def model_header(path: Path) -> GgufHeader:
    """A model's header with the tensors of all its parts; likewise."""
    return whole_header(path, file_header)


@lru_cache(maxsize=8)
def _read(path: Path, _stamp: Stamp | None) -> GgufHeader:
    return gguf.read_header(path)


def header_of(header: GgufHeader) -> Header:
    """What a header that was read says of it."""
    return Header(
        architecture=header.text("general.architecture"),
        context_trained=context_trained(header),
        writes=not embeds(header),
        numbers=numbers_of(header),
    )


def read_header(path: str) -> Header | None:
    """Read a GGUF file's header; `None` where it is damaged, or not that of a model."""
    for read in (model_header, file_header):  # where a part is missing, which loading says
        with suppress(GgufError, OSError):
            header = header_of(read(Path(path)))
            return header if header.architecture else None
    return None
