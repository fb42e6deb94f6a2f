"""The settings' page on what vision models keep of pictures."""

from __future__ import annotations

from llama32_desktop import paths
from llama32_desktop.ui.settings.dialog import SettingsDialog
from llama32_desktop.ui.settings.pages import PictureMemoryPage
from tests.ui.driver import Driver


def open_page(driver: Driver) -> SettingsDialog:
    dialog = driver.app.settings_controller.show()
    dialog.show_page(PictureMemoryPage)
    assert dialog.form(PictureMemoryPage).isVisible()
    return dialog


def test_it_counts_clears_and_sets_the_most(ready: Driver) -> None:
    folder = paths.image_cache_folder()
    folder.mkdir()
    (folder / "a.crosskv").write_bytes(bytes(3_000_000))
    page = open_page(ready).form(PictureMemoryPage)
    ready.until(lambda: page.clear.isEnabled() and bool(page.used.text()))
    assert page.used.text().startswith("3")
    assert page.most.value() == 4
    ready.click(page.clear)
    ready.until(lambda: not page.clear.isEnabled())
    assert list(folder.iterdir()) == []
    page.most.setValue(0)
    assert page.most.text() == "Keep nothing"
    assert page.value() == {"image_cache_bytes": 0}


def test_closing_before_it_has_counted(ready: Driver) -> None:
    open_page(ready).reject()
    ready.until(lambda: ready.app.is_idle())
