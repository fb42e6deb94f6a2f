"""One download from its plan to a model that can be loaded; without a queue, a lock or a thread."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, Protocol

from llama32_desktop.downloads import hub_cache
from llama32_desktop.downloads.errors import (
    ChangedError,
    DownloadError,
    TransientError,
    no_room_to_convert,
    of_disk,
)
from llama32_desktop.downloads.fetch import Watcher, fetch, there_of
from llama32_desktop.downloads.names import inside
from llama32_desktop.downloads.pieces import Room, free_space, remove, retries_of, wait_of
from llama32_desktop.downloads.places import unfinished
from llama32_desktop.downloads.plan import Item, Plan, Planner
from llama32_desktop.downloads.stop import Stop
from llama32_desktop.downloads.verify import is_right
from llama32_desktop.downloads.wanted import ADAPTER, Wanted
from llama32_desktop.models.describe import (
    AdapterFileError,
    UnusableModelError,
    describe_model,
)
from llama32_desktop.models.importing import link
from llama32_desktop.models.licence import write_notice
from llama32_desktop.processes.child import app_command
from llama32_desktop.processes.piped import PipedChild
from llama32_desktop.sentences import Sentence, restored

_CHANGES: Final = 2
"""Times that a file may change at its source while it is fetched."""
_PLAN_RETRIES: Final = 3
_AWAY_S: Final = 5.0
"""After this long a host that is away or mute from the beginning is said to be so, where somebody
has just asked for a download and watches."""


_SHARE: Final = re.compile(rb"[01]\.\d{4}")


class Listener(Protocol):
    """Hears how a download goes; called from its threads."""

    def planned(self, plan: Plan) -> None: ...
    def moved(self, index: int, bytes_done: int) -> None: ...
    def verifying(self) -> None: ...
    def downloading(self) -> None: ...
    def converting(self, share: float) -> None:
        """So much of it is done, from 0 to 1."""

    def fetched(self, index: int) -> None: ...
    def note(self, sentence: str) -> None: ...


class _FileWatcher(Watcher):
    def __init__(self, listener: Listener, index: int) -> None:
        self._listener = listener
        self._index = index

    def moved(self, bytes_done: int) -> None:
        self._listener.downloading()
        self._listener.moved(self._index, bytes_done)

    def verifying(self, bytes_read: int) -> None:
        self._listener.verifying()

    def note(self, sentence: str) -> None:
        self._listener.note(sentence)


def download(
    wanted: Wanted,
    planner: Planner,
    *,
    stop: Stop,
    listener: Listener,
    room: Room = free_space,
    connections: int = 4,
    watched: bool = True,
) -> Path:
    """Fetch, verify and put in its place all that a model consists of.

    Args:
        watched: Somebody has just asked for it, and is told at once where its source is away.

    Returns:
        The model's file.

    Raises:
        DownloadError: it cannot go on by itself; what was fetched is kept.
        StoppedError: it was asked to stop.
    """
    for change in range(_CHANGES + 1):
        plan = _plan(wanted, planner, stop, watched=watched and not change)
        listener.planned(plan)
        listener.note(plan.note)
        _check_room(plan, room)
        try:
            paths = [
                _get(index, item, plan.folder, planner, stop, listener, room, connections)
                for index, item in enumerate(plan.items)
            ]
            return _finish(plan, paths, stop, listener)
        except ChangedError as error:
            if change == _CHANGES:
                raise
            listener.note(error.fetched_again)
    raise AssertionError("the loop ends with a model or an error")


def _check_room(plan: Plan, room: Room) -> None:
    """A checkpoint and the file that it becomes are on the disk at the same time.

    Raises:
        DownloadError: there is no room for both, which is better known before hours of fetching.
    """
    if plan.converted is None or _is_made(plan.converted, plan):
        return
    here = plan.converted.parent
    needed = plan.converted_bytes + sum(
        item.remote.bytes - there_of(item.target)
        for item in plan.items
        if not item.target.is_file()
    )
    needed -= sum(part.stat().st_size for part in unfinished(plan.converted) if part.is_file())
    try:
        here.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise of_disk(error, str(here)) from None
    if (free := room(here)) < needed:
        raise no_room_to_convert(str(here), needed, free)


def _plan(wanted: Wanted, planner: Planner, stop: Stop, *, watched: bool = True) -> Plan:
    failures = 0
    has_answered = threading.Event()
    begun = time.monotonic()
    while True:
        stop.check()
        try:
            return planner.plan(wanted, has_answered.set)
        except TransientError as error:
            failures += 1
            wait = wait_of(error, failures)
            away = error.kind in ("offline", "proxy", "cut") and not has_answered.is_set()
            if watched and away and time.monotonic() - begun + wait > _AWAY_S:
                raise
            if failures > min(_PLAN_RETRIES, retries_of(error)):
                raise
            stop.wait(wait)


def _get(
    index: int,
    item: Item,
    folder: Path,
    planner: Planner,
    stop: Stop,
    listener: Listener,
    room: Room,
    connections: int,
) -> Path:
    for there in (folder / (item.file or item.remote.name), item.cached):
        if there is not None and there != item.target and there.is_file():
            listener.verifying()
            if is_right(there, item.remote, stop=stop):
                listener.moved(index, item.remote.bytes)
                return there
    tries = iter((True, False, False))  # the chunk storage first, then plain HTTP
    existed = item.target.is_file()
    fetch(
        item.remote,
        lambda: planner.source_of(item, use_xet=next(tries, False)),
        item.target,
        stop=stop,
        watcher=_FileWatcher(listener, index),
        connections=connections,
        room=room,
    )
    listener.moved(index, item.remote.bytes)
    if not existed:
        listener.fetched(index)
    if item.target.name == item.remote.name:
        return item.target
    try:
        return hub_cache.enter(item.repo, item.commit, item.file, item.target)
    except OSError as error:
        raise of_disk(error, str(hub_cache.folder())) from None


def _finish(plan: Plan, paths: list[Path], stop: Stop, listener: Listener) -> Path:
    if plan.converted is not None:
        path = _convert(plan, stop, listener)
    else:
        roles = [item.remote.role for item in plan.items]
        listed = [
            _list(plan.folder, item.file or item.remote.name, path)
            for item, path in zip(plan.items, paths, strict=True)
        ]
        path = listed[roles.index("model") if "model" in roles else 0]
    try:
        write_notice(path.parent, plan.terms)
        with suppress(AdapterFileError):  # it is there for the models that it fits
            describe_model(path, "folder")
    except UnusableModelError as error:
        raise DownloadError("other", str(error)) from None
    except OSError as error:
        raise of_disk(error, str(path.parent)) from None
    return path


def _list(folder: Path, name: str, path: Path) -> Path:
    """See to it that the models folder has the file, or a link to where it is."""
    listed = inside(folder, name)
    if listed == path:
        return path
    if listed.exists() and not listed.is_symlink() and not listed.samefile(path):
        return path  # another file has the name: it is not ours to remove
    try:
        listed.parent.mkdir(parents=True, exist_ok=True)
        link(listed, path)
    except OSError:
        return path  # links are for administrators here: it is used where it is
    return listed


def _is_made(made: Path, plan: Plan) -> bool:
    """Whether there is nothing to convert: what a folder here holds may have changed since."""
    return bool(plan.items) and made.is_file()


def _convert(plan: Plan, stop: Stop, listener: Listener) -> Path:
    """Convert a checkpoint in a process of its own, which a wish to stop ends at once."""
    made = plan.converted
    assert made is not None
    if _is_made(made, plan):
        return made
    made.parent.mkdir(parents=True, exist_ok=True)
    listener.converting(0.0)
    if plan.convert_to == ADAPTER:
        how = ["--base", plan.base] if plan.base else []
        failed = Sentence("The adapter could not be converted; it is kept as it is.")
    else:
        how = ["--type", plan.convert_to]
        failed = Sentence("The checkpoint could not be converted; it is kept as it is.")
    arguments = [str(plan.folder), str(made), *how, "--for-app"]
    child = PipedChild(
        [*app_command(), "convert", *arguments],
        keeps_lines=True,
    )
    child.read_all(lambda printed: printed.read(4096) or None, _Shares(listener.converting))
    with stop.calling(child.kill):
        code = child.end(None)
    stop.check()
    if code != 0:
        lines = [line for line in child.last_lines if line.strip()]
        raise DownloadError("other", restored(lines[-1]) if lines else failed)
    if plan.items:
        _remove_files(plan)
    return made


class _Shares:
    """Reads how far a conversion is from the lines that it prints; others say other things."""

    def __init__(self, tell: Callable[[float], None]) -> None:
        self._tell = tell
        self._begun = b""

    def __call__(self, printed: bytes | None) -> None:
        *lines, self._begun = (self._begun + (printed or b"")).split(b"\n")
        for line in lines:
            if _SHARE.fullmatch(line.strip()):
                self._tell(min(1.0, float(line)))


def _remove_files(plan: Plan) -> None:
    """A converted checkpoint is not needed any more, and large."""
    for item in plan.items:
        if plan.folder in item.target.parents:
            remove(item.target)
    with suppress(OSError):
        plan.folder.rmdir()
        plan.folder.parent.rmdir()
