# Two commands do everything on a fresh Debian 12 with the Swift toolchain: `make demo` and `make test`.

PREFIX ?= /usr/local
BINARY := .build/release/vanban
SAMPLE := templates/samples/ke-hoach-93-KL-TW
FOLLOWED := Resources/samples/93-KL-TW
INVITATIONS := Resources/samples/giay-moi-hop
REGISTRY := Resources/samples/van-phong

# Libraries and the face to build and run with (librsvg2-2 and what it brings along are opened only for papers that
# hold pictures, libqpdf29 only for PDFs of other programs, libcups2 only to print, libssl3 for the sums of signed papers); poppler and qpdf are the tests'
# foreign readers, Linux Libertine their face with PostScript outlines.
PACKAGES := libcairo2-dev libpango1.0-dev libharfbuzz-dev zlib1g-dev libsqlite3-dev fonts-liberation2 librsvg2-2 libgdk-pixbuf-2.0-0 libqpdf-dev libqpdf29 libcups2-dev libcups2 libssl3 pkg-config
TEST_PACKAGES := poppler-utils qpdf fonts-linuxlibertine
# A Slurm of their own for the tests of batches on clusters.
CLUSTER_PACKAGES := slurm-wlm munge

# A CUPS of their own, with printers and the services that those ask for, for the tests of printing.
PRINT_PACKAGES := cups cups-client cups-filters cups-ipp-utils dbus-daemon avahi-daemon

.PHONY: build demo gallery test test-cluster test-print bench docs install format lint packages test-packages golden clean
.DEFAULT_GOAL := build

# $(call missing,PACKAGES): installs those that dpkg does not know.
define install_missing
	@set -e; missing=""; \
	for package in $(1); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "Cài các gói còn thiếu:$$missing"; \
	  sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get -q -o DPkg::Lock::Timeout=600 update; \
	  DEBIAN_FRONTEND=noninteractive $$sudo apt-get -q -y --no-install-recommends -o DPkg::Lock::Timeout=600 install $$missing; \
	fi
endef

packages:
	$(call install_missing,$(PACKAGES))

test-packages: packages
	$(call install_missing,$(TEST_PACKAGES))

build: packages
	swift build -c release --static-swift-stdlib --product vanban

demo: build
	@mkdir -p out
	@$(BINARY) import $(SAMPLE).txt -o out/ke-hoach.md --quiet
	@$(BINARY) render out/ke-hoach.md -o out/ke-hoach.pdf --png out
	@echo "Bản mẫu: $(CURDIR)/out/ke-hoach.pdf ($$($(BINARY) fields out/ke-hoach.md --quiet 2>/dev/null | sed -n 's/^số trang: //p') trang)"
# A followed plan: its progress, then the papers of one quarter. What the sample's tables are warned of (they have honest
# trouble in them) goes into a file; what keeps papers from being made is shown.
	@rm -rf out/93-KL-TW && cp -r $(FOLLOWED) out/93-KL-TW
	@set -e; cd out/93-KL-TW; run() { $(CURDIR)/$(BINARY) "$$@" 2>> canh-bao.txt || { cat canh-bao.txt >&2; exit 1; }; }; \
	run progress import ke-hoach.md tien-do --quiet; \
	run report ke-hoach.md --period 2021-Q4 --date 14/01/2022 --kind all -d ../bao-cao-2021-Q4 --keep --quiet
	@echo "Báo cáo quý IV năm 2021 của kế hoạch mẫu, có biểu đồ: $(CURDIR)/out/bao-cao-2021-Q4/bao-cao-2021-Q4.pdf"
	@echo "Công văn đôn đốc, phiếu của từng cơ quan: cùng thư mục ($$(ls out/bao-cao-2021-Q4/*.pdf | wc -l) văn bản); cảnh báo về số liệu: out/93-KL-TW/canh-bao.txt"

# A batch: an invitation for each addressee, and one file for the printer.
	@rm -rf out/giay-moi-hop && cp -r $(INVITATIONS) out/giay-moi-hop
	@cd out/giay-moi-hop && $(CURDIR)/$(BINARY) batch lo.yaml --quiet && $(CURDIR)/$(BINARY) merge lo -o in.pdf --quiet
	@echo "Giấy mời cho từng nơi nhận: $(CURDIR)/out/giay-moi-hop/lo ($$(ls out/giay-moi-hop/lo/*.pdf | wc -l) văn bản); một tệp để in: out/giay-moi-hop/in.pdf"

