"""What rules find in meeting notes."""

from __future__ import annotations

import datetime

import pytest

from llama32_desktop.documents.model import Document, Mark, Page
from llama32_desktop.documents.notes.find import note_of
from llama32_desktop.documents.notes.model import Entry
from llama32_desktop.documents.notes.names import People
from tests.documents.notes.texts import EXPECTED, TEXTS, Expected, document


def _found(entries: tuple[Entry, ...]) -> list[Expected]:
    return [(e.kind, e.place.first, e.owners, e.due.isoformat() if e.due else "") for e in entries]


def _texts(text: str, kind: str = "") -> list[str]:
    return [e.text for e in note_of(document(text)).entries if not kind or e.kind == kind]


@pytest.mark.parametrize("language", TEXTS)
def test_each_language_has_its_decisions_and_tasks(language: str) -> None:
    note = note_of(document(TEXTS[language]))
    assert _found(note.entries) == EXPECTED[language]
    assert note.date == datetime.date(2026, 5, 6)
    assert len(note.people) == 3


def test_an_entry_has_the_words_of_its_lines() -> None:
    for text in TEXTS.values():
        lines = text.split("\n")
        for entry in note_of(document(text)).entries:
            there = " ".join(lines[entry.place.first - 1 : entry.place.last])
            for word in entry.text.replace("—", " ").replace("|", " ").split():
                assert word in there


def test_a_vote_is_a_decision_on_its_motion() -> None:
    text = "## Flag\n\nBen moves to buy a blue flag.\n\nIn favour: 4\nAgainst: 1\nAbstain: 0\n"
    (entry,) = note_of(document(text)).entries
    assert entry.kind == "decision" and entry.text.startswith("Ben moves to buy a blue flag.")
    assert (entry.place.first, entry.place.last) == (3, 7) and "In favour: 4" in entry.text


def test_a_table_of_votes_is_one_decision() -> None:
    text = "Poll: rename the boat\n\n| F | N | A |\n| - | - | - |\n| 7 | 1 | 0 |\n"
    assert _texts(text) == ["Poll: rename the boat — F 7, N 1, A 0"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The budget has to be approved by the members.",
        "Was the budget approved?",
        "If the budget is approved, we buy paint.",
        "The approved budget is on the wall.",
        "No offer was not yet decided.",
        "Der Antrag soll im Herbst beschlossen werden.",
        "Der Vorsitzende berichtet, dass das Amt die Satzung genehmigt hat.",
        "Le budget sera adopté en juin.",
        "El presupuesto debe ser aprobado por los socios.",
        "予算を承認する予定",
        "预算尚未批准。",
    ],
)
def test_what_is_not_decided_is_no_decision(sentence: str) -> None:
    assert _texts(f"# Notes\n\n{sentence}\n", "decision") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Will Ada ask the bank?",
        "The rain will continue on Sunday.",
        "Ada will be absent in June.",
        "If Ada will ask the bank, we wait.",
        "Ada berichtet über den Steg.",
        "Ada raconte la tempête.",
    ],
)
def test_what_nobody_takes_on_is_no_task(sentence: str) -> None:
    assert _texts(f"Present: Ada, Ben\n\n{sentence}\n", "task") == []


def test_agendas_people_links_code_and_quotations_are_left_out() -> None:
    text = (
        "## Agenda\n\n1. Approve the minutes\n2. Action items\n\n## Participants\n\n- Ada\n\n"
        "## Notes\n\n> It was decided to sink the boat.\n\n```\nTODO: nothing\n```\n"
        "<!-- TODO: template -->\n"
    )
    assert _texts(text) == []


def test_a_list_whose_items_end_with_people_is_one_of_tasks() -> None:
    text = (
        "Present: Ada, Ben\n\n## Agenda\n\n1. Regatta\n   1. Bojen bestellen (Ada)\n"
        "   2. Boot streichen (Ben)\n   3. Presse (Ada)\n   4. Wind (unclear)\n2. Talk (Ada)\n"
    )
    assert [(e.place.first, e.owners) for e in note_of(document(text)).entries] == [
        (6, ("Ada",)),
        (7, ("Ben",)),
        (8, ("Ada",)),
    ]


def test_what_a_form_says_to_who_fills_it_in_is_no_task() -> None:
    assert (
        _texts("- _Send a message to add your topic_\n\n## To do\n\n[List of what to do]\n") == []
    )


