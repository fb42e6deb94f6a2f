"""What this app would make of a checkpoint or an adapter on the Hub, as far as its list of files
says it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from llama32_desktop.downloads.places import KEEP
from llama32_desktop.downloads.wanted import ADAPTER, Wanted, of_checkpoint

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
_ADAPTED: Final = "adapter_model.safetensors"
"""The weights of an adapter, which may lie beside a checkpoint's."""
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
        if file.name.endswith(".safetensors") and "/" not in file.name and file.name != _ADAPTED
    )
    if not weights or repo.model_type not in _CONVERTED:
        return None
    if repo.method and repo.method not in _MOST:
        return None
    convert_to, share = (KEEP, _MOST[repo.method]) if repo.method else _OF_16_BITS
    made = round(weights * share)
    return CheckpointOffer(
        format=_NAMES.get(repo.method, repo.method),
        bytes=weights,
        converted_bytes=made,
        wanted=_wanted(repo, convert_to, weights, made),
    )


class AdapterOffer(msgspec.Struct, frozen=True, kw_only=True):
    """An adapter of PEFT's that can be fetched and converted."""

    base: str
    """The model that it was trained for, by its name on the Hub; empty where nothing says it."""
    bytes: int
    converted_bytes: int
    """Of the file that is made of it, at most."""
    wanted: Wanted


def is_adapter(repo: HubRepo) -> bool:
    """Whether a repository holds an adapter of PEFT's, in whichever format."""
    return any(file.name == "adapter_config.json" for file in repo.files)


def adapter_offer_of(repo: HubRepo) -> AdapterOffer | None:
    """What is offered of a repository; `None` where it holds no adapter that is converted."""
    size = next((f.bytes for f in repo.files if f.name == _ADAPTED), 0)
    if not size or not is_adapter(repo):
        return None
    made = 2 * size  # 32 bits of what may have 16
    return AdapterOffer(
        base=repo.base,
        bytes=size,
        converted_bytes=made,
        wanted=_wanted(repo, ADAPTER, size, made),
    )


def _wanted(repo: HubRepo, convert_to: str, size: int, made: int) -> Wanted:
    wanted = of_checkpoint(repo.repo, convert_to, size, made)
    return msgspec.structs.replace(wanted, licence=repo.licence, multimodal=repo.multimodal)
