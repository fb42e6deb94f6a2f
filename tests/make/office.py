"""Writes presentations, OpenDocument texts, e-books and archives, for tests; by hand, as the parts
that matter to a reader are few."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

_P = "http://schemas.openxmlformats.org/presentationml/2006/main"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SPACES = f'xmlns:p="{_P}" xmlns:a="{_A}" xmlns:r="{_R}"'
_ODF = (
    " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
        for name, space in (
            *(("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing")),
            *(("style", "style"), ("presentation", "presentation"), ("svg", "svg-compatible")),
        )
    )
    + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def packed(path: Path, members: Mapping[str, bytes | str]) -> None:
    """A ZIP archive of these."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)


def shape(
    text: str,
    *,
    top: int = 0,
    left: int = 0,
    placeholder: str = "",
    hidden: bool = False,
    properties: str = "",
) -> str:
    """A shape of a slide with a paragraph for each line; places in millimetres.

    Args:
        properties: Elements of each paragraph's properties, such as its bullet.
    """
    kind = f'<p:ph type="{placeholder}"/>' if placeholder else ""
    lines = "".join(
        f"<a:p><a:pPr>{properties}</a:pPr><a:r><a:t>{escape(line)}</a:t></a:r></a:p>"
        for line in text.split("\n")
    )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="2" name="s" hidden="{int(hidden)}"/><p:cNvSpPr/>'
        f'<p:nvPr>{kind}</p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="{left * 36000}" '
        f'y="{top * 36000}"/><a:ext cx="900000" cy="360000"/></a:xfrm></p:spPr>'
        f"<p:txBody><a:bodyPr/>{lines}</p:txBody></p:sp>"
    )


def table(rows: list[list[str]], *, top: int = 0) -> str:
    """A table on a slide."""
    cells = "".join(
        "<a:tr>"
        + "".join(
            f"<a:tc><a:txBody><a:p><a:r><a:t>{escape(cell)}</a:t></a:r></a:p></a:txBody></a:tc>"
            for cell in row
        )
        + "</a:tr>"
        for row in rows
    )
    return (
        '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="3" name="t"/></p:nvGraphicFramePr>'
        f'<p:xfrm><a:off x="0" y="{top * 36000}"/><a:ext cx="1" cy="1"/></p:xfrm>'
        f"<a:graphic><a:graphicData><a:tbl>{cells}</a:tbl></a:graphicData></a:graphic>"
        "</p:graphicFrame>"
    )


def picture(relation: str, described: str = "", *, top: int = 0) -> str:
    """A picture on a slide."""
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="4" name="Picture 1" descr="{escape(described)}"/>'
        f'</p:nvPicPr><p:blipFill><a:blip r:embed="{relation}"/></p:blipFill><p:spPr><a:xfrm>'
        f'<a:off x="0" y="{top * 36000}"/><a:ext cx="1" cy="1"/></a:xfrm></p:spPr></p:pic>'
    )


def pptx(
    path: Path,
    slides: list[str],
    *,
    notes: Mapping[int, str] | None = None,
    hidden: tuple[int, ...] = (),
    further: Mapping[str, bytes | str] | None = None,
    relations: Mapping[int, Mapping[str, tuple[str, str]]] | None = None,
) -> None:
    """A presentation of slides made of `shape`, `table` and `picture`.

    Args:
        relations: By the slide's number: id, kind and target of what it refers to.
    """
    kind = f"{_R}/"
    members: dict[str, bytes | str] = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": _relations({"r1": (kind + "officeDocument", "ppt/presentation.xml")}),
        "ppt/presentation.xml": f"<p:presentation {_SPACES}><p:sldIdLst>"
        + "".join(f'<p:sldId id="{256 + n}" r:id="r{n}"/>' for n in range(1, len(slides) + 1))
        + '</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/></p:presentation>',
        "ppt/_rels/presentation.xml.rels": _relations(
            {f"r{n}": (kind + "slide", f"slides/slide{n}.xml") for n in range(1, len(slides) + 1)}
        ),
        **(further or {}),
    }
    for number, content in enumerate(slides, 1):
        show = ' show="0"' if number in hidden else ""
        name = f"ppt/slides/slide{number}.xml"
        members[name] = f"<p:sld {_SPACES}{show}>{_tree(content)}</p:sld>"
        refers = {key: (kind + k, t) for key, (k, t) in (relations or {}).get(number, {}).items()}
        if note := (notes or {}).get(number):
            members[f"ppt/notesSlides/notes{number}.xml"] = (
                f"<p:notes {_SPACES}>{_tree(shape(note, placeholder='body'))}</p:notes>"
            )
            refers["notes"] = (kind + "notesSlide", f"../notesSlides/notes{number}.xml")
        members[f"ppt/slides/_rels/slide{number}.xml.rels"] = _relations(refers)
    packed(path, members)


def _tree(content: str) -> str:
    return f"<p:cSld><p:spTree>{content}</p:spTree></p:cSld>"


def _relations(targets: Mapping[str, tuple[str, str]]) -> str:
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return (
        f'<Relationships xmlns="{space}">'
        + "".join(
            f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>'
            for key, (kind, target) in targets.items()
        )
        + "</Relationships>"
    )


def open_document(
    path: Path,
    body: str,
    *,
    kind: str = "text",
    styles: str = "",
    common: str = "",
    further: Mapping[str, bytes | str] | None = None,
) -> None:
    """A text or a presentation of OpenDocument's with this content."""
    packed(
        path,
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": f"<office:document-content {_ODF}><office:automatic-styles>{styles}"
            f"</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}>"
            "</office:body></office:document-content>",
            "styles.xml": f"<office:document-styles {_ODF}>{common}</office:document-styles>",
            "META-INF/manifest.xml": "<manifest/>",
            **(further or {}),
        },
    )


def epub(
    path: Path,
    documents: Mapping[str, str],
    spine: list[str] | None = None,
    further: Mapping[str, bytes] | None = None,
) -> None:
    """An e-book of these documents' bodies, in the order of `spine`, with `further` parts."""
    items = "".join(
        f'<item id="{name}" href="text/{name}.xhtml" media-type="application/xhtml+xml"/>'
        for name in documents
    )
    order = "".join(f'<itemref idref="{name}"/>' for name in spine or documents)
    packed(
        path,
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/>'
            "</rootfiles></container>",
            "OEBPS/book.opf": f"<package><manifest>{items}</manifest><spine>{order}</spine>"
            "</package>",
            **{
                f"OEBPS/text/{name}.xhtml": '<?xml version="1.0" encoding="utf-8"?>'
                '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>'
                f"<body>{body}</body></html>"
                for name, body in documents.items()
            },
            **(further or {}),
        },
    )
