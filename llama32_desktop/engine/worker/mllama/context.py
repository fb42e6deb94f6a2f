"""What is in a vision model's context, and how tokens get there."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.generation import AbortedError, ContextFullError
from llama32_desktop.engine.worker.ggml.graph import Graph
from llama32_desktop.engine.worker.ggml.schedule import (
    Backends,
    Schedule,
    output_copy,
)
from llama32_desktop.engine.worker.mllama.decoder import Decoder, Inputs, Outputs
from llama32_desktop.engine.worker.mllama.image import EncodedImage
from llama32_desktop.engine.worker.mllama.kv_cache import KvCache
from llama32_desktop.engine.worker.mllama.one_token import KV_STEP, OneToken
from llama32_desktop.engine.worker.mllama.sight import all_tiles, sight_of, write_image_mask
from llama32_desktop.engine.worker.mllama.weights import Floats

_HEAD: Final = struct.Struct("<4sII32s")
_MAGIC: Final = b"L32K"


@dataclass(frozen=True, slots=True)
class Threads:
    decode: int
    batch: int


class Context:
    """Owns the cache of one conversation at a time.

    Attributes:
        seen: For each token in the cache, the tiles it sees.
    """

    def __init__(
        self,
        decoder: Decoder,
        cache: KvCache,
        backends: Backends,
        *,
        size: int,
        vocabulary: int,
        image_token: int,
        batch: int,
        threads: Threads,
        flash: bool,
        output_on_host: bool,
        cancel: CancelFlag,
    ) -> None:
        self._decoder, self._cache, self._backends = decoder, cache, backends
        self._size, self._vocabulary, self._image_token = size, vocabulary, image_token
        self._batch, self._threads, self._flash, self._cancel = batch, threads, flash, cancel
        self._output_on_host = output_on_host
        self._schedule = Schedule(backends, decoder.graph_size)
        self._step_schedule = Schedule(backends, decoder.graph_size)
        self._step: OneToken | None = None
        self._logits = np.empty(vocabulary, np.float32)
        self.image: EncodedImage | None = None
        self.seen: list[int] = []

    def attach(self, image: EncodedImage) -> None:
        """Let tokens that follow see a picture.

        Raises:
            ValueError: tokens in the context saw another.
        """
        known = self.image is None or self.image.digest == image.digest
        if not known and any(self.seen):
            raise ValueError("the context holds a picture already, and a prompt can have only one")
        self.image = image
        self._step = None

    def truncate(self, size: int) -> None:
        del self.seen[size:]

    def clear(self) -> None:
        self.seen.clear()
        self.image = None
        self._step = None

    def close(self) -> None:
        self.clear()
        self._schedule.close()
        self._step_schedule.close()

    def visible_from_image_token(self, tokens: Sequence[int]) -> list[int]:
        """What each new token sees where no mask says it: all tiles, from the image token on."""
        last, out = self.seen[-1] if self.seen else 0, []
        for token in tokens:
            if token == self._image_token and self.image is not None and not last:
                last = all_tiles(self.image)
            out.append(last)
        return out

    def evaluate(
        self,
        tokens: Sequence[int],
        visible: Sequence[int],
        out: Outputs,
        progress: Callable[[float], None] | None = None,
    ) -> Floats:
        """Append tokens, in batches; the logits of all or the last, [n or 1, vocabulary].

        Raises:
            AbortedError: the flag was set; batches that were finished stay.
            ContextFullError: the tokens do not fit; none was evaluated.
            ComputeError
        """
        count = len(tokens)
        if len(self.seen) + count > self._size:
            raise ContextFullError
        logits = np.empty((count if out == "all" else 1, self._vocabulary), np.float32)
        for start in range(0, count, self._batch):
            self._backends.use_threads(self._threads.batch)
            if self._cancel.is_set():
                raise AbortedError
            part = slice(start, min(start + self._batch, count))
            wanted: Outputs = "none" if out == "last" and part.stop < count else out
            result = self._evaluate_batch(tokens[part], visible[part], wanted)
            if result is not None:
                logits[part if out == "all" else slice(None)] = result
            if progress is not None:
                progress(part.stop / count)
        return logits

    def _evaluate_batch(
        self, tokens: Sequence[int], visible: Sequence[int], out: Outputs
    ) -> Floats | None:
        count, start = len(tokens), len(self.seen)
        kv_rows = self._rounded(start + count)
        sight = sight_of(self.image, visible)
        inputs = Inputs(count, kv_rows, sight, self._flash)
        inputs.ids.array[:] = tokens
        inputs.place(start)
        if inputs.image_mask is not None and self.image is not None:
            write_image_mask(inputs.image_mask.array[:count], self.image, visible)
        if inputs.sees is not None:
            inputs.sees.array[:, 0] = [bool(v) for v in visible]
        graph = Graph(self._decoder.graph_size)
        logits = self._decoder.build(graph, inputs, count, kv_rows, sight, out)
        self._schedule.allocate(graph)
        if not self._schedule.compute(graph):
            raise AbortedError
        self.seen.extend(visible)
        if logits is None:
            return None
        result = np.empty((count if out == "all" else 1, self._vocabulary), np.float32)
        output_copy(logits, result)
        return result

    def decode(self, token: int) -> Floats:
        """Append one token; its logits, valid until the next call. Raises as `evaluate`."""
        # The hot path of every answer: as little Python as can be, for after each token's
        # computation the processor's caches hold none of it.
        position = len(self.seen)
        if position >= self._size:
            raise ContextFullError
        visible = self.seen[-1] if self.seen else 0
        if token == self._image_token:
            visible = self.visible_from_image_token((token,))[0]
        step = self._step
        if step is None or not step.serves(position, self.image, visible):
            step = self._step = self._new_step(position, visible)
        inputs = step.inputs
        inputs.ids.array[0] = token
        if step.position + 1 == position:
            inputs.positions.array[0] = inputs.slots.array[0] = position
            inputs.mask.array[0, position] = 0.0
        else:
            inputs.place(position)
        step.position = position
        self._backends.use_threads(self._threads.decode)
        if not self._step_schedule.compute(step.graph):
            raise AbortedError
        self.seen.append(visible)
        if step.view is not None:
            return step.view
        output_copy(step.logits, self._logits)
        return self._logits

    def decode_rows(self, tokens: Sequence[int]) -> Floats:
        """Append a few tokens of an answer; their logits, [n, vocabulary]. Raises as `evaluate`."""
        if len(self.seen) + len(tokens) > self._size:
            raise ContextFullError
        self._backends.use_threads(self._threads.decode)
        logits = self._evaluate_batch(tokens, self.visible_from_image_token(tokens), "all")
        assert logits is not None
        return logits

    def _new_step(self, position: int, visible: int) -> OneToken:
        return OneToken(
            self._decoder,
            self._step_schedule,
            self._rounded(position + 1),
            self.image,
            visible,
            flash=self._flash,
            vocabulary=self._vocabulary,
            output_on_host=self._output_on_host,
        )

    def _rounded(self, rows: int) -> int:
        return min(-(-rows // KV_STEP) * KV_STEP, self._cache.size)

    @property
    def state_bytes(self) -> int:
        """How long what `save` gives is."""
        count = len(self.seen)
        return _HEAD.size + 8 * count + self._cache.bytes_of(count)

    def save(self) -> bytes:
        """The cache and what its tokens see, for `restore`."""
        count = len(self.seen)
        digest = self.image.digest if self.image is not None and any(self.seen) else bytes(32)
        head = _HEAD.pack(_MAGIC, count, self._cache.kind, digest)
        seen = np.array(self.seen, np.uint64)
        return b"".join((head, seen.tobytes(), self._cache.read(count).tobytes()))

    def restore(self, data: bytes | bytearray, image: EncodedImage | None) -> None:
        """Go back to what was saved; `image` where its tokens saw one.

        Raises:
            ValueError: it does not fit this model, context or picture; nothing was changed.
        """
        if len(data) < _HEAD.size:
            raise ValueError("a saved context is cut short")
        magic, count, kind, digest = _HEAD.unpack_from(data)
        start = _HEAD.size + 8 * count
        size = start + self._cache.bytes_of(count)
        if (magic, kind) != (_MAGIC, self._cache.kind) or len(data) != size or count > self._size:
            raise ValueError("a saved context is of another model or size")
        seen = np.frombuffer(data, np.uint64, count, _HEAD.size)
        if any(digest) and (image is None or image.digest != digest):
            raise ValueError("a saved context saw another picture")
        if image is not None and seen.size and int(seen.max()) > all_tiles(image):
            raise ValueError("a saved context saw more of the picture than there is")
        self.clear()
        self._cache.write(count, memoryview(data)[start:])
        self.seen = seen.tolist()
        self.image = image
