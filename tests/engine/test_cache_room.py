"""One limit for pictures and conversations."""

from __future__ import annotations

import os
from pathlib import Path

from llama32_desktop.engine.cache_room import make_room


def test_the_oldest_of_either_make_room(tmp_path: Path) -> None:
    pictures, states = tmp_path / "pictures", tmp_path / "states"
    pictures.mkdir()
    states.mkdir()
    files = [states / "0.state", pictures / "1.crosskv", states / "2.state", pictures / "3.crosskv"]
    for age, path in enumerate(files):
        path.write_bytes(bytes(100))
        os.utime(path, (1000 - age, 1000 - age))
    folders = (pictures, states, tmp_path / "missing")
    assert not make_room(folders, 401, 400), "nothing is given up for it"
    assert all(path.stat().st_size for path in files)
    assert make_room(folders, 100, 400, besides=files[0])
    assert all(path.exists() for path in files), "the one that is written anew does not count"
    assert make_room(folders, 100, 350, besides=files[0])
    assert not files[3].exists() and files[2].stat().st_size == 100
    assert make_room(folders, 0, 100)
    left = {path.name: path.stat().st_size for path in files if path.exists()}
    assert left == {"0.state": 100, "2.state": 0}, "a picture is removed, a state is emptied"
