"""The vocabulary of an `mllama` file, which llama.cpp itself does not open.

llama.cpp refuses the architecture even where only the vocabulary is wanted. So the file's
`tokenizer.*` entries are copied, byte for byte, into a GGUF without tensors that calls itself
`llama`, and llama.cpp reads that.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import Final

import llama_cpp

from llama32_desktop.cage.folder import temporary_folder
from llama32_desktop.engine.gguf.header import GgufHeader
from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.llama_cpp import log
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.sentences import Sentence

_STRING: Final = 8  # gguf.h, enum gguf_type
_PREFIX: Final = "tokenizer."
_UNUSED: Final = "tokenizer.chat_template"


class FileVocabulary:
    """Owns the vocabulary of one file.

    Raises:
        EngineError: kind `unsupported`, where the file has none that llama.cpp can use.
    """

    def __init__(self, path: Path, header: GgufHeader, image_token: int) -> None:
        with temporary_folder() as folder:  # which goes too where this process is killed in it
            copy = folder / "vocabulary.gguf"
            write_vocabulary(path, header, copy)
            params = llama_cpp.llama_model_default_params()
            params.vocab_only = True
            params.use_mmap = False  # the file goes at the end of this block
            log.recent.clear()
            self._model = llama_cpp.llama_model_load_from_file(os.fsencode(copy), params)
        handle = llama_cpp.llama_model_get_vocab(self._model) if self._model else None
        if not handle or llama_cpp.llama_vocab_n_tokens(handle) <= 0:
            self.close()
            raise EngineError(
                "unsupported",
                Sentence(
                    "“{0}” has no vocabulary that can be read, so it cannot hold a conversation; "
                    "download the file again or choose another.",
                    path.name,
                ),
            )
        self.tokens = Vocabulary(handle, image_token)

    def close(self) -> None:
        if self._model:
            llama_cpp.llama_model_free(self._model)
            self._model = None


def write_vocabulary(source: Path, header: GgufHeader, target: Path) -> None:
    """Write a GGUF file that holds the vocabulary of `source` and nothing else."""
    spans = [
        span for key, span in header.spans.items() if key.startswith(_PREFIX) and key != _UNUSED
    ]
    with source.open("rb") as read, target.open("wb") as write:
        write.write(b"GGUF" + struct.pack("<IQQ", header.version, 0, len(spans) + 1))
        write.write(_text("general.architecture") + struct.pack("<I", _STRING) + _text("llama"))
        for start, end in spans:
            read.seek(start)
            write.write(read.read(end - start))


def _text(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data
