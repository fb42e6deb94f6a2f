"""Sentences of the rooms without Qt, in the window's language."""

from __future__ import annotations

import math
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from llama32_desktop import ui
from llama32_desktop.conversations.errors import MissingError
from llama32_desktop.conversations.store import open_store
from llama32_desktop.documents.einvoice.reading import einvoices_in
from llama32_desktop.documents.einvoice.rules import broken_and_kept
from llama32_desktop.documents.extraction.checks import two_readings
from llama32_desktop.documents.extraction.forms import FormField
from llama32_desktop.engine.client.ending import describe_end
from llama32_desktop.sentences import Sentence, gigabytes, grouped, rounded, together
from llama32_desktop.ui.kit.sentences import CONTEXT, localised, speak, spoken, translated
from llama32_desktop.ui.kit.translation import LANGUAGES, translation_file
from llama32_desktop.ui.kit.translation_file import read_translations
from scripts.translations import texts_in_code
from tests.make import einvoices as make

_TRANSLATED = ("pictures.py",)
"""Whose signals carry texts of the window alone."""
OTHERS = [language for language in LANGUAGES if language != "en"]
GRAMMAR = {
    "“{0}” has {1} than the 100 megapixels that this app reads, so it was left out; make it "
    "smaller and add it again.": ["{0}"],
}
"""Blanks that hold words of English grammar are left out in other languages."""


def blanks(text: str) -> list[str]:
    return sorted(re.findall(r"\{\d\}", text))


@pytest.fixture
def german() -> Iterator[None]:
    speak("de", read_translations(translation_file("de")))
    yield
    speak()


@pytest.mark.parametrize("language", OTHERS)
def test_every_template_of_the_code_is_translated_with_its_blanks(language: str) -> None:
    templates = {text for text, place in texts_in_code().items() if place == CONTEXT}
    translations = read_translations(translation_file(language), CONTEXT)
    assert len(templates) > 450
    assert templates == set(translations), "bring them up to date: python -m scripts.translations"
    for text in templates:
        assert blanks(translations[text]) == GRAMMAR.get(text, blanks(text)), text
        # A row of blanks may look the same, as “{0}: {1}” does.
        assert translations[text] != text or not re.search("[a-z]", text)


def test_a_sentence_is_filled_in_again_and_names_stay_as_they_are() -> None:
    texts = {
        "“{0}” is damaged ({1}); {2}.": "«{0}» est abîmé ({1}) ; {2}.",
        "check the disk": "vérifiez le disque",
        "{0} of {1} failed": "sur {1}, {0} échoués",
    }
    advice = Sentence("check the disk")
    said = Sentence("“{0}” is damaged ({1}); {2}.", "check the disk", "{2} {0}", advice)
    assert translated(said, texts) == "«check the disk» est abîmé ({2} {0}) ; vérifiez le disque."
    assert translated(Sentence("{0} of {1} failed", 3, 4.5), texts) == "sur 4.5, 3 échoués"
    assert translated(Sentence("Something {0}.", "else"), texts) == "Something else."
    assert translated("check the disk", texts) == "check the disk"


def test_numbers_are_written_as_the_windows_language_does() -> None:
    said = Sentence("{0} of {1} at {2}", grouped(8192), gigabytes(60_500_000_000), rounded(2.26, 1))
    before = QLocale()
    try:
        for language, expected in (
            ("de", "60,5 GB von 8.192 bei 2,3"),
            ("en", "60.5 GB von 8,192 bei 2.3"),
            ("C", "60.5 GB von 8,192 bei 2.3"),
        ):
            QLocale.setDefault(QLocale(language))
            assert translated(said, {"{0} of {1} at {2}": "{1} von {0} bei {2}"}) == expected
        for value in (10**400, 1e300, math.nan, "x"):
            assert translated(Sentence("{0:grouped}", value), {}) == str(value)
    finally:
        QLocale.setDefault(before)


def test_sentences_beside_each_other() -> None:
    texts = {"Page {0} is damaged.": "第 {0} 页已损坏。"}
    both = [Sentence("Page {0} is damaged.", 2), Sentence("Page {0} is damaged.", 3)]
    assert translated(together(both), texts) == "第 2 页已损坏。第 3 页已损坏。"
    assert translated(together(both, "\n"), texts) == "第 2 页已损坏。\n第 3 页已损坏。"
    name = Sentence("Page {0} is damaged.", "a。 b")
    assert translated(name, texts) == "第 a。 b 页已损坏。"


def test_a_process_that_was_broken_into_cannot_keep_the_window_busy() -> None:
    said: str = Sentence("{0}", "x")
    for _ in range(60):
        said = Sentence("{0}", said)
    assert translated(said, {"{0}": "{0}{0}"}) == "x" * 2**8


def test_errors_are_shown_in_the_windows_language(german: None, tmp_path: Path) -> None:
    store = open_store(tmp_path / "conversations.sqlite3").store
    with pytest.raises(MissingError) as caught:
        store.conversation(7)
    assert (
        localised(caught.value) == "Diese Unterhaltung ist nicht mehr da; wählen Sie eine andere."
    )
    store.close()
    ended = localised(describe_end(0xC0000005, ""))
    assert "abgestürzt" in ended and "access violation" in ended and "crashed" not in ended
    assert localised("") == ""
    assert spoken() == "de"
    speak()
    assert localised(caught.value) == str(caught.value) and spoken() == "en"


def test_what_is_stored_is_in_no_language_and_shown_in_the_windows(
    german: None, tmp_path: Path
) -> None:
    path = tmp_path / "conversations.sqlite3"
    store = open_store(path).store
    chat = store.create_conversation()
    asked = store.add_message(chat.id, None, "user", "?")
    answer = store.add_message(chat.id, asked.id, "assistant", "", state="streaming")
    failed = describe_end(-6, "")
    store.update_answer(answer.id, "", state="failed", error=failed)
    store.close()
    with sqlite3.connect(path) as db:
        ((kept,),) = db.execute("SELECT error FROM message WHERE error != ''")
    assert "crashed" in kept and localised(failed) not in kept
    store = open_store(path).store
    shown = store.message(answer.id).error
    store.close()
    assert shown == failed and localised(shown) == localised(failed) != shown


def test_a_rule_is_said_with_its_name_and_without(german: None) -> None:
    (invoice,) = einvoices_in(make.ubl(gross="279.50", due="279.50").encode())
    (named,) = (r.sentence for r in broken_and_kept(invoice) if r.result == "wrong")
    assert localised(named).startswith("BR-CO-15: Der Gesamtbetrag muss")
    assert localised(named).endswith("die E-Rechnung sagt 279.50.")


def test_fields_are_called_as_over_their_columns(german: None) -> None:
    said = two_readings(FormField("vat", "VAT number", "vat"), "DE1", "DE2").sentence
    assert localised(said).startswith("USt-IdNr.: ")
    said = two_readings(FormField("x", "{0} {1}{1}"), "a", "b").sentence
    assert localised(said).startswith("{0} {1}{1}: ")


def test_signals_that_carry_sentences_are_of_objects() -> None:
    """Qt's own strings are the text alone."""
    found = 0
    for path in Path(ui.__file__).parent.rglob("*.py"):
        for name, kinds in re.findall(r"(\w+) = Signal\((.*)\)", path.read_text("utf-8")):
            if name in ("problem", "notice", "not_found", "unavailable", "opened"):
                found += 1
                assert "str" not in kinds or path.name in _TRANSLATED, path
    assert found > 10
