"""Whether a sentence says that somebody is to do something, and who.

It does where somebody is named who will do it (“Ada will ask”, “Ada kümmert sich”, “Ada se
encarga”), where a label says so (“TODO:”), or where it begins with a verb, as lists of things to
do are written in languages whose verbs show it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from llama32_desktop.documents.notes.commitments import commits
from llama32_desktop.documents.notes.markers import BRACKETED, TASK_MARK, task_label
from llama32_desktop.documents.notes.names import (
    People,
    Token,
    split_names,
    tokens,
)
from llama32_desktop.documents.notes.owners import LONGEST, names_of_label, owners_of, who_first
from llama32_desktop.documents.notes.plans import is_planned
from llama32_desktop.documents.notes.takers import PLEASE, taken_on
from llama32_desktop.documents.notes.verb_forms import (
    begins_with_infinitive,
    ends_with_infinitive,
)
from llama32_desktop.documents.notes.verbs import (
    ACTS,
    FIRST_ACTS,
    FIRST_VERBS,
    GERMAN_ENDS,
)
from llama32_desktop.documents.word_lists import word_set
from llama32_desktop.words import folded

_NEXT_STEP: Final = re.compile(
    r"^[\W_]{0,8}(?:the )?(?:next steps?|nachste schritte|der nachste schritt|la prochaine etape"
    r"|el siguiente paso|o proximo passo) (?:is|are|will be|ist|sind|est|es|e|sera)\b"
)
_MARK: Final = re.compile(
    r"(?<![\w/.#-])(?:TODO|FIXME|ToDo|To-Do)(?:\(([^()]{1,40})\))?\s{0,2}:"
    r"|^[\W_]{0,8}TODO[\])]?[:*]{0,3}\s(?=\S)"
)
_INITIALS_TO: Final = re.compile(
    r"\W{0,4}(?!PR |RFC |API |CI |MR |URL |UI |ID |TBD )([A-Z]{2,4}) (?:to|will) ([a-z]{2,20})\b"
)
"""“AWR to ask the harbor”."""
_LETS: Final = re.compile(r"(?:^|[,;:] )(?:so )?let['’]?s (?:also )?(\w{2,20})\b")
_AND_WILL: Final = re.compile(r"(?:[,;] (?:and |but )?| [–—-] | and )will (?:also )?(\w{2,20})\b")
"""“Ada has answered, will ask the bank”."""
_OFFER: Final = re.compile(
    r"\b(?:me ofrezco|me encargo|me ocupo|ich kummere mich|ich ubernehme|je m.en (?:occupe|charge)"
    r"|je m.occupe|i volunteer(?:ed)?|i can take (?:this|that|it) on|eu fico responsavel)\b"
)
_ASKED: Final = re.compile(
    r"(?:^[\W_]{0,4}|\b(?:we|and|sc|tsc|council|board|committee|group) )asked [^.;:?]{2,60} "
    r"(?:to \w|that they)"
)
_NEED: Final = re.compile(
    r"^[\W_]{0,4}(?:(?:[a-z0-9#][\w #.'-]{0,40}:\s)?(?:we |still |someone |we just |we also "
    r"|we still )?"
    r"(?:needs? to|have to|must) (?!be\b|have\b)"
    r"|(?:[^,:]{1,60}[,:] )?hay que|habra que|tenemos que|il faut|il faudrait|il faudra"
    r"|e preciso|temos que|tem que"
    r"|es necesario|e necessario|muss noch|mussen noch|(?:plan(?:ning)?|going) to (?!be\b)\w{3}"
    r"|bitte \w"
    r"|merci d[e'])"
)
_BECAUSE: Final = re.compile(
    r"[\W_]{0,3}(?:da|dadurch|damit|weil|wenn|falls|ob|um|obwohl|sofern|bevor|nachdem|si|quand"
    r"|lorsque"
    r"|cuando|quando|caso)\b|[(]"
)
_PASSIVE: Final = re.compile(
    # “se informará”, “devra être publiée”, “sera diffusée”, “soll geprüft werden”
    r"(?:^[\W_]{0,6}(?:(?:asimismo|además|también|y|luego|después),? )?|, )se \w{2,24}r(?:á|án)\b"
    r"|^[\W_]{0,6}se (?:va|van) a (?!poder|ver)\w{2,24}r\b"
    r"|\bdev(?:ra|ront) être \w{3,24}|(?<!qui )(?<!que )(?<!dont )\bser(?:a|ont)"
    r" \w{2,24}(?:é|ée|és|ées|uit|uite)s?\b"
    r"|\b(?:soll|sollen|muss|müssen)\b[^.;:]{3,140} werden\b(?! (?:können|kann|müssen|sollen))"
    r"|\bsollten?\b[^.;:]{0,60}\bbis\b[^.;:]{3,80} werden\b"
    r"|\bwill be (?:opened|added|sent|updated|created|changed|moved|removed|published|posted|merged"
    r"|prepared|written|contacted|asked|invited|shared|scheduled|organised|organized|drafted"
    r"|reviewed"
    r"|fixed|closed|submitted|announced|renamed|migrated|tested|documented|implemented|included"
    r"|ordered|bought|paid|made (?:known|public|available))\b"
    r"|\b(?:must|needs? to|ha(?:s|ve) to|should) be \w{3,20} (?:[^.;:]{0,40} )?(?:by|before|until)"
    r" (?:the end|end|next|\d|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"|^[\W_]{0,6}(?:each|every|all)(?: [\w’'-]{2,20}){1,5} (?:will|should|must|needs? to|to) "
    r"(?:add|bring|check|comment|complete|contact|create|fill|find|give|help|look|make|prepare"
    r"|provide"
    r"|read|review|send|share|submit|take|test|think|try|update|write)\b"
    r"|^[\W_]{0,8}actions?(?: items?)? for (?:the )?\w|^[\W_]{0,8}action items? (?:to|on) \w"
    r"|, (?:planning|going) to (?!be\b)\w{2}"
    r"|\bdeverá ser \w{3,24}|\bserá \w{3,24}(?:ado|ada|ido|ida)s?\b"
)
_WE_WILL: Final = re.compile(r"\b\w{1,24}(?:aremos|eremos|iremos)\b|\bnous \w{2,24}rons\b")
_NO_VERB: Final = re.compile(r"^\w+ (?:von|der|des|vom|ist|sind|war)\b|\bnicht\b|\bkein")
_ARTICLES: Final = word_set("the a an all our this that these those some more up out to it them")
_TITLE: Final = re.compile(r"[?]|#\d")
"""What a title of an issue has, which may begin with a verb as well."""
_DUE: Final = re.compile(
    r"^[\W_]{0,4}(?:deadline|date limite|fecha limite|prazo|frist)"
    r" (?:for|to|pour|para|fur|zum|zur|de|per)\b[^:]{2,80}:"
)
_TO_DO: Final = re.compile(r"(?:: |^)(?:a )?(\w{3,20})\b")
"""“Flyer: à imprimer”."""
_EAST: Final = re.compile(
    r"[がは][^。、がは]{1,60}(?:する(?:。|$)|します|しておく|行う|作成|確認|対応|連絡|調整|共有|検討)する?"
    r"|(?:しましょう|が必要|ておく|てみる)[。\s]{0,3}$"
    r"|(?:(?:お願い|おねがい)(?:する|します)|担当(?:する|します|:)|までに)|由[^,。;]{1,16}(?:负责|跟进|完成|牵头|提交|准备|联系|整理)"
    r"|[^,。;\s]{1,12}负责|请[^,。;]{1,16}(?:于|在|尽快|负责|完成|提交|准备)|需(?:要)?在[^,。;]{1,20}前|尽快"
    r"|\d\s?(?:月|号|日)\s?前[^,。;]{0,20}(?:完成|提交|做好|实现)"
    r"|请@|(?:后续|接下来|之后)会(?!议)|计划[^,。;]{0,12}(?:发布|完成|提交|上线)|[和与跟][^,。;]{1,8}确认"
    r"|^(?!.?.?(?:请假|出席|参会|缺席|主持|记录"
    r"|参加))[^@]{2,200}[\u4e00-\u9fff)]\s?(?:@[\u4e00-\u9fff]{2,4}\s?){1,6}"
    r"[~*_\s]{0,4}$"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A task in a sentence."""

    text: str
    """The sentence, or the part of it that is the task."""
    owners: tuple[str, ...]
    """Who does it; empty where nobody is named."""


