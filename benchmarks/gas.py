"""What the market costs, transaction by transaction, beside a contract that stores every gradient itself.

All of it is really executed, under Osaka's rules, each transaction on its own with its call data and under the cap on
one transaction. The bars are the budgets of contracts/test/gas; the baseline is its StoreEverything.sol.

    python -m benchmarks.gas
"""

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks.report import Bar, Report, columns, table
from contracts.measure import BUDGETS, GAS, measure_gas, read_values

BASELINE = "store everything, {} parameters"
SIZES = {1_000: "34 ciphertexts", 7_450: "373 ciphertexts", 61_470: "3074 ciphertexts", 270_896: "7322 ciphertexts"}
"""By parameters of a model: its gradient as `benchmarks.experiments.job_setting.of_size` packs it."""
QUIET_ROUND = "quiet round, an owner, {}"
FIRST_ROUND = QUIET_ROUND.format("first")
TRANSACTION_CAP = 16_777_216
MANY_TRANSACTIONS = ("quiet round", "store everything")
"""How the names of values begin that are not the gas of one transaction."""


def measure(*, quick: bool) -> tuple[dict[str, int], dict[str, int]]:
    """What the tests of test/gas measured, and the budgets of what has one, by name."""
    with tempfile.TemporaryDirectory() as folder:
        measure_gas(Path(folder), quick=quick)
        return read_values(Path(folder) / GAS), read_values(Path(folder) / BUDGETS)


def bars_of(values: dict[str, int], budgets: dict[str, int]) -> list[Bar]:
    """Every budget, the cap on the dearest transaction, and the two comparisons with the baseline."""
    bars = [Bar(name, values[name], "<=", limit, _unit(name)) for name, limit in sorted(budgets.items())]
    transactions = [
        value for name, value in values.items() if _unit(name) == "gas" and not name.startswith(MANY_TRANSACTIONS)
    ]
    bars.append(Bar("dearest transaction", max(transactions), "<=", TRANSACTION_CAP - 1, "gas"))
    factor = values[BASELINE.format(1_000)] / values[FIRST_ROUND]
    bars.append(Bar("quiet round beside storing 1,000 parameters", round(factor, 1), ">=", 500, "times cheaper"))
    rounds = [values[QUIET_ROUND.format(payload)] for payload in SIZES.values()]
    bars.append(Bar("quiet round, dearest model size beside cheapest", max(rounds) / min(rounds), "<=", 1, "times"))
    return bars


def comparison(values: dict[str, int]) -> list[dict[str, float]]:
    """By model size, an owner's part of a quiet round and what storing its gradient costs."""
    return [
        {
            "parameters": parameters,
            "quiet_round_gas": values[QUIET_ROUND.format(payload)],
            "baseline_gas": values[BASELINE.format(parameters)],
            "times_cheaper": round(values[BASELINE.format(parameters)] / values[QUIET_ROUND.format(payload)], 1),
        }
        for parameters, payload in SIZES.items()
        if BASELINE.format(parameters) in values
    ]


def _unit(name: str) -> str:
    return "bytes" if name.endswith(", bytes") else "gas"


def _show(bars: list[Bar], sizes: list[dict[str, float]]) -> None:
    print(table(bars))
    print("\nAn owner's part of a quiet round with 15 owners, and what storing its gradient costs:\n")
    rows = [tuple(f"{value:,}" for value in size.values()) for size in sizes]
    print(columns([("parameters", "gas", "gas if stored", "times cheaper"), *rows], right={0, 1, 2, 3}))


def main(arguments: list[str]) -> int:
    """Measures, prints the tables, writes the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="the two smaller baselines only")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    values, budgets = measure(quick=options.quick)
    bars, sizes = bars_of(values, budgets), comparison(values)
    _show(bars, sizes)
    if options.json:
        Report("gas", bars, {"comparison": sizes, "values": values}).write(options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
