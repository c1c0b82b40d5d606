import TestSupport

extension Program {
    static func text(of pdf: [UInt8]) throws -> String { try read(pdf, with: "pdftotext", ["-layout", "%", "-"]) }
    static func info(of pdf: [UInt8]) throws -> String { try read(pdf, with: "pdfinfo", ["-rawdates", "%"]) }
}
