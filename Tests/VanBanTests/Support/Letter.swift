import VanBan

/// One công văn, as a value and as a source.
enum Letter {
    static var document: Document {
        var letter = Document(kind: "công văn")
        letter.superior = ["ỦY BAN NHÂN DÂN TỈNH MẪU SƠN"]
        letter.issuer = ["SỞ NỘI VỤ"]
        letter.number = "5"
        letter.symbol = "SNV-VP"
        letter.place = "Mẫu Sơn"
        letter.date = .day(Day(2026, 11, 12)!)
        letter.subject = ["góp ý dự thảo quy chế làm việc"]
        letter.addressees = ["Sở Tài chính", "Sở Y tế"]
        letter.body = [
            .paragraph("Sở Nội vụ gửi dự thảo quy chế, đề nghị các đơn vị " + .italic("góp ý") + " bằng văn bản."),
            .heading(.number, "Về phạm vi điều chỉnh"),
            .paragraph("Đề nghị rà soát " + .bold("toàn bộ") + " nhiệm vụ được giao."),
            .heading(.number, "Về thời hạn giải quyết"),
            .item(.letter, "Hồ sơ thông thường: không quá 03 ngày làm việc;"),
            .item(.letter, "Hồ sơ khẩn: trong ngày."),
            .item(.dash, "Kể cả ngày nghỉ."),
            .table(
                Table(
                    caption: "Bảng 1. Hồ sơ đã nhận", columns: [Table.Column("Đơn vị"), Table.Column("Số hồ sơ")],
                    rows: [["Sở Tài chính", "1.204"], ["Sở Y tế", "87"]])),
        ]
        letter.signatures = [
            Signature(authority: ["KT. GIÁM ĐỐC"], office: ["PHÓ GIÁM ĐỐC"], name: "Lê Thị Ví Dụ")
        ]
        letter.recipients = ["Như trên", Recipients(["Ban A", "Ban B"], purpose: "để báo cáo"), "Lưu: VT, VP (2)"]
        letter.annexes = [Annex(title: "Danh mục", body: [.item(.number, "Một.")])]
        return letter
    }

    static let source = """
        ---
        loại: công văn
        cơ quan cấp trên: ỦY BAN NHÂN DÂN TỈNH MẪU SƠN
        cơ quan: SỞ NỘI VỤ
        số: 5/SNV-VP
        địa danh: Mẫu Sơn
        ngày: 12/11/2026
        trích yếu: góp ý dự thảo quy chế làm việc
        kính gửi: [Sở Tài chính, Sở Y tế]
        ký: {quyền hạn: KT. GIÁM ĐỐC, chức vụ: PHÓ GIÁM ĐỐC, họ tên: Lê Thị Ví Dụ}
        nơi nhận:
          - Như trên
          - {nhóm: [Ban A, Ban B], mục đích: để báo cáo}
          - Lưu: VT, VP (2)
        ---

        Sở Nội vụ gửi dự thảo quy chế, đề nghị các đơn vị *góp ý* bằng văn bản.

        1. Về phạm vi điều chỉnh

        Đề nghị rà soát **toàn bộ** nhiệm vụ được giao.

        2. Về thời hạn giải quyết

        a) Hồ sơ thông thường: không quá 03 ngày làm việc;

        b) Hồ sơ khẩn: trong ngày.

        - Kể cả ngày nghỉ.

        Bảng 1. Hồ sơ đã nhận

        | Đơn vị | Số hồ sơ |
        |---|---|
        | Sở Tài chính | 1.204 |
        | Sở Y tế | 87 |

        Phụ lục

        Danh mục

        1. Một.

        """
}
