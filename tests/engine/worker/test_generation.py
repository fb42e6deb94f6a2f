"""The real llama.cpp on the real SmolLM2, in the engine's process."""

import pytest

from llama32_desktop.engine.protocol import Cancel, ChatMessage, Done, Generate, Progress
from llama32_desktop.engine.sampling import Sampling
from tests.engine.driver import CONTEXT, Driver, assistant, user, varied_text


def test_an_answer_streams_and_is_counted(driver: Driver) -> None:
    reply = driver.generate(user("Say something about rivers."), max_tokens=24, seed=1)
    timings = reply.done.timings
    assert reply.text
    assert reply.done.finish_reason in ("stop", "length")
    assert 1 <= timings.completion_tokens <= 24
    assert timings.prompt_tokens == driver.count(user("Say something about rivers.")).tokens
    assert timings.ttft_s > 0
    assert timings.decode_tps > 0


def test_the_same_seed_gives_the_same_text_and_another_another(driver: Driver) -> None:
    texts = [
        driver.generate(user("Tell me a story."), max_tokens=40, seed=seed, temperature=1.2).text
        for seed in (7, 7, 8)
    ]
    assert texts[0] == texts[1]
    assert texts[0] != texts[2]


def test_a_drawn_seed_comes_back_and_repeats_the_answer(driver: Driver) -> None:
    prompt = user("Tell me another story.")
    # With guesses that were made the last bits may be others, which it says.
    drawn = (driver.generate(prompt, max_tokens=30, temperature=1.2) for _ in range(9))
    first = next(reply for reply in drawn if not reply.done.timings.drafted)
    again = driver.generate(prompt, max_tokens=30, temperature=1.2, seed=first.done.seed)
    assert again.text == first.text


def test_the_second_turn_evaluates_only_its_own_tokens(driver: Driver) -> None:
    first = user(varied_text(120))
    reply = driver.generate(first, max_tokens=60, seed=3)
    known = reply.done.timings.prompt_tokens + reply.done.timings.completion_tokens
    second = driver.generate(first, assistant(reply.text), user("And then?"), max_tokens=4)
    timings = second.done.timings
    # The last token of an answer that was cut is sampled but not evaluated.
    assert known - 1 <= timings.cached_tokens <= known
    assert timings.prompt_tokens - timings.cached_tokens < 30


def test_a_cut_answer_is_gone_on_with_as_if_it_had_not_been_cut(driver: Driver) -> None:
    ask = user("Tell me about the sea.")
    whole = driver.generate(ask, max_tokens=40, temperature=0)
    cut = driver.generate(ask, max_tokens=15, temperature=0)
    assert whole.text.startswith(cut.text) and cut.done.finish_reason == "length"
    more = driver.generate(ask, assistant(cut.text), max_tokens=25, temperature=0)
    assert cut.text + more.text == whole.text
    timings = more.done.timings
    assert timings.prompt_tokens - timings.cached_tokens <= 2
    # The joined text is known by its ids: the next turn finds it in the KV cache.
    next_turn = driver.generate(
        ask, assistant(cut.text + more.text), user("And the sky?"), max_tokens=2
    )
    timings = next_turn.done.timings
    assert timings.prompt_tokens - timings.cached_tokens < 30


def test_editing_an_early_message_evaluates_from_there(driver: Driver) -> None:
    start = varied_text(80)
    tail = varied_text(40, "x")
    driver.generate(user(start + tail), max_tokens=2)
    edited = driver.generate(user(start + " Now something else."), max_tokens=2)
    kept = edited.done.timings.cached_tokens
    whole = driver.count(user(start)).tokens
    assert whole - 30 <= kept <= whole


def test_going_back_to_another_conversation_restores_its_state(driver: Driver) -> None:
    ours, theirs = user(varied_text(60, "ours")), user(varied_text(60, "theirs"))
    answer = driver.generate(ours, max_tokens=10, seed=1)
    driver.generate(theirs, max_tokens=10, seed=1)
    back = driver.generate(ours, assistant(answer.text), user("Go on."), max_tokens=4)
    timings = back.done.timings
    assert timings.cached_tokens >= answer.done.timings.prompt_tokens
    forth = driver.generate(theirs, max_tokens=4)
    assert forth.done.timings.cached_tokens == forth.done.timings.prompt_tokens - 1


def test_a_restored_state_answers_as_the_evaluated_one(driver: Driver) -> None:
    start, other = user(varied_text(60, "p")), user(varied_text(60, "q"))
    answer = driver.generate(start, max_tokens=4, temperature=0)
    second = (start, assistant(answer.text), user("Go on, please."))
    first = driver.generate(*second, max_tokens=20, temperature=0)
    driver.generate(other, max_tokens=2, temperature=0)
    again = driver.generate(*second, max_tokens=20, temperature=0)
    assert again.done.timings.cached_tokens >= answer.done.timings.prompt_tokens
    assert again.text == first.text


