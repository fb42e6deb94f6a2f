"""The encodings of before Unicode, as banks, shops and old programs still write them."""

from __future__ import annotations

import time
from itertools import cycle, islice

import pytest

from llama32_desktop.documents.reading.encoding import decode, looks_like_text

WORDS = {
    "cp1252 de": "Bäckerei König|Straßenbau Schlüssel|Söhne & Größe|Özdemir Getränke",
    "cp1252 fr": "Boulangerie Lefèvre|Café de la Forêt|Garçon et Fils|Hôtel Étoile",
    "cp1252 es": "Panadería Muñoz|Camión Núñez|Señor Ibáñez|Compañía Güell",
    "cp1252 pt": "Padaria São João|Conceição Galvão|Açougue Três Irmãos|Pão de Açúcar",
    "cp1252 it": "Società Caffè|Città di Forlì|Perché no|Università Libertà",
    "cp1252 sv": "Åkeri Ängström|Möbler Östersund|Bröd och Smör|Färg i Åre",
    "cp1252 da": "Bageri Sørensen|Møller Kærgård|Nørrebro Æbler|Østergaard Rådgivning",
    "cp1250 cs": "Železářství Žák|Pekařství Dvořák|Česká Lípa|Město Písek a Ústí",
    "iso8859-2 cs": "Železářství Žák|Pekařství Dvořák|Česká Lípa|Město Písek a Ústí",
    "cp1250 pl": "Piekarnia Wójcik|Łódź Śródmieście|Książki Żółwia|Usługi Dąbrowski",
    "iso8859-2 pl": "Piekarnia Wójcik|Łódź Śródmieście|Książki Żółwia|Usługi Dąbrowski",
    "cp1250 hu": "Győri Pékség|Könyvesbolt Szűcs|Kőműves Árpád|Tűzoltó utca",
    "cp1251 ru": "Хлебозавод Иванова|Книжный магазин|Строитель|Аптека на углу",
    "koi8-r ru": "Хлебозавод Иванова|Книжный магазин|Строитель|Аптека на углу",
    "cp1251 uk": "Пекарня Шевченка|Книгарня Їжак|Будівельник|Аптека в Києві",
    "cp1251 bg": "Хлебарница Иванов|Книжарница София|Строител ЕООД|Аптека на ъгъла",
    "cp1253 el": "Αρτοποιείο Παπαδόπουλος|Βιβλιοπωλείο|Φαρμακείο Αθήνα|Οδός Ερμού",
    "cp1254 tr": "Fırın Yıldız|Kitapçı Şahin|İnşaat Öztürk|Eczane Çağlar",
    "cp932 ja": "東京商事株式会社|山田パン|書店さくら|横浜建設",
    "gb18030 zh": "北京贸易有限公司|王记面包|新华书店|上海建筑",
    "big5 zh": "台北貿易有限公司|王記麵包|新華書店|高雄建築",
    "euc-kr ko": "서울상사 주식회사|김씨네 빵집|교보문고|부산건설",
}


def table(words: str, rows: int) -> str:
    """A bank's export: a date, a name and an amount in each row."""
    names = islice(cycle(words.split("|")), rows)
    return "".join(f"{3 + n % 25:02}.02.2026;{name};{n * 7},50\n" for n, name in enumerate(names))


@pytest.mark.parametrize("rows", [2, 10, 60])
@pytest.mark.parametrize("key", WORDS)
def test_small_tables_in_each_encoding(key: str, rows: int) -> None:
    text = table(WORDS[key], rows)
    assert decode(text.encode(key.split()[0])) == text


def test_a_word_that_ends_in_its_only_letter_is_not_cut_off() -> None:
    assert decode("Ein Café".encode("cp1252")) == "Ein Café"


def test_utf_8_that_was_cut_or_patched_stays_utf_8() -> None:
    text = "Grüße aus Köln, schöne Straße für Jürgen in München und Lübeck, Äpfel, Öl, Übermut"
    assert decode(f"{text} ü".encode()[:-1]) == f"{text} \ufffd"
    assert decode(b"\xff" + text.encode()) == f"\ufffd{text}"


def test_the_letters_of_a_long_text_decide_though_they_come_late() -> None:
    text = "a plain line\n" * 20_000 + "Řeřicha a žluťoučký kůň pěl ďábelské ódy\n" * 3
    assert decode(text.encode("cp1250")) == text


def test_long_lines_are_decoded_at_once() -> None:
    began = time.process_time()
    text = "a" * 2_000_000 + "ä\n" + "b" * 2_000_000 + " Größe und Übermut\n"
    assert decode(text.encode("cp1252")) == text
    assert time.process_time() - began < 3


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", ["Name;Betrag\nKönig;12,50\n", "Имя; сумма\nИван; 12,50\n" * 40])
def test_utf_16_without_a_mark(encoding: str, text: str) -> None:
    data = text.encode(encoding)
    assert looks_like_text(data[:1001])
    assert decode(data) == text


def test_programs_and_sounds_are_no_utf_16() -> None:
    assert not looks_like_text(b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0" * 20)
    assert not looks_like_text(b"".join(n.to_bytes(2, "little") for n in range(2000)))


def test_japanese_mail_in_seven_bits() -> None:
    assert decode("件名: 東京の会議\n".encode("iso2022_jp")) == "件名: 東京の会議\n"
