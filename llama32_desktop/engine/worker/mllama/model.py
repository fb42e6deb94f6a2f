"""Llama 3.2 Vision, loaded: look at a picture, read tokens, say what may come next."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Literal

import numpy as np
from numpy.typing import ArrayLike

from llama32_desktop.engine.adapters import Adapter
from llama32_desktop.engine.ggml.library import LibraryMissingError
from llama32_desktop.engine.worker.backend import CancelFlag, EngineError
from llama32_desktop.engine.worker.free_cores import FreeCores
from llama32_desktop.engine.worker.ggml.devices import backend_name, free_memory, gpus
from llama32_desktop.engine.worker.ggml.graph import F16, F32, Q8_0
from llama32_desktop.engine.worker.ggml.schedule import Backends, ComputeError
from llama32_desktop.engine.worker.mllama.config import MllamaConfig
from llama32_desktop.engine.worker.mllama.context import Context, Threads
from llama32_desktop.engine.worker.mllama.decoder import Decoder, image_kind
from llama32_desktop.engine.worker.mllama.errors import no_memory, unreadable
from llama32_desktop.engine.worker.mllama.image import EncodedImage
from llama32_desktop.engine.worker.mllama.kv_cache import KvCache
from llama32_desktop.engine.worker.mllama.one_token import KV_STEP
from llama32_desktop.engine.worker.mllama.opening import ModelFiles, open_files
from llama32_desktop.engine.worker.mllama.placement import place
from llama32_desktop.engine.worker.mllama.quicker import numpy_is_quicker
from llama32_desktop.engine.worker.mllama.sight import all_tiles
from llama32_desktop.engine.worker.mllama.vision import VisionPass
from llama32_desktop.engine.worker.mllama.weights import Floats, Weights
from llama32_desktop.sentences import Sentence

KvType = Literal["f32", "f16", "q8_0"]
_KV_KINDS: Final[dict[str, int]] = {"f32": F32, "f16": F16, "q8_0": Q8_0}
_QUANTISED_BLOCK: Final = 32
_STEP_OPERATIONS: Final = 12e9
"""Of one matrix product on the processor, which looks at the cancel flag only between two; slow
processors do some 80e9 a second. Larger batches were measured to be no quicker."""


class MllamaModel:
    """One model and one context. Used from one thread.

    Attributes:
        batch: Tokens of a prompt that are computed at once, counted from its start.

    Every method that computes may raise `AbortedError` (the flag was set; the model stays
    usable) and `EngineError` (out of memory, or a device failed).
    """

    def __init__(
        self,
        files: ModelFiles,
        *,
        n_ctx: int,
        kv_type: KvType,
        threads: Threads,
        flash_attention: bool,
        gpu_layers: int,
        batch: int,
        progress: Callable[[float], None],
        cancel: CancelFlag,
        adapters: Sequence[Adapter] = (),
        split: Sequence[int] = (),
    ) -> None:
        self.config: MllamaConfig = files.config
        text = self.config.text
        self.n_ctx = n_ctx
        self._cancel, self._threads, self._flash = cancel, threads, flash_attention
        cards = gpus() if gpu_layers > 0 else []
        self._backends = Backends(cards)
        self._backends.stop_on(cancel.address)
        parts = split if any(split) else [free_memory(card) for card in cards]
        self._place = place(text.layers, gpu_layers, parts)
        self._weights = Weights(
            files,
            self._backends,
            self._place,
            progress=progress,
            cancel=cancel,
            adapters=adapters,
        )
        kind = _KV_KINDS[kv_type]
        self._image_kind = image_kind(kind)
        own = [n for n in range(text.layers) if n not in text.cross_layers]
        cache = KvCache(
            own,
            [self._place.layers[n] for n in own],
            self._backends.buffer_types,
            kind,
            text.kv_width,
            -(-n_ctx // KV_STEP) * KV_STEP,
        )
        decoder = Decoder(text, self._weights, cache, flash=flash_attention)
        self.batch = min(batch, self._most_rows())
        tied = "output.weight" not in self._weights
        output = files.tensors["token_embd.weight" if tied else "output.weight"].info
        self.vocabulary = output.shape[1]
        self._embeddings = files.tensors["token_embd.weight"].info.shape[1]
        self._context = Context(
            decoder,
            cache,
            self._backends,
            size=n_ctx,
            vocabulary=self.vocabulary,
            image_token=text.vocabulary,
            batch=self.batch,
            threads=threads,
            flash=flash_attention,
            output_on_host=tied or self._place.layers[-1] == self._place.processor,
            cancel=cancel,
        )

    def share_cores(self, cores: FreeCores) -> None:
        """Takes fewer threads while other programs use the processors; with a KV cache of 16 or
        8 bits no number depends on it."""
        self._backends.cores = cores

    @classmethod
    def load(
        cls,
        path: str | Path,
        projector: str | Path | None = None,
        *,
        n_ctx: int = 512,
        kv_type: KvType = "f32",
        n_threads: int = 2,
        n_threads_batch: int | None = None,
        flash_attention: bool | None = None,
        gpu_layers: int = 0,
        batch: int = 512,
        progress: Callable[[float], None] | None = None,
        cancel: CancelFlag | None = None,
        adapters: Sequence[Adapter] = (),
        split: Sequence[int] = (),
    ) -> MllamaModel:
        """Load a GGUF file, or a language model and its projector.

        Args:
            n_ctx: Tokens that the context holds.
            kv_type: Of the KV cache. With `f32` pictures are looked at in float32 too.
            n_threads_batch: For pictures and prompts; `None` takes `n_threads`.
            flash_attention: `None` is on, except that with `f32` the tower does without,
                whose masks have no room for 32 bits.
            gpu_layers: Layers on GPUs, the output counted as one.
            batch: Tokens of a prompt that are computed at once, at most.
            progress: Takes how much was loaded, 0 to 1.
            cancel: Looked at by every operation, from then on.
            adapters: That are applied to the matrices that they change.
            split: How many of the layers each GPU has; empty divides them by free memory.

        Raises:
            EngineError: kind `missing_file`, `not_gguf`, `truncated`, `unsupported` or
                `out_of_memory`.
            AbortedError: the flag was set.
        """
        if n_ctx < 1 or batch < 1 or n_threads < 1 or kv_type not in _KV_KINDS:
            raise ValueError("n_ctx, batch, threads and kv_type must be those of a context")
        files = open_files(Path(path), None if projector is None else Path(projector))
        _check_kv(files, kv_type, flash_attention)
        try:
            return cls(
                files,
                n_ctx=n_ctx,
                kv_type=kv_type,
                threads=Threads(n_threads, n_threads_batch or n_threads),
                flash_attention=flash_attention is not False,
                gpu_layers=gpu_layers,
                batch=batch,
                progress=progress or _ignore,
                cancel=cancel or CancelFlag(),
                adapters=adapters,
                split=split,
            )
        except (MemoryError, ComputeError):
            raise no_memory(Sentence("“{0}” and its context", files.paths[0].name)) from None
        except LibraryMissingError as error:
            raise EngineError("unsupported", str(error)) from None
        except OSError as error:
            raise unreadable(files.paths[0].name, error) from None

    def _most_rows(self) -> int:
        """Tokens at once, so that a computation can be cancelled soon."""
        text = self.config.text
        if self._place.processor not in self._place.layers:
            return self.n_ctx
        count = int(_STEP_OPERATIONS / (2 * text.hidden * text.feed_forward))
        return max(32, count // 32 * 32)

    @property
    def device(self) -> str:
        """What a person calls it: CPU, CUDA, Metal, Vulkan."""
        used = sorted(set(self._place.layers) - {self._place.processor})
        if not used:
            return "CPU"
        return backend_name(self._backends.devices[used[0]])

    @property
    def sight(self) -> str:
        """What encoded pictures depend on beside the model's files; empty for nothing."""
        return self._weights.adapters.identity

    @property
    def n_tokens(self) -> int:
        """Tokens in the context."""
        return len(self._context.seen)

    def new_image(self, tiles: int, digest: bytes) -> EncodedImage:
        """An encoded picture without content yet.

        Raises:
            MemoryError: a device has no room.
        """
        text = self.config.text
        return EncodedImage(
            text.cross_layers,
            [self._place.layers[n] for n in text.cross_layers],
            self._backends.buffer_types,
            self._image_kind,
            text.kv_width,
            tiles,
            self.config.vision.rows,
            digest,
        )

    def encode_image(
        self,
        pixel_values: ArrayLike,
        aspect_ratio_id: int,
        num_tiles: int,
        progress: Callable[[float], None] | None = None,
        *,
        keep_states: bool = False,
    ) -> EncodedImage:
        """Look at a picture.

        Args:
            pixel_values: float32 [max_tiles, channels, height, width], normalised.
            aspect_ratio_id: 1 for the first of `config.aspect_ratios`.
            progress: Takes how much is done, 0 to 1.
            keep_states: Whether the result has the tower's and the projector's output too.

        Raises:
            ValueError: the arguments do not fit the model.
        """
        vision = self.config.vision
        pixels = np.ascontiguousarray(pixel_values, np.float32)
        side = vision.image_size
        if pixels.shape != (vision.max_tiles, vision.channels, side, side):
            raise ValueError(f"pixel values of the shape {pixels.shape} do not fit the model")
        if not 1 <= num_tiles <= vision.max_tiles:
            raise ValueError(f"a picture of {num_tiles} tiles does not fit the model")
        if not 1 <= aspect_ratio_id <= len(vision.aspect_ratios):
            raise ValueError(f"the model has no aspect ratio of the id {aspect_ratio_id}")
        digest = hashlib.sha256(pixels.data)
        digest.update(bytes((num_tiles, aspect_ratio_id & 255, aspect_ratio_id >> 8)))
        self._backends.use_threads(self._threads.batch)
        try:
            image = self.new_image(num_tiles, digest.digest())
            VisionPass(
                self.config,
                self._weights,
                self._backends,
                self._place.vision,
                flash=self._flash and self._image_kind != F32,
                by_numpy=self._place.vision == self._place.processor and numpy_is_quicker(),
                keep_states=keep_states,
                cancel=self._cancel,
            ).run(pixels, aspect_ratio_id, image, progress or _ignore)
        except (MemoryError, ComputeError):
            raise no_memory(Sentence("looking at the picture")) from None
        return image

    def eval(
        self,
        token_ids: ArrayLike,
        image: EncodedImage | None = None,
        cross_attention_mask: ArrayLike | None = None,
    ) -> Floats:
        """Append tokens to the context; their logits, float32 [n, vocabulary].

        Args:
            image: Stays in the context: tokens of later calls see what the last one here saw.
            cross_attention_mask: [n, max_tiles], 1 where a token sees a tile. Left out, every
                token from the image token on sees all real tiles.

        Raises:
            ValueError: the arguments do not fit the model or the context.
            ContextFullError: the tokens do not fit; none was evaluated.
        """
        tokens = self._tokens(token_ids)
        self._attach(image)
        visible = self._visible(tokens, cross_attention_mask)
        return self._run(lambda: self._context.evaluate(tokens, visible, "all"))

    def prefill(
        self,
        token_ids: ArrayLike,
        image: EncodedImage | None = None,
        progress: Callable[[float], None] | None = None,
    ) -> Floats:
        """Append tokens, at least one; the last one's logits, float32 [vocabulary].

        Raises as `eval`. What was finished before an abort stays in the context.
        """
        tokens = self._tokens(token_ids)
        if not tokens:
            raise ValueError("there is no token to evaluate")
        self._attach(image)
        visible = self._context.visible_from_image_token(tokens)
        logits: Floats = self._run(
            lambda: self._context.evaluate(tokens, visible, "last", progress)
        )[0]
        return logits

    def decode(self, token_id: int) -> Floats:
        """Append one token; its logits, float32 [vocabulary], valid until the next call.

        Raises:
            ValueError: the model has no such token.
            ContextFullError: there is no room.
        """
        if not 0 <= token_id < self._embeddings:
            raise ValueError(f"the model has no token {token_id}")
        try:
            return self._context.decode(token_id)
        except (MemoryError, ComputeError):
            raise no_memory(Sentence("the next token")) from None

    def decode_rows(self, token_ids: Sequence[int]) -> Floats:
        """Append a few tokens; their logits, float32 [n, vocabulary]. Raises as `decode`."""
        tokens = self._tokens(token_ids)
        try:
            return self._context.decode_rows(tokens)
        except (MemoryError, ComputeError):
            raise no_memory(Sentence("the next token")) from None

    def truncate(self, n: int) -> None:
        """Keep the first `n` tokens of the context."""
        self._context.truncate(max(0, n))

    @property
    def state_bytes(self) -> int:
        """How long what `save_state` gives is."""
        return self._context.state_bytes

    def save_state(self) -> bytes:
        """The context without the picture, for `restore_state`."""
        return self._context.save()

    def restore_state(self, state: bytes | bytearray, image: EncodedImage | None = None) -> None:
        """Go back to a saved context; `image` is the picture that its tokens saw, if any.

        Raises:
            ValueError: the state is of another model, K/V type or picture, or too long.
        """
        self._check_image(image)
        self._context.restore(state, image)

    def reset(self) -> None:
        """Empty the context, the picture included."""
        self._context.clear()

    def close(self) -> None:
        """Free the model; nothing but encoded pictures may be used afterwards."""
        self._context.close()
        self._weights.close()
        self._backends.close()

    def _tokens(self, token_ids: ArrayLike) -> Sequence[int]:
        ids = np.asarray(token_ids).reshape(-1)
        if ids.size and (
            ids.dtype.kind not in "iu" or ids.min() < 0 or ids.max() >= self._embeddings
        ):
            raise ValueError("some tokens are none of the model's")
        tokens: list[int] = ids.tolist()
        return tokens

    def _check_image(self, image: EncodedImage | None) -> None:
        if image is None:
            return
        fits = image.shape == (
            self._image_kind,
            len(self.config.text.cross_layers),
            self.config.text.kv_width,
            self.config.vision.rows,
        )
        if not fits:
            raise ValueError("a picture was encoded by another model")

    def _attach(self, image: EncodedImage | None) -> None:
        self._check_image(image)
        if image is not None:
            self._context.attach(image)

    def _visible(self, tokens: Sequence[int], mask: ArrayLike | None) -> list[int]:
        if mask is None:
            return self._context.visible_from_image_token(tokens)
        bits = np.asarray(mask) != 0
        if bits.shape != (len(tokens), self.config.max_tiles):
            raise ValueError(f"a mask of the shape {bits.shape} does not fit the tokens")
        visible = [int(sum(1 << int(t) for t in np.flatnonzero(row))) for row in bits]
        image = self._context.image
        if any(v > (0 if image is None else all_tiles(image)) for v in visible):
            raise ValueError("the mask shows tiles that the picture does not have")
        return visible

    def _run(self, work: Callable[[], Floats]) -> Floats:
        try:
            return work()
        except (MemoryError, ComputeError):
            raise no_memory(Sentence("evaluating the text")) from None


def _check_kv(files: ModelFiles, kv_type: KvType, flash_attention: bool | None) -> None:
    if kv_type != "q8_0":
        return
    if flash_attention is False:
        raise EngineError(
            "unsupported",
            Sentence(
                "A KV cache of 8 bits needs flash attention, so the model was not loaded: switch "
                "flash attention on, or choose 16 bits, in the settings."
            ),
        )
    if files.config.text.head_size % _QUANTISED_BLOCK:
        raise EngineError(
            "unsupported",
            Sentence(
                "“{0}” has attention heads too small for a KV cache of 8 bits, so it was not "
                "loaded: choose 16 bits in the settings.",
                files.paths[0].name,
            ),
        )


def _ignore(_: float) -> None:
    pass
