"""The laws: what holds of every notice, each property opening with the sentence of its law.

`SOUND` are notices that no rule objects to, `ANY` are notices of every shape that the model holds.
The last section keeps what these properties have found, shrunken, as examples.
"""

from __future__ import annotations

import copy
import json
import pickle
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt

from giaoban import strategies, validate
from giaoban import walk as walk_module
from giaoban._vn import forbidden, words
from giaoban.codec import from_data, from_json, json_schema, to_data, to_json
from giaoban.diagnostics import Bilingual, Context, Found, OnNotice, Profile, Rule
from giaoban.due import DueDay, both_days, due_day
from giaoban.lexicon import heading_text, recipient_text
from giaoban.model import AgendaItem, AsPrinted, Assignment, Body, Decision, Notice, Remark
from giaoban.orders import orders, tasks_of
from giaoban.reading import Reading, read
from giaoban.render import FORMATS, to_text
from giaoban.strategies import Case, World, notices, texts, violating
from giaoban.validate import PROFILES, RULES, check
from giaoban.walk import get, put, walk
from tests.support_formats import elements_of_html, same_words
from tests.support_printing import print_any, print_html, print_markdown

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from giaoban.deadline import Deadline
    from giaoban.forms import Form
    from giaoban.model import Node
    from giaoban.orders import Order

SOUND = notices()
ANY = notices(profile="draft")
WIDE = World(texts=texts(wide=True), days=st.dates(), blanks=True)


# --- 1: the codec -----------------------------------------------------------------------------------


@given(SOUND | ANY)
def test_law_1_json_gives_the_notice_back(notice: Notice) -> None:
    """`from_json(to_json(n)) == n`, `from_data(to_data(n)) == n`; bytes stable."""
    document = to_json(notice)

    assert from_json(document) == notice
    assert from_data(to_data(notice)) == notice
    assert to_json(from_json(document.encode())) == document


@given(
    st.one_of(
        strategies.clauses(world=WIDE),
        strategies.agenda_items(world=WIDE),
        strategies.meetings(world=WIDE),
        strategies.recipients(world=WIDE),
        strategies.citations(world=WIDE),
        strategies.parties(world=WIDE),
        strategies.deadlines(world=WIDE),
    )
)
def test_law_1_parts_come_back_too(value: object) -> None:
    """The same codec gives every part back, its exact texts and class."""
    assert from_data(to_data(value), type=type(value)) == value


@cache
def _schema() -> Draft202012Validator:
    return Draft202012Validator(json_schema())


@given(SOUND | ANY)
def test_law_1_the_schema_takes_what_the_codec_writes(notice: Notice) -> None:
    """The JSON Schema and the codec agree on valid documents."""
    errors = [error.message for error in _schema().iter_errors(json.loads(to_json(notice)))]

    assert errors == []


# --- 2: formats --------------------------------------------------------------------------------------


@given(SOUND | ANY)
def test_law_2_formats_show_the_same_words(notice: Notice) -> None:
    """Every format shows the same words in the same order, as parsers that are not ours see it."""
    same_words(notice)


# --- 3: reading --------------------------------------------------------------------------------------


def _assert_kept(text: str) -> Reading:
    """Assert that each word of *text* is in the print of its reading or in `unread`."""
    reading = read(text)
    held = Counter(words(to_text(reading.notice)))
    held.update(word for line in reading.unread for word in words(line))
    assert Counter(words(text)) - held == Counter()
    return reading


@given(SOUND | ANY)
def test_law_3_reading_a_print_loses_nothing(notice: Notice) -> None:
    """For any print, each word is in the printed notice or in `unread`."""
    _assert_kept(to_text(notice))


@given(SOUND | ANY)
def test_law_3_reading_markdown_loses_nothing(notice: Notice) -> None:
    """The same for Markdown, whose marks are no words."""
    page = print_markdown(notice)
    reading = read(page, kind="markdown")
    held = Counter(words(to_text(reading.notice)))
    held.update(word for line in reading.unread for word in words(line))

    assert Counter(words(to_text(notice))) - held == Counter()


_LINES = st.lists(texts(wide=True) | texts(), max_size=12).map("\n".join)
_CHARACTERS = st.text(st.characters(codec="utf-8"), max_size=60)


