"""The shipped presets in every language."""

from __future__ import annotations

import subprocess
import sys
from functools import cache

import pytest

from llama32_desktop.presets import blanks_of, shipped
from llama32_desktop.ui.kit.translation import LANGUAGES, translation_file
from llama32_desktop.ui.kit.translation_file import read_translations
from llama32_desktop.ui.presets.library import library
from scripts.translations import texts_in_code


@cache
def _known() -> dict[str, str]:
    return texts_in_code()


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_each_has_as_many_blanks_in_every_language(language: str) -> None:
    texts, known = read_translations(translation_file(language)), _known()
    for preset in shipped():
        for text in (preset.name, preset.system_prompt, preset.message):
            assert text in known and texts[text] != text
        said = texts[preset.message]
        assert len(blanks_of(said)) == len(blanks_of(preset.message)) == said.count("{{")
        assert said.count("```") == preset.message.count("```")


SHOW = """
from PySide6.QtWidgets import QApplication
from llama32_desktop.ui.kit.translation import translate
app = QApplication([])
translate(app, "de")
from llama32_desktop.ui.presets.library import library
preset = library()[1]
print(preset.id, preset.name, preset.message, sep="|")
"""


def test_a_german_window_offers_german_presets() -> None:
    command = [sys.executable, "-c", SHOW]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert shown.startswith("translate|Übersetzen|Übersetzen Sie in diese Sprache: {{Sprache}}\n")


def test_in_english_they_are_as_they_are_shipped() -> None:
    assert library() == shipped()
