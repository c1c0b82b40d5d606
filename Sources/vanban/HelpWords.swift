/// The argument parser speaks English; what users read is Vietnamese unless they asked for English.
enum HelpWords {
    /// A help page or a complaint about usage, in the language of the command line.
    static func localised(_ text: String, arguments: [String] = CommandLine.arguments) -> String {
        if wantsEnglish(arguments) { return text }
        return words.reduce(text) { text, word in text.replacing(word.english, with: word.vietnamese) }
    }

    private static func wantsEnglish(_ arguments: [String]) -> Bool {
        if arguments.contains("--lang=en") { return true }
        return zip(arguments, arguments.dropFirst()).contains { $0 == "--lang" && $1 == "en" }
    }

    /// Longer phrases first: a later one may be a part of an earlier one.
    private static let words: [(english: String, vietnamese: String)] = [
        ("OVERVIEW: ", ""),
        ("USAGE: ", "CÁCH DÙNG: "),
        ("Usage: ", "Cách dùng: "),
        ("ARGUMENTS:", "THAM SỐ:"),
        ("SUBCOMMANDS:", "LỆNH:"),
        ("OPTIONS:", "TUỲ CHỌN:"),
        ("<subcommand>", "<lệnh>"),
        ("Show subcommand help information.", "Hiện trợ giúp của một lệnh."),
        ("Show help information.", "Hiện trợ giúp."),
        ("Show the version.", "Hiện phiên bản."),
        ("' for detailed help.", "' để xem chi tiết."),
        ("' for more information.", "' để xem thêm."),
        ("  See '", "  Gõ '"),
        ("(values: ", "(giá trị: "),
        ("(default: ", "(mặc định: "),
        ("; default: ", "; mặc định: "),
        ("Error: ", "Lỗi: "),
        ("Help:  ", "Giải thích:  "),
        ("Missing expected argument ", "thiếu tham số "),
        ("Missing value for ", "thiếu giá trị cho "),
        ("Unexpected argument ", "không hiểu tham số "),
        (" unexpected arguments: ", " tham số không hiểu được: "),
        ("Unknown option ", "không có tuỳ chọn "),
        (". Did you mean ", "; có phải là "),
        ("The value '", "giá trị '"),
        (" is invalid for ", " không hợp với "),
        (" is invalid.", " không dùng được"),
        (". Please provide one of the following:", "; dùng một trong các giá trị sau:"),
        (". Please provide one of ", "; dùng một trong các giá trị "),
        ("' and '", "' và '"),
        ("' or '", "' hoặc '"),
        ("[<options>]", "[<tuỳ chọn>]"),
        // A long line is broken before the word.
        (" default: ", " mặc định: "),
    ]
}
