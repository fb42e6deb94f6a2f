"""How much quicker answers come with drafts from the text itself, and whether they stay the same.

    python -m tests.bench.drafts [MODEL.gguf] --rounds 3

Each question is answered without drafts and with them, in turns, with the same seed. The texts are
Python's own documentation, which every Python brings along (`pydoc_data.topics`). Printed are, for
each kind of question: how much of the answers stands in the prompt (tokens that end four tokens
which stand there too), tokens a second with drafts over those without, how many drafted tokens were
right, and how many answers are other ones: in the last bits numbers depend on how many tokens are
evaluated at once, unless `--kv-type q8_0` is chosen. Time is the process's time on the processor,
so that other programs do not count.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pydoc_data.topics import topics
from statistics import median
from typing import Final

import msgspec

from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.protocol import ChatMessage, Drafts, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.llama_cpp.backend import LlamaCppBackend
from llama32_desktop.models.library import find_model

TOPICS: Final = ("assert", "break", "continue", "del", "global", "pass", "return", "with")
WORDS: Final = 140
"""Of each text."""
STORIES: Final = ("the sea", "a lost key", "two brothers", "the last winter")


@dataclass
class Question:
    kind: str
    text: str
    grammar: str = ""


def texts() -> Iterator[str]:
    """Prose of the documentation: no grammar, no examples."""
    for topic in TOPICS:
        paragraphs = re.split(r"\n\s*\n", str(topics[topic]))
        prose = [p for p in paragraphs if "::=" not in p and "   " not in p[:3] and len(p) > 60]
        yield " ".join(" ".join(prose).split()[:WORDS])


def misspelt(text: str, number: int) -> str:
    """The text with every twelfth word's letters in another order."""
    chance = random.Random(number)
    words = text.split()
    for place in range(5, len(words), 12):
        letters = list(words[place])
        chance.shuffle(letters)
        words[place] = "".join(letters)
    return " ".join(words)


def questions() -> Iterator[Question]:
    for number, text in enumerate(texts()):
        yield Question(
            "extraction",
            f"{text}\n\nQuote three sentences of this text, as JSON.",
            'root ::= "{\\"quotes\\": [\\"" s "\\", \\"" s "\\", \\"" s "\\"]}"\n'
            's ::= [A-Z] [^"\\\\\\n]+ "."',
        )
        yield Question(
            "edits",
            f"Correct the spelling of this text and write it again:\n\n{misspelt(text, number)}",
        )
        yield Question("summaries", f"{text}\n\nSummarise this text in three sentences.")
    for story in STORIES:
        yield Question("stories", f"Tell me a story about {story}.")


def share_in_prompt(prompt: list[int], answer: list[int]) -> float:
    """How many tokens of the answer end four tokens that stand in the prompt too."""

    def fours(tokens: list[int]) -> list[tuple[int, ...]]:
        return list(zip(tokens, tokens[1:], tokens[2:], tokens[3:], strict=False))

    known = set(fours(prompt))
    found = [four in known for four in fours(answer)]
    return sum(found) / len(found) if found else 0.0


class Engine:
    """A model that answers with drafts or without."""

    def __init__(self, path: str, drafts: Drafts, settings: ModelSettings) -> None:
        self._backend = LlamaCppBackend()
        self._backend.load(
            path,
            msgspec.structs.replace(settings, drafts=drafts),
            cache=None,
            progress=lambda _: None,
            cancel=CancelFlag(),
        )

    def answer(self, question: Question, seed: int, tokens: int) -> tuple[str, Timings, float]:
        """The answer, what it cost, and its tokens a second behind the first."""
        pieces: list[str] = []
        began = 0.0

        def emit(text: str, *_: object) -> None:
            nonlocal began
            began = began or time.process_time()
            pieces.append(text)

        done = self._backend.generate(
            [ChatMessage("user", question.text)],
            Sampling(
                temperature=0.0 if question.grammar else 0.6,
                seed=seed,
                max_tokens=tokens,
                grammar=question.grammar,
            ),
            emit=emit,
            progress=lambda *_: None,
            cancel=CancelFlag(),
        )
        rate = (done.timings.completion_tokens - 1) / (time.process_time() - began)
        return "".join(pieces), done.timings, rate

    def tokens(self, text: str) -> list[int]:
        loaded = self._backend._loaded
        assert loaded is not None
        return loaded.vocabulary.tokenize(text, special=False)


@dataclass
class Measured:
    share: float
    ratio: float
    drafted: int
    accepted: int
    same: bool
    plain_tps: float


def main() -> None:
    """Measures from the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("model", nargs="?", default="")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--tokens", type=int, default=120)
    parser.add_argument("--kv-type", default="f16", choices=("f16", "q8_0"))
    parser.add_argument("--threads", type=int, default=1)
    parsed = parser.parse_args()
    path = parsed.model or find_model("starter").path
    settings = ModelSettings(
        context=2048, kv_type=parsed.kv_type, threads=parsed.threads, threads_batch=parsed.threads
    )
    plain, drafting = (Engine(path, mode, settings) for mode in ("off", "on"))
    found: dict[str, list[Measured]] = {}
    for seed in range(parsed.rounds):
        for question in questions():
            text, without, plain_tps = plain.answer(question, seed, parsed.tokens)
            other, drafted, tps = drafting.answer(question, seed, parsed.tokens)
            if min(without.completion_tokens, drafted.completion_tokens) < 16:
                continue
            one = Measured(
                share_in_prompt(plain.tokens(question.text), plain.tokens(other)),
                tps / plain_tps,
                drafted.drafted,
                drafted.accepted,
                text == other,
                plain_tps,
            )
            found.setdefault(question.kind, []).append(one)
            print(f"{question.kind:12} {one.share:4.0%} {one.ratio:5.2f}", file=sys.stderr)
    everything = [one for ones in found.values() for one in ones]
    for kind, ones in found.items():
        print(row(kind, ones))
    print(row("half or more in the prompt", [one for one in everything if one.share >= 0.5]))
    print(row("nothing in the prompt", [one for one in everything if one.share <= 0.02]))


def row(name: str, ones: list[Measured]) -> str:
    """One line of the table."""
    if not ones:
        return f"{name:28} none"
    drafted = sum(one.drafted for one in ones)
    accepted = sum(one.accepted for one in ones)
    ratios = sorted(one.ratio for one in ones)
    return (
        f"{name:28} {len(ones):4} answers, {median(one.share for one in ones):4.0%} in the prompt, "
        f"{median(one.plain_tps for one in ones):6.1f} tokens/s plain, with drafts "
        f"{median(ratios):.2f} times (worst {ratios[0]:.2f}, best {ratios[-1]:.2f}), "
        f"{accepted} of {drafted} drafted right, {sum(not one.same for one in ones)} differ"
    )


if __name__ == "__main__":
    main()
