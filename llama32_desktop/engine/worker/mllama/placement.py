"""On which device each part of a model lives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Placement:
    """Devices by their index; the processor's is the last."""

    processor: int
    layers: tuple[int, ...]
    """Of each text layer, and of the output behind them."""
    vision: int

    def of(self, layer: int | None, vision: bool) -> int:
        if vision:
            return self.vision
        return self.processor if layer is None else self.layers[layer]


def place(layers: int, gpu_layers: int, free_memory: Sequence[int]) -> Placement:
    """Put the last `gpu_layers` layers on the GPUs, in proportion to their free memory.

    The output counts as one layer, as in llama.cpp. With all layers on GPUs the vision tower
    goes to the one with the most room; else it stays in RAM, and ggml's scheduler takes its
    large products to a GPU one by one.

    Args:
        free_memory: Bytes of each GPU; without any, all stays with the processor.
    """
    processor, whole = len(free_memory), layers + 1
    on_gpus = min(gpu_layers, whole) if free_memory else 0
    first = whole - on_gpus
    total = sum(free_memory) or 1
    ends = [
        first + on_gpus * sum(free_memory[: number + 1]) / total
        for number in range(len(free_memory))
    ]

    def device(layer: int) -> int:
        if layer < first:
            return processor
        return next((n for n, end in enumerate(ends) if layer < end), processor - 1)

    roomiest = max(range(processor), key=lambda n: free_memory[n], default=processor)
    return Placement(
        processor=processor,
        layers=tuple(device(layer) for layer in range(whole)),
        vision=roomiest if on_gpus == whole else processor,
    )
