"""No mark of any family reaches an answer, wherever its stream is cut, and no word is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.engine.thought_marks import (
    APRIEL,
    EVERY_MARK,
    FAMILIES,
    GEMMA,
    HARMONY,
    KIMI,
    MUSE,
    SOLAR,
    Effect,
    Family,
    tags,
)
from llama32_desktop.engine.worker.thoughts.learning import Begins
from llama32_desktop.engine.worker.thoughts.reader import AnswerReader
from llama32_desktop.engine.worker.thoughts.spelled import is_plain

THOUGHT, SAID = "I add ünö\nand 1 < 2.", "It is *two*: 1 < 2 [sic] ◁."
_MARK = re.compile("|".join(map(re.escape, sorted(EVERY_MARK, key=len, reverse=True))))
COHERE = next(family for family in FAMILIES if "<|START_TEXT|>" in family.marks)
TAGGED = [family for family in FAMILIES if Effect.ANSWER in family.marks.values()]


def read(
    pieces: Sequence[bytes | str],
    begins: Begins = "answer",
    own: Family | None = None,
    *,
    held: bool = False,
) -> tuple[str, str, AnswerReader]:
    """What is said and what is thought of bytes of text and of control tokens, those as `str`."""
    reader = AnswerReader(begins, own.marks if own else None, held=held)
    said: list[str] = []
    thought: list[str] = []

    def take(parts: Sequence[tuple[str, str]]) -> None:
        for kind, text in parts:
            if kind == "moved":
                thought.extend(said)
                said.clear()
            else:
                (said if kind == "text" else thought).append(text)

    for piece in pieces:
        if reader.stopped:
            break
        if isinstance(piece, str):
            take(reader.feed(b"", piece, EVERY_MARK[piece]))
        else:
            take(reader.feed(piece))
    take(reader.finish())
    return "".join(said), "".join(thought), reader


def cut(text: str, sizes: Iterator[int]) -> list[bytes]:
    """Text in pieces of these sizes in bytes."""
    data, pieces = text.encode(), []
    while data:
        size = next(sizes, len(data))
        pieces.append(data[:size])
        data = data[size:]
    return pieces


def tokens(text: str, every: int) -> list[bytes | str]:
    """Text in which marks are control tokens, and all else is in pieces of so many bytes."""
    pieces: list[bytes | str] = []
    at = 0
    for found in [*_MARK.finditer(text), None]:
        between = text[at : found.start() if found else None]
        pieces += cut(between, iter([every] * len(between.encode())))
        if found:
            pieces.append(found[0])
            at = found.end()
    return pieces


def written(family: Family) -> str:
    return f"{family.opening}{THOUGHT}{family.closing}{SAID}"


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.opening)
def test_every_family_is_read_wherever_its_text_is_cut(family: Family) -> None:
    text = written(family)
    begins: Begins = "header" if family.header else "answer"
    for at in range(1, len(text.encode())):
        said, thought, _ = read(cut(text, iter([at])), begins, family)
        assert (said.strip(), thought.strip()) == (SAID, THOUGHT), at
    for every in (1, 2, 3, 5):
        said, thought, _ = read(cut(text, iter([every] * len(text.encode()))), begins, family)
        assert (said.strip(), thought.strip()) == (SAID, THOUGHT), every


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.opening)
def test_every_family_is_read_from_control_tokens(family: Family) -> None:
    begins: Begins = "header" if family.header else "answer"
    for every in (1, 4, 100):
        said, thought, _ = read(tokens(written(family), every), begins, family)
        assert (said.strip(), thought.strip()) == (SAID, THOUGHT)


@given(
    family=st.sampled_from(FAMILIES),
    sizes=st.lists(st.integers(1, 9), max_size=80),
    thought=st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    said=st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
)
def test_no_cut_loses_or_adds_a_word(
    family: Family, sizes: list[int], thought: str, said: str
) -> None:
    text = f"{family.opening}{thought}{family.closing}{said}"
    begins: Begins = "header" if family.header else "answer"
    whole = read([text.encode()], begins, family)[:2]
    assert read(cut(text, iter(sizes)), begins, family)[:2] == whole
    as_tokens = read(tokens(text, sizes[0] if sizes else 1), begins, family)[0]
    # A beginning of a mark, and no other word behind a thought, is left out.
    begun = any(mark.startswith(said.strip()) for mark in EVERY_MARK)
    assert as_tokens == said.lstrip() or _MARK.search(said) or "`" in said or begun


@pytest.mark.parametrize("family", TAGGED, ids=lambda family: family.opening)
def test_a_thought_that_the_prompt_opened_is_one_from_the_first_token(family: Family) -> None:
    text = f"{THOUGHT}{family.closing}{SAID}"
    for every in (1, 3, 1000):
        pieces = cut(text, iter([every] * len(text.encode())))
        said, thought, _ = read(pieces, "thought", family)
        assert (said.strip(), thought.strip()) == (SAID, THOUGHT)
        said, thought, _ = read(tokens(text, every), "thought", family)
        assert (said.strip(), thought.strip()) == (SAID, THOUGHT)


@pytest.mark.parametrize("family", TAGGED, ids=lambda family: family.opening)
def test_malformed_thoughts_are_read_as_they_were_meant(family: Family) -> None:
    # Only closed: what was said before was the thought.
    said, thought, _ = read(cut(f"{THOUGHT}{family.closing}{SAID}", iter([7] * 99)), own=family)
    assert (said.strip(), thought.strip()) == (SAID, THOUGHT)
    # Never closed.
    said, thought, reader = read([f"{family.opening}{THOUGHT}".encode()], own=family)
    assert (said, thought.strip(), reader.thinking) == ("", THOUGHT, True)
    # Opened in the prompt and again, and closed twice.
    again = f"{family.opening}{THOUGHT}{family.closing}{family.closing}{SAID}"
    said, thought, _ = read([again.encode()], "thought", family)
    assert (said.strip(), thought.strip()) == (SAID, THOUGHT)
    # A second thought behind the first.
    twice = f"{written(family)}\n{written(family)}"
    said, thought, _ = read([twice.encode()], own=family)
    assert said.replace("\n", "") == SAID + SAID and thought.count("ünö") == 2


@pytest.mark.parametrize(
    ("text", "said", "thought"),
    [
        ("<|channel|>final<|message|>Two.<|return|>", "Two.", ""),
        (
            "<|channel|>analysis<|message|>One.<|end|><|channel|>final<|message|>Two.",
            "Two.",
            "One.",
        ),
        ("analysis<|message|>One.<|end|>assistant<|channel|>final<|message|>Two.", "Two.", "One."),
        (
            "<|channel|>analysis to=final<|message|>One.<|start|>assistant<|channel|>final"
            " <|constrain|>json<|message|>{}",
            "{}",
            "One.",
        ),
        (
            "<|channel|>analysis<|message|>One.<|end|><|start|>assistant<|channel|>final"
            "<|constrain|> JSON <|message|>Two.",
            "Two.",
            "One.",
        ),
        ("<|channel|>final <|constrain|>A form\nof mine<|message|>Two.", "Two.", ""),
        ("<|channel|>analysis<|message|>One.<|end|><|channel|>final<|constrain|> J", "", "One."),
        ("<|channel|>commentary<|message|>I look.<|end|>", "I look.", ""),
        ("<|channel|>commentary to=functions.x <|constrain|>json<|message|>{}<|call|>", "", "{}"),
        ("<|channel|>analysis\nOne of\nthem.<|end|>", "", "One of\nthem."),
        ("<|channel|>final\nTwo.", "Two.", ""),
        ("Two words, no channel.", "Two words, no channel.", ""),
        ("Two", "Two", ""),
        ("<|channel|>final<|message|>Two.<|end|><|start|>user<|message|>More?", "Two.", ""),
        ("<|message|>Two.<|end|>", "Two.", ""),
        ("<|channel|>analysis<|message|>One.<|end|><|start|>assistant", "", "One."),
        # A role that nobody knows, and what SGLang's tests have behind a call.
        (
            "<|channel|>analysis<|message|>One.<|end|><|start|>assistantassistant<|channel|>final"
            "<|message|>Two.",
            "Two.",
            "One.",
        ),
        (
            "<|channel|>analysis<|message|>One.<|end|><|call|>tool_data<|return|>"
            "<|channel|>final<|message|>Two.<|end|>",
            "Two.",
            "One.",
        ),
    ],
)
def test_malformed_channels_are_read_as_they_were_meant(text: str, said: str, thought: str) -> None:
    for every in (1, 2, 50):
        assert read(tokens(text, every), "header", HARMONY)[:2] == (said, thought)
        pieces = cut(text, iter([every] * len(text)))
        assert read(pieces, "header", HARMONY)[:2] == (said, thought)


@pytest.mark.parametrize(
    ("family", "text", "said", "thought"),
    [
        (MUSE, " to=self<|message|>One.<|eom|><|start|>assistant to=user<|message|>Two.<|eot|>",
         "Two.", "One."),
        (MUSE, " to=user<|message|>Two.", "Two.", ""),
        (SOLAR, "<|think|>One.<|end|><|begin|>assistant<|content|>Two.<|end|>", "Two.", "One."),
        (SOLAR, "<|content|>Two.", "Two.", ""),
        (KIMI, "<|open|>think<|sep|>One.<|close|>think<|sep|><|open|>response<|sep|>Two."
         "<|close|>response<|sep|><|close|>message<|sep|>", "Two.", "One."),
        (APRIEL, "One.\n[BEGIN FINAL RESPONSE]\nTwo.\n[END FINAL RESPONSE]\n<", "Two.\n", "One.\n"),
        (GEMMA, "<|channel>thought\nOne.<channel|>Two.", "Two.", "One."),
        (GEMMA, "<|channel>thought\n<channel|>Two.", "Two.", ""),
        (GEMMA, "<channel|>Two.", "Two.", ""),
        (GEMMA, "<|channel>One.<channel|>Two.", "Two.", "One."),
        (GEMMA, "<|channel>One\nof them.<channel|>Two.", "Two.", "One\nof them."),
        (GEMMA, "<|channel>One", "", "One"),
        (GEMMA, "<|channel>thought<channel|>Two.", "Two.", ""),
        (COHERE, "<|START_TEXT|>Two.<|END_TEXT|>", "Two.", ""),
        (COHERE, "<|START_THINKING|>One.<|END_THINKING|><|START_RESPONSE|>Two.<|END_RESPONSE|>",
         "Two.", "One."),
    ],
)  # fmt: skip
def test_other_channels(family: Family, text: str, said: str, thought: str) -> None:
    begins: Begins = "header" if family.header else "answer"
    for every in (1, 2, 50):
        assert read(tokens(text, every), begins, family)[:2] == (said, thought)


@pytest.mark.parametrize(
    ("text", "said", "thought"),
    [
        # Llama 4, and what Llama 3 begins answers with: vllm-project/vllm#7811.
        ("<|header_start|>assistant<|header_end|>\n\n[now(), f(x=[1, 2])]<|eom|>",
         "[now(), f(x=[1, 2])]", ""),
        ("<|start_header_id|>assistant<|end_header_id|>\n\nTwo.", "Two.", ""),
        ("Two.<|header_start|>assistant<|header_end|>\n\nThree.<|eot|>", "Two.\n\nThree.", ""),
        ("Two.<|header_start|>user<|header_end|>\n\nMore?", "Two.", ""),
        ("Two.<|header_start|>ipython<|header_end|>\n\n{}", "Two.", ""),
        # Phi-4 reasoning; the last as LostRuins/koboldcpp#1829 has its makers ask for it.
        ("<|im_start|>assistant<|im_sep|><think>One.</think>Two.", "Two.", "One."),
        ("<think>One.<|im_start|>assistant<|im_sep|>Two.", "Two.", "One."),
        ("<think>One.</think>Two.<|im_start|>user<|im_sep|>More?", "Two.", "One."),
        ("<think> One. <\\think> Two.", "Two.", "One. "),
        # SmolLM3: as ggml-org/llama.cpp#14581 has it, and its turns end with a line.
        ("<think>\nOne.\n</think>\n\nTwo.", "Two.", "One.\n"),
        ("<think>\n\n</think>\nTwo.", "Two.", ""),
        ("<|im_start|>assistant\n<think>\nOne.</think>\nTwo.", "Two.", "One."),
        ("Two.<|im_start|>user\nMore?", "Two.", ""),
        ("Two.<|im_start|>assistant\nThree.", "Two.\nThree.", ""),
        ("The code `<|im_start|>` begins a turn.", "The code `` begins a turn.", ""),
        ("<|start_of_role|>assistant<|end_of_role|>Two.", "Two.", ""),
    ],
)  # fmt: skip
def test_the_name_of_who_speaks_is_not_said(text: str, said: str, thought: str) -> None:
    for every in range(1, 12):
        assert read(tokens(text, every))[:2] == (said, thought), every
        assert read(tokens(text, every), own=FAMILIES[-1])[:2] == (said, thought), every


@pytest.mark.parametrize(
    "text",
    [
        "The tag `<think>` opens a thought, `</think>` closes it.",
        'He wrote "<think>" there.',
        "```html\n<think>\n</think>\n```\nThat is it.",
        "<response><answer>2</answer></response>",
        "Two </think",
        "It ends a thought (</think>), and **<think>** begins one.",
        "Between `<think> and </think>` it thinks.",
        "As ``<think>`` shows:\n\n    <think>\n",
        "~~~\nx\n</think>\n~~~\nThat is it.",
        "a < b, a <",
    ],
)
@pytest.mark.parametrize("own", [None, FAMILIES[-1]])
def test_what_is_spoken_about_stays(text: str, own: Family | None) -> None:
    for every in (1, 4, 99):
        assert read(cut(text, iter([every] * len(text))), own=own)[:2] == (text, "")


QUOTED = [
    "The `<think>` tag opens, `</think>` closes a thought.",
    "He wrote “<think>” there (</think>).",
    "```html\n<think>\n</think>\n```\nThat is it.",
    "Between `<think> and </think>` it thinks.",
]


@pytest.mark.parametrize("text", QUOTED)
@pytest.mark.parametrize("thought", ["", "<think>I recall `it.</think>"])
def test_control_tokens_that_are_spoken_about_stay(text: str, thought: str) -> None:
    for every in (1, 4, 99):
        said, thinks, _ = read(tokens(thought + text, every))
        assert (said, thinks) == (text, "I recall `it." if thought else "")


@pytest.mark.parametrize(
    "begun", ["It is `two`", 'He said "two"', "**Two**", "It isn`t two.", "Two:\n    - one and"]
)
def test_behind_what_is_closed_a_mark_is_one(begun: str) -> None:
    own = tags("<think>", "</think>")
    for every in (1, 99):
        for pieces in (tokens(f"{begun}<think>Or?</think>Yes.", every),
                       cut(f"{begun}<think>Or?</think>Yes.", iter([every] * 99))):  # fmt: skip
            assert read(pieces, own=own)[:2] == (begun + "Yes.", "Or?")


@pytest.mark.parametrize("name", ["reasoning", "thought", "thinking"])
def test_a_document_of_such_tags_is_an_answer_where_there_is_no_other(name: str) -> None:
    text = f"<{name}>\n  <step>1 < 2</step>\n</{name}>"
    for every in (1, 4, 99):
        said, thought, _ = read(cut(text + "\n", iter([every] * 99)))
        assert said == text and "step" in thought
        assert read(cut(f"{text}Two.", iter([every] * 99)))[0] == "Two."
        own = tags(f"<{name}>", f"</{name}>")
        assert read(cut(text, iter([every] * 99)), own=own)[0] == "", "it is this model's mark"


HELD = [
    '{"a": "the <think> tag</think>", "b": 1}',
    '{"a": "use </think> here"}',
    '{"a": "<|channel|>final<|message|>two<|return|>"}',
    '"[BEGIN FINAL RESPONSE]"',
]


@pytest.mark.parametrize("text", HELD)
@pytest.mark.parametrize("thought", ["", "<think>Two?</think>"])
def test_where_a_grammar_holds_the_answer_all_of_it_is_said(text: str, thought: str) -> None:
    for every in (1, 4, 99):
        for pieces in (tokens(thought + text, every), cut(thought + text, iter([every] * 99))):
            for own in (APRIEL, FAMILIES[-1]):
                said, thinks, reader = read(pieces, own=own, held=True)
                assert (said, thinks) == (text, "Two?" if thought else "")
                assert reader.answering and not reader.stopped


def test_marks_that_are_not_the_models_are_text_within_an_answer() -> None:
    text = "Then </think> and <think>, [THINK] and <|channel|>final<|message|>."
    assert read(cut(text, iter([1] * 99)))[:2] == (text, "")


def test_an_answer_of_blanks_and_its_indentation_stay() -> None:
    assert read([b"    code", b"\n"])[0] == "    code\n"


def test_what_is_held_back_does_not_grow() -> None:
    reader = AnswerReader("answer", FAMILIES[-1].marks)
    shown = "".join(text for _ in range(2000) for _, text in reader.feed(b"<<th"))
    assert len(shown) > 2000 * 4 - 12


@pytest.mark.parametrize("blanks", ["", " ", "        ", "\t", "\n\n    "])
@pytest.mark.parametrize("family", TAGGED, ids=lambda family: family.opening)
def test_blanks_before_a_mark_change_nothing(family: Family, blanks: str) -> None:
    closing = next(m for m, effect in family.marks.items() if effect is Effect.ANSWER)
    text = f"{blanks}{closing} Two."
    for every in (1, 2, 50):
        said, thought, _ = read(cut(text, iter([every] * len(text))), own=family)
        assert (said.strip(), thought.strip()) == ("Two.", "")


def test_a_thought_that_is_cut_in_its_closing_mark_ends_before_it() -> None:
    think = FAMILIES[-1]
    for every in (1, 3, 50):
        text = "<think>One.</thi"
        assert read(cut(text, iter([every] * len(text))), own=think)[:2] == ("", "One.")
        text = "<think>a <"
        assert read(cut(text, iter([every] * len(text))), own=think)[:2] == ("", "a <")


@pytest.mark.parametrize("family", [HARMONY, SOLAR, KIMI, *TAGGED], ids=lambda f: f.opening)
def test_nothing_is_said_of_a_closing_that_a_limit_cuts(family: Family) -> None:
    for end in range(len(family.closing) + 1):
        text = family.opening + "One." + family.closing[:end]
        said, thought, _ = read(cut(text, iter([1] * len(text))), own=family)
        assert not said.strip() and thought.startswith("One."), family.closing[:end]


def test_what_begins_as_a_header_and_is_none_is_said_where_nothing_was_thought() -> None:
    for text in ("As", "a", "to be"):
        assert read([text.encode()], "header", HARMONY)[:2] == (text, "")


_WORDS = ("One", " two", "\n", " ", "`", "```\n", "~", "<", "Here", '"', "ü", " is: ", "(", "    ")


@given(
    st.lists(st.sampled_from([*_WORDS, *EVERY_MARK]), max_size=12),
    st.sampled_from([None, *FAMILIES]),
    st.sampled_from([(), ("two\n",), ("e ",)]),
    st.booleans(),
    st.integers(1, 3),
)
def test_plain_text_is_read_as_any(
    words: list[str], own: Family | None, stop: tuple[str, ...], held: bool, cut_at: int
) -> None:
    marks = own.marks if own else None
    one, other = (AnswerReader("answer", marks, stop, held=held) for _ in range(2))
    for word in words:
        for piece in filter(None, (word[:cut_at], word[cut_at:])):
            whole = one.feed(piece.encode())
            assert (
                other.feed_plain(piece) if is_plain(piece) else other.feed(piece.encode())
            ) == whole
            assert (one.said, one.stopped, one.thinking) == (
                other.said,
                other.stopped,
                other.thinking,
            )
    assert one.finish() == other.finish()


def test_plain_text_is_none_that_begins_a_mark() -> None:
    assert not [mark for mark in EVERY_MARK for end in range(1, len(mark)) if is_plain(mark[:end])]
    assert is_plain(" river,\n\n") and not is_plain("~") and not is_plain("a`")


@pytest.mark.parametrize("fence", ["```", "````", "~~~", "~~~~~~"])
@pytest.mark.parametrize("every", [1, 2, 3, 5, 100])
def test_a_mark_in_code_is_said_however_many_signs_fence_it(fence: str, every: int) -> None:
    text = f"So:\n{fence}\na\n</think>\nb\n{fence}\nThat is it."
    said, thought, _ = read(cut(text, iter([every] * len(text))), "answer", FAMILIES[-1])
    assert (said, thought) == (text, "")
