"""What happens in a job now and what follows, in plain words for its model owner."""

from omnilytics_app.domain.job import Job, Outcome, Phase
from omnilytics_app.ui.language import tr


def phase_words(job: Job) -> str:
    """A sentence or two; a settlement that may still be disputed is told beside the phase."""
    if job.voided and job.phase is not Phase.CLOSED:
        return tr(
            "Owners found that a settlement does not follow from the evidence and voted it down. Everybody is paid for "
            "it, and the job ends."
        )
    said = _phase(job)
    if job.open_round and job.phase is not Phase.CLOSED:
        said += " " + tr(
            "The opened audit of round {number} can be disputed by data owners until its window is over.",
            number=job.open_round,
        )
    return said


def _phase(job: Job) -> str:
    match job.phase:
        case Phase.NONE | Phase.REGISTER:
            return tr("Data owners look at your terms and take seats, each with a stake. When all are taken it begins.")
        case Phase.ARMED:
            return tr(
                "Registration is over. The groups are drawn with the hash of a block that nobody knows yet, so nobody "
                "chooses with whom it is grouped."
            )
        case Phase.PUBLISH:
            return tr("This computer encrypts the model and publishes it; keep it running.")
        case Phase.SUBMIT:
            return _submitting(job)
        case Phase.ANSWER:
            return tr(
                "You asked for parts of answers that could not be used. Whoever shows them earns a fee; a data owner "
                "of whom they stay hidden counts as absent."
            )
        case Phase.SETTLE:
            return tr("This computer decrypts the sums of the groups, learns from them and settles the round.")
        case Phase.CLOSED:
            return _closed(job)


def _submitting(job: Job) -> str:
    if job.current is not None and job.current.unanswered:
        return tr(
            "A data owner says that it cannot get your model. This computer shows the parts that are asked for; if it "
            "did not, the job would end and your bond be shared out."
        )
    return tr("Data owners compute on the encrypted model. Who does not answer in time pays from its stake.")


def _closed(job: Job) -> str:
    if any(r.outcome is Outcome.ABORTED for r in job.rounds):
        return tr("The job ended because your model was asked for and not shown; the bond went to the data owners.")
    return tr("Nothing more happens. What was not earned is in your credit on the wallet page; the model is yours.")
