"""The main job from end to end: compose a notice, check it, print it, read the print back.

Run it with `make demo`; it writes into the folder `build/demo`.
"""

from pathlib import Path

import giaoban as gb
from giaoban.lexicon import format_number
from giaoban.model import AgendaItem, Notice
from giaoban.orders import tasks_of
from giaoban.render import FORMATS, render
from giaoban.walk import put
from party_giao_ban import thong_bao as party
from state_conclusion import thong_bao as state

OUT = Path("build/demo")
SUFFIXES = {
    "text": "txt", "html": "html", "markdown": "md", "docx": "docx", "pdf": "pdf", "json": "json",
}


def title(text: str) -> None:
    """Print a line that opens a part of the demo."""
    print(f"\n=== {text} {'=' * (74 - len(text))}\n")


def show_findings(notice: Notice) -> None:
    """Print what the rules find in a notice, in Vietnamese."""
    report = gb.check(notice)
    for finding in report.findings:
        print(f"{finding.code} {finding.severity} {finding.path}\n    {finding.message()}")
    print(f"({len(report.findings)} findings)")


def spoil(notice: Notice) -> Notice:
    """Return the notice with the first task's lead and deadline gone, as clerks forget them."""
    path = tasks_of(notice)[0].path
    return put(put(notice, f"{path}.lead", ()), f"{path}.deadline", None)


def main() -> None:
    """Run the demo."""
    title("A notice composed in Python (examples/party_giao_ban.py), printed in its form")
    print(gb.to_text(party))

    title("What the rules find in it, and with a lead and a deadline forgotten")
    show_findings(party)
    show_findings(spoil(party))

    title("Files written")
    OUT.mkdir(parents=True, exist_ok=True)
    for name, notice in (("party", party), ("state", state)):
        for to in FORMATS:
            file = OUT / f"{name}.{SUFFIXES[to]}"
            try:
                page = render(notice, to)
            except (ImportError, RuntimeError) as lacking:  # a library or a font of the system
                print(f"{file.as_posix():<28} not written: {lacking}")
                continue
            file.write_bytes(page if isinstance(page, bytes) else page.encode())
            print(f"{file.as_posix():<28}{file.stat().st_size:>8} bytes")

    title("The printed text read back")
    reading = gb.read((OUT / "party.txt").read_bytes())
    back = reading.notice
    number = format_number(back.number) if back.number else "?"
    print(f"form {back.form.name}, number {number}, issued {back.issued_on}")
    for node in back.body:
        if isinstance(node, AgendaItem):
            print(f"  {node.label} {node.heading[:68]}")
    print(f"signed by {back.signature.name if back.signature else '?'}")
    print(f"words that fell outside the notice: {list(reading.unread)}")

    title("Who has to do what, by when")
    for order in tasks_of(party):
        due = gb.last_day(order.deadline, issued=party.issued_on)
        lead = ", ".join(who.name for who in order.lead) or "?"
        print(f"  {due or '(no day)'!s:<12}{lead[:32]:<34}{order.assignment.task[:32]}")


if __name__ == "__main__":
    main()
