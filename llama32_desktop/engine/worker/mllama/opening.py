"""Opens the files of a vision model and finds its tensors in them, before any graph is built.

Nothing in a file is trusted: every tensor that the model needs must be there once, of the shape
that the file's own numbers ask for, in a type that can be computed with, where ggml can read it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from llama32_desktop.engine.gguf.header import (
    GgufError,
    GgufHeader,
    MetadataValue,
    NotGgufError,
    TensorInfo,
    TruncatedError,
)
from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.header import file_header
from llama32_desktop.engine.worker.mllama.config import MllamaConfig, parse_config
from llama32_desktop.engine.worker.mllama.errors import unreadable, unsupported
from llama32_desktop.engine.worker.mllama.tensors import (
    OLDER_LAYOUT_MARK,
    Wanted,
    older_name,
    wanted,
)
from llama32_desktop.sentences import Sentence

ALIGNMENT: Final = 32
"""ggml's kernels want a tensor to begin at a multiple of this."""
PLAIN_TYPES: Final = frozenset({0, 1, 30})
"""float32, float16 and bfloat16, by ggml's numbers."""
MATRIX_TYPES: Final = PLAIN_TYPES | {2, 3, 6, 7, 8, *range(10, 15), *range(16, 24), 29, 39}
"""Those that ggml multiplies by on every processor: Q4_0 to Q8_0, K- and I-quants, MXFP4."""
_OTHER_SHAPE: Final = Sentence("its tensor {0} has another shape than the file's keys ask for")


@dataclass(frozen=True, slots=True)
class Found:
    """A tensor, and in which of the files it is."""

    info: TensorInfo
    file: int
    wanted: Wanted


@dataclass(frozen=True, slots=True)
class ModelFiles:
    paths: tuple[Path, ...]
    data_offsets: tuple[int, ...]
    needed_bytes: tuple[int, ...]
    config: MllamaConfig
    tensors: dict[str, Found]
    """By name in the newer layout."""

    def start(self, name: str) -> int:
        """Where a tensor begins in its file."""
        found = self.tensors[name]
        return self.data_offsets[found.file] + found.info.offset


def open_files(path: Path, projector: Path | None) -> ModelFiles:
    """Read the headers of one file, or of a language model and its projector.

    Raises:
        EngineError: kind `missing_file`, `not_gguf`, `truncated` or `unsupported`.
    """
    paths = (path,) if projector is None else (path, projector)
    headers = [_read(file) for file in paths]
    metadata: dict[str, MetadataValue] = {}
    for header in reversed(headers):  # the language model's own word goes first
        metadata.update(header.metadata)
    finder = _Finder(paths, headers)
    _check_parts(paths, headers, finder)
    config = parse_config(metadata, path.name, finder.output_rows())
    return ModelFiles(
        paths,
        tuple(header.data_offset for header in headers),
        tuple(header.needed_bytes for header in headers),
        config,
        finder.find_all(config),
    )


def _read(path: Path) -> GgufHeader:
    try:
        header = file_header(path)
    except NotGgufError as error:
        raise EngineError("not_gguf", str(error)) from None
    except TruncatedError as error:
        raise EngineError("truncated", str(error)) from None
    except GgufError as error:
        raise EngineError("unsupported", str(error)) from None
    except OSError as error:
        raise unreadable(path.name, error) from None
    architecture = header.text("general.architecture")
    if architecture != "mllama":
        raise unsupported(
            path.name,
            Sentence(
                "its architecture is “{0}” and not that of Llama 3.2 Vision", architecture[:40]
            ),
        )
    return header


def _check_parts(paths: Sequence[Path], headers: Sequence[GgufHeader], finder: _Finder) -> None:
    if not finder.has("token_embd.weight"):
        raise unsupported(
            paths[0].name,
            Sentence(
                "it has no {0} and so is at most the projector of a vision model",
                "token_embd.weight",
            ),
        )
    if not finder.has("v.patch_embd.weight"):
        raise unsupported(
            paths[-1].name,
            Sentence(
                "it has no {0} and so cannot look at pictures without the projector's file that "
                "belongs to it",
                "v.patch_embd.weight",
            ),
        )


