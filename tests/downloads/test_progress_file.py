"""The small file that says what of a download is on the disk."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest

from llama32_desktop.downloads.progress_file import Progress, bytes_there

SIZE, PIECE = 1050, 100


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "x.part.progress"


def open_it(file: Path, identity: str = "a", size: int = SIZE, piece: int = PIECE) -> Progress:
    while _before:  # as the system does with the files of a process that was killed
        _before.pop().close()
    _before.append(Progress(file, identity, size, piece))
    return _before[-1]


_before: list[Progress] = []


def test_a_new_one_misses_every_piece(file: Path) -> None:
    progress = open_it(file)
    assert progress.missing() == list(range(11))
    assert progress.length(10) == 50
    assert (progress.done, progress.resumed) == (0, False)


def test_what_was_noted_is_known_again_without_being_closed(file: Path) -> None:
    progress = open_it(file)
    progress.note(0, 100)
    progress.note(3, 7)
    again = open_it(file)  # as after kill -9
    assert again.resumed
    assert again.done == 107 == bytes_there(file)
    assert again.start(3) == 307
    assert 0 not in again.missing() and 3 in again.missing()


def test_another_content_begins_anew(file: Path) -> None:
    open_it(file).note(0, 100)
    assert open_it(file, identity="b").done == 0
    open_it(file, identity="b").note(0, 100)
    assert open_it(file, identity="b", size=SIZE + 1).done == 0


def test_the_division_of_the_first_time_holds(file: Path) -> None:
    open_it(file).note(2, 40)
    again = open_it(file, piece=333)
    assert again.piece == PIECE
    assert again.start(2) == 240


def test_after_the_machines_death_only_what_was_synchronised_counts(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    progress = open_it(file)
    progress.note(0, 60)
    progress.mark_synced(progress.written())
    progress.note(0, 40)
    progress.note(1, 100)
    started = psutil.boot_time()
    monkeypatch.setattr(psutil, "boot_time", lambda: started + 3600)
    assert open_it(file).done == 60


def test_what_was_not_synchronised_stays_so_after_a_restart_of_the_app(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_it(file).note(0, 100)
    again = open_it(file)
    assert again.done == 100
    again.note(1, 5)
    started = psutil.boot_time()
    monkeypatch.setattr(psutil, "boot_time", lambda: started + 3600)
    assert open_it(file).done == 0


def test_forgetting_is_kept(file: Path) -> None:
    progress = open_it(file)
    progress.note(4, 100)
    progress.forget()
    assert open_it(file).done == 0


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b'{"format":9}\n', b"[]\n" + bytes(99)])
def test_a_damaged_one_begins_anew(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    assert open_it(file).done == 0


def test_a_cut_or_boastful_table_never_counts_more_than_there_is(file: Path) -> None:
    progress = open_it(file)
    progress.note(0, 100)
    progress.note(1, 100)
    progress.close()
    data = file.read_bytes()
    file.write_bytes(data[:-160])
    assert open_it(file).done <= 200
    head, _, _ = data.partition(b"\n")
    file.write_bytes(head + b"\n" + b"\xff" * 16 * 11)
    assert open_it(file).done == SIZE
