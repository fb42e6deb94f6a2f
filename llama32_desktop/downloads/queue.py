"""The queue of downloads: several at once, in an order, kept over a restart.

Every call returns at once and may come from any thread. A thread of the queue's own starts what
is next and writes the journal; each download under way has a thread too.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from llama32_desktop import __version__, log
from llama32_desktop.downloads.entry import ACTIVE, Entry, KeptFile
from llama32_desktop.downloads.errors import NOTHING, DownloadError, StoppedError, instead_of_kept
from llama32_desktop.downloads.fetch import discard, there_of
from llama32_desktop.downloads.http_source import new_client
from llama32_desktop.downloads.journal import read_journal, write_journal
from llama32_desktop.downloads.pieces import free_space, remove
from llama32_desktop.downloads.places import listed_as, unfinished
from llama32_desktop.downloads.plan import Plan, Planner
from llama32_desktop.downloads.run import download
from llama32_desktop.downloads.state import DownloadState, Phase
from llama32_desktop.downloads.wanted import FolderSource, Wanted
from llama32_desktop.models.adapters import is_adapter_file
from llama32_desktop.models.catalogue import CheckpointSource
from llama32_desktop.sentences import Sentence
from llama32_desktop.threads import LaterThread

USER_AGENT: Final = f"llama32-desktop/{__version__}"
_SAVE_S: Final = 5.0


class Downloads:
    """All downloads.

    Args:
        folder: The models folder.
        journal: File that the queue is kept in; none keeps it for this run only.
        token: Gives the token of the Hub's account, or nothing; asked anew each time.
        at_once: Downloads under way at the same time.
        connections: Of each file.
        in_hub_cache: Files of the Hub go into its own cache, and links to them into `folder`.
        room: Free bytes of the disk of a folder.
    """

    def __init__(
        self,
        *,
        folder: Path,
        journal: Path | None,
        token: Callable[[], str | None],
        at_once: int = 2,
        connections: int = 4,
        in_hub_cache: bool = False,
        room: Callable[[Path], int] = free_space,
    ) -> None:
        self._journal = journal
        self._folder = folder
        self._at_once = at_once
        self._connections = connections
        self._free = room
        self._client = new_client(USER_AGENT)
        self._planner = Planner(self._client, folder, token, in_hub_cache=in_hub_cache)
        self._changed = threading.Condition()
        self._entries: list[Entry] = []
        self._leaving: list[Entry] = []  # cancelled; their files go when their thread has ended
        self._next_id = 1
        self._closed = self._dirty = False
        self._thread: LaterThread | None = None
        self.notice = ""
        """One sentence where the journal could not be read; after `start`."""

    def start(self) -> None:
        """Read the journal and go on with what was not paused; touches the disk."""
        if self._journal is not None:
            kept, self.notice = read_journal(self._journal)
            with self._changed:
                for item in kept:
                    for file in item.files:
                        if not file.fetched:
                            file.done = min(there_of(Path(file.target)), file.bytes)
                    self._entries.append(Entry.of(self._new_id(), item))
                # The rest of a list that was set aside is kept again at once.
                self._dirty = bool(kept) and not self._journal.exists()
        self._thread = LaterThread(self._work, "downloads")
        self._thread.start()

    def set_place(self, elsewhere: Path | None, *, in_hub_cache: bool = False) -> None:
        """Put what begins from now on there, with links to it in the models folder.

        Args:
            elsewhere: A folder; `None` is the models folder itself.
        """
        self._planner.set_place(elsewhere, in_hub_cache=in_hub_cache)

    def add(self, wanted: Wanted) -> int:
        """Put a model into the queue; one that is in it already is tried again if it failed.

        Returns:
            The download's id.
        """
        with self._changed:
            for entry in self._entries:
                if entry.wanted.key == wanted.key:
                    if entry.phase in ("failed", "paused", "done"):
                        entry.wanted = wanted
                        self._set(entry, "waiting")
                    return entry.id
            entry = Entry(id=self._new_id(), wanted=wanted)
            self._entries.append(entry)
            self._touch()
            return entry.id

    def pause(self, number: int) -> None:
        """Stop it at once; what was fetched is kept."""
        with self._changed:
            entry = self._find(number)
            if entry is None or (entry.phase != "waiting" and entry.phase not in ACTIVE):
                return
            self._set(entry, "paused")
        entry.stop.set()

    def resume(self, number: int) -> None:
        """Go on with a paused or failed one, in its turn."""
        with self._changed:
            entry = self._find(number)
            if entry is not None and entry.phase in ("paused", "failed"):
                self._set(entry, "waiting")

    def cancel(self, number: int) -> None:
        """Take it out of the queue and remove what was fetched; a finished model stays."""
        with self._changed:
            entry = self._find(number)
            if entry is None:
                return
            self._entries.remove(entry)
            if entry.phase != "done":
                entry.removed = True
                self._leaving.append(entry)
            self._touch()
        entry.stop.set()

    def clear(self, number: int) -> None:
        """Forget a finished one; its model stays."""
        with self._changed:
            entry = self._find(number)
            if entry is not None and entry.phase == "done":
                self._entries.remove(entry)
                self._touch()

    def move(self, number: int, position: int) -> None:
        """Change the order: 0 is first."""
        with self._changed:
            entry = self._find(number)
            if entry is not None:
                self._entries.remove(entry)
                self._entries.insert(max(0, position), entry)
                self._touch()

    def snapshot(self) -> tuple[DownloadState, ...]:
        """All downloads as they are at this moment, in the queue's order."""
        with self._changed:
            return tuple(entry.state() for entry in self._entries)

    def close(self, wait_s: float = 2.0) -> None:
        """End all at once; what was under way goes on at the next start."""
        with self._changed:
            if self._closed:
                return
            self._closed = True
            running = [e for e in [*self._entries, *self._leaving] if e.thread is not None]
            self._touch()
        for entry in running:
            entry.stop.set()
        for thread in [*(e.thread for e in running), self._thread]:
            if thread is not None:
                thread.join(wait_s)
        self._client.close()

    def _remove_unfinished(self, entry: Entry) -> None:
        """What a cancelled conversion had made."""
        source = entry.wanted.source
        if isinstance(source, CheckpointSource | FolderSource):
            for part in unfinished(self._folder / listed_as(source)):
                remove(part)

    # The queue's own thread

    def _work(self) -> None:
        while True:
            try:
                if not self._go_on():
                    return
            except Exception as error:  # without this thread no download would ever begin
                log.note(error, "going through the queue of downloads")
                with self._changed:
                    if self._closed:
                        return
                    self._changed.wait(_SAVE_S)

    def _go_on(self) -> bool:
        """Begin what is due, keep the list, and wait for news; whether there is more to do."""
        with self._changed:
            closed = self._closed
            for entry in [] if closed else self._due():
                self._begin(entry)
            left = [e for e in self._leaving if e.thread is None]
            self._leaving = [e for e in self._leaving if e.thread is not None]
            dirty, self._dirty = self._dirty, False
            kept = [entry.kept() for entry in self._entries]
        for entry in left:
            try:
                _remove_files(entry)
                self._remove_unfinished(entry)
            except Exception as error:  # the others' files go, and the list is kept
                log.note(error, "removing what left the queue of downloads")
        if self._journal is not None and (dirty or closed):
            problem = write_journal(self._journal, kept)
            self.notice = problem or self.notice
        with self._changed:
            if closed and not any(e.thread for e in self._leaving):
                return False
            if not self._dirty and not left:  # what left may be wanted again
                self._changed.wait(_SAVE_S)
        return True

    def _begin(self, entry: Entry) -> None:
        thread = threading.Thread(
            target=self._run, args=(entry,), name=f"download {entry.id}", daemon=True
        )
        entry.begin()
        entry.thread = thread
        try:
            thread.start()
        except Exception:  # as where the system has no more of them: it waits for its turn again
            entry.phase, entry.thread = "waiting", None
            raise

    def _due(self) -> list[Entry]:
        running = sum(1 for entry in self._entries if entry.thread is not None)
        leaving = {entry.wanted.key for entry in self._leaving}  # its files are still in use
        waiting = [
            entry
            for entry in self._entries
            if entry.phase == "waiting" and entry.thread is None and entry.wanted.key not in leaving
        ]
        return waiting[: max(0, self._at_once - running)]

    def _find(self, number: int) -> Entry | None:
        return next((entry for entry in self._entries if entry.id == number), None)

    def _new_id(self) -> int:
        self._next_id += 1
        return self._next_id - 1

    def _set(self, entry: Entry, phase: Phase) -> None:
        entry.phase, entry.note = phase, ""
        if phase == "waiting":
            entry.error, entry.error_kind, entry.path = "", "", ""
            entry.watched = True
        self._touch()

    def _touch(self) -> None:
        self._dirty = True
        self._changed.notify_all()

    # A download's thread

    def _run(self, entry: Entry) -> None:
        listener = _Listener(self._changed, entry)
        error: DownloadError | None = None
        path: Path | None = None
        adapter = False
        try:
            path = download(
                entry.wanted,
                self._planner,
                stop=entry.stop,
                listener=listener,
                room=lambda folder: self._room(entry, folder),
                connections=self._connections,
                watched=entry.watched,
            )
            adapter = is_adapter_file(path)
        except StoppedError:
            pass
        except DownloadError as raised:
            error = raised
            log.event(f"a download failed: {raised.kind}")
        except Exception as raised:
            log.note(raised, "downloading")
            error = DownloadError(
                "other",
                Sentence(
                    "{0} could not be downloaded for a reason that this app does not know. What "
                    "was downloaded is kept: try again, or choose another source.",
                    entry.wanted.title,
                ),
            )
        with self._changed:
            entry.thread = None
            if entry.phase in ACTIVE and not entry.removed:
                if path is not None:
                    entry.phase, entry.path, entry.is_adapter = "done", str(path), adapter
                elif error is not None:
                    if not entry.done:
                        instead_of_kept(error, NOTHING)
                    entry.fail(error)
                elif not self._closed:
                    entry.phase = "paused"
            self._touch()

    def _room(self, entry: Entry, folder: Path) -> int:
        """What is free, without what the others under way still need."""
        free = self._free(folder)
        with self._changed:
            others = sum(
                other.total - other.done
                for other in self._entries
                if other is not entry and other.phase == "downloading"
            )
        return max(0, free - others)


