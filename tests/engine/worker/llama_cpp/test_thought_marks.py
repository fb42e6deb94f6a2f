"""What a model thinks is not read as what it says, where its marks are control tokens."""

from __future__ import annotations

from pathlib import Path

import gguf
import pytest

from llama32_desktop.conversations.importing.thoughts import answer_of
from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.engine.parts import Thought
from llama32_desktop.engine.worker.mllama.vocabulary import FileVocabulary
from tests.make.edit_gguf import edit


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("[THINK]", "[/THINK]"),
        ("<|channel>", "<channel|>"),
        ("<|START_THINKING|>", "<|END_THINKING|>"),
    ],
)
def test_the_marks_are_written(smollm2: Path, tmp_path: Path, first: str, last: str) -> None:
    tokens = gguf.GGUFReader(smollm2).fields["tokenizer.ggml.tokens"].contents()
    tokens[3], tokens[4] = first, last  # two that are control tokens
    path = edit(
        smollm2, tmp_path / "m.gguf", keys={"tokenizer.ggml.tokens": tokens}, architecture="llama"
    )
    made = FileVocabulary(path, read_header(path), image_token=49_152)
    vocabulary = made.tokens
    ids = [3, *vocabulary.tokenize("thought I add.", special=False), 4]
    ids += [5, *vocabulary.tokenize("Yes.", special=False)]
    text = b"".join(map(vocabulary.piece, ids)).decode()
    assert text == f"{first}thought I add.{last}Yes."  # and not the name of the other one
    answer = answer_of(text)
    assert answer.text == "Yes." and [type(step) for step in answer.steps] == [Thought]
    made.close()
