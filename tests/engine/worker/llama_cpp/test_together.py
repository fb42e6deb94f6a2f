"""Several answers in one batch, on the real llama.cpp and SmolLM2."""

from __future__ import annotations

import ctypes
from collections import deque
from collections.abc import Callable, Iterator
from functools import partial

import llama_cpp
import numpy as np
import pytest

from llama32_desktop.engine.drawn import Drawn
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker.backend import Answer, CancelFlag, EngineError
from llama32_desktop.engine.worker.generation import ContextFullError
from llama32_desktop.engine.worker.llama_cpp import together
from llama32_desktop.engine.worker.llama_cpp.context import Context
from llama32_desktop.engine.worker.llama_cpp.generation import write
from llama32_desktop.engine.worker.llama_cpp.sequences import Sequences
from llama32_desktop.engine.worker.llama_cpp.strand import Strand, Task
from llama32_desktop.engine.worker.llama_cpp.together import Together
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary

SETTINGS = ModelSettings(context=1024, threads=1, threads_batch=1, batch=128)
QUESTIONS = (
    "Name three rivers of Europe.",
    "What is the capital of Japan? Tell me something about it.",
    "Write a sentence about a cat and a mouse.",
)
SURE = 0.5
"""Where the likeliest token leads by so much, no last bit of a sum makes it another."""
TOLERANCE, ON_AVERAGE = 0.4, 0.05
"""Of a token's logarithm of its probability; in a wrong place it would be off by several."""
LETTERS = 'root ::= [a-z ]+ "@#@#@"'
"""Holds an answer that does not end."""
LONG = " ".join(f"The ferry number {n} leaves Holm at {n % 24}:{n * 7 % 60:02}." for n in range(9))


class Asked:
    """One answer, and what became of it."""

    def __init__(self, prompt: list[int], **sampling: object) -> None:
        self.prompt = prompt
        self.tokens: list[int] = []
        self.text = ""
        self.done: Answer | None = None
        self.error: Exception | None = None
        self.cancel = CancelFlag()
        self.heard: Callable[[], None] = lambda: None
        self.sampling = Sampling(**{"temperature": 0.0, "max_tokens": 16, **sampling})  # type: ignore[arg-type]

    @property
    def drawn(self) -> tuple[Drawn, ...]:
        assert self.done is not None, self.error
        return self.done.drawn

    @property
    def cached(self) -> int:
        assert self.done is not None, self.error
        return self.done.timings.cached_tokens

    @property
    def written(self) -> int:
        assert self.done is not None, self.error
        return self.done.timings.completion_tokens

    def task(self, vocabulary: Vocabulary) -> Task:
        noted = _Noted(vocabulary, self.tokens)
        return Task(
            tokens=noted,
            prompt=self.prompt,
            sampling=self.sampling,
            began_ns=0,
            emit=self._emit,
            progress=lambda _: None,
            cancel=self.cancel,
            end=self._end,
            fail=self._fail,
            likeliest=2,
        )

    def _emit(self, text: str, *_: object) -> None:
        self.text += text
        self.heard()

    def _end(self, answer: Answer) -> None:
        assert self.done is None and self.error is None
        self.done = answer

    def _fail(self, error: Exception) -> None:
        assert self.done is None and self.error is None
        self.error = error


class _Noted:
    """A vocabulary that notes the tokens whose text it is asked for."""

    def __init__(self, vocabulary: Vocabulary, tokens: list[int]) -> None:
        self._tokens = tokens
        self._piece = vocabulary.piece
        self.marks = vocabulary.marks
        self.plain: dict[int, str] = {}
        self.ends_answer = vocabulary.ends_answer
        self.remember_answer = vocabulary.remember_answer

    def piece(self, token: int) -> bytes:
        self._tokens.append(token)
        return self._piece(token)


class Engine:
    """A model with one context."""

    def __init__(self, model: llama_cpp.llama_model_p, settings: ModelSettings) -> None:
        self.context = Context(model, settings, CancelFlag())
        self.vocabulary = Vocabulary(llama_cpp.llama_model_get_vocab(model))

    def ask(self, text: str, before: str = "", **sampling: object) -> Asked:
        prompt = f"{before}<|im_start|>user\n{text}<|im_end|>\n<|im_start|>assistant\n"
        return Asked(self.vocabulary.tokenize(prompt, special=True), **sampling)

    def write(self, first: Asked, *others: Asked, after: int = 0) -> None:
        """Answer the first, and the others beside it once it was asked `after` times for more."""
        waiting = deque(others)
        asked = 0

        def joins() -> Strand | None:
            nonlocal asked
            asked += 1
            if asked <= after:
                return None
            while waiting:
                joining = waiting.popleft()
                try:
                    return Strand(self.context, self.vocabulary, joining.task(self.vocabulary))
                except EngineError as error:
                    joining.error = error
            return None

        write(self.context, self.vocabulary, first.task(self.vocabulary), joins)
        assert not waiting


