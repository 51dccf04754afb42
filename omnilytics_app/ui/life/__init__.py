"""From the start of the program to its end: first run, unlocking, the main window, locking, another profile."""
