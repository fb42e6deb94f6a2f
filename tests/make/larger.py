"""Makes a larger model of a small one, which writes nearly as that does: a pair for drafts.

Behind every so many layers stand further ones whose outputs are small random numbers. So the larger
model costs more, has the same vocabulary, and agrees with the small one as often as `noise` lets
it: no pair of Llama 3.2 models is needed to see real rates of acceptance.

    python -m tests.make.larger OUT.gguf [--every N] [--further N] [--noise X]
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Final

import gguf
import numpy as np

from llama32_desktop.models.library import find_model

_OUTPUTS: Final = ("attn_output.weight", "ffn_down.weight")
"""What a layer adds to what passes through it."""
_KIND: Final = gguf.GGMLQuantizationType.Q8_0
_BLOCK: Final = 32


def make(
    path: Path, source: Path, *, every: int = 1, further: int = 1, noise: float = 0.02
) -> Path:
    """Write the file.

    Args:
        every: So many layers of the small model, then `further` ones of small numbers.
    """
    reader = gguf.GGUFReader(source)
    architecture = str(reader.fields["general.architecture"].contents())
    key = f"{architecture}.block_count"
    layers = int(reader.fields[key].contents())
    writer = gguf.GGUFWriter(path, architecture)
    for field in reader.fields.values():
        if field.name.startswith("GGUF.") or field.name == "general.architecture":
            continue
        value, kind = field.contents(), field.types[0]
        item = field.types[-1] if kind == gguf.GGUFValueType.ARRAY else None
        if field.name == key:
            value = layers + layers // every * further
        elif field.name == "general.name":
            value = f"{value}, larger"
        writer.add_key_value(field.name, value, kind, item)
    random = np.random.default_rng(1)
    for tensor in reader.tensors:
        found = re.fullmatch(r"blk\.(\d+)\.(.+)", tensor.name)
        if found is None:
            writer.add_tensor(tensor.name, tensor.data, raw_dtype=tensor.tensor_type)
            continue
        layer, rest = int(found[1]), found[2]
        place = layer + layer // every * further
        writer.add_tensor(f"blk.{place}.{rest}", tensor.data, raw_dtype=tensor.tensor_type)
        if (layer + 1) % every:
            continue
        for each in range(1, further + 1):
            name = f"blk.{place + each}.{rest}"
            if rest in _OUTPUTS:
                columns, rows = (int(size) for size in tensor.shape)
                writer.add_tensor(name, _small(random, rows, columns, noise), raw_dtype=_KIND)
            else:
                writer.add_tensor(name, tensor.data, raw_dtype=tensor.tensor_type)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _small(random: np.random.Generator, rows: int, columns: int, noise: float) -> np.ndarray:
    """Random numbers in Q8_0, of this size at most."""
    blocks = random.integers(-127, 128, (rows, columns // _BLOCK, _BLOCK + 2)).astype(np.int8)
    blocks = blocks.view(np.uint8)
    scale = np.frombuffer(np.float16(noise / 127).tobytes(), np.uint8)
    blocks[:, :, :2] = scale
    return blocks.reshape(rows, -1)


def main() -> None:
    """Makes one from the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--further", type=int, default=1)
    parser.add_argument("--noise", type=float, default=0.02)
    parsed = parser.parse_args()
    make(
        parsed.out,
        Path(find_model("starter").path),
        every=parsed.every,
        further=parsed.further,
        noise=parsed.noise,
    )


if __name__ == "__main__":
    main()
