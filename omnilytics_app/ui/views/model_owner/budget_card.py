"""Where a job's money is: rewards paid, escrow and bond held, what would return, and the gas paid so far."""

from omnilytics_app.domain.progress import CallCost, JobProgress
from omnilytics_app.ui.format import ether_exact
from omnilytics_app.ui.language import tr
from omnilytics_app.ui.models.job_costs import amount_of, budget_of, money, spent_columns
from omnilytics_app.ui.models.money import exact_money
from omnilytics_app.ui.models.rows import RowsModel
from omnilytics_app.ui.theme import Theme
from omnilytics_app.ui.widgets.layouts import row
from omnilytics_app.ui.widgets.surfaces import Card, Figure
from omnilytics_app.ui.widgets.tables import RowsView
from omnilytics_app.ui.widgets.text import PlainLabel


class BudgetCard(Card):
    """Renders the costs of a job."""

    def __init__(self, theme: Theme) -> None:
        self.paid = Figure(tr("Rewards paid"))
        self.fees = Figure(tr("Gas paid"))
        self.held = Figure(tr("Held by the contract"))
        self.returning = Figure(tr("Would return"))
        self.rows = RowsModel[CallCost](theme, spent_columns())
        self.table = RowsView(self.rows, row_height=28, most_rows=8, narrowest=70)
        self.table.setAccessibleName(tr("Gas paid, by function"))
        for number, pixels in ((1, 76), (2, 100), (3, 124)):
            self.table.fix_width(number, pixels)
        self._note = PlainLabel(tr("As far as this program sent the transactions itself."), "caption", wrap=True)
        figures = row(self.paid, self.fees, self.held, self.returning, spacing=20)
        super().__init__(figures, self.table, self._note, title=tr("Costs so far"), spacing=10)
        self.rows.setParent(self)

    def show_costs(self, progress: JobProgress) -> None:
        """Show what a job has cost."""
        budget, token = budget_of(progress), progress.token
        for figure, amount in (
            (self.paid, budget.paid),
            (self.held, budget.held),
            (self.returning, budget.returning),
        ):
            figure.show_value(amount_of(amount, token), exact=exact_money(token, amount))
        self.fees.show_value(money(budget.fees), exact=ether_exact(budget.fees))
        self.rows.set_rows(progress.spent)
        self.table.setVisible(bool(progress.spent))
        self._note.setVisible(bool(progress.spent))
