"""Brings the translations up to date with the texts in the code.

    python -m scripts.translations

New texts are added as unfinished, those that are no longer in the code are taken out. Qt's own
lupdate does not find texts behind the small `_tr` functions of modules without a class, nor the
templates of `Sentence` in the rooms without Qt.
"""

from __future__ import annotations

import ast
import json
import xml.etree.ElementTree as ElementTree
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

from llama32_desktop.paths import resources_folder
from llama32_desktop.presets import shipped
from llama32_desktop.ui.kit.sentences import CONTEXT
from llama32_desktop.ui.kit.translation import LANGUAGES, translation_file
from llama32_desktop.ui.kit.translation_file import read_translations

PACKAGE = Path(__file__).parents[1] / "llama32_desktop"
_FUNCTIONS = {"Sentence": 0, "tr": 0, "_tr": 0, "translate": 1}
"""Which of their arguments is the text."""
_TO_PROGRAMS = "server"
"""The room that speaks to other programs, in English."""
_TO_PERSONS = ("certificates.py", "listening.py")
"""Files there that say why the server did not start, which the window shows."""


def main() -> None:
    """Rewrites every language's file."""
    texts = texts_in_code()
    for language in LANGUAGES:
        if language != "en":
            path = translation_file(language)
            known = read_translations(path) if path.exists() else {}
            write(path, language, texts, known)
            missing = sum(text not in known for text in texts)
            print(f"{language}: {len(texts)} texts, {missing} not translated")


@cache  # tests ask for each language
def texts_in_code() -> dict[str, str]:
    """Every text that is shown in the window, and the file where it stands first.

    The templates of the rooms without Qt have one context, `CONTEXT`, instead of a file.
    """
    texts: dict[str, str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        if PACKAGE / _TO_PROGRAMS in path.parents and path.name not in _TO_PERSONS:
            continue
        place = path.relative_to(PACKAGE.parent).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            function = node.func
            name = getattr(function, "attr", None) or getattr(function, "id", "")
            index = _FUNCTIONS.get(name)
            if index is None or len(node.args) <= index:
                continue
            text = node.args[index]
            if isinstance(text, ast.Constant) and isinstance(text.value, str) and text.value:
                if name == "Sentence":
                    texts[text.value] = CONTEXT
                else:
                    texts.setdefault(text.value, place)
    for preset in shipped():
        for said in (preset.name, preset.system_prompt, preset.message):
            texts.setdefault(said, "resources/presets.json")
    catalogue = json.loads((resources_folder() / "catalogue.json").read_text(encoding="utf-8"))
    for model in catalogue["models"]:
        for said in (model["good_for"], model["not_for"], model.get("further_terms")):
            if said:
                texts.setdefault(said, "resources/catalogue.json")
    for path in sorted((resources_folder() / "licences").glob("*.json")):
        for said in json.loads(path.read_text(encoding="utf-8"))["summary"]:
            texts.setdefault(said, f"resources/licences/{path.name}")
    return dict(sorted(texts.items(), key=lambda item: (item[1], item[0])))


def write(path: Path, language: str, texts: dict[str, str], known: dict[str, str]) -> None:
    """Writes a `.ts` file, one context a file of code."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    place = ""
    for text, where in texts.items():
        if where != place:
            lines += ["</context>"] * bool(place)
            lines += ["<context>", f"    <name>{where}</name>"]
            place = where
        lines += ["    <message>", f"        <source>{escape(text)}</source>"]
        if text in known:
            lines.append(f"        <translation>{escape(known[text])}</translation>")
        else:
            lines.append('        <translation type="unfinished"></translation>')
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8")
    ElementTree.parse(path)


if __name__ == "__main__":
    main()
