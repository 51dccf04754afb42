"""The command; see the package."""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import PySide6

from scripts.languages.catalogue import FORMS, SENTENCES, Catalogue, read, updated, wanted, written
from scripts.languages.faults import missing, unfinished, wrong
from scripts.languages.sentences import all_sentences
from scripts.languages.texts import all_texts

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path("resources", "languages")
TEMPLATES = "sentences.json"


def main(arguments: list[str] | None = None) -> int:
    """The exit status: 0, or 1 where something is wrong."""
    parser = argparse.ArgumentParser(prog="python -m scripts.languages", description="The texts of the window.")
    parser.add_argument("action", choices=("update", "release", "check"))
    parser.add_argument("--complete", action="store_true", help="check: nothing may be left untranslated")
    parser.add_argument("--untold", action="store_true", help="check: do not look for texts that are new or gone")
    options = parser.parse_args(arguments)
    if options.action == "check":
        faults = list(all_faults(ROOT, complete=options.complete, untold=options.untold))
        for fault in faults:
            sys.stdout.write(f"{fault}\n")
        return int(bool(faults))
    update(ROOT)
    if options.action == "release":
        for language in FORMS:
            compile_catalogue(ROOT / FOLDER / f"{language}.ts", ROOT / FOLDER / f"{language}.qm")
    return 0


def update(root: Path) -> None:
    """Bring the catalogues and the list of sentences in line with the code."""
    code = wanted(all_texts(root)[0], all_sentences(root))
    (root / FOLDER).mkdir(parents=True, exist_ok=True)
    for language in FORMS:
        path = root / FOLDER / f"{language}.ts"
        path.write_text(written(language, updated(language, code, read(path))), "utf-8")
    (root / FOLDER / TEMPLATES).write_text(_templates(code), "utf-8")


def compile_catalogue(source: Path, target: Path) -> None:
    """What the program loads, made by Qt's own tool; the same bytes for the same catalogue."""
    tool = Path(PySide6.__path__[0], "lrelease")
    subprocess.run([tool, "-silent", source, "-qm", target], check=True)


def all_faults(root: Path, *, complete: bool, untold: bool = False) -> Iterator[str]:
    """Everything that is wrong; with `untold` texts may be new or gone, with `complete` none may lack a translation."""
    found, faults = all_texts(root)
    yield from map(str, faults)
    code = {} if untold else wanted(found, all_sentences(root))
    for language in FORMS:
        path = root / FOLDER / f"{language}.ts"
        catalogue = read(path)
        said = [*wrong(language, catalogue), *missing(language, code, catalogue)]
        yield from (f"{path.name}: {fault}" for fault in said)
        yield from (f"{path.name}: {fault}" for fault in unfinished(catalogue) if complete)
        if not _is_compiled(path):
            yield f"{path.name}: its .qm is another one; run release"
    if code and (root / FOLDER / TEMPLATES).read_text("utf-8") != _templates(code):
        yield f"{TEMPLATES}: not what the code says; run update"


def _templates(code: Catalogue) -> str:
    return json.dumps([text.source for text in code[SENTENCES]], ensure_ascii=False, indent=0) + "\n"


def _is_compiled(path: Path) -> bool:
    compiled = path.with_suffix(".qm")
    if not compiled.exists():
        return False
    with TemporaryDirectory() as folder:
        target = Path(folder) / compiled.name
        compile_catalogue(path, target)
        return target.read_bytes() == compiled.read_bytes()


if __name__ == "__main__":
    sys.exit(main())
