"""Ways in which the world's minutes say what is to be done; the texts are ours."""

from __future__ import annotations

import pytest

from llama32_desktop.documents.notes.find import note_of
from tests.documents.notes.texts import document


def _kinds(text: str) -> list[tuple[str, int]]:
    return [(entry.kind, entry.place.first) for entry in note_of(document(text)).entries]


@pytest.mark.parametrize(
    ("heading", "item"),
    [
        ("For next week", "the new sails"),
        ("Division of work", "the new sails"),
        ("Plan für die kommende Woche", "neue Segel"),
        ("Hausaufgabe", "neue Segel"),
        ("À préparer pour la prochaine séance", "les nouvelles voiles"),
        ("Para la próxima reunión", "las velas nuevas"),
        ("Divisão das atividades e decisões", "as velas novas"),
        ("次回までの準備", "新しい帆"),
        ("下周工作安排", "新的船帆"),
        ("Immediate actions", "the new sails"),
        ("Acciones inmediatas", "las velas nuevas"),
        ("Compromiso(s)", "las velas nuevas"),
    ],
)
def test_a_heading_over_what_is_to_be_done_scopes_its_list(heading: str, item: str) -> None:
    assert _kinds(f"## {heading}\n\n### Ada\n\n- {item}\n") == [("task", 5)]
    assert _kinds(f"- {heading}: {item}\n") == [("task", 1)]


@pytest.mark.parametrize(
    "heading",
    [
        "Topics for next week",
        "Agenda for the next meeting",
        "Problem areas for next meeting",
        "Themen für die nächste Sitzung",
        "Sujets pour la prochaine réunion",
        "Temas para la próxima reunión",
        "Próximo encontro",
        "But",
    ],
)
def test_what_a_meeting_is_to_speak_about_is_no_task(heading: str) -> None:
    assert _kinds(f"## {heading}\n\n- a new sail\n") == []


def test_a_list_of_decisions_and_tasks_has_both() -> None:
    text = (
        "## Decisões e próximos passos\n\nFicou definido que o barco será azul.\n\n"
        "- Comprar a tinta\n- O barco fica no porto\n"
    )
    assert _kinds(text) == [("decision", 3), ("task", 5), ("decision", 6)]


def test_a_remark_on_a_table_of_tasks_is_none() -> None:
    text = (
        "## Divisão das atividades\n\nSegue abaixo a divisão entre os integrantes.\n\n"
        "| Atividade | Responsável(eis) |\n| --- | --- |\n| Velas | Ada e Ben |\n"
    )
    entries = note_of(document(text)).entries
    assert [(entry.kind, entry.text, entry.owners) for entry in entries] == [
        ("task", "Velas", ("Ada", "Ben"))
    ]


def test_a_table_of_people_and_their_work_is_one_of_tasks() -> None:
    rows = "| 成员 | 具体任务 |\n| --- | --- |\n| 王明 | 绘制船帆 |\n"
    [entry] = note_of(document(rows)).entries
    assert (entry.text, entry.owners) == ("绘制船帆", ("王明",))
    assert _kinds("| Name | Role |\n| --- | --- |\n| Ada | Treasurer |\n") == []


@pytest.mark.parametrize(
    ("sentence", "is_task"),
    [
        ("Vamos a pedir las velas al puerto.", True),
        ("Vamos a ver qué dice el puerto.", False),
        ("On va demander les voiles au port.", True),
        ("Vamos comprar a tinta amanhã.", True),
        ("Nicht vergessen: Segel trocknen", True),
        ("Abgeben nicht vergessen", True),
        ("Das werden wir nicht vergessen haben.", False),
        ("Die Kasse wurde nicht vergessen.", False),
        ("Wenn es warm ist, das Segel nicht vergessen", True),
        ("Ne pas oublier de sécher les voiles", True),
        ("Don't forget to dry the sails.", True),
        ("请大家晾干船帆", True),
        ("每位成员需要提交一份报告", True),
        ("每个人都很高兴", False),
        ("各自の帆を乾かしておいてください。", True),
        ("Stories sammeln -> **TODO** gemeinsam am Dienstag", True),
        ("We will have to rewrite the rules.", True),
        ("They will need to pull in experts.", False),
        ("Segel fertig nähen --> nächste Woche", True),
        ("Die Plane und das Segel trocknen, damit nichts fault", True),
        ("@ada trata de conseguir un barco", True),
        ("@ben_dlc va a pintar el muelle", True),
    ],
)
def test_a_sentence_says_what_is_to_be_done(sentence: str, is_task: bool) -> None:
    assert bool(_kinds(f"- {sentence}\n")) is is_task


