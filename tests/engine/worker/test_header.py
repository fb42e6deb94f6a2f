"""The headers of files that the engine has read already."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from llama32_desktop.engine.gguf.header import GgufError
from llama32_desktop.engine.worker.header import file_header, model_header, read_header
from tests.make.gguf_file import MakeGguf


def test_a_file_is_read_again_only_after_it_has_changed(
    tmp_path: Path, make_gguf: MakeGguf
) -> None:
    path = make_gguf(tmp_path / "model.gguf", name="One")
    os.utime(path, (1e9, 1e9))
    first = file_header(path)
    assert file_header(path) is first
    assert model_header(path) == first
    make_gguf(path, name="Another")
    os.utime(path, (1.1e9, 1.1e9))
    assert file_header(path).text("general.name") == "Another"
    path.write_bytes(b"no model")
    with pytest.raises(GgufError):
        file_header(path)
    assert read_header(str(path)) is None
    path.unlink()
    with pytest.raises(OSError, match="model"):
        file_header(path)


def test_what_was_written_a_moment_ago_may_be_written_again(
    tmp_path: Path, make_gguf: MakeGguf
) -> None:
    path, moment = tmp_path / "model.gguf", time.time() + 60
    for name in ("One", "Two"):
        make_gguf(path, name=name)
        os.utime(path, (moment, moment))
        assert file_header(path).text("general.name") == name
