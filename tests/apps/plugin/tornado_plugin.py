"""A pytest plugin: what tornado/test/runtests.py does before tornado's tests."""

import logging
import os

logging.getLogger("tornado.access").setLevel(logging.CRITICAL)
os.environ.setdefault("ASYNC_TEST_TIMEOUT", "60")
