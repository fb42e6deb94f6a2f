"""Makes tests/data/quantised: small matrices as the frameworks pack them, and their own numbers.

Needs what the app does not: torch, compressed-tensors, bitsandbytes, safetensors, and the sources
of auto-gptq, autoawq and gptqmodel, of which single modules are loaded by their paths. Run with
`python quantised_matrices.py OUT AUTO_GPTQ AUTOAWQ`, the last two the folders that hold the
packages `auto_gptq` and `awq`.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import types
from pathlib import Path
from typing import Any

import bitsandbytes.functional as bnb
import torch
from compressed_tensors.compressors.base import BaseCompressor
from compressed_tensors.quantization import QuantizationArgs, QuantizationScheme
from safetensors.torch import save_file

ROWS, COLUMNS = 32, 256
Parts = dict[str, torch.Tensor]


def main(out: Path, auto_gptq: Path, autoawq: Path) -> None:
    torch.manual_seed(7)
    tensors: Parts = {}
    cases: dict[str, Any] = {}

    def add(name: str, config: dict[str, Any], parts: Parts, expected: torch.Tensor) -> None:
        for part, values in {**parts, "expected": expected}.items():
            tensors[f"{name}.{part}"] = values.contiguous().clone()
        cases[name] = config

    qlinear = module(auto_gptq / "auto_gptq/nn_modules/qlinear/qlinear_cuda.py")
    for bits, group, order, sym in (
        (4, 128, False, True), (4, 64, False, False), (4, 32, False, False), (4, -1, False, False),
        (4, 64, True, False), (3, 128, False, False), (2, 64, False, False),
        (8, 128, False, True), (8, 32, False, False),
    ):  # fmt: skip
        name = f"gptq-{bits}-{group}{'-order' if order else ''}{'-sym' if sym else ''}"
        config = {"quant_method": "gptq", "bits": bits, "group_size": group, "desc_act": order}
        add(name, config, *gptq(qlinear, bits, group, order, sym))
    gemm = module(autoawq / "awq/modules/linear/gemm.py", "awq.utils.packing_utils", autoawq)
    for group in (128, 64, 32):
        config = {"quant_method": "awq", "bits": 4, "group_size": group, "version": "gemm"}
        add(f"awq-{group}", config, *awq(gemm, group))
    for name, weights in {
        "ct-pack-4-128-sym": {"num_bits": 4, "strategy": "group", "group_size": 128},
        "ct-pack-4-32": {
            "num_bits": 4, "strategy": "group", "group_size": 32, "symmetric": False,
        },
        "ct-pack-3-64-sym": {"num_bits": 3, "strategy": "group", "group_size": 64},
        "ct-pack-6-channel-sym": {"num_bits": 6, "strategy": "channel"},
        "ct-pack-8-channel": {"num_bits": 8, "strategy": "channel", "symmetric": False},
        "ct-int-channel-sym": {"num_bits": 8, "strategy": "channel"},
        "ct-float-channel": {"num_bits": 8, "type": "float", "strategy": "channel"},
        "ct-float-tensor": {"num_bits": 8, "type": "float", "strategy": "tensor"},
    }.items():  # fmt: skip
        layout = f"{name.split('-')[1]}-quantized"
        config = {"quant_method": "compressed-tensors", "format": layout}
        add(name, config, *compressed(layout, weights))
    for kind, nested in (("nf4", False), ("nf4", True), ("fp4", True)):
        name = f"bnb-{kind}{'-nested' if nested else ''}"
        add(name, {"quant_method": "bitsandbytes"}, *four_bits(kind, nested))
    add("bnb-int8", {"quant_method": "bitsandbytes"}, *int8())
    out.mkdir(parents=True, exist_ok=True)
    save_file(tensors, out / "matrices.safetensors")
    (out / "cases.json").write_text(json.dumps(cases, indent=1) + "\n")


def module(path: Path, needed: str = "", below: Path | None = None) -> Any:
    """One module of a package, without the package's own imports."""
    if needed and below is not None:
        for name in ("awq", "awq.utils", "awq.modules"):
            sys.modules.setdefault(name, types.ModuleType(name))
        helper = module(below / (needed.replace(".", "/") + ".py"))
        sys.modules[needed] = helper
        stand_in = types.ModuleType("awq.utils.module")
        stand_in.try_import = lambda name: (None, "")  # type: ignore[attr-defined]
        sys.modules["awq.utils.module"] = stand_in
        utils = types.ModuleType("awq.utils.utils")
        utils.get_best_device = lambda: "cpu"  # type: ignore[attr-defined]
        sys.modules["awq.utils.utils"] = utils
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def weights() -> torch.Tensor:
    """Random, with columns of other sizes and a few large values."""
    values = torch.randn(ROWS, COLUMNS) * torch.rand(COLUMNS).exp() * 0.03
    values[torch.rand(ROWS, COLUMNS) < 0.002] *= 6
    return values.half().float()


