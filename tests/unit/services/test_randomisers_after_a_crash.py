"""A process that dies with randomisers in stock leaves nothing that another one could use again."""

import subprocess
import sys
from pathlib import Path

N = (2**521 - 1) * (2**607 - 1)
COUNT = 12
DIES = """
import asyncio, os, signal, sys
from concurrent.futures import ThreadPoolExecutor
from omnilytics_app.services.randomisers import RandomiserStock
from omnilytics_app.workers.pool import WorkerPool

async def main():
    stock = RandomiserStock(WorkerPool(lambda: ThreadPoolExecutor(1), 1))
    stock.refill(int(sys.argv[2]), int(sys.argv[1]))
    while len(stock._fresh) < int(sys.argv[2]):
        await asyncio.sleep(0.01)
    print(*(hex(r) for r in stock._fresh), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


def stock_of_a_process_that_is_killed(folder: Path) -> set[int]:
    """What it had in stock; its home, its working directory and its temporary files are in the folder."""
    places = {name: str(folder) for name in ("HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")}
    root = str(Path(__file__).resolve().parents[3])
    done = subprocess.run(
        [sys.executable, "-c", DIES, str(N), str(COUNT)],
        cwd=folder,
        env=places | {"PYTHONPATH": root, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == -9, done.stderr
    return {int(word, 16) for word in done.stdout.split()}


def test_a_killed_process_leaves_no_randomiser_on_disk_and_the_next_one_has_others(tmp_path: Path) -> None:
    first = stock_of_a_process_that_is_killed(tmp_path)
    assert len(first) == COUNT
    assert [p for p in tmp_path.rglob("*") if p.is_file()] == []
    second = stock_of_a_process_that_is_killed(tmp_path)
    assert len(second) == COUNT
    assert not first & second
