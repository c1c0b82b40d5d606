/// What the regulations demand, written down from them and not from the profiles' data, so that a slip in the
/// data is seen here. Sizes in points, lengths in millimetres.
struct Regulation: Sendable {
    /// A piece of text that a sample prints, with the look that its clause demands.
    struct Component: Sendable {
        var text: String
        var sizes: ClosedRange<Double>
        var bold = false
        var italic = false
        var capitals = false
    }

    var paper = (width: 210.0, height: 297.0)
    /// Of a front side, as the profiles choose them inside nd30's ranges (20–25, 20–25, 30–35, 15–20).
    var margins = (left: 30.0, right: 15.0, top: 20.0, bottom: 20.0)
    /// HD 05 II.IV.4.2 mirrors back sides; NĐ 30 PL I.I.3 has one set.
    var mirrored: Bool
    /// HD 05 II.I.6.2.2: 18 to 22 pt exactly; NĐ 30 PL I.II.6.e: 1.0 to 1.5 lines (of 1.107 em).
    var pitch: ClosedRange<Double>
    /// HD 05 II.I.6.2.2 and NĐ 30 PL I.II.6.e: at least 6 pt.
    var paragraphGap = 6.0
    /// About 10 mm; 10 or 12.7 mm.
    var indent = 10.0
    var bodySizes: ClosedRange<Double>
    /// HD 05 PL2 line 15: 14; NĐ 30 PL I.I.7: 13 to 14.
    var pageNumberSizes: ClosedRange<Double>

    /// HD 05 Phụ lục 2, and HD 36, which is the same in these rows.
    static let party = Regulation(
        mirrored: true, pitch: 18...22, bodySizes: 14...15, pageNumberSizes: 14...14)
    /// NĐ 30 Phụ lục I.
    static let state = Regulation(
        mirrored: false, pitch: 14 * 1.107...14 * 1.107 * 1.5, bodySizes: 13...14, pageNumberSizes: 13...14)
}

extension Sample {
    var regulation: Regulation { isParty ? .party : .state }

    private typealias Component = Regulation.Component

    // MARK: What each sample says

    var superior: String? {
        switch profile {
        case "hd05": "ĐẢNG BỘ TỈNH MẪU SƠN"
        case "hd36": nil
        default: "ỦY BAN NHÂN DÂN TỈNH MẪU SƠN"
        }
    }

    var issuer: String {
        switch profile {
        case "hd05": "ĐẢNG ỦY PHƯỜNG HÒA BÌNH"
        case "hd36": "TỈNH ỦY MẪU SƠN"
        default: "SỞ NỘI VỤ"
        }
    }

    /// HD 05 II.I.3: `Số 07-KH/TU` without colon; NĐ 30 PL I.II.3: `Số: 07/KH-SNV`. Below ten with a zero.
    var number: String {
        let symbols: [Kind: String] = [.plan: "KH", .report: "BC", .dispatch: "CV"]
        switch (profile, kind) {
        case ("hd05", _): return "Số 07-\(symbols[kind]!)/ĐU"
        case ("hd36", _): return "Số 07-\(symbols[kind]!)/TU"
        case (_, .dispatch): return "Số: 07/SNV-VP"
        default: return "Số: 07/\(symbols[kind]!)-SNV"
        }
    }

    /// Days below 10 and months below 3 with a zero, and no other.
    var placeDate: String {
        switch profile {
        case "hd05": "Hòa Bình, ngày 05 tháng 6 năm 2026"
        case "hd36": "Mẫu Sơn, ngày 12 tháng 01 năm 2024"
        default: "Mẫu Sơn, ngày 09 tháng 4 năm 2026"
        }
    }

    var kindName: String? {
        switch kind {
        case .plan: "KẾ HOẠCH"
        case .report: "BÁO CÁO"
        case .dispatch: nil
        }
    }

    var subject: String {
        let opening = isParty ? "" : "Về "
        return switch kind {
        case .plan:
            opening + "kiểm tra, giám sát việc thực hiện công tác cải cách hành chính trên địa bàn năm 2026"
        case .report: opening + "kết quả công tác cải cách hành chính 6 tháng đầu năm 2026"
        case .dispatch:
            (isParty ? "về việc" : "V/v") + " chuẩn bị hội nghị trực tuyến sơ kết công tác 6 tháng đầu năm 2026"
        }
    }

