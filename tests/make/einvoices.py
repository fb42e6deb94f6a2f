"""Small electronic invoices in every format, and what they come in: PDFs, signatures."""

from __future__ import annotations

import io

import pypdfium2 as pdfium
from asn1crypto import cms

UBL = "urn:oasis:names:specification:ubl:schema:xsd"


def ubl(
    *,
    root: str = "Invoice",
    number: str = "0042/26",
    head: str = "<b:DueDate>2026-06-17</b:DueDate>",
    parts: str = "",
    line: str = "<b:PriceAmount currencyID='EUR'>5.00</b:PriceAmount>",
    sums: str = "",
    net: str = "250.00",
    tax: str = "47.50",
    gross: str = "297.50",
    due: str = "297.50",
) -> str:
    """UBL 2.1 with prefixes that nobody else uses."""
    quantity = "InvoicedQuantity" if root == "Invoice" else "CreditedQuantity"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<x:{root} xmlns:x="{UBL}:{root}-2" xmlns:a="{UBL}:CommonAggregateComponents-2"
 xmlns:b="{UBL}:CommonBasicComponents-2">
<b:CustomizationID>urn:cen.eu:en16931:2017</b:CustomizationID>
<b:ID> {number} </b:ID><b:IssueDate>2026-05-18</b:IssueDate>{head}
<b:{root}TypeCode>{380 if root == "Invoice" else 381}</b:{root}TypeCode>
<b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode>
<b:BuyerReference>04011000-12345-03</b:BuyerReference>
<a:OrderReference><b:ID>00771</b:ID></a:OrderReference>
<a:AccountingSupplierParty><a:Party><a:PartyName><b:Name>Werk</b:Name></a:PartyName>
<a:PartyTaxScheme><b:CompanyID>DE811569869</b:CompanyID>
<a:TaxScheme><b:ID>VAT</b:ID></a:TaxScheme></a:PartyTaxScheme>
<a:PartyLegalEntity><b:RegistrationName>Werk &amp; Söhne
 GmbH</b:RegistrationName></a:PartyLegalEntity></a:Party></a:AccountingSupplierParty>
<a:AccountingCustomerParty><a:Party><a:PartyLegalEntity>
<b:RegistrationName>Stadtwerke</b:RegistrationName></a:PartyLegalEntity></a:Party>
</a:AccountingCustomerParty>
<a:PaymentMeans><b:PaymentMeansCode>58</b:PaymentMeansCode><a:PayeeFinancialAccount>
<b:ID>DE89 3704 0044 0532 0130 00</b:ID></a:PayeeFinancialAccount></a:PaymentMeans>
<a:PaymentTerms><b:Note>30 days</b:Note></a:PaymentTerms>{parts}
<a:TaxTotal><b:TaxAmount currencyID="EUR">{tax}</b:TaxAmount><a:TaxSubtotal>
<b:TaxableAmount currencyID="EUR">{net}</b:TaxableAmount>
<b:TaxAmount currencyID="EUR">{tax}</b:TaxAmount>
<a:TaxCategory><b:ID>S</b:ID><b:Percent>19</b:Percent></a:TaxCategory></a:TaxSubtotal></a:TaxTotal>
<a:LegalMonetaryTotal><b:LineExtensionAmount>250.00</b:LineExtensionAmount>
<b:TaxExclusiveAmount>{net}</b:TaxExclusiveAmount>
<b:TaxInclusiveAmount>{gross}</b:TaxInclusiveAmount>{sums}
<b:PayableAmount>{due}</b:PayableAmount></a:LegalMonetaryTotal>
<a:{root}Line><b:ID>1</b:ID><b:{quantity} unitCode="XPP">50</b:{quantity}>
<b:LineExtensionAmount>250.00</b:LineExtensionAmount>
<a:Item><b:Name>Bearing 6204</b:Name></a:Item><a:Price>{line}</a:Price></a:{root}Line>
</x:{root}>"""


CII_LINE = """<r:IncludedSupplyChainTradeLineItem><r:AssociatedDocumentLineDocument>
<r:LineID>1</r:LineID></r:AssociatedDocumentLineDocument><r:SpecifiedTradeProduct>
<r:Name>Pump</r:Name></r:SpecifiedTradeProduct><r:SpecifiedLineTradeAgreement>
<r:NetPriceProductTradePrice><r:ChargeAmount>557.50</r:ChargeAmount></r:NetPriceProductTradePrice>
</r:SpecifiedLineTradeAgreement><r:SpecifiedLineTradeDelivery>
<r:BilledQuantity unitCode="H87">2</r:BilledQuantity></r:SpecifiedLineTradeDelivery>
<r:SpecifiedLineTradeSettlement><r:SpecifiedTradeSettlementLineMonetarySummation>
<r:LineTotalAmount>1115.00</r:LineTotalAmount></r:SpecifiedTradeSettlementLineMonetarySummation>
</r:SpecifiedLineTradeSettlement></r:IncludedSupplyChainTradeLineItem>"""


def cii(*, due: str = "20260617", lines: str = CII_LINE, prepaid: str = "0.00") -> str:
    """A Cross Industry Invoice of D16B; its account is that of another payee."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<q:CrossIndustryInvoice xmlns:q="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
 xmlns:r="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
 xmlns:u="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
