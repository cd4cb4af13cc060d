#!/bin/sh
# Runs every fuzz target for the given time each (default 30s), one worker; those whose name contains the second
# argument, if there is one. Prints a line for each target; exit status 1 if one found something.
set -u
time=${1:-30s}
only=${2:-}
status=0
for file in $(grep -rl --include='*_test.go' '^func Fuzz' goimpl | sort); do
	package=./$(dirname "$file")
	for target in $(sed -n 's/^func \(Fuzz[A-Za-z0-9_]*\).*/\1/p' "$file"); do
		case "$package $target" in *"$only"*) ;; *) continue ;; esac
		log=$(mktemp)
		if go test -run '^$' -fuzz "^$target\$" -fuzztime "$time" -fuzzminimizetime 1x -parallel 1 "$package" >"$log" 2>&1; then
			echo "ok   $package $target $(grep -o 'elapsed: .*' "$log" | tail -1)"
		else
			echo "FAIL $package $target"
			cat "$log"
			status=1
		fi
		rm -f "$log"
	done
done
exit $status
