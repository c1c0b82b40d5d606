"""Measures progress tables for `make bench`: a plan of 2,000 tasks and 300 bodies, 40 quarters, a million rows.

usage: progress.py BINARY WORK [--tasks N] [--bodies N] [--each N] [--periods N]

Prints the wall time and the peak memory of checking, of the first import, of the same import again, of one more
quarter, of a period's reports, and the time of a snapshot."""
import argparse
import random
from pathlib import Path

from measure_run import Run, table

WORDS = "rà soát bổ sung quy hoạch tổ chức hội nghị tuyên truyền kiểm tra đôn đốc thực hiện nhiệm vụ giải pháp".split()


def write_plan(folder, options, chance):
    bodies = [f"Cơ quan số {number}" for number in range(1, options.bodies + 1)]
    lines = ["---", "thể thức: hd05", "loại: kế hoạch", "cơ quan: TỈNH ỦY MẪU SƠN", "ngày: 05/01/2021",
             "trích yếu: thử", "theo dõi: {từ: 01/01/2021}", "---", "", "II. NHIỆM VỤ, GIẢI PHÁP", ""]
    tasks = []
    for number in range(1, options.tasks + 1):
        if number % 50 == 1:
            lines += [f"{number // 50 + 1}. Nhóm nhiệm vụ {number // 50 + 1}", ""]
        named = chance.sample(bodies, options.each + number % 2)
        name = f"N{number:04}"
        text = " ".join(chance.choices(WORDS, k=12)).capitalize()
        lines += [f"- {text} thứ {number}. {{mã: {name}; chủ trì: {', '.join(named)}}}", ""]
        tasks.append((name, named))
    plan = folder / "ke-hoach-lon.md"
    plan.write_text("\n".join(lines))
    return plan, tasks


def write_rows(path, tasks, periods, chance):
    count = 0
    with open(path, "w") as file:
        file.write("mã;cơ quan;kỳ;trạng thái;phần trăm;kết quả;khó khăn;kiến nghị;ngày hoàn thành;văn bản sản phẩm;"
                   "văn bản báo cáo;Số hội nghị\n")
        for place, period in periods:
            for task, bodies in tasks:
                for body in bodies:
                    percent = min(100, place * 3 + 1)
                    words = " ".join(chance.choices(WORDS, k=6))
                    quoted = f'"Đã {words}; ""xong"""' if count % 50 == 0 else f"Đã {words}"
                    file.write(f"{task};{body};{period};đang thực hiện;{min(percent, 99)};{quoted};;;;"
                               f"{f'Công văn số {count % 9000 + 1}-CV/CQ' if count % 10 == 0 else ''};"
                               f"{count % 70 + 10}-BC/CQ;{count % 1000}\n")
                    count += 1
    return count


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("work", type=Path)
    parser.add_argument("--tasks", type=int, default=2000)
    parser.add_argument("--bodies", type=int, default=300)
    parser.add_argument("--each", type=int, default=12)
    parser.add_argument("--periods", type=int, default=40)
    options = parser.parse_args()
    chance = random.Random(5)
    plan, tasks = write_plan(options.work, options, chance)
    quarters = [(place, f"{2021 + place // 4}-Q{place % 4 + 1}") for place in range(options.periods + 1)]
    rows, more = options.work / "tien-do.csv", options.work / "them.csv"
    count = write_rows(rows, tasks, quarters[:-1], chance)
    added = write_rows(more, tasks, quarters[-1:], chance)

    def measured(name, *command, output="/dev/null"):
        run = Run(options.binary, *command, output=output)
        return [name, f"{run.wall / 1e3:.1f}", f"{run.peak:.0f}"]

    # An older run's store would make the first import a second one.
    store = options.work / "ke-hoach-lon.tien-do.sqlite"
    store.unlink(missing_ok=True)
    answer = options.work / "snapshot.txt"
    lines = [measured("kiểm tra", "progress", "check", plan, rows, "--quiet"),
             measured("nhập lần đầu", "progress", "import", plan, rows, "--quiet"),
             measured("nhập lại", "progress", "import", plan, rows, "--quiet"),
             measured(f"nhập thêm một kỳ ({added:,} dòng)", "progress", "import", plan, more, "--quiet"),
             measured("số liệu tại một kỳ (cả tiến trình)", "bench-progress", plan, quarters[-2][1], output=answer)]
    last = quarters[-2][1]
    reports = options.work / "bao-cao"
    for name, kind in (("báo cáo tổng hợp", "tổng-hợp"), (f"{options.bodies} phiếu theo dõi", "đơn-vị"),
                       ("công văn đôn đốc", "đôn-đốc")):
        lines.append(measured(name, "report", plan, "--period", last, "--kind", kind, "-d", reports, "--quiet"))
    milliseconds, pairs, _ = answer.read_text().split()
    lines.append([f"– riêng kho: {int(pairs):,} phần việc", f"{int(milliseconds) / 1e3:.2f}", ""])
    size = store.stat().st_size
    table(f"Tiến độ: {count:,} dòng ({rows.stat().st_size / 1e6:.0f} MB), kho {size / 1e6:.0f} MB",
          ["", "giây", "bộ nhớ, MiB"], lines)


main()