# A registry: a letter gets its number and goes out, with all that goes along.
	@rm -rf out/van-phong && cp -r $(REGISTRY) out/van-phong
	@set -e; cd out/van-phong; run() { $(CURDIR)/$(BINARY) "$$@" --quiet 2>> canh-bao.txt || { cat canh-bao.txt >&2; exit 1; }; }; \
	run render cong-van-moi-hop.md --trình-ký -o trinh-ky.pdf; \
	run record cong-van-moi-hop.md --trình-ký; \
	run issue cong-van-moi-hop.md --next --ngày 5/9/2026; \
	run record cong-van-moi-hop.md --signed "van-ban-di/2025 - 2030/01-CV-TU.pdf"; \
	run dispatch cong-van-moi-hop.md -d gui --ngày 6/9/2026; \
	run register -o so-di.pdf --csv so-di.csv
	@echo "Một công văn từ trình ký đến gửi đi (bản ký là chính bản phát hành, vì mẫu không có người ký): $(CURDIR)/out/van-phong"

# Every template as a PDF with a picture of its first page, and a sheet with all pictures.
gallery: build
	@rm -rf out/gallery && mkdir -p out/gallery
	@set -e; for family in party:hd05 state:nd30; do \
	  for source in templates/$${family%:*}/*.md; do \
	    name=$${family#*:}-$$(basename $$source .md); \
	    $(BINARY) render $$source --profile $${family#*:} -o out/gallery/$$name.pdf --png out/gallery --quiet; \
	  done; \
	done
	@find out/gallery -name '*.png' ! -name '*-1.png' -delete
	@{ echo '<!DOCTYPE html><meta charset="utf-8"><title>Các mẫu văn bản</title>'; \
	  for picture in out/gallery/*-1.png; do \
	    name=$$(basename $$picture -1.png); \
	    echo "<a href=$$name.pdf title=$$name><img src=$$name-1.png alt=$$name width=24%></a>"; \
	  done; } > out/gallery/index.html
	@echo "Các mẫu: $(CURDIR)/out/gallery/index.html ($$(ls out/gallery/*.pdf | wc -l) văn bản)"

test: test-packages
	swift build --build-tests
	swift test --skip-build

# Where Slurm cannot be installed, the run says so and is passed over.
test-cluster: test-packages
	$(call install_missing,$(CLUSTER_PACKAGES)) || echo "Không cài được: $(CLUSTER_PACKAGES)"
	swift build --product vanban
	Tests/Cluster/run .build/debug/vanban

# Where CUPS cannot be installed, the run says so and is passed over.
test-print: test-packages
	$(call install_missing,$(PRINT_PACKAGES)) || echo "Không cài được: $(PRINT_PACKAGES)"
	swift build --product vanban
	Tests/Print/run .build/debug/vanban

# `make bench PROSE=DIR` measures the lines of the texts in a folder too.
bench: build
	Tests/Bench/run $(BINARY) $(if $(PROSE),--prose '$(PROSE)')

# The library's documentation as a web site, by the toolchain's own docc; a symbol without a comment, or a link that
# leads nowhere, is an error.
docs: packages
	@rm -rf out/docs out/symbols && mkdir -p out/symbols
	swift package dump-symbol-graph --minimum-access-level public > out/symbols/log
	@mv $$(sed -n 's/^Files written to //p' out/symbols/log)/VanBan.symbols.json out/symbols/
	docc convert Sources/VanBan/Documentation.docc --additional-symbol-graph-dir out/symbols --warnings-as-errors \
	  --fallback-display-name VanBan --fallback-bundle-identifier vanban.VanBan --output-path out/docs
	@echo "Tài liệu của thư viện: $(CURDIR)/out/docs (xem qua một máy chủ web)"

# Program, data and completions, so that it runs from any folder.
install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/vanban
	install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/vanban
	cp -r Resources/*/ $(DESTDIR)$(PREFIX)/share/vanban/
	install -d $(DESTDIR)$(PREFIX)/share/vanban/templates
	cp -r templates/party templates/state templates/reports $(DESTDIR)$(PREFIX)/share/vanban/templates/
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(BINARY) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/vanban
	$(BINARY) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_vanban
	$(BINARY) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/vanban.fish

# Writes the golden pages anew after a change that is meant; look at the difference before committing it.
golden: test-packages
	UPDATE_GOLDEN=1 swift test

format:
	swift format --in-place --recursive Sources Tests Resources Package.swift

lint:
	swift format lint --strict --recursive Sources Tests Resources Package.swift

clean:
	rm -rf .build out
