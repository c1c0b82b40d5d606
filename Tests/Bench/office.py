"""Measures the registry's work. usage: office.py BINARY WORK [--papers N] [--large N]

A directory of 500 recipients in fifty groups; N papers (300 unless told), each to one group of ten and the first one to
all 500; number, envelopes, slips, register. Then a book with many papers (200,000 unless told), made by SQLite itself
from the first one's rows, and what commands take on it."""
import argparse
import shutil
import sqlite3
from pathlib import Path

from measure_run import Run, table

parser = argparse.ArgumentParser()
parser.add_argument("binary")
parser.add_argument("work", type=Path)
parser.add_argument("--papers", type=int, default=300)
parser.add_argument("--large", type=int, default=200_000)
options = parser.parse_args()
work = options.work / "office"

PAPER = """---
loại: công văn
cơ quan cấp trên: ỦY BAN NHÂN DÂN TỈNH MẪU SƠN
cơ quan: SỞ NỘI VỤ
số: /SNV-VP
địa danh: Mẫu Sơn
ngày: 9/2026
trích yếu: góp ý dự thảo quy chế làm việc lần {number}
kính gửi: {group}
ký: {{quyền hạn: KT. GIÁM ĐỐC, chức vụ: PHÓ GIÁM ĐỐC, họ tên: Lê Thị Ví Dụ}}
nơi nhận:
  - Như trên
  - Lưu: VT, VP (3)
---

Sở Nội vụ gửi dự thảo quy chế làm việc, đề nghị góp ý trước ngày 20/9/2026./.
"""


def prepare():
    work.mkdir()
    (work / "vanban.yaml").write_text("văn thư: {dự phòng: 2, địa chỉ: 12 Phố Mẫu}\n", encoding="utf-8")
    rows = "".join(f"Đảng ủy xã Mẫu {n},Nhóm {n % 50}; Tất cả các xã,Số {n} đường Mẫu\n" for n in range(1, 501))
    (work / "danh-ba.csv").write_text("tên,nhóm,địa chỉ\n" + rows, encoding="utf-8")
    names = []
    for number in range(options.papers):
        name = work / f"cv-{number:04}.md"
        group = "Tất cả các xã" if number == 0 else f"Nhóm {number % 50}"
        name.write_text(PAPER.format(number=number, group=group), encoding="utf-8")
        names.append(name)
    return names


def enlarge():
    """Rows of papers of earlier years, with their recipients."""
    with sqlite3.connect(work / "so-van-ban.sqlite") as book:
        columns = [row[1] for row in book.execute("PRAGMA table_info(paper)")]
        own = {"id": "i + 1000000", "source": "'cu/' || i || '.md'", "series": "s.id", "number": "i % 20000 + 1",
               "code": "(i % 20000 + 1) || '/SNV-VP'", "day": "s.span || '-06-15'",
               "file": "'van-ban-di/' || s.span || '/' || (i % 20000 + 1) || '.pdf'"}
        for year in range(2010, 2020):
            book.execute("INSERT INTO series (organisation, shown, superior, family, kind, span) "
                         "SELECT organisation, shown, superior, family, kind, ? FROM series LIMIT 1", (str(year),))
        picked = ", ".join(own.get(name, f"p.{name}") for name in columns)
        book.execute(f"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {options.large - 1}) "
                     f"INSERT INTO paper ({', '.join(columns)}) SELECT {picked} FROM n "
                     "JOIN series s ON s.span = CAST(2010 + i / 20000 AS TEXT) "
                     "JOIN paper p ON p.id = (SELECT max(id) FROM paper)")
        book.execute("INSERT INTO addressee SELECT p.id, a.place, a.name, a.address, a.identifier, a.channel, a.copies, "
                     "a.purpose, a.person FROM paper p JOIN addressee a ON a.paper = "
                     "(SELECT max(id) FROM paper WHERE id < 1000000) WHERE p.id >= 1000000")


names = prepare()
book = ["--sổ", work / "so-van-ban.sqlite"]
numbers = [str(number) for number in range(1, options.papers + 1)]
steps = [
    ("mở 500 nơi nhận", ["recipients", names[0], "--ngày", "5/9/2026"]),
    ("cấp số", ["issue", *names, "--next", "--ngày", "5/9/2026"]),
    ("bì thư", ["envelopes", *numbers, "-o", work / "bi.pdf"]),
    ("phiếu kèm bản", ["envelopes", *numbers, "--slips", "-o", work / "phieu.pdf"]),
    ("sổ đăng ký (PDF, CSV)", ["register", "-o", work / "so.pdf", "--csv", work / "so.csv"]),
]
rows, wall, cpu = [], 0.0, 0.0
for title, command in steps:
    run = Run(options.binary, *command, *([] if command[0] == "recipients" else book), "-q")
    wall, cpu = wall + run.wall, cpu + run.cpu
    rows.append((title, f"{run.wall / 1e3:.2f}", f"{run.cpu / 1e3:.2f}", f"{run.peak:.0f}"))
rows.append(("cộng", f"{wall / 1e3:.2f}", f"{cpu / 1e3:.2f}", ""))
recipients = 500 + 10 * (options.papers - 1)
table(f"{options.papers} văn bản, {recipients} nơi nhận", ["việc", "giây", "CPU, giây", "bộ nhớ, MiB"], rows)

enlarge()
(work / "moi.md").write_text(PAPER.format(number=0, group="Nhóm 1"), encoding="utf-8")
questions = [
    ("`record 15000 --năm 2015`", ["record", "15000", "--năm", "2015"]),
    ("`copies 15000 --năm 2015`", ["copies", "15000", "--năm", "2015"]),
    ("`issue --next`", ["issue", work / "moi.md", "--next", "--ngày", "6/9/2026"]),
    ("`record --phát-hành`", ["record", "5", "--năm", "2026", "--phát-hành", "--ngày", "6/9/2026"]),
    ("`register --năm 2026 --csv`", ["register", "--năm", "2026", "--csv", work / "x.csv"]),
    ("`register --năm 2015 --từ … --đến` (không có dòng nào)",
     ["register", "--năm", "2015", "--từ", "01/01/2015", "--đến", "31/01/2015", "--csv", work / "x.csv"]),
    ("`register --năm 2015 --csv` (20.000 dòng)", ["register", "--năm", "2015", "--csv", work / "x.csv"]),
]
rows = []
for title, command in questions:
    runs = sorted((Run(options.binary, *command, *book, "-q") for _ in range(5)), key=lambda run: run.wall)
    rows.append((title, f"{runs[2].wall:.0f}", f"{runs[2].cpu:.0f}"))
table(f"Sổ có {options.large:,} văn bản".replace(",", "."), ["lệnh", "ms", "CPU, ms"], rows)
shutil.rmtree(work)
