"""One thing has one word: every translation uses those of docs/GLOSSARY.md."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from llama32_desktop.ui.kit.translation import translation_file
from llama32_desktop.ui.kit.translation_file import read_translations

GLOSSARY = Path(__file__).parents[3] / "docs" / "GLOSSARY.md"
COLUMNS = ("en", "de", "es", "fr", "pt", "ja", "zh_CN")


@cache
def rows() -> list[dict[str, list[str]]]:
    """The forms of each word, by language."""
    found = []
    for line in GLOSSARY.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| ") and cells[0] != "English":
            forms = [[form.strip() for form in cell.split(" / ")] for cell in cells]
            found.append(dict(zip(COLUMNS, forms[: len(COLUMNS)], strict=True)))
    return found


@cache
def other_senses() -> list[str]:
    text = GLOSSARY.read_text(encoding="utf-8").partition("Other senses")[2]
    return re.findall(r"^- `(.+?)`", text, re.MULTILINE)


def bare(text: str) -> str:
    """Without blanks and marks of keys."""
    return re.sub(r"\{[^}]*\}", "", text).replace("&", "")


def wrong_words(english: str, translation: str, language: str) -> list[str]:
    """The words of an English text for which the translation has another one."""
    said, told = bare(english), bare(translation).casefold()
    for sense in other_senses():
        said = said.replace(sense, "")
    return [
        row["en"][0]
        for row in rows()
        if any(re.search(rf"\b{re.escape(form)}\b", said, re.IGNORECASE) for form in row["en"])
        and not any(form.casefold() in told for form in row[language])
    ]


@pytest.mark.parametrize("language", COLUMNS[1:])
def test_translations_use_the_words_of_the_glossary(language: str) -> None:
    texts = read_translations(translation_file(language))
    wrong = [
        (text, said, bad)
        for text, said in texts.items()
        if (bad := wrong_words(text, said, language))
    ]
    assert wrong == []


def test_another_word_is_found() -> None:
    assert wrong_words("&Download {0}", "{0} holen", "de") == ["download"]
    assert wrong_words("&Download {0}", "{0} &herunterladen", "de") == []
    assert wrong_words("A chat template", "Eine Vorlage", "de") == []
    assert len(rows()) > 10 and all(all(row.values()) for row in rows())


STRANGE = {
    "de": r"\b(du|dich|dir|dein\w*)\b"
    r"|(?:[;:,] |\b(?:und|oder) )(füge|lösche|prüfe|wähle|lade|teile|speichere|starte|schaffe"
    r"|öffne|entferne|versuche)\b",
    "es": r"\b(usted(es)?|añada|elija|escriba|seleccione|espere|descargue|envíe|exporte"
    r"|añádal[oa]s?|ábral[oa]s?|guárdel[oa]s?|inténtelo|compruébel[oa]s?|pregúntel[oe]s?|resúmal[oa]s?"
    r"|puede (editar|elegir)l[oa]s?)\b",
    "fr": r"\b(tu|toi|tes|choisis|essaie)\b",
    "pt": r"\b(tu|teus?|tuas?|tens|podes)\b",
    "zh_CN": r"你",
}
"""Forms that address a person in the way that the language's other sentences do not."""


@pytest.mark.parametrize("language", STRANGE)
def test_people_are_addressed_in_one_way(language: str) -> None:
    """Sie, tú, vous, você and 您, in every sentence but those for the model."""
    texts = read_translations(translation_file(language))
    strange = re.compile(STRANGE[language], re.IGNORECASE)
    assert [
        said for text, said in texts.items() if strange.search(said) and text[:4] != "You "
    ] == []
