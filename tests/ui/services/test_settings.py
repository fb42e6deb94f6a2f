"""The settings in the window: never lost to a window that closes before they were read."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.settings import Settings, load_settings, save_settings
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.services import settings as services
from llama32_desktop.ui.services.settings import SettingsKeeper


def test_a_change_before_reading_never_overwrites_the_file(qtbot: QtBot) -> None:
    save_settings(paths.settings_file(), Settings(system_prompt="Mine."))
    background = Background()
    keeper = SettingsKeeper(background, paths.settings_file)
    keeper.update(splitter="abc")
    background.close()
    assert load_settings(paths.settings_file())[0].system_prompt == "Mine."


def test_a_change_before_reading_is_kept_after_it(qtbot: QtBot) -> None:
    save_settings(paths.settings_file(), Settings(system_prompt="Mine."))
    background = Background()
    keeper = SettingsKeeper(background, paths.settings_file)
    keeper.update(splitter="abc")
    with qtbot.waitSignal(keeper.ready):
        keeper.read()
    background.close()
    kept, _ = load_settings(paths.settings_file())
    assert (kept.system_prompt, kept.splitter) == ("Mine.", "abc")


@pytest.mark.parametrize("closing", [False, True])
def test_what_could_not_be_written_is_written_when_the_disk_is_back(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, closing: bool
) -> None:
    monkeypatch.setattr(services, "AGAIN_MS", 10**6 if closing else 1)
    file = tmp_path / "gone" / "settings.json"
    background = Background()
    keeper = SettingsKeeper(background, lambda: file)
    said: list[str] = []
    keeper.problem.connect(said.append)
    with qtbot.waitSignal(keeper.ready):
        keeper.read()
    for words in ("First.", "Last."):
        keeper.update(system_prompt=words)
        qtbot.waitUntil(lambda: background.idle and bool(said))
    assert len(said) == 1 and "tries again" in said[0]
    file.parent.mkdir()
    if closing:
        keeper.close()
    else:
        qtbot.waitUntil(file.exists)
    background.close()
    assert load_settings(file)[0].system_prompt == "Last."
