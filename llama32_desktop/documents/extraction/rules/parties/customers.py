"""What stands beside numbers that are the recipient's and not the sender's."""

from __future__ import annotations

import re
from typing import Final

CUSTOMER: Final = re.compile(
    r"\b(?:your|customer|client|buyer|kunde|kunden|ihre?|cliente|acquirente|klant|nabywcy|odběratele"
    r"|kund|kunds|kundens|asiakkaan|müşteri|kupca)\b",
    re.IGNORECASE,
)
