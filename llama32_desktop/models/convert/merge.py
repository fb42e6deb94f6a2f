"""Writes a model with its adapters as one new GGUF file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np

from llama32_desktop.cage import ordinary
from llama32_desktop.engine.adapters import Adapter, active
from llama32_desktop.engine.ggml.dequantise import dequantise
from llama32_desktop.engine.ggml.library import LibraryMissingError
from llama32_desktop.engine.ggml.quantise import quantise, row_bytes
from llama32_desktop.engine.gguf.adapter import check_fits
from llama32_desktop.engine.gguf.header import GgufError, GgufHeader, TensorInfo, read_header
from llama32_desktop.engine.gguf.part_names import part_of
from llama32_desktop.engine.gguf.quantisation import ROUNDED_TYPES
from llama32_desktop.models.convert.chunks import CHUNK_VALUES
from llama32_desktop.models.convert.conversion import Converted
from llama32_desktop.models.convert.errors import ConversionCancelledError, ConvertError
from llama32_desktop.models.convert.keys import ROWS_KEY
from llama32_desktop.models.convert.output import new_file
from llama32_desktop.models.convert.plan import Floats
from llama32_desktop.models.convert.writer import Description, TensorEntry, aligned
from llama32_desktop.models.licence import BUILT_WITH, Licence
from llama32_desktop.sentences import Sentence

NOTICE_KEY: Final = "llama32_desktop.notice"
ADAPTERS_KEY: Final = "llama32_desktop.merged_adapters"
_ANEW: Final = (
    "general.name",
    "general.alignment",
    "general.license",
    "general.base_model.",
    NOTICE_KEY,
    ADAPTERS_KEY,
)
"""Keys of the model that are written anew, or are of its file alone; beginnings too."""


@dataclass(frozen=True, slots=True)
class _Change:
    """What one adapter adds to one matrix: `scale` · B · A."""

    a: Floats
    b: Floats
    scale: float


def merge_adapters(
    base: Path,
    adapters: Sequence[Adapter],
    out_path: Path,
    *,
    name: str,
    licence: Licence | None = None,
    progress: Callable[[float], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> Converted:
    """Write `base` with what the adapters add as the GGUF file `out_path`.

    Each matrix keeps its type; one that is changed is rounded to it again, which takes something of
    a small change from coarse types. What is not changed is copied bit by bit.

    Args:
        name: Of the new model.
        licence: Whose notice goes into the file.

    Raises:
        ConvertError: in one sentence, what is wrong and what to do instead.
        ConversionCancelledError: `cancel` said so.
    """
    used = active(tuple(adapters))
    if not used:
        raise ConvertError(
            Sentence("No adapter has a strength, so nothing was merged: name one above 0.")
        )
    try:
        if part_of(base) is not None:
            raise ConvertError(
                Sentence(
                    "{0} is a model in several files, which adapters are not merged into: apply "
                    "them when it is loaded.",
                    base.name,
                )
            )
        header = read_header(base)
        changes = _changes(base, header, used)
        entries = [TensorEntry(t.name, t.shape, t.type, t.bytes) for t in header.tensors]
        with ExitStack() as open_files:
            source = open_files.enter_context(ordinary.opened(base, buffering=0))
            opening = _description(header, source, name, licence, used).encoded(entries)
            size = len(opening) + sum(aligned(entry.bytes) for entry in entries)
            stream = open_files.enter_context(new_file(out_path, size)).stream
            stream.write(opening)
            done = 0
            for tensor in header.tensors:
                for data in _rows(source, header, tensor, changes.get(tensor.name, [])):
                    if cancel and cancel():
                        raise ConversionCancelledError
                    stream.write(data)
                    done += len(data)
                    if progress:
                        progress(done / size)
                stream.write(bytes(aligned(tensor.bytes) - tensor.bytes))
    except (GgufError, LibraryMissingError) as error:
        raise ConvertError(str(error)) from None
    except OSError as error:
        raise ConvertError(
            Sentence(
                "{0} cannot be read ({1}), so nothing was merged: check that the file is there and "
                "that you may read it.",
                error.filename or base,
                error.strerror,
            )
        ) from None
    return Converted(out_path, size, _notes(header, changes))


def _changes(
    base: Path, header: GgufHeader, adapters: Sequence[Adapter]
) -> dict[str, list[_Change]]:
    """By the matrices' names; each adapter is held against the model first."""
    changes: dict[str, list[_Change]] = {}
    for adapter in adapters:
        path = Path(adapter.path)
        own = read_header(path)
        targets = check_fits(path.name, own, base.name, header)
        with ordinary.opened(path, buffering=0) as stream:
            for target in targets:
                a, b = (_values(stream, own, side) for side in (target.a, target.b))
                scale = adapter.strength * target.scale
                changes.setdefault(target.name, []).append(_Change(a, b, scale))
    if any(".cross_attn_" in name for name in changes) and header.text(ROWS_KEY) != "checkpoint":
        raise ConvertError(
            Sentence(
                "The rows of {0} may stand in another order, so adapters are not merged into it: "
                "take a file that this app converted.",
                base.name,
            )
        )
    kinds = {tensor.name: tensor.type_name for tensor in header.tensors}
    for name in changes:
        if kinds[name] not in ROUNDED_TYPES:
            raise ConvertError(
                Sentence(
                    "The weights of {0} are stored as {1}, which cannot be made again: merge into "
                    "another file of this model, best one in 16 bits.",
                    base.name,
                    kinds[name],
                )
            )
    return changes


