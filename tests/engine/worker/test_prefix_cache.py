"""What is kept of a context, held against a context that knows what it was given."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.engine.worker.prefix_cache import WORTH_SAVING, PrefixCache

PICTURE = -1
BATCH = 16


class Context:
    """Holds tokens, each with the picture that it saw: a wrong prefix is seen."""

    def __init__(self, budget: int = 1 << 20) -> None:
        self.held: list[tuple[int, str]] = []
        self.fails = False
        self.drops = True
        self.restored = 0
        self.cache: PrefixCache[list[tuple[int, str]]] = PrefixCache(
            self, BATCH, picture_token=PICTURE, budget=budget
        )

    def save(self, most: int) -> list[tuple[int, str]] | None:
        return list(self.held) if len(self.held) <= most else None

    def restore(self, state: list[tuple[int, str]], picture: str) -> bool:
        self.held = [] if self.fails else list(state)
        self.restored += not self.fails
        return not self.fails

    def truncate(self, size: int) -> int:
        size = size if self.drops else 0
        del self.held[size:]
        return size

    def ask(
        self,
        prompt: list[int],
        picture: str = "",
        *,
        owner: str = "",
        seeded: bool = False,
        answer: int = 0,
    ) -> int:
        """Evaluates a prompt and an answer as an engine does; returns the tokens kept."""
        kept = self.cache.prepare(
            prompt, picture=picture, owner=owner, repeatable=not seeded, seeded=seeded
        )
        self.cache.note_prompt(prompt, kept)
        for start in range(kept, len(prompt), BATCH):
            part = prompt[start : start + BATCH]
            self.held += seen(part, picture, after=PICTURE in prompt[:start])
            self.cache.extend(part)
        assert self.held == seen(prompt, picture)
        assert self.cache.tokens == prompt
        for token in range(answer):
            self.held += seen([token], picture, after=PICTURE in prompt)
            self.cache.tokens.append(token)
        return kept


def seen(tokens: list[int], picture: str, *, after: bool = False) -> list[tuple[int, str]]:
    """Each token with the picture that stands before it."""
    result = []
    for token in tokens:
        after = after or token == PICTURE
        result.append((token, picture if after else ""))
    return result


def text(salt: int, length: int = 3 * WORTH_SAVING) -> list[int]:
    return [1, 2, 3, *(1000 * salt + n for n in range(length))]


def test_the_longest_prefix_is_kept() -> None:
    context = Context()
    assert context.ask(text(1), answer=5) == 0
    assert context.ask([*text(1), 0, 1, 2, 3, 4, 9]) == len(text(1)) + 5
    assert context.ask(text(1)[:50]) == 49, "its last token is evaluated again"
    assert context.ask(text(1)[:50]) == 49


def test_a_conversation_that_was_left_comes_back() -> None:
    context = Context()
    context.ask(text(1), answer=5)
    assert context.ask(text(2)) == 3
    assert context.ask([*text(1), 0, 1, 9]) == len(text(1)) + 2
    assert context.restored == 1
    assert context.ask([*text(2), 9]) == len(text(2))


def test_a_prompt_that_is_asked_again_begins_where_it_began() -> None:
    context = Context()
    context.ask(text(1)[:100], answer=5)
    context.ask(text(1), answer=5)
    assert context.ask(text(1)) == 100


def test_a_seed_keeps_whole_batches_alone() -> None:
    context = Context()
    context.ask(text(1), seeded=True, answer=5)
    whole = len(text(1)) // BATCH * BATCH
    assert context.ask([*text(1), 0, 1, 9], seeded=True) == whole
    changed = [*text(1)[:50], *text(2)]
    context.ask(changed)
    assert context.ask([*changed, 9], seeded=True) == 48, "the others stood at another place"
    context = Context()
    context.ask(text(1)[:5])
    context.ask(text(1))  # in batches that begin at another token
    assert not context.cache.regular
    assert context.ask([*text(1), 9], seeded=True) == 0


def test_behind_another_picture_nothing_is_kept() -> None:
    context = Context()
    prompt = [*text(1, 80), PICTURE, *text(2)]
    context.ask(prompt, "one")
    assert context.ask(prompt, "two") == len(text(1, 80))
    assert context.ask([*prompt, 9], "one") == len(prompt), "both are saved"
    assert context.ask([*prompt, 9], "two") == len(prompt)
    context.ask(text(5))  # what is saved now must not take the other's place
    assert context.ask([*prompt, 9], "one") == len(prompt)


def test_what_cannot_be_restored_is_evaluated() -> None:
    context = Context()
    context.ask(text(1))
    context.ask(text(2))
    context.fails = True
    assert context.ask([*text(1), 9]) == 0


def test_what_cannot_drop_a_part_begins_again() -> None:
    context = Context()
    context.drops = False
    context.ask(text(1))
    assert context.ask([*text(1), 9]) == len(text(1))
    assert context.ask([*text(1)[:50], 9]) == 0


def test_what_recurs_goes_back_to_the_ends_of_its_turns() -> None:
    context = Context(budget=1 << 20)
    context.drops = False
    first = text(1)
    context.ask(first, answer=5)
    turn = [*first, *range(5), *text(2)]
    assert context.ask(turn, answer=5) == len(first) + 5, "a second turn reads what is new"
    edited = [*first, *range(5), *text(3)]
    assert context.ask(edited, answer=5) == len(first) + 5, "so does an edited one"
    assert context.ask([*turn, *range(5), 9]) == len(turn) + 5, "and the one before comes back"
    assert context.ask(edited) == len(first) + 5, "the same question once more"


def test_the_oldest_makes_room() -> None:
    size = len(text(1))
    context = Context(budget=2 * size)
    for salt in (1, 2, 3, 4):
        context.ask(text(salt))
    assert context.ask([*text(1), 9]) == 3
    context = Context(budget=size - 1)
    context.ask(text(1))
    context.ask(text(2))
    assert context.ask([*text(1), 9]) == 3


PROMPTS = st.lists(
    st.tuples(
        st.lists(st.sampled_from([1, 2, PICTURE]), min_size=1, max_size=40),
        st.sampled_from(["", "one", "two"]),
        st.booleans(),
        st.integers(0, 3),
    ),
    max_size=8,
)


@given(PROMPTS)
def test_whatever_is_asked_the_context_is_right(
    asked: list[tuple[list[int], str, bool, int]],
) -> None:
    context = Context(budget=600)
    for tokens, picture, seeded, answer in asked:
        prompt = [token for token in tokens for _ in range(WORTH_SAVING // 8)]
        prompt = prompt if picture else [abs(token) for token in prompt]
        context.ask(prompt, picture, seeded=seeded, answer=answer)


def test_a_conversation_has_one_context_of_its_own_and_the_newest() -> None:
    context = Context()
    cache = context.cache

    def ask(prompt: list[int], owner: str) -> None:
        context.ask(prompt, owner=owner)

    ask(text(1), "a")
    ask(text(2), "a")  # another branch
    ask(text(3), "b")
    assert {each.owner: each.tokens for each in cache.owned()} == {"b": text(3), "a": text(2)}
    assert len(list(cache.owned())) == 2
    ask(text(1), "a")  # the first branch again
    assert [(each.owner, each.tokens) for each in cache.owned()] == [
        ("a", text(1)),
        ("b", text(3)),
    ]
    cache.disown("a")
    assert [each.owner for each in cache.owned()] == ["b"]
    context.drops = False
    for length in (100, 150, 190):
        ask(text(4)[:length], "c")
        ask([9], "")
    assert [each.tokens for each in cache.owned() if each.owner == "c"] == [text(4)[:190]]


def test_what_is_too_large_by_itself_costs_nothing_that_is_saved() -> None:
    context = Context(budget=1000)
    context.ask(text(1))
    context.ask(text(2))
    context.cache.offer(text(3), 0, [(0, "")] * 1001, "c")
    assert context.ask([*text(1), 9]) == len(text(1))


def test_there_is_room_only_beside_what_is_saved() -> None:
    one, two = text(1), text(2)
    context = Context(budget=2 * len(one))
    context.ask(one)
    assert context.cache.has_room(len(one))
    context.ask(two)
    assert context.cache.has_room(len(two)) and not context.cache.has_room(len(two) + 1)
    context.ask(text(3))
    assert not context.cache.has_room(1), "the first would go"
    context.ask(one)  # restored, so that it is no longer saved
    context.ask([*one, *text(4)])
    assert not context.cache.has_room(len(one) + 1)
