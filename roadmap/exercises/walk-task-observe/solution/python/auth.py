"""Signing up, logging in, and who sends a request."""

import jwt
from fastapi import APIRouter, Depends, HTTPException, Response
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, StrictStr, constr, validator

import tokens
from json_body import JsonRoute
from users import MOST_BYTES, Users, fits_bcrypt

bearer = HTTPBearer(auto_error=False)  # we answer, so that it is always 401


def current_user(
    sent: HTTPAuthorizationCredentials | None = Depends(bearer),
) -> int:
    how = "Bearer"
    try:
        if sent is not None:
            return tokens.user_of(sent.credentials)
    except jwt.InvalidTokenError:
        how = 'Bearer error="invalid_token"'
    raise HTTPException(401, "Log in first.", {"WWW-Authenticate": how})


class NewUser(BaseModel):
    # Whether somebody is reached there, only a mail with a link can tell.
    email: constr(strict=True, regex=r"^[^@\s]+@[^@\s]+\Z", max_length=254)
    password: constr(strict=True, min_length=12)

    @validator("password")
    def fits(cls, password):
        if not fits_bcrypt(password):
            raise ValueError(f"must have {MOST_BYTES} bytes at most")
        return password


class Login(BaseModel):
    email: StrictStr
    password: StrictStr


def not_stored(response: Response) -> None:
    response.headers["Cache-Control"] = "no-store"


def auth_router(users: Users) -> APIRouter:
    router = APIRouter(
        prefix="/auth",
        route_class=JsonRoute,
        dependencies=[Depends(not_stored)],
    )

    @router.post("/signup", status_code=201)
    def sign_up(new: NewUser):
        email = new.email.lower()
        user = users.sign_up(email, new.password)
        if user is None:
            raise HTTPException(409, "This address has an account.")
        return {"id": user, "email": email}

    @router.post("/login")
    def log_in(login: Login):
        user = users.log_in(login.email.lower(), login.password)
        if user is None:
            raise HTTPException(401, "Address and password do not fit.")
        return {
            "access_token": tokens.create(user),
            "token_type": "Bearer",
            "expires_in": tokens.SECONDS,
        }

    return router
