"""Labels of who sends and who receives, and the legal forms of companies."""

from __future__ import annotations

import re
from typing import Final

LABELS: Final[dict[str, tuple[str, ...]]] = {
    "from_party": (
        r"from|seller|vendor|supplier|von|verkäufer|lieferant|rechnungssteller|aussteller",
        r"de|émetteur|vendeur|fournisseur|emisor|proveedor|vendedor|emitente|fornecedor|fornitore",
    ),
    "to_party": (
        r"bill(?:ed)?\s*to|invoice\s*to|sold\s*to|ship\s*to|customer|client|to",
        r"rechnungsempfänger|rechnung\s*an|kunde|empfänger|an|lieferadresse|客户|购买方|請求先|宛先",
        r"factur[ée]e?\s*à|client|destinataire|adressé\s*à|à",
        r"cliente|facturar\s*a|destinatario|para|faturar\s*a|destinatário|klant|cessionario",
    ),
    "iban": (r"iban",),
}

SUFFIX: Final = re.compile(
    r"(?<!\w)(?:GmbH(?:\s*&\s*Co\.?\s*KG)?|UG|AG|KG|OHG|GbR|e\.\s?K\.|Ltd\.?|Limited|LLC|LLP|PLC|Inc\.?"
    r"|Corp\.?|SARL|S\.A\.R\.L\.|SAS|SASU|EURL|S\.?A\.?|S\.?L\.?U?\.?|S\.r\.l\.|Srl|S\.p\.A\.|SpA"
    r"|Lda\.?|Ltda\.?|Unipessoal|B\.?V\.?|N\.?V\.?|SE|Co\.|AB|AS|ApS|Oy)(?!\w)"
    r"|株式会社|有限会社|合同会社|有限公司"
)
