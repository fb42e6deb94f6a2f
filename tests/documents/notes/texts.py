"""Minutes of a sailing club in the app's languages, made for these tests, and what they say."""

from __future__ import annotations

from typing import Final

from llama32_desktop.documents.model import Document, Page

Expected = tuple[str, int, tuple[str, ...], str]
"""Decision or task, its line, who does it, and until when (a day, or empty)."""

ENGLISH: Final = """# Boathouse committee, 6 May 2026

Present: Ada Weber, Ben Okoro, Carla Ruiz

## Roof

The roof leaks above the workshop. Ben had three offers, and one was rejected last year already.
The committee approved the offer of Miller & Sons for 4,200 EUR.
Ada will ask the bank for the money by 20 May.
If the offer is accepted too late, the work starts in autumn.
Should the insurance be asked? Nobody knows.

## Flag

We did not agree on a new flag. It was decided to keep the old one.

## Action items

- Carla: paint the jetty by Friday
- [x] Return the key (Ben Okoro)
- None
"""
GERMAN: Final = """Protokoll vom 6. Mai 2026

Anwesend: Ada Weber, Ben Okoro, Carla Ruiz

## TOP 1: Dach

Das Dach ist undicht. Es wird angenommen, dass der Sturm schuld ist.
Der Vorstand beschließt, das Angebot der Firma Müller anzunehmen.
Ob der Steg erneuert wird, soll im Herbst beschlossen werden.
Ada kümmert sich bis zum 20.05.2026 um den Kredit.
Der Antrag auf eine neue Flagge wird gestellt: Der Verein beantragt eine blaue Flagge.

Dafür: 3
Dagegen: 1
Enthaltung: 1

Der Antrag wurde angenommen.

## Aufgaben

- Steg streichen (Carla)
"""
FRENCH: Final = """Compte rendu du 6 mai 2026

Présents : Ada Weber, Ben Okoro, Carla Ruiz

## 1. Toit

Le toit fuit depuis la tempête.
Le bureau a décidé d'accepter l'offre de l'entreprise Martin.
Si l'offre est refusée, les travaux commenceront en automne.
Ben enverra une lettre à la mairie avant le 20 mai.
Le nouveau drapeau est adopté à l'unanimité.

## À faire

- Carla : peindre le ponton
"""
SPANISH: Final = """Acta de la reunión del 6 de mayo de 2026

Asistentes: Ada Weber, Ben Okoro, Carla Ruiz

## 1. Tejado

El tejado tiene goteras desde la tormenta.
Se acuerda aceptar la oferta de la empresa Martín.
Los cambios aprobados el año pasado siguen en la web.
Ben se encarga de escribir al ayuntamiento antes del 20 de mayo.
Se aprueba por unanimidad la nueva bandera.

## Tareas

| Tarea | Responsable | Fecha límite |
| --- | --- | --- |
| Pintar el muelle | Carla | 22/05/2026 |
"""
PORTUGUESE: Final = """Ata da reunião de 6 de maio de 2026

Presentes: Ada Weber, Ben Okoro, Carla Ruiz

## 1. Telhado

O telhado tem goteiras desde a tempestade.
Ficou decidido aceitar a proposta da empresa Martins.
Ben vai escrever à prefeitura até 20 de maio.
A nova bandeira foi aprovada por unanimidade.

## Encaminhamentos

- Pintar o píer (Carla)
"""
JAPANESE: Final = """# 艇庫委員会 議事録 2026年5月6日

出席者: 佐藤、鈴木、田中

## 屋根

嵐のあと屋根から雨漏りしている。
山本工務店の見積もりを採用することに決定した。
旗を変えるかどうかはまだ決定していない。
佐藤さんが5月20日までに銀行に確認する。

## 決定事項

- 旗は今のままとする

## 宿題

- 桟橋を塗る（田中）
"""
CHINESE: Final = """# 船库委员会会议纪要 2026年5月6日

参会人员：王芳、李强、张伟

## 屋顶

暴风雨以后屋顶漏水。
会议决定采用山本公司的报价。
是否更换旗帜尚未决定。
由王芳负责在5月20日前联系银行。

## 决议

- 旗帜保持不变

## 待办事项

- 粉刷码头（张伟）
"""
TEXTS: Final = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "ja": JAPANESE,
    "zh": CHINESE,
}
EXPECTED: Final[dict[str, list[Expected]]] = {
    "en": [
        ("decision", 8, (), ""),
        ("task", 9, ("Ada",), "2026-05-20"),
        ("decision", 15, (), ""),
        ("task", 19, ("Carla",), "2026-05-08"),
        ("task", 20, ("Ben Okoro",), ""),
    ],
    "de": [
        ("decision", 8, (), ""),
        ("task", 10, ("Ada",), "2026-05-20"),
        ("decision", 11, (), ""),
        ("task", 21, ("Carla",), ""),
    ],
    "fr": [
        ("decision", 8, (), ""),
        ("task", 10, ("Ben",), "2026-05-20"),
        ("decision", 11, (), ""),
        ("task", 15, ("Carla",), ""),
    ],
    "es": [
        ("decision", 8, (), ""),
        ("task", 10, ("Ben",), "2026-05-20"),
        ("decision", 11, (), ""),
        ("task", 17, ("Carla",), "2026-05-22"),
    ],
    "pt": [
        ("decision", 8, (), ""),
        ("task", 9, ("Ben",), "2026-05-20"),
        ("decision", 10, (), ""),
        ("task", 14, ("Carla",), ""),
    ],
    "ja": [
        ("decision", 8, (), ""),
        ("task", 10, ("佐藤",), "2026-05-20"),
        ("decision", 14, (), ""),
        ("task", 18, ("田中",), ""),
    ],
    "zh": [
        ("decision", 8, (), ""),
        ("task", 10, ("王芳",), "2026-05-20"),
        ("decision", 14, (), ""),
        ("task", 18, ("张伟",), ""),
    ],
}


def document(text: str, name: str = "notes.md", path: str = "") -> Document:
    """A note of one page, as the reader gives it."""
    page = Page(number=1, text=text, way="text")
    return Document(
        path=path or f"/notes/{name}",
        name=name,
        kind="text",
        sha256="",
        bytes=len(text),
        pages=(page,),
    )
