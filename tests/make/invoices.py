"""Makes 200 invoices in 8 layouts and 5 languages, with the truth beside them.

    python -m tests.make.invoices FOLDER

The same each time. `NAME.pdf` has a text layer; pictures of the pages, clean or degraded as
scanners and telephones degrade them, are made of it by `scanned`. Companies, people and numbers
are invented; check digits are right.
"""

from __future__ import annotations

import argparse
import datetime
import io
import json
import random
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from decimal import Decimal
from pathlib import Path

import numpy as np
from PIL import Image

from tests.make.documents import PdfText, pdf

LANGUAGES = ("en", "de", "fr", "es", "pt")
COUNT = 200


@dataclass(frozen=True)
class Truth:
    """What is on an invoice; amounts as decimal text, dates as ISO 8601."""

    name: str
    layout: int
    language: str
    supplier: str
    number: str
    date: str
    due: str
    currency: str
    subtotal: str
    tax: str
    total: str
    iban: str
    lines: tuple[tuple[str, str, str, str], ...]
    """Description, quantity, unit price, amount."""


WORDS = {
    "en": {
        "invoice": "Invoice", "number": "Invoice No.", "date": "Invoice date",
        "due": "Due date", "to": "Bill to", "sender": "From", "description": "Description",
        "quantity": "Qty", "price": "Unit price", "amount": "Amount", "subtotal": "Subtotal",
        "tax": "VAT 20%", "total": "Total due", "customer": "Customer No.",
        "thanks": "Thank you for your order.", "bank": "Bank details", "phone": "Phone",
        "page": "Page 1 of 1", "delivered": "Delivery date", "position": "Pos.",
        "contact": "Your contact",
    },
    "de": {
        "invoice": "Rechnung", "number": "Rechnungsnummer", "date": "Rechnungsdatum",
        "due": "Zahlbar bis", "to": "Rechnungsempfänger", "sender": "Rechnungssteller",
        "description": "Beschreibung", "quantity": "Menge", "price": "Einzelpreis",
        "amount": "Betrag", "subtotal": "Nettobetrag", "tax": "MwSt. 19 %",
        "total": "Gesamtbetrag", "customer": "Kundennummer",
        "thanks": "Wir danken für Ihren Auftrag.", "bank": "Bankverbindung", "phone": "Telefon",
        "page": "Seite 1 von 1", "delivered": "Lieferdatum", "position": "Pos.",
        "contact": "Ihr Ansprechpartner",
    },
    "fr": {
        "invoice": "Facture", "number": "Facture n°", "date": "Date de facturation",
        "due": "Date d'échéance", "to": "Facturé à", "sender": "Émetteur",
        "description": "Désignation", "quantity": "Qté", "price": "Prix unitaire",
        "amount": "Montant", "subtotal": "Total HT", "tax": "TVA 20 %", "total": "Total TTC",
        "customer": "N° client", "thanks": "Merci de votre confiance.",
        "bank": "Coordonnées bancaires", "phone": "Tél.", "page": "Page 1 sur 1",
        "delivered": "Date de livraison", "position": "Pos.", "contact": "Votre contact",
    },
    "es": {
        "invoice": "Factura", "number": "Factura n.º", "date": "Fecha de factura",
        "due": "Fecha de vencimiento", "to": "Facturar a", "sender": "Proveedor",
        "description": "Descripción", "quantity": "Cantidad", "price": "Precio unitario",
        "amount": "Importe", "subtotal": "Base imponible", "tax": "IVA 21 %",
        "total": "Importe total", "customer": "N.º de cliente",
        "thanks": "Gracias por su confianza.", "bank": "Datos bancarios", "phone": "Teléfono",
        "page": "Página 1 de 1", "delivered": "Fecha de entrega", "position": "Pos.",
        "contact": "Su contacto",
    },
    "pt": {
        "invoice": "Fatura", "number": "Número da fatura", "date": "Data de emissão",
        "due": "Data de vencimento", "to": "Cliente", "sender": "Emitente",
        "description": "Descrição", "quantity": "Quantidade", "price": "Preço unitário",
        "amount": "Valor", "subtotal": "Subtotal", "tax": "IVA 23 %", "total": "Valor total",
        "customer": "N.º de cliente", "thanks": "Obrigado pela preferência.",
        "bank": "Dados bancários", "phone": "Telefone", "page": "Página 1 de 1",
        "delivered": "Data de entrega", "position": "Pos.", "contact": "Contato",
    },
}  # fmt: skip
TAXES = {"en": 20, "de": 19, "fr": 20, "es": 21, "pt": 23}
COUNTRIES = {"en": "GB", "de": "DE", "fr": "FR", "es": "ES", "pt": "PT"}
SUPPLIERS = {
    "en": ("Harrow & Finch Ltd", "Northgate Supplies Limited", "Bramble Office LLP",
           "Copperfield Tools Ltd", "Lakeside Printing"),
    "de": ("Müller & Söhne GmbH", "Bergmann Werkzeuge AG", "Büro Kranich e.K.",
           "Schäfer Logistik GmbH & Co. KG", "Druckerei Weißdorn"),
    "fr": ("Atelier Rivière SARL", "Dubois Équipement SAS", "Librairie du Château",
           "Fournitures Béranger SA", "Menuiserie Lacoste EURL"),
    "es": ("Suministros García S.L.", "Papelería Núñez S.A.", "Talleres del Río S.L.",
           "Imprenta Peña", "Electrónica Ibáñez S.A."),
    "pt": ("Oficina Conceição Lda", "Papelaria São João Lda", "Gráfica Estrela S.A.",
           "Ferragens Araújo Lda", "Transportes Gonçalves"),
}  # fmt: skip
CUSTOMERS = {
    "en": ("Oakwood Dental Ltd", "12 Mill Lane", "Bristol BS1 4QA"),
    "de": ("Praxis Dr. Ahorn GmbH", "Lindenweg 12", "50667 Köln"),
    "fr": ("Cabinet Moreau SARL", "12 rue des Lilas", "69003 Lyon"),
    "es": ("Clínica Robles S.L.", "Calle Mayor 12", "28013 Madrid"),
    "pt": ("Clínica Carvalho Lda", "Rua das Flores 12", "1200-195 Lisboa"),
}
STREETS = {
    "en": ("48 Station Road", "Leeds LS1 2AB"), "de": ("Hafenstraße 48", "20457 Hamburg"),
    "fr": ("48 avenue Foch", "33000 Bordeaux"), "es": ("Avenida del Puerto 48", "46021 Valencia"),
    "pt": ("Avenida da Liberdade 48", "4000-322 Porto"),
}  # fmt: skip
GOODS = {
    "en": ("Copy paper A4", "Desk lamp", "Oak shelf", "Toner cartridge", "Repair of the printer",
           "Coffee beans", "Filing cabinet", "Delivery"),
    "de": ("Kopierpapier A4", "Schreibtischlampe", "Eichenregal", "Tonerkartusche",
           "Reparatur des Druckers", "Kaffeebohnen", "Aktenschrank", "Lieferung"),
    "fr": ("Papier A4", "Lampe de bureau", "Étagère en chêne", "Cartouche de toner",
           "Réparation de l'imprimante", "Café en grains", "Armoire à dossiers", "Livraison"),
    "es": ("Papel A4", "Lámpara de mesa", "Estante de roble", "Cartucho de tóner",
           "Reparación de la impresora", "Café en grano", "Archivador", "Envío"),
    "pt": ("Papel A4", "Candeeiro de mesa", "Prateleira de carvalho", "Cartucho de toner",
           "Reparação da impressora", "Café em grão", "Armário de arquivo", "Entrega"),
}  # fmt: skip


