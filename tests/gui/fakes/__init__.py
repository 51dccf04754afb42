"""Stand-ins for the services behind the window: one module a port."""
