"""Sentences of the rooms without Qt, in the window's language."""

from __future__ import annotations

import re

import pytest

from llama32_desktop.ui.kit.core_sentences import CONTEXT, Sentences, localised, speak
from llama32_desktop.ui.kit.translation import LANGUAGES, translation_file
from llama32_desktop.ui.kit.translation_file import read_translations
from tests.make.core_sentences import core_sentences

OTHERS = [language for language in LANGUAGES if language != "en"]
VALUES = ("name.gguf", "No such file or directory", "17.5", "Llama 3.2", "Screws", "0.99", "1.20")
GRAMMAR = {
    "{0} hidden or technical {1} left out.": ["{0}"],
    "“{0}” has {1} than the 100 megapixels that this app reads, so it was left out; make it "
    "smaller and add it again.": ["{0}"],
}
"""Blanks that hold words of English grammar are left out in other languages."""


def blanks(text: str) -> list[str]:
    return sorted(re.findall(r"\{\d\}", text))


def filled(text: str) -> str:
    return re.sub(r"\{(\d)\}", lambda blank: VALUES[int(blank[1])], text)


@pytest.fixture(params=OTHERS)
def translations(request: pytest.FixtureRequest) -> dict[str, str]:
    return read_translations(translation_file(request.param), CONTEXT)


@pytest.fixture
def spoken_german():
    speak(translation_file("de"))
    yield
    speak(None)


def test_every_sentence_of_the_code_is_translated_with_its_blanks(
    translations: dict[str, str],
) -> None:
    sentences = core_sentences()
    assert len(sentences) > 250
    assert set(sentences) == set(translations), (
        "bring them up to date: python -m tests.make.translations"
    )
    for text in sentences:
        assert blanks(translations[text]) == GRAMMAR.get(text, blanks(text)), text
        assert translations[text] != text


def test_every_sentence_is_known_again_with_its_blanks_filled(
    translations: dict[str, str],
) -> None:
    sentences = Sentences(translations)
    for text, translation in translations.items():
        if text.startswith((" ", ",")):
            continue  # a part that never stands alone
        assert sentences.translate(filled(text)) == filled(translation), text


def test_sentences_within_sentences_and_beside_each_other() -> None:
    sentences = Sentences(
        {
            "“{0}” is damaged.": "«{0}» est abîmé.",
            "“{0}” is damaged ({1}); {2}.": "«{0}» est abîmé ({1}) ; {2}.",
            "check the disk": "vérifiez le disque",
            "{0} of {1} failed": "sur {1}, {0} échoués",
        }
    )
    both = sentences.translate("“Dr. No. 2.pdf” is damaged (5); check the disk. “b” is damaged.")
    assert both == "«Dr. No. 2.pdf» est abîmé (5) ; vérifiez le disque. «b» est abîmé."
    assert sentences.translate("“a” is damaged.\n“b” is damaged. Nobody knows.") == (
        "«a» est abîmé.\n«b» est abîmé. Nobody knows."
    )
    assert sentences.translate("“{1}” is damaged.") == "«{1}» est abîmé."
    assert sentences.translate("3 of 4 failed") == "sur 4, 3 échoués"
    assert sentences.translate("Something else.") == "Something else."
    assert sentences.translate("") == ""


@pytest.mark.parametrize("turned", [False, True])
def test_the_sentence_with_the_most_words_of_its_own_is_taken(turned: bool) -> None:
    pairs = [("{0} is damaged.", "wide {0}"), ("The page {0} is damaged.", "narrow {0}")]
    sentences = Sentences(dict(reversed(pairs) if turned else pairs))
    assert sentences.translate("The page 7 is damaged.") == "narrow 7"
    assert sentences.translate("Page 7 is damaged.") == "wide Page 7"


def test_chinese_sentences_stand_without_a_space_between_them() -> None:
    sentences = Sentences({"Page {0} is damaged.": "第 {0} 页已损坏。"})
    shown = sentences.translate("Page 2 is damaged. Page 3 is damaged.")
    assert shown == "第 2 页已损坏。第 3 页已损坏。"


def test_errors_are_shown_in_the_windows_language(spoken_german: None) -> None:
    error = ValueError("No model is loaded, so nothing was sent; choose a model first.")
    assert localised(error).startswith("Kein Modell ist geladen")
    assert localised("On the CPU, about 7 tokens/s.") == "Auf der CPU, etwa 7 Token/s."
    assert localised("") == ""
    speak(None)
    assert localised(error) == str(error)


def test_a_broken_rule_is_said_with_its_name_and_without(spoken_german: None) -> None:
    said = "The total must be the subtotal and the tax, which is 6, but the e-invoice says 5."
    german = localised(said)
    assert german.startswith("Der Gesamtbetrag muss") and german.endswith("die E-Rechnung sagt 5.")
    assert localised(f"BR-CO-15: {said}") == f"BR-CO-15: {german}"


def test_without_its_file_the_sentences_stay_english(tmp_path) -> None:
    speak(tmp_path / "no.ts")
    try:
        assert localised("Measuring was cancelled.") == "Measuring was cancelled."
    finally:
        speak(None)
