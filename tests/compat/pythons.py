"""The interpreters of a run: where they are, here or in another root directory, and pyssl installed for each."""

import functools
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

TREE = Path(__file__).resolve().parent.parent.parent
SITE = "import site, sys; print(next(p for p in site.getsitepackages() if p.endswith('site-packages')))"
VERSION = "import sys; print(sys.version.split()[0])"


class Python:
    """An interpreter, here or in a root directory that chroot(1) enters. scratch: its directory, seen from here."""

    def __init__(self, executable, scratch, root=None, environment=()):
        self.executable = str(executable)
        self.root = root
        self.environment = list(environment)
        self.version = self.output([self.executable, "-c", VERSION]).strip()
        self.name = self.version + ("@" + root.name if root else "")
        self.scratch = scratch

    def command(self, argv):
        """argv, run where the interpreter is."""
        argv = [str(a) for a in argv]
        if not self.root:
            return argv
        path = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        return ["chroot", str(self.root), "env", "-i", "HOME=/root", "LANG=C.UTF-8", path, *self.environment, *argv]

    def output(self, argv):
        """What a command there prints; ends the run where it fails."""
        done = subprocess.run(self.command(argv), capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"{' '.join(map(str, argv))} failed:\n{done.stdout[-2000:]}{done.stderr[-3000:]}")
        return done.stdout

    def inside(self, path):
        """A path of here, as it is called there."""
        return Path("/", path.relative_to(self.root)) if self.root else path

    @property
    def tree(self):
        return self.scratch / "tree"

    @property
    def venv(self):
        return self.scratch / ("venv-" + self.version)

    def install(self):
        """Puts pyssl into a virtual environment of this Python, unless it is there as it stands. Returns the path."""
        wanted = copy_tree(self.tree)
        stamp = self.venv / "installed"
        python = self.inside(self.venv) / "bin" / "python"
        if not stamp.exists() or stamp.read_text() != wanted:
            self.output([self.executable, "-m", "venv", "--clear", self.inside(self.venv)])
            pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
            self.output([*pip, self.inside(self.tree)])
            stamp.write_text(wanted)
        return self.output([python, "-c", SITE]).strip()


@functools.lru_cache(maxsize=None)
def copy_tree(target):
    """Copies what git would commit, as it stands now; once in a run. Returns a digest of what is built from it."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=TREE, stdout=subprocess.PIPE, check=True).stdout
    digest = hashlib.sha256()
    names = [n for n in sorted(os.fsdecode(names).split("\0")) if n and (TREE / n).is_file()]
    shutil.rmtree(target, ignore_errors=True)
    for name in names:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(TREE / name, target / name)
        if not name.startswith(("tests/", "docs/")):
            digest.update(name.encode() + b"\0" + (TREE / name).read_bytes())
    return digest.hexdigest()


def find(wanted, scratch, root, environment):
    """The interpreters for 'wanted', a version like 3.13 or a path: here, and in the root directory if one is given."""
    if os.sep in wanted:
        return [Python(wanted, scratch)]
    found = []
    here = _newest_pyenv(wanted) or shutil.which("python" + wanted)
    if here:
        found.append(Python(here, scratch))
    if root and (root / "usr" / "bin" / ("python" + wanted)).exists():
        found.append(Python("python" + wanted, root / "var" / "tmp" / "pyssl-compat", root, environment))
    return found


def _newest_pyenv(wanted):
    versions = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    names = [p.name for p in versions.glob(wanted + ".*") if p.name.rpartition(".")[2].isdigit()]
    names.sort(key=lambda name: int(name.rpartition(".")[2]))
    return versions / names[-1] / "bin" / "python3" if names else None
