"""Labels of what an invoice refers to and how it is to be paid: EN 16931, BT-10, BT-20."""

from __future__ import annotations

from typing import Final

LABELS: Final[dict[str, tuple[str, ...]]] = {
    "reference": (
        r"(?:your|buyer['’]?s?|customer|client)\s*ref(?:erence)?\.?|buyer\s*reference"
        r"|ihr(?:e)?\s*(?:zeichen|referenz)|referenz\s*des\s*käufers|leitwege?-?id|käuferreferenz",
        r"(?:votre|vos|v\.?)\s*réf(?:érence)?\.?|référence\s*(?:client|acheteur)|service\s*ex[ée]cutant"
        r"|code\s*service",
        r"su\s*ref(?:erencia)?\.?|referencia\s*(?:del\s*)?(?:cliente|comprador)|(?:sua|v/)\s*ref"
        r"(?:erência)?\.?|vostro\s*rif(?:erimento)?\.?|rif(?:erimento|\.)?\s*(?:cliente|acquirente|vs\.?|vostro)"
        r"|codice\s*(?:destinatario|ufficio)",
        r"uw\s*(?:ref(?:erentie)?|kenmerk)\.?|er\s*ref(?:erens)?\.?|(?:deres|din|jeres)\s*ref"
        r"(?:eranse|erence)?\.?|viitteenne|referencja\s*(?:nabywcy|klienta)|vaše\s*(?:zn(?:ačka)?|ref)\.?",
    ),
    "terms": (
        r"(?:payment\s*)?terms(?:\s*of\s*payment)?|terms\s*&\s*conditions\s*of\s*payment",
        r"zahlungs(?:bedingung(?:en)?|konditionen|ziel|weise)",
        r"(?:conditions?|modalités?|délai)\s*de\s*(?:paiement|règlement)",
        r"(?:condiciones|forma|plazo)\s*de\s*pago|(?:condições|prazo|modo)\s*de\s*pagamento"
        r"|(?:condizioni|termini|modalità)\s*(?:di\s*)?pagamento",
        r"betaling(?:s)?(?:voorwaarden|conditie|termijn|betingelser|vilkår)|betalningsvillkor"
        r"|maksuehto|(?:warunki|termin|sposób)\s*(?:płatności|zapłaty)|platební\s*podmínky"
        r"|fizetési\s*(?:mód|feltétel)|condiții\s*de\s*plată|支払条件|付款(?:条件|方式)",
    ),
}
