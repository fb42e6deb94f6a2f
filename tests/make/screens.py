"""Makes the pictures of the manual and the README: the main screens, in each language and colours.

    python -m tests.make.screens [--languages de ja]

Each screen is the real window on a home of its own. The conversation in it is stored text, so
that the pictures do not change with the model; the models come from the tests' server. Japanese and
Chinese need a font that has their signs.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from tests.make.screen_texts import TALKS, Talk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from llama32_desktop.ui.window.wiring import Desktop

SCREEN = {
    "name": "wide",
    "x": 0,
    "y": 0,
    "width": 1440,
    "height": 900,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}
"""Windows are no larger than their screen, and the platform's own is a small one."""


def main() -> None:
    """Makes all pictures, each appearance and language in a process of its own."""
    from llama32_desktop.ui.kit.translation import LANGUAGES

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=Path("resources/manual/pictures"))
    parser.add_argument("--languages", choices=list(LANGUAGES), nargs="*", default=list(LANGUAGES))
    parser.add_argument("--appearance", choices=("light", "dark"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.appearance:
        (language,) = options.languages
        (options.folder / language).mkdir(parents=True, exist_ok=True)
        picture(options.folder / language, options.appearance, language)
        return
    with tempfile.TemporaryDirectory() as made:
        config = Path(made) / "screen.json"
        config.write_text(json.dumps({"screens": [SCREEN]}))
        environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
        for language, appearance in product(options.languages, ("light", "dark")):
            command = [sys.executable, "-m", "tests.make.screens", str(options.folder)]
            command += ["--languages", language, "--appearance", appearance]
            subprocess.run(command, env=environment, check=True)


def picture(folder: Path, appearance: str, language: str) -> None:
    """Opens the window and saves what it shows, screen by screen."""
    from llama32_desktop import paths
    from tests.downloads.server import serving

    with tempfile.TemporaryDirectory() as home, serving() as server:
        os.environ[paths.HOME_VARIABLE] = home
        os.environ["HF_ENDPOINT"] = server.url
        os.environ["HF_HOME"] = home
        _screens(folder, appearance, language)


def _screens(folder: Path, appearance: str, language: str) -> None:
    from PySide6.QtWidgets import QApplication

    from llama32_desktop import paths
    from llama32_desktop.models.catalogue import load_catalogue
    from llama32_desktop.settings import Settings, save_settings
    from llama32_desktop.ui.kit.theme import apply_style
    from llama32_desktop.ui.kit.translation import translate
    from llama32_desktop.ui.window.main_window import MainWindow
    from llama32_desktop.ui.window.wiring import Desktop

    app = QApplication([])
    translate(app, language)
    apply_style(app)
    settings = Settings(appearance=appearance, language=language)  # type: ignore[arg-type]
    save_settings(paths.settings_file(), settings)
    number = _fill(TALKS[language])
    window = MainWindow()
    window.show()
    desktop = Desktop(window)
    desktop.begin()
    _until(desktop.is_idle)
    _until(lambda: not _looks(window), 120)
    _wait(500)
    _save(window, folder / f"first-run-{appearance}.webp")
    if desktop.first_run is not None:
        desktop.first_run.finish()
    desktop.chats.open_conversation(number)
    _until(lambda: window.pane.transcript.complete and len(desktop.chats.chat.branch) == 2)
    _wait(300)
    _save(window, folder / f"chat-{appearance}.webp")
    desktop.models_window.open()
    _until(lambda: desktop.models_window.place)
    library = desktop.models_window.place
    assert library is not None
    models = load_catalogue()[0].models
    _until(lambda: len(library.catalogue.cards) == len(models), 120)
    _until(lambda: library.catalogue.cards[-1].isVisible() and not _looks(library), 120)
    _until(lambda: library.catalogue._advised, 120)
    _wait(500)
    _save(window, folder / f"models-{appearance}.webp")
    _documents(desktop, folder, appearance)
    desktop.close()


def _documents(desktop: Desktop, folder: Path, appearance: str) -> None:
    from tests.make.invoices import invoices
    from tests.make.notes import write_notes

    with tempfile.TemporaryDirectory() as place:
        bills, notes = Path(place, "bills"), Path(place, "notes")
        bills.mkdir()
        notes.mkdir()
        for truth, data in list(invoices(12)):
            (bills / f"{truth.name}.pdf").write_bytes(data)
        question = write_notes(notes, 10, 26)[0]
        desktop.documents.show("extract")
        _until(lambda: desktop.documents.place)
        documents = desktop.documents.place
        assert documents is not None
        page = documents.extract
        page.add([str(bills)])
        _until(lambda: page.model.rows and page.idle)
        page.table.setCurrentIndex(page.model.index(2, 4))
        chosen = page.model.rows[2].path  # the first one's was shown by itself
        _until(lambda: page.page._shown == (chosen, 1))
        _wait(300)
        _save(desktop.window, folder / f"fields-{appearance}.webp")
        asking = documents.ask
        documents.show_page("ask")
        asking.add([str(notes)])
        _until(lambda: asking.documents.count() and asking.idle)
        asking.question.setText(question.text)
        asking.ask()
        _until(lambda: asking.passages.count(), 240)
        asking.passages.setCurrentRow(0)
        _until(lambda: asking.page.currentWidget() is not asking.page.hint)
        _wait(300)
        _save(desktop.window, folder / f"ask-{appearance}.webp")


def _looks(window: QWidget) -> bool:
    """Whether it still says, in its language, that it looks at this machine."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QLabel

    words = QCoreApplication.translate("CataloguePage", "Looking at this machine…")
    return any(words in label.text() for label in window.findChildren(QLabel) if label.isVisible())


def _save(window: QWidget, file: Path) -> None:
    """A window has few colours: with a palette its picture takes a third of the room."""
    from PIL import Image

    window.grab().save(str(file), "PNG")
    with Image.open(file) as taken:
        small = taken.convert("RGB").quantize(256, dither=Image.Dither.NONE)
    small.save(file, lossless=True, quality=100, method=6)


def _fill(talk: Talk) -> int:
    from llama32_desktop import paths
    from llama32_desktop.conversations.store import open_store

    store = open_store(paths.database_file()).store
    for title in talk.others:
        store.create_conversation(title)
    number = store.create_conversation(talk.title).id
    asked = store.add_message(number, None, "user", talk.question)
    store.add_message(number, asked.id, "assistant", talk.answer)
    store.close()
    return number


def _until(condition: Callable[[], object], seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise SystemExit("the window did not get there")
        _wait(20)


def _wait(milliseconds: int) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