def task_in(
    sentence: str, people: People, *, begins: bool, spoken_by: str = "", weak: bool = True
) -> Found | None:
    """The task that a sentence says, or `None`.

    Args:
        begins: Whether the sentence begins its item or paragraph.
        spoken_by: Whose words it is, in a transcript.
        weak: Whether a verb at the beginning is enough.
    """
    text = sentence[:LONGEST]
    plain = folded(text)
    if bracketed := BRACKETED.match(text):
        return Found(text[bracketed.end() :].strip() or text, split_names(bracketed[1]))
    if (initials := _INITIALS_TO.match(text)) and folded(initials[2]) in ACTS:
        return Found(text, (initials[1],))
    if label := TASK_MARK.match(plain):
        rest = text[_place(text, plain, label.end()) :].strip()
        inner = label[1] or label[2] or ""
        named = names_of_label(text, inner) if inner else ()
        if label[3]:
            at = plain.index(label[3])
            named = split_names(text[at : at + len(label[3])]) if len(text) == len(plain) else ()
        return Found(rest or text, named or owners_of(rest, people) or who_first(rest))
    if spoken_by and PLEASE.match(plain):
        return Found(text, ())
    if at := task_label(text):
        return Found(text[at:], owners_of(text[at:], people))
    if mark := _MARK.search(text):
        rest = text[mark.end() :].strip()
        if rest:
            return Found(rest, split_names(mark[1]) if mark[1] else owners_of(rest, people))
    said = plain.rstrip(" \"'”’»)")
    words = tokens(text)
    if said.endswith("?") or not words or (said.endswith(":") and "will " not in plain):
        return None
    if (found := _HANDLED.search(text)) is not None:
        return Found(text, (f"@{found[1]}",))
    if (owners := taken_on(text, people)) is not None and not spoken_by:
        return Found(text, owners)
    weak = weak and not said.endswith(":")
    for subject in people.subjects(text, words):
        if commits(text, words, subject, spoken_by):
            named = subject.names if subject.kind != "self" else ()
            if subject.kind == "self" and spoken_by and words[subject.first].folded.startswith("i"):
                named = (spoken_by,)
            return Found(text, named or owners_of(text, people))
    if (found := _AND_WILL.search(plain)) and found[1] in ACTS:
        subjects = people.subjects(text, words)
        if subjects and subjects[0].kind == "person" and subjects[0].first == 0:
            return Found(text, subjects[0].names)
        if not spoken_by and " and " not in found[0]:
            return Found(text, owners_of(text, people))
    if words[0].folded == "will" and len(words) > 1 and words[1].folded in ACTS:
        return Found(text, (spoken_by,) if spoken_by else owners_of(text, people))
    if _OFFER.search(plain) or (not spoken_by and _ASKED.search(plain)):
        return Found(text, (spoken_by,) if spoken_by else owners_of(text, people))
    if not spoken_by and (found := _LETS.search(plain)) and found[1] in ACTS:
        return Found(text, owners_of(text, people))
    if said.endswith(":"):
        return None
    if not spoken_by and is_planned(text, plain):
        return Found(text, owners_of(text, people))
    needed = not spoken_by and _NEED.match(plain) is not None
    if _NEXT_STEP.match(plain) or needed or _is_impersonal(text, spoken_by):
        return Found(text, owners_of(text, people))
    if weak and _begins_with_verb(text, words, plain, begins):
        return Found(text, owners_of(text, people))
    if _EAST.search(plain) and not plain.rstrip().endswith(("か。", "吗。", "か", "吗")):
        return Found(text, owners_of(text, people))
    return None


