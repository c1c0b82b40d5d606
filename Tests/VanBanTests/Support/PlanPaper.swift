import VanBan

/// One kế hoạch, as a value and as a source.
enum PlanPaper {
    static let quarter = Period("2026-Q3")!

    static var document: Document {
        var paper = Document(kind: "kế hoạch")
        paper.superior = ["ỦY BAN NHÂN DÂN TỈNH MẪU SƠN"]
        paper.issuer = ["SỞ NỘI VỤ"]
        paper.number = "15"
        paper.symbol = "KH-SNV"
        paper.place = "Mẫu Sơn"
        paper.date = .day(Day(2026, 7, 1)!)
        paper.subject = ["cải cách hành chính"]
        paper.body = [.paragraph("Sở Nội vụ ban hành Kế hoạch như sau:")]
        paper.plan = plan
        paper.closing = [.paragraph("Các phòng nghiêm túc thực hiện./.")]
        paper.signatures = [Signature(office: ["GIÁM ĐỐC"], name: "Lê Thị Ví Dụ")]
        paper.recipients = ["Các phòng", "Lưu: VT, VP"]
        return paper
    }

    static var plan: Plan {
        var review = Plan.Task("Rà soát thủ tục.", lead: ["Văn phòng"], coordinating: ["Thanh tra", "Phòng Một cửa"])
        review.deadline = .day(Day(2026, 8, 31)!)
        review.product = "danh mục"
        var training = Plan.Task("Tập huấn cán bộ.", id: "TH-1", lead: ["Phòng Một cửa"])
        training.deadline = .words("quý IV năm 2026")
        training.nature = .periodic
        var plan = Plan(
            goals: ["Giảm thời gian giải quyết hồ sơ.", "Công khai thủ tục."],
            groups: [
                Plan.Group("Cải cách thủ tục", tasks: [review, training]),
                Plan.Group("Công nghệ", tasks: [Plan.Task("Nâng cấp phần mềm.", lead: ["Thanh tra"])]),
            ],
            arrangements: [Plan.Task("Theo dõi, tổng hợp kết quả.", lead: ["Văn phòng"])])
        plan.assignments = .nowhere
        return plan
    }

    static let source = """
        ---
        loại: kế hoạch
        cơ quan cấp trên: ỦY BAN NHÂN DÂN TỈNH MẪU SƠN
        cơ quan: SỞ NỘI VỤ
        số: 15/KH-SNV
        địa danh: Mẫu Sơn
        ngày: 1/7/2026
        trích yếu: cải cách hành chính
        ký: {chức vụ: GIÁM ĐỐC, họ tên: Lê Thị Ví Dụ}
        nơi nhận: [Các phòng, "Lưu: VT, VP"]
        ---

        Sở Nội vụ ban hành Kế hoạch như sau:

        I. MỤC ĐÍCH, YÊU CẦU

        1. Giảm thời gian giải quyết hồ sơ.

        2. Công khai thủ tục.

        II. NHIỆM VỤ, GIẢI PHÁP

        1. Cải cách thủ tục

        - Rà soát thủ tục. {chủ trì: Văn phòng; phối hợp: Thanh tra, Phòng Một cửa; hạn: 31/8/2026; kết quả: danh mục}

        - Tập huấn cán bộ. {mã: TH-1; chủ trì: Phòng Một cửa; hạn: quý IV năm 2026; loại việc: định kỳ}

        2. Công nghệ

        - Nâng cấp phần mềm. {chủ trì: Thanh tra}

        III. TỔ CHỨC THỰC HIỆN

        1. Theo dõi, tổng hợp kết quả. {chủ trì: Văn phòng}

        Các phòng nghiêm túc thực hiện./.

        """

    static let progress = """
        mã;cơ quan;kỳ;trạng thái;ngày hoàn thành;kết quả;Số thủ tục
        II.1.1;Văn phòng;2026-Q3;hoàn thành;28/8/2026;"đã xong; tốt";1.250,5
        TH-1;Phòng Một cửa;2026-Q3;đang thực hiện;;;

        """

    static var rows: [ProgressRow] {
        var done = ProgressRow(task: "II.1.1", body: "Văn phòng", period: quarter, status: .done)
        done.completion = Day(2026, 8, 28)
        done.result = "đã xong; tốt"
        done.figures = ["Số thủ tục": 1250.5]
        return [done, ProgressRow(task: "TH-1", body: "Phòng Một cửa", period: quarter, status: .underway)]
    }
}
