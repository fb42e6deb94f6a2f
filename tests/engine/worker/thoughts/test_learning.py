"""How a model thinks is told from its template alone."""

from __future__ import annotations

import re

import pytest

from llama32_desktop.engine.parts import Thought
from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.engine.sampling import Thinking
from llama32_desktop.engine.thought_marks import FAMILIES, HARMONY, Family, tags
from llama32_desktop.engine.worker.chat_template import ChatTemplate
from llama32_desktop.engine.worker.thoughts.course import Thoughts, course
from llama32_desktop.engine.worker.thoughts.learning import Format, begins
from llama32_desktop.engine.worker.thoughts.reader import AnswerReader

_TURNS = "{% for m in messages %}<|{{ m.role }}|>{BEFORE}{{ m.content }}<|end|>{% endfor %}"
_OWN = (
    _TURNS.replace(
        "{BEFORE}",
        "{% if m.reasoning_content %}<deep>\n{{ m.reasoning_content }}\n</deep>\n\n{% endif %}",
    )
    + "{% if add_generation_prompt %}<|assistant|>"
    "{% if enable_thinking is defined and not enable_thinking %}<deep></deep>{% endif %}"
    "{% if reasoning_effort is defined %}[{{ reasoning_effort }}]{% endif %}{% endif %}"
)
_PLAIN = _TURNS.replace("{BEFORE}", "") + "{% if add_generation_prompt %}<|assistant|>{% endif %}"


def learnt(source: str) -> Format | None:
    return ChatTemplate(source, model_name="m", bos="", eos="").thoughts


def test_marks_of_nobody_are_learned_from_the_template() -> None:
    found = learnt(_OWN)
    assert found is not None
    assert list(found.family.marks) == ["<deep>", "</deep>"]
    assert found.closing == "\n</deep>\n\n"
    assert found.switch and found.efforts == ("low", "medium", "high")
    reader = AnswerReader("answer", found.family.marks)
    parts = [part for piece in b"<deep>One.</deep>Two." for part in reader.feed(bytes([piece]))]
    assert "".join(text for kind, text in parts if kind == "text") == "Two."


@pytest.mark.parametrize("key", ["reasoning_content", "thinking", "reasoning"])
def test_an_earlier_thought_goes_by_the_name_that_the_template_knows(key: str) -> None:
    source = _OWN.replace("reasoning_content", key)
    template = ChatTemplate(source, model_name="m", bos="", eos="")
    assert template.thoughts is not None and template.thoughts.key == key
    steps = (Thought(text="Hm."),)
    turns = [ChatMessage("user", "a"), ChatMessage("assistant", "b", steps=steps)]
    rendered = template.render([*turns, ChatMessage("user", "c")], special_text=None)
    assert "<deep>\nHm.\n</deep>" in "".join(piece.text for piece in rendered.pieces)
    # One that leaves old thoughts out is not given them in another way.
    forgetful = ChatTemplate(_PLAIN, model_name="m", bos="", eos="")
    rendered = forgetful.render([*turns, ChatMessage("user", "c")], special_text=None)
    assert "Hm." not in "".join(piece.text for piece in rendered.pieces)


@pytest.mark.parametrize(
    ("ending", "found"),
    [("<|eot|>", "<|eot|>"), ("\n<|eot|>\n", "<|eot|>"), ("\n\n", "<|user|>"), ("###", "")],
)
def test_the_end_of_a_turn_is_told_from_the_template(ending: str, found: str) -> None:
    source = "{% for m in messages %}<|{{ m.role }}|>{{ m.content }}" + ending + "{% endfor %}"
    template = ChatTemplate(source, model_name="m", bos="", eos="")
    special = re.compile(r"<\|eot\|>|<\|user\|>|<\|assistant\|>")
    assert template.end_of_turn(special) == found
    assert template.end_of_turn(None) == ""


