"""Several answers at once: each step evaluates the next token of all of them in one batch.

The weights are read once for all, which is what a token mostly costs. Prompts that join are read
in pieces beside the others' tokens, several in one step where they are short: each begins with what
another has of it, or with what is saved of an earlier one. All share the context's room: who does
not fit waits, and where it runs out the youngest is put aside until another has ended.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from operator import itemgetter
from typing import Final

from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.generation import AbortedError, ContextFullError
from llama32_desktop.engine.worker.llama_cpp.context import Context
from llama32_desktop.engine.worker.llama_cpp.sequences import OWN, Sequences
from llama32_desktop.engine.worker.llama_cpp.strand import Strand
from llama32_desktop.engine.worker.prefix_cache import WORTH_SAVING, common_prefix

PIECE: Final = 128
"""Tokens of prompts that are read in a step while others are written."""
_WORTH_WAITING: Final = 16
"""Tokens that a prompt shares with one that is being read, for which it waits."""
_AHEAD: Final = 32
"""Tokens that each answer may still write, where room for another is asked for."""


class Together:
    """Writes answers side by side until only the first is left, or none.

    Args:
        first: Has begun, alone, in the context's own sequence.
        joins: Gives one that is to be written too, where there is one.
    """

    def __init__(self, context: Context, first: Strand, joins: Callable[[], Strand | None]) -> None:
        self._context, self._first, self._joins = context, first, joins
        self._sequences = Sequences(context)
        self._written = {OWN: first}
        """By sequence, the oldest in front."""
        self._waiting: deque[Strand] = deque()
        self._readers: dict[Strand, tuple[Strand, int]] = {}
        """Who reads so many first tokens of one that waits for them."""
        self._full = False
        """Whether one that waits found no room, and none has ended or was read since."""

    def run(self, joined: Strand) -> None:
        """Write all, with one that has joined."""
        self._first.share()
        self._context.mixed = True
        self._waiting.append(joined)
        try:
            while self._goes_on():
                self._step()
        except Exception as error:
            for sequence, strand in self._written.items():
                self._sequences.cut(sequence, len(strand.tokens))
            for strand in (*self._written.values(), *self._waiting):
                strand.fail(error)
            self._let_go()
        finally:
            self._sequences.close()

    def _goes_on(self) -> bool:
        for strand in (*self._written.values(), *self._waiting):
            if strand.reads and strand.task.cancel.is_set():
                strand.give_up()
        self._let_go()
        while (joining := self._joins()) is not None:
            self._waiting.append(joining)
        self._admit()
        return bool(self._waiting) or any(each is not self._first for each in self._each())

    def _each(self) -> list[Strand]:
        return list(self._written.values())

    # Sequences

    def _let_go(self) -> None:
        """Take the sequences of those that have ended."""
        for sequence, strand in list(self._written.items()):
            if strand.over:
                self._take_from(sequence)
                strand.close()
                self._full = False
        if any(each.over for each in self._waiting):
            for each in self._waiting:
                if each.over:
                    self._readers.pop(each, None)
                    each.close()
            self._waiting = deque(each for each in self._waiting if not each.over)
            self._full = False

    def _take_from(self, sequence: int) -> Strand:
        """Take a sequence away; what it has is saved. The first's stays the cache's."""
        strand = self._written.pop(sequence)
        if sequence != OWN:
            beside = (each.tokens for each in self._each())
            save = partial(self._context.save, sequence=sequence)
            with suppress(MemoryError):  # it is read again where it is asked for
                self._context.cache.take_in(strand.tokens, beside, save)
            self._sequences.empty(sequence)
        return strand

    def _admit(self) -> None:
        """Give those that wait a sequence, in their order, as long as there is room. Who waits for
        what another reads lets the others pass: it will be the first again."""
        if self._full and self._written:
            return
        for strand in list(self._waiting):
            if not self._sequences.free:
                return
            if self._written and self._is_being_read(strand):
                continue
            # What has ended makes room, and is saved.
            if not (self._has_room(strand) or (self._forget_first() and self._has_room(strand))):
                self._full = True
                return
            self._enter(strand)
            self._waiting.remove(strand)

    def _is_being_read(self, strand: Strand) -> bool:
        """Whether more of it will soon be in another's sequence than is in any now."""
        reader, shared = self._readers.pop(strand, (strand, 0))
        if not self._goes_on_reading(reader, shared):
            reading = [each for each in self._each() if each.reads]
            if not reading:
                return False
            found = ((common_prefix(each.wanted, strand.wanted), each) for each in reading)
            shared, reader = max(found, key=itemgetter(0))
            if shared < self._donor(strand)[1] + _WORTH_WAITING:
                return False
        self._readers[strand] = reader, shared
        return True

    def _goes_on_reading(self, reader: Strand, shared: int) -> bool:
        """Whether one still reads, and is not near the end of so many first tokens. Prompts are
        not compared for that, which would be done at every step."""
        return (
            reader.reads
            and not reader.over
            and shared >= len(reader.tokens) + _WORTH_WAITING
            and reader in self._written.values()
        )

    def _has_room(self, strand: Strand) -> bool:
        if not self._written:
            return True
        held = self._sequences.held({key: len(each) for key, each in self._tokens().items()})
        _, shared = self._donor(strand)
        ahead = _AHEAD * (1 + len(self._written))
        return held + len(strand.wanted) - shared + ahead <= self._context.size

    def _tokens(self) -> dict[int, list[int]]:
        """What each sequence holds, or is about to."""
        own = {} if OWN in self._written else {OWN: self._context.cache.tokens}
        return own | {
            sequence: each.wanted if each.reads else each.tokens
            for sequence, each in self._written.items()
        }

    def _donor(self, strand: Strand) -> tuple[int, int]:
        """The sequence with the most of what one is to have, and how much that is."""
        most = len(strand.wanted) - 1
        held = {sequence: each.tokens for sequence, each in self._written.items()}
        held.setdefault(OWN, self._context.cache.tokens)
        found = ((key, min(most, common_prefix(each, strand.wanted))) for key, each in held.items())
        return max(found, key=lambda each: each[1])

    def _enter(self, strand: Strand) -> None:
        """Give one a sequence, with what is known of its tokens."""
        sequences, wanted = self._sequences, strand.wanted
        sequence = sequences.free.pop()
        donor, kept = self._donor(strand)
        in_saved, state = self._context.cache.saved_of(wanted)
        in_saved = min(in_saved, len(wanted) - 1)
        if (
            state is not None
            and in_saved >= kept + WORTH_SAVING
            and sequences.restore(sequence, state, in_saved)
        ):
            kept = in_saved
        elif kept:
            sequences.share(donor, sequence, kept)
        strand.enter(wanted[:kept])
        self._written[sequence] = strand

    def _forget_first(self) -> bool:
        """Empty the cache's sequence of an answer that has ended; whether that made room."""
        if OWN in self._written or not self._context.cache.tokens:
            return False
        self._context.cache.leave()
        self._sequences.note_empty(OWN)
        return True

    # Steps

    def _step(self) -> None:
        """Evaluate the next token of each, and pieces of prompts."""
        sequences = self._sequences
        sequences.clear()
        rows = {
            sequence: sequences.add(strand.token, len(strand.tokens), sequence, wanted=True)
            for sequence, strand in self._written.items()
            if not strand.reads
        }
        pieces = {
            sequence: (tokens, self._add_piece(sequence, tokens))
            for sequence, tokens in self._shares(beside=len(rows))
        }
        try:
            sequences.evaluate()
        except ContextFullError:
            self._make_room()
            return
        except (AbortedError, EngineError) as error:
            self._undo(error)
            return
        for sequence, row in rows.items():
            self._written[sequence].evaluated(row)
        for sequence, piece in pieces.items():
            strand = self._written[sequence]
            strand.read_piece(*piece)
            if not strand.reads:
                self._full = False  # who waited for that shares it, and needs less room

    def _shares(self, *, beside: int) -> list[tuple[int, int]]:
        """How many tokens of which prompts the next step reads: half of them of the oldest, the
        others of the shortest, so that no prompt waits for all of a long one, or for ever."""
        left = {
            sequence: len(strand.wanted) - len(strand.tokens)
            for sequence, strand in self._written.items()
            if strand.reads
        }
        if not left:
            return []
        room = self._sequences.most_tokens - beside
        if beside:
            room = min(PIECE, room)
        oldest, *others = left
        shares = {oldest: min(left[oldest], (room + 1) // 2)}
        for sequence in sorted(others, key=left.__getitem__):
            shares[sequence] = min(left[sequence], room - sum(shares.values()))
        shares[oldest] += min(left[oldest] - shares[oldest], room - sum(shares.values()))
        return [(sequence, tokens) for sequence, tokens in shares.items() if tokens]

    def _add_piece(self, sequence: int, tokens: int) -> int:
        """Put the next so many tokens of a prompt into the batch; the last one's row."""
        strand = self._written[sequence]
        start, end = len(strand.tokens), len(strand.wanted) - 1
        row = 0
        for place, token in enumerate(strand.wanted[start : start + tokens], start):
            row = self._sequences.add(token, place, sequence, wanted=place == end)
        return row

    def _make_room(self) -> None:
        """There was none for a step: put something aside that the others do not need."""
        if self._forget_first():
            return
        sequence = next(reversed(self._written))
        if len(self._written) > 1:
            strand = self._take_from(sequence)
            strand.put_aside()
            self._waiting.appendleft(strand)
            self._full = True
        else:
            self._written[sequence].end_full()

    def _undo(self, error: AbortedError | EngineError) -> None:
        """A step failed: take out what of it may be in the context, and tell whom it is for."""
        for sequence, strand in self._written.items():
            self._sequences.cut(sequence, len(strand.tokens))
            if isinstance(error, EngineError):
                strand.fail(error)
            elif strand.task.cancel.is_set():
                strand.give_up()
