"""The verdict on a model that two machines share.

The shapes are the catalogue's own, of Meta's files; the machines are ours.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

import msgspec
import pytest

from llama32_desktop.engine.lent import LentDevice
from llama32_desktop.engine.protocol import Device
from llama32_desktop.lending.peers import Peer, Peers
from llama32_desktop.models.catalogue import find
from llama32_desktop.models.crossing import GIGABIT, ROUND_TRIP_S, crossing
from llama32_desktop.models.fit import Verdict, fit, subject_of
from llama32_desktop.models.hardware import Hardware, OtherMachine, describe
from llama32_desktop.models.helped_fit import with_help
from llama32_desktop.models.other_machines import other_machines
from tests.models.test_fit import GB, GIB, card, machine

LARGE = "llama3.2-90b-vision"


def den(gib: float, *, processor: bool = False, bandwidth: float | None = 400e9) -> OtherMachine:
    device = Device(
        name="RPC0",
        description="NVIDIA RTX A6000",
        backend="CPU, den" if processor else "CUDA, den",
        kind="gpu",
        memory_free=int(gib * GIB),
        memory_total=int(gib * GIB),
        machine="den",
        computes_slowly=processor,
    )
    return OtherMachine("den", (device,), (bandwidth,))


def over(hardware: Hardware, other: OtherMachine, model: str = LARGE, **how: int) -> Verdict:
    hardware = msgspec.structs.replace(hardware, other=other)
    return fit(subject_of(find(model)), hardware, context=8192, **how)


def test_the_90b_that_neither_machine_holds() -> None:
    here = machine(32, card(24))
    alone = fit(subject_of(find(LARGE)), here, context=8192)
    verdict = over(here, den(48))
    assert alone.where == "no" and verdict.where == "machines"
    share = verdict.share
    assert share is not None and 0 < share.layers < verdict.layers == 101
    assert verdict.gpu_needed <= verdict.gpu_free and share.needed <= share.free
    slow, quick = share.speeds
    assert slow is not None and quick is not None and slow < quick
    assert verdict.sentence == (
        f"{share.layers} of 101 layers on “den”, about {slow:.0f} tokens/s over 1 Gbit/s and "
        f"{quick:.0f} over 10."
    )


def test_a_machine_that_nobody_chose_is_named_where_it_helps() -> None:
    """The quickest of those that do; where this one is enough, or none is, none of them."""
    judge = partial(fit, subject_of(find(LARGE)), context=8192)
    small, slow, quick = den(8), den(48, processor=True, bandwidth=20e9), den(48)
    paired = (small, msgspec.structs.replace(slow, name="cellar"), quick)
    here = msgspec.structs.replace(machine(32, card(24)), others=paired)
    verdict = with_help(judge, here)
    assert verdict.where == "machines" and verdict.helped and verdict.share is not None
    about = f"{verdict.share.speeds[0]:.0f}"
    assert verdict.sentence == (
        f"Not on this machine alone: with {verdict.share.layers} of 101 layers on “den”, about "
        f"{about} tokens/s over 1 Gbit/s. Choose that in the model’s settings, under “Model "
        "loading”."
    )
    assert verdict.tokens_per_s == over(here, quick).tokens_per_s
    enough = msgspec.structs.replace(machine(128), others=paired)
    assert with_help(judge, enough) == judge(enough)
    none = msgspec.structs.replace(here, others=(small,))
    assert with_help(judge, none) == judge(here) and judge(here).where == "no"


def test_what_is_local_comes_first() -> None:
    """A card here that holds all leaves nothing for the other machine; llama.cpp itself would give
    it three quarters."""
    verdict = over(machine(16, card(12)), den(48), "llama3.2-3b")
    assert (verdict.where, verdict.share) == ("gpu", None)
    verdict = over(machine(64), den(48, processor=True), "llama3.2-3b")
    assert (verdict.where, verdict.share) == ("cpu", None)
    verdict = over(machine(64), den(48), "llama3.2-3b")  # a card there is quicker than none
    assert verdict.share is not None and verdict.share.layers == verdict.layers


def test_a_processor_there_gets_what_no_memory_here_holds() -> None:
    verdict = over(machine(48), den(64, processor=True, bandwidth=50e9))
    share = verdict.share
    assert share is not None and verdict.where == "machines"
    # What stays here fills this machine's memory to less than a layer.
    layer = verdict.weights / verdict.layers
    assert verdict.ram_needed > verdict.ram_free - 2 * GIB - layer
    assert share.needed < verdict.weights - 30 * GB
    assert share.speeds[0] and 0.5 < share.speeds[0] < share.speeds[1] < 1  # 50 GB/s each


def test_too_little_on_both_is_said_with_the_figures() -> None:
    verdict = over(machine(16), den(8))
    assert verdict.where == "no" and verdict.short_by > 20 * GB
    assert verdict.sentence.startswith("Does not fit: needs ")


def test_what_the_engine_borrows_now_is_not_this_machines() -> None:
    """An engine whose model is partly there names its devices with its own."""
    own, there = card(24), den(48)
    here = describe((*there.devices, own))
    assert here.devices == here.gpus == (own,)
    here = msgspec.structs.replace(machine(32), devices=here.devices, others=(there,))
    judge = partial(fit, subject_of(find(LARGE)), context=8192)
    assert judge(here).where == "no"
    share = with_help(judge, here).share
    assert share is not None and share.free == there.devices[0].memory_free


def test_a_speed_that_is_not_known_is_not_said() -> None:
    verdict = over(machine(32), den(64, bandwidth=None))
    assert verdict.share is not None and verdict.share.speeds == (None, None)
    assert verdict.sentence == f"{verdict.share.layers} of 101 layers on “den”."


def test_what_a_person_asks_for_goes_there() -> None:
    verdict = over(machine(128), den(64, processor=True), gpu_layers=40)
    assert verdict.share is not None and verdict.share.layers == 40


def test_the_network_takes_its_time() -> None:
    numbers = subject_of(find(LARGE)).numbers
    with_output = crossing(numbers, 50, 1024, output=True, flash=True)
    without = crossing(numbers, 50, 1024, output=False, flash=True)
    # The scores of the vocabulary weigh more than all else: 0.5 MB, 4 ms at 1 Gbit/s.
    assert with_output.back == 8 + 4 * numbers.vocabulary
    assert 4e-3 < with_output.seconds(GIGABIT) - ROUND_TRIP_S < 6e-3
    assert without.back == 2 * (8 + 4 * numbers.embedding)
    assert (with_output.waits, without.waits) == (1, 2)
    assert not crossing(numbers, 0, 1024, output=True, flash=True).there


@pytest.mark.parametrize("kind", ["cpu", "gpu"])
def test_a_machine_is_known_as_it_last_lent(tmp_path: Path, kind: str) -> None:
    peers = Peers(tmp_path / "peers.json")
    peer = peers.add(Peer("den", "lends", b"certificate", "192.0.2.1", 1))
    assert other_machines(peers) == {"den": None}
    lent = LentDevice("NVIDIA GeForce RTX 4090", "CUDA", kind, 5, 6, 7e9)  # type: ignore[arg-type]
    peers.note_devices(peer, (lent,))
    (device,) = known.devices if (known := other_machines(peers)["den"]) else ()
    assert (device.machine, device.memory_free, device.is_gpu) == ("den", 5, True)
    assert device.computes_slowly is (kind == "cpu")
    assert known is not None and known.bandwidths == (7e9,)
    # A card's speed is known by its name where the other machine says none.
    peers.note_devices(peer, (msgspec.structs.replace(lent, bandwidth=0.0),))
    known = other_machines(peers)["den"]
    assert known is not None and known.bandwidths == (1008e9,)
    # One that is paired no more, or asked elsewhere now, is not put back.
    peers.remove("lends", "den")
    peers.note_devices(peer, (lent,))
    assert other_machines(peers) == {}
