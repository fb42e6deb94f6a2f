"""The oracle's cases, and its model as a GGUF file."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from llama32_desktop.engine.worker.mllama import EncodedImage, MllamaModel
from llama32_desktop.models.convert import convert_checkpoint
from tests.models.convert.checkpoints import ORACLE, write_tokenizer

IMAGE_CASES = ("img1", "img1_first", "img2h", "img2v", "img3", "img4")
CASES = ("text", *IMAGE_CASES)


def convert_oracle(folder: Path, file_type: str = "f32") -> Path:
    """Convert the oracle's checkpoint, with a tokenizer made for it."""
    checkpoint, out = folder / "checkpoint", folder / f"oracle-{file_type}.gguf"
    if not checkpoint.exists():
        checkpoint.mkdir()
        for name in ("config.json", "generation_config.json", "model.safetensors"):
            shutil.copy(ORACLE / name, checkpoint / name)
        write_tokenizer(checkpoint)
    convert_checkpoint(checkpoint, out, file_type)
    return out


@dataclass(frozen=True)
class Case:
    """One case: what goes in, and what the reference makes of it."""

    name: str

    def array(self, name: str) -> Any:
        return np.load(ORACLE / self.name / f"{name}.npy")

    @property
    def ids(self) -> list[int]:
        return [int(token) for token in self.array("input_ids").reshape(-1)]

    @property
    def mask(self) -> Any:
        """[tokens, tiles]; `None` in the case without a picture."""
        return None if self.name == "text" else self.array("cross_attention_mask")[0, :, 0]

    @property
    def tiles(self) -> int:
        return int(self.array("num_tiles").reshape(-1)[0])

    @property
    def ratio(self) -> int:
        return int(self.array("aspect_ratio_ids").reshape(-1)[0])

    @property
    def pixels(self) -> Any:
        return self.array("pixel_values")[0, 0]

    def encode(self, model: MllamaModel, **options: Any) -> EncodedImage | None:
        if self.name == "text":
            return None
        return model.encode_image(self.pixels, self.ratio, self.tiles, **options)
