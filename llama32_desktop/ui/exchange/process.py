"""The process that exports and imports: it reads and fills the store beside the window.

Laying out pages, and encoding and decoding large files, hold Python's lock for as long as they
take: in a thread of the window's process they would hold the window up.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import IO, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QGuiApplication

from llama32_desktop import paths
from llama32_desktop.cages import enter_for_export, enter_for_import
from llama32_desktop.conversations.errors import CancelledError, StoreError
from llama32_desktop.conversations.exporting import export
from llama32_desktop.conversations.importing import import_files
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import Store, open_beside
from llama32_desktop.conversations.training import export_training
from llama32_desktop.conversations.whole import conversation_ids, read_whole
from llama32_desktop.processes import lifeline
from llama32_desktop.processes.child import take_pipes
from llama32_desktop.processes.fault_lines import fault_lines
from llama32_desktop.processes.framing import write_message
from llama32_desktop.ui.exchange.labels import labels
from llama32_desktop.ui.exchange.messages import (
    Answer,
    Broken,
    Export,
    Exported,
    Import,
    Imported,
    Refused,
    Request,
    Stopped,
    Trained,
    Training,
    read_request,
)
from llama32_desktop.ui.kit.translation import translate

_SECONDS_TO_END: Final = 10
"""Of a process that nobody waits for any more: it removes what it has not finished."""


def main() -> None:
    """Answer the request on this process's standard input, and end."""
    # It puts its files in order where the window ends, and gets some seconds for it.
    requests, answers = take_pipes(0, ends_by_itself=True)
    request = read_request(requests)
    if request is None:
        return
    if isinstance(request, Import):
        enter_for_import([Path(file) for file in request.files])
    else:
        enter_for_export(Path(request.target))
    stopped = threading.Event()
    threading.Thread(target=_await_end, args=(requests, stopped), daemon=True).start()
    answer = _answer(request, stopped.is_set)
    with contextlib.suppress(BrokenPipeError):  # the window has gone; what was written is whole
        write_message(answers, answer)
    os._exit(0)  # a thread still reads, and Python would wait for what it holds


def _await_end(requests: IO[bytes], stopped: threading.Event) -> None:
    requests.read(1)
    stopped.set()
    lifeline.end_within(_SECONDS_TO_END)


def _answer(request: Request, stopped: Callable[[], bool]) -> Answer:
    try:
        if isinstance(request, Import):
            return _import(request, stopped)
        if isinstance(request, Training):
            return _train(request, stopped)
        return _export(request, stopped)
    except CancelledError:
        return Stopped()
    except StoreError as error:
        return Refused(str(error))
    except Exception as error:
        return Broken(tuple(fault_lines(error)))


def _import(request: Import, stopped: Callable[[], bool]) -> Imported:
    with closing(open_beside(paths.database_file())) as store:
        pictures = PictureStore(paths.pictures_folder())
        files = [Path(file) for file in request.files]
        return Imported(import_files(store, pictures, files, cancelled=stopped))


def _export(request: Export, stopped: Callable[[], bool]) -> Exported:
    app = _application(request)
    translate(app, request.language)
    target, pictures = Path(request.target), PictureStore(paths.pictures_folder())
    with closing(open_beside(paths.database_file())) as store:
        chosen = _chosen(store, request)
        if request.format != "pdf":
            words, kind = labels(), request.format
            count = export(store, pictures, chosen, kind, target, cancelled=stopped, labels=words)
            return Exported(count)
        wholes = [read_whole(store, number) for number in chosen]
    if wholes:
        from llama32_desktop.ui.exchange.pdf import write_pdf

        font = QFont()
        font.fromString(request.font)
        write_pdf(wholes, pictures, target, font, labels(), stopped)
    return Exported(len(wholes))


def _train(request: Training, stopped: Callable[[], bool]) -> Trained:
    pictures, target = PictureStore(paths.pictures_folder()), Path(request.target)
    with closing(open_beside(paths.database_file())) as store:
        chosen = _chosen(store, request)
        made = export_training(store, pictures, chosen, target, request.split, cancelled=stopped)
        return Trained(made)


def _chosen(store: Store, request: Export | Training) -> Sequence[int]:
    if request.conversations is None:
        return conversation_ids(store)
    return request.conversations


def _application(request: Export) -> QCoreApplication:
    """What Qt wants for texts, and for drawing; no window is ever opened."""
    if request.format != "pdf":
        return QCoreApplication(sys.argv[:1])
    if sys.platform != "win32":  # where `offscreen` would not know the system's fonts
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(sys.argv[:1])


if __name__ == "__main__":
    main()
