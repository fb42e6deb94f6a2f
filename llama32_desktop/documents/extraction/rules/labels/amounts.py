"""Labels of sums."""

from __future__ import annotations

from typing import Final

LABELS: Final[dict[str, tuple[str, ...]]] = {
    "total": (
        r"(?:grand\s*total|total\s*amount|invoice\s*total|total\s*charges?)",
        r"(?:gesamtbetrag|rechnungsbetrag|gesamtsumme|endbetrag|bruttobetrag|gesamt(?:\s*brutto)?)",
        r"(?:total\s*t\.?t\.?c\.?|montant\s*total(?:\s*ttc)?)",
        r"(?:importe\s*total|total\s*factura|total\s*con\s*iva)",
        r"(?:valor\s*total|total\s*geral|total\s*da\s*fatura|total\s*com\s*iva)",
        r"(?:totale\s*(?:fattura|documento)?|totaal|totaalbedrag)",
        r"(?:[ご御]?請求|お?支払い?)(?:合計)?(?:金額|額)|(?:税込)?総?合\s?計(?:金額)?|総[額計]|(?:价税)?合计|总计"
        r"|应付(?:金额|总额)",
        r"總計|總金額|總額|應付(?:金額|總額)|합계\s?금액|총\s?(?:액|합계|금액)|청구\s?금액"
        r"|tổng\s*(?:cộng|số)\s*(?:tiền)?\s*(?:thanh\s*toán)?|cộng\s*tiền\s*thanh\s*toán",
        r"total\s*(?:tagihan|bayar|pembayaran|belanja)|jumlah\s*(?:tagihan|keseluruhan)",
        r"total|summe",
    ),
    "subtotal": (
        r"sub[-\s]*total|net\s*(?:amount|total)|net(?=\W*(?:$|\d[\d.,]*(?:[.,]\d\d|\s?%)))|total\s*(?:net|excl\w*\.?\s*(?:vat|tax))",
        r"zwischensumme|netto(?:betrag|summe)?|summe\s*netto|gesamt\s*netto",
        r"(?:sous[-\s]*total|total\s*h\.?t\.?|montant\s*h\.?t\.?)(?:\s*ht)?",
        r"base\s*imponible|importe\s*neto|total\s*sin\s*iva",
        r"total\s*líquido|valor\s*líquido|total\s*sem\s*iva|base\s*tributável|imponibile|subtotaal",
        r"dasar\s*pengenaan\s*pajak|jumlah\s*sebelum\s*pajak",
        r"銷售額(?:合計)?|未稅(?:金額|合計)?|공급\s?가액|소계|cộng\s*tiền\s*hàng",
        r"小計|税抜(?:き|合計|金額)+|小计|不含税金额",
    ),
    "tax": (
        r"(?:plus\s*)?(?:vat|sales\s*tax|tax|[csi]?gst|utgst|[hpq]st)",
        r"(?:(?:zzgl|inkl|incl|davon|enthaltene)\.?\s*)?(?:\d[\d.,]*\s?%\s*)?"
        r"(?:mwst|ust|mehrwertsteuer|umsatzsteuer)\.?",
        r"(?:t\.?v\.?a\.?|montant\s*tva)",
        r"(?:i\.?v\.?a\.?|cuota\s*iva|imposto|btw)",
        r"營業稅額?|稅額|세액|부가(?:가치)?세액?|tiền\s*thuế(?:\s*gtgt)?|thuế\s*gtgt",
        r"消費税額?|税額|增值税|税额",
    ),
    "pending": (
        r"(?:(?:importe|total|saldo)\s*)?pendiente\s*de\s*(?:pago|cobro|abono)"
        r"|pendente\s*de\s*pagamento|kekurangan|sisa\s*(?:tagihan|pembayaran)",
    ),
    "due_amount": (r"montant\s*dû|reste\s*dû|差引(?:請求)?額|お?支払い?残高|(?:剩余)?应付款",),
    "prepaid": (
        r"amount\s*paid|total\s*paid|お?預り金?|前受金|既払い?額|已付(?:金额|款)|预付款"
        r"|(?:sudah|telah)\s*dibayar|gezahlte\s*abschläge|uang\s*muka",
    ),
    "change": (
        r"change(?:\s*(?:due|given))?|(?:rück|wechsel|wissel)geld|zurück|retour|rendu|cambio|vuelto"
        r"|troco|resto|reszta|zpět|vráceno|växel|byttepenge|vaihtoraha|visszajáró|para\s*üstü"
        r"|решта|сдача|ρέστα|お?釣り?|找零|kembali(?:an)?",
    ),
    "retention": (
        r"(?:less\s*)?(?:retention|retainage|holdback)|(?:\w{1,20})?einbehalt",
        r"retenue\s*de\s*garantie|retención\s*de\s*garantía|retenção\s*de\s*garantia"
        r"|ritenuta\s*(?:a|di)\s*garanzia|inhouding|waarborgsom|kaucja\s*gwarancyjna|zádržné"
        r"|pozastávka|garanti(?:belopp|beløb|avdrag)|tilbakehold(?:t)?|vakuuspidätys|pidätys"
        r"|jóteljesítési\s*(?:biztosíték|visszatartás)|garanție\s*de\s*bună\s*execuție",
    ),
    "earlier balance": (
        r"(?:previous|opening|last|prior)\s*(?:balance|bill|amount)|balance\s*(?:brought|carried)"
        r"\s*forward|(?:vorheriger|alter|letzter)\s*(?:saldo|kontostand)|saldo\s*(?:vor|aus)"
        r"|(?:ancien|solde)\s*(?:solde|précédent|antérieur)|saldo\s*(?:anterior|precedente|previo)"
        r"|vorig\s*saldo|saldo\s*(?:poprzednie|z\s*poprzedni)|poprzednie\s*saldo"
        r"|předchozí\s*(?:zůstatek|saldo)|föregående\s*saldo|forrige\s*saldo|edellinen\s*saldo"
        r"|előző\s*egyenleg|sold\s*(?:anterior|precedent)|önceki\s*bakiye|前回(?:請求|残高)",
    ),
    "levy": (
        r"(?:city|tourist|tourism|occupancy|lodging|room|airport|eco|environmental)[-\s]*(?:tax|levy)",
        r"(?:other\s*)?(?:taxes|tax)\s*(?:and|&|\+|/)\s*(?:fees|charges|surcharges)",
        r"kurtaxe|kurabgabe|(?:orts|city|beherbergungs|übernachtungs)[-\s]*(?:taxe|tax|steuer)"
        r"|bettensteuer|steuern\s*(?:und|u\.|&|/)\s*(?:gebühren|abgaben)",
        r"taxes?\s*de\s*séjour|éco[-\s]*(?:contribution|participation)"
        r"|taxes\s*(?:et|&)\s*(?:frais|redevances|surcharges)|taxes?\s*d['’]aéroport",
        r"tasa\s*turística|impuesto\s*turístico|tasas\s*(?:y|e|&)\s*(?:impuestos|cargos|recargos)"
        r"|tasas\s*(?:de\s*)?aeropuerto|taxa\s*(?:turística|de\s*turismo|municipal\s*turística)"
        r"|taxas\s*(?:e|&)\s*(?:encargos|impostos|taxas)",
        r"(?:tassa|imposta)\s*di\s*soggiorno|tasse\s*(?:e|ed|&)\s*(?:oneri|supplementi|diritti|spese)"
        r"|tasse\s*aeroportuali|toeristenbelasting|belastingen\s*(?:en|&)\s*toeslagen",
        r"opłata\s*(?:klimatyczna|miejscowa|uzdrowiskowa)|podatki\s*i\s*opłaty"
        r"|(?:místní|pobytový|rekreační)\s*poplatek|daně\s*a\s*poplatky|dane\s*a\s*poplatky"
        r"|turist(?:skatt|skat|vero)|skatter\s*(?:och|og)\s*(?:avgifter|gebyrer)|verot\s*ja\s*maksut"
        r"|idegenforgalmi\s*adó|adók\s*és\s*illetékek|taxă\s*(?:hotelieră|de\s*stațiune)"
        r"|taxe\s*și\s*(?:tarife|comisioane)|konaklama\s*vergisi|vergi(?:ler)?\s*ve\s*harçlar"
        r"|boravišna\s*pristojba|turistična\s*taksa|φόρος\s*διαμονής|φόροι\s*και\s*τέλη"
        r"|τέλος\s*ανθεκτικότητας|pajak\s*(?:dan|&)\s*biaya|宿泊税|入湯税|诸税|諸税",
    ),
    "charge": (
        r"tips?|gratuity|shipping|delivery|postage|freight|handling|packing|packaging|carriage"
        r"|(?:service|booking|card|fuel)\s*(?:charge|fee)|surcharge|adjustment",
        r"versand(?:kosten)?|porto|fracht(?:kosten)?|liefer(?:ung|kosten)|verpackung(?:skosten)?"
        r"|trinkgeld|(?:(?:gesamtbetrag|summe)\s*der\s*)?zuschl[aä]ge?|bearbeitungsgebühr",
        r"frais\s*de\s*(?:port|livraison|transport|dossier)|livraison|port|pourboire",
        r"gastos\s*de\s*envío|envío|propina|recargo(?:\s*de\s*equivalencia)?",
        r"portes(?:\s*de\s*envio)?|envio|frete|gorjeta",
        r"spese(?:\s*di)?\s*(?:spedizione|trasporto)|spedizione|trasporto|mancia|bollo"
        r"|verzendkosten|fooi|送料|配送料|手数料|运费|小费|服务费",
    ),
    "rounding": (
        r"round(?:ing|ed)?(?:[\s-]*off)?(?:\s*(?:adjustment|amount|adj\.?|difference))?",
        r"rundung(?:sdifferenz)?|arrondi|redondeo|arredondamento|arrotondamento|afronding(?:sverschil)?",
        r"zaokrouhlen[íi]|zaokrúhlenie|zaokrąglenie|öresavrundning|avrundning|afrunding|pyöristys"
        r"|kerekítés|rotunjire|yuvarlama|zaokruživanje|στρογγυλοποίηση",
    ),
    "deduction": (
        r"(?:[\w-]+\s*)?discount|rebate|less|withholding(?:\s*tax)?|voucher|coupon",
        r"(?:\w{1,30})?rabatt|(?:gesamtbetrag|summe)\s*der\s*abschläge|nachlass|(?:abzgl\.?|abzüglich)|skonto|gutschein|sicherheitseinbehalt",
        r"remise|rabais|ristourne|escompte|retenue(?:\s*(?:à\s*la\s*source|de\s*garantie))?",
        r"descuento|dto|retención(?:\s*irpf)?|i\.?r\.?p\.?f\.?",
        r"desconto|retenção(?:\s*(?:na\s*fonte|irs))?|irs",
        r"sconto|ritenuta(?:\s*d['’]acconto)?|korting|割引|値引き?|源泉徴収税?額?|折扣|优惠",
    ),
}
