"""What stands between a data owner's features and the statistics that leave: guards, and noise where it is wanted."""
