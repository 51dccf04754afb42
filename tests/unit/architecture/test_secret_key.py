"""Who touches the factors of a model owner's modulus, and that no ciphertext gets there unchecked."""

import ast
from dataclasses import fields
from pathlib import Path

import pytest

from omnilytics_app.crypto.paillier import CrtKey

PACKAGE = Path(__file__).resolve().parents[3] / "omnilytics_app"
SECRETS = {field.name for field in fields(CrtKey)} - {"n"} | {"hp", "hq", "psquare", "qsquare"}
"""Of the program's own key, and of the library's."""
HOLDERS = {
    "crypto/paillier.py",
    "crypto/opening.py",
    "crypto/modulus_proof.py",
    "workers/audit_tasks.py",
}
"""The first two take ciphertexts; the third works on hashes, the last keeps the pair on its way to a worker."""
CHECKS = {"require_ciphertext", "decrypt"}
RAW_DECRYPTION = {"raw_decrypt", "decrypt_encoded", "crt", "l_function", "h_function"}
"""What the library offers, without a check."""


def reads(tree: ast.AST, names: set[str]) -> list[ast.Attribute]:
    return [n for n in ast.walk(tree) if isinstance(n, ast.Attribute) and n.attr in names]


def unchecked(source: str) -> list[str]:
    """Functions that read a secret of a key and take a ciphertext, but do not check it first."""
    found = []
    for function in ast.walk(ast.parse(source)):
        if not isinstance(function, ast.FunctionDef) or not reads(function, SECRETS):
            continue
        if "ciphertext" not in {argument.arg for argument in function.args.args}:
            continue
        calls = [n for n in ast.walk(function) if isinstance(n, ast.Call) and getattr(n.func, "id", "") in CHECKS]
        first = min((node.lineno for node in reads(function, SECRETS)), default=0)
        if not any(call.lineno < first for call in calls):
            found.append(function.name)
    return found


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def parse(path: Path) -> ast.AST:
    return ast.parse(path.read_text(encoding="utf-8"))


def test_the_secrets_of_a_key_are_read_in_few_places() -> None:
    readers = {str(p.relative_to(PACKAGE)) for p in modules() if reads(parse(p), SECRETS)}
    assert readers == HOLDERS


def test_the_librarys_own_decryption_is_never_called() -> None:
    assert [str(p) for p in modules() if reads(parse(p), RAW_DECRYPTION)] == []


@pytest.mark.parametrize("holder", ["crypto/paillier.py", "crypto/opening.py"])
def test_a_ciphertext_is_checked_before_a_secret_is_read(holder: str) -> None:
    source = (PACKAGE / holder).read_text(encoding="utf-8")
    assert unchecked(source) == []
    takers = [n.name for n in ast.walk(ast.parse(source)) if isinstance(n, ast.FunctionDef) and reads(n, SECRETS)]
    assert {"decrypt", "open_ciphertext"} & set(takers)


@pytest.mark.parametrize(
    "planted",
    [
        "def decrypt(private, ciphertext):\n    return pow(ciphertext, private.p - 1, private.p**2)\n",
        "def decrypt(private, ciphertext):\n    p = private.p\n    return require_ciphertext(ciphertext, n) % p\n",
    ],
)
def test_a_planted_decryption_without_a_check_is_found(planted: str) -> None:
    assert unchecked(planted) == ["decrypt"]
