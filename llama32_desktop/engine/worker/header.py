"""The few numbers of a GGUF file that placing it in memory needs."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from llama32_desktop.engine.gguf import header as gguf
from llama32_desktop.engine.gguf.header import GgufError, GgufHeader
from llama32_desktop.engine.gguf.purpose import embeds
from llama32_desktop.engine.gguf.whole import whole_header
from llama32_desktop.engine.needs import ModelNumbers, context_trained, numbers_of


@dataclass(frozen=True, slots=True)
class Header:
    """What placing a model in memory needs to know."""

    architecture: str
    context_trained: int
    numbers: ModelNumbers
    writes: bool = True
    """Whether it writes texts, and does not only make vectors of them."""


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
    for read in (whole_header, gguf.read_header):  # where a part is missing, which loading says
        with suppress(GgufError, OSError):
            header = header_of(read(Path(path)))
            return header if header.architecture else None
    return None
