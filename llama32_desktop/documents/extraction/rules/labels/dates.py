"""Labels of dates."""

from __future__ import annotations

from typing import Final

LABELS: Final[dict[str, tuple[str, ...]]] = {
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
    "from": (r"(?:period\s*)?from|von|vom|zeitraum|du|desde|dal|de",),
    "until": (r"to|until|bis|au|hasta|até|al",),
}

OWN: Final = (
    "invoice date|date of invoice|date of issue|issue date|issued|issued on|date issued|tax point"
    " date"
    "|inv date|bill date|billing date|statement date|receipt date|document date|date of receipt"
    "|dated"
    "|date of document|tax date|invoice issue date|credit note date|invoiced on"
    "|invoice created|date created|transaction date|date of sale|purchase date|bill dated|inv dt",
    "rechnungsdatum|belegdatum|ausstellungsdatum|datum der rechnung|rechnung vom|gutschriftsdatum"
    "|rechnungs datum|ausgestellt am|rechnungsdat|re datum|datum rechnung|erstellt am|fakturadatum"
    "|datum der ausstellung|rg datum|belegdat|rechnung datum|kaufdatum|rechnungstag|ausgabedatum",
    "date de facture|date de la facture|date facture|date de facturation|date d'émission|émise le"
    "|émis le|facture du|établie le|date de création|date de l'avoir|date d'établissement"
    "|date du document|date facturation|date d'achat|en date du|facture en date du|date émission",
    "fecha de factura|fecha de la factura|fecha factura|fecha de emisión|fecha emisión"
    "|fecha de expedición|fecha expedición|fecha de recibo|fecha recibo|fecha del documento|fecha"
    " de compra"
    "|fecha y hora de emisión|fecha de facturación|fecha documento|fecha de venta|emitida el",
    "data da fatura|data de emissão|data emissão|data da emissão|data fatura|data do documento"
    "|emitido em|emitida em|data de faturação|data da compra|data e hora de emissão|data documento",
    "data fattura|data della fattura|data emissione|data di emissione|data documento|data ricevuta"
    "|data del documento|emessa il|data doc|data ordine fattura|fattura del|data ft|data fatt",
    "factuurdatum|datum factuur|factuur datum|factdatum|datum van factuur|datum van uitgifte"
    "|aankoopdatum|uitgiftedatum|opgemaakt op",
    "data wystawienia|data faktury|wystawiono dnia|data wystawienia faktury|wystawiona dnia"
    "|data i miejsce wystawienia|data dokumentu|datum vystavení|datum vystavení dokladu|vystaveno"
    "|datum vystavenia|dátum vystavenia|dátum vyhotovenia|vystaveno dne|datum vyhotovení"
    "|datum vystavení faktury|data wyst|dátum vystavenia faktúry|data sporządzenia",
    "fakturadatum|faktureringsdatum|fakturans datum|utskriftsdatum faktura|faktura datum"
    "|utfärdad|fakturadato|faktureringsdato|udstedelsesdato|fakturadato|utstedt|faktura dato"
    "|laskun päiväys|laskun päivämäärä|laskutuspäivä|laskun pvm|laskupäivä|laskun päivä",
    "számla kelte|kiállítás dátuma|számla dátuma|kiállítás kelte|kiállítva|bizonylat kelte"
    "|számla kiállításának dátuma|data facturii|data emiterii|data facturare|emisă la|data factura"
    "|data facturarii|data emitere",
    "fatura tarihi|düzenleme tarihi|düzenlenme tarihi|belge tarihi|fiş tarihi",
    "ημερομηνία έκδοσης|ημερομηνία τιμολογίου|ημ νία έκδοσης|ημερομηνια εκδοσησ|ημ έκδοσης",
    "datum računa|datum izdavanja|datum izdaje|datum izdaje računa|datum dokumenta|išrašymo data"
    "|sąskaitos data|rēķina datums|izrakstīšanas datums|arve kuupäev|дата счета|дата выставления"
    "|дата составления|дата рахунку|дата складання|дата на фактурата|дата на издаване|от дата",
    "請求日|請求書発行日|発行日|請求日付|発行年月日|開票日期|开票日期|开具日期|发票日期|精算書発行日|取引日",
)
"""Labels of an invoice's own date; phrases set apart by “|”."""

