"""Whose conversation is in a vision model's context, and how a new prompt gets there.

As with text models, the longest common prefix of token ids is kept, and what a new prompt would
throw away is saved in memory first, within a budget. Behind a picture's place the KV cache
depends on that picture, so with another one the prefix ends there. With a seed that was asked for,
only whole batches counted from the first token are kept; see `llama_cpp.context`.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine import machine
from llama32_desktop.engine.pictures import PictureError, read_picture
from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.generation import ContextFullError, Prompt
from llama32_desktop.engine.worker.llama_cpp.context import (
    SAVED_MOST_BYTES,
    SAVED_SHARE_OF_MEMORY,
    WORTH_SAVING,
    common_prefix,
)
from llama32_desktop.engine.worker.mllama.image import EncodedImage
from llama32_desktop.engine.worker.mllama.image_cache import ImageCache, content_hash
from llama32_desktop.engine.worker.mllama.model import MllamaModel
from llama32_desktop.engine.worker.mllama.preprocess import preprocess

MEMORY_BUDGET: Final = 1_500_000_000
"""Bytes of encoded pictures that stay in memory, beside the one in use: a few open
conversations."""
Logits = NDArray[np.float32]


class _Saved(NamedTuple):
    """A context that is not the present one; see `MllamaModel.save_state`."""

    tokens: list[int]
    regular: int
    image: str
    data: bytes


class Conversation:
    """Owns the context of one loaded model."""

    def __init__(self, model: MllamaModel, fingerprint: str, cache: ImageCache | None) -> None:
        self._model = model
        self._fingerprint = fingerprint
        self._disk = cache
        self._memory: OrderedDict[str, EncodedImage] = OrderedDict()
        self._tokens: list[int] = []
        self._regular = 0  # how many were evaluated in whole batches counted from the first
        self._image = ""  # the hash of the picture in the context
        self._saved: list[_Saved] = []
        self._saved_budget = min(
            SAVED_MOST_BYTES, int(machine.available_memory() * SAVED_SHARE_OF_MEMORY)
        )
        self._last: tuple[list[int], str, int] = ([], "", 0)

    @property
    def room(self) -> int:
        """Tokens that the context still holds."""
        return self._model.n_ctx - len(self._tokens)

    def evaluate(
        self,
        tokens: list[int],
        picture: Path | None,
        *,
        repeatable: bool,
        seeded: bool,
        on_vision: Callable[[float], None],
        on_prompt: Callable[[float], None],
    ) -> tuple[Prompt, Logits]:
        """Bring `tokens` into the context; returns what it cost, and the last token's logits.

        Args:
            repeatable: When this very prompt was evaluated last, evaluate as much of it again:
                the same numbers come out to the last bit.
            seeded: Keep only what makes the numbers those of the prompt alone, whatever was
                evaluated before, so that the same seed gives the same answer.

        Raises:
            AbortedError: cancelled; what was evaluated stays.
            EngineError: kind `picture`, where it cannot be read.
        """
        image, digest, vision_s, cached = None, "", 0.0, False
        if picture is not None:
            digest = _hash(picture)
            began = perf_counter()
            image, cached = self._encode(picture, digest, on_vision)
            vision_s = 0.0 if cached else perf_counter() - began
        kept = self._prepare(tokens, digest, image)
        batch = self._model.batch
        if seeded:
            kept = min(kept, self._regular) // batch * batch
        elif repeatable and self._last[:2] == (tokens, digest):
            kept = min(kept, self._last[2])
        self._model.truncate(kept)
        del self._tokens[kept:]
        self._regular = min(self._regular, kept // batch * batch)
        repeats = self._regular == kept
        self._last = (tokens, digest, kept)
        began = perf_counter()
        self._image = digest
        try:
            logits = self._model.prefill(tokens[kept:], image=image, progress=on_prompt)
        finally:
            self._tokens = tokens[: self._model.n_tokens]
            if repeats:
                self._regular = len(self._tokens) // batch * batch
        return (
            Prompt(
                tokens=len(tokens),
                cached=kept,
                seconds=perf_counter() - began,
                image_tokens=0 if picture is None else 1,
                vision_s=vision_s,
                vision_cached=cached,
                repeats=repeats,
            ),
            logits,
        )

    def _prepare(self, tokens: list[int], digest: str, image: EncodedImage | None) -> int:
        """Find or restore the context that is nearest; returns how many tokens of it serve."""
        kept = self._common(self._tokens, self._image, tokens, digest)
        saved = max(
            self._saved,
            key=lambda s: self._common(s.tokens, s.image, tokens, digest),
            default=None,
        )
        from_saved = self._common(saved.tokens, saved.image, tokens, digest) if saved else 0
        restores = saved is not None and from_saved >= kept + WORTH_SAVING
        if len(self._tokens) - (0 if restores else kept) >= WORTH_SAVING:
            self._save()
        if restores and saved is not None:
            self._saved.remove(saved)
            known = self._memory.get(saved.image) if saved.image != digest else image
            try:
                self._model.restore_state(saved.data, known)
            except ValueError:  # its picture is not in memory any more
                self._model.reset()
                self._tokens, self._regular = [], 0
                return 0
            self._tokens, self._image = list(saved.tokens), saved.image
            self._regular = saved.regular
            kept = from_saved
        return kept

    def _common(self, known: list[int], image: str, tokens: list[int], digest: str) -> int:
        """Tokens that a context shares with a prompt, the last one of it left to evaluate."""
        kept = min(common_prefix(known, tokens), len(tokens) - 1)
        if image == digest:
            return kept
        token = self._model.config.text.vocabulary
        return next((i for i in range(kept) if tokens[i] == token), kept)

    def _save(self) -> None:
        data = self._model.save_state()
        if len(data) > self._saved_budget:
            return
        self._saved = [
            s for s in self._saved if common_prefix(s.tokens, self._tokens) < len(s.tokens)
        ]
        used = sum(len(s.data) for s in self._saved)
        while used + len(data) > self._saved_budget:
            used -= len(self._saved.pop(0).data)
        self._saved.append(_Saved(list(self._tokens), self._regular, self._image, data))

    def decode(self, token: int) -> Logits:
        """Evaluate one token and return its logits, valid until the next call.

        Raises:
            AbortedError, ContextFullError
        """
        if not self.room:
            raise ContextFullError
        logits = self._model.decode(token)
        self._tokens.append(token)
        return logits

    def _encode(
        self, picture: Path, digest: str, on_vision: Callable[[float], None]
    ) -> tuple[EncodedImage, bool]:
        """The picture as the model sees it, and whether that was kept from before."""
        image = self._memory.get(digest)
        if image is not None:
            self._memory.move_to_end(digest)
            return image, True
        key = f"{digest}-{self._fingerprint}"
        if self._disk is not None and (data := self._disk.get(key)) is not None:
            try:
                image = EncodedImage.from_bytes(self._model, data)
                self._remember(digest, image)
                return image, True
            except ValueError:  # of another version of this app
                self._disk.discard(key)
        config = self._model.config.vision
        try:
            pixels, ratio, tiles = preprocess(
                read_picture(picture),
                tile_size=config.image_size,
                max_tiles=config.max_tiles,
                ratios=config.aspect_ratios,
            )
        except PictureError as error:
            raise EngineError("picture", str(error)) from None
        image = self._model.encode_image(pixels, ratio, tiles, progress=on_vision)
        self._remember(digest, image)
        if self._disk is not None:
            self._disk.put(key, image.to_bytes())
        return image, False

    def _remember(self, digest: str, image: EncodedImage) -> None:
        self._memory[digest] = image
        used = sum(kept.nbytes for kept in self._memory.values())
        while used > MEMORY_BUDGET and len(self._memory) > 1:
            used -= self._memory.popitem(last=False)[1].nbytes


def _hash(picture: Path) -> str:
    try:
        return content_hash(picture)
    except OSError as error:
        raise EngineError(
            "picture",
            f"The picture “{picture.name}” cannot be read ({error.strerror}), so nothing was "
            "sent; add the picture again.",
        ) from None
