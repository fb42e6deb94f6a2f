"""Llama 3.2 on your own machine: a private, offline chat application."""

from typing import Final

__version__: Final = "0.1.0"
