"""A guard's judgements in a command: what it holds back, what it says."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from llama32_desktop.chat.guarding import judge_message
from llama32_desktop.cli.choice import choose_model
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.parser import one_line
from llama32_desktop.conversations.model import TextAttachment
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.engine.protocol import Kind, ModelSettings
from llama32_desktop.guards.categories import in_words
from llama32_desktop.guards.guard import Guard
from llama32_desktop.guards.judge import Judge, together
from llama32_desktop.guards.judgement import (
    Judged,
    Judgement,
    all_clear,
    hidden_from,
    hides_thoughts,
)
from llama32_desktop.guards.llama_guard import Said
from llama32_desktop.guards.prompt_guard.files import name_of, networks_in
from llama32_desktop.guards.prompt_guard.judging import PromptGuard
from llama32_desktop.guards.writing import JudgedWriting
from llama32_desktop.models.library import InstalledModel, find_model
from llama32_desktop.own_choices import OwnGuard
from llama32_desktop.settings import Settings

HELD: Final = "guard"
"""The `finish_reason` of `--json` where the guard held something back."""
_SUBJECTS: Final = {
    "message": "The prompt",
    "document": "The document “{}”",
    "picture": "The picture “{}”",
    "answer": "The answer",
    "thought": "A thought of the answer",
}


def guards_of(parsed: argparse.Namespace) -> list[InstalledModel]:
    """The guards that were asked for, the quickest first.

    Raises:
        ModelNotFoundError: there is no such model.
        CommandError: it is none of its kind.
    """
    found = []
    if parsed.prompt_guard is not None:
        network = find_model(_network_in(parsed.prompt_guard))
        if not network.classifies:
            raise CommandError(
                f"{parsed.prompt_guard} is no Prompt Guard, so nothing would be looked for: give "
                "the .onnx file of one, or its name in 'llama32-desktop models'."
            )
        found.append(network)
    if parsed.guard is not None:
        model = choose_model(parsed.guard)
        if model.classifies:
            raise CommandError(
                f"{parsed.guard} is a Prompt Guard, which judges files alone: give it with "
                "'--prompt-guard'."
            )
        found.append(model)
    return found


def _network_in(path_or_id: str) -> str:
    """The network of a folder, as the Hub has them, where it holds one.

    Raises:
        CommandError: it holds none, or several.
    """
    folder = Path(path_or_id)
    if not folder.is_dir():
        return path_or_id
    found = networks_in(folder)
    if len(found) == 1:
        return str(found[0])
    which = f"it has {' and '.join(each.name for each in found)}" if found else "it has none"
    raise CommandError(
        f"{path_or_id} is a folder, so nothing would be looked for: give the path of a Prompt "
        f"Guard's .onnx file in it, with its tokenizer.json and config.json beside ({which})."
    )


def guard_of(parsed: argparse.Namespace, engines: EnginePool) -> Judge | None:
    """Who judges, if that was asked for.

    Raises:
        ModelNotFoundError: there is no such model.
        CommandError: it is none of its kind.
    """
    settings = ModelSettings(
        gpu_layers=None if parsed.gpu_layers == "auto" else parsed.gpu_layers,
        threads=parsed.threads,
    )
    judges = [
        PromptGuard(Path(model.path), model.name, engines)
        if model.classifies
        else Guard(engines, model.ref, model.name, settings, parsed.guard_categories)
        for model in guards_of(parsed)
    ]
    return together(*judges) if judges else None


def own_guard(own: OwnGuard, settings: Settings, engines: EnginePool) -> Judge:
    """The guard that a conversation has of its own.

    Raises:
        ModelNotFoundError: it is not installed any more, or neither names one.
    """
    judges: list[Judge] = []
    wanted = own.model or settings.guard_model
    if settings.prompt_guard_model:
        file = Path(settings.prompt_guard_model)
        judges.append(PromptGuard(file, name_of(file), engines))
    if wanted or not judges:
        model = choose_model(wanted or "Llama Guard")
        loading = settings.loading_of(model.ref)
        categories = settings.guard_categories
        judges.append(Guard(engines, model.ref, model.name, loading, categories))
    return together(*judges)


def said_of(judgement: Judgement) -> str:
    """A judgement as a sentence."""
    subject = _SUBJECTS[judgement.of].format(judgement.name)
    if judgement.failure:
        return f"{subject} was not judged: {judgement.failure}"
    return (
        f"{subject} may be unsafe, in the guard's judgement: {in_words(judgement.categories)} "
        f"({round(judgement.score * 100)} %)."
    )


def in_json(judgement: Judgement) -> dict[str, Any]:
    """A judgement for `--json`."""
    fields: dict[str, Any] = {
        "of": judgement.of,
        "unsafe": judgement.unsafe,
        "categories": list(judgement.categories),
        "score": round(judgement.score, 4),
    }
    if judgement.name:
        fields["name"] = judgement.name
    if judgement.end:
        fields["passage"] = [judgement.start, judgement.end]
    if judgement.failure:
        fields["failure"] = judgement.failure
    return fields


def held_back(findings: Sequence[Judgement]) -> str:
    """Why something was held back, and what can be done."""
    return (
        f"{' '.join(_sentences(findings))} It was held back; '--guard-action warn' goes on all the "
        "same."
    )


def tell_findings(findings: Sequence[Judgement]) -> None:
    """Say on stderr what was not found safe."""
    for sentence in _sentences(findings):
        print(one_line(sentence), file=sys.stderr)
    if hidden_from(findings) is not None:
        print("The rest of the answer is stored, and hidden until you ask for it.", file=sys.stderr)
    if hides_thoughts(findings):
        print("What it thought is stored, and hidden until you ask for it.", file=sys.stderr)


def _sentences(findings: Sequence[Judgement]) -> list[str]:
    return list(dict.fromkeys(said_of(each) for each in findings if not each.clear))


def with_findings(report: dict[str, Any], findings: Sequence[Judgement]) -> dict[str, Any]:
    """An answer's `--json` with what a guard found; what it hides is not in it."""
    start = hidden_from(findings)
    sent = report["message"] is not None
    held = start is not None or not sent
    name = next((each.guard for each in findings if each.guard), "")
    report = report | {"text": report["text"][:start]}
    if hides_thoughts(findings):
        report["thought"] = ""
    return _with_guard(report, name, findings, held=held)


