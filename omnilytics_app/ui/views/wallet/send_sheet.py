"""A payment before it is reviewed: whom, how much, how fast. Nothing is signed from here."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QMenu, QWidget

from omnilytics_app.domain.ids import Address
from omnilytics_app.domain.letters import mixes_scripts
from omnilytics_app.domain.sending import SendPlan, Speed
from omnilytics_app.domain.wallet import Contact
from omnilytics_app.ui.format import decimal, ether_unit, grouped_address, tooltip, visible_text
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.money import editable, shown
from omnilytics_app.ui.models.wallet_words import contact_words, disguise_words, exact, speed_words, wait_words
from omnilytics_app.ui.presenters.sending import Sending
from omnilytics_app.ui.sentences import sentence
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.typed_numbers import gwei_text
from omnilytics_app.ui.widgets.buttons import Button
from omnilytics_app.ui.widgets.fields import Field
from omnilytics_app.ui.widgets.layouts import column, holder, row
from omnilytics_app.ui.widgets.sheet import Sheet
from omnilytics_app.ui.widgets.surfaces import Segments
from omnilytics_app.ui.widgets.text import PlainLabel, set_property

_SPEEDS: tuple[Speed | None, ...] = (*Speed, None)
_MOST_CONTACTS = 40
_TRANSFER_GAS = 21_000


class SendSheet(Sheet):
    """Renders `Sending`; closes itself when the network has the payment."""

    def __init__(
        self, theme: Theme, sending: Sending, contacts: Sequence[Contact] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, tr("Send"), parent, width=620)
        self._theme, self._sending, self._contacts = theme, sending, tuple(contacts)
        self._names = {contact.address: contact.name for contact in contacts}
        self._make_recipient()
        self._make_amount()
        self._make_fees()
        self.cost = PlainLabel("", "secondary", wrap=True)
        self.note = PlainLabel("", "caption", wrap=True)
        self.cancel_button = Button(theme, tr("Cancel"))
        self.review_button = Button(theme, tr("&Review"), "send", "primary")
        self.cancel_button.clicked.connect(self.reject)
        self.review_button.clicked.connect(sending.send)
        self.review_button.setDefault(True)
        self.compose(
            self.recipient_field,
            self.recipient_note,
            self.amount_field,
            holder(column(PlainLabel(tr("Fee"), "secondary"), row(self.speeds, None), self.speed_note, spacing=6)),
            self.custom,
            above=(self.cost, self.note),
            buttons=(self.cancel_button, self.review_button),
        )
        sending.changed.connect(self._render)
        sending.sent.connect(self.accept)
        self._render()
        self.recipient.setFocus()

    def _make_recipient(self) -> None:
        theme = self._theme
        self.recipient = QLineEdit()
        self.recipient.setMaxLength(400)
        self.recipient.setPlaceholderText("0x\N{HORIZONTAL ELLIPSIS}")
        self.recipient.textEdited.connect(self._sending.write_recipient)
        self.paste_button = Button(theme, tr("&Paste"), "paste")
        self.paste_button.clicked.connect(self._on_paste_clicked)
        self.book_button = Button(theme, tr("Open &address book"), "book")
        self.book_button.setEnabled(bool(self._contacts))
        self.book_menu = QMenu(self)
        for contact in self._contacts[:_MOST_CONTACTS]:
            action = self.book_menu.addAction(contact_words(contact).replace("&", "&&"))
            action.setToolTip(tooltip(contact.address))
            action.setData(contact.address)
        self.book_menu.triggered.connect(self._on_contact_triggered)
        self.book_button.setMenu(self.book_menu)
        buttons = row(self.paste_button, self.book_button, None)
        editor = holder(column(self.recipient, buttons, spacing=6))
        editor.setFocusProxy(self.recipient)
        self.recipient_field = Field(tr("To"), editor)
        self.recipient.setAccessibleName(tr("To"))
        self.recipient_note = PlainLabel("", "caption", wrap=True)

    def _make_amount(self) -> None:
        self.amount = QLineEdit()
        self.amount.setMaxLength(60)
        self.amount.setPlaceholderText(decimal(0, 1))
        self.amount.setAccessibleName(tr("Amount"))
        self.amount.textEdited.connect(self._sending.write_amount)
        self.token = QComboBox()
        self.token.setAccessibleName(tr("Kind of money"))
        for token in self._sending.tokens:
            self.token.addItem(visible_text(token.label), token.address)
            self.token.setItemData(self.token.count() - 1, tooltip(token.address), 3)
        self.token.activated.connect(self._on_token_activated)
        self.everything = QCheckBox(tr("A&ll there is"))
        self.everything.toggled.connect(self._sending.take_everything)
        editor = holder(row(self.amount, self.token, self.everything))
        editor.setFocusProxy(self.amount)
        self.amount_field = Field(tr("Amount"), editor)

    def _make_fees(self) -> None:
        self.speeds = Segments(tuple(speed_words(speed) for speed in _SPEEDS))
        self.speeds.choose(_SPEEDS.index(self._sending.speed))
        self.speeds.chosen.connect(self._on_speed_chosen)
        for button, speed in zip(self.speeds.buttons, _SPEEDS, strict=True):
            button.setAccessibleName(tr("Fee: {speed}", speed=speed_words(speed)))
        self.speed_note = PlainLabel("", "caption", wrap=True)
        self.max_fee, self.priority_fee = QLineEdit(), QLineEdit()
        for edit in (self.max_fee, self.priority_fee):
            edit.setMaxLength(20)
            edit.textEdited.connect(self._on_fees_edited)
        self.max_fee_field = Field(tr("Maximum fee for gas, in gwei"), self.max_fee)
        self.priority_fee_field = Field(tr("Priority fee for gas, in gwei"), self.priority_fee)
        both = row(self.max_fee_field, self.priority_fee_field, spacing=14)
        self.custom = holder(both)

    # -- rendering

    def _render(self) -> None:
        sending = self._sending
        _show_text(self.recipient, sending.recipient.text)
        _show_text(self.amount, self._amount_text())
        amount_problem = "" if sending.everything else sending.amount.problem
        self.recipient_field.show_problem(sending.recipient.problem)
        self.amount_field.show_problem(amount_problem)
        set_property(self.recipient, "invalid", "true" if sending.recipient.problem else "false")
        set_property(self.amount, "invalid", "true" if amount_problem else "false")
        self._render_recipient()
        self.amount.setEnabled(not sending.everything)
        self._render_fees()
        self._render_cost()
        self.review_button.setEnabled(sending.ready)
        text = tr("Waiting for your signature\N{HORIZONTAL ELLIPSIS}") if sending.sending else tr("&Review")
        self.review_button.setText(text)
        if self.isVisible():
            self.fit()

    def _amount_text(self) -> str:
        sending = self._sending
        if sending.everything:
            return editable(sending.token, sending.plan.amount) if sending.plan else ""
        return sending.amount.text

    def _render_recipient(self) -> None:
        payment = self._sending.payment
        self.recipient_note.setVisible(payment is not None)
        if payment is None:
            return
        said = [grouped_address(payment.to)]
        if name := self._names.get(payment.to):
            said.insert(0, name)
            said += [disguise_words()] if mixes_scripts(name) else []
        if not payment.checked:
            said.append(tr("This spelling has no checksum: compare every character."))
        self.recipient_note.setText("  \N{MIDDLE DOT}  ".join(said))

    def _render_fees(self) -> None:
        sending = self._sending
        self.speeds.choose(_SPEEDS.index(sending.speed))
        self.custom.setVisible(sending.speed is None)
        _show_text(self.max_fee, sending.max_fee.text)
        _show_text(self.priority_fee, sending.priority_fee.text)
        self.max_fee_field.show_problem(sending.max_fee.problem)
        self.priority_fee_field.show_problem(sending.priority_fee.problem)
        quotes = sending.quotes
        if quotes is None:
            self.speed_note.setText(tr("Asking what gas costs\N{HORIZONTAL ELLIPSIS}"))
        elif sending.speed is None:
            self.speed_note.setText(tr("The next block takes {fee} gwei.", fee=gwei_text(quotes.base_fee)))
        else:
            quote = quotes.of(sending.speed)
            gas = sending.plan.gas if sending.plan is not None else _TRANSFER_GAS
            likely, wait = ether_unit(quote.likely(gas), 8), wait_words(quote.wait_s, quote.wait_blocks)
            self.speed_note.setText(
                tr("Probably {likely}, mined {wait}; at most {most}.", likely=likely, wait=wait,
                   most=ether_unit(quote.worst(gas), 8))
            )  # fmt: skip

    def _render_cost(self) -> None:
        sending = self._sending
        self.cost.setVisible(sending.plan is not None)
        if sending.plan is not None:
            self._show_plan(sending.plan)
        waiting = not sending.obstacle and sending.plan is None
        fields = (sending.recipient, sending.amount, sending.max_fee, sending.priority_fee)
        at_a_field = any(field.problem for field in fields)
        said = tr("Looking what it costs\N{HORIZONTAL ELLIPSIS}") if waiting else sending.obstacle
        self.note.setText("" if at_a_field else sentence(said))
        self.note.setVisible(bool(self.note.text()))

    def _show_plan(self, plan: SendPlan) -> None:
        token = self._sending.token
        arrives = f"{shown(token, plan.amount)} {token.label}"
        text = tr(
            "{arrives} arrive; at most {total} leave your account with the fee.",
            arrives=arrives,
            total=ether_unit(plan.worst_coin, 8),
        )
        self.cost.setText(text)
        self.cost.setToolTip(tooltip(exact(plan.worst_coin)))

    # -- what a person does

    def _on_paste_clicked(self) -> None:
        text = QGuiApplication.clipboard().text()[:400].strip()
        self._sending.write_recipient(text)

    def _on_contact_triggered(self, action: object) -> None:
        address = Address(str(action.data()))  # type: ignore[attr-defined]  # a QAction
        self._sending.write_recipient(address)

    def _on_token_activated(self, index: int) -> None:
        self._sending.choose_token(Address(str(self.token.itemData(index))))

    def _on_speed_chosen(self, index: int) -> None:
        self._sending.choose_speed(_SPEEDS[index])

    def _on_fees_edited(self) -> None:
        self._sending.write_fees(self.max_fee.text(), self.priority_fee.text())


def _show_text(edit: QLineEdit, text: str) -> None:
    """Show a text from its beginning, unless it is there, which would move the cursor."""
    if edit.text() != text:
        edit.setText(text)
        edit.setCursorPosition(0)
