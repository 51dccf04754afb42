"""The formats of everything a profile keeps, in one place.

A profile has one number, in its `profile.json`, and the number says what all its files are like. What is written for
good (key file, ledger, records of jobs) changes by a step of `migration_steps` and a new number here; what may be
deleted at any time (cache, downloads, log) may change without.

| number | what |
|---|---|
| 1 | profile.json without an account, one log `omnilytics.log` |
| 2 | profile.json names the account; `logs/`, `downloads/` and `data/` exist |

A profile that only watches an account is of format 2 with one more field, `kind`, written for such profiles
alone, so that all others stay as they were.
"""

PROFILE = 2
OLDEST_PROFILE = 1
KEY_FILE = 1
KEY_FILE_WITH_KEY = 2
"""Of a key file that holds an imported Ethereum key beside the entropy."""
LEDGER = 1
ARCHIVE = 1
"""Of an exported profile."""