<q:ExchangedDocument><r:ID>RE-7</r:ID><r:TypeCode>380</r:TypeCode><r:IssueDateTime>
<u:DateTimeString format="102">20260518</u:DateTimeString></r:IssueDateTime></q:ExchangedDocument>
<q:SupplyChainTradeTransaction>{lines}
<r:ApplicableHeaderTradeAgreement><r:SellerTradeParty><r:Name>Werk GmbH</r:Name>
<r:SpecifiedTaxRegistration><r:ID schemeID="FC">20/123</r:ID></r:SpecifiedTaxRegistration>
<r:SpecifiedTaxRegistration><r:ID schemeID="VA">DE811569869</r:ID></r:SpecifiedTaxRegistration>
</r:SellerTradeParty><r:BuyerTradeParty><r:Name>Stadtwerke</r:Name></r:BuyerTradeParty>
</r:ApplicableHeaderTradeAgreement><r:ApplicableHeaderTradeDelivery/>
<r:ApplicableHeaderTradeSettlement><r:InvoiceCurrencyCode>EUR</r:InvoiceCurrencyCode>
<r:PayeeTradeParty><r:Name>Factor AG</r:Name></r:PayeeTradeParty>
<r:SpecifiedTradeSettlementPaymentMeans><r:PayeePartyCreditorFinancialAccount>
<r:IBANID>DE89370400440532013000</r:IBANID></r:PayeePartyCreditorFinancialAccount>
</r:SpecifiedTradeSettlementPaymentMeans>
<r:ApplicableTradeTax><r:CalculatedAmount>190.00</r:CalculatedAmount>
<r:BasisAmount>1000.00</r:BasisAmount><r:CategoryCode>S</r:CategoryCode>
<r:RateApplicablePercent>19.00</r:RateApplicablePercent></r:ApplicableTradeTax>
<r:ApplicableTradeTax><r:CalculatedAmount>7.00</r:CalculatedAmount>
<r:BasisAmount>100.00</r:BasisAmount><r:CategoryCode>S</r:CategoryCode>
<r:RateApplicablePercent>7</r:RateApplicablePercent></r:ApplicableTradeTax>
<r:SpecifiedTradeAllowanceCharge><r:ChargeIndicator><u:Indicator>false</u:Indicator>
</r:ChargeIndicator><r:ActualAmount>20.00</r:ActualAmount></r:SpecifiedTradeAllowanceCharge>
<r:SpecifiedLogisticsServiceCharge><r:AppliedAmount>5.00</r:AppliedAmount>
</r:SpecifiedLogisticsServiceCharge>
<r:SpecifiedTradePaymentTerms><r:DueDateDateTime>
<u:DateTimeString format="102">{due}</u:DateTimeString></r:DueDateDateTime>
</r:SpecifiedTradePaymentTerms>
<r:SpecifiedTradeSettlementHeaderMonetarySummation><r:LineTotalAmount>1115.00</r:LineTotalAmount>
<r:ChargeTotalAmount>5.00</r:ChargeTotalAmount>
<r:AllowanceTotalAmount>20.00</r:AllowanceTotalAmount>
<r:TaxBasisTotalAmount>1100.00</r:TaxBasisTotalAmount>
<r:TaxTotalAmount currencyID="CHF">190.00</r:TaxTotalAmount>
<r:TaxTotalAmount currencyID="EUR">197.00</r:TaxTotalAmount>
<r:GrandTotalAmount>1297.00</r:GrandTotalAmount>
<r:TotalPrepaidAmount>{prepaid}</r:TotalPrepaidAmount>
<r:DuePayableAmount>1297.00</r:DuePayableAmount>
</r:SpecifiedTradeSettlementHeaderMonetarySummation>
</r:ApplicableHeaderTradeSettlement></q:SupplyChainTradeTransaction></q:CrossIndustryInvoice>"""


def fatturapa(*bodies: str) -> str:
    """FatturaPA with bodies from `fatturapa_body`."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<n:FatturaElettronica xmlns:n="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2"
 versione="FPR12"><FatturaElettronicaHeader><CedentePrestatore><DatiAnagrafici>
