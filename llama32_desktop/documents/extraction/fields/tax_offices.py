"""Tax numbers that countries' offices give without the country's letters."""

from __future__ import annotations

from typing import Final

from stdnum.ar import cuit
from stdnum.au import abn
from stdnum.br import cnpj
from stdnum.cl import rut as cl_rut
from stdnum.cn import uscc
from stdnum.co import nit
from stdnum.do import rnc
from stdnum.ec import ruc as ec_ruc
from stdnum.es import nif as es_nif
from stdnum.eu import oss
from stdnum.gt import nit as gt_nit
from stdnum.hr import oib
from stdnum.hu import anum
from stdnum.in_ import gstin
from stdnum.it import iva
from stdnum.jp import cn
from stdnum.ke import pin
from stdnum.kr import brn
from stdnum.mx import rfc
from stdnum.nz import ird
from stdnum.pe import ruc as pe_ruc
from stdnum.pl import nip
from stdnum.pt import nif as pt_nif
from stdnum.py import ruc as py_ruc
from stdnum.ro import cf
from stdnum.rs import pib
from stdnum.ru import inn
from stdnum.sg import uen
from stdnum.th import tin
from stdnum.tr import vkn
from stdnum.tw import ubn
from stdnum.uy import rut as uy_rut
from stdnum.vn import mst

_OFFICES: Final = (
    gstin, cnpj, iva, nip, pt_nif, es_nif, cuit, abn, uscc, anum, cf, oib, rfc, nit,
    rnc, ec_ruc, pe_ruc, py_ruc, cl_rut, uy_rut, gt_nit, brn, pin, vkn, ubn, mst, uen, tin, inn,
    pib, ird, oss,
)  # fmt: skip
"""Each knows the structure and the check digits of one country's numbers."""


def office_knows(printed: str) -> bool:
    """Whether structure and check digits are those of the numbers of one of these countries. Of
    figures alone one country or another takes nearly any."""
    return any(office.is_valid(printed) for office in _OFFICES) or _is_japanese(printed)


def _is_japanese(printed: str) -> bool:
    """T and a company's number, as Japan's invoices have it."""
    return printed.startswith("T") and bool(cn.is_valid(printed[1:]))
