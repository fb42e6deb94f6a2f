"""The words that tell types of documents: those that stand as a title, and those of the text.

All are folded (`words.folded`): small letters, no accents. Titles are whole words at the beginning
or the end of a short piece of a line; terms are found anywhere, and each counts once.
"""

from __future__ import annotations

import re
from typing import Final

_EAST: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def _pattern(words: str) -> re.Pattern[str]:
    """An expression for words between bars, of which none stands within another; those of languages
    without spaces stand anywhere."""
    parts = [" ".join(word.split()) for word in words.split("|")]
    east = [part for part in parts if _EAST.search(part)]
    west = [part for part in parts if not _EAST.search(part)]
    west.sort(key=len, reverse=True)
    bounded = rf"(?<![^\W\d_])(?:{'|'.join(west)})(?![^\W\d_])"
    return re.compile("|".join([bounded, *east]))


TITLES: Final = {
    "invoice": _pattern(
        r"invoice|tax invoice|commercial invoice|proforma invoice|proforma|credit note|bill|"
        r"[a-z]{0,14}rechnung|rechnungskorrektur|gutschrift|gutschriftsanzeige|facture|avoir|"
        r"factura|nota de credito|fattura|fatura|nota fiscal|faktura|factuur|lasku|szamla|"
        r"facture proforma|note de credit|nota di credito|faktura vat|danov[ya] doklad|schet|счет|"
        r"racun|arve|請求書|御請求書|发票|發票|청구서|nota de debito|honorarnota"
    ),
    "receipt": _pattern(
        r"receipt|sales receipt|cash receipt|payment receipt|official receipt|e-?receipt|"
        r"kassenbon|kassenbeleg|quittung|bon|kundenbeleg|ticket|ticket de caisse|recu|"
        r"recu de paiement|recibo|recibo de pago|ticket de compra|factura simplificada|"
        r"cupom fiscal|comprovante|comprobante|talao|scontrino|documento commerciale|paragon|"
        r"paragon fiskalny|kvitto|kassakvitto|kassabon|kvittering|kuitti|nyugta|struk|"
        r"領収書|領収証|レシート|小票|收据|영수증"
    ),
    "statement": _pattern(
        r"account statement|bank statement|statement of account|statement|monthly statement|"
        r"credit card statement|transaction history|account activity|statement of accounts|"
        r"kontoauszug|umsatzubersicht|kontoumsatze|umsatzanzeige|finanzstatus|releve de compte|"
        r"releve de comptes|releve bancaire|releve d'identite|extracto bancario|"
        r"extracto de cuenta|extracto|estado de cuenta|extrato|extrato bancario|"
        r"extrato de conta|extrato mensal|estratto conto|wyciag|wyciag bankowy|"
        r"rekeningafschrift|rekeningoverzicht|vypis z uctu|kontoutdrag|kontoutskrift|"
        r"取引明細|入出金明細|对账单|交易明细|账户明细"
    ),
    "contract": _pattern(
        r"agreement|contract|contract of employment|employment contract|employment agreement|"
        r"lease|lease agreement|rental agreement|terms and conditions|terms of service|nda|"
        r"non-?disclosure agreement|memorandum of understanding|service agreement|"
        r"statement of work|"
        r"[a-z]{0,18}vertrag|[a-z]{0,18}vereinbarung|contrat|contrat de travail|bail|convention|"
        r"contrato|contrato de [a-z]{3,18}|acuerdo de [a-z]{3,18}|acuerdo|convenio|contratto|"
        r"umowa|umowa [a-z]{3,12}|overeenkomst|[a-z]{0,12}overeenkomst|smlouva|avtal|kontrakt|"
        r"termo de [a-z]{3,14}|договор|dogovor|契約書|[\u4e00-\u9fff]{0,6}合同|协议书?|合意書"
    ),
    "minutes": _pattern(
        r"minutes|meeting minutes|minutes of [a-z ]{1,30}|meeting notes|notes from [a-z ]{1,30}|"
        r"meeting|weekly meeting|[a-z]{0,16}protokoll|besprechungsnotiz|besprechung|sitzung|"
        r"compte-? ?rendu|compte-? ?rendu de [a-z ]{3,20}|proces-? ?verbal|acta|acta de reunion|"
        r"minuta|ata|ata d[ae] reuniao|verbale|notulen|notatka ze spotkania|protokol|referat|"
        r"committee notes|board notes|council notes|team notes|motesprotokoll|telecon|"
        r"teleconference|call notes|standup|sync|"
        r"議事録|会議録|会议纪要|会议记录|회의록"
    ),
}
"""By type."""

