"""Labels of who sends and who receives, and the legal forms of companies."""

from __future__ import annotations

from typing import Final

LABELS: Final[dict[str, tuple[str, ...]]] = {"iban": (r"iban",)}

SENDER: Final = (
    "from|seller|vendor|supplier|sold by|issued by|invoice from|invoiced by|billed by|bill from"
    "|company|company name|remit to|pay to|payable to|make checks payable to|provider"
    "|service provider|merchant|sender|seller information|vendor name|supplier name|seller name"
    "|ship from|shipped from|consignor|exporter|shipper|exporter shipper|issuer|on behalf of"
    "|make all checks payable to|make all cheques payable to|make cheques payable to"
    "|checks payable to|cheques payable to|please make payment to|please remit to|please pay to"
    "|remit payment to|mail payment to|payment to|please make checks payable to",
    "von|verkäufer|lieferant|rechnungssteller|rechnungsaussteller|aussteller|absender"
    "|leistungserbringer|auftragnehmer|verkauft von|verkauf durch|zahlung an|firmenname"
    "|leistender unternehmer|vermieter|dienstleister|händler|ausgestellt von",
    "de|émetteur|vendeur|fournisseur|prestataire|expéditeur|vendu par|société|raison sociale"
    "|émis par|facturé par|facture de|émetteur de la facture|nom de l'entreprise|entreprise",
    "profesional"
    "|emisor|proveedor|vendedor|empresa|vendido por|emitido por|razón social|datos del emisor"
    "|datos de la empresa|expedidor|remitente|datos del proveedor|facturado por",
    "emitente|identificação do emitente|fornecedor|prestador|prestador de serviços"
    "|dados do emitente|vendido por|emissor"
    "|dados do fornecedor|razão social|prestador dos serviços",
    "fornitore|venduto da|cedente|cedente prestatore|emesso da|mittente|ditta|ragione sociale"
    "|prestatore|cedente prestatore fornitore|da|emittente",
    "opdrachtnemer|dienstverlener"
    "|leverancier|verkoper|afzender|verkocht door|bedrijf|bedrijfsnaam|factuur van",
    "sprzedawca|dostawca|wystawca|wystawca faktury|usługodawca|sprzedający|dane sprzedawcy",
    "dodavatel|prodávající|zhotovitel|poskytovatel|dodávateľ|predávajúci|zhotoviteľ|prodejce",
    "säljare|leverantör|avsändare|företag|sælger|leverandør|afsender|selger|avsender|selskap"
    "|myyjä|toimittaja|lähettäjä|yritys|laskuttaja",
    "eladó|szállító|kibocsátó|számlakibocsátó|szolgáltató|vânzător|furnizor|prestator|emitent",
    "satıcı|satici firma|tedarikçi|gönderen|düzenleyen|hizmet sağlayıcı|firma adı",
    "πωλητής|προμηθευτής|εκδότης|επωνυμία",
    "prodavač|prodavatelj|dobavljač|izdavatelj|prodajalec|dobavitelj|izdajatelj|tiekėjas"
    "|pardavėjas|pardevējs|piegādātājs|müüja|tarnija|продавец|поставщик|исполнитель"
    "|продавець|постачальник|виконавець|доставчик|продавач|издател",
    "공급자|판매자|đơn vị bán hàng|người bán|người bán hàng|bên bán"
    "|賣方|開立公司|出賣人|营业人|營業人|販売者|発行者|請求元|売り手|销售方|销售方名称|卖方|开票方|供应商|收款方"
    "|销名称|售名称|销售方信息名称|销方名称|销方",
)
"""What is printed above or before the sender's name; phrases set apart by “|”."""

