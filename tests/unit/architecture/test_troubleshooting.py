"""Whatever the program can say when something does not work is in the documents, to be searched for."""

import ast
import re

from scripts.errors import PAGE, ROOT, TREE, kinds, page, sentences

PAGES = {name: (ROOT / "docs" / f"{name}.md").read_text(encoding="utf-8") for name in ("troubleshooting", "operating")}


def shown() -> set[str]:
    return set(kinds(ast.parse((ROOT / TREE).read_text(encoding="utf-8"))))


def test_the_page_of_all_sentences_is_what_the_code_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(ROOT), "run python -m scripts.errors"


def test_every_kind_of_error_says_what_to_do() -> None:
    section = PAGES["troubleshooting"].partition("## By kind")[2].partition("\n## ")[0]
    told = re.findall(r"^\| `(\w+)` \| .{20,} \|$", section, re.MULTILINE)
    assert sorted(told) == sorted(shown())


def test_every_exit_status_is_in_both_tables() -> None:
    def table(name: str, heading: str) -> set[str]:
        section = PAGES[name].partition(f"## {heading}")[2].partition("\n## ")[0]
        return set(re.findall(r"^\| (\d+)", section, re.MULTILINE))

    assert table("troubleshooting", "By exit status") == table("operating", "Exit status")
    run = (ROOT / "omnilytics_app" / "cli" / "__init__.py").read_text(encoding="utf-8")
    returned = set(re.findall(r"return (\d+)", run)) | set(re.findall(r"^INTERRUPTED = (\d+)", run, re.MULTILINE))
    assert returned
    assert returned <= table("operating", "Exit status")


def test_sentences_that_the_table_explains_are_still_said() -> None:
    """By their first words: the table shortens, and joins what belongs together."""
    section = PAGES["troubleshooting"].partition("## By what the program says")[2].partition("\n## ")[0]
    explained = re.findall(r"^\| ([^|]+) \| ", section, re.MULTILINE)[1:]
    code = "\n".join(path.read_text("utf-8") for path in (ROOT / "omnilytics_app").rglob("*.py"))
    joined = " ".join(re.sub(r'"\s*\n\s*f?"', "", code).split())
    gone = [s for s in explained if not any(len(part) > 5 and part in joined for part in re.split(r"\.\.\.|,", s))]
    assert explained
    assert gone == []


def test_an_error_that_nobody_explained_is_found() -> None:
    tree = ast.parse("class UserFacingError(Exception): ...\nclass Odd(UserFacingError): ...\nclass Other(Odd): ...\n")
    assert set(kinds(tree)) == {"UserFacingError", "Odd", "Other"}
    assert sum(map(len, sentences(ROOT).values())) > 400
