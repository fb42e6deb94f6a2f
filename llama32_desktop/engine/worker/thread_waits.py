"""How long the threads of an evaluation wait for each other in a loop before they sleep.

They meet after every operation. GCC's OpenMP library looks 300,000 times by itself whether the
others are there, some 15 ms, and LLVM's goes on for 200 ms (`GOMP_SPINCOUNT` in the manual of
libgomp, `KMP_BLOCKTIME` in LLVM's). Where other programs have the core of one thread, that is how
long the others keep theirs from it, at each of hundreds of operations a token.

NumPy's products get one thread each: where they take long, several are computed at once
(`mllama/tower_layers.py`), and its library's own threads would wait for each other.
"""

from __future__ import annotations

import os
from typing import Final

LOOKS: Final = 20_000
"""About a millisecond. With a quarter of that, seven answers in turn were 6 % slower on idle cores,
within the noise; with this none."""
BLOCK_MS: Final = 1
_OF_NUMPY: Final = ("OPENBLAS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
"""NumPy multiplies by OpenBLAS, since macOS 14 by Apple's Accelerate."""


def limit_waits() -> None:
    """Has them sleep soon, unless the person's environment says how they wait.

    The libraries read it once: call it before llama.cpp and NumPy are loaded.
    """
    for name in _OF_NUMPY:
        os.environ.setdefault(name, "1")
    if "OMP_WAIT_POLICY" not in os.environ:
        os.environ.setdefault("GOMP_SPINCOUNT", str(LOOKS))
        os.environ.setdefault("KMP_BLOCKTIME", str(BLOCK_MS))
