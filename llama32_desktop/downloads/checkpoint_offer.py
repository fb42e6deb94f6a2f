"""What this app would make of a checkpoint on the Hub, as far as its list of files says it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from llama32_desktop.downloads.places import KEEP
from llama32_desktop.downloads.wanted import Wanted, of_checkpoint

if TYPE_CHECKING:
    from llama32_desktop.downloads.hub import HubRepo

_CONVERTED: Final = ("llama", "mllama")
_OF_16_BITS: Final = ("q4_k_m", 0.35)
_MOST: Final = {
    "gptq": 1.9, "awq": 1.2, "bitsandbytes": 1.9, "compressed-tensors": 1.9, "fbgemm_fp8": 2.0,
    "fp8": 2.0,
}  # fmt: skip
"""Methods that are converted, and at most how much larger the file is than the checkpoint's
weights: a group's columns may be spread out, which only the weights tell."""
_NAMES: Final = {
    "gptq": "GPTQ", "awq": "AWQ", "fp8": "FP8", "fbgemm_fp8": "FP8", "": "safetensors",
}  # fmt: skip


class CheckpointOffer(msgspec.Struct, frozen=True, kw_only=True):
    """A checkpoint that can be fetched and converted."""

    format: str
    """In words."""
    bytes: int
    """Of its weights."""
    converted_bytes: int
    """Of the file that is made of it, at most."""
    wanted: Wanted


def offer_of(repo: HubRepo) -> CheckpointOffer | None:
    """What is offered of a repository; `None` where it holds no checkpoint that is converted."""
    weights = sum(
        file.bytes
        for file in repo.files
        if file.name.endswith(".safetensors") and "/" not in file.name
    )
    if not weights or repo.model_type not in _CONVERTED:
        return None
    if repo.method and repo.method not in _MOST:
        return None
    convert_to, share = (KEEP, _MOST[repo.method]) if repo.method else _OF_16_BITS
    made = round(weights * share)
    wanted = of_checkpoint(repo.repo, convert_to, weights, made)
    return CheckpointOffer(
        format=_NAMES.get(repo.method, repo.method),
        bytes=weights,
        converted_bytes=made,
        wanted=msgspec.structs.replace(wanted, licence=repo.licence, multimodal=repo.multimodal),
    )
