/// Why a PDF cannot be read back.
enum PDFReadingError: Error, Sendable, Hashable {
    /// It is built in a way that this program does not write.
    case foreign(String)
    /// It is not what its own table says.
    case damaged(String)
    case encrypted

    /// In English, for messages that quote it.
    var reason: String {
        switch self {
        case .foreign(let reason), .damaged(let reason): reason
        case .encrypted: "encrypted"
        }
    }
}
