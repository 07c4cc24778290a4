"""A cache in Redis. Without Redis everything goes on, only slower."""

import logging
from concurrent.futures import Future
from threading import Lock
from typing import Callable

import redis

SECONDS = 60  # for the day on which a write forgets to say so


class Cache:
    def __init__(self, url: str):
        self._redis = redis.Redis.from_url(
            url,
            decode_responses=True,
            socket_connect_timeout=0.5,
            socket_timeout=0.5,
        )
        self._lock = Lock()
        self._loading: dict[str, Future] = {}

    def read(
        self, user: int, what: str, load: Callable[[], str]
    ) -> tuple[str, bool]:
        """What is kept or else loaded, and whether somebody had loaded it."""
        # In a list: no version yet is something else than no answer.
        versions = self._ask("mget", f"tasks:{user}:version")
        if versions is None:
            return load(), False
        key = f"tasks:{user}:{versions[0] or 0}:{what}"
        text = self._ask("get", key)
        if text is not None:
            return text, True
        with self._lock:
            loading = self._loading.get(key)
            if loading is None:
                mine = self._loading[key] = Future()
        if loading is not None:
            return loading.result(), True
        try:
            # Another one may have been first and be done by now.
            text = self._ask("get", key)
            hit = text is not None
            if not hit:
                text = load()
                self._ask("set", key, text, ex=SECONDS)
            mine.set_result(text)
            return text, hit
        except BaseException as error:
            mine.set_exception(error)
            raise
        finally:
            with self._lock:
                del self._loading[key]

    def outdate(self, user: int) -> None:
        """To be called after each commit. A reader who is slow keeps what it
        read before under a version that nobody asks for any more."""
        self._ask("incr", f"tasks:{user}:version")

    def _ask(self, command: str, *arguments, **options):
        try:
            return getattr(self._redis, command)(*arguments, **options)
        except redis.RedisError as error:
            logging.warning("no cache now: %s", error)
            return None
