"""Measures batches: documents per second, CPU, bytes and memory. usage: batch.py BINARY WORK [--documents N]

N documents (10,000 unless told) of the sample plan with its place, date and issuer filled in (four pages), each with a
number and a recipient of its own; on one core and on two; then one print file of all. Memory is read while the run
goes on: when 500 documents are done, and at its end."""
import argparse
import os
import re
import shutil
import sqlite3
import subprocess
import time
from pathlib import Path

from measure_run import Run, table

parser = argparse.ArgumentParser()
parser.add_argument("binary")
parser.add_argument("work", type=Path)
parser.add_argument("--documents", type=int, default=10_000)
options = parser.parse_args()
work = options.work / "batch"


def prepare():
    """Source, data and job, from the sample plan."""
    work.mkdir()
    text = (options.work / "ke-hoach.md").read_text(encoding="utf-8")
    head, body = text.split("\n---\n", 1)
    values = {"cơ quan:": "cơ quan: TỈNH ỦY MẪU SƠN", "số:": "số: {{số}}-KH/TU", "địa danh:": "địa danh: Mẫu Sơn",
              "ngày:": "ngày: 05/3/2021", "  - Các sở, ban": "  - {{nơi nhận}}"}
    lines = [next((new for key, new in values.items() if line.startswith(key)), line) for line in head.split("\n")]
    (work / "k.md").write_text("\n".join(lines) + "\n---\n" + body, encoding="utf-8")
    (work / "lo.yaml").write_text('nguồn: k.md\ndữ liệu: d.csv\ntên tệp: "{số}-{nơi nhận}.pdf"\n', encoding="utf-8")
    rows = "".join(f"{number},Đảng ủy xã Mẫu {number}\n" for number in range(1, options.documents + 1))
    (work / "d.csv").write_text("số,nơi nhận\n" + rows, encoding="utf-8")


def done(out):
    """How many documents the ledger of a running batch calls done."""
    try:
        with sqlite3.connect(f"file:{out}/.vanban/ledger.sqlite?mode=ro", uri=True, timeout=1) as ledger:
            return ledger.execute("SELECT count(*) FROM document WHERE state = 'xong'").fetchone()[0]
    except sqlite3.Error:
        return 0


def resident(process):
    """MiB, or nothing when the process has ended."""
    try:
        status = Path(f"/proc/{process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024
    except (OSError, TypeError):
        return None


def flatness(command, out):
    """Memory when 500 documents are done and the last reading before the end, in MiB."""
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    early = late = None
    while process.poll() is None:
        if early is None and done(out) >= 500:
            early = resident(process)
        late = resident(process) or late
        time.sleep(0.1)
    return early, late


prepare()
rows = []
for workers in (1, 2):
    out = work / f"out{workers}"
    # One worker alone would have a second core for what is put away.
    pinned = ["/usr/bin/taskset", "-c", "0"] if workers == 1 else []
    run = Run(*pinned, options.binary, "batch", work / "lo.yaml", "-d", out, "-j", str(workers), "-q")
    size = sum(path.stat().st_size for path in out.glob("*.pdf"))
    again = Run(options.binary, "batch", work / "lo.yaml", "-d", out, "-q")
    shutil.rmtree(out)
    early, late = flatness([options.binary, "batch", str(work / "lo.yaml"), "-d", str(out), "-j", str(workers), "-q"], out)
    rows.append((str(workers), f"{options.documents / run.wall * 1e3:.0f}", f"{run.cpu / options.documents:.2f}",
                 f"{size / options.documents / 1e3:.1f}", f"{run.peak:.0f}", f"{early or 0:.0f} / {late or 0:.0f}",
                 f"{again.wall / 1e3:.1f}"))
merge = Run(options.binary, "merge", work / "out2", "-o", work / "set.pdf", "--duplex", "-q")
table(f"{options.documents} văn bản 4 trang (kế hoạch mẫu, số và nơi nhận khác nhau)",
      ["nhân", "văn bản/giây", "CPU ms/văn bản", "kB/văn bản", "bộ nhớ cao nhất, MiB", "sau 500 / lúc cuối, MiB",
       "chạy lại, giữ nguyên cả, giây"], rows)
megabytes = os.path.getsize(work / "set.pdf") / 1e6
table("Ghép thành một tệp in", ["giây", "CPU, giây", "bộ nhớ, MiB", "MB"],
      [(f"{merge.wall / 1e3:.1f}", f"{merge.cpu / 1e3:.1f}", f"{merge.peak:.0f}", f"{megabytes:.1f}")])
shutil.rmtree(work)
