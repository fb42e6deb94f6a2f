"""A checkpoint's folder: its configuration, and which file holds which tensor."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

from llama32_desktop.models.convert.chunks import Source
from llama32_desktop.models.convert.config import ModelConfig, parse_config, said_quantisation
from llama32_desktop.models.convert.errors import (
    ConvertError,
    damaged,
    lacks_tensor,
    quantised_tensor,
    unknown_tensor,
)
from llama32_desktop.models.convert.foreign import foreign_file, foreign_kind
from llama32_desktop.models.convert.json_file import CONFIG, read_json
from llama32_desktop.models.convert.packed.matrix import FLOATS, array_of
from llama32_desktop.models.convert.packed.recognise import (
    Quantisation,
    beside_config,
    is_beside,
    packed_matrices,
    parts_of,
)
from llama32_desktop.models.convert.plan import PlannedTensor, plan
from llama32_desktop.models.convert.safetensors import (
    MAX_TENSORS,
    Reader,
    StoredTensor,
    read_header,
    too_many,
)
from llama32_desktop.models.convert.tokenizer import add_tokenizer_keys
from llama32_desktop.models.convert.writer import Description
from llama32_desktop.sentences import Sentence

INDEX: Final = "model.safetensors.index.json"
SINGLE: Final = "model.safetensors"
_FILE_NAME: Final = re.compile(r"[\w.-]+\.safetensors")
_PACKED: Final = (".qweight", ".qzeros", ".weight_packed", ".weight_scale", ".absmax")
"""What GPTQ, AWQ and others add; where such a tensor has no place, its layout is not known."""

_PREFIXES: Final = (
    ("model.language_model.", "language_model.model."),
    ("model.vision_model.", "vision_model."),
    ("model.multi_modal_projector.", "multi_modal_projector."),
    ("lm_head.", "language_model.lm_head."),
)


def official_name(name: str) -> str:
    """The official name of a vision model's tensor, for that or the one that newer versions of
    transformers have."""
    for newer, official in _PREFIXES:
        if name.startswith(newer):
            return official + name.removeprefix(newer)
    return name


class Checkpoint:
    """The files of a checkpoint's folder; only their headers are read.

    Raises:
        ConvertError: the folder holds no checkpoint that can be converted, in one sentence.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        if not folder.is_dir():
            what = "is a file" if folder.exists() else "is not there"
            if folder.exists() and (kind := foreign_file(folder)):
                what = f"is {kind}"
            raise ConvertError(
                Sentence(
                    "{0} {1}, so there is nothing to convert: name the folder that holds the "
                    "model's config.json and its safetensors files.",
                    folder,
                    what,
                )
            )
        if not (folder / CONFIG).is_file():
            raise ConvertError(self._instead(f"no {CONFIG}"))
        said = read_json(folder / CONFIG)
        self.config: ModelConfig = parse_config(said)
        self._quantisation = Quantisation(self._said_quantisation(said))
        self.files = self._files()
        self.tensors = self._tensors()
        self.packed = packed_matrices(self.tensors, plan(self.config), self._quantisation)
        """The matrices of few bits by the names of their weights."""

    def plan(self) -> list[PlannedTensor]:
        """The tensors of the new file."""
        return plan(self.config)

    def add_tokenizer(self, out: Description) -> tuple[str, ...]:
        """Add the tokenizer's keys; returns a sentence for each thing that is missing."""
        return add_tokenizer_keys(out, self.folder, self.config)

    def check(self, planned: list[PlannedTensor]) -> None:
        """See that every tensor of the plan is there as the plan needs it, and no other.

        Raises:
            ConvertError: one is missing, of another shape or type, or unknown.
        """
        for wanted in planned:
            if wanted.source is None or wanted.source in self.packed:
                continue
            stored = self.tensors.get(wanted.source)
            if stored is None:
                raise lacks_tensor(wanted.source)
            if stored.dtype not in FLOATS:
                raise quantised_tensor(wanted.source, stored.dtype)
            if stored.shape != wanted.shape:
                raise ConvertError(
                    Sentence(
                        "The tensor “{0}” has the shape {1} where config.json needs {2}, so the "
                        "checkpoint cannot be converted: take the model's official checkpoint.",
                        wanted.source,
                        _sizes(stored.shape),
                        _sizes(wanted.shape),
                    )
                )
        known = {wanted.source for wanted in planned} | parts_of(self.packed)
        for name in self.tensors:
            if name not in known and not self._is_spare(name):
                if name.endswith(_PACKED):
                    raise ConvertError(
                        Sentence(
                            "The checkpoint is already quantised (it holds the tensor “{0}”), "
                            "which cannot be converted: take the model's original checkpoint in "
                            "16 bits, or a ready GGUF file.",
                            name,
                        )
                    )
                raise unknown_tensor(name)

    def source_of(self, planned: PlannedTensor) -> Source | None:
        """Where the values of a tensor of the plan come from."""
        if planned.source is None:
            return None
        return self.packed.get(planned.source) or self.tensors[planned.source]

    def weight_files(self) -> list[Path]:
        """The files that hold the weights."""
        return [self.folder / file for file in self.files]

    def said_files(self) -> list[Path]:
        """The files that say how the weights are read."""
        beside = beside_config(self.folder)
        return [self.folder / CONFIG, *([beside] if beside is not None else [])]

    @property
    def method(self) -> str:
        """How it was quantised, in a word; empty where it was not."""
        return ", ".join(sorted({matrix.method for matrix in self.packed.values()}))

    @property
    def format_name(self) -> str:
        """What it is kept in, in words."""
        if not self.packed:
            kinds = {tensor.dtype for tensor in self.tensors.values()} & set(FLOATS)
            return f"safetensors, {', '.join(sorted(kinds))}"
        bits = sorted({matrix.bits for matrix in self.packed.values()})
        return f"{self.method}, {'/'.join(map(str, bits))} bit"

    def _is_spare(self, name: str) -> bool:
        """Tensors that can be left out: they follow from others, or are 0."""
        tied = self.config.text.tied and "lm_head." in name
        return (
            tied
            or name.endswith((".rotary_emb.inv_freq", ".position_ids"))
            or (bool(self.packed) and (is_beside(name) or self._is_no_bias(name)))
        )

    def _is_no_bias(self, name: str) -> bool:
        """A bias of zeros, as early converters left it beside matrices of few bits."""
        stored = self.tensors[name]
        beside = f"{name.removesuffix('.bias')}.weight"
        if not name.endswith(".bias") or beside not in self.packed or stored.dtype not in FLOATS:
            return False
        with Reader() as reader:
            return not array_of(reader, stored).any()

    def _said_quantisation(self, said: Any) -> dict[str, Any] | None:
        beside = beside_config(self.folder)
        found = said_quantisation(said)
        if found is None and beside is not None:
            found = read_json(beside)
        return found if isinstance(found, dict) else None

    def _files(self) -> dict[str, set[str] | None]:
        """The weight files by name, each with the tensors that must be in it, if that is said."""
        index = self.folder / INDEX
        if not index.is_file():
            if (self.folder / SINGLE).is_file():
                return {SINGLE: None}
            alone = sorted(path.name for path in self.folder.glob("*.safetensors"))
            if len(alone) == 1 and beside_config(self.folder) is not None:
                return {alone[0]: None}
            raise ConvertError(self._instead(f"neither {SINGLE} nor {INDEX}"))
        said = read_json(index)
        placed = said.get("weight_map") if isinstance(said, dict) else None
        if not isinstance(placed, dict) or not placed:
            raise damaged(INDEX, Sentence("it does not say which tensors there are"))
        files: dict[str, set[str] | None] = {}
        for name, file in placed.items():
            if not isinstance(file, str) or not _FILE_NAME.fullmatch(file):
                raise damaged(
                    INDEX, Sentence("the place of the tensor “{0}” is no file's name", name)
                )
            held = files.setdefault(file, set())
            assert held is not None
            held.add(name)
        missing = sorted(file for file in files if not (self.folder / file).is_file())
        if missing:
            more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
            raise ConvertError(
                Sentence(
                    "The checkpoint lacks {0}{1} of its {2} weight files, so it cannot be "
                    "converted: download what is missing into the same folder.",
                    missing[0],
                    more,
                    len(files),
                )
            )
        return files

    def _tensors(self) -> dict[str, StoredTensor]:
        tensors: dict[str, StoredTensor] = {}
        for file, expected in sorted(self.files.items()):
            held = read_header(self.folder / file)
            if len(tensors) + len(held) > MAX_TENSORS:
                raise too_many(file)
            absent = sorted((expected or set()) - held.keys())
            if absent:
                raise ConvertError(
                    Sentence(
                        "{0} lacks the tensor “{1}” that {2} places there, so the checkpoint "
                        "cannot be converted: download both again.",
                        file,
                        absent[0],
                        INDEX,
                    )
                )
            for name, tensor in held.items():
                official = self._official(name)
                if official in tensors:
                    raise ConvertError(
                        Sentence(
                            "The checkpoint holds the tensor “{0}” twice, so it cannot be "
                            "converted: download it again.",
                            name,
                        )
                    )
                tensors[official] = tensor
        return tensors

    def _official(self, name: str) -> str:
        return official_name(name) if self.config.vision is not None else name

    def _instead(self, lacks: str) -> str:
        if kind := foreign_kind(self.folder):
            return Sentence("{0} has {1}; what it holds is {2}.", self.folder, lacks, kind)
        return Sentence(
            "{0} has {1}, so there is nothing to convert: name the folder that holds the model's "
            "config.json and its safetensors files.",
            self.folder,
            lacks,
        )


def _sizes(shape: tuple[int, ...]) -> str:
    return "×".join(map(str, shape)) or "of a single number"
