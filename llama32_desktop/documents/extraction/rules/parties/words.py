"""Words that are in no name, or make a line something else than a name."""

from __future__ import annotations

from typing import Final

from llama32_desktop.documents.extraction.rules.folding import phrases, vocabulary

FORM_WORDS: Final = vocabulary(
    "invoice receipt bill statement page date total subtotal description amount tel telephone phone"
    " fax mobile email mail web website www http https iban bic swift vat tax gst number no nr num"
    " id due terms payment paid balance order reference ref qty quantity price unit rate item items"
    " original copy duplicate triplicate signatory authorised authorized draft customer account"
    " currency cash card change discount shipping"
    " credit debit note memo proforma pro forma commercial simplified subject details summary"
    " period"
    " delivery address name street city country zip code state sample example sku product products"
    " ean gtin gln duns bank branch sort routing signature stamp thank thanks you welcome visit"
    " again powered created generated with by issued created overdue status method service services"
    " notes remarks conditions bill of sale supply hours fee subtotal save void approved auth"
    " charges charge doc inv ref fakt fatt fra docket check guest folio billed"
    " terminal merchant trans transaction time table guests server cashier register store visa"
    " mastercard amex contactless debit online paypal seller buyer supplier vendor sold ship",
    "rechnung rechnungen rechnungsnummer rechnungsnr rechnungsdatum rechnungskorrektur quittung"
    " beleg kassenbon"
    " bon seite datum summe gesamt gesamtbetrag betrag beschreibung bezeichnung menge preis"
    " einzelpreis einheit steuer ust mwst ustid idnr uid steuernummer steuernr kundennummer"
    " kundennr kunde"
    " lieferschein lieferdatum leistungsdatum leistungszeitraum bestellnummer bestellung auftrag"
    " auftragsnummer zahlung zahlbar fällig währung netto brutto pos position positionen artikel"
    " artikelnummer telefon fon mobil gutschrift storno stornorechnung mahnung angebot"
    " auftragsbestätigung handelsrechnung baurechnung schlussrechnung abschlagsrechnung kopie"
    " entwurf anschrift straße ort land plz bankverbindung konto kontonummer blz betreff inhalt"
    " bemerkung bemerkungen hinweis vielen dank nummer globale verwendungszweck gegeben rückgeld"
    " bar kartenzahlung karte händler uhrzeit zeit bediener kasse filiale markt öffnungszeiten"
    " geöffnet uhr satz summen zwischensumme rabatt versand porto finanzamt amtsgericht"
    " registergericht handelsregister handelsregisternummer hrb hra geschäftsführer sitz"
    " rechnungsdetails abrechnung abrechnungszeitraum zahlungsziel zahlungsbedingungen"
    " rückfragen anlage original zahlungsart umsatzsteuer mehrwertsteuer verkäufer käufer"
    " liefer leistungs zeitraum sehr geehrte damen herren referenz projekt vertrag vertragsnummer"
    " stylesheet version lesbarmachung anwendungsempfehlung geschäftsprozess testkennzeichen true",
    "facture factures avoir reçu ticket page date total montant désignation description quantité"
    " qté"
    " prix unitaire remise taux tva siret siren ape naf rcs capital sous net payer numéro n"
    " commande"
    " client référence références règlement paiement échéance acompte solde livraison adresse ville"
    " pays code postal tél téléphone courriel devis bon originale copie conditions banque taxe base"
    " merci votre confiance objet émission ht ttc devise euros vos identifiants nos"
    " intracommunautaire",
    "factura facturas recibo boleta nota fecha total importe descripción cantidad precio unitario"
    " descuento iva subtotal base imponible cuota número nº núm pedido cliente referencia pago"
    " forma"
    " vencimiento dirección ciudad país cp teléfono correo cif nif dni ruc rfc nit albarán ticket"
    " simplificada rectificativa original copia gracias por compra condiciones banco cuenta página"
    " moneda efectivo cambio caja mesa concepto comprobante serie folio"
    " timbrado",
    "fatura faturas recibo fatura-recibo data valor descrição quantidade preço desconto imposto"
    " encomenda morada cidade telefone contribuinte nif cnpj cpf vencimento pagamento página"
    " original duplicado obrigado moeda nota fiscal eletrônica danfe chave série emissão"
    " tributável",
    "fattura fatture ricevuta scontrino data totale importo descrizione quantità prezzo sconto"
    " aliquota iva imponibile imposta numero documento ordine cliente pagamento scadenza indirizzo"
    " città telefono partita codice fiscale pagina grazie valuta originale copia spese"
    " ddt rea cap soc proforma parcella dettagli resoconto acquisto pagato riferimento",
    "factuur factuurnummer factuurdatum bon datum totaal bedrag omschrijving aantal prijs korting"
    " btw kvk nummer klant klantnummer betaling vervaldatum adres plaats telefoon pagina subtotaal"
    " bedankt kassabon bestelling creditnota offerte exclusief inclusief",
    "faktura fakturanummer fakturadatum faktúra paragon rachunek fiskalny data wystawienia"
    " sprzedaży netto"
    " brutto vat nip regon krs ilość cena wartość suma razem do zapłaty nazwa towaru jm lp strona"
    " oryginał kopia termin płatności sposób konto numer zamówienie korygująca proforma adres"
    " daňový doklad číslo datum vystavení splatnosti uskutečnění plnění dph cena množství celkem"
    " variabilní konstantní symbol ičo dič objednávka popis způsob úhrady strana dodací list daň"
    " kvitto datum belopp summa moms pris antal beskrivning kundnummer ocr bankgiro plusgiro orgnr"
    " förfallodatum betalningsvillkor sida att betala öresavrundning faktura dato beløb beløp i alt"
    " mva org cvr side betalingsfrist forfallsdato forfald kvittering varenr antal stk enhed"
    " lasku laskun numero päivämäärä eräpäivä viitenumero summa yhteensä alv määrä hinta kuitti"
    " y-tunnus asiakasnumero sivu maksuehto hyvityslasku",
    "számla számlaszám dátum kelte teljesítés fizetési határidő mód áfa nettó bruttó összesen"
    " mennyiség egységár megnevezés adószám oldal nyugta sorszám cikkszám"
    " factura fiscala număr data scadența cantitate preț valoare tva total plată cui reg com"
    " chitanță bon fiscal fatura tarih tarihi toplam kdv tutar miktar birim fiyat açıklama vergi"
    " dairesi no sayfa fiş genel ara ödenecek irsaliye e-arşiv e-fatura senaryo tipi ettn"
    " τιμολόγιο ημερομηνία σύνολο φπα αφμ δου ποσότητα τιμή περιγραφή αριθμός σελίδα απόδειξη"
    " račun datum iznos pdv količina cijena ukupno oib broj stranica ddv znesek skupaj številka"
    " sąskaita faktūra suma pvm rēķins summa pvn arve kuupäev käibemaks kokku"
    " счет фактура счёт дата сумма итого ндс инн кпп количество цена наименование товара номер"
    " рахунок сума разом пдв накладна фактура акт",
    "御請求書 ご請求書 請求明細書 納品請求書 領収証 御見積書"
    " tagihan faktur pelanggan kuitansi vystaveno",
    "請求書 領収書 納品書 見積書 日付 合計 小計 消費税 金額 単価 数量 品名 発票"
    " 发票 电子发票 普通发票 增值税"
    " 日期 金额 单价 数量 税率 税额 合计 价税合计 明细 概要 請求書番号",
    "platební údaje konstantní bankovní spojení zahlungsdaten zahlungsinformationen"
    " maksaja maksajan saaja saajan nimi osoite tilinumero viitenumero maksuehdot huomautusaika"
    " viivästyskorko plačilni pogoji rok plačila sklic prodajni nalog location terms",
)
"""Words of forms. A line of nothing else is none."""

