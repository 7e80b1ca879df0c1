"""Labels are counted as each regime counts them, and what is given stays."""

from __future__ import annotations

from giaoban.forms import PARTY_HD36, STATE_ND30
from giaoban.model import AgendaItem, Assignment, Body, Decision, Node, Remark
from giaoban.numbering import SECTION, letter_label, numbered

SO_A, SO_B = (Body("Sở A"),), (Body("Sở B"),)


def labels(body: tuple[Node, ...]) -> list[object]:
    """Return the labels of a body as nested lists."""
    return [
        [node.label, labels(node.body)]
        if isinstance(node, AgendaItem)
        else [node.label, labels(node.points)]
        if node.points
        else node.label
        for node in body
    ]


def task(lead: tuple[Body, ...] = SO_A, **more: object) -> Assignment:
    """Return a task of no importance."""
    return Assignment(lead=lead, task="rà soát hồ sơ", **more)  # type: ignore[arg-type] # any field


def test_letters_follow_the_vietnamese_order() -> None:
    """After d) comes đ), there is no f), j), w) or z), and after y) comes aa)."""
    printed = [letter_label(index) for index in range(25)]

    assert printed == [
        *("a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)", "k)", "l)", "m)", "n)", "o)"),
        *("p)", "q)", "r)", "s)", "t)", "u)", "v)", "x)", "y)", "aa)", "ab)"),
    ]


def test_items_and_sub_items_are_counted() -> None:
    """Items count 1., 2.; the items of the second count 2.1., 2.2."""
    inner = (AgendaItem(heading="Một"), AgendaItem(heading="Hai"))
    body = (AgendaItem(heading="Về A"), AgendaItem(heading="Về B", body=inner))

    assert labels(numbered(body, STATE_ND30)) == [
        ["1.", []],
        ["2.", [["2.1.", []], ["2.2.", []]]],
    ]


def test_sections_are_counted_in_roman_and_restart_their_items() -> None:
    """Sections count I., II.; items in each begin at 1."""
    items = (AgendaItem(heading="Một"), AgendaItem(heading="Hai"))
    body = tuple(AgendaItem(label=SECTION, heading=name, body=items) for name in "AB")

    assert labels(numbered(body, STATE_ND30)) == [
        ["I.", [["1.", []], ["2.", []]]],
        ["II.", [["1.", []], ["2.", []]]],
    ]


def test_one_order_in_an_item_stays_a_paragraph() -> None:
    """A decision and a single order are plain paragraphs."""
    body = (AgendaItem(heading="Về A", body=(Decision(stance="agreed"), task())),)

    assert labels(numbered(body, STATE_ND30)) == [["1.", [None, None]]]


def test_several_orders_in_an_item_are_labelled() -> None:
    """Two orders are a) and b); the decision before them has no label."""
    body = (AgendaItem(heading="Về A", body=(Decision(stance="agreed"), task(), task(SO_B))),)

    assert labels(numbered(body, STATE_ND30)) == [["1.", [None, "a)", "b)"]]]


def test_one_order_under_an_addressee_is_labelled() -> None:
    """Under "5. Giao Sở A:" even a single task is a point."""
    body = (AgendaItem(order=Assignment(lead=SO_A), body=(task(()),)),)

    assert labels(numbered(body, STATE_ND30)) == [["1.", ["a)"]]]


def test_points_go_deeper_by_form() -> None:
    """State points go a), -, +; Party points go (1), (i), -, and the last level repeats."""
    deep = task(points=(Remark("một", points=(Remark("hai", points=(Remark("ba"),)),)),))
    frame = (Assignment(lead=SO_A, points=(deep,)),)

    state = ["a)", [["-", [["+", ["+"]]]]]]
    party = ["(1)", [["(i)", [["-", ["+"]]]]]]
    assert labels(numbered(frame, STATE_ND30)) == [[None, [state]]]
    assert labels(numbered(frame, PARTY_HD36)) == [[None, [party]]]


def test_what_continues_a_paragraph_is_not_counted() -> None:
    """A clause that goes on in the paragraph before it takes no label and no number."""
    points = (task(), Remark("Kết quả báo cáo UBND tỉnh.", continues=True), task(SO_B))
    frame = (Assignment(lead=SO_A, points=points),)

    assert labels(numbered(frame, PARTY_HD36)) == [[None, ["(1)", None, "(2)"]]]


def test_a_label_that_is_given_stays() -> None:
    """An own label is kept, and the count goes on beside it."""
    body = (
        AgendaItem(label="5.", heading="Về A", body=(task(label="-"), task(SO_B))),
        AgendaItem(heading="Về B"),
    )

    assert labels(numbered(body, STATE_ND30)) == [["5.", ["-", "b)"]], ["2.", []]]
