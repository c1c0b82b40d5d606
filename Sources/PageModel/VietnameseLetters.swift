/// The letters that a typeface must have.
package enum VietnameseLetters {
    /// The 67 letters beyond ASCII, each in both cases, and the ASCII letters.
    package static let all: [Unicode.Scalar] = {
        let ascii = "abcdefghijklmnopqrstuvwxyz"
        let marked = """
            àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ
            """
        let lower = ascii + marked
        return Array(lower.unicodeScalars) + Array(lower.uppercased().unicodeScalars)
    }()
}
