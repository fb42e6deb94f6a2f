"""Chat templates: from a conversation to the text and the pieces a model is fed.

A template comes with the model's file, that is from a stranger: it runs in Jinja's
immutable sandbox, with its time, its loops and its output bounded. What it loses of a
conversation is found out and given to it in another way (see `turns`).
"""

from __future__ import annotations

import ctypes
import datetime
import json
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, NoReturn

import jinja2
from jinja2 import nodes
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension, loopcontrols
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from llama32_desktop.engine.backend import EngineError
from llama32_desktop.engine.marks import Cut, Marks, Piece, RenderedPrompt, kept_of
from llama32_desktop.engine.protocol import ChatMessage, Role
from llama32_desktop.engine.turns import WAYS, Turn, Way, shape

RENDER_SECONDS = 5.0
MAX_RENDERED_CHARACTERS = 64 * 1024 * 1024
MAX_REPETITION = 100_000

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


class TemplateTimeoutError(Exception):
    """Raised inside a template that runs too long."""


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox that also refuses to make huge strings and lists by repetition."""

    intercepted_binops = frozenset(["*", "**"])

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        if operator == "**":
            raise SecurityError("a template may not use powers")
        for value, times in ((left, right), (right, left)):
            sized = hasattr(value, "__len__") and isinstance(times, int)
            if sized and len(value) * times > MAX_REPETITION:
                raise SecurityError("a template tried to fill the memory by repetition")
        return super().call_binop(context, operator, left, right)


class _Generation(Extension):
    """Knows the tag that marks what of a rendered text a model is trained on, and shows what is
    in it, as transformers does."""

    tags = {"generation"}  # noqa: RUF012  # the base class names it so

    def parse(self, parser: Parser) -> list[nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class _RefusalError(EngineError):
    """The template itself failed: with other turns it may not."""


def _raise_exception(message: str) -> NoReturn:
    raise jinja2.TemplateError(message)


def _strftime_now(pattern: str) -> str:
    return datetime.datetime.now().astimezone().strftime(pattern)


def _tojson(value: Any, indent: int | None = None, **_: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


@contextmanager
def _deadline(seconds: float) -> Iterator[None]:
    """Raise `TemplateTimeoutError` in this thread when the block takes longer than `seconds`.

    Works for pure Python code, such as what Jinja compiles templates to, on every system.
    """
    thread_id = ctypes.c_ulong(threading.get_ident())
    set_error = ctypes.pythonapi.PyThreadState_SetAsyncExc
    lock = threading.Lock()
    finished = False

    def interrupt() -> None:
        with lock:
            if not finished:
                set_error(thread_id, ctypes.py_object(TemplateTimeoutError))

    timer = threading.Timer(seconds, interrupt)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        with lock:
            finished = True
        timer.cancel()


class ChatTemplate:
    """A compiled chat template.

    Raises:
        EngineError: kind `template`, when the source is no valid Jinja template.
    """

    def __init__(self, source: str, *, model_name: str, bos: str, eos: str) -> None:
        self._name = model_name
        self._special = {"bos_token": bos, "eos_token": eos}
        environment = _Sandbox(
            trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols, _Generation]
        )
        environment.filters["tojson"] = _tojson
        environment.globals["raise_exception"] = _raise_exception
        environment.globals["strftime_now"] = _strftime_now
        with self._named_errors():
            self._template = environment.from_string(source)
        self._ways: dict[tuple[bool, ...], Way] = {}

    @contextmanager
    def _named_errors(self) -> Iterator[None]:
        try:
            with _deadline(RENDER_SECONDS):
                yield
        except EngineError:
            raise
        except TemplateTimeoutError:
            raise self._error(f"it ran longer than {RENDER_SECONDS:g} seconds") from None
        except RecursionError:
            raise self._error("it is nested too deeply") from None
        except MemoryError:
            raise self._error("it used too much memory") from None
        except SecurityError as error:
            raise self._error(_detail(error)) from error
        except Exception as error:
            raise self._error(_detail(error), _RefusalError) from error

    def _error(self, detail: str, kind: type[EngineError] = EngineError) -> EngineError:
        return kind(
            "template",
            f"The chat template inside “{self._name}” failed ({detail.rstrip('.')}), so the "
            "message was not sent to the model; try a file of this model from another source.",
        )

    def _text(self, way: Way, turns: Sequence[Turn]) -> str:
        """What the template makes of turns."""
        parts: list[str] = []
        size = 0
        values: dict[str, Any] = {**self._special, "messages": way.messages(turns)}
        if way.tools:
            values["tools"] = None
        with self._named_errors():
            for part in self._template.generate(values, add_generation_prompt=True):
                size += len(part)
                if size > MAX_RENDERED_CHARACTERS:
                    raise self._error("it wrote too much")
                parts.append(part)
        return "".join(parts)

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
        cut = self._cut(conversation)
        pieces = tuple(cut.pieces)
        ends = tuple(cut.ends[i] for i in range(len(turns)) if i in cut.ends)
        if len(ends) < len(turns) or list(ends) != sorted(ends):
            with_ends = False  # the template puts them in another order
        if begun is not None:
            # Behind the template's own opening of an answer: no template has to know about this.
            answer = Piece("answer" if is_known_answer(begun) else "literal", begun)
            pieces = (*pieces, answer) if begun else pieces
            ends = (*ends, len(pieces))
        return RenderedPrompt(pieces, ends if with_ends else ())

    def _cut(self, conversation: _Conversation) -> Cut:
        """The conversation in the first way in which the template loses none of it."""
        kind = shape([message.role for message in conversation.messages])
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
                    return cut
                lost = lost or cut.lost
            if not lost:  # its text is not what the template objects to
                break
        if refusal is not None:
            raise refusal
        roles = {conversation.messages[i].role for i in lost}
        raise self._error("it leaves out " + " and ".join(sorted(_LOST[role] for role in roles)))


_LOST: Final[dict[Role, str]] = {
    "system": "the system prompt",
    "user": "what you wrote",
    "assistant": "earlier answers",
}


def _detail(error: Exception) -> str:
    return " ".join(str(error).split())[:300] or type(error).__name__


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
        f"“{name}” has no chat template, so it cannot hold a conversation; choose a file whose "
        "name says “Instruct” or “Chat”.",
    )