@given(_LINES | _CHARACTERS)
def test_law_3_reading_any_text_loses_nothing(text: str) -> None:
    """For any text, each word is in the printed notice or in `unread`."""
    _assert_kept("".join(" " if forbidden(char) else char for char in text))


@given(st.binary(max_size=60) | _CHARACTERS.map(lambda text: text.encode("utf-16")))
def test_law_3_reading_never_raises(source: bytes) -> None:
    """`read` never raises, and always gives a notice."""
    assert isinstance(read(source).notice, Notice)


@given((SOUND | ANY).map(to_text) | _LINES)
def test_law_3_reading_a_print_again_changes_nothing(text: str) -> None:
    """Printing a reading and reading it again changes nothing."""
    first = read(text).notice
    page = to_text(first)
    # Said to be text: a wrapped line that happens to begin with "# " is no heading of Markdown.
    second = read(page, kind="text").notice

    assert to_text(second) == page
    assert second == first


@given(SOUND)
def test_law_3_reading_inverts_printing(notice: Notice) -> None:
    """Reading inverts printing: the frame, the outline and the stances come back in their fields."""
    page = to_text(notice)
    back = read(page).notice

    assert to_text(back) == page
    assert _frame(back) == _frame(notice)
    assert _outline(back.body, back.form) == _outline(notice.body, notice.form)
    assert _stances(back) == _stances(notice)


def _frame(notice: Notice) -> dict[str, Any]:
    signature, told, meeting = notice.signature, notice.recipients, notice.meeting
    assert signature is not None
    assert told is not None
    return {
        "form": notice.form,
        "number": notice.number,
        "issued": (notice.place, notice.issued_on),
        "marks": (notice.urgency, notice.secrecy),
        "meeting": meeting and (meeting.kind, meeting.dates[:1]),
        "signed": (signature.authority, signature.position, signature.name),
        "told": [[group.medium, *map(recipient_text, group.lines)] for group in told.groups],
        "kept": told.archive,
        "notes": notice.footnotes,
    }


def _outline(body: Sequence[Node], form: Form) -> list[Any]:
    """Return items and points by label, items with the words of their headings.

    A page does not tell an unlabelled paragraph after an item from one in it, so what stands below
    such a paragraph counts as below the item. The words of an order in a heading are read as a
    clause: what clauses mean is not looked at.
    """
    found: list[Any] = []
    for node in body:
        if isinstance(node, AgendaItem):
            bare = node.order is None and node.heading
            heading = words(heading_text(node, form)) if bare else []
            found.append((node.label, heading, _outline(node.body, form)))
        elif node.label is not None:
            found.append((node.label, [], _outline(node.points, form)))
        else:
            below = found
            while below and below[-1][0].endswith("."):
                below = below[-1][2]
            below += _outline(node.points, form)
    return found


def _stances(notice: Notice) -> list[str]:
    return [node.stance for _, node in walk(notice.body) if isinstance(node, Decision)]


# --- 4: rules ----------------------------------------------------------------------------------------


@given(ANY, st.sampled_from(PROFILES))
def test_law_4_check_never_raises(notice: Notice, profile: Profile) -> None:
    """`check` never raises, and no rule of ours does: that would be a finding GB999."""
    report = check(notice, profile=profile)

    assert report.select("GB9").findings == ()
    for finding in report.findings:
        assert finding.message("vi")
        assert finding.message("en")


@given(ANY)
def test_law_4_a_rule_that_raises_is_reported(notice: Notice) -> None:
    """Not even on a user's rule that does raise."""
    report = check(notice, rules=(BROKEN,))

    assert report.codes == {"GB999"}


def _raise(notice: Notice, context: Context) -> Iterable[Found]:
    raise LookupError(notice.id, context.profile)


BROKEN = Rule(
    code="ZZ001",
    slug="never-looks",
    title=Bilingual("a", "a"),
    message=Bilingual("a", "a"),
    why=Bilingual("a", "a"),
    hint=Bilingual("a", "a"),
    check=OnNotice(_raise),
)


@given(SOUND)
def test_law_4_conforming_notices_have_no_finding(notice: Notice) -> None:
    """`notices()` has no finding of severity error under `publish`, nor any other."""
    assert check(notice).findings == ()