class _Finder:
    def __init__(self, paths: Sequence[Path], headers: Sequence[GgufHeader]) -> None:
        self._names = [path.name for path in paths]
        self._offsets = [header.data_offset for header in headers]
        self._tensors: dict[str, tuple[TensorInfo, int]] = {}
        for number, header in reversed(list(enumerate(headers))):
            self._tensors.update({t.name: (t, number) for t in header.tensors})
        self._older = OLDER_LAYOUT_MARK in self._tensors

    def has(self, name: str) -> bool:
        return name in self._tensors

    def output_rows(self) -> int:
        name = "output.weight" if self.has("output.weight") else "token_embd.weight"
        shape = self._tensors[name][0].shape
        return shape[1] if len(shape) > 1 else 0

    def find_all(self, config: MllamaConfig) -> dict[str, Found]:
        text = config.text
        embedding = self._tensors["token_embd.weight"][0]
        rows = embedding.shape[1] if len(embedding.shape) > 1 else 0
        if rows < text.vocabulary:
            raise self._wrong(_OTHER_SHAPE.of(embedding.name))
        tables = [Wanted("token_embd.weight", (text.hidden, rows), "matrix")]
        if self.has("output.weight"):
            shape = (text.hidden, text.vocabulary)  # a token is drawn from one logit of each
            tables.append(Wanted("output.weight", shape, "matrix", text.layers))
        self._refuse_more_layers(config)
        all_wanted = [*tables, *wanted(config, rope_factors=self.has("rope_freqs.weight"))]
        return {each.name: self._find(each) for each in all_wanted}

    def _refuse_more_layers(self, config: MllamaConfig) -> None:
        vision = config.vision
        for name, count in (
            (f"blk.{config.text.layers}", "mllama.block_count"),
            (f"v.blk.{vision.layers}", "mllama.vision.block_count"),
            (f"v.global.blk.{vision.global_layers}", "mllama.vision.global.block_count"),
        ):
            if any(tensor.startswith(f"{name}.") for tensor in self._tensors):
                why = Sentence("it has tensors of {0}, beyond its {1}", name, count)
                raise unsupported(self._names[0], why)

    def _find(self, each: Wanted) -> Found:
        name = older_name(each.name) if self._older and each.vision else each.name
        if name not in self._tensors:
            raise self._wrong(Sentence("its tensor {0} is missing", name))
        info, file = self._tensors[name]
        if each.use == "numpy":  # read by this process, whatever its dimensions are called
            fits = info.elements == math.prod(each.shape)
        else:
            fits = _trimmed(info.shape) == _trimmed(each.shape)
        if not fits or not info.elements:
            raise self._wrong(_OTHER_SHAPE.of(name), file)
        plain = each.use != "matrix" or len(each.shape) > 2
        if info.type not in (PLAIN_TYPES if plain else MATRIX_TYPES):
            why = Sentence(
                "its tensor {0} is of the type {1}, which cannot be computed with here",
                name,
                info.type_name,
            )
            raise self._wrong(why, file)
        if (self._offsets[file] + info.offset) % ALIGNMENT:
            why = Sentence(
                "its tensor {0} does not begin at a multiple of {1} bytes", name, ALIGNMENT
            )
            raise self._wrong(why, file)
        return Found(info, file, each)

    def _wrong(self, why: Sentence, file: int = 0) -> EngineError:
        return unsupported(self._names[file], why)


def _trimmed(shape: tuple[int, ...]) -> tuple[int, ...]:
    """Without the trailing ones, which some writers add and others leave out."""
    while len(shape) > 1 and shape[-1] == 1:
        shape = shape[:-1]
    return shape
