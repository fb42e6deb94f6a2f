"""Heads of a table's columns."""

from __future__ import annotations

from typing import Final

COLUMNS: Final[dict[str, str]] = {
    "description": r"(?:item\s*|product\s*|service\s*)?description(?:\s*of\s*(?:goods|services?))?"
    r"|transaction|items?|details|articles?|products?|services?|particulars|work"
    r"|(?:artikel|leistungs|waren|produkt)?(?:beschreibung|bezeichnung)|leistung(?:en)?|artikel"
    r"|produkte?|text|verwendungszweck|buchungstext|désignation|libellé|nom\s*&\s*désignation"
    r"|nom\s*&\s*designation|prestations?|produits?|descripción|concepto|producto|artículo"
    r"|descrição|designação|artigo|produto|descrizione|prodotto|articolo|omschrijving|product"
    r"|nazwa(?:\s*towaru.*)?|opis|towar|popis|název|označení|beskrivning|benämning|beskrivelse|vare|varetekst|termék"
    r"|označení\s*dodávky"
    r"|varenavn|kuvaus|tuote|nimike|megnevezés|denumire(?:a)?(?:\s*produselor.*)?|opis\s*stavke"
    r"|περιγραφή|наименование|опис|описание|açıklama|naziv|品名|品目|内容|摘要|商品名|项目|名称"
    r"|services?\s*rendered|goods(?:\s*(?:and|&)\s*services)?|activity|charges?|narrative|task"
    r"|what|expenses?|treatment|item\s*(?:name|details?)|details?\s*of\s*(?:charges?|services?)"
    r"|ware|waren|warentext|leistungstext|tätigkeit|arbeiten|gegenstand"
    r"|détails?|objet|intitulé|nature|article|dénomination|prestation\s*de\s*service"
    r"|detalle|servicio|servicios|conceptos|partida|serviço|serviços|discriminação|itens|item"
    r"|causale|natura\s*e\s*qualità.*|oggetto|servizio|prestazion[ei]|dettaglio|voce|merce"
    r"|dienst|dienstverlening|werkzaamheden|specificatie|artikelomschrijving"
    r"|usługa|towar\s*/?\s*usługa|treść|položka|předmět(?:\s*plnění)?|fakturujeme.*|názov.*"
    r"|predmet|tovar|vara|tjänst|specifikation|benämning|ydelse|tekst|tjeneste|artikkel|vare.*"
    r"|palvelu|selite|tuotenimi|szolgáltatás|termék.*|áru|produs(?:e|ul)?|serviciu|servicii|articol"
    r"|είδος|υπηρεσία|товар.*|услуг[аи]|работы.*|артикул|стока|предмет|послуга"
    r"|ürün|ürün\s*adı|hizmet|mal\s*/?\s*hizmet|cinsi|prekė|pavadinimas|apraksts|nosaukums"
    r"|kirjeldus|nimetus|artikl|roba|usluga|storitev",
    "date": r"date|datum|fecha|data|buchungstag|buchungsdatum|valuta|日付|日期",
    "quantity": r"qty|quantity|quant|units|menge|anzahl|stk(?!\.?\s*pris)|stück|qté|quantité"
    r"|cantidad|cant|cdad|uds|quantidade|qtd|qtde|quantità|q\.?\s?t[àa]|aantal|hours|hrs|stunden|ilość|množství"
    r"|počet|antal|antall|määrä|menny(?:iség)?\.?|kpl|cantitate"
    r"|količina|ποσότητα|количество|кількість|miktar"
    r"|adet|数量|数|nos|pcs|pieces|mng|stck|std|einheiten|uren|nbre?|quant|unid(?:ades)?|pezzi|pz"
    r"|kol|kiekis|daudzums|kogus|hulk|szt|darab|db|buc|ποσ|кол-?\s?во|к-?\s?ть|heures|horas|ore"
    r"|days|jours|nights|nuits|nuitées|nächte|units?\s*used|usage|verbrauch|consumo|consommation"
    r"|óra|tuntia|timer|timmar|antal\s*st|ks|stk",
    "price": r"(?:unit\s*|net\s*)?price|rate|unit\s*cost|cost|(?:einzel|netto|stück|e-)?-?preis"
    r"|prix\s*(?:unitaire|unit|u)?\.?(?:\s*h\.?t\.?)?|p\.?\s*u\.?(?:\s*h\.?t\.?)?|precio(?:\s*unitario)?"
    r"|preço(?:\s*unit(?:ário)?)?|prezzo(?:\s*unitario)?|(?:eenheids)?prijs|stuksprijs"
    r"|cena(?!\s*(?:celkem|spolu))(?:\s*(?:jedn|netto|za\s*(?:mj|jednotku)).*)?|jedn\.?\s*cena|(?:stk\.?\s*|á-|à-|styck|enhets|enheds)?pris"
    r"|(?:yksikkö|à-)?hinta|(?:nettó\s*)?egységár|pre[tţț](?:ul)?(?:\s*unitar)?|(?:nettó\s*)?ár|pret\s*unitar|cijena|τιμή.*|цена|ціна"
    r"|(?:price\s*)?each|unit\s*(?:amount|value|rate)|price\s*per\s*unit|ep|vk-?\s?preis|stückpreis"
    r"|preis\s*je.*|tarif(?:\s*h\.?t\.?)?|prix\s*unit.*|p\.?\s*unit.*|precio.*|preço.*|prezzo.*"
    r"|pr\.?\s*(?:unit|netto).*|prijs\s*per.*|stawka|cena\s*jedn.*|à|pris\s*/?\s*(?:st|stk|enhed|enhet)"
    r"|kaina|hind|jed\.?\s*cijena|cijena.*|egységár.*|fiyat"
    r"|birim\s*fiyat|fiyat|単価|单价",
    "discount": r"disc(?:ount)?\.?|rabatt|remise|dto|descuento|desconto|sconto|korting|割引|折扣",
    "amount": r"(?:line\s*|net\s*|total\s*)?(?:amount|total)|ext(?:ended)?\.?\s*price|line\s*value"
    r"|sum|(?:netto|gesamt|zeilen|positions|brutto)?-?betrag(?:\s*ohne)?|gesamt(?:preis)?|summe"
    r"|entgelt|gesamt\s*netto|wert|(?:montant|total|prix)(?:\s*(?:total\s*)?(?:h\.?t\.?|net))|montant"
    r"|prix\s*total|importe|total\s*línea|valor(?:\s*total)?|importo|totale|prezzo\s*totale|bedrag"
    r"|totaal|wartość(?:\s*netto)?|cena\s*celkem|celkem|částka|suma|belopp|summa|beløb|beløp|sum"
    r"|yhteensä|összeg|nettó\s*érték|valoare(?:a)?|iznos|ukupno|znesek|ποσό|αξία|сумма|сума|tutar"
    r"|(?:net\s*)?value|ext(?:ension|ended)?|line\s*(?:total|amount)|gp|summe\s*(?:eur|chf|€)"
    r"|gesamt\s*(?:eur|chf|€)|mt\.?\s*(?:h\.?t\.?|ttc)|montant.*|total\s*(?:net|ht|ttc|neto)|neto"
    r"|importe.*|importo.*|tot|totaal.*|regelbedrag|kwota.*|wartość.*|cena\s*(?:celkem|spolu).*|spolu"
    r"|hodnota|celkom|vrijednost|vrednost|kopā|kokku|érték|összesen|nettó\s*összeg|toplam|tutarı"
    r"|σύνολο|συνολική\s*αξία|стоимость.*|вартість|стойност|charge|fees?|sub\s*total|linjesum|linjetotal"
    r"|rad\s*summa|radsumma|rivisumma"
    r"|金額|金额",
    "debit": r"paid\s*out|money\s*out|withdrawals?|debits?|soll|ausgaben?|belastung(?:en)?"
    r"|lastschrift|débits?|cargos?|débitos?|debe|addebit[io]|uscite|af|出金|支出",
    "credit": r"paid\s*in|money\s*in|deposits?|credits?|haben|einnahmen?|gutschrift(?:en)?|crédits?"
    r"|abonos?|haber|créditos?|accredit[io]|entrate|bij|入金|收入",
}
