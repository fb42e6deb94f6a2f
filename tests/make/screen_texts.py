"""What stands in the conversation of the manual's pictures, in each language of the window."""

from __future__ import annotations

from typing import Final, NamedTuple


class Talk(NamedTuple):
    """A conversation, and the titles of others in its list."""

    title: str
    question: str
    answer: str
    """With `CODE` where the program stands."""
    others: tuple[str, ...]


CODE: Final = """```python
import csv

def large_orders(path: str, least: float):
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if float(row["total"]) >= least:
                yield row
```"""
_ANSWER: Final = """{0}

{1}

{2}

| {3} |
|---|---|---|
| `csv.DictReader` | {4} |
| `pandas.read_csv(..., chunksize=)` | {5} |
| `.import` (SQLite) | {6} |
"""


def _answer(reads: str, stays: str, head: str, rows: tuple[str, str, str]) -> str:
    return _ANSWER.format(reads, CODE, stays, head, *rows)


TALKS: Final = {
    "en": Talk(
        "Reading a large CSV file",
        "How do I read a large CSV file in Python without loading all of it?",
        _answer(
            "Read it row by row: the file object is an iterator, and so is `csv.DictReader`.",
            "Memory stays the same however long the file is. Which way suits you depends on the "
            "work:",
            "Way | Memory | Good for",
            ("one row | filters, sums", "one chunk | statistics", "on the disk | many questions"),
        ),
        ("Summary of the meeting notes", "Traduction d’une lettre", "Ideas for a rainy Sunday"),
    ),
    "de": Talk(
        "Eine große CSV-Datei lesen",
        "Wie lese ich in Python eine große CSV-Datei, ohne sie ganz zu laden?",
        _answer(
            "Lesen Sie sie Zeile für Zeile: Das Dateiobjekt ist ein Iterator, und "
            "`csv.DictReader` auch.",
            "Der Speicher bleibt gleich, wie lang die Datei auch ist. Welcher Weg passt, hängt von "
            "der Arbeit ab:",
            "Weg | Speicher | Gut für",
            (
                "eine Zeile | Filter, Summen",
                "ein Stück | Statistik",
                "auf der Festplatte | viele Fragen",
            ),
        ),
        (
            "Zusammenfassung der Besprechung",
            "Translation of a letter",
            "Ideen für einen Regensonntag",
        ),
    ),
    "es": Talk(
        "Leer un archivo CSV grande",
        "¿Cómo leo en Python un archivo CSV grande sin cargarlo entero?",
        _answer(
            "Léelo fila a fila: el objeto del archivo es un iterador, y `csv.DictReader` también.",
            "La memoria no cambia por largo que sea el archivo. Qué manera conviene depende del "
            "trabajo:",
            "Manera | Memoria | Buena para",
            (
                "una fila | filtros, sumas",
                "un bloque | estadística",
                "en el disco | muchas preguntas",
            ),
        ),
        ("Resumen de la reunión", "Translation of a letter", "Ideas para un domingo de lluvia"),
    ),
    "fr": Talk(
        "Lire un gros fichier CSV",
        "Comment lire un gros fichier CSV en Python sans le charger en entier ?",
        _answer(
            "Lisez-le ligne par ligne : l’objet fichier est un itérateur, et `csv.DictReader` "
            "aussi.",
            "La mémoire reste la même, quelle que soit la longueur du fichier. Le bon moyen dépend "
            "du travail :",
            "Moyen | Mémoire | Bon pour",
            (
                "une ligne | filtres, sommes",
                "un bloc | statistiques",
                "sur le disque | beaucoup de questions",
            ),
        ),
        (
            "Résumé des notes de réunion",
            "Translation of a letter",
            "Idées pour un dimanche de pluie",
        ),
    ),
    "pt": Talk(
        "Ler um arquivo CSV grande",
        "Como leio em Python um arquivo CSV grande sem carregá-lo inteiro?",
        _answer(
            "Leia linha por linha: o objeto do arquivo é um iterador, e `csv.DictReader` também.",
            "A memória não muda, por maior que seja o arquivo. O melhor modo depende do trabalho:",
            "Modo | Memória | Bom para",
            (
                "uma linha | filtros, somas",
                "um bloco | estatística",
                "no disco | muitas perguntas",
            ),
        ),
        ("Resumo da reunião", "Translation of a letter", "Ideias para um domingo de chuva"),
    ),
    "ja": Talk(
        "大きな CSV ファイルを読む",
        "Python で大きな CSV ファイルを、全体を読み込まずに読むにはどうすればよいですか？",
        _answer(
            "1 行ずつ読みます。ファイルオブジェクトも `csv.DictReader` もイテレーターです。",
            "ファイルがどれだけ長くても、使うメモリは変わりません。どの方法が合うかは作業によります。",
            "方法 | メモリ | 向いているもの",
            ("1 行 | 絞り込み、合計", "1 かたまり | 統計", "ディスク上 | 多くの問い合わせ"),
        ),
        ("会議メモの要約", "Translation of a letter", "雨の日曜日の過ごし方"),
    ),
    "zh_CN": Talk(
        "读取大型 CSV 文件",
        "在 Python 中，怎样不把整个文件载入内存就能读取大型 CSV 文件？",
        _answer(
            "逐行读取：文件对象是迭代器，`csv.DictReader` 也是。",
            "无论文件多长，占用的内存都不变。选哪种方式取决于要做的事：",
            "方式 | 内存 | 适合",
            ("一行 | 筛选、求和", "一块 | 统计", "在磁盘上 | 大量查询"),
        ),
        ("会议记录摘要", "Translation of a letter", "雨天周日的点子"),
    ),
}
