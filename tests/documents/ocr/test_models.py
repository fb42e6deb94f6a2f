"""The networks are those that were measured."""

from __future__ import annotations

import hashlib

from llama32_desktop.documents.ocr.models import folder

MEASURED = {
    "ppocrv6_det.onnx": "090f04abcd9d9a7498bc4ebf677e4cb9bdce1fe4197ddb7e529f1ef44e1ff94f",
    "ppocrv6_rec.onnx": "6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884",
}
"""PP-OCRv6_det_small.onnx and PP-OCRv6_rec_small.onnx, as `rapidocr` 3.10 has them too."""


def test_the_files_are_those_that_were_measured() -> None:
    found = {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for kind in ("det", "rec")
        for file in folder().glob(f"*_{kind}.onnx")
    }
    assert found == MEASURED
