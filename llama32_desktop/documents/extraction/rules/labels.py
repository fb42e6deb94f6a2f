"""What pages print beside their values, in nine languages: en, de, fr, es, it, pt, nl, ja, zh."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_NO: Final = r"(?:no|nr|nº|n°|n\.º|num|number|nummer|numéro|número|numero|n(?=\.)|#)\.?:?"

_LABELS: Final[dict[str, tuple[str, ...]]] = {
    "number": (
        rf"invoice\s*(?:{_NO}|id)",
        r"invoice\s*#",
        rf"(?:rechnungs?|beleg)[-\s]*{_NO}",
        rf"rechnung\s+{_NO}",
        rf"{_NO}\s*(?:d[aeo]\s*(?:la\s*)?|della\s*)?(?:facture|factura|fatura|fattura)",
        rf"(?:facture|factura|fatura|fattura|factuur)\s*{_NO}",
        r"factuurnummer",
        r"(?:receipt|bill|document)\s*(?:no|number|#)\.?",
        rf"(?:credit\s*(?:note|memo)|gutschrifts?|avoir|nota\s*di\s*credito)[-\s]*{_NO}",
        r"(?:請求書?|領収書?|伝票)(?:番号|no\.?)|(?:发票|账单)(?:号码|编号|号)",
    ),
    # Where no label says it, a title with figures of which none is a day's: “Rechnung 45012”.
    "titled_number": (
        r"(?:invoice|credit\s*note|rechnung|gutschrift|facture|factura|fatura|fattura|factuur)"
        r"(?=\s+(?:[A-Z]{1,4}[-/])?\d{3})",
    ),
    "date": (
        r"invoice\s*date|date\s*of\s*(?:issue|invoice)|issue\s*date|issued(?:\s*on)?",
        r"rechnungsdatum|belegdatum|ausstellungsdatum|datum",
        r"date\s*(?:de\s*(?:la\s*)?)?(?:facture|facturation|d['’]émission|émission)",
        r"fecha\s*(?:de\s*(?:la\s*)?)?(?:factura|emisión|expedición)?",
        r"data\s*(?:da\s*|de\s*|della\s*|di\s*)?(?:fatura|emissão|fattura|emissione)?",
        r"factuurdatum",
        r"(?:ご?請求|発行|取引)日付?|日付|(?:开票|账单)?日期",
        r"date",
    ),
    "due": (
        r"(?:payment\s*|date\s*)?due(?:\s*(?:date|on|by))?|pay(?:able)?\s*by",
        r"fällig(?:keit)?(?:\s*(?:am|bis|sdatum))?|fälligkeitsdatum|zahlbar\s*bis|zahlungsziel",
        r"(?:date\s*d['’])?échéance|à\s*payer\s*(?:avant|le)|payable\s*(?:avant|le)",
        r"(?:fecha\s*de\s*)?vencimiento|pagar\s*antes\s*de(?:l)?",
        r"(?:data\s*de\s*)?vencimento|pagar\s*até",
        r"scadenza|vervaldatum|te\s*betalen\s*voor",
        r"お?(?:支払い?|振込)(?:期限|期日)|(?:付款)?(?:截止|到期)日期?",
    ),
    "total": (
        r"(?:grand\s*total|total\s*due|amount\s*due|balance\s*due|total\s*amount|invoice\s*total)",
        r"(?:gesamtbetrag|rechnungsbetrag|gesamtsumme|endbetrag|bruttobetrag|zu\s*zahlen(?:der\s*betrag)?"
        r"|zahlbetrag|gesamt(?:\s*brutto)?)",
        r"(?:net\s*à\s*payer|total\s*t\.?t\.?c\.?|montant\s*(?:total|dû)(?:\s*ttc)?|total\s*à\s*payer)",
        r"(?:total\s*a\s*pagar|importe\s*total|total\s*factura|total\s*con\s*iva)",
        r"(?:valor\s*total|total\s*geral|total\s*da\s*fatura|total\s*com\s*iva)",
        r"(?:totale\s*(?:fattura|documento|da\s*pagare)?|totaal(?:\s*te\s*betalen)?|totaalbedrag)",
        r"(?:ご?請求|お?支払い?)(?:合計)?(?:金額|額)|(?:税込)?合計(?:金額)?|総額|(?:价税)?合计|总计"
        r"|应付(?:金额|总额)",
        r"total|summe",
    ),
    "subtotal": (
        r"sub[-\s]*total|net\s*(?:amount|total)|net(?=\W*(?:$|\d[\d.,]*(?:[.,]\d\d|\s?%)))|total\s*(?:net|excl\w*\.?\s*(?:vat|tax))",
        r"zwischensumme|netto(?:betrag|summe)?|summe\s*netto|gesamt\s*netto",
        r"(?:sous[-\s]*total|total\s*h\.?t\.?|montant\s*h\.?t\.?)(?:\s*ht)?",
        r"base\s*imponible|importe\s*neto|total\s*sin\s*iva",
        r"total\s*líquido|valor\s*líquido|total\s*sem\s*iva|base\s*tributável|imponibile|subtotaal",
        r"小計|税抜(?:き|合計|金額)+|小计|不含税金额",
    ),
    "tax": (
        r"(?:plus\s*)?(?:vat|sales\s*tax|tax|[csi]?gst|utgst|[hpq]st)",
        r"(?:(?:zzgl|inkl|incl|davon|enthaltene)\.?\s*)?(?:\d[\d.,]*\s?%\s*)?"
        r"(?:mwst|ust|mehrwertsteuer|umsatzsteuer)\.?",
        r"(?:t\.?v\.?a\.?|montant\s*tva)",
        r"(?:i\.?v\.?a\.?|cuota\s*iva|imposto|btw)",
        r"消費税額?|税額|增值税|税额",
    ),
    "charge": (
        r"tips?|gratuity|shipping|delivery|postage|freight|handling|packing|packaging|carriage"
        r"|(?:service|booking|card|fuel)\s*(?:charge|fee)|surcharge|rounding|adjustment",
        r"versand(?:kosten)?|porto|fracht(?:kosten)?|liefer(?:ung|kosten)|verpackung(?:skosten)?"
        r"|trinkgeld|zuschlag|rundung(?:sdifferenz)?|bearbeitungsgebühr",
        r"frais\s*de\s*(?:port|livraison|transport|dossier)|livraison|port|pourboire|arrondi",
        r"gastos\s*de\s*envío|envío|propina|recargo(?:\s*de\s*equivalencia)?|redondeo",
        r"portes(?:\s*de\s*envio)?|envio|frete|gorjeta|arredondamento",
        r"spese(?:\s*di)?\s*(?:spedizione|trasporto)|spedizione|trasporto|mancia|bollo"
        r"|arrotondamento|verzendkosten|fooi|afronding|送料|配送料|手数料|运费|小费|服务费",
    ),
    "deduction": (
        r"(?:[\w-]+\s*)?discount|rebate|less|withholding(?:\s*tax)?|voucher|coupon",
        r"(?:\w+)?rabatt|nachlass|(?:abzgl\.?|abzüglich)|skonto|gutschein|sicherheitseinbehalt",
        r"remise|rabais|ristourne|escompte|retenue(?:\s*(?:à\s*la\s*source|de\s*garantie))?",
        r"descuento|dto|retención(?:\s*irpf)?|i\.?r\.?p\.?f\.?",
        r"desconto|retenção(?:\s*(?:na\s*fonte|irs))?|irs",
        r"sconto|ritenuta(?:\s*d['’]acconto)?|korting|割引|値引き?|源泉徴収税?額?|折扣|优惠",
    ),
    "from_party": (
        r"from|seller|vendor|supplier|von|verkäufer|lieferant|rechnungssteller|aussteller",
        r"de|émetteur|vendeur|fournisseur|emisor|proveedor|vendedor|emitente|fornecedor|fornitore",
    ),
    "to_party": (
        r"bill(?:ed)?\s*to|invoice\s*to|sold\s*to|ship\s*to|customer|client|to",
        r"rechnungsempfänger|rechnung\s*an|kunde|empfänger|an|lieferadresse|客户|购买方|請求先|宛先",
        r"factur[ée]e?\s*à|client|destinataire|adressé\s*à|à",
        r"cliente|facturar\s*a|destinatario|para|faturar\s*a|destinatário|klant|cessionario",
    ),
    "iban": (r"iban",),
    "opening": (
        r"(?:opening|previous|starting)\s*balance|balance\s*brought\s*forward",
        r"anfangssaldo|alter\s*(?:konto)?(?:saldo|stand)|saldovortrag|kontostand\s*am",
        r"(?:ancien\s*solde|solde\s*(?:initial|précédent))|saldo\s*(?:inicial|anterior|iniziale)",
    ),
    "closing": (
        r"(?:closing|new|ending)\s*balance|balance\s*carried\s*forward",
        r"endsaldo|neuer\s*(?:konto)?(?:saldo|stand)|schlusssaldo",
        r"(?:nouveau\s*solde|solde\s*(?:final|nouveau))|saldo\s*(?:final|actual|atual|finale)",
    ),
    "from": (r"(?:period\s*)?from|von|vom|zeitraum|du|desde|dal|de",),
    "until": (r"to|until|bis|au|hasta|até|al",),
    "holder": (
        r"account\s*holder|kontoinhaber(?:in)?|titulaire(?:\s*du\s*compte)?|titular|intestatario",
    ),
    "start": (
        r"(?:start|commencement|effective)\s*date|vertragsbeginn|beginn|date\s*(?:de\s*début|d['’]effet)"
        r"|fecha\s*de\s*inicio|data\s*de\s*início",
    ),
    "end": (
        r"end\s*date|expir(?:y|ation)\s*date|vertragsende|laufzeit\s*bis|date\s*de\s*fin"
        r"|fecha\s*de\s*(?:fin|término)|data\s*de\s*(?:fim|término)",
    ),
    "notice": (
        r"notice\s*period|kündigungsfrist|préavis|(?:plazo\s*de\s*)?preaviso|aviso\s*prévio",
    ),
    "law": (
        r"governing\s*law|applicable\s*law|anwendbares\s*recht|gerichtsstand|droit\s*applicable"
        r"|ley\s*aplicable|lei\s*aplicável",
    ),
    "phone": (
        r"(?:tele)?phone|tel|fon|telefon|mobile|mobil|téléphone|tél|teléfono|telefone|telefono",
    ),
}

_COLUMNS: Final[dict[str, str]] = {
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


@cache
def pattern(name: str) -> re.Pattern[str]:
    """What labels of a field look like, longest first; they stand at the start of a piece."""
    parts = sorted(_LABELS[name], key=len, reverse=True)
    return re.compile(
        rf"^\W{{0,3}}(?P<label>{'|'.join(parts)})(?:(?<=[#°º{_HAN}])|(?!\w)){_AFTER}",
        re.IGNORECASE,
    )


_AFTER: Final = r"[.\s]*[:：#]?\s*"
_HAN: Final = "\u3040-\u30ff\u4e00-\u9fff"
"""What stands without spaces between words, so that a label's end is not seen by one."""


