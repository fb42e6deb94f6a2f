from __future__ import annotations

import json
import random
import re

import pytest

from llama32_desktop.documents.extraction.fields.grammar import grammar
from llama32_desktop.documents.extraction.forms import FORMS, Form, FormField

TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|\[(?:\\.|[^\]\\])*\]|[a-z]+|[()|?]|\{\d+,\d+\}')
SIGNS = [*map(chr, range(0x20, 0x7F)), "\n", "\x00", "\x7f", "ä", "€", "漢", "😀", "\u202e"]


class Derivation:
    """Random strings of a grammar, by reading its rules."""

    def __init__(self, text: str, seed: int) -> None:
        rules = (line.split(" ::= ", 1) for line in text.splitlines())
        self.rules = {name: TOKEN.findall(rule) for name, rule in rules}
        self.random = random.Random(seed)

    def derive(self, tokens: list[str]) -> str:
        return self._sequence(self.random.choice(self._split(tokens)))

    def _split(self, tokens: list[str]) -> list[list[str]]:
        depth = 0
        parts: list[list[str]] = [[]]
        for token in tokens:
            depth += (token == "(") - (token == ")")
            if token == "|" and depth == 0:
                parts.append([])
            else:
                parts[-1].append(token)
        return parts

    def _sequence(self, tokens: list[str]) -> str:
        out, at = "", 0
        while at < len(tokens):
            end = at + 1
            if tokens[at] == "(":
                depth = 1
                while depth:
                    depth += (tokens[end] == "(") - (tokens[end] == ")")
                    end += 1
            item, low, high = tokens[at:end], 1, 1
            if end < len(tokens) and tokens[end] == "?":
                low, end = 0, end + 1
            elif end < len(tokens) and tokens[end][0] == "{":
                low, high = map(int, tokens[end][1:-1].split(","))
                high, end = min(high, low + 8), end + 1
            for _ in range(self.random.randint(low, high)):
                out += self._item(item)
            at = end
        return out

    def _item(self, item: list[str]) -> str:
        token = item[0]
        if token == "(":
            return self.derive(item[1:-1])
        if token[0] == '"':
            return re.sub(r"\\(.)", r"\1", token[1:-1])
        if token[0] == "[":
            return self.random.choice([sign for sign in SIGNS if re.fullmatch(token, sign)])
        return self.derive(self.rules[token])


OWN = Form("own", "Own", (FormField('a "b" \\ ü', "Own"), FormField("day", "Day", "date")))


@pytest.mark.parametrize("form", [*FORMS.values(), OWN], ids=lambda form: form.name)
def test_whatever_the_grammar_allows_parses_and_has_the_form_s_fields(form: Form) -> None:
    text = grammar(form.schema())
    for seed in range(60):
        derivation = Derivation(text, seed)
        read = json.loads(derivation.derive(derivation.rules["root"]))
        _validate(form.fields, read)


def test_a_table_has_an_end() -> None:
    """Else a model that repeats itself writes rows until its context is full."""
    lines = next(form for form in FORMS.values() if any(f.type == "lines" for f in form.fields))
    assert "{0,199}" in grammar(lines.schema())


def test_another_schema_is_refused() -> None:
    with pytest.raises(ValueError, match="boolean"):
        grammar({"type": "object", "properties": {"a": {"type": "boolean"}}})


def _validate(fields: tuple[FormField, ...], read: dict[str, object]) -> None:
    asked = [field for field in fields if field.asked]
    assert list(read) == [field.name for field in asked]
    for field in asked:
        value = read[field.name]
        if field.type == "lines":
            assert isinstance(value, list)
            for row in value:
                _validate(field.columns, row)
        elif value is not None and field.type in ("amount", "number"):
            assert isinstance(value, int | float)
        elif value is not None:
            assert isinstance(value, str)
            assert field.type != "date" or re.fullmatch(r"\d{4}-\d\d-\d\d", value)
