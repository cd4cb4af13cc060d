"""What the ssl module of an interpreter shows, as JSON on standard output: the standard one, or pyssl (--pyssl).

names: the module's globals; enums: their members; classes: the members of every
class; _ssl: the low-level module; defaults: what new contexts and functions say.
"""

import enum
import inspect
import json
import os
import re
import sys
import types
import warnings

WITHOUT = {"__builtins__", "__cached__", "__file__", "__loader__", "__spec__", "__path__", "__name__", "__package__",
           "__doc__", "__warningregistry__", "__annotations__", "__conditional_annotations__"}  # fmt: skip
TOLD = ("__init__", "__new__", "__repr__", "__eq__", "__hash__", "__lt__", "__str__")
ORDINARY = set(dir(object)) | {"__dict__", "__weakref__", "__module__", "__slots__", "__firstlineno__",
                               "__static_attributes__"}  # fmt: skip
PROPERTIES = ("protocol", "options", "verify_mode", "verify_flags", "check_hostname", "minimum_version",
              "maximum_version", "post_handshake_auth", "hostname_checks_common_name", "num_tickets",
              "security_level", "keylog_filename", "sni_callback", "_msg_callback", "_host_flags",
              "sslsocket_class", "sslobject_class", "__class__")  # fmt: skip
METHODS = (types.FunctionType, types.MethodDescriptorType, types.WrapperDescriptorType,
           types.ClassMethodDescriptorType, types.BuiltinFunctionType)  # fmt: skip


def plain(value):
    """A value as JSON, without addresses and the module's own name."""
    if isinstance(value, (bool, float, str, type(None))):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, bytes):
        return "bytes:" + value.hex()
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, (set, frozenset)):
        return sorted(str(plain(v)) for v in value)
    if isinstance(value, dict):
        return {str(plain(k)): plain(v) for k, v in value.items()}
    return text(repr(value))


def text(words):
    words = re.sub(r" at 0x[0-9a-f]+", "", words)
    return re.sub(r"\bpyssl\.", "ssl.", re.sub(r"\bpyssl\._ssl\.", "_ssl.", words))


def signature(thing):
    try:
        return text(str(inspect.signature(thing)))
    except (ValueError, TypeError):
        return getattr(thing, "__text_signature__", None)


def kind_of(value):
    if isinstance(value, types.ModuleType):
        return "module"
    if isinstance(value, type):
        if issubclass(value, enum.Enum):
            return "enum:" + next(base.__name__ for base in value.__mro__ if base.__module__ == "enum")
        return "exception" if issubclass(value, BaseException) else "class"
    if isinstance(value, enum.Enum):
        return "enum member of " + type(value).__name__
    return "function" if callable(value) else type(value).__name__


def kind_of_member(member):
    if isinstance(member, (property, types.GetSetDescriptorType, types.MemberDescriptorType)):
        return "property"
    if isinstance(member, (classmethod, staticmethod)):
        return type(member).__name__
    return "method" if isinstance(member, METHODS) else "attribute"


def describe_class(cls):
    bases = [text(f"{c.__module__}.{c.__qualname__}") for c in cls.__mro__[1:]]
    out = {"bases": bases, "fields": getattr(cls, "_fields", None), "members": {}}
    if issubclass(cls, enum.Enum):
        return out
    if not issubclass(cls, BaseException):
        out["signature"] = signature(cls)
    for c in cls.__mro__:
        if c in (object, tuple, dict) or c.__module__ in ("socket", "_socket", "enum", "builtins"):
            continue
        for name, member in vars(c).items():
            if name not in out["members"] and (name in TOLD or name not in ORDINARY):
                out["members"][name] = describe_member(cls, name, member)
    return out


def describe_member(cls, name, member):
    kind = kind_of_member(member)
    out = {"kind": kind}
    if kind in ("method", "classmethod", "staticmethod") and not name.startswith("__"):
        out["signature"] = signature(getattr(cls, name))
    elif kind == "attribute" and "tuplegetter" not in type(member).__name__:
        out["value"] = plain(member)
    return out