def invoices(count: int = COUNT) -> Iterator[tuple[Truth, bytes]]:
    """Each invoice's truth and its PDF."""
    for index in range(count):
        truth = _truth(index)
        yield truth, pdf([LAYOUTS[truth.layout](truth, _Words(truth))])


def scanned(page: Image.Image, *, degraded: bool, seed: int) -> Image.Image:
    """A page as a scanner gives it; degraded: askew, noisy, pale and crushed by JPEG."""
    if not degraded:
        return page.convert("RGB")
    chance = np.random.default_rng(seed)
    angle = float(chance.uniform(1.0, 3.0)) * (1 if seed % 2 else -1)
    turned = page.convert("RGB").rotate(
        angle, resample=Image.Resampling.BICUBIC, expand=True, fillcolor="white"
    )
    levels = np.asarray(turned, dtype=np.float32)
    levels = 255 - (255 - levels) * chance.uniform(0.6, 0.9)
    levels -= np.linspace(0, chance.uniform(10, 40), levels.shape[1])[None, :, None]  # a shadow
    levels += chance.normal(0, 14, (*levels.shape[:2], 1))
    data = io.BytesIO()
    noisy = Image.fromarray(np.clip(levels, 0, 255).astype(np.uint8))
    noisy.save(data, "JPEG", quality=30)
    return Image.open(io.BytesIO(data.getvalue())).convert("RGB")


