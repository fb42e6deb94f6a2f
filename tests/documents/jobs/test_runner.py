"""A job reads what is new, when it is whole, once."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from llama32_desktop.documents.jobs import runner as runners
from llama32_desktop.documents.jobs.report import report
from llama32_desktop.documents.jobs.runner import AGAIN_S, SETTLE_S
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.reader import ReadingCancelledError
from tests.documents.jobs.conftest import Put, Watched


def test_files_are_read_when_they_are_whole(watched: Watched, put: Put, bills: list[bytes]) -> None:
    whole = put("a.pdf", bills[0])
    growing = put("b.pdf", bills[1][:2000])
    put("empty.pdf", b"")
    put("c.pdf.part", bills[2])
    put("notes.txt", b"not meant")
    assert watched.step().waiting == (str(whole), str(growing)) and not watched.told
    growing.write_bytes(bills[1])
    watched.now += SETTLE_S
    step = watched.step()
    assert step.waiting == (str(growing),) and step.wrote == (watched.table,)
    assert [name for name, _ in watched.said()] == ["a.pdf"]
    watched.now += SETTLE_S
    assert watched.step().waiting == ()
    assert [name for name, _ in watched.said()] == ["b.pdf"]
    assert watched.rows() == ["a.pdf", "b.pdf"]


def test_nothing_is_done_twice(watched: Watched, put: Put, bills: list[bytes]) -> None:
    first = put("a.pdf", bills[0])
    watched.settled()
    put("deeper/copy.pdf", bills[0])
    first.rename(watched.inbox / "renamed.pdf")
    watched.settled()
    watched.begin()
    watched.settled()
    os.utime(watched.inbox / "renamed.pdf", (1, 1))
    watched.settled()
    assert [name for name, _ in watched.said()] == ["a.pdf"]
    assert watched.rows() == ["a.pdf"]
    written = watched.table.stat().st_mtime_ns
    watched.settled()
    assert watched.table.stat().st_mtime_ns == written, "nor is the table written again"


def test_what_was_read_half_goes_when_it_is_whole(
    watched: Watched, put: Put, bills: list[bytes]
) -> None:
    path = put("slow.pdf", bills[0][:1500])
    watched.settled()
    path.write_bytes(bills[0])
    watched.settled()
    assert [name for name, _ in watched.said()] == ["slow.pdf", "slow.pdf"]
    assert watched.rows() == ["slow.pdf"], "and not a row more for its first half"
    path.write_bytes(bills[1])
    watched.settled()
    assert watched.rows() == ["slow.pdf", "slow.pdf"], "another document under an old name"


def test_a_file_that_changes_while_it_is_read_is_read_again(
    watched: Watched, put: Put, bills: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put("a.pdf", bills[0])
    read = watched.reader.read

    def disturbed(*arguments: object, **options: object) -> Document:
        path.write_bytes(bills[1])
        return read(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(watched.reader, "read", disturbed)
    assert watched.settled().waiting == (str(path),) and not watched.told
    monkeypatch.undo()
    watched.settled()
    assert [name for name, _ in watched.said()] == ["a.pdf"]
    assert watched.begin().store.places()[str(path)][0].size == len(bills[1])


def test_a_folder_that_goes_away_is_waited_for(
    watched: Watched, put: Put, bills: list[bytes]
) -> None:
    put("a.pdf", bills[0])
    watched.settled()
    aside = watched.inbox.with_name("unplugged")
    watched.inbox.rename(aside)
    step = watched.settled()
    assert "is not there now" in step.away and step.waiting == ()
    aside.rename(watched.inbox)
    put("b.pdf", bills[1])
    assert watched.settled().away == ""
    assert [name for name, _ in watched.said()] == ["a.pdf", "b.pdf"]
    assert watched.rows() == ["a.pdf", "b.pdf"], "what was read before is no less read"


def test_files_that_are_removed_keep_their_rows(
    watched: Watched, put: Put, bills: list[bytes]
) -> None:
    gone, also = put("a.pdf", bills[0]), put("b.pdf", bills[1])
    watched.step()
    gone.unlink()
    watched.now += SETTLE_S
    watched.step()
    also.unlink()
    watched.settled()
    assert [Path(one.path).name for one in watched.told] == ["b.pdf"]
    assert watched.rows() == ["b.pdf"]


def test_what_cannot_be_read_is_said_once_and_tried_when_it_changes(
    watched: Watched, put: Put, bills: list[bytes]
) -> None:
    broken = put("a.pdf", b"%PDF-1.4 nothing")
    watched.settled()
    [told] = watched.told
    assert told.state == "failed" and "damaged" in told.problem
    assert "damaged" in watched.table.read_text("utf-8-sig")
    watched.begin()
    watched.settled()
    assert len(watched.told) == 1
    broken.write_bytes(bills[0])
    watched.settled()
    assert len(watched.told) == 2 and watched.rows() == ["a.pdf"]


def test_what_failed_is_tried_again_at_wish(watched: Watched, put: Put) -> None:
    put("a.pdf", b"%PDF-1.4 nothing")
    watched.settled()
    assert watched.begin().store.forget_failed() == 1
    watched.settled()
    assert watched.said() == [("a.pdf", "failed")] * 2 and watched.rows() == ["a.pdf"]


def test_a_file_that_may_not_be_opened_is_tried_again_later(
    watched: Watched, put: Put, bills: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    put("a.pdf", bills[0])
    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuse)
        watched.settled()
    assert watched.said() == [("a.pdf", "failed")]
    watched.settled()
    assert watched.said() == []
    watched.now += AGAIN_S
    watched.settled()
    assert [name for name, _ in watched.said()] == ["a.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="links take a right of their own")
def test_links_are_not_followed(watched: Watched, put: Put, bills: list[bytes]) -> None:
    outside = watched.inbox.with_name("private")
    outside.mkdir()
    (outside / "secret.pdf").write_bytes(bills[0])
    (watched.inbox / "link.pdf").symlink_to(outside / "secret.pdf")
    (watched.inbox / "folder").symlink_to(outside)
    (watched.inbox / "loop").symlink_to(watched.inbox)
    os.mkfifo(watched.inbox / "pipe.pdf")
    swapped = put("deeper/a.pdf", bills[1])
    watched.step()
    shutil.rmtree(swapped.parent)
    swapped.parent.symlink_to(outside)
    shutil.copyfile(outside / "secret.pdf", outside / "a.pdf")
    watched.now += SETTLE_S
    watched.step()
    assert watched.told == [] and watched.begin().sight.files == {}


@pytest.mark.skipif(sys.platform == "win32", reason="links take a right of their own")
def test_a_folder_that_becomes_a_link_between_look_and_reading_is_not_followed(
    watched: Watched, put: Put, bills: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put("deeper/a.pdf", bills[0])
    outside = watched.inbox.with_name("private")
    watched.step()
    watched.now += SETTLE_S
    look = runners.look

    def swap(*arguments: object, **options: object) -> object:
        sight = look(*arguments, **options)  # type: ignore[arg-type]
        path.parent.rename(outside)
        path.parent.symlink_to(outside)
        return sight

    monkeypatch.setattr(runners, "look", swap)
    assert watched.step().waiting == (str(path),) and watched.told == []


def test_names_of_any_kind(watched: Watched, put: Put, bills: list[bytes]) -> None:
    names = ["=HYPERLINK(1).pdf", "-a;b.pdf", "ünï 名前.pdf"]
    if sys.platform == "linux":
        names += [os.fsdecode(b"bad\xff.pdf"), 'new\nline".pdf']
    for number, name in enumerate(names):
        put(name, bills[0] + b"\n%" + str(number).encode())
    watched.settled()
    assert sorted(Path(one.path).name for one in watched.told) == sorted(names)
    text = watched.table.read_text("utf-8-sig")
    assert "'=HYPERLINK(1).pdf" in text and "'-a;b.pdf" in text
    watched.begin()
    watched.settled()
    assert len(watched.told) == len(names)
    assert len(report(watched.begin().store).files) == len(names)


def test_what_a_person_made_of_the_table_stays(
    watched: Watched, put: Put, bills: list[bytes]
) -> None:
    put("a.pdf", bills[0])
    watched.settled()
    watched.table.write_text("mine", encoding="utf-8")
    put("b.pdf", bills[1])
    step = watched.settled()
    second = watched.table.with_name("table 2.csv")
    assert step.wrote == (second,) and watched.table.read_text("utf-8") == "mine"
    put("c.pdf", bills[2])
    watched.begin()
    assert watched.settled().wrote == (second,)
    assert second.read_text("utf-8-sig").count(".pdf") == 3


def test_a_table_in_the_folder_is_no_document(
    watched: Watched, put: Put, bills: list[bytes]
) -> None:
    watched.table = watched.inbox / "table.csv"
    put("a.pdf", bills[0])
    watched.patterns = ()
    watched.settled()
    watched.table.write_text("mine", encoding="utf-8")
    put("b.pdf", bills[1])
    watched.settled()
    watched.settled()
    names = [Path(one.path).name for one in watched.told]
    assert names == ["a.pdf", "b.pdf"], "neither the table nor the next one, “table 2.csv”"
    assert (watched.inbox / "table 2.csv").is_file()


def test_a_table_that_cannot_be_written_is_written_later(
    watched: Watched, put: Put, bills: list[bytes]
) -> None:
    watched.table.mkdir()
    put("a.pdf", bills[0])
    step = watched.settled()
    assert "could not be written" in step.problems[0] and len(watched.told) == 1
    watched.table.rmdir()
    watched.begin()
    assert watched.step().wrote == (watched.table,) and watched.rows() == ["a.pdf"]


def test_cancelling_leaves_the_file_for_the_next_time(
    watched: Watched, put: Put, bills: list[bytes]
) -> None:
    put("a.pdf", bills[0])
    put("b.pdf", bills[1])
    runner = watched.begin()
    watched.step()
    watched.now += SETTLE_S
    runner.cancelled = lambda: bool(watched.told)
    assert watched.step().waiting == (str(watched.inbox / "b.pdf"),)
    assert watched.rows() == ["a.pdf"], "what is done is in the table"
    runner.cancelled = lambda: True
    with pytest.raises(ReadingCancelledError):
        runner._take(str(watched.inbox / "b.pdf"), runner.sight.files[str(watched.inbox / "b.pdf")])
    watched.begin()
    watched.settled()
    assert watched.rows() == ["a.pdf", "b.pdf"]


def test_a_report_has_each_file_of_the_last_run(
    watched: Watched, put: Put, bills: list[bytes]
) -> None:
    put("a.pdf", bills[0])
    put("b.pdf", b"%PDF-1.4 nothing")
    watched.settled()
    runner = watched.begin()
    found = report(runner.store)
    assert [Path(line.file).name for line in found.files] == ["a.pdf", "b.pdf"]
    assert [Path(line.file).name for line in found.of("failed")] == ["b.pdf"]
    assert found.files[0].link == (watched.inbox / "a.pdf").as_uri() and found.at
    put("c.pdf", bills[1])
    watched.settled()
    assert [Path(line.file).name for line in report(runner.store).files] == ["c.pdf"]
    assert [Path(line.file).name for line in report(runner.store, 1).files] == ["a.pdf", "b.pdf"]


def test_files_of_other_kinds_are_left_out(watched: Watched, put: Put, bills: list[bytes]) -> None:
    watched.patterns, watched.kinds = (), ("invoice",)
    put("a.pdf", bills[0])
    put("notes.md", b"# Minutes\n\nPresent: Ada, Bob\n\nDecided: the roof is mended in May.\n")
    watched.settled()
    told = {Path(one.path).name: one.state for one in watched.told}
    assert told["notes.md"] == "left out" and told["a.pdf"] in ("done", "doubtful")
    assert watched.rows() == ["a.pdf"]
