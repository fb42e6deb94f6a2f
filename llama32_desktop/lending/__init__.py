"""Models over several of one's own machines: this one lends its devices, or has those of others.

ggml's RPC backend carries a model's layers to another machine, and knows neither authentication nor
encryption. It is bound to loopback here, and goes between machines through TLS between two that a
person paired. docs/LENDING.md says how it is used, docs/SECURITY.md what holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from llama32_desktop.lending.machines import PairedMachines

PORT: Final = 11436
"""Where a machine lends, unless it is told otherwise: the one behind that of `serve`."""


def paired_machines() -> PairedMachines:
    """Machines for `engine.client.machines`; imported for the first model that is to be on one."""
    from llama32_desktop.lending.machines import PairedMachines

    return PairedMachines()
