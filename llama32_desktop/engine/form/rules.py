"""The rules that every grammar of a schema has, and those of its formats."""

from __future__ import annotations

from typing import Final

RULES: Final = {
    "ws": '| " " | "\\n" [ \\t]{0,20}',
    "char": '[^"\\\\\\x7F\\x00-\\x1F] | "\\\\" ["\\\\bfnrt/]',
    "string": '"\\"" char* "\\"" ws',
    "boolean": '("true" | "false") ws',
    "null": '"null" ws',
    "number": '"-"? ("0" | [1-9] [0-9]{0,15}) ("." [0-9]{1,15})? ws',
    "integer": '"-"? ("0" | [1-9] [0-9]{0,15}) ws',
    "value": "object | array | string | number | boolean | null",
    "member": 'string ":" ws value',
    "object": '"{" ws (member ("," ws member)*)? "}" ws',
    "array": '"[" ws (value ("," ws value)*)? "]" ws',
    "long": '"0" [13578] | "1" [02]',
    "day": (
        '(long) "-" ("0" [1-9] | [12] [0-9] | "3" [01])'
        ' | ("0" [469] | "11") "-" ("0" [1-9] | [12] [0-9] | "30")'
        ' | "02-" ("0" [1-9] | "1" [0-9] | "2" [0-8])'
    ),
    "date": '[12] [0-9]{3} "-" day',
    "clock": '([01] [0-9] | "2" [0-3]) ":" [0-5] [0-9] ":" [0-5] [0-9]',
    "zone": '"Z" | [+-] ([01] [0-9] | "2" [0-3]) ":" [0-5] [0-9]',
    "byte": '"25" [0-5] | "2" [0-4] [0-9] | "1" [0-9] [0-9] | [1-9]? [0-9]',
    "label": "[a-z0-9] [a-z0-9-]{0,30} [a-z0-9] | [a-z0-9]",
    "host": 'label ("." label){1,4}',
    "few": "[1-9] [0-9]{0,2}",
    "second": 'few "S"',
    "minute": 'few "M" second?',
    "hour": 'few "H" minute?',
    "span": '"T" (hour | minute | second)',
    "group": "[1-9a-f] [0-9a-f]{0,3} | [0]",
}
FORMATS: Final = {
    "date": "date",
    "time": "clock zone",
    "date-time": 'date "T" clock zone',
    "uuid": '[0-9a-f]{8} ("-" [0-9a-f]{4}){3} "-" [0-9a-f]{12}',
    "email": '[a-zA-Z0-9] [a-zA-Z0-9_]{0,30} ("." [a-zA-Z0-9_]{1,30}){0,3} "@" host',
    "ipv4": 'byte ("." byte){3}',
    "uri": '"http" "s"? "://" host ("/" [a-zA-Z0-9._~-]{0,60}){0,8}',
    "hostname": "host",
    "ipv6": 'group (":" group){7}',
    "duration": '"P" (span | few "D" span? | few "W" | few "M" | few "Y")',
}
"""What stands between the quotes of a text, by the schema's `format`."""
LENGTHS: Final = {
    "date": (10, 10),
    "time": (9, 14),
    "date-time": (20, 25),
    "uuid": (36, 36),
    "email": (5, 289),
    "ipv4": (7, 15),
    "uri": (10, 660),
    "hostname": (3, 164),
    "ipv6": (15, 39),
    "duration": (3, 18),
}
"""Of their shortest and their longest text: within it a schema may limit them as it likes."""
