"""Total tokens a second of a server with 1, 2, 4 and 8 programs at once, and what a token takes.

    python -m tests.bench.server_clients NAME=URL[@PID] ... [--token T] [--rounds N]

The servers are asked in turns, so that what else the machine does meets all alike. Each program
asks OpenAI's chat interface for 32 tokens of a text of its own; medians of the rounds are printed.
With the number of a server's process the processor's time of it and its children is measured too,
which says more than the clock on a machine that does other work.
"""

from __future__ import annotations

import argparse
import threading
import time
from statistics import median
from typing import NamedTuple

import httpx2 as httpx
import psutil

TOKENS = 32


class Server(NamedTuple):
    """One to be measured; `pid` 0 where its process is not known."""

    name: str
    url: str
    pid: int

    def processor_s(self) -> float:
        """The processor's time of all its processes until now."""
        if not self.pid:
            return 0.0
        own = psutil.Process(self.pid)
        times = (each.cpu_times() for each in (own, *own.children(recursive=True)))
        return sum(each.user + each.system for each in times)


class Found(NamedTuple):
    """Of all programs together: tokens a second, and the processor's milliseconds a token."""

    speed: float
    token_ms: float


def server_of(text: str) -> Server:
    """A server as the command names it."""
    name, _, where = text.partition("=")
    url, _, pid = where.partition("@")
    return Server(name, url, int(pid or 0))


def ask(http: httpx.Client, number: int) -> int:
    """Tokens of one answer."""
    text = f"Write a long story about ship number {number} and its crew of {number + 3}."
    body = {
        "model": "starter",
        "messages": [{"role": "user", "content": text}],
        "max_tokens": TOKENS,
        "temperature": 0.8,
        "stream": False,
    }
    answer = http.post("/v1/chat/completions", json=body).raise_for_status().json()
    return int(answer["usage"]["completion_tokens"])


def measured(server: Server, token: str, clients: int, salt: int) -> Found:
    """Of programs that ask once each."""
    counted: list[int] = []

    def run(number: int) -> None:
        headers = {"Authorization": f"Bearer {token}", "User-Agent": f"bench/{number}"}
        with httpx.Client(base_url=server.url, headers=headers, timeout=600) as http:
            counted.append(ask(http, salt + number))

    threads = [threading.Thread(target=run, args=(number,)) for number in range(clients)]
    spent, began = server.processor_s(), time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took, spent = time.perf_counter() - began, server.processor_s() - spent
    return Found(sum(counted) / took, 1000 * spent / max(1, sum(counted)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("servers", nargs="+", metavar="NAME=URL[@PID]", type=server_of)
    parser.add_argument("--token", default="")
    parser.add_argument("--rounds", type=int, default=3)
    parsed = parser.parse_args()
    for server in parsed.servers:
        measured(server, parsed.token, 1, 10_000)
    for clients in (1, 2, 4, 8):
        found: dict[str, list[Found]] = {server.name: [] for server in parsed.servers}
        for round_ in range(parsed.rounds):
            for server in parsed.servers:
                found[server.name].append(measured(server, parsed.token, clients, 1000 * round_))
        for name, each in found.items():
            speed, token_ms = median(f.speed for f in each), median(f.token_ms for f in each)
            processor = f"{token_ms:6.1f} ms of the processor a token" if token_ms else ""
            print(f"{clients} clients: {name} {speed:6.1f} tokens/s {processor}", flush=True)


if __name__ == "__main__":
    main()
