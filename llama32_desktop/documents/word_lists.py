"""Words that say little and words that count, in the languages that most notes are in."""

from __future__ import annotations

from typing import Final

from llama32_desktop.words import folded


def word_set(words: str, between: str | None = None) -> frozenset[str]:
    """The words of a text, between which there is space, or `between`."""
    return frozenset(words.split(between))


ARTICLES: Final = word_set(
    "der die das den dem des ein eine einen einem einer kein keine im am zum zur vom beim"
)
"""Of German, and what they make with prepositions."""
DETERMINERS: Final = word_set(
    "the a an this that these those all some no der die das ein eine le la les un une des el los "
    "las una il lo gli o os as um uma het een den det"
)
"""They begin what has a subject of its own."""
FIRST_WORDS: Final = word_set(
    "a an the this that these those there it he she they we you i in on at by to of for from with "
    "as if when while after before since and or but so no not nobody none all any some many most "
    "both each every one two three what who which where why how is are was were do does did has "
    "have had can may must will would should could if unless"
)
"""They begin sentences, and are no names in notes that never write them small."""
FUNCTION_WORDS: Final = word_set(
    "the and for with from about into onto over der die das den dem des und für von mit aus les "
    "une pour avec dans sur del los las una con para por dos com uma della delle degli per van "
    "het een voor met och för med til"
)
NUMBER_WORDS: Final = {
    word: str(number)
    for number, words in enumerate(
        (
            "one",
            "two zwei deux dos due dois duas twee två dwa",
            "three drei trois tres tre três drie trzy",
            "four vier quatre cuatro quattro quatro vier fyra fire cztery",
            "five fünf cinq cinco cinque cinco vijf fem pięć",
            "six sechs seis zes seks sześć",
            "seven sieben siete sette sete zeven sju syv siedem",
            "eight acht huit ocho otto oito åtta åtte osiem",
            "nine neun neuf nueve nove negen nio dziewięć",
        ),
        1,
    )
    for word in words.split()
}
MONTHS: Final = {
    folded(name): str(number)
    for number, names in enumerate(
        (
            "january januar janvier enero gennaio janeiro januari jan",
            "february februar février febrero febbraio fevereiro februari feb",
            "march märz mars marzo março maart mar",
            "april avril abril aprile apr",
            "may mai mayo maggio maio mei maj",
            "june juni juin junio giugno junho jun",
            "july juli juillet julio luglio julho jul",
            "august août agosto augustus augusti aug",
            "september septembre septiembre settembre setembro sep sept",
            "october oktober octobre octubre ottobre outubro oct okt",
            "november novembre noviembre novembro nov",
            "december dezember décembre diciembre dicembre dezembro dec dez",
        ),
        1,
    )
    for name in names.split()
}
