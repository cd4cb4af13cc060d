# Two commands from a fresh machine: `make run` and `make test`.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
GO := $(shell $(PYTHON) tools/find_go.py)
GOFMT := $(shell $(GO) env GOROOT)/bin/gofmt
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2

SOURCES := $(shell find goimpl capi pyssl/_ext -name '*.go' -o -name '*.[chs]' -o -name '*.tsv') go.mod setup.py pyproject.toml

.PHONY: fork handover run test check build gen compat stubs parity test-go test-python beside beside-record interop interop-short race bench bench-trust soak limbo bettertls wycheproof bogo apps windows timing fuzz clean

# Builds, then does the main job for real.
run: build
	$(PY) tools/demo.py

# Every test there is.
test: test-go test-python

test-go:
	$(GO) vet ./...
	$(GO) test ./...

test-python: build
	$(PY) -m pytest

# The comparisons of the tests with this machine's own ssl module instead of the recorded answers, and a new record.
BESIDE_TESTS := tests/test_context.py tests/test_errors.py tests/test_membio.py tests/test_surface.py tests/test_verify_parity.py
beside: build
	BESIDE=live $(PY) -m pytest -q $(BESIDE_TESTS)

beside-record: build
	BESIDE=record $(PY) -m pytest -q $(BESIDE_TESTS)

# The scripts of tests/parity under the standard module and both ways in: make parity PARITY_PYTHONS="python3.9 ...", each of
# which has the extension built for it. Prints the differences that docs/COMPAT.md does not explain.
PARITY_PYTHONS ?= $(PY)
parity: build
	d=$$(mktemp -d) && $(GO) run ./tests/certs $$d && $(PY) -m tests.parity $$d $(PARITY_PYTHONS); status=$$?; rm -rf $$d; exit $$status

build: $(VENV)/built

