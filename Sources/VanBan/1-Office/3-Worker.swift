import Dispatch
import Publishing

/// One typesetting session. Nothing of it is shared: the compiler keeps the publisher inside the actor.
///
/// Setting pages takes milliseconds to seconds of pure computing. On a queue of its own it keeps no thread from the
/// tasks of a server, of which Swift has only one for each processor.
actor Worker {
    private let queue = WorkQueue()
    private let setup: Setup
    private var publisher: Publisher?

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    init(_ setup: Setup) { self.setup = setup }

    func run<Answer: Sendable>(
        _ work: @Sendable (Publisher) throws(VanBanError) -> Answer
    ) throws(VanBanError) -> Answer {
        let publisher = try opened()
        // Sources of many folders pass through; an office's defaults may change between two of them.
        publisher.forgetDefaults()
        return try work(publisher)
    }

    private func opened() throws(VanBanError) -> Publisher {
        if let publisher { return publisher }
        let opened = try setup.publisher()
        publisher = opened
        return opened
    }
}

/// Runs the jobs of one worker, one after the other.
private final class WorkQueue: SerialExecutor {
    private let queue = DispatchQueue(label: "vanban.worker")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { [self] in job.runSynchronously(on: asUnownedSerialExecutor()) }
    }
}