def test_a_template_without_thoughts_has_none() -> None:
    assert learnt(_PLAIN) is None
    assert begins("<|assistant|>", None) == "answer"


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.opening)
def test_every_family_is_told_from_what_its_template_writes(family: Family) -> None:
    thought = family.opening + "{{ m.reasoning_content }}" + family.closing
    before = "{% if m.reasoning_content %}" + thought + "{% endif %}"
    found = learnt(_TURNS.replace("{BEFORE}", before))
    assert found is not None and found.family is family


def test_a_thought_that_the_prompt_opens_is_seen_without_any_other_sign() -> None:
    found = learnt(_PLAIN.replace("<|assistant|>{% endif", "<|assistant|><think>\n{% endif"))
    assert found is not None
    assert begins("<|assistant|><think>\n", found) == "thought"
    assert begins("<|assistant|><think>\n\n</think>\n\n", found) == "answer"
    assert begins("<|start|>assistant", Format(HARMONY, HARMONY.closing)) == "header"


def _course(
    tail: str, thinking: Thinking, *, held: bool = False, by_itself: bool = True
) -> Thoughts:
    think = Format(tags("<t>", "</t>"), "</t>\n", by_itself=by_itself)
    codes = {"<t>": [1], "</t>\n": [2]}
    return course(
        tail, think, thinking, tokenise=codes.__getitem__, has_token=lambda _: False, held=held
    )


def test_a_choice_leads_the_answer() -> None:
    off, on = Thinking(mode="off"), Thinking(mode="on")
    assert _course("x<t>\n", off).first == (2,)  # opened by the template: closed at once
    assert _course("x", off).first == () and _course("x", off).budget == 0
    assert _course("x", on).first == (1,) and _course("x<t>", on).first == ()
    assert _course("x<t></t>\n", on).first == ()  # the template has the last word
    assert _course("", on).first == ()  # an answer is gone on with
    assert _course("x", Thinking(budget=0)).budget == 0
    assert _course("x", Thinking(budget=7)).budget == 7
    # With a grammar it has to be known where the answer begins.
    assert _course("x", Thinking(), held=True).first == (1,)
    assert _course("x", off, held=True).first == ()
    # A form has no model think that does not by itself.
    assert _course("x", Thinking(), held=True, by_itself=False).first == ()
    assert _course("x", on, held=True, by_itself=False).first == (1,)


def test_whether_a_model_thinks_by_itself_is_what_the_template_writes_unasked() -> None:
    asked = "{% if enable_thinking is defined and not enable_thinking %}"
    found, other = learnt(_OWN), learnt(_OWN.replace(asked, "{% if not enable_thinking %}"))
    assert found is not None and found.switch and found.by_itself
    assert other is not None and other.switch and not other.by_itself


def test_a_switch_is_one_where_the_template_leaves_the_marks_to_the_model() -> None:
    """As Cogito's, which is told of thinking in the system's words."""
    asked = "{% if enable_thinking %}Enable deep thinking subroutine.{% endif %}"
    found = learnt(asked + _PLAIN)
    assert found is not None and found.switch and not found.by_itself
    assert found.family.opening == "<think>"
    # As those of Nemotron 3, one of which knows “low”, and one “medium”.
    for effort in ("low", "medium"):
        told = "{% if " + effort + "_effort %}Think less.{% endif %}"
        found = learnt(_OWN + told)
        assert found is not None and effort in found.efforts


def test_a_template_that_hangs_is_given_up_after_one_try(monkeypatch: pytest.MonkeyPatch) -> None:
    from llama32_desktop.engine.worker.template.rendering import Renderer, TemplateFailedError

    class Hanging(Renderer):
        tries = 0

        def render(self, source: str, values: object) -> str:  # type: ignore[override]
            if values is None:
                return ""
            type(self).tries += 1
            raise TemplateFailedError("it ran longer than 5 seconds")

    template = ChatTemplate("x", model_name="m", bos="", eos="", renderer=Hanging())
    assert template.thoughts is None
    assert Hanging.tries == 1
