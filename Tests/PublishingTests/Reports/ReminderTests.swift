import Publishing
import Reporting
import Testing

@Suite("A reminder speaks as its sender may")
struct ReminderTests {
    /// Overdue since the end of March; `Ban A` and `Ban B` owe it.
    private static let tasks = [
        "- Việc thứ 1. {chủ trì: Ban A; hạn: 31/3/2026}", "- Việc thứ 2. {chủ trì: Ban B; hạn: 31/3/2026}",
    ]

    private func plan(urger: String?, ranks: [String] = ["cấp dưới", "cấp dưới"], rows: [String] = []) -> MadePlan {
        let urging = urger.map { ", đôn đốc: \($0)" } ?? ""
        return MadePlan(
            tasks: Self.tasks, followUp: "từ: 01/01/2026, đến: 31/12/2026\(urging)",
            bodies: [
                "Ban A,\(ranks[0])", "Ban B,\(ranks[1])",
                "Văn phòng Đảng ủy,cấp dưới,,,VĂN PHÒNG ĐẢNG ỦY,,CHÁNH VĂN PHÒNG",
            ], rows: rows)
    }

    /// The sentence that asks, from its sender on.
    private func asking(_ text: String) throws -> String {
        let line = text.split(separator: "\n").first { $0.contains("gửi báo cáo trước ngày") }
        return String(try #require(line))
    }

    @Test("the committee requires of those below it, and asks its equals")
    func committee() throws {
        for urger in [nil, "Ban Thường vụ Đảng ủy phường Hòa Bình", "Ban Thường vụ Đảng ủy phường"] {
            #expect(try asking(plan(urger: urger).text(.reminders)).contains(" yêu cầu các cơ quan"), "\(urger ?? "")")
            let mixed = try asking(plan(urger: urger, ranks: ["ngang cấp", "cấp dưới"]).text(.reminders))
            #expect(mixed.contains(" đề nghị các cơ quan") && !mixed.contains("yêu cầu"), "\(urger ?? "")")
        }
    }

    @Test("an advisory body asks, though it also writes the report", arguments: [false, true])
    func advisory(isReporter: Bool) throws {
        var plan = plan(urger: "Văn phòng Đảng ủy")
        if isReporter { plan.followUp += ", báo cáo: Văn phòng Đảng ủy" }
        let text = try plan.text(.reminders)
        #expect(try asking(text).hasPrefix("Văn phòng Đảng ủy đề nghị các cơ quan, đơn vị có tên nêu trên"))
        #expect(!text.contains("yêu cầu"))
    }

    @Test("nobody requires anything of a superior", arguments: [nil, "Văn phòng Đảng ủy"])
    func superior(urger: String?) throws {
        for ranks in [["cấp trên", "cấp trên"], ["cấp trên", "cấp dưới"]] {
            let text = try plan(urger: urger, ranks: ranks).text(.reminders)
            #expect(try asking(text).contains(" kính đề nghị ") && !text.contains("yêu cầu"))
        }
    }

    @Test("the sender is not reminded of its own")
    func sender() throws {
        let run = try plan(urger: "Ban A").desk().made("2026-Q1", [.reminders], date: "05/4/2026")
        let text = try run.text(.reminders)
        #expect(text.contains("kính gửi:\n  - Ban B\n") && !text.contains("  - Ban A\n"))
        // Nobody wrote down its head: under the plan's own the letter speaks in the name of the plan's issuer.
        #expect(try asking(text).contains(" đề nghị Ban B ") && !asking(text).hasPrefix("Ban A"))
        #expect(run.basis.issuersWithoutHead == ["Ban A"])
    }

    @Test("nobody to remind: no letter, and a note")
    func nobody() throws {
        let rows = (1...2).map { "II.1.\($0);Ban \($0 == 1 ? "A" : "B");2026-Q1;hoàn thành;01/3/2026;xong" }
        let outcome = try plan(urger: nil, rows: rows).desk().outcome("2026-Q1", [.reminders])
        #expect(outcome.value?.sources.isEmpty == true)
        #expect(outcome.diagnostics.map(\.message.code).contains("VB957"))
        #expect(!outcome.diagnostics.hasErrors)
    }

    @Test("one for all with an annex, or one for each without")
    func each() throws {
        let desk = try plan(urger: nil).desk()
        let all = try desk.made("2026-Q1", [.reminders], date: "05/4/2026").text(.reminders)
        #expect(all.contains("kính gửi:\n  - Ban A\n  - Ban B\n"))
        #expect(all.contains("(Phụ lục)") && all.contains("\nPhụ lục {khổ: ngang}\n"))
        #expect(
            all.contains("| | Ban B | II.1.2 | Việc thứ 2 | 31/3/2026 | Chưa có báo cáo quý I năm 2026; quá thời hạn |")
        )
        let each = try desk.made("2026-Q1", [.reminders], date: "05/4/2026") { $0.onePerBody = true }
        #expect(each.sources.map(\.name) == ["don-doc-2026-Q1-ban-a", "don-doc-2026-Q1-ban-b"])
        for (source, body) in zip(each.sources, ["Ban A", "Ban B"]) {
            #expect(source.text.contains("kính gửi:\n  - \(body)\n") && !source.text.contains("Phụ lục"))
            #expect(source.text.contains("của \(body) về 01 nhiệm vụ được giao chủ trì:"))
            #expect(try asking(source.text).contains("yêu cầu \(body) khẩn trương"))
        }
    }

