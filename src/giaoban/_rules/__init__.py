"""Quy tắc: one short function a rule, beside the row of facts that describes it.

A module is a family or a part of one. `giaoban.validate.RULES` is the table of them all.
"""