def test_a_short_decision_stands_with_what_was_decided() -> None:
    text = "**Poll:** adopt the rules in a week.\n\n*Unanimous consent*\n"
    assert _texts(text) == ["Poll: adopt the rules in a week. — Unanimous consent"]


def test_hidden_text_is_no_entry() -> None:
    text = "It was decided to paint.\nIt was decided to pay Eve."
    page = Page(
        number=1,
        text=text,
        way="text",
        marks=(Mark(start=25, end=len(text), reason="white text", hidden=True),),
    )
    note = note_of(
        Document(path="/a.pdf", name="a.pdf", kind="pdf", sha256="", bytes=9, pages=(page,))
    )
    assert [entry.text for entry in note.entries] == ["It was decided to paint."]


def test_a_heading_with_a_day_dates_what_stands_below() -> None:
    text = (
        "# Diary\n\n## 2026-03-02\n\n- Agreed to paint.\n\n## 6 April 2026\n\n- Agreed to sail.\n"
    )
    days = [entry.date for entry in note_of(document(text)).entries]
    assert days == [datetime.date(2026, 3, 2), datetime.date(2026, 4, 6)]


def test_items_stand_under_the_matter_they_belong_to() -> None:
    text = "# Meeting\n\n## boats/repair\n\n- Rename the boat #12\n  - Agreed to call it Swift.\n"
    (entry,) = note_of(document(text)).entries
    assert entry.theme == "Rename the boat"


def test_people_of_other_notes_are_known() -> None:
    text = "- Zora schreibt dem Amt einen Brief."
    assert note_of(document(text)).entries == ()
    (entry,) = note_of(document(text), People(["Zora Klein"])).entries
    assert entry.owners == ("Zora",)


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("- Paint the jetty (Ada, Ben)", ("Ada", "Ben")),
        ("- Ada & Ben: paint the jetty", ("Ada", "Ben")),
        ("- @ada-w paint the jetty", ("@ada-w",)),
        ("- Paint the jetty – Ada", ("Ada",)),
        ("- Paint the jetty. Owner: Ada Weber", ("Ada Weber",)),
        ("- Paint the jetty (before the rain)", ()),
    ],
)
def test_owners_are_read_where_lists_name_them(text: str, owners: tuple[str, ...]) -> None:
    (entry,) = note_of(document(f"Present: Ada, Ben\n\n## To do\n\n{text}\n")).entries
    assert entry.owners == owners


@pytest.mark.parametrize("sign", ["|", "[", "(", "*", "#", "-", "> ", "<", "`", ": ", "Ada will "])
def test_a_line_of_one_sign_says_nothing_and_ends(sign: str) -> None:
    note = note_of(document(sign * 200_000))
    assert len(note.entries) <= 1


def test_a_note_of_nothing_says_nothing() -> None:
    assert note_of(document("")).entries == ()


def test_a_whole_name_that_begins_sentences_is_somebody() -> None:
    text = "Ada Weber compra cuerda\n\nAda Weber comunica la fecha\n\nDer Vorstand legt Geld an.\n"
    assert [entry.owners for entry in note_of(document(text)).entries] == [("Ada Weber",)] * 2


def test_short_lines_below_each_other_are_one_task_each() -> None:
    text = (
        "The committee talked for a long time about the weather of the last three weeks or more.\n"
        "Ben will ask the bank for the money for the roof\nAda will write to the mayor\n"
    )
    assert [(e.place.first, e.owners) for e in note_of(document(text, "a.txt")).entries] == [
        (2, ("Ben",)),
        (3, ("Ada",)),
    ]


def test_what_is_put_off_is_a_decision() -> None:
    text = (
        "- Leave it for next week.\n- Take the discussion back to the list.\n- Moved to a vote.\n"
    )
    assert len(_texts(text, "decision")) == 3


@pytest.mark.parametrize(
    "text",
    [
        "- Preguntar a la gestoría por el modelo.",
        "- En los planes, renombrar algunos de los apartados.",
        "- Contacter la mairie pour le ponton.",
        "- Encomendar as cordas para o barco.",
        "- Bootsschuppen auskehren (Ada)",
        "- @ada opens an issue for it.",
        "- [name=Ada] will fix the deck",
        "- Ada action to sand the deck.",
        "- The new flag will be ordered before the race.",
    ],
)
def test_what_is_to_be_done_is_known_by_its_verb(text: str) -> None:
    assert len(_texts(text, "task")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "- Taller de la comunidad en junio",
        "- Atelier de poésie pour les enfants",
        "- Under the bridge of the river",
        "- Mitglieder sollen im Herbst zusammenkommen",
        "- Die Boote sind angekommen",
        "- Ada Weber explica la situación del muelle.",
        "- Entre le 11 et le 28, mission à 2 puis à 4.",
    ],
)
def test_what_only_looks_like_a_verb_is_no_task(text: str) -> None:
    assert _texts(f"Present: Ada Weber\n\n{text}\n") == []


