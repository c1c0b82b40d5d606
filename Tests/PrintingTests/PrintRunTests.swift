import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Printing

@Suite struct PrintRunTests {
    private let all = ["giấy mời #1", "giấy mời #2", "giấy mời #3", "công văn #1", "công văn #2"]

    @Test func everyCopyIsAJobAndOrderIsKept() throws {
        let desk = PrintDesk()
        let result = try desk.run()
        #expect(desk.printed == all)
        #expect(result.faults.isEmpty && result.sent == 5 && result.count(.done) == 5 && result.sheets == 20)
        #expect(try desk.run().sent == 0)
        #expect(desk.printed == all)
        // More copies are those that were not there yet.
        #expect(try desk.run([desk.document("giấy mời", copies: 5)]).sent == 2)
        #expect(desk.printed == all + ["giấy mời #4", "giấy mời #5"])
    }

    /// The run, or the server, goes away at every call that a run makes, before or after the call had its effect.
    @Test func aRunThatIsKilledAnywhereIsTakenUpAndNothingIsPrintedTwice() throws {
        let whole = PrintDesk()
        try whole.run()
        for call in 1...whole.server.calls {
            for isBefore in [true, false] {
                let desk = PrintDesk()
                desk.server.crash = (call, isBefore)
                let first = try? desk.run()
                #expect(first == nil || first!.faults.map(\.message.code) == ["VB622"])
                let second = try desk.run()
                #expect(second.faults.isEmpty && second.count(.done) == 5, "call \(call), before: \(isBefore)")
                #expect(desk.printed == all, "call \(call), before: \(isBefore)")
                #expect(desk.server.jobs.values.allSatisfy { $0.state.isEnded })
            }
        }
    }

    @Test func twoAccidentsOneAfterTheOtherAreNoWorse() throws {
        let papers = [PrintDesk().document("giấy mời", copies: 2)]
        for first in 1...8 {
            for second in 1...9 {
                let desk = PrintDesk()
                desk.server.crash = (first, second.isMultiple(of: 2))
                _ = try? desk.run(papers)
                desk.server.crash = (desk.server.calls + second, first.isMultiple(of: 2))
                _ = try? desk.run(papers)
                desk.server.crash = nil
                #expect(try desk.run(papers).faults.isEmpty)
                #expect(desk.printed == Array(all.prefix(2)), "\(first), \(second)")
            }
        }
    }

    @Test func againPrintsAllOnceMoreAndThatToo() throws {
        let desk = PrintDesk()
        try desk.run()
        var again = desk.request
        again.again = true
        try desk.run(nil, again)
        #expect(desk.printed == all + all)
        // Killed in the middle of the second time, it goes on without the word.
        desk.server.crash = (desk.server.calls + 9, false)
        try desk.run(nil, again)
        try desk.run()
        #expect(desk.printed == all + all + all)
    }

    @Test func whatTheQueueHasForgottenIsToldAndNotSentAgain() throws {
        let desk = PrintDesk()
        desk.server.crash = (5, false)
        _ = try? desk.run()
        desk.server.crash = nil
        desk.server.jobs[1] = nil
        let result = try desk.run()
        #expect(result.faults.map(\.message.code) == ["VB642"] && result.count(.unknown) == 1)
        #expect(desk.printed.filter { $0 == "giấy mời #1" }.count == 1)
        #expect(try desk.run().faults.map(\.message.code) == ["VB642"])
        var retry = desk.request
        retry.retries = true
        #expect(try desk.run(nil, retry).faults.isEmpty)
        #expect(desk.printed.filter { $0 == "giấy mời #1" }.count == 2)
        #expect(desk.printed.count == 6)
    }

    @Test func aNumberThatTheQueueHasGivenToAnotherJobIsNotTakenForOurs() throws {
        let desk = PrintDesk()
        desk.server.crash = (5, false)
        _ = try? desk.run()
        desk.server.crash = nil
        desk.server.jobs[1] = PrintJob(id: 1, name: "của người khác", state: .completed)
        #expect(try desk.run().faults.map(\.message.code) == ["VB642"])
    }

    @Test func heldCopiesWaitForTheirRelease() throws {
        var desk = PrintDesk()
        desk.request.holds = true
        let result = try desk.run()
        #expect(result.count(.held) == 5 && desk.printed.isEmpty && result.faults.isEmpty)
        let ledger = try #require(try PrintLedger.open(in: desk.folder.url.path, creating: false))
        let work = QueueWork(on: desk.server, ledger: ledger)
        #expect(try work.release(of: "giấy mời") == 3)
        #expect(desk.printed == Array(all.prefix(3)))
        #expect(try work.cancel() == 2)
        #expect(try ledger.records().map(\.state) == [.done, .done, .done, .cancelled, .cancelled])
        #expect(try desk.run().faults.map(\.message.code) == ["VB640", "VB640"])
    }

    @Test(arguments: [
        (["printer-is-accepting-jobs": ["false"]], "VB624"), (["printer-state": ["5"]], "VB625"),
        (["printer-state-reasons": ["media-jam-error"]], "VB627"),
        (["printer-state-reasons": ["toner-low-warning", "media-empty-warning"]], "VB627"),
        (["printer-state": ["4"], "printer-state-message": ["The printer is not responding."]], "VB627"),
        (["printer-state": ["5"], "printer-state-message": ["The printer is not responding."]], "VB625"),
    ])
    func aPrinterInTroubleLeavesTheRestWaiting(record: [String: [String]], code: String) throws {
        let desk = PrintDesk()
        desk.server.record.merge(record) { $1 }
        let result = try desk.run()
        #expect(result.faults.map(\.message.code) == [code] && result.count(.waiting) == 5)
        #expect(result.faults.exitStatus == 3 && desk.printed.isEmpty)
        for key in record.keys { desk.server.record[key] = nil }
        #expect(try desk.run().count(.done) == 5)
    }

