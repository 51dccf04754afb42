"""The texts of the window and their translations: `python -m scripts.languages update|check|release`.

`update` brings `resources/languages/*.ts` in line with the code and keeps what was translated; `release` also compiles
them; `check` says what is wrong, and with `--complete` also what is missing. Nothing of the program is imported.
"""
