"""A guard model in the pool, beside the model that answers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

import msgspec

from llama32_desktop.engine.client.handle import EngineFailedError
from llama32_desktop.engine.client.pool import GUARD, EnginePool
from llama32_desktop.engine.client.session import Session
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import ChatMessage, LoadedModel, ModelSettings
from llama32_desktop.guards.judge import Cancelled, Judge, Text, never
from llama32_desktop.guards.judgement import Judged, Judgement
from llama32_desktop.guards.llama_guard import (
    SAMPLING,
    TEMPLATE,
    Said,
    UnreadableVerdictError,
    Verdict,
    form_of,
    prompt,
    verdict,
)
from llama32_desktop.guards.windows import halves, narrowed, windows
from llama32_desktop.sentences import Sentence

CONTEXT: Final = 4096
"""Tokens: a window of text in any script, and the prompt around it."""
_SHORTEST: Final = 64
"""Characters of a passage that is halved no further."""
_UNREADABLE: Final = Sentence(
    "This model does not answer as a guard, so nothing was judged; choose Llama Guard 3."
)
BLIND: Final = Sentence(
    "This guard reads text only, so the picture was not judged; choose Llama Guard 3 11B Vision."
)


class Guard(Judge):
    """Judges by one model, in the thread that asks; its engine ends when it is unused for a while.

    Args:
        engines: Lends the engine.
        ref: Llama Guard 3, in any of its sizes.
        name: What a person calls it.
        settings: How it is loaded; template and context are the guard's own.
        wanted: Codes of the categories that count; empty: all.
    """

    def __init__(
        self,
        engines: EnginePool,
        ref: ModelRef,
        name: str,
        settings: ModelSettings,
        wanted: Collection[str] = (),
    ) -> None:
        self.name = name
        self._engines = engines
        self._ref = ref
        self._wanted = frozenset(wanted)
        self._settings = msgspec.structs.replace(
            settings,
            context=CONTEXT,
            template="own",
            own_template=TEMPLATE,
            adapters=(),
            drafts="off",  # a verdict is a few tokens
        )

    def judges(self, of: Judged) -> bool:
        """All that a turn has."""
        return True

    def judge(self, text: Text, cancelled: Cancelled) -> tuple[Judgement, ...]:
        of, name = text.of, text.name
        found: list[Judgement] = []
        score = 0.0
        try:
            with self._engines.lend(GUARD, self._ref, self._settings) as (session, model):
                for begin, end in windows(text.text):
                    said = [*text.before, self._said(of, text.text[begin:end])]
                    result = self._judged(session, model, said, (), cancelled)
                    score = max(score, result.score)
                    if result.unsafe:
                        found.append(
                            Judgement(
                                of=of,
                                name=name,
                                guard=self.name,
                                categories=result.categories,
                                score=result.score,
                                start=begin,
                                end=end,
                            )
                        )
                        if of == "document":  # it is found, whatever becomes of the narrowing
                            begin, end = self._narrowed(
                                session, model, text.text, begin, end, cancelled
                            )
                            found[-1] = msgspec.structs.replace(found[-1], start=begin, end=end)
        except EngineFailedError as error:
            return (*found, self._failed(of, name, str(error)))
        except UnreadableVerdictError:
            return (*found, self._failed(of, name, _UNREADABLE))
        return tuple(found) or (Judgement(of=of, name=name, guard=self.name, score=score),)

    def _narrowed(
        self,
        session: Session,
        model: LoadedModel,
        text: str,
        begin: int,
        end: int,
        cancelled: Cancelled,
    ) -> tuple[int, int]:
        return narrowed(
            text,
            begin,
            end,
            lambda part: (
                self._judged(session, model, [self._said("document", part)], (), cancelled).unsafe
            ),
        )

    def judge_pictures(
        self, text: str, files: Sequence[tuple[str, str]], *, cancelled: Cancelled = never
    ) -> tuple[Judgement, ...]:
        return tuple(self._picture(text, name, file, cancelled) for name, file in files)

    def _picture(self, text: str, name: str, file: str, cancelled: Cancelled) -> Judgement:
        try:
            with self._engines.lend(GUARD, self._ref, self._settings) as (session, model):
                if not model.sees:
                    return self._failed("picture", name, BLIND)
                turns = [Said("User", text)]
                result = self._judged(session, model, turns, (file,), cancelled)
        except EngineFailedError as error:
            return self._failed("picture", name, str(error))
        except UnreadableVerdictError:
            return self._failed("picture", name, _UNREADABLE)
        return Judgement(
            of="picture",
            name=name,
            guard=self.name,
            categories=result.categories,
            score=result.score,
        )

    @staticmethod
    def _said(of: Judged, text: str) -> Said:
        return Said("Agent" if of in ("answer", "thought") else "User", text)

    def _failed(self, of: Judged, name: str, sentence: str) -> Judgement:
        return Judgement(of=of, name=name, guard=self.name, failure=sentence)

    def _judged(
        self,
        session: Session,
        model: LoadedModel,
        said: Sequence[Said],
        images: tuple[str, ...],
        cancelled: Cancelled,
    ) -> Verdict:
        """Judge the last turn; what is too long for the guard's context is judged in halves, behind
        less and less of what it answers."""
        text = prompt(said, form_of(model), self._wanted)
        pieces: list[str] = []
        try:
            done = session.generate(
                [ChatMessage("user", text, images)],
                SAMPLING,
                pieces.append,
                cancelled=cancelled,
                may_be_empty=True,
            )
        except EngineFailedError as error:
            *before, last = said
            if error.kind != "context_full" or (not before and len(last.text) <= _SHORTEST):
                raise
            if before:
                return self._judged(session, model, [*before[1:], last], images, cancelled)
            parts = [
                self._judged(session, model, [Said(last.speaker, part)], images, cancelled)
                for part in halves(last.text)
            ]
            return Verdict(
                tuple(dict.fromkeys(code for part in parts for code in part.categories)),
                max(part.score for part in parts),
            )
        if done.finish_reason == "cancelled":
            raise EngineFailedError(
                "cancelled", Sentence("It was stopped before the guard had judged it.")
            )
        return verdict("".join(pieces), done.probabilities, self._wanted)
