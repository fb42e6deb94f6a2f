"""Chat templates: from a conversation to the text and the pieces a model is fed.

A template comes with the model's file, that is from a stranger: it runs in a process of its own
(see `template.process`). What it loses of a conversation is found out and given to it in another
way (see `template.turns`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from typing import Any, Final

from llama32_desktop.engine.protocol import ChatMessage, Given
from llama32_desktop.engine.sampling import Thinking
from llama32_desktop.engine.thought_marks import Effect
from llama32_desktop.engine.tools import NO_TOOLS, Toolset
from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.template.conversation import Conversation, Taken
from llama32_desktop.engine.worker.template.marks import Piece, RenderedPrompt
from llama32_desktop.engine.worker.template.rendering import RENDERER, Renderer, TemplateFailedError
from llama32_desktop.engine.worker.template.steps import Prompt, Speaker, Turn, prompt_of
from llama32_desktop.engine.worker.template.tools import functions_of
from llama32_desktop.engine.worker.template.turn_marks import turn_marks
from llama32_desktop.engine.worker.template.turns import Way, shape, ways, with_tools
from llama32_desktop.engine.worker.thoughts.learning import (
    KEYS,
    NO_CHOICE,
    Format,
    Switches,
    learn,
    switches,
)
from llama32_desktop.sentences import Sentence


class ChatTemplateError(EngineError):
    """A template failed.

    Attributes:
        detail: What it fails of, without a stop.
    """

    def __init__(self, detail: str, model_name: str) -> None:
        super().__init__(
            "template",
            Sentence(
                "The chat template of “{0}” failed ({1}), so the message was not sent to the "
                "model; choose another template in the model's settings.",
                model_name,
                detail,
            ),
        )
        self.detail = detail


class _RefusalError(ChatTemplateError):
    """The template itself failed: with other turns it may not."""


class ChatTemplate:
    """A compiled chat template.

    Raises:
        EngineError: kind `template`, when the source is no valid Jinja template.
    """

    pictures_as_parts = False
    """Whether the template is told of pictures, and they have no marks in a turn's text."""

    def __init__(
        self,
        source: str,
        *,
        model_name: str,
        bos: str,
        eos: str,
        renderer: Renderer = RENDERER,
    ) -> None:
        self._source = source
        self._name = model_name
        self._special = {"bos_token": bos, "eos_token": eos}
        self._renderer = renderer
        self._knows_calls = "tool_calls" in source
        self._knows_tools = "tools" in source
        self._ways: dict[tuple[bool, ...], Way] = {}
        self._rendered(None)
        self._misbehaves = False

    @cached_property
    def thoughts(self) -> Format | None:
        """How the model thinks; `None` where it does not."""
        return learn(self._source, self._tried)

    def end_of_turn(self, special_text: re.Pattern[str] | None) -> str:
        """The control token that the template ends an answer with; empty where there is none."""
        said, asked = "QXSAIDQX", {"role": "user", "content": "QXASKQX"}
        turns = [asked, {"role": "assistant", "content": said}, asked]
        _, found, behind = (self._tried(turns, {}) or "").rpartition(said)
        ended = special_text.match(behind.lstrip()) if special_text and found else None
        return ended[0] if ended else ""

    def turn_marks(self, has_token: Callable[[str], bool]) -> Mapping[str, Effect]:
        """The marks around its turns that a model without tokens for them writes as text."""
        return turn_marks(self._tried, has_token)

    def _tried(self, messages: Sequence[Mapping[str, Any]], told: Switches) -> str | None:
        """What the template makes of messages; `None` where it fails."""
        values = {**self._special, **told, "messages": messages}
        tools: dict[str, Any]
        for tools in ({"tools": None}, {"tools": []}, {}):
            if self._misbehaves:
                break
            try:
                return self._renderer.render(self._source, {**values, **tools})
            except TemplateFailedError as error:
                self._misbehaves = not error.refused
        return None

    def _text(
        self, told: Switches, way: Way, turns: Sequence[Turn], functions: Sequence[dict[str, Any]]
    ) -> str:
        """What the template makes of turns, and of tools where it is told of them."""
        messages = [self._named(self._message(way, turn)) for turn in way.placed(turns)]
        values: dict[str, Any] = {**self._special, **told, "messages": messages}
        if way.tools == "own":
            values["tools"] = list(functions)
        elif "unsaid" not in way.tools:
            values["tools"] = None
        return self._rendered(values)

    def _named(self, message: dict[str, Any]) -> dict[str, Any]:
        """A message with its thought by the name that the template knows."""
        if KEYS[0] in message and self.thoughts is not None:
            message[self.thoughts.key] = message.pop(KEYS[0])
        return message

    def _message(self, way: Way, turn: Turn) -> dict[str, Any]:
        return way.message(turn)

    def _rendered(self, values: dict[str, Any] | None) -> str:
        try:
            return self._renderer.render(self._source, values)
        except TemplateFailedError as error:
            kind = _RefusalError if error.refused else ChatTemplateError
            raise kind(str(error).rstrip("."), self._name) from None

    def render(
        self,
        messages: Sequence[ChatMessage],
        *,
        special_text: re.Pattern[str] | None,
        is_known_answer: Callable[[str], bool] = lambda _: False,
        with_ends: bool = False,
        thinking: Thinking = NO_CHOICE,
        tools: Toolset = NO_TOOLS,
    ) -> RenderedPrompt:
        """Render a conversation, open for the assistant's answer.

        Args:
            messages: The turns, oldest first. An answer at their end stays open, and the model
                goes on with it.
            special_text: Matches the text of every control token of the vocabulary.
            is_known_answer: Whether an answer's token ids are known; those answers come out
                as pieces of their own.
            with_ends: Also find where each message's content ends.
            thinking: What the template is told of it.
            tools: What the answer may call.

        Raises:
            EngineError: kind `template`, when the template fails, misbehaves or loses a message.
        """
        return self.render_prompt(
            prompt_of(messages)._replace(functions=functions_of(tools)),
            len(messages),
            special_text=special_text,
            is_known_answer=is_known_answer,
            with_ends=with_ends,
            thinking=thinking,
        )

    def render_prompt(
        self,
        prompt: Prompt,
        messages: int,
        *,
        special_text: re.Pattern[str] | None,
        is_known_answer: Callable[[str], bool] = lambda _: False,
        with_ends: bool = False,
        thinking: Thinking = NO_CHOICE,
    ) -> RenderedPrompt:
        """As `render`, of so many messages that were made into turns before."""
        conversation = Conversation(
            prompt.turns,
            special_text,
            is_known_answer,
            with_ends=with_ends,
            with_pictures=not self.pictures_as_parts,
            functions=prompt.functions,
        )
        told = switches(thinking)
        try:
            taken, given = self._taken(conversation, told)
        except _RefusalError:
            if not told:
                raise
            # Some refuse the choice: whether it thinks is for the decode loop then.
            taken, given = self._taken(conversation, {})
        pieces = self._addressed(taken.cut.pieces)
        if prompt.begun:
            # Behind the template's own opening of an answer: no template has to know about this.
            known = is_known_answer(prompt.begun)
            pieces = (*pieces, Piece("answer" if known else "literal", prompt.begun))
        ends = _ends(taken, prompt, messages, len(pieces)) if with_ends else ()
        return RenderedPrompt(pieces, ends, given, prompt.begun or "")

    def _addressed(self, pieces: Sequence[Piece]) -> tuple[Piece, ...]:
        """The prompt with the name of whom the answer is for, where a template leaves that to the
        model: it would stand at the answer's beginning, and only tools have other names."""
        *before, last = pieces or (Piece("template", ""),)
        open_to_all = last.kind == "template" and last.text.endswith(_TO)
        if not open_to_all or _TO + _ALL.strip() not in self._source:
            return tuple(pieces)
        return (*before, Piece("template", last.text + _ALL))

    def _taken(self, conversation: Conversation, told: Switches) -> tuple[Taken, tuple[Given, ...]]:
        """The conversation in the first way in which the template loses none of it, and what
        that way changes."""
        turns, tools = conversation.turns, bool(conversation.functions)
        kind = (*shape(turns), tools)
        known = [self._ways[kind]] if kind in self._ways else []
        refusal: EngineError | None = None
        lost: set[Speaker] = set()
        for opaque in (False, True):
            for way in dict.fromkeys([*known, *self._ways_of(turns, tools=tools)]):
                try:
                    taken = conversation.cut(way, partial(self._text, told), opaque)
                except _RefusalError as error:
                    refusal = refusal or error
                    continue
                if not taken.cut.lost:
                    self._ways[kind] = way
                    unseen: tuple[Given, ...] = ("unseen",) if opaque else ()
                    return taken, (*way.given(turns), *unseen)
                lost = lost or {taken.sources[number].role for number in taken.cut.lost}
        if refusal is not None:
            raise refusal
        left_out = " and ".join(sorted(_LOST[role] for role in lost))
        raise ChatTemplateError(f"it leaves out {left_out}", self._name)

    def _ways_of(self, turns: Sequence[Turn], *, tools: bool) -> Sequence[Way]:
        found = ways(turns, knows_calls=self._knows_calls)
        return with_tools(found, knows_tools=self._knows_tools) if tools else found


_TO: Final = ">>>"
_ALL: Final = "all\n"
"""Functionary's: whom an answer is for, and that it is for the person."""
_LOST: Final[dict[Speaker, str]] = {
    "system": "the system prompt",
    "user": "what you wrote",
    "assistant": "earlier answers",
    "tool": "what tools did",
}


def _ends(taken: Taken, prompt: Prompt, messages: int, last: int) -> tuple[int, ...]:
    """For each message the number of pieces up to its end; empty where that cannot be told.

    Args:
        last: The end of all.
    """
    found: dict[int, int] = {}
    for number, end in taken.cut.ends.items():
        owner = taken.sources[number].owner
        found[owner] = max(found.get(owner, 0), end)
    if prompt.begun is not None:
        found[messages - 1] = last
    ends: list[int] = []
    spoken = {turn.owner for turn in prompt.turns}
    for message in range(messages):
        if message in found:
            ends.append(found[message])
        elif message in spoken:
            return ()  # nothing of its text is to be seen
        else:
            ends.append(ends[-1] if ends else 0)
    return tuple(ends) if ends == sorted(ends) else ()  # else the template has another order
