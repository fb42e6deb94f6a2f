"""Whether a sentence says that something was decided.

Words of deciding count where somebody has decided: not in a question, a condition, a plan to
decide, a denial, or a report of what others decided.
"""

from __future__ import annotations

import re
from typing import Final

from llama32_desktop.documents.alternatives import by_first_letter
from llama32_desktop.documents.notes.markers import decision_marked
from llama32_desktop.documents.word_lists import word_set
from llama32_desktop.words import folded

_LONGEST: Final = 1500
_BEFORE: Final = 200
"""Characters before a word in which its clause begins."""

_TIME: Final = (
    r"(?:(?:(?:early|mid|late|next|this|following)[ -]){0,2}(?:week|month|year|quarter|meeting|call"
    r"|session|sprint|release|agenda|time|day|term|semester|cycle|(?:mon|tues?|wednes|thurs?|fri"
    r"|satur"
    r"|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,7}|spring|summer|autumn|fall"
    r"|winter|christmas|easter|tomorrow|q[1-4]|version|milestone)|(?:the )?\d{1,4}\w{0,2})"
)
"""A day, a time or an occasion."""
_IS_FOR: Final = r"(?:dafur|dagegen)(?=\s{0,2}(?:[.,;:!]|$))"
"""And not “dafür zuständig”."""
_SAID: Final = (
    # English
    "decided|agreed|resolved (?:that|to|unanimously)"
    "|voted (?:on and|to|unanimously|in favou?r|for|against)|reached (?:a )?consensus"
    "|consensus (?:was|is|reached|to|that|on)|motion (?:was )?(?:carried|passed|approved)"
    "|achieved (?:a )?(?:simple )?majority|reached (?:a )?majority|unanimously"
    "|approved|accepted|rejected"
    "|adopted(?: the| by| unanimously)|elected|appointed|deferred|postponed|tabled"
    "|general opinion is|everyone (?:is|was) (?:fine|happy|ok|okay) with|everyone agreed"
    "|everyone agrees|everybody agrees|all agree(?:d)?"
    "|leave (?:it |this |that |them )?on (?:the agenda|agenda|for)"
    "|remov(?:e|ed|ing) (?:it |this |them )?(?:from (?:the )?agenda|(?:the )?agenda (?:tag|label))"
    "|unanimous consent|there (?:was|is) (?:an |a |general |broad |clear )?(?:agreement|consensus)"
    "|adjourned (?:to|until) (?:the )?next|holding (?:off )?(?:on|until)"
    "|wait(?:ing)? until (?:the )?next|we chose (?:to|not)|chose to"
    "|holding off on|move(?:d)? (?:it )?to (?:a vote|vote|(?:the )?next (?:week|meeting))"
    "|leave (?:it |this |that )?(?:for|until) (?:the )?next (?:week|meeting)"
    "|tak(?:e|ing) (?:the |this )?(?:discussion|conversation)(?: back)? to"
    "|sc confirmed|tsc confirmed|council confirmed|board confirmed|committee confirmed"
    "|group confirmed|wg confirmed"
    "|re-elected|reelected|agree (?:that|it|to|on|with)|consensus now|approves"
    "|agrees (?:to|that|on|with|it)|decides (?:to|that|on|against)|adopts|rejects|elects"
    "|appoints|ratif(?:y|ies|ied)|endorsed|settled on|opted (?:to|for)"
    "|concluded (?:that|to)|conclusion (?:is|was)|no objections?|without objections?"
    "|was carried|were carried|signed off|gave (?:the )?green light|has chosen|have chosen"
    "|was chosen|were chosen|voted down|turned down|went with|go(?:ing)? with|hold off"
    f"|put (?:it |this |that )?on the agenda|pushed back to (?:the )?{_TIME}"
    f"|pushed to (?:the )?next {_TIME}|moved to (?:the )?next {_TIME}"
    "|rescheduled to|carried over|settling on"
    f"|no meeting (?:on )?{_TIME}|meeting (?:is |was |has been )?cancell?ed"
    "|motion (?:carries|passes|fails|failed|was defeated|defeated)"
    "|put (?:it |this |that )?on hold"
    "|defer (?:it |this |that )?(?:until|to|for) |postpone (?:it |this |that )?(?:until|to|for) "
    # German
    "|beschliesst|beschliessen|beschloss|beschlossen|einstimmig|mehrheitlich|angenommen|abgelehnt"
    "|genehmigt|verabschiedet|vereinbart|festgelegt|entschieden|bewilligt|gewahlt|zuruckgestellt"
    "|vertagt|verschoben|angesetzt|zugestimmt|geeinigt|einigen sich|einigt sich|sich einig"
    "|daruber einig|bestatigt|stattgegeben|wird (?:zunachst )?von .{2,60} abgesehen|abgesehen"
    "|wird (?:[^.;:]{1,60} )?bestimmt|wurden? (?:[^.;:]{1,60} )?bestimmt"
    "|stimmt (?:dem|der|den) .{2,80} zu"
    "|konsens|einvernehmlich|entscheidet sich|entscheiden sich"
    "|spricht sich .{0,60}(?:fur|gegen|dafur|dagegen) |sprechen sich .{0,60}(?:fur|gegen|dafur) "
    f"|ist (?:einverstanden|{_IS_FOR})|sind (?:einverstanden|{_IS_FOR})|vertagen (?=bis|auf)"
    "|fur gut befunden|nicht weiter ?verfolgt|wird verzichtet|wird beibehalten|bleibt es bei"
    # French
    "|avons (?:decide|choisi|opte|retenu|convenu|vote|valide|abandonne)|part(?:ons)? sur"
    "|decide|decident|decidee?s?|decidons|adopte|adoptee?s?|approuve|approuvee?s?|approuvent"
    "|validee?s?|l'unanimite|l’unanimite|retenue?s?|convenu|acte|elue?s?|reportee?s?"
    "|rejetee?s?|choisie?s?"
    "|choix s'est porte|choix s’est porte|ont porte leur choix"
    "|designee?s?|nommee?s?|votees?|est vote|sont votes"
    "|vote a (?:l'unanimite|l’unanimite|la majorite)|votent"
    "|enterine|enterinee?s?|enterinent|accord de principe"
    "|donnent? (?:son|leur) accord|d'accord (?:pour|sur)|d’accord (?:pour|sur)|valident"
    "|valide (?:le|la|les|l'|l’)|tranchee?s?|mandate"
    "|validation d(?:u|e la|es) .{2,60} par l[ea] (?:ca|ag|bureau|conseil|assemblee)"
    # Spanish, Portuguese
    "|se acuerda|se acordo|se decide|se decidio|se aprueban?|se aprobo|se aprobaron|acordamos"
    "|decidimos|hemos (?:decidido|acordado|cambiado|elegido|aprobado)|acuerdan|por unanimidad"
    "|se determin(?:an?|o|aron)|se establec(?:en?|io|ieron)|se defini(?:o|eron)|se rechazan?"
    "|se pospone|se aplaza|se elige|se designan?"
    "|se resuelve"
    "|se vota|se voto|quedamos en|hemos quedado|se opta|se ha optado|optamos por|se mantienen?"
    "|se escogen?|se escogio|se realizo un acuerdo|se lleg[oa] a(?:l| un) acuerdo"
    "|se nombran?|se ratifican?|se autorizan?|se da (?:el )?visto bueno"
    "|damos (?:el )?visto bueno|la junta (?:aprueba|decide|acuerda)"
    "|se concluyo|la conclusion (?:es|fue)|a la (?:siguiente )?conclusion|tomado la decision"
    "|tomo la decision|tomamos la decision|estamos de acuerdo|de acuerdo en"
    "|de acuerdo con (?:la propuesta|ello)|se concluye"
    "|se descarta|queda pendiente|se deja para"
    "|se ha (?:decidido|acordado|aprobado)|queda(?:n|ron)? aprobad[oa]s?|aprobad[oa]s?|acordado"
    "|decidido|fic(?:a|ou|aram) (?:decidid|definid|acordad|combinad|aprovad|estabelecid|marcad"
    "|agendad)[oa]s?"
    "|fo(?:i|ram) (?:decidid|definid|acordad|combinad|aprovad|deliberad|escolhid|eleit|marcad"
    "|agendad)[oa]s?"
    "|decidiu(?:-se)?|decidiram|aprovou|aprovaram"
    "|definimos|determinamos|selecionamos|seleccionamos|estipulamos|escolhemos|combinamos|elegimos"
    "|escogimos"
    "|decide-se|aprova-se|acordou-se|concordaram|concordamos|ficou acertado|definimos|optamos"
    "|foi acordado|delibera-se|ratificou|elegeu|nomeou"
    "|deliberou|definiu-se|optou(?:-se)?|aprovad[oa]s?|aprovamos"
)
_DECIDED: Final = re.compile(rf"(?<![\w’'-])(?=[^\W\d_])(?:{by_first_letter(_SAID)})(?![\w-])")

