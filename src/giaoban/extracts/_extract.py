"""Trích sao: what concerns one addressee, numbered as in the original."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from giaoban.extracts._notes import noted
from giaoban.extracts._secrecy import refuse_secret
from giaoban.extracts._whom import Addressee
from giaoban.lexicon import subject_text
from giaoban.model import AgendaItem, Assignment, Decision, Notice, Preamble, Remark
from giaoban.orders import orders
from giaoban.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from giaoban.directory import Directory
    from giaoban.model import Node, Party

__all__ = ["Extract", "extract", "extracted"]


@frozen(kw_only=True)
class Extract:
    """Bản trích sao: the notice that it is, and where its items and clauses stood.

    Args:
        paths:
            Of each item and clause its path here and its path in the original, in printed order.
    """

    notice: Notice
    paths: tuple[tuple[str, str], ...] = ()

    def original(self, path: str) -> str:
        """Return the path in the original of what stands at *path* here.

        What lies outside body and closing stands at the same path in both.
        """
        known = dict(self.paths)
        head = path
        while head not in known:
            cut = max(head.rfind("."), head.rfind("["))
            if cut < 0:
                return path
            head = head[:cut]
        return known[head] + path[len(head) :]


def extract(
    notice: Notice,
    *,
    for_: Party | str,
    directory: Directory | None = None,
    also: Iterable[str] = (),
    allow_secret: bool = False,
) -> Notice:
    """Return the notice with only what concerns one addressee, its labels as in the original.

    Kept are the assignments in which the addressee has a role, its own or inherited, whole with
    the points below them; what encloses those; the decisions beside them; and the frame of the
    notice. A closing clause that orders somebody else is left out, recipients and signature stay.
    The subject ends in "(trích)". If nothing concerns the addressee, the body is empty.

    Args:
        for_:
            A party, or the name or position by which the notice calls it.
        directory:
            Asked about the names in the notice. A collective for which it gives an `Ambiguous`
            takes in each of the candidates.
        also:
            Further names that take the addressee in ("các sở, ngành", "Giám đốc Sở Y tế").
        allow_secret:
            Whether a notice with a secrecy mark is extracted all the same.

    Raises:
        SecretNotice: The notice bears a secrecy mark, and *allow_secret* is false.
        ValueError: A name is empty.
    """
    return extracted(
        notice, for_=for_, directory=directory, also=also, allow_secret=allow_secret
    ).notice


def extracted(
    notice: Notice,
    *,
    for_: Party | str,
    directory: Directory | None = None,
    also: Iterable[str] = (),
    allow_secret: bool = False,
) -> Extract:
    """Return what `extract` does, with the way back to the original's paths."""
    refuse_secret(notice, "trích sao (extract)", allow_secret=allow_secret)
    tree = _Tree(notice)
    kept = _kept(notice, tree, Addressee(notice, for_, directory, tuple(also)))
    rows = tree.rows(kept)
    part = evolve(
        notice,
        subject=f"{subject_text(notice)} (trích)".strip(),
        preamble=_preamble(notice),
        body=tuple(rows["$.body"]),
        # A closing of which nothing is left is the form's own again.
        closing=tuple(rows["$.closing"]) or (None if notice.closing else notice.closing),
    )
    moved = tree.moved(kept)
    return Extract(
        notice=noted(part, notice), paths=tuple((new, old) for old, new in moved.items())
    )


def _preamble(notice: Notice) -> Preamble | None:
    """Return the preamble with those who were heard, whether or not their items stay."""
    if notice.preamble is not None and (notice.preamble.wording or notice.preamble.heard):
        return notice.preamble
    presenters = (item.presenter for _, item in walk(notice) if isinstance(item, AgendaItem))
    heard = tuple(dict.fromkeys(one for one in presenters if one is not None))
    return evolve(notice.preamble or Preamble(), heard=heard) if heard else notice.preamble


# --- what is kept ----------------------------------------------------------------------------------


def _kept(notice: Notice, tree: _Tree, whom: Addressee) -> set[str]:
    """Return the paths of the items and clauses that stay."""
    told = {order.path: order for order in orders(notice)}
    whole = set()
    kept: set[str] = set()
    for path, order in told.items():
        around = (path, *order.enclosing)
        # An order to somebody is theirs with all that it governs, whoever has a part in it there.
        if any(whom.any_of(_named(told[one].assignment)) for one in around):
            whole.add(node_path(path))
            kept.update(*(tree.around(one) for one in around))
    whole |= tree.below(whole)
    presented = set(_presented(tree, whom))
    kept = kept.union(whole, *(tree.around(path) for path in presented))
    kept |= set(_decided(tree, kept, presented))
    return kept | set(_run_in(tree, kept))


def _named(assignment: Assignment) -> Iterator[Party]:
    """Yield the parties that an assignment names in a role that is not inherited."""
    yield from assignment.lead
    yield from assignment.coordinators
    yield from assignment.director
    yield from (other.party for other in assignment.others)
    yield from assignment.reports_to
    yield from assignment.via
    for part in assignment.deliverables:
        yield from part.to
        yield from part.via


