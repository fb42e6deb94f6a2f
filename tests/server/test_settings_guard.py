"""The server beside a window has the guard that the window's settings want now."""

from __future__ import annotations

from llama32_desktop import paths
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.server.settings_guard import SettingsGuard
from llama32_desktop.settings import Settings, save_settings


def test_the_settings_of_now_hold() -> None:
    file = paths.settings_file()
    with EnginePool() as engines:
        guard = SettingsGuard(engines)
        assert guard() is None, "there are no settings yet"
        save_settings(file, Settings(guard_action="hold", guard_model="/m/guard.gguf"))
        holding = guard()
        assert holding is not None and holding.holds
        assert holding.guard.judges("answer") and guard() is holding
        save_settings(
            file, Settings(guard_action="hold", guard_model="/m/guard.gguf", guard_offered=True)
        )
        assert guard() is holding, "what it has judged is known"
        save_settings(file, Settings(guard_action="warn", prompt_guard_model="/m/a/model.onnx"))
        warning = guard()
        assert warning is not None and not warning.holds
        assert warning.guard.judges("document") and not warning.guard.judges("answer")
        save_settings(file, Settings())
        assert guard() is None


def test_a_guard_that_the_settings_name_none_for_lets_nothing_pass() -> None:
    save_settings(paths.settings_file(), Settings(guard_action="hold"))
    with EnginePool() as engines:
        guard = SettingsGuard(engines)()
        assert guard is not None
        (judged,) = guard.guard.judge_text("message", "Good morning")
        assert judged.failure and not judged.clear


def test_a_damaged_file_switches_no_guard_off() -> None:
    file = paths.settings_file()
    with EnginePool() as engines:
        guard = SettingsGuard(engines)
        save_settings(file, Settings(guard_action="hold", guard_model="/m/guard.gguf"))
        holding = guard()
        assert holding is not None
        file.write_bytes(b"\0" * 900)
        assert guard() is holding
        assert not file.exists(), "it was set aside"
        assert guard() is holding
        file.write_text('{"guard_action": "off", "theme": "of a later version"}')
        assert guard() is None, "what a later version wrote is no damage"