RECIPIENT: Final = (
    "messrs|account of|for account of|on account of|invoice recipient|invoiced party|bill recipient"
    "|traveller|traveler|passenger details|guest details|insured|policyholder|policy holder|member"
    "|tenant name|student|subscriber|bill to name|bill to party|sold to party|ordered by"
    "|your details|uw gegevens|vos coordonnées|sus datos|os seus dados|i vostri dati|twoje dane"
    "|dina uppgifter|dine oplysninger"
    "|customer billing address|customer bill to|hirer|lessee|debtor|applicant|donor|licensee",
    "bauherr|bauherrin|auftraggeberin|rechnungsempfängerin|mandant|mandantin|patientin"
    "|teilnehmer|vertragspartner|reisender|passagier|fahrgast|hotelgast|gastname|abnehmer|schuldner"
    "|kostenträger|kundin|mieterin|versicherungsnehmerin|kontoinhaber kunde|ihre daten|für firma"
    "|leistungsempfängerin|warenempfänger und rechnungsempfänger|regulierer|eigentümer|verbraucher",
    "doit|débiteur|passager|voyageur|hôte|patiente|abonné|titulaire du contrat|maître d'ouvrage"
    "|assuré|bénéficiaire de la prestation|client facturation|facturée|doit à|souscripteur"
    "|adhérent",
    "pasajero|huésped|titular del contrato|abonado|paciente|arrendatario|inquilino|alumno|socio"
    "|deudor|datos cliente|cliente facturación|cliente factura|titular del suministro",
    "passageiro|hóspede|adquirente do serviço|inquilino cliente|utente|sócio|devedor|cliente final"
    "|ospite|passeggero|paziente|conduttore|abbonato|debitore|intestatario fattura|spett le ditta"
    "|intestatario contratto|destinatario fattura|soggetto acquirente",
    "gast|reiziger|huurder|patiënt|verzekerde|lid|debiteur|factureren aan|gefactureerd aan|gość"
    "|pasażer|podróżny|dłużnik|zamawiajacy|host|cestující|plátce|hosť|cestujúci|platiteľ",
    "gäst|resenär|hyresgäst|patient|gæst|lejer|passager|gjest|leietaker|rekvirent|debitor"
    "|vieras|matkustaja|vuokralainen|laskun saaja|laskun maksaja|laskutettava",
    "vendég|utas|bérlő|fizető|fizető fél|oaspete|pasager|chiriaș|plătitor|yolcu|misafir|ödeyen"
    "|kiracı|πελάτησ|επισκέπτης|επιβάτης|gost|putnik|platitelj|plačnik|svečias|keleivis|mokėtojas"
    "|viesis|maksātājs|külaline|maksja|гость|пассажир|плательщик покупатель|абонент|гость отеля",
    "bill to|billed to|billing to|invoice to|invoiced to|sold to|customer|client|to|buyer|bill"
    "|customer name|client name|billing address|billing information|billing details|recipient"
    "|invoice for|purchaser|account holder name|charge to|prepared for|issued to|attention"
    "|customer details|client details|customer information|bill to address|guest|guest name"
    "|passenger|passenger name|patient|tenant|payer|received from|customer address|buyer name"
    "|importer|customer info|client info|invoice address|registered to|bought by|attn|cust name",
    "rechnungsempfänger|rechnung an|kunde|kunden|empfänger|an|käufer|leistungsempfänger"
    "|auftraggeber|rechnungsadresse|rechnungsanschrift|abweichender rechnungsempfänger"
    "|kundenname|besteller|mieter|käufer leistungsempfänger|rechnung für|gast|versicherungsnehmer"
    "|kundendaten|kundenadresse|kundenanschrift|name des kunden|an die firma|herrn|frau|firma an",
    "facturé à|facturée à|client|destinataire|adressé à|à|acheteur|adresse de facturation"
    "|nom du client|nom complet|facturer à|facture à|adresse du client|preneur|locataire"
    "|informations client|coordonnées client|pour|à l'attention de|facture pour|donneur d'ordre"
    "|adresse facturation|client facturé|nom et prénom",
    "cliente|facturar a|destinatario|para|comprador|facturado a|dirección de facturación"
    "|nombre del cliente|datos del cliente|receptor|señor|señores|señor es|adquirente|pagador"
    "|factura a|nombre cliente|nombre o razón social|datos de facturación|a nombre de|cobrar a",
    "faturar a|destinatário|tomador|tomador de serviços|nome do cliente|dados do cliente"
    "|adquirente|exmo s sr s|exmos senhores|exmo senhor|endereço de faturação|sacado"
    "|tomador dos serviços|dados do destinatário|exmo sr|cliente nome|fatura para"
    "|destinatário remetente|remetente destinatário",
    "acquirente|cessionario|cessionario committente|committente|spett le|spettabile|intestatario"
    "|indirizzo di fatturazione|fatturare a|fattura per|destinatario cliente|egregio|gentile"
    "|acquirente committente|fatturato a|dati cliente|nome cliente|spett",
    "klant|klantnaam|koper|geadresseerde|factuur aan|factuuradres|aan|naam klant|afnemer"
    "|factuur voor|opdrachtgever|t a v|klantgegevens",
    "nabywca|kupujący|odbiorca|klient|zamawiający|płatnik|dane nabywcy|zleceniodawca|usługobiorca",
    "odběratel|kupující|zákazník|objednatel|příjemce|odberateľ|kupujúci|zákazník|objednávateľ"
    "|fakturační adresa|adresát|příjemce faktury",
    "köpare|kund|mottagare|fakturaadress|faktureras till|faktureres til|beställare|køber|kunde"
    "|modtager"
    "|faktureringsadresse|kjøper|mottaker|fakturaadresse|faktura til|ostaja|asiakas|vastaanottaja"
    "|laskutusosoite|tilaaja|till|til|betalare|fakturamottagare|fakturamottaker|fakturamodtager"
    "|betaler",
    "vevő|vásárló|megrendelő|számlázási cím|cumpărător|client beneficiar|adresa de facturare"
    "|beneficiar client",
    "alıcı|müşteri|sayın|fatura adresi|fatura edilen|müşteri adı|alıcı firma",
    "πελάτης|αγοραστής|παραλήπτης|λήπτης|στοιχεία πελάτη",
    "kupac|naručitelj|primatelj|kupec|naročnik|prejemnik|pirkėjas|klientas|pircējs|klients"
    "|ostja|klient|покупатель|заказчик|плательщик|получатель счета|покупець|замовник|купувач"
    "|получател|клиент",
    "ditagihkan kepada|tagihan kepada|kepada|kepada yth|pelanggan|pembeli|nama pelanggan"
    "|nombres y apellidos|nombre y apellidos|nombre completo|nome completo|vevő neve|vevő adatai",
    "공급받는자|구매자|고객|người mua|người mua hàng|họ tên người mua hàng|tên đơn vị|khách hàng"
    "|bên mua|買方|買受人|客戶|客戶名稱"
    "|請求先|宛先|お客様|買主|お客様名|受取人|购买方|购买方名称|买方|客户|客户名称|付款方|购方"
    "|购名称|买名称|购买方信息名称|购方名称",
)

