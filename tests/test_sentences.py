"""Sentences keep their templates and values wherever they go, and lose neither silently."""

from __future__ import annotations

import ast
import copy
import io
import json
import math
import pickle
import re
from functools import cache
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import llama32_desktop
from llama32_desktop.json_text.halves import encoded, read
from llama32_desktop.processes.framing import Reader, packed, write_message
from llama32_desktop.processes.one_line import one_line
from llama32_desktop.sentences import (
    Sentence,
    gigabytes,
    grouped,
    restored,
    rounded,
    stored,
    together,
)

NAMES = st.text() | st.binary(max_size=9).map(lambda raw: raw.decode("utf-8", "surrogateescape"))
SENTENCES = st.recursive(
    st.builds(Sentence, st.sampled_from(["{0} is full.", "No.", "“{0}” {{}} {9}"]), NAMES),
    lambda inner: st.builds(Sentence, st.just("{1}: {0} {2}."), inner, NAMES, st.integers()),
    max_leaves=6,
)


class Said(msgspec.Struct, tag=True):
    error: str
    others: tuple[str, ...] = ()
    vector: bytes = b""
    page: str | None = None


def parts(text: str) -> object:
    """A sentence with all that it is made of; two are equal as texts already by their English."""
    if not isinstance(text, Sentence):
        return text
    return text.template, *(parts(v) if isinstance(v, str) else v for v in text.values)


SAID = st.builds(
    Said, SENTENCES | NAMES, st.lists(SENTENCES | NAMES).map(tuple), st.binary(max_size=4)
)


def test_it_is_its_english_text() -> None:
    sentence = Sentence("“{0}” has {1} of {2} pages.", "a {1}.pdf", 3, 4.5)
    assert sentence == "“a {1}.pdf” has 3 of 4.5 pages."
    assert {sentence: 1}["“a {1}.pdf” has 3 of 4.5 pages."] == 1
    assert Sentence("{0} {1} {7}", "a", OSError("b")) == "a b {7}"
    assert Sentence("{0}", OSError("b")).values == ("b",)


def test_of_a_name_without_an_end_the_middle_is_left_out() -> None:
    """A file may call a tensor by millions of letters, and a label shows all that it is given."""
    name = "a" * 5_000_000 + "z"
    said = Sentence("“{0}” is {1}.", name, Sentence("no {0}", OSError(name)))
    assert len(said) < 2_100 and said.count("…") == 2
    assert said.startswith("“aaaa") and "az” is no aaa" in said and said.endswith("az.")
    assert said.values[0] == Sentence("{0}", said.values[0]).values[0]
    kept = "b" * 1_000
    assert Sentence("{0}", kept) == kept
    whole = together([kept, kept, Sentence("{0}{1}", kept, kept)])
    assert len(whole) == 4_002 and "…" not in whole


def test_errors_and_f_strings_that_hold_nothing_else_keep_it() -> None:
    sentence = Sentence("{0} is full.", "D:")
    for kept in (str(sentence), str(ValueError(sentence)), f"{sentence}", f"{OSError(sentence)}"):
        assert parts(kept) == ("{0} is full.", "D:")
    for other in (sentence + "", f" {sentence}", sentence.strip(), " ".join([sentence, "x"])):
        assert type(other) is str


@settings(max_examples=30)
@given(SENTENCES)
def test_copies_keep_it(sentence: Sentence) -> None:
    for same in (
        pickle.loads(pickle.dumps(sentence)),
        copy.copy(sentence),
        copy.deepcopy(sentence),
        restored(stored(sentence)),
    ):
        assert parts(same) == parts(sentence) and same == sentence


@settings(max_examples=30)
@given(SAID)
def test_it_comes_through_a_pipe_and_a_file_of_this_app(said: Said) -> None:
    came = Reader[Said](Said)(io.BytesIO(packed(said)))
    kept = read(encoded(said, own=True), Said)
    for same in (came, kept):
        assert same is not None
        assert (parts(same.error), same.vector) == (parts(said.error), said.vector)
        assert list(map(parts, same.others)) == list(map(parts, said.others))


def test_names_in_it_can_be_changed() -> None:
    reason = Sentence("“{0}” is away", "a\nb")
    said = one_line(Sentence("{0}: {1} of {2}", "a\nb", reason, 3))
    assert parts(said) == ("{0}: {1} of {2}", "a\ufffdb", ("“{0}” is away", "a\ufffdb"), 3)


def test_other_programs_get_texts() -> None:
    said = Said(Sentence("{0} is full.", "D:"), (Sentence("{0}", "\udcff"), "x"))
    fields = json.loads(encoded(said))
    assert (fields["error"], fields["others"]) == ("D: is full.", ["\udcff", "x"])


@given(NAMES)
def test_texts_of_others_are_stored_as_they_are(text: str) -> None:
    assert stored(text) == text and restored(text) == text
    for broken in (f'{{"sentence"{text}', '{"sentence": 1, "values": []}', '{"sentence": "a"}'):
        assert restored(broken) == broken