@pytest.fixture
def engine(model: llama_cpp.llama_model_p) -> Iterator[Engine]:
    made = Engine(model, SETTINGS)
    yield made
    made.context.close()


def assert_alone(engine: Engine, asked: Asked) -> None:
    """Every token is as probable as where the same text is read by itself, and the likeliest one
    where that is sure. (The last bits of sums depend on how many rows there are.)"""
    context = engine.context
    context.prepare(asked.prompt, repeatable=False, seeded=True)
    context.evaluate(asked.prompt, lambda _: None)
    off = []
    for token, drawn in zip(asked.tokens, asked.drawn, strict=True):
        logits = context.logits().astype(float)
        logprob = logits[token] - np.logaddexp.reduce(logits)
        off.append(abs(drawn.logprob - logprob))
        best, second = np.sort(logits)[[-1, -2]]
        assert logits[token] == best or best - second < SURE or asked.sampling.grammar
        context.decode(token)
    assert max(off) < TOLERANCE and np.mean(off) < ON_AVERAGE


def test_answers_beside_others_are_those_that_they_are_alone(engine: Engine) -> None:
    together = [engine.ask(text) for text in QUESTIONS]
    engine.write(*together, after=3)
    for asked in together:
        assert_alone(engine, asked)
        assert asked.done is not None and not asked.done.timings.repeats


def test_a_prompt_that_another_has_is_not_read(engine: Engine) -> None:
    answers = [engine.ask(LONG, temperature=1.0) for _ in range(4)]
    engine.write(*answers)
    size = len(answers[0].prompt)
    assert [each.cached for each in answers] == [0, size - 1, size - 1, size - 1]
    assert len({each.text for each in answers}) > 1


def test_a_seed_gives_the_very_same_answer_after_others_were_together(engine: Engine) -> None:
    wish = {"seed": 3, "temperature": 1.3, "max_tokens": 24}
    once = engine.ask(LONG, **wish)
    engine.write(once)
    others = [engine.ask(f"{LONG} {text}", max_tokens=8) for text in QUESTIONS]
    engine.write(engine.ask(LONG, temperature=1.0), *others, after=4)
    again = engine.ask(LONG, **wish)
    engine.write(again)
    assert again.drawn == once.drawn  # to the last bit


def test_what_was_read_beside_others_is_known_afterwards(engine: Engine) -> None:
    first, second = (engine.ask(f"{text} {LONG}") for text in QUESTIONS[:2])
    engine.write(first, second)
    for asked in (second, first):
        before = engine.vocabulary.tokenize(asked.text, special=False)
        more = Asked([*asked.prompt, *before, *engine.vocabulary.tokenize(" More.", special=False)])
        engine.write(more)
        assert more.cached >= len(asked.prompt)


def test_an_answer_that_is_alone_again_goes_on_and_drafts(engine: Engine) -> None:
    first = engine.ask(f"Say this again, word by word: {LONG}", max_tokens=50)
    second = engine.ask(QUESTIONS[1], max_tokens=3)
    engine.write(first, second, after=5)
    assert_alone(engine, first)
    assert first.written > 20 and second.written == 3


def test_an_error_in_one_ends_that_one_alone(engine: Engine) -> None:
    first, third = engine.ask(QUESTIONS[0]), engine.ask(QUESTIONS[2])
    broken = engine.ask(QUESTIONS[1], grammar="root ::= (")
    engine.write(first, broken, third)
    assert isinstance(broken.error, EngineError) and broken.error.kind == "internal"
    assert first.written and third.written


def test_a_listener_that_fails_ends_its_own_answer_alone(engine: Engine) -> None:
    first, second = engine.ask(QUESTIONS[0]), engine.ask(QUESTIONS[1])

    def fail() -> None:
        raise ZeroDivisionError

    first.heard = fail
    engine.write(engine.ask(QUESTIONS[2]), first, second)
    assert isinstance(first.error, ZeroDivisionError) and second.written == 16


