import Testing

@testable import PDFFinishing
