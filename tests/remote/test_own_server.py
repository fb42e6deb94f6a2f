"""Our own server, in all three interfaces, with a real model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import ChatMessage, ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.remote.listing import refreshed
from llama32_desktop.remote.server import Kind, Server
from tests.remote.conftest import Asking, asking_of, server_at
from tests.server.conftest import TOKEN, Served, serving

KINDS = ("openai", "ollama", "anthropic")
SHORT = Sampling(temperature=0, seed=1, max_tokens=5)
HI = (ChatMessage("system", "Be brief."), ChatMessage("user", "What is the capital of France?"))


@pytest.fixture(scope="module")
def served(smollm2: Path) -> Iterator[Served]:
    with serving("starter") as made:
        yield made


@pytest.fixture(scope="module", params=KINDS)
def asking(served: Served, request: pytest.FixtureRequest) -> Iterator[Asking]:
    """A client that knows the server's models by having asked for them."""
    kind: Kind = request.param
    with asking_of(refreshed(server_at(served.url, kind), TOKEN), key=TOKEN) as made:
        yield made


def text(asking: Asking) -> str:
    return asking.server.ref(asking.server.models[0].name).text


def test_a_server_lists_its_models(asking: Asking) -> None:
    (model,) = asking.server.models
    assert "smollm2" in model.name.lower() or "starter" in model.name
    loaded = asking.load(model.name)
    assert loaded.device == asking.server.host
    assert not loaded.abilities.counts
    assert not loaded.ref.is_file
    assert asking.client.child_pid is None  # no engine of this machine has begun


def test_an_answer_comes_with_what_it_took(asking: Asking) -> None:
    asking.load(asking.server.models[0].name)
    heard = asking.ask(HI, SHORT, leaves_for=text(asking))
    timings = heard.done.timings
    assert "France" in heard.text, "in which language it begins is no sure thing"
    assert len(heard.tokens) > 1
    assert heard.done.finish_reason == "length"
    assert timings.completion_tokens == SHORT.max_tokens
    assert timings.prompt_tokens > 10


def test_stop_ends_the_answer_at_the_server_too(asking: Asking, served: Served) -> None:
    asking.load(asking.server.models[0].name)
    long = Sampling(temperature=0, seed=1, max_tokens=2000)
    heard = asking.ask(
        (ChatMessage("user", "Count from one to a thousand."),),
        long,
        leaves_for=text(asking),
        on_text=lambda: asking.running.cancel(),
    )
    assert heard.done.finish_reason == "cancelled"
    # A second answer comes without waiting for the rest of the first.
    assert asking.ask(HI, SHORT, leaves_for=text(asking)).done.timings.completion_tokens == 5


def test_nothing_goes_where_nobody_chose(asking: Asking, served: Served) -> None:
    asking.load(asking.server.models[0].name)
    before = len(served.entries)
    for leaves_for in ("", "server:there/another", "server:elsewhere/starter"):
        refused = asking.ask(HI, SHORT, leaves_for=leaves_for).failed
        assert "stays on this machine" in refused.message
    asking.client.count(HI).result(60)
    with pytest.raises(Exception, match="cannot do this"):
        asking.client.embed(["secret"]).result(60)
    assert len(served.entries) == before


def test_a_wrong_key_is_refused(served: Served) -> None:
    server = server_at(served.url)
    with asking_of(server, key="wrong") as asking:
        asking.load("starter")
        heard = asking.ask(HI, SHORT, leaves_for=server.ref("starter").text)
    assert "refused the key" in heard.failed.message


def test_a_model_here_and_one_there_take_turns(served: Served, smollm2: Path) -> None:
    server: Server = refreshed(server_at(served.url), TOKEN)
    with asking_of(server, key=TOKEN) as asking:
        here = ModelRef(str(smollm2))
        small, few = ModelSettings(context=512), msgspec.structs.replace(SHORT, max_tokens=2)
        answers = []
        for model, leaves_for in ((here, ""), (server.ref("starter"), "server:there/starter")) * 2:
            asking.client.load(model, small).result(120)
            answers.append(asking.ask(HI, few, leaves_for=leaves_for).text)
    assert len(set(answers)) == 1
