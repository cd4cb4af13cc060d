"""Puts pyssl in the place of ssl, in this interpreter and its children, and watches that OpenSSL's is not reached.

COMPAT_DOOR  1: pyssl is `ssl`, pyssl._ssl is `_ssl`
             2: pyssl.install(), so that the interpreter's own ssl.py runs on pyssl._ssl
COMPAT_LOG   file that gets a line of JSON for each violation and each note
"""

import importlib
import json
import os
import sys
from importlib.machinery import ModuleSpec

DOOR = os.environ.get("COMPAT_DOOR", "")
LOG = os.environ.get("COMPAT_LOG", "")
STDLIB = os.path.dirname(os.path.abspath(os.__file__))
SSL_PY = os.path.join(STDLIB, "ssl.py")

# Names of source files and functions that stand in the binaries of other TLS libraries.
ENGINE_MARKS = (b"ssl/statem/statem_clnt.c", b"ssl_lib.cc", b"mbedtls_ssl_", b"gnutls_handshake", b"wolfSSL_")

current_test = [None]  # set by the worker, for the notes
_loading = [False]
_installed = [False]


class Blocked(ImportError):
    """What whoever reaches for the standard module gets."""


def activate(child):
    """Installs the finder and the audit hook; in a child interpreter also a check at its end."""
    if Finder in sys.meta_path:
        return
    for name in ("ssl", "_ssl"):
        if name in sys.modules:
            log("violation", what=name + " was imported before the run began")
    sys.meta_path.insert(0, Finder)
    sys.addaudithook(_audit)
    if child:
        import atexit

        atexit.register(_at_exit)


def load():
    """Imports pyssl and makes it ssl, the way DOOR says. Returns what `import ssl` gives from now on."""
    if _installed[0]:
        return sys.modules["ssl"]
    _loading[0] = True
    try:
        pyssl = importlib.import_module("pyssl")
        low = importlib.import_module("pyssl._ssl")
    finally:
        _loading[0] = False
    _installed[0] = True
    if DOOR == "2":
        return pyssl.install()
    sys.modules["ssl"], sys.modules["_ssl"] = pyssl, low
    return pyssl


def violations(pid="self"):
    """What of OpenSSL, or of another C library of TLS, is in the process."""
    found = _mapped(pid)
    if pid == "self":
        found += _modules()
        if _installed[0]:
            import pyssl

            if sys.modules.get("_ssl") is not pyssl._ssl:
                found.append("sys.modules['_ssl'] is {!r}".format(sys.modules.get("_ssl")))
            if DOOR == "1" and sys.modules.get("ssl") is not pyssl:
                found.append("sys.modules['ssl'] is {!r}".format(sys.modules.get("ssl")))
    return found


def log(kind, **what):
    """kind: violation (the run is invalid) or note."""
    what.update(kind=kind, test=current_test[0])
    if LOG:
        fd = os.open(LOG, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o666)
        try:
            os.write(fd, (json.dumps(what) + "\n").encode())
        finally:
            os.close(fd)


class Loader:
    """Hands out what load() has put into sys.modules."""

    @staticmethod
    def create_module(spec):
        return None

    @staticmethod
    def exec_module(module):
        load()


