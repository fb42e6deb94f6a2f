"""What a context holds and what it held before, so that no prompt is evaluated twice.

The cache is exact: the longest common prefix of what is in the context and the new prompt, by
token ids, is kept, and the rest is evaluated. What a new prompt would throw away is first saved in
memory, within a budget, so that going back to another conversation (or another branch of this one)
costs a copy and not an evaluation. Behind a picture's place a context depends on that picture, so
with another one the prefix ends there.

The last bits of the numbers depend on which tokens were evaluated in one batch, and an answer can
hang on them. With a seed that was asked for, only those tokens are kept that were evaluated in
whole batches counted from the first token: the numbers are then those of the prompt alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from operator import eq, itemgetter
from typing import Final, Generic, NamedTuple, Protocol, TypeVar

from llama32_desktop.engine import machine

WORTH_SAVING: Final = 64
"""Fewer tokens than this are evaluated again rather than saved and restored."""
_CLOSING: Final = 2
"""Tokens at the end of an answer that another prompt may write in another way."""
SAVED_SHARE_OF_MEMORY: Final = 0.125
SAVED_MOST_BYTES: Final = 2 * 1024**3


class State(Protocol):
    """An engine's own form of what a context holds; its length is its bytes."""

    def __len__(self) -> int: ...


S = TypeVar("S", bound=State)


class Memory(Protocol[S]):
    """The context that the cache is of."""

    @property
    def drops(self) -> bool:
        """Whether it can drop its last tokens: what recurs only goes on, or begins again."""

    def save(self, most: int) -> S | None:
        """What the context holds; `None` where that is more than `most` bytes, or fails."""

    def restore(self, state: S, picture: str) -> bool:
        """Hold this instead; where that fails, hold nothing and say so.

        Args:
            picture: Of the conversation that it is of, as `PrefixCache.prepare` has it.
        """
        ...

    def truncate(self, size: int) -> int:
        """Keep the first `size` tokens; returns how many were, which may be none."""
        ...


def common_prefix(left: Sequence[object], right: Sequence[object]) -> int:
    """How many items both sequences begin with."""
    return sum(1 for _ in takewhile(bool, map(eq, left, right)))


class _LastPrompt(NamedTuple):
    """The prompt that was evaluated last, and where what is evaluated alike begins."""

    tokens: list[int]
    picture: str
    start: int


@dataclass(frozen=True, slots=True)
class _Saved(Generic[S]):
    """A context that is not the present one."""

    tokens: list[int]
    picture: str
    regular: int
    last: _LastPrompt
    state: S
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Owned(Generic[S]):
    """What is known of a conversation.

    Attributes:
        regular: How many of its tokens are.
        picture: The hash of its picture; empty for none.
        state: `None` for the present context, of which `Memory.save` gives it.
    """

    owner: str
    tokens: list[int]
    regular: int
    picture: str
    state: S | None


def room_for_saved() -> int:
    """Bytes of the memory that is free now which a copy of a context may take."""
    return min(SAVED_MOST_BYTES, int(machine.available_memory() * SAVED_SHARE_OF_MEMORY))


