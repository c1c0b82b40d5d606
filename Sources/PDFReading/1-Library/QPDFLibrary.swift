import CQPDF
import Diagnostics

/// The functions of libqpdf that this room calls, found when a foreign PDF is first read.
///
/// None throws across the border: what goes wrong waits in the document until it is asked for.
struct QPDFLibrary {
    typealias Text = UnsafePointer<CChar>
    typealias Data = OpaquePointer
    typealias ErrorInfo = OpaquePointer

    // MARK: Opening and faults

    let start: @convention(c) () -> Data?
    let end: @convention(c) (UnsafeMutablePointer<Data?>) -> Void
    let silenceErrors: @convention(c) (Data) -> Void
    let silenceWarnings: @convention(c) (Data, Int32) -> Void
    let readMemory: @convention(c) (Data, Text, UnsafePointer<UInt8>, UInt64, Text?) -> Int32
    let checkAll: @convention(c) (Data) -> Int32
    let hasError: @convention(c) (Data) -> Int32
    let error: @convention(c) (Data) -> ErrorInfo?
    let hasWarning: @convention(c) (Data) -> Int32
    let nextWarning: @convention(c) (Data) -> ErrorInfo?
    let errorCode: @convention(c) (Data, ErrorInfo) -> UInt32
    let errorDetail: @convention(c) (Data, ErrorInfo) -> Text?

    // MARK: The file

    let version: @convention(c) (Data) -> Text?
    let isEncrypted: @convention(c) (Data) -> Int32
    let allowsPrinting: @convention(c) (Data) -> Int32
    let trailer: @convention(c) (Data) -> UInt32
    let root: @convention(c) (Data) -> UInt32
    let pageCount: @convention(c) (Data) -> Int32
    let page: @convention(c) (Data, Int) -> UInt32
    let inheritToPages: @convention(c) (Data) -> Int32

    // MARK: Objects

    let kind: @convention(c) (Data, UInt32) -> UInt32
    let isIndirect: @convention(c) (Data, UInt32) -> Int32
    let number: @convention(c) (Data, UInt32) -> Int32
    let key: @convention(c) (Data, UInt32, Text) -> UInt32
    let startKeys: @convention(c) (Data, UInt32) -> Void
    let hasKey: @convention(c) (Data) -> Int32
    let nextKey: @convention(c) (Data) -> Text?
    let count: @convention(c) (Data, UInt32) -> Int32
    let item: @convention(c) (Data, UInt32, Int32) -> UInt32
    let numeric: @convention(c) (Data, UInt32) -> Double
    let name: @convention(c) (Data, UInt32) -> Text?
    let utf8: @convention(c) (Data, UInt32) -> Text?

    // MARK: Changing and writing

    let parse: @convention(c) (Data, Text) -> UInt32
    let makeIndirect: @convention(c) (Data, UInt32) -> UInt32
    let copyForeign: @convention(c) (Data, Data, UInt32) -> UInt32
    let newStream: @convention(c) (Data) -> UInt32
    let newArray: @convention(c) (Data) -> UInt32
    let dictionary: @convention(c) (Data, UInt32) -> UInt32
    let null: @convention(c) (Data) -> UInt32
    let setKey: @convention(c) (Data, UInt32, Text, UInt32) -> Void
    let append: @convention(c) (Data, UInt32, UInt32) -> Void
    /// The bytes are the caller's to free.
    let content:
        @convention(c) (
            Data, UInt32, UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>, UnsafeMutablePointer<Int>
        ) -> Int32
    let setStream: @convention(c) (Data, UInt32, UnsafePointer<UInt8>, Int, UInt32, UInt32) -> Void
    let startWriting: @convention(c) (Data) -> Int32
    let setObjectStreams: @convention(c) (Data, UInt32) -> Void
    let setStreamData: @convention(c) (Data, UInt32) -> Void
    let keepEncryption: @convention(c) (Data, Int32) -> Void
    let identifyByContent: @convention(c) (Data, Int32) -> Void
    let write: @convention(c) (Data) -> Int32
    let length: @convention(c) (Data) -> Int
    let bytes: @convention(c) (Data) -> UnsafePointer<UInt8>?

    private static let file = OptionalLibrary(name: "libqpdf.so.29", kind: "PDF", package: "libqpdf29")

    /// Throws `VB615` where the library is not installed.
    static func open() throws(DiagnosedError) -> QPDFLibrary {
        try QPDFLibrary(file.open(orTell: .pdfLibraryMissing))
    }
}

extension QPDFLibrary {
    fileprivate init(_ library: OptionalLibrary.Handle<DiagnosedError>) throws(DiagnosedError) {
        func find<Function>(_ name: String) throws(DiagnosedError) -> Function {
            try library.function("qpdf_" + name, as: Function.self)
        }
        start = try find("init")
        end = try find("cleanup")
        silenceErrors = try find("silence_errors")
        silenceWarnings = try find("set_suppress_warnings")
        readMemory = try find("read_memory")
        checkAll = try find("check_pdf")
        hasError = try find("has_error")
        error = try find("get_error")
        hasWarning = try find("more_warnings")
        nextWarning = try find("next_warning")
        errorCode = try find("get_error_code")
        errorDetail = try find("get_error_message_detail")
        version = try find("get_pdf_version")
        isEncrypted = try find("is_encrypted")
        allowsPrinting = try find("allow_print_low_res")
        trailer = try find("get_trailer")
        root = try find("get_root")
        pageCount = try find("get_num_pages")
        page = try find("get_page_n")
        inheritToPages = try find("push_inherited_attributes_to_page")
        kind = try find("oh_get_type_code")
        isIndirect = try find("oh_is_indirect")
        number = try find("oh_get_object_id")
        key = try find("oh_get_key")
        startKeys = try find("oh_begin_dict_key_iter")
        hasKey = try find("oh_dict_more_keys")
        nextKey = try find("oh_dict_next_key")
        count = try find("oh_get_array_n_items")
        item = try find("oh_get_array_item")
        numeric = try find("oh_get_numeric_value")
        name = try find("oh_get_name")
        utf8 = try find("oh_get_utf8_value")
        parse = try find("oh_parse")
        makeIndirect = try find("make_indirect_object")
        copyForeign = try find("oh_copy_foreign_object")
        newStream = try find("oh_new_stream")
        newArray = try find("oh_new_array")
        dictionary = try find("oh_get_dict")
        null = try find("oh_new_null")
        setKey = try find("oh_replace_key")
        append = try find("oh_append_item")
        content = try find("oh_get_page_content_data")
        setStream = try find("oh_replace_stream_data")
        startWriting = try find("init_write_memory")
        setObjectStreams = try find("set_object_stream_mode")
        setStreamData = try find("set_stream_data_mode")
        keepEncryption = try find("set_preserve_encryption")
        identifyByContent = try find("set_deterministic_ID")
        write = try find("write")
        length = try find("get_buffer_length")
        bytes = try find("get_buffer")
    }
}