_ALONE: Final = word_set(
    "angenommen abgelehnt genehmigt verabschiedet vereinbart festgelegt entschieden bewilligt "
    "gewahlt zuruckgestellt vertagt verschoben angesetzt zugestimmt bestatigt abgesehen",
)
"""German participles that need “wird”, “wurde”, “hat” beside them, unless they begin the text."""
_AUXILIARY: Final = re.compile(
    r"\b(?:wird|wurden?|werden|ist|sind|hat|haben|worden|einstimmig|mehrheitlich|stimmen"
    r"|ohne gegenstimmen?)\b"
)
_FRENCH_ALONE: Final = re.compile(
    r"(?:validee?s?|adoptee?s?|approuvee?s?|retenue?s?|elue?s?|reportee?s?|rejetee?s?|choisie?s?"
    r"|acte|adopte"
    r"|designee?s?|nommee?s?)$"
)
_FRENCH_AUXILIARY: Final = re.compile(r"\b(?:est|sont|a|ont|ete|unanimite|c'est|c’est)\b")

_EAST: Final = re.compile(
    "決定し(?:た|ました)|決定と(?:する|した)|に決定|が決定|決まった|決まりました|承認(?:された|されました|した|しました)"
    "|可決|採択|了承(?:された|した|を得た)|合意(?:した|しました|に至った|された)|ことにな(?:った|りました)"
    "|こととした|で進める|で進めていく|方針とする|[にで]確定(?!申告)|に決め(?:た|る)|ことに(?:した|しました)|こととする|ことに決|否決|延期(?:した|とする"
    "|となった)|見送(?:る|り)こと|見送りと"
    "|决定|一致同意|一致通过|一致认为|表决通过|投票通过|获得通过|审议通过|通过了|予以通过"
    "|(?<!测试)(?<!测试全部)(?<!用例)(?<!编译)(?<!构建)(?<!考试)(?<!体检)(?<!校验)(?<!验证)通过(?=[。*_\\s]{0,6}$)|同意|批准"
    "|达成一致|达成共识"
    "|决议|确定了|确定为|制定了|商定|敲定|明确了|(?:^|[-•、.]\\s?)确定(?!性|的|是否)|最终(?:选择|采用|选定|确定(?!性|后))|基本确定(?!性)|选定|采用了|暂不(?!清楚|支持|知|明"
    "|确定|了解|可|能|会|存在|影响)|暂定|拟定于|否决|推迟到|推迟至|延期至"
)
_EAST_UNREAL: Final = re.compile(
    "(?:未|没有|沒有|尚未|不|是否|需要?|待|如果|可能|未能|再)\\s?(?:会|能|被|由\\w{1,6})?$"
)
_EAST_UNREAL_AFTER: Final = re.compile(
    "^.{0,12}(?:ていない|ていません|予定|未定|かどうか|必要がある|するか|吗|与否)"
)