NUMBERED: Final = _pattern(
    r"invoice no|invoice number|invoice #|invoice id|inv no|rechnungsnummer|rechnungs-?nr|"
    r"rechnung nr|belegnummer|numero de facture|facture n|facture no|numero de factura|factura n|"
    r"factura no|numero fattura|fattura n|numero da fatura|fatura n|factuurnummer|faktura nr|"
    r"fakturanummer|numer faktury|laskun numero|szamla sorszama|請求番号|"
    r"請求書番号|发票号码|发票代码"
)
"""Labels that only an invoice's own number has."""
NO_INVOICE: Final = _pattern(
    r"quotation|quote|estimate|proposal|purchase order|order confirmation|sales order|order|"
    r"delivery note|packing list|angebot|kostenvoranschlag|auftragsbestatigung|bestellung|"
    r"lieferschein|devis|bon de commande|bon de livraison|presupuesto|pedido|albaran|orcamento|"
    r"proposta|preventivo|ordine|offerte|oferta|tilbud|offert|見積書|注文書|納品書|报价单|订单"
)
"""Titles of what has sums as an invoice has, and asks for no money."""

TERMS: Final = {
    "invoice": _pattern(
        r"invoice no|invoice number|invoice date|invoice id|inv no|invoice to|bill to|billed to|"
        r"sold to|ship to|due date|payment terms|payment due|amount due|balance due|total due|"
        r"sub ?total|vat|gst|sales tax|tax id|gstin|hsn|iban|qty|quantity|unit price|unit cost|"
        r"rate|po number|rechnungsnummer|rechnungsdatum|rechnungs-?nr|rechnung nr|kundennummer|"
        r"kunden-?nr|zahlbar|fallig|zahlungsziel|ust|ust-?idnr|mwst|umsatzsteuer|mehrwertsteuer|"
        r"netto|brutto|nettobetrag|gesamtbetrag|rechnungsbetrag|leistungsdatum|lieferdatum|"
        r"einzelpreis|menge|numero de facture|facture n|n° facture|date de facture|"
        r"date de facturation|echeance|tva|total ttc|total ht|montant ht|prix unitaire|siret|"
        r"quantite|fecha de factura|numero de factura|factura n|iva|base imponible|vencimiento|"
        r"nif|cif|forma de pago|precio unitario|cantidad|importe|data de emissao|vencimento|"
        r"cnpj|valor unitario|quantidade|contribuinte|partita iva|p\.? ?iva|imponibile|"
        r"data fattura|scadenza|aliquota|factuurnummer|factuurdatum|btw|kvk|"
        r"vervaldatum|faktura nr|fakturanummer|fakturadatum|forfallodatum|sprzedawca|nabywca|"
        r"termin platnosci|dph|datum splatnosti|dodavatel|odberatel|moms|cena netto|"
        r"afa|fizetesi hatarido|登録番号|消費税|支払期限|お振込|振込先|小計|税额|价税合计|税率|"
        r"tax rate|discount|unit|fatura no|kdv|toplam|subtotaal|eindtotaal|description|item|price|"
        r"amount|total|customer|client|kunde|bezeichnung|betrag|summe|gesamt|artikel|designation|"
        r"montant|prix|descripcion|precio|cliente|descricao|valor|preco|descrizione|prezzo|"
        r"totale|importo|omschrijving|bedrag|aantal|cena|ilosc|kwota|razem|summa|belopp|antal|"
        r"合計|総合計|単価|数量|金額|御中|单价|金额"
    ),
    "receipt": _pattern(
        r"cash|change|change due|card|visa|mastercard|amex|debit|credit card|maestro|eftpos|"
        r"terminal|terminal id|cashier|till|register|auth code|approval code|approved|aid|"
        r"tendered|thank you|thank you for|come again|please come again|table|server|guests|tip|"
        r"gratuity|store|tel|chip|verified by pin|purchase|mgr|items sold|"
        r"you saved|gst summary|rounding|loyalty|member|"
        r"bar|ruckgeld|gegeben|ec-?cash|girocard|kartenzahlung|bargeld|kasse|bon-?nr|beleg-?nr|"
        r"bediener|kassierer|tse|tse-?signatur|vielen dank|danke|es bediente sie|"
        r"especes|rendu|carte bancaire|cb|caisse|monnaie|merci|a bientot|efectivo|cambio|"
        r"tarjeta|caja|cajero|gracias|gracias por su compra|gracias por su visita|dinheiro|"
        r"troco|cartao|"
        r"caixa|operador|obrigado|contanti|contante|resto|cassa|grazie|gotowka|reszta|kontant|"
        r"vaxel|kassa|tunai|kembali|terima kasih|kembalian|"
        r"お預り|お預かり|お釣り?|釣銭|現金|レジ|合計|现金|找零|收银|有り難う|ありがとう"
    ),
    "statement": _pattern(
        r"opening balance|closing balance|previous balance|beginning balance|ending balance|"
        r"new balance|balance forward|balance brought forward|balance carried forward|"
        r"available balance|running balance|account balance|deposits|withdrawals?|deposit|"
        r"debits?|credits?|paid in|paid out|money in|money out|account number|account no|"
        r"account holder|account name|account type|sort code|ifsc|micr|bic|swift|"
        r"statement period|statement date|transaction details|transaction date|value date|"
        r"narration|cheque|chq|atm|direct debit|standing order|interest|overdraft|branch|"
        r"alter kontostand|neuer kontostand|anfangssaldo|endsaldo|saldo|kontostand|buchungstag|"
        r"buchung|valuta|wertstellung|lastschrift|uberweisung|gutschrift|kontonummer|blz|"
        r"dauerauftrag|ancien solde|nouveau solde|solde|solde precedent|virement|prelevement|"
        r"date valeur|debit|credit|saldo anterior|saldo inicial|saldo final|cargos|abonos|"
        r"transferencia|fecha valor|titular|lancamentos|debito|credito|agencia|conta corrente|"
        r"saldo do dia|saldo iniziale|saldo finale|bonifico|addebito|data valuta|saldo koncowe|"
        r"saldo poczatkowe|beginsaldo|eindsaldo|残高|お預入|お引出|余额|收入|支出"
    ),
    "contract": _pattern(
        r"parties|party|hereinafter|hereby|hereto|hereof|herein|thereof|whereas|witnesseth|"
        r"governing law|governed by|termination|terminate|confidential|confidentiality|"
        r"indemnif[a-z]+|in witness whereof|effective date|obligations|force majeure|"
        r"severability|jurisdiction|assignment|breach|warranty|warranties|liability|"
        r"entire agreement|"
        r"landlord|tenant|lessor|lessee|employer|employee|contractor|licensor|licensee|notice|"
        r"shall|vertragspartei(?:en)?|auftragnehmer|auftraggeber|mieter|vermieter|kundigung|"
        r"kundigungsfrist|gerichtsstand|salvatorische|geheimhaltung|nachfolgend|nachstehend|"
        r"laufzeit|haftung|schriftform|arbeitgeber|arbeitnehmer|vertragsgegenstand|"
        r"les parties|ci-apres|bailleur|locataire|resiliation|salarie|employeur|preavis|"
        r"tribunal|il a ete convenu|las partes|clausulas?|arrendador|arrendatario|contratante|"
        r"contratada|contratado|comparecen|en adelante|rescision|jurisdiccion|"
        r"as partes|locador|locatario|rescisao|clausula primeira|clausula 1|vigencia|"
        r"le parti|recesso|foro competente|foro|zleceniodawca|wykonawca|de partijen|"
        r"opdrachtgever|opdrachtnemer|甲|乙|第\d{1,2}条|第[一二三四五六七八九十]{1,3}条|双方|本契約|本合同"
    ),
    "minutes": _pattern(
        r"attendees|attendance|present|absent|apologies|regrets|participants|in attendance|"
        r"agenda|action items?|actions|ai|decisions?|decided|resolved|resolution|motion|seconded|"
        r"moved by|adjourned|meeting adjourned|next meeting|minutes|quorum|scribe|chair|"
        r"call to order|old business|new business|discussion|announcements|follow-?ups?|"
        r"next steps|todo|invited|guests|observers|zoom|recording|teilnehmer|teilnehmende|"
        r"anwesend|anwesende|entschuldigt|tagesordnung|top \d|beschlusse?|beschlossen|"
        r"nachste sitzung|protokollfuhrer|protokollant|sitzungsleitung|presents|absents|excuses|"
        r"ordre du jour|prochaine reunion|ont participe|asistentes|orden del dia|acuerdos|"
        r"proxima reunion|presentes|ausentes|pauta|deliberac[a-z]+|encaminhamentos|"
        r"presenti|assenti|ordine del giorno|aanwezig|afwezig|actiepunten|narvarande|dagordning|"
        r"出席者?|欠席者?|議題|決定事項|参加者|次回|出席人员|议题|决议|参会"
    ),
}
"""By type."""

EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{2,24}){1,4}")
WEB: Final = re.compile(
    r"(?:https?://|www\.)[\w./-]{3,80}|\b[\w-]{2,40}\.(?:com|org|net|de|io|fr|es|eu)\b"
)
PHONE: Final = re.compile(r"(?<![\w.])\+?\(?\d[\d ()./-]{6,20}\d(?![\w])")
TIME: Final = re.compile(r"(?<![\d:.])(?:[01]?\d|2[0-3])[:h][0-5]\d(?::[0-5]\d)?(?!\d)")
DAY: Final = re.compile(
    r"(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{1,2}[ -][a-z]{3,9}|[a-z]{3,9} \d{1,2})\b"
)
AMOUNT: Final = re.compile(
    r"(?<![\w.,])[-+]?\(?\d{1,3}(?:[.,' \u00a0]?\d{3}){0,4}[.,]\d{2}\b"
    r"|[$€£¥₹₽]\s?\d[\d.,]{0,14}|(?<![\d.,])\d[\d.,]{0,14}\s?(?:[€£¥₹₽円元]|eur|usd|gbp|chf|kr|zl|fcfa|rs|lei)\b"
)
CLAUSE: Final = re.compile(
    r"^\W{0,4}(?:§ ?\d+|\d{1,2}(?:\.\d{1,2})?[.)]? [^\W\d_]|article \d|artikel \d|clausula|"
    r"section \d|第.{1,3}条)"
)
SIGNATURE: Final = re.compile(
    r"_{6,}|signature|unterschrift|firma del|assinatura|signed by|署名|签字"
)
