"""A guard's judgements in a command: what it holds back, what it says."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec

from llama32_desktop.chat.guarding import judge_message
from llama32_desktop.cli.choice import choose_model
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.parser import one_line
from llama32_desktop.conversations.model import TextAttachment
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.guards.categories import in_words
from llama32_desktop.guards.guard import Guard
from llama32_desktop.guards.judge import Judge, together
from llama32_desktop.guards.judgement import Judgement, all_clear, hidden_from
from llama32_desktop.guards.llama_guard import Said
from llama32_desktop.guards.prompt_guard.files import name_of
from llama32_desktop.guards.prompt_guard.judging import PromptGuard
from llama32_desktop.guards.watched import WatchedAnswer
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
}


def is_guarded(parsed: argparse.Namespace) -> bool:
    """Whether a guard was asked for."""
    return parsed.guard is not None or parsed.prompt_guard is not None


def guards_of(parsed: argparse.Namespace) -> list[InstalledModel]:
    """The guards that were asked for, the quickest first.

    Raises:
        ModelNotFoundError: there is no such model.
        CommandError: it is none of its kind.
    """
    found = []
    if parsed.prompt_guard is not None:
        network = find_model(parsed.prompt_guard)
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
        PromptGuard(Path(model.path), model.name)
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
        judges.append(PromptGuard(file, name_of(file)))
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


def _sentences(findings: Sequence[Judgement]) -> list[str]:
    return list(dict.fromkeys(said_of(each) for each in findings if not each.clear))


def with_findings(report: dict[str, Any], findings: Sequence[Judgement]) -> dict[str, Any]:
    """An answer's `--json` with what a guard found; what it hides is not in it."""
    start = hidden_from(findings)
    sent = report["message"] is not None
    held = start is not None or not sent
    name = next((each.guard for each in findings if each.guard), "")
    return _with_guard(report | {"text": report["text"][:start]}, name, findings, held=held)


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
    """

    def __init__(self, guard: Judge | None, *, holds: bool, show: Callable[[str], object]) -> None:
        self.held = False
        self._guard = guard
        self._judges_answers = guard is not None and guard.judges("answer")
        self._holds = holds
        self._show = show
        self._judgements: list[Judgement] = []
        self._before: tuple[Said, ...] = ()
        self._watched = WatchedAnswer()
        self._unshown = ""
        self._over = self._cancelled = False

    def look_at(self, prompt: str, texts: Sequence[TextAttachment], image: Path | None) -> None:
        """Judge what is to be sent; `held` says what became of it."""
        if self._guard is None:
            return
        self._before = (Said("User", prompt),)
        pictures = [(image.name, str(image.absolute()))] if image is not None else []
        self._take(judge_message(self._guard, prompt, texts, pictures, self._ends))

    def emit(self, text: str) -> bool:
        """Take a piece of the answer; `True` ends it."""
        if not self._judges_answers:
            self._show(text)
            return False
        self._watched.add(text)
        if self._holds:
            self._unshown += text
        else:
            self._show(text)
        return self._judge(whole=False)

    def end(self) -> None:
        """The answer is whole."""
        if self._judges_answers and not self.held:
            self._judge(whole=True)

    def _judge(self, *, whole: bool) -> bool:
        assert self._guard is not None
        # What is unsafe stays in what is judged later: once found, it is found for good.
        while not self._over and (due := self._watched.due(whole=whole)):
            start = self._watched.judged
            found = self._guard.judge_text(
                "answer", due.text, before=self._before, cancelled=self._ends
            )
            self._watched.settle(due)
            self._take([msgspec.structs.replace(j, start=start, end=due.end) for j in found])
            self._over = not all_clear(found)
            if self._holds and not self.held:
                self._show(self._unshown[: due.end - start])
                self._unshown = self._unshown[due.end - start :]
        return self.held

    def _ends(self) -> bool:
        return self._cancelled

    def _take(self, judgements: Sequence[Judgement]) -> None:
        self._judgements += judgements
        if self._holds and not all_clear(judgements):
            self.held = True

    def cancel(self) -> None:
        """Judge no more: the person wants it to end. Safe in a signal handler."""
        self._cancelled = True

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
        tell_findings(self._judgements)

    def reported(self, report: dict[str, Any]) -> dict[str, Any]:
        """An answer's `--json` with the judgements; without a guard as it is."""
        if self._guard is None:
            return report
        answers = [j for j in self._judgements if j.of == "answer"]
        clear = [j for j in answers if j.clear]
        shown = [j for j in self._judgements if j not in clear]
        if clear and len(clear) == len(answers):  # one for all of its sentences
            shown.append(max(clear, key=lambda judgement: judgement.score))
        return _with_guard(report, self._guard.name, shown, held=self.held)