def _place(text: str, plain: str, end: int) -> int:
    """Where a place of the folded text is in the text; folding seldom changes lengths."""
    if len(text) == len(plain):
        return end
    at = 0
    while at < len(text) and len(folded(text[:at])) < end:
        at += 1
    return at


_HANDLED: Final = re.compile(
    r"(?<![\w.])@([A-Za-z][\w-]{1,38}),? (?:will \w|is going to \w|takes (?!notes|minutes)\w"
    r"|(?:adds|asks|checks|closes|contacts|creates|drafts|emails|fixes|follows|improves"
    r"|investigates"
    r"|looks|makes|merges|moves|opens|organises|organizes|posts|prepares|publishes|pushes|releases"
    r"|removes|replies|reviews|runs|sends|sets|starts|submits|tests|tries|updates|writes) \w)"
)
"""“@ada creates that”, as on GitHub."""
_CUT: Final = re.compile(
    r"\s(?:bis|für|damit|um)\s|,?\s(?:dass|damit|weil|wenn|sodass|sobald|falls)\s"
    r"|\s?(?:-{1,2}>|[→+;(])\s?"
)
"""Behind it stands until when, what for or what else: “Zelt mitbringen für nächste Woche”."""
_LAST_BRACKET: Final = re.compile(r"\s?\([^()]{1,80}\)[\s.]{0,3}$")
_AFTER_COMMA: Final = re.compile(r"^[^,;.:]{2,60}, ([^,;]{3,200})")
"""“In the plans, rename some parts”, as Spanish puts it."""


def _is_impersonal(text: str, spoken_by: str) -> bool:
    if spoken_by:
        return False
    small = text.casefold()
    found = _PASSIVE.search(small)
    if found is not None and not _BECAUSE.match(small):
        return True
    return _WE_WILL.search(small) is not None


def _begins_with_verb(text: str, words: list[Token], plain: str, begins: bool) -> bool:
    """Whether an item begins with an infinitive, or ends with one as German does."""
    if len(words) < 2 and not plain.endswith("!"):
        return False
    first = words[0].folded
    if first in FIRST_VERBS or any(one[1] in FIRST_VERBS for one in _TO_DO.finditer(plain)):
        return True
    if not begins:
        return False
    if first in FIRST_ACTS and words[1].folded in _ARTICLES and not _TITLE.search(plain):
        return True
    if first in GERMAN_ENDS and not _NO_VERB.search(plain):
        return True
    if begins_with_infinitive(words) or ends_with_infinitive(tokens(_LAST_BRACKET.sub("", text))):
        return True
    if any(ends_with_infinitive(tokens(text[: cut.start()])) for cut in _CUT.finditer(text)):
        return True
    if (found := _AFTER_COMMA.search(text)) and begins_with_infinitive(tokens(found[1])):
        return True
    if _DUE.match(plain):
        return True
    return len(words) <= 9 and words[-1].folded in GERMAN_ENDS and plain[:1] not in '("„'


def says_act(text: str) -> bool:
    """Whether a short item has a verb of doing where lists of tasks have it."""
    words = tokens(text)
    if not words:
        return False
    ends = any(word.folded in GERMAN_ENDS for word in words[1:])
    return ends or words[0].folded in FIRST_VERBS or words[0].folded in FIRST_ACTS
