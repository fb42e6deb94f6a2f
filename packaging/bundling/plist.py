"""What macOS is told about the app: its `Info.plist` beyond what PyInstaller writes.

docs/MACOS.md says for each key what it was held against.
"""

from __future__ import annotations

from typing import Any, Final

from bundling.places import IDENTIFIER, NAME, TITLE

OLDEST_MACOS: Final = "15.0"
"""What the libraries of PySide6's wheels are for since 6.10, whatever their names say
(`check_macos.py`)."""

LOCALIZATIONS: Final = ("en", "de", "es", "fr", "ja", "pt-BR", "zh-Hans")
"""The app's languages, as macOS calls them: without them its own dialogs and menus are English."""

_ASKED_FOR: Final = ("Desktop", "Documents", "Downloads", "RemovableVolumes", "NetworkVolumes")
"""Folders that macOS lets no program read before the person is asked."""


def information(version: str) -> dict[str, Any]:
    """Keys for `Info.plist`; Apple's "Information Property List" documentation names them all."""
    return {
        "CFBundleName": TITLE,
        "CFBundleDisplayName": TITLE,
        "CFBundleExecutable": NAME,
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(LOCALIZATIONS),
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence. Built with Llama.",
        "NSSupportsAutomaticGraphicsSwitching": True,
        # Both appearances: without it a window built against an old SDK stays light.
        "NSRequiresAquaSystemAppearance": False,
        # The look of before macOS 26: PyInstaller's program is linked for 26, which would bring
        # the new one, in which Qt has faults (QTBUG-138942, briefcase #2676).
        "UIDesignRequiresCompatibility": True,
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
            },
            {
                # Whatever is dropped on the icon in the Dock: the app says itself what it cannot
                # read. It is offered for none of it in "Open With".
                "CFBundleTypeName": "Document",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "None",
                "LSItemContentTypes": ["public.data", "public.folder"],
            },
        ],
        # Said when macOS asks whether the app may read there, which it does for what a person
        # chose: a model's file, the folder of a collection.
        **{
            f"NS{place}{'' if place.endswith('Volumes') else 'Folder'}UsageDescription": (
                "The app reads the files and models there that you chose."
            )
            for place in _ASKED_FOR
        },
    }
