"""Files of contexts: whole and of this model, or of no use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.kept_states import Texts, identity, make_room, read, write

MODEL = identity("model", 1)
TEXTS = Texts([5, 6, 7], 2, 128, {"Grüße": [6, 7]})
STATE = bytes(range(256)) * 9


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "1.state"
    path.touch()
    return path


def test_what_was_written_is_read(file: Path) -> None:
    assert read(file, MODEL) is None
    assert write(file, MODEL, TEXTS, STATE, CancelFlag())
    kept = read(file, MODEL)
    assert kept is not None and kept.texts == TEXTS and kept.state == STATE
    shorter = Texts([5], 0, 64, {})
    assert write(file, MODEL, shorter, STATE[:9], CancelFlag())
    kept = read(file, MODEL)
    assert kept is not None and kept.texts == shorter and kept.state == STATE[:9]


def test_of_another_model_it_is_none(file: Path) -> None:
    assert write(file, MODEL, TEXTS, STATE, CancelFlag())
    assert read(file, identity("model", 2)) is None


@given(data=st.data())
def test_no_damage_passes(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    file = tmp_path_factory.mktemp("states") / "1.state"
    file.touch()
    assert write(file, MODEL, TEXTS, STATE, CancelFlag())
    whole = file.read_bytes()
    place = data.draw(st.integers(0, len(whole) - 1))
    match data.draw(st.sampled_from(["changed", "cut", "longer", "hole"])):
        case "changed":
            bit = data.draw(st.integers(0, 7))
            damaged = whole[:place] + bytes([whole[place] ^ 1 << bit]) + whole[place + 1 :]
        case "cut":
            damaged = whole[:place]
        case "longer":
            damaged = whole + bytes(place + 1)
        case _:
            damaged = whole[:place] + whole[place + 1 :]
    file.write_bytes(damaged)
    assert read(file, MODEL) is None


def test_a_file_that_was_removed_does_not_come_back(file: Path) -> None:
    file.unlink()
    assert not write(file, MODEL, TEXTS, STATE, CancelFlag())
    assert not file.exists()


def test_what_was_broken_off_leaves_nothing(file: Path) -> None:
    assert write(file, MODEL, TEXTS, STATE, CancelFlag())
    flag = CancelFlag()
    flag.set()
    assert not write(file, MODEL, TEXTS, STATE, flag)
    assert file.stat().st_size == 0


def test_the_longest_unused_makes_room(tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.state" for number in range(3)]
    for age, path in enumerate(files):
        path.write_bytes(bytes(100))
        os.utime(path, (1000 - age, 1000 - age))
    assert make_room(tmp_path, 100, 250, files[0])
    assert [path.stat().st_size for path in files] == [100, 100, 0]
    assert not make_room(tmp_path, 300, 250, files[0])
    assert [path.stat().st_size for path in files] == [100, 100, 0]