<IdFiscaleIVA><IdPaese>IT</IdPaese><IdCodice>00743110157</IdCodice></IdFiscaleIVA>
<Anagrafica><Nome>Ada</Nome><Cognome>Rossi</Cognome></Anagrafica></DatiAnagrafici>
</CedentePrestatore><CessionarioCommittente><DatiAnagrafici><Anagrafica>
<Denominazione>Cliente S.p.A.</Denominazione></Anagrafica></DatiAnagrafici>
</CessionarioCommittente></FatturaElettronicaHeader>{"".join(bodies)}</n:FatturaElettronica>"""


def fatturapa_body(number: str, *, total: str = "") -> str:
    return f"""<FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento>
<TipoDocumento>TD01</TipoDocumento><Divisa>EUR</Divisa><Data>2026-05-18</Data>
<Numero>{number}</Numero>{total}</DatiGeneraliDocumento>
<DatiOrdineAcquisto><IdDocumento>66685</IdDocumento></DatiOrdineAcquisto></DatiGenerali>
<DatiBeniServizi><DettaglioLinee><NumeroLinea>1</NumeroLinea><Descrizione>Revisione</Descrizione>
<Quantita>2.00</Quantita><PrezzoUnitario>100.00</PrezzoUnitario>
<ScontoMaggiorazione><Tipo>SC</Tipo><Percentuale>10.00</Percentuale></ScontoMaggiorazione>
<PrezzoTotale>180.00</PrezzoTotale><AliquotaIVA>22.00</AliquotaIVA></DettaglioLinee>
<DatiRiepilogo><AliquotaIVA>22.00</AliquotaIVA><ImponibileImporto>180.00</ImponibileImporto>
<Imposta>39.60</Imposta></DatiRiepilogo></DatiBeniServizi>
<DatiPagamento><DettaglioPagamento><DataRiferimentoTerminiPagamento>2026-05-18
</DataRiferimentoTerminiPagamento><GiorniTerminiPagamento>30</GiorniTerminiPagamento>
<ImportoPagamento>219.60</ImportoPagamento><IBAN>IT60X0542811101000000123456</IBAN>
</DettaglioPagamento></DatiPagamento></FatturaElettronicaBody>"""


SIMPLIFIED = """<n:FatturaElettronicaSemplificata versione="FSM10"
 xmlns:n="http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.0">
<FatturaElettronicaHeader><CedentePrestatore><IdFiscaleIVA><IdPaese>IT</IdPaese>
<IdCodice>00743110157</IdCodice></IdFiscaleIVA><Denominazione>Bar Rossi</Denominazione>
</CedentePrestatore></FatturaElettronicaHeader><FatturaElettronicaBody><DatiGenerali>
<DatiGeneraliDocumento><TipoDocumento>TD07</TipoDocumento><Divisa>EUR</Divisa>
<Data>2026-05-18</Data><Numero>9</Numero></DatiGeneraliDocumento></DatiGenerali>
<DatiBeniServizi><Descrizione>Pranzo</Descrizione><Importo>122.00</Importo>
<DatiIVA><Aliquota>22.00</Aliquota></DatiIVA></DatiBeniServizi></FatturaElettronicaBody>
</n:FatturaElettronicaSemplificata>"""

KSEF = """<?xml version="1.0" encoding="UTF-8"?>
<t:Faktura xmlns:t="http://crd.gov.pl/wzor/2025/06/25/13775/"><t:Naglowek>
<t:KodFormularza kodSystemowy="FA (3)">FA</t:KodFormularza></t:Naglowek>
<t:Podmiot1><t:DaneIdentyfikacyjne><t:NIP>5260250274</t:NIP><t:Nazwa>Tartak</t:Nazwa>
</t:DaneIdentyfikacyjne></t:Podmiot1><t:Podmiot2><t:DaneIdentyfikacyjne><t:Nazwa>Odbiorca</t:Nazwa>
</t:DaneIdentyfikacyjne></t:Podmiot2><t:Fa><t:KodWaluty>EUR</t:KodWaluty><t:P_1>2026-05-18</t:P_1>
<t:P_2>FV/1</t:P_2><t:P_13_1>1000.00</t:P_13_1><t:P_14_1>230.00</t:P_14_1><t:P_14_1W>990</t:P_14_1W>
<t:P_13_2>100.00</t:P_13_2><t:P_14_2>8.00</t:P_14_2><t:P_13_7>50.00</t:P_13_7>
<t:P_15>1388.00</t:P_15><t:RodzajFaktury>KOR</t:RodzajFaktury>
<t:FaWiersz><t:P_7>Deski</t:P_7><t:P_8B>10</t:P_8B><t:P_9A>100</t:P_9A><t:P_11>1000</t:P_11>
<t:P_12>23</t:P_12><t:StanPrzed>1</t:StanPrzed></t:FaWiersz>
<t:FaWiersz><t:P_7>Deski</t:P_7><t:P_8B>20</t:P_8B><t:P_9A>100</t:P_9A><t:P_11>2000</t:P_11>
<t:P_12>23</t:P_12></t:FaWiersz>
<t:Platnosc><t:ZaplataCzesciowa><t:KwotaZaplatyCzesciowej>388</t:KwotaZaplatyCzesciowej>
</t:ZaplataCzesciowa><t:TerminPlatnosci><t:Termin>2026-06-01</t:Termin></t:TerminPlatnosci>
<t:RachunekBankowy><t:NrRB>61 1090 1014 0000 0712 1981 2874</t:NrRB></t:RachunekBankowy>
</t:Platnosc></t:Fa></t:Faktura>"""

FACTURAE = """<?xml version="1.0" encoding="UTF-8"?>
<fe:Facturae xmlns:fe="http://www.facturae.gob.es/formato/Versiones/Facturaev3_2_2.xml"
 xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><FileHeader><SchemaVersion>3.2.2</SchemaVersion>
