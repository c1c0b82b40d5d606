import ArgumentParser
import Diagnostics
import Foundation
import Printing

/// `vanban printers`: what is there and what it can do.
struct Printers: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Liệt kê máy in và khả năng của chúng: hai mặt, giấy, khay, tình trạng.")

    @Flag(help: "Kết quả dạng JSON.")
    var json = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let console = common.console()
        do throws(DiagnosedError) {
            let printers = try CupsServer().printers()
            if json { return try Output.write(PrinterListing.json(printers), to: "-") }
            if printers.isEmpty { console.show([Diagnostic(.noPrinters)]) }
            try Output.write(Array(PrinterListing.text(printers, in: console.language).utf8), to: "-")
        } catch {
            console.show(error.diagnostics)
            throw ExitCode(error.diagnostics.exitStatus)
        }
    }
}