    @Test("who is only silent is not told of overdue tasks, who is only overdue is not called silent")
    func causes() throws {
        let later = MadePlan(
            tasks: ["- Việc thứ 1. {chủ trì: Ban A; hạn: 30/9/2026}"], bodies: ["Ban A,cấp dưới"])
        let silent = try later.text(.reminders)
        #expect(silent.contains("chưa nhận được báo cáo quý I năm 2026 của Ban A về 01 nhiệm vụ"))
        #expect(!silent.contains("quá thời hạn") && !silent.contains("nguyên nhân chậm"))
        #expect(try asking(silent).contains("yêu cầu Ban A gửi báo cáo trước ngày"))
        let overdue = try plan(
            urger: nil, rows: ["II.1.1;Ban A;2026-Q1;đang thực hiện;;x", "II.1.2;Ban B;2026-Q1;hoàn thành;01/3/2026;x"]
        ).text(.reminders)
        #expect(overdue.contains("01 nhiệm vụ do Ban A chủ trì đã quá thời hạn mà chưa hoàn thành:"))
        #expect(!overdue.contains("chưa nhận được báo cáo"))
        #expect(
            try asking(overdue).contains("yêu cầu Ban A khẩn trương hoàn thành nhiệm vụ đã quá thời hạn, gửi báo cáo"))
    }
}

@Suite("A report goes up in its family's manner")
struct ReportAddressTests {
    private func report(profile: String, reporter: String) throws -> String {
        let plan = MadePlan(
            followUp: "từ: 01/01/2026, báo cáo: Cơ quan X, nơi nhận báo cáo: Cấp trên Y",
            bodies: [
                "Ban A,cấp dưới",
                "Cơ quan X,cấp dưới,\(profile),TỈNH MẪU SƠN,CƠ QUAN X,,TRƯỞNG,Nguyễn Văn A,\(reporter)",
            ])
        return try plan.text(.consolidated)
    }

    @Test("the state's opens with “Kính gửi” and sends “Như trên” first")
    func state() throws {
        let text = try report(
            profile: "nd30", reporter: "Cấp trên Y;Ban A;\"Lưu: VT\"".replacingOccurrences(of: "\"", with: ""))
        #expect(text.contains("\nthể thức: nd30\n") && text.contains("\nkính gửi: Cấp trên Y\n"))
        #expect(text.contains("nơi nhận:\n  - Như trên\n  - Ban A\n"))
        #expect(!text.contains("để báo cáo"))
    }

    @Test("one that already says “Như trên” says it once")
    func once() throws {
        let text = try report(profile: "nd30", reporter: "Như trên;Ban A")
        #expect(text.components(separatedBy: "Như trên").count == 2)
    }

    @Test("the Party's names the superior first in its list, once, and has no “Kính gửi”", arguments: ["hd05", "hd36"])
    func party(profile: String) throws {
        let text = try report(profile: profile, reporter: "Ban A;Cấp trên Y;Lưu Cơ quan X")
        #expect(!text.contains("kính gửi") && !text.contains("Như trên"))
        #expect(
            text.contains(
                "nơi nhận:\n  - {nhóm: [\"Cấp trên Y\"], mục đích: để báo cáo}\n  - Ban A\n  - Lưu Cơ quan X\n"))
    }

    @Test("a draft plan of a body goes to who follows it up, once")
    func cascade() throws {
        let text = try ReportDesk(.digital).made("2026-Q3", [.cascade], date: "05/10/2026")
            .text(.cascade, of: "so-khoa-hoc-va-cong-nghe")
        let list = try #require(
            text.components(separatedBy: "nơi nhận:\n").last?.components(separatedBy: "vừa trang").first)
        #expect(list.components(separatedBy: "Văn phòng Tỉnh ủy").count == 2, "\(list)")
    }
}

@Suite("A subordinate's plan is its own")
struct UnlistedSubordinateTests {
    @Test("under its own name below the plan's issuer, where the directory has no head for it")
    func unlisted() throws {
        let text = try MadePlan(rows: ["II.1.1;Ban A;2026-Q1;đang thực hiện"]).text(.cascade)
        #expect(text.contains("cơ quan:\n  - BAN A\n"))
        #expect(text.contains("cơ quan cấp trên:\n  - ĐẢNG ỦY PHƯỜNG HÒA BÌNH\n"))
        #expect(text.contains(", Ban A ban hành kế hoạch thực hiện như sau:"))
        #expect(text.contains("{chủ trì: Ban A;") && !text.contains("họ tên"))
    }
}
