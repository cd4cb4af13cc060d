"""pyssl under a Windows CPython, run by Wine: see __main__."""
