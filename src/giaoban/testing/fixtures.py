"""Fixtures cho pytest: notices of each form, for tests of anyone's.

pytest_plugins = ["giaoban.testing.fixtures"]      # in conftest.py

def test_my_page(full_notice): ...                 # runs once for each form
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from giaoban.forms import FORMS
from giaoban.testing._samples import full, minimal

if TYPE_CHECKING:
    from giaoban.forms import Form
    from giaoban.model import Notice

__all__ = ["full_notice", "minimal_notice", "notice_form"]


@pytest.fixture(params=list(FORMS))
def notice_form(request: pytest.FixtureRequest) -> Form:
    """Return each built-in form, one after the other."""
    return FORMS[str(request.param)]


@pytest.fixture
def minimal_notice(notice_form: Form) -> Notice:
    """Return the smallest notice of each form that no rule objects to."""
    return minimal(notice_form)


@pytest.fixture
def full_notice(notice_form: Form) -> Notice:
    """Return a notice of each form with every kind of part."""
    return full(notice_form)
