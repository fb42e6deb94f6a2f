"""Decodes with drafts, from the text itself or of a smaller model.

Every token is drawn as without a draft, from its own row of logits and in the same order, so that
a draft changes how quickly tokens come and nothing else: a token that was drawn and is the draft's
next costs no evaluation. That is rejection sampling for a draft that is sure of itself: a token is
taken as often as the model holds it probable, and what takes its place is drawn from the rest. A
smaller model draws its draft with the random numbers that the answer's tokens will be drawn with
(`llama_cpp/draft_model.py`), so that both come to the same token about as often as their
probabilities allow.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from time import perf_counter
from typing import Final, Protocol

import msgspec

from llama32_desktop.engine.worker.backend import Answer
from llama32_desktop.engine.worker.drafts.by_model import Guesses, ModelDrafts
from llama32_desktop.engine.worker.drafts.chances import Chances
from llama32_desktop.engine.worker.drafts.copies import Copies
from llama32_desktop.engine.worker.drafts.lengths import Lengths

LAST_ROW: Final = -1
"""Of the logits: the last that were made, as llama.cpp counts."""


class Rows(Protocol):
    """A context that evaluates several tokens at once, with the logits of each."""

    @property
    def room(self) -> int:
        """Tokens that still go in."""

    def evaluate_rows(self, tokens: Sequence[int]) -> None:
        """Evaluate the first token, which counts as the text's, and a draft behind it.

        Raises:
            AbortedError, ContextFullError
        """

    def keep_row(self, token: int) -> None:
        """The draft's next token is the text's."""

    def drop_rows(self) -> None:
        """Forget what of a draft was not kept."""


class Sampler(Protocol):
    """Draws a token from a row of logits."""

    def __call__(self, row: int, /) -> int: ...


class Drafter:
    """What is known of texts and costs from answer to answer, for one context.

    Args:
        most: Tokens of the longest draft.

    Attributes:
        chances: Of a smaller model's drafts, where there is one.
    """

    def __init__(self, most: int) -> None:
        self.copies = Copies()
        self.lengths = Lengths(most)
        self.chances: Chances | None = None

    def by_model(self, guesses: Guesses | None, limit: int | None) -> ModelDrafts | None:
        """The drafts of an answer of at most so many tokens; `None` without a smaller model."""
        if guesses is None or self.chances is None:
            return None
        return ModelDrafts(guesses, self.chances, self.lengths, limit)


class DraftingDecoder:
    """See `worker.generation.Decoder`.

    Args:
        most: Tokens of the longest draft.
        free: Draws where a grammar holds the answer, and this is not it yet.
        by_model: Drafts of a smaller model.

    Attributes:
        drafted: Tokens of all drafts.
        accepted: Those of them that became the answer's.
    """

    def __init__(
        self,
        rows: Rows,
        sampler: Sampler,
        drafter: Drafter,
        prompt: Sequence[int],
        most: int,
        free: Sampler | None = None,
        by_model: ModelDrafts | None = None,
    ) -> None:
        self._rows = rows
        self._by_model = by_model
        self._held = True
        self._sampler = sampler
        self._copies, self._lengths, self._most = drafter.copies, drafter.lengths, most
        self._lengths.begin()
        self._prompt = prompt
        self._draft: list[int] = []
        self._of_model = False
        self._row = LAST_ROW
        self._free = free
        self.free: Callable[[], int] | None = self._sample_freely if free else None
        self.drafted = self.accepted = 0

    @property
    def row(self) -> int:
        """Of the logits, the one that the next token is drawn from."""
        return self._row

    def sample(self) -> int:
        """Draw the next token."""
        self._held = True
        return self._sampler(self._row)

    def _sample_freely(self) -> int:
        assert self._free is not None
        self._held = False
        return self._free(self._row)

    def decode(self, token: int) -> None:
        """Step to the next row where the draft has this token there, else evaluate it."""
        copies, by_model = self._copies, self._by_model
        if self._row == LAST_ROW:
            copies.begin(self._prompt)  # here and not before: the first token is out
            if by_model is not None:
                by_model.begin(self._prompt)
        if matched := copies.length:
            self._lengths.saw(matched, right=copies.add(token))
        else:
            copies.add(token)
        if by_model is not None:
            by_model.add(token)
        row, draft = self._row, self._draft
        if 0 <= row < len(draft):
            if draft[row] == token:
                self._rows.keep_row(token)
                self._lengths.kept()
                self.accepted += 1
                if self._of_model and by_model is not None:
                    by_model.accepted += 1
                self._row = row + 1
                return
            self._rows.drop_rows()
        self._evaluate(token)

    def _evaluate(self, token: int) -> None:
        draft: list[int] = []
        gain, most = 1.0, min(self._most, self._rows.room - 1)
        if matched := self._copies.length:
            draft = self._copies.next(most)
            del draft[self._lengths.best(matched, len(draft)) :]
        self._of_model = False
        if self._by_model is not None:
            if draft:
                gain = self._lengths.gain(matched, len(draft))
            if other := self._by_model.draft(most, held=self._held, must_gain=gain):
                draft, self._of_model = other, True
        began = perf_counter()
        self._rows.evaluate_rows([token, *draft])
        self._lengths.took(len(draft), perf_counter() - began)
        self.drafted += len(draft)
        self._draft, self._row = draft, 0

    def close(self) -> None:
        """Forget what was evaluated and not kept, at the answer's end."""
        self._rows.drop_rows()
        if self._by_model is not None:
            self._by_model.close()

    @property
    def of_model(self) -> tuple[int, int]:
        """Of what was drafted and accepted, what a smaller model drafted."""
        made = self._by_model
        return (made.drafted, made.accepted) if made is not None else (0, 0)

    def share(self) -> None:
        """Leave the next tokens to who evaluates them with those of other answers."""
        self._rows.drop_rows()
        self._draft = []
        if self._by_model is not None:
            self._by_model.forget()

    def move(self, row: int) -> None:
        """The next token is drawn from this row, of which others are other answers'."""
        self._row = row

    def go_on(self, tokens: Sequence[int]) -> None:
        """Evaluate the next tokens alone again, behind all these."""
        self._prompt, self._draft, self._row = list(tokens), [], LAST_ROW
        self._lengths.begin()


def drafted(decoder: DraftingDecoder, run: Callable[[], Answer], *, same: bool) -> Answer:
    """An answer with what its drafts were.

    Args:
        run: The decode loop with this decoder.
        same: Whether drafts change no bit of the numbers.
    """
    try:
        done = run()
    finally:
        decoder.close()
    return with_drafts(done, decoder, same=same)


def with_drafts(done: Answer, decoder: DraftingDecoder, *, same: bool) -> Answer:
    """An answer with what its drafts were; `same` as in `drafted`."""
    by_model, by_model_right = decoder.of_model
    timings = msgspec.structs.replace(
        done.timings,
        drafted=decoder.drafted,
        accepted=decoder.accepted,
        model_drafted=by_model,
        model_accepted=by_model_right,
        repeats=done.timings.repeats and (same or not decoder.drafted),
    )
    return replace(done, timings=timings)
