"""Files of contexts: whole and of this model, or of no use."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.kept_states import Kept, Stamp, Texts, identity, stamp
from llama32_desktop.engine.worker.kept_states import read as read_any
from llama32_desktop.engine.worker.kept_states import write as write_as

MODEL = identity("model", 1)
TEXTS = Texts([5, 6, 7], 2, 128, {"Grüße": [6, 7]})
STATE = bytes(range(256)) * 9


def read(path: Path, depends: bytes, most: int = 1 << 20) -> Kept | None:
    return read_any(path, depends, most, CancelFlag())


def write(
    path: Path, depends: bytes, texts: Texts, state: bytes, flag: CancelFlag | None = None
) -> Stamp | None:
    """As it is found."""
    known = stamp(path)
    if known is None:
        return None
    whole, left = write_as(path, known, depends, texts, state, flag or CancelFlag())
    assert left == stamp(path)
    return left if whole else None


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "1.state"
    path.touch()
    return path


def test_what_was_written_is_read(file: Path) -> None:
    assert read(file, MODEL) is None
    assert write(file, MODEL, TEXTS, STATE)
    kept = read(file, MODEL)
    assert kept is not None and kept.texts == TEXTS and kept.state == STATE
    shorter = Texts([5], 0, 64, {})
    assert write(file, MODEL, shorter, STATE[:9])
    kept = read(file, MODEL)
    assert kept is not None and kept.texts == shorter and kept.state == STATE[:9]


def test_of_another_model_it_is_none(file: Path) -> None:
    assert write(file, MODEL, TEXTS, STATE)
    assert read(file, identity("model", 2)) is None


@given(data=st.data())
def test_no_damage_passes(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    file = tmp_path_factory.mktemp("states") / "1.state"
    file.touch()
    assert write(file, MODEL, TEXTS, STATE)
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
    known = stamp(file)
    assert known is not None
    file.unlink()
    assert write_as(file, known, MODEL, TEXTS, STATE, CancelFlag()) == (False, None)
    assert not file.exists()


def test_one_that_was_made_anew_is_not_filled_with_what_was_before(file: Path) -> None:
    known = write(file, MODEL, TEXTS, STATE)
    assert known is not None and known == stamp(file)
    file.unlink()
    file.touch()
    assert write_as(file, known, MODEL, TEXTS, STATE, CancelFlag()) == (False, None)
    assert file.stat().st_size == 0


def test_what_is_too_large_or_not_wanted_any_more_is_not_read(file: Path) -> None:
    assert write(file, MODEL, TEXTS, STATE)
    assert read(file, MODEL, most=len(STATE)) is not None
    assert read(file, MODEL, most=len(STATE) - 1) is None
    flag = CancelFlag()
    flag.set()
    assert read_any(file, MODEL, 1 << 20, flag) is None


def test_what_was_broken_off_leaves_nothing(file: Path) -> None:
    assert write(file, MODEL, TEXTS, STATE)
    flag = CancelFlag()
    flag.set()
    assert not write(file, MODEL, TEXTS, STATE, flag)
    assert file.stat().st_size == 0
