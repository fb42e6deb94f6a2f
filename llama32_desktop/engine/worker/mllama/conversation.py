"""Whose conversation is in a vision model's context, and how a new prompt gets there."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter
from typing import Final

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.pictures import PictureError, read_picture
from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.generation import ContextFullError, Prompt
from llama32_desktop.engine.worker.mllama.image import EncodedImage
from llama32_desktop.engine.worker.mllama.image_cache import ImageCache, content_hash
from llama32_desktop.engine.worker.mllama.model import MllamaModel
from llama32_desktop.engine.worker.mllama.preprocess import preprocess
from llama32_desktop.engine.worker.prefix_cache import PrefixCache, common_prefix
from llama32_desktop.sentences import Sentence

MEMORY_BUDGET: Final = 1_500_000_000
"""Bytes of encoded pictures that stay in memory, beside the one in use: a few open
conversations."""
Logits = NDArray[np.float32]
ByteString = bytes | bytearray


class Conversation:
    """Owns the context of one loaded model."""

    def __init__(self, model: MllamaModel, fingerprint: str, cache: ImageCache | None) -> None:
        self._model = model
        self._fingerprint = fingerprint
        self._disk = cache
        self._memory: OrderedDict[str, EncodedImage] = OrderedDict()
        self.cache: PrefixCache[ByteString] = PrefixCache(
            self, model.batch, picture_token=model.config.text.vocabulary
        )
        self._tokens = self.cache.tokens
        self._rows: Sequence[Logits] | Logits = ()

    def close(self) -> None:
        """Free what was kept of other conversations, and pictures."""
        self.cache.clear_saved()
        self._memory.clear()

    @property
    def size(self) -> int:
        """Tokens that go in."""
        return self._model.n_ctx

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
        owner: str = "",
    ) -> Prompt:
        """Bring `tokens` into the context; returns what it cost.

        Args:
            repeatable: When this very prompt was evaluated last, evaluate as much of it again:
                the same numbers come out to the last bit.
            seeded: Keep only what makes the numbers those of the prompt alone, whatever was
                evaluated before, so that the same seed gives the same answer.
            owner: The conversation that it is of; see `PrefixCache.prepare`.

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
        kept = self.cache.prepare(
            tokens, picture=digest, owner=owner, repeatable=repeatable, seeded=seeded
        )
        repeats = self.cache.regular
        self.cache.note_prompt(tokens, kept)
        began = perf_counter()
        try:
            self._rows = (self._model.prefill(tokens[kept:], image=image, progress=on_prompt),)
        finally:
            batch, done = self._model.batch, self._model.n_tokens
            for start in range(kept, done, batch):
                self.cache.extend(tokens[start : min(start + batch, done)])
        return Prompt(
            tokens=len(tokens),
            cached=kept,
            seconds=perf_counter() - began,
            image_tokens=0 if picture is None else 1,
            vision_s=vision_s,
            vision_cached=cached,
            repeats=repeats,
        )

    def prepare(self, beginning: list[int]) -> int:
        """See `LoadedParts.prepare`; nothing that would have to be saved makes way for it."""
        if not self.cache.may_begin(beginning, self._model.n_ctx):
            return 0
        new = len(beginning) - common_prefix(self._tokens, beginning)
        self.evaluate(
            beginning,
            None,
            repeatable=False,
            seeded=False,
            on_vision=lambda _: None,
            on_prompt=lambda _: None,
        )
        return new

    # For the cache

    def save(self, most: int) -> ByteString | None:
        return self._model.save_state() if self._model.state_bytes <= most else None

    def state_of(self, data: bytearray) -> ByteString:
        """See `kept_contexts.KeepsContexts`."""
        return data

    def restore(self, state: ByteString, picture: str) -> bool:
        try:
            self._model.restore_state(state, self._memory.get(picture))
        except ValueError:  # its picture is not in memory any more
            self._model.reset()
            return False
        return True

    @property
    def drops(self) -> bool:
        return True

    def truncate(self, size: int) -> int:
        self._model.truncate(size)
        return size

    # Evaluation

    def logits(self, row: int) -> Logits:
        """Of a token that was evaluated last, float32 [vocabulary]; valid until the next one."""
        return self._rows[row]

    def decode(self, token: int) -> None:
        """Evaluate one token.

        Raises:
            AbortedError, ContextFullError
        """
        if not self.room:
            raise ContextFullError
        self._rows = (self._model.decode(token),)
        self._tokens.append(token)

    def evaluate_rows(self, tokens: Sequence[int]) -> None:
        """Evaluate a few tokens at once; see `drafts.decoder.Rows`."""
        if len(tokens) == 1:
            self.decode(tokens[0])
            return
        self._rows = self._model.decode_rows(tokens)
        self._tokens.append(tokens[0])

    def keep_row(self, token: int) -> None:
        """The next token that was evaluated and not counted in is the text's."""
        self._tokens.append(token)

    def drop_rows(self) -> None:
        """Take out what was evaluated and not kept."""
        self._model.truncate(len(self._tokens))

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
            Sentence(
                "The picture “{0}” cannot be read ({1}), so nothing was sent; add the picture "
                "again.",
                picture.name,
                error.strerror,
            ),
        ) from None
