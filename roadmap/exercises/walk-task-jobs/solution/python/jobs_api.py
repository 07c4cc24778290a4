"""Asking for an export, and for how far it is."""

from fastapi import APIRouter, Depends, Header, HTTPException, Response

from auth import current_user
from ids import found, known_id
from jobs import Export, Job, Jobs, KeyTaken, Order
from json_body import JsonRoute

MEDIA_TYPES = {"json": "application/json", "csv": "text/csv"}


def jobs_router(jobs: Jobs) -> APIRouter:
    router = APIRouter(route_class=JsonRoute)

    @router.post(
        "/tasks/export", status_code=202, response_model_exclude_none=True
    )
    def order_export(
        response: Response,
        user: int = Depends(current_user),
        order: Order = Order(),
        idempotency_key: str
        | None = Header(default=None, min_length=1, max_length=255),
    ) -> Job:
        # No more than this: all else is the worker's.
        try:
            job = jobs.add(user, order, idempotency_key)
        except KeyTaken:
            raise HTTPException(422, "This key came with another order.")
        response.headers["Location"] = f"/jobs/{job.id}"
        return job

    @router.get("/jobs/{id}", response_model_exclude_none=True)
    def get_job(
        user: int = Depends(current_user), id: int = Depends(known_id)
    ) -> Job:
        return found(jobs.get(user, id))

    @router.get("/exports")
    def list_exports(user: int = Depends(current_user)) -> list[Export]:
        return jobs.exports(user)

    @router.get("/exports/{id}")
    def get_export(
        user: int = Depends(current_user), id: int = Depends(known_id)
    ) -> Response:
        export = found(jobs.export(user, id))
        media_type = MEDIA_TYPES[export["format"]]
        return Response(export["content"], media_type=media_type)

    return router
