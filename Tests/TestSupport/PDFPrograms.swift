extension Program {
    package static func text(of pdf: [UInt8]) throws -> String {
        try read(pdf, with: "pdftotext", ["-layout", "%", "-"])
    }
    package static func info(of pdf: [UInt8]) throws -> String { try read(pdf, with: "pdfinfo", ["-rawdates", "%"]) }
}
