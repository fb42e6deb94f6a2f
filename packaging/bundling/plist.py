"""What macOS is told about the app: its `Info.plist` beyond what PyInstaller writes."""

from __future__ import annotations

from typing import Any, Final

from bundling.places import IDENTIFIER, NAME, TITLE

OLDEST_MACOS: Final = "13.0"
"""What PySide6 6.8 to 6.11 run on."""


def information(version: str) -> dict[str, Any]:
    """Keys for `Info.plist`; Apple's "Information Property List" documentation names them all."""
    return {
        "CFBundleName": TITLE,
        "CFBundleDisplayName": TITLE,
        "CFBundleExecutable": NAME,
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence. Built with Llama.",
        "NSSupportsAutomaticGraphicsSwitching": True,
        # Both appearances: without it a window built against an old SDK stays light.
        "NSRequiresAquaSystemAppearance": False,
        # The kind of file, declared as "imported": the format is not this app's own.
        "UTImportedTypeDeclarations": [
            {
                "UTTypeIdentifier": "org.ggml.gguf",
                "UTTypeDescription": "GGUF model",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": ["gguf"]},
            }
        ],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "GGUF model",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",  # offered in "Open With", never taken over
                "LSItemContentTypes": ["org.ggml.gguf"],
            }
        ],
    }