def describe_name(value):
    kind = kind_of(value)
    out = {"kind": kind}
    home = str(getattr(value, "__module__", None))
    ours = home in ("ssl", "_ssl", "pyssl") or home.startswith("pyssl.")
    if kind == "module" or (kind in ("function", "class", "exception") and not ours):
        out["from"] = value.__name__ if kind == "module" else home
    if kind == "function":
        out["signature"] = signature(value)
    elif kind not in ("module", "class", "exception") and not kind.startswith("enum:"):
        out["value"] = plain(value)
    return out


def describe_low(value):
    kind = kind_of(value)
    if kind in ("class", "exception"):
        return {"kind": kind, "members": sorted(set(dir(value)) - ORDINARY)}
    if kind == "function":
        return {"kind": kind, "signature": signature(value)}
    return {"kind": kind, "value": plain(value)} if kind != "module" else {"kind": kind}


def contexts(ssl):
    """Ways to get a context, by name."""
    ways = {"SSLContext()": ssl.SSLContext, "create_default_context()": ssl.create_default_context}
    ways["create_default_context(CLIENT_AUTH)"] = lambda: ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    for name in ("_create_unverified_context", "_create_stdlib_context"):
        ways[name + "()"] = getattr(ssl, name)
    for name in ("TLS", "TLS_CLIENT", "TLS_SERVER", "TLSv1", "TLSv1_1", "TLSv1_2", "SSLv3"):
        if hasattr(ssl, "PROTOCOL_" + name):
            protocol = getattr(ssl, "PROTOCOL_" + name)
            ways[f"SSLContext(PROTOCOL_{name})"] = lambda protocol=protocol: ssl.SSLContext(protocol)
    return ways


def describe_context(context):
    out = {name: plain(getattr(context, name)) for name in PROPERTIES if hasattr(context, name)}
    for name in ("options", "verify_mode", "verify_flags", "minimum_version", "protocol"):
        out["repr of " + name] = text(repr(getattr(context, name)))
    out["session_stats"], out["cert_store_stats"] = context.session_stats(), context.cert_store_stats()
    out["cipher names"] = [cipher["name"] for cipher in context.get_ciphers()]
    out["a cipher"] = context.get_ciphers()[0]
    if hasattr(context, "get_groups"):
        out["groups"] = context.get_groups()
    return out


def attempt(call):
    try:
        return call()
    except Exception as exc:
        return f"raises {type(exc).__name__}: {exc}"


def describe(ssl, low):
    values = {name: getattr(ssl, name) for name in sorted(set(dir(ssl)) - WITHOUT)}
    names = {name: describe_name(value) for name, value in values.items()}
    own = {name: v for name, v in values.items() if isinstance(v, type) and "from" not in names[name]}
    return {
        "names": names,
        "enums": {
            name: {member: plain(v.value) for member, v in cls.__members__.items()}
            for name, cls in own.items()
            if issubclass(cls, enum.Enum)
        },
        "classes": {name: describe_class(cls) for name, cls in own.items()},
        "_ssl": {name: describe_low(getattr(low, name)) for name in sorted(set(dir(low)) - WITHOUT)},
        "defaults": describe_defaults(ssl),
    }


def describe_defaults(ssl):
    out = {
        "default verify paths": plain(tuple(ssl.get_default_verify_paths())),
        "protocol names": [ssl.get_protocol_name(i) for i in range(-1, 20)],
    }
    for way, make in contexts(ssl).items():
        context = attempt(make)
        facts = {"made": context} if isinstance(context, str) else describe_context(context)
        out.update({f"{way} {name}": value for name, value in facts.items()})
    return out


def main():
    warnings.simplefilter("ignore")
    sys.path[:] = [p for p in sys.path if os.path.abspath(p or ".") != os.path.dirname(os.path.abspath(__file__))]
    if "--pyssl" in sys.argv:
        import pyssl as ssl
        import pyssl._ssl as low
    else:
        import _ssl as low
        import ssl
    json.dump(describe(ssl, low), sys.stdout)


if __name__ == "__main__":
    main()
