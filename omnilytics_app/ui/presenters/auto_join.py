"""State of automatic joining: the rules as they hold, the rules as they are being edited, and what was decided."""

from dataclasses import replace

from omnilytics_app.domain.auto_join import AutoJoinRules, AutoJoinState
from omnilytics_app.domain.policy import NO_LIMIT
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.ports import DataOwnerService, ParticipantService
from omnilytics_app.ui.presenters.part import Part


class AutoJoinPresenter(Part):
    """Edits a draft; nothing of it holds before it is saved."""

    def __init__(self, participant: ParticipantService, service: DataOwnerService) -> None:
        self._holdings = service
        self._draft = service.auto_join.rules
        self._wrong: frozenset[str] = frozenset()
        self._forget_listener = service.on_auto_join(self._on_auto_join)
        super().__init__(participant)

    @property
    def state(self) -> AutoJoinState:
        """As it holds now."""
        return self._holdings.auto_join

    @property
    def draft(self) -> AutoJoinRules:
        """The rules as edited."""
        return self._draft

    @property
    def wrong(self) -> frozenset[str]:
        """The fields that hold something that is no value."""
        return self._wrong

    @property
    def edited(self) -> bool:
        """Whether the draft is other than what holds."""
        return self._draft != self.state.rules

    @property
    def obstacle(self) -> str:
        """Why the draft cannot be saved, in one sentence; empty if it can."""
        if self._wrong:
            return tr("Correct the marked value first.")
        if self._draft.on and self.keyless:
            return self.keyless
        if self._draft.on and not self._draft.data_sets:
            return tr("Choose at least one data set to join with.")
        if self._draft.on and self._draft.policy.max_stake == NO_LIMIT:
            return tr("Say how high a stake may be: nobody asks you before it is paid.")
        return ""

    def edit(self, **policy: object) -> None:
        """Change some of the draft's policy, by field name."""
        self._set_draft(replace(self._draft, policy=replace(self._draft.policy, **policy)))  # type: ignore[arg-type]

    def choose_data_sets(self, names: tuple[str, ...]) -> None:
        """Change what the draft would join with, the first that fits first."""
        self._set_draft(replace(self._draft, data_sets=names))

    def switch(self, *, on: bool) -> None:
        """Change whether the draft joins anything."""
        self._set_draft(replace(self._draft, on=on))

    def mark(self, field: str, *, wrong: bool) -> None:
        """Note that a field holds something that is no value."""
        self._wrong = self._wrong | {field} if wrong else self._wrong - {field}
        self.changed.emit()

    def save(self) -> None:
        """Let the draft hold from now on."""
        if not self.obstacle:
            self._act(tr("Saving the rules"), self._save(self._draft))

    def revert(self) -> None:
        """Take back what was edited."""
        self._wrong, self._draft = frozenset(), self.state.rules
        self.changed.emit()

    async def close(self) -> None:
        """Of `Presenter`; nothing is heard any more."""
        self._forget_listener()
        await super().close()

    def _set_draft(self, draft: AutoJoinRules) -> None:
        if draft != self._draft:
            self._draft = draft
            self.changed.emit()

    def _on_auto_join(self) -> None:
        self.changed.emit()

    async def _save(self, rules: AutoJoinRules) -> None:
        await self._holdings.save_auto_join(rules)
        self._set_draft(self.state.rules)
