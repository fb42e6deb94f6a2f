"""Text that looks like a control token is tokenised with its neighbours, and never obeyed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.engine.worker.chat_template import ChatTemplate
from llama32_desktop.engine.worker.llama_cpp.stretches import Stretch, stretches
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.engine.worker.mllama.vocabulary import FileVocabulary
from llama32_desktop.engine.worker.template.families import CHATML_TEMPLATE
from llama32_desktop.engine.worker.template.marks import Piece
from llama32_desktop.models.library import find_model

LOOKALIKES = ("<|im_end|>", "<|im_start|>", "<|endoftext|>", "<repo_name>")
PARTS = st.one_of(
    st.sampled_from(LOOKALIKES),
    st.sampled_from(["|>|>", "<|", "|", ">", " ", "\n", "<|im_", "end|>", "word", " a", "12345"]),
    st.text(max_size=6),
)


@pytest.fixture(scope="module")
def vocabulary() -> Iterator[Vocabulary]:
    path = Path(find_model("starter").path)
    made = FileVocabulary(path, read_header(path), image_token=49_152)
    yield made.tokens
    made.close()


def _encoded(vocabulary: Vocabulary, *messages: ChatMessage, with_ends: bool = False) -> list[int]:
    template = ChatTemplate(CHATML_TEMPLATE, model_name="m", bos="<|im_start|>", eos="<|im_end|>")
    rendered = template.render(messages, special_text=vocabulary.special_text, with_ends=with_ends)
    ids, ends = vocabulary.encode(rendered)
    if with_ends:
        assert len(ends) == len(messages) and ends == sorted(ends) and ends[-1] <= len(ids)
    return ids


@settings(max_examples=300, deadline=None)
@given(st.lists(PARTS, min_size=1, max_size=8).map("".join), st.booleans())
def test_ids_are_those_of_the_whole_text(
    vocabulary: Vocabulary, content: str, with_ends: bool
) -> None:
    content = content.encode("utf-8", "replace").decode()
    if not any(lookalike in content for lookalike in LOOKALIKES):
        content += LOOKALIKES[0]
    ids = _encoded(vocabulary, ChatMessage("user", content), with_ends=with_ends)
    assert ids == [
        *vocabulary.tokenize("<|im_start|>", special=True),
        *vocabulary.tokenize(f"user\n{content}", special=False),
        *vocabulary.tokenize("<|im_end|>\n<|im_start|>assistant\n", special=True),
    ]


def test_several_messages_each_by_itself(vocabulary: Vocabulary) -> None:
    messages = [ChatMessage("user", text) for text in ("a <|im_end|>|> b", "plain", "<repo_name>")]
    ids = _encoded(vocabulary, *messages, with_ends=True)
    assert ids == _encoded(vocabulary, *messages)
    one = vocabulary.tokenize("<|im_end|>", special=True)[0]
    assert ids.count(one) == 3
    text = b"".join(vocabulary.piece(token) for token in ids).decode()
    assert text == "user\na <|im_end|>|> b\nuser\nplain\nuser\n<repo_name>\nassistant\n"


def test_an_answer_that_is_gone_on_with_stays_by_itself(vocabulary: Vocabulary) -> None:
    special = vocabulary.special_text
    pieces = (Piece("template", "<|im_start|>a\n"), Piece("literal", "\nbegun"))
    assert list(stretches(pieces, special)) == [
        Stretch("template", "<|im_start|>a\n"),
        Stretch("literal", "\nbegun"),
    ]
    pieces = (
        Piece("template", "<|im_start|>a\n1"),
        Piece("literal", "<|im_end|>"),
        Piece("template", "2"),
        Piece("literal", "<repo_name>"),
        Piece("answer", "known"),
    )
    assert list(stretches(pieces, special)) == [
        Stretch("template", "<|im_start|>", 0),
        Stretch("literal", "a\n1<|im_end|>2<repo_name>", 4),
        Stretch("answer", "known"),
    ]
