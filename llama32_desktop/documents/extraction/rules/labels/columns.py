"""Heads of a table's columns."""

from __future__ import annotations

from typing import Final

COLUMNS: Final[dict[str, str]] = {
    "description": r"description|transaction|item|details|article|beschreibung|bezeichnung|leistung"
    r"|artikel|verwendungszweck|buchungstext|désignation|libellé|descripción|concepto|descrição"
    r"|designação|descrizione|omschrijving|品名|品目|内容|摘要|商品名|项目|名称",
    "date": r"date|datum|fecha|data|buchungstag|buchungsdatum|valuta|日付|日期",
    "quantity": r"qty|quantity|menge|anzahl|qté|quantité|cantidad|cant|quantidade|qtd|quantità"
    r"|q\.?\s?t[àa]|aantal|hours|stunden|数量|数",
    "price": r"unit\s*price|price|rate|einzelpreis|preis|e-preis|prix\s*(?:unitaire|unit|u)?"
    r"|p\.?\s*u\.?|precio(?:\s*unitario)?|preço(?:\s*unit(?:ário)?)?|prezzo(?:\s*unitario)?|prijs"
    r"|単価|单价",
    "discount": r"disc(?:ount)?\.?|rabatt|remise|dto|descuento|desconto|sconto|korting|割引|折扣",
    "amount": r"amount|total|line\s*total|betrag|gesamt(?:preis)?|montant|importe|valor|importo"
    r"|bedrag|summe|金額|金额",
    "debit": r"paid\s*out|money\s*out|withdrawals?|debits?|soll|ausgaben?|belastung(?:en)?"
    r"|lastschrift|débits?|cargos?|débitos?|debe|addebit[io]|uscite|af|出金|支出",
    "credit": r"paid\s*in|money\s*in|deposits?|credits?|haben|einnahmen?|gutschrift(?:en)?|crédits?"
    r"|abonos?|haber|créditos?|accredit[io]|entrate|bij|入金|收入",
}
