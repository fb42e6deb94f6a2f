"""Long texts are tokenised piece by piece, to the same tokens, and can be cancelled."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import gguf
import llama_cpp
import numpy as np
import pytest

from llama32_desktop.engine.protocol import ChatMessage, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker.backend import Answer, CancelFlag, EngineError, Job
from llama32_desktop.engine.worker.generation import AbortedError
from llama32_desktop.engine.worker.llama_cpp import long_texts
from llama32_desktop.engine.worker.llama_cpp.backend import LlamaCppBackend
from llama32_desktop.engine.worker.llama_cpp.long_texts import PIECE, pieces
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.engine.worker.template.marks import Piece, RenderedPrompt

ROOT = Path(__file__).parents[4]
ENGLISH = (ROOT / "README.md").read_text("utf-8")[:20_000]
CODE = Path(long_texts.__file__).read_text("utf-8")
CHINESE = (ROOT / "resources/translations/zh_CN.ts").read_text("utf-8")[:20_000]
MIXED = "".join(random.Random(3).choices("ab é\n\t.,'12模型。👍🏽ไทย", k=8_000))


@pytest.fixture(scope="module")
def of_words(smollm2: Path) -> Iterator[Vocabulary]:
    """Byte pairs within words, as Llama 3 has them."""
    yield from opened(smollm2)


@pytest.fixture(scope="module")
def of_sentences(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vocabulary]:
    """SentencePiece's: a blank is put before each text, and what is unknown becomes bytes."""
    yield from opened(sentencepiece(tmp_path_factory.mktemp("vocabulary") / "v.gguf"))


def opened(path: Path) -> Iterator[Vocabulary]:
    params = llama_cpp.llama_model_default_params()
    params.vocab_only = True
    model = llama_cpp.llama_model_load_from_file(str(path).encode(), params)
    yield Vocabulary(llama_cpp.llama_model_get_vocab(model))
    llama_cpp.llama_model_free(model)