def test_who_is_named_with_an_at_sign_does_it() -> None:
    [entry] = note_of(document("- @ben_dlc va a pintar el muelle\n")).entries
    assert entry.owners == ("@ben_dlc",)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("* Meeting attendees: Ada B., Ben C.\n", ("Ada B", "Ben C")),
        ("Membres présents(2/2):  - Ada Weber\n    - Ben Okoro\n", ("Ada Weber", "Ben Okoro")),
        ("## Present\n\n* Ada Weber (chair)\n* [Ben Okoro](https://b.example/me)\n", ()),
        ("Participaron: @ada @ben_dlc\n", ("@ada", "@ben_dlc")),
        ("#### 参加人员\n\n王明\n李华（迟到）\n", ("王明", "李华")),
        ("## Attendees\n\n- none of us\n", None),
    ],
)
def test_who_was_there(text: str, people: tuple[str, ...] | None) -> None:
    found = note_of(document(text)).people
    if people is None:
        assert found == ()
    else:
        assert found == (people or ("Ada Weber", "Ben Okoro"))


def test_a_question_below_decisions_is_none() -> None:
    text = "## Decisions\n\n- Which sail do we take?\n- The blue one (Ada)\n"
    assert _kinds(text) == [("decision", 4)]


def test_what_one_concludes_oneself_is_no_decision() -> None:
    assert _kinds("Ben: When I looked into it, I concluded that the sail is old.\n") == []


def test_votes_below_a_motion_are_counted_with_it() -> None:
    text = (
        "Motion: show only who agrees to it?\nVotes against? 0\nVotes in favor: 10 (by mail, too)\n"
    )
    assert _kinds(text) == [("decision", 1)]


def test_merged_says_what_became_of_a_matter() -> None:
    assert _kinds("### The blue sail\n\n* Merged.\n") == [("decision", 3)]
    assert _kinds("### The blue sail\n\n* Merged branches are hard to read.\n") == []


def test_a_table_with_letters_for_types_is_read_by_its_legend() -> None:
    text = (
        "## Protokoll 2\n\nTyp: A = Aufgabe, B = Beschluss, I = Information\n\n"
        "| Nr. | Typ | Inhalt | Verantwortlicher |\n|---|---|---|---|\n"
        "| 1 | I | Das Segel ist da | Alle |\n| 2 | A | Segel nähen | Ada |\n"
        "| 3 | B | Das Segel wird blau | Alle |\n"
    )
    entries = note_of(document(text)).entries
    assert [(entry.kind, entry.text) for entry in entries] == [
        ("task", "Segel nähen"),
        ("decision", "Das Segel wird blau"),
    ]
    assert entries[0].owners == ("Ada",)


def test_a_remark_in_the_name_of_a_column_changes_nothing() -> None:
    text = "| ID | Added | Decision (reason) |\n|---|---|---|\n| D1 | Ada | Use blue sails |\n"
    [entry] = note_of(document(text)).entries
    assert (entry.kind, entry.text) == ("decision", "Use blue sails")


def test_authors_do_a_task_where_a_table_says_until_when_and_not_in_a_history() -> None:
    table = "| Atividade | {} | Autores |\n|---|---|---|\n| Velas | 23/10 | Ada e Ben |\n"
    [entry] = note_of(document(table.format("Prazo"))).entries
    assert entry.owners == ("Ada", "Ben")
    assert _kinds(table.format("Versão").replace("Atividade", "Descrição")) == []


