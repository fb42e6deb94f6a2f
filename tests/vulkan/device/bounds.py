"""How far a card's numbers may be from those of float32, and why.

A card rounds what it multiplies to 16 bits: 11 bits of a number are kept, so a factor is wrong by
at most 2⁻¹¹ of itself, and a product of two by about 2⁻¹⁰. Sums are kept in 32 bits, and errors of
both signs cancel: over a sum of n products that leaves about 2⁻¹⁰ of the sum's size, whatever n is.
Each layer adds its own to what it was given, so after 8 layers it is at most 2⁻⁷ of the largest
logit. Those of the oracle reach 5.4: hence `ROUNDED`, of which 0.015 was the most that was seen.
Flash attention keeps its weights in 16 bits too, which is of the same size.

A kernel that is wrong in a term is wrong by whole units there, which no bound here lets pass.
"""

from __future__ import annotations

from typing import Final

ROUNDED: Final = 4e-2
"""For logits of the oracle's model, after all of its layers."""
TOWER: Final = 3e-2
"""For the tower's and the projector's states, whose last norm brings them to about 1."""
NEAR: Final = 2**-7
"""Of the range of a text model's logits: 2⁻¹⁰ of a layer's numbers, added up over eight layers."""
