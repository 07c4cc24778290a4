"""Ids in paths, and what is said when nothing has them."""

import re

from fastapi import HTTPException


def nothing_here() -> HTTPException:
    return HTTPException(404, "There is nothing with this id.")


def known_id(id: str) -> int:
    # int() alone would also take "+1", " 1" and "1_0".
    if not re.fullmatch("[1-9][0-9]{0,17}", id):
        raise nothing_here()
    return int(id)


def found(value):
    if value is None:
        raise nothing_here()
    return value
