"""The wallet: accounts, money, transactions."""