CALENDAR: Final = vocabulary(
    "mo di mi do fr sa so mon tue wed thu fri sat sun montag dienstag mittwoch donnerstag freitag"
    " samstag sonntag monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi"
    " jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo"
    " january february march april june july august september october november december januar"
    " februar märz mai juni juli oktober dezember janvier février avril juin juillet août septembre"
    " octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre"
    " octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre"
    " dicembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro",
)
"""Months and days of the week. Some are names of persons too, as “Marco”, without accents."""

LINKS: Final = vocabulary(
    "a an and as at by de del della des di do da du dos e en et for from für im in la le les l of"
    " on"
    " och og oder or per pour por the to und van vom von y z zu zum zur o i w"
)
"""Words that say nothing about a line."""

NO_NAMES: Final = phrases(
    "EUR|USD|GBP|CHF|JPY|CAD|AUD|NZD|BRL|MXN|ARS|CLP|COP|PEN|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN"
    "|TRY|INR|CNY|HKD|SGD|MYR|ZAR|ILS|UAH|KRW|RM|Rs|kr|zł|Kč|Ft|lei|euro|euros|dollar|dollars|MAD"
    "|THB|IDR|PHP|VND|AED|SAR|EGP|TND|DZD|RUB|RSD|XOF|XAF|NGN|KES|PKR|BDT|LKR",
    "PCE|pcs|pc|stk|stück|st|unit|units|kg|km|ltr|liter|liters|kwh|h|hrs|hour|day|days|month|months"
    "|szt|ks|kpl|db|buc|adet|psch|pauschal|ea|each|box|set|pack|m2|m3|lbs|oz|std|ud|uds|un|nr|pz"
    "|H87|C62",
    "deutschland|germany|allemagne|alemania|germania|österreich|austria|autriche|schweiz|suisse"
    "|svizzera|switzerland|france|frankreich|francia|italien|italy|italia|italie|spanien|spain"
    "|españa|espagne|portugal|belgien|belgium|belgique|belgië|nederland|netherlands|pays bas"
    "|niederlande|the netherlands|luxembourg|luxemburg|polen|poland|polska|česká republika"
    "|czech republic|czechia|slovensko|slovakia|magyarország|hungary|românia|romania|bulgaria"
    "|ireland|united kingdom|great britain|england|scotland|uk|usa|united states|u s a"
    "|united states of america|canada|kanada|australia|new zealand|india|indien|china|japan|日本"
    "|sverige|sweden|schweden|norge|norway|danmark|denmark|suomi|finland|greece|ελλάδα|turkey"
    "|türkiye|maroc|morocco|tunisie|algérie|argentina|brasil|brazil|méxico|mexico|chile|colombia"
    "|perú|peru|ecuador|malaysia|singapore|indonesia|philippines|thailand|vietnam|south africa"
    "|israel|russia|россия|україна|ukraine|hrvatska|croatia|slovenija|slovenia|srbija|serbia"
    "|lietuva"
    "|latvija|eesti|estonia|latvia|lithuania|DE|FR|IT|ES|AT|CH|NL|BE|LU|GB|US|IN|PL|CZ",
    "po|p o|pob|po box|p o box|sa au|n/a|none|null|yes|no|ja|nein|oui|non|logo|your logo"
    "|company logo|logo here|your company|slogan"
    "|your company slogan|company slogan|tagline|untitled|barcode|qr code|qr platba|scan me|kopie"
    "|original for recipient|original|paid|pagato|payé|bezahlt|unpaid|mit freundlichen grüßen"
    "|to whom it may concern|same as|same as above|same as billing|same as bill|as above|see above"
    "|sehr geehrte damen und herren|dear sir or madam|dear customer|betrag erhalten|best regards"
    "|herr|herrn|frau|firma|mr|mrs|ms|monsieur|madame|m|mme|sig|sr|sra|dhr|mevr|pan|pani",
)
"""Codes of currencies, units, countries, and what templates say in a name's place."""

