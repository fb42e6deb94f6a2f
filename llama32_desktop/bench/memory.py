"""What the engine's process takes beside the model's file and its KV cache."""

from __future__ import annotations

from pathlib import Path

import msgspec
import psutil

from llama32_desktop.engine.gguf.header import GgufHeader, read_header
from llama32_desktop.engine.needs import numbers_of
from llama32_desktop.engine.protocol import KvType, LoadedModel


class Memory(msgspec.Struct, frozen=True, kw_only=True):
    """Bytes of the engine's process."""

    rss: int
    uss: int
    model_resident: int
    """Pages of the model's file that are in memory."""
    kv_cache: int
    """In RAM; 0 where layers are on a GPU, whose memory this is no part of."""
    beyond: int
    """`rss` less the two."""


def kv_cache_bytes(
    header: GgufHeader, tokens: int, kv_type: KvType, v_type: KvType | None = None
) -> int:
    """Size of the KV cache of a context of `tokens` tokens."""
    return numbers_of(header).kv_bytes(tokens, kv_type, v_type)


def measure(pid: int, loaded: LoadedModel) -> Memory:
    """Look at a process that has this model loaded."""
    process = psutil.Process(pid)
    info = process.memory_full_info()
    in_ram = loaded.gpu_layers == 0
    header = read_header(Path(loaded.path))
    chosen = loaded.settings
    kv_cache = (
        kv_cache_bytes(header, loaded.context, chosen.kv_type, chosen.v_type) if in_ram else 0
    )
    resident = _resident(process, loaded)
    return Memory(
        rss=info.rss,
        uss=info.uss,
        model_resident=resident,
        kv_cache=kv_cache,
        beyond=info.rss - resident - kv_cache,
    )


def _resident(process: psutil.Process, loaded: LoadedModel) -> int:
    if loaded.settings.repack or not hasattr(process, "memory_maps"):
        return loaded.file_bytes  # the weights are a copy, or macOS does not tell
    path = str(Path(loaded.path).resolve())
    maps = process.memory_maps(grouped=True)
    return sum(int(area.rss) for area in maps if area.path == path)
