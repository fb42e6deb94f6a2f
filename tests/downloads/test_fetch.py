"""One file from a server that does all wrong that a server and a network can do."""

from __future__ import annotations

import errno
import hashlib
import random
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx2
import pytest

from llama32_desktop.downloads import pieces
from llama32_desktop.downloads.errors import DownloadError, StoppedError
from llama32_desktop.downloads.fetch import Watcher, discard, fetch, there_of
from llama32_desktop.downloads.http_source import HttpSource, new_client
from llama32_desktop.downloads.pieces import PieceFetcher, free_space
from llama32_desktop.downloads.remote import Remote
from llama32_desktop.downloads.stop import Stop
from tests.downloads.content import Content
from tests.downloads.server import File, Server

SIZE = 3_000_000
PIECE = 2**19


class Seen(Watcher):
    """Keeps what was told, and stops when told to."""

    def __init__(self) -> None:
        self.stop = Stop()
        self.stop_at = SIZE * 2
        self.notes: list[str] = []
        self.most = 0

    def moved(self, bytes_done: int) -> None:
        self.most = max(self.most, bytes_done)
        if bytes_done >= self.stop_at:
            self.stop.set()

    def note(self, sentence: str) -> None:
        if sentence:
            self.notes.append(sentence)


class Case:
    """A file on the server, and the place where it goes."""

    def __init__(self, server: Server, client: httpx2.Client, folder: Path) -> None:
        self.server = server
        self.client = client
        self.file: File = server.add_blob(Content(SIZE, 7), "m.gguf")
        self.orders = self.file.orders
        self.target = folder / "deep" / "m.gguf"
        self.seen = Seen()
        self.path = f"{server.blob_url}/{self.file.content.sha256}"
        self.headers: dict[str, str] = {}

    def fetch(
        self,
        *,
        piece: int = PIECE,
        connections: int = 4,
        room: Callable[[Path], int] = free_space,
    ) -> None:
        content = self.file.content
        remote = Remote(name="m.gguf", url=self.path, bytes=SIZE, sha256=content.sha256)
        self.seen.stop = Stop()
        fetch(
            remote,
            lambda: HttpSource(remote, self.client, lambda: self.headers),
            self.target,
            stop=self.seen.stop,
            watcher=self.seen,
            connections=connections,
            piece=piece,
            room=room,
        )

    def fails(self, kind: str, **options: object) -> str:
        """Fetch; it must fail with that kind, and one sentence that names no address."""
        with pytest.raises(DownloadError) as raised:
            self.fetch(**options)  # type: ignore[arg-type]
        sentence = str(raised.value)
        assert raised.value.kind == kind
        assert "\n" not in sentence and "signature" not in sentence and "http" not in sentence
        assert sentence.endswith(".")
        return sentence

    def is_whole(self) -> bool:
        """The right bytes under the name, and nothing left of the way there."""
        assert [path.name for path in self.target.parent.iterdir()] == ["m.gguf"]
        digest = hashlib.sha256(self.target.read_bytes()).hexdigest()
        return digest == self.file.content.sha256


@pytest.fixture
def case(server: Server, tmp_path: Path) -> Iterator[Case]:
    with new_client("test") as client:
        yield Case(server, client, tmp_path / "models")


def test_a_file_in_pieces(case: Case) -> None:
    case.fetch()
    assert case.is_whole()
    assert case.seen.most == SIZE == case.server.given()
    assert sorted(r.first for r in case.server.log) == [n * PIECE for n in range(6)]


def test_what_is_there_whole_is_not_fetched_again(case: Case) -> None:
    case.fetch()
    case.fetch()
    assert case.server.given() == SIZE


def test_another_file_of_that_name_is_replaced(case: Case) -> None:
    case.target.parent.mkdir(parents=True)
    case.target.write_bytes(b"x" * SIZE)
    case.fetch()
    assert case.is_whole()