def _values(stream: BinaryIO, header: GgufHeader, tensor: TensorInfo) -> Floats:
    data = _read(stream, header.data_offset + tensor.offset, tensor.bytes)
    return dequantise(data, tensor.type, tensor.shape[0])


def _rows(
    stream: BinaryIO, header: GgufHeader, tensor: TensorInfo, changes: Sequence[_Change]
) -> Iterator[bytes]:
    """A tensor's bytes in pieces, with the changes in them."""
    place = header.data_offset + tensor.offset
    if not changes:
        for first in range(0, tensor.bytes, 4 * CHUNK_VALUES):
            yield _read(stream, place + first, min(4 * CHUNK_VALUES, tensor.bytes - first))
        return
    columns, rows = tensor.shape
    wide = row_bytes(tensor.type, columns)
    step = max(1, CHUNK_VALUES // columns)
    for first in range(0, rows, step):
        count = min(step, rows - first)
        values = dequantise(
            _read(stream, place + first * wide, count * wide), tensor.type, columns
        ).copy()
        for change in changes:
            values += np.float32(change.scale) * (change.b[first : first + count] @ change.a)
        if not np.isfinite(values).all():
            raise ConvertError(
                Sentence(
                    "“{0}” holds values that are no numbers with the adapters, so nothing was "
                    "written: take the adapter again, or a smaller strength.",
                    tensor.name,
                )
            )
        yield quantise(values, tensor.type).tobytes()


def _read(stream: BinaryIO, place: int, count: int) -> bytes:
    stream.seek(place)
    parts: list[bytes] = []
    while count:
        part = stream.read(count)
        if not part:
            raise ConvertError(
                Sentence("A file became shorter while it was read, so nothing was merged.")
            )
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def _description(
    header: GgufHeader,
    source: BinaryIO,
    name: str,
    licence: Licence | None,
    adapters: Sequence[Adapter],
) -> Description:
    """The model's own, under another name, with what it was made from."""
    out = Description()
    for key, (start, end) in header.spans.items():
        if not key.startswith(_ANEW) or (licence is None and key.startswith("general.license")):
            out.copy(key, _read(source, start, end - start))
    out.text("general.name", name)
    out.u32("general.base_model.count", 1)
    out.text("general.base_model.0.name", header.text("general.name"))
    if licence is not None:
        out.text("general.license", licence.id)
        out.text("general.license.name", licence.name)
        out.text("general.license.link", licence.links[0].url)
        out.text(NOTICE_KEY, f"{licence.notice}\n{BUILT_WITH}.")
    merged = header.metadata.get(ADAPTERS_KEY)
    earlier = [str(each) for each in merged] if isinstance(merged, tuple) else []
    now = [f"{Path(a.path).stem}={a.strength:g}" for a in adapters]
    out.texts(ADAPTERS_KEY, [*earlier, *now])
    return out


def _notes(header: GgufHeader, changes: dict[str, list[_Change]]) -> tuple[str, ...]:
    coarse = sorted({t.type_name for t in header.tensors if t.name in changes} - {"F32", "F16"})
    if not coarse:
        return ()
    return (
        Sentence(
            "The changed weights were rounded to {0} again, which takes something of a small "
            "change: for all of it merge into a model in 32 or 16 bits.",
            ", ".join(coarse),
        ),
    )