    /// CUPS goes on saying that the job is being printed.
    @Test func aPrinterThatDiesInTheMiddleIsNotWaitedForForEver() throws {
        var desk = PrintDesk()
        desk.request.patience = 15
        desk.server.isDead = true
        let result = try desk.run()
        #expect(result.faults.map(\.message.code) == ["VB658"] && result.faults.exitStatus == 3)
        #expect(result.count(.sent) == 3 && result.count(.waiting) == 2)
        desk.server.revive()
        #expect(try desk.run().count(.done) == 5)
        #expect(desk.printed == all)
    }

    /// A long paper takes its time.
    @Test func stillnessIsMeasuredByThePaper() {
        var stillness = Stillness()
        var job = PrintJob(id: 7, name: "kế hoạch", state: .processing)
        func stalled(at time: Double) -> Int? {
            stillness.note(job, sides: 100)
            return stillness.stalled(at: time, patience: 15)
        }
        #expect(stalled(at: 1000) == nil && stalled(at: 1459) == nil)
        job.impressions = 3
        #expect(stalled(at: 1460) == nil && stalled(at: 1919) == nil && stalled(at: 1920) == 7)
        #expect(stillness.stalled(at: 9999, patience: 15) == nil)
        job.state = .pending
        #expect(stalled(at: 2000) == nil && stalled(at: 9999) == nil)
    }

    /// The words that a printer which could not be reached has left behind, one that serves another machine, one that
    /// will need toner.
    @Test(arguments: [
        ["printer-state": ["3"], "printer-state-message": ["The printer is not responding."]],
        ["printer-state": ["4"], "printer-state-message": ["The printer is in use."]],
        ["printer-state": ["4"], "printer-state-reasons": ["toner-low-warning", "none"]],
    ])
    func whatIsNoTroubleStopsNothing(record: [String: [String]]) throws {
        let desk = PrintDesk()
        desk.server.record.merge(record) { $1 }
        #expect(try desk.run().faults.isEmpty && desk.printed == all)
    }

    @Test func onePartOfOneCopyIsPrintedAgainByItsNumber() throws {
        let desk = PrintDesk()
        try desk.run()
        var part = desk.request
        part.onlyCopies = [2...2]
        part.sheets = [2...2]
        part.isDuplex = true
        let result = try desk.run([desk.document("giấy mời")], part)
        #expect(desk.printed.last == "giấy mời #2 tr. 3-4" && result.sheets == 1)
        #expect(desk.server.tickets[6]?.pages == [3...4] && desk.server.tickets[6]?.isDuplex == true)
        #expect(try desk.run([desk.document("giấy mời")], part).sent == 0)
    }

    // MARK: What is refused before anything is sent

    private func refused(_ desk: PrintDesk, _ document: PrintDocument) -> [String] {
        do {
            try desk.run([document])
            return []
        } catch {
            return (error as? DiagnosedError)?.diagnostics.map(\.message.code) ?? []
        }
    }

    @Test func whatDoesNotFitIsRefused() throws {
        var desk = PrintDesk()
        var document = desk.document("giấy mời")
        document.sides = .simplex
        desk.request.isDuplex = true
        #expect(refused(desk, document) == ["VB628"])
        document.pages = 1
        #expect(refused(desk, document).isEmpty)
        document = desk.document("khác")
        desk.server.record["sides-supported"] = ["one-sided"]
        #expect(refused(desk, document) == ["VB629"])
        desk.request.isDuplex = nil
        document.tray = "khay 7"
        #expect(refused(desk, document) == ["VB630"])
        document.tray = ""
        desk.request.pages = [9...10]
        #expect(refused(desk, document) == ["VB631"])
        desk.request.pages = []
        desk.request.printer = "Khác"
        #expect(refused(desk, document) == ["VB623"])
        desk.request.printer = "MayIn"
        document.hash = "khác"
        let result = try desk.run([document])
        #expect(result.faults.map(\.message.code) == ["VB632"] && result.count(.waiting) == 3)
        #expect(desk.printed.allSatisfy { $0.hasPrefix("giấy mời") })
    }

    @Test func traysAreFoundByTheWordsOfPeople() throws {
        let printer = try #require(Printer(FakeServer().record))
        let words = ["tray-2", "khay 2", "Khay 1", "2", "tay", "Khay tay", "tự động", "khay 9", "đỏ"]
        #expect(
            words.map { printer.tray($0) } == [
                "tray-2", "tray-2", "tray-1", "tray-2", "by-pass-tray", "by-pass-tray", "auto", nil, nil,
            ])
    }

    @Test func twoRunsAtOnceAreNot() throws {
        let desk = PrintDesk()
        let ledger = try #require(try PrintLedger.open(in: desk.folder.url.path, creating: true))
        let lock = try PrintLock(beside: ledger)
        #expect(refused(desk, desk.document("giấy mời")) == ["VB635"])
        withExtendedLifetime(lock) {}
    }
}
