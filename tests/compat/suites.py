"""Which of CPython's test modules concern ssl, and what the outcome of a test is called."""

import os

# Every module of Lib/test, 3.8 to 3.15, that names ssl. Left out: test_embed (txt2obj in an embedded interpreter),
# test_venv and test_ensurepip (pip), test_threading, test_wsgiref and test_stable_abi_ctypes (the word alone).
SUITES = [
    # TLS is their subject, or they speak it.
    "test_ssl",
    "test_asyncio.test_ssl",
    "test_asyncio.test_sslproto",
    "test_asyncio.test_events",
    "test_asyncio.test_streams",
    "test_asyncio.test_base_events",
    "test_asyncio.test_sendfile",
    "test_asyncio.test_unix_events",
    "test_asyncio.test_selector_events",
    "test_httplib",
    "test_urllib2_localnet",
    "test_ftplib",
    "test_imaplib",
    "test_poplib",
    "test_nntplib",
    "test_logging",
    "test_httpservers",
    # They import ssl or replace it, and a few tests depend on it.
    "test_audit",
    "test_smtplib",
    "test_smtpnet",
    "test_urllib",
    "test_urllib2",
    "test_urllib2net",
    "test_robotparser",
    "test_xmlrpc",
    "test_docxmlrpc",
    "test_site",
    "test___all__",
    "test_asyncore",
    "test_asynchat",
    "test_asyncio.test_proactor_events",
    "test_asyncio.test_server",
    "test_asyncio.test_buffered_proto",
]

# As `python -m test -u cpu,walltime,subprocess`: nothing leaves the machine.
RESOURCES = ["cpu", "walltime", "subprocess"]

PASSED = ("pass", "xfail")
FAILED = ("fail", "error", "timeout", "crash", "unexpected-success", "notrun")


def present(directory):
    """The suites that a Lib/test directory has."""
    paths = {name: os.path.join(directory, *name.split(".")) for name in SUITES}
    return [
        name
        for name, path in paths.items()
        if os.path.exists(path + ".py") or os.path.exists(os.path.join(path, "__init__.py"))
    ]
