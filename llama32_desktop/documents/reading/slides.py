"""PPTX: a page a slide, with its tables, the numbers of its charts, notes and comments
(ECMA-376, part 1, 19: PresentationML)."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from llama32_desktop.documents.model import Mark, Page
from llama32_desktop.documents.reading.archives import damaged
from llama32_desktop.documents.reading.drawing_text import body_lines
from llama32_desktop.documents.reading.markup import Element, attribute, first, name_of, number_in
from llama32_desktop.documents.reading.not_read import not_read
from llama32_desktop.documents.reading.parts import Parts, Relation, parts_of
from llama32_desktop.documents.reading.pictured import Pictured
from llama32_desktop.documents.reading.remarks import hidden_slides
from llama32_desktop.documents.reading.slide_shapes import Block, Shapes, in_order, placeholder
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown
from llama32_desktop.sentences import Sentence

_HEIGHT: Final = 6_858_000
"""Of a slide in EMU, where the file does not say it."""


def read_pptx(path: Path) -> Source:
    """The slides in the order of the show; hidden ones are read too, and said to be."""
    with parts_of(path) as parts:
        main = next(
            (r.target for r in parts.relations("").values() if r.kind == "officeDocument"),
            "ppt/presentation.xml",
        )
        root = parts.xml(main)
        if root is None:
            raise damaged(path)
        relations = parts.relations(main)
        listed = first(root, "sldIdLst")
        ids = [_reference(one) for one in (listed if listed is not None else ())]
        names = [relations[one].target for one in ids if one in relations]
        size = first(root, "sldSz")
        height = number_in(size.get("cy", ""), 0) if size is not None else 0
    if not names:
        raise UnreadableError(
            Sentence("“{0}” has no slides, so there is nothing to read in it.", shown(path))
        )
    source = Source("slides", iter(()), count=len(names))
    source.pages = _pages(path, names, height or _HEIGHT, source)
    return source


def _reference(element: Element) -> str:
    """The id of a relation; an element's own id has the same name without the namespace."""
    return next((v for k, v in element.attrib.items() if k.endswith("}id")), "")


def _pages(path: Path, names: list[str], height: int, source: Source) -> Iterator[Page]:
    left_out: Counter[str] = Counter()
    hidden: list[int] = []
    commented = 0
    said: set[str] = set()
    with parts_of(path) as parts, Pictured(parts) as pictured:
        for number, name in enumerate(names, 1):
            root = parts.xml(name)
            if root is None:
                unread = Sentence(
                    "Slide {0} is damaged, so it was not read; save the file again.", number
                )
                yield Page(number=number, text="", way="nothing", unread=unread)
                continue
            relations = parts.relations(name)
            if root.get("show") in ("0", "false"):
                hidden.append(number)
            blocks = [*_blocks(parts, root, relations, height, left_out),
                      *_standing(parts, relations, said, height)]  # fmt: skip
            notes, comments = _notes(parts, relations), _comments(parts, relations)
            commented += bool(comments)
            source.pictures = pictured.of([one.part for one in blocks if one.part])
            yield _page(number, blocks, notes, comments)
        left_out["drawing"] += pictured.unread
    source.unread += _sentences(shown(path), left_out, hidden, commented)


def _blocks(
    parts: Parts,
    root: Element,
    relations: dict[str, Relation],
    height: int,
    left_out: Counter[str],
) -> list[Block]:
    tree = first(root, "cSld", "spTree")
    if tree is None:
        return []
    shapes = Shapes(parts, relations, _placeholders(parts, relations))
    blocks = in_order([one for one in shapes.blocks(tree) if one.kind != "sldNum"], height)
    left_out.update(shapes.left_out)
    return blocks


def _placeholders(parts: Parts, relations: dict[str, Relation]) -> dict[tuple[str, str], Element]:
    """Those of the slide's layout, by kind and number."""
    layout = next((r.target for r in relations.values() if r.kind == "slideLayout"), "")
    root = parts.xml(layout) if layout else None
    tree = first(root, "cSld", "spTree")
    found = {placeholder(shape): shape for shape in (tree if tree is not None else ())}
    # A slide names the number, and the kind only where it is not the usual one.
    for (_, number), shape in list(found.items()):
        found.setdefault(("obj", number), shape)
    return found


