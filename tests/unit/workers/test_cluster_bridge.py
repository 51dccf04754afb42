"""A pickle from a cluster is read as data and runs nothing; loading Dask costs only the bridge."""

import os
import pickle
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from omnilytics_app.errors import ClusterUnavailable
from omnilytics_app.workers.cluster_bridge import Inert, _require_versions, inert_loads, version_here


class Program:
    """Runs something when it is read by `pickle.loads`."""

    def __init__(self, mark: str) -> None:
        self.mark = mark

    def __reduce__(self) -> object:
        return os.mkdir, (self.mark,)


@pytest.mark.parametrize("wrap", [lambda p: p, lambda p: [p, {"a": (p,)}], ValueError])
def test_a_pickle_that_is_a_program_does_nothing(tmp_path: Path, wrap: object) -> None:
    raw = pickle.dumps(wrap(Program(str(tmp_path / "mark"))))  # type: ignore[operator]
    inert_loads(raw)
    assert not (tmp_path / "mark").exists()
    pickle.loads(raw)  # noqa: S301 - and it is a program
    assert (tmp_path / "mark").exists()


def test_plain_values_come_out_as_they_are() -> None:
    for value in (b"bytes", 7, -(2**200), "text", [1, (2, {"a": b"3"})], {1, 2}, None, True, 1.5, bytearray(b"x")):
        assert inert_loads(pickle.dumps(value, protocol=5)) == value


def test_everything_else_is_inert() -> None:
    error = inert_loads(pickle.dumps(MemoryError("too much")))
    assert isinstance(error, Inert)
    assert type(error).__name__ == "MemoryError"
    assert error.args == ("too much",)
    for name in ("os.system", "builtins.eval", "builtins.getattr", "subprocess.Popen"):
        module, attribute = name.split(".")
        assert issubclass(inert_loads(f"c{module}\n{attribute}\n.".encode()), Inert)
    assert isinstance(inert_loads(pickle.dumps(np.int64(3))), Inert)


def test_a_version_of_a_worker_must_be_ours() -> None:
    _require_versions({"a": version_here(), "b": version_here()})
    with pytest.raises(ClusterUnavailable, match=r"have OmniLytics 0\.0\.1, here is .* install this version"):
        _require_versions({"a": version_here(), "b": "0.0.1"})
    with pytest.raises(ClusterUnavailable, match="no workers"):
        _require_versions({})


def test_the_process_with_the_keys_never_imports_dask() -> None:
    code = (
        "import sys, omnilytics_app.workers.cluster as c; c.open_pool(1, '').close();"
        "print([m for m in sys.modules if m.split('.')[0] in ('dask', 'distributed', 'tornado')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3]
    )
    assert done.stdout.strip() == "[]"
