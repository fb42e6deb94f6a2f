"""Chat templates: from a conversation to the text and the pieces a model is fed.

A template comes with the model's file, that is from a stranger: it runs in a process of its own
(see `template_process`). What it loses of a conversation is found out and given to it in another
way (see `turns`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from llama32_desktop.engine.protocol import ChatMessage, Given, Role
from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.template.marks import Cut, Marks, Piece, RenderedPrompt, kept_of
from llama32_desktop.engine.worker.template.rendering import RENDERER, Renderer, TemplateFailedError
from llama32_desktop.engine.worker.template.turns import WAYS, Turn, Way, shape
from llama32_desktop.sentences import Sentence

LLAMA3_TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}"
    "<|start_header_id|>{{ message['role'] }}<|end_header_id|>\n\n"
    "{{ message['content'] | trim }}<|eot_id|>{% endfor %}"
    "{% if add_generation_prompt %}<|start_header_id|>assistant<|end_header_id|>\n\n{% endif %}"
)
CHATML_TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n"
    "{{ message['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


class _RefusalError(EngineError):
    """The template itself failed: with other turns it may not."""


class ChatTemplate:
    """A compiled chat template.

    Raises:
        EngineError: kind `template`, when the source is no valid Jinja template.
    """

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
        self._ways: dict[tuple[bool, ...], Way] = {}
        self._rendered(None)

    def _text(self, way: Way, turns: Sequence[Turn]) -> str:
        """What the template makes of turns."""
        values: dict[str, Any] = {**self._special, "messages": self._messages(way, turns)}
        if way.tools:
            values["tools"] = None
        return self._rendered(values)

    def _messages(self, way: Way, turns: Sequence[Turn]) -> list[Any]:
        return way.messages(turns)

    def _rendered(self, values: dict[str, Any] | None) -> str:
        try:
            return self._renderer.render(self._source, values)
        except TemplateFailedError as error:
            kind = _RefusalError if error.refused else EngineError
            raise self._error(str(error), kind) from None

    def _error(self, detail: str, kind: type[EngineError] = EngineError) -> EngineError:
        return kind(
            "template",
            Sentence(
                "The chat template inside “{0}” failed ({1}), so the message was not sent to the "
                "model; try a file of this model from another source.",
                self._name,
                detail.rstrip("."),
            ),
        )

    def render(
        self,
        messages: Sequence[ChatMessage],
        *,
        special_text: re.Pattern[str] | None,
        is_known_answer: Callable[[str], bool] = lambda _: False,
        with_ends: bool = False,
    ) -> RenderedPrompt:
        """Render a conversation, open for the assistant's answer.

        Args:
            messages: The turns, oldest first. An answer at their end stays open, and the model
                goes on with it.
            special_text: Matches the text of every control token of the vocabulary.
            is_known_answer: Whether an answer's token ids are known; those answers come out
                as pieces of their own.
            with_ends: Also find where each message's content ends.

        Raises:
            EngineError: kind `template`, when the template fails, misbehaves or loses a message.
        """
        begun = begun_answer(messages)
        turns = messages if begun is None else messages[:-1]
        conversation = _Conversation(turns, special_text, is_known_answer, with_ends)
        cut, given = self._cut(conversation)
        pieces = tuple(cut.pieces)
        ends = tuple(cut.ends[i] for i in range(len(turns)) if i in cut.ends)
        if len(ends) < len(turns) or list(ends) != sorted(ends):
            with_ends = False  # the template puts them in another order
        if begun is not None:
            # Behind the template's own opening of an answer: no template has to know about this.
            answer = Piece("answer" if is_known_answer(begun) else "literal", begun)
            pieces = (*pieces, answer) if begun else pieces
            ends = (*ends, len(pieces))
        return RenderedPrompt(pieces, ends if with_ends else (), given)

    def _cut(self, conversation: _Conversation) -> tuple[Cut, tuple[Given, ...]]:
        """The conversation in the first way in which the template loses none of it, and what
        that way changes."""
        turns = [(message.role, message.content) for message in conversation.messages]
        kind = shape([role for role, _ in turns])
        known = [self._ways[kind]] if kind in self._ways else []
        refusal: EngineError | None = None
        lost: set[int] = set()
        for opaque in (False, True):
            for way in dict.fromkeys([*known, *WAYS]):
                try:
                    cut = conversation.cut(partial(self._text, way), opaque)
                except _RefusalError as error:
                    refusal = refusal or error
                    continue
                if not cut.lost:
                    self._ways[kind] = way
                    unseen: tuple[Given, ...] = ("unseen",) if opaque else ()
                    return cut, (*way.given(turns), *unseen)
                lost = lost or cut.lost
        if refusal is not None:
            raise refusal
        roles = {conversation.messages[i].role for i in lost}
        raise self._error("it leaves out " + " and ".join(sorted(_LOST[role] for role in roles)))


_LOST: Final[dict[Role, str]] = {
    "system": "the system prompt",
    "user": "what you wrote",
    "assistant": "earlier answers",
}


@dataclass(frozen=True, slots=True)
class _Conversation:
    """Turns on their way through a template."""

    messages: Sequence[ChatMessage]
    special_text: re.Pattern[str] | None
    is_known_answer: Callable[[str], bool]
    with_ends: bool

    def cut(self, render: Callable[[Sequence[Turn]], str], opaque: bool) -> Cut:
        """The rendered turns, taken apart.

        Args:
            opaque: Whether the template sees nothing of the texts, only that there are some.
        """
        texts = [message.content for message in self.messages]
        hidden = frozenset(range(len(texts))) if opaque else frozenset()
        cut = self._once(texts, render, hidden)
        if cut.shortened:  # what is left of an answer stands for it, its control tokens literal
            before = self._once(texts, render, hidden | cut.shortened.keys()).before
            for i, rendered in cut.shortened.items():
                texts[i] = kept_of(texts[i], rendered, before.get(i, ""))
            cut = self._once(texts, render, hidden)
            cut.lost |= cut.shortened.keys()
        return cut

    def _once(
        self,
        texts: Sequence[str],
        render: Callable[[Sequence[Turn]], str],
        hidden: frozenset[int],
    ) -> Cut:
        """One rendering; of the messages in `hidden` the template sees only that they are there."""
        marks = Marks()
        turns: list[Turn] = []
        for i, (message, text) in enumerate(zip(self.messages, texts, strict=True)):
            known = message.role == "assistant" and self.is_known_answer(text)
            if message.role == "assistant" and i not in hidden:
                turns.append((message.role, marks.answer(i, text, known=known)))
                continue
            whole = [Piece("answer" if known else "literal", text)]
            content = marks.piece(Piece("image", "")) * len(message.images)
            for part in whole if i in hidden and text.strip() else self._literal(text):
                content += part.text if part.kind == "template" else marks.piece(part)
            turns.append((message.role, marks.enclosed(i, content)))
        return marks.cut(render(turns), self._literal, at_ends=self.with_ends)

    def _literal(self, text: str) -> Iterator[Piece]:
        """The text, its look-alikes of control tokens as pieces of their own."""
        position = 0
        if self.special_text is not None:
            for match in self.special_text.finditer(text):
                yield Piece("template", text[position : match.start()])
                yield Piece("literal", match[0])
                position = match.end()
        yield Piece("template", text[position:])


def begun_answer(messages: Sequence[ChatMessage]) -> str | None:
    """The answer that a prompt asks to go on with; `None` where it asks for a new one."""
    return messages[-1].content if messages and messages[-1].role == "assistant" else None


def choose_template(in_file: str | None, *, has_token: Callable[[str], bool], name: str) -> str:
    """The template's source: the file's own, else the one its control tokens call for.

    Raises:
        EngineError: kind `template`, when the file has none and none can be told.
    """
    if in_file:
        return in_file
    if has_token("<|start_header_id|>") and has_token("<|eot_id|>"):
        return LLAMA3_TEMPLATE
    if has_token("<|im_start|>") and has_token("<|im_end|>"):
        return CHATML_TEMPLATE
    raise EngineError(
        "template",
        Sentence(
            "“{0}” has no chat template, so it cannot hold a conversation; choose a file whose "
            "name says “Instruct” or “Chat”.",
            name,
        ),
    )
