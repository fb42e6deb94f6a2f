"""Brings conversations' contexts from the disk and back to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Generic, Protocol

import llama_cpp
import msgspec

from llama32_desktop import __version__
from llama32_desktop.engine import machine
from llama32_desktop.engine.cache_room import make_room
from llama32_desktop.engine.protocol import ImageCacheSettings, ModelSettings
from llama32_desktop.engine.worker import kept_states
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.fingerprint import fingerprint
from llama32_desktop.engine.worker.kept_states import Texts
from llama32_desktop.engine.worker.prefix_cache import PrefixCache, S, room_for_saved

WORTH_KEEPING: Final = 128
"""Fewer tokens than this are evaluated as quickly as they are read from the disk."""
_LARGE: Final = 100_000_000
"""Bytes of a state that is not written anew after every answer, while its conversation goes on."""
_NO_MATTER: Final = ModelSettings()
"""What changes no number of a context is compared as if it were this."""


class KeepsContexts(Protocol[S]):
    """An engine's context, of whatever conversation it is of."""

    @property
    def cache(self) -> PrefixCache[S]: ...

    @property
    def size(self) -> int:
        """Tokens that go in."""

    def save(self, most: int) -> S | None:
        """As `prefix_cache.Memory` has it."""

    def state_of(self, data: bytearray) -> S:
        """What was kept, in the engine's own form."""
        ...


class Answers(Protocol):
    """What is to be known of a vocabulary."""

    def remember_answer(self, text: str, tokens: list[int]) -> None: ...

    def answers_in(self, tokens: list[int]) -> dict[str, list[int]]: ...


class KeptContexts(Generic[S]):
    """The contexts of one loaded model.

    Args:
        files: Of the model.
        cache: How much may be kept; nothing where it is `None`.
        adapters: What of them the contexts depend on; see `LoadedAdapters.identity`.
    """

    def __init__(
        self,
        files: Sequence[Path],
        settings: ModelSettings,
        cache: ImageCacheSettings | None,
        context: KeepsContexts[S],
        vocabulary: Answers,
        adapters: Callable[[], tuple[str, ...]] = tuple,
    ) -> None:
        self._files = list(files)
        self._settings = settings
        self._most = cache.max_bytes if cache else 0
        self._pictures = [Path(cache.folder)] if cache and cache.folder else []
        self._context, self._vocabulary, self._adapters = context, vocabulary, adapters
        self._computes = (settings.batch or 0, settings.threads or 0)
        """What the last bits of the numbers depend on: tokens of a batch, and threads."""
        self._left: dict[str, kept_states.Stamp] = {}
        """How each file was left that is known."""
        self._written: dict[str, list[int]] = {}
        """The tokens in it."""
        # Now: an adapter's file may be another one by the time that a state is written.
        self._depends = self._identity() if self._most else b""

    def look(self, file: str, cancel: CancelFlag) -> None:
        """Bring in what a conversation's file has, where that is not known.

        A file that was made anew since, as when a message was deleted, says that what is known of
        the conversation until now must not be written again.
        """
        stamp = kept_states.stamp(Path(file))
        if not self._most or stamp is None or stamp == self._left.get(file):
            return
        self._context.cache.disown(file)
        self._left[file], self._written[file] = stamp, []
        kept = kept_states.read(Path(file), self._depends, self._fits(), cancel)
        if kept is None or len(kept.texts.tokens) > self._context.size:
            return
        for text, tokens in kept.texts.answers.items():
            self._vocabulary.remember_answer(text, tokens)
        self._written[file] = kept.texts.tokens
        state = self._context.state_of(kept.state)
        as_here = (kept.texts.batch, kept.texts.threads) == self._computes
        regular = kept.texts.regular if as_here else 0
        texts = kept.texts
        self._context.cache.offer(texts.tokens, regular, state, file, texts.picture)

    def keep(self, cancel: CancelFlag) -> None:
        """Write what has changed since it was written; a set flag ends it."""
        for owned in list(self._context.cache.owned()):
            file, tokens, saved = owned.owner, owned.tokens, owned.state
            known, left = self._written.get(file), self._left.get(file)
            if cancel.is_set() or len(tokens) < WORTH_KEEPING or tokens == known:
                continue
            path, most = Path(file), self._fits()
            if left is None or kept_states.stamp(path) != left:
                continue
            if saved is None and known and left.size > _LARGE and _grew_little(known, tokens):
                continue
            state = saved if saved is not None else self._context.save(most)
            if state is None or len(state) > most or cancel.is_set():
                continue  # no other file is given up for one that would be broken off
            if make_room([path.parent, *self._pictures], len(state), self._most, path):
                answers = self._vocabulary.answers_in(tokens)
                batch, threads = self._computes
                texts = Texts(tokens, owned.regular, batch, answers, threads, owned.picture)
                whole, now = kept_states.write(path, left, self._depends, texts, state, cancel)
                self._written[file] = list(tokens) if whole else []
                if now is not None:
                    self._left[file] = now

    def _fits(self) -> int:
        """Bytes of a state that may be written, and that a start can read again.

        It is copied in memory first: no more than what is free has room for.
        """
        return min(self._most, self._context.cache.budget, room_for_saved())

    def _identity(self) -> bytes:
        """What the states depend on."""
        settings = msgspec.structs.replace(
            self._settings,
            # What positions are scaled by depends on it, and they are in the stored keys.
            context=None if self._settings.stretch == "off" else self._settings.context,
            batch=None,
            threads=None,
            threads_batch=None,
            drafts=_NO_MATTER.drafts,
            draft_model=_NO_MATTER.draft_model,
            template=_NO_MATTER.template,
            own_template=_NO_MATTER.own_template,
            adapters=(),  # by their content, not by their names
        )
        return kept_states.identity(
            __version__,
            llama_cpp.__version__,
            machine.machine_key(),
            *self._fingerprints(),
            msgspec.json.encode(settings),
        )

    def _fingerprints(self) -> tuple[str, ...]:
        """Of the model's files and of its adapters; where one is gone, nothing is kept from now
        on."""
        try:
            return fingerprint(self._files), *self._adapters()
        except OSError:
            self._most = 0
            return ()


def _grew_little(known: list[int], tokens: list[int]) -> bool:
    """Whether what is known has grown by less than a fifth."""
    return len(tokens) * 5 < len(known) * 6 and tokens[: len(known)] == known
