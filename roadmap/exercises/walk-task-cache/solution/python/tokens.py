"""Access tokens: signed, short-lived, with the user's id in them."""

import os
from datetime import datetime, timedelta, timezone

import jwt

# No default: a key that stands in the code is known to all who read it.
KEY = os.environ["JWT_KEY"]
SECONDS = int(os.environ.get("TOKEN_SECONDS", "900"))
NAME = "task-api"


def create(user: int) -> str:
    now = datetime.now(timezone.utc)
    claims = {
        "sub": str(user),
        "iat": now,
        "exp": now + timedelta(seconds=SECONDS),
        "iss": NAME,
        "aud": NAME,
    }
    return jwt.encode(claims, KEY, algorithm="HS256")


def user_of(token: str) -> int:
    """Raises jwt.InvalidTokenError for everything that is not ours."""
    claims = jwt.decode(
        token,
        KEY,
        algorithms=["HS256"],
        issuer=NAME,
        audience=NAME,
        options={"require": ["exp", "sub"]},
    )
    return int(claims["sub"])
