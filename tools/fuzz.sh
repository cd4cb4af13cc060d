#!/bin/sh
# Runs every fuzz target for the given time each (default 30s).
set -eu
time=${1:-30s}
for file in $(grep -rl --include='*_test.go' '^func Fuzz' goimpl); do
	package=./$(dirname "$file")
	for target in $(sed -n 's/^func \(Fuzz[A-Za-z0-9_]*\).*/\1/p' "$file"); do
		echo "== $package $target"
		go test -run '^$' -fuzz "^$target\$" -fuzztime "$time" -fuzzminimizetime 1x "$package"
	done
done
