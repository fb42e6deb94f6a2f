"""How late the window's thread is, and how much memory is taken, while a large model is fetched.

    QT_QPA_PLATFORM=offscreen python tests/bench/download_lateness.py [--gigabytes N]

A server process on loopback gives a sparse file in the registry's protocol, as fast as it can.
Prints JSON: the lateness of a 1 ms timer in milliseconds (p50, p99, p999, max), the growth of the
process's memory in MB and the speed in MB/s, verification included.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import gguf
import numpy
import psutil
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from llama32_desktop.downloads.queue import Downloads
from llama32_desktop.downloads.registry import VARIABLE
from llama32_desktop.downloads.wanted import parse
from llama32_desktop.ui.benchmark.lateness import LatenessProbe
from llama32_desktop.ui.kit.theme import apply_style
from llama32_desktop.ui.window.main_window import MainWindow
from tests.bench.waiting import wait

POLL_MS = 250


def main() -> None:
    """Runs the measurement from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gigabytes", type=float, default=2.0)
    parser.add_argument("--serve", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        serve(options.serve)
        return
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "served.gguf"
        make_model(file, int(options.gigabytes * 1e9))
        server = subprocess.Popen(
            [sys.executable, __file__, "--serve", str(file)], stdout=subprocess.PIPE, text=True
        )
        try:
            assert server.stdout is not None
            os.environ[VARIABLE] = f"http://127.0.0.1:{int(server.stdout.readline())}"
            print(json.dumps(measure(Path(name) / "models", file.stat().st_size)))
        finally:
            server.kill()


def measure(folder: Path, size: int) -> dict[str, float]:
    """Fetches the model with the window open."""
    app = QApplication([])
    apply_style(app)
    window = MainWindow()
    window.show()
    downloads = Downloads(folder=folder, journal=folder / "queue.json", token=lambda: None)
    downloads.start()
    wait(1000)
    process, loop, probe, poll = psutil.Process(), QEventLoop(), LatenessProbe(), QTimer()
    before = most = process.memory_info().rss
    phases: set[str] = set()

    def look() -> None:
        nonlocal most
        most = max(most, process.memory_info().rss)
        state = downloads.snapshot()[0]
        phases.add(state.phase)
        if state.phase in ("done", "failed"):
            loop.quit()

    poll.timeout.connect(look)
    began = time.perf_counter()
    downloads.add(parse("ollama:big:latest"))
    poll.start(POLL_MS)
    probe.start()
    loop.exec()
    probe.stop()
    seconds = time.perf_counter() - began
    state = downloads.snapshot()[0]
    downloads.close()
    if state.phase != "done":
        raise SystemExit(state.error)
    return {
        **probe.summary(),
        "memory_growth_mb": round((most - before) / 1e6, 1),
        "mb_per_s": round(size / 1e6 / seconds, 1),
    }


def make_model(path: Path, size: int) -> None:
    """A model of one tensor and a hole behind it."""
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_type("model")
    writer.add_block_count(1)
    writer.add_tensor("output.weight", numpy.zeros((4, 64), dtype=numpy.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    os.truncate(path, size)


def serve(path: Path) -> None:
    """The registry's protocol for one file; prints the port."""
    size = path.stat().st_size
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    layer = {"mediaType": "application/vnd.ollama.image.model", "size": size}
    manifest = json.dumps({"layers": [{**layer, "digest": f"sha256:{digest}"}]}).encode()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            if "/manifests/" in self.path:
                self.send_response(200)
                self.send_header("Content-Length", str(len(manifest)))
                self.end_headers()
                self.wfile.write(manifest)
                return
            asked = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers["Range"])
            assert asked
            first, last = int(asked[1]), int(asked[2])
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
            self.send_header("Content-Length", str(last - first + 1))
            self.end_headers()
            self.wfile.flush()
            with path.open("rb") as stream:
                self.connection.sendfile(stream, first, last - first + 1)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_address[1], flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