def test_what_a_form_says_to_who_fills_it_in_is_nothing() -> None:
    text = "## Décisions\n\n- (À compléter)\n\n"
    text += "<!-- ce qui a été\ndécidé par tous -->\n\n- Voile bleue\n"
    assert _kinds(text) == [("decision", 8)]


@pytest.mark.parametrize(
    ("item", "is_task"),
    [
        ("联系码头，申请泊位", True),
        ("把文档移植到仓库", True),
        ("联系了码头", False),
        ("准备情况如何？", False),
        ("部署的方式很多", False),
    ],
)
def test_an_item_in_chinese_begins_with_what_is_to_be_done(item: str, is_task: bool) -> None:
    assert _kinds(f"### 周会\n\n1. {item}\n") == ([("task", 3)] if is_task else [])
    assert _kinds(f"### 完成情况\n\n1. {item}\n") == []


def test_the_line_below_a_list_of_who_was_there_is_nobody() -> None:
    text = "- 参会人员：王明，李华\n- 会议地点：线上会议\n"
    assert note_of(document(text)).people == ("王明", "李华")


@pytest.mark.parametrize(
    "heading",
    ["Work done", "Erledigte Aufgaben", "Tâches réalisées", "Tareas completadas", "上周已完成任务"],
)
def test_what_was_done_is_no_task(heading: str) -> None:
    assert _kinds(f"## {heading}\n\n- buy sails\n\n## Next steps\n\n- buy rope\n") == [("task", 7)]


def test_people_with_ticks_were_there_and_have_nothing_to_do() -> None:
    text = "## Participantes presentes\n\n- [x] [Ada Weber](https://b.example)\n- [ ] Ben Okoro\n"
    assert _kinds(text) == []
    assert _kinds("# Ata\n\nPresentes: Ada Weber, Ben Okoro\n\n- [x] Ada Weber\n") == []


def test_a_group_over_tasks_is_none() -> None:
    text = "## 任务\n\n* 后端\n  * 编写数据库表\n* 前端\n  * 答题页面\n"
    assert _kinds(text) == [("task", 4), ("task", 6)]


def test_carried_over_actions_are_tasks() -> None:
    text = "** New and carried over action items [from above]:\n\nAI: Ada to create a flag.\n"
    assert _kinds(text) == [("task", 3)]
    assert _kinds("## Decisions\n\nAI: Ada to create a flag.\n") == [("task", 3)]


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        ("[TODO] a release with the next one", "task"),
        ("Action item to the sailors; ask them all", "task"),
        ("Going to add links to both", "task"),
        ("Holding until next meeting", "decision"),
        ("We chose to have the blue sail.", "decision"),
    ],
)
def test_short_points_say_what_becomes_of_a_matter(item: str, kind: str) -> None:
    assert _kinds(f"### A matter\n\n- {item}\n") == [(kind, 3)]


def test_names_that_link_to_a_list_below_are_people() -> None:
    text = "## Integrantes presentes\n\n[Ada Weber][ada]<br>\n[Ben Okoro][ben]<br>\n"
    assert note_of(document(text)).people == ("Ada Weber", "Ben Okoro")


@pytest.mark.parametrize(
    ("line", "owners"),
    [
        ("Ada to structure the coming sessions", ("Ada",)),
        ("Ada to potentially present the sail", ("Ada",)),
        ("AWR to provide definitions", ("AWR",)),
        ("Action[ben] will archive the letters", ("ben",)),
        ("Ada promises to write her thoughts", ("Ada",)),
        ("Ada is to have a sketch by March 20th", ("Ada",)),
    ],
)
def test_who_is_named_does_it(line: str, owners: tuple[str, ...]) -> None:
    [entry] = note_of(
        document(f"Present: Ada Weber, Ben Okoro\n\n### A matter\n\n{line}\n")
    ).entries
    assert (entry.kind, entry.owners) == ("task", owners)