# 25 examples of each rule in the usual run, and as many as the profile asks for in a longer one.
USUAL = settings.get_profile("default").max_examples
PAIRS = 25 if settings().max_examples <= USUAL else settings().max_examples


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.check], ids=lambda rule: rule.code)
def test_law_4_a_broken_rule_is_all_that_is_found(rule: Rule) -> None:
    """`violating(code)` starts from notices without any finding; its codes are exactly its own."""

    @settings(max_examples=PAIRS)
    @given(violating(rule.code))
    def holds(case: Case) -> None:
        found = check(case.broken, directory=case.directory).findings
        codes = {finding.code for finding in found}

        assert check(case.valid, directory=case.directory).findings == ()
        assert rule.code in codes
        assert codes <= {rule.code, *rule.implies}
        assert case.finding.code == rule.code
        assert case.finding.is_among(found)
        assert put(case.valid, case.path, get(case.broken, case.path)) == case.broken

    holds()


# --- 5: orders ---------------------------------------------------------------------------------------


@given(SOUND | ANY)
def test_law_5_an_assignment_is_a_task_or_a_frame(notice: Notice) -> None:
    """Every assignment is a task or a frame, never both; and each is found once, in order."""
    found = orders(notice)
    there = [
        (path, node)
        for root in ("body", "closing")
        for path, node in walk(getattr(notice, root) or (), f"$.{root}")
        if isinstance(node, Assignment)
    ]

    assert [(order.path, order.assignment) for order in found] == there
    assert [order for order in found if order.is_task] == list(tasks_of(notice))
    assert all(order.is_task == (order.assignment.task.strip() != "") for order in found)


@given(SOUND | ANY)
def test_law_5_groups_of_tasks_sum_to_the_whole(notice: Notice) -> None:
    """Groups of tasks by any key sum to the whole."""
    tasks = tasks_of(notice)

    for key in (_by_lead, _by_director, _by_deadline, _by_item):
        groups: dict[object, list[Order]] = {}
        for order in tasks:
            groups.setdefault(key(order), []).append(order)
        assert sum(map(len, groups.values())) == len(tasks)
        assert {order.path for group in groups.values() for order in group} == {
            order.path for order in tasks
        }


def _by_lead(order: Order) -> object:
    return order.lead


def _by_director(order: Order) -> object:
    return order.director


def _by_deadline(order: Order) -> object:
    return order.deadline


def _by_item(order: Order) -> object:
    return order.item


@given(SOUND | ANY)
def test_law_5_what_is_inherited_is_stated_above(notice: Notice) -> None:
    """Lead, director and deadline are those of the nearest order that states them, or nobody's."""
    by_path = {order.path: order.assignment for order in orders(notice)}

    for order in orders(notice):
        for name in ("lead", "director", "deadline"):
            chain = [*order.enclosing, order.path]
            stating = [path for path in chain if getattr(by_path[path], name) not in {(), None}]
            origin = getattr(order, f"{name}_from")
            assert origin == (stating[-1] if stating else None)
            if origin is not None:
                assert getattr(order, name) == getattr(by_path[origin], name)


@given(strategies.deadlines(world=WIDE), st.none() | st.dates())
def test_every_deadline_comes_to_a_day_or_to_none(
    deadline: Deadline, issued: dt.date | None
) -> None:
    """`due_day` is total, says the same each time, and the strict reading is never the later one."""
    strict, lenient = both_days(deadline, issued=issued)

    assert isinstance(strict, DueDay)
    assert strict == due_day(copy.deepcopy(deadline), issued=issued)
    assert (strict.day is None) == (lenient.day is None)
    if strict.day is not None and lenient.day is not None:
        assert strict.day <= lenient.day


# --- 6 and 7: values ---------------------------------------------------------------------------------


@given(SOUND | ANY)
def test_law_6_the_same_value_gives_the_same_text(notice: Notice) -> None:
    """The same value gives the same text, however it came about."""
    twin = copy.deepcopy(notice)

    # A PDF takes too long for so many notices: tests/test_pdf.py holds it to the same.
    for name in FORMATS.keys() - {"pdf"}:
        assert print_any(notice, to=name) == print_any(twin, to=name)


@given(SOUND | ANY)
def test_law_7_a_notice_is_hashable_and_picklable(notice: Notice) -> None:
    """Everything is immutable, hashable, picklable."""
    twin = pickle.loads(pickle.dumps(notice))  # noqa: S301  our own bytes

    assert twin == notice
    assert len({notice, twin}) == 1
    for _, node in walk(notice):
        hash(node)
        with pytest.raises((AttributeError, TypeError)):
            node.anything = 1