THIRD: Final = (
    "ship to|shipping address|delivery address|deliver to|delivered to|shipping to|shipping"
    "|shipping information|consignee|place of delivery|delivery to|notify party|job site|site",
    "lieferadresse|lieferanschrift|warenempfänger|abweichender warenempfänger|lieferung an"
    "|versandadresse|lieferort|leistungsort|abweichender zahlungsempfänger|endempfänger"
    "|abweichende lieferanschrift|versand an|lieferempfänger",
    "adresse de livraison|livraison|livré à|livrer à|lieu de livraison|livraison adresse",
    "dirección de envío|enviar a|dirección de entrega|entregar a|lugar de entrega|enviado a",
    "endereço de entrega|local de entrega|entregar em|enviar para|indirizzo di spedizione"
    "|spedire a|destinazione|luogo di consegna|indirizzo di consegna|destinazione merce",
    "afleveradres|bezorgadres|verzendadres|verzenden naar|leveringsadres|adres dostawy"
    "|dodací adresa|místo určení|dodacia adresa|konečný příjemce|leveransadress|leveringsadresse"
    "|toimitusosoite|szállítási cím|adresa de livrare|teslimat adresi|sevk adresi"
    "|τόπος παράδοσης|adresa dostave|adresa isporuke|грузополучатель|адрес доставки"
    "|грузоотправитель"
    "|送付先|配送先|收货地址",
    "distributor|carrier|transporteur|spediteur|přepravce|przewoźnik|przewoznik",
)
"""Of others: where goods go, and by whom."""

