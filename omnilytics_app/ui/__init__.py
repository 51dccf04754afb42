"""The desktop window: views render snapshots and ask, presenters keep page state and await the services."""
