"""Chủ thể: strategies for bodies, persons, collectives and their parts in a task."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from hypothesis import strategies as st

from giaoban.model import Body, Group, Involved, Party, Person, Role
from giaoban.strategies import _pools as pools
from giaoban.strategies._build import Part, built
from giaoban.strategies._world import WORLD, World, one_of_pool, tuples_of

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

ROLES: Final[tuple[Role, ...]] = get_args(Role)


def refs(world: World) -> SearchStrategy[str | None]:
    """Return a strategy for the caller's own keys."""
    return world.words(pools.REFS)


def bodies(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Body]:
    """Cơ quan, đơn vị: the world's bodies; shrinks to `Body("Sở Tài chính")`."""
    if not fields:
        return world.a_body
    return built(Body, fields, {"name": world.words(pools.BODIES)}, {"ref": refs(world)})


def persons(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Person]:
    """Đồng chí: the world's persons; shrinks to Nguyễn Văn An, Phó Chủ tịch UBND tỉnh."""
    if not fields:
        return world.a_person
    positions = tuples_of(world.words(pools.POSITIONS), min_size=1)
    return built(
        Person,
        fields,
        {"name": world.words(pools.PERSON_NAMES)},
        {"positions": positions, "ref": refs(world)},
    )


def officials(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Person]:
    """Người giữ chức vụ: persons named by position alone; shrinks to "Phó Chủ tịch UBND tỉnh"."""
    positions = tuples_of(world.words(pools.POSITIONS), min_size=1)
    return built(
        Person, fields, {"name": st.just(""), "positions": positions}, {"ref": refs(world)}
    )


def groups(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Group]:
    """Nhóm: collectives, with members or without; shrinks to "các sở, ban, ngành"."""
    members = tuples_of(st.one_of(world.a_body, world.a_person), min_size=1, max_size=3)
    return built(
        Group,
        fields,
        {"name": world.words(pools.GROUPS)},
        {"members": members, "ref": refs(world)},
    )


def parties(*, world: World = WORLD) -> SearchStrategy[Party]:
    """Chủ thể: bodies, persons, groups and officials; shrinks to `Body("Sở Tài chính")`.

    Of a world with persons of its own there are no others, and so no officials.
    """
    named = (bodies(world=world), persons(world=world), groups(world=world))
    return st.one_of(*named, *((officials(world=world),) if world.persons is None else ()))


def involved(*, world: World = WORLD, **fields: Part) -> SearchStrategy[Involved]:
    """Vai trò khác: a party in one of the other roles; shrinks to the executing Sở Tài chính."""
    needed: dict[str, Part] = {"party": parties(world=world), "role": one_of_pool(ROLES)}
    return built(Involved, fields, needed)