class PrefixCache(Generic[S]):
    """Knows the tokens of one context, and saves and restores it.

    Args:
        batch: Tokens of a prompt that are evaluated at once.
        picture_token: Stands for a picture in a prompt.
        budget: Bytes for contexts that are saved; a part of the free memory if left out.

    Attributes:
        budget: Bytes that all that is saved may take; what is larger by itself is not taken in.
        tokens: What is in the context; always the same list.
        picture: The hash of the picture in the context; empty for none.
        owner: The conversation that the context is of, or begins with; empty for none.
    """

    def __init__(
        self,
        memory: Memory[S],
        batch: int,
        *,
        picture_token: int | None = None,
        budget: int | None = None,
    ) -> None:
        self._memory = memory
        self._batch = batch
        self._picture_token = picture_token
        self.budget = room_for_saved() if budget is None else budget
        self.tokens: list[int] = []
        self.picture = self.owner = ""
        self._regular = 0
        """How many tokens were evaluated in whole batches counted from the first."""
        self._last = _LastPrompt([], "", 0)
        self._saved: list[_Saved[S]] = []

    @property
    def regular(self) -> bool:
        """Whether the numbers of all tokens so far are those of the tokens alone."""
        return self._regular == len(self.tokens)

    def clear_saved(self) -> None:
        """Free what is saved."""
        self._saved.clear()

    def may_begin(
        self, prompt: list[int], room: int, state_bytes: Callable[[], int] | None = None
    ) -> bool:
        """Whether a prompt can be evaluated that nobody asked for yet: it is not there already, and
        by that neither what it would take the place of is lost, nor what is saved.

        Args:
            room: Tokens that the context has; one is left for a question.
            state_bytes: What the present context takes where it is saved; left out, it is not saved
                for this.
        """
        kept = common_prefix(self.tokens, prompt)
        if kept == len(prompt) or len(prompt) >= room:
            return False
        if len(self.tokens) - kept < WORTH_SAVING:
            return True
        return state_bytes is not None and self.has_room(state_bytes())

    def has_room(self, size: int) -> bool:
        """Whether the present context, of so many bytes, can be saved beside all that is."""
        return size + sum(len(each.state) for each in self._beside_present()) <= self.budget

    def offer(
        self, tokens: list[int], regular: int, state: S, owner: str, picture: str = ""
    ) -> None:
        """Take in a context that was kept elsewhere, as if it had been saved here."""
        if self._make_room(len(state)):
            last = _LastPrompt([], "", 0)
            self._saved.append(_Saved(tokens, picture, regular, last, state, owner))

    def take_in(
        self, tokens: list[int], beside: Iterable[list[int]], save: Callable[[int], S | None]
    ) -> None:
        """Save what another sequence holds, where not nearly all of it is known anyway.

        Args:
            beside: What further sequences hold.
            save: Copies it, where that takes at most so many bytes.
        """
        known = (self.tokens, *beside, *(each.tokens for each in self._saved))
        if len(tokens) - max(common_prefix(tokens, each) for each in known) < WORTH_SAVING:
            return
        state = save(self.budget)
        if state is None:
            return
        self._saved = [
            each
            for each in self._saved
            if each.owner or common_prefix(each.tokens, tokens) < len(each.tokens)
        ]
        self.offer(list(tokens), 0, state, "")

    def saved_of(self, prompt: list[int]) -> tuple[int, S | None]:
        """The saved state that has the most first tokens of a prompt, and how many."""
        tokens, saved = self._best_saved(prompt, "")
        return tokens, saved.state if saved is not None else None

    def leave(self) -> None:
        """Save what is in the context, where that is worth it, and hold nothing."""
        if len(self.tokens) >= WORTH_SAVING:
            self._save()
        self._memory.truncate(0)
        self._hold_nothing()

    def disown(self, owner: str) -> None:
        """Make what is known of a conversation nobody's: it serves prompts, and is not kept."""
        self._saved = [replace(s, owner="") if s.owner == owner else s for s in self._saved]
        if self.owner == owner:
            self.owner = ""

    def owned(self) -> Iterator[Owned[S]]:
        """Each conversation whose context is known, once, with the newest that is known of it."""
        if self.owner:
            yield Owned(self.owner, self.tokens, self._regular, self.picture, None)
        seen = {"", self.owner}
        for each in reversed(self._saved):
            if each.owner not in seen:
                seen.add(each.owner)
                yield Owned(each.owner, each.tokens, each.regular, each.picture, each.state)

    def prepare(
        self,
        prompt: list[int],
        *,
        picture: str = "",
        owner: str = "",
        repeatable: bool,
        seeded: bool = False,
    ) -> int:
        """Bring the context as near to `prompt` as it was before; returns tokens kept.

        Args:
            prompt: Token ids, at least one.
            picture: The hash of the picture that it shows; empty for none.
            owner: The conversation that it is of; empty for none.
            repeatable: When this very prompt was evaluated last, evaluate its last part in the
                same batches again: the same numbers come out to the last bit. Otherwise only its
                last token is evaluated again.
            seeded: Keep only what makes the numbers those of the prompt alone, whatever was
                evaluated before, so that the same seed gives the same answer.
        """
        kept = self._usable(self.tokens, self.picture, prompt, picture)
        from_saved, saved = self._best_saved(prompt, picture)
        if saved is not None and from_saved < kept + WORTH_SAVING:
            saved = None
        ends_turn = not self._memory.drops and kept >= WORTH_SAVING
        if ends_turn or len(self.tokens) - (0 if saved else kept) >= WORTH_SAVING:
            self._save()
        if saved is not None:
            kept = from_saved if self._restore(saved) else 0
        if owner:
            self.disown(owner)  # another branch, or what was deleted since
        if owner or kept < max(len(self.tokens) - _CLOSING, WORTH_SAVING):
            self.owner = owner  # else it is a question about the conversation, behind it
        kept = min(kept, len(prompt) - 1)
        if seeded:
            kept = self._whole_batches(min(kept, self._regular))
        elif repeatable and (self._last.tokens, self._last.picture) == (prompt, picture):
            kept = min(kept, self._last.start)
        kept = self._memory.truncate(kept) if kept < len(self.tokens) else kept
        del self.tokens[kept:]
        self.picture = picture
        self._regular = min(self._regular, self._whole_batches(kept))
        return kept

    def extend(self, tokens: Sequence[int], *, exact: bool = True) -> None:
        """Count in what was evaluated in one batch; `exact`: with the numbers of it alone."""
        if exact and len(tokens) == self._batch and self.regular:
            self._regular += len(tokens)
        self.tokens.extend(tokens)

    def note_prompt(self, prompt: list[int], start: int) -> None:
        """The present picture's prompt is evaluated; asked for again, it is from `start` on."""
        self._last = _LastPrompt(list(prompt), self.picture, start)

    def _common(self, known: list[int], seen: str, prompt: list[int], picture: str) -> int:
        """Tokens that a context shares with a prompt."""
        kept = common_prefix(known, prompt)
        if seen == picture or self._picture_token is None:
            return kept
        return next((i for i in range(kept) if prompt[i] == self._picture_token), kept)

    def _usable(self, known: list[int], seen: str, prompt: list[int], picture: str) -> int:
        """Tokens of a context that need not be evaluated again for a prompt."""
        kept = self._common(known, seen, prompt, picture)
        return kept if self._memory.drops or kept == len(known) < len(prompt) else 0

    def _best_saved(self, prompt: list[int], picture: str) -> tuple[int, _Saved[S] | None]:
        """The saved context with the most tokens that need not be evaluated again, and those."""
        found = ((self._usable(s.tokens, s.picture, prompt, picture), s) for s in self._saved)
        return max(found, key=itemgetter(0), default=(0, None))

    def _whole_batches(self, tokens: int) -> int:
        return tokens // self._batch * self._batch

    def _save(self) -> None:
        state = self._memory.save(self.budget)
        if state is None:
            return
        self._saved = self._beside_present()
        self._make_room(len(state))
        self._saved.append(
            _Saved(list(self.tokens), self.picture, self._regular, self._last, state, self.owner)
        )

    def _beside_present(self) -> list[_Saved[S]]:
        """What stays saved when the present context is.

        A state that is a prefix of this one holds nothing of its own, but where this one cannot go
        back to it: then it is the end of a turn.
        """
        present, most = self.tokens, 0 if self._memory.drops else len(self.tokens)
        return [
            each
            for each in self._saved
            if self._common(each.tokens, each.picture, present, self.picture) < len(each.tokens)
            or len(each.tokens) < most
        ]

    def _make_room(self, size: int) -> bool:
        """Free what was saved first, until a state of this size fits; nothing where none can."""
        if size > self.budget:
            return False
        used = sum(len(each.state) for each in self._saved)
        while self._saved and used + size > self.budget:
            used -= len(self._saved.pop(0).state)
        return used + size <= self.budget

    def _restore(self, saved: _Saved[S]) -> bool:
        restored = self._memory.restore(saved.state, saved.picture)
        if self._memory.drops or not restored:
            self._saved = [each for each in self._saved if each is not saved]
        if not restored:
            self._hold_nothing()
            return False
        self.tokens[:] = saved.tokens
        self.picture, self._regular, self._last = saved.picture, saved.regular, saved.last
        self.owner = saved.owner
        return True

    def _hold_nothing(self) -> None:
        self.tokens.clear()
        self.picture, self.owner, self._regular = "", "", 0
