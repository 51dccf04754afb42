"""Open jobs as anyone may see them, with what this client thinks of each."""

from collections.abc import Callable
from dataclasses import dataclass

from omnilytics_app.domain.document import TaskSpec, parse_document
from omnilytics_app.domain.ids import Address, Digest, JobId
from omnilytics_app.domain.job import Job, Phase
from omnilytics_app.domain.progress import JobCard, Work
from omnilytics_app.domain.tokens import NATIVE_COIN
from omnilytics_app.errors import JobRefused, clause
from omnilytics_app.services.gateway import Gateway
from omnilytics_app.services.job_terms import check_job, modulus_claim
from omnilytics_app.services.modulus import name_of_proof
from omnilytics_app.services.watcher import MarketView


@dataclass(frozen=True, slots=True)
class _Description:
    """What a job says of itself, and the name of the proof that its key is sound."""

    title: str
    task: str
    refused: str
    proof_name: bytes = b""


class JobCards:
    """Describes jobs for one account; each is parsed once. `work` tells what is computed in order to join one.

    `tokens` are those that the account accepts without asking a person.
    """

    def __init__(
        self,
        gateway: Gateway,
        account: Address,
        work: Callable[[JobId], Work | None],
        tokens: frozenset[Address] = frozenset(),
    ) -> None:
        self._tokens = tokens | {NATIVE_COIN}
        self._gateway = gateway
        self._account = account
        self._work = work
        self._known: dict[Digest, _Description] = {}

    def open_jobs(self, view: MarketView) -> tuple[JobCard, ...]:
        """The jobs that are not over and whose document is known."""
        jobs = (job for job_id, job in view.jobs.items() if job_id in view.documents)
        return tuple(self.card(job, view) for job in jobs if job.phase is not Phase.CLOSED)

    def registering(self, view: MarketView) -> list[JobCard]:
        """The jobs that have a free seat."""
        cards = (card for card in self.open_jobs(view) if card.job.phase is Phase.REGISTER)
        return [card for card in cards if card.job.member_count < card.job.terms.seats]

    def joinable(self, view: MarketView) -> list[JobCard]:
        """Those of them that this client would join without asking anybody."""
        return [c for c in self.registering(view) if not c.refused and c.job.terms.token in self._tokens]

    def card(self, job: Job, view: MarketView) -> JobCard:
        """A job whose document is known."""
        if job.terms_hash not in self._known:
            self._known[job.terms_hash] = self._describe(job, view.documents[job.job_id])
        known = self._known[job.terms_hash]
        proven = self._gateway.moduli.has_accepted(known.proof_name)
        token = self._gateway.tokens.known(job.terms.token)
        return JobCard(job, known.title, known.task, known.refused, proven, self._work(job.job_id), token)

    def _describe(self, job: Job, raw: bytes) -> _Description:
        """Title, task and, in one sentence, why this client would not join."""
        try:
            document = parse_document(raw)
        except JobRefused as error:
            return _Description(f"Job {job.job_id}", clause("Unreadable"), str(error))
        try:
            check_job(job, raw, self._gateway.deployment.chain_id)
            refused = clause("This is your own job.") if job.model_owner == self._account else ""
        except JobRefused as error:
            refused = str(error)
        name = name_of_proof(modulus_claim(self._gateway, job, document), document.proof)
        return _Description(document.title, task_in_words(document.task), refused, name)


def task_in_words(task: TaskSpec) -> str:
    """What is learned, in a few words."""
    match task.kind:
        case "classification":
            return clause(f"Classification of {task.target}, {len(task.classes)} classes")
        case "binary":
            return clause(f"One of two values of {task.target}: {task.classes[0]} or {task.classes[1]}")
        case _:
            return clause(f"Regression of {task.target}")
