"""The settings while some of their pages are not there yet, and where one cannot be made."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from llama32_desktop.engine.adapters import Adapter
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.ui.kit.pieces import Making
from llama32_desktop.ui.kit.sampling_form import SamplingForm
from llama32_desktop.ui.kit.tab_order import stops_of
from llama32_desktop.ui.settings.dialog import SettingsDialog
from llama32_desktop.ui.settings.load_form import LoadForm
from llama32_desktop.ui.settings.page_stack import PageStack
from llama32_desktop.ui.settings.pages import DataPage, GeneralPage
from tests.ui.driver import Driver

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
EVERY = ModelSettings(
    gpu_layers=3,
    threads=2,
    threads_batch=4,
    context=2048,
    kv_type="q8_0",
    v_type="q4_0",
    stretch="yarn",
    cpu_experts=0,
    flash_attention="on",
    batch=128,
    repack=False,
    drafts="on",
    draft_model="/models/a smaller one.gguf",
    template="own",
    own_template="{{ messages }}",
    adapters=(Adapter("/models/a missing adapter.gguf", 0.5),),
    machine="den",
)


def held(ready: Driver) -> SettingsDialog:
    """The window, whose pages are made only where that is asked for."""
    dialog = ready.app.settings_controller.show()
    dialog.stack._pieces._step = lambda: False
    return dialog


def find(dialog: SettingsDialog, words: str) -> None:
    dialog.search.setFocus()
    dialog.search.setText(words)  # pasted


def seen(dialog: SettingsDialog) -> str:
    return dialog.list.currentItem().text()


def test_half_a_page_is_not_reached_with_tab_and_goes_with_the_others(
    ready: Driver,
) -> None:
    dialog = held(ready)
    dialog.form(GeneralPage)
    stops = len(list(stops_of(dialog.stack)))
    place = dialog.stack._places["answers"]
    for _ in range(45):  # begun while another page is shown
        dialog.stack._go_on(place)
    assert place.content is None and place.area.findChild(SamplingForm).temperature is not None
    dialog.show_page(SamplingForm)
    assert not list(stops_of(dialog.stack))
    assert dialog.form(SamplingForm).temperature.isVisible()
    assert dialog.form(SamplingForm).temperature in list(stops_of(dialog.stack))
    dialog.show_page(GeneralPage)
    assert len(list(stops_of(dialog.stack))) == stops
    page, made = dialog.form(GeneralPage), list[str]()
    dialog.stack._go_on(dialog.stack._places["loading"])
    dialog.stack.made.connect(made.append)
    dialog.reject()
    assert not PageStack._step(dialog.stack), "nothing more is made"
    ready.until(lambda: not isValid(dialog))
    assert not isValid(page) and not made
    again = ready.app.settings_controller.show()
    assert again.form(GeneralPage).isVisible()
    again.close()  # by the system's button
    ready.until(lambda: not isValid(again))


def test_a_page_on_its_way_says_so_and_is_there_when_tab_goes_into_it(ready: Driver) -> None:
    dialog = held(ready)
    coming = dialog.stack._coming
    assert coming._moment.isActive() and not coming.isVisible(), "not before a moment has passed"
    coming._moment.timeout.emit()
    assert coming.isVisible() and coming.text() == "Opening…"
    assert coming.geometry() == dialog.stack.rect()
    for page in (LoadForm, GeneralPage):  # which lie above it as they are turned to and begun
        dialog.show_page(page)
        dialog.stack._go_on(dialog.stack._places[dialog.stack.name])
        seen_ones = [w for w in dialog.stack.findChildren(QWidget, options=DIRECT) if w.isVisible()]
        assert seen_ones[-1] is coming
    dialog.activateWindow()
    ready.until(dialog.list.hasFocus)
    QTest.keyClick(dialog.list, Qt.Key.Key_Tab)
    focused = dialog.focusWidget()
    assert focused is dialog.form(GeneralPage).appearance
    assert not coming.isVisible() and not coming._moment.isActive()
    dialog.show_page(LoadForm)
    assert coming._moment.isActive()
    dialog.show_page(GeneralPage)
    assert not coming._moment.isActive(), "what is there needs no words before it"
    dialog.reject()


@pytest.mark.parametrize("made", ["none", "loading", "all"])
def test_what_is_saved_does_not_depend_on_which_pages_are_there(ready: Driver, made: str) -> None:
    usual = ModelSettings()
    assert all(getattr(EVERY, name) != getattr(usual, name) for name in EVERY.__struct_fields__)
    ref = ready.app.models.ref
    assert ref is not None
    ready.app.settings.update(model_settings={ref.text: EVERY})
    dialog = held(ready)
    if made == "loading":
        dialog.form(LoadForm)
    elif made == "all":
        for name in dialog.stack.names:
            dialog.stack.page(name)
    got: list[ModelSettings] = []
    dialog.model_saved.disconnect()  # a model at a machine that is not there would be loaded
    dialog.model_saved.connect(lambda settings, _: got.append(settings))
    dialog._save()
    (settings,) = got
    experts = settings.cpu_experts  # is bounded by this model's layers
    assert msgspec.structs.replace(settings, cpu_experts=experts) == EVERY


def test_a_search_leads_to_the_first_page_that_has_it_however_late_that_comes(
    ready: Driver,
) -> None:
    dialog = held(ready)
    dialog.form(GeneralPage)
    find(dialog, "disk")
    assert dialog.stack.isHidden() and dialog.nothing.isHidden(), "it may still be found"
    assert not dialog.restore.isEnabled(), "no page is seen that could be reset"
    dialog.stack.page("cache")
    assert seen(dialog) == "Cache" and dialog.restore.isEnabled()
    dialog.stack.page("downloads")
    assert seen(dialog) == "Downloads", "as where it is there from the beginning"
    for name in dialog.stack.names:
        dialog.stack.page(name)
    assert seen(dialog) == "Downloads"
    dialog.reject()


def test_a_page_that_the_person_chose_among_the_found_stays(ready: Driver) -> None:
    dialog = held(ready)
    dialog.form(GeneralPage)
    dialog.show_page(DataPage)
    dialog.form(DataPage)
    find(dialog, "memory")
    dialog.form(LoadForm)
    dialog.show_page(LoadForm)
    dialog.list.setFocus()
    dialog.stack.page("guard")
    assert dialog.stack.name == "loading"
    dialog.reject()


def test_a_page_that_comes_does_not_scroll_another(ready: Driver) -> None:
    dialog = held(ready)
    dialog.resize(700, 380)
    dialog.show_page(SamplingForm)
    dialog.form(SamplingForm)
    find(dialog, "temperature")
    bar = dialog.stack._places["answers"].area.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    dialog.stack.page("downloads")
    assert bar.value() == bar.maximum()
    dialog.reject()


def test_a_page_that_is_not_there_yet_is_not_left_for_another_that_has_it(ready: Driver) -> None:
    dialog = held(ready)
    dialog.form(GeneralPage)
    dialog.stack.page("loading")
    dialog.show_page(SamplingForm)
    find(dialog, "tokens")
    dialog.form(SamplingForm)
    assert dialog.stack.name == "answers"
    dialog.reject()


def test_where_a_page_cannot_be_made_that_is_said_and_the_others_come(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    stack = PageStack(window)
    begun: list[QWidget] = []

    def failing(parent: QWidget) -> Making[QWidget]:
        begun.append(QLabel("half of it", parent))
        yield
        raise ValueError("this page has an error")

    def good(parent: QWidget) -> Making[QWidget]:
        yield
        return QLabel("whole", parent)

    stack.add("first", failing)
    stack.add("second", good)
    window.show()
    with qtbot.captureExceptions() as errors:
        qtbot.waitUntil(lambda: stack.complete)
    assert len(errors) == 1, "it is told once, and not made again"
    page = stack.page("first")
    assert isinstance(page, QLabel) and "an error of its own" in page.text()
    assert page.isVisible() and not any(isValid(half) and half.isVisible() for half in begun)
    whole = stack.page("second")
    assert isinstance(whole, QLabel) and whole.text() == "whole"


def test_a_page_that_is_asked_for_and_cannot_be_made_fails_once(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    stack = PageStack(window)

    def failing(parent: QWidget) -> Making[QWidget]:
        yield
        raise ValueError("this page has an error")

    stack.add("first", failing)
    with pytest.raises(ValueError, match="an error"):
        stack.page("first")
    assert isinstance(stack.page("first"), QLabel)


def test_a_page_that_is_missing_has_nothing_to_go_back_to(
    ready: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    ref = ready.app.models.ref
    assert ref is not None
    before = ready.app.settings.value.loading_of(ref)
    dialog = held(ready)
    monkeypatch.setattr(LoadForm, "set_value", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        dialog.form(LoadForm)
    dialog.show_page(LoadForm)
    dialog._restore()
    got: list[ModelSettings] = []
    dialog.model_saved.connect(lambda settings, _: got.append(settings))
    dialog._save()
    assert got == [before], "what it was is kept"


def test_who_waits_for_a_page_and_fails_keeps_it_from_nobody(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    stack = PageStack(window)

    def good(parent: QWidget) -> Making[QWidget]:
        yield
        return QLabel("whole", parent)

    stack.add("first", good)
    told: list[str] = []
    stack.made.connect(told.append)
    stack.when_made("first", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        stack.page("first")
    assert told == ["first"] and isinstance(stack.page("first"), QLabel)
