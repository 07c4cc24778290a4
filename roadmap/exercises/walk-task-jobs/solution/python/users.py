"""The users, and what is kept of their passwords."""

import os

import bcrypt
from psycopg.errors import UniqueViolation

from database import Database

COST = int(os.environ.get("BCRYPT_COST", "12"))
MOST_BYTES = 72  # bcrypt reads no more


def fits_bcrypt(password: str) -> bool:
    return len(password.encode()) <= MOST_BYTES and "\0" not in password


def make_hash(password: str) -> str:
    return bcrypt.hashpw(password.encode(), bcrypt.gensalt(COST)).decode()


# Whoever asks for an address that nobody has must wait as long as others.
NOBODY = {"id": None, "password_hash": make_hash("of nobody")}


class Users:
    def __init__(self, database: Database):
        self._database = database

    def sign_up(self, email: str, password: str) -> int | None:
        """The new user's id; None when the address is taken."""
        try:
            row = self._database.row(
                "INSERT INTO users (email, password_hash)"
                " VALUES (%s, %s) RETURNING id",
                email,
                make_hash(password),
            )
        except UniqueViolation:
            return None
        return row["id"]

    def log_in(self, email: str, password: str) -> int | None:
        """The user's id; None when address and password do not fit."""
        row = self._database.row(
            "SELECT id, password_hash FROM users WHERE email = %s", email
        )
        user = row or NOBODY
        if not fits_bcrypt(password):
            return None
        known = user["password_hash"].encode()
        return user["id"] if bcrypt.checkpw(password.encode(), known) else None
