"""Files that are done are put where their fields say, and that can be taken back."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.documents.extraction.forms import FORMS, Extraction, Found
from llama32_desktop.documents.jobs import content as contents
from llama32_desktop.documents.jobs import filing as filings
from llama32_desktop.documents.jobs import putting
from llama32_desktop.documents.jobs.filing import settle, undo
from llama32_desktop.documents.jobs.filing_names import (
    MissingFieldError,
    check_pattern,
    name_of,
)
from llama32_desktop.documents.jobs.job import Filing
from llama32_desktop.documents.jobs.runner import OPEN_S, SETTLE_S
from llama32_desktop.documents.reader import ReadingCancelledError
from tests.documents.jobs.conftest import Put, Watched


def extraction(**values: str | Decimal) -> Extraction:
    fields = (Found(name=name, value=value, confidence=0.95) for name, value in values.items())
    return Extraction(file="a.pdf", form="invoice", fields=tuple(fields))


def test_names_are_made_of_fields() -> None:
    found = extraction(supplier="Brenner GmbH", date="2026-10-14", total=Decimal("402.30"))
    assert (
        name_of("{supplier}/{month}/{file}", found, "scan.PDF") == "Brenner GmbH/2026-10/scan.PDF"
    )
    assert name_of("{year}/{day} {total}", found, "a.b.pdf") == "2026/2026-10-14 402.30.pdf"
    with pytest.raises(MissingFieldError, match="“number” is not sure"):
        name_of("{number}", found, "a.pdf")


@pytest.mark.parametrize(
    ("value", "part"),
    [
        ("../../etc/passwd", "-..-etc-passwd"),
        ("C:\\Windows", "C--Windows"),
        ("CON", "_CON"),
        ("a\u202egnp.exe", "agnp.exe"),
        ("  . two\nlines . ", "two lines"),
        ("x" * 400, "x" * 120),
    ],
)
def test_no_value_leads_out_of_its_folder(value: str, part: str) -> None:
    assert name_of("{supplier}/{file}", extraction(supplier=value), "a.pdf") == f"{part}/a.pdf"


@given(st.text(max_size=80), st.text(min_size=1, max_size=80))
def test_any_value_is_one_part_of_a_path(value: str, file: str) -> None:
    try:
        name = name_of("{supplier}/{file}", extraction(supplier=value), file)
    except MissingFieldError:
        return
    parts = name.split("/")
    assert len(parts) == 2 and all(part.strip(". ") for part in parts)
    assert not set(name) & set('<>:"\\|?*\n\r\t\0')


@pytest.mark.parametrize("pattern", ["", "/a", "a//b", "../{file}", "{colour}", "{lines}", "a/.."])
def test_patterns_that_are_none(pattern: str) -> None:
    with pytest.raises(ValueError):
        check_pattern(pattern, FORMS["invoice"])
    check_pattern("{supplier}/{month}/{file}", FORMS["invoice"])


@pytest.fixture
def archive(watched: Watched, tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    folder.mkdir()
    watched.filing = Filing(str(folder), "{supplier}/{file}", moved=True)
    return folder


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_files_are_moved_and_taken_back(
    watched: Watched, put: Put, bills: list[bytes], archive: Path
) -> None:
    put("a.pdf", bills[0])
    put("b.pdf", b"%PDF-1.4 nothing")
    watched.settled()
    assert files_in(watched.inbox) == ["b.pdf"] and files_in(archive) == ["a.pdf"]
    [filed] = [one.filed for one in watched.told if one.filed]
    assert Path(filed).read_bytes() == bills[0]
    store = watched.begin().store
    assert undo(store) == ([str(watched.inbox / "a.pdf")], [])
    assert files_in(watched.inbox) == ["a.pdf", "b.pdf"] and list(archive.iterdir()) == []
    watched.settled()
    assert files_in(watched.inbox) == ["a.pdf", "b.pdf"], "what was taken back is left there"
    assert undo(store) == ([], [])


def test_nothing_is_written_over(
    watched: Watched, put: Put, bills: list[bytes], archive: Path
) -> None:
    watched.filing = Filing(str(archive), "all/{file}", moved=True)
    (archive / "all").mkdir()
    (archive / "all" / "a.pdf").write_bytes(b"another")
    put("a.pdf", bills[0])
    watched.settled()
    assert files_in(archive) == ["a 2.pdf", "a.pdf"]
    assert (archive / "all" / "a.pdf").read_bytes() == b"another"
    put("a.pdf", b"in its place")
    back, left = undo(watched.begin().store)
    assert back == [] and "another file" in left[0]
    (watched.inbox / "a.pdf").unlink()
    (archive / "all" / "a 2.pdf").write_bytes(b"changed")
    back, left = undo(watched.begin().store)
    assert back == [] and "changed or moved" in left[0]
    assert (archive / "all" / "a 2.pdf").read_bytes() == b"changed"


def test_copies_are_removed_only_beside_their_file(
    watched: Watched, put: Put, bills: list[bytes], archive: Path
) -> None:
    watched.filing = Filing(str(archive), "{file}")
    path = put("a.pdf", bills[0])
    watched.settled()
    assert files_in(watched.inbox) == files_in(archive) == ["a.pdf"]
    path.unlink()
    back, left = undo(watched.begin().store)
    assert back == [] and "last copy" in left[0] and files_in(archive) == ["a.pdf"]
    put("a.pdf", bills[0])
    assert undo(watched.begin().store)[0] == [str(path)] and files_in(archive) == []


def test_what_was_killed_in_the_middle_is_brought_to_its_end(
    watched: Watched, put: Put, bills: list[bytes], archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between each two steps of a move, and with the two ways of it."""

    class Killed(BaseException):
        pass

    def kill(*_: object, **__: object) -> None:
        raise Killed

    def refuse(*_: object, **__: object) -> None:
        raise OSError(18, "another disk")

    on_windows = os.name == "nt"  # where a move is one step
    ends = [(True, "put"), (False, "_copy"), (False, "patiently")]
    ends += [] if on_windows else [(True, "unlink")]
    for number, (moves, at) in enumerate(ends):
        put(f"{number}.pdf", bills[0] + b"\n%" + str(number).encode())
        with monkeypatch.context() as patch:
            if not moves and on_windows:
                patch.setattr(Path, "rename", refuse)
            elif not moves:
                patch.setattr(os, "link", refuse)
            if at == "unlink":
                patch.setattr(os, "unlink", kill)
            else:
                patch.setattr(filings if at == "put" else putting, at, kill)
            with pytest.raises(Killed):
                watched.settled()
        watched.begin()
        watched.settled()
        assert files_in(watched.inbox) == [], at
        assert files_in(archive) == [f"{n}.pdf" for n in range(number + 1)], at
    assert len(watched.rows()) == len(ends)
    assert len(undo(watched.begin().store)[0]) == len(files_in(watched.inbox)) == len(ends)


