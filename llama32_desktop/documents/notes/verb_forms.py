"""Verbs that are known by their form, where the language shows it and no list has them all.

Items of lists of things to do begin with an infinitive in French, Spanish and Portuguese and end
with one in German; in Spanish, Portuguese and German what somebody takes on stands in the present
tense behind the name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from llama32_desktop.documents.notes.names import Token
from llama32_desktop.documents.word_lists import word_set

_ROMANCE: Final = re.compile(r"[^\W\d_]{2,20}(?:ar|er|ir)(?:l[aeo]s?|se|nos)?$")
_ROMANCE_WORDS: Final = word_set(
    # Spanish, Portuguese
    "el la los las un una unos unas lo al del de que con en por para su sus y o como si se nos "
    "os um uma ao aos da das dos na nas nos com em ou pelo pela "
    # French
    "le les des du une au aux sur dans pour avec ses leur leurs et ou par d l cette ces son sa"
)
"""Beside one of them a word that looks so is an infinitive, and no word of English."""
_NO_INFINITIVES: Final = word_set(
    # Spanish, Portuguese
    "lugar hogar ayer taller mujer mulher primer tercer poder deber haber ser estar alquiler bar "
    "mar par azucar militar escolar familiar popular particular similar singular regular celular "
    "titular auxiliar solar lunar nuclear circular ejemplar altar pilar dolar radar qualquer "
    "cualquier placer saber parecer haver ter mister super hiper inter per ver lider porvenir "
    "elixir exterior ir ar "
    # French
    "premier dernier courrier papier dossier cahier chantier atelier calendrier fevrier janvier "
    "metier fichier quartier tresorier hiver mer fer cher danger foyer loyer boulanger etranger "
    "berger verger passager manager leader diner souper gouter dejeuner poster flyer sticker "
    "master hier sentier clavier escalier policier financier particulier regulier entier "
    "chancelier conseiller avenir plaisir loisir souvenir desir cuir noir soir tir devoir pouvoir "
    "savoir miroir couloir espoir tiroir trottoir voir "
    # English, before a Romance word by chance
    "other after under over later never ever member number server order offer paper letter user "
    "computer developer maintainer speaker folder header container cluster docker newsletter "
    "calendar webinar seminar similar their her chair repair"
)
_DELIVERED: Final = re.compile(r"[^\W\d_]{2,24}(?:en|ern|eln)$")
"""German infinitives, and more."""
_PARTICIPLE: Final = re.compile(
    r"(?:an|auf|aus|ab|bei|durch|ein|her|hin|mit|nach|statt|teil|um|vor|weg|zu|zuruck|zusammen|fest"
    r"|bereit|frei|los|dar)?ge[^\W\d_]{3,20}en$"
)
_NO_GERMAN: Final = word_set(
    # participles without “ge”, and verbs that say how things are
    "besprochen verschoben beschlossen entschieden erhalten vergessen bekommen verloren "
    "verstanden empfohlen begonnen bewiesen unternommen ubernommen vorhanden erschienen "
    "verblieben vereinbart entstanden bestanden versprochen verliehen verlassen "
    "bestehen folgen bleiben stehen sollen werden konnen mussen wollen durfen mogen haben worden "
    "sein laufen fehlen liegen kommen gehen gelten heissen scheinen brauchen funktionieren passen "
    "reichen kosten dauern wurden wurden waren sind hatten konnten sollten wollten mussten "
    # no verbs
    "morgen gegen neben sondern wegen anderen allen offen oben unten draussen drinnen aussen "
    "gestern gern zwischen selten eigenen neuen meisten wenigen vielen beiden einigen ihnen denen "
    "seinen ihren einen keinen diesen jeden solchen meinen unseren letzten nachsten ersten "
    "zweiten dritten extern intern modern eben wochen monaten jahren stunden tagen personen "
    "ausstehen hinten vorn zufrieden verschieden"
)
_FINITE: Final = word_set(
    "ist sind war waren wird werden wurde wurden hat haben hatte hatten kann konnen konnte konnten "
    "soll sollen sollte sollten muss mussen darf durfen will wollen mochte mochten gibt dass weil "
    "da wenn damit ob zu nicht kein keine"
)
"""Beside one of them the verb at the end belongs to a sentence."""
_MOST_WORDS: Final = 10
_THIRD: Final = re.compile(r"[^\W\d_]{2,20}(?:a|e|an|en)$")
"""Spanish and Portuguese, in the present tense."""
_BEHIND_THIRD: Final = word_set(
    "a al el la los las con un una unos de del en por para sobre mas lo sus su o os as um uma ao "
    "com em mais borrador informacion"
)
_TELLS: Final = word_set(
    # Spanish
    "comenta explica informa indica dice propone plantea senala recuerda opina cree piensa sugiere "
    "expone es esta tiene hace resume cuenta considera pregunta pide agradece muestra manifiesta "
    "destaca aclara confirma anade insiste apunta abre cierra toma asiste asisten acude excusa "
    "vive quiere puede debe sabe ve va era fue sera ha han son estan tienen comentan explican "
    "informan dicen proponen presenta presentan abandona entra sale llega queda quedan parece "
    "afirma describe menciona reporta responde lee inicia continua interviene refiere siente "
    "desea espera prefiere apoya vota votan aprueba aprueban rechaza secunda da dan que se le "
    # Portuguese
    "diz fala falou lembra disse acha relata apresenta esclarece questiona sugere concorda "
    "agradece ressalta destaca tem teve foi esteve abriu abre encerra vota aprova solicita "
    # French
    "raconte rapporte rappelle signale indique precise annonce informe demande evoque souligne "
    "remercie regrette constate estime trouve souhaite presente explique aborde donne montre aime "
    "connaisse arrive participe assiste preside "
    # English and others, which may stand there
    "gave made have done came the an than then when even again often open been seen soon "
    "also wrote spoke chose drove are were love"
)
_GERMAN_THIRD: Final = re.compile(r"[^\W\d_]{3,20}(?:t|en)$")
_GERMAN_TELLS: Final = word_set(
    "berichtet berichten erlautert erlautern teilt teilen schlagt schlagen fragt fragen meint "
    "meinen erklart erklaren begrusst begrussen eroffnet weist weisen merkt merken regt regen "
    "bedankt dankt danken findet finden sagt sagen ist sind hat haben hatte war waren kann konnen "
    "wird werden soll sollen muss mussen stellt stellen stimmt stimmen beantragt bittet bitten "
    "betont ergänzt erganzt erwahnt erzahlt fasst halt halten kommt kommen geht gehen steht stehen "
    "sieht sehen lobt nennt nennen wunscht wunschen schliesst leitet eroffnen enthalt zeigt zeigen "
    "gibt geben liest lasst verlasst verlassen tritt scheidet bleibt bleiben hofft denkt glaubt "
    "weiss vertritt vertreten arbeitet arbeiten nicht seit mit nebst und dort samt wohnt fehlt "
    "fehlen braucht heisst gehort empfiehlt informierte informiert entschuldigt"
)


_ADDRESS: Final = word_set("http https www")


def begins_with_infinitive(words: Sequence[Token]) -> bool:
    """Whether an item begins with an infinitive of French, Spanish or Portuguese."""
    address = next((n for n, word in enumerate(words) if word.folded in _ADDRESS), len(words))
    words = words[:address]
    if len(words) < 3:
        return False
    first = words[0].folded
    if first in _NO_INFINITIVES or _ROMANCE.fullmatch(first) is None:
        return False
    if first.endswith("ier") or words[1].text[:1].isupper():
        return False
    return any(word.folded in _ROMANCE_WORDS for word in words[1:5])


def ends_with_infinitive(words: Sequence[Token]) -> bool:
    """Whether a short item ends with an infinitive of German, and is no sentence."""
    if not 2 <= len(words) <= _MOST_WORDS:
        return False
    last = words[-1]
    if not last.text.islower():
        return False
    if last.folded in _NO_GERMAN or _DELIVERED.fullmatch(last.folded) is None:
        return False
    if len(last.folded) < 5 or _PARTICIPLE.fullmatch(last.folded) is not None:
        return False
    before = words[:-1]
    # German writes nouns large; English has words that end so as well.
    large = any(word.text[:1].isupper() for word in before)
    return large and not any(word.folded in _FINITE for word in before)


def acts_in_present(words: Sequence[Token], index: int) -> bool:
    """Whether a verb in the present tense, behind somebody's name, says what he or she does."""
    word = words[index]
    if not word.text.islower() or index + 1 >= len(words):
        return False
    following = words[index + 1].folded
    if word.folded not in _TELLS and _THIRD.fullmatch(word.folded) is not None:
        return following in _BEHIND_THIRD and word.folded not in _NO_INFINITIVES
    return False


def acts_in_german(words: Sequence[Token], index: int) -> bool:
    """The same in German, in a short sentence."""
    word = words[index]
    if not word.text.islower() or not index + 2 <= len(words) <= _MOST_WORDS:
        return False
    if word.folded in _GERMAN_TELLS or _GERMAN_THIRD.fullmatch(word.folded) is None:
        return False
    rest = words[index + 1 :]
    return any(one.folded in _GERMAN_BEHIND for one in rest[:3]) and not any(
        one.folded in ("nicht", "nie", "bereits", "schon", "dass") for one in rest
    )


_GERMAN_BEHIND: Final = word_set(
    "der die das den dem ein eine einen einem sich bei mit um das es dann noch bis beim zum zur an "
    "am im fur auf nach vor aus eine ihn sie uns alle"
)
