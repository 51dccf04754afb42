"""Jobs of nine owners whose participants are killed at random times, both roles, and started again at once.

Ten profiles in four processes of `omnilytics agent`: the model owner, and three times three data owners. Each kill is
a SIGKILL to a process and all its workers.
"""

import asyncio
import random
from time import monotonic
from typing import Any

from benchmarks.faults.evidence import Onlooker, complaints, watching
from benchmarks.faults.ground import OWNERS, Ground, new_ground
from benchmarks.faults.processes import Program
from omnilytics_app.domain.job import Phase

LIMIT_S = 300.0
"""Within which a job must be over; without kills it takes a tenth of that."""
PAUSES_S = (0.5, 4.0)
"""Between two kills."""
LIKELY = {None: 0.15, Phase.REGISTER: 0.3}
"""How likely a pause ends with a kill before there is a job, and while it waits for owners; later each of them does."""
TOGETHER = 3
"""Data owners in one process."""
POLICY = """[privacy]
accept = ["public"]
"""
FORM = ("title", "task", "target", "rounds", "groups", "group_size", "faults", "key_bits")
WINDOWS = ("register_window", "publish_window", "submit_window", "settle_window", "dispute_window")


async def play(seed: int, most: int) -> dict[str, Any]:
    """One job, whose participants are killed `most` times, or as often as there is time for."""
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    began = monotonic()
    async with new_ground(seed) as ground, watching(ground) as onlooker:
        programs = _programs(ground)
        phases: list[str] = []
        try:
            for program in programs:
                await program.start()
            over = await _kill_until_over(ground, onlooker, programs, chance, most, phases)
        finally:
            for program in programs:
                await program.end()
        onlooker.look_at_disks()
        await onlooker.read_chain()
        wrong = await complaints(ground) if over else [f"not over after {LIMIT_S:.0f} s: {await ground.job()}"[:300]]
        if wrong:
            wrong += [f"{p.name}: {p.last_words()}" for p in programs]
        return {
            "kills": sum(p.kills for p in programs),
            "killed": {p.name: p.kills for p in programs},
            "in_phases": phases,
            "complete": not wrong,
            "wrong": wrong,
            "double_submissions": onlooker.seen.doubles,
            "reused_masks": onlooker.seen.reused,
            "submissions": len(onlooker.seen.mined),
            "seconds": round(monotonic() - began, 1),
        }


def _programs(ground: Ground) -> list[Program]:
    form, actor = ground.form, ground.cast.model_owner
    lines = [f"{name} = {_toml(getattr(form, name))}" for name in FORM]
    lines += [f'{name} = "{getattr(form, name)}s"' for name in WINDOWS]
    lines += [f'reward = "{form.reward} wei"', f'data_file = "{form.data_file}"']
    job_file, policy = ground.root / "job.toml", ground.root / "policy.toml"
    job_file.write_text("\n".join(lines) + "\n")
    policy.write_text(POLICY)
    secret = ground.cast.passphrase
    serve = ["agent", "--role", "model-owner", "--profile", str(actor.profile), "--job", str(job_file)]
    programs = [Program("model-owner", serve, secret, ground.root)]
    for first in range(0, OWNERS, TOGETHER):
        arguments = ["agent", "--policy", str(policy)]
        for owner in ground.cast.owners[first : first + TOGETHER]:
            arguments += ["--owner", str(owner.profile), str(owner.data_file)]
        programs.append(Program(f"owners-{first // TOGETHER + 1}", arguments, secret, ground.root))
    return programs


async def _kill_until_over(
    ground: Ground,
    onlooker: Onlooker,
    programs: list[Program],
    chance: random.Random,
    most: int,
    phases: list[str],
) -> bool:
    """Whether everything was over, paid out and withdrawn, in time."""
    deadline = monotonic() + LIMIT_S
    while monotonic() < deadline:
        await asyncio.sleep(chance.uniform(*PAUSES_S))
        job = await ground.job()
        if job is not None and job.phase is Phase.CLOSED and await _is_paid_out(ground, programs):
            return True
        running = [p for p in programs if p.status is None]
        for ended in (p for p in programs if p.status not in (None, 0)):
            raise AssertionError(f"{ended.name} ended with {ended.status}: {ended.last_words()}")
        phase = None if job is None else job.phase
        if len(phases) < most and chance.random() < LIKELY.get(phase, 1.0):
            victim = chance.choice(running)
            await victim.kill()
            phases.append("NONE" if phase is None else phase.name)
            onlooker.look_at_disks()
            await victim.start()
    return False


async def _is_paid_out(ground: Ground, programs: list[Program]) -> bool:
    """The model owner's program has ended by itself, and nothing is left in the market."""
    return programs[0].status == 0 and await ground.connection.balance(ground.market.address) == 0


def _toml(value: object) -> str:
    return str(value) if isinstance(value, int) else f'"{value}"'
