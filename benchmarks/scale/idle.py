"""The memory of an agent that has nothing to do: started as people start it, watching a market, no job to join."""

import asyncio
import contextlib
import sys
from asyncio.subprocess import DEVNULL, PIPE
from pathlib import Path

from benchmarks.scale.cast import Actor, make_owner
from benchmarks.scale.meters import resident_mb
from omnilytics_app.domain.ids import Address
from omnilytics_app.errors import DemoFailed

SETTLE_S = 5.0
"""Between two looks; an agent is idle when two of them differ by less than a tenth."""
PATIENCE_S = 180.0
END_TIMEOUT_S = 60.0


async def idle_agent_mb(url: str, market: Address, root: Path) -> float:
    """Resident memory in MiB of the agent's process, once it has read the market and its memory no longer moves."""
    passphrase = "idle"  # noqa: S105 - of a profile that is thrown away
    owner: Actor = await asyncio.to_thread(make_owner, root / "idle", passphrase, {"rpc_url": url, "market": market})
    policy = root / "policy.toml"
    policy.write_text('[job]\nmin_reward = "1 ETH"\n', encoding="utf-8")
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "omnilytics_app", "agent", "--profile", str(owner.profile), "--dataset",
        str(owner.data_file), "--policy", str(policy), "--passphrase-stdin", stdin=PIPE, stdout=PIPE, stderr=DEVNULL,
    )  # fmt: skip
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(passphrase.encode() + b"\n")
        process.stdin.close()
        async with asyncio.timeout(PATIENCE_S):
            while b"started as" not in await process.stdout.readline():
                if process.returncode is not None:
                    raise DemoFailed("The idle agent did not start.")
            await asyncio.sleep(2 * SETTLE_S)
            before, now = 0.0, resident_mb(process.pid)
            while abs(now - before) > now / 10:
                await asyncio.sleep(SETTLE_S)
                before, now = now, resident_mb(process.pid)
        if process.returncode is not None:
            raise DemoFailed("The idle agent ended by itself.")
        return now
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        async with asyncio.timeout(END_TIMEOUT_S):
            await process.wait()
