"""Sentences are held against single statements, with their names and numbers, not against words."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llama32_desktop.documents.negation import denies
from llama32_desktop.documents.statements import is_statement, stated
from llama32_desktop.documents.support import Support, nearest

MINUTES_TEXT = """# Minutes of the chapel's council, 6 May 2026

* **Calendar**: <https://example.org/calendar>

## Present

* Ada Finch (voting member)
* Tom Harrow (voting member)

## Repairs

* roof: repair the northern window [#1058](https://example.org/1058)
  * Ada: the slates alone cost 320 pounds, I would wait until
    the harvest money is there.
  * Tom: I am against waiting.
  * Grace: will the ferry bring the copper nails?
* The lamp oil is paid. Nobody objected to the bill of 45 pounds.

## Is the bell to be sold?

No, not this year. Tom Harrow offered 90 pounds for it.

Number of keys that are lent out

    Defaults to 4.
"""
MINUTES = MINUTES_TEXT.split("\n")


@pytest.fixture(scope="module")
def support() -> Support:
    return Support(MINUTES)


@pytest.mark.parametrize(
    ("sentence", "lines"),
    [
        ("Ada would wait until the harvest money is there.", (13, 14)),
        ("The slates for the northern window (#1058) cost 320 pounds, says Ada.", (13,)),
        ("Tom is against waiting with the roof.", (15,)),
        ("Tom Harrow offered 90 pounds for the bell.", (21,)),
        ("By default four keys are lent out.", (25,)),
        ("The lamp oil is paid and nobody objected to the bill.", (17,)),
    ],
)
def test_what_a_line_says(support: Support, sentence: str, lines: tuple[int, ...]) -> None:
    found = support.judge(sentence)
    assert found.supported, found
    assert set(found.lines) & {line - 1 for line in lines}


@pytest.mark.parametrize(
    ("sentence", "doubt"),
    [
        ("**Calendar**: [#1058]", "no statement"),
        ("## Repairs of the northern window", "no statement"),
        ("Ada Finch (voting member)", "no statement"),
        ("Tom would wait until the harvest money is there.", "names"),
        ("Ada is against waiting.", "names"),
        ("Tom Harrow offered 320 pounds for the bell.", "numbers"),
        ("Ada would not wait until the harvest money is there.", "denial"),
        ("The bell is to be sold this year.", "denial"),
        ("The ferry will bring the copper nails.", "question"),
        ("The quarry was flooded by heavy rain in spring.", "words"),
    ],
)
def test_what_no_line_says(support: Support, sentence: str, doubt: str) -> None:
    assert support.judge(sentence).doubt == doubt


GERMAN = """Der Vorstand tagte am 6. Mai 2026. Frau Meier kauft die Bretter für das Dach.
Die Miete für den Saal beträgt 320 Euro im Monat. Schulz lehnt den Vertrag ab.
Wenn das Geld reicht, wird im Herbst die Glocke erneuert. Der Kassierer legt keine Rechnung vor."""


@pytest.mark.parametrize(
    ("sentence", "doubt"),
    [
        ("Schulz lehnt den Vertrag ab.", ""),
        ("Die Miete beträgt 320 Euro.", ""),
        ("Frau Meier kauft Bretter.", ""),
        ("Frau Schulz lehnt den Vertrag ab.", ""),
        ("Meier lehnt den Vertrag ab.", "names"),
        ("Die Miete beträgt 390 Euro.", "numbers"),
        ("Schulz lehnt den Vertrag nicht ab.", "denial"),
        ("Die Glocke wird im Herbst erneuert.", ""),
        ("Der Kassierer legt eine Rechnung vor.", "denial"),
    ],
)
def test_german(sentence: str, doubt: str) -> None:
    assert Support(GERMAN.split("\n")).judge(sentence).doubt == doubt


@pytest.mark.parametrize(
    ("sentence", "supported"),
    [
        ("来月から会費は500円になります。", True),
        ("来月から会費は800円になります。", False),
        ("来月から会費は500円になりません。", False),
    ],
)
def test_japanese(sentence: str, supported: bool) -> None:
    lines = [
        "会議は六月に開かれました。",
        "来月から会費は500円になります。",
        "参加者は十人でした。",
    ]
    assert Support(lines).judge(sentence).supported is supported


@pytest.mark.parametrize(
    ("text", "negative"),
    [
        ("Nobody objected.", True),
        ("It isn’t paid, and never was.", True),
        ("No, not this year.", True),
        ("Not only the roof leaks.", False),
        ("Bill no. 45 and bill No 46 are paid.", False),
        ("Am 6. Mai wurde die Glocke verkauft.", False),
        ("Das Dach ist nicht dicht.", True),
        ("Ce n’est pas payé.", True),
        ("No se pagó nada.", True),
        ("Il tetto non è riparato.", True),
        ("屋根はまだ直っていません。", True),
        ("A non-root version is kept.", False),
    ],
)
def test_denial(text: str, negative: bool) -> None:
    assert denies(text) is negative


def test_two_clauses_may_have_two_lines() -> None:
    lines = ["Old Tom lost his lantern near the quarry.", "", "The roof of the chapel leaks."]
    found = Support(lines).judge("Old Tom lost his lantern and the roof of the chapel leaks.")
    assert found.supported and found.lines == (0, 2)


def test_only_the_lines_that_are_allowed() -> None:
    support = Support(["Ada bought oats in Bristol.", "", "Ada bought oats in Bristol."])
    assert support.judge("Ada bought oats in Bristol.", [2]).lines == (2,)


def test_nothing_goes_over_a_page() -> None:
    lines = ["The lantern hangs in the", "boat shed of Old Tom."]
    assert [(one.first, one.last) for one in stated(lines)] == [(0, 1)]
    assert [(one.first, one.last) for one in stated(lines, [1])] == [(0, 0), (1, 1)]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Node.js Committee (TSC) Meeting 2023-01-04", False),
        ("GitHub Issue: #45993", False),
        ("Recording: <https://example.org/watch?v=1>", False),
        ("[the manual](https://example.org)", False),
        ("It was agreed to:", False),
        ("Ship the boat on Tuesday", True),
        ("- Tom lost his lantern.", True),
        ("ランタンは納屋にあります。", True),
    ],
)
def test_statements(text: str, says: bool) -> None:
    assert is_statement(text) is says


def test_statements_have_their_lines_and_what_they_stand_under() -> None:
    found = stated(MINUTES)
    ada = next(one for one in found if one.text.startswith("* Ada: "))
    assert (ada.first, ada.last) == (12, 13)
    above = [one.text for one in found if one.block == ada.under]
    assert above[0].startswith("* roof:")


@settings(max_examples=80)
@given(st.text(alphabet="Aa #*\n.:|1-\t？。", max_size=200))
def test_every_line_is_in_a_statement(text: str) -> None:
    lines = text.split("\n")
    found = stated(lines)
    covered = {n for one in found for n in range(one.first, one.last + 1)}
    assert covered >= {n for n, line in enumerate(lines) if line.strip()}
    assert all(a.first <= a.last <= b.last for a, b in pairwise(found))
    Support(lines).judge("Ada bought 12 planks and lost her lantern.")


def test_the_nearest_points() -> None:
    points = ["Ada bought planks.", "The ferry leaves at seven.", "The roof leaks."]
    assert nearest("The roof leaks and Ada bought planks.", points) == [0, 2]
    assert nearest("Quantum flux", points) == []
