"""What a model thinks is not read as what it says, where its marks are control tokens."""

from __future__ import annotations

from pathlib import Path

import gguf
import pytest

from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.engine.worker.mllama.vocabulary import FileVocabulary
from llama32_desktop.engine.worker.thoughts.reader import AnswerReader
from tests.make.edit_gguf import edit


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("[THINK]", "[/THINK]"),
        ("<|channel>", "<channel|>"),
        ("<|START_THINKING|>", "<|END_THINKING|>"),
    ],
)
def test_a_vocabulary_knows_the_marks(smollm2: Path, tmp_path: Path, first: str, last: str) -> None:
    tokens = gguf.GGUFReader(smollm2).fields["tokenizer.ggml.tokens"].contents()
    tokens[3], tokens[4] = first, last  # two that are control tokens
    path = edit(
        smollm2, tmp_path / "m.gguf", keys={"tokenizer.ggml.tokens": tokens}, architecture="llama"
    )
    made = FileVocabulary(path, read_header(path), image_token=49_152)
    vocabulary = made.tokens
    ids = [3, *vocabulary.tokenize("thought\nI add.", special=False), 4]
    ids += [5, *vocabulary.tokenize("Yes.", special=False)]  # one that means nothing here
    reader, read = AnswerReader(), []
    for token in ids:
        mark = vocabulary.marks.get(token)
        read += reader.feed(b"", *mark) if mark else reader.feed(vocabulary.piece(token))
    read += reader.finish()
    assert "".join(text for kind, text in read if kind == "text") == "Yes."
    assert "".join(text for kind, text in read if kind == "thought").endswith("I add.")
    assert not vocabulary.ends_answer(5) and not vocabulary.ends_answer(4)
    vocabulary.end_at(tokens[5])
    vocabulary.end_at(last)
    assert vocabulary.ends_answer(5), "what a template ends a turn with ends an answer"
    assert not vocabulary.ends_answer(4), "a mark parts it"
    made.close()
