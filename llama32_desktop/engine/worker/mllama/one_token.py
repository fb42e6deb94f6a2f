"""The graph that every token of an answer goes through, built once for many of them."""

from __future__ import annotations

from typing import Final

from llama32_desktop.engine.worker.ggml.graph import Graph, Tensor
from llama32_desktop.engine.worker.ggml.schedule import Schedule, output_view
from llama32_desktop.engine.worker.mllama.decoder import Decoder, Inputs
from llama32_desktop.engine.worker.mllama.image import EncodedImage
from llama32_desktop.engine.worker.mllama.sight import sight_of, write_image_mask

KV_STEP: Final = 256
"""Cache rows that graphs look at are rounded up to this, so that one serves many tokens."""


class OneToken:
    """A graph for one token, used again until the cache rows or the picture change."""

    def __init__(
        self,
        decoder: Decoder,
        schedule: Schedule,
        kv_rows: int,
        image: EncodedImage | None,
        seen: int,
        *,
        flash: bool,
        vocabulary: int,
        output_on_host: bool,
    ) -> None:
        self.first, self.end = kv_rows - KV_STEP, kv_rows
        self.image, self.seen = image, seen
        sight = sight_of(image, [seen])
        self.inputs = Inputs(1, kv_rows, sight, flash)
        if self.inputs.image_mask is not None and image is not None:
            write_image_mask(self.inputs.image_mask.array, image, [seen])
        self.graph = Graph(decoder.graph_size)
        logits = decoder.build(self.graph, self.inputs, 1, kv_rows, sight, "last")
        assert logits is not None
        self.logits: Tensor = logits
        schedule.allocate(self.graph)
        self.view = output_view(logits, vocabulary) if output_on_host else None
        self.position = -1

    def serves(self, position: int, image: EncodedImage | None, seen: int) -> bool:
        return self.first <= position < self.end and self.seen == seen and self.image is image
