"""Which country's office gives the tax numbers that are called by a name: numbers of figures alone
are told by that, as one country or another takes nearly any."""

from __future__ import annotations

from types import ModuleType
from typing import Final

from stdnum.ar import cuit
from stdnum.au import abn
from stdnum.br import cnpj
from stdnum.cl import rut as cl_rut
from stdnum.co import nit as co_nit
from stdnum.do import rnc
from stdnum.ec import ruc as ec_ruc
from stdnum.gt import nit as gt_nit
from stdnum.hr import oib
from stdnum.hu import anum
from stdnum.it import iva
from stdnum.kr import brn
from stdnum.pe import ruc as pe_ruc
from stdnum.pl import nip
from stdnum.pt import nif
from stdnum.py import ruc as py_ruc
from stdnum.ro import cf
from stdnum.rs import pib
from stdnum.ru import inn
from stdnum.th import tin
from stdnum.tr import vkn
from stdnum.tw import ubn
from stdnum.uy import rut as uy_rut
from stdnum.vn import mst

from llama32_desktop.documents.extraction.rules.folding import phrases

_OFFICES: Final[tuple[tuple[str, tuple[ModuleType, ...]], ...]] = (
    ("ABN|ABN No", (abn,)),
    ("CUIT|CUIT Nº", (cuit,)),
    ("CNPJ|CNPJ/MF|CNPJ nº", (cnpj,)),
    ("NIP|NIP nr|Numer NIP", (nip,)),
    ("P.I.|P.IVA|Partita IVA|Part. IVA|C.F./P.IVA|Cod. Fisc. e P. IVA|C.F. e P.IVA", (iva,)),
    ("Codice fiscale e partita IVA", (iva,)),
    ("NIF|N° NIF|NIF/CIF|NIF/NIPC|NIPC|Contribuinte|Nº contribuinte|Contribuinte nº", (nif,)),
    ("RUC|RUC Nº", (ec_ruc, pe_ruc, py_ruc)),
    ("RUT", (cl_rut, uy_rut)),
    ("NIT|NIT No", (co_nit, gt_nit)),
    ("RNC|RNC No", (rnc,)),
    ("CIF|CUI|CIF/CUI|Cod fiscal|Cod unic de înregistrare", (cf,)),
    ("OIB", (oib,)),
    ("PIB", (pib,)),
    ("Adószám|Adószáma", (anum,)),
    ("VKN|Vergi No|Vergi numarası|Vergi kimlik no", (vkn,)),
    ("Mã số thuế|MST", (mst,)),
    ("ИНН", (inn,)),
    ("統一編號|統編", (ubn,)),
    ("사업자등록번호|등록번호", (brn,)),
    ("เลขประจำตัวผู้เสียภาษี", (tin,)),
)
_BY_NAME: Final = {name: offices for names, offices in _OFFICES for name in phrases(names)}


def named_office_knows(name: str, printed: str) -> bool:
    """Whether structure and check digits are those of the numbers that are called so.

    Args:
        name: As `folding.compact` has it.
    """
    return any(office.is_valid(printed) for office in _BY_NAME.get(name, ()))