    var authority: String { isParty ? "T/M BAN THƯỜNG VỤ" : "KT. GIÁM ĐỐC" }
    var office: String { isParty ? "PHÓ BÍ THƯ" : "PHÓ GIÁM ĐỐC" }
    var signer: String { isParty ? "Trần Văn Mẫu" : "Lê Thị Ví Dụ" }

    /// Lines of the list. HD 36 ends entries with a comma, HD 05 and NĐ 30 with a semicolon; all end with a stop.
    var recipients: [String] {
        let end = profile == "hd36" ? "," : ";"
        let archive = isParty ? "- Lưu Văn phòng." : "- Lưu: VT, VP (2)."
        guard kind != .dispatch else { return ["- Như trên\(end)", archive] }
        return [
            "- Thường trực Tỉnh ủy\(end)", "- Ủy ban nhân dân tỉnh\(end)",
            "- Các cơ quan, đơn vị trực thuộc\(end)", archive,
        ]
    }

    var purpose: String? { kind == .dispatch ? nil : "(để báo cáo)" }

    /// HD 05 II.I.9.2.5: `;` after each; NĐ 30 PL I.II.9: `;`, and `.` after the last.
    var addressees: [String] {
        kind == .dispatch ? ["- Văn phòng Tỉnh ủy;", "- Các sở, ban, ngành tỉnh\(isParty ? ";" : ".")"] : []
    }

    // MARK: What each piece looks like

    /// Rows of HD 05 Phụ lục 2, and of the table in NĐ 30 PL I.V.
    var components: [Regulation.Component] { isParty ? partyComponents : stateComponents }

    private var partyComponents: [Regulation.Component] {
        var list = [
            Component(text: "ĐẢNG CỘNG SẢN VIỆT NAM", sizes: 15...15, bold: true, capitals: true),
            Component(text: issuer, sizes: 14...14, bold: true, capitals: true),
            Component(text: "*", sizes: 14...14),
            Component(text: number, sizes: 14...14),
            Component(text: placeDate, sizes: 14...14, italic: true),
            Component(text: authority, sizes: 14...14, bold: true, capitals: true),
            Component(text: office, sizes: 14...14, capitals: true),
            Component(text: signer, sizes: 14...14, bold: true),
            Component(text: "Nơi nhận:", sizes: 14...14),
        ]
        if let superior { list.append(Component(text: superior, sizes: 14...14, capitals: true)) }
        if let kindName {
            list += [
                Component(text: kindName, sizes: 15...16, bold: true, capitals: true),
                Component(text: subject, sizes: 14...15, bold: true),
                Component(text: "-----", sizes: 14...14),
            ]
        } else {
            list += [
                Component(text: subject, sizes: 12...12, italic: true),
                Component(text: "Kính gửi:", sizes: 14...14, italic: true),
            ]
        }
        list += addressees.map { Component(text: $0, sizes: 14...15) }
        return list + recipients.map { Component(text: $0, sizes: 12...12) }
    }

    private var stateComponents: [Regulation.Component] {
        var list = [
            Component(text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", sizes: 12...13, bold: true, capitals: true),
            Component(text: "Độc lập - Tự do - Hạnh phúc", sizes: 13...14, bold: true),
            Component(text: superior!, sizes: 12...13, capitals: true),
            Component(text: issuer, sizes: 12...13, bold: true, capitals: true),
            Component(text: number, sizes: 13...13),
            Component(text: placeDate, sizes: 13...14, italic: true),
            Component(text: authority, sizes: 13...14, bold: true, capitals: true),
            Component(text: office, sizes: 13...14, bold: true, capitals: true),
            Component(text: signer, sizes: 13...14, bold: true),
            Component(text: "Nơi nhận:", sizes: 12...12, bold: true, italic: true),
        ]
        if let kindName {
            list += [
                Component(text: kindName, sizes: 13...14, bold: true, capitals: true),
                Component(text: subject, sizes: 13...14, bold: true),
            ]
        } else {
            list += [
                Component(text: subject, sizes: 12...13), Component(text: "Kính gửi:", sizes: 13...14),
            ]
        }
        list += addressees.map { Component(text: $0, sizes: 13...14) }
        return list + recipients.map { Component(text: $0, sizes: 11...11) }
    }
}
