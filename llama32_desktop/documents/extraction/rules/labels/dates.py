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
    "|billed on|invoiced|billed|sent on|raised on|issuing date|tax point|taxpoint|invoice day"
    "|date issued on|date of bill|statement issued|folio date|date billed|posting date|doc date"
    "|created date|invoice dated|date of invoicing|date invoiced|your bill date|bill issued"
    "|bill issue date|ticket date|date of ticket|inv date|bill date|billing date|statement date"
    "|receipt date|document date|date of receipt"
    "|dated"
    "|date of document|tax date|invoice issue date|credit note date|invoiced on"
    "|invoice created|date created|transaction date|date of sale|purchase date|bill dated|inv dt",
    "rechnungsdatum|belegdatum|ausstellungsdatum|datum der rechnung|rechnung vom|gutschriftsdatum"
    "|rechnungs datum|ausgestellt am|rechnungsdat|re datum|datum rechnung|erstellt am|fakturadatum"
    "|rgdatum|redatum|rechdatum|rechnungsstellung|fakturiert am|ausstellung|erstellungsdatum"
    "|rechnung erstellt am|dokumentdatum|dokumentendatum|datum des belegs|beleg vom|bon vom"
    "|honorarnote vom|buchungsbelegdatum|abrechnungsdatum|ausgefertigt am|f datum|faktura vom"
    "|datum der ausstellung|rg datum|belegdat|rechnung datum|kaufdatum|rechnungstag|ausgabedatum",
    "date de facture|date de la facture|date facture|date de facturation|date d'émission|émise le"
    "|émis le|facture du|établie le|date de création|date de l'avoir|date d'établissement"
    "|établi le|facturé le|facturée le|date de pièce|date pièce|date de la pièce|date doc"
    "|date fact|date de relevé|créée le|créé le|délivré le|délivrée le|date du ticket"
    "|date du document|date facturation|date d'achat|en date du|facture en date du|date émission",
    "fecha de factura|fecha de la factura|fecha factura|fecha de emisión|fecha emisión"
    "|fecha de expedición|fecha expedición|fecha de recibo|fecha recibo|fecha del documento|fecha"
    " de compra"
    "|fecha y hora de emisión|fecha de facturación|fecha documento|fecha de venta|emitida el"
    "|f factura|f emisión|fecha doc|emitido el|expedida el|facturado el"
    "|fecha ticket|fecha de expedición de la factura|fecha fra|fecha de la boleta|fecha boleta",
    "data da fatura|data de emissão|data emissão|data da emissão|data fatura|data do documento"
    "|emitido em|emitida em|data de faturação|data da compra|data e hora de emissão"
    "|data documento|data doc|data emis|dt emissão|emitido a|emitida a"
    "|data do recibo|data de fatura|data da nota",
    "data fattura|data della fattura|data emissione|data di emissione|data documento|data ricevuta"
    "|data del documento|emessa il|data doc|data ordine fattura|fattura del|data ft|data fatt"
    "|emesso il|emissione|data rilascio|data parcella|data ric"
    "|data scontrino|rilasciata il|fatturato il",
    "factuurdatum|datum factuur|factuur datum|factdatum|datum van factuur|datum van uitgifte"
    "|aankoopdatum|uitgiftedatum|opgemaakt op|notadatum|datum nota|gefactureerd op|facturatiedatum"
    "|opmaakdatum|factuur opgemaakt op|datum van de factuur|documentdatum|bondatum|datum document",
    "data wystawienia|data faktury|wystawiono dnia|data wystawienia faktury|wystawiona dnia"
    "|data i miejsce wystawienia|data dokumentu|datum vystavení|datum vystavení dokladu|vystaveno"
    "|datum vystavenia|dátum vystavenia|dátum vyhotovenia|vystaveno dne|datum vyhotovení"
    "|datum vystavení faktury|data wyst|dátum vystavenia faktúry|data sporządzenia|wystawiono"
    "|data rachunku|z dnia"
    "|data wyst faktury|datum dokladu|ze dne|zo dňa|vystavené|vystavené dňa|dátum dokladu"
    "|den vystavení|deň vystavenia|vyhotoveno|vyhotovené dňa|datum faktury|dátum faktúry",
    "fakturadatum|faktureringsdatum|fakturans datum|utskriftsdatum faktura|faktura datum"
    "|utfärdad|fakturadato|faktureringsdato|udstedelsesdato|fakturadato|utstedt|faktura dato"
    "|laskun päiväys|laskun päivämäärä|laskutuspäivä|laskun pvm|laskupäivä|laskun päivä"
    "|laskun pvä|laskupvm|tositepäivä|päivätty|fakt datum"
    "|fakturadag|utskriven|utställd|utställd den|utskriftsdatum|verifikationsdatum|faktdatum"
    "|bilagsdato|udstedt|udstedt den|udskrevet|faktdato|fakt dato|utstedelsesdato|faktureringsdag"
    "|kvitteringsdato|kvittodatum|bilagdato|utsendt|udsendt",
    "számla kelte|kiállítás dátuma|számla dátuma|kiállítás kelte|kiállítva|bizonylat kelte"
    "|számla kiállításának dátuma|kiállítás napja|számla kelt|kelt számla|bizonylat dátuma"
    "|data facturii|data emiterii|data facturare|emisă la|data factura"
    "|data facturarii|data emitere|data emiterii facturii|emis la|emisa la|data documentului"
    "|data bonului|data întocmirii|data intocmirii",
    "fatura tarihi|düzenleme tarihi|düzenlenme tarihi|belge tarihi|fiş tarihi"
    "|fatura düzenleme tarihi|düzenlenme|kesim tarihi|tanzim tarihi",
    "ημερομηνία έκδοσης|ημερομηνία τιμολογίου|ημ νία έκδοσης|ημερομηνια εκδοσησ|ημ έκδοσης|έκδοση"
    "|εκδόθηκε στις|ημερ έκδοσης|ημνία|ημ νία",
    "datum računa|datum izdavanja|datum izdaje|datum izdaje računa|datum dokumenta|išrašymo data"
    "|sąskaitos data|rēķina datums|izrakstīšanas datums|arve kuupäev|дата счета|дата выставления"
    "|дата составления|дата рахунку|дата складання|дата на фактурата|дата на издаване|от дата",
    "tarikh invois|tarikh bil|tarikh resit|tanggal faktur|tanggal invoice|tanggal nota"
    "|tanggal terbit",
    "請求日|請求書発行日|発行日|請求日付|発行年月日|開票日期|开票日期|开具日期|发票日期|精算書発行日|取引日"
    "|開立日期|發票日期|작성일자|작성일|발행일|발행일자|ngày lập|ngày hóa đơn|ngày phát hành",
)
"""Labels of an invoice's own date; phrases set apart by “|”."""