def linear(values: torch.Tensor) -> torch.nn.Linear:
    made = torch.nn.Linear(COLUMNS, ROWS, bias=False)
    made.weight.data = values
    return made


def grid(
    values: torch.Tensor, bits: int, group_of: torch.Tensor, sym: bool, lowest_zero: int
) -> tuple[torch.Tensor, torch.Tensor]:
    """Scales and zeros, [rows, groups]."""
    highest, scales, zeros = 2**bits - 1, [], []
    for group in range(int(group_of.max()) + 1):
        part = values[:, group_of == group]
        low, high = part.amin(1).clamp(max=0), part.amax(1).clamp(min=0)
        if sym:
            scale = 2 * torch.maximum(-low, high) / highest
            zero = torch.full_like(scale, (highest + 1) / 2)
        else:
            scale = (high - low) / highest
            zero = (-low / scale).round().clamp(lowest_zero, highest)
        scales.append(scale.half().float())
        zeros.append(zero)
    return torch.stack(scales, 1), torch.stack(zeros, 1)


def gptq(qlinear: Any, bits: int, group: int, order: bool, sym: bool) -> tuple[Parts, torch.Tensor]:
    values, size = weights(), COLUMNS if group == -1 else group
    group_of = torch.arange(COLUMNS) // size
    if order:
        group_of = group_of[torch.randperm(COLUMNS)]
    scales, zeros = grid(values, bits, group_of, sym, 1)
    packed = qlinear.QuantLinear(bits, size, COLUMNS, ROWS, False)
    # It rounds to what it may not hold; the levels must be in their range.
    limits = scales[:, group_of], zeros[:, group_of]
    levels = ((values / limits[0]).round() + limits[1]).clamp(0, 2**bits - 1)
    values = (levels - limits[1]) * limits[0]
    packed.pack(linear(values), scales, zeros, g_idx=group_of.to(torch.int32))
    names = ("qweight", "qzeros", "scales", "g_idx")
    parts = {name: getattr(packed, name) for name in names}
    parts["scales"] = parts["scales"].half()
    packed.scales = packed.scales.float()
    expected = packed(torch.eye(COLUMNS)).T.float()
    return parts, expected


def awq(gemm: Any, group: int) -> tuple[Parts, torch.Tensor]:
    values, group_of = weights(), torch.arange(COLUMNS) // group
    scales, zeros = grid(values, 4, group_of, False, 0)
    limits = scales[:, group_of], zeros[:, group_of]
    values = (((values / limits[0]).round() + limits[1]).clamp(0, 15) - limits[1]) * limits[0]
    made = gemm.WQLinear_GEMM.from_linear(
        linear(values), 4, group, scales=scales.T.contiguous(), zeros=zeros.T.contiguous()
    )
    parts = {name: getattr(made, name) for name in ("qweight", "qzeros", "scales")}
    expected = sys.modules["awq.utils.packing_utils"].dequantize_gemm(
        made.qweight, made.qzeros, made.scales.float(), 4, group
    )
    return parts, expected.T.float()


def compressed(layout: str, said: dict[str, Any]) -> tuple[Parts, torch.Tensor]:
    args = QuantizationArgs(**{"symmetric": True, "type": "int", **said})
    scheme = QuantizationScheme(targets=["Linear"], weights=args)
    values = weights().to(torch.bfloat16).float()
    size = args.group_size or COLUMNS
    group_of = torch.arange(COLUMNS) // size
    parts: Parts = {"weight": values}
    if args.type == "float":
        largest = (
            values.abs().amax(1, keepdim=True)
            if args.strategy == "channel"
            else (values.abs().amax().reshape(1))
        )
        parts["weight_scale"] = (largest / 448).to(torch.bfloat16).float()
    else:
        scales, zeros = grid(values, args.num_bits, group_of, bool(args.symmetric), 0)
        parts["weight_scale"] = scales.to(torch.bfloat16).float()
        if not args.symmetric:
            parts["weight_zero_point"] = (zeros - 2 ** (args.num_bits - 1)).to(torch.int8)
    compressor = BaseCompressor.get_value_from_registry(layout)
    made = compressor.compress(parts, scheme)
    expected = compressor.decompress(dict(made), scheme)["weight"].float()
    made["weight_scale"] = made["weight_scale"].to(torch.bfloat16)
    return made, expected


def four_bits(kind: str, nested: bool) -> tuple[Parts, torch.Tensor]:
    values = weights()
    packed, state = bnb.quantize_4bit(values, quant_type=kind, compress_statistics=nested)
    parts = {"weight": packed}
    parts |= {f"weight.{name}": held for name, held in state.as_dict(packed=True).items()}
    return parts, bnb.dequantize_4bit(packed, state).float()


def int8() -> tuple[Parts, torch.Tensor]:
    packed, largest, _ = bnb.int8_vectorwise_quant(weights().half())
    expected = bnb.int8_vectorwise_dequant(packed, largest).float()
    return {"weight": packed, "SCB": largest.float()}, expected


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
