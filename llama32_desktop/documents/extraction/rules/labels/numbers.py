"""Words around a document's own number: what it is called, and what calls a number one."""

from __future__ import annotations

from typing import Final

TITLES: Final = (
    "invoice invoices taxinvoice creditnote creditmemo debitnote proforma proformainvoice",
    "rechnung rechnungen handelsrechnung baurechnung schlussrechnung abschlagsrechnung"
    " teilrechnung sammelrechnung stornorechnung rechnungskorrektur korrekturrechnung gutschrift"
    " honorarrechnung honorarnote faktura mahnung rechnungsbeleg kostenrechnung warenrechnung",
    "facture factures avoir factureproforma notedecredit",
    "factura facturas facturarectificativa facturasimplificada notadecredito",
    "fatura faturas faturarecibo notafiscal nf notadedebito",
    "fattura fatture parcella notadicredito notadidebito fatturaproforma",
    "factuur facturen creditnota creditfactuur verkoopfactuur verzamelfactuur",
    "faktura faktury fakture faktur fakturi faktuur dobropis fakturavat",
    "faktúra faktúry opravnydanovydoklad danovydoklad",
    "kreditfaktura kreditnota lasku laskun laskut hyvityslasku",
    "számla számlák számlája díjbekérő factura facturii factură",
    "fatura faturası efatura earsivfatura earsiv",
    "τιμολόγιο τιμολογίου τπυ τιμολόγιοπώλησης",
    "račun računa računi predračun sąskaita sąskaitos sąskaitafaktūra rēķins rēķina arve arved"
    " pavadzīme фактура фактури фактуры счет счета счетфактура счёт рахунок рахунку",
    "abrechnung jahresabrechnung verbrauchsabrechnung endabrechnung abrechnungen gebührenrechnung"
    " honorarabrechnung relevé notedhonoraires notedhonoraire addition bolletta conto notula"
    " liquidación"
    " minuta notadehonorarios notadehonorários eindafrekening jaarafrekening energienota nota"
    " rozliczenie"
    " vyúčtování vyúčtovanie avräkning afregning opgørelse selvitys laskelma elszámolás decont"
    " notadeplată λογαριασμός εκκαθαριστικός obračun hesap arvestus statement utilitybill bills",
    "invois einvois fakturpajak",
    "請求書 請求 精算書 発票 发票 電子發票 發票 账单 統一發票 계산서 세금계산서 請款單 hóađơn"
    " hóađơnbánhàng hóađơngiátrịgiatăng hoáđơn hoáđơngiátrịgiatăng",
)
"""What invoices and credit notes are called. A word that ends in one, “Baurechnung”, is one too."""

PAPERS: Final = (
    "receipt bill document doc voucher ticket folio beleg belegs bon kassenbon quittung dokument"
    " reçu ticket pièce document recibo boleta boletas documento comprobante ticket albarán"
    " ricevuta"
    " scontrino documento kassabon bon document paragon rachunek rachunku dokument doklad dokladu"
    " kvitto účtenka účtenky pokladní kvittering kuitti kuitin nyugta bizonylat chitanta bon fis"
    " fisi απόδειξη παραστατικού check chk dokumentu dokladu dokumentas dokuments dokumen bilag"
    " bilags"
    " verifikation verifikations tosite tositteen vorgang vorgangs fattura nota notas piece stuk"
    " documentul documentului bonul faktuur statement folio docket memo rēķina sąskaitos"
    " чек документ квитанция 領収書 領収 納品書 伝票 收据 単据 单据"
)
"""What other papers are called that have a number."""

ABBREVIATIONS: Final = (
    "inv re rg rech rechn fakt fak fac fact fatt fat fra ft fv fs vf cn gs szla sz doc dok bel"
    " facn facno factno rn rgn vs tim fatura sf sąsk rač кр сч"
)
"""What titles are cut short to before “No.”."""

