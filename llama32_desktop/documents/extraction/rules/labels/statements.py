"""Labels of bank statements."""

from __future__ import annotations

from typing import Final

LABELS: Final[dict[str, tuple[str, ...]]] = {
    "opening": (
        r"(?:opening|previous|starting)\s*balance|balance\s*brought\s*forward",
        r"anfangssaldo|alter\s*(?:konto)?(?:saldo|stand)|saldovortrag|kontostand\s*am",
        r"(?:ancien\s*solde|solde\s*(?:initial|précédent))|saldo\s*(?:inicial|anterior|iniziale)",
    ),
    "closing": (
        r"(?:closing|new|ending)\s*balance|balance\s*carried\s*forward",
        r"endsaldo|neuer\s*(?:konto)?(?:saldo|stand)|schlusssaldo",
        r"(?:nouveau\s*solde|solde\s*(?:final|nouveau))|saldo\s*(?:final|actual|atual|finale)",
    ),
    "holder": (
        r"account\s*holder|kontoinhaber(?:in)?|titulaire(?:\s*du\s*compte)?|titular|intestatario",
    ),
}
