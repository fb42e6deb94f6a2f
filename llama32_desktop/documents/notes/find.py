"""The decisions and tasks of a note, by rules and without a model."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from typing import Final

import msgspec

from llama32_desktop.documents.model import Document
from llama32_desktop.documents.note_dates import note_date
from llama32_desktop.documents.notes.attendees import attendees, speakers
from llama32_desktop.documents.notes.decisions import is_outcome, is_unopposed, says_decision
from llama32_desktop.documents.notes.due import day_in, due_of
from llama32_desktop.documents.notes.lists import named_items
from llama32_desktop.documents.notes.markers import decision_marked, marked
from llama32_desktop.documents.notes.model import Entry, Kind, Mention, Note, Place
from llama32_desktop.documents.notes.names import People, looks_like_names, split_names
from llama32_desktop.documents.notes.outline import Block, blocks, speaker
from llama32_desktop.documents.notes.owners import owners_of
from llama32_desktop.documents.notes.plans import begins_to_do
from llama32_desktop.documents.notes.surroundings import (
    MOTION_TEXT,
    announcement,
    is_part,
    motion_of,
    over,
    sentences_of,
)
from llama32_desktop.documents.notes.tables import (
    decided_row,
    is_of_no_kind,
    legend_of,
    task_row,
    typed_row,
)
from llama32_desktop.documents.notes.tasks import task_in
from llama32_desktop.documents.notes.themes import theme_of
from llama32_desktop.documents.notes.votes import (
    is_motion,
    result_of,
    says_only_result,
    votes,
)
from llama32_desktop.documents.prompt_text import without_hidden
from llama32_desktop.words import folded

_MOST_ENTRIES: Final = 5000
"""Of one file: more are no minutes."""
_ASKED_EACH: Final = 256
"""Blocks between which it is asked whether somebody still wants them."""
_MOST_LINES: Final = 200_000
_LONGEST: Final = 600
"""Characters of an entry that are kept; its place says where the rest is."""
_EMPTY: Final = re.compile(
    r"^\s{0,8}(?:\[[^\]]{0,400}\]|[\W_]*+(?:none|nothing|n/?a|tbd|to ?do|aob|any other business|no"
    r"|keine?|keines|nichts|entfallt"
    r"|\d{1,3} ?min(?:utes?)?(?: timebox)?|https?://[^\s]{1,2000}"
    r"|to be (?:completed|filled|added|announced|decided|determined)|zu erganzen|wird erganzt|folgt"
    r"|a (?:completer|remplir|preciser|venir|definir)|por (?:completar|definir)|a (?:preencher"
    r"|definir)"
    r"|待定|待补充|未定|未記入"
    r"|(?:no|keine|aucune?|ningun[oa]?|nenhuma?) (?:[^\W\d_]{2,14} ){1,4}(?:yet|so far"
    r"|at the moment|for now|bisher|derzeit|pour (?:le moment|l.instant)"
    r"|por (?:ahora|el momento|enquanto)"
    r"|ate o momento|no momento)"
    r"|aucune?|rien|neant|ninguna?|ningun[oa]s?|nada|nenhuma?|sin novedad|なし|特になし|无|暂无)?"
    r"[\W_]*+)\s{0,8}$",
    re.IGNORECASE,
)
_GROUP: Final = re.compile(r"\w{1,12}[:：]?")
_QUESTION: Final = re.compile(r"[?？]\s?(?:\([^()]{1,40}\))?\s{0,2}$")
_AGREES: Final = re.compile(
    r"[\W_]{0,4}(?:agreed?|fully agree|einverstanden|d.accord)\b(?!:)", re.IGNORECASE
)
"""What somebody in a transcript says of what another has said."""
_LEGEND: Final = re.compile(
    r"[\W_]{0,4}(?:表示|means?\b|=|bedeutet\b|steht f|signifie\b|significa\b)"
)
"""Behind a ticked box: what the sign stands for."""
_FORM: Final = re.compile(
    r"_{5}|[:：]\s?_{2,40}$|^[\W_]{0,6}(?:table|tabela|tabla|tableau|tabelle|figure|figura"
    r"|abbildung|表|図|图)\s?\d{1,3}\b",
    re.IGNORECASE,
)
"""A line to sign on, and what stands over a table or below a picture."""
_OBJECTS: Final = re.compile(
    r"\b(?:objects?|objections?|opposed|einwande|gegenstimmen|objeciones|objecoes)\b"
    r"[^?]{0,120}\?\s{0,4}$",
    re.IGNORECASE,
)
_NOBODY: Final = re.compile(
    r"\W{0,4}(?:none|no|nope|nobody|no one|silence|keine|nein|aucune?|ninguna?|nenhuma?)\W{0,4}$",
    re.IGNORECASE,
)
_MOST_OPENING: Final = 4
"""Words in which an item says what it is: “Decidimos los métodos y vamos a …”."""


def note_of(
    document: Document,
    known: People | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Note:
    """What a document says as meeting notes.

    Args:
        known: People of other notes, who may be spoken of in these without being listed.
        cancelled: Asked now and then: what is found until it says so is all there is.
    """
    pages = [without_hidden(page) for page in document.pages]
    date = note_date(document.name, "\n".join(pages[:1]))
    listed = attendees(document)
    finder = _Finder(document, date, People(listed, known))
    for number, page in enumerate(pages, 1):
        if cancelled():
            break
        finder.read(number, page.split("\n")[:_MOST_LINES], cancelled)
    return Note(
        path=document.path,
        name=document.name,
        date=date,
        people=listed,
        entries=tuple(finder.entries[:_MOST_ENTRIES]),
        sentences=tuple(finder.mentions),
    )


class _Finder:
    def __init__(self, document: Document, date: datetime.date | None, people: People) -> None:
        self._document, self._date, self._people = document, date, people
        self._day_of = cache(partial(_day_of_heading, date=date))
        self.entries: list[Entry] = []
        self.mentions: list[Mention] = []

    def read(
        self, page: int, lines: Sequence[str], cancelled: Callable[[], bool] = lambda: False
    ) -> None:
        """Adds what a page says."""
        found = blocks(lines)
        for name in speakers(found):
            self._people.add(name)
        self._page = page
        before = len(self.entries)
        taken = self._votes(found)
        self._named = named_items(found, self._people)
        self._legend = legend_of(found)
        self._listed = {block.heads for block in found if block.kind != "prose"}
        for index, block in enumerate(found):
            if not index % _ASKED_EACH and cancelled():
                break
            day, theme = self._day(block), theme_of(block)
            self.mentions += (
                Mention(text=text[:_LONGEST], place=self._place(first, last), date=day, theme=theme)
                for text, first, last in sentences_of(block)
            )
            if index not in taken:
                self.entries += self._of_block(found, index)
        self.entries[before:] = sorted(self.entries[before:], key=lambda one: one.place.first)

    def _votes(self, found: list[Block]) -> set[int]:
        """Adds a decision for each count of votes; which blocks these are made of."""
        taken: set[int] = set()
        for vote in votes(found):
            last = vote.last
            said = ""
            for block in found[last + 1 : last + 2]:
                own = block.kind == "item" and not says_only_result(block.text)
                if block.first - found[last].last <= 3 and says_decision(block.text) and not own:
                    last, said = last + 1, block.text
            result = said if said or vote.about == vote.first else result_of(found, vote)
            motion, first, whole = motion_of(found, vote)
            text = f"{motion} — {result}" if result else motion
            block = found[vote.about]
            self.entries.append(self._entry("decision", text, block, first, found[last].last))
            taken.update(range(vote.about if whole else vote.about + 1, last + 1))
        return taken

    def _of_block(self, found: Sequence[Block], index: int) -> Iterator[Entry]:
        block = found[index]
        section = block.section
        if (
            section == "aside"
            or _EMPTY.match(folded(block.text[:_LONGEST]))
            or _FORM.search(block.text[:_LONGEST])
        ):
            return
        if block.kind == "row":
            yield from self._of_row(block)
            return
        if block.label == "aside" or (block.label and block.has_items):
            return  # it announces what follows
        announces = block.has_items and block.text.endswith((":", "："))
        if announces and section and not says_decision(block.text):
            return
        if section == "tasks" or block.ticked is not None:
            text = block.text
            if block.ticked is not None and (
                _LEGEND.match(text[:_LONGEST]) or (not section and self._only_names(block))
            ):
                return
            if block.has_items and block.ticked is None and _GROUP.fullmatch(text):
                return  # whose the tasks below are, or of which part
            if block.under and block.ticked is None and _QUESTION.search(text[-80:]):
                return  # asked of a task
            decided = block.ticked is None and says_decision(text)
            opens = decided and says_decision(" ".join(text.split()[:_MOST_OPENING]))
            if decided and section == "tasks" and not decision_marked(text) and not opens:
                decided = task_in(text, self._people, begins=True, weak=False) is None
            if decided or (section == "decisions" and block.ticked is None):
                yield self._entry("decision", text, block, block.first, block.last)
            else:
                inner = task_in(text, self._people, begins=True)
                announces = block.kind == "prose" and text.endswith((":", "："))
                beside = block.kind == "prose" and block.heads in self._listed
                if beside and inner is None and block.ticked is None:
                    return  # a remark on the list of tasks
                if announces or (block.has_items and self._only_names(block)):
                    return  # who does what stands below
                owners = owners_of(text, self._people) or (inner.owners if inner else ())
                owners = owners or self._above(found, index)
                shown = inner.text if inner and inner.text != text else text
                yield self._entry("task", shown, block, block.first, block.last, owners)
            return
        if section == "both":
            yield from self._of_either(block)
            return
        if section == "decisions":
            if is_part(found, index) or _QUESTION.search(block.text[-80:]):
                return
            inner = task_in(block.text, self._people, begins=True, weak=False)
            owners = inner.owners if inner else ()
            if inner is not None and marked(block.text) and not decision_marked(block.text):
                yield self._entry("task", inner.text, block, block.first, block.last, owners)
                return
            yield self._entry("decision", block.text, block, block.first, block.last, owners)
            return
        weak = section != "agenda" or (bool(block.under) and not block.deep_number)
        weak = weak and section != "ideas"
        weak = weak and not block.slanted
        if index in self._named:
            names = self._named[index]
            yield self._entry("task", block.text, block, block.first, block.last, names)
            return
        yield from self._of_sentences(found, index, weak=weak)

    def _of_either(self, block: Block) -> Iterator[Entry]:
        """What a block says below “Decisions and tasks”."""
        text = block.text
        inner = task_in(text, self._people, begins=True)
        owners = owners_of(text, self._people) if inner is None else inner.owners
        if decision_marked(text) or (inner is None and says_decision(text)):
            yield self._entry("decision", text, block, block.first, block.last, owners)
        elif inner is not None:
            owners = owners or owners_of(text, self._people)
            yield self._entry("task", inner.text, block, block.first, block.last, owners)
        elif block.kind == "item":
            kind: Kind = "task" if owners else "decision"
            yield self._entry(kind, text, block, block.first, block.last, owners)

    def _of_sentences(self, found: Sequence[Block], index: int, *, weak: bool) -> list[Entry]:
        block = found[index]
        who, says = speaker(block.text)
        if who and not self._people.knows(who) and not says.startswith("will "):
            who = ""
        if (answer := self._unopposed(found, index)) is not None:
            return [self._entry("decision", block.text, block, block.first, answer.last)]
        parts = sentences_of(block)
        entries: list[Entry] = []
        number_of_last = -1
        for number, (text, first, last) in enumerate(parts):
            said = speaker(text)[1] if who and not number else text
            task = task_in(
                said, self._people, begins=not number, spoken_by=who, weak=weak and not who
            )
            if task is not None and task.text != said:  # “Next steps: none”, “Plan: no meeting”
                if _EMPTY.match(folded(task.text)):
                    continue
                said, task = (task.text, None) if is_outcome(task.text) else (said, task)
            agrees = bool(who) and _AGREES.match(said) is not None
            names_task = task is not None and not decision_marked(said) and _names_task(said)
            names_task = names_task or (task is not None and _agrees_to_act(said, self._people))
            if not agrees and not names_task and says_decision(said):
                if number and says_only_result(said):  # “Buy a flag. Carried.”
                    before, first, _ = parts[number - 1]
                    said = f"{before} {said}"
                    if number_of_last == number - 1:
                        entries.pop()
                owners = task.owners if task else ()
                entries.append(self._decision(found, index, said, first, last, owners))
                number_of_last = number
            elif task is not None:
                entries.append(self._entry("task", task.text, block, first, last, task.owners))
                number_of_last = number
            elif weak and not number and block.kind == "item" and begins_to_do(text, over(block)):
                names = owners_of(text, self._people)
                entries.append(self._entry("task", text, block, first, last, names))
                number_of_last = number
        return entries

    def _above(self, found: Sequence[Block], index: int) -> tuple[str, ...]:
        """Whose name stands over a list of tasks, as an item or as a line that ends in a colon."""
        under = found[index].under
        over = under[-1] if under else announcement(found, index)
        if over is None or not (over.kind == "prose" or self._only_names(over)):
            return ()
        text = over.text.rstrip(" :：")
        return split_names(text) if looks_like_names(text) else ()

    def _only_names(self, block: Block) -> bool:
        text = block.text.rstrip(" :：")
        return looks_like_names(text) and all(map(self._people.knows, split_names(text)))

    def _unopposed(self, found: Sequence[Block], index: int) -> Block | None:
        """Where it is answered that nobody objects: the block, or the one below it."""
        if is_unopposed(found[index].text):
            return found[index]
        if index + 1 >= len(found) or _OBJECTS.search(found[index].text) is None:
            return None
        answer = found[index + 1]
        return answer if _NOBODY.match(answer.text) else None

    def _decision(
        self,
        found: Sequence[Block],
        index: int,
        text: str,
        first: int,
        last: int,
        owners: tuple[str, ...],
    ) -> Entry:
        """A decision; where it only says “the motion was carried”, with the motion."""
        block = found[index]
        short = len(text) < MOTION_TEXT and says_only_result(text) and not decision_marked(text)
        if short and index and not block.under:
            for back in range(index - 1, max(-1, index - 5), -1):
                before = found[back]
                if before.heads != block.heads:
                    break
                if is_motion(before.text):
                    text, first = f"{before.text} — {text}", before.first
                    break
        return self._entry("decision", text, block, first, last, owners)

    def _of_row(self, block: Block) -> Iterator[Entry]:
        if (typed := typed_row(block, self._legend)) is not None:
            kind, text, owners = typed
            entry_kind: Kind = "task" if kind == "task" else "decision"
            yield self._entry(entry_kind, text, block, block.first, block.last, owners)
        elif is_of_no_kind(block, self._legend):
            return
        elif (row := task_row(block)) is not None:
            if block.section not in ("tasks", "both") and says_decision(row.what):
                yield self._entry("decision", row.what, block, block.first, block.last, row.owners)
                return
            day = day_in(row.due, self._day(block)) if row.due else None
            entry = self._entry("task", row.what, block, block.first, block.last, row.owners)
            yield msgspec.structs.replace(
                entry,
                due=day or entry.due,
                due_text="" if day else row.due or entry.due_text,
                done=row.done,
            )
        elif (what := decided_row(block)) is not None:
            yield self._entry("decision", what, block, block.first, block.last)

    def _entry(
        self,
        kind: Kind,
        text: str,
        block: Block,
        first: int,
        last: int,
        owners: tuple[str, ...] = (),
    ) -> Entry:
        day = self._day(block)
        due, due_text = due_of(text[:_LONGEST], day) if kind == "task" else (None, "")
        return Entry(
            kind=kind,
            text=" ".join(text.split())[:_LONGEST],
            place=self._place(first, last),
            date=day,
            theme=theme_of(block),
            owners=tuple(dict.fromkeys(" ".join(name.split()) for name in owners if name)),
            due=due,
            due_text=due_text,
            done=bool(block.ticked),
        )

    def _place(self, first: int, last: int) -> Place:
        return Place(self._document.path, self._document.name, self._page, first + 1, last + 1)

    def _day(self, block: Block) -> datetime.date | None:
        """That of the nearest heading that names one, or the note's."""
        for head in reversed(block.heads):
            if len(head.text) <= 60:
                day = self._day_of(head.text)
                if day is not None:
                    return day
        return self._date


def _day_of_heading(text: str, date: datetime.date | None) -> datetime.date | None:
    return note_date("", text) or _day_without_year(text, date)


def _day_without_year(text: str, date: datetime.date | None) -> datetime.date | None:
    if date is None or not any(char.isdigit() for char in text) or len(text.split()) > 4:
        return None
    return day_in(text, date.replace(month=1, day=1))


_AGREED_TO: Final = re.compile(
    r"\W{0,4}([A-ZÀ-Þ][\w.’'-]{1,20}(?: [A-ZÀ-Þ][\w.’'-]{0,20}){0,2}) agreed to \w"
)


def _agrees_to_act(text: str, people: People) -> bool:
    """Whether one person agrees to do something: “Ada Wren agreed to ask the harbor”."""
    found = _AGREED_TO.match(text)
    return found is not None and (people.knows(found[1]) or " " in found[1])


def _names_task(text: str) -> bool:
    return _TASK_MARK.search(text) is not None


_TASK_MARK: Final = re.compile(r"(?<!\w)(?:TODO|AI|Action item|ACTION)\b")
