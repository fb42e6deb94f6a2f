"""The dialog on what vision models keep of pictures."""

from __future__ import annotations

from llama32_desktop import paths
from llama32_desktop.settings import load_settings
from llama32_desktop.ui.settings.picture_memory import PictureMemoryDialog
from tests.ui.driver import Driver


def test_it_counts_clears_and_sets_the_most(ready: Driver) -> None:
    folder = paths.image_cache_folder()
    folder.mkdir()
    (folder / "a.crosskv").write_bytes(bytes(3_000_000))
    ready.window.actions_.picture_memory.trigger()
    (dialog,) = ready.window.findChildren(PictureMemoryDialog)
    ready.until(lambda: dialog.clear.isEnabled() and bool(dialog.used.text()))
    assert dialog.used.text().startswith("3")
    assert dialog.most.value() == 4
    ready.click(dialog.clear)
    ready.until(lambda: not dialog.clear.isEnabled())
    assert list(folder.iterdir()) == []
    dialog.most.setValue(0)
    assert dialog.most.text() == "Keep nothing"
    dialog.accept()
    ready.until(lambda: not ready.window.findChildren(PictureMemoryDialog))


def test_what_is_set_is_kept(ready: Driver) -> None:
    ready.window.actions_.picture_memory.trigger()
    (dialog,) = ready.window.findChildren(PictureMemoryDialog)
    dialog.most.setValue(9)
    dialog._save()
    ready.until(lambda: ready.app.background.idle)
    assert load_settings(paths.settings_file())[0].image_cache_bytes == 9 * 10**9


def test_closing_before_it_has_counted(ready: Driver) -> None:
    ready.window.actions_.picture_memory.trigger()
    (dialog,) = ready.window.findChildren(PictureMemoryDialog)
    dialog.reject()
    ready.until(lambda: ready.app.is_idle())
