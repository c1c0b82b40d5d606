import Foundation
import Synchronization

/// Hands values from several threads to one, a bounded number at a time: who is faster waits.
final class Channel<Value: Sendable>: Sendable {
    private let values = Mutex<[Value]>([])
    private let room: DispatchSemaphore
    private let filled = DispatchSemaphore(value: 0)

    init(capacity: Int) { room = DispatchSemaphore(value: max(1, capacity)) }

    func send(_ value: Value) {
        room.wait()
        values.withLock { $0.append(value) }
        filled.signal()
    }

    /// Nil when nothing came within a time, in seconds.
    func receive(within seconds: Double) -> Value? {
        guard filled.wait(timeout: .now() + seconds) == .success else { return nil }
        defer { room.signal() }
        return values.withLock { $0.removeFirst() }
    }
}

/// Asks a run to stop: documents under way are finished, no further one is begun.
package final class StopFlag: Sendable {
    private let isRaised = Atomic(false)

    package init() {}

    package func raise() { isRaised.store(true, ordering: .relaxed) }
    package var isSet: Bool { isRaised.load(ordering: .relaxed) }
}
