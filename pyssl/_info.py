"""What `python -m pyssl --info` prints."""

import platform
import sys

import pyssl


def report():
    """A text of a line per fact: versions, protocols, where CA certificates are looked for, what runs on pyssl."""
    paths = pyssl.get_default_verify_paths()
    context = pyssl.create_default_context()
    protocols = [name for name in ("TLSv1", "TLSv1_1", "TLSv1_2", "TLSv1_3") if getattr(pyssl, "HAS_" + name)]
    rows = [
        ("pyssl", pyssl.__version__),
        ("presents itself as", pyssl.OPENSSL_VERSION),
        ("python", f"{platform.python_version()} ({sys.executable})"),
        ("protocols", ", ".join(protocols)),
        ("cipher suites", f"{len(context.get_ciphers())} by default"),
        ("assembly", ", ".join(name for name, used in context._assembly().items() if used) or "none"),
        ("CA file", paths.cafile or "none"),
        ("CA directory", paths.capath or "none"),
        ("CA certificates", f"{context.cert_store_stats()['x509_ca']} loaded by default"),
        ("ssl in this process", _whose_ssl()),
    ]
    return "\n".join(f"{name + ':':22}{value}" for name, value in rows)


def _whose_ssl():
    """Which module `import ssl` gives here."""
    present = sys.modules.get("_ssl")
    if present is None:
        return "not imported; pyssl's once it is" if "pyssl" in sys._xoptions else "not imported"
    return "pyssl's" if present is pyssl._ssl else "the standard module"