BARE: Final = (
    "created|created on|date|datum|dat|fecha|data|dato|pvm|päivämäärä|päiväys|dátum|kelt|kelte"
    "|tarih|tarihi|ημερομηνία"
    "|дата|日付|日期|kuupäev|datums|dt|date time|date and time|datum uhrzeit|date heure|fecha hora"
    "|data ora|data hora|date of transaction|datum zeit|fecha y hora|data e ora|tarix|datum tid"
    "|年月日"
)
"""Those of any date."""

DUE: Final = (
    "due|due date|date due|payment due|payment due date|due on|due by|pay by|payable by|please"
    " pay by"
    "|payment deadline|payable until|pay before|payment by|payment due by|payment until|balance"
    " due on|due before"
    "|amount due by|amount due on|invoice due|invoice due date|to be paid by|bill due date|total"
    " due by",
    "fällig|fällig am|fällig bis|fälligkeit|fälligkeitsdatum|zahlbar bis|zahlbar bis zum"
    "|zahlungsziel"
    "|zahlungsfrist|zu zahlen bis|zahlungstermin|zahlung bis|zahlbar am|zahlbar|fällig zum"
    "|spätestens zahlbar bis|zahlungseingang bis|nettofälligkeit|fälligkeitstermin|abbuchung am",
    "échéance|date d'échéance|date échéance|à payer avant|à payer avant le|à payer le|payable le"
    "|payable avant le|date limite de paiement|à régler avant le|échéance le|règlement le|date de"
    " règlement"
    "|paiement avant le|date de paiement|à régler le|échéance de paiement",
    "vencimiento|fecha de vencimiento|fecha vencimiento|pagar antes del|fecha límite de pago|vence"
    "|vence el|fecha de pago|fecha límite|vto|vencimientos|pagadero hasta",
    "vencimento|data de vencimento|data vencimento|pagar até|data limite de pagamento|data limite"
    "|pagamento até|vence em|data do vencimento|scadenza|data scadenza|da pagare entro|data di"
    " scadenza"
    "|scadenza pagamento|entro il|pagare entro|scadenze|scade il",
    "vervaldatum|te betalen voor|uiterste betaaldatum|betalen voor|vervaldag|betaaldatum"
    "|betalen vóór|te betalen uiterlijk|uiterlijk te betalen op",
    "termin płatności|płatne do|termin zapłaty|data płatności|do zapłaty do dnia|datum splatnosti"
    "|splatnost|dátum splatnosti|splatné|splatné do|splatnosť|den splatnosti",
    "förfallodatum|förfallodag|förfaller|betalas senast|att betala senast|oss tillhanda"
    "|oss tillhanda senast|forfaldsdato|forfald|betalingsdato|betales senest|sidste betalingsdato"
    "|forfallsdato|forfall|betalingsfrist|forfaller|eräpäivä|eräpvm|viimeinen maksupäivä",
    "fizetési határidő|esedékesség|fizetési határideje|scadența|data scadenței|termen de plată"
    "|scadent la|termen plata|data scadenta|scadenta",
    "son ödeme tarihi|vade tarihi|vade|ödeme tarihi|ημερομηνία πληρωμής|λήξη|προθεσμία πληρωμής"
    "|ημερομηνία λήξης",
    "datum dospijeća|dospijeće|rok plaćanja|rok plačila|datum zapadlosti|zapade|valuta plaćanja"
    "|apmokėti iki|mokėjimo terminas|apmaksas termiņš|maksetähtaeg|tähtaeg|срок оплаты|оплатить до"
    "|термін оплати|сплатити до|падеж|срок на плащане",
    "支払期限|お支払期限|支払期日|お支払期日|振込期限|お振込期限|到期日|付款截止日|付款到期日|到期日期|截止日期",
)
"""Labels of the day until which it is to be paid."""