def _truth(index: int) -> Truth:
    chance = random.Random(f"invoice {index}")
    language = LANGUAGES[index % 5]
    layout = index // 5 % 8
    day = datetime.date(2025, 1, 1) + datetime.timedelta(days=chance.randrange(600))
    lines, subtotal = [], Decimal(0)
    for goods in chance.sample(GOODS[language], chance.randint(1, 6)):
        quantity = chance.randint(1, 12)
        price = Decimal(chance.randint(150, 90_000)) / 100
        amount = quantity * price
        subtotal += amount
        lines.append((goods, str(quantity), f"{price:.2f}", f"{amount:.2f}"))
    tax = (subtotal * TAXES[language] / 100).quantize(Decimal("0.01"))
    serial = chance.randint(100, 99_999)
    number = chance.choice(
        (
            f"{day.year}-{serial:05d}",
            f"RE{serial}",
            f"INV-{day.year}-{serial}",
            f"{serial}/{day:%y}",
        )
    )
    return Truth(
        name=f"invoice-{index:03d}",
        layout=layout,
        language=language,
        supplier=chance.choice(SUPPLIERS[language]),
        number=number,
        date=day.isoformat(),
        due=(day + datetime.timedelta(days=chance.choice((14, 30)))).isoformat(),
        currency="GBP" if language == "en" else "EUR",
        subtotal=f"{subtotal:.2f}",
        tax=f"{tax:.2f}",
        total=f"{subtotal + tax:.2f}",
        iban=_iban(COUNTRIES[language], chance),
        lines=tuple(lines),
    )


def _iban(country: str, chance: random.Random) -> str:
    if country == "GB":
        account = "NWBK" + f"{chance.randrange(10**14):014d}"
    else:
        length = {"DE": 18, "FR": 23, "ES": 20, "PT": 21}[country]
        account = f"{chance.randrange(10**length):0{length}d}"
    digits = "".join(str(int(c, 36)) for c in f"{account}{country}00")
    return f"{country}{98 - int(digits) % 97:02d}{account}"


class _Words:
    """An invoice's texts as its language prints them."""

    def __init__(self, truth: Truth) -> None:
        self.truth = truth
        self.word: dict[str, str] = WORDS[truth.language]

    def date(self, iso: str) -> str:
        day = datetime.date.fromisoformat(iso)
        if self.truth.language == "en":
            return f"{day.day} {day:%B} {day.year}"
        if self.truth.language == "de":
            return f"{day:%d.%m.%Y}"
        return f"{day:%d/%m/%Y}"

    def amount(self, value: str, *, sign: bool = True) -> str:
        whole, cents = value.split(".")
        groups = []
        while whole:
            groups.insert(0, whole[-3:])
            whole = whole[:-3]
        language = self.truth.language
        if language == "en":
            return ("£" if sign else "") + ",".join(groups) + "." + cents
        joint = " " if language == "fr" else "."
        return joint.join(groups) + "," + cents + (" €" if sign else "")

    def iban(self) -> str:
        value = self.truth.iban
        return "IBAN: " + " ".join(value[at : at + 4] for at in range(0, len(value), 4))


Put = list[PdfText]


def _width(text: str, size: float) -> float:
    """About as wide as Helvetica sets it: right edges need not be exact."""
    narrow = sum(c in "ijl.,:;'|!I ()/-ft1" for c in text)
    return size * (0.56 * (len(text) - narrow) + 0.3 * narrow)


def right(text: str, x: float, y: float, size: float = 10) -> PdfText:
    """A text that ends at `x`."""
    return PdfText(text, x - _width(text, size), y, size)


_COLUMNS = ("description", "quantity", "price", "amount")


def _table(w: _Words, top: float, columns: tuple[str, ...] = _COLUMNS) -> tuple[Put, float]:
    """Heads and rows; returns where the next thing goes."""
    left, edge = 60.0, 545.0
    places = {"position": left, "description": left, "quantity": 330, "price": 440, "amount": edge}
    if "position" in columns:
        places["description"] = left + 40
    put: Put = []
    for name in columns:
        head = w.word[name]
        flush = name in ("position", "description")
        put.append(
            PdfText(head, places[name], top, 9) if flush else right(head, places[name], top, 9)
        )
    y = top - 20
    for number, (goods, quantity, price, amount) in enumerate(w.truth.lines, 1):
        cells = {
            "position": str(number), "description": goods, "quantity": quantity,
            "price": w.amount(price, sign=False), "amount": w.amount(amount),
        }  # fmt: skip
        for name in columns:
            flush = name in ("position", "description")
            at = places[name]
            put.append(PdfText(cells[name], at, y, 10) if flush else right(cells[name], at, y, 10))
        y -= 18
    return put, y - 8


