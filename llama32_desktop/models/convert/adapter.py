"""Turns a PEFT adapter's folder into a GGUF adapter for a model that is a GGUF file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from llama32_desktop.engine.gguf.adapter import ALPHA
from llama32_desktop.engine.gguf.header import GgufError, GgufHeader
from llama32_desktop.engine.gguf.whole import whole_header
from llama32_desktop.models.convert.base import planned_tensors
from llama32_desktop.models.convert.checkpoint import official_name
from llama32_desktop.models.convert.conversion import Converted, model_name
from llama32_desktop.models.convert.copies import is_copy
from llama32_desktop.models.convert.errors import ConversionCancelledError, ConvertError, damaged
from llama32_desktop.models.convert.mixture import F32
from llama32_desktop.models.convert.output import new_file
from llama32_desktop.models.convert.peft import WEIGHTS, PeftAdapter, PeftTarget, read_peft
from llama32_desktop.models.convert.plan import Floats, PlannedTensor, pair_rows
from llama32_desktop.models.convert.safetensors import Reader, StoredTensor, floats
from llama32_desktop.models.convert.writer import Description, TensorEntry, aligned
from llama32_desktop.models.names import letters
from llama32_desktop.sentences import Sentence

_OF_VISION: Final = "multi_modal_projector.weight"
"""What vision models alone have."""
_OTHER_COPY: Final = Sentence("the “{0}” that it was trained with is another than that model's")


def convert_adapter(
    folder: Path | str,
    out_path: Path | str,
    base: Path | str,
    *,
    progress: Callable[[float], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> Converted:
    """Write the adapter in `folder` as the GGUF file `out_path`, in 32-bit floats.

    Args:
        base: The GGUF file of the model that it is for.

    Raises:
        ConvertError: in one sentence, what is wrong and what to do instead.
        ConversionCancelledError: `cancel` said so.
    """
    out_path, base = Path(out_path), Path(base)
    adapter = read_peft(Path(folder))
    header = _header(base)
    planned = planned_tensors(base.name, header)
    jobs = [(target, _matched(target, planned, base.name)) for target in adapter.targets]
    copies = [(each, _copied(each, planned, base.name)) for each in adapter.copies]
    entries = [
        TensorEntry(f"{plan.name}.lora_{side}", stored.shape[::-1], F32, _bytes(stored))
        for target, plan in jobs
        for side, stored in (("a", target.a), ("b", target.b))
    ]
    opening = _description(adapter, header.text("general.architecture")).encoded(entries)
    size = len(opening) + sum(aligned(entry.bytes) for entry in entries)
    with new_file(out_path, size) as new, Reader() as reader:
        for (module, stored), plan in copies:
            if not is_copy(reader, stored, base, plan, cancel):
                raise _other_base(base.name, _OTHER_COPY.of(module))
        new.write(opening)
        for number, (target, plan) in enumerate(jobs):
            if cancel and cancel():
                raise ConversionCancelledError
            for rows in _converted(reader, adapter, target, plan):
                data = rows.astype("<f4").tobytes()
                new.write(data.ljust(aligned(len(data)), b"\0"))
            if progress:
                progress((number + 1) / len(jobs))
    return Converted(out_path, size, ())


@dataclass(frozen=True, slots=True)
class PlannedAdapter:
    """What an adapter's folder becomes."""

    base: str
    """The model that it says it was trained for; empty where it says none."""
    fitting: tuple[Path, ...]
    """The models that it can be converted for, those that it names first."""
    rank: int
    """The highest of its matrices'."""
    matrices: int
    """Of the model, that it changes."""
    bytes: int
    """Of the file, about."""


def plan_adapter(folder: Path | str, candidates: Sequence[Path]) -> PlannedAdapter:
    """What would be made of an adapter's folder; of its weights only the header is read.

    Args:
        candidates: GGUF files of models.

    Raises:
        ConvertError: it is damaged, or of a kind that is not applied.
    """
    adapter = read_peft(Path(folder))
    fitting = _fitting(adapter, candidates)
    named = _named(adapter, fitting)
    return PlannedAdapter(
        adapter.base,
        (*named, *(file for file in fitting if file not in named)),
        max(target.rank for target in adapter.targets),
        len(adapter.targets),
        sum(_bytes(each.a) + _bytes(each.b) for each in adapter.targets),
    )


def choose_base(folder: Path | str, candidates: Sequence[Path]) -> Path:
    """The model that an adapter's folder is for, among GGUF files.

    Models of one shape stand for each other; the one that the adapter names goes first.

    Raises:
        ConvertError: none of them fits, or it hangs on which one it is.
    """
    adapter = read_peft(Path(folder))
    fitting = _fitting(adapter, candidates)
    if named := _named(adapter, fitting):
        return named[0]
    if fitting and len({frozenset(sizes) for sizes in fitting.values()}) == 1:
        return next(iter(fitting))
    if not fitting:
        raise ConvertError(
            Sentence(
                "No installed model fits the adapter (it says “{0}”), so it was not converted: "
                "install the model that it was trained for, then try again.",
                adapter.base or "?",
            )
        )
    raise ConvertError(
        Sentence(
            "It is not clear which installed model the adapter is for (it says “{0}”), so it was "
            "not converted: name that model's GGUF file with --base.",
            adapter.base or "?",
        )
    )


