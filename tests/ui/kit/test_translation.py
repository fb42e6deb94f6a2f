"""The window in other languages."""

from __future__ import annotations

import os
import string
import subprocess
import sys

import pytest

from llama32_desktop.ui.kit.sentences import CONTEXT
from llama32_desktop.ui.kit.translation import (
    LANGUAGES,
    choose_language,
    translation_file,
)
from llama32_desktop.ui.kit.translation_file import read_translations
from scripts.translations import texts_in_code

OTHERS = [language for language in LANGUAGES if language != "en"]


def fields(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated_with_its_blanks(language: str) -> None:
    translations = read_translations(translation_file(language))
    texts = texts_in_code()
    of_ui = [text for text, place in texts.items() if place != CONTEXT]
    assert not [text for text in texts if text not in translations], (
        "bring them up to date: python -m scripts.translations"
    )
    assert not [text for text in translations if text not in texts]
    for text in of_ui:  # the others: tests/ui/kit/test_sentences.py
        translation = translations[text]
        assert fields(text) == fields(translation), text
        assert ("&" in text) == ("&" in translation), text
        assert text.count("*.") == translation.count("*."), text
        assert translation.strip() and text.startswith(" ") == translation.startswith(" ")


@pytest.mark.parametrize(
    ("wanted", "system", "language"),
    [
        ("fr", ["de-DE"], "fr"),
        ("system", ["de-AT", "en-US"], "de"),
        ("system", ["it-IT", "es-MX"], "es"),
        ("system", ["zh-Hans-CN"], "zh_CN"),
        ("system", ["zh-Hant-TW", "ja-JP"], "ja"),
        ("system", ["pt-PT"], "pt"),
        ("system", ["it-IT"], "en"),
        ("system", ["en-GB", "de-DE"], "en"),
        ("klingon", [], "en"),
    ],
)
def test_the_language_is_chosen(wanted: str, system: list[str], language: str) -> None:
    assert choose_language(wanted, system) == language


SHOW = """
import sys
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from llama32_desktop.ui.kit.translation import translate
app = QApplication([])
assert translate(app, sys.argv[1]) == sys.argv[1]
from llama32_desktop.ui.window.main_window import MainWindow
window = MainWindow()
print(window.conversations.new_button.text())
print(window.pane.composer.edit.placeholderText())
kinds = QDialogButtonBox.StandardButton
box = QDialogButtonBox(kinds.RestoreDefaults | kinds.Cancel)
for button in box.buttons():
    print(button.text().replace("&", ""))
"""


def test_the_window_speaks_german() -> None:
    command = [sys.executable, "-c", SHOW, "de"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    own = ["Neue Unterhaltung", "Nachricht schreiben"]
    assert sorted(shown.splitlines()) == sorted([*own, "Abbrechen", "Voreinstellungen"])


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no variable tells the language")
@pytest.mark.parametrize(("language", "locale"), [("de", "de_DE"), ("en", "en_GB")])
def test_dates_of_a_locale_that_is_none_are_in_the_windows_language(
    language: str, locale: str
) -> None:
    script = (
        "from PySide6.QtCore import QCoreApplication, QLocale\n"
        "from llama32_desktop.ui.kit.translation import translate\n"
        "print(translate(QCoreApplication([]), 'system'), QLocale().name())"
    )
    variables = {**os.environ, "LC_ALL": "C", "LANGUAGE": language}
    command = [sys.executable, "-c", script]
    shown = subprocess.run(command, capture_output=True, text=True, check=True, env=variables)
    assert shown.stdout.split() == [language, locale]


def test_a_text_without_translation_is_shown_as_it_is(tmp_path) -> None:
    file = tmp_path / "x.ts"
    file.write_text(
        '<TS><context><message><source>A &amp; "b"</source><translation>C &amp; d</translation>'
        '</message><message><source>E</source><translation type="unfinished"></translation>'
        "</message></context></TS>"
    )
    assert read_translations(file) == {'A & "b"': "C & d"}
