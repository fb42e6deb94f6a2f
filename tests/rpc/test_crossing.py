"""What the verdict says of the network, held to what crosses it: the starter's real shape and that
of Gemma 3 270M, which has a vocabulary of 262,144 tokens and two masks."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from llama32_desktop.engine.client.machines import KnownMachines
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.gguf.header import read_header
from llama32_desktop.engine.lent import VARIABLE
from llama32_desktop.engine.needs import numbers_of
from llama32_desktop.engine.protocol import Loaded
from llama32_desktop.models.crossing import (
    GIGABIT,
    ROUND_TRIP_S,
    Crossing,
    crossing,
)
from tests.engine.conftest import gemma as gemma
from tests.engine.driver import Driver
from tests.engine.worker.mllama.oracle import convert_oracle
from tests.rpc.conftest import Den
from tests.rpc.link import GRAPH, Link
from tests.rpc.test_text import FAR, load, say


class Slow(KnownMachines):
    """Reaches machines over a link."""

    def __init__(self, known: KnownMachines) -> None:
        super().__init__()
        self._known = known
        self.links: list[Link] = []

    def reach(self, name: str) -> Mapping[str, str]:
        told = dict(self._known.reach(name))
        if told:
            lent = json.loads(told[VARIABLE])
            self.links.append(Link(lent["port"]))
            told[VARIABLE] = json.dumps({**lent, "port": self.links[-1].port})
        return told


@pytest.fixture
def slow(known: KnownMachines) -> Iterator[Slow]:
    made = Slow(known)
    yield made
    for link in made.links:
        link.close()


@pytest.fixture
def driver(slow: Slow) -> Iterator[Driver]:
    supervisor = Supervisor(machines=slow)
    yield Driver(supervisor)
    supervisor.close()


def _expected(model: Path, layers: int) -> Crossing:
    return crossing(numbers_of(read_header(model)), layers, 64, output=True, flash=False)


def test_what_a_token_takes(driver: Driver, den: Den, slow: Slow, smollm2: Path) -> None:
    assert isinstance(load(driver, smollm2, machine="den", gpu_layers=FAR).closing, Loaded)
    (link,) = slow.links
    say(driver, 3)  # the graph's first shapes
    link.crossed()
    short = say(driver, 3).text
    fewer = link.crossed()
    long = say(driver, 5).text
    more = link.crossed()
    expected = _expected(smollm2, FAR)
    graphs = {size: count for (command, size), count in more.commands.items() if command == GRAPH}
    graph = FAR * 13_600 // 256
    assert (more.back - fewer.back) / 2 == expected.back
    assert (more.there - fewer.there) / 2 == pytest.approx(expected.there - graph, rel=0.05)
    assert (more.waits - fewer.waits) / 2 == expected.waits
    assert max(graphs) / FAR == pytest.approx(13_600, rel=0.1)

    # Over a network that is as late and as slow as the verdict has it, a token is held up for as
    # long as that says, and is the same.
    link.delay_s, link.bytes_per_s = ROUND_TRIP_S / 2, GIGABIT
    assert say(driver, 3).text == short
    fewer = link.crossed()
    assert say(driver, 5).text == long
    late = (link.crossed().held_s - fewer.held_s) / 2
    assert late == pytest.approx(expected.seconds(GIGABIT), rel=0.05)


def test_another_shape(driver: Driver, den: Den, slow: Slow, gemma: Path) -> None:
    assert isinstance(load(driver, gemma, machine="den", gpu_layers=4).closing, Loaded)
    (link,) = slow.links
    say(driver, 2)
    link.crossed()
    say(driver, 2)
    fewer = link.crossed()
    say(driver, 3)
    more = link.crossed()
    expected = _expected(gemma, 4)
    assert more.back - fewer.back == expected.back
    assert more.waits - fewer.waits == expected.waits
    assert more.there - fewer.there == expected.there - 4 * 13_600 // 256  # the graph is known


def test_a_model_that_sees(driver: Driver, den: Den, slow: Slow, tmp_path: Path) -> None:
    """The app's own graph: one of its three layers there is for pictures, and has nothing to do."""
    model = convert_oracle(tmp_path)
    assert isinstance(load(driver, model, machine="den", gpu_layers=4).closing, Loaded)
    (link,) = slow.links
    say(driver, 2)
    link.crossed()
    say(driver, 2)
    fewer = link.crossed()
    say(driver, 3)
    more = link.crossed()
    expected = _expected(model, 4)
    assert more.back - fewer.back == expected.back
    assert more.waits - fewer.waits == expected.waits
    assert more.there - fewer.there == expected.there - 4 * 13_600 // 256
    # The graph is told once for all tokens of a stretch; it would not be if it were divided there.
    graphs = [sum(n for (k, _), n in each.commands.items() if k == GRAPH) for each in (fewer, more)]
    assert graphs[0] == graphs[1]
