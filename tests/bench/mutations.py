"""Gives the app thousands of damaged files of every kind, and tells what they did.

Each file is damaged by its own seed, so that each can be made again. What the window's process
does with a file is done in a process that stands in for it, whose first thread only counts how
long it was held up. Looked for: crashes, errors that nobody expected, sentences that are none,
files outside of the folder of the app's data, and a first thread held up for over a second.

    python -m tests.bench.mutations [--count 10000] [--seed 1] [--public FOLDER]
        [--only pictures,models] [--keep FOLDER] [--from N]
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any, Final

from llama32_desktop.paths import HOME_VARIABLE
from tests.make.mutations import mutated

SHARES: Final = {
    "documents": 0.35, "pictures": 0.15, "models": 0.10, "checkpoints": 0.05,
    "exports": 0.10, "backups": 0.05, "settings": 0.05, "databases": 0.10,
    "adapters": 0.02, "guards": 0.02, "tables": 0.01,
}  # fmt: skip
HELD: Final = 1.0
"""Seconds of the processor's time for which the first thread may not run."""
_MOST_SILENT: Final = 600.0
"""Seconds by the clock without a word from the process: it hangs."""
_MEMORY: Final = 12 * 1024**3


def main() -> None:
    options = _options()
    if options.work:
        _work(options)
        return
    chosen = options.only.split(",") if options.only else list(SHARES)
    results: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for group in chosen:
        count = round(options.count * SHARES[group])
        if options.only and len(chosen) == 1:
            count = options.count
        results[group] = _run(group, count, options)
        print(json.dumps({group: _summary(results[group])}, indent=1), flush=True)
    everything = [result for group in results.values() for result in group]
    print(json.dumps({"all": _summary(everything), "seed": options.seed}, indent=1))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--public", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--keep", type=Path, help="where files that showed a fault are kept")
    parser.add_argument("--from", dest="first", type=int, default=0)
    parser.add_argument("--work", default="", help=argparse.SUPPRESS)
    return parser.parse_args()


def _run(group: str, count: int, options: argparse.Namespace) -> list[dict[str, Any]]:
    """All files of a group, in as many processes as it takes."""
    results: list[dict[str, Any]] = []
    first, end = options.first, options.first + count
    while first < end:
        command = [sys.executable, "-m", "tests.bench.mutations", "--work", group]
        command += ["--from", str(first), "--count", str(end - first), "--seed", str(options.seed)]
        command += ["--public", str(options.public)] if options.public else []
        command += ["--keep", str(options.keep)] if options.keep else []
        errors = tempfile.TemporaryFile()  # noqa: SIM115  (a pipe would fill)
        child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors)
        assert child.stdout is not None
        spoke = [time.monotonic()]
        watch = threading.Thread(target=_watch, args=(child, spoke), daemon=True)
        watch.start()
        for line in child.stdout:
            spoke[0] = time.monotonic()
            results.append(json.loads(line))
            first = results[-1]["number"] + 1
        code = child.wait()
        if code or first < end:
            if first >= end:
                break
            errors.seek(0)
            said = errors.read()[-2000:].decode("utf-8", "replace")
            fault = f"process ended ({code})\n{said}"
            results.append({"number": first, "kind": "", "word": "", "fault": fault})
            first += 1
    return results


def _watch(child: subprocess.Popen[bytes], spoke: list[float]) -> None:
    while child.poll() is None:
        if time.monotonic() - spoke[0] > _MOST_SILENT:
            child.kill()
        time.sleep(1)


def _summary(results: list[dict[str, Any]]) -> dict[str, Any]:
    faults = [result for result in results if result["fault"]]
    return {
        "files": len(results),
        "words": dict(Counter(f"{r.get('kind', '')} {r['word']}" for r in results).most_common()),
        "worst held (s)": max((r.get("held", 0.0) for r in results), default=0.0),
        "slowest (s of the processor, here)": sorted(
            ((r.get("cpu", 0.0), r["number"], r.get("kind")) for r in results), reverse=True
        )[:3],
        "slowest (s by the clock)": sorted(
            ((r.get("wall", 0.0), r["number"], r.get("kind")) for r in results), reverse=True
        )[:3],
        "children that ended": [
            (r["number"], r.get("kind"), r["word"])
            for r in results
            if r["word"].startswith("given up") or "crashed" in r["word"]
        ],
        "faults": Counter(r["fault"].split("\n")[0][:160] for r in faults).most_common(),
        "faulty": [(r["number"], r.get("kind"), r["fault"][-900:]) for r in faults][:12],
    }


