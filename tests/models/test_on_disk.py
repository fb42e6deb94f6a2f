"""Installed models with their place, those used last first."""

from __future__ import annotations

from pathlib import Path

import pytest

from llama32_desktop import paths
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.models.last_use import note_use
from llama32_desktop.models.on_disk import models_on_disk
from tests.make.gguf_file import MakeGguf


def test_they_are_sorted_by_use_and_say_whose_file_it_is(
    home: Path, tmp_path: Path, make_gguf: MakeGguf, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = make_gguf(paths.models_folder() / "own.gguf")
    (tmp_path / "others").mkdir()
    target = make_gguf(tmp_path / "others" / "blob.gguf")
    link = paths.models_folder() / "linked.gguf"
    link.symlink_to(target)
    chosen = make_gguf(tmp_path / "chosen.gguf")
    for second, path in ((1, own), (2, link)):
        monkeypatch.setattr("time.time", lambda second=second: float(second))
        note_use(ModelRef(str(path)))
    found = [one for one in models_on_disk([str(chosen)]) if one.model.source != "starter"]
    assert [one.model.path for one in found] == [str(link), str(own), str(chosen)]
    assert [one.last_used for one in found] == [2, 1, None]
    assert [one.is_elsewhere for one in found] == [True, False, True]
    assert found[0].file == str(target) and found[0].folder == str(target.parent)
