"""The names, signatures, values and defaults of pyssl beside those of an interpreter's own ssl module."""

import json
import re
from pathlib import Path

# They name the release of OpenSSL, or follow from how Debian builds it.
OF_THE_ENGINE = {"OPENSSL_VERSION", "OPENSSL_VERSION_INFO", "OPENSSL_VERSION_NUMBER", "_OPENSSL_API_VERSION",
                 "_DEFAULT_CIPHERS", "_RESTRICTED_SERVER_CIPHERS"}  # fmt: skip
EXPECTED = Path(__file__).resolve().parent / "expected_names.tsv"


def compare(python, site):
    """Prints how pyssl's surface differs on an interpreter, beyond what it adds. Returns the number of differences."""
    script = python.inside(python.tree) / "tests/compat/surface.py"
    standard = json.loads(python.output([python.executable, script]))
    ours = json.loads(python.output(["env", f"PYTHONPATH={site}", python.executable, script, "--pyssl"]))
    found = list(differences(standard, ours))
    expected = [line.split("\t") for line in EXPECTED.read_text().splitlines() if not line.startswith("#")]
    found = [(name, text) for name, text in found if not any(re.fullmatch(e[0], name) for e in expected)]
    print(f"{python.name:12} names of the module{'':25} differences {len(found)}", flush=True)
    for name, text in found:
        print(f"    {name}: {text}"[:300])
    return len(found)


def differences(standard, ours):
    """(name, text) for each name that is missing or differs; what only pyssl has does not count."""
    for section in ("names", "classes", "_ssl"):
        for name, there in standard[section].items():
            here = ours[section].get(name)
            if "from" in there:  # what the module itself imports is no part of its interface
                continue
            if here is None:
                yield f"{section} {name}", "missing"
            elif name not in OF_THE_ENGINE:
                yield from _entry(f"{section} {name}", there, here)
    for section in ("enums", "defaults"):
        for name, there in standard[section].items():
            here = ours[section].get(name)
            if section == "enums" and here is not None:
                here = {member: here.get(member) for member in there}
            if here != there:
                yield f"{section} {name}", f"{there} -> {here}"


def _entry(name, there, here):
    for key, value in there.items():
        other = here.get(key)
        if key == "signature":
            value, other = _shape(value), _shape(other)
        elif key == "bases":
            value = [base for base in value if not base.startswith("_ssl.")]
            other = [base for base in other if base in value]
        elif key == "members" and isinstance(value, list):
            value = [member for member in value if not member.startswith("__")]
            other = [member for member in other or () if member in value]
        elif key == "members":
            for member, facts in value.items():
                if member in other:
                    yield from _entry(f"{name}.{member}", facts, other[member])
                elif not member.startswith("__"):
                    yield f"{name}.{member}", "missing"
            continue
        elif isinstance(value, dict) and isinstance(other, dict):
            other = {item: other.get(item) for item in value}
        if value is not None and other != value:
            yield name, f"{key}: {value} -> {other}"


def _shape(signature):
    """A signature without what only the way of its definition shows."""
    if not signature:
        return signature
    signature = re.sub(r"\$(self|module|type)(, |\b)", "", signature)
    signature = re.sub(r"^\((self|module|cls|type)(, )?/?(, )?", "(", signature)
    signature = re.sub(r"<(ssl\.)?[\w.]+: (-?\d+)>", r"\2", signature.replace("(/, ", "(").replace("(/)", "()"))
    return re.sub(r"\s+", " ", signature)