def _with_guard(
    report: dict[str, Any], name: str, findings: Sequence[Judgement], *, held: bool
) -> dict[str, Any]:
    guard = {"model": name, "held": held, "judged": [in_json(each) for each in findings]}
    return report | {"guard": guard} | ({"finish_reason": HELD} if held else {})


class GuardedAnswer:
    """A prompt and its answer under a guard's eyes, in the thread that waits for them.

    Attributes:
        held: Whether something was held back.

    Args:
        guard: `None` lets everything pass at once.
        holds: Whether what is unsafe is held back; else it is said.
        show: Takes what may be shown of the answer.
        think: Takes what may be shown of its thoughts; see `protocol.Token`.
    """

    def __init__(
        self,
        guard: Judge | None,
        *,
        holds: bool,
        show: Callable[[str], object],
        think: Callable[[str, Kind], object] = lambda _text, _kind: None,
    ) -> None:
        self._guard = guard
        self._judges_answers = guard is not None and guard.judges("answer")
        self._holds = holds
        self._show, self._show_thought = show, think
        self._asked: list[Judgement] = []
        self._before: tuple[Said, ...] = ()
        self._cancelled = False
        self._thoughts: list[JudgedWriting] = []
        self._said: JudgedWriting | None = None

    @property
    def held(self) -> bool:
        return (self._holds and not all_clear(self._asked)) or (
            self._said is not None and self._said.held
        )

    def look_at(self, prompt: str, texts: Sequence[TextAttachment], image: Path | None) -> None:
        """Judge what is to be sent; `held` says what became of it."""
        if self._guard is None:
            return
        self._before = (Said("User", prompt),)
        pictures = [(image.name, str(image.absolute()))] if image is not None else []
        self._asked += judge_message(self._guard, prompt, texts, pictures, self._ends)

    def emit(self, text: str) -> bool:
        """Take a piece of the answer; `True` ends it."""
        if not self._judges_answers:
            self._show(text)
            return False
        for thought in self._thoughts:
            thought.end()
        if self._said is None:
            self._said = self._writing("answer", self._show)
        self._said.add(text)
        return self.held

    def think(self, text: str, kind: Kind) -> None:
        """Take a piece of a thought, or that what was said so far was one."""
        if not self._judges_answers:
            self._show_thought(text, kind)
        elif kind != "moved":
            if not self._thoughts or self._thoughts[-1] is self._said:
                self._thoughts.append(self._writing("thought", self._tell_thought))
            self._thoughts[-1].add(text)
        else:
            self._show_thought("", "moved")
            if self._said is not None:
                self._said.turn_into_thought(self._tell_thought)
                self._thoughts.append(self._said)
                self._said = None

    def end(self) -> None:
        """The answer is whole."""
        for writing in (*self._thoughts, *([self._said] if self._said else [])):
            writing.end()

    def _tell_thought(self, text: str) -> None:
        self._show_thought(text, "thought")

    def _writing(self, of: Judged, show: Callable[[str], object]) -> JudgedWriting:
        assert self._guard is not None
        return JudgedWriting(
            self._guard, of, self._before, holds=self._holds, show=show, cancelled=self._ends
        )

    def _ends(self) -> bool:
        return self._cancelled

    def cancel(self) -> None:
        """Judge no more: the person wants it to end. Safe in a signal handler."""
        self._cancelled = True

    @property
    def _judgements(self) -> list[Judgement]:
        """All of them but those that say of each sentence that it is safe."""
        thought = [each for writing in self._thoughts for each in writing.unsafe]
        said = self._said.findings if self._said is not None else ()
        return [*self._asked, *thought, *said]

    def tell(self, *, quietly: bool) -> None:
        """Say on stderr what was not found safe.

        Args:
            quietly: The report says it already.

        Raises:
            CommandError: something was held back, and no report says so.
        """
        if quietly or self._cancelled:
            return
        if self.held:
            raise CommandError(held_back(self._judgements))
        for sentence in _sentences(self._judgements):
            print(one_line(sentence), file=sys.stderr)

    def reported(self, report: dict[str, Any]) -> dict[str, Any]:
        """An answer's `--json` with the judgements; without a guard as it is."""
        if self._guard is None:
            return report
        return _with_guard(report, self._guard.name, self._judgements, held=self.held)
