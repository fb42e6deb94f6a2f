"""What a model would come to with a part of it on another machine, for `machines verdict`."""

from __future__ import annotations

import argparse
import contextlib
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast, get_args

from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.options.types import whole
from llama32_desktop.cli.sizes import size_text
from llama32_desktop.engine.protocol import MOST_CONTEXT, KvType

if TYPE_CHECKING:
    from llama32_desktop.models.fit import Share, Subject, Verdict
    from llama32_desktop.models.hardware import OtherMachine

_CONTEXT = 8192


def add_options(parser: argparse.ArgumentParser) -> None:
    """Which model, on which machines."""
    parser.add_argument("model", metavar="MODEL", help="an installed one, or one of 'pull --list'")
    parser.add_argument("--machine", metavar="NAME", help="one of 'list'; without it, none")
    parser.add_argument(
        "--ctx", type=whole(256, MOST_CONTEXT), default=_CONTEXT, metavar="N", help="tokens"
    )
    parser.add_argument("--kv-type", choices=get_args(KvType), default="f16")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Print the verdict and what it comes from.

    Raises:
        CommandError: there is no such model or machine, or nothing is known of the machine yet.
    """
    import msgspec

    from llama32_desktop.engine.client.pool import private_session
    from llama32_desktop.models.bandwidth import kept_bandwidth, measure_bandwidth
    from llama32_desktop.models.classifier_fit import fit_classifier
    from llama32_desktop.models.fit import fit
    from llama32_desktop.models.hardware import describe

    network, other = _network_bytes(parsed.model), _machine(parsed.machine)
    subject = None if network else _subject(parsed.model)
    with private_session() as session:
        devices = session.client.devices().result().devices
    with contextlib.suppress(OSError):  # it is measured and only not kept
        if kept_bandwidth() is None:
            measure_bandwidth()
    hardware = msgspec.structs.replace(describe(devices), other=other)
    kv_type = cast(KvType, parsed.kv_type)
    if subject is not None:
        verdict = fit(subject, hardware, context=parsed.ctx, kv_type=kv_type)
    else:
        verdict = fit_classifier(network, hardware)
    if parsed.json:
        print(json.dumps(msgspec.to_builtins(verdict), ensure_ascii=False))
    else:
        print("\n".join(lines(verdict)))
    return 0 if verdict.where != "no" else 1


def _network_bytes(name: str) -> int:
    """The size of the network that a Prompt Guard is; 0 where the name is another model's."""
    from llama32_desktop.models.catalogue import UnknownModelError, find
    from llama32_desktop.models.classifier_fit import network_bytes
    from llama32_desktop.models.library import ModelNotFoundError, find_model

    try:
        model = find_model(name)
        return model.bytes if model.classifies else 0
    except ModelNotFoundError:
        try:
            return network_bytes(find(name))
        except UnknownModelError:
            return 0


def _subject(name: str) -> Subject:
    from llama32_desktop.models.catalogue import UnknownModelError, find
    from llama32_desktop.models.fit import subject_of
    from llama32_desktop.models.installed_fit import subject_of_installed
    from llama32_desktop.models.library import ModelNotFoundError, find_model

    try:
        found = subject_of_installed(find_model(name))
    except ModelNotFoundError as error:
        try:
            return subject_of(find(name))
        except UnknownModelError:
            raise error from None
    if found is None:
        raise CommandError(f"The file of {name} cannot be read now, so nothing is known of it.")
    return found


def _machine(name: str | None) -> OtherMachine | None:
    from llama32_desktop.cli.options.loading import machine_of
    from llama32_desktop.models.other_machines import other_machines

    if not (known := machine_of(name)):
        return None
    machine = other_machines()[known]
    if machine is None:
        raise CommandError(
            f"{known} has lent nothing to this machine yet, so its memory is not known: use it "
            "once by --machine, or pair both anew."
        )
    return machine


def lines(verdict: Verdict) -> Iterator[str]:
    """The verdict, and its figures below."""
    yield str(verdict.sentence)
    yield f"weights {size_text(verdict.weights)}, KV cache {size_text(verdict.kv_cache)}"
    yield f"memory here {size_text(verdict.ram_needed)} of {size_text(verdict.ram_free)} free"
    if verdict.gpu_needed:
        yield f"cards here {size_text(verdict.gpu_needed)} of {size_text(verdict.gpu_free)} free"
    if verdict.share is not None:
        yield from _share(verdict.share)


def _share(share: Share) -> Iterator[str]:
    from llama32_desktop.models.crossing import GIGABIT, NETWORKS

    yield f"on {share.machine} {size_text(share.needed)} of {size_text(share.free)} free"
    crosses = share.crosses
    yield (
        f"a token sends {crosses.there / 1000:.1f} kB there and {crosses.back / 1000:.1f} kB back, "
        f"and waits {crosses.waits} time(s) for the network"
    )
    for gigabits, speed in zip(NETWORKS, share.speeds, strict=True):
        network = crosses.seconds(gigabits * GIGABIT) * 1000
        told = "speed not known" if speed is None else f"about {speed:.{int(speed < 10)}f} tokens/s"
        loading = share.needed / (gigabits * GIGABIT)
        yield (
            f"{gigabits} Gbit/s: {told}, {network:.1f} ms of a token in the network, "
            f"{loading:.0f} s to send the weights at the load, at least"
        )