def sentencepiece(path: Path) -> Path:
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256))]
    types = [2, 3, 3, *[6] * 256]
    words = ["▁", *"abcdefghijklmnopqrstuvwxyz.,", "▁t", "th", "he", "in", "an", "▁a", "er", "on"]
    words += ["▁th", "▁the", "▁an", "and", "▁and", "ing", "▁in", "▁▁", "▁▁▁▁"]
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_tokenizer_model("llama")
    writer.add_token_list([*tokens, *words])
    writer.add_token_types([*types, *[1] * len(words)])
    writer.add_token_scores([0.0] * len(tokens) + [-1.0 - n for n in range(len(words))])
    writer.add_tensor("output_norm.weight", np.ones(4, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def ids(vocabulary: Vocabulary, text: str, kind: str = "literal") -> list[int]:
    piece = Piece(kind, text)  # type: ignore[arg-type]
    return vocabulary.encode(RenderedPrompt((piece,)))[0]


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many pieces of little text."""
    monkeypatch.setattr(long_texts, "PIECE", 400)
    monkeypatch.setattr(long_texts, "_LOOKED", 200)


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize("name", ["of_words", "of_sentences"])
@pytest.mark.parametrize("kind", ["literal", "template"])
@pytest.mark.parametrize("text", [ENGLISH, CODE, CHINESE, MIXED], ids=["en", "code", "zh", "mixed"])
def test_the_tokens_are_those_of_the_whole(
    name: str, kind: str, text: str, request: pytest.FixtureRequest
) -> None:
    vocabulary: Vocabulary = request.getfixturevalue(name)
    begin = bool(vocabulary.begin_of(text))
    whole = vocabulary.tokenize(text, special=kind == "template", begin=begin)
    assert len(text) > 4 * 400
    assert ids(vocabulary, text, kind) == whole


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize("name", ["of_words", "of_sentences"])
@pytest.mark.parametrize("text", ["a", " ", "\n", "👍", "ไทย", "-", "\n\n a", "0"])
def test_where_no_place_is_good_the_text_is_the_same(
    name: str, text: str, request: pytest.FixtureRequest
) -> None:
    vocabulary: Vocabulary = request.getfixturevalue(name)
    long = text * 1500
    whole = vocabulary.tokenize(long, special=False)
    cut = ids(vocabulary, long)
    assert b"".join(map(vocabulary.piece, cut)) == b"".join(map(vocabulary.piece, whole))
    assert len(cut) <= 1 + len(whole) + 2 * len(long) // 400


def test_control_tokens_are_not_cut(of_words: Vocabulary) -> None:
    text = "<|im_start|>" * (3 * PIECE // 12)
    assert ids(of_words, text, "template") == of_words.tokenize(text, special=True)
    assert len(ids(of_words, text, "template")) == len(text) // 12


@pytest.mark.parametrize("text", ["", "a", "a" * PIECE, "a" * (PIECE + 1), "a b\n" * PIECE])
def test_pieces_are_the_text_in_order_and_never_longer(of_words: Vocabulary, text: str) -> None:
    found = list(pieces(text, lambda part: of_words.tokenize(part, special=False)))
    assert "".join(found) == text
    assert max(map(len, found)) <= PIECE and all(found[1:])


def tokenised(vocabulary: Vocabulary, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How much text is given to llama.cpp at once, call by call."""
    seen: list[int] = []
    tokenize = vocabulary.tokenize

    def counting(text: str, *, special: bool, begin: bool = False) -> list[int]:
        seen.append(len(text))
        return tokenize(text, special=special, begin=begin)

    monkeypatch.setattr(vocabulary, "tokenize", counting)
    return seen


@pytest.mark.parametrize("name", ["of_words", "of_sentences"])
def test_a_set_flag_ends_it_behind_one_piece(
    name: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    vocabulary: Vocabulary = request.getfixturevalue(name)
    seen, flag = tokenised(vocabulary, monkeypatch), CancelFlag()
    flag.set()
    with pytest.raises(AbortedError):
        vocabulary.encode(RenderedPrompt((Piece("literal", "the 👍 " * 60_000),)), flag)
    assert [size for size in seen if size > 200] == [pytest.approx(PIECE, abs=2_000)]


@pytest.mark.parametrize("name", ["of_words", "of_sentences"])
def test_of_what_does_not_fit_no_more_is_tokenised_than_fits(
    name: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """200,000 emoji took SentencePiece minutes, in which nothing could be cancelled."""
    vocabulary: Vocabulary = request.getfixturevalue(name)
    seen = tokenised(vocabulary, monkeypatch)
    with pytest.raises(EngineError, match="tokens or more and the model's context holds") as caught:
        vocabulary.encode(RenderedPrompt((Piece("literal", "👍" * 200_000),)), context=8192)
    assert caught.value.kind == "context_full"
    assert sum(size for size in seen if size > 200) <= PIECE


def test_an_answer_and_a_count_are_cancelled_while_their_text_is_read(smollm2: Path) -> None:
    backend, ends = LlamaCppBackend(), list[Answer | Exception]()
    settings = ModelSettings(context=65_536, threads=1, threads_batch=1, kv_type="q8_0")
    flag = CancelFlag()
    try:
        backend.load(
            str(smollm2), settings, cache=None, progress=lambda _: None, cancel=CancelFlag()
        )
        flag.set()
        messages = (ChatMessage("user", "the " * 20_000),)
        backend.write(
            Job(
                messages=messages,
                sampling=Sampling(),
                emit=lambda *_: None,
                progress=lambda *_: None,
                cancel=flag,
                end=ends.append,
                fail=ends.append,
            )
        )
        (end,) = ends
        assert isinstance(end, Answer) and end.finish_reason == "cancelled"
        with pytest.raises(EngineError) as caught:
            backend.count(messages, cancel=flag)
        assert caught.value.kind == "cancelled"
    finally:
        backend.unload()
