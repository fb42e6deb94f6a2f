"""The words that a line of notes begins with to say what it is: “Decision:”, “AI:”, “TODO”."""

from __future__ import annotations

import re
from typing import Final

from llama32_desktop.documents.notes.sections import section_of
from llama32_desktop.words import folded

_LOOKED_AT: Final = 200
_MOST_WORDS: Final = 6
"""Of a label before a colon."""

DECISION_MARK: Final = re.compile(
    r"^[\W_]{0,8}(?:decisions?|decided|agreed|resolution|resolved|consensus|conclusions?|outcome"
    r"|fazit|ergebnis|beschluss"
    r"|beschlossen|entscheidung|decision prise|acuerdo|acordado|decidido|decisao|deliberacao"
    r"|resolucao|resolucion|決定(?:事項)?|決議|結論|合意|决定|决议|结论)"
    r"(?:\s?(?:\d{1,3}|#\d{1,4}|\([^()]{1,40}\)))?[*_]{0,2}\s{0,2}(?::|->|→|–|—"
    r"|-\s)[*_]{0,2}\s{0,2}(?=\S)"
)
"""Of a folded text: “Decision:”, “Beschluss 3:”."""
TASK_MARK: Final = re.compile(
    r"^[\W_]{0,8}(?:[a-z]{2,10}/)?(?:todos?|to do|to-do|action items?"
    r"|actions?(?: required| needed)?|ai|ap|tasks?"
    r"|next steps?(?: is| are)?|follow[- ]?up|aufgaben?|nachste schritte?(?: ist| sind)?|offen"
    r"|a faire|taches?|prochaines? etapes?(?: est)?|tareas?|accion(?:es)?|proximos? pasos?"
    r"|siguientes? pasos?|tarefas?|acao|acoes|encaminhamentos?|proximos? passos?|pendiente"
    r"|アクション(?:アイテム)?|宿題|やること|待办(?:事项)?|行动(?:项)?|下一步|任务)"
    r"(?:\s?(?:\d{1,3}|#\d{1,4}|-\d{1,5}))?\s?(?:\(([^()]{1,60})\)|@[\w-]{1,38}|\[([^\[\]]{1,60})\]"
    r"|(?:for|fur|pour|para) ([^:]{2,40})(?=:))?[*_]{0,2}"
    r"\s{0,2}(?:[:;]|->|→|–|—|-\s)[*_]{0,2}\s{0,2}(?=\S)"
)
"""Of a folded text, with who it is for: “Action:”, “AI (Ada):”, “TODO @ada:”."""
BRACKETED: Final = re.compile(
    r"^[\W_]{0,8}(?:actions?|action items?|ap|ai|to-?do|task)\s?"
    r"\[(?!\d{1,60}\])([^\[\]]{1,60})\][*_]{0,2}\s?[:–-]?\s{0,2}(?=\S)",
    re.IGNORECASE,
)
"""“Action[ada] will ask”, which needs no colon; “AI[1]” has a source behind it."""
_TODO: Final = re.compile(r"^[\W_]{0,8}(?:TODO|FIXME)\s(?=\S)")
"""Without a colon it counts in capitals only."""


_LABEL: Final = re.compile(
    r"^[\W_]{0,6}([^\W\d_](?:[^:：\n]{1,50}))[*_]{0,2}[:：][*_]{0,2}\s{0,2}(?=[^\s:：/])"
)


def task_label(text: str) -> int:
    """Where a task begins behind a label that is a heading over tasks elsewhere: “Plan for next
    week: ask Ada”; 0 where there is none."""
    return _behind_label(text, "tasks")


def decision_marked(text: str) -> bool:
    """Whether a text begins with “Decision:” or the like, and says more."""
    if DECISION_MARK.match(folded(text[:_LOOKED_AT])) is not None:
        return True
    return _behind_label(text, "decisions") > 0


def _behind_label(text: str, section: str) -> int:
    found = _LABEL.match(text[:_LOOKED_AT])
    if found is None or len(found[1].split()) > _MOST_WORDS:
        return 0
    return found.end() if section_of(found[1]) == section else 0


def marked(text: str) -> bool:
    """Whether a text begins with what marks a decision or a task, and says more."""
    if _TODO.match(text) or BRACKETED.match(text) or decision_marked(text):
        return True
    return TASK_MARK.match(folded(text[:_LOOKED_AT])) is not None or task_label(text) > 0