class _Listener:
    """Carries the news of one download into its entry, unless that was stopped meanwhile."""

    def __init__(self, lock: threading.Condition, entry: Entry) -> None:
        self._lock = lock
        self._entry = entry

    def planned(self, plan: Plan) -> None:
        with self._lock:
            known = {file.target: file for file in self._entry.files}
            self._entry.files = [
                KeptFile(
                    name=item.remote.name,
                    target=str(item.target),
                    bytes=item.remote.bytes,
                    done=known[str(item.target)].done if str(item.target) in known else 0,
                    fetched=known[str(item.target)].fetched if str(item.target) in known else False,
                )
                for item in plan.items
            ]

    def moved(self, index: int, bytes_done: int) -> None:
        with self._lock:
            self._entry.files[index].done = bytes_done
            self._entry.meter.note(self._entry.done)

    def verifying(self) -> None:
        self._show("verifying")

    def downloading(self) -> None:
        self._show("downloading")

    def converting(self, share: float) -> None:
        self._show("converting")
        with self._lock:
            self._entry.converted = share

    def fetched(self, index: int) -> None:
        with self._lock:
            self._entry.files[index].fetched = True

    def note(self, sentence: str) -> None:
        with self._lock:
            self._entry.note = sentence

    def _show(self, phase: Phase) -> None:
        if self._entry.phase == phase:  # asked for each chunk: without the lock
            return
        with self._lock:
            if self._entry.phase in ACTIVE:
                self._entry.phase = phase


def _remove_files(entry: Entry) -> None:
    """What a cancelled download had fetched; never what was there before it."""
    for file in entry.files:
        target = Path(file.target)
        discard(target)
        if file.fetched:
            remove(target)
        try:
            target.parent.rmdir()  # only if it is empty
        except OSError:
            continue
