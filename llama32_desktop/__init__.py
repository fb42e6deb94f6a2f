"""Llama 3.2 on your own machine: a private, offline chat application."""

__version__ = "0.1.0"
