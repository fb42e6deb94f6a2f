"""Total tokens a second of a server with 1, 2, 4 and 8 programs at once.

    python -m tests.bench.server_clients NAME=URL [NAME=URL ...] [--token T] [--rounds N]

The servers are asked in turns, so that what else the machine does meets all alike. Each program
asks OpenAI's chat interface for 32 tokens of a text of its own; medians of the rounds are printed.
"""

from __future__ import annotations

import argparse
import threading
import time
from statistics import median

import httpx2 as httpx

TOKENS = 32


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


def tokens_a_second(url: str, token: str, clients: int, salt: int) -> float:
    """Of all programs together, each of which asks once."""
    counted: list[int] = []

    def run(number: int) -> None:
        headers = {"Authorization": f"Bearer {token}", "User-Agent": f"bench/{number}"}
        with httpx.Client(base_url=url, headers=headers, timeout=600) as http:
            counted.append(ask(http, salt + number))

    threads = [threading.Thread(target=run, args=(number,)) for number in range(clients)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counted) / (time.perf_counter() - began)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("servers", nargs="+", metavar="NAME=URL")
    parser.add_argument("--token", default="")
    parser.add_argument("--rounds", type=int, default=3)
    parsed = parser.parse_args()
    named = dict(each.split("=", 1) for each in parsed.servers)
    for url in named.values():
        tokens_a_second(url, parsed.token, 1, 10_000)
    for clients in (1, 2, 4, 8):
        found: dict[str, list[float]] = {name: [] for name in named}
        for round_ in range(parsed.rounds):
            for name, url in named.items():
                found[name].append(tokens_a_second(url, parsed.token, clients, 1000 * round_))
        line = "  ".join(f"{name} {median(each):6.1f}" for name, each in found.items())
        print(f"{clients} clients: {line} tokens/s", flush=True)


if __name__ == "__main__":
    main()
