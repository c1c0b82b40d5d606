import Foundation
import VanBan

// Dữ liệu của hệ thống, theo mô hình riêng của nó.
struct Job {
    var text: String
    var unit: String
    var due: Day
}
let jobs = [
    Job(text: "Rà soát thủ tục {nội bộ}", unit: "Văn phòng Sở", due: Day(2026, 8, 31)!),
    Job(text: "Tập huấn cán bộ một cửa", unit: "Phòng Cải cách hành chính", due: Day(2026, 9, 30)!),
]

var document = Document(kind: "kế hoạch")
document.superior = ["ỦY BAN NHÂN DÂN TỈNH MẪU SƠN"]
document.issuer = ["SỞ NỘI VỤ"]
document.number = "15"
document.symbol = "KH-SNV"
document.place = "Mẫu Sơn"
document.date = .day(Day(2026, 7, 1)!)
document.subject = ["cải cách hành chính quý III năm 2026"]
document.body = [.paragraph("Sở Nội vụ ban hành Kế hoạch cải cách hành chính quý III năm 2026 như sau:")]
document.plan = Plan(
    goals: ["Giảm thời gian giải quyết hồ sơ; công khai mọi thủ tục."],
    groups: [
        Plan.Group(
            "Cải cách thủ tục",
            tasks: jobs.map { Plan.Task($0.text, lead: [$0.unit], deadline: .day($0.due), product: "Báo cáo") })
    ])
document.signatures = [Signature(authority: ["KT. GIÁM ĐỐC"], office: ["PHÓ GIÁM ĐỐC"], name: "Lê Thị Ví Dụ")]
document.recipients = ["Các phòng thuộc Sở", "Lưu: VT, VP"]

let office = try Office()
do {
    // Ra PDF, rồi đối chiếu từng thành phần với điều khoản.
    let paper = try await office.render(.document(document))
    try paper.write(to: URL(fileURLWithPath: "ke-hoach.pdf"))
    let certificate = try await office.certify(.document(document))
    print("ke-hoach.pdf: \(paper.pageCount) trang, \(certificate.holds ? "đúng" : "sai") thể thức \(paper.profile)")

    // Báo cáo quý từ số liệu của hệ thống.
    let quarter = Period("2026-Q3")!
    var row = ProgressRow(task: "II.1.1", body: "Văn phòng Sở", period: quarter, status: .done)
    row.completion = Day(2026, 8, 28)
    row.result = "Đã rà soát 120 thủ tục, bỏ 14 thủ tục"
    let request = ReportRequest(quarter, date: Day(2026, 10, 5))
    for report in try await office.report(on: .document(document), progress: .rows([row]), request).papers {
        try report.paper.write(to: URL(fileURLWithPath: report.name + ".pdf"))
        print("\(report.name).pdf: \(report.paper.pageCount) trang")
    }

    // Một lô: mỗi hàng một văn bản; gọi lại thì làm tiếp, văn bản đã xong được giữ nguyên.
    var letter = document
    letter.kind = "công văn"
    letter.plan = nil
    letter.number = "{{số}}"
    letter.symbol = "SNV-VP"
    letter.addressees = ["{{đơn vị}}"]
    letter.body = [.paragraph("Đề nghị {{đơn vị}} gửi báo cáo quý III trước ngày 05 tháng 10 năm 2026.")]
    let batch = Batch(
        .document(letter), columns: ["số", "đơn vị"], rows: [["16", "Sở Y tế"], ["17", "Sở Tài chính"]],
        fileName: "{số}-{đơn vị}.pdf")
    let made = try await office.batch(batch, into: URL(fileURLWithPath: "cong-van"))
    print("cong-van: \(made.made) văn bản, \(made.pages) trang")
} catch {
    // Mọi lỗi một lượt, mỗi lỗi có mã, lời, cách sửa, điều khoản.
    for diagnostic in error.diagnostics { print(diagnostic) }
}
