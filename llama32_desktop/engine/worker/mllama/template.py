"""A vision model's chat template: the file's own, where a picture gets its place from it.

Templates of vision models take the content of a message as a list of parts, and write
`<|image|>` for a part that is a picture. Where the file's own fails, writes another number of
pictures than there are, or puts one anywhere but before its message's text, the bare format of
Llama 3 takes its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from llama32_desktop.engine.protocol import ChatMessage, Given
from llama32_desktop.engine.sampling import Thinking
from llama32_desktop.engine.thought_marks import Effect
from llama32_desktop.engine.tools import NO_TOOLS, Toolset
from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.chat_template import ChatTemplate
from llama32_desktop.engine.worker.template.families import LLAMA3_TEMPLATE
from llama32_desktop.engine.worker.template.marks import Piece, RenderedPrompt
from llama32_desktop.engine.worker.template.steps import Prompt, Turn, prompt_of
from llama32_desktop.engine.worker.template.tools import functions_of
from llama32_desktop.engine.worker.template.turns import Way
from llama32_desktop.engine.worker.thoughts.learning import NO_CHOICE

IMAGE: Final = "<|image|>"
_HEADER_END: Final = re.compile(r"<\|end_header_id\|>\s*\Z")


class VisionTemplate:
    """Renders conversations with at most one picture; see `chat_template.ChatTemplate.render`."""

    def __init__(self, in_file: str, *, model_name: str, bos: str, eos: str) -> None:
        self._plain = ChatTemplate(LLAMA3_TEMPLATE, model_name=model_name, bos=bos, eos=eos)
        self._in_file = bool(in_file)
        self._own: _OwnTemplate | None = None
        if in_file:
            try:
                self._own = _OwnTemplate(in_file, model_name=model_name, bos=bos, eos=eos)
            except EngineError:
                self._own = None  # no template at all: Llama 3's format serves

    def turn_marks(self, has_token: Callable[[str], bool]) -> Mapping[str, Effect]:
        """See `ChatTemplate.turn_marks`; Llama 3's are tokens of every such model."""
        return self._own.turn_marks(has_token) if self._own is not None else {}

    def render(
        self,
        messages: Sequence[ChatMessage],
        *,
        special_text: re.Pattern[str] | None,
        is_known_answer: Callable[[str], bool],
        with_ends: bool = False,
        tools: Toolset = NO_TOOLS,
    ) -> RenderedPrompt:
        """Render with the file's own template, or with Llama 3's format.

        Raises:
            EngineError: kind `template`, where neither can.
        """
        prompt = prompt_of(messages)._replace(functions=functions_of(tools))
        for template in (self._own, self._plain):
            if template is None:
                continue
            try:
                rendered = template.render_prompt(
                    prompt,
                    len(messages),
                    special_text=special_text,
                    is_known_answer=is_known_answer,
                    with_ends=with_ends,
                )
            except EngineError:
                if template is self._plain:
                    raise
                continue
            if template is self._plain or _is_whole(rendered, prompt.turns):
                foreign = template is self._plain and self._in_file
                told: tuple[Given, ...] = ("tools",) if tools else ()
                return replace(rendered, given=(*told, "format")) if foreign else rendered
        raise AssertionError("the plain template renders or raises")


class _OwnTemplate(ChatTemplate):
    """A template that is told of pictures as parts of a message."""

    pictures_as_parts = True

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
        rendered = super().render_prompt(
            prompt,
            messages,
            special_text=special_text,
            is_known_answer=is_known_answer,
            with_ends=with_ends,
            thinking=thinking,
        )
        return _with_pictures(rendered)

    def _message(self, way: Way, turn: Turn) -> dict[str, Any]:
        message = super()._message(way, turn)
        if not turn.images:
            return message
        return {**message, "content": _parts(turn.images, message["content"])}


def _parts(pictures: int, content: str | list[dict[str, str]]) -> list[dict[str, str]]:
    text = [{"type": "text", "text": content}] if isinstance(content, str) else content
    return [*({"type": "image"} for _ in range(pictures)), *text]


def _with_pictures(rendered: RenderedPrompt) -> RenderedPrompt:
    """With a piece for each `<|image|>` that the template wrote; people's are literal pieces."""
    pieces: list[Piece] = []
    starts: list[int] = []
    for piece in rendered.pieces:
        starts.append(len(pieces))
        if piece.kind != "template" or IMAGE not in piece.text:
            pieces.append(piece)
            continue
        for number, text in enumerate(piece.text.split(IMAGE)):
            if number:
                pieces.append(Piece("image", ""))
            if text:
                pieces.append(Piece("template", text))
    starts.append(len(pieces))
    ends = tuple(starts[end] for end in rendered.ends)
    return replace(rendered, pieces=tuple(pieces), ends=ends)


def _is_whole(rendered: RenderedPrompt, turns: Sequence[Turn]) -> bool:
    """Whether every picture has a place, right behind the header of a message, and every known
    text of the conversation stands in what was rendered."""
    pieces = rendered.pieces
    places = [index for index, piece in enumerate(pieces) if piece.kind == "image"]
    if len(places) != sum(turn.images for turn in turns):
        return False
    if not all(_opens(pieces, index) for index in places):
        return False
    text = "".join(piece.text for piece in pieces)
    return all(turn.text.strip() in text for turn in turns if turn.role != "tool")


def _opens(pieces: Sequence[Piece], index: int) -> bool:
    before = pieces[index - 1] if index else None
    if before is None or before.kind not in ("template", "image"):
        return False
    return before.kind == "image" or _HEADER_END.search(before.text) is not None