</FileHeader><Parties><SellerParty><TaxIdentification><ResidenceTypeCode>R</ResidenceTypeCode>
<TaxIdentificationNumber>A28599033</TaxIdentificationNumber></TaxIdentification><LegalEntity>
<CorporateName>Obras SA</CorporateName></LegalEntity></SellerParty><BuyerParty><Individual>
<Name>Eva</Name><FirstSurname>Gil</FirstSurname></Individual></BuyerParty></Parties><Invoices>
<Invoice><InvoiceHeader><InvoiceNumber>0007</InvoiceNumber></InvoiceHeader><InvoiceIssueData>
<IssueDate>2026-05-18</IssueDate><InvoiceCurrencyCode>EUR</InvoiceCurrencyCode></InvoiceIssueData>
<TaxesOutputs><Tax><TaxTypeCode>01</TaxTypeCode><TaxRate>21.00</TaxRate><TaxableBase>
<TotalAmount>1000.00</TotalAmount></TaxableBase><TaxAmount><TotalAmount>210.00</TotalAmount>
</TaxAmount></Tax></TaxesOutputs><InvoiceTotals><TotalGrossAmount>1000.00</TotalGrossAmount>
<TotalGrossAmountBeforeTaxes>1000.00</TotalGrossAmountBeforeTaxes>
<TotalTaxOutputs>210.00</TotalTaxOutputs><TotalTaxesWithheld>150.00</TotalTaxesWithheld>
<InvoiceTotal>1060.00</InvoiceTotal><TotalExecutableAmount>1060.00</TotalExecutableAmount>
</InvoiceTotals><Items><InvoiceLine><ItemDescription>Obra</ItemDescription><Quantity>4.0</Quantity>
<UnitPriceWithoutTax>250.00</UnitPriceWithoutTax><GrossAmount>1000.00</GrossAmount></InvoiceLine>
</Items><PaymentDetails><Installment><InstallmentDueDate>2026-07-01</InstallmentDueDate>
<InstallmentAmount>1060.00</InstallmentAmount><AccountToBeCredited>
<IBAN>ES9121000418450200051332</IBAN></AccountToBeCredited></Installment></PaymentDetails>
</Invoice></Invoices><ds:Signature><ds:SignedInfo/></ds:Signature></fe:Facturae>"""


def hybrid(page: bytes, **attached: bytes) -> bytes:
    """A PDF with files attached; in their names `__` stands for a hyphen, `_` for the dot."""
    with pdfium.PdfDocument(page) as document:
        for name, data in attached.items():
            file = document.new_attachment(name.replace("__", "-").replace("_", "."))
            file.set_data(data)
        buffer = io.BytesIO()
        document.save(buffer)
    return buffer.getvalue()


def signed(content: bytes) -> bytes:
    """CMS signed data around the content, in DER; without signers, which nobody asks for."""
    data = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [{"algorithm": "sha256"}],
            "encap_content_info": {"content_type": "data", "content": content},
            "signer_infos": [],
        }
    )
    der: bytes = cms.ContentInfo({"content_type": "signed_data", "content": data}).dump()
    return der


def signed_in_chunks(content: bytes, size: int = 40) -> bytes:
    """The same in BER with lengths that are not said and the content in pieces, as most of
    Italy's signing programs write it."""
    pieces = b"".join(
        b"\x04" + bytes([len(piece)]) + piece
        for piece in (content[at : at + size] for at in range(0, len(content), size))
    )
    octets = b"\x24\x80" + pieces + b"\0\0"
    inner = bytes.fromhex("06092a864886f70d010701") + b"\xa0\x80" + octets + b"\0\0"
    body = b"\x02\x01\x01" + b"\x31\x00" + b"\x30\x80" + inner + b"\0\0" + b"\x31\x00"
    whole = b"\xa0\x80" + b"\x30\x80" + body + b"\0\0" + b"\0\0"
    return b"\x30\x80" + bytes.fromhex("06092a864886f70d010702") + whole + b"\0\0"
