"""The table: which packages, which of their tests, what these need, and what is known of them.

Where a suite is large, only the files that speak TLS are run.
"""

import dataclasses
import os


@dataclasses.dataclass
class Package:
    name: str
    version: str
    suites: list  # what pytest is given
    tests: tuple = ()  # what is copied out of the source distribution to where pytest runs
    requires: tuple = ()  # what the tests need beside the package and pytest
    extras: str = ""
    options: tuple = ()  # pytest's
    launcher: tuple = ()  # what starts the interpreter
    deselect: dict = dataclasses.field(default_factory=dict)  # {part of tests' names: why they are no judge}
    explained: dict = dataclasses.field(default_factory=dict)  # {pattern of tests that differ: why}


# PostgreSQL does not start as root.
NOT_ROOT = ("unshare", "--user", "--map-user=1000", "--map-group=1000") if os.geteuid() == 0 else ()

PACKAGES = [
    Package(
        "urllib3",
        "2.8.0",
        ["test/test_ssl.py", "test/test_ssltransport.py", "test/test_connection.py", "test/test_util.py"]
        + [f"test/with_dummyserver/test_{name}.py" for name in ("https", "proxy_poolmanager", "socketlevel")],
        ("test", "dummyserver", "pyproject.toml"),
        # The versions of its own uv.lock, where a later one does not do. What asks its test server for facts of TLS
        # fails under both modules: that needs a branch of hypercorn that is not released.
        ("trustme", "pyopenssl", "h2", "hypercorn==0.15.0", "anyio==4.13.0", "trio==0.33.0", "quart==0.20.0")
        + ("httpx", "pysocks", "pytest-socket", "quart-trio"),
        deselect={
            "http2_probe_blocked": "waits for an address that never answers, and no TLS is spoken",
            "proxy_request_timeout": "waits for an address that never answers, and no TLS is spoken",
        },
    ),
    Package(
        "aiohttp",
        "3.14.5",
        [f"tests/test_{name}.py" for name in ("client_functional", "client_fingerprint", "connector")]
        + [f"tests/test_{name}.py" for name in ("proxy_functional", "web_runner", "web_sendfile_functional")],
        ("tests", "setup.cfg"),
        ("trustme", "pytest-aiohttp", "pytest-mock", "pytest-xdist", "blockbuster", "freezegun", "isal", "proxy.py")
        + ("python-on-whales", "re-assert", "uvloop", "zlib_ng", "pytest-codspeed", "brotli", "backports.zstd"),
        options=("-k", "ssl or tls or https or cert or fingerprint"),
    ),
    Package(
        "tornado",
        "6.6.1",
        ["--pyargs", "tornado.test.netutil_test", "tornado.test.tcpclient_test"]
        + [f"tornado.test.{name}_test" for name in ("httpserver", "iostream", "simple_httpclient")],
        options=("-p", "tornado_plugin"),
    ),
    Package(
        "trio",
        "0.35.0",
        ["--pyargs", "trio._tests.test_ssl", "trio._tests.test_highlevel_ssl_helpers"],
        requires=("trustme", "pyopenssl", "async_generator"),
        options=("-p", "trio._tests.pytest_plugin", "--run-slow"),
    ),
    Package(
        "anyio",
        "4.16.0",
        ["tests/streams/test_tls.py"],
        ("tests", "pyproject.toml"),
        ("trustme", "truststore", "hypothesis", "psutil", "pytest-mock", "uvloop", "blockbuster"),
        extras="[trio]",
    ),
    Package(
        "httpx",
        "0.28.1",
        ["tests"],
        ("tests", "pyproject.toml"),
        ("trustme", "trio", "uvicorn==0.35.0", "chardet==5.2.0", "click==8.1.8", "cryptography"),
        extras="[http2,socks,cli,brotli,zstd]",
        deselect={"proxy_close": "wants a name server"},
    ),
    Package(
        "httpcore",
        "1.0.9",
        ["tests"],
        ("tests", "pyproject.toml"),
        ("trustme", "pytest-httpbin", "pytest-trio"),
        extras="[asyncio,trio,http2,socks]",
    ),
    Package(
        "requests",
        "2.34.2",
        ["tests"],
        ("tests", "pyproject.toml"),
        ("trustme", "pytest-httpbin", "pytest-mock", "httpbin", "pysocks"),
    ),
    Package(
        "uvicorn",
        "0.54.0",
        ["tests/test_ssl.py", "tests/test_server.py", "tests/test_main.py", "tests/test_config.py"],
        ("tests", "pyproject.toml"),
        ("trustme", "cryptography", "pytest-mock", "pytest-xdist", "a2wsgi", "wsproto", "httpx", "httpx2", "zttp"),
        extras="[standard]",
    ),
    Package(
        "hypercorn",
        "0.18.0",
        ["tests"],
        ("tests", "pyproject.toml"),
        ("httpx", "hypothesis", "mock", "pytest-asyncio", "pytest-trio", "trio"),
        extras="[h3,trio,uvloop]",
    ),
    Package(
        "aiosmtpd",
        "1.4.6",
        ["aiosmtpd"],
        ("aiosmtpd",),
        ("pytest-mock", "pytest-asyncio"),
        deselect={"too_long_body_delay": "gives the server a fixed time, and no TLS is spoken"},
    ),
    Package(
        "truststore",
        "0.10.5",
        ["tests/test_custom_ca.py", "tests/test_inject.py"],  # the others ask servers on the internet
        ("tests",),
        ("trustme", "pytest-asyncio", "aiohttp", "requests", "httpx", "urllib3", "pytest-httpserver", "flaky"),
    ),
    Package("websockets", "17.0", ["tests/asyncio", "tests/sync", "tests/trio", "tests/legacy"], ("tests",), ("trio",)),
    Package(
        "asyncpg",
        "0.32.0",
        ["tests/test_connect.py"],
        ("tests",),
        ("uvloop", "distro"),
        launcher=NOT_ROOT,
    ),
]
