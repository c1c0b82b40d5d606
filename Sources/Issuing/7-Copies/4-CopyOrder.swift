import FormatRules
import PlanModel
import Publishing

extension Consignment {
    /// The print order (lệnh in): its numbers are the distribution's.
    package var printOrder: PrintOrder {
        var order = PrintOrder(
            pages: pages, isDuplex: isDuplex, copies: distribution.paperCopies, sum: distribution.sum,
            addressees: orderLines)
        order.superior = sender.superior
        order.issuer = sender.issuer
        order.placeDate = AddresseeForms.placeDate(sender.place, day)
        order.symbol = code.isEmpty ? "chưa có số" : code
        order.subject = matter
        order.hangingSeals = annexes
        order.tray = tray
        return order
    }

    package var formSettings: FormSettings { FormSettings(family: sender.family) }

    /// Recipients, then the archive, then what is spare, each with the numbers of its copies.
    private var orderLines: [PrintOrder.Addressee] {
        var next = 1
        func numbers(_ count: Int) -> String {
            defer { next += count }
            return count == 0 ? "" : count == 1 ? "\(next)" : "\(next)–\(next + count - 1)"
        }
        var lines = distribution.addressees.map { addressee in
            PrintOrder.Addressee(
                addressee.name, channel: addressee.channel.rawValue,
                copies: addressee.channel.isOnPaper ? addressee.copies : 0,
                serials: numbers(addressee.channel.isOnPaper ? addressee.copies : 0))
        }
        for (name, count) in [
            ("Lưu: \(distribution.archive)", distribution.fileCopies), ("Dự phòng", distribution.spareCopies),
        ] where count > 0 {
            lines.append(PrintOrder.Addressee(name, channel: "giấy", copies: count, serials: numbers(count)))
        }
        return lines
    }
}
