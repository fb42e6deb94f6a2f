"""Files that are filed while somebody who may write into the folders changes them underneath."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from llama32_desktop.documents.jobs import putting
from llama32_desktop.documents.jobs.content import never
from llama32_desktop.documents.jobs.output import write_output
from llama32_desktop.documents.jobs.putting import put
from llama32_desktop.documents.jobs.store import JobStore

pytestmark = pytest.mark.skipif(
    os.name == "nt", reason="Windows moves in one step and lets few people make links"
)
THEIRS, PERSONS = b"what lay in the inbox", b"what the person has elsewhere"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """In a folder of the inbox; the person has another file of that name."""
    for folder in ("inbox/sub", "archive", "documents"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "documents" / "a.pdf").write_bytes(PERSONS)
    path = tmp_path / "inbox" / "sub" / "a.pdf"
    path.write_bytes(THEIRS)
    return path


def file_it(source: Path, target: Path, archive: Path, *, moved: bool) -> None:
    sha256 = hashlib.sha256(THEIRS).hexdigest()
    part = target.with_name(".part")
    put(source, target, part, sha256, within=archive, moved=moved, cancelled=never)


def swap(folder: Path, other: Path) -> None:
    """Another folder has its name from now on."""
    folder.rename(folder.with_name(f"{folder.name} before"))
    folder.symlink_to(other, target_is_directory=True)


def before_each(monkeypatch: pytest.MonkeyPatch, name: str, done: Callable[[], object]) -> None:
    """Something is done once, right before a step of `put`."""
    step, left = getattr(putting, name), [done]

    def disturbed(*arguments: object, **named: object) -> object:
        if left:
            left.pop()()
        return step(*arguments, **named)

    monkeypatch.setattr(putting, name, disturbed)


@pytest.mark.parametrize("same_disk", [True, False])
def test_nothing_but_what_was_moved_is_removed(
    tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch, same_disk: bool
) -> None:
    archive, documents = tmp_path / "archive", tmp_path / "documents"
    if not same_disk:
        monkeypatch.setattr(putting, "_link", lambda *_: False)
    before_each(monkeypatch, "_remove", lambda: swap(source.parent, documents))
    file_it(source, archive / "a.pdf", archive, moved=True)
    assert (archive / "a.pdf").read_bytes() == THEIRS
    assert (documents / "a.pdf").read_bytes() == PERSONS


@pytest.mark.parametrize("gone", ["the folder", "the disk"])
def test_the_only_copy_is_not_taken_back(
    tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch, gone: str
) -> None:
    """Another program was quicker to remove the file, and perhaps the disk was unplugged."""
    archive = tmp_path / "archive"
    before_each(monkeypatch, "_remove", lambda: shutil.rmtree(source.parent))
    if gone == "the folder":
        file_it(source, archive / "a.pdf", archive, moved=True)
    else:

        @contextlib.contextmanager
        def unplugged(folder: Path) -> Iterator[int]:
            yield -1  # no call with it succeeds

        monkeypatch.setattr(putting, "_held", unplugged)
        with pytest.raises(OSError, match="descriptor"):
            file_it(source, archive / "a.pdf", archive, moved=True)
    assert (archive / "a.pdf").read_bytes() == THEIRS


def test_a_newer_file_of_the_name_is_not_filed_as_the_one_that_was_read(
    tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = tmp_path / "archive"
    newer = source.with_name("b.pdf")
    newer.write_bytes(b"a newer version")
    before_each(monkeypatch, "_link", lambda: newer.replace(source))
    with pytest.raises(OSError, match="has changed"):
        file_it(source, archive / "a.pdf", archive, moved=True)
    assert source.read_bytes() == b"a newer version" and not list(archive.iterdir())


def test_a_disk_that_gives_a_renamed_file_another_number_is_filed_on(
    tmp_path: Path, source: Path
) -> None:
    """As FAT on Windows, whose step this is."""
    target, other = tmp_path / "archive" / "a.pdf", (tmp_path / "documents" / "a.pdf").lstat()
    with pytest.raises(OSError, match="has changed"):
        putting._rename(source, target, other, hashlib.sha256(PERSONS).hexdigest())
    assert source.read_bytes() == THEIRS and not target.exists()
    assert putting._rename(source, target, other, hashlib.sha256(THEIRS).hexdigest())
    assert target.read_bytes() == THEIRS and not source.exists()


def test_a_file_that_became_a_link_is_not_copied(
    tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = tmp_path / "archive"

    def link() -> None:
        source.unlink()
        source.symlink_to(tmp_path / "documents" / "a.pdf")

    before_each(monkeypatch, "_copy", link)
    with pytest.raises(OSError, match="has changed"):
        file_it(source, archive / "a.pdf", archive, moved=False)
    assert not list(archive.iterdir())


def test_a_folder_that_became_a_link_gets_no_file(
    tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive, documents = tmp_path / "archive", tmp_path / "documents"
    make = putting._make_folders

    def disturbed(folder: Path) -> list[Path]:
        made = make(folder)
        swap(folder, documents)
        return made

    monkeypatch.setattr(putting, "_make_folders", disturbed)
    for moved in (True, False):
        with pytest.raises(OSError, match="leads elsewhere"):
            file_it(source, archive / f"by {moved}" / "b.pdf", archive, moved=moved)
    assert [path.name for path in documents.iterdir()] == [
        "a.pdf"
    ] and source.read_bytes() == THEIRS


def test_a_table_is_not_written_through_a_link_that_leads_nowhere(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    table = tmp_path / "table.csv"
    table.symlink_to(elsewhere / "started-at-login.desktop")
    with JobStore(tmp_path / "a.job") as store:
        assert write_output(store, table, b"a\n") == tmp_path / "table 2.csv"
        table.unlink()
        own = elsewhere / "own.csv"
        assert write_output(store, table, b"b\n") == table
        table.rename(own)
        table.symlink_to(own)  # as a person who keeps it elsewhere
        assert write_output(store, table, b"c\n") == table and own.read_bytes() == b"c\n"
        own.unlink()
        assert write_output(store, table, b"d\n") != table
    assert not list(elsewhere.iterdir())
