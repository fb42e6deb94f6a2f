"""Markdown as models write it, each word of it one that stands nowhere else."""

from __future__ import annotations

import re

WORD = re.compile(r"wort\d+x")
BLOCKS = (
    "{} *{}* **{}** ~~{}~~ `{}`",
    "[{}]: https://e.org/a '{}'",
    '[{}]: <{}.html> "{}"',
    "[{}]: {}\n[{}]: {}",
    "See [{}][{}] and [{}].",
    "[^{}]: {} {}",
    "{}[^{}]",
    '![{}]({} "{}") [![{}](https://e.org/x)](https://e.org)',
    "[{}]({}/{}.md) [](./{}) [{}](#x)",
    "| {} | {} |\n|---|:-:|\n| {} | {} | {} | {} |\n| {} |",
    "| {} |\n|---|\n| `{} | {}` |\n| $|{}|$ | {} |\n| \\({} | {}\\) |",
    "{} | {}\n-|-\n`{}` \\| {} | {}<br>{} | {}",
    "<!-- {} --> <{}> </{}> <custom-tag a={}>{}</custom-tag>",
    "<details><summary>{}</summary>\n\n{}\n\n</details>",
    "<div>\n{}\n</div>",
    "```{} {}={}\n{}\n```",
    "~~~{}\n{}",
    "    {}",
    "- {}\n  1. {}\n\n     {}\n- [ ] {}",
    "7. {}\n9. {}\n8. {}\n- [{}]: {}",
    "> {}\n> [{}]: {}\n\n> | {} |\n> |-|\n> | {} | {} |",
    "# {}\n{}\n===\n{}\n---",
    "\\[\n\n{}\n\n\\] {}",
    "\\[\n{}\n\n\\]",
    "$$\n{}\n$$ ({})",
    "\\begin{{align}}\n{}\n\n{}\n\\end{{align}}",
    "${}/$X and ${} {}, {}$ {} $\\{}$",
    "{}\\\n{}&nbsp;{}&amp;{}  \n{}",
    "**{}：**{}。https://e.org/{}（{}）",
)


def filled(template: str, start: int = 0) -> str:
    count = len(re.findall(r"(?<!{){}(?!})", template))
    return template.format(*(f"wort{start + i}x" for i in range(count)))


def missing(text: str, shown: str) -> list[str]:
    return [word for word in WORD.findall(text) if word not in shown]
