"""A job that is being designed: its form, what is known of its data, its rehearsal, its costs, its draft on disk.

The form is never lost: not by going back, not by an error, not by closing the window. Everything that is looked up runs
beside the editing, and an answer to an older question is dropped.
"""

import asyncio
import logging
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from omnilytics_app.domain.drafting import DataLook, JobCosts, JobDraft, NamedData, Rehearsal
from omnilytics_app.domain.ids import Address, Wei
from omnilytics_app.domain.progress import JobForm
from omnilytics_app.domain.tokens import COIN, Token, TokenMoney
from omnilytics_app.errors import UserFacingError
from omnilytics_app.ui.ports import ModelOwnerService
from omnilytics_app.ui.presenters.draft_keeper import DraftKeeper
from omnilytics_app.ui.presenters.job_rules import (
    REQUIRED,
    STEP_FIELDS,
    WizardStep,
    fitting_task,
    form_problems,
    size_of,
    usual_faults,
)
from omnilytics_app.ui.presenters.rehearsing import Rehearsing
from omnilytics_app.ui.tasks import Newest, TaskScope

log = logging.getLogger(__name__)

ESTIMATE_AFTER_S = 0.15


class JobWizard(QObject):
    """State of the wizard. `form_changed` tells of every edit and of whatever makes other problems."""

    form_changed = Signal()
    look_changed = Signal()
    costs_changed = Signal()
    step_changed = Signal()
    data_sets_changed = Signal()

    def __init__(self, service: ModelOwnerService, scope: TaskScope, form: JobForm) -> None:
        super().__init__()
        self._service = service
        self._scope = scope
        self._newest = Newest(scope)
        self._form = form
        self._typing_errors: dict[str, str] = {}
        self._touched: set[str] = set()
        self._file_problems: dict[str, str] = {}
        self._held_out: DataLook | None = None
        self._begun = False
        self._chose_faults = self._form.faults != usual_faults(self._form.groups)
        self._costed: JobForm | None = None
        self.step = WizardStep.DATA
        self.look: DataLook | None = None
        self._looking = False
        self.data_sets: tuple[NamedData, ...] = ()
        self.costs: JobCosts | None = None
        self.balance: Wei | None = None
        self.tokens: tuple[TokenMoney, ...] = ()
        self.rehearsing = Rehearsing(service, self._newest)
        self.rehearsing.finished.connect(self._estimate_soon)
        self.draft = DraftKeeper(service, self._newest, lambda: JobDraft(self._form, int(self.step)))

    @property
    def form(self) -> JobForm:
        """What is filled in."""
        return self._form

    @property
    def looking(self) -> bool:
        """The chosen data file is being looked into, and its page waits for that."""
        return self._looking

    @looking.setter
    def looking(self, looking: bool) -> None:
        if looking != self._looking:
            self._looking = looking
            self.form_changed.emit()

    @property
    def token(self) -> Token:
        """The money of the job's rewards, escrow and bond."""
        return self._token_at(self._form.token)

    @property
    def choices(self) -> tuple[Token, ...]:
        """What it can be: the chain's coin, the tokens that the profile accepts, and the one of a draft."""
        known = (COIN, *(money.token for money in self.tokens))
        return known if self._form.token in {t.address for t in known} else (*known, self.token)

    @property
    def holds(self) -> int | None:
        """What the wallet has of that money; None where that is not known."""
        if self.token.is_coin:
            return self.balance
        return next((money.balance for money in self.tokens if money.token == self.token), None)

    @property
    def rehearsal(self) -> Rehearsal | None:
        """The newest rehearsal, unless the form has moved on from it."""
        return self.rehearsing.result_of(self._form)

    @property
    def problems(self) -> dict[str, str]:
        """What keeps the form from being used, one sentence a field."""
        found = form_problems(self._form, self.look, self._held_out)
        if self.costs is not None and self.costs.problem and self._costed == self._form:
            found.setdefault(self.costs.field, self.costs.problem)
        return found | self._file_problems | self._typing_errors

    @property
    def shown_problems(self) -> dict[str, str]:
        """Those a person is told of: not that a field is empty which nobody has come to yet."""
        problems = self.problems
        quiet = {n for n in REQUIRED - self._touched if not getattr(self._form, n)}
        return {name: sentence for name, sentence in problems.items() if name not in quiet}

    @property
    def follows_groups(self) -> bool:
        """How many bad groups are tolerated follows how many groups there are: nobody has chosen it."""
        return not self._chose_faults

    @property
    def offers_backbone(self) -> bool:
        """The chosen data is images, as far as is known."""
        return self._form.image_shape is not None or (self.look is not None and self.look.picture is not None)

    def problems_of(self, step: WizardStep) -> dict[str, str]:
        """What is wrong on one page."""
        return {name: text for name, text in self.problems.items() if name in STEP_FIELDS[step]}

    def is_done(self, step: WizardStep) -> bool:
        """Nothing is missing on a page."""
        if step is WizardStep.START:
            return self.rehearsal is not None
        return not self.problems_of(step) and (step is not WizardStep.REVIEW or not self.problems)

    def begin(self) -> None:
        """Ask for what was left behind, once a loop runs: the draft, unless something is filled in, and data sets."""
        if self._begun or not self._scope.can_start:
            return
        self._begun = True
        self._scope.start(self._begin())

    def replace_form(self, form: JobForm) -> None:
        """Put another form in place of what is filled in."""
        if form == self._form and not self._typing_errors:
            return
        self._typing_errors.clear()
        self._chose_faults = form.faults != usual_faults(form.groups)
        self._set_form(form)

    def update_form(self, **changes: Any) -> None:
        """Replace single fields of the form, by name."""
        for name in changes:
            self._typing_errors.pop(name, None)
            self._touched.add(name)
        self._chose_faults = self._chose_faults or "faults" in changes
        form = replace(self._form, **changes)
        if "groups" in changes and not self._chose_faults:
            form = replace(form, faults=usual_faults(form.groups))
        if "target" in changes and self.look is not None:
            form = fitting_task(form, self.look)
        self._set_form(form)

    def choose_token(self, address: Address) -> None:
        """Pay in other money: so much of it as was offered of the last one."""
        before, after = self.token.decimals or 0, self._token_at(address).decimals or 0
        reward = Wei(self._form.reward * 10**after // 10**before)
        if "reward" in self._typing_errors:
            self.update_form(token=address)
        else:
            self.update_form(token=address, reward=reward)

    def refuse_field(self, name: str, sentence: str) -> None:
        """Remember that what is typed into a field cannot be read; cleared by the next readable value."""
        self._typing_errors[name] = sentence
        self._touched.add(name)
        self.form_changed.emit()

    def choose_data_file(self, path: str) -> None:
        """Put a file into the form and look into it; a file that cannot be read stays chosen and is a problem."""
        self.look = None
        self._file_problems.pop("data_file", None)
        self.look_changed.emit()
        self.looking = self._scope.can_start
        self.update_form(data_file=path, left_out=(), image_shape=None)
        self._newest.start("look", self._look_into(path))

    def choose_evaluation_file(self, path: str) -> None:
        """Put a file of held-out samples into the form, or none, and look into it."""
        self._held_out = None
        self._file_problems.pop("evaluation_file", None)
        self.update_form(evaluation_file=path)
        if path:
            self._newest.start("held out", self._look_into_held_out(path))

    def go_to(self, step: WizardStep) -> None:
        """Show a page; backwards always, forwards over pages without problems."""
        for before in range(self.step, step):
            if self.problems_of(WizardStep(before)):
                self._touched |= STEP_FIELDS[WizardStep(before)]
                step = WizardStep(before)
                break
        self.show_step(step)

    def show_step(self, step: WizardStep) -> None:
        """Show a page, whatever is wrong on others."""
        self.step = step
        self.step_changed.emit()
        self.form_changed.emit()
        self.draft.keep_soon()
        if step is WizardStep.START and self.rehearsal is None and not self._form.backbone:
            self.rehearse()

    def show_first_problem(self) -> None:
        """Show the page on which something is wrong."""
        for step in WizardStep:
            if self.problems_of(step):
                self._touched |= STEP_FIELDS[step]
                self.show_step(step)
                return

    def rehearse(self) -> None:
        """Fit the start for real, if nothing is wrong with what it depends on."""
        if not self.problems_of(WizardStep.DATA) and not self.problems_of(WizardStep.MODEL):
            self.rehearsing.start(self._form)

    async def became_job(self) -> None:
        """The form was created as a job: its draft goes, and the next one begins with the same values."""
        await self.draft.forget()
        self.step = WizardStep.DATA
        self.step_changed.emit()

    def take_look(self, look: DataLook) -> None:
        """What the chosen data file holds."""
        if look.path != self._form.data_file:
            return
        self.look = look
        form = self._form
        if (not form.target or look.resizable) and look.columns and form.target != look.columns[-1].name:
            form = fitting_task(replace(form, target=look.columns[-1].name), look)
        if look.picture and form.image_shape is None:
            form = replace(form, image_shape=look.picture[:2])
        if form.backbone and look.picture is None and form.image_shape is None:
            form = replace(form, backbone=False)
        self.look_changed.emit()
        self._set_form(form)

    def take_costs(self, form: JobForm, costs: JobCosts | None) -> None:
        """What the job of a form would cost; None where nobody can tell."""
        self._costed = form
        if costs != self.costs:
            self.costs = costs
            self.costs_changed.emit()
            self.form_changed.emit()

    def take_balance(self, balance: Wei | None) -> None:
        """What the wallet holds; None while that is not known."""
        if balance != self.balance:
            self.balance = balance
            self.costs_changed.emit()

    def take_tokens(self, tokens: tuple[TokenMoney, ...]) -> None:
        """What the wallet has of the tokens that the profile accepts."""
        if tokens != self.tokens:
            self.tokens = tokens
            self.form_changed.emit()

    def _token_at(self, address: Address) -> Token:
        known = (COIN, *(money.token for money in self.tokens))
        return next((token for token in known if token.address == address), Token(address))

    def _set_form(self, form: JobForm) -> None:
        self._form = form
        self.form_changed.emit()
        self._estimate_soon()
        self.draft.keep_soon()

    def _estimate_soon(self) -> None:
        self._newest.start("costs", self._estimate())

    async def _begin(self) -> None:
        await self._load_data_sets()
        draft = None if self._is_filled_in else await self._service.load_draft()
        if draft is not None and not self._is_filled_in:
            self.step = WizardStep(draft.step)
            self.replace_form(draft.form)
            self.step_changed.emit()
        if self._form.data_file:
            self.looking = True
            self._newest.start("look", self._look_into(self._form.data_file))
        if self._form.evaluation_file:
            self._newest.start("held out", self._look_into_held_out(self._form.evaluation_file))
        self._estimate_soon()

    @property
    def _is_filled_in(self) -> bool:
        return bool(self._form.title or self._form.data_file)

    async def _load_data_sets(self) -> None:
        try:
            self.data_sets = await self._service.data_sets()
        except UserFacingError as error:  # a convenience does not get in the way
            log.info("the registered data sets cannot be listed: %s", error)
        self.data_sets_changed.emit()

    async def _look_into(self, path: str) -> None:
        try:
            look = await self._service.look_into_data(path)
        except asyncio.CancelledError:
            raise  # another file is looked at by now, or none any more
        except Exception as error:
            self.looking = False
            if not isinstance(error, UserFacingError):
                raise
            self._file_problem("data_file", str(error))
        else:
            self.take_look(look)
            self.looking = False

    async def _look_into_held_out(self, path: str) -> None:
        try:
            self._held_out = await self._service.look_into_data(path)
        except UserFacingError as error:
            self._file_problem("evaluation_file", str(error))
        self.form_changed.emit()

    def _file_problem(self, field: str, sentence: str) -> None:
        self._file_problems[field] = sentence
        self.form_changed.emit()

    async def _estimate(self) -> None:
        await asyncio.sleep(ESTIMATE_AFTER_S)
        form = self._form
        size = size_of(form, self.look, self.rehearsal)
        try:
            self.take_costs(form, await self._service.estimate(form, size) if size is not None else None)
        except UserFacingError as error:
            log.info("the costs cannot be told: %s", error)