def test_fifty_cuts_at_random_bytes(case: Case) -> None:
    chance = random.Random(5)
    case.orders.cuts = [chance.randrange(1, SIZE // 60) for _ in range(50)]
    case.fetch()
    assert case.is_whole()
    assert case.orders.cuts == []
    assert case.server.given() == SIZE  # no byte twice


def test_cuts_without_a_byte_end_it_and_keep_what_is_there(case: Case) -> None:
    case.orders.cuts = [PIECE // 2] * 4 + [0] * 100
    case.fails("cut", connections=1)
    there = there_of(case.target)
    assert there == 4 * (PIECE // 2)
    case.orders.cuts = []
    before = len(case.server.log)
    case.fetch()
    assert case.is_whole()
    assert case.server.given(before) == SIZE - there


def test_wrong_bytes_once_are_fetched_again(case: Case) -> None:
    case.orders.wrong_at, case.orders.wrong_times = 1_234_567, 1
    case.fetch()
    assert case.is_whole()
    assert any("arrived with errors" in note for note in case.seen.notes)


def test_wrong_bytes_always_are_never_put_in_place(case: Case) -> None:
    case.orders.wrong_at, case.orders.wrong_times = 1_234_567, 1000
    assert "SHA-256 is wrong" in case.fails("corrupt")
    assert not case.target.exists() and not case.target.parent.exists()


@pytest.mark.parametrize(("status", "kind"), [(429, "busy"), (500, "server"), (503, "server")])
def test_trouble_that_passes(case: Case, status: int, kind: str) -> None:
    case.orders.refuse = [(status, {})] * 6
    case.fetch()
    assert case.is_whole()


@pytest.mark.parametrize(
    ("status", "kind"),
    [(429, "busy"), (500, "server"), (503, "server"), (408, "server"), (407, "proxy")],
)
def test_trouble_that_stays(case: Case, status: int, kind: str) -> None:
    case.orders.refuse = [(status, {})] * 200
    assert "What was downloaded is kept" in case.fails(kind)


@pytest.mark.parametrize(
    ("status", "headers", "kind"),
    [
        (401, {}, "token"),
        (401, {"X-Error-Code": "GatedRepo"}, "token"),
        (403, {}, "gated"),
        (403, {"X-Error-Code": "GatedRepo"}, "gated"),
        (404, {}, "missing"),
        (410, {}, "missing"),
        (418, {}, "server"),
    ],
)
def test_what_no_second_try_helps(
    case: Case, status: int, headers: dict[str, str], kind: str
) -> None:
    case.orders.refuse = [(status, headers)] * 200
    case.fails(kind, connections=1)
    assert len(case.server.log) == 1


def test_a_server_says_how_long_to_wait(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    monkeypatch.setattr(Stop, "wait", lambda self, seconds: waits.append(seconds))
    case.orders.refuse = [(429, {"Retry-After": "37"})]
    case.fetch(connections=1)
    assert case.is_whole()
    assert waits == [37.0]
    assert case.seen.notes == ["The server asks to wait: trying again in 37 s."]


def test_nobody_there(case: Case) -> None:
    case.server.close()
    assert "check the network" in case.fails("offline")


def test_nobody_there_before_a_byte_is_said_soon(case: Case) -> None:
    case.orders.refuse = [(407, {})] * 200  # as a proxy says that lets nothing through
    case.fails("proxy", connections=1)
    assert len(case.server.log) == pieces.OFFLINE_RETRIES + 1


def test_what_has_begun_outlasts_a_change_of_networks(case: Case) -> None:
    def go_away(answer: int) -> None:
        if answer == 1:
            case.orders.refuse = [(407, {})] * pieces.RETRIES

    case.orders.before = go_away
    case.fetch(connections=1)
    assert case.is_whole()


def test_a_certificate_that_cannot_be_right(case: Case) -> None:
    case.path = case.path.replace("http:", "https:")
    assert "certificate" in case.fails("tls")


def test_another_content_in_the_middle(case: Case) -> None:
    def change(answer: int) -> None:
        if answer == 3:
            case.file.content = Content(SIZE, 8)

    case.orders.before = change
    assert "changed on the server" in case.fails("changed", connections=1)
    assert not case.target.exists()
    case.fetch()  # of the other content: nothing of the first one gets into it
    assert case.is_whole()


def test_only_another_name_for_the_same_content(case: Case) -> None:
    """Two hosts of a blob store can have different ETags for the same bytes."""

    class Host(Content):
        sha256 = "another ETag"

    def change(answer: int) -> None:
        case.file.content = Host(SIZE, 7) if answer == 3 else case.file.content

    whole, case.orders.before = case.file.content, change
    case.fails("changed", connections=1)
    there, case.file.content = there_of(case.target), whole
    assert there > 0
    given = case.server.given()
    case.fetch()
    assert case.is_whole()
    assert case.server.given() - given <= SIZE - there + PIECE


def test_another_content_between_two_runs_never_mixes(case: Case) -> None:
    case.seen.stop_at = SIZE // 2
    with pytest.raises(StoppedError):
        case.fetch()
    assert there_of(case.target) >= SIZE // 2
    case.seen.stop_at = SIZE * 2
    case.file.content = Content(SIZE, 8)
    case.fetch()
    assert case.is_whole()


def test_a_server_that_knows_no_ranges(case: Case) -> None:
    case.orders.ranges = False
    case.fetch()
    assert case.is_whole()


def test_a_server_that_knows_no_ranges_and_cuts(case: Case) -> None:
    case.orders.ranges = False
    case.orders.cuts = [SIZE // 4] * 4 + [SIZE // 2, SIZE - 1]
    case.fetch()
    assert case.is_whole()


def test_a_stop_is_at_once_and_keeps_every_byte(case: Case) -> None:
    case.orders.bytes_per_s = 500_000
    case.seen.stop_at = 200_000
    with pytest.raises(StoppedError):
        case.fetch()
    there = there_of(case.target)
    assert 200_000 <= there < SIZE
    case.orders.bytes_per_s, case.seen.stop_at = 0, SIZE * 2
    case.server.log.clear()
    case.fetch()
    assert case.is_whole()
    assert case.server.given() == SIZE - there


def test_a_stop_does_not_wait_for_a_silent_server(case: Case) -> None:
    asked, ended = threading.Event(), threading.Event()
    too_late: list[int] = []

    def be_silent(answer: int) -> None:
        asked.set()
        if not ended.wait(60):
            too_late.append(answer)

    def stop() -> None:
        asked.wait(60)
        case.seen.stop.set()

    case.client.timeout = httpx2.Timeout(None)
    case.orders.before = be_silent
    thread = threading.Thread(target=stop)
    thread.start()
    with pytest.raises(StoppedError):
        case.fetch()
    ended.set()
    thread.join()
    assert too_late == []


def test_no_room_is_said_before_a_byte_is_fetched(case: Case) -> None:
    sentence = case.fails("disk", room=lambda folder: SIZE - 1)
    assert "0.00 GB" in sentence and "make room" in sentence
    assert case.server.log == []


def test_a_disk_that_fills_up_keeps_what_is_there(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = PieceFetcher._write

    def write(self: PieceFetcher, descriptor: int, data: bytes, offset: int) -> None:
        if offset > 2_000_000:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(self, descriptor, data, offset)

    monkeypatch.setattr(PieceFetcher, "_write", write)
    assert "is full" in case.fails("disk", connections=1)
    there = there_of(case.target)
    assert there > 1_500_000
    monkeypatch.undo()
    monkeypatch.setattr(pieces, "_FIRST_WAIT_S", 0.01)
    before = len(case.server.log)
    case.fetch()
    assert case.is_whole()
    assert case.server.given(before) == SIZE - there


def test_a_folder_that_cannot_be_made(case: Case) -> None:
    case.target.parent.parent.mkdir()
    case.target.parent.write_text("a file")
    assert "cannot be written" in case.fails("disk")


def test_a_second_one_waits_for_nobody_and_breaks_nothing(case: Case) -> None:
    second = Case(case.server, case.client, case.target.parent.parent)
    sentences: list[str] = []

    def meanwhile(answer: int) -> None:
        if answer == 1:
            sentences.append(second.fails("other"))

    case.file = second.file = case.server.blobs[case.file.content.sha256]
    case.file.orders.before = meanwhile
    case.fetch(connections=1)
    assert case.is_whole()
    assert "by another window" in sentences[0]


def test_discarding_leaves_nothing(case: Case) -> None:
    case.seen.stop_at = SIZE // 2
    with pytest.raises(StoppedError):
        case.fetch()
    discard(case.target)
    assert list(case.target.parent.iterdir()) == []