class Finder:
    """First on sys.meta_path: nobody gets the standard _ssl, and through door 1 nobody the standard ssl."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name not in ("ssl", "_ssl"):
            return None
        if _loading[0]:
            _block("import " + name, "while pyssl is imported")
        if name == "ssl" and DOOR == "2":
            if _installed[0]:
                return None  # its ssl.py, which imports _ssl from sys.modules
            load()
        return ModuleSpec(name, Loader, origin="pyssl")


def _block(what, why):
    who = _asker()
    log("violation", what=what, why=why, by=who)
    raise Blocked(f"{what} is blocked ({why}); asked for by {who}")


def _asker():
    """file:line of the code that asks for an import."""
    frame = sys._getframe(1)
    while frame is not None:
        name = frame.f_code.co_filename
        if "importlib" not in name and name != __file__ and not name.startswith("<frozen"):
            return f"{name}:{frame.f_lineno}"
        frame = frame.f_back
    return "?"


def _standard(path):
    """Whether path is the standard _ssl extension, or (door 1) ssl.py or its compiled form."""
    if isinstance(path, bytes):
        path = os.fsdecode(path)
    if not isinstance(path, str):
        return False
    base, directory = os.path.basename(path), os.path.dirname(os.path.realpath(path))
    if base.startswith("_ssl.") and ".so" in base:
        return directory == os.path.realpath(os.path.join(STDLIB, "lib-dynload"))
    if DOOR == "2":
        return False
    if base == "ssl.py":
        return os.path.realpath(path) == os.path.realpath(SSL_PY)
    return base.startswith("ssl.cpython-") and directory == os.path.realpath(os.path.join(STDLIB, "__pycache__"))


def _audit(event, args):
    if event == "import":
        if args[1] and _standard(args[1]):
            _block(str(args[1]), "an extension")
    elif event == "open":
        if type(args[0]) is str and "ssl." in args[0] and _standard(args[0]):
            if _asker().startswith(os.path.join(STDLIB, "test") + os.sep):
                log("note", what="a test reads " + args[0])  # test___all__
            else:
                _block(args[0], "opened")
    elif event == "ctypes.dlopen":
        if args and args[0] and "libssl" in str(args[0]):
            _block(str(args[0]), "ctypes.dlopen")
    elif event in ("subprocess.Popen", "os.posix_spawn", "os.exec"):
        _note_child(event, args)


def _note_child(event, args):
    """Notes the child interpreters that are out of reach: isolated, or without the environment."""
    executable, argv = args[0], args[1]
    env = args[3] if event == "subprocess.Popen" else args[2]
    argv = [os.fsdecode(a) for a in ([argv] if isinstance(argv, (str, bytes, os.PathLike)) else argv)]
    if not any(os.path.basename(n).startswith("python") for n in (argv[0], os.fsdecode(executable or ""))):
        return
    flags = []
    for a in argv[1:]:
        if not a.startswith("-") or a in ("-c", "-m"):
            break
        if not a.startswith("--") and a[1:2] not in "XW":
            flags.append(a)
    lost = env is not None and not any(os.fsdecode(k) == "COMPAT_DOOR" for k in env)
    if lost or set("".join(flags)) & set("IES"):
        log("note", what="a child interpreter out of reach", why=" ".join(argv)[:200])


def _mapped(pid):
    found = []
    try:
        with open(f"/proc/{pid}/maps", "rb") as maps:
            files = {fields[5].strip() for fields in (line.split(None, 5) for line in maps) if len(fields) == 6}
    except OSError:
        return found
    for path in sorted(os.fsdecode(f) for f in files if f.startswith(b"/")):
        base = os.path.basename(path)
        if base.startswith(("libssl", "libgnutls", "libmbedtls")) or _standard(path):
            found.append(path)
        elif os.sep + "site-packages" + os.sep in path and ".so" in base:
            found += _foreign(path)
    return found


def _foreign(path):
    """What shows that a binary of pyssl is linked with, or contains, another TLS library."""
    try:
        with open(path, "rb") as binary:
            code = binary.read()
    except OSError:
        return []
    needed = [path + " needs OpenSSL"] if b"\0libssl.so" in code or b"\0libcrypto.so" in code else []
    return needed + [f"{path} contains {mark.decode()}" for mark in ENGINE_MARKS if mark in code]


def _modules():
    files = [(name, getattr(module, "__file__", None)) for name, module in list(sys.modules.items())]
    return [f"{name} is {file}" for name, file in files if isinstance(file, str) and _standard(file)]


def _at_exit():
    for found in violations():
        log("violation", what="at the end of a child", why=found)
