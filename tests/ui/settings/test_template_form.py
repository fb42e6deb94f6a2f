"""The page with a model's chat template, on the real engine."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.engine.protocol import Previewed
from llama32_desktop.engine.templates import MOST_PREVIEW, MOST_TEMPLATE
from llama32_desktop.settings import load_settings
from llama32_desktop.ui.kit.pieces import all_of
from llama32_desktop.ui.settings.dialog import SettingsDialog
from llama32_desktop.ui.settings.template_form import TemplateForm
from tests.ui.driver import Driver
from tests.ui.settings.test_dialog import open_dialog, save


def opened(driver: Driver) -> tuple[SettingsDialog, TemplateForm]:
    dialog = open_dialog(driver)
    form = dialog.form(TemplateForm)
    assert form is not None
    return dialog, form


def test_the_page_shows_what_the_model_is_given(ready: Driver) -> None:
    _, form = opened(ready)
    ready.until(lambda: form.preview.toPlainText() != "")
    assert form.choice.currentText() == "Auto (The model file's own)"
    assert "{% for message in messages %}" in form.source.toPlainText()
    assert form.preview.toPlainText().endswith(
        "Tell me about the sea.<|im_end|>\n<|im_start|>assistant\n"
    )
    assert form.source.isReadOnly() and form.preview.isReadOnly()


def test_another_family_is_rendered_and_kept_for_this_model(ready: Driver) -> None:
    dialog, form = opened(ready)
    form.choice.choose("granite")
    ready.until(lambda: "<|start_of_role|>user" in form.preview.toPlainText())
    assert "<|start_of_role|>" in form.source.toPlainText()
    with ready.loading_again():
        save(dialog)
    models = ready.app.models
    assert models.loaded is not None and models.loaded.settings.template == "granite"
    kept, _ = load_settings(paths.settings_file())
    assert kept.model_settings[models.ref.text].template == "granite"
    answer = ready.ask("Hello")
    assert answer.answer is not None and answer.answer.settings.template == "granite"


def test_a_template_is_edited_with_the_prompt_beside_it(ready: Driver) -> None:
    dialog, form = opened(ready)
    ready.until(lambda: form.source.toPlainText() != "")
    form.edit.click()
    assert form.choice.chosen() == "own" and not form.source.isReadOnly()
    form.source.setPlainText("{{ 1 / 0 }}")
    ready.until(lambda: "division by zero" in form.preview.toPlainText())
    form.source.setPlainText("{% for m in messages %}({{ m.content }}){% endfor %}")
    ready.until(lambda: form.preview.toPlainText().endswith("(Tell me about the sea.)"))
    form.choice.choose("auto")
    form.choice.choose("own")
    assert form.source.toPlainText().startswith("{% for m in messages %}(")
    with ready.loading_again():
        save(dialog)
    _, again = opened(ready)
    assert again.value() == (
        "own",
        "{% for m in messages %}({{ m.content }}){% endfor %}",
    )


def test_a_template_of_any_length_is_shown_at_once(qtbot: QtBot) -> None:
    form = TemplateForm(None)
    all_of(form.pieces)
    qtbot.addWidget(form)
    form.show_preview(Previewed(id=1, template="file", source="x " * 10**5, text="prompt"))
    assert len(form.source.toPlainText()) == MOST_PREVIEW
    assert not form.edit.isEnabled(), "what is not seen is not edited"
    form.show_preview(Previewed(id=1, template="file", source="short", text="prompt"))
    assert form.edit.isEnabled()


def test_a_page_that_is_closed_before_its_prompt_comes_hurts_nobody(ready: Driver) -> None:
    dialog, form = opened(ready)
    form.choice.choose("zephyr")
    dialog.reject()
    assert ready.ask("Hello").state in ("complete", "length")


def test_a_model_that_is_not_loaded_has_no_prompt(ready: Driver) -> None:
    ready.app.models.unload()
    _, form = opened(ready)
    assert form.preview.toPlainText() == "It is shown once this model is loaded."
    form.choice.choose("plain")
    assert form.value() == ("plain", "")


def test_a_template_that_is_too_long_is_neither_cut_nor_saved(ready: Driver) -> None:
    dialog, form = opened(ready)
    form.choice.choose("own")
    form.source.setPlainText("{{ messages }}\n" * (MOST_TEMPLATE // 15 + 1))
    assert not form.problem.isHidden() and "shorten it" in form.problem.text()
    dialog.list.setCurrentRow(0)
    save(dialog)
    assert dialog.isVisible() and form.source.isVisible(), "the page with the problem"
    assert form.source.toPlainText().count("messages") == MOST_TEMPLATE // 15 + 1
    form.source.setPlainText("{{ messages }}")
    assert form.problem.isHidden()
    save(dialog)
    assert not dialog.isVisible()
    ready.until(lambda: "{{ messages }}" in paths.settings_file().read_text())


def test_no_template_is_edited_for_another(ready: Driver) -> None:
    """Between a choice and its template there is none to begin with."""
    _, form = opened(ready)
    ready.until(lambda: form.source.toPlainText() != "")
    form.choice.choose("granite")
    assert form.source.toPlainText() == ""
    form.edit.click()
    assert form.choice.chosen() == "granite"
    ready.until(lambda: "<|start_of_role|>" in form.source.toPlainText())
    form.edit.click()
    assert form.choice.chosen() == "own" and "<|start_of_role|>" in form.source.toPlainText()
