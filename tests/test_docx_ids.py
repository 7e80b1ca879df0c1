"""The ids that a Word file bears unseen: through the file, through edits by hand, and back."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import giaoban as gb
from giaoban.builders import assign, item
from giaoban.builders import draft as draft_of
from giaoban.model import Assignment, Notice, Remark
from giaoban.orders import orders
from giaoban.render import to_docx
from giaoban.strategies import notices
from giaoban.timing import before
from giaoban.walk import put_all, walk
from tests.sample_notices import NOTICES
from tests.support_examples import PARTY, STATE
from tests.support_word import docx, p, r

if TYPE_CHECKING:
    from collections.abc import Callable

NAMED = {
    "party": PARTY,
    "state": STATE,
    "sample": NOTICES["state-nd30"](),
    "as-read": NOTICES["as-read"](),
}


def named(notice: Notice) -> Notice:
    """Return *notice* with an id of its own and one for each of its assignments."""
    changes = {
        order.path: evolve(order.assignment, id=f'việc <{nth}> & "{nth}"')
        for nth, order in enumerate(orders(notice))
    }
    return evolve(put_all(notice, changes), id="TB/65 <x>")


def ids_of(notice: Notice) -> list[str | None]:
    """Return the ids of the assignments of *notice* in printed order."""
    return [node.id for _, node in walk(notice) if isinstance(node, Assignment)]


@pytest.mark.parametrize("name", NAMED)
def test_ids_come_back(name: str) -> None:
    """The notice has its id, and each assignment its own: orders and frames too."""
    notice = named(NAMED[name])
    read = gb.read(to_docx(notice)).notice

    assert read.id == notice.id
    assert ids_of(read) == ids_of(notice)
    assert None not in ids_of(read)


@pytest.mark.parametrize("name", NAMED)
def test_a_page_without_ids_bears_none(name: str) -> None:
    """No id is made up; the annex, which names the tasks again, bears none of its own."""
    read = gb.read(to_docx(NAMED[name], annex=True)).notice

    assert read.id is None
    assert set(ids_of(read)) <= {None}


@given(notices())
def test_no_id_is_given_to_another_assignment(notice: Notice) -> None:
    """What is read of any sound notice has the ids in their order, each at most once."""
    marked = named(notice)
    found = [one for one in ids_of(gb.read(to_docx(marked)).notice) if one is not None]

    assert len(set(found)) == len(found)
    # Words that no reader can tell for an assignment lose their id.
    assert set(found) <= set(ids_of(marked))


# --- edited by hand --------------------------------------------------------------------------------


def _notice() -> Notice:
    tasks = (
        assign("Sở Xây dựng", "thu hồi trụ sở dôi dư", due=before("15/10/2023")),
        assign("Sở Nội vụ", "rà soát biên chế", due=before("20/10/2023")),
        assign("Sở Y tế", "báo cáo kết quả", due=before("25/10/2023")),
    )
    named_tasks = [evolve(task, id=f"NV-{nth}") for nth, task in enumerate(tasks, start=1)]
    notice = draft_of(
        "party-hd36",
        issuer="Ban cán sự đảng UBND tỉnh",
        number="65-TB/BCSĐ",
        place="Sông Lam",
        issued_on="2/10/2023",
        subject="ý kiến của Ban cán sự đảng UBND tỉnh",
        body=[item("Về trụ sở", *named_tasks)],
    )
    return evolve(notice, id="TB-65")


def _edited(data: bytes, edit: Callable[[str], str], part: str = "word/document.xml") -> bytes:
    """Return a Word file with one part of it changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            new.writestr(name, edit(text) if name == part else text)
    return out.getvalue()


def _found(data: bytes) -> dict[str, str | None]:
    """Return the id of each task that is read, by its words."""
    notice = gb.read(data).notice
    return {node.task: node.id for _, node in walk(notice) if isinstance(node, Assignment)}


def _paragraph(text: str, words: str) -> str:
    """Return the paragraph of a part that holds these words."""
    return next(one for one in text.split("<w:p>") if words in one).join(("<w:p>", ""))


def test_a_task_that_was_reworded_keeps_its_id() -> None:
    """Another deadline, other words: the bookmark is round them still."""

    def edit(text: str) -> str:
        return text.replace("rà soát biên chế", "rà soát, sắp xếp biên chế").replace(
            "20/10/2023", "30/11/2023"
        )

    assert _found(_edited(to_docx(_notice()), edit)) == {
        "thu hồi trụ sở dôi dư": "NV-1",
        "rà soát, sắp xếp biên chế": "NV-2",
        "báo cáo kết quả": "NV-3",
    }


def test_a_task_that_was_moved_keeps_its_id() -> None:
    """A paragraph cut out and put in elsewhere takes its bookmark along."""

    def moved(text: str) -> str:
        first, last = _paragraph(text, "thu hồi"), _paragraph(text, "báo cáo")
        return text.replace(last, "").replace(first, last + first)

    assert list(_found(_edited(to_docx(_notice()), moved)).items()) == [
        ("báo cáo kết quả", "NV-3"),
        ("thu hồi trụ sở dôi dư", "NV-1"),
        ("rà soát biên chế", "NV-2"),
    ]