def _sums(w: _Words, y: float, *, label: float = 360, edge: float = 545) -> tuple[Put, float]:
    put: Put = []
    for name in ("subtotal", "tax", "total"):
        put.append(PdfText(w.word[name], label, y, 10 if name != "total" else 11))
        put.append(right(w.amount(getattr(w.truth, name)), edge, y, 10 if name != "total" else 11))
        y -= 17
    return put, y


def _customer(w: _Words, x: float, y: float, *, label: bool = True) -> Put:
    put = (
        [PdfText(w.word["to"] + (":" if w.truth.language in "enfr" else ""), x, y, 9)]
        if label
        else []
    )
    for row, text in enumerate(CUSTOMERS[w.truth.language], 1 if label else 0):
        put.append(PdfText(text, x, y - 14 * row, 10))
    return put


def classic(t: Truth, w: _Words) -> Put:
    """Letterhead, recipient on the left, numbers on the right, label and value in one line."""
    put = [PdfText(t.supplier, 60, 740, 18)]
    put += [PdfText(text, 60, 722 - 12 * n, 9) for n, text in enumerate(STREETS[t.language])]
    put += _customer(w, 60, 660)
    for n, (name, value) in enumerate(
        (("number", t.number), ("date", w.date(t.date)), ("due", w.date(t.due)))
    ):
        put += [PdfText(f"{w.word[name]}: {value}", 350, 660 - 16 * n, 10)]
    put.append(PdfText(w.word["invoice"], 60, 570, 16))
    table, y = _table(w, 540)
    sums, y = _sums(w, y)
    return [*put, *table, *sums, PdfText(w.iban(), 60, 90, 8), PdfText(w.word["page"], 480, 60, 8)]


def stacked(t: Truth, w: _Words) -> Put:
    """Sender on the right; each value under its label."""
    put = [right(t.supplier, 550, 740, 14)]
    put += [right(text, 550, 724 - 12 * n, 9) for n, text in enumerate(STREETS[t.language])]
    put.append(PdfText(w.word["invoice"].upper(), 60, 740, 22))
    for n, (name, value) in enumerate(
        (("number", t.number), ("date", w.date(t.date)), ("due", w.date(t.due)))
    ):
        put += [PdfText(w.word[name], 60 + 170 * n, 670, 8), PdfText(value, 60 + 170 * n, 656, 11)]
    put += _customer(w, 60, 615)
    table, y = _table(w, 530)
    sums, y = _sums(w, y, label=330)
    return [
        *put,
        *table,
        *sums,
        PdfText(w.word["thanks"], 60, y - 20, 10),
        PdfText(w.iban(), 60, 70, 8),
    ]


def letter(t: Truth, w: _Words) -> Put:
    """As German standards lay a letter out: small sender's line, subject, details in the footer."""
    street, town = STREETS[t.language]
    put = [PdfText(f"{t.supplier} · {street} · {town}", 60, 690, 7)]
    put += _customer(w, 60, 672, label=False)
    put += [PdfText(w.word["date"], 400, 640, 9), right(w.date(t.date), 550, 640, 9)]
    put += [PdfText(w.word["customer"], 400, 626, 9), right("4711", 550, 626, 9)]
    put.append(PdfText(f"{w.word['number']} {t.number}", 60, 580, 13))
    table, y = _table(w, 545, columns=("position", "description", "quantity", "price", "amount"))
    sums, y = _sums(w, y, label=340)
    put += [PdfText(f"{w.word['due']}: {w.date(t.due)}", 60, y - 20, 10)]
    footer = [t.supplier, street, town]
    put += [PdfText(text, 60, 80 - 10 * n, 7) for n, text in enumerate(footer)]
    return [*put, *table, *sums, PdfText(w.word["bank"], 300, 80, 7), PdfText(w.iban(), 300, 70, 7)]


def strip(t: Truth, w: _Words) -> Put:
    """A strip of heads with the values under it, under a wide letterhead."""
    put = [PdfText(t.supplier, 200, 745, 20), PdfText(" · ".join(STREETS[t.language]), 215, 728, 8)]
    for n, (head, value) in enumerate(
        (
            (w.word["number"], t.number),
            (w.word["date"], w.date(t.date)),
            (w.word["customer"], "20815"),
            (w.word["due"], w.date(t.due)),
        )
    ):
        put += [PdfText(head, 60 + 125 * n, 690, 8), PdfText(value, 60 + 125 * n, 674, 10)]
    put += _customer(w, 60, 640)
    table, y = _table(w, 560)
    sums, y = _sums(w, y)
    return [*put, *table, *sums, PdfText(w.iban(), 60, 100, 8)]


