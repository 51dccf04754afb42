"""The wizard's last page: everything the job will take, likely and at worst, against what the wallet holds."""

from omnilytics_app.domain.drafting import JobCosts
from omnilytics_app.domain.ids import Wei
from omnilytics_app.ui.format import ether_exact, significant, tooltip
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.job_costs import CostLine, amount_of, cost_columns, cost_lines, money, size_text
from omnilytics_app.ui.models.money import exact_money, money_name
from omnilytics_app.ui.models.money import money as money_of
from omnilytics_app.ui.models.rows import RowsModel
from omnilytics_app.ui.presenters import ModelOwnerPresenter
from omnilytics_app.ui.presenters.job_rules import cost_of
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.views.model_owner.steps.step import StepView
from omnilytics_app.ui.widgets.banner import Banner
from omnilytics_app.ui.widgets.layouts import column, row
from omnilytics_app.ui.widgets.surfaces import Card, Figure, FigureStrip, line
from omnilytics_app.ui.widgets.tables import RowsView
from omnilytics_app.ui.widgets.text import PlainLabel

_GWEI = 10**9


class ReviewStep(StepView):
    """Renders `wizard.costs`."""

    def __init__(self, presenter: ModelOwnerPresenter, theme: Theme) -> None:
        super().__init__(presenter)
        self.deposit = Figure(tr("Now, into the contract"))
        self.likely = Figure(tr("Likely, when all is done"))
        self.worst = Figure(tr("Hold ready"))
        self.lines = RowsModel[CostLine](theme, cost_columns(), self)
        self.table = RowsView(self.lines, row_height=30, narrowest=80)
        self.table.setAccessibleName(tr("Gas by purpose"))
        for number, pixels in ((1, 84), (2, 112), (3, 126)):
            self.table.fix_width(number, pixels)
        self.banner = Banner(theme)
        self.price = PlainLabel("", "caption", wrap=True)
        self.escrow, self.bond = PlainLabel("", "strong"), PlainLabel("", "strong")
        self.sizes = PlainLabel("", "secondary", wrap=True)
        self._escrow_note = PlainLabel("", "caption", wrap=True)
        bond_note = PlainLabel(tr("It comes back unless you leave data owners waiting."), "caption", wrap=True)
        money_card = Card(
            row(PlainLabel(tr("Escrow for rewards")), None, self.escrow),
            self._escrow_note,
            row(PlainLabel(tr("Bond")), None, self.bond),
            bond_note,
            line(),
            self.table,
            self.price,
            title=tr("What it costs"),
            spacing=8,
        )
        storage = Card(self.sizes, title=tr("What travels"), spacing=8)
        self.setLayout(
            column(FigureStrip(self.deposit, self.likely, self.worst), self.banner, money_card, storage, spacing=16)
        )
        self.wizard.costs_changed.connect(self.render_form)

    def render_form(self) -> None:
        """Of `StepView`."""
        token = self.wizard.token
        form, costs, plain = self.wizard.form, self.wizard.costs, cost_of(self.wizard.form)
        self._show(self.escrow, plain.escrow)
        self._show(self.bond, plain.bond)
        self._escrow_note.setText(
            tr(
                "{rounds} x {seats} owners x {reward}; what is not earned comes back.",
                rounds=tr("%n round(s)", n=form.rounds),
                seats=plain.seats,
                reward=money_of(token, form.reward),
            )
        )
        self.deposit.show_value(amount_of(plain.total, token), tr("before fees"), exact=exact_money(token, plain.total))
        self._show_costs(costs)
        self._show_balance(costs, plain.total)

    def _show_costs(self, costs: JobCosts | None) -> None:
        self.lines.set_rows(cost_lines(costs) if costs is not None else ())
        self.table.setVisible(bool(self.lines.rows))
        if costs is None or not costs.gas:
            self.likely.show_value("\N{EN DASH}")
            self.worst.show_value("\N{EN DASH}")
            self.price.setText(tr("Gas can be told when the data was looked into and the chain answers."))
            self.sizes.setText(tr("Not known yet."))
            return
        back = tr("bond is back, {fees} of it fees", fees=money(costs.likely_fees))
        if not costs.in_coin:
            back = tr("fees, beside the rewards in {token}", token=money_name(self.wizard.token))
        self.likely.show_value(money(costs.likely_total), back, exact=ether_exact(costs.likely_total))
        most = tr("up to {fees} of it fees", fees=money(costs.worst_fees))
        if not costs.in_coin:
            most = tr("for fees, beside the deposit")
        self.worst.show_value(money(costs.most), most, exact=ether_exact(costs.most))
        self.price.setText(
            tr(
                "At {price} gwei now; transactions offer up to {offered} gwei. At worst every audit is opened and a "
                "payload is asked for.",
                price=significant(costs.gas_price / _GWEI, 3),
                offered=significant(costs.offered / _GWEI, 3),
            )
        )
        self._show_sizes(costs)

    def _show_sizes(self, costs: JobCosts) -> None:
        if (sizes := costs.sizes) is None:
            return
        place = tr("in call data") if sizes.in_call_data else tr("in your store")
        self.sizes.setText(
            tr(
                "A model has {model}, a data owner's answer {gradient}; all of them together are {total}, {place}.",
                model=size_text(sizes.model),
                gradient=size_text(sizes.gradient),
                total=size_text(sizes.total),
                place=place,
            )
        )

    def _show_balance(self, costs: JobCosts | None, deposit: Wei) -> None:
        balance, holds = self.wizard.balance, self.wizard.holds
        if problems := self.wizard.problems:
            self.banner.show_problem(next(iter(problems.values())), dismissible=False)
        elif keyless := self.presenter.keyless:
            self.banner.show_problem(keyless, tone="warning", dismissible=False)
        elif balance is None:
            self.banner.show_problem("")
        elif holds is not None and holds < deposit:
            held = amount_of(Wei(holds), self.wizard.token)
            text = tr("Your wallet holds {balance}, which is not enough.", balance=held)
            self.banner.show_problem(text, dismissible=False)
        elif costs is not None and balance < costs.most:
            text = tr(
                "Your wallet holds {balance}: enough to begin, but {missing} short of what the worst course needs.",
                balance=money(balance),
                missing=money(Wei(costs.most - balance)),
            )
            self.banner.show_problem(text, tone="warning", dismissible=False)
        else:
            self.banner.show_problem("")

    def _show(self, label: PlainLabel, amount: Wei) -> None:
        label.setText(money_of(self.wizard.token, amount))
        label.setToolTip(tooltip(exact_money(self.wizard.token, amount)))
