"""What can go wrong between two machines."""

from __future__ import annotations


class MachineError(Exception):
    """Another machine cannot be had, or asked for what is not so; the text is one sentence."""
