"""Rows of tables in notes: lists of tasks with who and when, and of decisions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from llama32_desktop.documents.notes.names import split_names
from llama32_desktop.documents.notes.outline import Block
from llama32_desktop.words import folded

_WHAT: Final = re.compile(
    r"(?:(?:action|task|to ?do|aufgabe|massnahme|was|beschreibung|description|descripcion breve"
    r"|descripcion|tache|action a mener|quoi|tarea|accion|compromiso|acuerdo|acuerdo/compromiso|que"
    r"|tarefa|acao|compromisso|encaminhamento|descricao|pendencia|item|what|タスク|アクション|内容|宿題"
    r"|atividade|actividad|activite|activity|aktivitat|arbeitspaket|deliverable|entregable|entrega"
    r"|やること|作業(?:内容)?|工作(?:内容)?|(?:具体|主要)(?:任务|工作)|分工|任务内容"
    r"|任务|事项|待办|行动项?)(?:[ _-]?(?:items?|name|项))?e?n?s?)$"
)
_WHO: Final = re.compile(
    r"(?:owner|assignee|assigned to|who|responsible|person|lead|verantwortlich(?:er?|keit)?|wer"
    r"|zustandig|responsables?|qui|quien|encargad[oa]s?|responsavel|responsaveis|quem"
    r"|responsable\(s\)|responsavel\(is\)|担当者?|実施者|负责人|责任人|负责)$"
)
_AUTHOR: Final = re.compile(r"(?:autor(?:es|in)?|auteurs?|authors?)$")
"""Beside a column of tasks and one until when they are who does them; in a history they are not."""
_STRICTLY_WHEN: Final = re.compile(
    r"(?:due(?: date)?|deadline|target date|frist|bis(?: wann)?|echeance|delai|fecha limite|plazo"
    r"|prazo"
    r"|期限|締切|期日|截止(?:日期|时间)?)$"
)
_PERSON: Final = re.compile(
    r"(?:name|member|mitglied|teammitglied|nom|membre|nombre|miembro|integrante|nome|membro"
    r"|participante"
    r"|名前|氏名|メンバー|姓名|成员|组员|人员)$"
)
"""Beside a column of tasks they are who does them."""
_WHEN: Final = re.compile(
    r"(?:due(?: date)?|deadline|date|when|by|target date|bis(?: wann)?|frist|termin|datum|wann"
    r"|fallig(?: am| bis)?|echeance|delai|quand|pour le|fecha(?: limite)?|plazo|cuando|prazo|data"
    r"|quando|期限|締切|期日|截止(?:日期|时间)?|完成时间|时间)$"
)
_STATUS: Final = re.compile(r"(?:status|state|done|stand|etat|statut|estado|situacao|状態|状态)$")
_DONE: Final = re.compile(
    r"(?:done|closed|complete[d]?|finished|erledigt|fertig|fait|termine|hecho|completad[oa]"
    r"|cerrad[oa]"
    r"|finalizad[oa]|cumplid[oa]|realizad[oa]|acabad[oa]|feito|concluid[oa]|完了|済|已完成|完成)\b|[xX✓✔✅]$"
)
_DECISION: Final = re.compile(
    r"(?:decisions?|beschluss|entscheidung|decision|acuerdo|decisao|決定|决定|决议)"
    r"(?:[ /](?:made|taken|decision|tomada|decision tomada))?s?$"
)
_TYPE: Final = re.compile(
    r"(?:type|typ|art|tipo|kategorie|category|categoria|種類|类型)[^\w]{0,2}\d?$"
)
_LONGEST_LEGEND: Final = 200
_PLURAL: Final = re.compile(r"\((?:e?s|e?is|e?n|a|innen|as|os)\)")
_REMARK: Final = re.compile(r"\s\([^()]{2,40}\)[\s*_:]*$")
"""“Decision (reason)”."""
_LEGEND: Final = re.compile(
    r"(?<![\w])([^\W\d_]{1,2})\s?(?:=|:|[–—-](?=\s))\s?([^\W\d_]{3,20})"
    r"|\b(\w{3,20}) \(([A-Z]{1,2})\)"
)
_DEFINED: Final = re.compile(r"defini(?:cao|coes|cion|ciones|tion)$|festlegung$")
_TASK_TYPE: Final = re.compile(
    r"(?:action(?: item)?|task|to ?do|aufgaben?|massnahme|auftrag|tache|tarea|accion|tarefa|acao"
    r"|任务|待办"
    r"|行动|タスク|宿題)s?$"
)
_NUMBER: Final = re.compile(r"(?:#|n[or]?\.?°?º?|nr|num(?:ber|ero)?|id|pos|番号|序号)?\.?$")


@dataclass(frozen=True, slots=True)
class TaskRow:
    what: str
    owners: tuple[str, ...]
    due: str
    done: bool


Legend = dict[str, str]
"""What letters in a column of types stand for, folded: “A = task, B = decision”."""


def legend_of(blocks: Sequence[Block]) -> Legend:
    """The legend of some notes' tables; empty where there is none."""
    found: Legend = {}
    for block in blocks:
        if block.kind == "row":
            continue
        pairs = [
            (folded(one[1] or one[4]), folded(one[2] or one[3]))
            for one in _LEGEND.finditer(block.text[:_LONGEST_LEGEND])
        ]
        meant = [pair for pair in pairs if _TASK_TYPE.match(pair[1]) or _DECISION.match(pair[1])]
        if meant and (len(pairs) > 1 or block.kind == "item"):
            found.update(meant)
    return found