LEADING_STREETS: Final = vocabulary(
    "za zi zac zae lotissement résidence lieu rue avenue av ave boulevard bd bld chemin impasse"
    " route quai cours place cité allée allées"
    " zone"
    " calle c carrer paseo plaza ctra carretera polígono polig avda avenida rua praça travessa"
    " largo"
    " estrada rodovia via viale piazza corso vicolo loc frazione ulica ul aleja al os náměstí třída"
    " strada str bulevardul sokak οδός улица ул проспект бул jalan jln lorong taman persiaran"
    " postfach pobox box"
)
"""Words that a street's name begins with."""

TRAILING_STREETS: Final = vocabulary(
    "street st road rd avenue ave lane ln drive dr boulevard blvd court ct way highway hwy square"
    " suite straße strasse str weg platz allee gasse ring damm ufer chaussee straat laan weg plein"
    " kade vägen gatan gata vej gade gate katu tie utca út tér sk cad caddesi sokağı mah mahallesi"
    " bulvarı marg nagar colony terrace crescent close parkway pkwy"
)
"""Words that one ends with; the word before is its name."""

STREET_ENDS: Final = (
    "strasse", "str", "weg", "platz", "allee", "gasse", "ring", "damm", "ufer", "straat", "laan",
    "plein", "kade", "gracht", "vagen", "gatan", "gata", "vej", "gade", "veien", "katu", "tie",
    "kuja", "utca", "ulica", "street", "road", "stieg", "chaussee", "hof", "park",
)  # fmt: skip
"""What streets' names end in that are one word."""

DEPARTMENTS: Final = vocabulary(
    "abteilung buchhaltung einkauf rechnungswesen kreditorenbuchhaltung department accounts"
    " accounting purchasing payable finance attn attention zhd hd comptabilité service achats"
    " contabilidad contabilità boekhouding zentrale niederlassung"
)

STATES: Final = phrases(
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho"
    "|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan"
    "|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico"
    "|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina"
    "|south dakota|tennessee|texas|utah|vermont|west virginia|wisconsin|wyoming",
    "ontario|quebec|québec|british columbia|alberta|manitoba|saskatchewan|nova scotia"
    "|new brunswick|newfoundland",
    "andhra pradesh|arunachal pradesh|assam|bihar|chhattisgarh|goa|gujarat|haryana"
    "|himachal pradesh|jharkhand|karnataka|kerala|madhya pradesh|maharashtra|manipur|meghalaya"
    "|mizoram|nagaland|odisha|punjab|rajasthan|sikkim|tamil nadu|telangana|tripura|uttar pradesh"
    "|uttarakhand|west bengal",
    "new south wales|queensland|south australia|western australia|tasmania",
)
"""States and provinces that are written out behind a town."""

FREE_MAIL: Final = phrases(
    "gmail|googlemail|gmx|web|t-online|yahoo|ymail|outlook|hotmail|live|msn|icloud|me|mac|aol"
    "|freenet|posteo|mailbox|proton|protonmail|orange|wanadoo|free|laposte|sfr|libero|virgilio"
    "|tiscali|alice|terra|telefonica|sapo|uol|bol|seznam|centrum|email|wp|onet|o2|interia|mail"
    "|yandex|rambler|ukr|qq|163|126|bluewin|aon|chello|kpn|ziggo|skynet|telenet|telia|naver"
    "|rediffmail|comcast|verizon|att|btinternet|example|localhost|test|domain|company|yourcompany"
)
"""Hosts of everybody's mail: their names say nothing about who writes."""
