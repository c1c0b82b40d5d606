import Batch
import Dispatch
import Foundation

/// Ctrl-C, and the system's wish that the program end: once finishes what is under way, twice ends at once.
final class StopSignals {
    private let sources: [any DispatchSourceSignal]
    private let sent = StopFlag()

    var wereSent: Bool { sent.isSet }

    /// - Parameter announces: that what is under way is finished, for it may take a while.
    init(_ stop: StopFlag, console: Console, announces: Bool = true) {
        let sent = sent
        let words =
            console.language == .vietnamese
            ? "Đang làm nốt văn bản dở dang rồi dừng; nhấn Ctrl-C lần nữa để dừng ngay."
            : "Finishing what is under way; Ctrl-C again ends at once."
        let isQuiet = console.quiet || !announces
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                if sent.isSet { _exit(130) }
                sent.raise()
                stop.raise()
                if !isQuiet { FileHandle.standardError.write(Data(("\n" + words + "\n").utf8)) }
            }
            source.resume()
            return source
        }
    }

    deinit {
        for source in sources { source.cancel() }
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
    }
}
