"""Từ ngữ: each fixed phrase of a notice once, with its composer and its recogniser."""

from giaoban.lexicon.citations import FoundCitation, cite, find_citations
from giaoban.lexicon.dates import (
    FoundDate,
    date_in_words,
    find_dates,
    format_date,
    format_month,
    parse_date,
    parse_month,
    place_and_date,
)
from giaoban.lexicon.deadlines import (
    FoundDeadline,
    deadline_phrase,
    find_deadlines,
    parse_deadline,
)
from giaoban.lexicon.doctypes import TYPE_CODES, TYPE_NAMES, type_code
from giaoban.lexicon.numbers import (
    FoundNumber,
    find_numbers,
    format_number,
    pad_number,
    parse_number,
)

__all__ = [
    "TYPE_CODES",
    "TYPE_NAMES",
    "FoundCitation",
    "FoundDate",
    "FoundDeadline",
    "FoundNumber",
    "cite",
    "date_in_words",
    "deadline_phrase",
    "find_citations",
    "find_dates",
    "find_deadlines",
    "find_numbers",
    "format_date",
    "format_month",
    "format_number",
    "pad_number",
    "parse_date",
    "parse_deadline",
    "parse_month",
    "parse_number",
    "place_and_date",
    "type_code",
]
