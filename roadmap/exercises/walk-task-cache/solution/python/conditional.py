"""Tags, and requests that depend on them: RFC 9110, section 13."""

import json
from hashlib import sha256

from fastapi import HTTPException, Request, Response
from fastapi.encoders import jsonable_encoder


def to_json(value) -> str:
    return json.dumps(jsonable_encoder(value), ensure_ascii=False)


def tag_of(text: str) -> str:
    return f'"{sha256(text.encode()).hexdigest()[:32]}"'


def names(header: str, tag: str) -> bool:
    return header == "*" or tag in (one.strip() for one in header.split(","))


def answer(request: Request, text: str, hit: bool) -> Response:
    """304 for whoever has this text already."""
    tag = tag_of(text)
    headers = {
        "ETag": tag,
        "Cache-Control": "private, no-cache",
        "Vary": "Authorization",
        "X-Cache": "hit" if hit else "miss",
    }
    known = request.headers.get("If-None-Match", "")
    # A proxy that compresses has made a weak tag of ours.
    if names(known.replace("W/", ""), tag):
        return Response(status_code=304, headers=headers)
    return Response(text, 200, headers, "application/json")


def require_match(request: Request, task) -> None:
    """Raises 412 when the client has seen another state than this."""
    wanted = request.headers.get("If-Match")
    if wanted is not None and not names(wanted, tag_of(to_json(task))):
        raise HTTPException(412, "Somebody has changed it. Read it again.")
