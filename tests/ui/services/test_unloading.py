"""A model that nobody used for a while."""

from __future__ import annotations

from tests.ui.driver import Driver


def test_it_makes_its_memory_free_and_the_next_message_loads_it(ready: Driver) -> None:
    engines, models = ready.app.engines, ready.app.models
    assert ready.app.settings.value.unload_after_minutes == 0, "only when a person wants it"
    assert [holding.engine for holding in engines.account.holdings] == ["chat"]
    ready.app.settings_controller.apply(unload_after_minutes=1)
    engines.unload_after("chat", 0.05)
    ready.until(lambda: models.state.phase == "unloaded")
    ready.until(lambda: not engines.account.holdings)
    engines.unload_after("chat", None)
    ready.send("Hello")
    ready.wait_answered()
    assert models.state.phase == "ready"
    assert ready.branch[1].content


def test_what_is_asked_meanwhile_is_answered(ready: Driver) -> None:
    ready.app.settings_controller.apply(unload_after_minutes=1)
    phases: list[str] = []
    ready.app.models.state_changed.connect(lambda state: phases.append(state.phase))
    # Between counting, storing and answering the engine has nothing to do for a moment.
    ready.app.turns.changed.connect(lambda *_: ready.app.engine.unused.emit())
    ready.send("Hello")
    ready.app.engine.unused.emit()
    ready.wait_answered()
    assert ready.branch[1].content
    assert "unloaded" not in phases