def _fitting(adapter: PeftAdapter, candidates: Sequence[Path]) -> dict[Path, set[int]]:
    """The models whose matrices are those that the adapter changes, each with the sizes of its
    heads, on which the order of rows depends."""
    fitting: dict[Path, set[int]] = {}
    for file in candidates:
        with suppress(ConvertError):
            planned = planned_tensors(file.name, _header(file))
            matched = [_matched(target, planned, file.name) for target in adapter.targets]
            matched += [_copied(each, planned, file.name) for each in adapter.copies]
            fitting[file] = {plan.head_size for plan in matched}
    return fitting


def _named(adapter: PeftAdapter, fitting: Iterable[Path]) -> list[Path]:
    """Those that have the name of the model that the adapter says it was trained for."""
    said = letters(adapter.base.rpartition("/")[2])
    return [file for file in fitting if said and said in letters(file.stem)]


def _bytes(stored: StoredTensor) -> int:
    return 4 * stored.values


def _header(base: Path) -> GgufHeader:
    """Of all parts.

    Raises:
        ConvertError: it cannot be read.
    """
    try:
        return whole_header(base)
    except GgufError as error:
        raise ConvertError(str(error)) from None
    except OSError as error:
        raise ConvertError(
            Sentence(
                "{0} cannot be read ({1}), so the adapter was not converted: name the GGUF file of "
                "the model that it is for.",
                base,
                error.strerror,
            )
        ) from None


def _matched(target: PeftTarget, planned: dict[str, PlannedTensor], base: str) -> PlannedTensor:
    """The matrix of the base that a target changes."""
    plan = _of_base(target.module, planned)
    if plan is None or plan.name == "token_embd.weight":
        raise _other_base(base, Sentence("it changes “{0}”, which that model lacks", target.module))
    _check_shape(target.module, (target.b.shape[0], target.a.shape[1]), plan, base)
    return plan


def _copied(
    copy: tuple[str, StoredTensor], planned: dict[str, PlannedTensor], base: str
) -> PlannedTensor:
    """The matrix of the base that one beside the adapter is said to be."""
    module, stored = copy
    plan = _of_base(module, planned)
    if plan is None:
        raise _other_base(base, _OTHER_COPY.of(module))
    _check_shape(module, stored.shape, plan, base)
    return plan


def _of_base(module: str, planned: dict[str, PlannedTensor]) -> PlannedTensor | None:
    if module.startswith("layers."):  # of a model that was trained without its output
        module = f"model.{module}"
    name = f"{module}.weight"
    plan = planned.get(official_name(name) if _OF_VISION in planned else name)
    return plan if plan is not None and len(plan.shape) == 2 else None


def _check_shape(module: str, shape: tuple[int, ...], plan: PlannedTensor, base: str) -> None:
    if shape != plan.shape:
        (rows, columns), (rows_of_base, columns_of_base) = shape, plan.shape
        why = Sentence(
            "its “{0}” is {1}×{2}, the model's {3}×{4}",
            *(module, rows, columns, rows_of_base, columns_of_base),
        )
        raise _other_base(base, why)


def _converted(
    reader: Reader, adapter: PeftAdapter, target: PeftTarget, plan: PlannedTensor
) -> tuple[Floats, Floats]:
    """A and B as llama.cpp wants them."""
    a, b = (_values(reader, stored, target) for stored in (target.a, target.b))
    usual = adapter.alpha / target.rank
    if target.scale != usual:  # llama.cpp has one alpha for all of them
        b = b * np.float32(target.scale / usual)
    return a, pair_rows(b, plan.head_size) if plan.head_size else b


def _values(reader: Reader, stored: StoredTensor, target: PeftTarget) -> Floats:
    values = floats(reader.read(stored, 0, stored.values), stored.dtype)
    if not np.isfinite(values).all():
        raise damaged(WEIGHTS, Sentence("“{0}” holds values that are no numbers", target.module))
    return values.reshape(stored.shape)


def _description(adapter: PeftAdapter, architecture: str) -> Description:
    out = Description()
    out.text("general.architecture", architecture)
    out.text("general.type", "adapter")
    out.text("general.name", model_name(adapter.folder))
    if adapter.base:
        organisation, _, name = adapter.base.rpartition("/")
        out.u32("general.base_model.count", 1)
        out.text("general.base_model.0.name", name)
        if organisation:
            out.text("general.base_model.0.organization", organisation)
            url = f"https://huggingface.co/{adapter.base}"
            out.text("general.base_model.0.repo_url", url)
    out.u32("general.file_type", 0)
    out.text("adapter.type", "lora")
    out.f32(ALPHA, adapter.alpha)
    return out


def _other_base(base: str, why: Sentence) -> ConvertError:
    return ConvertError(
        Sentence(
            "The adapter does not fit {0}: {1}; name the model that it was trained for.", base, why
        )
    )
