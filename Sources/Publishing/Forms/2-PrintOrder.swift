import Layout

/// What an office's printer is told of one paper: how much, how often, for whom, under which seals.
package struct PrintOrder: Sendable, Equatable {
    package struct Addressee: Sendable, Equatable {
        package var name: String
        /// `giấy`, `điện tử`, `cả hai`: as the directory has it.
        package var channel: String
        package var copies: Int
        /// Numbers of the copies, `1–2`; empty where copies are not numbered.
        package var serials: String
        package var note: String

        package init(_ name: String, channel: String, copies: Int, serials: String = "", note: String = "") {
            self.name = name
            self.channel = channel
            self.copies = copies
            self.serials = serials
            self.note = note
        }
    }

    package var superior = ""
    package var issuer = ""
    /// `Mẫu Sơn, ngày 05 tháng 9 năm 2026`.
    package var placeDate = ""
    /// `215/KH-SKHCN`.
    package var symbol = ""
    package var subject = ""
    /// Printed sides of one copy.
    package var pages: Int
    package var isDuplex: Bool
    /// Empty leaves it to the printer.
    package var tray = ""
    package var note = ""
    /// On paper, of all kinds.
    package var copies: Int
    /// How they come about: `43 nơi nhận + 2 lưu + 2 dự phòng − 12 điện tử = 35 bản`.
    package var sum: String
    /// Annexes of each copy that get a seal of their own (dấu treo).
    package var hangingSeals = 0
    package var addressees: [Addressee]

    package init(pages: Int, isDuplex: Bool, copies: Int, sum: String, addressees: [Addressee] = []) {
        self.pages = pages
        self.isDuplex = isDuplex
        self.copies = copies
        self.sum = sum
        self.addressees = addressees
    }

    package var sheets: Int { isDuplex ? (pages + 1) / 2 : pages }

    /// The sheets that each seal across edges takes in, one range a seal: none for a single sheet.
    ///
    /// At most five sheets a seal (NĐ 30 Điều 33; HD 05 I.8 alike); groups of like size, so that no seal is left with one
    /// sheet.
    package var seams: [ClosedRange<Int>] {
        guard sheets > 1 else { return [] }
        let groups = (sheets + Self.sheetsOfSeam - 1) / Self.sheetsOfSeam
        return (0..<groups).map { group in
            (sheets * group / groups + 1)...(sheets * (group + 1) / groups)
        }
    }

    package static let sheetsOfSeam = 5

    /// Impressions of the seal on all copies.
    package var impressions: Int { copies * (1 + hangingSeals + seams.count) }

    private var seals: String {
        var parts = ["1 dấu đỏ trên chữ ký"]
        if hangingSeals > 0 { parts.append("\(hangingSeals) dấu treo") }
        if !seams.isEmpty { parts.append("\(seams.count) dấu giáp lai") }
        return "mỗi bản " + parts.joined(separator: " + ") + "; \(copies) bản: \(impressions) lần đóng"
    }

    /// For the form `lenh-in`.
    package var values: FormValues {
        let ranges = seams.map { "tờ \($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ")
        let tray = tray.isEmpty ? "" : "; khay \(tray)"
        return FormValues(
            symbol.isEmpty ? subject : symbol,
            [
                "superior": superior, "issuer": issuer, "placeDate": placeDate, "symbol": symbol, "subject": subject,
                "extent": "\(pages) trang, \(sheets) tờ; \(copies) bản: \(sheets * copies) tờ giấy",
                "making": (isDuplex ? "hai mặt" : "một mặt") + tray, "sum": sum, "seals": seals,
                "seams": seams.isEmpty ? "" : "mỗi dấu không quá \(Self.sheetsOfSeam) tờ: \(ranges)", "note": note,
            ],
            rows: addressees.enumerated().map { index, addressee in
                FormRow([
                    "row": "\(index + 1)", "addressee": addressee.name, "channel": addressee.channel,
                    "copies": "\(addressee.copies)", "serials": addressee.serials, "note": addressee.note,
                ])
            })
    }
}
