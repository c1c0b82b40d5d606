import Diagnostics
import Publishing

/// Documents that would have one name.
enum NameClashes {
    /// More nobody reads: one wrong pattern makes thousands.
    private static let mostTold = 20

    static func found(among orders: [Order], of job: BatchJob) -> [Diagnostic] {
        if orders.count > 1, let pattern = job.pattern, NamePattern(pattern.string).columns.isEmpty {
            return [Diagnostic(.batchNameAlike, at: pattern.span, ["name": pattern.string], file: job.name)]
        }
        var first: [String: Int] = [:]
        first.reserveCapacity(orders.count)
        var clashes: [Diagnostic] = []
        for (index, order) in orders.enumerated() where order.row?.fault == nil {
            let key = FileName.key(order.name)
            guard let other = first[key] else {
                first[key] = index
                continue
            }
            let arguments = ["name": order.name, "first": orders[other].place, "second": order.place]
            let message: Message = order.row == nil ? .sourceNameTwice : .batchNameTwice
            clashes.append(Diagnostic(message, arguments, file: job.name))
        }
        let further = clashes.count - mostTold
        guard further > 0 else { return clashes }
        return clashes.prefix(mostTold) + [Diagnostic(.furtherClashes, ["count": "\(further)"], file: job.name)]
    }
}

extension Order {
    /// `hàng 12`, or the source.
    fileprivate var place: String { row.map { "\($0.number)" } ?? source }
}
