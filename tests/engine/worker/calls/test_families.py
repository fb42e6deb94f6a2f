"""Calls as further families write them, at the end of thoughts too, in pieces of any size.

The forms are those of the families' chat templates in llama.cpp's source, and of the tests of
SGLang and vLLM; names and values are ours.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.engine.sampling import Sampling, Thinking
from llama32_desktop.engine.thought_marks import FAMILIES, HARMONY, MUSE, Family
from llama32_desktop.engine.tools import Tool, Toolset
from llama32_desktop.engine.worker.backend import CancelFlag, PieceKind
from llama32_desktop.engine.worker.calls.emitting import Emitting
from llama32_desktop.engine.worker.calls.marks import BEHIND_NAME, ENDS, MARKS, QUOTES
from llama32_desktop.engine.worker.generation import Prompt, answer
from llama32_desktop.engine.worker.thoughts.course import course
from llama32_desktop.engine.worker.thoughts.learning import Begins
from llama32_desktop.engine.worker.thoughts.reader import AnswerReader
from tests.engine.worker.test_decode_loop import Model, Words

SCHEMA = {
    "town": {"type": "string"},
    "days": {"type": ["integer", "null"]},
    "wind": {"type": "boolean"},
    "note": {"anyOf": [{"type": "string"}, {"type": "null"}]},
    "more": {"type": "object"},
}
TOOLS = Toolset(
    (
        Tool("weather", "Rain or sun", json.dumps({"type": "object", "properties": SCHEMA})),
        Tool("clock"),
    )
)
VALUES = {"town": 'Kiel, "old"', "days": 2, "more": {"a": ["x", None]}}
KIEL, CLOCK = ("weather", VALUES), ("clock", {})
JSON = json.dumps(VALUES)
PAIRS = (
    "weather{0}<arg_key>town</arg_key>{0}<arg_value>" + VALUES["town"] + "</arg_value>{0}"  # type: ignore[operator]
    "<arg_key>days</arg_key>{0}<arg_value>2</arg_value>{0}<arg_key>more</arg_key>{0}"
    '<arg_value>{{"a": ["x", null]}}</arg_value>{0}'
)
INVOKED = (
    '<{0}invoke name="weather">\n<{0}parameter name="town">Kiel, "old"</{0}parameter>\n'
    '<{0}parameter name="days">2</{0}parameter>\n<{0}parameter name="more">'
    '{{"a": ["x", null]}}</{0}parameter>\n</{0}invoke>'
)
THINK = FAMILIES[-1]
Read = tuple[str, str, list[tuple[str, object]]]


def read(
    text: str,
    size: int,
    family: Family = THINK,
    begins: Begins = "answer",
    *,
    cut: bool = False,
    tools: Toolset = TOOLS,
) -> Read:
    """What is said and thought, and the calls."""
    parts = {"text": "", "thought": "", "moved": ""}
    calls: list[tuple[str, object]] = []

    def emit(text: str, kind: PieceKind) -> None:
        parts[kind] += text

    emitting = Emitting(tools, emit, lambda name, given: calls.append((name, json.loads(given))))
    reader = AnswerReader(begins, family.marks, calls=True)
    data = text.encode()
    for at in range(0, len(data), size):
        for kind, piece in reader.feed(data[at : at + size]):
            emitting.emit(piece, kind)
    for kind, piece in reader.finish():
        emitting.emit(piece, kind)
    emitting.finish(by_model=not cut)
    return parts["text"], parts["thought"], calls


WRITTEN = {
    "GLM": f"<tool_call>{PAIRS.format(chr(10))}</tool_call>",
    "GLM 4.7": f"<tool_call>{PAIRS.format('')}</tool_call>",
    "Hunyuan": "<tool_calls>\n<tool_call>"
    + PAIRS.format("").replace("weather", "weather<tool_sep>")
    + "</tool_call>\n</tool_calls>",
    "Hunyuan 3": "<tool_calls:opensource>\n<tool_call:opensource>"
    + PAIRS.format("\n")
    .replace("weather", "weather<tool_sep:opensource>")
    .replace("arg_key", "arg_key:opensource")
    .replace("arg_value", "arg_value:opensource")
    + "</tool_call:opensource>\n</tool_calls:opensource>",
    "Hunyuan A13B": f'<tool_calls>[{{"name": "weather", "arguments": {JSON}}}]</tool_calls>',
    "Kimi K2": "<|tool_calls_section_begin|><|tool_call_begin|>functions.weather:0"
    f"<|tool_call_argument_begin|>{JSON}<|tool_call_end|><|tool_calls_section_end|>",
    "Apertus": f'<|tools_prefix|>[{{"weather": {JSON}}}]<|tools_suffix|>',
    "LFM2": "<|tool_call_start|>[weather(town='Kiel, \"old\"', days=2, more={'a': ['x', None]})]"
    "<|tool_call_end|>",
    "Gemma 4": '<|tool_call>call:weather{days:2,more:{a:[<|"|>x<|"|>,None]},'
    'town:<|"|>Kiel, "old"<|"|>}<tool_call|>',
    "Command": f'<|START_ACTION|>[\n    {{"tool_call_id": "0", "tool_name": "weather", '
    f'"parameters": {JSON}}}\n]<|END_ACTION|>',
    "Nemotron": f'<TOOLCALL>[{{"name": "weather", "arguments": {JSON}}}]</TOOLCALL>',
    "DeepSeek 3": "<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>function<｜tool▁sep｜>weather\n"
    f"```json\n{JSON}\n```<｜tool▁call▁end｜><｜tool▁calls▁end｜>",
    "DeepSeek 3.1": "<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>weather<｜tool▁sep｜>"
    f"{JSON}<｜tool▁call▁end｜><｜tool▁calls▁end｜>",
    "DeepSeek 4": f"<｜DSML｜tool_calls>\n{INVOKED.format('｜DSML｜')}\n</｜DSML｜tool_calls>",
    "MiniMax M2": f"<minimax:tool_call>\n{INVOKED.format('')}\n</minimax:tool_call>",
    "Solar": f"<|tool_calls|><|tool_call:begin|>01<|tool_call:name|>weather<|tool_call:args|>{JSON}"
    "<|tool_call:end|>",
    "GigaChat": f'<|function_call|>{{"name": "weather", "arguments": {JSON}}}',
    "Seed": '<seed:tool_call>\n<function=weather>\n<parameter=town>Kiel, "old"</parameter>\n'
    '<parameter=days>2</parameter>\n<parameter=more>{"a": ["x", null]}</parameter>\n'
    "</function>\n</seed:tool_call>",
}


@pytest.mark.parametrize("size", [1, 3, 10_000])
@pytest.mark.parametrize("family", list(WRITTEN))
def test_a_call_is_read_as_its_family_writes_it(family: str, size: int) -> None:
    call = WRITTEN[family]
    assert read(call, size) == ("", "", [KIEL])
    assert read(f"<think>I look.</think>{call}", size) == ("", "I look.", [KIEL])
    # The model forgot to close its thought, or closed it and ended.
    assert read(f"<think>I look.{call}", size) == ("", "I look.", [KIEL])
    assert read(f"I look.{call}\n</think>\n\n", size, begins="thought")[2] == [KIEL]
    # Thoughts that speak of a call.
    about = f"I write {call} or not."
    assert read(f"<think>{about}</think>Hm.", size) == ("Hm.", about, [])
    assert read(f"<think>{about}", size) == ("", about, [])
    closed = read(f"<think>I may write {call}</think>But no.", size)
    assert closed == ("But no.", f"I may write {call}", [])
    # A limit cut it there: who knows what was to come.
    assert read(f"<think>I look.{call}", size, cut=True) == ("", f"I look.{call}", [])
    half = call[: call.index("old")]
    assert read(f"<think>{half}", size) == ("", half, [])


@pytest.mark.parametrize("size", [1, 4, 10_000])
def test_a_channel_for_a_tool_is_a_call(size: int) -> None:
    head = "<|channel|>analysis<|message|>I look.<|end|><|start|>assistant"
    for to in (
        "<|channel|>commentary to=functions.weather <|constrain|>json",
        " to=functions.weather<|channel|>commentary json",
    ):
        text = f"{head}{to}<|message|>{JSON}"
        assert read(text, size, HARMONY, "header") == ("", "I look.", [KIEL])
    # Of no tool that there is, and cut.
    other = f"{head}<|channel|>commentary to=browser.open<|message|>{JSON}"
    assert read(other, size, HARMONY, "header") == ("", f"I look.{JSON}", [])
    cut = f"{head}<|channel|>commentary to=functions.weather<|message|>{JSON[:-4]}"
    assert read(cut, size, HARMONY, "header") == ("", f"I look.{JSON[:-4]}", [])
    calls = f"<atem:function_calls>\n{INVOKED.format('atem:')}\n</atem:function_calls>"
    muse = f" to=self<|message|>I look.<|eom|><|start|>assistant to=weather<|message|>{calls}"
    assert read(muse, size, MUSE, "header") == ("", "I look.", [KIEL])


@pytest.mark.parametrize("size", [1, 4, 10_000])
def test_a_call_without_a_mark_begins_a_line_of_a_thought(size: int) -> None:
    """As a model writes it that was told of tools in words, since its template knows none."""
    call = json.dumps({"name": "weather", "parameters": VALUES})
    thought = "I look.\n"
    assert read(f"{thought}{call}", size, begins="thought") == ("", thought, [KIEL])
    assert read(f"<think>{call}\n</think>\n", size)[2] == [KIEL]
    two = f'{thought}{{"name": "clock", "parameters": {{}}}}\n{call}'
    assert read(two, size, begins="thought") == ("", thought, [CLOCK, KIEL])
    for about in (f"I write {call}", f"I write:\n{call}\nor not.", '{"town": "Kiel"}\n', "a\n\n{"):
        assert read(about, size, begins="thought") == ("", about, [])


def test_values_are_of_the_kinds_that_the_tool_says() -> None:
    def given(**values: str) -> object:
        pairs = "".join(
            f"<arg_key>{key}</arg_key><arg_value>{value}</arg_value>"
            for key, value in values.items()
        )
        return read(f"<tool_call>weather{pairs}</tool_call>", 10_000)[2][0][1]

    assert given(town="12", days="12", wind="True") == {"town": "12", "days": 12, "wind": True}
    assert given(town="null", days="null", note="null") == {
        "town": "null",
        "days": None,
        "note": None,
    }
    assert given(note="7", days="soon") == {"note": "7", "days": "soon"}


def test_several_calls_are_each_one() -> None:
    two = (
        "<|tool_calls_section_begin|><|tool_call_begin|>functions.clock:0"
        "<|tool_call_argument_begin|>{}<|tool_call_end|><|tool_call_begin|>functions.weather:1"
        f"<|tool_call_argument_begin|>{JSON}<|tool_call_end|><|tool_calls_section_end|>"
    )
    assert read(two, 5) == ("", "", [CLOCK, KIEL])
    assert read(f"<think>So.{two}", 5) == ("", "So.", [CLOCK, KIEL])


@pytest.mark.parametrize("size", [1, 500])
def test_where_one_is_asked_for_it_is_the_first_that_is_meant(size: int) -> None:
    one = Toolset(TOOLS.tools, single=True)
    about, meant = f"{WRITTEN['GLM']} would tell, or\n", '<tool_call>{"name": "clock"}</tool_call>'
    thought = read(about + meant, size, begins="thought", tools=one)
    assert thought == ("", about, [CLOCK])
    assert read(f"So.{meant}{WRITTEN['GLM']}", size, begins="thought", tools=one)[1:] == (
        "So.",
        [CLOCK],
    )


def test_a_mark_that_is_spoken_about_hides_no_call_behind_it() -> None:
    text = f"First <tool_call> is written, then {WRITTEN['GLM']}"
    assert read(text, 1) == ("First <tool_call> is written, then ", "", [KIEL])


@given(
    st.lists(
        st.sampled_from(
            [*MARKS, *ENDS, *BEHIND_NAME, *QUOTES, *'{}[]:," \n<a', "clock", "call:", JSON]
        ),
        max_size=14,
    ),
    st.integers(1, 9),
    st.booleans(),
)
def test_nothing_of_a_thought_is_lost_however_it_comes(
    parts: list[str], size: int, ends: bool
) -> None:
    text = f"So: {''.join(parts)}"

    def pieces(size: int) -> Iterator[str]:
        return (text[at : at + size] for at in range(0, len(text), size))

    def thought(size: int) -> tuple[str, int]:
        out, calls = list[str](), list[str]()
        emitting = Emitting(TOOLS, lambda text, _: out.append(text), lambda *c: calls.append(c[0]))
        for piece in pieces(size):
            emitting.emit(piece, "thought")
        emitting.finish(by_model=ends)
        return "".join(out), len(calls)

    whole = thought(len(text))
    assert thought(size) == whole
    if not whole[1]:
        assert whole[0].rstrip() == text.rstrip()


def loop(words: list[str], *, held: bool = False) -> tuple[str, str, list[str]]:
    """What the decode loop makes of a model that writes this in an open thought, and ends."""
    vocabulary, calls = Words(), list[str]()
    model = Model(vocabulary, words, held=held)
    parts = {"text": "", "thought": "", "moved": ""}

    def emit(text: str, kind: PieceKind) -> None:
        parts[kind] += text

    emitting = Emitting(TOOLS, emit, lambda name, _: calls.append(name))
    led = course(
        "<think>",
        None,
        Thinking(),
        tokenise=vocabulary.tokenise,
        has_token=lambda _: False,
        held=held,
    )
    led = replace(
        led,
        own=THINK.marks,
        closing=(vocabulary.token("</think>"),),
        ends_in_call=emitting.ends_in_call,
    )
    done = answer(
        model,
        vocabulary,
        Prompt(1, 0),
        Sampling(),
        seed=1,
        room=50,
        began_ns=0,
        emit=emitting.emit,
        cancel=CancelFlag(),
        thoughts=led,
    )
    emitting.finish(by_model=done.finish_reason == "stop")
    return parts["text"], parts["thought"], calls


def test_a_thought_that_ends_in_a_call_is_not_gone_on_with() -> None:
    call = ["<tool_call>", '{"name": "clock",', ' "arguments": {}}', "</tool_call>"]
    end = ""  # the model's own, behind which it would write more
    assert loop(["I look.", *call, end, "Never."]) == ("", "I look.", ["clock"])
    assert loop(["I look.", end, "It is late."]) == ("It is late.", "I look.", [])
    assert loop(["I", *call[:2], end, "Late."])[0::2] == ("Late.", [])
    # Where a form is asked for, the answer has it, and nothing is called.
    assert loop(["I look.", *call, end, "{}"], held=True)[0::2] == ("{}", [])
