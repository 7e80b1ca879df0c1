"""Các cách nhìn: a notice at a glance, for people and for programs."""

from giaoban.views.glance import glance, glance_table

__all__ = ["glance", "glance_table"]
