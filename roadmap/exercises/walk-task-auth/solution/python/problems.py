"""Every error leaves through here, in one shape: RFC 9457."""

from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.routing import Match


def problem(code, detail, errors=None, headers=None):
    status = HTTPStatus(code)
    content = {
        "type": "about:blank",
        "title": status.phrase,
        "status": status.value,
        "detail": detail,
    }
    if errors:
        content["errors"] = errors
    media_type = "application/problem+json"
    return JSONResponse(content, status.value, headers, media_type)


def allowed_methods(request: Request) -> str:
    # Each route knows only its own methods, so ask all that match the path.
    methods = set()
    for route in request.app.routes:
        if route.matches(request.scope)[0] != Match.NONE:
            methods |= route.methods
    return ", ".join(sorted(methods))


def add_handlers(app: FastAPI) -> None:
    @app.exception_handler(HTTPException)
    async def refused(request: Request, error: HTTPException):
        headers = error.headers
        if error.status_code == 405:
            headers = {"Allow": allowed_methods(request)}
        return problem(error.status_code, error.detail, headers=headers)

    @app.exception_handler(RequestValidationError)
    async def rule_broken(request: Request, error: RequestValidationError):
        errors = [
            {"field": str(found["loc"][-1]), "message": found["msg"]}
            for found in error.errors()
        ]
        return problem(422, "The body breaks a rule.", errors)

    @app.exception_handler(Exception)
    async def our_fault(request: Request, error: Exception):
        # The server logs the traceback; the client learns nothing from it.
        return problem(500, "Something went wrong on our side.")
