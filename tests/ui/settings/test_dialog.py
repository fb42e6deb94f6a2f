"""The settings of a model, from the form to the engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QMessageBox,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from llama32_desktop import paths
from llama32_desktop.documents.collection.store import Collection
from llama32_desktop.engine.measurements import Tuning
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.needs import GPU_RESERVE
from llama32_desktop.engine.protocol import Device, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models.describe import describe_model
from llama32_desktop.settings import load_settings
from llama32_desktop.ui.kit import theme
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.fields import AutoSpinBox, escape, unescape
from llama32_desktop.ui.kit.growing_edit import GrowingEdit
from llama32_desktop.ui.kit.pieces import all_of
from llama32_desktop.ui.kit.sampling_form import SamplingForm
from llama32_desktop.ui.kit.setting_rows import SettingRows, rows_of
from llama32_desktop.ui.kit.theme import apply_appearance, is_dark
from llama32_desktop.ui.settings.dialog import SettingsDialog
from llama32_desktop.ui.settings.documents_page import DocumentsPage
from llama32_desktop.ui.settings.guard_page import GuardPage
from llama32_desktop.ui.settings.load_form import LoadForm
from llama32_desktop.ui.settings.model_pages import ChosenModel
from llama32_desktop.ui.settings.pages import (
    DataPage,
    DownloadsPage,
    GeneralPage,
    PictureMemoryPage,
)
from llama32_desktop.ui.text.style import Look
from llama32_desktop.updates import update_address
from tests.ui.conftest import Opener
from tests.ui.driver import Driver


@pytest.fixture(autouse=True)
def defaults_afterwards() -> Iterator[None]:
    """What holds for the whole app must not reach the next test."""
    yield
    apply_appearance("system")
    GrowingEdit.enter_sends = True
    Look.wraps_code = False


TUNING = Tuning(
    family="llama 130M",
    machine="here",
    threads=1,
    threads_batch=2,
    repack=True,
    flash_attention="on",
    batch=256,
    prompt_tps=900.0,
    decode_tps=80.0,
)


def dialog_of(driver: Driver, tuning: Tuning | None = None) -> SettingsDialog:
    state = driver.app.models.state
    assert state.model is not None
    models = driver.app.models
    chosen = ChosenModel(state.model, models.settings, models.sampling, state.loaded, tuning)
    app = driver.app
    dialog = SettingsDialog(app.settings.value, chosen, app.background, driver.window)
    driver.until(lambda: dialog.stack.complete)
    return dialog


def open_dialog(driver: Driver) -> SettingsDialog:
    """As a person does."""
    driver.window.actions_.settings.trigger()
    dialog = driver.window.findChildren(SettingsDialog)[-1]
    driver.until(lambda: dialog.stack.complete)
    return dialog


def save(dialog: SettingsDialog) -> None:
    dialog.buttons.button(dialog.buttons.StandardButton.Save).click()


def test_every_field_comes_back_as_it_was_set(ready: Driver) -> None:
    dialog = dialog_of(ready)
    settings = ModelSettings(
        gpu_layers=3,
        threads=2,
        threads_batch=4,
        context=2048,
        kv_type="q8_0",
        flash_attention="on",
        batch=128,
        repack=False,
        draft_model="/models/a smaller one.gguf",
    )
    sampling = Sampling(
        temperature=1.25,
        top_k=0,
        top_p=0.5,
        min_p=0.2,
        repeat_penalty=1.1,
        seed=4294967295,
        max_tokens=77,
        stop=("END", "\n\n", "a\\b"),
    )
    dialog.form(LoadForm).set_value(settings)
    dialog.form(SamplingForm).set_value(sampling)
    assert dialog.form(LoadForm).value() == settings
    assert dialog.form(SamplingForm).value() == sampling
    restore = dialog.restore
    dialog.show_page(GeneralPage)
    restore.click()
    assert dialog.form(LoadForm).value() == settings, "only the page that is shown goes back"
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        restore.click()
    assert dialog.form(LoadForm).value() == ModelSettings()
    assert dialog.form(SamplingForm).value() == Sampling()


def test_a_draft_model_is_chosen_of_those_that_can(ready: Driver) -> None:
    dialog = dialog_of(ready)
    form, model = dialog.form(LoadForm), ready.app.models.state.model
    assert form is not None and model is not None
    assert form.draft_model.currentText() == "Auto (Off)", "nothing here is smaller"
    named = [
        msgspec.structs.replace(model, path=f"/models/{name}.gguf", name=name, quantisation="Q4_K")
        for name in ("small", "smaller")
    ]
    form.set_value(ModelSettings(draft_model="/models/gone.gguf"))
    form.offer_draft_models(named)
    shown = [form.draft_model.itemText(row) for row in range(form.draft_model.count())]
    assert shown == ["Auto (Off)", "Off", "small (Q4_K)", "smaller (Q4_K)", "gone"]
    assert form.value().draft_model == "/models/gone.gguf"
    form.draft_model.choose("/models/small.gguf")
    assert form.value().draft_model == "/models/small.gguf"


def test_a_long_name_in_the_list_gives_it_no_bar(ready: Driver) -> None:
    model = ready.app.models.state.model
    assert model is not None
    long = msgspec.structs.replace(model, name="A model of a very long name " * 4)
    app = ready.app
    chosen = ChosenModel(long, ModelSettings(), Sampling())
    dialog = SettingsDialog(app.settings.value, chosen, app.background, ready.window)
    dialog.show()
    assert not dialog.list.horizontalScrollBar().isVisible()
    dialog.reject()


def test_auto_says_what_it_came_to(open_window: Opener) -> None:
    ready = open_window(threads=None)
    ready.wait_ready()
    dialog = dialog_of(ready, TUNING)
    loaded = ready.app.models.state.loaded
    assert loaded is not None
    assert dialog.form(LoadForm).threads.text() == f"Auto ({loaded.settings.threads})"
    assert dialog.form(LoadForm).context.value() == 1024
    dialog.form(LoadForm).context.set_number(None)
    assert dialog.form(LoadForm).context.text() == "Auto (1,024)"
    assert "900 tokens/s of prompt" in dialog.form(LoadForm).note.text()


def test_the_verdict_follows_the_form_and_nothing_is_loaded(ready: Driver, mixture: Path) -> None:
    dialog = ready.app.settings_controller.show(describe_model(mixture, "file"))
    form = dialog.form(LoadForm)
    assert form is not None
    ready.until(form.verdict.unfold.isEnabled)
    ready.until(ready.app.is_idle)
    assert form.verdict.sentence.text().startswith("On the CPU")
    free = 2 * GPU_RESERVE
    ready.put_in(Device("CUDA0", "NVIDIA GeForce RTX 4090", "CUDA", "gpu", free, free))
    ready.until(lambda: "on the GPU whole" in form.verdict.sentence.text())
    form.cpu_experts.set_number(1)
    ready.until(lambda: "the experts of 1 layers" in form.verdict.sentence.text())
    form.gpu_layers.set_number(0)
    ready.until(lambda: form.verdict.sentence.text().startswith("On the CPU"))
    assert ready.app.models.ref != ModelRef(str(mixture))
    dialog.reject()
    ready.put_in()  # nobody is there any more who would show it
    ready.until(ready.app.is_idle)


def test_saving_loads_again_where_it_must(ready: Driver) -> None:
    models = ready.app.models
    first = models.state.loaded
    dialog = dialog_of(ready)
    dialog.model_saved.connect(lambda *both: models.set_settings(models.ref, *both))
    dialog.form(SamplingForm).max_tokens.set_number(5)
    dialog.buttons.button(dialog.buttons.StandardButton.Save).click()
    assert models.state.loaded is first, "sampling needs no load"
    answer = ready.ask("Count to a hundred")
    assert answer.state == "length" and answer.answer and answer.answer.timings
    assert answer.answer.timings.completion_tokens == 5
    assert "limit of 5 tokens" in ready.pane.transcript.view(answer.id).item.footer
    dialog = dialog_of(ready)
    dialog.model_saved.connect(lambda *both: models.set_settings(models.ref, *both))
    dialog.form(LoadForm).context.set_number(768)
    dialog.buttons.button(dialog.buttons.StandardButton.Save).click()
    ready.until(lambda: models.state.loaded and models.state.loaded.context == 768)
    ready.wait_ready()
    kept, _ = load_settings(paths.settings_file())
    assert kept.model_settings[models.ref.text].context == 768
    assert kept.sampling[models.ref.text].max_tokens == 5


def test_the_apps_settings_hold_at_once_and_are_kept(ready: Driver, tmp_path: Path) -> None:
    dialog = open_dialog(ready)
    dialog.form(GeneralPage).enter_sends.choose(False)
    dialog.form(GeneralPage).appearance.choose("dark")
    dialog.form(GeneralPage).wrap_code.choose(True)
    dialog.form(GeneralPage).unload_after.choose(30)
    dialog.form(DownloadsPage).place.choose("folder")
    dialog.form(DownloadsPage).folder.setText(str(tmp_path))
    dialog.form(PictureMemoryPage).most.setValue(9)
    save(dialog)
    assert is_dark()
    composer = ready.pane.composer
    ready.type("one")
    ready.qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    ready.type("two")
    assert composer.text() == "one\ntwo"
    ready.until(lambda: ready.app.background.idle)
    kept, _ = load_settings(paths.settings_file())
    assert (kept.appearance, kept.enter_sends) == ("dark", False)
    assert kept.wrap_code and Look.wraps_code
    assert kept.unload_after_minutes == 30
    assert (kept.download_place, kept.download_folder) == ("folder", str(tmp_path))
    assert kept.image_cache_bytes == 9 * 10**9
    ready.qtbot.keyClick(composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    ready.until(lambda: len(ready.branch) == 2)
    ready.wait_answered()


def test_a_folder_that_is_none_changes_nothing(ready: Driver) -> None:
    dialog = open_dialog(ready)
    dialog.form(DownloadsPage).place.choose("folder")
    dialog.form(DownloadsPage).folder.setText("relative/path")
    save(dialog)
    ready.until(lambda: ready.app.background.idle)
    assert load_settings(paths.settings_file())[0].download_place == "app"


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("TEMPERA", "Answers"),
        ("hugging", "Downloads"),
        ("kv cache", "Model loading"),
        ("dark", "General"),
    ],
)
def test_search_finds_the_page_and_marks_the_label(ready: Driver, words: str, page: str) -> None:
    dialog = open_dialog(ready)
    ready.qtbot.keyClicks(dialog.search, words)
    shown = [
        dialog.list.item(row).text()
        for row in range(dialog.list.count())
        if not dialog.list.item(row).isHidden()
    ]
    assert page in shown
    assert dialog.list.currentItem().text() in shown
    dialog.search.clear()
    assert not any(dialog.list.item(row).isHidden() for row in range(dialog.list.count()))


def test_every_field_has_room_for_what_stands_in_it(ready: Driver) -> None:
    dialog = open_dialog(ready)
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        QApplication.processEvents()
        for box in dialog.stack.currentWidget().findChildren(QAbstractSpinBox):
            edit = box.findChild(QLineEdit)
            assert edit.width() > edit.fontMetrics().horizontalAdvance(edit.text()), box.text()


def test_how_documents_are_searched_is_kept_and_used(
    ready: Driver, smollm2: Path, tmp_path: Path
) -> None:
    assert all(model.source == "starter" for model in ready.app.models.models)
    embedder = paths.models_folder() / "nomic-embed-text.gguf"
    embedder.parent.mkdir(parents=True, exist_ok=True)
    embedder.symlink_to(smollm2)
    dialog = open_dialog(ready)
    page = dialog.form(DocumentsPage)
    ready.until(lambda: page.embedder.count() == 3)
    page.embedder.setCurrentIndex(1)
    page.length.choose(256)
    page.rerank.setChecked(True)
    save(dialog)
    ready.until(lambda: ready.app.background.idle)
    kept = load_settings(paths.settings_file())[0]
    assert kept.embedder == str(embedder)
    assert (kept.vector_dimensions, kept.rerank) == (256, True)

    embedder.unlink()
    again = open_dialog(ready).form(DocumentsPage)
    ready.until(lambda: ready.app.background.idle)
    assert again.embedder.chosen() == str(embedder), "a model that is away is not forgotten"
    ready.app.models.refresh()
    ready.until(lambda: ready.app.background.idle)

    house = tmp_path / "house"
    house.mkdir()
    (house / "a.md").write_text("The lantern hangs in the boat shed.\n")
    (house / "b.md").write_text("Oats are kept in the granary.\n")
    embedder.symlink_to(smollm2)
    window = ready.open_documents("ask")
    window.ask.add([str(house)])
    ready.until(lambda: window.ask.documents.count() == 2 and window.ask.idle)
    with Collection(window.ask._file()) as collection:
        [(model, size)] = collection.db.execute("SELECT DISTINCT model, length(data) FROM vector")
    assert model.endswith("/256") and size == 256
    window.ask.question.setText("Where does the lantern hang?")
    window.ask.ask()
    ready.until(lambda: window.ask.passages.count() > 0)


def test_a_search_without_a_hit_says_so(ready: Driver) -> None:
    dialog = open_dialog(ready)
    ready.qtbot.keyClicks(dialog.search, "flux capacitor")
    assert dialog.nothing.isVisible() and not dialog.stack.isVisible()


def test_a_reset_keeps_what_is_no_setting(ready: Driver) -> None:
    models = ready.app.models
    path = models.ref.text
    dialog = open_dialog(ready)
    dialog.form(GeneralPage).appearance.choose("dark")
    dialog.form(GeneralPage).text_size.setValue(150)
    dialog.form(SamplingForm).max_tokens.set_number(5)
    save(dialog)
    open_dialog(ready).form(DataPage).reset.click()
    box = ready.window.findChildren(QMessageBox)[-1]
    next(b for b in box.buttons() if b.text() == "Reset").click()
    ready.wait_ready()
    kept, _ = load_settings(paths.settings_file())
    assert kept.appearance == "system" and kept.sampling == {}
    assert kept.text_zoom == 100 and ready.pane.transcript._zoom == 100
    assert kept.model_path == path == models.ref.text


def test_up_in_the_empty_field_brings_the_last_message_back(ready: Driver) -> None:
    ready.ask("Name a fruit")
    edit = ready.pane.composer.edit
    ready.qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert ready.pane.composer.text() == "Name a fruit"
    edit.setPlainText("x")
    ready.qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert ready.pane.composer.text() == "x"


def test_a_spin_box_steps_from_auto_to_round_numbers(qtbot: QtBot) -> None:
    box = AutoSpinBox(256, 131_072, "Auto (8192)", step=256)
    qtbot.addWidget(box)
    box.set_number(None)
    assert box.text() == "Auto (8192)" and box.number() is None
    box.stepBy(1)
    assert box.number() == 256
    box.stepBy(1)
    assert box.number() == 512
    box.stepBy(-2)
    assert box.number() is None
    box.set_number(1000)
    box.stepBy(1)
    assert box.number() == 1024
    for before, after in ((1025, 1024), (1024, 768), (300, 256), (256, None)):
        box.set_number(before)
        box.stepBy(-1)
        assert box.number() == after, before


def test_models_that_are_found_after_the_settings_closed_hurt_nobody(qtbot: QtBot) -> None:
    background = Background()
    page = DocumentsPage(background)  # looks for embedding models
    all_of(page.pieces)
    delete(page)
    qtbot.waitUntil(lambda: background.idle)  # an exception in a slot fails the test
    background.close()


def test_stop_strings_survive_being_written_on_a_line() -> None:
    for text in ("plain", "a\nb", "tab\there", "back\\slash", "\\n literally", "\\"):
        assert "\n" not in escape(text)
        assert unescape(escape(text)) == text


def test_what_moves_moves_again_when_it_may(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = [app.isEffectEnabled(effect) for effect in theme._MOVING]
    theme.set_reduced_motion(True)
    assert app.cursorFlashTime() == 0
    assert not any(app.isEffectEnabled(effect) for effect in theme._MOVING)
    theme.set_reduced_motion(False)
    assert app.cursorFlashTime() > 0
    assert [app.isEffectEnabled(effect) for effect in theme._MOVING] == before


def marked(dialog: SettingsDialog) -> list[QWidget]:
    """The fields whose names stand out."""
    return [row.field for row in rows_of(dialog) if row.marked]


def test_the_search_marks_the_line_whose_box_or_choice_has_the_word(ready: Driver) -> None:
    dialog = dialog_of(ready)
    dialog.search.setText("reduce motion")
    assert marked(dialog) == [dialog.form(GeneralPage).reduce_motion]
    assert dialog.form(GeneralPage).reduce_motion.styleSheet()
    dialog.search.setText("Deutsch")
    assert marked(dialog) == [dialog.form(GeneralPage).language]
    dialog.search.clear()
    assert marked(dialog) == [] and not dialog.form(GeneralPage).reduce_motion.styleSheet()


@pytest.mark.parametrize(
    ("words", "page", "field"),
    [
        ("font", GeneralPage, "text_size"),
        ("THEME", GeneralPage, "appearance"),
        ("speed", LoadForm, "threads"),
        ("vram", LoadForm, "gpu_layers"),
        ("num_ctx", LoadForm, "context"),
        ("creativity", SamplingForm, "temperature"),
        ("likeliest word", SamplingForm, "temperature"),
        ("telemetry", DataPage, "show_folder"),
    ],
)
def test_the_search_knows_what_people_call_a_setting(
    ready: Driver, words: str, page: type[QWidget], field: str
) -> None:
    dialog = open_dialog(ready)
    ready.qtbot.keyClicks(dialog.search, words)
    wanted = getattr(dialog.form(page), field)
    assert any(each is wanted or each.isAncestorOf(wanted) for each in marked(dialog))
    shown = dialog.stack.currentWidget()
    assert any(shown.isAncestorOf(each) for each in marked(dialog)), "a page with a hit is shown"
    first = next(each for each in marked(dialog) if shown.isAncestorOf(each))
    assert not first.visibleRegion().isEmpty(), "and scrolled to it"


def test_every_setting_says_what_it_does(ready: Driver) -> None:
    dialog = dialog_of(ready)
    rows = rows_of(dialog)
    assert len(rows) >= 26
    silent = [row.name.text() if row.name else "" for row in rows if not row.said.text()]
    assert silent == ["&Folder"]


def test_screen_readers_call_each_slider_as_its_field_and_a_button_by_its_words(
    ready: Driver,
) -> None:
    dialog = dialog_of(ready)
    sliders = dialog.findChildren(QSlider)
    names = {_spoken(slider) for slider in sliders}
    assert len(sliders) == len(names) == 6 and {"Text size", "Min-p", "Keep at most"} <= names
    (text_size,) = (slider for slider in sliders if _spoken(slider) == "Text size")
    assert text_size.value() == 100, "as many per cent as its field says"
    clear = dialog.form(PictureMemoryPage).clear
    assert _spoken(clear) == "Clear now"
    what, *why = clear.accessibleDescription().splitlines()
    assert what == "What is cleared is made again with the next question"
    assert bool(why) is not clear.isEnabled(), "and why it cannot be pressed"


def _spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)


@pytest.mark.usefixtures("styled")
def test_the_longest_text_of_a_number_has_room(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    theme.dress(page)
    longest = "Selbst gewählt, wie es der Speicher zulässt (131.072)"
    box = AutoSpinBox(256, 131_072, longest, page, step=256)
    box.set_number(None)
    short, other = AutoSpinBox(1, 9, "Auto", page), AutoSpinBox(1, 99_999, "", page)
    rows = SettingRows(page)
    rows.add("Context", box)
    rows.add("Threads", short)
    rows.add("Batch", other)
    rows.addStretch(1)
    page.resize(900, 300)
    page.show()
    edit = box.lineEdit()
    margins = edit.textMargins()
    room = edit.width() - margins.left() - margins.right()
    assert room > edit.fontMetrics().horizontalAdvance(longest)
    assert short.width() == other.width() < box.width()


def test_what_is_hidden_is_no_hit_and_is_not_restored(ready: Driver) -> None:
    dialog = open_dialog(ready)
    assert dialog.form(DownloadsPage)._other.isHidden()
    dialog.search.setText("newer version")
    assert update_address() or marked(dialog) == []
    dialog.form(DownloadsPage).files.choose("copy")
    dialog.show_page(DownloadsPage)
    dialog.search.setText("folder for models")
    assert dialog.nothing.isVisible() and not dialog.restore.isEnabled()
    dialog.restore.click()
    assert dialog.form(DownloadsPage).files.chosen() == "copy", "an unseen page stays as it is"
    dialog.search.clear()
    assert dialog.restore.isEnabled()
    dialog.form(DownloadsPage).place.choose("folder")
    dialog.search.setText("folder for models")
    assert dialog.form(DownloadsPage)._other.marked


def test_the_settings_of_a_model_stand_below_its_name(ready: Driver) -> None:
    dialog = dialog_of(ready)
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    model = ready.app.models.state.model
    assert model is not None
    assert texts[-5:] == [model.name, "Answers", "Chat template", "Adapters", "Model loading"]
    assert texts[0] == "Everywhere"
    assert dialog.list.currentItem().text() == "General"
    dialog.list.setCurrentRow(texts.index("Your data"))
    ready.qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.list.currentItem().text() == "Answers", "a heading is no page"
    assert dialog.stack.currentWidget().isAncestorOf(dialog.form(SamplingForm))
    dialog.search.setText("temperature")
    shown = [text for row, text in enumerate(texts) if not dialog.list.item(row).isHidden()]
    assert shown == [model.name, "Answers"], texts


def test_down_goes_from_the_search_to_what_it_found(ready: Driver) -> None:
    dialog = dialog_of(ready)
    for typed, goes in (("no such setting", False), ("temperature", True)):
        dialog.search.setFocus()
        dialog.search.setText(typed)
        ready.qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
        assert dialog.focusWidget() is (dialog.list if goes else dialog.search)
    assert dialog.list.currentItem().text() == "Answers"


def test_only_a_page_with_settings_is_restored(ready: Driver) -> None:
    dialog = dialog_of(ready)
    assert dialog.restore.text() == "Reset this page" and dialog.restore.isEnabled()
    dialog.show_page(DataPage)
    assert not dialog.restore.isEnabled() and dialog.restore.toolTip()
    dialog.show_page(GeneralPage)
    dialog.form(GeneralPage).text_size.setValue(170)
    dialog.restore.click()
    assert dialog.form(GeneralPage).text_size.value() == 100


def test_a_slider_and_its_field_are_one(ready: Driver) -> None:
    dialog = dialog_of(ready)
    box = dialog.form(SamplingForm).temperature
    (slider,) = box.parentWidget().findChildren(QSlider)
    slider.setValue(slider.maximum())
    assert box.value() == 2.0
    box.setValue(0.35)
    assert slider.value() * box.singleStep() == pytest.approx(0.35)
    box.setValue(4.5)
    assert slider.value() == slider.maximum() and box.value() == 4.5, "more can be typed"
    box.setValue(0.37)
    assert box.value() == 0.37, "what is typed is not rounded to the slider's steps"


def test_the_wheel_over_a_field_scrolls_the_page(ready: Driver) -> None:
    dialog = open_dialog(ready)
    dialog.resize(700, 300)
    QApplication.processEvents()
    general = dialog.form(GeneralPage)
    before = general.value()
    bar = dialog.stack.currentWidget().verticalScrollBar()
    assert bar.maximum() > 0
    dialog.search.setFocus()
    for field in (general.appearance, general.text_size):
        at = field.mapTo(dialog, field.rect().center())
        QTest.wheelEvent(dialog.windowHandle(), QPointF(at), QPoint(0, -120))
        QApplication.processEvents()
        assert general.value() == before
    assert bar.value() > 0


def test_the_text_size_holds_when_it_is_saved(ready: Driver) -> None:
    dialog = open_dialog(ready)
    dialog.form(GeneralPage).text_size.setValue(150)
    save(dialog)
    assert ready.app.settings.value.text_zoom == 150
    assert ready.window.actions_.normal_size.isEnabled()
    assert ready.pane.transcript._zoom == 150


def test_the_way_to_a_guard_saves_and_shows_what_can_be_downloaded(ready: Driver) -> None:
    dialog = open_dialog(ready)
    dialog.show_page(GuardPage)
    guard = dialog.form(GuardPage)
    ready.until(guard.download.isVisible)
    dialog.form(GeneralPage).text_size.setValue(120)
    ready.click(guard.download)
    assert not dialog.isVisible() and ready.app.settings.value.text_zoom == 120
    ready.until(lambda: ready.app.models_window.place)
    place = ready.app.models_window.place
    assert ready.window.places.current == "models" and place is not None
    assert place.catalogue.isVisible()
