"""Who inherits what: each assignment with all that holds for it, and where it is stated."""

from __future__ import annotations

from attrs import evolve
from hypothesis import given

from giaoban.builders import addressed_to, agreed, assign, directed_by, draft, item, official
from giaoban.model import AgendaItem, Assignment, Body, Node, Notice, Party, Remark
from giaoban.orders import Order, item_number, orders, tasks_of
from giaoban.strategies import notices
from giaoban.timing import before, in_month

AN, BINH = official("Nguyễn Văn An"), official("Trần Thị Bình")
A, B, C, D = (Body(f"Sở {letter}") for letter in "ABCD")


def draft_of(*body: Node) -> Notice:
    """Return a State draft with that body."""
    return draft("state-nd30", body=body)


def test_an_assignment_of_its_own_inherits_nothing() -> None:
    """All that holds for it is its own, stated at its own path."""
    task = assign("Sở A", "rà soát", coordinators="Sở B", director=AN, due=before("15/10/2023"))

    assert orders(draft_of(task)) == (
        Order(
            path="$.body[0]",
            item=None,
            assignment=task,
            enclosing=(),
            lead=(A,),
            coordinators=(B,),
            director=(AN,),
            deadline=before("15/10/2023"),
            lead_from="$.body[0]",
            director_from="$.body[0]",
            deadline_from="$.body[0]",
        ),
    )


def test_nobody_is_nobody() -> None:
    """What nobody states is empty, and comes from nowhere."""
    (order,) = orders(draft_of(assign("", "rà soát")))

    assert (order.lead, order.director, order.deadline) == ((), (), None)
    assert (order.lead_from, order.director_from, order.deadline_from) == (None, None, None)


def test_lead_director_and_deadline_come_each_from_the_nearest_that_states_it() -> None:
    """The task states none: the lead is of the inner frame, the director of the outer one."""
    task = assign("", "rà soát")
    inner = addressed_to("Sở A", task, due=in_month("11/2023"))
    outer = directed_by(AN, inner)
    order = tasks_of(draft_of(outer))[0]

    assert (order.lead, order.lead_from) == ((A,), "$.body[0].points[0]")
    assert (order.director, order.director_from) == ((AN,), "$.body[0]")
    assert (order.deadline, order.deadline_from) == (in_month("11/2023"), "$.body[0].points[0]")
    assert order.enclosing == ("$.body[0]", "$.body[0].points[0]")


def test_what_is_nearer_wins() -> None:
    """A point's own deadline and director stand before the frame's."""
    task = assign("", "rà soát", director=BINH, due=before("1/12/2023"))
    order = tasks_of(
        draft_of(directed_by(AN, addressed_to("Sở A", task, due=in_month("11/2023"))))
    )[0]

    assert (order.director, order.deadline) == ((BINH,), before("1/12/2023"))


def test_coordinators_go_with_their_lead() -> None:
    """A point with a lead of its own does not work with the frame's coordinators."""
    frame = addressed_to("Sở A", assign("", "một"), assign("Sở C", "hai"), coordinators="Sở B")
    first, second = tasks_of(draft_of(frame))

    assert (first.lead, first.coordinators) == ((A,), (B,))
    assert (second.lead, second.coordinators) == ((C,), ())


def test_coordinators_alone_add_to_those_inherited() -> None:
    """A point that names whom to work with, and no lead, dismisses nobody, and doubles nobody."""
    point = assign("", "rà soát", coordinators=["Sở B", "Sở D"])
    order = tasks_of(draft_of(addressed_to("Sở A", point, coordinators=["Sở B", "Sở C"])))[0]

    assert order.coordinators == (B, C, D)


def test_an_items_order_holds_for_its_sub_items_too() -> None:
    """The frame in a heading encloses the whole body; an inner item's own order overrides it."""
    inner = item("Về B", assign("", "hai"))
    other = item("Về C", assign("", "ba"), order=addressed_to("Sở C"))
    whole = item("Về A", assign("", "một"), inner, other, order=addressed_to("Sở A"))
    notice = draft_of(whole)

    assert [(o.item, o.lead, o.lead_from) for o in tasks_of(notice)] == [
        ("1", (A,), "$.body[0].order"),
        ("1.1", (A,), "$.body[0].order"),
        ("1.2", (C,), "$.body[0].body[2].order"),
    ]
    assert [o.path for o in orders(notice) if not o.is_task] == [
        "$.body[0].order",
        "$.body[0].body[2].order",
    ]


def test_a_decision_or_remark_between_passes_the_frame_on() -> None:
    """Tasks below a remark in a frame are still the frame's."""
    below = Remark("Cụ thể:", points=(assign("", "rà soát"),))

    assert tasks_of(draft_of(addressed_to("Sở A", below)))[0].lead == (A,)


def test_neighbours_inherit_nothing_from_each_other() -> None:
    """What one clause states holds for what is below it, not for what follows it."""
    second = tasks_of(draft_of(assign("Sở A", "một", director=AN), assign("", "hai")))[1]

    assert (second.lead, second.director) == ((), ())


def test_the_closing_gives_orders_after_the_body() -> None:
    """An order in the closing is among them, outside items, last."""
    notice = draft(
        "state-nd30",
        body=[item("Về A", agreed(), assign("Sở A", "rà soát"))],
        closing=[assign("Sở B", "triển khai")],
    )

    assert [(o.path, o.item) for o in orders(notice)] == [
        ("$.body[0].body[1]", "1"),
        ("$.closing[0]", None),
    ]


