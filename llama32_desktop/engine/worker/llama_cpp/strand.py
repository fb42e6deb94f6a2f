"""One answer of a llama.cpp model while it is written, with all that is its own."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from time import perf_counter_ns

from msgspec.structs import replace as replace_fields

from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker.backend import Answer, CancelFlag, Emit
from llama32_desktop.engine.worker.drafts.decoder import (
    LAST_ROW,
    DraftingDecoder,
    with_drafts,
)
from llama32_desktop.engine.worker.generation import (
    AbortedError,
    ContextFullError,
    Prompt,
    Steps,
    Tokens,
    cancelled_answer,
    check_room,
    sameness,
    steps,
)
from llama32_desktop.engine.worker.likeliest import Likeliest
from llama32_desktop.engine.worker.llama_cpp.constrained import (
    ConstrainedRows,
    constrained_rows,
)
from llama32_desktop.engine.worker.llama_cpp.context import MOST_ROWS, Context
from llama32_desktop.engine.worker.llama_cpp.draft_model import DraftModel, guesses_of
from llama32_desktop.engine.worker.llama_cpp.drawing import ChainRows, RowSampler
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.engine.worker.sampler import draw_seed, sampler_chain
from llama32_desktop.engine.worker.thoughts.course import NO_THOUGHTS, Thoughts


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """An answer to a prompt, as a context is asked for it.

    Attributes:
        begun: The answer that the prompt ends with, and that is gone on with.
        owner: The conversation that it is of; see `PrefixCache.prepare`.
        likeliest: As in `protocol.Generate`.
        draft_model: Drafts, where that is allowed at all.
        tokens: The vocabulary as the answer is read, where that is not the model's itself.
        end: Takes the answer when all of it is out.
        fail: Takes what prevents it, or the rest of it.
    """

    prompt: list[int]
    sampling: Sampling
    began_ns: int
    emit: Emit
    progress: Callable[[float], None]
    cancel: CancelFlag
    end: Callable[[Answer], None]
    fail: Callable[[Exception], None]
    begun: str = ""
    owner: str = ""
    thoughts: Thoughts = NO_THOUGHTS
    tokens: Tokens | None = None
    likeliest: int | None = None
    draft_model: DraftModel | None = None


class _Decoder:
    """A context and its samplers; see `worker.generation.Decoder`.

    Attributes:
        row: Of the logits, the one that the next token is drawn from.
    """

    def __init__(self, context: Context, sampler: RowSampler, free: RowSampler | None) -> None:
        self._samplers = [each for each in (sampler, free) if each is not None]
        self.row = LAST_ROW
        self.decode = context.decode
        self.sample = sampler.draw
        self.free: Callable[[], int] | None = free.draw if free is not None else None

    def share(self) -> None:
        """As `DraftingDecoder` has it."""

    def move(self, row: int) -> None:
        """The next token is drawn from this row."""
        self.row = row
        for sampler in self._samplers:
            sampler.row.value = row

    def go_on(self, tokens: list[int]) -> None:
        """Evaluate the next tokens alone again."""
        self.move(LAST_ROW)

    def close(self) -> None:
        """Nothing was evaluated that was not kept."""


class Strand:
    """An answer that is written in one sequence of a context.

    Its end is told to the task, once. `close` frees its samplers.

    Raises:
        EngineError: kind `context_full` where the prompt leaves no room for an answer.

    Attributes:
        tokens: What of it is in the context; whoever evaluates has it so.
        wanted: What is to be there before its next token is drawn, while it reads.
        token: The one that is to be evaluated next, while it does not.
        reads: Whether it has a prompt to read, or all of its own once more.
        cached: Tokens of its prompt that were in the context before; not what it read of it itself,
            where it was put aside meanwhile.
        over: Whether its end was told.
    """

    def __init__(self, context: Context, vocabulary: Vocabulary, task: Task) -> None:
        check_room(len(task.prompt), context.size)
        self.task = task
        self.tokens: list[int] = []
        self.wanted = task.prompt
        self.token = self.cached = 0
        self.reads, self.over = True, False
        self._context, self._vocabulary = context, vocabulary
        sampling = task.sampling
        self._seed = draw_seed() if sampling.seed is None else sampling.seed
        self._stack = ExitStack()
        self._steps: Steps | None = None
        self._decoder: _Decoder | DraftingDecoder | None = None
        self._held: ConstrainedRows | None = None
        self._same = self._alone = True
        self._reading_since = self._read_ns = 0
        self._has_entered = False

    # Its prompt

    def read(self) -> None:
        """Evaluate its prompt as the only one, in the sequence of the context's cache."""
        task, context = self.task, self._context
        self.tokens = context.cache.tokens
        asked = sameness(task.sampling, task.begun)
        self.cached = context.prepare(task.prompt, owner=task.owner, **asked)
        repeats = context.regular
        began = perf_counter_ns()
        try:
            context.evaluate(task.prompt, task.progress)
        except (AbortedError, ContextFullError):
            self.give_up()
            return
        self.begin((perf_counter_ns() - began) / 1e9, rows=self._rows(), repeats=repeats)

    def _rows(self) -> int:
        """How many tokens of it may be evaluated at once: where it has to come again, as many as
        leave it as it is."""
        context = self._context
        if context.drafts == "auto" and sameness(self.task.sampling, "")["repeatable"]:
            return context.same_rows
        return 1 if context.drafts == "off" else MOST_ROWS

    def begin(self, seconds: float, *, rows: int, repeats: bool, row: int = LAST_ROW) -> None:
        """Draw its first token; its prompt is evaluated.

        Args:
            seconds: That the prompt took.
            rows: Tokens of it that may be evaluated at once.
            repeats: As in `Prompt`.
            row: Of the logits, the one of the prompt's last token.
        """
        task, context, vocabulary = self.task, self._context, self._vocabulary
        sampling, size = task.sampling, len(task.prompt)
        chain = self._stack.enter_context(
            sampler_chain(sampling, self._seed, task.prompt, vocabulary, vocabulary.size)
        )
        sampler: RowSampler = ChainRows(context.handle, chain)
        free: RowSampler | None = None
        if sampling.grammar:
            free = sampler
            tells = not sampling.schema  # which only the app's own work asks for, by a grammar
            sampler = self._held = self._stack.enter_context(
                constrained_rows(chain, sampling.grammar, vocabulary, context, tells=tells)
            )
        self._same = rows <= context.same_rows
        decoder: _Decoder | DraftingDecoder
        if rows == 1:
            decoder = _Decoder(context, sampler, free)
        else:
            grammar = self._held.grammar if self._held is not None else None
            guesses = guesses_of(task.draft_model, chain, grammar)
            room = context.size - size
            limit = room if sampling.max_tokens is None else sampling.max_tokens
            by_model = context.drafter.by_model(guesses, limit)
            decoder = DraftingDecoder(
                context, sampler, context.drafter, task.prompt, rows - 1, free, by_model
            )
        decoder.move(row)
        record = None
        if task.likeliest is not None:
            logits = lambda: context.logits(decoder.row)  # noqa: E731
            record = Likeliest(task.likeliest, logits, vocabulary.piece)
        self._decoder = decoder
        self._steps = steps(
            decoder,
            task.tokens or vocabulary,
            Prompt(size, self.cached, seconds, begun=task.begun, repeats=repeats),
            sampling,
            seed=self._seed,
            room=context.size - size,
            began_ns=task.began_ns,
            emit=task.emit,
            cancel=task.cancel,
            thoughts=task.thoughts,
            record=record,
        )
        self.reads = False
        self._advance()

    # Its tokens, alone

    def write(self, joins: Callable[[], Strand | None] | None) -> Strand | None:
        """Write it alone, until it is over or another joins, which is returned."""
        assert self._decoder is not None and self._steps is not None
        decode, written = self._decoder.decode, self._steps
        step, token = written.__next__, self.token  # local names: look-ups count at this place
        joining: Strand | None = None
        try:
            while joins is None or (joining := joins()) is None:
                try:
                    decode(token)
                except (AbortedError, ContextFullError) as error:
                    token = written.throw(error)
                else:
                    token = step()
            self.token = token
            return joining
        except StopIteration as end:
            self._end(end.value)
        except Exception as error:
            self.fail(error)
        return None

    def go_on(self) -> None:
        """It is alone again."""
        assert self._decoder is not None
        self._decoder.go_on(self.tokens)

    # Its tokens, beside others'

    def share(self) -> None:
        """Leave its next tokens to who evaluates them with those of others."""
        assert self._decoder is not None
        self._decoder.share()
        self._alone = False

    def enter(self, known: list[int]) -> None:
        """Begin in a sequence that has these first tokens of it."""
        self.tokens = known
        self._alone = False
        if self._steps is None:
            self.cached = min(self.cached, len(known)) if self._has_entered else len(known)
        self._has_entered = True
        self._reading_since = perf_counter_ns()

    def put_aside(self) -> None:
        """Have no sequence for a while; all of it is read when there is one again."""
        if not self.reads:  # else it still wants the same, of which it may have had a part
            self.wanted, self.reads = [*self.tokens, self.token], True
        if self._steps is None:
            self._read_ns += perf_counter_ns() - self._reading_since
        self.tokens = []

    def read_piece(self, tokens: int, row: int) -> None:
        """So many more of what it reads are evaluated; `row` has the logits of the last."""
        start = len(self.tokens)
        self.tokens.extend(self.wanted[start : start + tokens])
        left = len(self.wanted) - len(self.tokens)
        if self._steps is not None:
            if not left:
                self.reads = False
                self._draw(row)
            return
        self.task.progress(1 - left / (len(self.wanted) - self.cached))
        if not left:
            seconds = (self._read_ns + perf_counter_ns() - self._reading_since) / 1e9
            try:
                self.begin(seconds, rows=1, repeats=False, row=row)
            except Exception as error:
                self.fail(error)

    def evaluated(self, row: int) -> None:
        """Its token is; this row has the logits for the next."""
        self.tokens.append(self.token)
        self._draw(row)

    def _draw(self, row: int) -> None:
        assert self._decoder is not None
        self._decoder.move(row)
        self._advance()

    def _advance(self, error: Exception | None = None) -> None:
        """Draw the next token, or hear why there are no logits for it."""
        assert self._steps is not None
        try:
            self.token = next(self._steps) if error is None else self._steps.throw(error)
        except StopIteration as end:
            self._end(end.value)
        except Exception as failed:
            self.fail(failed)

    # Its end

    def end_full(self) -> None:
        """End it: the context has no room for more."""
        if self._steps is not None:
            self._advance(ContextFullError())
        else:
            self.give_up()

    def give_up(self) -> None:
        """End it, as it was cancelled: what was written stands."""
        if self._steps is not None:
            self._advance(AbortedError())
        elif not self.over:
            self.over = True
            self.task.end(cancelled_answer(Prompt(len(self.task.prompt), self.cached), self._seed))

    def fail(self, error: Exception) -> None:
        """End it with an error."""
        if not self.over:
            self.over = True
            self.task.fail(error)

    def _end(self, done: Answer) -> None:
        if self._held is not None:
            told = self._held.probabilities.of_text(self._vocabulary)
            done = replace(done, probabilities=told)
        if isinstance(self._decoder, DraftingDecoder):
            done = with_drafts(done, self._decoder, same=self._same)
        if not self._alone:
            timings = replace_fields(done.timings, repeats=False)
            done = replace(done, timings=timings)
        self.close()
        self.over = True
        self.task.end(done)

    def close(self) -> None:
        """Free its samplers; a second time does nothing."""
        decoder, self._decoder = self._decoder, None
        if decoder is not None:
            decoder.close()
        if self._steps is not None:
            self._steps.close()
        self._stack.close()