def test_a_folder_that_is_away_is_filed_into_later(
    watched: Watched, put: Put, bills: list[bytes], archive: Path
) -> None:
    archive.rmdir()
    put("a.pdf", bills[0])
    watched.settled()
    assert "is not there now" in watched.told[0].problem and files_in(watched.inbox) == ["a.pdf"]
    archive.mkdir()
    watched.begin()
    watched.step()
    assert files_in(watched.inbox) == [] and files_in(archive) == ["a.pdf"]


def refuse(*_: object, **__: object) -> None:
    raise PermissionError(13, "Permission denied")


def other_disk(patch: pytest.MonkeyPatch, source: Path) -> None:
    """Has all moves copied: as between two disks."""
    link, rename = os.link, Path.rename

    def link_on_one_disk(one: Path, other: Path, **options: bool) -> None:
        if Path(one) == source:
            raise OSError(18, "another disk")
        link(one, other, **options)

    def rename_on_one_disk(one: Path, other: Path) -> Path:
        if one == source:
            raise OSError(18, "another disk")
        return rename(one, other)

    patch.setattr(os, "link", link_on_one_disk)
    patch.setattr(Path, "rename", rename_on_one_disk)


class Killed(BaseException):
    """The process ends here."""


def test_the_only_copy_gets_its_name_after_a_power_cut(
    watched: Watched, put: Put, bills: list[bytes], archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One disk had the removal, and the other not yet the name."""
    source = put("a.pdf", bills[0])

    def kill(*_: object, **__: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        other_disk(patch, source)
        patch.setattr(putting, "give_name", kill)
        patch.setattr(Path, "unlink", lambda *_, **__: None)  # nor does the part go
        with pytest.raises(Killed):
            watched.settled()
    source.unlink()
    [part] = [path for path in archive.rglob("*") if path.is_file()]
    settle(watched.begin().store)
    assert files_in(archive) == ["a.pdf"] and not part.exists()
    assert undo(watched.begin().store)[0] == [str(source)]
    assert source.read_bytes() == bills[0]


def test_a_new_name_is_on_the_disk_before_the_old_one_goes(
    watched: Watched, put: Put, bills: list[bytes], archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = put("a.pdf", bills[0])
    synced: list[tuple[Path, bool]] = []
    with monkeypatch.context() as patch:
        other_disk(patch, source)
        patch.setattr(
            putting, "sync_folder", lambda folder: synced.append((folder, source.exists()))
        )
        watched.settled()
    [filed] = archive.rglob("*.pdf")
    assert (archive, True) in synced and (filed.parent, True) in synced and not source.exists()


def test_a_move_whose_archive_is_away_is_settled_when_it_is_back(
    watched: Watched, put: Put, bills: list[bytes], archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = put("a.pdf", bills[0])
    runner = watched.begin()

    def kill(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(runner.store, "end_move", kill)
        with pytest.raises(Killed):
            watched.settled()
    unplugged = archive.rename(archive.with_name("unplugged"))
    settle(watched.begin().store)
    unplugged.rename(archive)
    settle(watched.begin().store)
    assert undo(watched.begin().store) == ([str(source)], [])


def test_two_jobs_at_one_name_lose_no_file(
    watched: Watched, put: Put, bills: list[bytes], archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process writes over what was copied, in the moment before the source would go."""
    source = put("a.pdf", bills[0])
    name = putting.give_name

    def disturb(part: Path, target: Path) -> None:
        part.unlink()
        part.write_bytes(b"another's")
        name(part, target)

    with monkeypatch.context() as patch:
        other_disk(patch, source)
        patch.setattr(putting, "give_name", disturb)
        watched.settled()
    assert source.read_bytes() == bills[0]
    assert watched.told[0].filed == "" and "has changed" in watched.told[0].problem


def test_undo_leaves_the_folder_that_was_chosen_and_removes_all_that_were_made(
    watched: Watched, put: Put, bills: list[bytes], archive: Path
) -> None:
    put("a.pdf", bills[0])
    for pattern in ("{file}", "{supplier}/all/{file}"):
        watched.filing = Filing(str(archive), pattern, moved=True)
        watched.home /= "again"  # it knows nothing of the last time
        watched.begin()
        watched.settled()
        assert len(undo(watched.begin().store)[0]) == 1
        assert list(archive.iterdir()) == []


def test_where_nothing_may_be_removed_no_second_file_is_left(
    watched: Watched, put: Put, bills: list[bytes], archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = put("a.pdf", bills[0])
    unlink, rename = os.unlink, Path.rename

    def locked(path: str | Path, *, dir_fd: int | None = None) -> None:
        if Path(path) in (source, Path(source.name)):
            raise PermissionError(13, "Permission denied", str(path))
        unlink(path, dir_fd=dir_fd)

    def kept(path: Path, target: Path) -> Path:
        if path == source:
            raise PermissionError(13, "Permission denied", str(path))
        return rename(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "unlink", locked)
        patch.setattr(Path, "rename", kept)  # Windows moves in one step, where it may
        watched.settled()
        assert list(archive.iterdir()) == [] and files_in(watched.inbox) == ["a.pdf"]
        assert str(source) in watched.told[0].problem and not watched.told[0].filed
    watched.begin()
    watched.settled()
    assert files_in(watched.inbox) == [] and files_in(archive) == ["a.pdf"]


def test_the_copy_of_a_half_file_goes_when_the_whole_one_is_filed(
    watched: Watched, put: Put, bills: list[bytes], archive: Path
) -> None:
    watched.filing = Filing(str(archive), "{file}")
    path = put("slow.pdf", bills[0])
    watched.settled()
    path.write_bytes(bills[0] + b"\n% and so on")
    watched.settled()
    assert files_in(archive) == ["slow.pdf"]
    assert (archive / "slow.pdf").read_bytes() == path.read_bytes()
    store = watched.begin().store
    assert [move.item for move in store.moves("undone", "done")] == [1, 2]
    assert undo(store) == ([str(path)], []) and files_in(archive) == []


def test_what_is_there_already_is_named_and_the_file_stays(
    watched: Watched, put: Put, bills: list[bytes], archive: Path
) -> None:
    watched.filing = Filing(str(archive), "{file}", moved=True)
    (archive / "a.pdf").write_bytes(b"another")
    (archive / "a 2.pdf").write_bytes(bills[0])
    put("a.pdf", bills[0])
    watched.settled()
    [told] = watched.told
    assert told.filed == "" and "a 2.pdf” is there already" in told.problem
    assert files_in(watched.inbox) == ["a.pdf"]
    watched.filing = Filing(str(archive), "{file}")
    watched.begin()
    watched.settled()
    assert files_in(archive) == ["a 2.pdf", "a.pdf"]


def test_no_folder_is_made_for_a_file_that_is_gone(
    watched: Watched, put: Put, bills: list[bytes], archive: Path
) -> None:
    away = archive.rename(archive.with_name("away"))
    path = put("a.pdf", bills[0])
    watched.settled()
    path.unlink()
    away.rename(archive)
    watched.begin()
    assert watched.step().problems == () and list(archive.iterdir()) == []


def test_nothing_is_put_back_where_the_folder_is_away(
    watched: Watched, put: Put, bills: list[bytes], archive: Path
) -> None:
    put("a.pdf", bills[0])
    watched.settled()
    store = watched.begin().store
    store.keep_job(watched.job)
    watched.inbox.rmdir()
    back, left = undo(store)
    assert back == [] and "is not there now" in left[0] and not watched.inbox.exists()
    watched.inbox.mkdir()
    assert len(undo(store)[0]) == 1


def test_a_folder_that_may_not_be_entered_stops_one_file(
    watched: Watched, put: Put, bills: list[bytes], archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put("a.pdf", bills[0])
    with monkeypatch.context() as patch:
        patch.setattr(Path, "exists", refuse)
        watched.settled()
    assert "Permission denied" in watched.told[0].problem and files_in(watched.inbox) == ["a.pdf"]


def test_a_large_file_is_left_at_the_end_and_filed_the_next_time(
    watched: Watched, put: Put, bills: list[bytes], archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cancelled in each of the places where its bytes are gone through, one after the other."""
    source = put("a.pdf", bills[0])
    runner = watched.begin()
    watched.step()
    watched.now += SETTLE_S
    ends, pieces = 0, contents.pieces
    with monkeypatch.context() as patch:
        other_disk(patch, source)
        for after in range(1, 100):
            asked = iter(range(after))

            def cut(file: BinaryIO, _: object, asked: Iterator[int] = asked) -> Iterator[bytes]:
                for one in pieces(file, lambda: False):
                    if next(asked, None) is None:
                        raise ReadingCancelledError
                    yield one

            with monkeypatch.context() as inner:
                inner.setattr(putting, "pieces", cut)
                inner.setattr(contents, "pieces", cut)
                try:
                    runner.step()
                except ReadingCancelledError:
                    ends += 1
                    continue
                break
    assert ends == 4, "looked at, copied, and the copy looked at under both names"
    assert files_in(watched.inbox) == [] and files_in(archive) == ["a.pdf"]
    assert undo(watched.begin().store)[0] == [str(source)]


@pytest.mark.skipif(sys.platform == "win32", reason="links take a right of their own")
def test_no_link_leads_out_of_the_archive(
    watched: Watched, put: Put, bills: list[bytes], archive: Path
) -> None:
    watched.filing = Filing(str(archive), "there/{file}", moved=True)
    elsewhere = archive.with_name("elsewhere")
    elsewhere.mkdir()
    (archive / "there").symlink_to(elsewhere)
    put("a.pdf", bills[0])
    watched.settled()
    assert files_in(elsewhere) == [] and files_in(watched.inbox) == ["a.pdf"]
    assert os.fspath(archive / "there") in watched.told[0].problem


def test_a_moved_file_that_is_written_on_is_read_again(
    watched: Watched, put: Put, bills: list[bytes], archive: Path
) -> None:
    """Its writer had only paused; the row is of all of it, and so is the undo."""
    more = b"\n% and the rest"
    path = put("a.pdf", bills[0])
    watched.settled()
    [filed] = archive.rglob("*.pdf")
    with filed.open("ab") as file:
        file.write(more)
    step = watched.step()
    assert step.waiting == (str(filed),), "that may not be all"
    watched.begin()  # nor is it forgotten over a restart
    watched.settled()
    assert watched.said() == [("a.pdf", "done")] * 2 and watched.rows() == ["a.pdf"]
    store = watched.begin().store
    assert [(item.size, item.path) for item in store.items()] == [(len(bills[0] + more), str(path))]
    assert watched.settled().waiting == () and not watched.told
    assert undo(store) == ([str(path)], []) and path.read_bytes() == bills[0] + more
    watched.settled()
    assert not watched.told and files_in(archive) == []


def test_a_moved_file_that_is_another_by_now_is_left(
    watched: Watched, put: Put, bills: list[bytes], archive: Path
) -> None:
    put("a.pdf", bills[0])
    watched.settled()
    [filed] = archive.rglob("*.pdf")
    filed.write_bytes(b"x" * (len(bills[0]) + 1))
    watched.settled()
    assert watched.settled().waiting == ()
    assert watched.said() == [("a.pdf", "done")] and watched.rows() == ["a.pdf"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who writes a file")
def test_a_file_that_is_open_is_waited_for_and_never_moved(
    watched: Watched, put: Put, bills: list[bytes], archive: Path
) -> None:
    """A scanner pauses between two pages, and the rest could go with the old name."""
    path = put("a.pdf", bills[0])
    with path.open("ab"):
        assert watched.settled().waiting == (str(path),) and not watched.told
        watched.now += OPEN_S
        watched.step()
        [told] = watched.told
        assert told.state == "done" and "another program is writing it" in told.problem
        assert files_in(watched.inbox) == ["a.pdf"] and files_in(archive) == []
    watched.begin()
    watched.settled()
    assert files_in(watched.inbox) == [] and files_in(archive) == ["a.pdf"]