# --- 8: hostile text -----------------------------------------------------------------------------------

ELEMENTS = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section"),
    *("div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ul", "li", "span", "time", "cite"),
    *("nav", "details", "summary", "a"),
}
"""The elements that our page is made of: scripts, images and forms are not among them."""

ATTRIBUTES = {
    *("lang", "charset", "name", "content", "id", "class", "datetime", "style", "title"),
    *("aria-label", "open", "href"),
}
HOSTILE = ANY | notices(world=WIDE)


@given(HOSTILE)
def test_law_8_no_text_breaks_out_of_html(notice: Notice) -> None:
    """Whatever the text of a field is, HTML has our elements and attributes and no others.

    Its links lead to places in the page.
    """
    page = print_html(notice)
    tree = html5lib.parse(page, namespaceHTMLElements=False)

    assert elements_of_html(page) <= ELEMENTS
    assert {name for element in tree.iter() for name in element.keys()} <= ATTRIBUTES  # noqa: SIM118
    # A link leads to a part of the page that is there, and nowhere else.
    ids = {f"#{element.get('id')}" for element in tree.iter() if element.get("id")}
    assert {element.get("href") for element in tree.iter("a")} <= ids
    places = {f"#{element.get('id')}" for element in tree.iter()}
    assert {link.get("href") for link in tree.iter("a")} <= places


TOKENS = {
    *("inline", "text", "text_special", "softbreak", "heading_open", "heading_close"),
    *("paragraph_open", "paragraph_close", "bullet_list_open", "bullet_list_close"),
    *("list_item_open", "list_item_close", "strong_open", "strong_close", "em_open", "em_close"),
}
"""What our Markdown is made of: HTML, code, links, images, quotations and rules are not."""


@given(HOSTILE)
def test_law_8_no_text_breaks_out_of_markdown(notice: Notice) -> None:
    """Whatever the text of a field is, Markdown has our marks and no others."""
    tokens = MarkdownIt("commonmark").parse(print_markdown(notice))
    inner = [child for token in tokens for child in token.children or ()]

    assert {token.type for token in (*tokens, *inner)} <= TOKENS


@given(HOSTILE)
def test_law_8_no_text_breaks_out_of_json(notice: Notice) -> None:
    """Whatever the text of a field is, JSON is read by a reader that is not ours, every text whole."""
    data = json.loads(to_json(notice))

    assert data == to_data(notice)
    assert [text for text in _strings(data) if text.strip() and forbidden(text)] == []


def _strings(data: object) -> Sequence[str]:
    if isinstance(data, str):
        return [data]
    held = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return [text for each in held for text in _strings(each)]


# --- what the laws have found ---------------------------------------------------------------------------


def test_an_item_of_nothing_but_an_order_prints() -> None:
    """An item that is its order alone has a page; taking the order off it for a moment failed."""
    notice = Notice(body=(AgendaItem(order=Assignment(lead=(Body("Sở Y tế"),))),))

    assert "Giao Sở Y tế:" in to_text(notice)
    same_words(notice)


def test_a_blank_type_name_counts_as_not_seen() -> None:
    """A type name of blanks alone printed a page without any."""
    notice = Notice(as_printed=AsPrinted(type_name=" "))

    assert to_text(notice) == to_text(Notice())


def test_small_roman_points_begin_anew_below_the_next_point() -> None:
    """The second "(i)" of a page was read as the letter, and "(ii)" as a point below it."""
    points = tuple(
        Remark(
            f"Điểm {n}",
            label=f"({n})",
            points=(Remark("một;", label="(i)"), Remark("hai.", label="(ii)")),
        )
        for n in (1, 2)
    )
    notice = Notice(body=(AgendaItem(label="1.", heading="Về trụ sở", body=points),))

    back = read(to_text(notice)).notice

    assert _outline(back.body, back.form) == _outline(notice.body, notice.form)


def test_what_is_found_does_not_hang_on_what_ran_before() -> None:
    """A codec resolves the types of attrs fields, after which no text was checked and forms walked."""
    spoilt = Notice(body=(Remark("Sở Tài chính\u200b"),))
    to_json(spoilt)
    walk_module._nested_fields.cache_clear()
    validate._text_fields.cache_clear()

    assert [path for path, _ in walk(spoilt)] == ["$", "$.body[0]"]
    assert "GB502" in check(spoilt).codes
