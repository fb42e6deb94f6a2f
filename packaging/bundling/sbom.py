"""The software bill of materials: CycloneDX 1.6 as JSON.

Written here: `cyclonedx-bom` lists what is installed where it runs, which is neither what a bundle
holds nor the system's libraries in it. The schema: https://cyclonedx.org/docs/1.6/json/.
"""

from __future__ import annotations

import json
import time
import uuid
from pathlib import Path
from typing import Any, Final

from bundling.inventory import Component
from bundling.places import NAME, source_date

FILE: Final = "sbom.cdx.json"
_KNOWN: Final = {
    "MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "PSF-2.0", "ISC", "MPL-2.0",
    "LGPL-3.0-only", "MIT-CMU", "HPND", "Unlicense", "Zlib", "0BSD", "CC0-1.0",
}  # fmt: skip
"""SPDX identifiers that are written as such; any other word stays a name."""


def document(app: Component, components: list[Component]) -> dict[str, Any]:
    """The bill; the same input gives the same bill."""
    listed = [_component(c, "library") for c in components]
    seed = json.dumps([app.purl, listed], sort_keys=True)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_URL, seed).urn,
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(source_date())),
            "tools": {"components": [{"type": "application", "name": f"{NAME} packaging"}]},
            "component": _component(app, "application"),
        },
        "components": listed,
        "dependencies": [{"ref": app.purl, "dependsOn": [c.purl for c in components]}],
    }


def _component(component: Component, kind: str) -> dict[str, Any]:
    return {
        "type": kind,
        "bom-ref": component.purl,
        "name": component.name,
        "version": component.version,
        "purl": component.purl,
        "licenses": _licences(component.licence),
    }


def _licences(licence: str) -> list[dict[str, Any]]:
    parts = licence.split(" AND ")
    if all(part in _KNOWN for part in parts):
        return [{"expression": licence}] if len(parts) > 1 else [{"license": {"id": licence}}]
    return [{"license": {"id" if part in _KNOWN else "name": part}} for part in parts]


def write(folder: Path, app: Component, components: list[Component]) -> Path:
    """Writes the bill into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / FILE
    text = json.dumps(document(app, components), indent=2, ensure_ascii=False)
    file.write_text(text + "\n", encoding="utf-8", newline="\n")
    return file
