"""Pages that are pictures, and pictures that stand on pages, read by OCR; for the process that
reads documents."""

from __future__ import annotations

import time
from typing import Final

import msgspec

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.source import Origin, UnreadableError

_SMALLEST: Final = (60, 24)
"""Pixels of width and height below which nothing can be read in a picture."""
_SECONDS: Final = 20.0
"""What the pictures of one page may take of the processor; the rest of them is said."""
_HEAD: Final = "Text in a picture:"


def recognised(page: Page, origin: Origin) -> Page:
    """A page that is a picture, with its text; without it and a sentence where OCR is missing.

    Raises:
        UnreadableError: the picture cannot be read.
    """
    from llama32_desktop.documents.ocr.models import OcrMissingError
    from llama32_desktop.documents.ocr.page import LONGEST, recognise
    from llama32_desktop.documents.reading.kinds import picture_of

    try:
        read = recognise(picture_of(origin.path, origin.number, LONGEST), number=page.number)
    except OcrMissingError as error:
        return msgspec.structs.replace(page, unread=str(error))
    return msgspec.structs.replace(read, title=page.title)


def with_pictures(page: Page, pictures: tuple[Origin, ...]) -> tuple[Page, int]:
    """A page with the text of the pictures on it behind its own, and how many were not read."""
    from llama32_desktop.documents.ocr.models import OcrMissingError
    from llama32_desktop.documents.ocr.page import LONGEST, recognise
    from llama32_desktop.documents.reading.kinds import picture_of

    texts = []
    left = 0
    began = time.process_time()
    for number, origin in enumerate(pictures):
        if time.process_time() - began > _SECONDS:
            left += len(pictures) - number
            break
        try:
            image = picture_of(origin.path, origin.number, LONGEST)
            if image.width >= _SMALLEST[0] and image.height >= _SMALLEST[1]:
                texts.append(recognise(image).text)
        except OcrMissingError:
            return page, len(pictures)
        except UnreadableError:
            left += 1
    texts = [f"{_HEAD}\n{text}" for text in texts if text.strip()]
    if not texts:
        return page, left
    # Behind the page's own text: the places of its marks stay.
    text = "\n\n".join(filter(None, [page.text, *texts]))
    way = page.way if page.text else "ocr"
    return msgspec.structs.replace(page, text=text, way=way), left