OTHER: Final = (
    "delivery date|date of delivery|order date|date of order|ship date|shipping date|shipped on"
    "|ordered on"
    "|service date|date of service|service period|billing period|period|print date|printed"
    "|printed on"
    "|from|until|start date|end date|date of birth|birth date|check in|check out|arrival|departure"
    "|payment date|paid on|date paid|date of supply|supply date|valid until|expiry date|exp date"
    "|booking date|travel date|po date|delivered|shipped|next billing date|renewal date|last"
    " payment"
    "|contract date|due date of delivery|dispatch date|discount date|performance date|ordered",
    "lieferdatum|leistungsdatum|liefertermin|bestelldatum|leistungszeitraum|lieferzeitraum|zeitraum"
    "|auftragsdatum|druckdatum|datum der bestellung|datum der lieferung|datum der buchung|lieferung"
    "|liefer und leistungsdatum|lieferscheindatum|abrechnungszeitraum|geburtsdatum|anreise|abreise"
    "|buchungsdatum|valuta|liefertag|bestellt am|geliefert am|gültig bis|skontodatum|mandatsdatum"
    "|leistungszeitpunkt|versanddatum|eingangsdatum|gedruckt am|bestellung vom|lieferschein vom"
    "|liefer leistungsdatum|datum leistung|leistung vom|skonto bis|vertragsdatum|stand|tag der"
    " leistung",
    "date de livraison|date de commande|date commande|date livraison|commande du|livré le|période"
    "|date de prestation|date de début de prestation|date de fin de prestation|date d'impression"
    "|date de facture associée|date de naissance|date d'expédition|arrivée|départ|imprimé le"
    "|date de début|date de fin|date de la commande|prestation du|date de vente",
    "fecha de entrega|fecha de pedido|fecha pedido|fecha de operación|fecha operación|periodo"
    "|período"
    "|fecha de nacimiento|fecha de impresión|fecha de envío|fecha entrega|fecha de inicio|fecha"
    " fin",
    "data de entrega|data da encomenda|data do pedido|período|data de nascimento|data de saída"
    "|data saída|data consegna|data ordine|data di consegna|data trasporto|data ddt|data inizio"
    "|data di nascita|data dell'ordine|periodo di riferimento|data spedizione|data stampa|data"
    " pagamento",
    "leverdatum|orderdatum|besteldatum|leveringsdatum|bestelling datum|periode|afdrukdatum"
    "|betaald op"
    "|data sprzedaży|data dostawy|data zamówienia|data wykonania usługi|data wydania|data"
    " dokonania dostawy"
    "|datum uskutečnění zdan plnění|datum uskutečnění plnění|datum zdanitelného plnění|duzp"
    "|datum uskutečnění zdanitelného plnění|datum objednávky|datum dodání|dátum dodania|období"
    "|dátum zdaniteľného plnenia|dátum objednávky|data zakończenia dostawy",
    "leveransdatum|orderdatum|beställningsdatum|leveringsdato|ordredato|bestillingsdato|period"
    "|toimituspäivä|tilauspäivä|teljesítés|teljesítés kelte|teljesítés dátuma|teljesítés időpontja"
    "|rendelés dátuma|data livrării|data comenzii|teslim tarihi|sipariş tarihi|irsaliye tarihi"
    "|ημερομηνία παράδοσης|ημερομηνία παραγγελίας|datum isporuke|datum opravljene storitve"
    "|datum narudžbe|дата отгрузки|дата поставки|дата заказа|дата на доставка|датум"
    "|納品日|納期|支払日"
    "|注文日|取引期間|交货日期|订单日期|精算期間",
)
"""Those of dates that are not the invoice's own."""

FORMER: Final = (
    "original previous last former first prior next ursprüngliche ursprünglichen vorige vorherige"
    " letzte letzten letztes originale précédente précédent dernière d'origine origine initiale"
    " anterior"
    " última último originale precedente ultima vorige oorspronkelijke laatste poprzednia"
    " poprzedniej"
    " pierwotna pierwotnej původní předchozí poslední pôvodná predchádzajúca föregående ursprunglig"
    " senaste forrige oprindelig seneste opprinnelig siste edellinen alkuperäinen előző eredeti"
    " anterioară inițială önceki son προηγούμενη αρχική prethodni prejšnji предыдущий"
    " первоначальный"
)
"""What makes a label one of another invoice's."""
