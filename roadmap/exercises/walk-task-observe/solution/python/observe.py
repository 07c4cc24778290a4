"""What every answer goes past: its id, its numbers, its line in the log."""

import json
import logging
import re
from time import perf_counter
from uuid import uuid4

from prometheus_client import Counter, Gauge, Histogram
from starlette.datastructures import Headers, MutableHeaders

log = logging.getLogger("uvicorn.error")

REQUESTS = Counter(
    "http_requests_total",
    "Requests that were answered.",
    ["method", "route", "status"],
)
SECONDS = Histogram(
    "http_request_duration_seconds",
    "From the request's head to the end of the answer.",
    ["method", "route"],
)
IN_FLIGHT = Gauge(
    "http_requests_in_flight", "Requests that are being answered."
)

METHODS = {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"}


class Observed:
    """Goes around the whole app, so that no answer gets past it."""

    def __init__(self, app):
        self._app = app

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":  # starting up and shutting down
            return await self._app(scope, receive, send)
        started = perf_counter()
        id = request_id(scope)
        status = 500

        async def send_with_id(message):
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)["X-Request-Id"] = id
            await send(message)

        IN_FLIGHT.inc()
        try:
            await self._app(scope, receive, send_with_id)
        finally:
            took = perf_counter() - started
            method, route = labels(scope)
            IN_FLIGHT.dec()
            REQUESTS.labels(method, route, status).inc()
            SECONDS.labels(method, route).observe(took)
            line = {
                "request_id": id,
                "method": method,
                "route": route,
                "status": status,
                "ms": round(took * 1000),
            }
            log.info(json.dumps(line))


def request_id(scope) -> str:
    sent = Headers(scope=scope).get("x-request-id", "")
    # The client's own, unless it would spoil the log.
    return sent if re.fullmatch(r"[A-Za-z0-9._-]{1,64}", sent) else uuid4().hex


def labels(scope) -> tuple[str, str]:
    """They have few values, whatever clients invent."""
    method = scope["method"] if scope["method"] in METHODS else "other"
    # FastAPI leaves the route that fitted in the scope, "/tasks/{id}".
    route = scope.get("route")
    return method, route.path if route else "unmatched"