_UNREAL: Final = re.compile(
    r"\b(?:if|unless|once|when|until|before|after|whether|how|why|to|to be|will(?: be)?"
    r"|can(?: be)?|could|should|must|may|might|would|need(?:s)? to|yet to be|that was|that were"
    r"|which was|which were|who was|not|never|cannot|no|hasn.t|haven.t|wasn.t|didn.t|don.t|being"
    r"|gets?|wenn|falls|sofern|sobald|ob|zu|nicht|noch nicht|kein\w{0,2}|da|als"
    r"|si|sauf|quand|lorsque|sera|seront|doit|doivent|devra|pourra|pas|ne|n.est|etre|d.etre"
    r"|cuando|sera|seran|debe|deberia|puede|podria|ser|sin|nao|quando|deve|precisa|para|caso)"
    r"(?:\s(?:been|yet|be|ever|then|have|dann|noch|pas|ete|es|ser|also|likely|probably|hopefully"
    r"|soon"
    r"|formally|first|only|eventually|possibly)){0,3}\s{0,2}$"
)
_COORDINATED: Final = re.compile(
    r"\b(?:to|will|should|must|may|might|can|could|would|zu)\s(?:\w{1,20}\s){0,4}?"
    r"(?:(?:and|or|und|oder|&)\s|\w{1,20}/(?:\w{1,20}/){0,3})$"
)
"""“To be proposed and accepted”, “to discuss/decide”."""
_SOMETHING: Final = re.compile(
    r"\b(?:stuff|things?|what|items|ones|everything|anything|work|those) (?:that )?"
    r"(?:(?:we|they|you|people) (?:have |had )?|(?:was|were) )$"
)
"""“Review the stuff we have accepted”."""
_UNDER_WAY: Final = re.compile(r"\b(?:aktuell|derzeit|gerade|noch|currently)\b")
_OPENS: Final = re.compile(
    r"^[\W_]{0,8}(?:decision|agreement|consensus|commitment) (?:was )?(?:made |reached )?"
    r"(?:to (?!be\b)|that |on )"
)
"""“Decision to publish the minutes”, as the points of a summary begin."""
_OPEN: Final = re.compile(
    r"\b(?:(?:is|are|was|were|has|have|remains?|still|yet) (?:still |not |yet |currently ){0,3}"
    r"(?:open|pending|missing|outstanding|unclear|needed|required|necessary|due|been reached"
    r"|reached|been made|made|to be|deferred|postponed)"
    r"|(?:will|should|must|needs?|has|have) (?:to )?(?:be|follow|come|wait)|pending|tbd|needed)\b"
)
"""Such a point goes on to say that there is none yet."""
_RESOLVED: Final = re.compile(r"\W{0,6}RESOLVED\b")
_ADOPTS: Final = re.compile(
    r"(?:^|[.;,:]\s|\b(?:y|et|and)\s)[\W_]{0,4}(?:vamos(?: a)?|on va|nous allons|we will|we.ll)"
    r" (?:keep|use|drop|abandon|adopt|stick|utiliser|garder|abandonner|adopter|conserver"
    r"|usar|utilizar|mantener|manter|abandonar|adoptar|adotar)\b(?!\?)"
    r"(?! (?:(?:you|everyone|everybody) (?:posted|informed|updated)|in (?:touch|mind)|by|in on)\b)"
    r"|(?:^|[.;]\s)[\W_]{0,4}(?:we (?:will|shall) |we.ll |let.s )?table "
    r"(?:it(?! (?:is|was)\b)|this|that(?! (?:was|were|had|we|will|can|should|may|\w{0,12}s)\b)"
    r"|the [^.?!|]{3,60}? (?:for|to|until|till|after))\b"
    r"|\b(?:usaremos|utilizaremos|manteremos|mantendremos|adotaremos|adoptaremos)\b"
)
"""“We will keep the old flag” is no work, and “We will keep you posted” decides nothing."""
_BODY_DECIDES: Final = re.compile(
    r"\b(?:versammlung|\w{2,20}versammlung|vorstand|\w{0,12}ausschuss|plenum|konvent|beirat"
    r"|(?!vorrat|apparat|verrat|hausrat)\w{0,12}rat"
    r"|gremium|mitglieder)"
    r" (?:genehmigt|genehmigen|wahlt|wahlen|bestatigt|bestatigen|bewilligt|ernennt|billigt|billigen"
    r"|entlastet|entlasten|verabschiedet|beauftragt|beauftragen)\b(?! (?:worden|werden|wird|hat"
    r"|haben|sein))"
)
"""“Die Versammlung genehmigt die Satzung”."""
_WHOLE: Final = re.compile(
    r"[\W_]{0,6}(?:(?:issue|pr|ticket|rfc|motion|proposal) (?:was |is )?(?:closed|merged|withdrawn)"
    r"(?: (?:in favou?r of|as|by|with|during) [^?]{1,160})?|agreement from [^?]{2,80}|merged"
    r"|closed(?: as [\w' ]{2,20})?|declined|withdrawn|no action(?: (?:needed"
    r"|required))?|(?:no|kein|keine|pas de|sin|sem) (?:meeting|call|session|treffen|sitzung|reunion"
    r"|seance|reuniao)(?: (?:next|this) (?:week|month))?"
    r"|ok(?:ay)? (?:for|pour|para|fur|con|com|mit) [^?]{2,200})[\W_]{0,4}"
)
"""All that stands below what was spoken about: “Merged.”"""
_PART_END: Final = re.compile(r"[,;:(]")
_SUPPOSED: Final = re.compile(
    r"[\W_]*(?:and |or |und |et |y |e )?(?:if|unless|once|when|until|whether|should|wenn|falls"
    r"|sobald|sofern|ob|bis|si|sauf si|quand|lorsque|cuando|quando|caso|hasta que|ate que)\b"
)
_LONG_AGO: Final = re.compile(
    r"\s(?:already )?(?:last (?:year|month|summer|winter|spring|autumn)|years ago|letztes jahr"
    r"|im vorjahr|l'an dernier|el ano pasado|no ano passado)\b"
)
_ENGLISH: Final = re.compile(
    r"approved|accepted|rejected|agreed|adopted|decided|elected|deferred|endorsed|ratified"
)
_ARTICLE: Final = re.compile(r"\b(?:the|an?|of|by|all)\s$")
"""What stands before “the approved budget”, which nobody has decided here."""
_DECIDES: Final = re.compile(
    r"(?:^|\b(?:est|a|ont|ete|se|on|ca|ag|bureau|conseil|assemblee|comite|groupe|equipe|commission"
    r"|junta|asamblea|consejo))\s{0,2}$"
)
_DECIDES_TO: Final = re.compile(r"\s(?:de|que|la|le|les)\b|\s(?:d|l)['’]")
_THOUGHT: Final = re.compile(
    r"\b(?:thought|thinks?|believes?|hopes?|assumed?|wish|how|know (?:if|whether)"
    r"|although|though|obwohl|aunque|embora|bien que)\b"
)
_OBJECTIONS: Final = re.compile(
    r"\b(?:any(?:one|body)?|does|do|are|is|no) [^.?!]{0,40}"
    r"\b(?:object(?:s|ions?)?|opposed|against|disagrees?)\b[^.?!]{0,160}[.?]"
    r"\s(?:none|no|nope|nobody|no one)\b"
)
"""“Any objections to that? None.”"""
_FOR_IT: Final = re.compile(r"\s\+1(?!\d)")
_PROPOSED: Final = re.compile(r"\b(?:let['’]?s|propos(?:al|e|es|ed)|should we|what about)\b")
"""“Let's put it off. +1 Ben”, as scribes write it."""
_PROPOSAL: Final = 300
"""Characters before who is for it in which the proposal stands."""
_LATER: Final = frozenset(("deferred", "postponed", "tabled"))
_IS_LATER: Final = re.compile(
    r"\s{0,2}(?:$|[.,;:)*_–—-]|to\b|until\b|till\b|for\b|by\b|again\b"
    r"|(?:the )?(?:decision|vote|discussion|meeting)\b)"
)
_AS_BEFORE: Final = re.compile(
    r"\b(?:as (?:(?:was|were|had|we|already|previously|originally) ){0,3}"
    r"|wie (?:(?:bereits|schon|zuvor|letztes mal) ){0,2})$"
)
_SAID_BEFORE: Final = frozenset(("agreed", "decided", "beschlossen", "vereinbart", "festgelegt"))
"""“As agreed in March” says what was decided before."""
_MYSELF: Final = re.compile(r"\b(?:i|ich|yo|eu)(?:.ve| have| had| also)?\s$")
"""“I concluded that …” says what one thinks."""
_WAS: Final = re.compile(r"\b(?:was|were|is|are|been)\s$")
_AT: Final = re.compile(r"\s(?:at|in|by|into|as)\b")
_WITHOUT: Final = re.compile(r"\b(?:without|no)\s(?:\w{1,20}\s){0,3}$")
_ROMANCE_ALONE: Final = re.compile(r"(?:aprobad[oa]s?|aprovad[oa]s?|acordado|decidido)$")
_ROMANCE_AUXILIARY: Final = re.compile(
    r"\b(?:queda|quedan|quedo|quedaron|fue|fueron|es|son|ha|han|sido|esta|estan|hemos|foi|foram"
    r"|fica|ficou|ficam|ficaram|esta|estao|sao|e)\b"
)
"""Without one of them “the changes approved” are no decision."""
_MODAL: Final = re.compile(
    r"\b(?:soll|sollen|sollte|sollten|muss|mussen|kann|konnen|konnte|darf)\b"
)
_TO_BECOME: Final = re.compile(r"^\s(?:werden|worden sein|sein)\b")
_ASSUMED: Final = re.compile(r"^\s?(?:wird|werden|wurde)?,?\s?dass?\b")
_REPORTED: Final = re.compile(
    r"\b(?:berichtet|informiert|erlautert|teilt mit|reported (?:that|on)|informs? that|told us"
    r"|informe que|comenta que|informa que|informou que|explains? that|updated us|noted that)\b"
)
_CLAUSE: Final = re.compile(r"[;:!?]\s|,\s|\s[–—-]\s|\b(?:but|aber|mais|pero|mas|which|because)\b")


