"""The manual page, made of what the program says of its own commands.

python packaging/linux/manual.py VERSION DATE > omnilytics.1
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from omnilytics_app.cli import program_parser


def main(arguments: list[str]) -> int:
    """Write the page to standard output."""
    version, date = arguments
    sys.stdout.write("\n".join(page(program_parser(), version, date)) + "\n")
    return 0


def page(program: argparse.ArgumentParser, version: str, date: str) -> Iterator[str]:
    """Lines of roff."""
    yield f'.TH OMNILYTICS 1 "{date}" "OmniLytics {version}" "User Commands"'
    yield from (".SH NAME", r"omnilytics \- " + escaped(program.description or "").rstrip("."))
    yield from (".SH SYNOPSIS", ".B omnilytics", r"[\fIoptions\fR] [\fIcommand\fR] [\fIarguments\fR]")
    yield from (".SH DESCRIPTION", "Without a command the window is opened.")
    yield from (".SH COMMANDS", *commands(program))
    yield from (".SH OPTIONS", *options(program))
    yield from (".SH EXIT STATUS", "0 if done; else one sentence on standard error says what happened and what to do.")
    yield from (".SH FILES", ".TP", r"\fI~/.local/share/omnilytics\fR", "Profiles. Removing the program leaves them.")
    yield from (".SH SEE ALSO", r"\fBomnilytics\fR \fIcommand\fR \fB\-\-help\fR explains each command.")


def commands(program: argparse.ArgumentParser) -> Iterator[str]:
    """Every command with its sentence."""
    for action in program._actions:  # noqa: SLF001 - argparse tells nobody otherwise
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for choice in action._choices_actions:  # noqa: SLF001
                yield from (".TP", rf"\fB{escaped(choice.dest)}\fR", escaped(choice.help or ""))


def options(program: argparse.ArgumentParser) -> Iterator[str]:
    """Every option of the program itself."""
    for action in program._actions:  # noqa: SLF001
        if action.option_strings and action.help is not argparse.SUPPRESS:
            names = ", ".join(rf"\fB{escaped(name)}\fR" for name in action.option_strings)
            value = rf" \fI{escaped(action.metavar)}\fR" if isinstance(action.metavar, str) else ""
            yield from (".TP", names + value, escaped((action.help or "").replace("%%", "%")))


def escaped(text: str) -> str:
    """Text as roff shows it, never as a request."""
    text = text.replace("\\", r"\e").replace("-", r"\-")
    return r"\&" + text if text.startswith((".", "'")) else text


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
