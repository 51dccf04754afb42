"""Before the main window: first run, unlocking, and why the market cannot be reached."""
