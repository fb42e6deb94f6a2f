"""Words of which the labels of a purchase order's number are made (EN 16931, BT-13)."""

from __future__ import annotations

from typing import Final

ORDERS: Final = (
    "order orders po purchaseorder ordernumber",
    "vergabe einkauf einkaufs",
    "bestellung bestellungen bestell auftrag auftrags einzelauftrag kundenauftrag",
    "commande commandes cde bdc",
    "pedido pedidos orden oc",
    "encomenda encomendas ordem requisição",
    "ordine ordini oda",
    "bestelling bestel opdracht inkoop",
    "zamówienie zamówienia objednávka objednávky objednávce objednávku",
    "rendelés rendelésük rendelésed megrendelésük megrendelés rendelési megrendelési comandă"
    " comanda comenzii comenzi",
    "beställning beställnings rekvisition rekvisitions ordre ordrer bestilling bestillings",
    "tilaus tilauksen tilauksenne tilauksenne tilausnumeronne ostotilaus ostotilauksen",
    "sipariş siparişi siparişiniz παραγγελία παραγγελίας",
    "заказ заказа замовлення поръчка поръчката",
    "narudžba narudžbe narudžbenica narudžbenice naročilo naročila naročilnica naročilnice",
    "tellimus tellimuse pasūtījums pasūtījuma užsakymas užsakymo",
    "注文 発注 订单 訂單 采购订单 주문 발주",
)
"""What an order is called, in the cases that labels have."""

PREFIXES: Final = (
    "kunden kund kunde einkaufs inkoop inkops innkjops indkobs innkjøps indkøbs inköps meg osto"
    " purchase customer client klant ügyfél"
)
"""What an order is written in one with: “Kundenbestellung”, “inkooporder”."""

ENDS: Final = (
    "nummer nr number no szám száma numero num id numeri numarası nro nmr nbr referenz reference"
    " referentie referens referanse reference ref viite kennung kenn zeichen"
    " 番号 号 编号 号码 號 번호"
)
"""What is written in one behind it: “Bestellnummer”, “tilausnumero”."""

NUMBERING: Final = (
    "no nr num number nummer numéro número numero numer id nro nmr nbr ref reference o"
    " référence referencia referência riferimento rif referenz referentie referens referanse viite",
    "číslo číslem čís č br broj št številka szám száma sorszáma număr numărul numarul nº n № #",
    "numarası numarasi numara αριθμός αρ αριθ номер numeris nummur numurs number kood nummer",
)
"""“No.”, “Nr.”, “reference”."""

BUYERS: Final = (
    "cust purch kd client's customer's purchase your yours customer customers client clients"
    " buyer buyers",
    "ihr ihre ihrer ihrem ihres kunden kundenseitige besteller ihren",
    "votre vos client clients achat achats acheteur su tu compra cliente comprador vuestro sua seu",
    "vostro vs acquisto acquirente uw klant inkoop państwa nabywcy klienta zákazníka vaše vaší",
    "vevő vevői ügyfél vásárlói dvs dumneavoastră clientului cumpărare er ert edra din deres jeres",
    "kundens asiakkaan asiakas teidän müşteri πελάτη αγοράς ваш вашего покупателя kupca vaš vaša",
)
"""Words that say that it is the buyer's."""

JOINTS: Final = (
    "of the to for a der die das zu zur zum gemäß laut vom von de la le les du des d l bon nota"
    " notă nuestra del della di dell da do van het op podle dle wg według z na k enligt till til"
    " ifølge iht mukaan szerint based on per and with as form see re sizin bizim under against"
    " lauti entsprechend selon suivant según segun segundo conforme come"
)
"""Words between them that say nothing."""

SELLERS: Final = (
    "our sales internal unser unsere unserer interne interner notre nos venta nuestro nossa nossa"
    " nostro vendita vendite ons onze verkoop vår vårt vores nasze nasz naše myynti work payment"
    " money delivery zahlungs liefer dauer standing back pre"
)
"""Words that say that it is the seller's own, or another kind of order."""
