"""The style sheet of the page: the facts of its form, then rules that hold for every form.

What the browser and WeasyPrint both understand: neither ``:has`` nor ``fit-content``. Colours are
custom properties, so that tests can compute their contrast in both schemes.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, get_args

from giaoban.render.layout import ParaStyle, style_of
from giaoban.render.paper import NUMBER_EDGE_MM, number_size

if TYPE_CHECKING:
    from giaoban.forms import Form

__all__ = ["FONTS", "style_sheet"]

FONTS: Final = ("Times New Roman", "Tinos", "Liberation Serif")
"""The font that the regulations name, then those made to its widths."""

_FAMILIES: Final = ", ".join(f'"{name}"' for name in FONTS)


@lru_cache(maxsize=16)
def style_sheet(form: Form) -> str:
    """Return the rules for pages of *form*."""
    page = form.page
    margins = f"{page.top_mm}mm {page.right_mm}mm {page.bottom_mm}mm {page.left_mm}mm"
    spacing = f"{page.line_pt}pt" if page.line_pt is not None else "1.15"
    return (
        f"@page {{ size: A4 portrait; margin: {margins}; @top-center {{ content: counter(page);"
        f" font: {number_size(form)}pt {_FAMILIES}, serif; vertical-align: top;"
        f" padding-top: {NUMBER_EDGE_MM}mm; }} }}\n"
        "@page :first { @top-center { content: none; } }\n"
        f"@page annex {{ margin: {margins}; }}\n"
        f"@page landscape {{ size: A4 landscape; margin: {margins}; }}\n"
        f":root {{ --margins: {margins}; --indent: {page.indent_mm}mm; --gap: {page.gap_pt}pt;"
        f" --spacing: {spacing}; }}\n"
        f"body {{ font: 14pt/1.15 {_FAMILIES}, serif; }}\n{_FIXED_RULES}"
        + "".join(_component(form, name) for name in get_args(ParaStyle))
        + _SCREEN_RULES
        # The State's is as long as a narrow screen is wide.
        + (
            "@media screen and (max-width: 400px) { .motto { font-size: 11pt; } }\n"
            * _has_slogan(form)
        )
    )


def _has_slogan(form: Form) -> bool:
    return len(form.motto) > 1


def _component(form: Form, name: ParaStyle) -> str:
    style = style_of(form, name)
    facts = [f"font-size: {style.size}pt"]
    if style.bold:
        facts.append("font-weight: bold")
    if style.italic:
        facts.append("font-style: italic")
    if style.underline:
        facts.append("text-decoration: underline")
    return f".{name} {{ {'; '.join(facts)}; }}\n"


_FIXED_RULES: Final = """\
:root { --paper: #fff; --ink: #000; --desk: #e8e8e6; --due: #8f2d0c;
  --mark: #c00; --link: #1a4f8b; --found: #fff3bf; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--desk); color: var(--ink); }
main { --left: 40%; --right: 60%; max-width: 210mm; margin: 0 auto; padding: var(--margins); background: var(--paper); }
h1, h2, h3, h4, h5, h6, p { margin: 0; font: inherit; overflow-wrap: break-word; }
header { display: grid; grid-template-columns: minmax(0, 1fr) var(--right); }
footer { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 4mm; }
footer { margin-top: 6mm; }
.parent, .issuer, .subject, .annex_title { margin-left: auto; margin-right: auto; }
header, #marks, #title, #signature, #annex > p, #annex > h2 { text-align: center; }
#marks { width: var(--left); margin-top: 6pt; }
#marks p { margin: 0 auto 6pt; }
.mark { border: 1.5pt solid; color: var(--mark); line-height: 7mm; }
#title { margin: 18pt 0 12pt; }
#preamble > p, #body p, #body h2, #body h3, #body h4, #body h5, #body h6, #closing p {
  margin-bottom: var(--gap); line-height: var(--spacing); text-align: justify;
  text-indent: var(--indent); }
ul { margin: 0; padding: 0; list-style: none; }
.number, .place_date { --drop: 6pt; padding-top: var(--drop); line-height: 17pt;
  white-space: pre-wrap; }
.recipients { padding-left: 0.6em; text-indent: -0.6em; }
.signer { padding-top: 64pt; }
#footnotes { margin-top: 8mm; }
.footnote { text-align: justify; }
hr { position: relative; top: 2pt; max-width: 100%; margin: 1pt auto 0; border: 0;
  border-top: 0.75pt solid; color: inherit; }
#footnotes hr { top: 0; margin: 0 0 2pt; }
cite { font-style: inherit; }
.code { white-space: nowrap; }
.code.long { white-space: normal; }
#annex { margin-top: 12mm; }
.annex_source { margin-bottom: 6pt; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; line-height: 1.15; }
th, td { padding: 3pt 4pt; border: 0.5pt solid; text-align: left; vertical-align: top;
  overflow-wrap: break-word; }
th { text-align: center; vertical-align: middle; }
td a { color: inherit; text-decoration: none; }
.wide { padding-right: 1px; }
"""

_SCREEN_RULES: Final = """\
@media screen {
  #preamble > p, #body p, #body h2, #body h3, #body h4, #body h5, #body h6, #closing p {
    line-height: 1.5; }
  .deadline { color: var(--due); }
  .party { font-weight: bold; }
  span.task { border-bottom: 1px dotted var(--due); }
  p.task { border-left: 3px solid var(--due); margin-left: -12px; padding-left: 9px; }
  :target { background: var(--found); }
  nav { max-width: 210mm; margin: 0 auto; padding: 12px 16px; font-size: 12pt; line-height: 1.4; }
  nav ul { max-height: 30vh; overflow: auto; }
  nav summary { font-weight: bold; cursor: pointer; padding: 4px 0; }
  nav a { display: block; max-height: 4.6em; padding: 4px 0; overflow: hidden;
    color: var(--link); text-decoration: none; }
  nav a:hover, nav a:focus, td a { text-decoration: underline; }
  nav .inner { padding-left: 1em; }
  td a { color: var(--link); }
  .wide { overflow-x: auto; }
  .wide table { min-width: 52em; }
}
@media screen and (min-width: 1180px) {
  nav { position: fixed; top: 0; left: 0; bottom: 0; width: calc(100% - 210mm - 32px);
    max-width: 22rem; overflow: auto; }
  nav ul { max-height: none; }
  nav + main { margin: 0 auto 0 calc(50% - 105mm); }
  nav + main { margin-left: max(calc(50% - 105mm), min(22rem, calc(100% - 210mm - 32px))); }
}
@media screen and (max-width: 760px) {
  main { padding: 16px; }
  header, footer { grid-template-columns: minmax(0, 1fr); gap: 16px; }
  #marks { width: auto; }
  .number, .place_date { padding-top: 6pt; }
  #preamble > p, #body p, #body h2, #body h3, #body h4, #body h5, #body h6, #closing p {
    text-align: left; }
}
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #1c1c1a; --ink: #e9e7e2; --desk: #111110; --due: #ffb08a; --mark: #ff8a80;
    --link: #9cc4ff; --found: #3a3616; }
}
@media print {
  nav { display: none; }
  body, main { max-width: none; padding: 0; background: none; color: #000; }
  p, h2, h3, h4, h5, h6 { orphans: 2; widows: 2; }
  h2, h3, h4, h5, h6 { break-after: avoid; }
  footer { break-inside: avoid; break-before: avoid; }
  #annex { page: annex; margin-top: 0; break-before: page; counter-reset: page 1; }
  #annex.landscape { page: landscape; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
"""
