import Diagnostics

/// `xác nhận`: who certifies a signature, or confirms a leave (HD 05 II.I.7.1.4; NĐ 30 PL III Mẫu 1.10).
package struct Certification: Sendable, Equatable {
    /// `Xác nhận chữ ký của đồng chí …`; nil for the kind's own words.
    package var words: Text?
    package var signature: Signature

    package init(words: Text? = nil, signature: Signature = Signature()) {
        self.words = words
        self.signature = signature
    }
}

/// `bản sao`: that the paper is a copy, by whom and when (HD 05 II.III; NĐ 30 PL I Phần II).
package struct Copying: Sendable, Equatable {
    /// `sao y`, `sao lục`, `trích sao`, as typed.
    package var form: Text
    package var superior: [Text] = []
    package var issuer: [Text] = []
    package var number = DocumentNumber()
    package var place: Text?
    package var date = PartialDate()
    package var signature: Signature?
    package var recipients: [RecipientEntry] = []

    package init(form: Text) { self.form = form }
}

/// `trình bày`: the office's own measures, in points, inside what the instrument allows.
package struct HouseStyle: Sendable, Equatable {
    package var size: Double?
    package var pitch: Double?
    package var paragraphGap: Double?
    package var indent: Double?
    package var top: Double?
    package var bottom: Double?
    package var left: Double?
    package var right: Double?

    package init() {}
}

/// `vừa trang`: pages are to end well, within what the instrument allows.
package struct FitGoal: Sendable, Equatable {
    /// How many pages the paper is to have, annexes not counted; nil leaves it to what looks best.
    package var pages: Int?

    package init(pages: Int? = nil) { self.pages = pages }
}

/// `ký hiệu loại`: the office's own symbol for a kind, where the instrument leaves it open.
package struct KindSymbol: Sendable, Equatable {
    package var kind: Text
    package var symbol: String

    package init(kind: Text, symbol: String) {
        self.kind = kind
        self.symbol = symbol
    }
}