def typed_row(block: Block, legend: Legend) -> tuple[str, str, tuple[str, ...]] | None:
    """What a row is by its type, “task” or “decision”, its text, and who is named beside it."""
    names = [_column(name) for name in block.columns]
    kind = _first(names, _TYPE)
    if kind is None or kind >= len(block.cells):
        return None
    said = folded(block.cells[kind]).strip(" *")
    said = legend.get(said, said)
    if _TASK_TYPE.match(said):
        meant = "task"
    elif _DECISION.match(said) or _DEFINED.match(said):
        meant = "decision"
    else:
        return None
    who = _first(names, _WHO)
    others = [c for n, c in enumerate(block.cells) if n not in (kind, who) and _speaks(c)]
    owners = _cell(block, who)
    return (
        (meant, max(others, key=len), split_names(owners) if _speaks(owners) else ())
        if others
        else None
    )


def is_of_no_kind(block: Block, legend: Legend) -> bool:
    """Whether a row's type is a letter that stands for something else, such as information."""
    kind = _first([_column(name) for name in block.columns], _TYPE)
    return bool(legend) and kind is not None and 0 < len(_cell(block, kind).strip(" *")) <= 2


def task_row(block: Block) -> TaskRow | None:
    """A row's task, where its table has a column of who does it; `None` where it is none."""
    names = [_column(name) for name in block.columns]
    who = _first(names, _WHO)
    what = _first(names, _WHAT)
    if who is None and what is not None:
        who = _first(names, _PERSON)
        if who is None and _first(names, _STRICTLY_WHEN) is not None:
            who = _first(names, _AUTHOR)
    in_list = block.section == "tasks"
    of_people = who is not None and not block.section and _first(names, _DECISION) is None
    if what is None and (in_list or of_people):
        what = next((n for n, name in enumerate(names) if n != who and not _is_number(name)), None)
    if what is None or (who is None and not in_list):
        return None
    if _is_so(names[what], _DECISION) and not in_list:
        return None
    text = _cell(block, what)
    if not any(char.isalpha() for char in text):
        return None
    when, status = _first(names, _WHEN), _first(names, _STATUS)
    said = _cell(block, who)
    return TaskRow(
        what=text,
        owners=split_names(said) if any(char.isalpha() for char in said) else (),
        due=_said(_cell(block, when)),
        done=_DONE.match(folded(_cell(block, status)).strip()) is not None,
    )


def decided_row(block: Block) -> str | None:
    """A row's decision: what stands in a column of decisions, or beside the word as its type."""
    names = [_column(name) for name in block.columns]
    column = _first(names, _DECISION)
    if column is None and block.section == "decisions":
        column = next((n for n, name in enumerate(names) if not _is_number(name)), None)
    if column is not None and column < len(block.cells):
        text = block.cells[column]
        return text if any(char.isalpha() for char in text) else None
    return None


def _cell(block: Block, column: int | None) -> str:
    """Empty where the row or the table has none."""
    return block.cells[column] if column is not None and column < len(block.cells) else ""


def _column(name: str) -> str:
    return _REMARK.sub("", folded(name)).strip(" *_:¹²³.")


def _first(names: list[str], pattern: re.Pattern[str]) -> int | None:
    return next((n for n, name in enumerate(names) if _is_so(name, pattern)), None)


def _is_so(name: str, pattern: re.Pattern[str]) -> bool:
    """Whether a column is called so, or has several names of which one is that."""
    name = _PLURAL.sub("", name)
    return any(pattern.match(part.strip()) for part in (name, *name.split("/")))


def _is_number(name: str) -> bool:
    return _NUMBER.fullmatch(name) is not None


def _speaks(cell: str) -> bool:
    return sum(char.isalpha() for char in cell) > 1


def _said(text: str) -> str:
    return text if any(char.isalnum() for char in text) else ""