def says_decision(sentence: str) -> bool:
    """Whether a sentence of notes states a decision."""
    text = folded(sentence[:_LONGEST])
    if decision_marked(sentence):
        return True
    if text.rstrip(" \"'”’»)").endswith("?"):
        return False
    if _WHOLE.fullmatch(text):
        return True
    opens = _OPENS.match(text)
    if opens is not None and _OPEN.search(_PART_END.split(text[opens.end() :], 1)[0]) is None:
        return True
    if _RESOLVED.match(sentence) or _ADOPTS.search(text) or _BODY_DECIDES.search(text):
        return True
    reported = _REPORTED.search(text)
    for found in _DECIDED.finditer(text):
        if reported is not None and reported.start() < found.start():
            return False
        if _is_real(text, found):
            return True
    return _says_in_the_east(text)


def is_outcome(text: str) -> bool:
    """Whether a text is as a whole what came out of a matter: “Merged”, “No meeting”."""
    return _WHOLE.fullmatch(folded(text[:_LONGEST])) is not None


def without_deciding(text: str) -> str:
    """A folded text without its words of deciding."""
    return _EAST.sub(" ", _DECIDED.sub(" ", text))


def is_unopposed(text: str) -> bool:
    """Whether a text asks who objects and says that nobody does, or proposes something and says who
    is for it."""
    plain = folded(text[:_LONGEST])
    if _OBJECTIONS.search(plain):
        return True
    support = _FOR_IT.search(plain)
    if support is None:
        return False
    before = plain[max(0, support.start() - _PROPOSAL) : support.start()]
    return _PROPOSED.search(before) is not None


