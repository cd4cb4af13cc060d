"""Scripts that ask a module and know nothing of which one it is.

Each is a generator of (question, call): the call is made at once, and its
outcome compared with the other module's. run.py runs them.
"""