def test_a_new_task_has_no_id_and_a_deleted_one_takes_its_own_along() -> None:
    """Neither shifts the ids of the others."""

    def edit(text: str) -> str:
        added = p("(2) Giao Sở Công Thương kiểm kê kho, hoàn thành trước ngày 01/12/2023.")
        old = _paragraph(text, "rà soát")
        return text.replace(old, added)

    found = _found(_edited(to_docx(_notice()), edit))

    assert found["kiểm kê kho"] is None
    assert (found["thu hồi trụ sở dôi dư"], found["báo cáo kết quả"]) == ("NV-1", "NV-3")
    assert "NV-2" not in found.values()


def test_a_task_made_a_remark_has_no_id() -> None:
    """Words that are no assignment any more bear no id, though their bookmark is there."""

    def edit(text: str) -> str:
        return text.replace(
            "Giao Sở Nội vụ rà soát biên chế, hoàn thành trước",
            "Hội nghị nghe báo cáo biên chế đến",
        )

    notice = gb.read(_edited(to_docx(_notice()), edit)).notice

    assert [one for one in ids_of(notice) if one] == ["NV-1", "NV-3"]
    assert notice.id == "TB-65"


# --- files made by others --------------------------------------------------------------------------

_FIRST = "<w:bookmarkStart w:id='1' w:name='_giaoban_1'/>"
_END = "<w:bookmarkEnd w:id='1'/>"
_TASK = "Giao Sở Nội vụ rà soát biên chế trước ngày 20/10/2023."


def _with_properties(data: bytes, *properties: tuple[str, str]) -> bytes:
    """Return a Word file with custom properties."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006"
    told = "".join(
        f"<property name='{name}'><lpwstr>{text}</lpwstr></property>" for name, text in properties
    )
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            if name == "_rels/.rels":
                link = (
                    f"<Relationship Id='ids' Type='{kind}/relationships/custom-properties'"
                    " Target='docProps/custom.xml'/></Relationships>"
                )
                text = text.replace("</Relationships>", link)
            new.writestr(name, text)
        new.writestr("docProps/custom.xml", f"<Properties>{told}</Properties>")
    return out.getvalue()


@pytest.mark.parametrize(
    ("body", "properties", "ids"),
    [
        (p(_FIRST, _TASK, _END), [("giaoban.task.1", "NV-1")], ["NV-1"]),
        (_FIRST + p(_TASK) + _END, [("giaoban.task.1", "NV-1")], ["NV-1"]),
        (p(_FIRST, _TASK, _END), [("giaoban.task.1", "  ")], [None]),
        (p(_FIRST, _TASK, _END), [("giaoban.task.2", "NV-2")], [None]),
        (p(_FIRST, _TASK), [("giaoban.task.1", "NV-1")], [None]),
        (p(_TASK, _END), [("giaoban.task.1", "NV-1")], [None]),
        (p(_FIRST, _END, _TASK), [("giaoban.task.1", "NV-1")], [None]),
        (p(_TASK, _FIRST, r(" "), _END), [("giaoban.task.1", "NV-1")], [None]),
        (p(_FIRST, _TASK, _END), [("giaoban.notice", " ")], [None]),
    ],
    ids=[
        "inside",
        "around",
        "blank",
        "unknown",
        "open",
        "closed",
        "empty",
        "after",
        "blank-notice",
    ],
)
def test_a_file_made_otherwise_is_read(
    body: str, properties: list[tuple[str, str]], ids: list[str | None]
) -> None:
    """A bookmark may stand round a paragraph; one without words, end or property is none."""
    data = _with_properties(docx(p("THÔNG BÁO") + body), *properties)
    notice = gb.read(data).notice

    assert ids_of(notice) == ids
    assert notice.id is None


def test_of_two_ids_of_one_assignment_the_first_counts() -> None:
    """Words of two tasks that were made one have one id."""
    second = "<w:bookmarkStart w:id='2' w:name='_giaoban_2'/>"
    body = p(_FIRST, r(_TASK[:20]), _END, second, r(_TASK[20:]), "<w:bookmarkEnd w:id='2'/>")
    data = _with_properties(
        docx(p("THÔNG BÁO") + body), ("giaoban.task.1", "A"), ("giaoban.task.2", "B")
    )

    assert ids_of(gb.read(data).notice) == ["A"]


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])))
def test_any_id_comes_back_as_it_was(text: str) -> None:
    """An id is the caller's: no character of it is changed."""
    if not text.strip() or any(char in text for char in "\ufffe\uffff"):
        return
    notice = evolve(_notice(), id=text, body=(Remark("Thống nhất."),))

    assert gb.read(to_docx(notice)).notice.id == text
