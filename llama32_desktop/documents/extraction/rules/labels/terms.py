"""The words of which labels of sums are made, without accents and in small letters.

The terms are those of the translations of EN 16931 (BT-106 to BT-117) and of the tax laws of the
countries. A label is a few such words: “Rechnungssumme ohne USt.”, “Total HT”, “Suma netto”.
"""

from __future__ import annotations

from typing import Final, Literal

Term = Literal[
    "sum", "amount", "sub", "net", "base", "gross", "tax", "without", "with", "due", "prepaid",
    "lines", "rate", "invoice", "price", "joint"
]  # fmt: skip

TERMS: Final[dict[Term, str]] = {
    # What is the sum of something by itself.
    "sum": (
        "total totals alt totale totali totaal totaux totais totalt gesamt gesamte summe sum "
        "suma soma summa sumar celkem celkom razem lacznie ukupno osszesen vegosszeg yhteensa "
        "loppusumma ialt sammenlagt συνολο συνολικο итого всего сумма разом общо toplam toplami "
        "kokku kopa viso skupaj spolu insgesamt endsumme grandtotal ogolem alls samtals"
        " endbetrag sveukupno svega overall altogether eindtotaal eindbedrag slutsumma slutsum"
        " totalsum totalsumma yhteissumma mindosszesen genisumma kopsumma galutine bendra ogolna"
        " ogolem celkovy ukupan gesamtwert"
    ),
    # What is a sum only together with another word.
    "amount": (
        "jumlah varde vardi celkova castky "
        "amount betrag betraege montant importe importo valor value bedrag belopp belob belop "
        "montante montantes pembayaran "
        "kwota castka suma wartosc wert tutar iznos osszeg maara summa hodnota znesek ποσο αξια "
        "upphaed"
        " bedraege sommes somme iznosi skupni kwoty castku castky osszege tutari hind"
    ),
    "sub": (
        "subtotal subtotale subtotaal sub sous zwischensumme zwischen mezisoucet medzisucet "
        "delsumma delsum valisumma reszosszeg ara aratoplam subtotais medzi mellomsum"
        " zwischenbetrag tussentotaal mezisuma podsumma parcial parciale parziale araosszeg"
        " meduzbroj medjuzbir delbelopp delbelob tarpine starpsumma vahesumma"
    ),
    "net": (
        "net netto nett neto netta nettó netti nette ht htva hors untaxed liquido iliquido "
        "veroton нето нетто καθαρη"
        " neta netas entgelt iliquida liquida netos nettobetraege"
    ),
    "base": (
        "alap adoalap "
        "base taxable taxed imponible imponibile tributavel incidencia zaklad podstawa osnovica "
        "grundlag grundlage bemessungsgrundlage basis basisbetrag underlag vero alap osnova "
        "matrah opodatkowania grundbetrag"
        " tributable imponibili grundlaget"
    ),
    "gross": ("gross brutto bruto ttc tvac ivato verollinen бруто брутто"),
    "tax": (
        "vat tax taxes taxe gst hst pst qst rst tps tvq sst cgst sgst igst utgst cess tva iva "
        "btw mwst ust mehrwertsteuer umsatzsteuer steuer steuern moms mva alv dph pdv ddv afa "
        "kdv podatek podatku impuesto impuestos imposto impostos imposta belasting φπα ндс пдв "
        "ддс pvm pvn kmd dan dane merverdiavgift mervardesskatt mervardiskatt arvonlisavero "
        "ppn igic ipsi vsk kaibemaks cuota topkdv vergi vergiler vergisi"
        " bruta brute brut bruttowert"
        " omzetbelasting porez poreza porezi skatt skat dazio steuersumme impots belasting vsk"
        " nds davek davka mokestis nodoklis maks"
    ),
    "without": (
        "eks "
        "excl exclusive excluding exclu ohne exkl exklusive sin sem senza esclusa escluso "
        "zonder utan eksl ekskl uden uten bez nelkul ilman fara before without haric brez χωρις "
        "без ex exc exkluderat"
        " exclusief exclusivo excluido excluida excluso exclusa ekskluderet ekskludert"
    ),
    "with": (
        "after incl inc including inclusive inkl inklusive einschl einschliesslich con com avec "
        "comprises compris comprise toutes included inklusif inclus met med inkluderat sis "
        "inclusief inclusivo incluidos incluidas inkluderet inkludert termasuk vcetne vratane"
        " ukljucujuci vkljucno sisaltaen sisaltaa "
        "dahil s ze sa cu μαζι с incluido incluida incluso inclusa compresa compreso"
    ),
    "due": (
        "maksettavaa maksettavaksi "
        "due dues payable pay zahl zahlen zahlender zahlbar zahlbetrag offen offener rest balance "
        "outstanding owing owed residual payer pagar pagare betalen betala betale betaling "
        "zaplaty zaplate uhrade uhrada fizetendo maksettava plata placilo πληρωτεο solde saldo "
        "restant reste resterende openstaand odenecek uhradit zostava zbyva remaining pozostalo "
        "doplaty forfallen ueberweisen zahlungsbetrag оплате"
        " restbetrag restzahlung restsumme restforderung falliger faelliger fallig skyldigt kvar"
        " dovuto dovuta pendiente pendientes pendente pendentes nachzahlung adeudado adeudada sisa"
        " avoinna avoin doplatek nedoplatek preostalo preostali dugovani divida restante resta"
        " versare saldare liquidare percibir abonar voldoen resterend openstaande unpaid"
        " outstanding remit owed betalas indbetales innbetales naleznosc naleznosci uiscic"
        " zbyvajici hatralek fennmarado ramas kalan bakiye υπολοιπο πληρωτεο moketina moketi"
        " samaksai apmaksai tasuda tasumisele остаток долг задолженность дължима"
    ),
    "prepaid": (
        "uhrazeno zalohou fizetve indbetalt maksettu "
        "prepaid paid deposit deposits advance anzahlung anzahlungen vorauszahlung "
        "vorauszahlungen vorkasse bezahlt gezahlt geleistet geleistete abschlagszahlung "
        "abschlagszahlungen acompte acomptes arrhes avance verse deja regle paye anticipo "
        "anticipos pagado abonado acconto acconti anticipato versato sinal adiantamento pago "
        "aanbetaling voorschot betaald vooruitbetaald zaliczka zaliczki zaplacono wplacono "
        "muka zaloha zalohy zaplaceno forskott forskud forskudd betalt inbetald eloleg ennakko "
        "maksettu avans avansa predujam payments zahlungen paiements befizetett achitat incasat "
        "προκαταβολη odenen onodeme predplacilo akontacija аванс предоплата оплачено uplaceno "
        "uhradene preddavok akonto aconto anticipata anticipado zadatek przedplata przedplaty"
        " credits teilzahlung teilzahlungen vorauszahlungsbetrag vorauskasse guthaben ricevuto"
        " recibido recebido recibidos recebidos entregado entrega senal ontvangen"
        " vooruitbetaling voldaan wplata wplacona otrzymana otrzymane zaplacena uhrazena prijata"
        " prijate modtaget mottatt mottaget ennakkomaksu ennakkomaksut suoritettu beerkezett"
        " primit incasata tahsil retainer gauta sumoketa samaksats tasutud makstud получено"
        " оплачен сплачено платено"
    ),
    "lines": (
        "positionssumme positionen positions lines items artikel articles righe lignes "
        "warenwert zeilensumme zwischenwert"
        " varuvarde varebelob varebelop varevaerdi warenbetrag merce mercanzia mercancia"
        " marchandises produtos goederen regels riveja rivit tetelek pozycji polozky polozek stavke"
    ),
    "rate": (
        "rate satz steuersatz taux tipo aliquota sazba stawka tarief sats % mwst% kulcs kanta "
        "taxa stopa prozent percent"
    ),
    "invoice": (
        "invoice rechnung rechnungen facture factura fattura fatura faktura faktury faktur "
        "factuur document documento dokument beleg bill szamla lasku racun grand general "
        "generale geral genel final finale end endgultig order auftrag receipt nota fiscal"
    ),
    # A sum only with a word that says so: “Total price incl. VAT”.
    "price": "price prices preis prijs prix precio preco prezzo pris cena ceny cene hinta",
    "joint": (
        "of the a an der die das des dem den de la le les l du d da do dos di del della dell el "
        "reeds los las det und and et y e i for in auf im zu zum zur your our this on at te k "
        "za til att umsatz umsatze sales goods plus zzgl zuzuglich zuzueglich less minus abzgl "
        "hesaplanan abzuglich davon enthalten enthaltene enthaltener darin gesetzl gesetzliche "
        "gesetzlicher erhaltene erhaltener received already bereits schon collectee amounts "
        "from to by van het pod od na po ad naliczony nalezny output standard reduced normal "
        "sur aus von now amt zł kc kr rm rs"
        " all noch still this period current new month monthly now today charges be made please"
        " em erhalten account uang di cui dont waarvan heraf herav darav varav"
    ),
}
"""Each word in all the parts that it can play; which it does is said by the others."""