def _work(options: argparse.Namespace) -> None:
    """One process's part: a line of JSON for each file."""
    _limit()
    sandbox = Path(tempfile.mkdtemp(prefix="mutations-"))
    for name in ("data", "home", "tmp", "here", "seeds"):
        (sandbox / name).mkdir()
    os.environ[HOME_VARIABLE] = str(sandbox / "data")
    os.environ["HOME"] = str(sandbox / "home")
    os.environ["TMPDIR"] = tempfile.tempdir = str(sandbox / "tmp")
    os.environ["PYTHONPATH"] = os.pathsep.join([str(Path.cwd()), os.environ.get("PYTHONPATH", "")])
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.chdir(sandbox / "here")
    try:
        _each(options, sandbox)
    finally:
        shutil.rmtree(sandbox, ignore_errors=True)


def _limit() -> None:
    """An attack that works must not take the machine with it."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _each(options: argparse.Namespace, sandbox: Path) -> None:
    from PySide6.QtGui import QGuiApplication

    from tests.bench.mutation_seeds import public, seeds
    from tests.bench.mutation_targets import Targets

    group = options.work
    made = seeds(sandbox / "seeds")
    own = made[group]
    if options.public and group in ("documents", "pictures"):
        own = own * 2 + public(options.public)
        if group == "pictures":
            endings = {Path(name).suffix for name, _ in made["pictures"]} | {".jpeg", ".tiff"}
            own = [seed for seed in own if Path(seed[0]).suffix in endings]
    others = [data for many in made.values() for _, data in many]
    app = QGuiApplication([])  # else the plug-ins of pictures are loaded otherwise than in the app
    targets = Targets()
    target = targets.of(group)
    for number in range(options.first, options.first + options.count):
        chance = random.Random(f"{options.seed}/{group}/{number}")
        name, data = chance.choice(own)
        file = sandbox / "data" / f"n{number}{Path(name).suffix}"
        file.write_bytes(mutated(data, others, chance))
        result = {"number": number, "kind": Path(name).suffix, **_measured(targets, target, file)}
        result["fault"] = result["fault"] or _outside(sandbox)
        ended = result["word"].startswith("given up") or "crashed" in result["word"]
        if (result["fault"] or ended) and options.keep:
            options.keep.mkdir(parents=True, exist_ok=True)
            chance = random.Random(f"{options.seed}/{group}/{number}")
            name, data = chance.choice(own)
            (options.keep / file.name).write_bytes(mutated(data, others, chance))
        print(json.dumps(result), flush=True)
        _clear(sandbox / "data")
    targets.close()
    app.quit()


def _measured(targets: Any, target: Any, file: Path) -> dict[str, Any]:
    """What a thread makes of a file, while this one counts for how long it cannot run."""
    said: dict[str, Any] = {"word": "", "fault": ""}

    def run() -> None:
        try:
            said["word"] = target(file)
        except BaseException as error:  # whatever it is, it is what is looked for
            trace = "".join(traceback.format_exception(error))
            said["fault"] = f"{type(error).__name__}: {str(error)[:300]}\n{trace}"

    targets.elsewhere = 0
    thread = threading.Thread(target=run)
    began, used = time.monotonic(), time.process_time()
    thread.start()
    held, seen, looked, elsewhere = 0.0, used, began, 0
    while thread.is_alive():
        thread.join(0.005)
        now, processor = time.monotonic(), time.process_time()
        # A busy machine keeps this thread waiting too; then nobody here was running.
        if elsewhere == targets.elsewhere and not elsewhere % 2:
            held = max(held, min(now - looked, processor - seen))
        elsewhere = targets.elsewhere
        seen, looked = processor, now
    said |= {"held": round(held, 3), "cpu": round(seen - used, 3), "wall": round(looked - began, 2)}
    if held > HELD and not said["fault"]:
        said["fault"] = f"held the window for {held:.1f} s"
    return said


def _outside(sandbox: Path) -> str:
    """Files that are where none should be."""
    places = [sandbox / name for name in ("home", "tmp", "here")]
    found = [path for place in places for path in place.rglob("*") if path.is_file()]
    ours = {sandbox / name for name in ("data", "home", "tmp", "here", "seeds")}
    found += [path for path in sandbox.iterdir() if path not in ours]
    found += [path for path in (Path("/tmp/escaped"), sandbox.parent / "escaped") if path.exists()]
    for path in found:
        shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink()
    return f"file outside: {found[0]}" if found else ""


def _clear(folder: Path) -> None:
    for path in folder.iterdir():
        shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink()


if __name__ == "__main__":
    main()