@pytest.mark.parametrize(
    "line",
    [
        "PR to add a flag",
        "Ada to the harbor: hello",
        "AWR: we need to talk about the sail.",
        "Die Versammlung wählt morgen vielleicht",
    ],
)
def test_what_looks_like_a_task_and_is_none(line: str) -> None:
    text = f"Present: Ada Weber\n\n### A matter\n\nAWR: yes\nAWR: no\n\n{line}\n"
    assert [kind for kind, _ in _kinds(text) if kind == "task"] == []


def test_a_german_body_decides_in_the_present() -> None:
    assert _kinds("Die Versammlung genehmigt den Entwurf der Satzung.\n") == [("decision", 1)]
    assert _kinds("Der Verwaltungsrat bestätigt die neue Fahne.\n") == [("decision", 1)]


def test_a_question_below_a_task_is_a_remark() -> None:
    text = "## Action items\n\n- [x] link back from the pages\n    - do we want to do that?\n"
    assert _kinds(text) == [("task", 3)]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Nous avons décidé d'utiliser la voile bleue.", "decision"),
        ("On va abandonner l'idée de la voile.", "decision"),
        ("Vamos a utilizar el muelle como almacén.", "decision"),
        ("We will keep the old flag.", "decision"),
        ("RESOLVED, the club will report every two months", "decision"),
        ("Se delega: nada", ""),
        ("La semaine prochaine, Ludo et Ada démarreront la construction.", "task"),
        ("Les mâts et les voiles seront bleus.", ""),
        ("Refaire le plan avec le modèle du port", "task"),
    ],
)
def test_what_is_kept_or_dropped_is_decided(sentence: str, kind: str) -> None:
    assert _kinds(f"- {sentence}\n") == ([(kind, 1)] if kind else [])


def test_what_was_agreed_stands_over_parts_of_its_own() -> None:
    text = (
        "# Acta\n\nSe acuerda que:\n\n**Velas**\n\n- Las velas son azules\n\n**Muelle**\n\n"
        "- El muelle cierra a las ocho\n\n## Otra reunión\n\n- El mar está en calma\n"
    )
    assert _kinds(text) == [("decision", 7), ("decision", 11)]


def test_sentences_below_the_head_are_nobody() -> None:
    text = "# Sync\n\n## Attendees\n\n- Ada Weber\n- Need to sync with Ada\n- Ana de la Cruz\n"
    assert note_of(document(text)).people == ("Ada Weber", "Ana de la Cruz")


@pytest.mark.parametrize("nobody", ["N/A", "None", "Nobody", "Keine", "Aucun", "Nadie"])
def test_nobody_is_absent(nobody: str) -> None:
    text = f"# Sync\n\nPresent: Ada Weber, Bo Lind\n\nAbsent: {nobody}\n"
    assert note_of(document(text)).people == ("Ada Weber", "Bo Lind")


def test_a_source_behind_a_word_is_no_owner() -> None:
    assert _kinds("AI[1] is a subject\n") == []
    assert _kinds("Action[ada] will ask\n") == [("task", 1)]


@pytest.mark.parametrize("rest", ["keep you posted", "keep in touch", "drop by the harbor"])
def test_a_phrase_with_a_verb_of_keeping_decides_nothing(rest: str) -> None:
    assert ("decision", 1) not in _kinds(f"- We will {rest}.\n")


