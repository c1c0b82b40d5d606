import ArgumentParser
import PlanModel

/// What the user typed, made ready for the parser.
enum Arguments {
    /// `--fit` alone takes no value: the parser would take the next word, a file's name, for one. A number is one.
    static func prepared(_ arguments: some Sequence<String>) -> [String] {
        var prepared: [String] = []
        for argument in arguments {
            if prepared.last == "--fit=\(Fit.automatic)", Fit(argument: argument) != nil {
                prepared[prepared.count - 1] = "--fit=\(argument)"
            } else {
                prepared.append(argument == "--fit" ? "--fit=\(Fit.automatic)" : argument)
            }
        }
        return prepared
    }
}

/// `--fit` or `--fit=N`.
struct Fit: ExpressibleByArgument {
    var goal = FitGoal()
    static let automatic = "auto"

    init?(argument: String) {
        if argument == Self.automatic { return }
        guard let pages = Int(argument), pages > 0 else { return nil }
        goal.pages = pages
    }
}
