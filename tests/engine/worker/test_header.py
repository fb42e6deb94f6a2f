"""The headers of files that the engine has read already."""

from __future__ import annotations

from pathlib import Path

import pytest

from llama32_desktop.engine.gguf.header import GgufError
from llama32_desktop.engine.worker.header import file_header, model_header, read_header
from tests.make.gguf_file import MakeGguf


def test_a_file_is_read_again_only_after_it_has_changed(
    tmp_path: Path, make_gguf: MakeGguf
) -> None:
    path = make_gguf(tmp_path / "model.gguf", name="One")
    first = file_header(path)
    assert file_header(path) is first
    assert model_header(path) == first
    make_gguf(path, name="Another")
    assert file_header(path).text("general.name") == "Another"
    path.write_bytes(b"no model")
    with pytest.raises(GgufError):
        file_header(path)
    assert read_header(str(path)) is None
    path.unlink()
    with pytest.raises(OSError, match="model"):
        file_header(path)
