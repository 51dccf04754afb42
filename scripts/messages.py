"""Writes the second half of docs/messages.md: every function, event, structure, enum and error of the market.

Names, types, selectors and topics are those of the artefact that the program ships; what they mean is what the
interfaces under contracts/src say of them. `python -m scripts.messages` after either changed; a test compares.
"""

import json
import re
from pathlib import Path
from typing import Any

from eth_utils.abi import abi_to_signature, event_abi_to_log_topic, function_abi_to_4byte_selector

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "messages.md"
MARK = "<!-- From here on made by `python -m scripts.messages`. -->\n"
INTERFACES = ("IMarketTypes", "IMarketRounds", "IMarketDisputes")
OTHERS = {
    "minWindow": "Least length of any window of a job, in seconds.",
    "maxWindow": "Greatest length of any window of a job, in seconds.",
    "disputes": "The contract whose code runs for the functions of the second half; calls go to the market alone.",
    "eip712Domain": "The domain of invitations (ERC-5267).",
    "InvalidShortString": "Of OpenZeppelin, while the market is deployed.",
    "StringTooLong": "Of OpenZeppelin, while the market is deployed.",
    "ReentrancyGuardReentrantCall": "A token or a receiver called back.",
    "SafeERC20FailedOperation": "The token refused: too little balance or approval, or no token at all.",
    "EIP712DomainChanged": "Of ERC-5267; never emitted.",
}
Entry = dict[str, Any]


def sources(root: Path) -> str:
    """The interfaces, one after another."""
    return "\n".join((root / f"contracts/src/interfaces/{name}.sol").read_text("utf-8") for name in INTERFACES)


def meaning(source: str, kind: str, name: str) -> str:
    """What stands above a declaration: the notice, what it reverts with, and its parameters."""
    found = re.search(rf"((?:^ +///.*\n)*)^ +{kind} {name}\b", source, re.MULTILINE)
    text = " ".join(re.findall(r"/// ?(.*)", found[1])) if found else OTHERS.get(name, "")
    text = re.sub(r"@(notice|dev) ", "", text)
    text = re.sub(r"@param (\w+) ", r"`\1`: ", text)
    return text.replace("|", "\\|")


def fields(source: str, kind: str, name: str) -> list[tuple[str, str]]:
    """Fields of a structure as (declaration, comment), or members of an enum."""
    found = re.search(rf"^    {kind} {name} \{{\n(.*?)\n    \}}", source, re.MULTILINE | re.DOTALL)
    lines = found[1].splitlines() if found else []
    return [(a.strip().rstrip(",;"), b.strip()) for a, _, b in (line.partition("//") for line in lines)]


def type_of(item: Entry) -> str:
    """As Solidity names it: a structure or an enum by its name."""
    named = re.sub(r"^(struct|enum) |\w+\.", "", str(item.get("internalType", item["type"])))
    return named if item["type"].startswith("tuple") or "enum" in str(item.get("internalType")) else str(item["type"])


def listed(items: list[Entry]) -> str:
    """Parameters with their names, and which are indexed."""
    parts = (f"{type_of(i)}{' indexed' * bool(i.get('indexed'))} {i['name']}".strip() for i in items)
    return ", ".join(parts)


def structures(abi: list[Entry]) -> dict[str, list[Entry]]:
    """Every structure that is passed or returned, with its fields in the order of their encoding."""
    found: dict[str, list[Entry]] = {}

    def walk(items: list[Entry]) -> None:
        for item in items:
            if "components" in item:
                found.setdefault(type_of(item).partition("[")[0], item["components"])
                walk(item["components"])

    for entry in abi:
        walk([*entry.get("inputs", []), *entry.get("outputs", [])])
    return found


def generated(root: Path) -> str:
    """The second half of the page."""
    abi = json.loads((root / "resources/contracts/Market.json").read_text("utf-8"))["abi"]
    source = sources(root)
    parts = (_structures(abi, source), _enums(source), _functions(abi, source), _events(abi, source))
    return "\n".join((*parts, _errors(abi, source)))


