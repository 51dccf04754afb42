"""People at a real window: what they see, click and type, on a real display, with a real keyring and a real chain."""
