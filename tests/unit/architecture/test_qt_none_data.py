"""PySide6 6.12.0 loses a reference to None each time a proxy asks a Python model that has none, until Python aborts."""

import subprocess
import sys

SCRIPT = """
import sys
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt

class Model(QAbstractTableModel):
    def rowCount(self, parent=QModelIndex()): return 50
    def columnCount(self, parent=QModelIndex()): return 4
    def data(self, index, role=Qt.ItemDataRole.DisplayRole): return None

model, proxy = Model(), QSortFilterProxyModel()
proxy.setSourceModel(model)
before = sys.getrefcount(None)
for _ in range(100):
    for row in range(50):
        for column in range(4):
            assert proxy.data(proxy.index(row, column)) is None
lost = before - sys.getrefcount(None)
print("lost", lost)
sys.exit(lost > 1_000)
"""


def test_a_proxy_over_a_model_without_data_loses_no_reference() -> None:
    finished = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False, timeout=60)
    assert finished.returncode == 0, finished.stdout + finished.stderr
