"""Says what is wrong where the extension is not there, as in a checkout that Python was started in."""

import sys

try:
    import pyssl._ssl  # noqa: F401
except ModuleNotFoundError as exc:
    if exc.name != "pyssl._ssl":
        raise
    from pathlib import Path  # only here: it brings a good many modules

    HERE = Path(__file__).resolve().parent
    if (HERE / "_ext").exists():
        raise ImportError(
            f"{HERE} is the source of pyssl, not built for this Python: start Python in another directory "
            f"to import the installed pyssl, or build it there with `pip install --editable {HERE.parent}`"
        ) from None
    raise ImportError(
        f"{HERE} was installed for another Python, not for {sys.executable}: install it with this one's pip"
    ) from None
