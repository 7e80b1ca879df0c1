"""Kiểm thử: the laws of a notice, for code of your own that prints, reads, keeps or resolves.

    from hypothesis import given
    from giaoban.strategies import notices
    from giaoban.testing import assert_round_trip

    @given(notices())
    def test_my_archive_keeps_notices(notice):
        assert_round_trip(notice, my_archive.save, my_archive.load)

Each raises `AssertionError` with what differs and where. `score` says how well a reader of yours
finds what notices order, field by field; `minimal` and `full` are notices to begin with. Stores have
a machine in `giaoban.testing.stores`, pytest has fixtures in `giaoban.testing.fixtures`.
"""

from giaoban.testing._laws import (
    assert_directory,
    assert_reader,
    assert_renderer,
    assert_round_trip,
    difference,
)
from giaoban.testing._samples import full, minimal
from giaoban.testing._scores import Expected, FieldScore, Score, score

__all__ = [
    "Expected",
    "FieldScore",
    "Score",
    "assert_directory",
    "assert_reader",
    "assert_renderer",
    "assert_round_trip",
    "difference",
    "full",
    "minimal",
    "score",
]
