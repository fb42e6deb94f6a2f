"""Files that are done are put where their fields say, and that can be taken back."""

from __future__ import annotations

import os
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.documents.extraction.forms import FORMS, Extraction, Found
from llama32_desktop.documents.jobs import filing as filings
from llama32_desktop.documents.jobs.filing import undo
from llama32_desktop.documents.jobs.filing_names import (
    MissingFieldError,
    check_pattern,
    name_of,
)
from llama32_desktop.documents.jobs.job import Filing
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
    ends = [(True, "_put"), (False, "_copy"), (False, "patiently")]
    ends += [] if on_windows else [(True, "unlink")]
    for number, (moves, at) in enumerate(ends):
        put(f"{number}.pdf", bills[0] + b"\n%" + str(number).encode())
        with monkeypatch.context() as patch:
            if not moves and on_windows:
                patch.setattr(Path, "rename", refuse)
            elif not moves:
                patch.setattr(filings.os, "link", refuse)
            if at == "unlink":
                patch.setattr(Path, "unlink", kill)
            else:
                patch.setattr(filings, at, kill)
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
