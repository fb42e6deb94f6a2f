"""Numbers and sizes as the window's language writes them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def number_text(number: int) -> str:
    """A number with signs between its thousands: “8,192”."""
    return _locale().toString(number)


def decimal_text(number: float, places: int) -> str:
    """A number with so many places: “60.5”."""
    return _locale().toString(float(number), "f", places)


def size_text(size: int) -> str:
    """A file's size for a person: 98 MB, 2.0 GB."""
    return QLocale().formattedDataSize(
        size, 1 if size >= 10**9 else 0, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def _locale() -> QLocale:
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # it has no signs between thousands
        return QLocale(QLocale.Language.English)
    return locale
