import Foundation

/// Three small JPEGs. No test writes a JPEG itself: the code tables alone are longer than these.
enum SmallJPEG {
    /// 24 × 16 dots at 72 dots per inch. Corners: blue, red, green, yellow (from the upper left, row by row).
    static let colours = decode(
        """
        /9j/4AAQSkZJRgABAQEASABIAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7
        gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8
        fHx8fHx8fHz/wAARCAAQABgDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUF
        BAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVW
        V1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi
        4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAEC
        AxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVm
        Z2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq
        8vP09fb3+Pn6/9oADAMBAAIRAxEAPwDHjtPanx2ntWpHae1Wo7T2pYnH+1tpaxhhsVbqZcdp7UVvR2ntRXnPEanu08X7p//Z
        """)

    /// 24 × 16 dots in grey, progressive, without dots per inch.
    static let grey = decode(
        """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7
        gYKBTmCNl4x9lnN+gXz/wgALCAAQABgBAREA/8QAFQABAQAAAAAAAAAAAAAAAAAABQb/2gAIAQEAAAABMRSnEUv/xAAVEAEBAAAA
        AAAAAAAAAAAAAAAAAv/aAAgBAQABBQKEIQhD/8QAFBABAAAAAAAAAAAAAAAAAAAAIP/aAAgBAQAGPwJf/8QAFBABAAAAAAAAAAAA
        AAAAAAAAIP/aAAgBAQABPyFf/wD/2gAIAQEAAAAQ2//EABUQAQEAAAAAAAAAAAAAAAAAAABB/9oACAEBAAE/EIQhCEP/2Q==
        """)

    /// 8 × 8 dots in the four colours of a printer.
    static let printer = decode(
        """
        /9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAbEhQXFBEbFxYXHhwbIChCKyglJShROj0wQmBVZWRfVV1baniZgWpxkHNbXYW1hpCeo6ut
        q2eAvMm6pseZqKuk/8AAFAgACAAIBEMRAE0RAFkRAEsRAP/EAB8AAAEFAQEBAQEBAAAAAAAAAAABAgMEBQYHCAkKC//EALUQAAIB
        AwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZH
        SElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV
        1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+v/aAA4EQwBNAFkASwAAPwCLw/8Aw1F/YX+xVG7n+03Lzbdu7HGc9sVzNf/Z
        """)

    /// With Exif's turn (1 to 8) and dots per inch, in the place where cameras write them.
    static func colours(turned orientation: UInt8, dotsPerInch: UInt8 = 0) -> [UInt8] {
        let tiff: [UInt8] =
            Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 4]
            + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
            + [0x01, 0x1A, 0, 5, 0, 0, 0, 1, 0, 0, 0, 62] + [0x01, 0x1B, 0, 5, 0, 0, 0, 1, 0, 0, 0, 62]
            + [0x01, 0x28, 0, 3, 0, 0, 0, 1, 0, 2, 0, 0] + [0, 0, 0, 0]
            + [0, 0, 0, dotsPerInch, 0, 0, 0, 1]
        let contents = Array("Exif\0\0".utf8) + tiff
        let segment: [UInt8] = [0xFF, 0xE1, 0, UInt8(contents.count + 2)] + contents
        // In place of the JFIF head, which has 18 bytes and would outweigh it.
        return Array(colours[..<2]) + segment + Array(colours[20...])
    }

    private static func decode(_ text: String) -> [UInt8] {
        [UInt8](Data(base64Encoded: text.filter { !$0.isNewline })!)
    }
}
