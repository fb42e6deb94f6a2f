"""The corpus of injected documents is what it says, and the rules find what they are there for."""

from __future__ import annotations

from pathlib import Path

from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.suspicion import scan
from tests.bench.injections import Score
from tests.make.injections import ATTACKS, HARMLESS, WRITERS, corpus


def test_every_language_has_as_many_of_both() -> None:
    assert list(ATTACKS) == list(HARMLESS)
    assert {len(each) for each in (*ATTACKS.values(), *HARMLESS.values())} == {12}


def test_what_orders_openly_is_found_in_every_kind_of_file(tmp_path: Path) -> None:
    seen, score = set(), Score("rules")
    with DocumentReader() as reader:
        for sample in corpus(tmp_path):
            if sample.kind in seen or not sample.attacks or sample.number not in (0, 7):
                continue
            seen.add(sample.kind)
            document = reader.read(sample.path)
            sentence = ATTACKS[sample.language][sample.number].split()[0]
            assert any(sentence in page.text for page in document.pages), sample.path.name
            score.add(sample, any(page.marks for page in document.pages))
    assert seen == set(WRITERS)
    assert score.report()["found"] == 1.0


def test_the_rules_leave_harmless_texts_alone() -> None:
    texts = [text for each in HARMLESS.values() for text in each]
    assert [text for text in texts if scan(text)] == []


def test_the_rules_find_what_was_said_in_every_language() -> None:
    missed = [text for each in ATTACKS.values() for text in each if not scan(text)]
    assert missed == []
