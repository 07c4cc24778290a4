"""How it is, for machines and for people. Nobody needs a token here."""

from fastapi import APIRouter, Depends, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from database import Database


def not_kept(response: Response) -> None:
    response.headers["Cache-Control"] = "no-store"


def health_router(database: Database) -> APIRouter:
    router = APIRouter(dependencies=[Depends(not_kept)])

    @router.get("/healthz")
    def alive():
        # Asks nobody: a restart of this program repairs no database.
        return {"status": "ok"}

    @router.get("/readyz")
    def ready(response: Response):
        # For the load balancer, which reads the status alone.
        up = database.answers()
        response.status_code = 200 if up else 503
        return {
            "status": "ready" if up else "not ready",
            "parts": {"database": "ok" if up else "down"},
        }

    @router.get("/health")
    def health(response: Response):
        # For people. Names and words only: details help attackers.
        up = database.answers()
        response.status_code = 200 if up else 503
        word = "ok" if up else "down"
        return {"status": word, "parts": {"database": word}}

    @router.get("/metrics")
    def metrics():
        return Response(
            generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST}
        )

    return router
