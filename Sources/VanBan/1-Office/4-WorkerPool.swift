import Publishing

/// The workers of an office: lent to one call at a time, in the order in which calls came.
actor WorkerPool {
    private let setup: Setup
    /// How many may still be opened.
    private var unopened: Int
    private var idle: [Worker] = []
    /// Calls that wait, by the tickets that they drew.
    private var waiting: [Int: CheckedContinuation<Worker, Never>] = [:]
    private var nextTicket = 0
    private var nextServed = 0

    init(_ setup: Setup, count: Int) {
        self.setup = setup
        unopened = count
    }

    private func take() async -> Worker {
        // The one that worked last has its fonts in the processor's caches.
        if let worker = idle.popLast() { return worker }
        if unopened > 0 {
            unopened -= 1
            return Worker(setup)
        }
        return await withCheckedContinuation { continuation in
            waiting[nextTicket] = continuation
            nextTicket += 1
        }
    }

    private func giveBack(_ worker: Worker) {
        guard let next = waiting.removeValue(forKey: nextServed) else { return idle.append(worker) }
        nextServed += 1
        next.resume(returning: worker)
    }

    /// Does some work on a worker that does nothing else meanwhile. A call that was cancelled before its turn came does
    /// nothing.
    nonisolated func run<Answer: Sendable>(
        _ work: @Sendable (Publisher) throws(VanBanError) -> Answer
    ) async throws(VanBanError) -> Answer {
        let worker = await take()
        let result = await Self.result(of: work, on: worker)
        await giveBack(worker)
        return try result.get()
    }

    private static func result<Answer: Sendable>(
        of work: @Sendable (Publisher) throws(VanBanError) -> Answer, on worker: Worker
    ) async -> Result<Answer, VanBanError> {
        guard !Task.isCancelled else { return .failure(VanBanError(.cancelled)) }
        do throws(VanBanError) {
            return .success(try await worker.run(work))
        } catch {
            return .failure(error)
        }
    }
}
