"""Trích sao, che thông tin: a notice for one addressee, and a notice with parts taken out.

What comes back is a notice again, so every format and rule works on it. A notice that bears a
secrecy mark is refused unless the caller says otherwise.
"""

from giaoban.extracts._extract import Extract, extract, extracted
from giaoban.extracts._redact import redact
from giaoban.extracts._secrecy import SecretNotice, refuse_secret

__all__ = ["Extract", "SecretNotice", "extract", "extracted", "redact", "refuse_secret"]
