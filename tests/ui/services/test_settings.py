"""The settings in the window: never lost to a window that closes before they were read."""

from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.settings import Settings, load_settings, save_settings
from llama32_desktop.ui.kit.background import Background
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
