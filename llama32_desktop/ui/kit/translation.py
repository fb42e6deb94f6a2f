"""The window in other languages.

The translations are Qt's own `.ts` files under `resources/translations`, which Qt Linguist edits
and `python -m scripts.translations` brings up to date. They are read as they are: there is no
compiled copy that could be older. A text is translated the same in every context.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from llama32_desktop import paths
from llama32_desktop.ui.kit.sentences import speak
from llama32_desktop.ui.kit.translation_file import read_translations

SYSTEM: Final = "system"
LANGUAGES: Final = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""By their codes, as they name themselves."""
_QT_OWN: Final = {"pt": "pt_BR"}


def translation_file(language: str) -> Path:
    """Where a language's translations are; English has none."""
    return paths.resources_folder() / "translations" / f"{language}.ts"


class Translator(QTranslator):
    """Looks texts up in all contexts."""

    def __init__(self, texts: dict[str, str], parent: QCoreApplication) -> None:
        super().__init__(parent)
        self._texts = texts

    def isEmpty(self) -> bool:  # noqa: N802
        return not self._texts

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        # Qt takes an empty text for a translation, so what is missing is said as it is.
        return self._texts.get(source, source)


def choose_language(wanted: str, system: Sequence[str]) -> str:
    """A language of `LANGUAGES`: the person's, else the first of the system's that there is."""
    if wanted in LANGUAGES:
        return wanted
    for name in system:
        code = name.replace("-", "_")
        if code.startswith(("zh_CN", "zh_Hans")) or code == "zh":
            return "zh_CN"
        if (short := code.partition("_")[0]) in LANGUAGES:
            return short
    return "en"


def translate(app: QCoreApplication, wanted: str) -> str:
    """Lets the app speak a language; said before the first widget is made.

    Args:
        wanted: One of `LANGUAGES`, or `SYSTEM`.

    Returns:
        The language that it speaks.
    """
    language = choose_language(wanted, QLocale.system().uiLanguages())
    if wanted in LANGUAGES:
        QLocale.setDefault(QLocale(language))
    elif QLocale().language() == QLocale.Language.C:  # its dates are “7 03 2026”
        QLocale.setDefault(QLocale("en_GB" if language == "en" else language))
    if language == "en":
        return language
    try:
        texts = read_translations(translation_file(language))
    except (OSError, ElementTree.ParseError):
        return "en"
    app.installTranslator(Translator(texts, app))
    speak(language, texts)
    # The last one is asked first: Qt's own knows its own texts, and ours takes the rest.
    own = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if own.load(f"qtbase_{_QT_OWN.get(language, language)}", folder):
        app.installTranslator(own)
    return language