def test_who_is_stopped_ends_and_the_others_go_on(engine: Engine) -> None:
    first, second, third = (engine.ask(text) for text in QUESTIONS)
    second.heard = second.cancel.set
    third.cancel.set()  # before it began
    engine.write(first, second, third)
    assert second.done is not None and second.done.finish_reason == "cancelled"
    assert third.done is not None and third.done.finish_reason == "cancelled"
    assert 0 < second.written < 16 and third.written == 0
    assert first.written == 16


def test_the_first_may_end_before_the_others(engine: Engine) -> None:
    first, second = engine.ask(QUESTIONS[0], max_tokens=4), engine.ask(QUESTIONS[1])
    third = engine.ask(QUESTIONS[2], max_tokens=6)
    engine.write(first, second, third)
    assert (first.written, second.written, third.written) == (4, 16, 6)
    assert_alone(engine, second)


def test_a_grammar_holds_its_own_answer_alone(engine: Engine) -> None:
    held = engine.ask(QUESTIONS[1], grammar='root ::= "yes" | "no"')
    first = engine.ask(QUESTIONS[0])
    engine.write(first, held)
    assert held.text in ("yes", "no") and held.done is not None and held.done.probabilities
    assert first.written == 16


def test_who_does_not_fit_waits_or_is_put_aside(
    model: llama_cpp.llama_model_p, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = Engine(model, ModelSettings(context=256, threads=1, threads_batch=1, batch=128))
    put_aside = []
    monkeypatch.setattr(
        Strand, "put_aside", lambda self, was=Strand.put_aside: (put_aside.append(self), was(self))
    )
    asked = [
        small.ask(f"Story {number}: {text}", max_tokens=50, grammar=LETTERS)
        for number, text in enumerate((*QUESTIONS, *QUESTIONS))
    ]
    small.write(*asked)
    assert sum(len(each.prompt) + each.written for each in asked) > small.context.size
    assert put_aside and all(each.written == 50 for each in asked)
    for each in asked:
        assert_alone(small, each)
    small.context.close()


def test_who_is_put_aside_while_it_is_read_again_loses_nothing(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine.context.cache.budget = 0  # so that nothing is saved, and all is read again
    monkeypatch.setattr(together, "PIECE", 32)
    first = engine.ask(QUESTIONS[0], max_tokens=48, grammar=LETTERS)
    second = engine.ask(QUESTIONS[1], max_tokens=20, grammar=LETTERS)
    third = engine.ask(LONG, max_tokens=12)
    entered: list[Strand] = []
    aside: list[int] = []
    enter, put_aside, evaluate = Strand.enter, Strand.put_aside, Sequences.evaluate

    def noting(strand: Strand, known: list[int]) -> None:
        entered.append(strand)
        enter(strand, known)

    def noting_aside(strand: Strand) -> None:
        assert strand.task.prompt is third.prompt
        aside.append(len(strand.tokens))
        put_aside(strand)

    def without_room(sequences: Sequences) -> None:
        if entered and entered[-1].task.prompt is third.prompt:
            written, reads = len(third.tokens), entered[-1].reads
            again = len(aside) == 1 and reads and len(entered[-1].tokens) > 64
            if again or (not aside and written == 6):
                raise ContextFullError
        evaluate(sequences)

    monkeypatch.setattr(Strand, "enter", noting)
    monkeypatch.setattr(Strand, "put_aside", noting_aside)
    monkeypatch.setattr(Sequences, "evaluate", without_room)
    engine.write(first, second, third)
    assert aside[0] > len(third.prompt) > aside[1] > 64
    assert third.written == 12
    assert_alone(engine, third)


def test_what_one_read_itself_was_not_known_before(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where it is put aside with half of its prompt, and finds that half saved afterwards."""
    monkeypatch.setattr(together, "PIECE", 32)
    monkeypatch.setattr(together, "WORTH_SAVING", 1)
    first = engine.ask(QUESTIONS[0], max_tokens=24, grammar=LETTERS)
    second = engine.ask(LONG, max_tokens=2)
    entered: list[Strand] = []
    known: list[int] = []
    enter, evaluate = Strand.enter, Sequences.evaluate

    def noting(strand: Strand, tokens: list[int]) -> None:
        entered.append(strand)
        known.append(len(tokens))
        enter(strand, tokens)

    def without_room(sequences: Sequences) -> None:
        if len(entered) == 1 and len(entered[0].tokens) > 128:
            raise ContextFullError
        evaluate(sequences)

    monkeypatch.setattr(Strand, "enter", noting)
    monkeypatch.setattr(Sequences, "evaluate", without_room)
    engine.write(first, second)
    assert known[1] > 128 > known[0]
    assert second.cached == known[0] and second.written == 2


def test_what_cannot_be_saved_ends_no_answer(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = [engine.ask(f"{text} {LONG}", max_tokens=8) for text in QUESTIONS]
    save, tried = Context.save, []

    def fail(context: Context, most: int, sequence: int = 0) -> object:
        tried.append(sequence)
        if sequence:
            raise MemoryError
        return save(context, most, sequence)

    monkeypatch.setattr(Context, "save", fail)
    engine.write(*asked)
    assert any(tried) and [each.written for each in asked] == [8, 8, 8]


def test_one_that_cannot_enter_is_told_and_nothing_of_it_stays(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    engine.write(engine.ask(LONG, max_tokens=2))
    first, second = engine.ask(QUESTIONS[0]), engine.ask(f"{LONG} More.")
    with monkeypatch.context() as patch:
        patch.setattr(Sequences, "restore", fail)
        engine.write(first, second)
    assert isinstance(first.error, MemoryError) and isinstance(second.error, MemoryError)
    third, fourth = engine.ask(QUESTIONS[1]), engine.ask(QUESTIONS[2])
    engine.write(third, fourth)
    for each in (third, fourth):
        assert_alone(engine, each)


def test_one_that_fits_not_is_not_measured_at_each_token(
    model: llama_cpp.llama_model_p, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = Engine(model, ModelSettings(context=256, threads=1, threads_batch=1, batch=128))
    first = small.ask(LONG[len(LONG) // 2 :], max_tokens=24, grammar=LETTERS)
    second = small.ask(LONG, max_tokens=2)
    measured = []

    def has_room(
        self: Together, strand: Strand, was: Callable[[Together, Strand], bool] = Together._has_room
    ) -> bool:
        measured.append(strand)
        return was(self, strand)

    monkeypatch.setattr(Together, "_has_room", has_room)
    small.write(first, second)
    assert (first.written, second.written) == (24, 2)
    assert 1 < len(measured) < 6
    small.context.close()


def test_numbers_of_scattered_tokens_are_not_called_those_of_the_prompt_alone(
    engine: Engine,
) -> None:
    text = engine.ask(LONG * 2).prompt
    assert len(text) > 2 * engine.context.batch_size
    part, rest = text[: engine.context.batch_size], text[: 2 * engine.context.batch_size]
    for mixed in (False, True):
        engine.context.prepare(part, repeatable=False, seeded=True)
        engine.context.evaluate(part, lambda _: None)
        engine.context.mixed = mixed
        engine.context.evaluate(rest, lambda _: None)
        assert engine.context.regular is not mixed


def test_a_prompt_beyond_the_context_is_refused_beside_others_too(engine: Engine) -> None:
    first, long = engine.ask(QUESTIONS[0]), engine.ask(LONG * 9)
    engine.write(first, long)
    assert isinstance(long.error, EngineError) and long.error.kind == "context_full"
    assert first.written == 16


def test_where_llama_cpp_fails_all_are_told(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = engine.ask(QUESTIONS[0]), engine.ask(QUESTIONS[1])
    decode = llama_cpp.llama_decode

    def fail_together(context: object, batch: llama_cpp.llama_batch) -> int:
        return -1 if batch.n_tokens == 2 else decode(context, batch)

    kind = ctypes.CFUNCTYPE(decode.restype, *decode.argtypes)
    monkeypatch.setattr(llama_cpp, "llama_decode", kind(fail_together))
    engine.write(first, second)
    assert all(isinstance(each.error, EngineError) for each in (first, second))
    monkeypatch.undo()
    again = engine.ask(QUESTIONS[0])
    engine.write(again)
    assert again.written == 16


def test_a_bug_in_the_loop_leaves_nobody_waiting(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = engine.ask(QUESTIONS[0]), engine.ask(QUESTIONS[1])

    def fail(_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Together, "_step", fail)
    engine.write(first, second)
    assert isinstance(first.error, ZeroDivisionError)
    assert isinstance(second.error, ZeroDivisionError)


def batches_of(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The rows of each batch that is evaluated for several."""
    rows: list[int] = []
    evaluate = Sequences.evaluate

    def noting(sequences: Sequences) -> None:
        rows.append(sequences._rows)
        evaluate(sequences)

    monkeypatch.setattr(Sequences, "evaluate", noting)
    return rows


def test_short_prompts_are_read_in_one_step(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = batches_of(engine, monkeypatch)
    asked = [engine.ask(text, max_tokens=6, grammar=LETTERS) for text in QUESTIONS]
    engine.write(*asked)
    read = len(asked[1].prompt) - asked[1].cached + len(asked[2].prompt) - asked[2].cached
    assert rows[0] == 1 + read and rows[1] == 3
    for each in asked:
        assert_alone(engine, each)


def test_a_short_prompt_waits_for_no_long_one(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(together, "PIECE", 32)
    first = engine.ask(QUESTIONS[0], max_tokens=16, grammar=LETTERS)
    long = engine.ask(LONG, max_tokens=8, grammar=LETTERS)
    short = engine.ask("Hi", max_tokens=4, grammar=LETTERS)
    begun: list[bool] = []
    short.heard = lambda: begun.append(bool(long.tokens))
    engine.write(first, long, short)
    assert begun[0] is False and (long.written, short.written) == (8, 4)
    assert_alone(engine, short)


def test_what_another_is_about_to_have_is_read_once(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(together, "PIECE", 64)
    first = engine.ask(QUESTIONS[0], max_tokens=8, grammar=LETTERS)
    asked = [engine.ask(text, before=LONG, max_tokens=4, grammar=LETTERS) for text in QUESTIONS[1:]]
    engine.write(first, *asked)
    shared = len(engine.vocabulary.tokenize(LONG, special=True))
    assert asked[0].cached < 16 < 100 < shared - together._WORTH_WAITING <= asked[1].cached
    assert_alone(engine, asked[1])


def test_who_waits_for_what_another_reads_holds_up_nobody(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(together, "PIECE", 16)
    compared: list[int] = []
    common_prefix = together.common_prefix

    def noting(left: list[int], right: list[int]) -> int:
        compared.append(len(right))
        return common_prefix(left, right)

    monkeypatch.setattr(together, "common_prefix", noting)
    rows = batches_of(engine, monkeypatch)
    first = engine.ask(QUESTIONS[0], max_tokens=24, grammar=LETTERS)
    reader, waits = (
        engine.ask(text, before=LONG, max_tokens=4, grammar=LETTERS) for text in QUESTIONS[1:]
    )
    short = engine.ask("Hi", max_tokens=2, grammar=LETTERS)
    begun: dict[str, int] = {}
    for name, asked in {"reader": reader, "waits": waits, "short": short}.items():
        asked.heard = partial(lambda name: begun.setdefault(name, len(rows)), name)
    engine.write(first, reader, waits, short)
    assert begun["short"] < 4 < 8 < begun["reader"] <= begun["waits"]
    shared = len(engine.vocabulary.tokenize(LONG, special=True))
    assert waits.cached >= shared - together._WORTH_WAITING
    # Whole prompts are compared where one comes or goes, and at no step between.
    assert len([size for size in compared if size == len(waits.prompt)]) < 16
    for each in (reader, waits, short):
        assert_alone(engine, each)


def test_who_shares_what_was_read_waits_for_no_room_that_another_needs(
    model: llama_cpp.llama_model_p, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = Engine(model, ModelSettings(context=512, threads=1, threads_batch=1, batch=128))
    rows = batches_of(small, monkeypatch)
    first = small.ask(QUESTIONS[0], max_tokens=40, grammar=LETTERS)
    reader = small.ask(QUESTIONS[1], before=LONG, max_tokens=24, grammar=LETTERS)
    shares = small.ask(QUESTIONS[2], before=LONG, max_tokens=2, grammar=LETTERS)
    large = small.ask(2 * LONG[: len(LONG) * 3 // 4][::-1], max_tokens=2, grammar=LETTERS)
    begun: dict[str, int] = {}
    for name, asked in {"shares": shares, "large": large}.items():
        asked.heard = partial(lambda name: begun.setdefault(name, len(rows)), name)
    small.write(first, reader, shares, large)
    assert begun["shares"] < reader.written == 24 < begun["large"]  # steps
    small.context.close()
