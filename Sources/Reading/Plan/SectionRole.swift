import PlanModel

/// What a section of a plan is for, as its heading says.
enum SectionRole: Sendable {
    case goals, tasks, arrangements

    private static let words: [(role: SectionRole, words: [String])] = [
        (.arrangements, ["tổ chức thực hiện", "tổ chức triển khai", "phân công", "trách nhiệm"]),
        (
            .tasks,
            ["nhiệm vụ", "giải pháp", "nội dung", "công việc", "hoạt động", "biện pháp", "chương trình công tác"]
        ),
        (.goals, ["mục đích", "yêu cầu", "mục tiêu", "quan điểm", "chỉ tiêu", "phương châm"]),
    ]

    /// Sections that look back or around: whatever they name, they order nothing.
    private static let backgrounds: Phrases = [
        "kết quả", "đánh giá", "tình hình", "thực trạng", "đặc điểm", "ưu điểm", "hạn chế", "tồn tại", "bối cảnh",
        "khái quát", "sự cần thiết", "căn cứ", "cơ sở",
    ]

    static func isBackground(_ heading: Block) -> Bool {
        heading.isHeading && Sentence(heading.text).match(backgrounds, at: 0) > 0
    }

    /// The role of a section, and whether its heading names more than one, so that its parts may differ.
    static func role(of heading: Block) -> (role: SectionRole, isMixed: Bool)? {
        guard heading.isHeading || heading.level.depth <= Level.roman.depth else { return nil }
        let sentence = Sentence(heading.text)
        var found: [(role: SectionRole, place: Int)] = []
        for (role, words) in words {
            let places = sentence.words.indices.filter { index in words.contains { sentence.has($0, at: index) } }
            if let first = places.first { found.append((role, first)) }
        }
        guard let first = found.min(by: { $0.place < $1.place }) else { return nil }
        // “Phân công nhiệm vụ” arranges; “Mục tiêu, nhiệm vụ” and “Nhiệm vụ và tổ chức thực hiện” hold tasks.
        if first.role == .arrangements { return (.arrangements, false) }
        let holdsTasks = found.contains { $0.role == .tasks }
        return (holdsTasks ? .tasks : first.role, found.count > 1)
    }
}
