"""Makes tests/data/meta_layout: small checkpoints as Meta's own code saves and computes with them.

Needs what the app does not: torch, fairscale, tiktoken and llama-models 0.3.0. Weights are random;
names, shapes, the cut into shards (`checkpoint.reshard_mp`) and logits are those of Meta's code.
Its picture tower is 1280 wide by a constant, which is made smaller here. Run with
`python meta_checkpoints.py OUT`.
"""

# ruff: noqa: E402
from __future__ import annotations

import base64
import json
import os
import sys
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

# Only Meta's preparation of pictures needs it, which is not run.
sys.modules["torchvision"] = sys.modules["torchvision.transforms"] = MagicMock()

import fairscale.nn.model_parallel.initialize as parallel
import numpy as np
import torch
from llama_models.checkpoint import reshard_mp
from llama_models.llama3.args import ModelArgs
from llama_models.llama3.model import Transformer
from llama_models.llama3.multimodal import model as multimodal

MERGES = (b"he", b"ll", b"hell", b"hello", b" w", b"or")
WIDTH = 16
TEXT: dict[str, Any] = {
    "dim": 64, "n_layers": 2, "n_heads": 4, "n_kv_heads": 2, "vocab_size": 256 + len(MERGES) + 256,
    "multiple_of": 32, "ffn_dim_multiplier": 1.0, "norm_eps": 1e-05, "rope_theta": 10000.0,
    "use_scaled_rope": True,
}  # fmt: skip
VISION: dict[str, Any] = {
    **TEXT, "n_layers": 4, "vision_chunk_size": 28, "vision_max_num_chunks": 4,
    "vision_num_cross_attention_layers": 2,
}  # fmt: skip


def main(out: Path) -> None:
    os.environ |= {"RANK": "0", "WORLD_SIZE": "1", "MASTER_ADDR": "127.0.0.1"}
    os.environ["MASTER_PORT"] = "29553"
    torch.distributed.init_process_group("gloo")
    parallel.initialize_model_parallel(1)
    torch.manual_seed(11)
    text(out / "text")
    vision(out / "vision")


def fill(model: torch.nn.Module) -> None:
    """Weights of a size that makes logits differ clearly, exact in bfloat16."""
    for name, held in model.named_parameters():
        if "norm" in name or ".ln_" in name:
            values = 1 + 0.2 * torch.randn_like(held) * (not name.endswith("bias"))
        elif "gate" in name:
            values = torch.full_like(held, 0.7) + 0.1 * torch.randn_like(held)
        else:
            values = torch.randn_like(held) * (held.shape[-1] ** -0.5 if held.ndim > 1 else 0.3)
        held.data = values.bfloat16().float()


def saved(folder: Path, model: torch.nn.Module, args: dict[str, Any], shards: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    state = {name: held.bfloat16() for name, held in model.state_dict().items()}
    (folder / "params.json").write_text(json.dumps(args))
    for rank in range(shards):
        part = reshard_mp([state], size=shards, rank=rank) if shards > 1 else state
        torch.save(part, folder / f"consolidated.{rank:02}.pth")
    tokens = [bytes([byte]) for byte in range(256)] + list(MERGES)
    lines = [f"{base64.b64encode(token).decode()} {rank}" for rank, token in enumerate(tokens)]
    (folder / "tokenizer.model").write_text("\n".join(lines) + "\n")


def text(folder: Path) -> None:
    model = Transformer(ModelArgs(max_seq_len=64, max_batch_size=1, **TEXT))
    fill(model)
    saved(folder, model, TEXT, shards=2)
    tokens = torch.randint(0, TEXT["vocab_size"], (1, 24))
    with torch.no_grad():
        logits = model(tokens, 0)
    np.savez(folder / "expected.npz", tokens=tokens[0].numpy(), logits=logits[0].float().numpy())


def vision(folder: Path) -> None:
    multimodal.VisionEncoder = partial(multimodal.VisionEncoder, width=WIDTH)
    source = Path(multimodal.__file__).read_text().replace("= 1280", f"= {WIDTH}")
    changed: dict[str, Any] = dict(multimodal.__dict__)
    exec(compile(source, multimodal.__file__, "exec"), changed)
    args = ModelArgs(max_seq_len=64, max_batch_size=1, **VISION)
    model = changed["CrossAttentionTransformer"](args)
    model.setup_cache(1, torch.device("cpu"), torch.float32)
    fill(model)
    saved(folder, model, VISION, shards=1)
    tokens = torch.randint(0, VISION["vocab_size"] - 256, (1, 12))
    tokens[0, 2] = VISION["vocab_size"]  # the picture's
    pixels = torch.randn(1, 1, 4, 3, 28, 28) * 0.5
    ratio = (1, 2)
    pixels[:, :, ratio[0] * ratio[1] :] = 0
    with torch.no_grad():
        seen = model.vision_model(pixels, torch.tensor([[ratio]]))
        caches = torch.stack(
            [
                layer.compute_xattn_kv_cache(seen.view(1, -1, seen.shape[-1]))
                for layer in model.text_model.cross_attention_layers
            ]
        )
        length = tokens.shape[1]
        masks = changed["_pad_masks"]([[[2, length]]], [[2]], length, 4)
        cross, rows = model.text_model._get_xattn_mask(
            num_tokens=length, text_device="cpu", text_dtype=torch.float32,
            vision_tokens=seen, cross_attention_masks=masks,
        )  # fmt: skip
        logits = model(torch.arange(length), tokens, cross, rows, caches)
    np.savez(
        folder / "expected.npz",
        tokens=tokens[0].numpy(),
        logits=logits[0].float().numpy(),
        pixels=pixels[0, 0].numpy(),
        ratio=np.array(ratio),
        seen=seen[0, 0].numpy(),
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
