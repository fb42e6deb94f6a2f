"""The places of a phrase in messages that change while they are counted."""

from __future__ import annotations

import tracemalloc
from dataclasses import dataclass, field
from itertools import pairwise
from re import Pattern

from llama32_desktop.conversations.model import Message
from llama32_desktop.ui.conversation.phrase_hits import PhraseHits, Readings
from llama32_desktop.ui.text.markdown import leaves_of
from llama32_desktop.ui.text.search_hits import Hit
from llama32_desktop.words import phrase_of


def message(number: int, text: str) -> Message:
    return Message(
        id=number,
        conversation_id=1,
        parent_id=None,
        role="assistant",
        content=text,
        state="complete",
        created_at=0.0,
    )


@dataclass
class Count:
    """The search for a word in three messages."""

    hits: PhraseHits = field(default_factory=lambda: PhraseHits(_cat(), Readings()))

    def __post_init__(self) -> None:
        self.hits.set_branch([message(n, "") for n in (1, 2, 3)])

    def read(self, number: int, text: str) -> None:
        for _ in self.hits.read(message(number, text), text):
            pass


def _cat() -> Pattern[str]:
    phrase = phrase_of("cat")
    assert phrase is not None
    return phrase


def test_a_message_that_no_longer_has_it_is_not_counted() -> None:
    count = Count()
    count.read(1, "A cat, a **c**at.")
    count.read(3, "Cats.")
    assert (count.hits.total, count.hits.number(Hit(3, 0, 0))) == (3, 3)
    count.read(1, "A dog.")
    assert (count.hits.total, count.hits.number(Hit(3, 0, 0))) == (1, 1)
    assert count.hits.number(Hit(1, 0, 0)) is None


def test_an_answer_that_shrinks_is_counted_as_it_stands() -> None:
    count = Count()
    count.hits.read_leaves(2, leaves_of("A cat.\n\nTwo cats."))
    assert count.hits.total == 2
    count.hits.read_leaves(2, leaves_of("A dog."))
    assert (count.hits.total, count.hits.first_from(0)) == (0, None)


def test_a_message_that_is_not_in_the_branch_counts_for_nothing() -> None:
    count = Count()
    count.read(4, "A cat.")
    assert (count.hits.total, count.hits.number(Hit(4, 0, 0))) == (0, None)


def test_the_way_leads_over_messages_without_it_and_around_at_the_ends() -> None:
    count = Count()
    assert count.hits.first_from(0) is None
    assert count.hits.beside(Hit(1, 0, 0), forwards=False) is None
    count.read(1, "Cat, cat.")
    count.read(3, "A cat.\n\nTwo cats.")
    way = [Hit(1, 0, 0), Hit(1, 0, 1), Hit(3, 0, 0), Hit(3, 1, 0)]
    assert [count.hits.first_from(index) for index in (0, 1, 2)] == [way[0], way[2], way[2]]
    for here, following in pairwise([*way, way[0]]):
        assert count.hits.beside(here, forwards=True) == following
        assert count.hits.beside(following, forwards=False) == here
    count.read(1, "A dog.")
    assert count.hits.beside(Hit(1, 0, 0), forwards=True) == way[2]
    assert count.hits.beside(way[2], forwards=False) == way[3]


def test_the_way_leads_through_every_place_and_around_in_both_directions() -> None:
    count = Count()
    count.read(1, "A cat, a cat.\n\nNone.\n\nThree cats: cat, cat.")
    count.read(3, "Cat.")
    places = [Hit(1, 0, 0), Hit(1, 0, 1), *(Hit(1, 2, n) for n in range(3)), Hit(3, 0, 0)]
    assert [count.hits.number(place) for place in places] == [1, 2, 3, 4, 5, 6]
    assert [count.hits.beside(place, forwards=True) for place in places] == places[1:] + places[:1]
    back = [count.hits.beside(place, forwards=False) for place in places]
    assert back == places[-1:] + places[:-1]
    assert [count.hits.number(Hit(1, leaf, nth)) for leaf, nth in ((0, 2), (1, 0), (3, 0))] == [
        None,
        None,
        None,
    ]


def test_a_message_with_a_hundred_thousand_places_is_no_list_of_them() -> None:
    count = Count()
    count.read(1, ("cat " * 500 + "\n\n") * 200)
    last = count.hits.beside(Hit(1, 0, 0), forwards=False)
    assert last is not None
    tracemalloc.start()
    try:
        assert (count.hits.number(last), count.hits.first_in(1)) == (100_000, Hit(1, 0, 0))
        assert count.hits.beside(last, forwards=True) == Hit(1, 0, 0)
        assert tracemalloc.get_traced_memory()[1] < 100_000
    finally:
        tracemalloc.stop()
