"""The words that a line of notes begins with to say what it is: “Decision:”, “AI:”, “TODO”."""

from __future__ import annotations

import re
from typing import Final

from llama32_desktop.words import folded

_LOOKED_AT: Final = 200

DECISION_MARK: Final = re.compile(
    r"^[\W_]{0,8}(?:decisions?|decided|agreed|resolution|resolved|consensus|conclusions?|outcome|fazit|ergebnis|beschluss"
    r"|beschlossen|entscheidung|decision prise|acuerdo|acordado|decidido|decisao|deliberacao"
    r"|resolucao|resolucion|決定(?:事項)?|決議|結論|合意|决定|决议|结论)"
    r"(?:\s?(?:\d{1,3}|#\d{1,4}|\([^()]{1,40}\)))?[*_]{0,2}\s{0,2}(?::|->|→|–|—|-\s)[*_]{0,2}\s{0,2}(?=\S)"
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
_TODO: Final = re.compile(r"^[\W_]{0,8}(?:TODO|FIXME)\s(?=\S)")
"""Without a colon it counts in capitals only."""


def decision_marked(text: str) -> bool:
    """Whether a text begins with “Decision:” or the like, and says more."""
    return DECISION_MARK.match(folded(text[:_LOOKED_AT])) is not None


def marked(text: str) -> bool:
    """Whether a text begins with what marks a decision or a task, and says more."""
    if _TODO.match(text) or decision_marked(text):
        return True
    return TASK_MARK.match(folded(text[:_LOOKED_AT])) is not None