def has_labels(name: str) -> bool:
    """Whether there are labels for a field of this name."""
    return name in _LABELS


@cache
def column(name: str) -> re.Pattern[str]:
    """What the head of a table's column looks like, whole."""
    return re.compile(rf"^\W*(?:{_COLUMNS[name]})(?!\w).{{0,12}}$", re.IGNORECASE)


@cache
def own(title: str) -> re.Pattern[str]:
    """A person's own field: its title is its label."""
    words = r"\s*".join(re.escape(word) for word in title.split())
    return re.compile(rf"^\W{{0,3}}(?P<label>{words})(?![\w]){_AFTER}", re.IGNORECASE)


SUFFIX: Final = re.compile(
    r"(?<!\w)(?:GmbH(?:\s*&\s*Co\.?\s*KG)?|UG|AG|KG|OHG|GbR|e\.\s?K\.|Ltd\.?|Limited|LLC|LLP|PLC|Inc\.?"
    r"|Corp\.?|SARL|S\.A\.R\.L\.|SAS|SASU|EURL|S\.?A\.?|S\.?L\.?U?\.?|S\.r\.l\.|Srl|S\.p\.A\.|SpA"
    r"|Lda\.?|Ltda\.?|Unipessoal|B\.?V\.?|N\.?V\.?|SE|Co\.|AB|AS|ApS|Oy)(?!\w)"
    r"|株式会社|有限会社|合同会社|有限公司"
)