$(VENV)/built: $(SOURCES)
	test -x $(PY) || $(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	touch $@

# CPython's own suites through both doors, beside the standard module in the same run.
# make compat PYTHONS="3.8 3.13" ROOT=path/of/a/debian/sid: the Pythons of that root too. SUITES, SCRATCH, FLAGS: tests/compat/README.md.
PYTHONS ?= $(shell $(PYTHON) -c 'import sys; print("%d.%d" % sys.version_info[:2])')
compat:
	$(PYTHON) -m tests.compat $(PYTHONS) $(if $(ROOT),--root '$(ROOT)' --root-env '$(ROOT_ENV)') $(if $(SCRATCH),--scratch '$(SCRATCH)') \
		--suites '$(SUITES)' --flags='$(FLAGS)'

# mypy's stubtest: the package beside its own stubs, and through both doors beside typeshed's of ssl and _ssl.
stubs: build
	$(PY) -m pip install --quiet --disable-pip-version-check mypy==2.4.1
	$(PY) -m tests.stubs

# Generated files: from the tables in goimpl/registry, and the assembly of goimpl/fastcrypto.
gen:
	cd goimpl/registry && $(GO) run ./gen
	cd tools/asm && $(GO) run .

# Form: formatting, vet, static analysis, lint, generated files current, layers respected.
check: $(VENV)/lint
	test -z "$$($(GOFMT) -l goimpl capi tests tools | tee /dev/stderr)"
	$(GO) vet ./...
	$(GO) run $(STATICCHECK) ./...
	GOOS=windows CGO_ENABLED=0 $(GO) vet ./goimpl/winstore
	cd goimpl/registry && $(GO) run ./gen -check
	cd tools/asm && $(GO) vet . && $(GO) run . -check
	$(GO) vet -tags purego ./goimpl/... && GOARCH=arm64 CGO_ENABLED=0 $(GO) vet ./goimpl/fastcrypto
	$(GO) test ./goimpl/internal/layers
	$(VENV)/bin/ruff check pyssl tests tools examples setup.py

$(VENV)/lint: pyproject.toml
	test -x $(PY) || $(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check ruff==0.17.5
	touch $@

# Every version, suite, kind of certificate and resumption with other libraries, both ways; prints a table.
# make interop ROOT=path/of/a/root/with/newer/versions PEERS=openssl,gnutls; interop-short tries one suite of each kind.
interop: build
	$(GO) test -tags interop ./goimpl/conn
	$(PY) -m tests.interop $(if $(ROOT),--root $(ROOT)) $(if $(PEERS),--peers $(PEERS))

interop-short: build
	$(GO) test -tags interop ./goimpl/conn
	$(PY) -m tests.interop --short --peers openssl,gnutls,go

# The Go tests under the race detector, a package at a time.
race:
	for p in $$($(GO) list ./goimpl/... ./capi); do $(GO) test -race -count=1 -timeout 30m $$p || exit 1; done

# Ratios against the standard library's ssl in the same run. The cases of TLS 1.2 wait for TLS 1.2.
BENCH ?= hs_mem/tls13*,hs_sock/tls13*,bulk_mem/tls13*,bulk_sock/[dus]*,latency,threads,memory,startup,many
ROUNDS ?= 3
bench: build
	$(PY) tests/bench/bench.py --modules ssl,pyssl --rounds $(ROUNDS) --only '$(BENCH)'

# A gigabyte each way, a thousand connections, a minute of handshakes in eight threads.
soak: build
	$(PY) -m tests.soak

# Forks by the thousand, in every situation; prints what they cost: make fork FORKS=1000
FORKS ?= 1000
fork: build
	$(PY) -W ignore::DeprecationWarning -m tests.forks --count $(FORKS)

# Connections that move between processes under load, and a server that restarts under load.
handover: build
	$(PY) -W ignore::DeprecationWarning -m tests.handover

# The same for what certificates cost: contexts, trusted roots, chains.
bench-trust: build
	$(PY) tests/bench/trust.py

# The worst inputs of certificate verification, here and in the host's OpenSSL; prints the table of docs/SECURITY.md.
worst:
	$(PYTHON) -m tests.bench.worst

# Random chains, stores and flags against the host's OpenSSL: make random-chains SEED=2
SEED ?= 1
random-chains:
	d=$$(mktemp -d) && $(PYTHON) -m tests.parity.random_chains $$d/chains.json --seed $(SEED) && \
	RANDOM_CHAINS=$$d/chains.json $(GO) test -count=1 -v -run RandomChains ./goimpl/verify; status=$$?; rm -rf $$d; exit $$status

# x509-limbo: make limbo LIMBO=path/of/limbo_core.json.gz
limbo:
	LIMBO=$(abspath $(LIMBO)) $(GO) test -count=1 -v -run Limbo ./goimpl/verify

# BetterTLS: path building and name constraints, from the module that publishes the cases.
bettertls:
	cd tests/bettertls && $(GO) test -count=1 -v ./...

# Wycheproof: key exchange, signatures and AES-GCM, from the module that publishes the vectors.
wycheproof:
	cd tests/wycheproof && $(GO) test -count=1 -v ./...

# BoringSSL's protocol runner in strict mode: make bogo RUNNER=path/of/built/runner
bogo:
	$(PYTHON) -m tests.bogo $(RUNNER)

# The suites of real packages on the standard module and on pyssl: make apps SCRATCH=directory [APPS='trio httpx']
apps:
	$(PYTHON) -m tests.apps $(SCRATCH) $(APPS)

# CPython's suites under a Windows CPython and Wine: make windows WINDOWS_PYTHON=directory [ROOT=a root with Wine]
windows:
	$(PYTHON) -m tests.windows --python $(WINDOWS_PYTHON) $(if $(ROOT),--root $(ROOT)) $(if $(SCRATCH),--scratch $(SCRATCH))

# How long CBC records and RSA key exchange take, right and forged: the distributions of docs/SECURITY.md.
timing:
	$(GO) test -count=1 -v -run OneTime ./goimpl/protect ./goimpl/kx

# Each fuzz target in turn, with one worker: make fuzz MINUTES=10, or make fuzz FUZZTIME=30s ONLY=msgs
MINUTES ?= 1
FUZZTIME ?= $(MINUTES)m
fuzz:
	tools/fuzz.sh $(FUZZTIME) $(ONLY)

clean:
	rm -rf $(VENV) build dist *.egg-info pyssl/*.so pyssl/libpyssl.h