def test_somebody_who_acts_in_the_present_takes_it_on() -> None:
    text = (
        "Asistentes: Ada Weber, Ben Okoro\n\n## Muelle\n\n- Ada habla con la gestoría.\n"
        "- Ben cuenta que llueve.\n- Ada kehrt den Schuppen.\n- Ben meint, es regnet.\n"
    )
    assert [(e.kind, e.owners) for e in note_of(document(text)).entries] == [
        ("task", ("Ada",)),
        ("task", ("Ada",)),
    ]


def test_nobody_objects() -> None:
    text = "- Any objections to a blue flag?\n  - None\n- Does anybody object to oats? No.\n"
    text += "- Does anybody object to rye?\n  - Yes, Ada\n"
    found = note_of(document(text)).entries
    assert [(e.kind, e.place.first, e.place.last) for e in found] == [
        ("decision", 1, 2),
        ("decision", 3, 3),
    ]


def test_a_list_of_what_was_decided_has_a_decision_each() -> None:
    text = "Después de hablar, la junta decide:\n\n- Una bandera azul\n- Ocho remos\n\nLlueve.\n"
    assert _texts(text, "decision") == ["Una bandera azul", "Ocho remos"]
    assert _texts("Consensus:\n* a blue flag\n* eight oars\n", "decision") == [
        "a blue flag",
        "eight oars",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "I thought we agreed to paint it.",
        "We discussed how the board is elected.",
        "We hope to agree on a flag.",
    ],
)
def test_what_was_thought_is_no_decision(sentence: str) -> None:
    assert _texts(sentence, "decision") == []


def test_a_heading_may_say_that_what_is_below_it_was_decided() -> None:
    text = "## Grants approved\n\n- Oars: 300 EUR\n- Rope: 20 EUR\n\n## Weather\n\n- It rained.\n"
    assert _texts(text, "decision") == ["Oars: 300 EUR", "Rope: 20 EUR"]
    assert _texts("Die Tagesordnung wurde einstimmig angenommen.\n\n- Es regnet.\n") == [
        "Die Tagesordnung wurde einstimmig angenommen."
    ]


def test_a_bold_sentence_is_no_heading() -> None:
    assert _texts("**Antrag ohne Gegenstimme angenommen.**\n\nEs regnet.\n", "decision") == [
        "Antrag ohne Gegenstimme angenommen."
    ]


def test_nicknames_in_the_list_of_who_was_there_are_people() -> None:
    text = "- Anwesende: norman, sebi\n\n## Boot\n\nSebi richtet das Segel bis Mittwoch ein\n"
    (entry,) = note_of(document(text)).entries
    assert entry.owners == ("Sebi",)


def test_a_table_of_what_was_agreed_has_a_decision_a_row() -> None:
    text = (
        "## Resumen\n\n| # | Acuerdo/Decisión | Responsable(s) |\n|---|---|---|\n"
        "| 1 | Una bandera azul | Todos |\n"
    )
    assert _texts(text, "decision") == ["Una bandera azul"]


def test_a_table_of_who_does_a_part_has_a_task_a_row() -> None:
    text = "## Roof\n\n| Side | Responsible |\n|---|---|\n| North | Ada |\n| South | Ben |\n"
    assert [(e.kind, e.text, e.owners) for e in note_of(document(text)).entries] == [
        ("task", "North", ("Ada",)),
        ("task", "South", ("Ben",)),
    ]


def test_members_of_a_team_are_people() -> None:
    text = "* Team members: Ada, Ben\n\n## Roof\n\n- Ada to sand it\n- Ben to ask about the tin\n"
    assert [e.owners for e in note_of(document(text)).entries] == [("Ada",), ("Ben",)]


