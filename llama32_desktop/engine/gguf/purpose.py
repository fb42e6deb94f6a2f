"""What a model is made for, as its file's header says it without naming an architecture."""

from __future__ import annotations

from llama32_desktop.engine.gguf.header import GgufHeader


def sees(header: GgufHeader) -> bool:
    """Whether it looks at pictures: some of its layers attend to one."""
    return bool(_of_model(header, "attention.cross_attention_layers"))


def embeds(header: GgufHeader) -> bool:
    """Whether it makes vectors of texts, and writes none: its tokens see those behind them, or
    it says how their vectors become one, or its own name says so."""
    return (
        _of_model(header, "attention.causal") is False
        or bool(_of_model(header, "pooling_type"))
        or "embed" in f"{header.text('general.architecture')} {header.text('general.name')}".lower()
    )


def _of_model(header: GgufHeader, key: str) -> object:
    return header.metadata.get(f"{header.text('general.architecture')}.{key}")