BARE: Final = (
    "created|created on|date|datum|dat|fecha|data|dato|pvm|päivämäärä|päiväys|dátum|kelt|kelte"
    "|tarih|tarihi|ημερομηνία"
    "|дата|日付|日期|kuupäev|datums|dt|date time|date and time|datum uhrzeit|date heure|fecha hora"
    "|data ora|data hora|date of transaction|datum zeit|fecha y hora|data e ora|tarix|datum tid"
    "|年月日|tarikh|tanggal"
)
"""Those of any date."""

DUE: Final = (
    "sila bayar sebelum|bayar sebelum|tarikh akhir bayaran|tarikh matang|jatuh tempo"
    "|tanggal jatuh tempo|batas pembayaran",
    "due|due date|date due|payment due|payment due date|due on|due by|pay by|payable by|please"
    " pay by"
    "|payment deadline|payable until|pay before|payment by|payment due by|payment until|balance"
    " due on|due before"
    "|amount due by|amount due on|invoice due|invoice due date|to be paid by|bill due date|total"
    " due by|payable no later than|please pay before|pay no later than|due no later than|pay until"
    "|payment due on|payment required by|payment expected by|payment to be received by|settle by"
    "|to be settled by|please settle by|please remit by|remit by|collection date|direct debit date"
    "|direct debit on|we will collect on|debit date|payment will be taken on|last day to pay"
    "|latest payment date|payment date due|maturity|maturity date|net due|net due date"
    "|payable before|payable on|payment on|pay on or before|on or before|amount due before",
    "fällig|fällig am|fällig bis|fälligkeit|fälligkeitsdatum|zahlbar bis|zahlbar bis zum"
    "|zahlungsziel"
    "|zahlungsfrist|zu zahlen bis|zahlungstermin|zahlung bis|zahlbar am|zahlbar|fällig zum"
    "|spätestens zahlbar bis|zahlungseingang bis|nettofälligkeit|fälligkeitstermin|abbuchung am"
    "|wertstellung|wertstellungsdatum|zahlung fällig"
    "|zahlung fällig am|zahlung fällig zum|zahlung fällig bis|zu begleichen bis|begleichen bis"
    "|fällig spätestens|einzug am|lastschrift am|lastschrifteinzug am|wird abgebucht am"
    "|zu bezahlen bis|bezahlbar bis|zahlung spätestens|zahlung spätestens bis|bitte zahlen bis"
    "|bitte bezahlen bis|bitte überweisen bis|zahlung erbeten bis|zahlungsdatum|rechnung fällig am"
    "|fristablauf|letzter zahltag|einzugsdatum|abbuchungsdatum",
    "échéance|date d'échéance|date échéance|à payer avant|à payer avant le|à payer le|payable le"
    "|payable avant le|date limite de paiement|à régler avant le|échéance le|règlement le|date de"
    " règlement"
    "|paiement avant le|date de paiement|à régler le|échéance de paiement|prélevé le|prélèvement le"
    "|date de prélèvement|sera prélevé le|à régler au plus tard le|payable au plus tard le"
    "|à payer au plus tard le|date limite de règlement|date limite|à payer pour le|exigible le"
    "|date d'exigibilité|payer avant le|à acquitter avant le|règlement avant le|échéance au"
    "|règlement au plus tard le|net à payer avant le|dû le|délai de paiement|à payer jusqu'au",
    "vencimiento|fecha de vencimiento|fecha vencimiento|pagar antes del|fecha límite de pago|vence"
    "|vence el|fecha de pago|fecha límite|vto|vencimientos|pagadero hasta|páguese antes de"
    "|páguese antes del|pagar antes de"
    "|fecha de cargo|fecha cargo|fecha de cobro|a pagar antes de|a pagar antes del|pago antes del"
    "|f vencimiento|f vto|fecha vto|fecha máxima de pago|plazo de pago|último día de pago"
    "|fecha prevista de cargo|pagar hasta|pagar hasta el|pago hasta|fecha tope de pago|vencto",
    "vencimento|data de vencimento|data vencimento|pagar até|data limite de pagamento|data limite"
    "|pagamento até|vence em|data do vencimento|scadenza|data scadenza|da pagare entro|data di"
    " scadenza"
    "|scadenza pagamento|entro il|pagare entro|scadenze|scade il|scad|scadenza il|da pagarsi entro"
    "|pagamento entro|pagamento entro il|da pagare entro il|pagare entro il|data scad"
    "|termine di pagamento|termine pagamento|addebito il|data addebito|data valuta|da saldare entro"
    "|termo de pagamento|pague até|a pagar até|prazo de pagamento|débito em|data de débito"
    "|vence a|venc|data de vencto|limite de pagamento|pagável até|data venc|dt vencimento",
    "vervaldatum|te betalen voor|uiterste betaaldatum|betalen voor|vervaldag|betaaldatum"
    "|betalen vóór|te betalen uiterlijk|uiterlijk te betalen op|vervalt op|vervalt"
    "|te voldoen voor|te voldoen vóór"
    "|te betalen vóór|betaling vóór|betaling voor|uiterlijk betalen|betalingstermijn tot|verval"
    "|te betalen tegen|incassodatum|datum incasso|uiterste datum|betalen uiterlijk|vervallend op"
    "|te betalen op|betaling uiterlijk|wordt geïncasseerd op|uiterlijk betalen op|voldoen voor",
    "termin płatności|płatne do|termin zapłaty|data płatności|do zapłaty do dnia|datum splatnosti"
    "|splatnost|dátum splatnosti|splatné|splatné do|splatnosť|den splatnosti|termin płat"
    "|zapłacić do"
    "|zapłata do|płatność do|do zapłaty do|należy zapłacić do|data wymagalności|uhraďte do"
    "|uhradit do|úhrada do|k úhradě do|zaplatit do|splatno|splatno do|lhůta splatnosti"
    "|zaplaťte do|uhradiť do|na úhradu do|deň splatnosti|zaplatiť do|datum splat"
    "|prosíme uhraďte do",
    "förfallodatum|förfallodag|förfaller|betalas senast|att betala senast|oss tillhanda"
    "|oss tillhanda senast|forfaldsdato|forfald|betalingsdato|betales senest|sidste betalingsdato"
    "|forfallsdato|forfall|betalingsfrist|forfaller|eräpäivä|eräpvm|viimeinen maksupäivä"
    "|tillhanda senast|tillhanda|betaldag|sista betaldag|sista betalningsdag|betalning senast"
    "|ska betalas senast|betalas före|dras den|att betala före|betales innen|betales inden"
    "|betal senest|betal innen|betales den|sidste rettidige betaling|rettidig betaling"
    "|sidste rettidige betalingsdag|forfalder|forfalder den|trækkes den|innbetales innen"
    "|maksettava viimeistään|maksettava|viimeistään|maksupäivä|maksetaan viimeistään"
    "|maksun eräpäivä"
    "|laskun eräpäivä|maksettava ennen|forfaldsdag|forfallsdag|betaling senest|betaling innen",
    "fizetési határidő|esedékesség|fizetési határideje|scadența|data scadenței|termen de plată"
    "|scadent la|termen plata|data scadenta|scadenta|fizetendő|fizetés határideje|fizetési hat"
    "|határidő"
    "|fizetendő eddig|befizetési határidő|esedékes|plătibil până la|plata până la|de plată până la"
    "|de achitat până la|a se plăti până la|data limită de plată|limită de plată",
    "son ödeme tarihi|vade tarihi|vade|ödeme tarihi|ημερομηνία πληρωμής|λήξη|προθεσμία πληρωμής"
    "|ημερομηνία λήξης|πληρωτέο έως|πληρωμή έως|πληρωτέο μέχρι|εξόφληση έως|καταληκτική ημερομηνία"
    "|son ödeme|ödeme vadesi|ödenecek tarih|vadesi|son tarih",
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