NUMBER_WORDS: Final = (
    "no nr num number nummer numéro número numero numer numero id nro nmr nbr ref",
    "nomor nombor",
    "číslo čislo č br broj št številka szám száma sorszám sorszáma număr numărul numarul",
    "numarası numarasi numara αριθμός αρ αριθ номер numeris nummur tunnus numma n"
    " 番号 号码 號碼 编号 号",
)
"""“No.”, “Nr.”, “č.”, “№”."""

COMPOUND_ENDS: Final = (
    "nummer", "nr", "number", "no", "szám", "szam", "sorszam", "numero", "num", "id",
    "番号", "号码", "號碼", "编号", "号",
)  # fmt: skip
"""What a title is written in one with: “Rechnungsnummer”, “számlaszám”."""

KINDS: Final = (
    "vat tax gst sales commercial proforma pro forma final simplified electronic credit debit"
    " summary service original copy bau rectificativa simplificada ordinaria electrónica recibo"
    " proforma rectificative acompte situation finale elettronica immediata differita"
    " accompagnatoria"
    " simplificada d fiskalny fiskální korygująca końcowa zaliczkowa marża zálohová konečná"
    " opravná daňový doklad"
    " przelewowa vat sprzedaży fiscală fiscala fiscal seria serie série series satış iade e arşiv"
    " moms slut del a b c e r1 for of de la del der die das the"
)
"""Words between a title and its number."""

OTHERS: Final = (
    "customer client order purchase po delivery shipping account contract project job vat tax gst"
    " reference page phone tel fax date dated due from total amount original related linked payment"
    " bank transaction against quote quotation item line serial tracking",
    "kunde kunden kundennummer kundennr bestellung bestell auftrag auftrags liefer lieferschein"
    " vertrag projekt konto steuer ust seite vom datum gemäß zu zur zum zahlung referenz"
    " ursprüngliche telefon angebot artikel mitglied position pos bezug über betrag",
    "client commande livraison contrat compte tva intracommunautaire page du date liée associée"
    " devis référence origine règlement siret bl vente réception",
    "cliente pedido albarán contrato cuenta iva página fecha de vencimiento origen rectificada ruc"
    " cif nif encomenda conta contribuinte data ordine conto partita pagina riferimento ddt",
    "klant order bestelling rekening btw pagina datum klienta zamówienia konta strona data z dnia"
    " do"
    " zákazníka objednávky účtu dič ičo strana ze dne kund beställning konto sida datum kunde ordre"
    " side dato kundnummer asiakas tilaus sivu päivä vevő rendelés oldal client comanda cont pagina"
    " müşteri sipariş tarih tarihi sayfa vergi πελάτη ημερομηνία σελίδα от date dátum kelte"
    " σχετικό αρχικό",
)
"""Words of other numbers and of dates: what follows them is not the document's number."""

REFERENCE: Final = "ref reference référence referencia referenz riferimento referens kenmerk"
"""Words for a number that may be the document's own."""

OTHER_STEMS: Final = (
    "kund customer client klant asiak ügyf vevő müşteri zákazn klient bestell order ordre"
    " auftrag tilaus objedn zamów rendel sipariş pedido encomend narud liefer lever deliver"
    " dodac dostaw toimit szállít teslim steuer tax vat skatt adó vergi podat porez davč konto"
    " account cuenta compte conto účet účt rachun tili bank iban bic swift tel phone fax mobil"
    " fon hrb regist siret siren regon nip krs org cvr kvk oib dič ičo cif nif gln ean post"
    " zip plz blz bankleit debiteur debitor deudor debtor konstant specif vertrag contrat contract"
    " umowa"
    " smlouv avtal sopim szerződ sözleşme projekt akaun pelanggan pesanan"
    " project proyect seite page strona strana sida oldal sayfa artikel article item position"
    " zähler meter compteur contador contatore mitglied member polic versicher insur room"
    " zimmer chambre habita flight flug booking buchung reserv rezerv ticket lot batch serial"
)
"""What words of other numbers begin with."""

SAYING: Final = "is are lautet ist est es è lyder on är"
"""What stands between a label and its number in a sentence."""
