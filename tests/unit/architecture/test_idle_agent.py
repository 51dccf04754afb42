"""An agent that waits for a job holds none of the libraries that only its workers, a window or a store need."""

import subprocess
import sys

HEAVY = (
    *("sklearn", "scipy", "pandas", "pyarrow", "PIL", "torch", "onnx", "onnxruntime", "safetensors"),
    *("PySide6", "qasync", "pyqtgraph", "distributed", "dask", "tornado"),
    *("s3fs", "fsspec", "botocore", "aiobotocore"),
)
STARTED = """
import sys
import omnilytics_app.app, omnilytics_app.cli.agent, omnilytics_app.services.agent.data_owner
import omnilytics_app.services.agent.model_owner, omnilytics_app.services.data_sets, omnilytics_app.storage.protectors
from omnilytics_app.workers.cluster import open_pool
open_pool(1, "").close()
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def test_a_started_agent_has_loaded_nothing_heavy() -> None:
    run = subprocess.run([sys.executable, "-c", STARTED], capture_output=True, text=True, check=True)
    loaded = set(run.stdout.split())
    assert "web3" in loaded
    assert sorted(loaded & set(HEAVY)) == []