def total_first(t: Truth, w: _Words) -> Put:
    """The total at the top in large figures, as web services bill."""
    put = [PdfText(t.supplier, 60, 740, 15), PdfText(w.word["invoice"], 480, 740, 12)]
    put += [PdfText(w.word["total"], 60, 690, 10), PdfText(w.amount(t.total), 60, 668, 20)]
    for n, (name, value) in enumerate(
        (("number", t.number), ("date", w.date(t.date)), ("due", w.date(t.due)))
    ):
        put += [PdfText(w.word[name], 350, 690 - 15 * n, 9), PdfText(value, 460, 690 - 15 * n, 9)]
    put += _customer(w, 60, 630)
    table, y = _table(w, 550)
    sums, y = _sums(w, y)
    return [*put, *table, *sums, PdfText(w.iban(), 60, 80, 8)]


def flush_right(t: Truth, w: _Words) -> Put:
    """Labels without colons, flush right beside their values; wide table."""
    put = [PdfText(t.supplier, 60, 735, 16)]
    put += [PdfText(text, 60, 718 - 12 * n, 9) for n, text in enumerate(STREETS[t.language])]
    for n, (name, value) in enumerate(
        (
            ("number", t.number),
            ("date", w.date(t.date)),
            ("delivered", w.date(t.date)),
            ("due", w.date(t.due)),
        )
    ):
        put += [right(w.word[name], 450, 735 - 15 * n, 9), PdfText(value, 458, 735 - 15 * n, 9)]
    put += _customer(w, 60, 650)
    table, y = _table(w, 560, columns=("position", "description", "quantity", "price", "amount"))
    sums, y = _sums(w, y, label=330)
    return [*put, *table, *sums, PdfText(f"{w.word['bank']}  {w.iban()}", 60, 80, 8)]


def two_blocks(t: Truth, w: _Words) -> Put:
    """“From” and “To” beside each other."""
    put = [PdfText(w.word["invoice"], 60, 745, 20)]
    put += [PdfText(w.word["sender"], 60, 700, 9), PdfText(t.supplier, 60, 685, 11)]
    put += [PdfText(text, 60, 671 - 13 * n, 9) for n, text in enumerate(STREETS[t.language])]
    put += _customer(w, 330, 700)
    for n, (name, value) in enumerate(
        (("number", t.number), ("date", w.date(t.date)), ("due", w.date(t.due)))
    ):
        put += [PdfText(w.word[name], 60, 620 - 15 * n, 9), PdfText(value, 200, 620 - 15 * n, 9)]
    table, y = _table(w, 550)
    sums, y = _sums(w, y, label=350)
    return [*put, *table, *sums, PdfText(w.iban(), 60, 90, 8)]


def plain(t: Truth, w: _Words) -> Put:
    """A small business's: few words, the number in the title, all sums in sentences of one line."""
    put = [PdfText(t.supplier, 60, 740, 13), PdfText(", ".join(STREETS[t.language]), 60, 725, 8)]
    put += [PdfText(f"{w.word['phone']} 0221 4711-0", 60, 713, 8)]
    put += _customer(w, 60, 680, label=False)
    put += [right(w.date(t.date), 545, 620, 10)]
    put += [PdfText(f"{w.word['number']} {t.number}", 60, 595, 12)]
    table, y = _table(w, 565, columns=("description", "quantity", "amount"))
    for name in ("subtotal", "tax", "total"):
        put.append(PdfText(f"{w.word[name]}: {w.amount(getattr(t, name))}", 60, y, 10))
        y -= 16
    put += [PdfText(f"{w.word['due']} {w.date(t.due)}", 60, y - 10, 10)]
    return [*put, *table, PdfText(w.iban(), 60, y - 30, 9)]


LAYOUTS: tuple[Callable[[Truth, _Words], Put], ...] = (
    classic, stacked, letter, strip, total_first, flush_right, two_blocks, plain,
)  # fmt: skip


def main() -> None:
    """Writes them all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=COUNT)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    for truth, data in invoices(options.count):
        (options.folder / f"{truth.name}.pdf").write_bytes(data)
        (options.folder / f"{truth.name}.json").write_text(json.dumps(asdict(truth), indent=1))


if __name__ == "__main__":
    main()
