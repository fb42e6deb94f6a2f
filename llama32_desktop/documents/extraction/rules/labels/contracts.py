"""Labels of contracts and business cards."""

from __future__ import annotations

from typing import Final

LABELS: Final[dict[str, tuple[str, ...]]] = {
    "start": (
        r"(?:start|commencement|effective)\s*date|vertragsbeginn|beginn|date\s*(?:de\s*début|d['’]effet)"
        r"|fecha\s*de\s*inicio|data\s*de\s*início",
    ),
    "end": (
        r"end\s*date|expir(?:y|ation)\s*date|vertragsende|laufzeit\s*bis|date\s*de\s*fin"
        r"|fecha\s*de\s*(?:fin|término)|data\s*de\s*(?:fim|término)",
    ),
    "notice": (
        r"notice\s*period|kündigungsfrist|préavis|(?:plazo\s*de\s*)?preaviso|aviso\s*prévio",
    ),
    "law": (
        r"governing\s*law|applicable\s*law|anwendbares\s*recht|gerichtsstand|droit\s*applicable"
        r"|ley\s*aplicable|lei\s*aplicável",
    ),
    "phone": (
        r"(?:tele)?phone|tel|fon|telefon|mobile|mobil|téléphone|tél|teléfono|telefone|telefono",
    ),
}
