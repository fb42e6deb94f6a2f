"""Reads the files of translations that Qt Linguist writes."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path


def read_translations(path: Path, context: str = "") -> dict[str, str]:
    """The finished translations of a `.ts` file, by their source text; of one context or of all."""
    found: dict[str, str] = {}
    for group in ElementTree.parse(path).iter("context"):
        if context and group.findtext("name") != context:
            continue
        for message in group.iter("message"):
            source, translation = message.findtext("source"), message.find("translation")
            if source and translation is not None and not translation.get("type"):
                found[source] = translation.text or source
    return found
