"""Which sum a label names, in the terms of many countries."""

from __future__ import annotations

import pytest

from llama32_desktop.documents.extraction.rules.roles import label_of

LABELS = {
    "subtotal": (
        "Subtotal|Net amount|Total excl. VAT|Total Sales (Excluding GST)|Rechnungssumme ohne USt."
        "|Nettobetrag|NETTO-UMSATZ|Zwischensumme|Total HT|Montant HT|Sous-total|Base imponible"
        "|Total sin IVA|Imponibile|Totale netto|Total líquido|Total sem IVA|Subtotaal"
        "|Totaal excl. btw|Suma netto|Wartość netto|Celkem bez DPH|Základ daně|Summa exkl. moms"
        "|Nettobelopp|Beløb ekskl. moms|Sum ekskl. mva|Veroton summa|Nettó összeg|Total fără TVA"
        "|Ukupno bez PDV|Spolu bez DPH|Сумма без НДС|KDV hariç toplam"
    ),
    "tax": (
        "excl. Tax 19%|"
        "VAT|TOTAL TAX|Sales tax|GST 10%|Steuerbetrag|MwSt. 19 %|zzgl. 19 % USt.|USt. Gesamt"
        "|Umsatzsteuerbetrag|TVA 20 %|Total TVA|Montant TVA|IVA 21%|Cuota IVA|Totale IVA"
        "|di cui IVA|dont TVA 20 %|Waarvan btw|Heraf moms"
        "|Total taxes|BTW 21%|Btw-bedrag|Kwota VAT|Podatek VAT|DPH 21 %|Moms 25%|Momsbelopp"
        "|MVA 25 %|ALV 24 %|ÁFA|TVA 19%|PDV 25%|ΦΠΑ 24%|НДС 20%|KDV|Hesaplanan KDV"
    ),
    "total": (
        "Total|Grand Total|Invoice total|Total incl. VAT|Bruttosumme|Rechnungsbetrag|Gesamtbetrag"
        "|Total price incl. VAT|Total (incl all taxes)"
        "|Summe gesamt|Total TTC|Montant TTC|Importe total|Total factura|Total con IVA"
        "|Totale fattura|Total geral|Totaal incl. btw|Totaalbedrag|Razem brutto|Suma brutto"
        "|Celkem s DPH|Summa inkl. moms|Totalt|I alt|Yhteensä|Végösszeg|Ukupno|Σύνολο|Итого"
        "|Genel toplam|Br uttosumme"
    ),
    "due": (
        "Amount due|Balance due|Zahlbetrag|Zu zahlen|Restbetrag|Net à payer|Reste à payer"
        "|Total a pagar|Totale da pagare|Te betalen|Totaal te betalen|Do zapłaty|K úhradě"
        "|Att betala|Til betaling|Fizetendő|Total de plată|Za plačilo"
    ),
    "prepaid": (
        "Deposit|Paid|Amount paid|Erhaltene Anzahlungen|Anzahlung|Vorauszahlung|Acompte|Déjà réglé"
        "|Anticipo|Pagado|Acconto|Adiantamento|Aanbetaling|Reeds betaald|Zaliczka|Zapłacono|Záloha"
        "|Förskott|Maksettu|Előleg|Avans"
    ),
}
CASES = [(role, label) for role, labels in LABELS.items() for label in labels.split("|")]


@pytest.mark.parametrize(("role", "label"), CASES, ids=[label for _, label in CASES])
def test_a_label_says_which_sum_it_is(role: str, label: str) -> None:
    for text in (label, f"{label}:", f"{label} EUR 1.234,56", label.upper()):
        found = label_of(text)
        assert found is not None, text
        assert found.role == role, text


@pytest.mark.parametrize(
    "text",
    [
        "Total number of days: 12",
        "Net 30 days",
        "Gesamtbetrag der Zuschläge",
        "The total that you see",
        "Description",
        "Amount",
        "Date",
        "Rechnung Nr. 4711",
        "Invoice 45.20",
    ],
)
def test_what_is_no_label_of_a_sum(text: str) -> None:
    assert label_of(text) is None


@pytest.mark.parametrize(("text", "role"), [("8 SUBTOTAL", "subtotal"), ("2 Total", "total")])
def test_tills_print_how_many_things_a_sum_is_of(text: str, role: str) -> None:
    label = label_of(text)
    assert label is not None
    assert (label.role, label.end) == (role, len(text))


@pytest.mark.parametrize("text", ["2 Total care cream", "1 Net of oranges", "3 VAT"])
def test_a_number_before_what_is_sold_makes_no_label(text: str) -> None:
    assert label_of(text) is None
