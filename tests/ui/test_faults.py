"""An exception at any boundary is a sentence and a line in the log; the window goes on."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from llama32_desktop import log, paths
from llama32_desktop.conversations import drafts
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.growing_log import GrowingLog
from llama32_desktop.models.tuned import Tunings
from llama32_desktop.presets import PresetFile
from llama32_desktop.ui.exchange import controller
from llama32_desktop.ui.exchange.job import Job
from llama32_desktop.ui.services import known_models, model, settings, store
from tests.injected import KINDS, failing
from tests.ui.conftest import Opener
from tests.ui.driver import Driver, stored

Patch = pytest.MonkeyPatch


def broken(*_: object, **__: object) -> None:
    raise LookupError("a bug")


@pytest.fixture
def logged(monkeypatch: Patch) -> list[str]:
    """Kinds of errors in the log."""
    kinds: list[str] = []
    monkeypatch.setattr(log, "note", lambda error, doing: kinds.append(type(error).__name__))
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: kinds.append(kind.__name__))
    return kinds


AT_START = {
    "settings": (settings, "load_settings"),
    "list of models": (known_models, "installed_models"),
    "tuning": (Tunings, "of_model"),
    "presets": (PresetFile, "read"),
    "store": (store, "open_store"),
    "pipe": (Supervisor, "_give"),
}


@pytest.mark.parametrize("place", AT_START)
def test_a_fault_at_the_start(
    qtbot: QtBot,
    settings: Callable[..., None],
    monkeypatch: Patch,
    logged: list[str],
    place: str,
) -> None:
    settings()
    sentences: list[str] = []
    with monkeypatch.context() as patch:
        patch.setattr(*AT_START[place], broken)
        driver = Driver(qtbot)
        show = driver.pane.notice.show_notice
        patch.setattr(
            driver.pane.notice,
            "show_notice",
            lambda text, **options: (sentences.append(text), show(text, **options)),
        )
        driver.until(driver.app.is_idle)
        assert driver.app.models.state.phase != "loading"
        driver.close()
    assert any("LookupError" in sentence for sentence in sentences)
    assert "LookupError" in logged
    assert not any(paths.config_folder().glob("*.bad*"))
    again = Driver(qtbot)
    try:
        again.wait_ready()
        assert again.notice == ""
    finally:
        again.close()


@pytest.mark.parametrize("kind", KINDS)
def test_faults_while_it_is_used(
    open_window: Opener, monkeypatch: Patch, logged: list[str], tmp_path: Path, kind: str
) -> None:
    ready = open_window(max_tokens=3)
    ready.wait_ready()
    text = tmp_path / "text.txt"
    text.write_text("The ferry leaves at nine.")
    app, exchange = ready.app, ready.app.exchange
    other = str(tmp_path / "other.json")
    faults: dict[str, tuple[object, str, Callable[[], object]]] = {
        "store": (Store, "add_message", lambda: ready.send("Not kept")),
        "answer": (Store, "update_answer", lambda: ready.send("Answered")),
        "pipe": (Supervisor, "_give", lambda: ready.send("Not sent")),
        "reader": (DocumentReader, "read", lambda: ready.drop_files(text)),
        "settings": (settings, "save_settings", lambda: app.settings.update(reduce_motion=True)),
        "model": (model, "find_model", lambda: app.models.choose_file("/nowhere.gguf")),
        "rename": (Store, "rename", lambda: app.chats.rename(app.chats.chat.id, "Other")),
        "export": (Job, "run", lambda: exchange.export_to(None, other)),
        "import": (Job, "run", lambda: exchange.import_from([other])),
        "backup": (controller, "back_up", lambda: exchange.back_up_to(other)),
        "restore": (controller, "prepare_restore", lambda: exchange.restore_from(other)),
    }
    assert ready.ask("Hello").content
    for name, (owner, attribute, act) in faults.items():
        before = len(logged)
        ready.pane.notice.hide_notice()
        ready.pane.composer.edit.clear()
        with monkeypatch.context() as patch:
            patch.setattr(owner, attribute, failing(kind))
            act()
            ready.until(lambda before=before: len(logged) > before)
            ready.until(lambda: app.is_idle() and not exchange.running)
        said = [ready.notice, *(message.error for message in ready.branch)]
        words = (kind, "Input/output error") if kind == "OSError" else (kind,)
        assert any(word in sentence for sentence in said for word in words), (name, said)
        ready.pane.composer.edit.clear()
        if name in ("store", "answer", "pipe", "restore"):
            assert ready.ask(f"After {name}").content, name
    exchange.export_to(None, other)
    ready.until(lambda: Path(other).exists() and not exchange.running)


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_fault_did_not_keep_is_kept_later(
    open_window: Opener, monkeypatch: Patch, logged: list[str], kind: str
) -> None:
    driver = open_window()
    driver.wait_ready()
    with monkeypatch.context() as patch:
        patch.setattr(drafts, "keep_draft", failing(kind))
        driver.type("not lost")
        driver.until(lambda: kind in logged)
        driver.until(driver.app.is_idle)
    driver.until(lambda: stored("SELECT content FROM draft WHERE content = 'not lost'"))


@pytest.mark.parametrize("kind", KINDS)
def test_a_log_that_fails_ends_no_thread(
    open_window: Opener, monkeypatch: Patch, kind: str
) -> None:
    ready = open_window(max_tokens=3)
    ready.wait_ready()
    with monkeypatch.context() as patch:
        patch.setattr(GrowingLog, "emit", failing(kind))
        patch.setattr(sys, "excepthook", lambda _, error, __: log.note(error, "running"))
        patch.setattr(settings, "save_settings", broken)
        ready.app.settings.update(reduce_motion=True)
        ready.until(lambda: "LookupError" in ready.notice)
        patch.setattr(Supervisor, "_give", broken)
        ready.pane.notice.hide_notice()
        ready.send("Not sent")
        ready.until(
            lambda: (
                any("LookupError" in m.error for m in ready.branch) or "LookupError" in ready.notice
            )
        )
        ready.until(ready.app.is_idle)
        ready.pane.composer.edit.clear()
    assert ready.ask("Hello").content


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_model_whose_name_is_no_text(
    qtbot: QtBot,
    settings: Callable[..., None],
    logged: list[str],
    smollm2: Path,
    tmp_path: Path,
) -> None:
    settings(max_tokens=3)
    bad = os.fsdecode(os.fsencode(tmp_path) + b"/bad\xff.gguf")
    shutil.copyfile(smollm2, bad)  # a link would go by the name of what it leads to
    for start in range(2):
        driver = Driver(qtbot)
        driver.wait_ready()
        if start == 0:
            driver.app.models.choose_file(bad)
            driver.until(lambda d=driver: d.app.models.ref == ModelRef(bad))
            driver.wait_ready()
            driver.app.models.set_settings(
                ModelRef(bad), ModelSettings(context=1024), Sampling(max_tokens=3)
            )
            driver.wait_ready()
        assert driver.app.models.state.model.path == bad
        assert driver.ask("Hello").content and driver.notice == ""
        driver.close()
    assert logged == []
    with closing(open_store(paths.database_file()).store) as kept:
        [both] = kept.conversations()  # the second start comes back to that of the first
        answers = [each.answer for each in kept.branch(both.id) if each.role == "assistant"]
    assert [answer and answer.model_path for answer in answers] == [bad, bad]
