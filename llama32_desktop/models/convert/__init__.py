"""Converts checkpoints and adapters, as their makers publish them, to GGUF files."""

from llama32_desktop.models.convert.adapter import choose_base, convert_adapter
from llama32_desktop.models.convert.conversion import Converted, convert_checkpoint
from llama32_desktop.models.convert.errors import ConversionCancelledError, ConvertError
from llama32_desktop.models.convert.merge import merge_adapters

__all__ = [
    "ConversionCancelledError",
    "ConvertError",
    "Converted",
    "choose_base",
    "convert_adapter",
    "convert_checkpoint",
    "merge_adapters",
]
