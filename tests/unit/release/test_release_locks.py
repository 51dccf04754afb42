import importlib.util
import io
import urllib.request
from email.message import Message
from pathlib import Path
from types import ModuleType

import lock as locking
import pytest

ROOT = Path(__file__).resolve().parents[3]

A, B, C = "a" * 64, "b" * 64, "c" * 64
LOCK = f"""filelock==4.2.11 \\
    --hash=sha256:{A}
    # via torch
nvidia-cublas==13.1 ; sys_platform == 'linux' \\
    --hash=sha256:{A}
    # via torch
torch==2.13.0 \\
    --hash=sha256:{A} \\
    --hash=sha256:{B}
    # via -r requirements/torch.in
triton==3.7.1 ; sys_platform == 'linux' \\
    --hash=sha256:{A}
    # via torch
"""


def installer() -> ModuleType:
    path = ROOT / "scripts" / "install_torch.py"
    spec = importlib.util.spec_from_file_location("install_torch", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_only_cuda_builds_need_is_in_a_lock_of_its_own() -> None:
    common, cuda = locking.split_cuda(LOCK)
    assert [entry.partition("==")[0] for entry in locking.entries(common)] == ["filelock", "torch"]
    assert [entry.partition("==")[0] for entry in locking.entries(cuda)] == ["nvidia-cublas", "triton"]


def test_cpu_wheels_of_the_locked_version_are_accepted_and_no_others() -> None:
    listing = f"{C}  torch-2.13.0+cpu-cp312-cp312-linux.whl\n{'d' * 64}  torch-2.12.0+cpu-cp312-cp312-linux.whl\n"
    made = locking.with_cpu_wheels(LOCK, listing)
    assert made.count("sha256:") == LOCK.count("sha256:") + 1
    assert f"torch==2.13.0 \\\n    --hash=sha256:{C} \\\n    --hash=sha256:{A}" in made
    assert locking.with_cpu_wheels(made, listing) == made


def test_the_wheels_of_an_index_are_read_with_their_hashes() -> None:
    page = f"""<a href="../torch-2.13.0%2Bcpu-cp312-cp312-linux.whl#sha256={A}">x</a>
    <a href="torch-2.13.0%2Bcu130-cp312-cp312-linux.whl#sha256={B}">x</a>
    <a href="torch-2.12.0%2Bcpu-cp312-cp312-linux.whl#sha256={B}">x</a>
    <a href="torch-2.13.0%2Bcpu-cp313-cp313-linux.whl">without a hash</a>"""
    found = locking.wheels_of_page(page, "https://wheels.example/cpu/torch/", "2.13.0")
    assert found == [f"{A}  torch-2.13.0+cpu-cp312-cp312-linux.whl"]


def test_a_wheel_that_changed_its_hash_is_not_taken_silently() -> None:
    line = "{}  torch-2.13.0+cpu-cp312-cp312-linux.whl"
    assert locking.merged(line.format(A), [line.format(A)]) == line.format(A) + "\n"
    with pytest.raises(ValueError, match="find out why"):
        locking.merged(line.format(A), [line.format(B)])


def test_an_index_without_tls_is_not_asked() -> None:
    with pytest.raises(ValueError, match="no https"):
        locking.read_index("http://wheels.example/cpu", "2.13.0")


def test_only_listed_cpu_wheels_of_the_locked_version_are_asked_for_first() -> None:
    listing = f"{C}  torch-2.13.0+cpu-cp312-cp312-linux.whl\n{'d' * 64}  torch-2.12.0+cpu-cp312-cp312-linux.whl\n"
    assert installer().cpu_entry(LOCK, listing) == f"torch==2.13.0+cpu --hash=sha256:{C}\n"


NEEDS_CUDA = ("filelock", "nvidia-cublas==13.1; platform_system == 'Linux'")


@pytest.mark.parametrize(
    ("version", "requirements", "system", "kind"),
    [
        ("2.13.0+cpu", ("filelock",), "linux", "cpu"),
        ("2.13.0", ("filelock", "opt-einsum; extra == 'opt'"), "linux", "cpu"),
        ("2.13.0", NEEDS_CUDA, "linux", "cuda"),
        ("2.13.0", NEEDS_CUDA, "darwin", "cpu"),
        ("2.13.0", ("cuda-bindings; sys_platform == 'win32'",), "win32", "cuda"),
        ("2.13.0", ("triton>=3",), "linux", "cuda"),
        ("2.13.0+cu130", (), "linux", "cu130"),
        ("2.13.0+rocm7", (), "linux", "rocm7"),
    ],
)
def test_a_build_of_torch_is_told_by_its_metadata(
    version: str, requirements: tuple[str, ...], system: str, kind: str
) -> None:
    assert installer().kind_of_build(version, requirements, system) == kind


def test_the_lock_of_torch_accepts_every_listed_cpu_wheel_of_its_version() -> None:
    folder = ROOT / "requirements"
    lock, listing = (folder / "torch.txt").read_text(), (folder / "torch-cpu-wheels.sha256").read_text()
    digests = locking.cpu_hashes(listing, "2.13.0")
    assert digests
    assert all(digest in lock for digest in digests)
    assert not locking.split_cuda(lock)[1]


def test_nothing_is_installed_without_a_lock() -> None:
    makefile = Path(ROOT / "Makefile").read_text()
    installs = [line for line in makefile.splitlines() if "$(PIP) " in line and not line.startswith("LOCKED")]
    assert [line for line in installs if "-e ." not in line] == []
    assert all("--no-build-isolation" in line for line in installs if "-e ." in line)


def test_an_index_does_not_lead_to_one_without_tls() -> None:
    asked = urllib.request.Request("https://wheels.example/cpu/torch/")
    follow = locking._OnlyHttps().redirect_request
    assert follow(asked, io.BytesIO(), 302, "Found", Message(), "https://other.example/torch/") is not None
    with pytest.raises(ValueError, match="which is no https address"):
        follow(asked, io.BytesIO(), 302, "Found", Message(), "http://wheels.example/cpu/torch/")


def test_the_resolver_gets_no_settings_from_variables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locking, "REQUIREMENTS", tmp_path)
    monkeypatch.setenv("UV_INDEX_URL", "https://elsewhere.example/simple")
    (tmp_path / "app.txt").write_text("")
    uv = tmp_path / "uv"
    uv.write_text(f"#!/bin/sh\nenv > {tmp_path}/seen\n")
    uv.chmod(0o755)
    locking.compile_lock(uv, "app", [])
    assert "PATH=" in (tmp_path / "seen").read_text()
    assert "UV_" not in (tmp_path / "seen").read_text()