def test_a_process_that_was_broken_into_cannot_fill_the_memory() -> None:
    text = '"x"'
    for _ in range(40):
        text = f'{{"sentence": "{{0}}{{0}}", "values": [{text}]}}'
    assert restored(text) == text
    nested = "".join(['{"sentence": "{0}", "values": ['] * 9)
    for deep in (nested + "]}" * 9, nested * 10_000):
        assert restored(deep) == deep
    assert parts(restored(nested[31:] + "]}" * 8)) != nested[31:] + "]}" * 8
    stream = io.BytesIO()
    write_message(stream, Said("x"))
    body = msgspec.msgpack.encode({"type": "Said", "error": msgspec.msgpack.Ext(2, b"{")})
    assert Reader[Said](Said).decoded(body).error == "{"
    with pytest.raises(ValueError):
        body = msgspec.msgpack.encode({"type": "Said", "error": msgspec.msgpack.Ext(3, b"{")})
        Reader[Said](Said).decoded(body)


def test_several_stand_together() -> None:
    both = together([Sentence("{0} is full.", "D:"), "plain {0}"], "\n")
    assert both == "D: is full.\nplain {0}"
    assert parts(both) == ("{0}\n{1}", ("{0} is full.", "D:"), "plain {0}")
    assert together([]) == ""


PACKAGE = Path(llama32_desktop.__file__).parent
_FACES = ("ui", "cli", "bench")
"""Rooms that speak to a person themselves; the window's texts are `tr`'s."""
_TO_A_MODEL = {
    "chat/summary.py",
    "chat/title.py",
    "conversations/training/readme.py",
    "documents/collection/checking.py",
    "documents/extraction/by_model.py",
    "documents/extraction/fields/grammar.py",
    "documents/extraction/questions.py",
    "fence.py",
    "file_facts.py",
}
"""What is said to a model, or is another text that ends in a stop."""
_SENTENCE = re.compile(r"[A-Z“{][^\n]* [^\n]*[a-z0-9”})]\.")


@cache
def _rooms() -> list[tuple[str, ast.Module]]:
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        place = path.relative_to(PACKAGE).as_posix()
        if not place.startswith(_FACES):
            found.append((place, ast.parse(path.read_text(encoding="utf-8"))))
    return found


def _written(node: ast.AST) -> str:
    """A text in the code, with blanks for what is filled in; empty for all else."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(_written(value) or "{}" for value in node.values)
    return ""


def _made(tree: ast.Module) -> list[ast.Call]:
    """The calls that make a sentence."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    names = ((call, getattr(call.func, "attr", getattr(call.func, "id", ""))) for call in calls)
    return [call for call, name in names if name == "Sentence"]


def test_templates_are_literals_with_a_value_for_each_blank() -> None:
    made = 0
    for place, tree in _rooms():
        if place == "sentences.py":
            continue
        for call in _made(tree):
            first, *values = call.args
            if place == "documents/extraction/forms.py" and isinstance(first, ast.Attribute):
                continue  # the name of a field, which the window has over its columns
            assert isinstance(first, ast.Constant), (place, call.lineno)
            numbers = re.findall(r"\{(.*?)\}", first.value)
            assert numbers == [str(n) for n in range(len(numbers))], (place, first.value)
            count = sum(len(v.value.elts) if isinstance(v, ast.Starred) else 1 for v in values)
            # Without any they come later, by `of`.
            assert count in ({0, len(numbers)}), (place, first.value)
            made += 1
    assert made > 450


def test_no_room_says_a_sentence_as_plain_text() -> None:
    """Which no language would have."""
    bare = []
    for place, tree in _rooms():
        if place in _TO_A_MODEL or "/fields/currencies" in place or "/legal_forms" in place:
            continue
        known = {call.args[0] for call in _made(tree)}
        known |= {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                known.update(node.values)
            if node not in known and _SENTENCE.fullmatch(_written(node)):
                bare.append(f"{place}:{node.lineno}: {_written(node)}")
    assert not bare


def test_numbers_are_written_as_english_has_them_and_stay_numbers() -> None:
    numbers = (grouped(8192), gigabytes(60_500_000_000), rounded(2.25, 1))
    said = Sentence("{0} of {1}, {2}", *numbers)
    assert said == "8,192 of 60.5 GB, 2.2"
    (back,) = (restored(stored(said)),)
    assert parts(back) == parts(said) and isinstance(back, Sentence)
    assert [v.values for v in back.values if isinstance(v, Sentence)] == [
        (8192,),
        (60_500_000_000,),
        (2.25,),
    ]


@pytest.mark.parametrize("value", [10**400, -(2**63), 1e300, math.inf, -math.inf, math.nan, "x"])
def test_what_is_no_quantity_stands_as_it_is(value: float | str) -> None:
    for how in (":grouped", ":gigabytes", ":.3f", ""):
        assert Sentence(f"{{0{how}}}!", value) == f"{value}!"
    assert Sentence("{0:.99f} {0:s} {0:>9}", 1) == "{0:.99f} {0:s} {0:>9}"