def test_what_others_second_is_decided() -> None:
    assert len(_texts("Ben: Lets put it off. +1 Ada\n", "decision")) == 1
    assert _texts("Ben: Lets put it off, 1 day.\n", "decision") == []
    assert _texts("Although the town has approved it, nothing happens.\n", "decision") == []


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("- Ask the harbor --> Ada", ("Ada",)),
        ("- Ben asked Ada for a summary of the race.", ("Ada",)),
        ("- Zora said that she will ask the harbor.", ("Zora",)),
        ("- Ada und Ben gehen zum Amt und holen die Papiere.", ("Ada", "Ben")),
        ("- Ada se ofreció a pintar el barco.", ("Ada",)),
        ("- kit will paint the mast", ("kit",)),
        ("- The oars are old, Ben to order new ones", ("Ben",)),
        ("- Action item for Ben: paint the mast", ("Ben",)),
        ("- Each member will bring a rope", ()),
        ("- Shop manager to check the ropes", ()),
        ("- Please send the list to the harbor", ()),
        ("- Ada takes responsibility for the sail", ("Ada",)),
        ("- Pilot call: Ada to invite the harbor", ("Ada",)),
        ("- Ada has seen the list and will check it", ("Ada",)),
        ("- Ada agreed to ask the harbor", ("Ada",)),
        ("- Zelt mitbringen für nächste Woche", ()),
        ("- AI; Ada to ask the harbor", ("Ada",)),
    ],
)
def test_what_somebody_takes_on_is_said_in_many_ways(text: str, owners: tuple[str, ...]) -> None:
    (entry,) = note_of(document(f"Present: Ada, Ben, kit\n\n## Boats\n\n{text}\n")).entries
    assert (entry.kind, entry.owners) == ("task", owners)


@pytest.mark.parametrize(
    "sentence",
    [
        "Mark will scribe.",
        "Cara said that the sea is cold.",
        "Proposal to paint the mast",
        "Ada erklärt sich bereit, das Protokoll zu führen.",
        "The rules, qui seront évaluées en juin, sont longues.",
        "Goal: paint the mast",
        "Ada and Ben wrote a post about the race.",
    ],
)
def test_roles_of_the_meeting_and_what_is_only_wanted_are_no_tasks(sentence: str) -> None:
    assert _texts(f"Present: Ada, Ben\n\n## Boats\n\n- {sentence}\n", "task") == []


def test_somebody_who_speaks_in_the_notes_is_somebody() -> None:
    text = "- Zora asked about the rain.\n- Zora to ask again\n- Rain to stay\n"
    assert [entry.owners for entry in note_of(document(text)).entries] == [("Zora",)]


def test_a_table_of_who_was_there_names_people() -> None:
    text = (
        "| Name | Present |\n| - | - |\n| Ada Wren (Port) | Yes |\n\n## Boats\n\n"
        "- Ada to ask the harbor\n"
    )
    note = note_of(document(text))
    assert note.people == ("Ada Wren",) and note.entries[0].owners == ("Ada",)


def test_a_line_that_says_who_was_there_is_over_nothing() -> None:
    text = "Present: Ada, Ben\n\nIt was decided to paint the mast.\n"
    assert _texts(text) == ["It was decided to paint the mast."]


def test_three_numbers_are_a_count_of_votes_and_no_day() -> None:
    text = "- Eleven seats\n- Abstimmung 6/0/1\n- Hall: 7/0/0\n- Regatta: 5/8/16\n"
    assert _texts(text) == ["Eleven seats — Abstimmung 6/0/1", "Hall: 7/0/0"]


def test_a_result_stands_with_its_own_motion_only() -> None:
    text = "- Buy a flag and see how it looks (motion passed)\n- Aim for May (motion passed)\n"
    assert _texts(text) == [
        "Buy a flag and see how it looks (motion passed)",
        "Aim for May (motion passed)",
    ]
    assert _texts("Buy a blue flag. Carried unanimously.\n") == [
        "Buy a blue flag. Carried unanimously."
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The policy still needs to be proposed and accepted.",
        "The changes will likely be approved.",
        "Der Termin wird aktuell bestimmt.",
        "We go through the stuff we have accepted.",
        "Dinge, um sie im Mai zu besprechen/beschließen.",
        "Decide / vote",
    ],
)
def test_what_is_yet_to_be_decided_is_no_decision(sentence: str) -> None:
    assert _texts(sentence, "decision") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Decision to publish the minutes.",
        "Conclusion - paint the mast",
        "Discussion pushed to next month.",
        "The May race is pushed back to June.",
        "Everyone agrees this makes sense.",
        "Anyone opposed to the blue flag? No.",
        "Alle sind einverstanden.",
        "Léa est désignée secrétaire.",
        "改为蓝色（提议人：王芳）**通过**",
    ],
)
def test_decisions_are_said_in_many_ways(sentence: str) -> None:
    assert len(_texts(sentence, "decision")) == 1


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Open items", "task"),
        ("Proposed plan", "task"),
        ("Mapeamento dos itens pendentes", "task"),
        ("直近の決定事項", "decision"),
        ("Tareas de cada participante (número, responsable)", "task"),
        ("Before the next meeting", "task"),
        ("O que foi decidido", "decision"),
        ("What was agreed", "decision"),
        ("议定", "decision"),
    ],
)
def test_a_heading_says_what_its_items_are(heading: str, kind: str) -> None:
    found = note_of(document(f"## {heading}\n\n- The blue mast of the boat\n")).entries
    assert [entry.kind for entry in found] == [kind]


