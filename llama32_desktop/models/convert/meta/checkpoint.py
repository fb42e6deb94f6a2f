"""A checkpoint's folder in Meta's own layout."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from llama32_desktop.models.convert.errors import (
    ConvertError,
    lacks_tensor,
    quantised_tensor,
    unknown_tensor,
)
from llama32_desktop.models.convert.json_file import read_json
from llama32_desktop.models.convert.meta.archive import read_archive
from llama32_desktop.models.convert.meta.joined import Block, Joined, TileRows, joined
from llama32_desktop.models.convert.meta.names import TILES, metas_name
from llama32_desktop.models.convert.meta.params import PARAMS, read_params
from llama32_desktop.models.convert.meta.tokenizer import add_tokenizer_keys
from llama32_desktop.models.convert.packed.matrix import FLOATS
from llama32_desktop.models.convert.plan import PlannedTensor, plan
from llama32_desktop.models.convert.safetensors import StoredTensor
from llama32_desktop.models.convert.writer import Description
from llama32_desktop.sentences import Sentence

WEIGHTS: Final = "consolidated*.pth"
_SPARE: Final = (".rope.freqs", "rope.freqs")


def metas_folder(folder: Path) -> Path | None:
    """Where below a folder Meta's files are: in it, or in `original`; `None` where nowhere."""
    for place in (folder, folder / "original"):
        if (place / PARAMS).is_file() and any(place.glob(WEIGHTS)):
            return place
    return None


class MetaCheckpoint:
    """The files of a folder in Meta's layout; of the weights only their lists are read.

    Args:
        folder: As the person named it.
        place: That of Meta's files.

    Raises:
        ConvertError: it cannot be converted, in one sentence.
    """

    method = ""
    packed: Mapping[str, object] = {}

    def __init__(self, folder: Path, place: Path) -> None:
        self.folder = folder
        self._place = place
        self._files = files = sorted(place.glob(WEIGHTS))
        said = read_json(place / PARAMS)
        said = said.get("model", said) if isinstance(said, dict) else said
        self._shards = [read_archive(file) for file in files]
        self._check_alike(files)
        first = self._shards[0]
        sizes = {name: tensor.shape for name, tensor in first.items()}
        self.config = read_params(said, sizes, len(files), self._is_tied())
        self._check_cut()
        self._used: set[str] = set()

    def plan(self) -> list[PlannedTensor]:
        """The tensors of the new file. Meta's rows of queries and keys are in pairs already."""
        return [replace(tensor, head_size=0) for tensor in plan(self.config)]

    def check(self, planned: Sequence[PlannedTensor]) -> None:
        """See that every tensor of the plan is there, and no other.

        Raises:
            ConvertError: one is missing, of another shape or type, or unknown.
        """
        self._used.clear()
        for wanted in planned:
            self.source_of(wanted)
        for name in self._shards[0]:
            tied = self.config.text.tied and name.endswith("output.weight")
            if name not in self._used and not tied and not name.endswith(_SPARE):
                raise unknown_tensor(name)

    def weight_files(self) -> list[Path]:
        """The files that hold the weights."""
        return self._files

    def said_files(self) -> list[Path]:
        """The files that say how the weights are read."""
        return [self._place / PARAMS]

    @property
    def format_name(self) -> str:
        """What it is kept in, in words."""
        return "Meta, consolidated.pth"

    def source_of(self, planned: PlannedTensor) -> Joined | TileRows | None:
        """Where the values of a tensor of the plan come from."""
        if planned.source is None:
            return None
        vision, text = self.config.vision, self.config.text
        name = metas_name(planned.source, text.cross_layers, vision is not None)
        if vision is not None and name in TILES:
            return self._tiles(name, planned)
        if name.endswith("tok_embeddings.weight") and text.extra_embeddings:
            own = self._joined(name, text.vocabulary, text.hidden)
            extra = self._joined(
                "text_model.learnable_embedding.weight", text.extra_embeddings, text.hidden
            )
            return Joined(own.blocks + extra.blocks)
        return self._joined(name, planned.rows, planned.columns)

    def add_tokenizer(self, out: Description) -> tuple[str, ...]:
        """Add the tokenizer's keys; returns a sentence for each thing that is missing."""
        return add_tokenizer_keys(out, (self._place, self.folder), self.config)

    def _tiles(self, name: str, planned: PlannedTensor) -> TileRows:
        vision = self.config.vision
        assert vision is not None
        stored = self._pieces(name)[0]
        each = vision.positions if name == TILES[0] else 1
        if stored.shape != (vision.tiles, vision.tiles, each, vision.hidden):
            raise self._other_shape(name)
        return TileRows(stored, vision.aspect_ratios, vision.tiles)

    def _joined(self, name: str, rows: int, columns: int) -> Joined:
        made = joined(self._pieces(name), rows, columns)
        if made is None:
            raise self._other_shape(name)
        return made

    def _pieces(self, name: str) -> Block:
        self._used.add(name)
        found = tuple(shard[name] for shard in self._shards if name in shard)
        if len(found) != len(self._shards):
            raise lacks_tensor(name)
        for piece in found:
            if piece.dtype not in FLOATS:
                raise quantised_tensor(name, piece.dtype)
        return found

    def _check_alike(self, files: Sequence[Path]) -> None:
        """All shards hold the same names: else one is missing, or of another model."""
        for file, shard in zip(files, self._shards, strict=True):
            if shard.keys() != self._shards[0].keys():
                raise ConvertError(
                    Sentence(
                        "{0} does not hold the same tensors as {1}, so they are not of one "
                        "checkpoint and cannot be converted: download them again.",
                        file.name,
                        files[0].name,
                    )
                )

    def _check_cut(self) -> None:
        """Of several shards each has a part of a matrix: copies of one file would be two halves of
        a layer that is twice as wide."""
        before = "text_model." if self.config.vision is not None else ""
        for name in (f"{before}layers.0.attention.w{each}.weight" for each in "qo"):
            held = self._shards[0].get(name)
            text = self.config.text
            if len(self._shards) > 1 and held is not None and held.shape == (text.hidden,) * 2:
                raise ConvertError(
                    Sentence(
                        "Each of the {0} files {1} holds a whole model, so they are no parts of "
                        "one and cannot be converted together: leave one of them in the folder.",
                        len(self._shards),
                        WEIGHTS,
                    )
                )

    def _is_tied(self) -> bool:
        first: Mapping[str, StoredTensor] = self._shards[0]
        before = "text_model." if "text_model.tok_embeddings.weight" in first else ""
        output = first.get(f"{before}output.weight")
        return output is None or output == first.get(f"{before}tok_embeddings.weight")

    def _other_shape(self, name: str) -> ConvertError:
        shape = "×".join(map(str, self._shards[0][name].shape))
        return ConvertError(
            Sentence(
                "The tensor “{0}” has the shape {1} in each of {2} files, which does not fit {3}, "
                "so the checkpoint cannot be converted: see that all of its files are there.",
                name,
                shape,
                len(self._shards),
                PARAMS,
            )
        )
