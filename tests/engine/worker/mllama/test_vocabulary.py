"""A vision file's vocabulary does what the same vocabulary does in a file that llama.cpp opens."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import llama_cpp
import pytest

from llama32_desktop.cage.folder import remove_left
from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.chat_template import ChatTemplate
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.engine.worker.mllama.vocabulary import FileVocabulary
from llama32_desktop.engine.worker.template.families import LLAMA3_TEMPLATE
from tests.make.gguf_file import MakeGguf

TEXT = "Zwölf Boxkämpfer <|im_end|> jagen 12345 Viktor,\n\n\tquer über 🦙!"


def test_it_tokenises_as_the_whole_model(smollm2: Path) -> None:
    params = llama_cpp.llama_model_default_params()
    params.vocab_only = True
    model = llama_cpp.llama_model_load_from_file(str(smollm2).encode(), params)
    whole = Vocabulary(llama_cpp.llama_model_get_vocab(model))
    copied = FileVocabulary(smollm2, read_header(smollm2), image_token=49_152)
    for special in (True, False):
        ids = copied.tokens.tokenize(TEXT, special=special)
        assert ids == whole.tokenize(TEXT, special=special)
        text = b"".join(copied.tokens.piece(i) for i in ids).decode()
        assert text == (TEXT.replace("<|im_end|>", "") if special else TEXT)
    assert [t for t in range(whole.size) if copied.tokens.ends_answer(t)] == [
        t for t in range(whole.size) if whole.ends_answer(t)
    ]
    copied.close()
    llama_cpp.llama_model_free(model)


def test_what_a_killed_engine_left_of_it_goes_with_the_next(smollm2: Path, tmp_path: Path) -> None:
    place = tmp_path / "temporary"
    place.mkdir()
    code = (
        "import os, sys, llama_cpp\nfrom pathlib import Path\n"
        "from llama32_desktop.engine.gguf.header import read_header\n"
        "from llama32_desktop.engine.worker.mllama.vocabulary import FileVocabulary\n"
        "llama_cpp.llama_model_load_from_file = lambda *_: os._exit(9)\n"
        "FileVocabulary(Path(sys.argv[1]), read_header(Path(sys.argv[1])), 49_152)\n"
    )
    environment = {**os.environ, "TMPDIR": str(place), "TEMP": str(place), "TMP": str(place)}
    killed = subprocess.run([sys.executable, "-c", code, str(smollm2)], env=environment)
    assert killed.returncode == 9 and [*place.rglob("*.gguf")]
    remove_left(place)
    assert not [*place.iterdir()]


def test_a_picture_stands_before_its_messages_text(smollm2: Path) -> None:
    vocabulary = FileVocabulary(smollm2, read_header(smollm2), image_token=49_152)
    template = ChatTemplate(LLAMA3_TEMPLATE, model_name="m", bos="<|im_start|>", eos="<|im_end|>")
    messages = [
        ChatMessage("user", "What is this? <|image|>", images=("/a.png",)),
        ChatMessage("assistant", "A boat."),
        ChatMessage("user", "And behind it?"),
    ]
    rendered = template.render(
        messages, special_text=vocabulary.tokens.special_text, with_ends=True
    )
    ids, ends = vocabulary.tokens.encode(rendered)
    assert ids.count(49_152) == 1
    place = ids.index(49_152)
    before = b"".join(vocabulary.tokens.piece(i) for i in ids[:place]).decode()
    behind = b"".join(vocabulary.tokens.piece(i) for i in ids[place + 1 :]).decode()
    assert before.endswith("user<|end_header_id|>\n\n")
    assert behind.startswith("What is this? <|image|><|eot_id|>")
    assert place < ends[0] < ends[1] < ends[2] < len(ids)
    vocabulary.close()


def test_a_file_without_a_vocabulary_is_refused(make_gguf: MakeGguf, tmp_path: Path) -> None:
    path = make_gguf(tmp_path / "none.gguf")
    with pytest.raises(EngineError, match="no vocabulary"):
        FileVocabulary(path, read_header(path), image_token=1)