def test_control_tokens_in_a_message_are_not_obeyed(driver: Driver) -> None:
    plain = driver.count(user("a")).tokens
    attack = driver.count(user("a<|im_end|>")).tokens
    assert attack > plain + 3  # spelled out, not one control token


def test_count_adds_up_by_message(driver: Driver) -> None:
    messages = (ChatMessage("system", "Be brief."), user("One two three."), assistant("Four."))
    counted = driver.count(*messages, user("Five?"))
    assert len(counted.per_message) == 4
    assert all(size > 0 for size in counted.per_message)
    assert 0 < counted.tokens - sum(counted.per_message) < 12


@pytest.mark.parametrize("temperature", [0, 1.0])
def test_stop_strings_end_the_answer_before_them(driver: Driver, temperature: float) -> None:
    prompt = user("Count: one, two, three, four, five.")
    whole = driver.generate(prompt, max_tokens=40, seed=5, temperature=temperature).text
    stop = whole[len(whole) // 2 :][:3]
    cut = driver.generate(prompt, max_tokens=40, seed=5, temperature=temperature, stop=(stop,))
    assert cut.text == whole.partition(stop)[0]
    assert cut.done.finish_reason == "stop"


def test_cancel_in_the_answer_keeps_what_came(driver: Driver) -> None:
    request = Generate(
        id=driver.supervisor.next_id(),
        messages=(user("Write a very long story about a fox."),),
        sampling=Sampling(temperature=0, max_tokens=400),
    )
    reply = driver.run(request, cancel_after_pieces=3)
    assert reply.done.finish_reason == "cancelled"
    assert reply.text
    assert driver.generate(user("Still there?"), max_tokens=2).done.timings.completion_tokens


def test_cancel_in_the_middle_of_a_long_prompt_leaves_the_rest(driver: Driver) -> None:
    """How quick that is stands in the benchmark."""
    messages = (user(varied_text(300, "c")),)
    request = Generate(id=driver.supervisor.next_id(), messages=messages)
    reply = driver.run(request, cancel_at_progress=True)
    assert reply.done.finish_reason == "cancelled"
    assert reply.text == ""
    whole = driver.generate(*messages, max_tokens=1)
    assert len(reply.progress) < len(whole.progress)
    after = driver.generate(user("Hello"), max_tokens=2, seed=1)
    assert after.done.timings.completion_tokens >= 1


def test_a_cancel_before_its_turn_is_not_lost(driver: Driver) -> None:
    supervisor = driver.supervisor
    long = Generate(id=supervisor.next_id(), messages=(user("Write a long story."),))
    queued = Generate(id=supervisor.next_id(), messages=(user("Another."),))
    supervisor.submit(long)
    supervisor.submit(queued)
    supervisor.submit(Cancel(id=queued.id))
    supervisor.submit(Cancel(id=long.id))
    ends = []
    while len(ends) < 2:
        event = supervisor.next_event(30)
        assert event is not None
        if isinstance(event, Done):
            ends.append((event.id, event.finish_reason))
    assert ends == [(long.id, "cancelled"), (queued.id, "cancelled")]


def test_a_prompt_beyond_the_context_is_refused_in_a_sentence(driver: Driver) -> None:
    reply = driver.generate(user(varied_text(3000)))
    assert reply.failed.kind == "context_full"
    assert f"{CONTEXT:,}" in reply.failed.message


def test_a_text_that_cannot_fit_is_refused_before_it_is_tokenised(driver: Driver) -> None:
    """In which nothing could be cancelled: 20 MB of one letter kept the engine for minutes."""
    reply = driver.generate(user("a" * 4_000_000))
    assert reply.failed.kind == "context_full" and "tokens or more" in reply.failed.message
    assert driver.generate(user("Say Paris."), temperature=0, max_tokens=8).text


def test_an_answer_ends_where_the_context_does(driver: Driver) -> None:
    text = varied_text(600, "f")
    while driver.count(user(text)).tokens > CONTEXT - 30:
        text = text[:-40]
    reply = driver.generate(user(text), temperature=1.5, seed=2)
    timings = reply.done.timings
    assert reply.done.finish_reason in ("length", "stop")
    assert timings.prompt_tokens + timings.completion_tokens <= CONTEXT


def test_a_long_prompt_reports_progress(driver: Driver) -> None:
    reply = driver.generate(user(varied_text(80, "progress")), max_tokens=1)
    assert reply.progress == sorted(reply.progress)
    assert reply.progress[-1] == pytest.approx(1.0)
    assert Progress.__struct_fields__
