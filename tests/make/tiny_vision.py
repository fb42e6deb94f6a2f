"""A tiny vision model that holds conversations: the oracle's weights with a tokenizer.

What it says is nonsense, but it is the same nonsense as the real graph computes.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
from PIL import Image

from llama32_desktop.models.convert import convert_checkpoint
from tests.models.convert.checkpoints import ORACLE, VISION_TEMPLATE, write_tokenizer


def make_tiny_vision(path: Path, file_type: str = "f32") -> Path:
    """Write the model as one GGUF file."""
    folder = path.with_suffix(".checkpoint")
    folder.mkdir()
    for name in ("config.json", "generation_config.json", "model.safetensors"):
        shutil.copy(ORACLE / name, folder / name)
    write_tokenizer(folder, VISION_TEMPLATE)
    convert_checkpoint(folder, path, file_type)
    return path


def make_picture(path: Path, width: int = 50, height: int = 30, seed: int = 1) -> Path:
    """Write a picture of random colours, in the format that the suffix names."""
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(path)
    return path
