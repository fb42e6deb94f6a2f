"""Chat templates: from a conversation to the text and the pieces a model is fed.

A template comes with the model's file, that is from a stranger: it runs in Jinja's
immutable sandbox, with its time, its loops and its output bounded.

Two kinds of message text must not simply be written into the prompt and tokenised with it:

- text that looks like a control token (`<|eot_id|>` in a user's message) would become one;
- an answer that this engine generated is known as token ids, and its text need not tokenise
  back to the same ids.

Both are replaced by marks before rendering, and the rendered text is cut at the marks into
`Piece`s. A mark holds a random number, so that no text can contain one by intent.
"""

from __future__ import annotations

import ctypes
import datetime
import json
import re
import secrets
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal, NoReturn

import jinja2
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from llama32_desktop.engine.backend import EngineError
from llama32_desktop.engine.protocol import ChatMessage

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


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the prompt: template text, a person's literal text, a known answer, or the
    place of a picture, which has no text."""

    kind: Literal["template", "literal", "answer", "image"]
    text: str


@dataclass(frozen=True, slots=True)
class RenderedPrompt:
    """A prompt in pieces.

    Attributes:
        pieces: In order; consecutive `template` pieces are joined.
        ends: For each message the index in `pieces` behind its content, or an empty tuple
            where this was not asked for.
    """

    pieces: tuple[Piece, ...]
    ends: tuple[int, ...] = ()


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
            trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
        )
        environment.filters["tojson"] = _tojson
        environment.globals["raise_exception"] = _raise_exception
        environment.globals["strftime_now"] = _strftime_now
        with self._named_errors():
            self._template = environment.from_string(source)

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
        except Exception as error:
            detail = " ".join(str(error).split())[:300] or type(error).__name__
            raise self._error(detail) from error

    def _error(self, detail: str) -> EngineError:
        return EngineError(
            "template",
            f"The chat template inside “{self._name}” failed ({detail.rstrip('.')}), so the "
            "message was not sent to the model; try a file of this model from another source.",
        )

    def _render(self, messages: Sequence[Mapping[str, Any]]) -> str:
        parts: list[str] = []
        size = 0
        with self._named_errors():
            stream = self._template.generate(
                messages=list(messages), add_generation_prompt=True, tools=None, **self._special
            )
            for part in stream:
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
            EngineError: kind `template`, when the template fails or misbehaves.
        """
        marks = _Marks()
        prepared: list[dict[str, str]] = []
        begun = begun_answer(messages)
        turns = messages if begun is None else messages[:-1]
        for message in turns:
            if message.role == "assistant" and is_known_answer(message.content):
                content = marks.answer(message.content)
            elif special_text is not None:
                content = special_text.sub(lambda m: marks.literal(m.group()), message.content)
            else:
                content = message.content
            content = marks.image() * len(message.images) + content
            if with_ends:
                content = marks.end_behind(content)
            prepared.append({"role": message.role, "content": content})
        rendered = marks.cut(self._render(prepared), len(turns))
        if begun is None:
            return rendered
        # Behind the template's own opening of an answer: no template has to know about this.
        answer = Piece("answer" if is_known_answer(begun) else "literal", begun)
        pieces = (*rendered.pieces, answer) if begun else rendered.pieces
        return RenderedPrompt(pieces, (*rendered.ends, len(pieces)) if with_ends else ())


def begun_answer(messages: Sequence[ChatMessage]) -> str | None:
    """The answer that a prompt asks to go on with; `None` where it asks for a new one."""
    return messages[-1].content if messages and messages[-1].role == "assistant" else None


class _Marks:
    """Stands marks in for texts, and cuts a rendered prompt at them."""

    def __init__(self) -> None:
        # Private-use characters around a random number: nothing a template matches on.
        self._open = f"\ue000{secrets.token_hex(8)}:"
        self._pieces: list[Piece | None] = []

    def _mark(self, piece: Piece | None) -> str:
        self._pieces.append(piece)
        return f"{self._open}{len(self._pieces) - 1}\ue001"

    def answer(self, text: str) -> str:
        return self._mark(Piece("answer", text))

    def literal(self, text: str) -> str:
        return self._mark(Piece("literal", text))

    def image(self) -> str:
        return self._mark(Piece("image", ""))

    def end_behind(self, content: str) -> str:
        # Before trailing white space: a template that trims must still find it at the end.
        stripped = content.rstrip()
        return stripped + self._mark(None) + content[len(stripped) :]

    def cut(self, rendered: str, messages: int) -> RenderedPrompt:
        pieces: list[Piece] = []
        ends: list[int] = []
        pattern = re.compile(re.escape(self._open) + "([0-9]+)\ue001")
        position = 0
        for match in pattern.finditer(rendered):
            if match.start() > position:
                pieces.append(Piece("template", rendered[position : match.start()]))
            position = match.end()
            piece = self._pieces[int(match.group(1))]
            if piece is None:
                ends.append(len(pieces))
            else:
                pieces.append(piece)
        if position < len(rendered):
            pieces.append(Piece("template", rendered[position:]))
        return RenderedPrompt(tuple(pieces), tuple(ends) if len(ends) == messages else ())


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