def _presented(tree: _Tree, whom: Addressee) -> Iterator[str]:
    """Yield the items that the addressee presented and the decisions that it took."""
    for path, node in tree.nodes.items():
        who: Party | None = None
        if isinstance(node, AgendaItem):
            who = node.presenter
        elif isinstance(node, Decision):
            who = node.decided_by
        if who is not None and whom.is_meant(who):
            yield path


def _decided(tree: _Tree, kept: set[str], presented: set[str]) -> Iterator[str]:
    """Yield the decisions on a matter that is kept, with what they say in their points."""
    matters = presented | {
        tree.row(path) for path in kept if not isinstance(tree.nodes[path], AgendaItem)
    }
    decided = set()
    for path, node in tree.nodes.items():
        row = tree.row(path)
        beside = isinstance(node, Decision) and row in matters and row not in decided
        if beside or (row in decided and isinstance(node, Decision | Remark)):
            decided.add(path)
            yield path


def _run_in(tree: _Tree, kept: set[str]) -> Iterator[str]:
    """Yield the remarks that head the paragraph of a clause that is kept ("Về đất đai:")."""
    for path, before in tree.before.items():
        node = tree.nodes[before]
        heads = isinstance(node, Remark) and node.wording.rstrip().endswith(":")
        if heads and path in kept and _goes_on(tree.nodes[path]):
            yield from tree.around(before)


def _goes_on(node: Node) -> bool:
    return not isinstance(node, AgendaItem) and node.continues


# --- the tree --------------------------------------------------------------------------------------


class _Tree:
    """The items and clauses of a notice by path, in printed order. It keeps its own stacks."""

    def __init__(self, notice: Notice) -> None:
        self.nodes: dict[str, Node] = {}
        self.before: dict[str, str] = {}
        for row, nodes in (("$.body", notice.body), ("$.closing", notice.closing or ())):
            last = ""
            stack = _members(row, nodes)
            while stack:
                path, node = stack.pop()
                self.nodes[path] = node
                if last:
                    self.before[path] = last
                last = path
                stack.extend(_members(*_below(path, node)))

    def row(self, path: str) -> str:
        """Return the node around a node; of one at the top, the row of the notice."""
        row = path[: path.rindex("[")]
        return row.rpartition(".")[0] if "[" in row else row

    def around(self, path: str) -> set[str]:
        """Return the node at *path*, or whose order that is, and all that enclose it."""
        here = node_path(path)
        found = set()
        while here in self.nodes:
            found.add(here)
            here = self.row(here)
        return found

    def below(self, tops: set[str]) -> set[str]:
        """Return all that stands below one of *tops*."""
        found: set[str] = set()
        for path in self.nodes:  # what encloses comes first
            row = self.row(path)
            if row in tops or row in found:
                found.add(path)
        return found

    def moved(self, kept: set[str]) -> dict[str, str]:
        """Return the new path of each node that is kept."""
        rows: dict[str, str] = {"$.body": "$.body", "$.closing": "$.closing"}
        count: dict[str, int] = {}
        places = {}
        for path, node in self.nodes.items():
            if path in kept:
                row = rows[path[: path.rindex("[")]]
                nth = count[row] = count.get(row, -1) + 1
                places[path] = new = f"{row}[{nth}]"
                rows[_below(path, node)[0]] = _below(new, node)[0]
        return places

    def rows(self, kept: set[str]) -> dict[str, list[Any]]:
        """Return what is kept of body and closing, each with what is kept in it."""
        rows: dict[str, list[Any]] = {"$.body": [], "$.closing": []}
        for path in reversed(self.nodes):
            if path in kept:
                below = rows.pop(_below(path, self.nodes[path])[0], [])
                node = _with_below(self._started(path, kept), tuple(reversed(below)))
                rows.setdefault(path[: path.rindex("[")], []).append(node)
        return {row: nodes[::-1] for row, nodes in rows.items()}

    def _started(self, path: str, kept: set[str]) -> Node:
        """Return a node; a clause starts a paragraph where the one that it went on in is gone."""
        node = self.nodes[path]
        before = self.before.get(path)
        if isinstance(node, AgendaItem) or before is None or before in kept:
            return node
        return evolve(node, continues=False)


def node_path(path: str) -> str:
    """Return the path of the node that an assignment is, or whose order it is."""
    return path.removesuffix(".order")


def _members(row: str, nodes: tuple[Node, ...]) -> list[tuple[str, Node]]:
    """Return the members of a row with their paths, the last first."""
    return [(f"{row}[{nth}]", node) for nth, node in enumerate(nodes)][::-1]


def _below(path: str, node: Node) -> tuple[str, tuple[Node, ...]]:
    if isinstance(node, AgendaItem):
        return f"{path}.body", node.body
    return f"{path}.points", node.points


def _with_below(node: Node, below: tuple[Any, ...]) -> Node:
    if isinstance(node, AgendaItem):
        return evolve(node, body=below)
    return evolve(node, points=below)
