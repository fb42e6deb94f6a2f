"""Lines that stand one below the other: which are sentences of their own."""

from __future__ import annotations

import datetime

import pytest

from llama32_desktop.documents.notes.breaks import begins_sentence
from llama32_desktop.documents.notes.find import note_of
from tests.documents.notes.texts import document

Found = tuple[str, int, int]


def _found(text: str) -> list[Found]:
    entries = note_of(document(text, "2026-11-03.md")).entries
    return [(entry.kind, entry.place.first, entry.place.last) for entry in entries]


MARKED = {
    "en": ("AI: Lucía to ask the landlord", "Decision: the logo stays", "TODO buy some rope"),
    "de": ("Aufgabe: Tom fragt den Vermieter", "Beschluss: Das Logo bleibt", "TODO: Seil kaufen"),
    "fr": ("À faire : Ben appelle l'imprimeur", "Décision : le logo reste", "Action : acheter"),
    "es": ("Tarea: Tom llama a la imprenta", "Acuerdo: el logo se queda", "Acción: comprar"),
    "pt": ("Tarefa: Ana liga para a gráfica", "Decisão: o logo fica", "Ação: comprar corda"),
    "ja": ("TODO：田中さんが印刷所に連絡する", "決定：ロゴはそのまま", "宿題：ロープを買う"),
    "zh": ("待办：小王联系印刷厂", "决定：标志保持不变", "任务：买绳子"),
}


@pytest.mark.parametrize("end", ["", ".", " for all of the rooms that we have had since last year"])
@pytest.mark.parametrize("language", MARKED)
def test_a_line_with_a_marker_begins_anew(language: str, end: str) -> None:
    text = "".join(f"{line}{end}\n" for line in MARKED[language])
    assert _found(text) == [("task", 1, 1), ("decision", 2, 2), ("task", 3, 3)]


def test_a_task_ends_where_the_next_line_is_a_sentence() -> None:
    text = (
        "AI: Lucía to ask the landlord about the second floor (due 2026-11-20)\n"
        "No decision was reached on the new logo.\n"
    )
    (entry,) = note_of(document(text, "2026-11-03.md")).entries
    assert entry.text == "Lucía to ask the landlord about the second floor (due 2026-11-20)"
    assert entry.due == datetime.date(2026, 11, 20) and entry.owners == ("Lucía",)


def test_a_decision_is_no_heading_over_the_lines_below() -> None:
    text = (
        "Beschluss: Das Logo bleibt, wie es ist.\n"
        "Tom kümmert sich bis 15.11. um den Vertrag mit der Druckerei.\n"
        "Über den Umzug wurde noch nicht entschieden.\n"
    )
    decision, task = note_of(document(text, "2026-11-03.md")).entries
    assert decision.text == "Beschluss: Das Logo bleibt, wie es ist."
    assert task.text.startswith("Tom") and task.text.endswith("Druckerei.")
    assert task.owners == ("Tom",) and task.due == datetime.date(2026, 11, 15)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**Decision: the logo stays.**\nThe rain went on.\n", [("decision", 1, 1)]),
        ("- Decision: the logo stays\n  - It is blue\n", [("decision", 1, 1)]),
        ("Anwesend: Tom, Ada\nTom kümmert sich um den Vertrag.\n", [("task", 2, 2)]),
        ("Present: Tom, Ada\nBen Klein\n\n- Ada Weber\n", []),
        ("Decisions:\nThe logo stays\n", [("decision", 2, 2)]),
    ],
)
def test_a_line_that_says_what_it_announces_is_no_heading(text: str, expected: list[Found]) -> None:
    assert _found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "After a long discussion the members of the committee and of the\n"
        "Board decided to mend the roof.\n",
        "Nach langer Aussprache und vielen Worten hat der Vorstand für den\n"
        "Verein beschlossen, das Dach zu erneuern.\n",
        "Decision: we keep the old flag, which was sewn by the members of the\n"
        "Swift Sailing Club in May.\n",
        "TODO: write to the mayor, who has asked for a plan of the harbour by\n"
        "May and has not got one.\n",
        "Décision : la commission accepte enfin l'offre de la société que le\n"
        "Bureau avait choisie.\n",
    ],
)
def test_a_sentence_that_breaks_in_the_middle_is_one_entry(text: str) -> None:
    ((_, first, last),) = _found(text)
    assert (first, last) == (1, 2)


@pytest.mark.parametrize(
    ("above", "line", "begins"),
    [
        ("He asked Dr.", "Weber about it.", False),
        ("Tom does it by 15.11.", "Über den Umzug sprach niemand.", True),
        ("It rained.", "and it was cold", False),
        ("It rained.", "Ada came", True),
        ("雨でした。", "田中さんが来た", True),
        ("they sailed to", "The Hague.", False),
        ("", "The rain", True),
        ("." * 100_000, "The rain", True),
        ("It rained", "", False),
    ],
)
def test_a_sentence_begins_or_goes_on(above: str, line: str, begins: bool) -> None:
    assert begins_sentence(above, line, marked=False) is begins


def test_two_lines_with_the_same_marker_are_not_spoken_by_somebody() -> None:
    text = "Beschluss: Das Logo bleibt\nBeschluss: Das Dach wird rot\nAI: sail\nAI: row\n"
    entries = note_of(document(text)).entries
    assert [entry.kind for entry in entries] == ["decision"] * 2 + ["task"] * 2
    assert all(entry.owners == () for entry in entries)


@pytest.mark.parametrize(
    ("task", "owners"),
    [
        ("Lucía to ask the landlord", ("Lucía",)),
        ("Lucía and Tom Huber will ask", ("Lucía", "Tom Huber")),
        ("Tom soll den Vermieter fragen", ("Tom",)),
        ("Talk to the landlord", ()),
        ("Write to ask the bank", ()),
        ("Punt to LTS WG", ()),
        ("Someone will ask", ()),
        ("It will rain", ()),
    ],
)
def test_behind_a_marker_who_stands_before_the_verb_does_it(
    task: str, owners: tuple[str, ...]
) -> None:
    (entry,) = note_of(document(f"AI: {task}\n")).entries
    assert entry.owners == owners
