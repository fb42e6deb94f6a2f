"""What each tensor of a checkpoint of few bits becomes where it is kept as it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from llama32_desktop.engine.ggml.quantise import fits
from llama32_desktop.models.convert.chunks import Job, Source
from llama32_desktop.models.convert.mixture import F16, F32, Q8_0
from llama32_desktop.models.convert.packed.matrix import Packed
from llama32_desktop.models.convert.packed.storage import exact_type, least_loss_type
from llama32_desktop.models.convert.plan import PlannedTensor
from llama32_desktop.models.convert.safetensors import Reader


class Sources(Protocol):
    """A checkpoint."""

    def source_of(self, planned: PlannedTensor) -> Source | None: ...


def kept_jobs(checkpoint: Sources, tensors: Sequence[PlannedTensor]) -> list[Job]:
    """The jobs of all tensors; reads the grids, which are small.

    What the checkpoint has in 16 bits, as the embedding, becomes Q8_0; a vision tower keeps 16.
    """
    with Reader() as reader:
        return [_job(tensor, checkpoint.source_of(tensor), reader) for tensor in tensors]


def _job(tensor: PlannedTensor, source: Source | None, reader: Reader) -> Job:
    if len(tensor.shape) < 2:
        return Job(tensor, F32, source)
    if tensor.part == "vision":
        return Job(tensor, F16, source)
    if not isinstance(source, Packed):
        return Job(tensor, Q8_0 if fits(Q8_0, tensor.columns) else F16, source)
    grid = source.grid(reader)
    kind = exact_type(grid) if grid is not None else None
    if kind is not None:
        return Job(tensor, kind, source, as_blocks=True)
    return Job(tensor, least_loss_type(source.bits, tensor.columns, grid), source)
