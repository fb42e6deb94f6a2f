"""Several sequences in one llama.cpp context: their tokens in one batch, and what they share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import llama_cpp

from llama32_desktop.engine.worker.llama_cpp.bound import bound
from llama32_desktop.engine.worker.llama_cpp.context import Context, State, check_decoded

OWN: Final = 0
"""The sequence of the context's cache."""


class Sequences:
    """The sequences of a context, and a batch for tokens of all of them."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._handle = context.handle
        self._memory = llama_cpp.llama_get_memory(context.handle)
        self.most_tokens = context.batch_size
        """Of a batch."""
        self._batch = batch = llama_cpp.llama_batch_init(self.most_tokens, 0, 1)
        self._rows = 0
        # Its places, once: each look-up of a structure's field costs at every token.
        self._tokens, self._places, self._wanted = batch.token, batch.pos, batch.logits
        self._sequences = [batch.seq_id[row] for row in range(self.most_tokens)]
        for row in range(self.most_tokens):
            batch.n_seq_id[row] = 1
        self._decode = bound(llama_cpp.llama_decode, context.handle, batch)
        self._synchronize = bound(llama_cpp.llama_synchronize, context.handle)
        self.free = list(range(1, context.sequences))
        """Those that hold nothing."""
        self._shared: dict[int, tuple[int, int]] = {}
        """With which other one a sequence shares so many first tokens."""

    def close(self) -> None:
        """Free the batch; no sequence but the cache's holds anything then."""
        for sequence in set(range(1, self._context.sequences)) - set(self.free):
            self.cut(sequence, 0)
        llama_cpp.llama_batch_free(self._batch)

    # The batch

    def clear(self) -> None:
        """Put nothing into the next batch."""
        self._rows = 0

    def add(self, token: int, place: int, sequence: int, *, wanted: bool) -> int:
        """Put a token into the next batch, at its place in a sequence; returns its row.

        Args:
            wanted: Whether its logits are.
        """
        row, self._rows = self._rows, self._rows + 1
        self._tokens[row], self._places[row], self._wanted[row] = token, place, wanted
        self._sequences[row][0] = sequence
        return row

    def evaluate(self) -> None:
        """Evaluate the batch.

        Raises:
            AbortedError: the context's flag was set; parts of the batch may be in the context.
            ContextFullError: there is no room for it; nothing is changed.
            EngineError: llama.cpp failed; parts of the batch may be in the context.
        """
        self._context.share_cores()
        self._batch.n_tokens = self._rows
        check_decoded(self._decode())
        self._synchronize()  # a GPU works on after llama_decode

    # What they hold

    def share(self, source: int, target: int, tokens: int) -> None:
        """Let an empty sequence begin with so many tokens of another, which takes no room."""
        llama_cpp.llama_memory_seq_cp(self._memory, source, target, 0, tokens)
        self._shared[target] = source, tokens

    def restore(self, sequence: int, state: State, tokens: int) -> bool:
        """Let an empty one hold the first tokens of a state; where that fails it stays empty."""
        size = len(state)
        if llama_cpp.llama_state_seq_set_data(self._handle, state, size, sequence) == 0:
            self.cut(sequence, 0)
            return False
        self.cut(sequence, tokens)
        return True

    def cut(self, sequence: int, tokens: int) -> None:
        """Keep only so many first tokens."""
        llama_cpp.llama_memory_seq_rm(self._memory, sequence, tokens, -1)

    def empty(self, sequence: int) -> None:
        """Hold nothing in one, which is free then."""
        self.cut(sequence, 0)
        self.note_empty(sequence)
        self.free.append(sequence)

    def note_empty(self, sequence: int) -> None:
        """One holds nothing: what others began with is theirs now."""
        source, own = self._shared.pop(sequence, (sequence, 0))
        heirs = {key: n for key, (of, n) in self._shared.items() if of == sequence}
        if not heirs:
            return
        heir = max(heirs, key=heirs.__getitem__)
        del self._shared[heir]
        if own:
            self._shared[heir] = source, min(own, heirs[heir])
        for key, tokens in heirs.items():
            if key != heir:
                self._shared[key] = heir, tokens

    def held(self, tokens: Mapping[int, int]) -> int:
        """The room that sequences of so many tokens take, where what is shared counts once."""
        return sum(tokens.values()) - sum(n for _, n in self._shared.values())
