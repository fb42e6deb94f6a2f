"""The marks of a template's turns that a vocabulary lacks end an answer, wherever it is cut."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import pytest

from llama32_desktop.engine.templates import FAMILIES, Family
from llama32_desktop.engine.thought_marks import Effect
from llama32_desktop.engine.worker.chat_template import ChatTemplate
from llama32_desktop.engine.worker.template.families import SOURCES
from llama32_desktop.engine.worker.template.turn_marks import turn_marks
from llama32_desktop.engine.worker.thoughts.reader import AnswerReader

MARKS: Final[dict[Family, str]] = {
    "llama3": "<s> <|start_header_id|> <|end_header_id|> <|eot_id|>",
    "llama4": "<|header_start|> <|header_end|> <|eot|>",
    "llama2": "[INST] [/INST] <<SYS>> <</SYS>> </s> <s>",
    "chatml": "<|im_start|> <|im_end|>",
    "gemma": "<start_of_turn> <end_of_turn>",
    "gemma4": "<|turn> <turn|>",
    "mistral-v7": "[SYSTEM_PROMPT] [/SYSTEM_PROMPT] [INST] [/INST] </s>",
    "mistral-tekken": "[INST] [/INST] </s>",
    "mistral-v3": "[INST] [/INST] </s>",
    "phi4": "<|im_start|> <|im_sep|> <|im_end|>",
    "phi4-mini": "<|system|> <|user|> <|assistant|> <|end|>",
    "phi3": "<|system|> <|user|> <|assistant|> <|end|>",
    "zephyr": "<|system|> <|user|> <|assistant|> </s>",
    "alpaca": "",
    "deepseek": "<｜User｜> <｜Assistant｜> <｜end▁of▁sentence｜>",
    "granite": "<|start_of_role|> <|end_of_role|> <|end_of_text|>",
    "command-r": "<|START_OF_TURN_TOKEN|> <|END_OF_TURN_TOKEN|> <|SYSTEM_TOKEN|> <|USER_TOKEN|> "
    "<|CHATBOT_TOKEN|>",
    "gpt-oss": "<|start|> <|message|> <|end|>",
}
"""By the documentation of each format's makers, which `families.py` names."""
ENDING: Final = [name for name in MARKS if name not in ("alpaca", "gpt-oss")]
"""Those whose answers marks end; gpt-oss's channels are read as thoughts' are."""
SAID: Final = "Rivers <b>flow</b> [1]\nto the sea, ünö."


def template(family: Family) -> ChatTemplate:
    return ChatTemplate(SOURCES[family], model_name="m", bos="<s>", eos="</s>")


def behind(family: Family) -> str:
    """What stands behind an answer in a prompt."""
    asked = {"role": "user", "content": "Why?"}
    turns = [asked, {"role": "assistant", "content": "QXQ"}, asked]
    rendered = template(family)._tried(turns, {})
    assert rendered is not None
    return rendered.partition("QXQ")[2]


def read(
    pieces: Iterable[bytes], turns: dict[str, Effect], *, held: bool = False
) -> tuple[str, AnswerReader]:
    reader = AnswerReader(held=held, turns=turns)
    said: list[str] = []
    for piece in pieces:
        said += [text for _, text in reader.feed(piece)]
        if reader.stopped:
            break
    return "".join([*said, *(text for _, text in reader.finish())]), reader


@pytest.mark.parametrize("family", FAMILIES)
def test_they_are_those_that_the_makers_name(family: Family) -> None:
    found = template(family).turn_marks(lambda _: False)
    assert set(found) == set(MARKS[family].split())
    assert template(family).turn_marks(lambda _: True) == {}
    assert not template(family).turn_marks(set(found).__contains__)


@pytest.mark.parametrize("family", ENDING)
def test_an_answer_ends_before_them_wherever_it_is_cut(family: Family) -> None:
    turns = dict(template(family).turn_marks(lambda _: False))
    whole = (SAID + behind(family)).encode()
    expected = SAID + behind(family)[: re.search(r"[<\[]", behind(family)).start()]  # type: ignore[union-attr]
    for cut in range(len(whole) + 1):
        said, reader = read((whole[:cut], whole[cut:]), turns)
        assert (said, reader.stopped) == (expected, True), cut
    said, _ = read((whole[at : at + 1] for at in range(len(whole))), turns)
    assert said == expected
    for end in range(len(whole)):  # as where the answer may not be longer
        said, _ = read((whole[:end],), turns)
        assert expected.startswith(said) or said in (expected + "<", expected + "["), end


@pytest.mark.parametrize("said", ["```\nx = 1\n", "Write `", "(see ", "    "])
def test_they_end_it_in_code_and_behind_a_quote_too(said: str) -> None:
    turns = {"<end_of_turn>": Effect.END}
    shown, reader = read((f"A{said}<end_of_turn>\n<start_of_turn>user".encode(),), turns)
    assert (shown, reader.turn) == (f"A{said}", "<end_of_turn>")


def test_a_turn_that_it_opens_for_itself_goes_on_and_another_ends() -> None:
    turns = dict(template("chatml").turn_marks(lambda _: False))
    assert read((b"<|im_start|>assistant\nYes.<|im_end|>",), turns)[0] == "Yes."
    assert read((b"Yes.<|im_start|>user\nNo.",), turns)[0] == "Yes."


def test_where_they_are_tokens_or_a_grammar_holds_the_answer_their_text_is_said() -> None:
    text = "Gemma ends a turn with <end_of_turn> and Mistral with [INST]."
    known = dict(template("gemma").turn_marks(lambda _: True))
    assert read((text.encode(),), known)[0] == text
    turns = dict(template("gemma").turn_marks(lambda _: False))
    assert read((f'{{"mark": "{text}"}}'.encode(),), turns, held=True)[0] == f'{{"mark": "{text}"}}'


def test_what_is_far_from_messages_or_parts_thoughts_is_none() -> None:
    def render(messages: list[dict[str, str]], _: object) -> str:
        said = "".join(f"<turn>{each['content']}</turn>" for each in messages)
        return f"Tags like <b> may be used.{' ' * 200}{said}<turn><think>"

    assert set(turn_marks(render, lambda _: False)) == {"<turn>", "</turn>"}
    assert turn_marks(lambda *_: None, lambda _: False) == {}
