"""A vision file's own chat template is used where a picture gets its place from it."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace
from typing import Any

import pytest

from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.mllama.template import VisionTemplate
from llama32_desktop.engine.worker.template.marks import RenderedPrompt

SPECIAL = re.compile(r"<\|[a-z_]+\|>")
PARTS = (
    "{% if message.content is string %}{{ message.content }}{% else %}"
    "{% for part in message.content %}"
    "{% if part.type == 'image' %}<|image|>{% else %}{{ part.text }}{% endif %}"
    "{% endfor %}{% endif %}"
)
OWN = (
    # As the official one: the date, unless there is a picture and no system message.
    "{{ bos_token }}{% set ns = namespace(sees=false) %}{% for message in messages %}"
    "{% if message.content is not string %}{% set ns.sees = true %}{% endif %}{% endfor %}"
    "{% if not ns.sees or messages[0].role == 'system' %}"
    "<|start_header_id|>system<|end_header_id|>\n\nToday Date: {{ strftime_now('%d %b %Y') }}\n\n"
    "{{ messages[0].content if messages[0].role == 'system' }}<|eot_id|>{% endif %}"
    "{% for message in messages if message.role != 'system' %}"
    "<|start_header_id|>{{ message.role }}<|end_header_id|>\n\n" + PARTS + "<|eot_id|>{% endfor %}"
    "{{ '<|start_header_id|>assistant<|end_header_id|>\n\n' }}"
)
SYSTEM = ChatMessage("system", "Be brief.")
LOOK = ChatMessage("user", "What is <|image|> this?", ("/a.png",))
ASK = ChatMessage("user", "Hello")


def _render(source: str, *messages: ChatMessage, **options: Any) -> RenderedPrompt:
    template = VisionTemplate(source, model_name="m", bos="<|begin_of_text|>", eos="<|eot_id|>")
    known = options.pop("known", ())
    return template.render(
        messages, special_text=SPECIAL, is_known_answer=known.__contains__, **options
    )


def _text(rendered: RenderedPrompt) -> str:
    """Pictures as `[picture]`, literal text in brackets."""
    shown = {"image": "[picture]", "literal": "[{}]", "template": "{}", "answer": "[{}]"}
    return "".join(shown[piece.kind].format(piece.text) for piece in rendered.pieces)


def test_the_date_is_there_where_the_file_writes_it() -> None:
    today = f"Today Date: {datetime.datetime.now().astimezone():%d %b %Y}"
    assert today in _text(_render(OWN, ASK))
    assert today in _text(_render(OWN, SYSTEM, LOOK))
    assert "Today" not in _text(_render(OWN, LOOK))
    assert "Today" not in _text(_render("", ASK))  # Llama 3's bare format


def test_the_picture_stands_before_its_text_and_a_persons_is_literal() -> None:
    wanted = "<|end_header_id|>\n\n[picture]What is [<|image|>] this?<|eot_id|>"
    for source in (OWN, ""):
        for messages in ((LOOK,), (SYSTEM, LOOK), (ASK, ChatMessage("assistant", "Hi."), LOOK)):
            rendered = _render(source, *messages)
            assert wanted in _text(rendered)
            assert sum(piece.kind == "image" for piece in rendered.pieces) == 1
            assert rendered.given == ()


@pytest.mark.parametrize(
    "source",
    [
        "{{ raise_exception('no pictures with system messages') }}",
        "{% for message in messages %}",  # no template
        OWN.replace("<|image|>", ""),  # loses the picture
        OWN.replace("<|image|>", "<|image|><|image|>"),
        OWN.replace("<|image|>", "\nsee <|image|>"),  # not where the model was trained with it
        OWN.replace("part.text", "part.text[:3]"),  # loses what was written
        "{% for message in messages %}{{ message.content + '' }}{% endfor %}",
        "{% for n in range(100000) %}{{ messages[0].content * 1000 }}{% endfor %}",
    ],
)
def test_otherwise_llama_3s_format_serves(source: str) -> None:
    bare = _render("", SYSTEM, LOOK)
    assert bare.given == ()
    assert _render(source, SYSTEM, LOOK) == replace(bare, given=("format",))


def test_ends_are_behind_each_message() -> None:
    messages = (SYSTEM, LOOK, ChatMessage("assistant", "A boat."), ASK)
    for source in (OWN, ""):
        rendered = _render(source, *messages, with_ends=True, known=("A boat.",))
        assert len(rendered.ends) == 4
        for message, end in zip(messages, rendered.ends, strict=True):
            before = "".join(piece.text for piece in rendered.pieces[:end])
            assert before.endswith(message.content)
        assert any(p.kind == "answer" and p.text == "A boat." for p in rendered.pieces)


def test_an_answer_that_is_gone_on_with_follows_the_header() -> None:
    rendered = _render(OWN, LOOK, ChatMessage("assistant", "A bo"))
    assert _text(rendered).endswith("assistant<|end_header_id|>\n\n[A bo]")


def test_a_conversation_that_no_template_renders_is_an_error() -> None:
    huge = ChatMessage("user", "x" * (60 * 1024 * 1024 + 1))
    with pytest.raises(EngineError, match="wrote too much"):
        _render("", huge)
