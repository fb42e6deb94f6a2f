"""Converts checkpoints and adapters, as their makers publish them, to GGUF files."""

from llama32_desktop.models.convert.adapter import (
    PlannedAdapter,
    choose_base,
    convert_adapter,
    plan_adapter,
)
from llama32_desktop.models.convert.conversion import (
    Converted,
    PlannedFile,
    convert_checkpoint,
    plan_conversion,
)
from llama32_desktop.models.convert.errors import (
    ConversionCancelledError,
    ConvertError,
    within_memory,
)
from llama32_desktop.models.convert.merge import merge_adapters

__all__ = [
    "ConversionCancelledError",
    "ConvertError",
    "Converted",
    "PlannedAdapter",
    "PlannedFile",
    "choose_base",
    "convert_adapter",
    "convert_checkpoint",
    "merge_adapters",
    "plan_adapter",
    "plan_conversion",
    "within_memory",
]
