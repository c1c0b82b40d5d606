/// What is known of a PDF, whichever program made it.
package struct PDFDescription: Sendable, Hashable {
    /// A page as it is seen: cut to its visible part, turned as it says.
    package struct PageSize: Sendable, Hashable {
        /// In millimetres.
        package var width: Double
        package var height: Double

        package init(width: Double, height: Double) {
            self.width = width
            self.height = height
        }

        /// Equal but for what rounding and scanners do, also when it lies across.
        package func isNearly(_ width: Double, _ height: Double) -> Bool {
            let (own, other) = ([self.width, self.height].sorted(), [width, height].sorted())
            return abs(own[0] - other[0]) < 3 && abs(own[1] - other[1]) < 3
        }
    }

    /// How its maker wants it printed (PDF 32000-1, 12.2).
    package enum Duplex: String, Sendable, Hashable {
        case simplex = "/Simplex"
        case longEdge = "/DuplexFlipLongEdge"
        case shortEdge = "/DuplexFlipShortEdge"
    }

    /// A digital signature. Whether it holds is not looked at.
    package struct Signature: Sendable, Hashable {
        /// As the signing program set them down; the certificate may say something else.
        package var signer: String?
        /// `D:20260905…`.
        package var time: String?
        /// How much of the file it vouches for, from the start; nil where it does not say.
        package var extent: Int?
    }

    /// Such as `1.7`.
    package var version: String
    package var pages: [PageSize]
    package var isEncrypted: Bool
    /// An encrypted file may be opened by anyone and printed by none; others always may be.
    package var allowsPrinting: Bool
    package var signatures: [Signature]
    /// Nil where the file does not say.
    package var duplex: Duplex?
    /// The program that wrote it, and what it was given to be found by.
    package var producer: String
    package var keywords: String
    /// What is wrong with its structure, in the words of libqpdf; it could be read in spite of it.
    package var faults: [String]

    package var isSigned: Bool { !signatures.isEmpty }
}
