"""The app: routes, and how each is described in OpenAPI.  `create_app` makes one; a host may mount or serve it as it likes."""

from __future__ import annotations

import json
import threading
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext
from datetime import date
from typing import Annotated, Any

from attrs import frozen
from fastapi import APIRouter, Depends, FastAPI, Query, Request, Response
from fastapi import Path as InPath
from fastapi.exceptions import RequestValidationError
from fastapi.responses import StreamingResponse
from fastapi.routing import APIRoute
from pydantic import ValidationError
from starlette.exceptions import HTTPException

from allocation.errors import TildelingFeil
from allocation.facts.schema import case_schema
from allocation.shapes.schema import OUTPUTS, output_schema
from allocation.values.languages import Language
from allocation.version import VERSION
from allocation_service import bodies, openapi, strict
from allocation_service.guard import LINES, LOOPBACK, MANY, Guard, Metrics, tell_fault
from allocation_service.problems import MEDIA, PROBLEMS, Refused, fault, of_form, of_library, problem
from allocation_service.store import Shelf
from allocation_service.work import Caller, Desk, Told

Authorise = Callable[[Request], Caller | None]
MOST_LINES = 1000
_FACTS = "fakta"


class _Json(Request):
    """A request whose JSON is read strictly."""

    async def json(self) -> Any:
        """The body."""
        return strict.read(await self.body())


class _Route(APIRoute):
    def get_route_handler(self) -> Callable[[Request], Any]:
        """As FastAPI's, with our own reading of JSON."""
        inner = super().get_route_handler()

        async def handle(request: Request) -> Response:
            return await inner(_Json(request.scope, request.receive))

        return handle


def everyone(request: Request) -> Caller:
    """No authentication: for a service that only this machine can reach.  The host puts its own in the place of this."""
    return Caller()


@frozen(eq=False)
class State:
    """What the routes of one app share.  Nothing of a case."""

    shelf: Shelf
    authorise: Authorise
    metrics: Metrics


def create_app(
    shelf: Shelf,
    *,
    warm_on: date | None = None,
    while_warming: Callable[[], AbstractContextManager[object]] = nullcontext,
    authorise: Authorise = everyone,
    hosts: Iterable[str] = (),
) -> FastAPI:
    """The app over the rule sets of a shelf.

    ``warm_on``: a day whose rules are compiled before the service says that it is ready; None: the caller has warmed the store.
    ``while_warming``: what is around the warming.
    ``authorise``: says who asks, or None for nobody that is let in.  ``hosts``: names to answer to besides those of loopback.
    """

    @asynccontextmanager
    async def life(app: FastAPI) -> AsyncIterator[None]:
        if warm_on is not None and not shelf.now.ready:
            threading.Thread(target=_warm, args=(shelf, warm_on, while_warming), daemon=True).start()
        yield

    app = FastAPI(
        title="tildeling",
        version=VERSION,
        lifespan=life,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        openapi_url="/openapi.json",
    )
    metrics = Metrics()
    app.state.tildeling = State(shelf, authorise, metrics)
    app.include_router(router)
    app.add_middleware(Guard, shelf=shelf, metrics=metrics, hosts=frozenset((*LOOPBACK, *hosts)))
    for kind, handler in _HANDLERS.items():
        app.add_exception_handler(kind, handler)
    app.openapi = lambda: openapi.document(app)  # type: ignore[method-assign]
    return app


def _warm(shelf: Shelf, on: date, around: Callable[[], AbstractContextManager[object]]) -> None:
    try:
        with around():
            shelf.now.warm(on)
    except Exception as error:
        tell_fault("oppvarming", error)


# faults


def _lang(request: Request) -> Language:
    found: Language = request.scope.get("tildeling.språk", "nb")
    return found


def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    return _problem(_lang(request), error.kode, error.feil, error.headers)


def _library(request: Request, error: Exception) -> Response:
    assert isinstance(error, TildelingFeil)
    found = of_library(error)
    if found.kode == "regelverk":
        tell_fault("regelverk", error)
    return _problem(_lang(request), found.kode, found.feil)