def _is_real(text: str, found: re.Match[str]) -> bool:
    start = max(0, found.start() - _BEFORE)
    for cut in _CLAUSE.finditer(text, start, found.start()):
        start = cut.end()
    before, word = text[start : found.start()], found[0]
    after = text[found.end() : found.end() + 40]
    if (
        _SUPPOSED.match(before)
        or _LONG_AGO.match(after)
        or (_THOUGHT.search(before[-60:]) is not None and not _strong(word))
    ):
        return False
    seeming = word.startswith("consensus") and before.endswith("seems to be ")
    if _UNREAL.search(before[-60:]) is not None and not seeming and not _strong(word):
        return False
    if _COORDINATED.search(before[-100:]) is not None and not _strong(word):
        return False
    if _MYSELF.search(before[-20:]) is not None:
        return False
    if word in _SAID_BEFORE and _AS_BEFORE.search(before[-40:]) is not None:
        return False
    if _UNDER_WAY.search(word) is not None or _SOMETHING.search(before[-60:]) is not None:
        return False
    if _ENGLISH.match(word) and _ARTICLE.search(before[-8:]) is not None:
        return False
    if word == "decide" and (
        _DECIDES.search(before[-20:]) is None
        or (not before.strip() and _DECIDES_TO.match(after) is None)
    ):
        return False  # an infinitive of English
    if word in _LATER and not _IS_LATER.match(after) and not _WAS.search(before[-8:]):
        return False
    if _ENGLISH.match(word) and _AT.match(after) and not _WAS.search(before[-8:]):
        return False  # “a talk accepted at a conference”
    if _ENGLISH.match(word) and _WITHOUT.search(before[-40:]) is not None:
        return False
    if _ROMANCE_ALONE.match(word) and before.strip(" *_-•"):
        return _ROMANCE_AUXILIARY.search(before[-60:]) is not None
    if word in _ALONE:
        if word == "angenommen" and _ASSUMED.match(after):
            return False
        alone = before.strip(" *_-•") and after.strip(" .*_)")
        if alone and _AUXILIARY.search(before + after) is None:
            return False
    if _TO_BECOME.match(after) and _MODAL.search(before):
        return False
    if _FRENCH_ALONE.match(word):
        return not before.strip() or _FRENCH_AUXILIARY.search(before[-40:]) is not None
    return True


def _strong(word: str) -> bool:
    """Whether a word says by itself that all agreed, whatever stands before it."""
    return "unanim" in word or word.startswith("motion") or word in ("einstimmig", "mehrheitlich")


def _says_in_the_east(text: str) -> bool:
    for found in _EAST.finditer(text):
        before = text[max(0, found.start() - 6) : found.start()]
        after = text[found.end() : found.end() + 24]
        if _EAST_UNREAL.search(before) is None and _EAST_UNREAL_AFTER.match(after) is None:
            return True
    return False