def _standing(
    parts: Parts, relations: dict[str, Relation], said: set[str], height: int
) -> list[Block]:
    """What stands on every slide because its layout or master has it; each text once a file."""
    found: list[Block] = []
    layout = next((r.target for r in relations.values() if r.kind == "slideLayout"), "")
    of_layout = parts.relations(layout) if layout else {}
    master = next((r.target for r in of_layout.values() if r.kind == "slideMaster"), "")
    for name in filter(None, (layout, master)):
        if name in said:
            continue
        said.add(name)
        tree = first(parts.xml(name), "cSld", "spTree")
        if tree is not None:
            own = [shape for shape in tree if placeholder(shape) == ("", "")]
            shapes = Shapes(parts, parts.relations(name), {})
            root = type(tree)("spTree")
            root.extend(own)
            blocks = [one for one in in_order(list(shapes.blocks(root)), height) if one.text]
            found += [one for one in blocks if one.text not in said]
            said.update(one.text for one in blocks)
    return [Block(one.text, one.box, one.kind, one.hidden) for one in found]


def _notes(parts: Parts, relations: dict[str, Relation]) -> list[str]:
    name = next((r.target for r in relations.values() if r.kind == "notesSlide"), "")
    tree = first(parts.xml(name), "cSld", "spTree") if name else None
    lines: list[str] = []
    for shape in tree if tree is not None else ():
        body = first(shape, "txBody")
        if body is not None and placeholder(shape)[0] not in ("sldNum", "dt", "hdr", "ftr"):
            lines += body_lines(body, bullets=lambda level: False)
    return lines


def _comments(parts: Parts, relations: dict[str, Relation]) -> list[str]:
    """Of both kinds: those of 2007, and the threads of today."""
    lines = []
    for relation in relations.values():
        if "comments" not in posixpath.basename(relation.kind).casefold():
            continue
        root = parts.xml(relation.target)
        for comment in root.iter() if root is not None else ():
            if name_of(comment) not in ("cm", "reply"):
                continue
            legacy, body = first(comment, "text"), first(comment, "txBody")
            text = (legacy.text or "") if legacy is not None else ""
            if body is not None:
                text = " ".join(body_lines(body, bullets=lambda level: False))
            date = (attribute(comment, "dt") or attribute(comment, "created"))[:10]
            if text.strip():
                lines.append(f"- {f'{date}: ' if date else ''}{' '.join(text.split())}")
    return lines


def _page(number: int, blocks: list[Block], notes: list[str], comments: list[str]) -> Page:
    title = next((one.text for one in blocks if one.kind in ("title", "ctrTitle")), "")
    title = " ".join(title.split())
    seen = [one for one in blocks if not one.hidden and one.text]
    texts = [f"# {title}" if one.text.split() == title.split() and title else one.text
             for one in seen]  # fmt: skip
    if notes:
        texts.append("\n".join(["Notes:", *notes]))
    if comments:
        texts.append("\n".join(["Comments:", *comments]))
    text = "\n\n".join(texts)
    marks = []
    for block in blocks:
        if block.hidden and block.text:
            text += "\n\n" * bool(text)
            start, text = len(text), text + block.text
            reason = "a shape that is hidden on the slide"
            marks.append(Mark(start=start, end=len(text), reason=reason, hidden=True))
    return Page(
        number=number,
        text=text,
        way="text" if text else "nothing",
        title=title[:200],
        marks=tuple(marks),
    )


def _sentences(
    name: str, left_out: Counter[str], hidden: list[int], commented: int
) -> Iterator[str]:
    if hidden:
        yield hidden_slides(name, hidden)
    if commented:
        yield Sentence(
            "“{0}” has comments (slides: {1}); they stand below their slides.", name, commented
        )
    for kind, count in (+left_out).items():
        yield not_read(name, f"{kind}s", count)
