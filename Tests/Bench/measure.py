"""Measures one binary for `make bench`; called by `run` with a folder that holds the imported sample plan.

Cold is a whole process: start, read, set, draw, write; its user and system CPU, wall time and peak memory come
from wait4. Warm is one document among many in one process, by CPU time, without the first. Runs of the program
and of the C reference alternate, so that a drift of the machine's speed touches both alike; so do those of the two
ways to break lines.

How evenly lines are set is measured over the sample plan and all templates, and whatever prose the user names."""
import argparse
import datetime
import json
import os
import platform
import re
import statistics
import subprocess
import sys
from pathlib import Path

from measure_run import Run, table

PAGE = re.compile(rb"/Type /Page\b")
ROOT = Path(__file__).resolve().parents[2]

# The step of `vanban bench` in which lines are broken.
SETTING = "dàn trang"


def spread(values, digits=1):
    return [f"{value:.{digits}f}" for value in (min(values), statistics.median(values), max(values))]


class Bench:
    def __init__(self, options):
        self.options = options
        self.binary = options.binary
        self.work = Path(options.work)
        self.plan = self.work / "ke-hoach.md"
        self.reference = self.work / "reference" if (self.work / "reference").exists() else None

    # What is run

    def render(self, source, *arguments):
        pdf = self.work / "out.pdf"
        return Run(self.binary, "render", source, "-o", pdf, "--quiet", *arguments), pdf

    def warm(self, breaking="optimal"):
        """A process that makes many documents: the run, and each step's CPU ms, a list a step."""
        path = self.work / "steps.json"
        run = Run(self.binary, "bench", self.plan, "--count", self.options.count, "--json", "--quiet",
                  "--breaking", breaking, output=path)
        return run, json.loads(path.read_text())

    def even(self, *sources):
        """How evenly the lines of some sources are set together, by the way in which they are broken."""
        rows = map(json.loads, subprocess.check_output([self.binary, "bench", "--evenness", *map(str, sources)],
                                                       text=True).splitlines())
        return {row["breaking"]: row for row in rows}

    def reference_cold(self):
        return Run(self.reference, self.family, self.text, self.work / "reference.pdf")

    def reference_warm(self):
        path = self.work / "reference.txt"
        run = Run(self.reference, self.family, self.text, "--count", self.options.count, output=path)
        return run, [float(line) for line in path.read_text().split()]

    # What is set

    def prepare_reference(self):
        """The plan's text for the C program: a paragraph a line, with a letter for its style."""
        model = json.loads(subprocess.check_output([self.binary, "parse", str(self.plan), "--json", "--quiet"],
                                                   stderr=subprocess.DEVNULL))
        boxes = self.work / "boxes.json"
        self.render(self.plan, "--boxes", boxes)
        items = [item for page in json.loads(boxes.read_text())["pages"] for item in page["items"]]
        self.family = next(item["family"] for item in items if item["kind"] == "text")

        def escaped(text):
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

        def markup(block):
            text = escaped(block["label"]) + " " if "label" in block else ""
            for run in block["text"]:
                tags = [tag for tag, key in (("b", "bold"), ("i", "italic")) if run.get(key)]
                text += "".join(f"<{tag}>" for tag in tags) + escaped(run["text"])
                text += "".join(f"</{tag}>" for tag in reversed(tags))
            return text

        letters = {"partyTitle": "T", "placeDate": "D", "issuer": "N", "number": "N"}
        lines = [letters[item["role"]] + "\t" + escaped(item["text"].strip()) for item in items
                 if item["role"] in letters and item["kind"] == "text"]
        lines.append("K\t" + model["kind"]["string"].upper())
        lines += ["S\t" + escaped(line["string"]) for line in model["subject"]]
        lines += [("H" if block.get("isHeading") else "B") + "\t" + markup(block) for block in model["body"]]
        lines.append("N\tNơi nhận:")
        lines += ["L\t- " + escaped(one["name"]["string"]) for entry in model["recipients"]
                  for one in entry["recipients"]]
        lines += ["G\t" + escaped(part["string"]) for signature in model["signatures"]
                  for part in signature.values() if isinstance(part, dict) and "string" in part]
        self.text = self.work / "reference-text.txt"
        self.text.write_text("\n".join(lines) + "\n")

    def longer(self, times):
        """The plan with each of its dash tasks repeated within its own group, so that no two tasks share an id."""
        source = self.plan.read_text()
        head, body = source[:source.index("\n---\n", 4) + 5], source[source.index("\n---\n", 4) + 5:]
        result, tasks = [], []
        for paragraph in body.split("\n\n") + [""]:
            if paragraph.startswith("- "):
                tasks.append(paragraph)
            else:
                result += tasks * times + [paragraph]
                tasks = []
        path = self.work / f"longer-{times}.md"
        path.write_text(head + "\n\n".join(result))
        return path

    # What is told

    def sample(self):
        cold, cold_c, warm, warm_c, greedy = [], [], [], [], []
        _, pdf = self.render(self.plan)
        data = pdf.read_bytes()
        print(f"Kế hoạch mẫu: {len(PAGE.findall(data))} trang, PDF {len(data):,} byte, phông {self.family}.")
        for _ in range(self.options.runs):
            cold.append(self.render(self.plan)[0])
            if self.reference:
                cold_c.append(self.reference_cold())
        for _ in range(self.options.rounds):
            warm.append(self.warm())
            greedy.append(self.warm("greedy")[1])
            if self.reference:
                warm_c.append(self.reference_warm())

        steps = {name: [value for _, times in warm for value in times[name][1:]] for name in warm[0][1]}
        total = list(steps)[-1]
        rows = [
            ["lần đầu, thời gian thực, ms"] + spread([run.wall for run in cold]),
            ["lần đầu, CPU, ms"] + spread([run.cpu for run in cold]),
            ["lần đầu, bộ nhớ cao nhất, MiB"] + spread([run.peak for run in cold]),
            [f"một văn bản trong {self.options.count}, CPU, ms"] + spread(steps[total], 2),
        ]
        rows += [[f"– {name}"] + spread(times, 2) for name, times in steps.items() if name != total]
        set_greedily = [value for times in greedy for value in times[SETTING][1:]]
        rows.append([f"– {SETTING}, ngắt từng dòng"] + spread(set_greedily, 2))
        dearer = statistics.median(steps[SETTING]) - statistics.median(set_greedily)
        rows.append(["– ngắt dòng cho cả đoạn tốn thêm (hiệu hai trung vị)", "", f"{dearer:.2f}", ""])
        rows.append([f"{self.options.count} văn bản, bộ nhớ cao nhất, MiB"] + spread([run.peak for run, _ in warm]))
        table("Một văn bản", ["", "nhỏ nhất", "trung vị", "lớn nhất"], rows)
        self.figures = {
            "cold": statistics.median(run.wall for run in cold), "cold cpu": statistics.median(run.cpu for run in cold),
            "warm": statistics.median(steps[total]), "peak": statistics.median(run.peak for run in cold),
            "peak warm": statistics.median(run.peak for run, _ in warm)}
        if self.reference:
            self.compare(cold, cold_c, steps[total], [value for _, times in warm_c for value in times[1:]])

    def compare(self, cold, cold_c, warm, warm_c):
        def row(name, ours, theirs):
            ours, theirs = statistics.median(ours), statistics.median(theirs)
            return [name, f"{ours:.2f}", f"{theirs:.2f}", f"{ours / theirs:.2f}"]

        rows = [row("lần đầu, thời gian thực, ms", [run.wall for run in cold], [run.wall for run in cold_c]),
                row("lần đầu, CPU, ms", [run.cpu for run in cold], [run.cpu for run in cold_c]),
                row("trong nhiều văn bản, CPU, ms", warm, warm_c),
                row("lần đầu, bộ nhớ cao nhất, MiB", [run.peak for run in cold], [run.peak for run in cold_c])]
        table("Đối chiếu với chương trình C chỉ dùng Pango và Cairo (reference.c), trung vị, chạy xen kẽ",
              ["", "vanban", "C", "tỷ lệ"], rows)
        self.figures["ratios"] = f"{rows[0][3]} / {rows[2][3]}"

    def growth(self):
        def pages(times):
            return len(PAGE.findall(self.render(self.longer(times))[1].read_bytes()))

        per_copy = (pages(11) - pages(1)) / 10
        rows, shorter = [], None
        for target in self.options.pages:
            source = self.longer(max(1, round((target - pages(1)) / per_copy) + 1))
            runs = [self.render(source) for _ in range(7 if target < 100 else 3)]
            count = len(PAGE.findall(runs[0][1].read_bytes()))
            wall, cpu, peak = (statistics.median(getattr(run, name) for run, _ in runs)
                               for name in ("wall", "cpu", "peak"))
            more = f"{(cpu - shorter[1]) / (count - shorter[0]):.2f}" if shorter else ""
            rows.append([f"{count:,}", f"{wall:,.0f}", f"{cpu:,.0f}", f"{cpu / count:.2f}", more, f"{peak:,.0f}"])
            shorter = count, cpu
            self.figures["page"] = f"{cpu / count:.2f}"
        table("Càng dài (cả tiến trình, trung vị)",
              ["trang", "thực, ms", "CPU, ms", "CPU ms/trang", "CPU ms mỗi trang thêm", "bộ nhớ, MiB"], rows)

    def with_table(self, rows, as_file=False):
        """The plan with a table behind it; every row has words that wrap and numbers with decimals."""
        cells = [["STT", "Nội dung", "Đơn vị chủ trì", "Kinh phí", "Tỷ lệ"]]
        for row in range(rows):
            cells.append(["", f"Tổ chức thực hiện nhiệm vụ, giải pháp thứ {row + 1} trên địa bàn các xã, phường",
                          f"Phòng số {row % 37 + 1}", f"{row % 900 + 100},{row % 10}", f"{row % 100}%"])
        path = self.work / f"table-{rows}{'-csv' if as_file else ''}.md"
        if as_file:
            (self.work / "rows.csv").write_text("".join(";".join(row) + "\n" for row in cells))
            lines = ["::: bảng rows.csv {cộng: Kinh phí}"]
        else:
            lines = ["| " + " | ".join(row) + " |" for row in cells] + ["| Cộng ||| = | |"]
            lines.insert(1, "|---|---|---|---|---|")
        path.write_text(self.plan.read_text() + "\n\n" + "\n".join(lines) + "\n")
        return path

    def with_annexes(self, count):
        """The plan with annexes, each with a text and a table of its own, every fourth one across the page."""
        parts = [self.plan.read_text()]
        for number in range(1, count + 1):
            options = " {khổ: ngang}" if number % 4 == 0 else ""
            rows = "\n".join(f"| {row} | Việc thứ {row} của phụ lục {number} | {row * number},5 |" for row in range(1, 21))
            parts.append(f"(Phụ lục {number} kèm theo.)")
            parts.append(f"Phụ lục {number}{options}\n\nDANH MỤC SỐ {number}\n\nCác nhiệm vụ được giao như sau:\n\n"
                         f"| STT | Nhiệm vụ | Kinh phí |\n|---|---|---|\n{rows}")
        # What refers to the annexes stands in the text before them.
        parts = [parts[0]] + parts[1::2] + parts[2::2]
        path = self.work / f"annexes-{count}.md"
        path.write_text("\n\n".join(parts) + "\n")
        return path

    def wide(self):
        sources = [("bảng 1.000 hàng", self.with_table(1000)), ("bảng 5.000 hàng", self.with_table(5000)),
                   ("bảng 5.000 hàng từ CSV", self.with_table(5000, as_file=True)),
                   ("40 phụ lục", self.with_annexes(40))]
        rows = []
        for name, source in sources:
            runs = [self.render(source) for _ in range(3)]
            count = len(PAGE.findall(runs[0][1].read_bytes()))
            wall, cpu, peak = (statistics.median(getattr(run, name) for run, _ in runs)
                               for name in ("wall", "cpu", "peak"))
            rows.append([name, f"{count:,}", f"{wall:,.0f}", f"{cpu:,.0f}", f"{cpu / count:.2f}", f"{peak:,.0f}"])
        table("Bảng dài, nhiều phụ lục (kế hoạch mẫu kèm theo, cả tiến trình, trung vị)",
              ["", "trang", "thực, ms", "CPU, ms", "CPU ms/trang", "bộ nhớ, MiB"], rows)

    def prose(self):
        """The sources whose lines are measured: the sample plan, every template, and the user's own texts."""
        # Those of reports are filled by Mustache before they are sources.
        kinds = [path for folder in ("party", "state") for path in sorted((ROOT / "templates" / folder).glob("*.md"))]
        sources = [self.plan, *kinds]
        for path in sorted(Path(self.options.prose).rglob("*")) if self.options.prose else []:
            source = path
            if path.suffix == ".txt":
                source = self.work / f"prose-{len(sources)}.md"
                subprocess.run([self.binary, "import", str(path), "-o", str(source), "--quiet"],
                               stderr=subprocess.DEVNULL)
            if source.suffix != ".md":
                continue
            # An annex in a file of its own, or a note, is no document.
            tried = subprocess.run([self.binary, "bench", "--evenness", str(source)], capture_output=True)
            if tried.returncode == 0:
                sources.append(source)
            else:
                print(f"Bỏ qua {path}: không dàn trang được.", file=sys.stderr)
        return sources

    def lines(self):
        sources = self.prose()
        columns = [figures[breaking] for figures in (self.even(*sources), self.even(self.plan))
                   for breaking in ("greedy", "optimal")]

        def row(name, of, form=lambda value: f"{value:,}"):
            return [name] + [form(of(column)) for column in columns]

        def percent(value):
            return f"{value * 100:.0f} %"

        rows = [
            row("văn bản", lambda column: column["files"]),
            row("trang", lambda column: column["pages"]),
            row("dòng dàn đều", lambda column: column["even"]["lines"]),
            row("độ giãn trung bình", lambda column: column["even"]["mean"], percent),
            row("độ lệch trung bình (giãn hay co)", lambda column: column["even"]["meanDistance"], percent),
            row("giãn nhiều nhất", lambda column: column["even"]["worst"], percent),
            row("co nhiều nhất", lambda column: column["even"]["tightest"], percent),
            row("dòng có dấu cách rộng hơn 1,5 lần", lambda column: column["even"]["loose"]),
            row("dòng cuối đoạn chỉ có một tiếng", lambda column: column["even"]["stubs"]),
            row("tính riêng: dòng có cụm không ngắt được rộng hơn 60 mm", lambda column: column["even"]["forced"]),
            row("– giãn nhiều nhất", lambda column: column["even"]["worstForced"], percent),
        ]
        table("Độ đều của dòng: (dấu cách − dấu cách thường) / dấu cách thường",
              ["", "lần lượt từng dòng", "cả đoạn", "kế hoạch mẫu, từng dòng", "kế hoạch mẫu, cả đoạn"], rows)

    def fitting(self):
        """What `--fit` costs, in layouts: on a paper of about ten pages, for what is easy, far and impossible."""
        rows = []
        for profile in ("hd05", "nd30"):
            text = self.longer(3).read_text()
            source = self.work / f"fit-{profile}.md"
            source.write_text(text.replace("---\n", f"---\nthể thức: {profile}\n", 1))
            pages = len(PAGE.findall(self.render(source)[1].read_bytes()))
            goals = {"không": None, "--fit": "auto", f"--fit={pages + 1}": pages + 1, f"--fit={pages - 1}": pages - 1,
                     f"--fit={pages * 3}": pages * 3, "--fit=2": 2}
            times = {name: [] for name in goals}
            for _ in range(self.options.rounds):
                for name, goal in goals.items():
                    path = self.work / "fit.json"
                    Run(self.binary, "bench", source, "--count", max(10, self.options.count // 10), "--json", "--quiet",
                        *([f"--fit={goal}"] if goal else []), output=path)
                    times[name] += json.loads(path.read_text())[SETTING][1:]
            once = statistics.median(times["không"])
            for name, values in times.items():
                median = statistics.median(values)
                rows.append([profile, f"{pages}", name, f"{median:.2f}", f"{median / once:.1f}"])
        table("Dàn cho vừa trang: bước dàn trang, CPU, trung vị, chạy xen kẽ",
              ["thể thức", "trang", "lệnh", "ms", "so với không chỉnh"], rows)

    def history(self):
        figures = self.figures
        table("Dòng cho README", ["ngày", "lần đầu, thực / CPU, ms", "trong nhiều văn bản, CPU, ms", "so với C",
                                  "bộ nhớ, MiB", "CPU ms/trang, dài nhất"],
              [[f"{datetime.date.today():%Y-%m-%d}", f"{figures['cold']:.1f} / {figures['cold cpu']:.1f}",
                f"{figures['warm']:.2f}", figures.get("ratios", "–"),
                f"{figures['peak']:.0f} / {figures['peak warm']:.0f}", figures["page"]]])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("work")
    parser.add_argument("--runs", type=int, default=30, help="cold starts")
    parser.add_argument("--count", type=int, default=500, help="documents in one process")
    parser.add_argument("--rounds", type=int, default=3, help="such processes")
    parser.add_argument("--prose", metavar="DIR", help="measure the lines of these texts too (.md, .txt)")
    parser.add_argument("--quick", action="store_true", help="a look: fewer runs, up to 50 pages")
    options = parser.parse_args()
    options.pages = [5, 50, 500, 3000]
    if options.quick:
        options.runs, options.count, options.rounds, options.pages = 5, 50, 1, [5, 50]

    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    print(f"{platform.system()} {platform.machine()}, {os.cpu_count()} nhân, tải {load}.", end=" ")
    bench = Bench(options)
    bench.prepare_reference()
    bench.sample()
    bench.lines()
    bench.fitting()
    bench.growth()
    bench.wide()
    bench.history()


main()
