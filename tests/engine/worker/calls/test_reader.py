"""Calls of tools in answers, as the families write them, in pieces of any size."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from llama32_desktop.engine.tools import Tool, Toolset
from llama32_desktop.engine.worker.calls.marks import MARKS
from llama32_desktop.engine.worker.calls.reader import CallReader

SCHEMA = json.dumps(
    {"type": "object", "properties": {"town": {"type": "string"}, "days": {"type": "integer"}}}
)
TOOLS = Toolset((Tool("weather", "Rain or sun", SCHEMA), Tool("clock")))
KIEL = ("weather", {"town": "Kiel", "days": 2})
CLOCK = ("clock", {})
JSON_CALL = '{"name": "weather", "arguments": {"town": "Kiel", "days": 2}}'
WORDS = ("</tool_call>", "[ARGS]", "name", "weather", "clock")
EVIL = "[clock(now=__import__('os').system('true'))]"
NAN = '{"name": "clock", "parameters": {"x": NaN}}'
LLAMA = '{"name": "weather", "parameters": {"town": "Kiel", "days": 2}}'


def read(pieces: Sequence[str], tools: Toolset = TOOLS) -> tuple[str, list[tuple[str, object]]]:
    """What is said, and the calls."""
    said: list[str] = []
    calls: list[tuple[str, object]] = []
    reader = CallReader(
        tools, said.append, lambda call: calls.append((call.name, json.loads(call.arguments)))
    )
    for piece in pieces:
        reader.feed(piece)
    reader.finish()
    return "".join(said), calls


@pytest.mark.parametrize("size", [1, 3, 7, 10_000])
@pytest.mark.parametrize(
    ("text", "said", "calls"),
    [
        # Llama 3: JSON, with its own mark or without, several behind each other.
        (LLAMA, "", [KIEL]),
        (f"<|python_tag|>{LLAMA}", "", [KIEL]),
        (f'{LLAMA}; {{"name": "clock", "parameters": {{}}}}', "", [KIEL, CLOCK]),
        ('{"type": "function", "name": "clock"}', "", [CLOCK]),
        ('{"type": "function", "function": {"name": "clock", "arguments": "{}"}}', "", [CLOCK]),
        ('<function=weather>{"town": "Kiel", "days": 2}</function>', "", [KIEL]),
        # Llama 3.2 and 4: Python.
        ('[weather(town="Kiel", days=2), clock()]', "", [KIEL, CLOCK]),
        ("<|python_start|>[weather(town='Kiel', days=2)]<|python_end|>", "", [KIEL]),
        ('<|python_tag|>weather.call(town="Kiel", days=2)', "", [KIEL]),
        # Hermes, Qwen.
        (f"<tool_call>\n{JSON_CALL}\n</tool_call>", "", [KIEL]),
        (f"I look.\n<tool_call>\n{JSON_CALL}\n</tool_call>", "I look.\n", [KIEL]),
        (
            f'<tool_call>{JSON_CALL}</tool_call>\n<tool_call>\n{{"name": "clock"}}</tool_call>',
            "",
            [KIEL, CLOCK],
        ),
        (f"<tool_call>\n{JSON_CALL}", "", [KIEL]),  # never closed
        (
            "<tool_call>\n<function=weather>\n<parameter=town>\nKiel\n</parameter>\n"
            "<parameter=days>\n2\n</parameter>\n</function>\n</tool_call>",
            "",
            [KIEL],
        ),
        # Mistral, older and newer.
        (f'[TOOL_CALLS] [{JSON_CALL}, {{"name": "clock", "arguments": {{}}}}]', "", [KIEL, CLOCK]),
        (
            '[TOOL_CALLS]weather[CALL_ID]a1b2c3d4e[ARGS]{"town": "Kiel", "days": 2}'
            "[TOOL_CALLS]clock[ARGS]{}",
            "",
            [KIEL, CLOCK],
        ),
        ('[TOOL_CALLS]weather{"town": "Kiel", "days": 2}', "", [KIEL]),
        # Granite.
        (f"<|tool_call|>[{JSON_CALL}]", "", [KIEL]),
        # What is said behind a call is said.
        (f"<tool_call>{JSON_CALL}</tool_call>\nSo.", "So.", [KIEL]),
        # Texts that are none, whole as they were written.
        ("", "", []),
        ("\n\nHello.", "\n\nHello.", []),
        ('{"name": "Ada", "born": 1815}', '{"name": "Ada", "born": 1815}', []),
        ('{"name": "weather", "arguments": [1]}', '{"name": "weather", "arguments": [1]}', []),
        ('{"name": "submarine", "parameters": {}}', '{"name": "submarine", "parameters": {}}', []),
        ('{"town": "Kiel"}', '{"town": "Kiel"}', []),
        ("[1, 2]", "[1, 2]", []),
        ("[weathers(town='x')]", "[weathers(town='x')]", []),
        (
            "[clock(__import__('os').system('true'))]",
            "[clock(__import__('os').system('true'))]",
            [],
        ),
        ("[weather(town=open('/etc/passwd'))]", "[weather(town=open('/etc/passwd'))]", []),
        ("Write <tool_call> first.", "Write <tool_call> first.", []),
        ("<tool_call>{not JSON}</tool_call>", "<tool_call>{not JSON}</tool_call>", []),
        (LLAMA[:-5], LLAMA[:-5], []),  # cut by a limit
        (f"<tool_call>{JSON_CALL[:-9]}", f"<tool_call>{JSON_CALL[:-9]}", []),
        (
            '{"name": "clock", "parameters": {"x": NaN}}',
            '{"name": "clock", "parameters": {"x": NaN}}',
            [],
        ),
        ("a [TOOL_CAL", "a [TOOL_CAL", []),
        ("<", "<", []),
    ],
)
def test_a_call_is_told_from_what_is_said(
    text: str, said: str, calls: list[tuple[str, object]], size: int
) -> None:
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    assert read(pieces) == (said, calls)


def test_arguments_may_hold_what_looks_like_an_end() -> None:
    town = 'a</tool_call>}]) "x\\" \' {[ \u2028 é'
    call = json.dumps({"name": "weather", "arguments": {"town": town}})
    assert read(list(f"<tool_call>{call}</tool_call>")) == ("", [("weather", {"town": town})])
    python = f"[weather(town={town!r})]"
    assert read(list(python)) == ("", [("weather", {"town": town})])


def test_at_most_one_is_taken_where_one_is_asked_for() -> None:
    text = f"{LLAMA}\n{LLAMA}"
    assert read([text], Toolset(TOOLS.tools, single=True)) == ("", [KIEL])


@pytest.mark.parametrize("size", [1, 1000])
def test_tools_that_an_answer_tells_of_are_not_called(size: int) -> None:
    weather = {"name": "weather", "description": "Tells the weather", "parameters": {}}
    function = {"type": "function", "function": weather}
    for told in (weather, [weather], function, [function, function]):
        text = json.dumps(told, indent=1)
        assert read([text[at : at + size] for at in range(0, len(text), size)]) == (text, [])


def test_text_comes_at_once_where_it_can_be_no_call() -> None:
    said: list[str] = []
    reader = CallReader(TOOLS, said.append, lambda call: None)
    for piece in ("The", " sea", " is", " <b>", " blue"):
        reader.feed(piece)
        assert "".join(said) == "The sea is <b> blue"[: len("".join(said))]
    assert "".join(said) == "The sea is <b> blue"
    reader = CallReader(TOOLS, (late := list[str]()).append, lambda call: None)
    reader.feed('{"tow')
    assert late == ['{"tow']


@example([" ", "<tool_call>"], 1)
@example(["\n", JSON_CALL[:-1]], 3)
@given(
    st.lists(
        st.sampled_from(
            [
                JSON_CALL,
                LLAMA,
                *MARKS,
                *"{}[]()\"'\\:,= \n>aé",
                "</tool_call>",
                "[ARGS]",
                "name",
                "weather",
                "clock",
            ]
        ),
        max_size=30,
    ),
    st.integers(1, 9),
)
def test_what_is_said_does_not_depend_on_how_it_comes(parts: list[str], size: int) -> None:
    text = "".join(parts)
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    whole = read([text])
    assert read(pieces) == whole
    if not whole[1]:
        assert whole[0] == text  # nothing is lost


def test_a_long_call_is_read_in_small_pieces() -> None:
    """Each character is looked at once; else this would take minutes."""
    town = 'k"{' * 60_000
    body = json.dumps({"name": "weather", "arguments": {"town": town}})
    said, calls = read([body[at : at + 2] for at in range(0, len(body), 2)])
    assert (said, calls) == ("", [("weather", {"town": town})])
