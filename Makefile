# Two commands do all the set-up: `make demo` and `make test`. Both install Graphviz's library where it is missing.
PREFIX ?= /usr/local
BUILD_FLAGS ?=

# A binary that does not need the Swift toolchain beside it; macOS has Swift's libraries in the system.
ifeq ($(shell uname -s),Linux)
RELEASE_FLAGS = -c release --static-swift-stdlib $(BUILD_FLAGS)
else
RELEASE_FLAGS = -c release $(BUILD_FLAGS)
endif

# The files that `make evaluate` scores, which the package does not hold.
DEV ?=

# How many random graphs `make fuzz` sends through every format.
ROUNDS ?= 10000

.PHONY: help demo test build install uninstall setup lint evaluate asan tsan fuzz clean

help:
	@echo 'make demo                   build, read seeds/, write output/'
	@echo 'make test                   run every test'
	@echo 'make install PREFIX=DIR     put the command into DIR/bin (default /usr/local)'
	@echo 'make uninstall PREFIX=DIR   take it away again'
	@echo 'make lint                   check the format of every source file'
	@echo 'make evaluate DEV="FILE …"  score name recognition on files whose names are marked'
	@echo 'make asan | make tsan       run the tests under AddressSanitizer or ThreadSanitizer'
	@echo 'make fuzz ROUNDS=10000      random hostile graphs through every format, under AddressSanitizer'

demo: build
	"$$(swift build $(RELEASE_FLAGS) --show-bin-path)/entente" graph seeds --by-date --output output
	@echo
	"$$(swift build $(RELEASE_FLAGS) --show-bin-path)/entente" compare seeds@2015-12-15 seeds@2016-03-24 --infer-dates --output output/change
	@echo
	"$$(swift build $(RELEASE_FLAGS) --show-bin-path)/entente" timeline seeds --every month --infer-dates --output output/timeline
	@echo
	@echo 'Open output/graph.svg in a browser; load output/graph.graphml into Gephi, Cytoscape, yEd, networkx or igraph.'

# The accurate tagger's arithmetic is C, which is optimised for tests too: they would be slow otherwise.
test: setup
	swift test -Xcc -O2 $(BUILD_FLAGS)

build: setup
	swift build $(RELEASE_FLAGS) --product entente

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 "$$(swift build $(RELEASE_FLAGS) --show-bin-path)/entente" "$(DESTDIR)$(PREFIX)/bin/entente"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/entente"

# Graphviz's headers and library, by the system's package manager, through sudo where not root.
setup:
	@if ! pkg-config --exists libgvc 2>/dev/null; then \
	  if command -v apt-get >/dev/null 2>&1; then \
	    sudo=''; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	    echo 'Installing libgraphviz-dev …'; \
	    $$sudo apt-get update -qq && \
	    DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends pkg-config libgraphviz-dev >/dev/null; \
	  elif command -v brew >/dev/null 2>&1; then \
	    echo 'Installing graphviz …'; brew install pkg-config graphviz; \
	  else \
	    echo 'Graphviz is missing: install its development files (libgraphviz-dev, graphviz-devel or graphviz).' >&2; exit 1; \
	  fi; \
	fi

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

evaluate:
	@if [ -z "$(strip $(DEV))" ]; then \
	  echo 'No files to score: make evaluate DEV="news.tsv conflict.tsv", each a token, a tab and a tag a line.' >&2; \
	  exit 2; \
	fi
	@$(MAKE) --no-print-directory build
	"$$(swift build $(RELEASE_FLAGS) --show-bin-path)/entente" evaluate $(DEV)

# Leaks are not looked for: Graphviz keeps its plug-ins to the end of the process, as its manual says.
asan: setup
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build/asan

tsan: setup
	swift test --sanitize=thread --scratch-path .build/tsan

# Every failure names the seed of its round.
fuzz: setup
	ASAN_OPTIONS=detect_leaks=0 ENTENTE_FUZZ=$(ROUNDS) \
	  swift test --sanitize=address --scratch-path .build/asan --filter 'Fuzz|HostileFile'

clean:
	rm -rf .build
