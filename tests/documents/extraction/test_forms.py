from __future__ import annotations

import json
from decimal import Decimal

import pytest

from llama32_desktop.documents.extraction.forms import (
    FORMS,
    Check,
    Extraction,
    Form,
    FormField,
    Found,
)


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())
def test_a_schema_asks_for_every_field_in_the_form_s_order(form: Form) -> None:
    schema = form.schema()
    names = [field.name for field in form.fields if field.asked]
    assert len({field.name for field in form.fields}) == len(form.fields)
    assert list(schema["properties"]) == schema["required"] == names
    assert schema["additionalProperties"] is False


def test_a_person_s_own_fields_become_a_schema() -> None:
    row = (FormField("sum", "Sum", "amount"),)
    own = Form("own", "Own", (FormField("day", "Day", "date"), FormField("rows", "", "lines", row)))
    properties = own.schema()["properties"]
    assert properties["day"] == {"title": "Day", "type": ["string", "null"], "format": "date"}
    assert properties["rows"]["items"]["properties"]["sum"]["type"] == ["number", "null"]


def test_json_has_amounts_as_numbers_and_what_was_printed() -> None:
    total = Found(
        name="total",
        value=Decimal("1234.50"),
        printed="1.234,50 €",
        confidence=0.9,
        page=1,
        box=(0.1, 0.2, 0.3, 0.4),
        way="text layer",
    )
    checks = (Check("iban", "wrong", "The IBAN has a wrong digit."),)
    filled = Extraction(file="a.pdf", form="invoice", fields=(total,), checks=checks)
    read = json.loads(filled.json())
    assert read["fields"][0]["value"] == 1234.5
    assert read["fields"][0]["printed"] == "1.234,50 €"
    assert read["fields"][0]["box"] == [0.1, 0.2, 0.3, 0.4]
    assert read["checks"][0]["outcome"] == "wrong"