CONTACT: Final = (
    "contact|contact person|sales contact|your contact|contact name|salesperson|sales person"
    "|cashier|served by|server|clerk|prepared by|account manager|authorized by|sales rep"
    "|representative|approved by|issued by name|project manager|received by|operator|driver",
    "ansprechpartner|ihr ansprechpartner|ansprechpartnerin|kontakt|kontaktperson|sachbearbeiter"
    "|bearbeiter|es bediente sie|bedient von|geschäftsführer|geschäftsführung|inhaber|kassierer"
    "|bediener|kasse|unser zeichen|ihr zeichen|abteilung|sachbearbeiterin|betreuer|vertreter"
    "|geschäftsführerin|vorstand|aufsichtsrat|vorsitzender|ihre ansprechpartnerin",
    "contact commercial|votre contact|interlocuteur|vendeuse|caissier|caissière|suivi par"
    "|votre conseiller|gérant|service executant|service exécutant|représentant|commercial",
    "contacto|atendido por|cajero|vendedor a|su contacto|atendió|contato|operador|responsável"
    "|contatto|referente|cassiere|operatore|amministratore|agente|contactpersoon|kassamedewerker",
    "osoba kontaktowa|wystawił|kasjer|vystavil|vyřizuje|kontaktní osoba|referent|vaše referens"
    "|vår referens|er referens|vår referanse|deres referanse|kontaktperson|vores reference"
    "|yhteyshenkilö|ügyintéző|pénztáros|casier|întocmit de|kasiyer|kassör|vystavila|zaměstnanec"
    "|担当者|担当|开票人|收款人|复核|кассир|руководитель|главный бухгалтер|директор",
)
"""Of persons, who are no company."""

PAYEE: Final = (
    "account holder|account name|a c name|beneficiary|beneficiary name|payee|name of account"
    "|bank account name|acct name|account title",
    "kontoinhaber|kontoinhaberin|zahlungsempfänger|kto inh|empfänger zahlung|begünstigter|inhaber",
    "titulaire|titulaire du compte|bénéficiaire|titular|titular de la cuenta|beneficiario"
    "|titular da conta|beneficiário|intestatario conto|intestato a|intestazione"
    "|rekeninghouder|ten name van|t n v|tnv|begunstigde",
    "właściciel rachunku|majitel účtu|příjemce platby|kontohavare|betalningsmottagare"
    "|kontohaver|saaja|tilinomistaja|számlatulajdonos|titular cont|hesap sahibi|δικαιούχος"
    "|口座名義|户名|开户名称|получатель|бенефициар",
)
"""Of whose account is paid to."""

BANK: Final = (
    "bank|bank name|bank details|name of bank|beneficiary bank|bank account|our bank|iban|bic"
    "|swift|bankverbindung|bankverbindungen|kreditinstitut|geldinstitut|banque|domiciliation"
    "|coordonnées bancaires|nom de la banque|banco|entidad|entidad bancaria|datos bancarios"
    "|dados bancários|banca|banca d'appoggio|appoggio bancario|coordinate bancarie|banknaam"
    "|bank beneficiary|nazwa banku|banka|bankovní spojení|bankforbindelse|pankki|bankszámla"
    "|banca beneficiar|banka adı|τράπεζα|金融機関|振込先|开户行|开户银行|банк",
)
"""Of banks."""

SHORT: Final = (
    "to|an|von|de|à|da|a|para|pour|bill|from|till|til|aan|zu|company|ditta|guest|site|frau"
)
"""Those of them that are also words of any sentence: only with nothing or a colon behind them."""
