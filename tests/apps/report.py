"""What a suite said under each module, compared."""

import collections
import fnmatch

# The tests that differ are run this often again under each module: where the standard module's own outcome changes
# from one run to the next, it is no measure.
ROUNDS = 3


def differences(standard, ours, run):
    """{test: (its outcomes under ssl, its outcomes under pyssl)} of those that differ. run(door, tests) runs tests."""
    differ = sorted(test for test in {*standard, *ours} if standard.get(test) != ours.get(test))
    seen = {test: ({standard.get(test, "absent")}, {ours.get(test, "absent")}) for test in differ}
    for _ in range(ROUNDS if differ else 0):
        for side, door in enumerate(("ssl", "pyssl")):
            found = run(door, differ)
            for test in seen.keys() & found.keys():
                seen[test][side].add(found[test])
    return seen


def report(results):
    """Prints the table; the status to exit with."""
    rows, unexplained, left_out = 0, 0, 0
    print(f"{'package':24}{'ssl':>24}{'pyssl':>24}{'differ':>8}")
    for package, result in results:
        title = f"{package.name} {package.version}"
        if isinstance(result, str):
            print(f"{title:24}left out: {result}")
            left_out += 1
            continue
        standard, ours, differ = result
        print(f"{title:24}{counted(standard):>24}{counted(ours):>24}{len(differ):8}", flush=True)
        for test, (there, here) in sorted(differ.items()):
            why = explanation(package, test, there, here)
            rows, unexplained = rows + 1, unexplained + (why is None)
            print(f"    {test}: {' or '.join(sorted(there))} -> {' or '.join(sorted(here))}: {why or 'UNEXPLAINED'}")
    print(f"{rows} differ, {unexplained} of them without an explanation; {left_out} packages left out")
    return int(unexplained + left_out > 0)


def counted(outcome):
    """'12 passed, 3 failed'; what was skipped is not named."""
    count = collections.Counter(outcome.values())
    failed = count["failed"] + count["error"]
    return f"{count['passed']} passed" + (f", {failed} failed" if failed else "")


def explanation(package, test, there, here):
    """Why the difference is none of pyssl's; None if it may be."""
    for pattern, why in package.explained.items():
        if fnmatch.fnmatchcase(test, pattern):
            return why
    if here == {"passed"}:
        return "passes on pyssl"
    return "under ssl too, in some runs" if here <= there else None
