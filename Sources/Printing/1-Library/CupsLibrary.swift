import CCups
import Diagnostics

/// The functions of libcups that this room calls, found when something is first to be printed.
struct CupsLibrary {
    typealias Text = UnsafePointer<CChar>
    typealias Message = OpaquePointer
    typealias Attribute = OpaquePointer
    typealias Connection = OpaquePointer
    /// Asks a person for a password; nil gives up.
    typealias Password = @convention(c) (Text?, Connection?, Text?, Text?, UnsafeMutableRawPointer?) -> Text?

    // MARK: Talking

    let setPassword: @convention(c) (Password?, UnsafeMutableRawPointer?) -> Void
    let user: @convention(c) () -> Text?
    let server: @convention(c) () -> Text?
    let request: @convention(c) (Connection?, Message, Text) -> Message?
    let send: @convention(c) (Connection?, Message, Text, Int) -> Int32
    let writeData: @convention(c) (Connection?, UnsafePointer<UInt8>, Int) -> Int32
    let response: @convention(c) (Connection?, Text) -> Message?
    let lastError: @convention(c) () -> Int32
    let lastErrorText: @convention(c) () -> Text?

    // MARK: Messages

    let new: @convention(c) () -> Message?
    let newRequest: @convention(c) (Int32) -> Message?
    let delete: @convention(c) (Message) -> Void
    let length: @convention(c) (Message) -> Int
    let status: @convention(c) (Message) -> Int32
    let addString: @convention(c) (Message, Int32, Int32, Text, Text?, Text) -> Attribute?
    let addStrings: @convention(c) (Message, Int32, Int32, Text, Int32, Text?, UnsafePointer<Text?>) -> Attribute?
    let addInteger: @convention(c) (Message, Int32, Int32, Text, Int32) -> Attribute?
    let addBoolean: @convention(c) (Message, Int32, Text, CChar) -> Attribute?
    let addRanges:
        @convention(c) (Message, Int32, Text, Int32, UnsafePointer<Int32>, UnsafePointer<Int32>) -> Attribute?
    let addCollection: @convention(c) (Message, Int32, Text, Message) -> Attribute?
    let setString: @convention(c) (Message, UnsafeMutablePointer<Attribute?>, Int32, Text) -> Int32
    let first: @convention(c) (Message) -> Attribute?
    let next: @convention(c) (Message) -> Attribute?
    let name: @convention(c) (Attribute) -> Text?
    let group: @convention(c) (Attribute) -> Int32
    let kind: @convention(c) (Attribute) -> Int32
    let count: @convention(c) (Attribute) -> Int32
    let integer: @convention(c) (Attribute, Int32) -> Int32
    let boolean: @convention(c) (Attribute, Int32) -> Int32
    let string: @convention(c) (Attribute, Int32, UnsafeMutablePointer<Text?>?) -> Text?

    private static let file = OptionalLibrary(name: "libcups.so.2", kind: "CUPS", package: "libcups2")

    /// Throws `VB621` where the library is not installed.
    static func open() throws(DiagnosedError) -> CupsLibrary {
        try CupsLibrary(file.open(orTell: .printLibraryMissing))
    }
}

extension CupsLibrary {
    fileprivate init(_ library: OptionalLibrary.Handle<DiagnosedError>) throws(DiagnosedError) {
        func find<Function>(_ name: String) throws(DiagnosedError) -> Function {
            try library.function(name, as: Function.self)
        }
        setPassword = try find("cupsSetPasswordCB2")
        user = try find("cupsUser")
        server = try find("cupsServer")
        request = try find("cupsDoRequest")
        send = try find("cupsSendRequest")
        writeData = try find("cupsWriteRequestData")
        response = try find("cupsGetResponse")
        lastError = try find("cupsLastError")
        lastErrorText = try find("cupsLastErrorString")
        new = try find("ippNew")
        newRequest = try find("ippNewRequest")
        delete = try find("ippDelete")
        length = try find("ippLength")
        status = try find("ippGetStatusCode")
        addString = try find("ippAddString")
        addStrings = try find("ippAddStrings")
        addInteger = try find("ippAddInteger")
        addBoolean = try find("ippAddBoolean")
        addRanges = try find("ippAddRanges")
        addCollection = try find("ippAddCollection")
        setString = try find("ippSetString")
        first = try find("ippFirstAttribute")
        next = try find("ippNextAttribute")
        name = try find("ippGetName")
        group = try find("ippGetGroupTag")
        kind = try find("ippGetValueTag")
        count = try find("ippGetCount")
        integer = try find("ippGetInteger")
        boolean = try find("ippGetBoolean")
        string = try find("ippGetString")
    }
}