@pytest.mark.parametrize(
    ("sentence", "decides"),
    [
        ("Der Gemeinderat bestätigt die Satzung.", True),
        ("Der Vorrat bestätigt die Menge.", False),
        ("Wenn der Antrag vom Vorstand genehmigt wird, ist es gut.", False),
    ],
)
def test_a_body_decides_by_its_verb(sentence: str, decides: bool) -> None:
    assert (("decision", 1) in _kinds(f"- {sentence}\n")) is decides


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Compromisos individuales de la semana", "task"),
        ("3. Compromisos Individuales (Semana 1)", "task"),
        ("Actions prioritaires", "task"),
        ("对本周任务进行分配", "task"),
        ("🧩 Acuerdos relevantes", "decision"),
        ("Decisões gerais", "decision"),
    ],
)
def test_a_heading_may_say_which_of_them(heading: str, kind: str) -> None:
    assert _kinds(f"## {heading}\n\n- the new sails\n") == [(kind, 3)]


@pytest.mark.parametrize(
    "heading",
    ["Decisions pending", "Outcomes pending", "讨论任务的分配", "上次任务的安排", "回顾工作的分工"],
)
def test_what_is_still_to_be_decided_or_spoken_about_is_neither(heading: str) -> None:
    assert _kinds(f"## {heading}\n\n- the new sails\n") == []


def test_a_row_that_says_what_was_decided_is_a_decision_though_somebody_is_named() -> None:
    table = (
        "## Temas tratados\n\n| Tema | Descripción | Responsable | Estado |\n|---|---|---|---|\n"
        "| Color | Se definió que el barco será azul. | Ada | Finalizado |\n"
        "| Vela | Comprar la tela. | Ben | Pendiente |\n"
    )
    entries = note_of(document(table)).entries
    assert [(one.kind, one.owners) for one in entries] == [
        ("decision", ("Ada",)),
        ("task", ("Ben",)),
    ]


def test_a_table_in_one_line_of_html_has_the_points_of_its_columns() -> None:
    table = (
        '## Agenda\n\n<table><thead><tr><th width="220">Points</th><th>Notes/Action Items</th>'
        "<th>Actions: Responsible/None</th></tr></thead><tbody><tr><td>Sails</td><td><ul>"
        "<li>They are old</li><li>The blue cloth was approved</li></ul></td><td><ol>"
        "<li>Ada &#x26; Ben to buy the cloth</li><li>Cleo to sew</li></ol></td></tr>"
        "<tr><td>Mast</td><td>It stands</td><td><br></td></tr></tbody></table>\n"
    )
    entries = note_of(document(table)).entries
    assert [(one.kind, one.text) for one in entries] == [
        ("decision", "The blue cloth was approved"),
        ("task", "Ada & Ben to buy the cloth"),
        ("task", "Cleo to sew"),
    ]
    assert {one.place.first for one in entries} == {3}


def test_a_long_table_in_one_line_is_read_to_its_end() -> None:
    rows = "".join(
        f"<tr><td>Sail {n}</td><td><ul><li>It is old</li><li>Cloth {n} was approved</li></ul></td>"
        for n in range(60)
    ).replace("<tr>", "</tr><tr>")
    strange = f"<tr><td>&#{'9' * 5000};</td><td>It stands</td></tr>"
    table = f"<table><tr><th>Points</th><th>Notes</th>{rows}</tr>{strange}</table>"
    entries = note_of(document(f"## Sails\n\n{table}\n\n## Decisions\n\n- the sea\n")).entries
    assert [(one.text, one.place.first) for one in entries] == [
        *((f"Cloth {n} was approved", 3) for n in range(60)),
        ("the sea", 7),
    ]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Table that due to its costs.", ["decision"]),
        ("We will table the budget until June.", ["decision"]),
        ("The table is in the hall.", []),
        ("Table that lists all sails.", []),
        ("Table this until June.", ["decision"]),
        ("Discussed the sails as agreed in March.", []),
        ("经过讨论，最终确定选择蓝色的帆。", ["decision"]),
        ("基本确定性的问题仍然存在。", []),
        ("Plan for next week: no meeting", ["decision"]),
        ("Open points: Aucun point en suspens pour le moment", []),
        ("Action items:\n\n- [ ] TODO", []),
    ],
)
def test_what_a_sentence_or_a_placeholder_says(text: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in _kinds(text + "\n")] == kinds
