"""State of automatic joining: the rules as they hold, the rules as they are being edited, and what was decided."""

from dataclasses import replace

from omnilytics_app.domain.auto_join import AutoJoinRules, AutoJoinState
from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.policy import MAX_UNITS, NO_LIMIT, TokenBounds
from omnilytics_app.domain.progress import WalletSnapshot
from omnilytics_app.domain.tokens import COIN, Token
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.ports import DataOwnerService, ParticipantService
from omnilytics_app.ui.presenters.part import Part


class AutoJoinPresenter(Part):
    """Edits a draft; nothing of it holds before it is saved."""

    def __init__(self, participant: ParticipantService, service: DataOwnerService) -> None:
        self._holdings = service
        self._draft = service.auto_join.rules
        self._wrong: frozenset[str] = frozenset()
        self._tokens: tuple[Token, ...] = ()
        self._described: dict[str, Token] = {}
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
        policy = self._draft.policy
        if self._draft.on and (policy.max_stake == NO_LIMIT or any(map(_is_boundless, policy.tokens.values()))):
            return tr("Say how high a stake may be: nobody asks you before it is paid.")
        return ""

    def edit(self, **policy: object) -> None:
        """Change some of the draft's policy, by field name."""
        self._set_draft(replace(self._draft, policy=replace(self._draft.policy, **policy)))  # type: ignore[arg-type]

    @property
    def money(self) -> tuple[Token, ...]:
        """What jobs may be paid in: the chain's coin, the tokens of the wallet, and those that have bounds."""
        known = {token.address.lower() for token in self._tokens}
        others = [address for address in self._draft.policy.tokens if address not in known]
        return (COIN, *self._tokens, *(self._described.get(address.lower(), Token(address)) for address in others))

    @property
    def covered(self) -> tuple[Token, ...]:
        """In which of it jobs are joined."""
        return tuple(token for token in self.money if self._draft.policy.bounds(token.address) is not None)

    def edit_bounds(self, token: Token, **amounts: int) -> None:
        """Change some of the amounts for jobs paid in one money; a token has bounds from the first one on."""
        if token.is_coin:
            self.edit(**amounts)
            return
        tokens = self._draft.policy.tokens
        bounds = self._draft.policy.bounds(token.address) or TokenBounds()
        self.edit(tokens={**tokens, Address(token.address.lower()): replace(bounds, **amounts)})

    def leave_out(self, token: Token) -> None:
        """Join no jobs paid in a token."""
        left = token.address.lower()
        self._wrong = frozenset()
        self.edit(tokens={a: bounds for a, bounds in self._draft.policy.tokens.items() if a != left})

    def forget_wrong(self) -> None:
        """What was marked is not shown any more."""
        self._wrong = frozenset()

    def on_wallet(self, wallet: WalletSnapshot) -> None:
        """Of `Observer`: tokens that the wallet knows can be given bounds."""
        tokens = tuple(held.token for held in wallet.tokens)
        if tokens != self._tokens:
            self._tokens = tokens
            self._described |= {token.address.lower(): token for token in tokens}
            self.changed.emit()

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


def _is_boundless(bounds: TokenBounds) -> bool:
    return bounds.max_stake >= MAX_UNITS