def test_labels_and_item_numbers_are_as_printed() -> None:
    """A number is spoken of without its closing mark; an item without one takes the outer's."""
    assert item_number(AgendaItem(label="8.1.")) == "8.1"
    assert item_number(AgendaItem(label="II.")) == "II"
    assert item_number(AgendaItem(label="I-")) == "I"
    assert item_number(AgendaItem(heading="Về A")) is None

    bare = AgendaItem(heading="Về A", body=(Assignment(task="rà soát", label="-"),))
    (order,) = orders(Notice(body=(AgendaItem(label="8.", body=(bare,)),)))
    assert (order.item, order.label) == ("8", "-")


def test_deep_nesting_is_resolved() -> None:
    """A hundred levels of points all inherit the outermost lead."""
    clause = Assignment(task="rà soát")
    for _ in range(100):
        clause = Assignment(task="rà soát", points=(clause,))
    notice = draft_of(Assignment(lead=(A,), points=(clause,)))
    leads: set[tuple[Party, ...]] = {order.lead for order in orders(notice)}

    assert leads == {(A,)}
    assert len(tasks_of(notice)) == 101


def test_a_frame_without_points_leads_in_the_items_behind_it() -> None:
    """Items behind “Giao Sở A thực hiện các nội dung sau:” are its, until another frame leads in."""
    leads_in = Assignment(lead=(A,), coordinators=(C,))
    before_it, first, second, third = (item(name, assign("", name)) for name in "abcd")
    between = assign("", "giữa")
    last = item("e", assign("Sở D", "e"))
    body = (before_it, leads_in, first, between, second, Assignment(lead=(B,)), third, last)

    found = tasks_of(draft_of(*body))
    assert [(order.assignment.task, order.lead, order.coordinators) for order in found] == [
        ("a", (), ()),
        ("b", (A,), (C,)),
        ("giữa", (), ()),
        ("c", (A,), (C,)),
        ("d", (B,), ()),
        ("e", (D,), ()),
    ]
    assert found[1].enclosing == ("$.body[1]",)


def test_many_coordinators_take_no_time() -> None:
    """Each is looked up among those inherited, and not compared with every one of them."""
    many = tuple(Body(f"Sở {n}") for n in range(20_000))
    point = Assignment(task="rà soát", coordinators=many[10_000:])
    frame = Assignment(lead=(A,), coordinators=many[:15_000], points=(point,))

    assert tasks_of(draft_of(frame))[0].coordinators == many


def _resolved(node: Node, path: str, above: tuple[Order, ...], item: str | None) -> list[Order]:
    """Return the orders in *node*, each field looked for upwards on its own: slow and plain."""
    found: list[Order] = []
    stated = node.order if isinstance(node, AgendaItem) else node
    if isinstance(node, AgendaItem):
        item = item_number(node) or item
    if isinstance(stated, Assignment):
        at = f"{path}.order" if isinstance(node, AgendaItem) else path
        chain = (*above, Order(path=at, item=item, assignment=stated))[::-1]
        led = next((o for o in chain if o.assignment.lead), None)
        directed = next((o for o in chain if o.assignment.director), None)
        due = next((o for o in chain if o.assignment.deadline is not None), None)
        below_lead = chain[: chain.index(led) + 1] if led else chain
        coordinators = [c for o in below_lead[::-1] for c in o.assignment.coordinators]
        order = Order(
            path=at,
            item=item,
            assignment=stated,
            enclosing=tuple(o.path for o in above),
            lead=led.assignment.lead if led else (),
            coordinators=stated.coordinators if led is chain[0] else _once(coordinators),
            director=directed.assignment.director if directed else (),
            deadline=due.assignment.deadline if due else None,
            lead_from=led.path if led else None,
            director_from=directed.path if directed else None,
            deadline_from=due.path if due else None,
        )
        found.append(order)
        above = (*above, order)
    name = "body" if isinstance(node, AgendaItem) else "points"
    return found + _all_resolved(getattr(node, name), f"{path}.{name}", above, item)


def _all_resolved(
    nodes: tuple[Node, ...], path: str, above: tuple[Order, ...], item: str | None
) -> list[Order]:
    """Return the orders in the members of a body; a frame without points is above later items."""
    found: list[Order] = []
    leading = above
    for i, node in enumerate(nodes):
        inner = leading if isinstance(node, AgendaItem) else above
        found += _resolved(node, f"{path}[{i}]", inner, item)
        if isinstance(node, Assignment) and not node.task.strip() and not node.points:
            leading = (*above, found[-1])
    return found


def _once(parties: list[Party]) -> tuple[Party, ...]:
    return tuple(dict.fromkeys(parties))


@given(notices(profile="draft"))
def test_orders_are_those_of_a_plain_recursion(notice: Notice) -> None:
    """Every assignment, in printed order, with what the nearest above it states."""
    expected = [
        order
        for where, nodes in (("body", notice.body), ("closing", notice.closing or ()))
        for order in _all_resolved(nodes, f"$.{where}", (), None)
    ]
    alike = [evolve(order, coordinators=_once(list(order.coordinators))) for order in expected]
    found = [
        evolve(order, coordinators=_once(list(order.coordinators))) for order in orders(notice)
    ]

    assert found == alike
