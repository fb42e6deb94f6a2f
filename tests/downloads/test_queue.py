"""The queue, against the misbehaving server: orders, restarts, and what a person is told."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from llama32_desktop import paths
from llama32_desktop.downloads import queue
from llama32_desktop.downloads.entry import Entry, KeptFile
from llama32_desktop.downloads.journal import read_journal
from llama32_desktop.downloads.queue import Downloads
from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.downloads.wanted import parse
from llama32_desktop.models import licence
from tests.downloads.content import Content
from tests.downloads.server import Server
from tests.make.gguf_file import MakeGguf

REPO = "someone/Some-GGUF"
SIZE = 3_000_000
SLOW = 400_000


class Case:
    """A queue whose models are `one` to `four` of one repository."""

    def __init__(self, server: Server, head: bytes, folder: Path) -> None:
        self.server = server
        self.folder = paths.models_folder()
        self.journal = folder / "downloads.json"
        self.room = 10**12
        names = ("one", "two", "three", "four")
        self.contents = {name: Content(SIZE, n, head) for n, name in enumerate(names)}
        files = {f"{name}.gguf": content for name, content in self.contents.items()}
        self.repo = server.add_repo(REPO, files)
        self.queue = self.new_queue()

    def new_queue(self, at_once: int = 2) -> Downloads:
        return Downloads(
            folder=self.folder,
            journal=self.journal,
            token=lambda: None,
            at_once=at_once,
            room=lambda folder: self.room,
        )

    def restart(self, at_once: int = 2) -> None:
        self.queue.close(20)
        self.queue = self.new_queue(at_once)
        self.queue.start()

    def slow(self, *names: str, bytes_per_s: float = SLOW) -> None:
        for name in names:
            self.repo.files[f"{name}.gguf"].orders.bytes_per_s = bytes_per_s

    def add(self, name: str) -> int:
        return self.queue.add(parse(f"{REPO}:{name}.gguf"))

    def state(self, number: int) -> DownloadState:
        return next(state for state in self.queue.snapshot() if state.id == number)

    def named(self) -> list[str]:
        return [state.title.removesuffix(".gguf") for state in self.queue.snapshot()]

    def phases(self) -> list[str]:
        return [state.phase for state in self.queue.snapshot()]

    def until(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + 240
        while not condition():
            assert time.monotonic() < end, self.queue.snapshot()
            time.sleep(0.01)

    def until_phase(self, number: int, phase: str) -> DownloadState:
        self.until(lambda: self.state(number).phase == phase)
        return self.state(number)

    def until_begun(self, number: int, least: int = 1) -> None:
        self.until(lambda: self.state(number).bytes_done >= least)

    def file(self, name: str) -> Path:
        return self.folder / REPO.replace("/", "--") / f"{name}.gguf"

    def is_whole(self, name: str) -> bool:
        data = self.file(name).read_bytes()
        return hashlib.sha256(data).hexdigest() == self.contents[name].sha256

    def on_disk(self) -> set[str]:
        return {path.name for path in self.folder.rglob("*") if path.is_file()}


@pytest.fixture
def case(server: Server, make_gguf: MakeGguf, tmp_path: Path) -> Iterator[Case]:
    head = make_gguf(tmp_path / "made.gguf", name="Some").read_bytes()
    made = Case(server, head, tmp_path)
    made.queue.start()
    yield made
    made.queue.close(20)


def test_several_come_and_are_whole(case: Case) -> None:
    ids = [case.add(name) for name in case.contents]
    for number in ids:
        state = case.until_phase(number, "done")
        assert state.bytes_done == state.bytes_total == SIZE
        assert (state.error, state.note) == ("", "")
        assert Path(state.path).is_file()
    assert all(case.is_whole(name) for name in case.contents)
    assert case.on_disk() == {f"{name}.gguf" for name in case.contents}


def test_two_at_once_and_the_rest_in_order(case: Case) -> None:
    case.slow(*case.contents)
    ids = [case.add(name) for name in case.contents]
    case.until_begun(ids[0])
    case.until_begun(ids[1])
    assert case.phases()[2:] == ["waiting", "waiting"]
    case.queue.move(ids[3], 0)
    assert case.named() == ["four", "one", "two", "three"]
    case.queue.pause(ids[0])
    case.until_begun(ids[3])
    assert case.state(ids[2]).phase == "waiting"


def test_the_same_model_again_is_the_same_download(case: Case) -> None:
    case.slow("one")
    assert case.add("one") == case.add("one")
    assert case.named() == ["one"]


def test_a_pause_keeps_every_byte(case: Case) -> None:
    case.slow("one")
    one = case.add("one")
    case.until_begun(one, 300_000)
    case.queue.pause(one)
    assert case.state(one).phase == "paused" and case.state(one).bytes_per_s == 0
    case.until(lambda: not any(p.name.endswith(".lock") for p in case.folder.rglob("*")))
    there = case.state(one).bytes_done
    before = len(case.server.log)
    case.slow("one", bytes_per_s=0)
    case.queue.resume(one)
    case.until_phase(one, "done")
    assert case.is_whole("one")
    assert case.server.given(before) == SIZE - there


def test_a_cancelled_one_leaves_nothing(case: Case) -> None:
    case.slow("one")
    case.add("two")
    one = case.add("one")
    case.until_begun(one)
    case.queue.cancel(one)
    assert case.named() == ["two"]
    case.until(lambda: case.on_disk() == {"two.gguf"})


def test_files_that_cannot_be_removed_keep_neither_the_others_nor_the_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail_at_first(target: Path) -> None:
        if target.name == "one":
            raise OSError("a disk that fails")
        target.unlink()

    monkeypatch.setattr(queue, "discard", fail_at_first)
    journal = tmp_path / "downloads.json"
    ended = Downloads(folder=tmp_path, journal=journal, token=lambda: None)
    for name in ("one", "two"):
        (tmp_path / name).touch()
        entry = Entry(id=1, wanted=parse(f"{REPO}:{name}.gguf"))
        entry.files = [KeptFile(name=name, target=str(tmp_path / name), bytes=1)]
        ended._leaving.append(entry)
    ended.close()
    ended._work()
    assert not (tmp_path / "two").exists()
    assert read_journal(journal) == ([], "") and journal.exists()


def test_a_cancelled_and_wanted_again_begins_anew_at_once(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "_SAVE_S", 3600.0)
    case.slow("one")
    one = case.add("one")
    case.until_begun(one)
    case.queue.cancel(one)
    case.slow("one", bytes_per_s=0)
    again = case.add("one")
    assert again != one
    case.until_phase(again, "done")
    assert case.is_whole("one") and case.on_disk() == {"one.gguf"}


def test_cancelling_and_clearing_a_finished_one_keeps_its_model(case: Case) -> None:
    one, two = case.add("one"), case.add("two")
    case.until(lambda: case.phases() == ["done", "done"])
    case.queue.cancel(one)
    case.queue.clear(two)
    assert case.queue.snapshot() == ()
    case.restart()
    assert case.queue.snapshot() == ()
    assert case.is_whole("one") and case.is_whole("two")


def test_a_restart_goes_on_where_it_was(case: Case) -> None:
    case.slow("one", "two")
    one, two = case.add("one"), case.add("two")
    case.until_begun(one, 300_000)
    case.until_begun(two, 300_000)
    case.queue.pause(two)
    case.queue.close(20)
    before = len(case.server.log)
    case.slow("one", "two", bytes_per_s=0)
    case.restart()
    assert case.named() == ["one", "two"]
    one, two = (state.id for state in case.queue.snapshot())
    there = case.state(two).bytes_done
    assert there >= 300_000
    case.until_phase(one, "done")
    assert case.state(two).phase == "paused"
    assert case.server.given(before) <= SIZE - 300_000
    case.queue.resume(two)
    case.until_phase(two, "done")
    assert case.is_whole("one") and case.is_whole("two")


def test_a_damaged_journal_is_said_and_kept(case: Case) -> None:
    case.queue.close(20)
    case.journal.write_bytes(b"{")
    case.restart()
    assert case.queue.snapshot() == ()
    assert "could not be read" in case.queue.notice
    (kept,) = case.journal.parent.glob("downloads.json.bad-*")
    assert kept.read_bytes() == b"{"


def test_a_download_that_cannot_be_read_takes_no_other_with_it(case: Case) -> None:
    case.until_phase(case.add("one"), "done")
    case.queue.close(20)
    journal = json.loads(case.journal.read_bytes())
    journal["downloads"].insert(0, {"wanted": {"of": "a newer version"}, "phase": "dreaming"})
    case.journal.write_text(json.dumps(journal))
    case.restart()
    assert len(case.queue.snapshot()) == 1 and "downloads: 1" in case.queue.notice
    case.until(case.journal.exists)  # or the one were gone where the app is killed
    assert len(json.loads(case.journal.read_bytes())["downloads"]) == 1
    assert len(list(case.journal.parent.glob("downloads.json.bad-*"))) == 1


def test_a_failure_says_why_and_resuming_goes_on(case: Case) -> None:
    orders = case.repo.files["one.gguf"].orders
    orders.cuts = [200_000]
    orders.before = lambda answer: orders.refuse.extend([(404, {})] * (answer > 0))
    one = case.add("one")
    state = case.until_phase(one, "failed")
    assert state.error_kind == "missing" and state.error.endswith(".")
    assert state.bytes_done >= 200_000
    orders.before, orders.refuse = None, []
    case.queue.resume(one)
    assert case.until_phase(one, "done").error == ""
    assert case.is_whole("one")


def test_a_host_that_is_away_is_said_with_what_it_means_for_the_bytes(case: Case) -> None:
    case.slow("one")
    one = case.add("one")
    case.until_begun(one)
    case.queue.pause(one)
    case.until_phase(one, "paused")
    case.server.close()
    two = case.add("two")
    case.queue.resume(one)
    away = "127.0.0.1 cannot be reached. {0}: check the network, then try again."
    assert case.until_phase(one, "failed").error == away.format("What was downloaded is kept")
    assert case.until_phase(two, "failed").error == away.format("Nothing was downloaded")


@pytest.mark.parametrize("status", [400, 403, 404])
def test_a_signed_address_that_expires_is_asked_for_anew(case: Case, status: int) -> None:
    orders = case.repo.files["one.gguf"].orders
    orders.cuts = [200_000]
    orders.before = lambda answer: orders.refuse.extend([(status, {})] * (answer == 1))
    one = case.add("one")
    case.until(lambda: case.state(one).phase in ("done", "failed"))
    assert case.state(one).error == ""
    assert case.is_whole("one") and case.server.given() == SIZE
    asked = [r for r in case.server.log if r.method == "GET" and "/resolve/" in r.path]
    assert len(asked) == 2


def test_a_file_that_changes_is_fetched_as_it_is_now(case: Case) -> None:
    file = case.repo.files["one.gguf"]
    fresh = Content(SIZE, 99, case.contents["one"].read(0, 20_000))

    def change(answer: int) -> None:
        if answer == 0:
            file.orders.cuts = [100_000]
        if answer == 1:
            file.content = case.contents["one"] = fresh
            case.server.blobs[fresh.sha256] = file

    file.orders.before = change
    one = case.add("one")
    case.until(lambda: case.state(one).phase in ("done", "failed"))
    assert case.state(one).error == ""
    assert case.is_whole("one")


def test_no_room(case: Case) -> None:
    case.room = SIZE - 1
    state = case.until_phase(case.add("one"), "failed")
    assert state.error_kind == "disk" and "make room" in state.error
    assert case.server.given() == 0


def test_a_licence_that_was_not_accepted(case: Case) -> None:
    case.repo.licence = "llama3.2"
    one = case.add("one")
    state = case.until_phase(one, "failed")
    assert state.error_kind == "licence" and "not accepted" in state.error
    assert case.server.given() == 0
    licence.accept(licence.Terms("llama3.2"))
    case.queue.resume(one)
    case.until_phase(one, "done")
    assert (case.file("one").parent / "NOTICE-llama3.2.txt").is_file()


def test_what_is_no_model_is_said(case: Case) -> None:
    file = case.server.add_repo("a/b", {"x.gguf": Content(10_000, 5)}).files["x.gguf"]
    state = case.until_phase(case.queue.add(parse("a/b:x.gguf")), "failed")
    assert state.error_kind == "other" and file.name in state.error


def test_into_the_hubs_cache_and_another_folder(case: Case, home: Path, tmp_path: Path) -> None:
    case.queue.set_place(None, in_hub_cache=True)
    state = case.until_phase(case.add("one"), "done")
    assert case.is_whole("one")
    assert lies_in(home / "huggingface", state.path)
    case.queue.set_place(tmp_path / "elsewhere")
    state = case.until_phase(case.add("two"), "done")
    assert case.is_whole("two")
    assert lies_in(tmp_path / "elsewhere", state.path)


def lies_in(folder: Path, path: str) -> bool:
    """Whether a folder has the file, whichever kind of link leads to it."""
    return any(Path(path).samefile(file) for file in folder.rglob("*") if file.is_file())


def test_nobody_there_is_said_soon(case: Case) -> None:
    case.server.close()
    assert case.until_phase(case.add("one"), "failed").error_kind == "offline"


def test_closing_twice_and_with_nothing(case: Case) -> None:
    case.queue.close(20)
    case.queue.close(20)
