import Diagnostics
import FormatRules
import Foundation
import Layout
import PlanModel
import TestSupport

@testable import Publishing

/// Every form with made-up values, as tests and people look at it.
enum FormSamples {
    static func publisher() throws -> Publisher {
        try Publisher(store: ResourceStore(root: Project.resources), fontDirectories: [TestFaces.folder])
    }

    static let issuer = [
        "superior": "ỦY BAN NHÂN DÂN TỈNH MẪU SƠN", "issuer": "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
        "issuerName": "Sở Khoa học và Công nghệ",
        "issuerAddress": "Số 15, đường Lê Thí Dụ, phường Mẫu Hòa, tỉnh Mẫu Sơn",
        "issuerPhone": "0200 3 000 000 – Fax: 0200 3 000 001", "issuerMail": "vanthu@skhcn.mauson.example",
        "symbol": "215/KH-SKHCN", "date": "05/9/2026", "placeDate": "Mẫu Sơn, ngày 05 tháng 9 năm 2026",
        "subject": "Kế hoạch chuyển đổi số trong các cơ quan, đơn vị trên địa bàn tỉnh giai đoạn 2026 - 2030",
    ]
    static let addressees = [
        ("Bộ Khoa học và Công nghệ", "Số 18, đường Nguyễn Thí Dụ, phường Cầu Mẫu, thành phố Hà Nội"),
        ("Ủy ban nhân dân tỉnh Mẫu Sơn", "Số 1, đường Trần Mẫu, phường Mẫu Hòa, tỉnh Mẫu Sơn"),
        (
            "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Mẫu Sơn",
            "Tầng 3, Trung tâm Hành chính công, số 25, đường Phạm Thí Dụ, phường Mẫu Hòa, tỉnh Mẫu Sơn"
        ),
        ("Đồng chí Nguyễn Thị Mẫu, Phó Chủ tịch Ủy ban nhân dân tỉnh", ""),
        ("Ủy ban nhân dân xã Mẫu Thượng", "Thôn Mẫu Trung, xã Mẫu Thượng, tỉnh Mẫu Sơn"),
    ]

    static func addressee(_ index: Int, urgency: String = "") -> FormValues {
        let (name, address) = addressees[index % addressees.count]
        var values = issuer
        values["addressee"] = name
        values["address"] = address
        values["urgency"] = urgency
        values["serial"] = "\(index + 1)"
        values["copies"] = "2"
        values["number"] = "12/PG-SKHCN"
        return FormValues(name, values, rows: sent)
    }

    static let sent = [
        FormRow([
            "row": "1", "symbol": "215/KH-SKHCN", "date": "05/9/2026",
            "subject": "Kế hoạch chuyển đổi số trong các cơ quan, đơn vị trên địa bàn tỉnh", "copies": "02",
        ]),
        FormRow([
            "row": "2", "symbol": "216/TB-SKHCN", "date": "05/9/2026",
            "subject": "Thông báo kết luận cuộc họp giao ban",
            "copies": "01", "note": "bản sao y",
        ]),
    ]

    static func register(_ count: Int) -> FormValues {
        let rows = (1...max(1, count)).prefix(count).map { number in
            FormRow([
                "symbol": "\(number)/KH-KHCN", "date": "05/9/2026",
                "subject": number % 7 == 0
                    ? "Kế hoạch triển khai thực hiện nhiệm vụ khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số năm \(number)"
                    : "Công văn về việc thử số \(number)",
                "signer": "Trần Văn Mẫu", "recipients": "Như trên; Ủy ban nhân dân tỉnh", "filedWith": "VT, CNg",
                "copies": "\(number % 40 + 1)", "sent": "06/9/2026", "user": "Lê Thị Mẫu", "envelopes": "1",
            ])
        }
        var values = issuer
        values["year"] = "2026"
        values["fromDate"] = "01/01/2026"
        values["toDate"] = "31/12/2026"
        values["fromNumber"] = "1"
        values["toNumber"] = "\(count)"
        values["volume"] = "01"
        return FormValues("Sổ năm 2026", values, rows: Array(rows))
    }

    static var order: PrintOrder {
        let names = (0..<31).map { addressees[$0 % addressees.count].0 }
        var order = PrintOrder(
            pages: 13, isDuplex: true, copies: 35, sum: "43 nơi nhận + 2 lưu + 2 dự phòng − 12 điện tử = 35 bản",
            addressees: names.enumerated().map { index, name in
                PrintOrder.Addressee(name, channel: "giấy", copies: 1, serials: "\(index + 1)")
            })
        order.superior = issuer["superior"]!
        order.issuer = issuer["issuer"]!
        order.placeDate = issuer["placeDate"]!
        order.symbol = issuer["symbol"]!
        order.subject = issuer["subject"]!
        order.tray = "2"
        order.hangingSeals = 1
        return order
    }

    static func values(of form: String) -> [FormValues] {
        switch form {
        case "bi-c5", "bi-dl": [addressee(0), addressee(2, urgency: "Thượng khẩn")]
        case "nhan-3x8", "nhan-2x7", "nhan-3x7": (0..<17).map { addressee($0) }
        case "phieu-ban": [addressee(2)]
        case "ban-so": [addressee(36)]
        case "phieu-gui": [addressee(2)]
        case "so-van-ban-di", "so-gui-buu-dien", "so-su-dung-ban-luu": [register(60)]
        case "lenh-in": [order.values]
        default: [FormValues("Kế hoạch 215", issuer)]
        }
    }
}
