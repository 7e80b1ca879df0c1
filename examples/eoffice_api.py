"""The API of an invented e-office: it takes notices as JSON, keeps them, and lists their tasks.

It knows the bodies of its own table, and has error codes of its own. docs/testing-an-api.md tests it;
to try it by hand: `uvicorn eoffice_api:app` in this folder.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Final

from attrs import frozen
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from starlette.concurrency import run_in_threadpool

import giaoban as gb
from giaoban.codec import CodecError
from giaoban.diagnostics import Finding
from giaoban.directory import Ambiguous, Directory, Match, PartyKind
from giaoban.model import Notice
from giaoban.orders import Order

# --- the table of bodies ------------------------------------------------------------------------------

BODIES: Final[Mapping[str, str]] = {
    "H01": "Sở Tài chính",
    "H02": "Sở Xây dựng",
    "H03": "Sở Nội vụ",
    "H07": "Văn phòng UBND tỉnh",
    "H20": "UBND tỉnh Sông Lam",
    "X11": "UBND xã Tân Lập",
    "X12": "UBND xã Mỹ Lâm",
}
"""Every body of the province that has an account, by its identifier."""


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


@frozen
class Table:
    """Danh bạ của đơn vị: the table of bodies as giaoban asks about it."""

    rows: Mapping[str, str]

    def resolve(
        self, name: str, /, *, on: dt.date | None = None, kind: PartyKind | None = None
    ) -> Match | Ambiguous | None:
        """Return the body of that name; persons are kept elsewhere."""
        del on  # accounts are there or not, whatever the day
        if kind == "person":
            return None
        meant = (ref for ref, known in self.rows.items() if _folded(known) == _folded(name))
        return next((Match(ref, name=self.rows[ref]) for ref in meant), None)


# --- the errors ---------------------------------------------------------------------------------------

UNREADABLE: Final = "EO-001"
UNKNOWN_NOTICE: Final = "EO-004"
TOO_LARGE: Final = "EO-005"

REFUSED: Final[Mapping[str, str]] = {
    "GB101": "EO-011",  # nobody answers for a task
    "GB102": "EO-012",  # a task has no deadline
    "GB104": "EO-013",  # who leads coordinates as well
    "GB106": "EO-014",  # an order without anything to do
    "GB107": "EO-015",  # the wording says something else than the fields
    "GB109": "EO-016",  # two tasks of one identifier
    "GB201": "EO-021",  # a deadline that is over when the notice is issued
    "GB204": "EO-022",  # issued before the meeting
    "GB301": "EO-031",  # no number
    "GB305": "EO-032",  # no place, no day
    "GB306": "EO-033",  # no issuer
    "GB310": "EO-034",  # nobody is told
    "GB311": "EO-035",  # nobody signs
    "GB404": "EO-041",  # a body without an account
    "GB506": "EO-051",  # letters of a font of the nineties
}
"""What the office refuses, in its own codes. What else is found goes back as a remark."""

LIMIT: Final = 2_000_000
"""How many bytes a request may have."""


def pointer(path: str) -> str:
    """Return a path of giaoban's as a JSON Pointer: `$.body[0].lead` as `/body/0/lead`."""
    return path.removeprefix("$").replace("[", "/").replace("]", "").replace(".", "/")


def problem(code: str, message: str, at: str = "", status: int = 422) -> JSONResponse:
    """Return an answer with one error."""
    return JSONResponse({"errors": [{"code": code, "at": at, "message": message}]}, status)


def said(finding: Finding) -> dict[str, str]:
    """Return a finding in the words of the API."""
    code = REFUSED.get(finding.code, finding.code)
    return {"code": code, "at": pointer(finding.path), "message": finding.message("vi")}


def unreadable(error: CodecError) -> JSONResponse:
    """Return what is wrong with a document that is no notice."""
    errors = [
        {"code": UNREADABLE, "at": pointer(each.path), "message": each.message("vi")}
        for each in error.problems
    ]
    return JSONResponse({"errors": errors}, 422)


def row(order: Order, notice: Notice) -> dict[str, object]:
    """Return a task as the office's board shows it."""
    last = gb.last_day(order.deadline, issued=notice.issued_on)
    return {
        "at": pointer(order.path),
        "lead": [party.name for party in order.lead],
        "task": order.assignment.task,
        "last_day": None if last is None else last.isoformat(),
    }


# --- the application ------------------------------------------------------------------------------------


def make_app(directory: Directory = Table(BODIES)) -> FastAPI:
    """Return the API over a directory of bodies, with nothing in it yet."""
    app = FastAPI(title="Văn phòng điện tử tỉnh Sông Lam")
    kept: dict[int, str] = {}
    numbers = iter(range(1, 1_000_000_000))

    async def keep(request: Request, key: Callable[[], int], status: int) -> Response:
        sent = await request.body()
        if len(sent) > LIMIT:
            return problem(TOO_LARGE, f"Văn bản lớn hơn {LIMIT} byte", status=413)
        try:
            notice = await run_in_threadpool(gb.from_json, sent)
        except CodecError as error:
            return unreadable(error)
        report = await run_in_threadpool(gb.check, notice, directory=directory)
        refused = [each for each in report.findings if each.code in REFUSED]
        if refused:
            return JSONResponse({"errors": [said(each) for each in refused]}, 422)
        kept[number := key()] = gb.to_json(notice)
        remarks = [said(each) for each in report.findings]
        return JSONResponse({"id": number, "remarks": remarks}, status)

    @app.post("/notices", status_code=201)
    async def add(request: Request) -> Response:
        """Take a notice that is fit to be signed."""
        return await keep(request, lambda: next(numbers), 201)

    @app.put("/notices/{number}")
    async def replace(number: int, request: Request) -> Response:
        """Take a notice in the place of another."""
        return await keep(request, lambda: number, 200) if number in kept else missing(number)

    @app.get("/notices")
    async def listed() -> list[int]:
        """List what is kept."""
        return sorted(kept)

    @app.get("/notices/{number}")
    async def one(number: int) -> Response:
        """Give a notice back as it was taken."""
        if number not in kept:
            return missing(number)
        return Response(kept[number], media_type="application/json")

    @app.delete("/notices/{number}")
    async def remove(number: int) -> Response:
        """Forget a notice."""
        return missing(number) if kept.pop(number, None) is None else Response(status_code=204)

    @app.get("/notices/{number}/tasks")
    async def tasks(number: int) -> Response:
        """List who has to do what, and by when."""
        if number not in kept:
            return missing(number)
        notice = gb.from_json(kept[number])
        return JSONResponse([row(order, notice) for order in gb.tasks_of(notice)])

    @app.post("/readings")
    async def read(request: Request) -> Response:
        """Read a text or a Word file into a notice to be looked over."""
        sent = await request.body()
        if len(sent) > LIMIT:
            return problem(TOO_LARGE, f"Văn bản lớn hơn {LIMIT} byte", status=413)
        reading = await run_in_threadpool(gb.read, sent)
        return JSONResponse(
            {
                "notice": gb.to_data(reading.notice),
                "remarks": [said(each) for each in reading.findings],
                "unread": list(reading.unread),
            }
        )

    return app


def missing(number: int) -> JSONResponse:
    """Return that there is no such notice."""
    return problem(UNKNOWN_NOTICE, f"Không có thông báo số {number}", status=404)


app = make_app()