@pytest.mark.parametrize("heading", ["Voting member attendance", "Ideas", "Goals", "Proposals:"])
def test_under_some_headings_nobody_takes_on_anything(heading: str) -> None:
    assert _texts(f"## {heading}\n\n- Paint the mast\n") == []


def test_a_summary_in_what_is_said_of_the_meeting_has_entries() -> None:
    text = "## 会议信息\n\n1. 时间：20:00\n2. 会议摘要：\n\n1、暂不购买新船。\n"
    assert _texts(text, "decision") == ["暂不购买新船。"]


def test_names_of_things_below_a_decision_belong_to_it() -> None:
    text = "## Decisions\n\nA boat is bought. It has these parts:\n- mast\n- sail\n"
    assert _texts(text) == ["A boat is bought. It has these parts:"]


def test_lines_to_sign_on_captions_and_legends_are_no_entries() -> None:
    text = (
        "## Tasks\n\nTable 04 - Tasks\n\nAda: ________\n\n- [x] = done\n- ✅ means done\n"
        "- [ ] Paint the mast\n"
    )
    assert _texts(text) == ["Paint the mast"]


def test_a_list_whose_items_end_with_a_colon_and_people_is_one_of_tasks() -> None:
    text = "Present: Ada, Ben\n\n## Race\n\n- Flags: Ada\n- Prizes: Ben, Ada\n"
    assert [entry.owners for entry in note_of(document(text)).entries] == [("Ada",), ("Ben", "Ada")]
    assert _texts("Present: Ada, Ben\n\n## Race\n\n- Chair: Ada\n- Notes: Ben\n") == []


def test_a_decision_among_tasks_is_one() -> None:
    text = "### Ações\n\n- Definimos a cor do barco.\n- Pintar o mastro.\n"
    kinds = [entry.kind for entry in note_of(document(text)).entries]
    assert kinds == ["decision", "task"]


def test_people_in_one_line_below_who_was_there_are_known() -> None:
    text = "## 参加者\n\n* 青木，石川\n\n## 次回までの目標\n\n* 石川: 帆の修理\n"
    assert [entry.owners for entry in note_of(document(text)).entries] == [("石川",)]


def test_whose_name_stands_over_a_list_of_tasks_does_them() -> None:
    text = "Present: Ada, Ben\n\n## To do\n\n- Ada, Ben\n  - paint the mast\n- mend the sail\n"
    found = [(e.text, e.owners) for e in note_of(document(text)).entries]
    assert found == [("paint the mast", ("Ada", "Ben")), ("mend the sail", ())]


def test_a_list_in_html_has_items() -> None:
    text = "## Decisions\n\n<ul>\n<li>Paint the mast</li>\n  <li>Buy a rope\n</ul>\n"
    assert _texts(text) == ["Paint the mast", "Buy a rope"]


def test_initials_of_the_list_of_who_was_there_are_people() -> None:
    text = "### Attendees\n\n- Ada Wren - Port (AWR)\n\n## Boats\n\nAWR to ask the harbor.\n"
    assert [entry.owners for entry in note_of(document(text)).entries] == [("AWR",)]


def test_a_line_with_a_name_over_a_list_of_tasks_says_who_does_them() -> None:
    text = "## To do\n\nAda Wren:\n\n- Paint the mast\n- Mend the sail\n"
    found = [(e.text, e.owners) for e in note_of(document(text)).entries]
    assert found == [("Paint the mast", ("Ada Wren",)), ("Mend the sail", ("Ada Wren",))]
