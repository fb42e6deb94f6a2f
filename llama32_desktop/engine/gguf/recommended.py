"""How a model's makers want its tokens to be chosen, where its file says so."""

from __future__ import annotations

import math
from typing import Any, Final

import msgspec

from llama32_desktop.engine.gguf.header import GgufHeader
from llama32_desktop.engine.sampling import Sampling

_KEYS: Final = {
    "temp": "temperature",
    "top_k": "top_k",
    "top_p": "top_p",
    "min_p": "min_p",
    "xtc_probability": "xtc_probability",
    "xtc_threshold": "xtc_threshold",
    "penalty_last_n": "penalty_window",
    "penalty_repeat": "repeat_penalty",
    "mirostat": "mirostat",
    "mirostat_tau": "mirostat_tau",
    "mirostat_eta": "mirostat_eta",
}
"""The keys that llama.cpp reads, behind `general.sampling.`, and this app's words for them."""
_DIGITS: Final = 4
"""Files have 32-bit numbers: 0.6 comes as 0.60000002384."""


def sampling_of(header: GgufHeader) -> Sampling:
    """What the file recommends; this app's defaults where it says nothing, or what cannot be."""
    found = Sampling()
    for key, name in _KEYS.items():
        value = header.metadata.get(f"general.sampling.{key}")
        if isinstance(value, bool) or not isinstance(value, int | float) or math.isnan(value):
            continue
        if isinstance(value, float):
            value = round(value, _DIGITS)
        fields: dict[str, Any] = {**msgspec.structs.asdict(found), name: value}
        try:
            found = msgspec.convert(fields, Sampling)
        except msgspec.ValidationError:
            continue
    return found
