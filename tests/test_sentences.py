"""Sentences keep their templates and values wherever they go, and lose neither silently."""

from __future__ import annotations

import copy
import io
import json
import pickle

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.json_text.halves import encoded, read
from llama32_desktop.processes.framing import Reader, packed, write_message
from llama32_desktop.sentences import Sentence, restored, stored, together

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


def test_errors_and_f_strings_that_hold_nothing_else_keep_it() -> None:
    sentence = Sentence("{0} is full.", "D:")
    for kept in (str(sentence), str(ValueError(sentence)), f"{sentence}", f"{OSError(sentence)}"):
        assert parts(kept) == ("{0} is full.", "D:")
    for other in (sentence + "", f" {sentence}", sentence.strip(), " ".join([sentence, "x"])):
        assert type(other) is str


@given(SENTENCES)
def test_copies_keep_it(sentence: Sentence) -> None:
    for same in (
        pickle.loads(pickle.dumps(sentence)),
        copy.copy(sentence),
        copy.deepcopy(sentence),
        restored(stored(sentence)),
    ):
        assert parts(same) == parts(sentence) and same == sentence


@given(SAID)
def test_it_comes_through_a_pipe_and_a_file_of_this_app(said: Said) -> None:
    came = Reader[Said](Said)(io.BytesIO(packed(said)))
    kept = read(encoded(said, own=True), Said)
    for same in (came, kept):
        assert same is not None
        assert (parts(same.error), same.vector) == (parts(said.error), said.vector)
        assert list(map(parts, same.others)) == list(map(parts, said.others))


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
    deep = '{"sentence": "{0}", "values": [' * 100_000
    assert restored(deep) == deep
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
