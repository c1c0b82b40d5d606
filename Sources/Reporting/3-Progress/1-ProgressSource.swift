import Diagnostics
import PlanModel

/// A progress table as a stream of bytes: a CSV file, or a sheet of a spreadsheet turned into CSV.
package struct ProgressSource {
    /// As the user named it.
    package var name: String
    /// A sheet beside others: one that holds no progress table is passed over.
    package var isSheet: Bool
    /// Opens it from its beginning; what it returns gives the next bytes, none at the end. Tables are read twice:
    /// once to check, once to import.
    package var open: () throws -> (Int) throws -> [UInt8]

    package init(name: String, isSheet: Bool = false, open: @escaping () throws -> (Int) throws -> [UInt8]) {
        self.name = name
        self.isSheet = isSheet
        self.open = open
    }

    /// A table in memory.
    package init(name: String, bytes: [UInt8], isSheet: Bool = false) {
        self.init(name: name, isSheet: isSheet) {
            var rest = bytes[...]
            return { count in
                defer { rest = rest.dropFirst(count) }
                return Array(rest.prefix(count))
            }
        }
    }
}

extension Period {
    /// Orders periods as they are compared: by their last day, the longer later. Below 2^24 for every period there is.
    package var order: Int {
        (lastDay.number + Period.epoch) * 8 + Length.allCases.firstIndex(of: length)!
    }

    /// The first number that no period has which ends on this one's last day or earlier.
    package var orderAfterEnd: Int { (lastDay.number + Period.epoch + 1) * 8 }

    /// Days before 1970 have numbers below zero.
    private static let epoch = 100_000
}
