"""What a conversation begins with is read before its first question, and nothing pays for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop.engine.client.client import EngineClient
from llama32_desktop.engine.client.handle import EngineFailedError, Handle, Priority
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    Cancel,
    ChatMessage,
    Event,
    Failed,
    ModelSettings,
    Prepare,
    Prepared,
)
from llama32_desktop.engine.sampling import Sampling, Thinking
from tests.engine.driver import Driver, Reply, assistant, user, varied_text

SYSTEM = ChatMessage("system", "You answer briefly, and say so where you are not sure.")


def prepare(driver: Driver, *messages: ChatMessage) -> Reply:
    return driver.run(Prepare(id=driver.supervisor.next_id(), messages=messages))


def tokens(reply: Reply) -> int:
    assert isinstance(reply.closing, Prepared), reply.closing
    return reply.closing.tokens


def test_the_first_question_evaluates_its_own_tokens(driver: Driver) -> None:
    for system in ((), (SYSTEM,), (ChatMessage("system", varied_text(30)),)):
        read = tokens(prepare(driver, *system))
        assert read > 0 and tokens(prepare(driver, *system)) == 0
        question = user("What is the capital of France?")
        timings = driver.generate(*system, question, max_tokens=4).done.timings
        alone = driver.count(question).tokens - driver.count(user("")).tokens
        assert 0 <= timings.prompt_tokens - timings.cached_tokens - alone <= 8
        # A new chat of the same prompt: nothing is thrown away for it.
        assert tokens(prepare(driver, *system)) == 0
        again = driver.generate(*system, question, max_tokens=4).done.timings
        assert again.cached_tokens == again.prompt_tokens - 1


def test_a_given_seed_gives_the_same_answer_after_it(driver: Driver) -> None:
    asked = {"seed": 11, "temperature": 0.9, "max_tokens": 24}
    question = user("Name a colour.")
    prepare(driver, ChatMessage("system", "Something else."))
    alone = driver.generate(SYSTEM, question, **asked)
    prepare(driver, ChatMessage("system", "Something else."))
    assert tokens(prepare(driver, SYSTEM)) > 0
    assert driver.generate(SYSTEM, question, **asked).text == alone.text


def test_a_conversation_that_makes_way_is_not_read_again(driver: Driver) -> None:
    told = user(varied_text(40, "x"))
    answer = driver.generate(told, max_tokens=4, temperature=0.7)
    assert tokens(prepare(driver, SYSTEM)) > 0
    more = driver.generate(told, assistant(answer.text), user("And?"), max_tokens=2).done.timings
    assert more.prompt_tokens - more.cached_tokens < 24


def test_what_does_not_fit_or_has_no_template_is_left_alone(driver: Driver) -> None:
    assert tokens(prepare(driver, ChatMessage("system", varied_text(1200)))) == 0
    assert driver.generate(user("Hello"), max_tokens=2).text


def test_it_ends_at_once_and_goes_on_where_it_was(driver: Driver) -> None:
    long = ChatMessage("system", varied_text(100, "y"))
    request = Prepare(id=driver.supervisor.next_id(), messages=(long,))
    driver.supervisor.submit(request)
    driver.supervisor.submit(Cancel(id=request.id))
    while (event := driver.supervisor.next_event(240)) is None or event.id != request.id:
        pass
    assert isinstance(event, Failed) and event.kind == "cancelled"
    assert tokens(prepare(driver, long)) > 0


@pytest.fixture
def client(smollm2: Path) -> Iterator[EngineClient]:
    client = EngineClient(Supervisor(niceness=0))
    client.start()
    client.load(ModelRef(str(smollm2)), ModelSettings(context=1536, threads=1)).result()
    yield client
    client.close()


def test_a_persons_request_goes_first_and_it_is_made_afterwards(client: EngineClient) -> None:
    order: list[str] = []

    def told(name: str) -> object:
        return lambda event: order.append(name) if isinstance(event, Event) else None

    long = ChatMessage("system", varied_text(60))
    ahead: Handle[Prepared] = client.prepare([long], Thinking(), listener=told("ahead"))  # type: ignore[arg-type]
    assert ahead.priority is Priority.IDLE
    counted = client.count([user("Hello")], listener=told("count"))  # type: ignore[arg-type]
    assert counted.result().tokens
    assert ahead.result().tokens > 0
    assert order == ["count", "ahead"]


def test_without_a_model_none_is_loaded_for_it(client: EngineClient) -> None:
    client.unload().result()
    with pytest.raises(EngineFailedError):
        client.prepare([SYSTEM], Thinking()).result()
    with pytest.raises(EngineFailedError):
        client.generate([user("Hello")], Sampling()).result()
