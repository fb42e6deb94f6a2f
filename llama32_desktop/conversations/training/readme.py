"""The page that lies beside the lines, for whoever trains with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from llama32_desktop.conversations.training.split import Split

_KINDS: Final = {
    "chat": "`messages`: whole chats, for supervised fine-tuning",
    "preferences": "`prompt`, `chosen`, `rejected`: for DPO and its like",
    "nemo-preferences": "the same as `context` and ranked `completions`, as NeMo RL reads them",
    "ratings": "`prompt`, `completion`, `label`: for KTO; those with the label true for "
    "supervised fine-tuning of good answers alone",
    "vision-chat": "`messages` with `images`: chats about pictures",
    "vision-preferences": "`prompt`, `chosen`, `rejected`, `images`",
    "vision-ratings": "`prompt`, `completion`, `label`, `images`",
}


def readme(
    lines: Mapping[str, int], left_out: Sequence[str], writers: Mapping[str, int], split: Split
) -> str:
    """Markdown: the files, how they were split, what was left out, who wrote the answers."""
    parts = [
        "# Conversations for training",
        "Written by Llama 3.2 Desktop; its docs/FINE-TUNING.md says how to train with it. Each "
        "line of a `.jsonl` is one JSON object.",
        "| File | Lines | What it is |\n|---|---|---|\n"
        + "\n".join(
            f"| `{name}` | {count} | {_KINDS[name.partition('/')[0]]} |"
            for name, count in lines.items()
        ),
        f"About {split.test_percent} % of the conversations are for the test, drawn by the seed "
        f"{split.seed}. A conversation is in one of both only, conversations that begin with the "
        "same question, on whatever branch, go together, on the side of the oldest. The same "
        "seed puts a conversation on the same side in later exports of all, as long as its first "
        "question is not edited to that of an older one.",
    ]
    if any(name.startswith("vision-") for name in lines):
        parts.append(
            "`images` names pictures in this folder, in the order of the parts of the type `image`."
        )
    if left_out:
        parts.append("Not in the chats:\n\n" + "\n".join(f"- {each}" for each in left_out))
    if writers:
        names = sorted(writers.items(), key=lambda each: (-each[1], each[0]))
        parts.append(
            "The answers of the chats were written by:\n\n"
            + "\n".join(f"- {name or 'an unnamed model'}: {count}" for name, count in names)
            + "\n\nThe licence of each holds for what is trained on its answers. Llama 3.2's wants "
            "the name of a model that was trained on Llama's answers to begin with “Llama”; some "
            "services forbid to train on theirs."
        )
    return "\n\n".join(parts) + "\n"
