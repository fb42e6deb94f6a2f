"""Loads mutated files one after another, and uses those that load.

    python -m tests.engine.worker.mllama.fuzzing SOURCE.gguf FOLDER SEED COUNT

A process of its own: what is looked for ends it. Prints how many loaded and were refused; the
number that is being tried is in FOLDER/now, and the file in FOLDER/mutant.gguf.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

import numpy as np

from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.mllama import MllamaModel


def mutate(data: bytes, header: int, chance: random.Random) -> bytes:
    """Change a file, mostly in its first `header` bytes."""
    out = bytearray(data)
    match chance.randrange(6):
        case 0:  # a few bits
            for _ in range(chance.randint(1, 4)):
                out[chance.randrange(header)] ^= 1 << chance.randrange(8)
        case 1:  # a number, by some of the values that programs get wrong
            at = chance.randrange(header - 8)
            size = chance.choice((4, 8))
            value = chance.choice((0, 1, 2, 31, 33, 255, 1 << 16, (1 << 31) - 1, (1 << 32) - 1))
            out[at : at + size] = value.to_bytes(size, "little")
        case 2:  # the end
            del out[chance.randrange(len(out)) :]
        case 3:  # some bytes
            for _ in range(chance.randint(1, 16)):
                out[chance.randrange(len(out))] = chance.randrange(256)
        case 4:  # a count or size near others like it
            at = chance.randrange(header - 8) & ~3
            number = int.from_bytes(out[at : at + 4], "little") + chance.choice((-1, 1, 2, 8))
            out[at : at + 4] = (number & 0xFFFFFFFF).to_bytes(4, "little")
        case _:  # a piece moved to another place
            size = chance.randint(1, 64)
            source, target = (chance.randrange(header - 64) for _ in range(2))
            out[target : target + size] = out[source : source + size]
    return bytes(out)


def _use(model: MllamaModel) -> None:
    """Compute a little with it, if it is still of the size that it was."""
    vision = model.config.vision
    side = vision.image_size
    if side > 64 or vision.channels > 4 or vision.max_tiles > 8:
        return
    pixels = np.zeros((vision.max_tiles, vision.channels, side, side), np.float32)
    image = model.encode_image(pixels, 1, 1)
    token = min(model.config.image_token, model._embeddings - 1)
    model.eval([1, token, 2], image)


def main() -> None:
    source, folder, seed, count = sys.argv[1:]
    data = Path(source).read_bytes()
    header = data.index(b"mm.0.bias") + 64
    mutant, now = Path(folder) / "mutant.gguf", Path(folder) / "now"
    loaded = refused = 0
    for number in range(int(count)):
        now.write_text(str(number))
        mutant.unlink(missing_ok=True)
        mutant.write_bytes(mutate(data, header, random.Random(f"{seed}-{number}")))
        try:
            model = MllamaModel.load(mutant, n_ctx=16, n_threads=1)
        except EngineError as error:
            text = str(error)
            if not text.endswith(".") or ". " in text or "\n" in text:
                raise
            refused += 1
        else:
            _use(model)
            model.close()
            loaded += 1
    print(loaded, refused)


if __name__ == "__main__":
    main()
