"""What stands beside numbers that are the recipient's and not the sender's."""

from __future__ import annotations

import re
from typing import Final

from llama32_desktop.documents.alternatives import by_first_letter

_CUSTOMERS: Final = by_first_letter(
    "your|customer|client|buyer|kunde|kunden|ihre?|cliente|acquirente|klant|nabywcy|odběratele"
    "|kund|kunds|kundens|asiakkaan|müşteri|kupca"
)
CUSTOMER: Final = re.compile(rf"\b(?:{_CUSTOMERS})\b", re.IGNORECASE)