def _structures(abi: list[Entry], source: str) -> str:
    lines = ["## Structures\n\nTuples of calls, results and events; fields stand in the order of their encoding.\n"]
    for name, components in sorted(structures(abi).items()):
        lines.append(f"### {name}\n\n{meaning(source, 'struct', name)}\n\n| field | type | |\n|---|---|---|")
        comments = {declared.split()[-1]: told for declared, told in fields(source, "struct", name)}
        told = ((c["name"], type_of(c), comments.get(c["name"], "").replace("|", "\\|")) for c in components)
        lines.append("".join(f"| `{field}` | `{kind}` | {text} |\n" for field, kind, text in told))
    return "\n".join(lines)


def _enums(source: str) -> str:
    lines = ["## Enums\n\nEach is encoded as a `uint8`.\n"]
    for name in re.findall(r"^    enum (\w+)", source, re.MULTILINE):
        lines.append(f"### {name}\n\n{meaning(source, 'enum', name)}\n\n| number | name | |\n|---|---|---|")
        rows = enumerate(fields(source, "enum", name))
        lines.append("".join(f"| {number} | `{member}` | {text} |\n" for number, (member, text) in rows))
    return "\n".join(lines)


def _functions(abi: list[Entry], source: str) -> str:
    found = {e["name"]: e for e in abi if e["type"] == "function"}
    order = [n for n in re.findall(r"^ +function (\w+)", source, re.MULTILINE) if n in found]
    lines = [
        "## Functions\n\nOf each: how it is declared; "
        "its selector, which is the first four bytes of keccak256 of the\n"
        "signature behind it; what it is for. Where nothing is said about who may call, anybody may.\n"
    ]
    for name in [*order, *sorted(set(found) - set(order))]:
        entry = found[name]
        kind = {"nonpayable": "", "payable": " payable", "view": " view", "pure": " pure"}[entry["stateMutability"]]
        returned = f" returns ({listed(entry['outputs'])})" if entry["outputs"] else ""
        head = f"{name}({listed(entry['inputs'])}){kind}{returned}"
        code = f"    {head}\n    {function_abi_to_4byte_selector(entry).hex()} {abi_to_signature(entry)}"
        lines.append(f"### {name}\n\n{code}\n\n{meaning(source, 'function', name)}\n")
    return "\n".join(lines)


def _events(abi: list[Entry], source: str) -> str:
    lines = ["## Events\n\nThe first topic is keccak256 of the signature; indexed parameters are the next, in order.\n"]
    for entry in (e for e in abi if e["type"] == "event"):
        head = f"{entry['name']}({listed(entry['inputs'])})"
        code = f"    {head}\n    {event_abi_to_log_topic(entry).hex()}"
        lines.append(f"### {entry['name']}\n\n{code}\n\n{meaning(source, 'event', entry['name'])}\n")
    return "\n".join(lines)


def _errors(abi: list[Entry], source: str) -> str:
    lines = [
        "## Errors\n\nWhat a call that is refused returns: the selector, then the values.\n",
        "| error | selector | |\n|---|---|---|",
    ]
    for entry in sorted((e for e in abi if e["type"] == "error"), key=lambda e: str(e["name"])):
        selector = function_abi_to_4byte_selector(entry).hex()
        text = meaning(source, "error", entry["name"])
        lines.append(f"| `{entry['name']}({listed(entry['inputs'])})` | `{selector}` | {text} |")
    return "\n".join(lines) + "\n"


def page(root: Path) -> str:
    """The page, its first half as it is."""
    return (root / "docs" / "messages.md").read_text("utf-8").partition(MARK)[0] + MARK + "\n" + generated(root)


if __name__ == "__main__":
    PAGE.write_text(page(ROOT), encoding="utf-8")
