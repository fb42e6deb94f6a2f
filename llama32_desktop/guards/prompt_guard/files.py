"""The files of a network that tells orders to a model from other texts, as exports lay them out.

Meta publishes Prompt Guard 2 as safetensors behind a gate, and exports for the ONNX Runtime are the
community's: `model.onnx` or `model.quant.onnx`, with the `tokenizer.json` and the `config.json` of
Hugging Face beside it (`gravitee-io/Llama-Prompt-Guard-2-22M-onnx` and `-86M-onnx`).
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import msgspec

ENDING: Final = ".onnx"
TOKENIZER: Final = "tokenizer.json"
CONFIG: Final = "config.json"
_ORDERS: Final = frozenset({"MALICIOUS", "INJECTION"})
"""How exports call the class that is looked for; Meta's own `config.json` names none."""
_OTHERS: Final = frozenset({"BENIGN", "SAFE", "LEGIT"})
_EXPORTED: Final = re.compile(r"[-_.]onnx\Z", re.I)
_KINDS: Final = (("quant", "INT8"), ("int8", "INT8"), ("fp16", "F16"), ("q4", "INT4"))
_MOST_BYTES: Final = 1024 * 1024
"""Of a configuration."""


_BESIDE: Final = 250 * 1024 * 1024
"""Bytes of Python, the runtime and what a window takes in it."""


def memory_of(size: int) -> int:
    """About how much memory a network of this size takes while it looks at texts: its weights are
    there twice while they are laid out for the processor; bytes."""
    return 2 * size + _BESIDE


class Configuration(msgspec.Struct, frozen=True):
    """What of `config.json` matters here."""

    network: str = msgspec.field(name="model_type", default="")
    id2label: dict[str, str] = {}
    max_position_embeddings: int = 512
    num_hidden_layers: int = 0

    @property
    def orders(self) -> int | None:
        """The number of the class that is looked for; `None` where the names say nothing of it.

        Meta's card and its own scanner (`LlamaFirewall/.../promptguard_utils.py`) take the last of
        two.
        """
        labels = {number: label.upper() for number, label in self.id2label.items()}
        if not labels:
            return 1
        if set(labels) != {"0", "1"}:
            return None
        if set(labels.values()) == {"LABEL_0", "LABEL_1"}:  # they may stand the other way round
            return 1 if labels["1"] == "LABEL_1" else 0
        if labels["1"] in _ORDERS and labels["0"] in _OTHERS:
            return 1
        return 0 if labels["0"] in _ORDERS and labels["1"] in _OTHERS else None


def is_network(path: Path) -> bool:
    """Whether a file may be one, by its name and what lies beside it; opens nothing."""
    if path.suffix.lower() != ENDING:
        return False
    return all(each.is_file() for each in beside(path))


def beside(path: Path) -> list[Path]:
    """The files that belong to a network."""
    return [path.with_name(name) for name in (TOKENIZER, CONFIG)]


def networks_in(folder: Path) -> list[Path]:
    """The files of a folder that may be one, by name.

    Raises:
        OSError: it cannot be read.
    """
    return [each for each in sorted(folder.iterdir()) if is_network(each)]


def prompt_guard_in(folder: Path) -> Path | None:
    """The Prompt Guard that a folder holds; of several, as repositories have them, the smallest,
    which is the quickest.

    Raises:
        OSError: it cannot be read.
    """
    found = [each for each in networks_in(folder) if configuration_of(each) is not None]
    return min(found, key=lambda each: each.stat().st_size, default=None)


def name_of(path: Path) -> str:
    """What a person calls it: its folder has the name, as a rule that of a repository."""
    folder = path.parent.name.rpartition("--")[2]
    return _EXPORTED.sub("", folder).replace("-", " ").strip() or path.stem


def quantisation_of(path: Path) -> str:
    """As far as the file's name says it."""
    return next((kind for mark, kind in _KINDS if mark in path.stem.lower()), "F32")


def configuration_of(path: Path) -> Configuration | None:
    """What lies beside a network; `None` where it is no classifier of two classes.

    Raises:
        OSError: it cannot be read.
    """
    with path.with_name(CONFIG).open("rb") as file:
        data = file.read(_MOST_BYTES + 1)
    try:
        found = msgspec.json.decode(data, type=Configuration)
    except (ValueError, RecursionError):
        return None
    is_one = found.network == "deberta-v2" and found.orders is not None
    return found if is_one else None