def _form(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    lang = _lang(request)
    return _problem(lang, "form", of_form(error.errors(), lang))


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    kode = {404: "finnes_ikke", 405: "metode", 400: "json"}.get(error.status_code, "intern")
    return _problem(_lang(request), kode, (), error.headers)


def _problem(lang: Language, kode: str, feil: Iterable[Any] = (), headers: Mapping[str, str] | None = None) -> Response:
    found = list(feil)
    own = {"Content-Language": f"{lang}, nb" if lang == "nn" and found and kode != "form" else lang, "Vary": "Accept-Language"}
    return Response(_bytes(problem(kode, lang, found)), PROBLEMS[kode][0], {**(headers or {}), **own}, MEDIA)


_HANDLERS: dict[type[Exception], Callable[[Request, Exception], Response]] = {
    Refused: _refused,
    TildelingFeil: _library,
    RequestValidationError: _form,
    HTTPException: _http,
}


# answers


def _bytes(data: object) -> bytes:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def _answered(desk: Desk, work: Callable[[Desk], Told]) -> Response:
    told = desk.answer(work)
    return Response(_bytes(told.data), 200, _marked(desk, told.mark), "application/json")


def _marked(desk: Desk, mark: str) -> dict[str, str]:
    return {"Content-Language": desk.lang, "Vary": "Accept-Language", "X-Regelsett": mark}


def _cached(request: Request, desk: Desk, told: Told) -> Response:
    """What is the same until the rules change: the client may keep it, and ask whether it still holds."""
    tag = f'"{told.mark}-{desk.lang}"'
    headers = {**_marked(desk, told.mark), "ETag": tag, "Cache-Control": "no-cache"}
    known = [each.strip().removeprefix("W/") for each in request.headers.get("if-none-match", "").split(",")]
    if tag in known or "*" in known:
        return Response(status_code=304, headers=headers)
    return Response(_bytes(told.data), 200, headers, "application/json")


def anyone(request: Request) -> Desk:
    """The desk of whoever the host lets in."""
    state: State = request.app.state.tildeling
    caller = state.authorise(request)
    if caller is None:
        raise Refused("ikke_innlogget")
    return Desk(state.shelf.now, _lang(request), caller, state.shelf.before)


def employee(request: Request) -> Desk:
    """The desk of an employee: what the rules of disclosure do not watch over, is for nobody else."""
    desk = anyone(request)
    if desk.caller.rolle != "ansatt":
        raise Refused("rolle")
    return desk


router = APIRouter(route_class=_Route)
Anyone = Annotated[Desk, Depends(anyone)]
Employee = Annotated[Desk, Depends(employee)]
Rule = Annotated[str, InPath(max_length=200, description="Reglens id.")]
Municipality = Annotated[str | None, Query(max_length=200, description="Kommunen, nummer eller navn.")]
Day = Annotated[bodies.Dag, Query(description="Datoen: åååå-mm-dd.")]
Perhaps = Annotated[bodies.Dag | None, Query(description="Datoen: åååå-mm-dd.")]


@router.post("/v1/vurder", **openapi.answers("vurder", "Tjenestevurdering"))
def vurder(desk: Employee, ask: bodies.TjenesteneØnsket) -> Response:
    """Svaret på alle tjenestene for én sak, gruppert."""
    return _answered(desk, lambda own: own.services(ask))


@router.post("/v1/regler/{regel}/vurder", **openapi.answers("vurder_regel", "Svar", "Svarhode"))
def vurder_regel(desk: Employee, regel: Rule, ask: bodies.RegelenØnsket) -> Response:
    """Svaret på én regel for én sak."""
    return _answered(desk, lambda own: own.rule(regel, ask))


@router.post("/v1/spørsmål", **openapi.answers("sporsmal", "Spørsmålsliste"))
def spørsmål(desk: Employee, ask: bodies.SpørsmålØnsket) -> Response:
    """Det det kan spørres om, det beste først."""
    return _answered(desk, lambda own: own.questions(ask))


@router.post("/v1/spørsmål/svar", **openapi.answers("svar", "Besvart"))
def svar(desk: Employee, ask: bodies.Besvarelse) -> Response:
    """Saken med ett svar arbeidet inn, og det det kan spørres om da."""
    return _answered(desk, lambda own: own.replied(ask))


@router.post("/v1/begrunnelse", **openapi.answers("begrunnelse", "Begrunnelse"))
def begrunnelse(desk: Employee, ask: bodies.BegrunnelseØnsket) -> Response:
    """Begrunnelsen for svaret på én regel, som stoff til brevet et menneske skriver."""
    return _answered(desk, lambda own: own.reasons(ask))


@router.post("/v1/tidslinje", **openapi.answers("tidslinje", "Tidslinje"))
def tidslinje(desk: Employee, ask: bodies.TidslinjeØnsket) -> Response:
    """Svaret på én regel over tid."""
    return _answered(desk, lambda own: own.timeline(ask))


@router.post("/v1/kvittering/etterprøv", **openapi.answers("etterprov", "Etterprøving", "Tjenesteetterprøving"))
def etterprøv(desk: Employee, ask: bodies.EtterprøvingØnsket) -> Response:
    """Et tidligere svar prøvd mot ett som er regnet ut nå."""
    return _answered(desk, lambda own: own.verified(ask))


@router.post("/v1/vis", **openapi.answers("vis", "Visning"))
def vis(desk: Anyone, ask: bodies.VisningØnsket) -> Response:
    """Hva en innbygger eller en ansatt skal se; reglene om innsyn avgjør først hva som kan sies i det hele."""
    return _answered(desk, lambda own: own.shown(ask))


@router.post(MANY, **openapi.many("vurder_mange"))
async def vurder_mange(desk: Employee, request: Request) -> Response:
    """Mange saker, en på hver linje (NDJSON): en linje svar for hver linje sak, i samme rekkefølge."""
    lines = (await request.body()).split(b"\n")
    if len([line for line in lines if line.strip()]) > MOST_LINES:
        raise Refused("for_stor", [fault("for_stor", "", f"det er mer enn {MOST_LINES} linjer", "bruk tildeling beregn")])
    headers = {"Content-Language": desk.lang, "Vary": "Accept-Language"}
    return StreamingResponse(_lines(desk, lines), 200, headers, LINES)


@router.get("/v1/regler", **openapi.answers("regler", "Regelliste"))
def regler(request: Request, desk: Anyone, kommune: Municipality = None) -> Response:
    """Reglene."""
    return _cached(request, desk, desk.rule_list(kommune))


@router.get("/v1/regler/{regel}", **openapi.answers("regel", "Regeldokument"))
def regel(request: Request, desk: Anyone, regel: Rule, dato: Day, kommune: Municipality = None) -> Response:
    """En regel slik den lyder en dag, med overleggene som er lagt på den."""
    return _cached(request, desk, desk.rule_document(regel, dato, kommune))


@router.get("/v1/tjenester", **openapi.answers("tjenester", "Tjenesteliste"))
def tjenester(request: Request, desk: Anyone, dato: Day, kommune: Municipality = None) -> Response:
    """Hva hver tjeneste er."""
    return _cached(request, desk, desk.service_list(dato, kommune))


@router.get("/v1/koder/9151", **openapi.answers("koder", "Kodeliste"))
def koder(request: Request, desk: Anyone, dato: Day) -> Response:
    """Koden i kodeliste 9151 som hver tjeneste meldes med."""
    return _cached(request, desk, desk.codes(dato))


@router.get("/v1/fakta", **openapi.answers("fakta", "Faktaliste"))
def fakta(
    request: Request,
    desk: Anyone,
    regel: Annotated[str | None, Query(max_length=200, description="Bare det denne regelen leser på datoen.")] = None,
    dato: Perhaps = None,
    kommune: Municipality = None,
) -> Response:
    """Opplysningene en sak kan ha."""
    return _cached(request, desk, desk.facts(regel, dato, kommune))


@router.get("/v1/kommuner", **openapi.answers("kommuner", "Kommuneliste"))
def kommuner(request: Request, desk: Anyone) -> Response:
    """Kommunene som har egne dokumenter her."""
    return _cached(request, desk, desk.municipalities())


@router.get("/v1/skjema/{navn}", **openapi.schema_answer("skjema"))
def skjema(request: Request, desk: Anyone, navn: Annotated[str, InPath(max_length=40)]) -> Response:
    """JSON Schema for saker (fakta), og for hvert av svarene."""
    if navn not in (_FACTS, *OUTPUTS):
        raise Refused("finnes_ikke", [fault("finnes_ikke", "", "det finnes ikke noe skjema med dette navnet")])
    base = desk.store.base
    return _cached(request, desk, Told(case_schema(base.rules.vocabulary) if navn == _FACTS else output_schema(navn), base.mark))


@router.get("/lever", **openapi.answers("lever", "Lever"))
def lever() -> Response:
    """At prosessen lever."""
    return Response(_bytes({"lever": True}), media_type="application/json")


@router.get("/klar", **openapi.answers("klar", "Klar"))
def klar(request: Request) -> Response:
    """Om reglene er varmet opp."""
    shelf: Shelf = request.app.state.tildeling.shelf
    store = shelf.now
    if not store.ready:
        raise Refused("ikke_klar", headers={"Retry-After": "1"})
    told: dict[str, object] = {"klar": True, "regelsett": store.base.mark, "kommuner": list(store.only or ())}
    told["nye_regler_kunne_ikke_brukes"] = shelf.fault
    return Response(_bytes(told), media_type="application/json")


@router.get("/metrics", include_in_schema=False)
def målinger(request: Request) -> Response:
    """Tall for overvåkning, uten noe om saker."""
    metrics: Metrics = request.app.state.tildeling.metrics
    return Response(metrics.text(), media_type="text/plain; version=0.0.4")


def _lines(desk: Desk, lines: list[bytes]) -> Iterator[bytes]:
    """The answer to each line; a line that cannot be answered is told of, and the next goes on."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _bytes({"linje": number, **_line(desk, line)}) + b"\n"


def _line(desk: Desk, line: bytes) -> dict[str, Any]:
    own: dict[str, Any] = {}
    try:
        ask = bodies.LinjeØnsket.model_validate(strict.read(line))
        own = {} if ask.id is None else {"id": ask.id}
        return {**own, "svar": desk.answer(lambda one: one.line(ask)).data}
    except ValidationError as error:
        return {"problem": problem("form", desk.lang, of_form(error.errors(), desk.lang))}
    except Refused as error:
        return {**own, "problem": problem(error.kode, desk.lang, error.feil)}
    except TildelingFeil as error:
        found = of_library(error)
        return {**own, "problem": problem(found.kode, desk.lang, found.feil)}
    except Exception as error:
        tell_fault("linje", error)
        return {**own, "problem": problem("intern", desk.lang)}
