"""What a trial found: a step a line, as a table and as JSON."""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from trial.desktop import TrialFailed


@dataclass(frozen=True, slots=True)
class Step:
    """One step; `said` is what it found, or the sentence of its failure."""

    name: str
    passed: bool
    seconds: float
    said: str


@dataclass(slots=True)
class Report:
    """Grows by a step at a time and is on disk after each."""

    file: Path
    artefact: str
    steps: list[Step] = field(default_factory=list)
    facts: dict[str, object] = field(default_factory=dict)

    def step(self, name: str, act: Callable[[], str]) -> None:
        """Do a step and write down what came of it; passes its `TrialFailed` on."""
        begun = time.monotonic()
        try:
            said = act()
        except TrialFailed as error:
            self._note(Step(name, passed=False, seconds=time.monotonic() - begun, said=str(error)))
            raise
        self._note(Step(name, passed=True, seconds=time.monotonic() - begun, said=said))

    def _note(self, step: Step) -> None:
        self.steps.append(step)
        sentence = " ".join(step.said.split())
        sys.stdout.write(
            f"{'ok  ' if step.passed else 'FAIL'} {step.seconds:7.1f} s  {step.name:<34} {sentence[:400]}\n"
        )
        sys.stdout.flush()
        body = {
            "artefact": self.artefact,
            "passed": all(step.passed for step in self.steps),
            "seconds": round(sum(step.seconds for step in self.steps), 1),
            **self.facts,
            "steps": [asdict(step) | {"seconds": round(step.seconds, 1)} for step in self.steps],
        }
        self.file.write_text(json.dumps(body, indent=2) + "\n", encoding="utf-8")
